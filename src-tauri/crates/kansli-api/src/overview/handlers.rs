//! The first screen: what needs doing, meetings under way, chairs, deadlines, the year in numbers.

use chrono::{Datelike, NaiveDate};
use kansli_domain::body::BodyKey;
use kansli_domain::deadline;
use kansli_store::{Reader, rows};

use super::{OverviewCounts, OverviewView, TodoView, todos};
use crate::action::ActionRow;
use crate::app::Call;
use crate::desk::newest_records;
use crate::error::CommandResult;
use crate::meeting::show::{self, Light};
use crate::meeting::{DeadlineView, MeetingRow, MeetingStatus, StepName};
use crate::minutes::MinutesStatus;
use crate::shape::Nothing;
use crate::wire::{self, count};
use crate::year_plan::chairs;
use crate::year_plan::ground::Ground;

/// Things to do, deadlines and late actions shown, at most.
const SHOWN: usize = 5;
/// Meetings under way shown, at most.
const MEETINGS: usize = 6;

/// Tells what needs doing and what comes next.
pub(crate) fn get(call: &Call<'_>, _: Nothing) -> CommandResult<OverviewView> {
    let today = call.today();
    let late =
        crate::action::list::list(call, crate::action::ActionListOf { filter: None, limit: None })?;
    let actions = late.actions;
    call.read(|db| {
        let light = Light::of(call, db)?;
        let ground = Ground::read(db, today)?;
        let year = shown_year(&ground, today);
        let all = db.all::<rows::Meeting>()?;
        let meetings = left(db, &light, &all)?;
        let mut deadlines = deadlines(&light, &ground, &meetings, today);
        let todos = todos::all(call, db, &ground, &meetings, &actions, year)?;
        let reminder = todos.reminder(call.words());
        let mut todos: Vec<TodoView> = todos.all;
        let more = todos.len().saturating_sub(SHOWN);
        todos.truncate(SHOWN);
        deadlines.truncate(SHOWN);
        let ahead = |row: &&MeetingRow| {
            row.date >= today
                && matches!(row.status, MeetingStatus::Planned | MeetingStatus::Called)
        };
        let next =
            meetings.iter().find(ahead).map(|row| show::view_on(db, &light, &ground, row.id));
        let under_way = meetings.iter().filter(|row| ahead(row) || is_open(row));
        Ok(OverviewView {
            today,
            week: u8::try_from(today.iso_week().week()).unwrap_or(u8::MAX),
            todos,
            more_todos: count(more),
            reminder,
            next: next.transpose()?,
            chairs: chairs::years(&light, &ground, year - 1, 4),
            deadlines,
            counts: counts(db, (&light, &all), &actions, year)?,
            late_actions: actions.into_iter().filter(|it| it.late_by > 0).take(SHOWN).collect(),
            meetings: under_way.take(MEETINGS).cloned().collect(),
        })
    })
}

/// This year, or the first year with a meeting when there is none in this one.
fn shown_year(ground: &Ground, today: NaiveDate) -> i32 {
    let years = || ground.meetings.iter().map(|meeting| meeting.slot.date().year());
    if years().any(|year| year == today.year()) {
        return today.year();
    }
    years().filter(|&year| year > today.year()).min().unwrap_or(today.year())
}

/// The meetings that something is left to see to, by date: not those whose minutes are approved, nor
/// those called off whose day has passed.
fn left(db: &Reader<'_>, light: &Light, all: &[rows::Meeting]) -> CommandResult<Vec<MeetingRow>> {
    let records = newest_records(db)?;
    let word = wire::word::<MeetingStatus>;
    let (held, cancelled) = (word(MeetingStatus::Held), word(MeetingStatus::Cancelled));
    let approved = wire::word(MinutesStatus::Approved);
    let is_over = |row: &&rows::Meeting| {
        let settled = records.get(&row.id).is_some_and(|record| record.status == approved);
        row.status == held && settled || row.status == cancelled && row.date < light.today
    };
    let mut found: Vec<rows::Meeting> = all.iter().filter(|row| !is_over(row)).cloned().collect();
    found.sort_by_key(|row| (row.date, row.starts, row.id));
    show::rows(db, light, found)
}

/// Held, and something is left to do.
fn is_open(row: &MeetingRow) -> bool {
    row.status == MeetingStatus::Held && row.step != StepName::FollowUp
}

/// What is due from today on, soonest first.
fn deadlines(
    light: &Light,
    ground: &Ground,
    meetings: &[MeetingRow],
    today: NaiveDate,
) -> Vec<DeadlineView> {
    let years = [today.year(), today.year() + 1];
    let yearly = years.into_iter().flat_map(|year| deadline::of_year(year, &ground.settings));
    let yearly = yearly
        .filter(|it| !it.what.is_of_others())
        .map(|it| {
            let standing = (today, ground.is_done(&it));
            crate::verdict::yearly(light.words, &it, &ground.settings, standing)
        })
        .filter(|it| it.date >= today && !it.done);
    let of_meetings = meetings
        .iter()
        .filter(|row| row.status != MeetingStatus::Cancelled)
        .filter_map(|row| row.next_deadline.clone());
    let mut all: Vec<DeadlineView> = yearly.chain(of_meetings).collect();
    all.sort_by_key(|it| (it.date, it.key.clone()));
    all
}

fn counts(
    db: &Reader<'_>,
    (light, meetings): (&Light, &[rows::Meeting]),
    actions: &[ActionRow],
    year: i32,
) -> CommandResult<OverviewCounts> {
    let word = wire::word::<MeetingStatus>;
    let (is_held, cancelled) = (word(MeetingStatus::Held), word(MeetingStatus::Cancelled));
    let of = |body: BodyKey, held: bool| {
        let fits = |row: &&rows::Meeting| {
            row.year == year
                && light.people.body(row.body) == Some(body)
                && (row.is_formal || body != BodyKey::Strategic)
                && row.status != cancelled
                && (!held || row.status == is_held)
        };
        count(meetings.iter().filter(fits).count())
    };
    let positions: Vec<rows::JointPosition> = db.by("year", &year)?;
    Ok(OverviewCounts {
        formal_held: of(BodyKey::Strategic, true),
        formal_planned: of(BodyKey::Strategic, false),
        tactical_held: of(BodyKey::Tactical, true),
        tactical_planned: of(BodyKey::Tactical, false),
        positions: count(positions.len()),
        open_actions: count(actions.len()),
        late_actions: count(actions.iter().filter(|it| it.late_by > 0).count()),
    })
}

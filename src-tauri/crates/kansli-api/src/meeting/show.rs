//! A meeting as one place: its particulars, its steps, what it lacks, its deadlines.

use std::rc::Rc;

use chrono::{DateTime, NaiveDate, SecondsFormat};
use kansli_domain::body::BodyKey;
use kansli_domain::deadline::{self, Progress};
use kansli_domain::readiness::Step;
use kansli_domain::settings::Settings;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::forecast;
use super::ready::{self, Readiness};
use super::{
    BodyName, CalledPerson, DeadlineView, InvitationState, MeetingMoved, MeetingRow, MeetingStatus,
    MeetingView, StepName,
};
use crate::app::Call;
use crate::desk::Desk;
use crate::documents::invitation::standing;
use crate::error::{CommandResult, Failure};
use crate::people::{People, side_name};
use crate::shape::ById;
use crate::wire::{self, count};
use crate::words::Words;
use crate::year_plan::ground::Ground;

/// What meetings are shown by: the words, the day, the settings, the people.
pub(crate) struct Light {
    /// The words of the language in force.
    pub(crate) words: &'static Words,
    /// The day that rules go by.
    pub(crate) today: NaiveDate,
    /// What may differ between partnerships.
    pub(crate) settings: Settings,
    /// Everybody, at all times.
    pub(crate) people: Rc<People>,
}

impl Light {
    /// Reads what meetings are shown by.
    pub(crate) fn of(call: &Call<'_>, db: &Reader<'_>) -> CommandResult<Self> {
        Ok(Self {
            words: call.words(),
            today: call.today(),
            settings: crate::settings::current(db)?,
            people: Rc::new(People::read(db)?),
        })
    }
}

/// Shows a meeting as one place.
pub(crate) fn get(call: &Call<'_>, request: ById) -> CommandResult<MeetingView> {
    call.read(|db| view(db, &Light::of(call, db)?, request.id))
}

/// "Strategiska 1/2027".
pub(crate) fn title(words: &Words, body: BodyKey, (number, year): (u32, i32)) -> String {
    let key = match body {
        BodyKey::Strategic => "meeting-title-strategic",
        BodyKey::Tactical => "meeting-title-tactical",
        _ => "meeting-title-other",
    };
    let (number, year) = (number.to_string(), year.to_string());
    words.text(key, &[("number", &number), ("year", &year), ("body", &words.body(body))])
}

/// A meeting in a list.
pub(crate) fn row(db: &Reader<'_>, light: &Light, meeting: Uuid) -> CommandResult<MeetingRow> {
    let desk = Desk::among(db, &light.people, meeting)?;
    row_of(light, &desk, &ready::of(&desk)?)
}

/// Meetings in a list, in their order, read at once.
pub(crate) fn rows(
    db: &Reader<'_>,
    light: &Light,
    meetings: Vec<rows::Meeting>,
) -> CommandResult<Vec<MeetingRow>> {
    let desks = Desk::among_all(db, &light.people, meetings)?;
    desks.iter().map(|desk| row_of(light, desk, &ready::of(desk)?)).collect()
}

fn row_of(light: &Light, desk: &Desk, readiness: &Readiness) -> CommandResult<MeetingRow> {
    let row = &desk.meeting;
    let deadlines = deadlines(light, desk);
    Ok(MeetingRow {
        id: row.id,
        body: body_name(desk.body)?,
        title: title(light.words, desk.body, desk.called_by()),
        body_name: light.words.body(desk.body),
        number: count(row.number as usize),
        year: row.year,
        date: row.date,
        start: row.starts,
        end: row.ends,
        place: row.place.clone(),
        mode: wire::read(&row.mode)?,
        is_formal: row.is_formal,
        status: wire::read(&row.status)?,
        pinned: row.pinned,
        step: step(row, readiness)?,
        ready: ready::counts(&readiness.checks),
        next_deadline: deadlines.into_iter().find(|it| !it.done),
    })
}

/// A meeting as one place.
pub(crate) fn view(db: &Reader<'_>, light: &Light, meeting: Uuid) -> CommandResult<MeetingView> {
    view_on(db, light, &Ground::read(db, light.today)?, meeting)
}

/// A meeting as one place, judged on ground that is read already.
pub(crate) fn view_on(
    db: &Reader<'_>,
    light: &Light,
    ground: &Ground,
    meeting: Uuid,
) -> CommandResult<MeetingView> {
    let desk = Desk::among(db, &light.people, meeting)?;
    let readiness = ready::of(&desk)?;
    let head = row_of(light, &desk, &readiness)?;
    let row = &desk.meeting;
    let invitation = standing(db, &desk)?;
    let mut moves: Vec<rows::MeetingMove> = db.by("meeting", &Some(row.id))?;
    moves.sort_by_key(|it| std::cmp::Reverse(it.at));
    let moved = |it: rows::MeetingMove| MeetingMoved {
        from: it.from_date,
        to: it.to_date,
        reason: it.reason,
        at: it.at.to_rfc3339_opts(SecondsFormat::Secs, true),
    };
    let called = called(light.words, db, &desk, invitation.sequence)?;
    Ok(MeetingView {
        passed: passed(row, head.step),
        row: head,
        link: row.link.clone(),
        case_number: row.case_number.clone(),
        reply_by: row.reply_by,
        chair: desk.chair().and_then(|term| term.person).map(|id| desk.person(id)),
        chair_side: desk.chair_side().map(side_name),
        secretary: row.secretary.map(|id| desk.person(id)),
        forecast: forecast::of(light.words, &desk, &called),
        called,
        readiness: ready::lines(&desk, &readiness.checks, light),
        deadlines: deadlines(light, &desk),
        moves: moves.into_iter().map(moved).collect(),
        next: next(db, light, &desk)?,
        invitation_sequence: invitation.sequence,
        invitation: InvitationState {
            kind: invitation.kind.to_owned(),
            text: light.words.text(&format!("meeting-invitation-{}", invitation.kind), &[]),
        },
        minutes: desk.record.as_ref().map(|record| record.row.id),
        verdicts: ground.about(light.words, row),
    })
}

/// The step a meeting is shown in: one that is over stands in its last, one that is cancelled
/// where planning is.
fn step(row: &rows::Meeting, readiness: &Readiness) -> CommandResult<StepName> {
    Ok(match (readiness.step, wire::read(&row.status)?) {
        (Some(step), _) => ready::step_name(step),
        (None, MeetingStatus::Held) => StepName::FollowUp,
        (None, MeetingStatus::Planned | MeetingStatus::Called | MeetingStatus::Cancelled) => {
            StepName::Plan
        }
    })
}

/// Steps done: those before the one at hand, but Kalla only if something has gone out. A meeting
/// can be held though nobody was called in the program.
fn passed(row: &rows::Meeting, step: StepName) -> Vec<StepName> {
    let all = Step::ALL.map(ready::step_name).into_iter().filter(|it| *it < step);
    all.filter(|it| *it != StepName::Call || row.called_at.is_some()).collect()
}

fn called(
    words: &Words,
    db: &Reader<'_>,
    desk: &Desk,
    sequence: Option<u32>,
) -> CommandResult<Vec<CalledPerson>> {
    let mut replies: Vec<rows::Reply> = db.by("meeting", &Some(desk.meeting.id))?;
    // An answer to an earlier time says nothing about this one.
    replies.retain(|reply| sequence.is_none_or(|sequence| sequence <= reply.sequence));
    let newest = |person: Uuid| {
        let of_them = replies.iter().filter(|reply| reply.person == Some(person));
        of_them.max_by_key(|reply| (reply.sequence, reply.stamp.clone()))
    };
    let of = |it: &kansli_domain::attendance::Attendee| {
        let person = it.person.uuid();
        let reply = newest(person);
        CalledPerson {
            person: desk.person(person),
            kind: crate::minutes::show::kind_of(desk, it),
            role: crate::minutes::show::role_of(desk, person),
            side: side_name(it.side),
            mandate_confirmed: desk.has_mandate(it),
            answer: reply.map_or_else(|| "needsAction".to_owned(), |reply| reply.answer.clone()),
            comment: reply.map_or_else(String::new, |reply| reply.comment.clone()),
            proposal: reply.and_then(|reply| proposed(words, &reply.proposal)),
        }
    };
    Ok(desk.called().iter().map(of).collect())
}

/// "23 mars 2027, 14.00–16.00", of an interval as it is kept.
pub(crate) fn proposed(words: &Words, interval: &str) -> Option<String> {
    let local = |text: &str| {
        let at = DateTime::parse_from_rfc3339(text).ok()?;
        Some(at.with_timezone(&kansli_calendar::HOME).naive_local())
    };
    let (start, end) = interval.split_once('/')?;
    let start = local(start)?;
    let time = match local(end) {
        Some(end) => words.span(start.time(), end.time()),
        None => words.clock(start.time()),
    };
    let values = [("day", words.day(start.date())), ("time", time)];
    Some(words.fill("dispatch-proposed-time", &values))
}

/// The meeting's deadlines by date, with what is done.
pub(crate) fn deadlines(light: &Light, desk: &Desk) -> Vec<DeadlineView> {
    let row = &desk.meeting;
    let title = title(light.words, desk.body, desk.called_by());
    let progress = Progress {
        called: row.called_at.is_some(),
        held: row.status == wire::word(MeetingStatus::Held),
        agenda: &desk.agenda,
        minutes: desk.record.as_ref().map(|record| &record.minutes.stage),
    };
    let mut deadlines: Vec<DeadlineView> = deadline::of_meeting(row.date, &light.settings)
        .iter()
        .map(|deadline| {
            let done = progress.is_done(deadline.what);
            let shown = crate::verdict::of_meeting(
                light.words,
                deadline,
                (row.id, row.date),
                &light.settings,
                light.today,
            );
            DeadlineView { done, meeting_title: Some(title.clone()), ..shown }
        })
        .collect();
    deadlines.sort_by_key(|it| it.date);
    if row.status == wire::word(MeetingStatus::Cancelled) {
        deadlines.clear();
    }
    deadlines
}

/// The next meeting of the same body.
fn next(db: &Reader<'_>, light: &Light, desk: &Desk) -> CommandResult<Option<MeetingRow>> {
    let mut later: Vec<rows::Meeting> = db.by("body", &desk.meeting.body)?;
    let cancelled = wire::word(MeetingStatus::Cancelled);
    later.retain(|it| it.date > desk.meeting.date && it.status != cancelled);
    later.sort_by_key(|it| (it.date, it.starts));
    later.first().map(|it| row(db, light, it.id)).transpose()
}

/// The body as the wire says it.
pub(crate) fn body_name(body: BodyKey) -> CommandResult<BodyName> {
    match body {
        BodyKey::Strategic => Ok(BodyName::Strategic),
        BodyKey::Tactical => Ok(BodyName::Tactical),
        other => Err(Failure::fault(&format!("{} has no meetings here", other.name()))),
    }
}

//! The Partnership's own meetings, each with what speaks for its date and what against.

use chrono::NaiveDate;
use kansli_documents::year_plan::{MeetingStatus, PlannedMeeting, Reason, Ring};
use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::rules::{Facts, Outcome, RuleId, Verdict};
use kansli_store::{Reader, rows};

use crate::documents::basis::{mode, some};
use crate::error::CommandResult;
use crate::meeting::show::{Light, title};
use crate::words::Words;
use crate::{meeting, verdict, wire};

/// What explains a date best comes first: nearness to a *samråd*, then preparation in time.
const TELLING: [RuleId; 3] = [RuleId::Plan002, RuleId::Plan004, RuleId::Plan003];

/// So many reasons say enough of a date.
const REASONS: usize = 2;

/// A meeting of the year, judged by `verdicts`.
pub(super) fn own(
    db: &Reader<'_>,
    light: &Light,
    row: &rows::Meeting,
    verdicts: &[Verdict],
) -> CommandResult<PlannedMeeting> {
    let moves: Vec<rows::MeetingMove> = db.by("meeting", &Some(row.id))?;
    let moved = moves.iter().max_by_key(|it| it.at).map(|it| moved(light.words, it));
    let about = MeetingId::from_uuid(row.id);
    let about: Vec<&Verdict> =
        verdicts.iter().filter(|it| it.meetings.contains(&about) && is_of_the_day(it)).collect();
    let body = light.people.body(row.body);
    Ok(PlannedMeeting {
        date: row.date,
        start: Some(row.starts),
        end: Some(row.ends),
        ring: match body {
            Some(BodyKey::Tactical) => Ring::Tactical,
            _ => Ring::Strategic,
        },
        title: body
            .map_or_else(String::new, |body| title(light.words, body, (row.number, row.year))),
        formal: row.is_formal,
        place: some(&row.place),
        mode: Some(mode(&row.mode)?),
        status: match wire::read(&row.status)? {
            meeting::MeetingStatus::Planned => MeetingStatus::Planned,
            meeting::MeetingStatus::Called => MeetingStatus::Called,
            meeting::MeetingStatus::Held => MeetingStatus::Held,
            meeting::MeetingStatus::Cancelled => MeetingStatus::Cancelled,
        },
        pinned: row.pinned,
        reasons: reasons(light.words, &about),
        doubts: about.iter().filter(|it| it.is_broken()).map(|it| said(light.words, it)).collect(),
        remarks: moved.into_iter().collect(),
    })
}

/// Whether it speaks of the day, and not of how many meetings the year has.
const fn is_of_the_day(verdict: &Verdict) -> bool {
    !matches!(
        verdict.facts,
        Facts::FormalMeetings { .. }
            | Facts::Frequency { .. }
            | Facts::HalfYears { .. }
            | Facts::PhysicalMeetings { .. }
    )
}

/// What the date fulfils, the most telling first.
fn reasons(words: &Words, about: &[&Verdict]) -> Vec<Reason> {
    let mut held: Vec<&Verdict> =
        about.iter().copied().filter(|it| it.outcome == Outcome::Holds).collect();
    let rank =
        |it: &&Verdict| TELLING.iter().position(|rule| *rule == it.rule).unwrap_or(TELLING.len());
    held.sort_by_key(rank);
    held.into_iter().take(REASONS).map(|it| said(words, it)).collect()
}

fn said(words: &Words, it: &Verdict) -> Reason {
    let shown = verdict::view(words, it);
    Reason { text: shown.text, rule: shown.rule }
}

/// From when it was moved last, and why if that was said.
fn moved(words: &Words, it: &rows::MeetingMove) -> String {
    let date = |date: NaiveDate| words.day(date);
    match some(&it.reason) {
        Some(reason) => words
            .fill("dispatch-moved-because", &[("date", date(it.from_date)), ("reason", reason)]),
        None => words.fill("dispatch-moved-from", &[("date", date(it.from_date))]),
    }
}

//! What a meeting still needs, in words.

use kansli_domain::agenda::approval::Standing;
use kansli_domain::attendance::{Attendee, Status};
use kansli_domain::meeting as domain;
use kansli_domain::position::{JointPosition, Outcome};
use kansli_domain::readiness::{Check, Facts, Level, Step, What};
use kansli_domain::slot::Slot;
use kansli_store::rows;

use super::{MeetingMode, MeetingStatus, ReadyCount, ReadyLine, ReadyState, StepName};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::refuse::template_key;
use crate::wire::{self, count};
use crate::words::Words;

/// How far a meeting is: its step and what that step lacks.
pub(crate) struct Readiness {
    /// The step; none once it is over or cancelled.
    pub(crate) step: Option<Step>,
    /// What there is to see to, warnings first.
    pub(crate) checks: Vec<Check>,
}

/// A meeting's desk with what readiness and the rules look at counted out.
pub(crate) struct Looked {
    meeting: domain::Meeting,
    /// What it came out with.
    pub(crate) positions: Vec<JointPosition>,
    open_actions: usize,
}

impl Looked {
    /// Looks a desk over.
    pub(crate) fn over(desk: &Desk) -> CommandResult<Self> {
        let mut positions = Vec::new();
        for row in &desk.positions {
            let told = desk.follow_ups.get(&row.id).map_or(&[][..], Vec::as_slice);
            positions.push(crate::desk::position(row, told)?);
        }
        let mut open_actions = 0;
        for row in &desk.actions {
            open_actions += usize::from(crate::desk::action(row)?.is_open());
        }
        Ok(Self { meeting: meeting(&desk.meeting, desk)?, positions, open_actions })
    }

    /// The facts.
    pub(crate) fn facts<'a>(&'a self, desk: &'a Desk) -> Facts<'a> {
        let due = |it: &&Attendee| it.counts() && it.status != Status::Absent;
        let unconfirmed = |it: &&Attendee| {
            !desk.seat(it.person.uuid()).is_some_and(|seat| seat.mandate_confirmed)
        };
        let called = desk.attendance.people.iter().filter(due);
        let open = |it: &&JointPosition| it.outcome == Outcome::Proposed;
        let person = kansli_domain::id::PersonId::from_uuid;
        Facts {
            meeting: &self.meeting,
            agenda: &desk.agenda,
            review: crate::agenda::approval::standing(desk),
            attendance: &desk.attendance,
            minutes: desk.record.as_ref().map(|record| &record.minutes),
            chair: desk.chair().and_then(|term| term.person).map(person),
            secretary: desk.meeting.secretary.map(person),
            mandates_missing: called.filter(unconfirmed).count(),
            draft_attachments: crate::agenda::attachment::drafts(desk),
            outcomes_missing: self.positions.iter().filter(open).count(),
            open_actions: self.open_actions,
            decisions_awaited: self.positions.iter().map(|it| it.awaited().len()).sum(),
        }
    }
}

/// Judges a meeting's desk.
pub(crate) fn of(desk: &Desk) -> CommandResult<Readiness> {
    let looked = Looked::over(desk)?;
    let facts = looked.facts(desk);
    Ok(Readiness { step: facts.step(), checks: facts.checks() })
}

/// The meeting as far as readiness looks at it.
fn meeting(row: &rows::Meeting, desk: &Desk) -> CommandResult<domain::Meeting> {
    let slot = Slot::new(row.date, row.starts, row.ends);
    let slot = slot.map_err(|why| Failure::fault(&why.to_string()))?;
    let called = || row.called_at.map_or(row.date, |at| at.date_naive());
    let stage = match wire::read(&row.status)? {
        MeetingStatus::Planned => domain::Stage::Planned,
        MeetingStatus::Called => domain::Stage::Called { on: called() },
        MeetingStatus::Held => domain::Stage::Held,
        MeetingStatus::Cancelled => domain::Stage::Cancelled(domain::Cancelled {
            on: called(),
            reason: row.cancel_reason.clone(),
            was_called: row.called_at.is_some(),
        }),
    };
    Ok(domain::Meeting {
        id: desk.id(),
        body: desk.body,
        slot,
        details: domain::Details {
            title: String::new(),
            formal: row.is_formal,
            mode: match wire::read(&row.mode)? {
                MeetingMode::Physical => domain::Mode::Physical,
                MeetingMode::Digital => domain::Mode::Digital,
                MeetingMode::Hybrid => domain::Mode::Hybrid,
            },
            place: row.place.clone(),
            link: row.link.clone(),
        },
        pinned: row.pinned,
        number: (row.number > 0).then_some(row.number),
        revision: 0,
        stage,
        moves: Vec::new(),
    })
}

/// Readiness in numbers.
pub(crate) fn counts(checks: &[Check]) -> ReadyCount {
    let of = |level| count(checks.iter().filter(|check| check.level == level).count());
    ReadyCount { ok: of(Level::Ok), warning: of(Level::Warning), left: of(Level::Left) }
}

/// The lines, in words.
pub(crate) fn lines(desk: &Desk, checks: &[Check], words: &Words) -> Vec<ReadyLine> {
    checks.iter().map(|check| line(desk, check, words)).collect()
}

fn line(desk: &Desk, check: &Check, words: &Words) -> ReadyLine {
    let (key, action) = key(&check.what);
    let facts = facts(desk, &check.what, words);
    let values: Vec<(&str, &str)> =
        facts.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let (state, text) = match check.level {
        Level::Ok => (ReadyState::Ok, format!("ready-{key}-ok")),
        Level::Warning => (ReadyState::Warning, format!("ready-{key}")),
        Level::Left => (ReadyState::Left, format!("ready-{key}")),
    };
    ReadyLine {
        key: key.to_owned(),
        state,
        text: words.text(&text, &values),
        why: words.text(&format!("ready-{key}-why"), &values),
        action: (check.level != Level::Ok).then_some(action).flatten().map(str::to_owned),
    }
}

/// The key of a line's words, and the action that helps.
const fn key(what: &What) -> (&'static str, Option<&'static str>) {
    match what {
        What::Agenda { items: 0, .. } => ("agenda", Some("agenda.draft")),
        What::Agenda { .. } => ("agenda", Some("agenda.add")),
        What::Time { .. } => ("time", Some("agenda.distribute")),
        What::Presenters(_) => ("presenters", Some("meeting.prepare")),
        What::Proposals(_) => ("proposals", Some("meeting.prepare")),
        What::Attachments(_) => ("attachments", Some("meeting.papers")),
        What::Place(_) => ("place", Some("meeting.plan")),
        What::Officers { .. } => ("officers", Some("meeting.plan")),
        What::Mandates { .. } => ("mandates", Some("meeting.people")),
        What::Preparation => ("preparation", Some("agenda.prepared")),
        What::ChairReview(Standing::Lapsed { .. }) => ("review-lapsed", Some("agenda.reviewed")),
        What::ChairReview(_) => ("review", Some("agenda.reviewed")),
        What::Notice => ("notice", Some("meeting.call")),
        What::Attendance(_) => ("attendance", Some("minutes.attendance")),
        What::BothSides => ("both-sides", Some("minutes.attendance")),
        What::Text(_) => ("text", Some("meeting.hold")),
        What::Outcomes(_) => ("outcomes", Some("meeting.hold")),
        What::SentForApproval => ("sent", Some("meeting.approve")),
        What::Approvals { .. } => ("approvals", Some("meeting.approve")),
        What::Actions(_) => ("actions", Some("meeting.followUp")),
        What::Decisions(_) => ("decisions", Some("meeting.followUp")),
    }
}

fn facts(desk: &Desk, what: &What, words: &Words) -> Vec<(&'static str, String)> {
    match what {
        What::Agenda { items, missing } => {
            let title = |(key, _): &(kansli_domain::agenda::template::TemplateKey, _)| {
                words.text(&template_key(key.name()), &[])
            };
            let titles: Vec<String> = missing.iter().map(title).collect();
            vec![("items", items.to_string()), ("titles", words.list(&titles))]
        }
        What::Time { total, available } => vec![
            ("total", total.to_string()),
            ("available", available.to_string()),
            ("over", total.saturating_sub(*available).to_string()),
        ],
        What::Presenters(items) | What::Proposals(items) | What::Text(items) => {
            vec![("count", items.len().to_string())]
        }
        What::Mandates { missing, called } => {
            vec![("missing", missing.to_string()), ("called", called.to_string())]
        }
        What::Attendance(unknown) => {
            // Nobody known at all reads better than everybody missing.
            let begun = desk.attendance.people.iter().any(|it| it.is_known_present());
            vec![("count", if begun { unknown.to_string() } else { "0".to_owned() })]
        }
        What::ChairReview(Standing::Lapsed { items }) => vec![("count", items.to_string())],
        What::ChairReview(Standing::Stands) => approved(desk, words),
        What::Attachments(number)
        | What::Outcomes(number)
        | What::Actions(number)
        | What::Decisions(number) => vec![("count", number.to_string())],
        What::Approvals { missing, named } => {
            vec![("missing", missing.to_string()), ("named", named.to_string())]
        }
        What::Place(_)
        | What::Officers { .. }
        | What::Preparation
        | What::ChairReview(Standing::Missing)
        | What::Notice
        | What::BothSides
        | What::SentForApproval => Vec::new(),
    }
}

/// Who approved the agenda and when; nothing where only that was kept.
fn approved(desk: &Desk, words: &Words) -> Vec<(&'static str, String)> {
    let Some(approval) = &desk.approval else { return vec![("date", "0".to_owned())] };
    vec![("date", words.day(approval.on))]
}

/// A step as the wire says it.
pub(crate) const fn step_name(step: Step) -> StepName {
    match step {
        Step::Plan => StepName::Plan,
        Step::Prepare => StepName::Prepare,
        Step::Call => StepName::Call,
        Step::Hold => StepName::Hold,
        Step::Approve => StepName::Approve,
        Step::FollowUp => StepName::FollowUp,
    }
}

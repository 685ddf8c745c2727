//! What a meeting still needs, in words.

mod told;

use kansli_domain::agenda::approval::Standing;
use kansli_domain::attendance::{Attendee, Status};
use kansli_domain::meeting as domain;
use kansli_domain::position::{JointPosition, Outcome};
use kansli_domain::readiness::{Check, Facts, Level, Speaking, Step};
use kansli_domain::slot::Slot;
use kansli_store::rows;

pub(crate) use self::told::lines;
use super::{MeetingMode, MeetingStatus, ReadyCount, StepName};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::wire::{self, count};

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
        let (confirmed, unconfirmed) = members(desk);
        let open = |it: &&JointPosition| it.outcome == Outcome::Proposed;
        let person = kansli_domain::id::PersonId::from_uuid;
        Facts {
            meeting: &self.meeting,
            agenda: &desk.agenda,
            review: crate::agenda::approval::standing(desk),
            asked: desk.asked,
            told: desk
                .told
                .as_ref()
                .map_or(Standing::Missing, |told| told.standing(&desk.printed())),
            attendance: &desk.attendance,
            minutes: desk.record.as_ref().map(|record| &record.minutes),
            chair: desk.chair().and_then(|term| term.person).map(person),
            secretary: desk.meeting.secretary.map(person),
            speaking: Speaking::of(confirmed.iter().map(|it| it.side)),
            mandates_missing: unconfirmed.len(),
            draft_attachments: crate::agenda::attachment::drafts(desk).len(),
            outcomes_missing: self.positions.iter().filter(open).count(),
            open_actions: self.open_actions,
            decisions_awaited: self.positions.iter().map(|it| it.awaited().len()).sum(),
        }
    }
}

/// The members who are called and not known to be absent: those with confirmed mandates, and the others.
fn members(desk: &Desk) -> (Vec<&Attendee>, Vec<&Attendee>) {
    let due = |it: &&Attendee| it.counts() && it.status != Status::Absent;
    desk.attendance.people.iter().filter(due).partition(|it| desk.has_mandate(it))
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

//! How far a meeting has come, and what remains before it can go on.
//!
//! ```text
//!   Plan ─▶ Prepare ─▶ Call ─▶ Hold ─▶ Approve ─▶ FollowUp
//! ```
//!
//! Both follow from the meeting and what belongs to it; neither is stored. Nothing here
//! stops anybody: a check that is not met is shown, with its facts, and the step is still
//! the secretary's to take.

mod check;
mod task;

pub use self::check::{Check, Level, What};
pub use self::task::Owner;
use crate::agenda::approval::Standing;
use crate::agenda::{Agenda, State};
use crate::attendance::Attendance;
use crate::body::BodyLevel;
use crate::id::PersonId;
use crate::meeting::{Meeting, Stage};
use crate::minutes::{self, Minutes};
use crate::party::Side;
use crate::review::Asked;

/// Everything readiness is judged by.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// Its agenda; an empty one if none was begun.
    pub agenda: &'a Agenda,
    /// Whether the chair has approved it as it is printed now.
    pub review: Standing,
    /// Whether the chair has been asked to, and has answered.
    pub asked: Asked,
    /// Whether those called have got it as it is printed now.
    pub told: Standing,
    /// Who is called, and who came.
    pub attendance: &'a Attendance,
    /// Its newest minutes, if begun.
    pub minutes: Option<&'a Minutes>,
    /// Who chairs it.
    pub chair: Option<PersonId>,
    /// Who takes the minutes (SEC-001).
    pub secretary: Option<PersonId>,
    /// Which sides somebody called with a confirmed mandate speaks for (R-029).
    pub speaking: Speaking,
    /// Called members whose mandate is not confirmed (R-027).
    pub mandates_missing: usize,
    /// Attachments that are still drafts.
    pub draft_attachments: usize,
    /// Items that asked for a position and have no outcome yet.
    pub outcomes_missing: usize,
    /// Actions from the meeting that are not finished.
    pub open_actions: usize,
    /// Decisions of their own that parties have yet to make (POS-002).
    pub decisions_awaited: usize,
}

/// Which of the two sides can take a joint position at the meeting as it is called: each needs
/// somebody who may speak for it (R-027, R-029).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Speaking {
    /// Somebody speaks for the regions' side.
    pub sks: bool,
    /// Somebody speaks for the authorities.
    pub authorities: bool,
}

impl Speaking {
    /// The sides that these people, called and with confirmed mandates, speak for.
    pub fn of(confirmed: impl IntoIterator<Item = Side>) -> Self {
        confirmed.into_iter().fold(Self::default(), |speaking, side| match side {
            Side::Sks => Self { sks: true, ..speaking },
            Side::Authorities => Self { authorities: true, ..speaking },
            Side::Neutral => speaking,
        })
    }

    /// The sides that nobody speaks for.
    pub fn missing(self) -> Vec<Side> {
        let sides = [(Side::Sks, self.sks), (Side::Authorities, self.authorities)];
        sides.into_iter().filter(|(_, speaks)| !speaks).map(|(side, _)| side).collect()
    }
}

/// The six steps of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Planera: it has a day.
    Plan,
    /// Förbered: the agenda is drawn up.
    Prepare,
    /// Kalla: the chair has read it; the notice goes out.
    Call,
    /// Genomför: people have been called.
    Hold,
    /// Justera: it was held; the minutes are written and approved.
    Approve,
    /// Följ upp: the minutes are approved.
    FollowUp,
}

impl Step {
    /// The six, in order.
    pub const ALL: [Step; 6] =
        [Step::Plan, Step::Prepare, Step::Call, Step::Hold, Step::Approve, Step::FollowUp];

    /// A word for the wire and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Step::Plan => "plan",
            Step::Prepare => "prepare",
            Step::Call => "call",
            Step::Hold => "hold",
            Step::Approve => "approve",
            Step::FollowUp => "follow_up",
        }
    }
}

impl Facts<'_> {
    /// The step the meeting is in; none once it is closed or cancelled.
    pub fn step(&self) -> Option<Step> {
        let approved = |minutes: &Minutes| match minutes.stage {
            minutes::Stage::Approved { .. } => true,
            minutes::Stage::Draft | minutes::Stage::OutForApproval(_) => false,
        };
        match self.meeting.stage {
            Stage::Planned if self.agenda.items.is_empty() => Some(Step::Plan),
            Stage::Planned => Some(match self.agenda.state {
                State::Draft | State::Prepared | State::InReview => Step::Prepare,
                State::ChairReviewed if self.review != Standing::Stands => Step::Prepare,
                State::ChairReviewed | State::Sent => Step::Call,
            }),
            Stage::Called { .. } => Some(Step::Hold),
            Stage::Held if self.minutes.is_some_and(approved) => Some(Step::FollowUp),
            Stage::Held => Some(Step::Approve),
            Stage::Closed { .. } | Stage::Cancelled(_) => None,
        }
    }

    /// What there is to see to in the step the meeting is in, worst first: before the
    /// notice whether it can go, later what the minutes and the follow-up lack.
    pub fn checks(&self) -> Vec<Check> {
        let mut checks = match self.step() {
            Some(Step::Plan | Step::Prepare | Step::Call) => self.before_the_notice(),
            Some(Step::Hold) => {
                self.of_the_notice().into_iter().chain(self.of_the_minutes()).collect()
            }
            Some(Step::Approve) => self.of_the_minutes(),
            Some(Step::FollowUp) => self.of_the_follow_up(),
            None => Vec::new(),
        };
        checks.sort_by_key(|check| check.level);
        checks
    }

    fn level(&self) -> Option<BodyLevel> {
        self.meeting.body.level()
    }
}

#[cfg(test)]
mod tests;

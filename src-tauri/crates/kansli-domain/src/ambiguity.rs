//! Ambiguities about roles (*oklarheter*, R-045): what is unclear about who does what, and the proposal
//! for how it should be.
//!
//! ```text
//!   Open ──▶ Raised (to the steering group) ──▶ Solved
//!     └───────────────────────────────────────────▲
//! ```
//!
//! An open one that says how it should be has a proposal; that is seen and not stored.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use crate::id::{AgendaItemId, MeetingId, OrganisationId, RoleAmbiguityId};

/// Tactical meetings that may pass before an ambiguity has a proposal (R-045).
pub const PATIENCE: usize = 2;

/// One ambiguity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleAmbiguity {
    /// Identity.
    pub id: RoleAmbiguityId,
    /// What is unclear, in a line. Never blank.
    pub title: String,
    /// More about it, as Markdown; may be empty.
    pub description: String,
    /// The organisations that it is between.
    pub parties: BTreeSet<OrganisationId>,
    /// Who raised it, in words; may be empty.
    pub raised_by: String,
    /// When.
    pub raised_on: Date,
    /// The meeting it was raised at, and its item there.
    pub origin: Option<(MeetingId, Option<AgendaItemId>)>,
    /// How it should be, as Markdown; may be empty.
    pub proposal: String,
    /// How it came to be, once it is solved.
    pub answer: String,
    /// How far it is.
    pub stage: Stage,
}

/// How far an ambiguity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// With the tactical group.
    Open,
    /// Before the steering group (*lyft*, R-047).
    Raised {
        /// Since this day.
        on: Date,
    },
    /// Cleared up (*löst*).
    Solved {
        /// The day.
        on: Date,
    },
}

/// How far an ambiguity is, as it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Open (*öppen*).
    Open,
    /// Open, with a proposal (*förslag finns*).
    Proposed,
    /// Before the steering group (*lyft till styrgruppen*).
    Raised,
    /// Cleared up (*löst*).
    Solved,
}

/// Why a change of an ambiguity was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It needs to say what is unclear.
    #[error("the ambiguity says nothing")]
    Blank,
    /// It is solved by something.
    #[error("no answer")]
    NoAnswer,
    /// Nothing is raised before it happens.
    #[error("{0} lies ahead")]
    InTheFuture(Date),
}

impl RoleAmbiguity {
    /// Refuses one that says nothing, is solved by nothing, or was raised after `today`.
    pub fn check(&self, today: Date) -> Result<(), Refusal> {
        if self.title.trim().is_empty() {
            return Err(Refusal::Blank);
        }
        if matches!(self.stage, Stage::Solved { .. }) && self.answer.trim().is_empty() {
            return Err(Refusal::NoAnswer);
        }
        if self.raised_on > today { Err(Refusal::InTheFuture(self.raised_on)) } else { Ok(()) }
    }

    /// How far it is.
    pub fn standing(&self) -> Standing {
        match self.stage {
            Stage::Open if self.proposal.trim().is_empty() => Standing::Open,
            Stage::Open => Standing::Proposed,
            Stage::Raised { .. } => Standing::Raised,
            Stage::Solved { .. } => Standing::Solved,
        }
    }

    /// Whether it is cleared up.
    pub const fn is_solved(&self) -> bool {
        matches!(self.stage, Stage::Solved { .. })
    }

    /// How many tactical meetings of `held` have passed it by without a proposal: more than [`PATIENCE`] is
    /// too many (AMB-001). None once there is one, or it is before the steering group.
    pub fn passed_by(&self, held: &[Date]) -> usize {
        if self.standing() != Standing::Open {
            return 0;
        }
        held.iter().filter(|&&day| day > self.raised_on).count()
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn one() -> RoleAmbiguity {
        RoleAmbiguity {
            id: RoleAmbiguityId::from_uuid(Uuid::nil()),
            title: "Vem följer upp vårdförloppen?".into(),
            description: String::new(),
            parties: BTreeSet::new(),
            raised_by: "Region Norrdal".into(),
            raised_on: day("2027-02-04"),
            origin: None,
            proposal: String::new(),
            answer: String::new(),
            stage: Stage::Open,
        }
    }

    #[test]
    fn r_045_an_open_ambiguity_with_a_proposal_says_so_by_itself() {
        let mut it = one();
        assert_eq!(it.standing(), Standing::Open);
        it.proposal = "SKR samordnar.".into();
        assert_eq!(it.standing(), Standing::Proposed);
        it.stage = Stage::Raised { on: day("2027-03-19") };
        assert_eq!(it.standing(), Standing::Raised);
    }

    #[test]
    fn r_045_what_is_unclear_is_said_and_what_solved_it_too() {
        let today = day("2027-03-01");
        assert_eq!(one().check(today), Ok(()));
        assert_eq!(RoleAmbiguity { title: " ".into(), ..one() }.check(today), Err(Refusal::Blank));
        let solved = RoleAmbiguity { stage: Stage::Solved { on: today }, ..one() };
        assert_eq!(solved.check(today), Err(Refusal::NoAnswer));
        assert_eq!(RoleAmbiguity { answer: "SKR gör det.".into(), ..solved }.check(today), Ok(()));
        let early = day("2027-02-01");
        assert_eq!(one().check(early), Err(Refusal::InTheFuture(day("2027-02-04"))));
    }

    #[test]
    fn amb_001_only_meetings_after_it_was_raised_pass_an_ambiguity_by() {
        let held = ["2027-02-04", "2027-04-08", "2027-06-03", "2027-09-09"].map(day);
        assert_eq!(one().passed_by(&held), 3);
        assert_eq!(RoleAmbiguity { proposal: "Så här.".into(), ..one() }.passed_by(&held), 0);
        let raised = Stage::Raised { on: day("2027-03-19") };
        assert_eq!(RoleAmbiguity { stage: raised, ..one() }.passed_by(&held), 0);
    }
}

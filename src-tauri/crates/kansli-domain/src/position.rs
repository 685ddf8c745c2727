//! Joint positions (*gemensamma ställningstaganden*): what a meeting agreed on, or that it
//! did not.
//!
//! ```text
//!   Proposed ──▶ Agreed ──▶ Superseded
//!       └──────▶ NotAgreed
//! ```
//!
//! A position never binds anyone (R-005): there is no field that says it does. What a
//! party then decides for itself is its own, and only followed here (R-006).

mod handling;

use std::collections::BTreeMap;

pub use self::handling::Handling;
use crate::clause::Clause;
use crate::id::{AgendaItemId, DissentId, JointPositionId, MeetingId, OrganisationId, PersonId};
use crate::series::Number;

/// What a meeting agreed on about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JointPosition {
    /// Identity.
    pub id: JointPositionId,
    /// Its number, `GS 2027:03`: allotted once, never given to another.
    pub number: Number,
    /// The meeting.
    pub meeting: MeetingId,
    /// The item of that meeting's agenda.
    pub item: AgendaItemId,
    /// What it is about. Never blank.
    pub title: String,
    /// What was proposed and, once agreed, agreed on.
    pub clauses: Vec<Clause>,
    /// What came of it.
    pub outcome: Outcome,
    /// Who saw it differently.
    pub dissents: Vec<Dissent>,
    /// The organisations that need a decision of their own, and how far each has come.
    pub handling: BTreeMap<OrganisationId, Handling>,
}

/// What came of a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Not yet taken up.
    Proposed,
    /// The sides agreed (*enighet*).
    Agreed,
    /// They did not (*ingen enighet*).
    NotAgreed,
    /// A later position took its place.
    Superseded {
        /// That position.
        by: JointPositionId,
    },
}

/// A differing view, put on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dissent {
    /// Identity.
    pub id: DissentId,
    /// Whose view it is.
    pub by: Dissenter,
    /// What they hold, as a clause after "anser att". Never blank.
    pub text: String,
}

/// Whose view a dissent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dissenter {
    /// One person's.
    Person(PersonId),
    /// An organisation's.
    Organisation(OrganisationId),
}

/// Why a change of a position was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A position needs a heading.
    #[error("the heading is blank")]
    BlankTitle,
    /// There is nothing to agree on.
    #[error("{0} has no clause")]
    NoClauses(Number),
    /// A dissent without a view is none.
    #[error("the dissent is blank")]
    BlankDissent,
    /// No such dissent on this position.
    #[error("no dissent {0}")]
    NoSuchDissent(DissentId),
    /// A superseded position is history.
    #[error("{number} is superseded by {by}")]
    Superseded {
        /// This position.
        number: Number,
        /// What replaced it.
        by: JointPositionId,
    },
    /// Only something agreed on can be replaced, and not by itself.
    #[error("{0} cannot be superseded")]
    CannotBeSuperseded(Number),
    /// The organisation was not listed as needing its own decision.
    #[error("{0} needs no decision of its own")]
    NotListed(OrganisationId),
}

impl JointPosition {
    /// A proposal with its number, on the way to a meeting.
    pub fn proposed(
        id: JointPositionId,
        number: Number,
        (meeting, item): (MeetingId, AgendaItemId),
        title: &str,
        clauses: Vec<Clause>,
    ) -> Result<Self, Refusal> {
        let title = title.trim().to_owned();
        if title.is_empty() {
            return Err(Refusal::BlankTitle);
        }
        Ok(Self {
            id,
            number,
            meeting,
            item,
            title,
            clauses,
            outcome: Outcome::Proposed,
            dissents: Vec::new(),
            handling: BTreeMap::new(),
        })
    }

    /// Gives the position other words.
    pub fn worded(&self, title: &str, clauses: Vec<Clause>) -> Result<Self, Refusal> {
        let title = title.trim().to_owned();
        if title.is_empty() {
            return Err(Refusal::BlankTitle);
        }
        if self.outcome == Outcome::Agreed && clauses.is_empty() {
            return Err(Refusal::NoClauses(self.number));
        }
        Ok(Self { title, clauses, ..self.current()?.clone() })
    }

    /// Records that the sides agreed.
    pub fn agreed(&self) -> Result<Self, Refusal> {
        if self.clauses.is_empty() {
            return Err(Refusal::NoClauses(self.number));
        }
        Ok(Self { outcome: Outcome::Agreed, ..self.current()?.clone() })
    }

    /// Records that the sides did not agree.
    pub fn not_agreed(&self) -> Result<Self, Refusal> {
        Ok(Self { outcome: Outcome::NotAgreed, ..self.current()?.clone() })
    }

    /// Takes the outcome back, so that the item is open again.
    pub fn reopened(&self) -> Result<Self, Refusal> {
        Ok(Self { outcome: Outcome::Proposed, ..self.current()?.clone() })
    }

    /// Lets a later position take this one's place.
    pub fn superseded(&self, by: JointPositionId) -> Result<Self, Refusal> {
        if self.current()?.outcome != Outcome::Agreed || by == self.id {
            return Err(Refusal::CannotBeSuperseded(self.number));
        }
        Ok(Self { outcome: Outcome::Superseded { by }, ..self.clone() })
    }

    /// Puts a differing view on record, or rewords the one with its id.
    pub fn with_dissent(&self, dissent: Dissent) -> Result<Self, Refusal> {
        if dissent.text.trim().is_empty() {
            return Err(Refusal::BlankDissent);
        }
        let mut position = self.current()?.clone();
        match position.dissents.iter_mut().find(|other| other.id == dissent.id) {
            Some(other) => *other = dissent,
            None => position.dissents.push(dissent),
        }
        Ok(position)
    }

    /// Takes a differing view off the record.
    pub fn without_dissent(&self, id: DissentId) -> Result<Self, Refusal> {
        let mut position = self.current()?.clone();
        position.dissents.retain(|dissent| dissent.id != id);
        if position.dissents.len() == self.dissents.len() {
            return Err(Refusal::NoSuchDissent(id));
        }
        Ok(position)
    }

    /// A word of the outcome for storage and logs; the window has its own.
    pub const fn outcome_name(&self) -> &'static str {
        match self.outcome {
            Outcome::Proposed => "proposed",
            Outcome::Agreed => "agreed",
            Outcome::NotAgreed => "not_agreed",
            Outcome::Superseded { .. } => "superseded",
        }
    }

    fn current(&self) -> Result<&Self, Refusal> {
        match self.outcome {
            Outcome::Superseded { by } => Err(Refusal::Superseded { number: self.number, by }),
            Outcome::Proposed | Outcome::Agreed | Outcome::NotAgreed => Ok(self),
        }
    }
}

#[cfg(test)]
mod tests;

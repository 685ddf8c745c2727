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

mod area;
mod handling;
mod stance;

use std::collections::{BTreeMap, BTreeSet};

pub use self::area::KnowledgeArea;
pub use self::handling::Handling;
pub use self::stance::Stance;
use crate::clause::Clause;
use crate::id::{AgendaItemId, JointPositionId, MeetingId, OrganisationId};
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
    /// What was proposed and, once agreed, agreed on, as typed; see [`clauses`](Self::clauses).
    pub wording: String,
    /// What came of it.
    pub outcome: Outcome,
    /// A differing view (*avvikande uppfattning*) in words; may be empty. The parties that hold
    /// it are those whose stance it is.
    pub dissent: String,
    /// How parties take it.
    pub stances: BTreeMap<OrganisationId, Stance>,
    /// Focus areas 1–10 it belongs to (R-016).
    pub focus_areas: BTreeSet<u8>,
    /// The areas of knowledge governance that it concerns.
    pub knowledge_areas: BTreeSet<KnowledgeArea>,
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

/// Why a change of a position was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A position needs a heading.
    #[error("the heading is blank")]
    BlankTitle,
    /// There is nothing to agree on.
    #[error("{0} has no clause")]
    NoClauses(Number),
    /// There are ten focus areas.
    #[error("there is no focus area {0}")]
    NoSuchFocusArea(u8),
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
}

impl JointPosition {
    /// A proposal with its number, on the way to a meeting.
    pub fn proposed(
        id: JointPositionId,
        number: Number,
        (meeting, item): (MeetingId, AgendaItemId),
        title: &str,
        wording: &str,
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
            wording: wording.to_owned(),
            outcome: Outcome::Proposed,
            dissent: String::new(),
            stances: BTreeMap::new(),
            focus_areas: BTreeSet::new(),
            knowledge_areas: BTreeSet::new(),
            handling: BTreeMap::new(),
        })
    }

    /// The clauses of the position.
    pub fn clauses(&self) -> Vec<Clause> {
        Clause::read_all(&self.wording)
    }

    /// Gives the position other words. What was agreed on cannot be emptied.
    pub fn worded(&self, title: &str, wording: &str) -> Result<Self, Refusal> {
        let title = title.trim().to_owned();
        if title.is_empty() {
            return Err(Refusal::BlankTitle);
        }
        let worded = Self { title, wording: wording.to_owned(), ..self.current()?.clone() };
        if worded.outcome == Outcome::Agreed && worded.clauses().is_empty() {
            return Err(Refusal::NoClauses(self.number));
        }
        Ok(worded)
    }

    /// Records that the sides agreed.
    pub fn agreed(&self) -> Result<Self, Refusal> {
        if self.clauses().is_empty() {
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

    /// Puts a differing view on record, or with nothing takes it off.
    pub fn with_dissent(&self, dissent: &str) -> Result<Self, Refusal> {
        Ok(Self { dissent: dissent.trim().to_owned(), ..self.current()?.clone() })
    }

    /// Says which focus areas it belongs to.
    pub fn within(&self, focus_areas: BTreeSet<u8>) -> Result<Self, Refusal> {
        match focus_areas.iter().find(|area| !(1..=10).contains(*area)) {
            Some(&area) => Err(Refusal::NoSuchFocusArea(area)),
            None => Ok(Self { focus_areas, ..self.clone() }),
        }
    }

    /// Says which areas of knowledge governance it concerns.
    pub fn concerning(&self, knowledge_areas: BTreeSet<KnowledgeArea>) -> Self {
        Self { knowledge_areas, ..self.clone() }
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

//! One item of an agenda.

use std::collections::BTreeSet;

use super::Refusal;
use super::template::TemplateKey;
use crate::clause::Clause;
use crate::id::{AgendaItemId, MeetingId, PersonId};

/// The longest an item may be: eight hours.
pub const LONGEST_MINUTES: u16 = 480;

/// One item (*punkt*). Its number is its place, its identity its id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// Identity, kept through every move and rename.
    pub id: AgendaItemId,
    /// Which item of the default agenda it came from, if it did.
    pub template: Option<TemplateKey>,
    /// The heading. Never blank.
    pub title: String,
    /// What the meeting is to do with it.
    pub purpose: Purpose,
    /// Who presents it.
    pub presenter: Presenter,
    /// Time set aside, at most [`LONGEST_MINUTES`].
    pub minutes: u16,
    /// The proposal as typed, for items that ask for a position; see [`clauses`](Self::clauses).
    pub proposal: String,
    /// The first meeting it stood on the agenda of, if it was carried over from there.
    pub carried_from: Option<MeetingId>,
    /// Focus areas 1–10 it belongs to.
    pub focus_areas: BTreeSet<u8>,
    /// What one needs to know beforehand, as Markdown; may be empty.
    pub background: String,
    /// The secretariat's own note; printed nowhere.
    pub note: String,
}

/// What a meeting is to do with an item (*syfte*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// I: be told.
    Information,
    /// D: talk it through.
    Discussion,
    /// S: agree on a joint position, or find that there is none.
    Position,
}

/// Who presents an item (*föredragande*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presenter {
    /// Nobody named yet.
    Unnamed,
    /// A known person.
    Person(PersonId),
    /// Anybody else, in words: a guest, or everyone in turn (*alla*). Never blank.
    Other(String),
}

impl AgendaItem {
    /// A plain item with nothing but a heading: information, ten minutes, no presenter.
    pub fn plain(id: AgendaItemId, title: impl Into<String>) -> Self {
        Self {
            id,
            template: None,
            title: title.into(),
            purpose: Purpose::Information,
            presenter: Presenter::Unnamed,
            minutes: 10,
            proposal: String::new(),
            carried_from: None,
            focus_areas: BTreeSet::new(),
            background: String::new(),
            note: String::new(),
        }
    }

    /// The item as it goes onto the agenda of a later meeting, with a new identity.
    /// The proposal, the background and the secretariat's note go along.
    pub fn carried(&self, id: AgendaItemId, from: MeetingId) -> Self {
        Self { id, carried_from: Some(self.carried_from.unwrap_or(from)), ..self.clone() }
    }

    /// The clauses of the proposal.
    pub fn clauses(&self) -> Vec<Clause> {
        Clause::read_all(&self.proposal)
    }

    pub(super) fn check(&self) -> Result<(), Refusal> {
        if self.title.trim().is_empty() {
            return Err(Refusal::BlankTitle);
        }
        if self.minutes > LONGEST_MINUTES {
            return Err(Refusal::TooLong { minutes: self.minutes });
        }
        match self.focus_areas.iter().find(|area| !(1..=10).contains(*area)) {
            Some(&area) => Err(Refusal::NoSuchFocusArea(area)),
            None => Ok(()),
        }
    }
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Purpose; 3] = [Purpose::Information, Purpose::Discussion, Purpose::Position];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Purpose::Information => "information",
            Purpose::Discussion => "discussion",
            Purpose::Position => "position",
        }
    }

    /// The purpose that `name` is the [`name`](Purpose::name) of.
    pub fn named(name: &str) -> Option<Purpose> {
        Purpose::ALL.into_iter().find(|purpose| purpose.name() == name)
    }
}

//! One item of an agenda.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use super::template::TemplateKey;
use super::{Brief, Refusal};
use crate::clause::Clause;
use crate::id::{AgendaItemId, BodyId, MeetingId, PersonId};

/// The longest an item may be: eight hours.
pub const LONGEST_MINUTES: u16 = 480;

/// One item (*punkt*), at one meeting or waiting for one. Its number is its place; its id is that of
/// this occurrence, and its [`lineage`](AgendaItem::lineage) its identity through all meetings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaItem {
    /// Identity of this occurrence, kept through every move and rename.
    pub id: AgendaItemId,
    /// Whether it is a sub-item (*underpunkt*) of the item before it.
    pub sub: bool,
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
    /// The meeting whose agenda it stood on before, if it was carried over from there.
    pub carried_from: Option<MeetingId>,
    /// What goes along with it from meeting to meeting.
    pub course: Course,
    /// Focus areas 1–10 it belongs to.
    pub focus_areas: BTreeSet<u8>,
    /// What one needs to know beforehand, as Markdown; may be empty.
    pub background: String,
    /// What its brief says besides.
    pub brief: Brief,
    /// The secretariat's own note; printed nowhere.
    pub note: String,
}

/// What goes along with an item from meeting to meeting, and while it waits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Course {
    /// The first occurrence of the item; none: this one is it.
    pub first: Option<AgendaItemId>,
    /// Who asked for it, in words; may be empty.
    pub source: String,
    /// The meeting it is wanted at.
    pub wanted: Option<MeetingId>,
    /// Since when it has waited, or did before it came on this agenda; none: it never waited.
    pub since: Option<Date>,
    /// The body that the meeting left it to, when it postponed (*bordlade*) or referred it: it stays
    /// on that agenda, and waits anew.
    pub left_to: Option<BodyId>,
    /// Why it was postponed, on the occurrence that was left and on the one that waits.
    pub reason: String,
}

impl Course {
    /// Whether the meeting that the item is on has postponed it.
    pub const fn is_postponed(&self) -> bool {
        self.left_to.is_some()
    }
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
            sub: false,
            template: None,
            title: title.into(),
            purpose: Purpose::Information,
            presenter: Presenter::Unnamed,
            minutes: 10,
            proposal: String::new(),
            carried_from: None,
            course: Course::default(),
            focus_areas: BTreeSet::new(),
            background: String::new(),
            brief: Brief::default(),
            note: String::new(),
        }
    }

    /// A new occurrence of the item, after the meeting `from`. The proposal, the background, the
    /// brief and the secretariat's note go along.
    pub fn carried(&self, id: AgendaItemId, from: MeetingId) -> Self {
        let first = Some(self.lineage());
        let course = Course { first, wanted: None, left_to: None, ..self.course.clone() };
        Self { id, sub: false, carried_from: Some(from), course, ..self.clone() }
    }

    /// The item's identity through every meeting it visits: the id of its first occurrence.
    pub fn lineage(&self) -> AgendaItemId {
        self.course.first.unwrap_or(self.id)
    }

    /// The clauses of the proposal.
    pub fn clauses(&self) -> Vec<Clause> {
        Clause::read_all(&self.proposal)
    }

    /// Refuses a blank heading, more minutes than an item may take, and focus areas there are none of.
    pub fn check(&self) -> Result<(), Refusal> {
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

//! The agenda (*dagordning*) of one meeting: items in order, their time, and its way out.
//!
//! ```text
//!   Draft ─ prepare ─▶ Prepared ─ ask the chair ─▶ InReview ─ approve ─▶ ChairReviewed ─ send ─▶ Sent
//! ```
//!
//! A step may be skipped (a tactical agenda needs no tactical preparation), never taken
//! back by an edit: an edit after the chair approved makes the [approval](approval) lapse instead.
//! Numbers and clock times follow from order and minutes and are never stored. Headings group the
//! items, and sub-items belong to one: see [`Section`] and [`ItemNumber`].

pub mod approval;
mod brief;
mod item;
mod outline;
pub mod rule;
pub mod template;
mod time;

pub use self::brief::{Brief, MOST_LETTERS, MOST_SENTENCES, is_of_a_group, sentences};
pub use self::item::{AgendaItem, Course, LONGEST_MINUTES, Presenter, Purpose};
pub use self::outline::{ItemNumber, NotANumber, Section, numbers};
use self::rule::Waiver;
use self::template::TemplateKey;
pub use self::time::{Cut, Turn};
use crate::id::{AgendaItemId, MeetingId, SectionId};

/// What the reconciliation of the coming year is known by: it has no item of its own in the default agendas.
const RECONCILIATION: &str = "avstämning";

/// Whether an item is the reconciliation (*avstämning*) before the coming year (R-064), by its heading.
pub fn is_reconciliation(title: &str) -> bool {
    title.to_lowercase().contains(RECONCILIATION)
}

/// The agenda of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The meeting it belongs to; a meeting has one agenda.
    pub meeting: MeetingId,
    /// How far it has come.
    pub state: State,
    /// The items, in the order they are taken.
    pub items: Vec<AgendaItem>,
    /// The headings over them, in order.
    pub sections: Vec<Section>,
    /// Required items that were taken away, and why.
    pub waivers: Vec<Waiver>,
}

/// How far an agenda has come. When and by whom each step was taken is in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Being drawn up.
    Draft,
    /// Prepared (R-059): a strategic agenda in the tactical group.
    Prepared,
    /// With the chair, who is to read it.
    InReview,
    /// Read and approved by the chair.
    ChairReviewed,
    /// Sent with the notice.
    Sent,
}

/// Why a change of an agenda was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The item is not, or no longer, on this agenda.
    #[error("no item {0} on this agenda")]
    NoSuchItem(AgendaItemId),
    /// The item is already there.
    #[error("item {0} is already on this agenda")]
    ItemTwice(AgendaItemId),
    /// An item needs a heading.
    #[error("the heading is blank")]
    BlankTitle,
    /// An item may not be that long.
    #[error("{minutes} minutes is more than {LONGEST_MINUTES}")]
    TooLong {
        /// What was asked for.
        minutes: u16,
    },
    /// There are ten focus areas.
    #[error("there is no focus area {0}")]
    NoSuchFocusArea(u8),
    /// There is no such place in the order.
    #[error("place {place} is outside 1–{last}")]
    NoSuchPlace {
        /// The place asked for, counted from 1.
        place: usize,
        /// The last place there is.
        last: usize,
    },
    /// The heading is not, or no longer, on this agenda.
    #[error("no section {0} on this agenda")]
    NoSuchSection(SectionId),
    /// A section needs a heading.
    #[error("the section's heading is blank")]
    BlankSection,
    /// There are items and sub-items, and nothing below.
    #[error("a sub-item has no sub-items")]
    SubOfSub,
    /// A sub-item belongs to an item above it, in the same section.
    #[error("no item above")]
    NothingAbove,
    /// It is an item of its own already.
    #[error("not a sub-item")]
    NotSub,
    /// A required item leaves only with a reason.
    #[error("{rule} requires `{}`", key.name())]
    Required {
        /// The item.
        key: TemplateKey,
        /// The rule that requires it.
        rule: &'static str,
    },
    /// The agenda is not at the step this one starts from.
    #[error("the agenda is {is}")]
    WrongState {
        /// Where it is.
        is: &'static str,
    },
    /// An agenda without items cannot go anywhere.
    #[error("the agenda is empty")]
    Empty,
    /// The items fit as they are.
    #[error("{total} of {available} minutes: nothing to cut")]
    NothingToCut {
        /// Minutes on the agenda.
        total: u32,
        /// Minutes the meeting has.
        available: u32,
    },
    /// Even the shortest allowed items do not fit.
    #[error("{over} minutes over, at most {most} can be cut")]
    CannotFit {
        /// Minutes too many.
        over: u32,
        /// What can be cut.
        most: u32,
    },
}

impl Agenda {
    /// An agenda with nothing on it yet.
    pub fn empty(meeting: MeetingId) -> Self {
        Self {
            meeting,
            state: State::Draft,
            items: Vec::new(),
            sections: Vec::new(),
            waivers: Vec::new(),
        }
    }

    /// The item with this id.
    pub fn item(&self, id: AgendaItemId) -> Result<&AgendaItem, Refusal> {
        self.items.iter().find(|item| item.id == id).ok_or(Refusal::NoSuchItem(id))
    }

    /// The place of an item among the items, counted from 1; its number is [`number`](Self::number).
    pub fn place(&self, id: AgendaItemId) -> Result<usize, Refusal> {
        let place = self.items.iter().position(|item| item.id == id);
        place.map(|index| index + 1).ok_or(Refusal::NoSuchItem(id))
    }

    /// Puts a new item at `place`, counted from 1, or last. It comes into the section of the item before
    /// that place; an item of its own does not come between another and its sub-items.
    pub fn with(&self, item: AgendaItem, place: Option<usize>) -> Result<Self, Refusal> {
        item.check()?;
        if self.item(item.id).is_ok() {
            return Err(Refusal::ItemTwice(item.id));
        }
        let last = self.items.len() + 1;
        let place = place.unwrap_or(last);
        if place == 0 || place > last {
            return Err(Refusal::NoSuchPlace { place, last });
        }
        let mut index = place - 1;
        while !item.sub && self.items.get(index).is_some_and(|next| next.sub) {
            index += 1;
        }
        let mut agenda = self.clone();
        agenda.waivers.retain(|waiver| Some(waiver.key) != item.template);
        agenda.items.insert(index, item);
        for section in &mut agenda.sections {
            section.after += usize::from(section.after >= index);
        }
        Ok(agenda.settled())
    }

    /// Puts a new item first under a heading.
    pub fn with_under(&self, item: AgendaItem, section: SectionId) -> Result<Self, Refusal> {
        let heading = self.sections.iter().position(|it| it.id == section);
        let heading = heading.ok_or(Refusal::NoSuchSection(section))?;
        let after = self.sections[heading].after;
        let mut agenda = self.with(item, Some(after + 1))?;
        for section in &mut agenda.sections[..=heading] {
            section.after = section.after.min(after);
        }
        Ok(agenda.settled())
    }

    /// Puts `item` in the place of the one with its id.
    pub fn replaced(&self, item: AgendaItem) -> Result<Self, Refusal> {
        item.check()?;
        let mut agenda = self.clone();
        let place = self.place(item.id)? - 1;
        agenda.items[place] = item;
        Ok(agenda.settled())
    }

    /// Accepts the agenda as prepared, at a tactical meeting or in writing.
    pub fn prepared(&self) -> Result<Self, Refusal> {
        self.step(State::Prepared, State::Draft)
    }

    /// Records that the chair has been asked to read the agenda.
    pub fn in_review(&self) -> Result<Self, Refusal> {
        self.step(State::InReview, State::InReview)
    }

    /// Records that the chair has read and approved the agenda. May be done again, also of one that
    /// was sent and has changed since: it stays sent.
    pub fn reviewed(&self) -> Result<Self, Refusal> {
        self.step(self.state.max(State::ChairReviewed), State::Sent)
    }

    /// Records that the agenda went out with the notice. May be done again.
    pub fn sent(&self) -> Result<Self, Refusal> {
        self.step(State::Sent, State::Sent)
    }

    /// Goes on to `to`, from no further than `furthest`.
    fn step(&self, to: State, furthest: State) -> Result<Self, Refusal> {
        if self.items.is_empty() {
            return Err(Refusal::Empty);
        }
        if self.state > furthest {
            return Err(Refusal::WrongState { is: self.state.name() });
        }
        Ok(Self { state: to, ..self.clone() })
    }
}

impl State {
    /// Every state, in order.
    pub const ALL: [State; 5] =
        [State::Draft, State::Prepared, State::InReview, State::ChairReviewed, State::Sent];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Prepared => "prepared",
            State::InReview => "in_review",
            State::ChairReviewed => "chair_reviewed",
            State::Sent => "sent",
        }
    }

    /// The state that `name` is the [`name`](State::name) of.
    pub fn named(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.name() == name)
    }
}

#[cfg(test)]
mod tests;

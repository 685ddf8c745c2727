//! One section (*paragraf*) of minutes.

use chrono::NaiveTime as Time;

use super::{Minutes, Refusal};
use crate::id::AgendaItemId;

/// The text about one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The item.
    pub item: AgendaItemId,
    /// What is written, as Markdown. May be empty.
    pub text: String,
    /// When the item was finished, by the clock of the room.
    pub done: Option<Time>,
}

impl Section {
    /// A section nothing has been written in.
    pub fn empty(item: AgendaItemId) -> Self {
        Self { item, text: String::new(), done: None }
    }
}

impl Minutes {
    /// The section about an item; an item that came later has an empty one.
    pub fn section(&self, item: AgendaItemId) -> Section {
        let found = self.sections.iter().find(|section| section.item == item);
        found.cloned().unwrap_or_else(|| Section::empty(item))
    }

    /// The minutes with this section in its place.
    pub fn with_section(&self, section: Section) -> Result<Self, Refusal> {
        self.editable()?;
        let mut minutes = self.clone();
        match minutes.sections.iter_mut().find(|other| other.item == section.item) {
            Some(other) => *other = section,
            None => minutes.sections.push(section),
        }
        Ok(minutes)
    }
}

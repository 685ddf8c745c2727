//! One section (*paragraf*) of minutes, and saving it without losing anybody's words.
//!
//! An editor saves the text it holds together with the version it loaded. If the section
//! has moved on meanwhile — another window, an imported package — an unseen save would wipe
//! out words nobody looked at. It is refused with what the section says now instead, so
//! that both are kept in sight.

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
    /// How many times the text has changed.
    pub version: u32,
    /// When the item was finished, by the clock of the room.
    pub done: Option<Time>,
}

/// A save that came from an older version than the section has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("saved from version {from}, the section is at {is}")]
pub struct Stale {
    /// The version the editor had loaded.
    pub from: u32,
    /// The version there is.
    pub is: u32,
    /// What the section says now.
    pub now: String,
}

impl Section {
    /// A section nothing has been written in.
    pub fn empty(item: AgendaItemId) -> Self {
        Self { item, text: String::new(), version: 0, done: None }
    }

    /// Saves a text that was edited from version `from`. Saving what already stands there
    /// changes nothing and succeeds from any version.
    pub fn saved(&self, text: &str, from: u32) -> Result<Self, Stale> {
        if text == self.text {
            return Ok(self.clone());
        }
        if from != self.version {
            return Err(Stale { from, is: self.version, now: self.text.clone() });
        }
        Ok(Self { text: text.to_owned(), version: self.version + 1, ..self.clone() })
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

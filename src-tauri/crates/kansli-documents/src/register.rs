//! A register of the year's work as a list: needs, initiatives, appointments and the like.

use serde::{Deserialize, Serialize};

use crate::head::Head;

/// Everything that stands in the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RegisterFacts {
    /// Head and foot; the date is the day that the list shows.
    pub head: Head,
    /// What the register is called: "Prioriterade utvecklingsområden".
    pub title: String,
    /// What it is for, in a sentence.
    pub about: String,
    /// What the list was narrowed to, in words; none for all.
    pub selection: Option<String>,
    /// Its entries, in the order they are shown.
    pub entries: Vec<EntryFacts>,
}

/// An entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EntryFacts {
    /// What it is called.
    pub title: String,
    /// How far it is, in a word; may be empty.
    pub status: String,
    /// What its other fields say: each with what the field is called.
    pub told: Vec<(String, String)>,
    /// What the rules miss in it, in short.
    pub missing: Vec<String>,
}

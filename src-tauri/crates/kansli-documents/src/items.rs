//! The register of agenda items (register över punkter).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::Purpose;

/// Everything that stands in the register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ItemsFacts {
    /// Head and foot; the date is the day that the list shows.
    pub head: Head,
    /// What the list was narrowed to, in words; none for all.
    pub selection: Option<String>,
    /// The items, meeting by meeting.
    pub rows: Vec<ItemRow>,
}

/// One item as it was taken up at one meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ItemRow {
    /// "Strategiska styrgruppen 1/2027".
    pub meeting: String,
    /// The meeting's day.
    pub date: NaiveDate,
    /// The paragraph's number: "7", "7a".
    pub number: String,
    /// The heading.
    pub title: String,
    /// Information, discussion or position.
    pub purpose: Option<Purpose>,
    /// Who presents.
    pub presenter: Option<String>,
    /// How far it is, in words.
    pub standing: String,
    /// Numbers of the positions and actions that came of it.
    pub outcomes: Vec<String>,
    /// How many papers it has.
    pub papers: u32,
}

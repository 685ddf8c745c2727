//! The action list (åtgärdslista).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::Side;

/// Everything that stands in the action list.
///
/// The document groups the rows itself, seen from the head's date: overdue, this month, later, without a date, done.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ActionsFacts {
    /// Head and foot; the date is the day that the list shows.
    pub head: Head,
    /// What the list was narrowed to, in words; none for all.
    pub selection: Option<String>,
    /// The actions, in any order.
    pub rows: Vec<ActionRow>,
}

/// One action in the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ActionRow {
    /// "Å 2027:08".
    pub number: String,
    /// What, verb first.
    pub text: String,
    /// The one responsible person.
    pub responsible: Option<String>,
    /// The person's organisation.
    pub organisation: Option<String>,
    /// The person's side.
    pub side: Option<Side>,
    /// Groups or persons who take part (medverkande).
    pub taking_part: Vec<String>,
    /// Where it comes from: "Strategiska styrgruppen 1/2027, § 7, GS 2027:03".
    pub origin: Option<String>,
    /// Last day.
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub status: ActionStatus,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// A comment.
    pub comment: Option<String>,
}

/// Where an action stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ActionStatus {
    /// Öppen.
    #[default]
    Open,
    /// Pågår.
    InProgress,
    /// Klar.
    Done,
    /// Struken.
    Dropped,
}

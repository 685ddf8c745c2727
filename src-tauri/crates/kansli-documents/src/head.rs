//! What stands in the head and foot of every page.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Look;

/// The common head and foot: whose document it is, which one, and how far it has come.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Head {
    /// The body's name as a label: "Strategiska styrgruppen".
    pub body_name: String,
    /// The body's name inside a sentence: "strategiska styrgruppen". Without it the label is used.
    pub body_in_text: Option<String>,
    /// The document's number for its body and year; lists have none.
    pub number: Option<u32>,
    /// The year that the number counts in, or that a list covers.
    pub year: i32,
    /// The meeting's date, or the day that a list shows.
    pub date: NaiveDate,
    /// Case numbers at the organisations that have one: "SKR2027/00412".
    pub case_numbers: Vec<String>,
    /// How far the document has come; lists have none.
    pub status: Option<Status>,
    /// The version of a document that has been out more than once.
    pub version: Option<u32>,
    /// The organisations behind the secretariat, for the foot: "SKR", "Socialstyrelsen".
    pub secretariat: Vec<String>,
    /// How to reach the secretariat, for the foot: a function's address rather than a person's.
    pub contact: Option<String>,
    /// Whether the content is invented; then every page says so.
    pub demo: bool,
    /// How the body's documents look.
    #[serde(skip_serializing_if = "Look::is_own")]
    pub look: Look,
}

/// How far a document has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Utkast.
    Draft,
    /// Ute för synpunkter.
    OutForComment,
    /// Ej justerat: complete, waiting for the approvers.
    AwaitingApproval,
    /// Justerat; of notes, Godkänt.
    Approved,
    /// Ändrad efter utskicket, of agendas: those called have got another.
    ChangedSince,
    /// Publicerat.
    Published,
    /// Utskickat, of notices and agendas.
    Sent,
    /// Rättat: a correction of approved minutes.
    Corrected,
    /// Inställt.
    Cancelled,
}

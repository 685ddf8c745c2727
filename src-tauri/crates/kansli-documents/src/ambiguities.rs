//! The register of ambiguities about roles (register över oklarheter, R-045).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;

/// Everything that stands in the register.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AmbiguitiesFacts {
    /// Head and foot; the date is the day that the list shows.
    pub head: Head,
    /// What the list was narrowed to, in words; none for all.
    pub selection: Option<String>,
    /// The ambiguities in order.
    pub entries: Vec<AmbiguityEntry>,
}

/// One ambiguity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AmbiguityEntry {
    /// What is unclear.
    pub title: String,
    /// More about it, as Markdown.
    pub description: Option<String>,
    /// The organisations that it is between.
    pub parties: Vec<String>,
    /// Who raised it.
    pub raised_by: Option<String>,
    /// When.
    pub raised_on: NaiveDate,
    /// Where: "Taktiska 2/2027, § 6".
    pub origin: Option<String>,
    /// How it should be, as Markdown.
    pub proposal: Option<String>,
    /// How it came to be, as Markdown.
    pub answer: Option<String>,
    /// How far it is, in words.
    pub standing: String,
    /// Since when, unless it is open.
    pub since: Option<NaiveDate>,
}

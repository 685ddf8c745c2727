//! One-page briefs (underlag per punkt), one item a page (documents.md 3.3).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::Purpose;

/// Briefs of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BriefsFacts {
    /// Head and foot; the number is the meeting's.
    pub head: Head,
    /// The briefs by item, each on a page of its own.
    pub briefs: Vec<Brief>,
}

/// The brief of one item. Parts that nothing is written in are left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Brief {
    /// The item's number: "7", "7a".
    pub number: String,
    /// The item's heading.
    pub title: String,
    /// Information, discussion or position.
    pub purpose: Option<Purpose>,
    /// Who presents the item.
    pub presenter: Option<String>,
    /// Who prepared it.
    pub prepared_by: Option<String>,
    /// When it was prepared.
    pub prepared_on: Option<NaiveDate>,
    /// Focus areas, by number.
    pub focus_areas: Vec<String>,
    /// What the body needs to know, as Markdown.
    pub background: Option<String>,
    /// What the body is asked to agree on, one clause each and without the leading "att".
    pub proposal: Vec<String>,
    /// Why now, and of what good to whom, as Markdown.
    pub reasons: Option<String>,
    /// What follows, as Markdown.
    pub consequences: Option<String>,
    /// What each party has to do or decide itself, as Markdown.
    pub own_steps: Option<String>,
    /// Whom to ask.
    pub contact: Option<String>,
    /// The papers of the item: "Bilaga 3" and what it is.
    pub papers: Vec<String>,
}

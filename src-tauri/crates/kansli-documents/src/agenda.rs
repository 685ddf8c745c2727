//! The agenda (dagordning).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::{Attachment, Person, Purpose, Sitting};

/// Everything that stands in an agenda.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AgendaFacts {
    /// Head and foot; the number is the meeting's.
    pub head: Head,
    /// When and where.
    pub sitting: Sitting,
    /// The one who leads the meeting.
    pub chair: Option<Person>,
    /// The secretary.
    pub secretary: Option<Person>,
    /// The items in order.
    pub items: Vec<AgendaItem>,
    /// What has changed since the agenda was sent, in words; none while nothing has.
    pub changes: Option<Changes>,
    /// The papers that come with the agenda.
    pub attachments: Vec<Attachment>,
}

/// What has changed of an agenda since those called got it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Changes {
    /// When they got it.
    pub since: NaiveDate,
    /// What, a sentence each.
    pub told: Vec<String>,
}

/// One item of an agenda (punkt).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AgendaItem {
    /// The headings that stand before it: those of sections that begin here.
    pub headings: Vec<String>,
    /// "1", "7", "7a".
    pub number: String,
    /// The heading.
    pub title: String,
    /// Information, discussion or position.
    pub purpose: Option<Purpose>,
    /// Who presents it.
    pub presenter: Option<String>,
    /// The clock time it begins at.
    pub starts: Option<NaiveTime>,
    /// How long it may take, in minutes.
    pub minutes: Option<u32>,
    /// The papers for it: "Bilaga 3".
    pub papers: Vec<String>,
    /// What the item is about, as Markdown.
    pub summary: Option<String>,
    /// What the body is asked to agree on, one clause each and without the leading "att".
    pub proposal: Vec<String>,
    /// Whether it came after the notice (sent inkommen).
    pub late: bool,
}

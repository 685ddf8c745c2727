//! The review package (granskningspaket): everything one reviewer gets in one round.
//!
//! All texts are plain: paragraphs apart by a blank line, list lines beginning with "- " or "1. ". The program has
//! already resolved names, numbers and clock times, as they are printed.

mod item;
mod paper;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use self::item::{Item, Position, Purpose, PurposeKey};
pub use self::paper::{Attachment, Bytes, File, Image, ImageKind, Page};
use crate::Lang;
use crate::digest::{AnswerKey, Digest};

/// Which shape a package has. One there is; a newer one is refused by name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// The first.
    #[default]
    #[serde(rename = "kansli-review/1")]
    One,
}

/// Everything one reviewer gets in one round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Package {
    /// Its shape.
    pub format: Format,
    /// Unique to this package and reviewer.
    pub id: Uuid,
    /// What is reviewed.
    pub kind: Kind,
    /// Whether the minutes are notes (*mötesanteckningar*), which are approved and have items, no paragraphs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub notes: bool,
    /// The round of the review, from 1.
    pub round: u32,
    /// The language of the page.
    pub language: Lang,
    /// Who is asked.
    pub reviewer: Reviewer,
    /// Who asks, and gets the answer.
    pub sender: Sender,
    /// When it was made, in the sender's time zone.
    pub made_at: DateTime<FixedOffset>,
    /// Last day for an answer.
    pub answer_by: Option<NaiveDate>,
    /// What the sender writes to the reviewer.
    pub greeting: String,
    /// The meeting.
    pub meeting: Meeting,
    /// SHA-256 of the canonical printed content, as the program computes it. An approval counts for this and nothing else.
    pub content_hash: Digest,
    /// Texts before the items: who was there, in minutes.
    #[serde(default)]
    pub front: Vec<Text>,
    /// The items in order.
    pub items: Vec<Item>,
    /// The papers, in order.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// What has changed since the reviewer's copy of the round before.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Earlier remarks and what became of them.
    #[serde(default)]
    pub earlier: Vec<Earlier>,
    /// The secret that signs the answer.
    pub answer_key: AnswerKey,
}

/// What is reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// An agenda before it is sent (dagordning).
    Agenda,
    /// Draft minutes before they are approved (protokoll).
    Minutes,
}

/// Who is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Reviewer {
    /// The person.
    pub id: Uuid,
    /// First and last name.
    pub name: String,
    /// "ordförande", "justerare".
    pub role: Option<String>,
}

/// Who asks, and gets the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sender {
    /// First and last name.
    pub name: String,
    /// "kansliet".
    pub organisation: String,
    /// Where the answer goes.
    pub email: String,
}

/// The meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Meeting {
    /// The meeting.
    pub id: Uuid,
    /// "Strategiska styrgruppen 1/2027".
    pub heading: String,
    /// The body that agrees: "Strategiska styrgruppen".
    pub body: String,
    /// In words: "fredag 19 mars 2027, 13.00–15.00".
    pub when: String,
    /// Room and address.
    pub place: Option<String>,
}

/// A text under a heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Text {
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// Something that has changed since the reviewer's copy of the round before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Change {
    /// The item, where it is still there.
    #[serde(default)]
    pub item: Option<Uuid>,
    /// In words: "Tiden är ändrad".
    pub what: String,
    /// As it was.
    #[serde(default)]
    pub before: Option<String>,
    /// As it is.
    #[serde(default)]
    pub after: Option<String>,
}

/// An earlier remark and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Earlier {
    /// The item, where it is still there.
    #[serde(default)]
    pub item: Option<Uuid>,
    /// The round it was made in.
    pub round: u32,
    /// Who made it.
    pub by: String,
    /// The remark, in words.
    pub text: String,
    /// What became of it.
    pub became: Became,
    /// Why, in the secretariat's words.
    #[serde(default)]
    pub reason: Option<String>,
}

/// What became of a remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Became {
    /// Taken in.
    Accepted,
    /// Not taken in.
    Refused,
    /// Not settled yet.
    Open,
}

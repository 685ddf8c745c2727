//! The review package (granskningspaket): everything one reviewer gets in one round.
//!
//! All texts are plain: paragraphs apart by a blank line, list lines beginning with "- " or "1. ". The program has
//! already resolved names, numbers and clock times, as they are printed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

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

/// One item of the agenda, or one § of the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// The item, the same in every round.
    pub id: Uuid,
    /// As printed, without the paragraph sign: "7", "5a".
    pub number: String,
    /// The heading of the section that begins here.
    #[serde(default)]
    pub section: Option<String>,
    /// Whether it is a sub-item.
    #[serde(default)]
    pub sub: bool,
    /// The heading.
    pub title: String,
    /// Information, discussion or position.
    #[serde(default)]
    pub purpose: Option<Purpose>,
    /// Who presents it.
    #[serde(default)]
    pub presenter: Option<String>,
    /// How long it may take.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// The clock time it begins at, as printed: "13.05".
    #[serde(default)]
    pub starts: Option<String>,
    /// What the body is asked to agree on, one clause each and without the leading "att" and punctuation.
    #[serde(default)]
    pub proposal: Vec<String>,
    /// What the item is about.
    #[serde(default)]
    pub background: Option<String>,
    /// The rest of the brief.
    #[serde(default)]
    pub briefs: Vec<Text>,
    /// The papers of the item, by id.
    #[serde(default)]
    pub attachments: Vec<Uuid>,
    /// What the minutes say.
    #[serde(default)]
    pub text: Option<String>,
    /// What the minutes record as agreed, or not.
    #[serde(default)]
    pub positions: Vec<Position>,
    /// Who does what, a line each, as the minutes print it.
    #[serde(default)]
    pub actions: Vec<String>,
}

/// What an item is for (syfte).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Purpose {
    /// Which.
    pub key: PurposeKey,
    /// In words.
    pub label: String,
}

/// What an item is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PurposeKey {
    /// Information.
    Information,
    /// Diskussion.
    Discussion,
    /// Ställningstagande.
    Position,
}

/// A joint position in the minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Position {
    /// "GS 2027:03".
    pub number: String,
    /// Its outcome in words: "Enighet".
    pub outcome: String,
    /// One clause each, without the leading "att" and punctuation.
    pub clauses: Vec<String>,
    /// What else stands with it, a line each: stances, dissent, the parties' own handling.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// A paper (bilaga).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attachment {
    /// The paper.
    pub id: Uuid,
    /// Its number as printed: "3", "3b".
    pub number: String,
    /// What it is.
    pub name: String,
    /// How many pages the file has.
    pub page_count: u32,
    /// What could be read of it, a page each.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// The file itself, when it goes along.
    #[serde(default)]
    pub file: Option<File>,
}

/// A page of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Page {
    /// What it says.
    pub text: String,
    /// What it looks like.
    #[serde(default)]
    pub image: Option<Image>,
}

/// A picture of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Image {
    /// PNG or JPEG.
    pub kind: ImageKind,
    /// The picture's bytes.
    pub data: Bytes,
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ImageKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// The file of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct File {
    /// What it is called when saved: "Behovsbild.pdf".
    pub name: String,
    /// Its bytes.
    pub data: Bytes,
}

/// Bytes, as base64 in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Bytes(pub Vec<u8>);

impl From<Bytes> for String {
    fn from(bytes: Bytes) -> Self {
        STANDARD.encode(bytes.0)
    }
}

impl TryFrom<String> for Bytes {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        STANDARD.decode(text).map(Self)
    }
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

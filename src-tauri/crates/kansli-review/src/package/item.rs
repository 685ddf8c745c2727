//! The items of an agenda, or the paragraphs of minutes.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Text;

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

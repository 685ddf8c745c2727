//! What a reviewer answers.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::digest::Digest;
use crate::field::Field;
use crate::package::PurposeKey;

/// One answer to one package.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Answer {
    /// The answer's own id: the same answer read again is known by it.
    pub id: Uuid,
    /// The package it answers.
    pub package: Uuid,
    /// The content it was given for.
    pub content_hash: Digest,
    /// Who answers.
    pub reviewer: Uuid,
    /// When, by the reviewer's clock, which may be wrong.
    pub answered_at: DateTime<FixedOffset>,
    /// The verdict. The page always asks for one; a mail written by hand may lack it.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// The name written under minutes that are approved.
    #[serde(default)]
    pub signature: Option<Signature>,
    /// The remarks, in the order of the items.
    #[serde(default)]
    pub remarks: Vec<Remark>,
}

/// What the reviewer says of the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Godkänns; of minutes: justeras.
    Approve,
    /// Godkänns med kommentarer.
    ApproveWithComments,
    /// Behöver ändras.
    NeedsChanges,
}

/// The name written under minutes. It is a record, not an electronic signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Signature {
    /// As written.
    pub name: String,
    /// When, by the reviewer's clock.
    pub at: DateTime<FixedOffset>,
}

/// One remark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Remark {
    /// The remark's id, unique in its answer.
    pub id: Uuid,
    /// The item; none for the whole.
    #[serde(default)]
    pub item: Option<Uuid>,
    /// The words it is about, when some were marked.
    #[serde(default)]
    pub anchor: Option<Anchor>,
    /// What the reviewer writes; may be empty beside a proposal.
    #[serde(default)]
    pub text: String,
    /// What the reviewer proposes.
    pub proposal: Proposal,
}

/// Words that were marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Anchor {
    /// The text they stand in.
    pub field: Field,
    /// The words.
    pub quote: String,
    /// Up to forty characters before them.
    #[serde(default)]
    pub prefix: String,
    /// Up to forty characters after them.
    #[serde(default)]
    pub suffix: String,
}

/// What a remark proposes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    rename_all = "snake_case",
    rename_all_fields = "camelCase",
    tag = "kind",
    deny_unknown_fields
)]
pub enum Proposal {
    /// Nothing: a comment.
    Comment {},
    /// Other words in place of the anchor's.
    Wording {
        /// The new words; empty to strike them.
        words: String,
    },
    /// The same, of minutes (rättelse).
    Correction {
        /// The new words; empty to strike them.
        words: String,
    },
    /// Another length of the item.
    Time {
        /// In minutes.
        minutes: u32,
    },
    /// Another place for the item.
    Order {
        /// After which item; none for the first place.
        after: Option<Uuid>,
    },
    /// A new item.
    NewItem {
        /// Its heading.
        title: String,
        /// What it is for.
        purpose: PurposeKey,
        /// How long it may take.
        minutes: Option<u32>,
        /// After which item; none for the first place.
        after: Option<Uuid>,
    },
}

//! The chair's review as one file: what is sent, the page that shows it, and the answer that comes back (pure).
//!
//! ```text
//!   Package ── html ──▶ one file, no network ── a person reads and remarks ──▶ answer file, or text in a mail
//!   Answer ◀── read_answer ── bytes from anyone
//! ```
//!
//! A package belongs to one reviewer and carries a secret of its own; the page signs the answer with it. That shows
//! that the answer comes from that very page and has not changed on its way, not who sat at it.
//!
//! **Invariant:** what people wrote reaches the page as text, never as markup, and the page asks the network for nothing.
//! **Invariant:** no bytes make the reading of an answer panic, and no part of an answer that is read is dropped.
//!
//! What it deliberately does not do: finding where a remark belongs after the agenda has changed, and keeping anything.

// The sample is shared with the tests outside, which know the crate by its name.
#[cfg(test)]
extern crate self as kansli_review;

pub mod answer;
pub mod digest;
pub mod field;
pub mod package;
pub mod page;
pub mod reading;
pub mod sealed;
mod words;

use serde::{Deserialize, Serialize};

pub use answer::{Anchor, Answer, Proposal, Remark, Signature, Verdict};
pub use digest::{AnswerKey, Digest};
pub use field::Field;
pub use package::Package;
pub use page::{Lock, LockError, answer_file_name, html, html_locked, html_within, policy_sources};
pub use reading::{
    AnswerRefusal, Expectation, Freshness, KnownPackage, Reading, Trust, locked_file, read_answer,
    read_by_hand,
};

/// The language of the words around what people wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Swedish, `sv-SE`.
    #[default]
    Sv,
    /// English, `en-GB`.
    En,
}

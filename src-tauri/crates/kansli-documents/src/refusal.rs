//! Why a document was not made.

use crate::words::Words;
use crate::{DocumentKind, Lang};

/// Why a document was not made, in facts.
///
/// Nothing that people can write leads here; a refusal means that this crate or a template is at fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind:?} in {document:?}")]
pub struct Refusal {
    /// The document that was asked for.
    pub document: DocumentKind,
    /// The step that failed.
    pub kind: RefusalKind,
    /// What the typesetter said, in its own English. For the log, never for the person.
    pub detail: String,
}

/// The step that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The template and the facts did not fit together.
    Template,
    /// The set pages do not meet PDF/A-2a and PDF/UA-1.
    Standard,
    /// The DOCX could not be written.
    Docx,
}

impl Refusal {
    /// One sentence for the person.
    #[must_use]
    pub fn told(&self, language: Lang) -> String {
        let words = Words::of(language);
        match self.kind {
            RefusalKind::Template => words.say("refusal-template"),
            RefusalKind::Standard => words.say("refusal-standard"),
            RefusalKind::Docx => words.say("refusal-docx"),
        }
    }
}

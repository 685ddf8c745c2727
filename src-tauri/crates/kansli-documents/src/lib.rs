//! Typesets the Partnership's documents: facts in, PDF bytes out.
//!
//! ```text
//! facts (plain structs) → view (every word resolved) → template (Typst) → PDF/A-2a + PDF/UA-1
//! ```
//!
//! The caller resolves names, numbers and sides on the meeting's date and hands them over as text; this crate
//! chooses the words around them, the look and the reading order. It reads no store, no clock and no file, and
//! the same facts give the same bytes.
//!
//! **Invariant:** what people wrote reaches a template as a JSON value only, so that it is never read as markup.
//! **Invariant:** every file conforms to PDF/A-2a and PDF/UA-1 at once; there is no other kind.
//!
//! What it deliberately does not do: masking before publication, packs of several documents, and judging rules.

pub mod actions;
pub mod agenda;
pub mod head;
pub mod meeting;
pub mod minutes;
pub mod notice;
pub mod positions;
mod refusal;
pub mod year_plan;

pub use head::{Head, Status};
pub use refusal::{Refusal, RefusalKind};

use serde::{Deserialize, Serialize};

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

/// One document, with everything that is to stand in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind", content = "facts")]
pub enum Document {
    /// The call to a meeting (kallelse).
    Notice(notice::NoticeFacts),
    /// The agenda (dagordning).
    Agenda(agenda::AgendaFacts),
    /// The minutes, as protocol or as notes (protokoll, mötesanteckningar).
    Minutes(minutes::MinutesFacts),
    /// The log of joint positions (logg över gemensamma ställningstaganden).
    Positions(positions::PositionsFacts),
    /// The action list (åtgärdslista).
    Actions(actions::ActionsFacts),
    /// The year's meetings and how the rules judge them (årsplan).
    YearPlan(year_plan::YearPlanFacts),
}

/// Which document, without its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// Kallelse.
    Notice,
    /// Dagordning.
    Agenda,
    /// Protokoll.
    Protocol,
    /// Mötesanteckningar.
    Notes,
    /// Logg över gemensamma ställningstaganden.
    Positions,
    /// Åtgärdslista.
    Actions,
    /// Årsplan.
    YearPlan,
}

/// Sets the document as one file that is both PDF/A-2a and PDF/UA-1.
///
/// The same facts and language give the same bytes, whenever and wherever it is called.
///
/// # Errors
/// Never on account of what people wrote; see [`Refusal`].
pub fn pdf(document: &Document, language: Lang) -> Result<Vec<u8>, Refusal> {
    let _ = language;
    Err(Refusal {
        document: document.kind(),
        kind: RefusalKind::Template,
        detail: "no template yet".to_owned(),
    })
}

/// Names the file of a document: `Protokoll-strategiska-styrgruppen-2027-03-19.pdf`.
#[must_use]
pub fn file_name(document: &Document, language: Lang) -> String {
    let _ = language;
    format!("{:?}-{}.pdf", document.kind(), document.head().date.format("%Y-%m-%d"))
}

impl Document {
    /// The head that the document carries.
    #[must_use]
    pub fn head(&self) -> &Head {
        match self {
            Self::Notice(facts) => &facts.head,
            Self::Agenda(facts) => &facts.head,
            Self::Minutes(facts) => &facts.head,
            Self::Positions(facts) => &facts.head,
            Self::Actions(facts) => &facts.head,
            Self::YearPlan(facts) => &facts.head,
        }
    }

    /// Which document this is.
    #[must_use]
    pub fn kind(&self) -> DocumentKind {
        match self {
            Self::Notice(_) => DocumentKind::Notice,
            Self::Agenda(_) => DocumentKind::Agenda,
            Self::Minutes(facts) => match facts.kind {
                minutes::MinutesKind::Protocol => DocumentKind::Protocol,
                minutes::MinutesKind::Notes => DocumentKind::Notes,
            },
            Self::Positions(_) => DocumentKind::Positions,
            Self::Actions(_) => DocumentKind::Actions,
            Self::YearPlan(_) => DocumentKind::YearPlan,
        }
    }
}

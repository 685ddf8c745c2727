//! Writes the Partnership's documents: facts in, PDF, DOCX or HTML out.
//!
//! ```text
//! facts (plain structs) → view (every word resolved) → tree → template (Typst) → PDF/A-2a + PDF/UA-1
//!                                                           → DOCX · HTML · plain text
//! ```
//!
//! The caller resolves names, numbers and sides on the meeting's date and hands them over as text; this crate
//! chooses the words around them, the look and the reading order. It reads no store, no clock and no file, and
//! the same facts give the same bytes.
//!
//! **Invariant:** what people wrote reaches a template as a JSON value only, and a DOCX or a page escaped, so that it is never
//! read as markup.
//! **Invariant:** every PDF conforms to PDF/A-2a and PDF/UA-1 at once; there is no other kind.
//!
//! What it deliberately does not do: choosing what is left out before publication, packs of several documents, and judging rules.

pub mod actions;
pub mod agenda;
pub mod ambiguities;
pub mod brief;
pub mod direction;
mod docx;
mod file_name;
pub mod head;
mod html;
pub mod items;
pub mod look;
pub mod mandates;
mod markup;
pub mod meeting;
pub mod minutes;
pub mod notice;
pub mod pack;
pub mod picture;
mod plain_text;
pub mod positions;
mod printable;
mod reading;
mod refusal;
pub mod register;
pub mod report;
mod rich_text;
mod seal;
mod tree;
mod typeset;
mod view;
mod wheel;
mod words;
pub mod year_plan;

pub use file_name::{file_name, file_name_as, file_name_part};
pub use head::{Head, Status};
pub use look::Look;
pub use refusal::{Refusal, RefusalKind};
pub use rich_text::{Cut, listed, plain};
pub use seal::Seal;
pub use wheel::wheel_picture;

use std::collections::BTreeSet;

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

impl Lang {
    /// Its tag with the region, as files that are written on in name their language.
    pub(crate) const fn locale(self) -> &'static str {
        match self {
            Self::Sv => "sv-SE",
            Self::En => "en-GB",
        }
    }

    /// Its tag, as files name their language.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::Sv => "sv",
            Self::En => "en",
        }
    }
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
    /// One dealt-with item of the minutes, with what shows where it comes from (protokollsutdrag).
    Excerpt(minutes::MinutesFacts),
    /// The list of mandates (mandatlista).
    Mandates(mandates::MandatesFacts),
    /// The contents page of a meeting pack (mötespaket).
    Contents(pack::ContentsFacts),
    /// A paper that is no PDF, set as pages of a meeting pack.
    Paper(pack::PaperFacts),
    /// A yearly report, made from the year's data (årlig sammanställning, underlag till Rådets redogörelse, uppföljning
    /// av gemensam inriktning).
    Report(Box<report::ReportFacts>),
    /// Inriktningsdokument.
    Direction(direction::DirectionFacts),
    /// The log of joint positions (logg över gemensamma ställningstaganden).
    Positions(positions::PositionsFacts),
    /// The action list (åtgärdslista).
    Actions(actions::ActionsFacts),
    /// One-page briefs of the items of a meeting (underlag per punkt).
    Briefs(brief::BriefsFacts),
    /// The register of ambiguities about roles (register över oklarheter).
    Ambiguities(ambiguities::AmbiguitiesFacts),
    /// The register of agenda items (register över punkter).
    Items(items::ItemsFacts),
    /// A register of the year's work (register över årets arbete).
    Register(register::RegisterFacts),
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
    /// Protokollsutdrag.
    Excerpt,
    /// Utdrag ur mötesanteckningar.
    NotesExcerpt,
    /// Mandatlista.
    Mandates,
    /// Innehållet i ett mötespaket.
    Contents,
    /// En bilaga i ett mötespaket.
    Paper,
    /// Årlig sammanställning.
    Summary,
    /// Underlag till Rådets redogörelse.
    ForCouncil,
    /// Uppföljning av gemensam inriktning.
    DirectionReport,
    /// Inriktningsdokument.
    Direction,
    /// Logg över gemensamma ställningstaganden.
    Positions,
    /// Åtgärdslista.
    Actions,
    /// Underlag per punkt.
    Briefs,
    /// Register över oklarheter.
    Ambiguities,
    /// Register över punkter.
    Items,
    /// See [`Document::Register`].
    Register,
    /// Årsplan.
    YearPlan,
}

/// Sets the document as one file that is both PDF/A-2a and PDF/UA-1.
///
/// The same facts and language give the same bytes, whenever and wherever it is called. A large document takes seconds
/// and hundreds of megabytes: call it away from the window's thread and without holding the store.
///
/// # Errors
/// Never on account of what people wrote; see [`Refusal`].
pub fn pdf(document: &Document, language: Lang) -> Result<Vec<u8>, Refusal> {
    paged(document, language).map(|file| file.bytes)
}

/// A document as a file, and how many pages it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paged {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
}

/// As [`pdf`], with the number of pages.
///
/// # Errors
/// As [`pdf`].
pub fn paged(document: &Document, language: Lang) -> Result<Paged, Refusal> {
    let kind = document.kind();
    let tree = view::of(document, language);
    let logo = tree.look.logo.as_ref().map(|logo| logo.bytes.as_slice());
    let set = typeset::pdf(printable::make(&tree).0, logo);
    let set = match set {
        // What people write is never a reason to have no document.
        Err((RefusalKind::Standard, _)) => typeset::pdf(printable::make_plainly(&tree), logo),
        set => set,
    };
    let (bytes, pages) =
        set.map_err(|(step, detail)| Refusal { document: kind, kind: step, detail })?;
    Ok(Paged { bytes, pages })
}

/// Writes the document as DOCX, for those who go on writing in it.
///
/// The same facts and language give the same bytes, whenever and wherever it is called.
///
/// # Errors
/// Never on account of what people wrote; see [`Refusal`].
pub fn docx(document: &Document, language: Lang) -> Result<Vec<u8>, Refusal> {
    docx::write(&view::of(document, language)).map_err(|detail| Refusal {
        document: document.kind(),
        kind: RefusalKind::Docx,
        detail,
    })
}

/// Writes the document as one HTML page that needs nothing beside it.
#[must_use]
pub fn html(document: &Document, language: Lang) -> String {
    html::write(&view::of(document, language))
}

/// Writes the document as plain text.
#[must_use]
pub fn plain_text(document: &Document, language: Lang) -> String {
    plain_text::write(&view::of(document, language))
}

/// What the document is called: its name, the body and the day.
#[must_use]
pub fn title(document: &Document, language: Lang) -> String {
    view::of(document, language).title
}

/// The characters in the document that no embedded font has.
///
/// They are spelled out by their codes, `[U+4E2D]`, so a person may want to know of them before the file is sent.
#[must_use]
pub fn unprintable(document: &Document) -> BTreeSet<char> {
    printable::make(&view::of(document, Lang::Sv)).1
}

impl Document {
    /// The head that the document carries.
    #[must_use]
    pub fn head(&self) -> &Head {
        match self {
            Self::Notice(facts) => &facts.head,
            Self::Agenda(facts) => &facts.head,
            Self::Minutes(facts) | Self::Excerpt(facts) => &facts.head,
            Self::Mandates(facts) => &facts.head,
            Self::Contents(facts) => &facts.head,
            Self::Paper(facts) => &facts.head,
            Self::Report(facts) => &facts.head,
            Self::Direction(facts) => &facts.head,
            Self::Positions(facts) => &facts.head,
            Self::Actions(facts) => &facts.head,
            Self::Briefs(facts) => &facts.head,
            Self::Ambiguities(facts) => &facts.head,
            Self::Items(facts) => &facts.head,
            Self::Register(facts) => &facts.head,
            Self::YearPlan(facts) => &facts.head,
        }
    }

    /// The document with a look of its body's own.
    #[must_use]
    pub fn dressed(mut self, look: Look) -> Self {
        let head = match &mut self {
            Self::Notice(facts) => &mut facts.head,
            Self::Agenda(facts) => &mut facts.head,
            Self::Minutes(facts) | Self::Excerpt(facts) => &mut facts.head,
            Self::Mandates(facts) => &mut facts.head,
            Self::Contents(facts) => &mut facts.head,
            Self::Paper(facts) => &mut facts.head,
            Self::Report(facts) => &mut facts.head,
            Self::Direction(facts) => &mut facts.head,
            Self::Positions(facts) => &mut facts.head,
            Self::Actions(facts) => &mut facts.head,
            Self::Briefs(facts) => &mut facts.head,
            Self::Ambiguities(facts) => &mut facts.head,
            Self::Items(facts) => &mut facts.head,
            Self::Register(facts) => &mut facts.head,
            Self::YearPlan(facts) => &mut facts.head,
        };
        head.look = look;
        self
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
            Self::Excerpt(facts) => match facts.kind {
                minutes::MinutesKind::Protocol => DocumentKind::Excerpt,
                minutes::MinutesKind::Notes => DocumentKind::NotesExcerpt,
            },
            Self::Mandates(_) => DocumentKind::Mandates,
            Self::Contents(_) => DocumentKind::Contents,
            Self::Paper(_) => DocumentKind::Paper,
            Self::Report(facts) => match facts.kind {
                report::ReportKind::Summary => DocumentKind::Summary,
                report::ReportKind::ForCouncil => DocumentKind::ForCouncil,
                report::ReportKind::Direction => DocumentKind::DirectionReport,
            },
            Self::Direction(_) => DocumentKind::Direction,
            Self::Positions(_) => DocumentKind::Positions,
            Self::Actions(_) => DocumentKind::Actions,
            Self::Briefs(_) => DocumentKind::Briefs,
            Self::Ambiguities(_) => DocumentKind::Ambiguities,
            Self::Items(_) => DocumentKind::Items,
            Self::Register(_) => DocumentKind::Register,
            Self::YearPlan(_) => DocumentKind::YearPlan,
        }
    }
}

impl DocumentKind {
    /// The message that names its file.
    fn file_key(self) -> &'static str {
        match self {
            Self::Notice => "notice-file",
            Self::Agenda => "agenda-file",
            Self::Protocol => "protocol-file",
            Self::Notes => "notes-file",
            Self::Excerpt => "excerpt-file",
            Self::NotesExcerpt => "excerpt-notes-file",
            Self::Mandates => "mandates-file",
            Self::Contents => "pack-file",
            Self::Paper => "pack-paper-file",
            Self::Summary => "report-summary-file",
            Self::ForCouncil => "report-council-file",
            Self::DirectionReport => "report-direction-file",
            Self::Direction => "direction-file",
            Self::Positions => "positions-file",
            Self::Actions => "actions-file",
            Self::Briefs => "briefs-file",
            Self::Ambiguities => "ambiguities-file",
            Self::Items => "items-file",
            Self::Register => "register-file",
            Self::YearPlan => "year-plan-file",
        }
    }
}

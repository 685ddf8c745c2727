//! The file of what has been gathered. The store is not needed for it: a long document takes its time without holding the
//! window.

use std::borrow::Cow;

use kansli_documents::{
    Document, Lang, Paged, Refusal, docx, file_name_as, html, paged, plain_text,
};
use serde_json::Value;

use super::ExportFormat;
use super::pack::{Gathered, Joined};
use super::watch::PackProgress;
use crate::error::{CommandResult, Failure};
use crate::mail::{Content, Envelope, Invitation};
use crate::watch::Running;

const PDF: &str = "application/pdf";
const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// What is to be written.
pub(super) enum Sheet {
    Document { document: Box<Document>, language: Lang, form: Form },
    Pack(Box<Gathered>),
    Calendar(String),
    Picture(String),
    Table(String),
}

/// What a document is written as.
pub(super) enum Form {
    Pdf,
    Docx,
    Html,
    /// A mail with the PDF.
    Mail(Box<Letter>),
}

/// A mail to be made.
pub(super) struct Letter {
    pub(super) envelope: Envelope,
    pub(super) invitation: Option<Invitation>,
    /// What is attached as a PDF beside the document itself.
    pub(super) along: Option<Document>,
}

impl Form {
    /// How the names of such files end.
    pub(super) const fn ending(&self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Mail(_) => "eml",
        }
    }
}

/// A file as it is to be written.
pub(super) struct Made {
    pub(super) bytes: Vec<u8>,
    pub(super) pages: Option<usize>,
    pub(super) media: &'static str,
    /// Of a pack: what is in it.
    pub(super) manifest: Option<Value>,
    /// What to know of it, in sentences.
    pub(super) remarks: Vec<String>,
}

impl Made {
    fn pages(bytes: Vec<u8>, pages: usize) -> Self {
        Self { pages: Some(pages), ..Self::plain(bytes, PDF) }
    }

    const fn plain(bytes: Vec<u8>, media: &'static str) -> Self {
        Self { bytes, pages: None, media, manifest: None, remarks: Vec::new() }
    }
}

/// Whether only the PDF may be this: what the archive keeps is one kind of file.
pub(super) const fn is_loose(format: Option<ExportFormat>) -> bool {
    matches!(format, Some(ExportFormat::Docx | ExportFormat::Html))
}

/// Makes the file. A pack tells meanwhile how far it has come.
pub(super) fn made(sheet: &Sheet, packing: &Running<PackProgress>) -> CommandResult<Made> {
    Ok(match sheet {
        Sheet::Document { document, language, form } => match form {
            Form::Pdf => {
                let Paged { bytes, pages } = paged(document, *language).map_err(fault)?;
                Made::pages(bytes, pages)
            }
            Form::Docx => Made::plain(docx(&unsealed(document), *language).map_err(fault)?, DOCX),
            Form::Html => {
                Made::plain(html(&unsealed(document), *language).into_bytes(), "text/html")
            }
            Form::Mail(letter) => Made::plain(mail(letter, document, *language)?, "message/rfc822"),
        },
        Sheet::Pack(gathered) => {
            let Joined { bytes, pages, manifest, remarks } =
                packing.run(None, |watch| gathered.join(watch))?;
            Made { manifest: Some(manifest), remarks, ..Made::pages(bytes, pages) }
        }
        Sheet::Calendar(told) => Made::plain(told.clone().into_bytes(), "text/calendar"),
        Sheet::Picture(told) => Made::plain(told.clone().into_bytes(), "image/svg+xml"),
        Sheet::Table(told) => Made::plain(told.clone().into_bytes(), "text/csv"),
    })
}

fn mail(letter: &Letter, document: &Document, language: Lang) -> CommandResult<Vec<u8>> {
    let told = unsealed(document);
    let mut attached = Vec::new();
    for document in std::iter::once(document).chain(&letter.along) {
        let name = file_name_as(document, language, Form::Pdf.ending());
        attached.push((name, PDF, paged(document, language).map_err(fault)?.bytes));
    }
    letter.envelope.around(Content {
        text: plain_text(&told, language),
        html: html(&told, language),
        invitation: letter.invitation.clone(),
        attached,
    })
}

/// The document without the marks that a PDF is known again by: what can be written on in is no true copy.
fn unsealed(document: &Document) -> Cow<'_, Document> {
    match document {
        Document::Minutes(facts) if facts.seal.is_some() => {
            let mut facts = facts.clone();
            facts.seal = None;
            Cow::Owned(Document::Minutes(facts))
        }
        _ => Cow::Borrowed(document),
    }
}

fn fault(why: Refusal) -> Failure {
    Failure::fault(&format!("{why}: {}", why.detail))
}

//! The documents as files: conformance, structure, text, and what hostile facts do to them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod conformance;
mod content;
mod hostile;
mod look;
mod reading;
mod sample;
mod structure;
mod year_plan;

use kansli_documents::{Document, Lang, pdf};

/// Makes the file; `KANSLI_DOCUMENTS_OUT` names a folder to keep it in for a look.
fn made(name: &str, document: &Document, language: Lang) -> Vec<u8> {
    let bytes = pdf(document, language).unwrap_or_else(|refusal| panic!("{name}: {refusal:#?}"));
    if let Ok(folder) = std::env::var("KANSLI_DOCUMENTS_OUT") {
        std::fs::write(format!("{folder}/{name}.pdf"), &bytes).unwrap();
    }
    bytes
}

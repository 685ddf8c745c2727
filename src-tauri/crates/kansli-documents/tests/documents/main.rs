//! The documents as files: conformance, structure, text, and what hostile facts do to them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod conformance;
mod content;
mod docx;
mod golden;
mod hostile;
mod html;
mod look;
mod office;
mod order;
mod reading;
mod sample;
mod structure;
mod tools;
mod word;
mod year_plan;

use kansli_documents::{Document, Lang, pdf};

/// Makes the file.
fn made(name: &str, document: &Document, language: Lang) -> Vec<u8> {
    let bytes = pdf(document, language).unwrap_or_else(|refusal| panic!("{name}: {refusal:#?}"));
    keep(&format!("{name}.pdf"), &bytes);
    bytes
}

/// `KANSLI_DOCUMENTS_OUT` names a folder to keep files in for a look.
fn keep(name: &str, bytes: &[u8]) {
    if let Ok(folder) = std::env::var("KANSLI_DOCUMENTS_OUT") {
        std::fs::write(format!("{folder}/{name}"), bytes).unwrap();
    }
}

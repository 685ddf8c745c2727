//! Every file is PDF/A-2a and PDF/UA-1 at once, and the same facts give the same bytes.

use kansli_documents::{Document, Head, Lang, Status};
use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::{made, sample};

/// Checks the file against both standards.
pub(crate) fn conforms(name: &str, bytes: &[u8]) {
    for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
        let options = ValidationOptions::default()
            .profile(profile)
            .limits(SafetyLimits::default().with_max_table_grid_rows(usize::MAX));
        let report = validate_pdf_bytes(bytes, &options).unwrap();
        assert!(
            report.rules.total > 50,
            "{name}: only {} rules were looked at",
            report.rules.total
        );
        assert!(report.is_compliant, "{name} as {profile:?}: {:#?}", report.failures);
    }
}

#[test]
fn every_document_conforms_in_both_languages() {
    for (name, document) in sample::all() {
        conforms(name, &made(name, &document, Lang::Sv));
        conforms(name, &made(&format!("{name}-en"), &document, Lang::En));
    }
}

#[test]
fn a_document_without_a_single_fact_conforms() {
    for (name, document) in sample::empty() {
        conforms(name, &made(name, &document, Lang::Sv));
    }
}

#[test]
fn every_status_conforms() {
    for status in [
        Status::Draft,
        Status::OutForComment,
        Status::AwaitingApproval,
        Status::Approved,
        Status::Published,
        Status::Sent,
        Status::Corrected,
        Status::Cancelled,
    ] {
        let mut facts = sample::minutes_facts();
        facts.head = Head { demo: false, ..sample::head(Some(status)) };
        facts.items.clear();
        conforms("status", &made("status", &Document::Minutes(facts), Lang::Sv));
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for (name, document) in sample::all() {
        let first = made(name, &document, Lang::Sv);
        made("between", &sample::notice(), Lang::En);
        assert!(first == made(name, &document, Lang::Sv), "{name}");
    }
}

#[test]
fn facts_survive_their_own_json() {
    for (name, document) in sample::all().into_iter().chain(sample::empty()) {
        let json = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document, "{name}");
    }
}

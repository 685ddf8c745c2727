//! Packs of accessible parts are accessible, and no others say so.

use std::ops::ControlFlow;

use kansli_pack::{Pack, Part, What, join};
use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::made::{attached, file, joined, page_saying, part, words};
use crate::sound::is_sound;

/// What the file breaks of PDF/UA-1, in words.
fn broken(bytes: &[u8]) -> Vec<String> {
    let limits = SafetyLimits::default().with_max_table_grid_rows(usize::MAX);
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1).limits(limits);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    assert!(report.rules.total > 50, "only {} rules were looked at", report.rules.total);
    report.failures.iter().map(|it| format!("{it:?}")).collect()
}

fn pack(front: &[u8], parts: &[Part]) -> Pack {
    let pack = join(front, parts, &words(), &mut |_| ControlFlow::Continue(())).unwrap();
    is_sound(&pack);
    pack
}

/// A file that meets PDF/UA-1: LibreOffice 7.4 forgets the order of links (rule 7.18.3), which joining sets right.
fn accessible() -> Vec<u8> {
    let other = file("libreoffice-ua.pdf");
    assert_eq!(broken(&other).len(), 1);
    let pack = pack(&other, &[]);
    assert!(pack.accessible);
    assert_eq!(broken(&pack.bytes), Vec::<String>::new());
    pack.bytes
}

/// A part that meets PDF/UA-1.
fn good(number: usize) -> Part {
    let title = "Remissvar från en region med långt namn";
    Part { vouched: true, ..attached(number, title, accessible()) }
}

#[test]
fn a_pack_of_accessible_parts_conforms_and_says_so() {
    let front = accessible();
    let pack = pack(&front, &[good(1), Part { label: None, divider: None, ..good(2) }, good(3)]);
    assert!(pack.accessible);
    assert_eq!(pack.remarks, []);
    assert_eq!(broken(&pack.bytes), Vec::<String>::new());
}

#[test]
fn one_part_that_is_not_vouched_for_ends_the_claim() {
    let pack = pack(&accessible(), &[good(1), Part { vouched: false, ..good(2) }]);
    assert!(!pack.accessible);
}

#[test]
fn one_part_that_does_not_say_so_itself_ends_the_claim() {
    let other = Part { vouched: true, ..attached(2, "Webbsida", file("chromium.pdf")) };
    assert!(!pack(&accessible(), &[good(1), other]).accessible);
}

#[test]
fn a_contents_page_without_tags_ends_the_claim() {
    assert!(!pack(&page_saying("Contents"), &[good(1)]).accessible);
}

#[test]
fn a_part_without_tags_is_told_of_and_can_still_be_read_aloud() {
    let pack = joined(&[part("Inskannat", page_saying("Only words"))]);
    let untagged: Vec<_> =
        pack.remarks.iter().filter(|it| it.what == What::Untagged).map(|it| it.part).collect();
    assert_eq!(untagged, [None, Some(0)]);
    assert!(!pack.accessible);
    // What it lacks is the claim, and the font that the part does not carry.
    let lacking = ["14:5:1", "14:5:2", "14:7.21.4.1:1"];
    let rules = broken(&pack.bytes);
    assert!(rules.iter().all(|rule| lacking.iter().any(|it| rule.contains(it))), "{rules:#?}");
}

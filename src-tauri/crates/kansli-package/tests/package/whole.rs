//! Packages that are whole.

use kansli_package::{Kind, Limits, Lock, Outside, Part, WriteError, look};

use crate::making::{device, facts, open_package, part, parts, read};

#[test]
fn what_is_written_is_read() {
    let package = read(&open_package(&parts())).unwrap();
    assert_eq!(package.parts, parts());
    let manifest = package.manifest;
    assert_eq!((manifest.kind, manifest.schema), (Kind::Exchange, 52));
    assert_eq!(manifest.from.actor, device().actor());
    assert_eq!(manifest.from.organisation, "Sveriges Kommuner och Regioner");
    assert_eq!(manifest.purpose, "Underlag inför mötet den 19 mars");
    assert_eq!(manifest.needs, facts().needs);
}

#[test]
fn looking_shows_the_manifest_that_reading_gives() {
    let bytes = open_package(&parts());
    let seen = look(&bytes, &Limits::default()).unwrap();
    assert_eq!(seen, Outside::Open(Box::new(read(&bytes).unwrap().manifest)));
}

#[test]
fn the_open_form_is_the_same_bytes_each_time() {
    assert_eq!(open_package(&parts()), open_package(&parts()));
}

#[test]
fn the_fingerprint_is_the_packages_own() {
    let first = read(&open_package(&parts())).unwrap().fingerprint;
    let other = read(&open_package(&[part("a", "b")])).unwrap().fingerprint;
    assert_ne!(first, other);
    assert_eq!(first.len(), 64);
}

#[test]
fn a_package_may_have_no_parts() {
    assert_eq!(read(&open_package(&[])).unwrap().parts, []);
}

/// Three mebibytes of blanks pack a thousand times over, which no foreign part may.
#[test]
fn blanks_are_written_so_that_they_can_be_read() {
    let blanks = [part("blanks", vec![b' '; 3 << 20]), part("text", "Åsa")];
    assert_eq!(read(&open_package(&blanks)).unwrap().parts, blanks);
}

#[test]
fn as_many_parts_as_are_let_in_are_read() {
    let many: Vec<Part> = (0..10_000).map(|n| part(&format!("p/{n}"), n.to_string())).collect();
    assert_eq!(read(&open_package(&many)).unwrap().parts, many);
}

#[test]
fn what_no_reader_takes_is_not_written() {
    let write = |parts: &[Part]| kansli_package::write(facts(), parts, &device(), Lock::Open);
    assert_eq!(write(&[part("../a", "")]), Err(WriteError::Name("../a".into())));
    assert_eq!(write(&[part("a", ""), part("a", "")]), Err(WriteError::Twice("a".into())));
    let many: Vec<Part> = (0..=10_000).map(|n| part(&format!("p/{n}"), "")).collect();
    assert_eq!(write(&many), Err(WriteError::TooLarge));
}

//! Packages by chance.

use kansli_package::{Limits, Part, Unlock, look};
use proptest::prelude::*;

use crate::making::{open_package, part, parts, read};

/// Reads and looks, which must end without a panic.
fn handle(bytes: &[u8]) -> bool {
    let limits = Limits::default();
    let seen = look(bytes, &limits).is_ok();
    kansli_package::read(bytes, Unlock::Passphrase("x"), &limits).is_ok() && seen
}

fn any_parts() -> impl Strategy<Value = Vec<Part>> {
    let bytes = proptest::collection::vec(any::<u8>(), 0..300);
    proptest::collection::btree_map("[a-z0-9]{1,8}(/[a-z0-9_-]{1,8}\\.x)?", bytes, 0..8)
        .prop_filter("device names", |parts| {
            parts.keys().all(|path| kansli_package::is_usable(path))
        })
        .prop_map(|parts| parts.into_iter().map(|(path, bytes)| part(&path, bytes)).collect())
}

/// One thing that goes wrong with a file.
#[derive(Debug, Clone)]
enum Mishap {
    Set(usize, u8),
    Cut(usize),
    Drop(usize, usize),
    Repeat(usize, usize),
    Insert(usize, Vec<u8>),
}

fn mishap() -> impl Strategy<Value = Mishap> {
    let at = any::<usize>;
    prop_oneof![
        6 => (at(), any::<u8>()).prop_map(|(at, byte)| Mishap::Set(at, byte)),
        1 => at().prop_map(Mishap::Cut),
        2 => (at(), 1usize..40).prop_map(|(at, length)| Mishap::Drop(at, length)),
        2 => (at(), 1usize..200).prop_map(|(at, length)| Mishap::Repeat(at, length)),
        2 => (at(), proptest::collection::vec(any::<u8>(), 1..30))
            .prop_map(|(at, bytes)| Mishap::Insert(at, bytes)),
    ]
}

fn suffer(bytes: &mut Vec<u8>, mishap: &Mishap) {
    let place = |at: usize| at % (bytes.len() + 1);
    match mishap {
        Mishap::Set(at, byte) => {
            let at = place(*at).min(bytes.len().saturating_sub(1));
            if let Some(there) = bytes.get_mut(at) {
                *there = *byte;
            }
        }
        Mishap::Cut(at) => bytes.truncate(place(*at)),
        Mishap::Drop(at, length) => {
            let at = place(*at);
            bytes.drain(at..(at + length).min(bytes.len()));
        }
        Mishap::Repeat(at, length) => {
            let at = place(*at);
            let again = bytes[at..(at + length).min(bytes.len())].to_vec();
            bytes.splice(at..at, again);
        }
        Mishap::Insert(at, new) => {
            let at = place(*at);
            bytes.splice(at..at, new.iter().copied());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_parts_are_read_as_they_were_written(parts in any_parts()) {
        prop_assert_eq!(read(&open_package(&parts)).unwrap().parts, parts);
    }

    #[test]
    fn any_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(!handle(&bytes));
        prop_assert!(!handle(&[b"PK\x03\x04", &bytes[..]].concat()));
        prop_assert!(!handle(&[b"age-encryption.org/v1\n", &bytes[..]].concat()));
    }

    /// However a package is mistreated, it is refused or says what it said.
    #[test]
    fn no_mishap_changes_what_is_read(mishaps in proptest::collection::vec(mishap(), 1..6)) {
        let mut bytes = open_package(&parts());
        let whole = read(&bytes).unwrap();
        for mishap in &mishaps {
            suffer(&mut bytes, mishap);
        }
        if let Ok(package) = read(&bytes) {
            prop_assert_eq!(package, whole);
        }
        handle(&bytes);
    }
}

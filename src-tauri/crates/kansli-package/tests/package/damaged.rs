//! Packages that were damaged on the way.

use kansli_package::{Limits, Lock, Part, Refusal, Unlock};

use crate::making::{device, facts, noise, open_package, part, parts, patched, read};

fn is_cut(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Truncated | Refusal::NotAPackage)
}

#[test]
fn a_package_cut_off_at_any_byte_is_refused() {
    let bytes = open_package(&parts());
    for end in 0..bytes.len() {
        let refusal = read(&bytes[..end]).unwrap_err();
        assert!(is_cut(&refusal), "{end}: {refusal}");
        assert_eq!(refusal == Refusal::NotAPackage, end < 4, "{end}: {refusal}");
    }
}

#[test]
fn a_large_package_cut_off_at_any_kilobyte_is_refused() {
    let bytes = open_package(&[part("noise", noise(300_000)), part("more", noise(50_000))]);
    for end in (0..bytes.len()).step_by(1024) {
        assert!(is_cut(&read(&bytes[..end]).unwrap_err()), "{end}");
    }
}

/// Whatever single bit is changed, and each byte to nothing and to its opposite: refused, or read as it was.
#[test]
fn a_changed_byte_never_changes_what_is_read() {
    let bytes = open_package(&parts());
    let whole = read(&bytes).unwrap();
    let mut refused = 0;
    for at in 0..bytes.len() {
        let flips = (0..8).map(|bit| 1 << bit).chain([0xff, bytes[at]]);
        for flip in flips.filter(|flip| *flip != 0) {
            let mut changed = bytes.clone();
            changed[at] ^= flip;
            match read(&changed) {
                Ok(package) => assert_eq!(package, whole, "byte {at}"),
                Err(_) => refused += 1,
            }
        }
    }
    // What is left are times and marks of the zip that say nothing about its content.
    assert!(refused > bytes.len() * 7, "{refused} of {}", bytes.len() * 9);
}

#[test]
fn a_damaged_part_is_named() {
    let all = [part("first", noise(400)), part("papers/second.pdf", noise(500))];
    let bytes = open_package(&all);
    let damaged = patched(&bytes, &noise(500)[100..110], b"0123456789");
    assert_eq!(read(&damaged), Err(Refusal::Damaged("first".into())));
    let second = &noise(500)[450..];
    let damaged = patched(&bytes, second, &vec![b'x'; second.len()]);
    assert_eq!(read(&damaged), Err(Refusal::Damaged("papers/second.pdf".into())));
}

#[test]
fn what_is_added_before_or_after_is_refused() {
    let bytes = open_package(&parts());
    assert_eq!(read(&[&bytes[..], b"\n"].concat()), Err(Refusal::Truncated));
    assert_eq!(read(&[b"MZ", &bytes[..]].concat()), Err(Refusal::NotAPackage));
    assert_eq!(read(&[&bytes[..], &bytes].concat()), Err(Refusal::Truncated));
}

#[test]
fn a_locked_package_cut_off_or_changed_at_any_byte_is_refused() {
    let key = kansli_package::LockKey::generate();
    let recipients = [key.recipient()];
    let lock = |parts: &[Part]| {
        kansli_package::write(facts(), parts, &device(), Lock::Recipients(&recipients)).unwrap()
    };
    let read = |bytes: &[u8]| kansli_package::read(bytes, Unlock::Key(&key), &Limits::default());
    let bytes = lock(&parts());
    assert_eq!(read(&bytes).unwrap().parts, parts());
    for at in 0..bytes.len() {
        assert!(read(&bytes[..at]).is_err(), "cut at {at}");
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(read(&changed).is_err(), "changed at {at}");
    }
    let large = lock(&[part("noise", noise(200_000))]);
    for end in (0..large.len()).step_by(1024).skip(1) {
        let refusal = read(&large[..end]).unwrap_err();
        assert!(matches!(refusal, Refusal::Truncated | Refusal::DamagedLock), "{end}: {refusal}");
    }
}

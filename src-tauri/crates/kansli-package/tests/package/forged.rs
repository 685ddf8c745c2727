//! Packages made to do harm: each is refused by the name of what is wrong.

use std::io::{Cursor, Write};

use kansli_package::{FORMAT, Limits, Outside, Refusal, Unlock, look};
use kansli_record::DeviceKey;
use zip::write::SimpleFileOptions;

use crate::making::{
    facts, forged, line, manifest, noise, open_package, part, parts, patched, read, signed, zipped,
};

#[test]
fn other_files_are_no_packages() {
    for bytes in [&b""[..], b"PK", b"%PDF-1.7", b"<!doctype html>", &[0; 100]] {
        assert_eq!(read(bytes), Err(Refusal::NotAPackage), "{bytes:?}");
    }
    let document: [(&str, &[u8]); 2] =
        [("[Content_Types].xml", b"<w/>"), ("word/document.xml", b"<w/>")];
    assert_eq!(read(&zipped(&document)), Err(Refusal::NotAPackage));
}

#[test]
fn a_manifest_changed_after_signing_is_refused() {
    let honest = manifest(FORMAT, &[]);
    let changed =
        String::from_utf8(honest.clone()).unwrap().replace("\"schema\":1", "\"schema\":9");
    let signature = crate::making::device().sign(&honest);
    let files = [("manifest.json", changed.as_bytes()), ("manifest.sig", signature.as_bytes())];
    assert_eq!(read(&zipped(&files)), Err(Refusal::Changed));
}

#[test]
fn a_signature_by_another_than_it_says_is_refused() {
    let manifest = manifest(FORMAT, &[]);
    let foreign = DeviceKey::from_bytes([8; 32]).sign(&manifest);
    for signature in [foreign.as_str(), "", "00", "zz", &"0".repeat(128)] {
        let files = [("manifest.json", &manifest[..]), ("manifest.sig", signature.as_bytes())];
        assert_eq!(read(&zipped(&files)), Err(Refusal::Changed), "{signature}");
    }
}

/// Whom to trust is not for the reader of packages: a stranger's is read, and the stranger is named.
#[test]
fn a_strangers_package_is_read_and_the_stranger_named() {
    let stranger = DeviceKey::from_bytes([9; 32]);
    let bytes =
        kansli_package::write(facts(), &parts(), &stranger, kansli_package::Lock::Open).unwrap();
    assert_eq!(read(&bytes).unwrap().manifest.from.actor, stranger.actor());
}

#[test]
fn a_newer_form_is_named() {
    for format in ["kansli-package/2", "kansli-package/31"] {
        let bytes = signed(&manifest(format, &[]), &[]);
        assert_eq!(read(&bytes), Err(Refusal::Newer(format.into())));
        assert_eq!(look(&bytes, &Limits::default()), Err(Refusal::Newer(format.into())));
    }
    // A newer one may say the rest in another way.
    let bytes = signed(b"{\"format\":\"kansli-package/2\",\"parts\":7}", &[]);
    assert_eq!(read(&bytes), Err(Refusal::Newer("kansli-package/2".into())));
    for format in ["kansli-package/0", "kansli-package/", "kansli-package/x", "other/2", ""] {
        assert_eq!(read(&signed(&manifest(format, &[]), &[])), Err(Refusal::NotAPackage));
    }
}

#[test]
fn a_manifest_that_is_none_is_refused() {
    let deep = "[".repeat(100_000);
    for text in ["", "{", "[]", "7", "{\"format\":7}", "{\"format\":\"kansli-package/1\"}", &deep] {
        let refusal = read(&signed(text.as_bytes(), &[])).unwrap_err();
        assert_eq!(refusal, Refusal::Damaged("manifest.json".into()), "{text:.40}");
    }
}

#[test]
fn tricky_names_are_refused_whoever_signed_them() {
    for trick in [
        "/etc/passwd",
        "../../x",
        "a/../../x",
        "a\\..\\x",
        "c:/x",
        "C:\\x",
        "con",
        "A",
        "å",
        ".x",
        "a//x",
        "a/./x",
        "a b",
    ] {
        // In both, as one's own program would never write it.
        let bytes = forged(&[line(trick, b"x")], &[(trick, b"x")]);
        assert_eq!(read(&bytes), Err(Refusal::Name(trick.into())), "{trick}");
        // In the manifest alone.
        let bytes = forged(&[line(trick, b"x")], &[]);
        assert_eq!(read(&bytes), Err(Refusal::Name(trick.into())), "{trick}");
    }
}

#[test]
fn tricky_names_in_the_zip_alone_are_refused() {
    let tricks: [(&[u8], &str); 5] = [
        (b"a\0cdefgh", "a\0cdefgh"),
        (b"../defgh", "../defgh"),
        (b"a\\cdefgh", "a\\cdefgh"),
        (b"abcdefgH", "abcdefgH"),
        (b"a\xff\xfedefgh", "a\u{fffd}\u{fffd}defgh"),
    ];
    for (trick, name) in tricks {
        let honest = open_package(&[part(&"abcdefghi"[..trick.len()], "x")]);
        let bytes = patched(&honest, &b"abcdefghi"[..trick.len()], trick);
        assert_eq!(read(&bytes), Err(Refusal::Name(name.into())));
    }
}

#[test]
fn a_name_that_stands_twice_is_refused() {
    let honest = forged(&[line("aa", b"x")], &[("aa", b"x"), ("ab", b"y")]);
    assert_eq!(read(&patched(&honest, b"ab", b"aa")), Err(Refusal::Twice("aa".into())));
    let twice = forged(&[line("aa", b"x"), line("aa", b"x")], &[("aa", b"x")]);
    assert_eq!(read(&twice), Err(Refusal::Twice("aa".into())));
    let own = forged(&[line("manifest.json", b"x")], &[]);
    assert_eq!(read(&own), Err(Refusal::Name("manifest.json".into())));
}

#[test]
fn what_the_manifest_does_not_name_is_refused_and_what_it_names_must_be_there() {
    let stray = forged(&[line("a", b"x")], &[("a", b"x"), ("b", b"y")]);
    assert_eq!(read(&stray), Err(Refusal::Stray("b".into())));
    let missing = forged(&[line("a", b"x"), line("b", b"y")], &[("a", b"x")]);
    assert_eq!(read(&missing), Err(Refusal::Missing("b".into())));
    let unsigned = zipped(&[("manifest.json", &manifest(FORMAT, &[]))]);
    assert_eq!(read(&unsigned), Err(Refusal::Missing("manifest.sig".into())));
    let looked = look(&missing, &Limits::default());
    assert_eq!(looked, Err(Refusal::Missing("b".into())));
}

#[test]
fn folders_and_links_are_no_parts() {
    let manifest = manifest(FORMAT, &[line("a", b"/etc/passwd")]);
    let signature = crate::making::device().sign(&manifest);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in [("manifest.json", &manifest[..]), ("manifest.sig", signature.as_bytes())]
    {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.add_symlink("a", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let linked = zip.finish().unwrap().into_inner();
    assert_eq!(read(&linked), Err(Refusal::Name("a".into())));

    let mut zip = zip::ZipWriter::new_append(Cursor::new(open_package(&parts()))).unwrap();
    zip.add_directory("folder", SimpleFileOptions::default()).unwrap();
    let folder = zip.finish().unwrap().into_inner();
    assert_eq!(read(&folder), Err(Refusal::Name("folder/".into())));
}

/// A gibibyte of nothing in a mebibyte, as it says itself, and as it does not say.
#[test]
fn bombs_are_refused_before_they_go_off() {
    let nothing = vec![0; 64 << 20];
    let honest = forged(&[line("a", &nothing)], &[("a", &nothing)]);
    assert!(honest.len() < 1 << 20);
    assert_eq!(read(&honest), Err(Refusal::Bomb("a".into())));

    // The manifest and the directory say little; the part goes on.
    let lying = forged(&[line("a", b"x")], &[("a", &nothing)]);
    let size = u32::try_from(nothing.len()).unwrap().to_le_bytes();
    let lying = patched(&lying, &size, &1u32.to_le_bytes());
    assert!(matches!(read(&lying), Err(Refusal::Bomb(_) | Refusal::Damaged(_))));

    // Ten bytes promised in the manifest, more in the part.
    let more = forged(&[line("a", b"x")], &[("a", b"xyz")]);
    assert_eq!(read(&more), Err(Refusal::Bomb("a".into())));
}

#[test]
fn a_manifest_that_promises_too_much_is_refused() {
    for bytes in [600 << 20, u64::MAX] {
        let mut promise = line("a", b"x");
        promise["bytes"] = bytes.into();
        let refusal =
            read(&forged(&[promise.clone(), line("b", b"x")], &[("a", b"x"), ("b", b"x")]));
        assert!(matches!(refusal, Err(Refusal::TooLarge { .. })), "{refusal:?}");
    }
}

#[test]
fn more_than_is_let_in_is_refused() {
    let bytes = open_package(&parts());
    let with = |limits: Limits| kansli_package::read(&bytes, Unlock::Nothing, &limits).unwrap_err();
    let packed = bytes.len() as u64;
    assert_eq!(
        with(Limits { packed: packed - 1, ..Limits::default() }),
        Refusal::TooLarge { bytes: packed, most: packed - 1 }
    );
    assert_eq!(
        with(Limits { parts: 1, ..Limits::default() }),
        Refusal::TooMany { parts: 2, most: 1 }
    );
    let parts = (0..10_001).map(|n| (format!("p/{n}"), b"x")).collect::<Vec<_>>();
    let lines: Vec<_> = parts.iter().map(|(name, bytes)| line(name, *bytes)).collect();
    let files: Vec<_> = parts.iter().map(|(name, bytes)| (name.as_str(), &bytes[..])).collect();
    assert_eq!(
        read(&forged(&lines, &files)),
        Err(Refusal::TooMany { parts: 10_001, most: 10_000 })
    );
}

#[test]
fn looking_does_not_unpack_the_parts() {
    let content = noise(400);
    let bytes = patched(&open_package(&[part("a", content.clone())]), &content[..4], b"0123");
    assert!(matches!(look(&bytes, &Limits::default()), Ok(Outside::Open(_))));
    assert_eq!(read(&bytes), Err(Refusal::Damaged("a".into())));
}

//! Parts as other programs make them.

use kansli_pack::{What, look};
use lopdf::{Document, Object};

use crate::made::{attached, file, joined, page_saying, sorted_text, words};
use crate::sound::opened;

const FILES: [&str; 6] = [
    "chromium.pdf",
    "chromium-a3.pdf",
    "libreoffice-ua.pdf",
    "aes128-open.pdf",
    "aes256-open.pdf",
    "rc4-open.pdf",
];

/// Links with somewhere to lead.
fn links(document: &Document) -> usize {
    let leads = |it: &&Object| {
        let Object::Dictionary(dict) = it else { return false };
        let link = dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|it| it == b"Link");
        link && (dict.has(b"A") || dict.has(b"Dest"))
    };
    document.objects.values().filter(leads).count()
}

#[test]
fn no_word_and_no_link_is_lost() {
    for name in FILES {
        let bytes = file(name);
        let pages = look(&bytes).unwrap().pages;
        let pack = joined(&[attached(7, "Rubrik", bytes.clone())]);
        let mut expected = sorted_text(&bytes);
        expected.extend(sorted_text(&page_saying("Contents")));
        expected.extend(["Bilaga", "7", "Rubrik"].map(str::to_owned));
        let all = pack.pages;
        assert_eq!(all, pages + 2, "{name}");
        for page in 1..=all {
            let said = match page {
                1 => words().stamp_plain,
                _ => words().stamp.replace("{label}", "Bilaga 7"),
            };
            let said =
                said.replace("{page}", &page.to_string()).replace("{pages}", &all.to_string());
            expected.extend(said.split(' ').map(str::to_owned));
        }
        expected.sort();
        assert_eq!(sorted_text(&pack.bytes), expected, "{name}");
        let before = Document::load_mem(&bytes).unwrap();
        assert_eq!(links(&opened(&pack)), links(&before), "{name}");
    }
}

#[test]
fn a_part_twice_keeps_its_tables_apart() {
    let bytes = file("chromium.pdf");
    let pack = joined(&[attached(1, "Ett", bytes.clone()), attached(2, "Två", bytes)]);
    let document = opened(&pack);
    let headings =
        document.objects.values().filter_map(|it| it.as_dict().ok()).filter_map(|dict| {
            let own = dict.get(b"A").ok()?;
            let all = own.as_array().map_or(std::slice::from_ref(own), Vec::as_slice);
            let named = all.iter().find_map(|it| it.as_dict().ok()?.get(b"Headers").ok());
            named?.as_array().ok()?.first()?.as_str().ok().map(<[u8]>::to_vec)
        });
    let headings: Vec<Vec<u8>> = headings.collect();
    assert_eq!(headings.len(), 4);
    assert_eq!(headings.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
}

#[test]
fn a_lock_without_password_is_opened_and_told_of() {
    for name in ["aes128-open.pdf", "aes256-open.pdf", "rc4-open.pdf"] {
        let pack = joined(&[attached(1, "Låst", file(name))]);
        assert!(
            pack.remarks.iter().any(|it| it.part == Some(0) && it.what == What::Protected),
            "{name}"
        );
    }
}

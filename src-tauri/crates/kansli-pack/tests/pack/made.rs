//! Parts made for a test, words for packs, and packs looked into.

use std::fmt::Write as _;
use std::io::Write as _;
use std::ops::ControlFlow;
use std::process::Command;

use chrono::DateTime;
use kansli_pack::{Divider, Pack, Part, Refusal, Words, join};

/// A file of these objects, numbered from 1; the first is the catalog.
pub(crate) fn pdf(objects: &[String]) -> Vec<u8> {
    pdf_with(objects, "")
}

/// As [`pdf`], with more in its trailer.
pub(crate) fn pdf_with(objects: &[String], trailer: &str) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = String::from("0000000000 65535 f \n");
    for (place, object) in objects.iter().enumerate() {
        writeln!(places, "{:010} 00000 n ", file.len()).unwrap();
        writeln!(file, "{} 0 obj\n{object}\nendobj", place + 1).unwrap();
    }
    let (count, start) = (objects.len() + 1, file.len());
    write!(file, "xref\n0 {count}\n{places}").unwrap();
    let trailer = format!("<</Size {count} /Root 1 0 R {trailer}>>");
    write!(file, "trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n").unwrap();
    file
}

/// A stream as it stands in a file.
pub(crate) fn stream(entries: &str, content: &str) -> String {
    format!("<</Length {} {entries}>>\nstream\n{content}\nendstream", content.len())
}

/// Steps that write words in the font `F`.
pub(crate) fn shown(words: &str) -> String {
    format!("BT /F 12 Tf 60 60 Td ({words}) Tj ET")
}

/// A font that every reader has.
pub(crate) const FONT: &str =
    "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

/// A file with one page: what the page says of itself, what it draws, and objects numbered from 6.
pub(crate) fn one_page(page: &str, content: &str, more: &[&str]) -> Vec<u8> {
    one_page_of("", page, content, more)
}

/// As [`one_page`], with more in the catalog.
pub(crate) fn one_page_of(catalog: &str, page: &str, content: &str, more: &[&str]) -> Vec<u8> {
    let drawn = if page.contains("/Contents") { "" } else { "/Contents 4 0 R" };
    let mut objects = vec![
        format!("<</Type /Catalog /Pages 2 0 R {catalog}>>"),
        "<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] /Resources <</Font <</F 5 0 R>>>>>>".to_owned(),
        format!("<</Type /Page /Parent 2 0 R {drawn} {page}>>"),
        stream("", content),
        FONT.to_owned(),
    ];
    objects.extend(more.iter().map(|it| (*it).to_owned()));
    pdf(&objects)
}

/// A file with one page that says this.
pub(crate) fn page_saying(words: &str) -> Vec<u8> {
    one_page("", &shown(words), &[])
}

/// A file from `tests/files`.
pub(crate) fn file(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/files/");
    std::fs::read(format!("{folder}{name}")).unwrap()
}

/// Words for a pack.
pub(crate) fn words() -> Words {
    Words {
        title: "Möteshandlingar <19 mars> & mer".to_owned(),
        author: "Partnerskapet".to_owned(),
        program: "Kansli".to_owned(),
        language: "sv-SE".to_owned(),
        made: DateTime::parse_from_rfc3339("2027-03-12T09:30:00+01:00").unwrap(),
        contents: "Innehåll".to_owned(),
        bookmark: "{label} · {title}".to_owned(),
        stamp: "{label} · sida {page} ({pages})".to_owned(),
        stamp_plain: "sida {page} ({pages})".to_owned(),
    }
}

/// A part with this name, without label and divider.
pub(crate) fn part(title: &str, bytes: Vec<u8>) -> Part {
    Part { title: title.to_owned(), bytes, ..Part::default() }
}

/// A part as an attachment with this number, with a divider.
pub(crate) fn attached(number: usize, title: &str, bytes: Vec<u8>) -> Part {
    let label = Some(format!("Bilaga {number}"));
    let divider = Divider { label: label.clone(), title: title.to_owned(), note: None };
    Part { label, divider: Some(divider), ..part(title, bytes) }
}

/// Joins parts after a contents page that says "Förteckning".
pub(crate) fn try_join(parts: &[Part]) -> Result<Pack, Refusal> {
    join(&page_saying("Contents"), parts, &words(), &mut |_| ControlFlow::Continue(()))
}

/// As [`try_join`], when it must succeed; the pack is found sound.
pub(crate) fn joined(parts: &[Part]) -> Pack {
    let pack = try_join(parts).unwrap();
    crate::sound::is_sound(&pack);
    pack
}

/// The words of a file in order, as poppler reads them.
pub(crate) fn text(bytes: &[u8]) -> Vec<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let read = Command::new("pdftotext").arg("-raw").arg(file.path()).arg("-").output();
    let read = read.expect("pdftotext (poppler-utils) is needed");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    assert!(read.stderr.is_empty(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8(read.stdout).unwrap().split_whitespace().map(str::to_owned).collect()
}

/// The words of a file in no order.
pub(crate) fn sorted_text(bytes: &[u8]) -> Vec<String> {
    let mut words = text(bytes);
    words.sort();
    words
}

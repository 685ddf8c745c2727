//! Every document as DOCX in LibreOffice: it opens, and what it sets as PDF has the words of ours.
//!
//! Without LibreOffice nothing is tried, said loudly; where `KANSLI_NEEDS_LIBREOFFICE` is set that is a failure.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use kansli_documents::{Document, Lang, docx};
use roxmltree::{Document as Xml, Node};

use crate::docx::word;
use crate::reading::read;
use crate::tools::lacks;
use crate::word::{Word, all, letters};
use crate::{made, sample};

/// Sets the documents in LibreOffice, and gives the letters of each page; none when it is not installed.
fn set(who: &str, documents: &[(&str, Document)]) -> Option<Vec<Vec<String>>> {
    if lacks(who, &["soffice", "pdftotext"]) {
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (name, document) in documents {
        let file = folder.path().join(format!("{name}.docx"));
        std::fs::write(&file, docx(document, Lang::Sv).unwrap()).unwrap();
        files.push(file);
    }
    // A profile of its own, so that it runs beside another LibreOffice and leaves nothing behind.
    let profile =
        format!("-env:UserInstallation=file://{}", folder.path().join("profile").display());
    let done = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", "pdf", "--outdir"])
        .arg(folder.path())
        .args(&files)
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    Some(files.iter().map(|file| pages(&file.with_extension("pdf"))).collect())
}

/// The letters of each page.
fn pages(pdf: &Path) -> Vec<String> {
    let done = Command::new("pdftotext").arg("-raw").arg(pdf).arg("-").output().unwrap();
    assert!(done.status.success(), "{done:?}");
    let text = String::from_utf8(done.stdout).unwrap();
    text.split_terminator('\u{c}').map(bare).collect()
}

/// The letters without what depends on where lines and pages end, and without bullets, which each font has its own of.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The letters by how often they stand there.
fn counted(text: &str) -> BTreeMap<char, usize> {
    let mut counted = BTreeMap::new();
    for letter in text.chars() {
        *counted.entry(letter).or_default() += 1;
    }
    counted
}

/// What is written in a part of the DOCX, and in the header row of each of its tables.
fn written(word: &Word, part: &str) -> (String, Vec<String>) {
    let part = Xml::parse(word.part(part)).unwrap();
    let text = |node: Node<'_, '_>| bare(&all(node, "p").map(letters).collect::<String>());
    let heading = |row: &Node<'_, '_>| all(*row, "tblHeader").next().is_some();
    let rows = all(part.root_element(), "tr").filter(heading).map(text).collect();
    (text(part.root_element()), rows)
}

/// The pages without what stands above and below each.
fn bodies(name: &str, word: &Word, pages: &[String]) -> Vec<String> {
    let (head, _) = written(word, "word/head.xml");
    let (foot, _) = written(word, "word/footer.xml");
    let count = pages.len();
    let body = |(number, page): (usize, &String)| {
        let head = head.replacen("Sida11", &format!("Sida{number}{count}"), 1);
        let page = page.strip_prefix(&head).and_then(|it| it.strip_suffix(&foot));
        page.unwrap_or_else(|| {
            panic!("{name}: page {number} is not between {head} and {foot}: {pages:?}")
        })
        .to_owned()
    };
    (1..).zip(pages).map(body).collect()
}

#[test]
fn libreoffice_sets_every_document_with_all_its_letters_and_no_others() {
    let documents: Vec<(&str, Document)> =
        sample::all().into_iter().chain(sample::empty()).collect();
    let Some(set) = set("every document in LibreOffice", &documents) else { return };
    for ((name, document), pages) in documents.iter().zip(set) {
        let word = word(name, document, Lang::Sv);
        let told = bodies(name, &word, &pages).concat();
        let ours = read(&made(name, document, Lang::Sv)).text_without_figures();
        let mut expected = bare(&ours);
        // Header rows stand there again on every page that their table goes on over.
        let mut rows = written(&word, "word/document.xml").1;
        rows.sort();
        rows.dedup();
        for row in rows {
            let again = told.matches(&row).count() - expected.matches(&row).count();
            expected.push_str(&row.repeat(again));
        }
        assert_eq!(counted(&told), counted(&expected), "{name}: {told} for {expected}");
        for each in ours.split_whitespace().map(bare) {
            assert!(told.contains(&each), "{name}: {each} in {told}");
        }
    }
}

#[test]
fn a_header_row_stands_again_on_the_next_page() {
    let Document::Items(mut facts) = sample::items() else { unreachable!() };
    facts.rows = vec![facts.rows[0].clone(); 60];
    let document = Document::Items(facts);
    let Some(set) = set("a long table in LibreOffice", &[("long-table", document.clone())]) else {
        return;
    };
    let word = word("long-table", &document, Lang::Sv);
    let row = written(&word, "word/document.xml").1.remove(0);
    let bodies = bodies("long-table", &word, &set[0]);
    assert!(bodies.len() >= 3, "{} pages", bodies.len());
    assert!(bodies[1..].iter().all(|page| page.starts_with(&row)), "{row}: {bodies:?}");
}

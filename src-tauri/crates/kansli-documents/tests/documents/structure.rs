//! What the validators cannot judge: headings, tables, lists, order, bookmarks and links.

use kansli_documents::{Document, Lang};

use crate::reading::{Node, Reading, read};
use crate::{made, sample};

fn reading(name: &str, document: &Document) -> Reading {
    read(&made(name, document, Lang::Sv))
}

#[test]
fn every_document_has_title_language_and_one_first_heading() {
    for (name, document) in sample::all().into_iter().chain(sample::empty()) {
        let read = reading(name, &document);
        assert_eq!(read.lang, "sv-SE", "{name}");
        let title = read.title.unwrap_or_else(|| panic!("{name} has no title"));
        let headings = read.tree.texts("H1");
        assert_eq!(headings.len(), 1, "{name}: {headings:?}");
        assert!(
            title.replace('\u{a0}', " ").starts_with(&headings[0]),
            "{name}: {title} {headings:?}"
        );
    }
    let english = read(&made("minutes-en", &sample::minutes(), Lang::En));
    assert_eq!(english.lang, "en-GB");
}

#[test]
fn headings_never_skip_a_level() {
    for (name, document) in sample::all() {
        let mut before = 0;
        for level in levels(&reading(name, &document).tree) {
            assert!(level <= before + 1, "{name}: H{level} after H{before}");
            before = level;
        }
    }
}

fn levels(node: &Node) -> Vec<usize> {
    node.children
        .iter()
        .flat_map(|child| {
            let own = child.role.strip_prefix('H').and_then(|level| level.parse().ok());
            own.into_iter().chain(levels(child)).collect::<Vec<usize>>()
        })
        .collect()
}

#[test]
fn every_table_has_a_header_row_and_every_row_its_header() {
    for (name, document) in sample::all() {
        let tree = reading(name, &document).tree;
        for table in tree.all("Table") {
            let rows = table.all("TR");
            let header = rows.first().unwrap();
            assert!(header.children.iter().all(|cell| cell.role == "TH"), "{name}");
            assert!(header.children.iter().all(|cell| !cell.text.trim().is_empty()), "{name}");
            for row in &rows[1..] {
                assert_eq!(row.children.len(), header.children.len(), "{name}: cells are merged");
                assert_eq!(row.children[0].role, "TH", "{name}: {}", row.text);
                assert_eq!(row.children[0].scope.as_deref(), Some("Row"), "{name}: {}", row.text);
            }
        }
        let tables = tree.all("Table").len();
        assert_eq!(tables > 0, !["briefs", "paper"].contains(&name), "{name} has {tables} tables");
    }
}

#[test]
fn the_bookmarks_are_the_headings() {
    for (name, document) in sample::all() {
        let read = reading(name, &document);
        let mut headings = Vec::new();
        collect_headings(&read.tree, &mut headings);
        let bookmarks: Vec<(usize, String)> = read.bookmarks;
        assert_eq!(bookmarks, headings, "{name}");
    }
}

fn collect_headings(node: &Node, into: &mut Vec<(usize, String)>) {
    for child in &node.children {
        if let Some(level) =
            child.role.strip_prefix('H').and_then(|level| level.parse::<usize>().ok())
        {
            into.push((level - 1, crate::reading::plain(&child.text)));
        }
        collect_headings(child, into);
    }
}

#[test]
fn clauses_and_reasons_are_lists_and_links_are_tagged() {
    let tree = reading("minutes", &sample::minutes()).tree;
    let labels: Vec<String> = tree.texts("Lbl");
    assert_eq!(labels.iter().filter(|label| *label == "att").count(), 3, "{labels:?}");
    assert!(labels.contains(&"3.".to_owned()), "{labels:?}");
    assert_eq!(tree.texts("Link"), ["projektsidan"]);

    let notice = reading("notice", &sample::notice()).tree;
    assert_eq!(notice.texts("Link"), ["https://mote.example.invalid/styrgruppen"]);
}

#[test]
fn the_minutes_are_read_in_the_order_of_the_meeting() {
    let text = reading("minutes", &sample::minutes()).text();
    let order = [
        "Protokoll nr 1/2027",
        "Strategiska styrgruppen, formellt möte",
        "Ej justerat",
        "Tid och plats",
        "Närvaro",
        "Adjungerade och övriga",
        "Förhindrade",
        "§ 1 Mötet öppnas",
        "§ 7 Gemensam bild av behov inom området levnadsvanor",
        "Föredragande: Nils Kladdén. Underlag: bilaga 3.",
        "Karin Platshållare anmäler jäv och lämnar mötet under punkten.",
        "Taktiska samordningsgruppen har samlat in behov",
        "Gemensamt ställningstagande GS 2027:03",
        "Strategiska styrgruppen enas om",
        "att behovet ska hanteras",
        "att taktiska samordningsgruppen föreslår",
        "att patientföreträdare ska medverka från start.",
        "Avvikande uppfattning",
        "Parternas egen hantering",
        "Åtgärder",
        "Å 2027:08",
        "§ 9 Övriga frågor",
        "Nästa möte är fredag 15 oktober 2027. Ordföranden sammanfattar och avslutar mötet kl. 14.52.",
        "Justering",
        "Partnerskapets ställningstaganden är inte bindande.",
        "Bilagor",
    ];
    let mut from = 0;
    for piece in order {
        let at =
            text[from..].find(piece).unwrap_or_else(|| panic!("{piece} after {}", &text[..from]));
        from += at + piece.len();
    }
}

#[test]
fn head_and_foot_stand_on_every_page_and_are_not_read_aloud() {
    for (name, document) in sample::all() {
        let read = reading(name, &document);
        let pages = read.artifacts.len();
        assert!(pages > 0);
        for (place, artifacts) in read.artifacts.iter().enumerate() {
            let number = format!("Sida {} ({pages})", place + 1);
            assert!(artifacts.contains(&number), "{name}: {number} in {artifacts}");
            assert!(artifacts.contains("Partnerskapet för stöd till kunskapsstyrning"), "{name}");
            assert!(artifacts.contains("Påhittat innehåll"), "{name}");
            assert!(
                artifacts
                    .contains("Kansliet för Partnerskapet · SKR (demo), Socialstyrelsen (demo)"),
                "{name}"
            );
        }
        assert!(!read.text().contains("Sida 1"), "{name}");
    }
}

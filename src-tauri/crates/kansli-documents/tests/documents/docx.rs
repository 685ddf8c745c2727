//! Every document as DOCX: parts that hang together, tables and pictures for everybody, and the text of the PDF.

use std::collections::BTreeSet;

use kansli_documents::{Document, Lang, docx};
use roxmltree::{Document as Xml, Node};

use crate::reading::{plain, read, unspaced};
use crate::word::{R, W, Word, all, child, held};
use crate::{made, sample};

pub(crate) fn word(name: &str, document: &Document, language: Lang) -> Word {
    let bytes = docx(document, language).unwrap_or_else(|refusal| panic!("{name}: {refusal:#?}"));
    crate::keep(&format!("{name}.docx"), &bytes);
    Word::open(&bytes)
}

pub(crate) fn samples() -> impl Iterator<Item = (&'static str, Word)> {
    let both = sample::all().into_iter().chain(sample::empty());
    both.map(|(name, document)| (name, word(name, &document, Lang::Sv)))
}

#[test]
fn every_part_is_well_formed_named_among_the_types_and_asked_for() {
    for (name, word) in samples() {
        let types = Xml::parse(word.part("[Content_Types].xml")).unwrap();
        let told = |attribute: &'static str| -> BTreeSet<String> {
            types
                .descendants()
                .filter_map(|it| it.attribute(attribute))
                .map(str::to_owned)
                .collect()
        };
        let (overrides, endings) = (told("PartName"), told("Extension"));
        for part in &overrides {
            assert!(word.0.contains_key(part.trim_start_matches('/')), "{name}: no {part}");
        }
        for (part, xml) in word.xml_parts() {
            Xml::parse(xml).unwrap_or_else(|why| panic!("{name}: {part}: {why}"));
        }
        let asked: BTreeSet<String> = ["_rels/.rels", "word/_rels/document.xml.rels"]
            .into_iter()
            .flat_map(|part| targets(&word, part))
            .collect();
        for part in
            word.0.keys().filter(|it| !it.ends_with(".rels") && *it != "[Content_Types].xml")
        {
            assert!(asked.contains(part), "{name}: nothing asks for {part}");
            let ending = part.rsplit('.').next().unwrap();
            assert!(endings.contains(ending), "{name}: no type for {part}");
        }
        assert!(asked.iter().all(|part| word.0.contains_key(part)), "{name}: {asked:?}");
    }
}

/// The parts that a part of relations asks for.
fn targets(word: &Word, part: &str) -> Vec<String> {
    let folder = part.trim_start_matches("_rels").split("_rels").next().unwrap();
    let folder = if part.starts_with("_rels") { "" } else { folder };
    let relations = Xml::parse(word.part(part)).unwrap();
    let inside = |it: &Node<'_, '_>| it.attribute("TargetMode").is_none();
    let found = relations
        .descendants()
        .filter(|it| it.has_tag_name("Relationship") || it.tag_name().name() == "Relationship");
    found.filter(inside).map(|it| format!("{folder}{}", it.attribute("Target").unwrap())).collect()
}

#[test]
fn what_the_text_refers_to_is_there_and_nothing_else_is() {
    for (name, word) in samples() {
        let relations = Xml::parse(word.part("word/_rels/document.xml.rels")).unwrap();
        let known: BTreeSet<&str> =
            relations.descendants().filter_map(|it| it.attribute("Id")).collect();
        let document = Xml::parse(word.part("word/document.xml")).unwrap();
        let used: BTreeSet<&str> = document
            .descendants()
            .flat_map(|it| it.attributes())
            .filter(|it| it.namespace() == Some(R))
            .map(|it| it.value())
            .collect();
        let silent = BTreeSet::from(["styles", "numbering", "settings", "fonts"]);
        assert_eq!(known, used.union(&silent).copied().collect(), "{name}");

        let styles = Xml::parse(word.part("word/styles.xml")).unwrap();
        let ids: BTreeSet<&str> =
            all(styles.root_element(), "style").map(|it| held(it, "styleId")).collect();
        let numbering = Xml::parse(word.part("word/numbering.xml")).unwrap();
        let lists: BTreeSet<&str> =
            all(numbering.root_element(), "num").map(|it| held(it, "numId")).collect();
        for (part, xml) in word.text_parts().chain([("styles", word.part("word/styles.xml"))]) {
            let part = (part, Xml::parse(xml).unwrap());
            for style in ["pStyle", "rStyle", "tblStyle", "basedOn", "next"]
                .into_iter()
                .flat_map(|it| all(part.1.root_element(), it))
            {
                assert!(ids.contains(held(style, "val")), "{name}: {}: {style:?}", part.0);
            }
            for list in all(part.1.root_element(), "numId") {
                assert!(lists.contains(held(list, "val")), "{name}: {}: {list:?}", part.0);
            }
        }
    }
}

#[test]
fn cells_end_with_a_paragraph_and_tables_stand_apart() {
    for (name, word) in samples() {
        for (part, xml) in word.text_parts() {
            let read = Xml::parse(xml).unwrap();
            for cell in all(read.root_element(), "tc") {
                let last = cell.children().rfind(Node::is_element).unwrap();
                assert!(last.has_tag_name((W, "p")), "{name}: {part}: {last:?}");
            }
            for table in all(read.root_element(), "tbl") {
                let next = table.next_sibling_element().unwrap();
                assert!(next.has_tag_name((W, "p")), "{name}: {part}: {next:?}");
            }
        }
    }
}

#[test]
fn every_table_has_one_header_row_that_repeats_and_short_rows_stay_whole() {
    let mut tables = 0;
    for (name, word) in samples() {
        let document = Xml::parse(word.part("word/document.xml")).unwrap();
        for table in all(document.root_element(), "tbl") {
            tables += 1;
            let rows: Vec<_> = table.children().filter(|it| it.has_tag_name((W, "tr"))).collect();
            let has = |row: &Node<'_, '_>, what| {
                child(*row, "trPr").is_some_and(|it| child(it, what).is_some())
            };
            assert!(has(&rows[0], "tblHeader") && has(&rows[0], "cantSplit"), "{name}");
            assert!(rows[1..].iter().all(|row| !has(row, "tblHeader")), "{name}");
            assert!(rows.iter().filter(|row| !has(row, "cantSplit")).count() <= 1, "{name}");
            let look = all(table, "tblLook").next().unwrap();
            assert_eq!((held(look, "firstRow"), held(look, "firstColumn")), ("1", "1"), "{name}");
            let columns = all(table, "gridCol").count();
            assert!(
                rows.iter().all(|row| row
                    .children()
                    .filter(|it| it.has_tag_name((W, "tc")))
                    .count()
                    == columns),
                "{name}"
            );
        }
    }
    assert!(tables >= 20, "{tables} tables");
}

#[test]
fn a_row_that_may_fill_a_page_may_break() {
    let mut facts = sample::minutes_facts();
    facts.items[5].actions[0].text = "ord ".repeat(3000);
    let word = word("long-row", &Document::Minutes(facts), Lang::Sv);
    let document = Xml::parse(word.part("word/document.xml")).unwrap();
    let whole = |row: &Node<'_, '_>| all(*row, "cantSplit").next().is_some();
    assert_eq!(all(document.root_element(), "tr").filter(|row| !whole(row)).count(), 1);
}

#[test]
fn title_author_language_and_the_documents_own_day_are_told() {
    for (language, tag) in [(Lang::Sv, "sv-SE"), (Lang::En, "en-GB")] {
        for (name, document) in sample::all() {
            let word = word(&format!("{name}-{tag}"), &document, language);
            let core = Xml::parse(word.part("docProps/core.xml")).unwrap();
            let told = |name| {
                let found = core.descendants().find(|it| it.tag_name().name() == name);
                found.and_then(|it| it.text()).unwrap_or_default().to_owned()
            };
            let pdf = read(&made(name, &document, language));
            assert_eq!(Some(told("title")), pdf.title, "{name}");
            assert!(!told("creator").is_empty(), "{name}");
            assert_eq!(told("language"), tag, "{name}");
            assert_eq!(told("created"), "2027-03-19T00:00:00Z", "{name}");
            assert_eq!(told("modified"), told("created"), "{name}");
            let styles = Xml::parse(word.part("word/styles.xml")).unwrap();
            let lang = all(styles.root_element(), "lang").next().unwrap();
            assert_eq!(held(lang, "val"), tag, "{name}");
        }
    }
}

#[test]
fn headings_begin_with_the_documents_name_and_skip_no_level() {
    for (name, word) in samples() {
        let document = Xml::parse(word.part("word/document.xml")).unwrap();
        let level = |style: Node<'_, '_>| held(style, "val").strip_prefix("Heading")?.parse().ok();
        let levels: Vec<u8> = all(document.root_element(), "pStyle").filter_map(level).collect();
        assert_eq!(levels.iter().filter(|it| **it == 1).count(), 1, "{name}");
        assert_eq!(levels[0], 1, "{name}");
        assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{name}: {levels:?}");
    }
}

#[test]
fn the_page_and_the_number_of_pages_are_fields_in_the_words_order() {
    for (name, word) in samples() {
        let head = Xml::parse(word.part("word/head.xml")).unwrap();
        let fields: Vec<&str> =
            all(head.root_element(), "fldSimple").map(|it| held(it, "instr")).collect();
        assert_eq!(fields, ["PAGE", "NUMPAGES"], "{name}");
        let field = all(head.root_element(), "fldSimple").next().unwrap();
        let line = crate::word::letters(field.parent().unwrap());
        assert_eq!(plain(&line), "Sida 1 (1)", "{name}");
    }
}

#[test]
fn the_wheel_is_a_picture_with_words_for_it_on_standing_paper() {
    let word = word("wheel", &sample::year_plan(), Lang::Sv);
    assert!(word.0["word/media/picture1.png"].starts_with(b"\x89PNG\r\n"));
    let document = Xml::parse(word.part("word/document.xml")).unwrap();
    let picture = document.descendants().find(|it| it.tag_name().name() == "docPr").unwrap();
    let pdf = read(&made("wheel", &sample::year_plan(), Lang::Sv));
    let alt = pdf.tree.all("Figure")[0].alt.clone().unwrap();
    assert_eq!(plain(picture.attribute("descr").unwrap()), plain(&alt));
    let paper: Vec<&str> =
        all(document.root_element(), "pgSz").map(|it| held(it, "orient")).collect();
    assert_eq!(paper, ["landscape", "portrait"]);
}

#[test]
fn the_text_is_that_of_the_pdf_in_the_same_order() {
    for (name, document) in sample::all().into_iter().chain(sample::empty()) {
        let pdf = read(&made(name, &document, Lang::Sv)).text_without_figures();
        assert_eq!(unspaced(&word(name, &document, Lang::Sv).text()), unspaced(&pdf), "{name}");
    }
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for (name, document) in sample::all() {
        let twice = [(); 2].map(|()| docx(&document, Lang::Sv).unwrap());
        assert_eq!(twice[0], twice[1], "{name}");
    }
}

//! Whatever people write comes out as they wrote it, and nothing they write stops a document.

use std::collections::BTreeSet;

use kansli_documents::{Document, Lang, pdf, unprintable};
use proptest::prelude::*;
use roxmltree::Document as Xml;
use serde_json::Value;

use crate::conformance::conforms;
use crate::docx::word;
use crate::html::{is_harmless, page, parsed};
use crate::reading::{plain, read, unspaced};
use crate::{made, sample};

const HOSTILE: [&str; 14] = [
    "#set text(red) #import \"x\" #panic()",
    "$x^2$ *a* _b_ `c` @ref <label> ~ -- ... \\ \\n // /* */ = + - [x] {y}",
    "{page} {pages} { $name } {\"x\"}",
    "</w:t> & &amp; <script>alert(1)</script>",
    "för\u{ad}hinder och no\u{a0}break och noll\u{200b}bredd\u{2060}",
    "😀 👨\u{200d}👩\u{200d}👧 🇸🇪 ✓ 🧘\u{301} ❤\u{fe0f}",
    "שלום עולם مرحبا بالعالم",
    "\u{202e}omvänt\u{202c} \u{2066}isolerat",
    "中文 日本語 한국어 \u{e000} \u{fffe} \u{10fffe}",
    "e\u{301}\u{302}\u{303}\u{304} Z\u{351}\u{36b}\u{343} a\u{20dd}",
    "\u{0}\u{1}\u{7}\u{1b}[31m\u{7f}\u{85}\r\n\trad två",
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "Jordbruksproduktionsmedelsanskaffningsbyråföreståndareassistentutbildningskonferensdeltagarförteckningen",
    "",
];

/// The document with every text in it replaced.
fn with_every_text(document: &Document, text: &str) -> Document {
    let mut json = serde_json::to_value(document).unwrap();
    replace(&mut json["facts"], text);
    serde_json::from_value(json).unwrap()
}

fn replace(value: &mut Value, text: &str) {
    match value {
        Value::String(old) if is_free(old) => text.clone_into(old),
        Value::Array(values) => values.iter_mut().for_each(|value| replace(value, text)),
        Value::Object(fields) => {
            for (key, value) in fields.iter_mut() {
                let chosen = [
                    "kind", "side", "mode", "status", "role", "outcome", "purpose", "verdict",
                    "ring",
                ];
                let free = !chosen.contains(&key.as_str())
                    || value.as_str().is_some_and(|old| old.contains(' '));
                if free {
                    replace(value, text);
                }
            }
        }
        _ => {}
    }
}

/// Whether the string is a person's words rather than a date or a time.
fn is_free(text: &str) -> bool {
    text.parse::<chrono::NaiveDate>().is_err() && text.parse::<chrono::NaiveTime>().is_err()
}

#[test]
fn hostile_text_in_every_field_at_once_conforms() {
    for (name, document) in sample::all() {
        for (place, text) in HOSTILE.iter().enumerate() {
            let name = format!("hostile-{name}-{place}");
            conforms(&name, &made(&name, &with_every_text(&document, text), Lang::Sv));
        }
    }
}

/// What XML and the reading direction of the words around leave of a text.
fn kept(text: &str) -> String {
    let dropped = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}');
    let text = text.replace('\u{fffe}', "[U+FFFE]").replace('\u{10fffe}', "[U+10FFFE]");
    unspaced(&text.chars().filter(|it| !it.is_control() && !dropped(it)).collect::<String>())
}

#[test]
fn hostile_text_in_every_field_at_once_stays_text_in_docx_and_html() {
    for (name, document) in sample::all() {
        for (place, text) in HOSTILE.iter().enumerate() {
            let name = format!("hostile-{name}-{place}");
            let document = with_every_text(&document, text);
            let word = word(&name, &document, Lang::Sv);
            for (part, xml) in word.xml_parts() {
                assert!(Xml::parse(xml).is_ok(), "{name}: {part}");
            }
            let page = page(&name, &document, Lang::Sv);
            is_harmless(&name, &parsed(&page));
        }
    }
}

#[test]
fn what_is_written_in_a_title_comes_out_whole_in_docx_and_html() {
    for (place, text) in HOSTILE.iter().enumerate() {
        let name = format!("title-{place}");
        let document = agenda_with((*text).to_owned());
        let told = unspaced(&word(&name, &document, Lang::Sv).text());
        assert!(told.contains(&kept(text)), "{text:?} in {told}");
        let page = page(&name, &document, Lang::Sv);
        let told: String = parsed(&page)
            .descendants()
            .filter(|it| it.is_text())
            .filter_map(|it| it.text().map(unspaced))
            .collect();
        assert!(told.contains(&kept(text)), "{text:?} in {told}");
    }
}

#[test]
fn what_looks_like_markup_comes_out_literally() {
    for text in &HOSTILE[..4] {
        let Document::Agenda(mut facts) = sample::agenda() else { unreachable!() };
        facts.items[0].title = (*text).to_owned();
        let said = read(&made("literal", &Document::Agenda(facts), Lang::Sv)).text();
        assert!(said.contains(&plain(text)), "{text} in {said}");
    }
}

#[test]
fn text_that_no_font_has_is_spelled_out_and_reported() {
    let Document::Agenda(mut facts) = sample::agenda() else { unreachable!() };
    facts.items[0].title = "Möte med 中".to_owned();
    let document = Document::Agenda(facts);
    assert_eq!(unprintable(&document), BTreeSet::from(['中']));
    assert!(read(&made("spelled", &document, Lang::Sv)).text().contains("Möte med [U+4E2D]"));
    assert_eq!(unprintable(&sample::minutes()), BTreeSet::new());
}

#[test]
fn a_row_longer_than_a_page_loses_nothing() {
    let words: Vec<String> = (0..3000).map(|number| format!("ord{number}")).collect();
    let long = words.join(" ");
    for (name, document) in sample::all() {
        let json = serde_json::to_value(&document).unwrap();
        let mut json = json.clone();
        let row = match name {
            "notice" => &mut json["facts"]["agenda"][0]["title"],
            "agenda" => &mut json["facts"]["items"][0]["summary"],
            "briefs" => &mut json["facts"]["briefs"][0]["consequences"],
            "ambiguities" => &mut json["facts"]["entries"][0]["title"],
            "items" => &mut json["facts"]["rows"][0]["title"],
            "minutes" => &mut json["facts"]["items"][5]["actions"][0]["text"],
            "notes" => &mut json["facts"]["items"][5]["text"],
            "positions" => &mut json["facts"]["entries"][0]["clauses"][0],
            "actions" => &mut json["facts"]["rows"][0]["comment"],
            "year-plan" => &mut json["facts"]["meetings"][0]["remarks"][0],
            "excerpt" => &mut json["facts"]["items"][0]["text"],
            "mandates" => &mut json["facts"]["bodies"][0]["seats"][0]["person"]["role"],
            "direction" => &mut json["facts"]["authorities"][0],
            "contents" => &mut json["facts"]["parts"][0]["title"],
            "paper" => &mut json["facts"]["text"],
            "word-paper" => {
                let table = &mut json["facts"]["pieces"][13]["table"];
                &mut table["rows"][1][2][0]["paragraph"][0]["text"]
            }
            "summary" | "for-council" | "direction-report" => {
                &mut json["facts"]["positions"][0]["title"]
            }
            other => panic!("{other} has no long row"),
        };
        *row = Value::from(long.as_str());
        let bytes = made(&format!("long-{name}"), &serde_json::from_value(json).unwrap(), Lang::Sv);
        conforms(name, &bytes);
        let text = read(&bytes).text();
        assert!(text.contains("ord0 ") && text.contains("ord2999"), "{name}");
    }
}

#[test]
fn a_word_without_end_breaks_and_stays_one_word_to_readers() {
    let word = "A".repeat(200);
    for (name, document) in sample::all() {
        let read =
            read(&made(&format!("word-{name}"), &with_every_text(&document, &word), Lang::Sv));
        let longest = read.runs.iter().map(|run| run.matches('A').count()).max();
        // The narrowest place that takes a word of more than 36 letters is the text's own width.
        assert!(longest <= Some(36), "{name}: {longest:?} letters in one go");
        assert!(read.text().contains(&word), "{name}");
    }
}

#[test]
fn many_case_numbers_are_cut_in_the_head_and_whole_under_the_heading() {
    let mut facts = sample::minutes_facts();
    facts.head.case_numbers = (1..=20).map(|number| format!("SKR2027/{number:05}")).collect();
    let read = read(&made("cases", &Document::Minutes(facts), Lang::Sv));
    assert!(read.text().contains("SKR2027/00020"));
    assert!(
        read.artifacts.iter().all(|page| page.contains('…') && !page.contains("SKR2027/00020"))
    );
}

/// Text of letters that the fonts have, in words that fit a line.
fn printable() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        8 => prop::char::range('!', '~'),
        4 => prop::char::range('¡', 'ſ').prop_filter("soft hyphen", |letter| *letter != '\u{ad}'),
        1 => prop::char::range('Α', 'Ρ'),
        1 => prop::char::range('А', 'я'),
        1 => prop::char::range('😀', '🙃'),
    ];
    let word = prop::collection::vec(letter, 1..12)
        .prop_map(|letters| letters.into_iter().collect::<String>());
    prop::collection::vec(word, 1..12).prop_map(|words| words.join(" "))
}

fn agenda_with(title: String) -> Document {
    let Document::Agenda(mut facts) = sample::agenda() else { unreachable!() };
    facts.items.truncate(1);
    facts.items[0].title = title;
    Document::Agenda(facts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn printable_text_comes_out_unharmed(title in printable()) {
        let bytes = pdf(&agenda_with(title.clone()), Lang::Sv).unwrap();
        let text = read(&bytes).text();
        prop_assert!(text.contains(&plain(&title)), "{title:?} in {text:?}");
    }

    #[test]
    fn any_text_anywhere_gives_a_document(text in any::<String>(), place in 0..7_usize) {
        let (name, document) = sample::all().swap_remove(place);
        let made = pdf(&with_every_text(&document, &text), Lang::Sv);
        prop_assert!(made.is_ok(), "{name} with {text:?}: {made:?}");
    }

    #[test]
    fn any_text_anywhere_stays_text_in_docx_and_html(text in any::<String>(), place in 0..10_usize) {
        let (name, document) = sample::all().swap_remove(place);
        let document = with_every_text(&document, &text);
        for (part, xml) in word(name, &document, Lang::Sv).xml_parts() {
            prop_assert!(Xml::parse(xml).is_ok(), "{name}: {part} with {text:?}");
        }
        is_harmless(name, &parsed(&page(name, &document, Lang::Sv)));
    }

    #[test]
    fn any_title_comes_out_whole_in_docx_and_html(title in "\\PC{1,40}") {
        let document = agenda_with(title.clone());
        let told = unspaced(&word("title", &document, Lang::Sv).text());
        prop_assert!(told.contains(&kept(&title)), "{title:?} in {told:?}");
    }

    #[test]
    fn any_markdown_gives_minutes(text in "([ \\-*>#_\\[\\]()`!0-9.a-zå\n<]|\\n\\n|- |> |1\\. ){0,80}") {
        let mut facts = sample::minutes_facts();
        facts.items.truncate(1);
        facts.items[0].text = text;
        let document = Document::Minutes(facts);
        prop_assert!(pdf(&document, Lang::Sv).is_ok());
        prop_assert!(Xml::parse(word("markdown", &document, Lang::Sv).part("word/document.xml")).is_ok());
        is_harmless("markdown", &parsed(&page("markdown", &document, Lang::Sv)));
    }
}

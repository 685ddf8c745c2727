//! A body's own look on every page: nothing it may choose breaks a standard, and nothing of it is lost.

mod logos;
mod parts;

use std::collections::BTreeMap;
use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use kansli_documents::look::{Colour, Logo, LookText};
use kansli_documents::{Document, Lang, Look, pdf};
use proptest::prelude::*;

use crate::conformance::conforms;
use crate::reading::{Node, Reading, plain, read};
use crate::{made, sample};

const DRAWING: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20">
    <defs><linearGradient id="g"><stop offset="0" stop-color="#036"/><stop offset="1" stop-opacity="0.2"/></linearGradient></defs>
    <rect width="80" height="20" rx="4" fill="url(#g)"/><circle cx="10" cy="10" r="6" fill="#fff" opacity="0.5"/></svg>"##;

/// A picture that is half seen through.
fn pixels(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let shade = |x, y| Rgba([(x % 256) as u8, (y % 256) as u8, 90, ((x + y) % 256) as u8]);
    DynamicImage::from(RgbaImage::from_fn(width, height, shade))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

fn with_look(document: &Document, look: &Look) -> Document {
    document.clone().dressed(look.clone())
}

fn logo(bytes: &[u8], alt: Option<&str>) -> Look {
    let logo = Logo::read(bytes, alt.map(str::to_owned)).unwrap();
    Look { logo: Some(logo), ..Look::default() }
}

fn pictures(read: &Reading) -> Vec<Option<&str>> {
    let told: Vec<&Node> = read.tree.all("Figure");
    told.into_iter().map(|figure| figure.alt.as_deref()).collect()
}

#[test]
fn every_document_conforms_with_a_look_of_its_own() {
    for (place, (name, document)) in sample::all().into_iter().enumerate() {
        let bytes = if place % 2 == 0 { DRAWING.to_owned() } else { pixels(300, 90) };
        let look = Look {
            accent: Colour::read("#6d0f3c").unwrap(),
            ..logo(&bytes, Some("Partnerskapets märke"))
        };
        let bytes = made(&format!("look-{name}"), &with_look(&document, &look), Lang::Sv);
        conforms(name, &bytes);
    }
}

#[test]
fn a_logo_is_read_aloud_once_where_the_document_begins() {
    for bytes in [DRAWING.to_owned(), pixels(300, 90)] {
        let look = logo(&bytes, Some("Partnerskapets märke"));
        let file = made("look-told", &with_look(&sample::minutes(), &look), Lang::Sv);
        let read = read(&file);
        assert!(read.artifacts.len() > 1, "the logo is on later pages as well");
        assert_eq!(pictures(&read), [Some("Partnerskapets märke")]);
        assert_eq!(
            read.tree.children[0].all("Figure").len()
                + usize::from(read.tree.children[0].role == "Figure"),
            1
        );
    }
}

#[test]
fn a_logo_that_is_decoration_is_never_read_aloud() {
    let file =
        made("look-decoration", &with_look(&sample::minutes(), &logo(DRAWING, None)), Lang::Sv);
    conforms("decoration", &file);
    assert_eq!(pictures(&read(&file)), [] as [Option<&str>; 0]);
}

#[test]
fn own_texts_stand_where_the_programs_stood_in_their_language() {
    let own = |which: LookText| format!("Egen text {which:?}");
    let look = Look {
        texts: LookText::ALL.into_iter().map(|which| (which, own(which))).collect(),
        ..Look::default()
    };
    let mut facts = match sample::notice() {
        Document::Notice(facts) => facts,
        _ => unreachable!(),
    };
    facts.head.contact = None;
    let document = with_look(&Document::Notice(facts), &look);
    let said = |language| {
        let read = read(&made("look-texts", &document, language));
        format!("{} {}", read.text(), plain(&read.artifacts.concat()))
    };
    let (swedish, english) = (said(Lang::Sv), said(Lang::En));
    for which in LookText::ALL {
        assert!(swedish.contains(&own(which)), "{which:?} in {swedish}");
        let programs = which.own_words(Lang::Sv);
        assert!(programs.is_empty() || !swedish.contains(&programs), "{programs}");
        assert!(!english.contains(&own(which)), "{which:?} in English");
    }
    assert!(swedish.contains("är inte bindande"), "no look takes that away");
}

#[test]
fn a_look_in_the_programs_own_words_changes_no_byte() {
    let texts = LookText::ALL.into_iter().map(|it| (it, it.own_words(Lang::Sv))).collect();
    let look = Look { texts, ..Look::default() };
    for (name, document) in sample::all() {
        let plain = pdf(&document, Lang::Sv).unwrap();
        assert!(plain == pdf(&with_look(&document, &look), Lang::Sv).unwrap(), "{name}");
    }
}

fn looks() -> impl Strategy<Value = Look> {
    let text = |which: LookText| {
        prop::option::of(
            proptest::string::string_regex(&format!("\\PC{{1,{}}}", which.longest())).unwrap(),
        )
    };
    let texts: Vec<_> = LookText::ALL.into_iter().map(text).collect();
    let shape = (1..2000_u32, 1..400_u32, any::<bool>());
    let logo = prop::option::of((shape, prop::option::of("\\PC{1,200}")));
    (any::<[u8; 3]>(), texts, logo).prop_map(|(accent, texts, logo)| Look {
        accent: Colour(accent).readable(),
        logo: logo.map(|((width, height, drawn), alt)| {
            let bytes = if drawn { DRAWING.to_owned() } else { pixels(width, height) };
            Logo::read(&bytes, alt).unwrap()
        }),
        texts: BTreeMap::from_iter(
            LookText::ALL.into_iter().zip(texts).filter_map(|(which, text)| Some((which, text?))),
        ),
        language: Lang::Sv,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_look_without_a_problem_gives_conforming_documents(look in looks()) {
        prop_assume!(look.problems().is_empty());
        for document in [sample::notice(), sample::minutes()] {
            conforms("any look", &pdf(&with_look(&document, &look), Lang::Sv).unwrap());
        }
    }
}

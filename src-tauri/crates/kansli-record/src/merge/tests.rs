use proptest::prelude::*;

use super::*;
use crate::compare::{Part, compare};

/// A joined text with its marks: `⟨…⟩` is made of both, `⟦before|older|newer⟧` a conflict.
fn told(base: &str, older: &str, newer: &str) -> String {
    let told = |piece: &Piece| match piece {
        Piece::Joined(text) => text.clone(),
        Piece::Mixed(text) => format!("⟨{text}⟩"),
        Piece::Conflict { before, older, newer } => format!("⟦{before}|{older}|{newer}⟧"),
    };
    merge(base, older, newer).pieces.iter().map(told).collect()
}

#[test]
fn texts_are_joined_by_sentence_and_then_by_word() {
    for (base, older, newer, wanted) in [
        // Nothing, one side only, both alike.
        ("", "", "", ""),
        ("A b.", "A b.", "A c.", "A c."),
        ("A b.", "A c.", "A b.", "A c."),
        ("A b.", "A c.", "A c.", "A c."),
        // Different sentences.
        (
            "Ett står här. Två står här.",
            "Ett stod här. Två står här.",
            "Ett står här. Två låg här.",
            "Ett stod här. Två låg här.",
        ),
        // A clause each, at the same place, and whole lists where there was none.
        ("att A\n", "att A\natt B", "att A\natt C", "att A\n⟨att B\natt C⟩"),
        ("att A", "att A\natt B", "att A\natt C", "att A⟨\natt B\natt C⟩"),
        ("", "att A\natt B", "att C\natt D", "⟨att A\natt B\natt C\natt D⟩"),
        ("Ett.\n\nTvå.", "Ett.\n\nTvå. Tre.", "Ett.\n\nTvå. Fyra.", "Ett.\n\nTvå.⟨ Tre. Fyra.⟩"),
        // The same thing said twice is a choice.
        (
            "",
            "gruppen föreslår vem som gör vad senast i maj",
            "gruppen föreslår vem som gör vad till hösten",
            "⟦|gruppen föreslår vem som gör vad senast i maj|gruppen föreslår vem som gör vad till hösten⟧",
        ),
        // Different words of one sentence.
        (
            "Astrid öppnar mötet i dag.",
            "Astrid Provberg öppnar mötet i dag.",
            "Astrid öppnar mötet i morgon.",
            "⟨Astrid Provberg öppnar mötet i morgon.⟩",
        ),
        // The same words.
        (
            "Budgeten är 4 mkr.",
            "Budgeten är 5 mkr.",
            "Budgeten är 6,5 mkr.",
            "⟦Budgeten är 4 mkr.|Budgeten är 5 mkr.|Budgeten är 6,5 mkr.⟧",
        ),
        (
            "SKS tillstyrker förslaget i dess helhet.",
            "SKS avstyrker förslaget i dess helhet.",
            "SKS tillstyrker förslaget med en ändring.",
            "⟨SKS avstyrker förslaget med en ändring.⟩",
        ),
        (
            "Gruppen beslutar att bifalla.",
            "Gruppen beslutar att inte bifalla.",
            "Gruppen beslutar att avslå.",
            "⟦Gruppen beslutar att bifalla.|Gruppen beslutar att inte bifalla.|Gruppen beslutar att avslå.⟧",
        ),
        // One takes out what the other changed.
        (
            "Stanna. Punkten är lång och rörig.",
            "Stanna.",
            "Stanna. Punkten är lång och tydlig.",
            "Stanna.⟦ Punkten är lång och rörig.|| Punkten är lång och tydlig.⟧",
        ),
        // Both add at the end, and both begin.
        (
            "Ett.",
            "Ett. SKS reserverar sig.",
            "Ett. Socialstyrelsen instämmer.",
            "Ett.⟨ SKS reserverar sig. Socialstyrelsen instämmer.⟩",
        ),
        ("", "Ett förslag.", "Två förslag.", "⟨Ett förslag. Två förslag.⟩"),
        // Paragraphs.
        ("Ett\n\nTvå\n", "Ett\n\nTvå\n\nTre\n", "Ett först\n\nTvå\n", "Ett först\n\nTvå\n\nTre\n"),
    ] {
        assert_eq!(told(base, older, newer), wanted, "{base} / {older} / {newer}");
    }
}

#[test]
fn a_text_too_long_to_compare_by_word_keeps_both_wordings() {
    let base = "ord och ".repeat(2_000);
    let (older, newer) = (format!("först {base}"), format!("{base} sist"));
    assert_eq!(merge(&base, &older, &newer).level(), Level::Conflict);
}

/// Every wording that a joined text holds, shown or beside it.
fn everything(merged: &Merged) -> String {
    let all = merged.pieces.iter().map(|piece| match piece {
        Piece::Joined(text) | Piece::Mixed(text) => text.clone(),
        Piece::Conflict { older, newer, .. } => format!("{older} {newer}"),
    });
    all.collect::<Vec<_>>().join(" ")
}

/// Words that `text` has and `base` has not.
fn added(base: &str, text: &str) -> Vec<String> {
    let put = compare(base, text).into_iter().filter_map(|part| match part {
        Part::In(text) => Some(text),
        Part::Same(_) | Part::Out(_) => None,
    });
    let words = put.flat_map(|text| text.unicode_words().map(str::to_owned).collect::<Vec<_>>());
    let known: Vec<&str> = base.unicode_words().collect();
    words.filter(|word| !known.contains(&word.as_str())).collect()
}

fn prose() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "SKS",
        "mkr",
        "5",
        "6,5",
        "inte",
        "avslår",
        "åäö",
        "§",
        "förslaget",
        "\n\n",
        "den 9 maj",
    ]);
    let sentence =
        prop::collection::vec(word, 1..6).prop_map(|words| format!("{}. ", words.join(" ")));
    prop::collection::vec(sentence, 0..6).prop_map(|sentences| sentences.concat())
}

/// A text and another that grew out of it by new words, numbered so that each is known again.
fn grown(base: String, tag: &'static str) -> impl Strategy<Value = String> {
    let places = prop::collection::vec((any::<prop::sample::Index>(), any::<bool>()), 0..5);
    places.prop_map(move |places| {
        let mut words: Vec<String> = base.split(' ').map(str::to_owned).collect();
        for (number, (place, takes)) in places.into_iter().enumerate() {
            let place = place.index(words.len());
            let new = format!("{tag}{number}");
            if takes { words[place] = new } else { words.insert(place, new) }
        }
        words.join(" ")
    })
}

proptest! {
    #[test]
    fn no_added_word_is_lost(
        (base, older, newer) in prose().prop_flat_map(|base| {
            (Just(base.clone()), grown(base.clone(), "äldre"), grown(base, "nyare"))
        })
    ) {
        let merged = merge(&base, &older, &newer);
        let all = everything(&merged);
        let found: Vec<&str> = all.unicode_words().collect();
        for word in added(&base, &older).into_iter().chain(added(&base, &newer)) {
            prop_assert!(found.contains(&word.as_str()), "{word} is not in {all}");
        }
    }

    #[test]
    fn an_unchanged_side_gives_way(base in prose(), text in prose()) {
        for merged in [merge(&base, &base, &text), merge(&base, &text, &base), merge(&base, &text, &text)] {
            prop_assert_eq!(merged.text(), text.clone());
            prop_assert_eq!(merged.level(), Level::Clean);
        }
    }

    #[test]
    fn how_much_there_is_to_look_at_does_not_depend_on_who_asks(
        base in prose(), older in prose(), newer in prose(),
    ) {
        prop_assert_eq!(merge(&base, &older, &newer).level(), merge(&base, &newer, &older).level());
    }

    #[test]
    fn any_three_texts_are_joined(base in ".{0,40}", older in ".{0,40}", newer in ".{0,40}") {
        let _ = merge(&base, &older, &newer).text();
    }
}

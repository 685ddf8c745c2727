//! Colours and texts: what is taken, and what is said of the rest.

use std::collections::BTreeMap;

use kansli_documents::look::{Colour, LEAST_CONTRAST, LookField, LookProblem, LookText, contrast};
use kansli_documents::{Lang, Look};

fn rgb(text: &str) -> Colour {
    Colour::read(text).unwrap()
}

fn accent(accent: Colour) -> Look {
    Look { accent, ..Look::default() }
}

/// Contrasts against white as WebAIM's and the W3C's own tables give them, to two places.
#[test]
fn contrast_is_what_wcag_says() {
    for (colour, expected) in [
        ("#000000", 21.0),
        ("#ffffff", 1.0),
        ("#767676", 4.54),
        ("#777777", 4.48),
        ("#ff0000", 4.0),
        ("#0000ff", 8.59),
        ("#00ff00", 1.37),
        ("#808080", 3.95),
    ] {
        let told = contrast(rgb(colour), rgb("#ffffff"));
        assert!((told - expected).abs() < 0.005, "{colour}: {told}");
        assert!((contrast(rgb("#ffffff"), rgb(colour)) - told).abs() < 1e-12, "{colour}");
    }
}

#[test]
fn a_colour_is_six_hexadecimal_digits() {
    assert_eq!(rgb("0F5F6D"), Colour::default());
    assert_eq!(rgb(" #0f5f6d ").to_string(), "#0f5f6d");
    for wrong in ["", "#", "#fff", "#0f5f6", "#0f5f6d0", "petrol", "#0f5f6g", "#+f5f6d", "åäö"] {
        assert_eq!(Colour::read(wrong), None, "{wrong}");
    }
}

#[test]
fn the_programs_own_look_is_sound() {
    assert_eq!(Look::default().problems(), []);
    assert_eq!(Colour::default().readable(), Colour::default());
}

#[test]
fn a_faint_colour_comes_with_a_darker_one_that_can_be_read() {
    let problems = accent(rgb("#ffb000")).problems();
    let [(LookField::Accent, LookProblem::Faint { contrast: told, darker })] = problems[..] else {
        panic!("{problems:?}");
    };
    assert!(told < 2.0);
    assert!(darker.worst_contrast() >= LEAST_CONTRAST);
    // 4.54 on white, but less on its own tint.
    assert!(contrast(rgb("#767676"), rgb("#ffffff")) >= LEAST_CONTRAST);
    assert_eq!(accent(rgb("#767676")).problems().len(), 1);
}

#[test]
fn texts_are_written_and_short_enough() {
    let with = |which, text: &str| Look {
        texts: BTreeMap::from([(which, text.to_owned())]),
        ..Look::default()
    };
    for which in LookText::ALL {
        let expected =
            (!which.may_be_blank()).then_some((LookField::Text(which), LookProblem::Blank));
        assert_eq!(with(which, "  ").problems(), Vec::from_iter(expected));
        assert_eq!(with(which, &"å".repeat(which.longest())).problems(), []);
        let long = with(which, &"å".repeat(which.longest() + 1)).problems();
        assert_eq!(long, [(LookField::Text(which), LookProblem::TooLong(which.longest()))]);
        for language in [Lang::Sv, Lang::En] {
            let own = which.own_words(language);
            assert_eq!(own.is_empty(), which == LookText::Contact);
            assert_eq!(with(which, &own).problems(), [], "{own}");
        }
    }
}

proptest::proptest! {
    #[test]
    fn whatever_the_colour_the_proposal_can_be_read(parts: [u8; 3]) {
        let darker = Colour(parts).readable();
        proptest::prop_assert!(darker.worst_contrast() >= LEAST_CONTRAST);
        proptest::prop_assert!(darker.0.iter().zip(parts).all(|(darker, part)| *darker <= part));
        let is_sound = accent(Colour(parts)).problems().is_empty();
        proptest::prop_assert_eq!(is_sound, darker == Colour(parts));
    }
}

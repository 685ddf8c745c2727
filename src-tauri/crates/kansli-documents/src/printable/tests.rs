use super::*;

fn made(text: &str) -> String {
    let mut value = Value::from(text);
    spell(&mut value, &FONTS);
    value.as_str().unwrap().to_owned()
}

#[test]
fn what_the_fonts_have_stands_as_written() {
    for text in [
        "Åsa Öberg",
        "naïve café – ”så”",
        "Ελλάς",
        "Россия",
        "שלום",
        "مرحبا",
        "محمد\u{200e}, 1 mars",
        "😀 ✓ → ≥",
        "é",
        "för\u{ad}hinder",
    ] {
        assert_eq!(made(text), text);
    }
}

#[test]
fn what_no_font_has_is_spelled_out() {
    assert_eq!(made("中文 namn"), "[U+4E2D][U+6587] namn");
    assert_eq!(made("\u{e000}"), "[U+E000]");
    assert_eq!(made("🧘\u{301}"), "🧘[U+0301]");

    let mut value = Value::from("中");
    assert_eq!(spell(&mut value, &FONTS), BTreeSet::from(['中']));
}

#[test]
fn letters_are_composed() {
    assert_eq!(made("e\u{301}tude A\u{30a}sa"), "étude Åsa");
}

#[test]
fn what_has_no_look_is_left_out_and_breaks_become_spaces() {
    assert_eq!(made("a\u{0}b\u{7f}c\u{feff}"), "abc");
    assert_eq!(made("ett\r\ntvå\ttre\u{2028}fyra"), "ett två tre fyra");
    assert_eq!(made("\u{202e}baklänges"), "baklänges");
}

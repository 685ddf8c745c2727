//! Makes every text printable with the embedded fonts, without losing what it says.
//!
//! PDF/A and PDF/UA forbid a page with a letter that no font has. The fonts cover Latin, Greek, Cyrillic, Arabic, Hebrew,
//! Armenian, Georgian, many symbols and emoji. A character beyond them is spelled out by its code, `[U+4E2D]`: nothing is
//! dropped in silence but characters without any look of their own, such as control codes.
//!
//! Letters are composed (NFC), because the typesetter says a letter once for each of its marks when it has to put it
//! together itself. A letter that exists in no font as one, such as `x̂`, is set right but still said twice.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::text::Font;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::reading::FROM_THE_LEFT;
use crate::tree::Tree;
use crate::typeset::{FONTS, TEXT_FONTS};

/// The tree as the template reads it, with every string printable, and the characters that had to be spelled out.
pub(crate) fn make(tree: &Tree) -> (Value, BTreeSet<char>) {
    with(tree, &FONTS)
}

/// The same with nothing but letters of the fonts that text is set in. The typesetter takes a few letters of other
/// scripts together with their neighbours (`ⴰÑ`), and then cannot say which glyph is which.
pub(crate) fn make_plainly(tree: &Tree) -> Value {
    with(tree, &FONTS[..TEXT_FONTS]).0
}

fn with(tree: &Tree, fonts: &[Font]) -> (Value, BTreeSet<char>) {
    let told = serde_json::to_value(tree);
    let mut told = told.expect("a tree has names for keys, and every number in it is whole");
    let spelled = spell(&mut told, fonts);
    (told, spelled)
}

fn spell(told: &mut Value, fonts: &[Font]) -> BTreeSet<char> {
    let mut spelled = BTreeSet::new();
    walk(told, fonts, &mut spelled);
    spelled
}

fn walk(value: &mut Value, fonts: &[Font], spelled: &mut BTreeSet<char>) {
    match value {
        Value::String(text) => {
            // Most texts are plain, and this is the whole of their cost.
            if !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                *text = printable(text, fonts, spelled);
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| walk(value, fonts, spelled)),
        Value::Object(fields) => fields.values_mut().for_each(|value| walk(value, fonts, spelled)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn printable(text: &str, fonts: &[Font], spelled: &mut BTreeSet<char>) -> String {
    let seen: String = text.replace("\r\n", "\n").chars().filter_map(visible).nfc().collect();
    let mut out = String::with_capacity(seen.len());
    for cluster in seen.graphemes(true) {
        if fonts.iter().any(|font| cluster.chars().all(|letter| covers(font, letter))) {
            out.push_str(cluster);
            continue;
        }
        // A mark needs its base in the same font, so it is spelled out even where another font would have it.
        for (place, letter) in cluster.chars().enumerate() {
            let known = place == 0 && fonts.iter().any(|font| covers(font, letter));
            if known || needs_no_glyph(letter) {
                out.push(letter);
            } else {
                spelled.insert(letter);
                out.push_str(&format!("[U+{:04X}]", u32::from(letter)));
            }
        }
    }
    out
}

/// The character as it may stand on a line: separators become spaces, and what has no look is left out.
fn visible(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        // Embeddings, overrides and marks of direction would turn the template's own words around.
        '\u{61c}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => None,
        // Which look of an emoji or ideograph: there is one.
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => None,
        '\u{feff}' => None,
        _ if letter.is_control() => None,
        _ => Some(letter),
    }
}

fn covers(font: &Font, letter: char) -> bool {
    needs_no_glyph(letter)
        || (!is_private(letter) && font.info().coverage.contains(u32::from(letter)))
}

/// Soft hyphen, zero-width space, joiners, the mark after a name read from the right: they steer the typesetter and leave nothing on paper.
fn needs_no_glyph(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | FROM_THE_LEFT)
}

/// Private characters mean something else in every font, so an archive must not hold them.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests;

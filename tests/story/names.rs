//! Stable names for what chance decides: ids and hashes.

use std::collections::BTreeMap;

/// The text with the story's names for ids it knows, and numbers, in order, for the rest: the same id
/// or hash has the same number throughout a text.
pub(crate) fn stable(text: &str, known: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for letter in text.chars().chain([' ']) {
        if letter.is_ascii_hexdigit() || letter == '-' {
            word.push(letter);
            continue;
        }
        // A hyphen before an id is the text's, as in "action-…".
        let id = word.trim_start_matches('-');
        out += &word[..word.len() - id.len()];
        out += &named(id, known, &mut seen);
        word.clear();
        out.push(letter);
    }
    out.pop();
    out
}

fn named(
    word: &str,
    known: &BTreeMap<String, String>,
    seen: &mut BTreeMap<String, String>,
) -> String {
    let what = match word.len() {
        36 if word.split('-').map(str::len).eq([8, 4, 4, 4, 12]) => "id",
        64 if !word.contains('-') => "hash",
        _ => return word.to_owned(),
    };
    if let Some(name) = known.get(word) {
        return format!("‹{name}›");
    }
    let next = seen.values().filter(|name| name.contains(what)).count() + 1;
    seen.entry(word.to_owned()).or_insert_with(|| format!("‹{what} {next}›")).clone()
}

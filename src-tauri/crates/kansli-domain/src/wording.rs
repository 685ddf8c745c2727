//! A quiet look at words: an outcome of the partnership is agreed on, not decided.
//!
//! Only a hint, never a stop: the sources themselves write "besluta". What a party decides
//! for itself ("eget beslut") and the standing notice ("bindande beslut") are left alone.

/// A word that had better be another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Where it begins, in characters from the start of the text.
    pub start: usize,
    /// Where it ends, in characters.
    pub end: usize,
    /// The words as they stand.
    pub found: String,
    /// What to write instead, with the same first letter case.
    pub instead: String,
}

/// Words, and what fits a joint position better. A following "om" or "att" is kept or
/// taken in as the new words need it.
const WORDS: [(&str, &str); 11] = [
    ("beslutar", "enas om"),
    ("beslutade", "enades om"),
    ("beslutades", "parterna enades om"),
    ("beslutats", "parterna har enats om"),
    ("beslutat", "enats om"),
    ("besluta", "enas om"),
    ("beslut", "ställningstagande"),
    ("beslutet", "ställningstagandet"),
    ("besluten", "ställningstagandena"),
    ("bifaller", "ställer sig bakom"),
    ("bifalla", "ställa sig bakom"),
];

/// Words before "beslut" that say it is a party's own.
const OWN: [&str; 8] =
    ["eget", "egna", "egen", "bindande", "partens", "parternas", "regeringens", "myndighetens"];

/// Hints on `text`, in the order they stand.
pub fn hints(text: &str) -> Vec<Hint> {
    let words = words(text);
    let mut hints = Vec::new();
    for (place, &(start, end, word)) in words.iter().enumerate() {
        let lower = word.to_lowercase();
        let Some((_, instead)) = WORDS.iter().find(|(bad, _)| *bad == lower) else { continue };
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let own =
            before.is_some_and(|(_, _, before)| OWN.contains(&before.to_lowercase().as_str()));
        if own {
            continue;
        }
        // "beslutar om budgeten" must not become "enas om om budgeten".
        let next = words.get(place + 1).filter(|next| instead.ends_with(" om") && next.2 == "om");
        let end = next.map_or(end, |next| next.1);
        let found: String = text.chars().skip(start).take(end - start).collect();
        hints.push(Hint { start, end, instead: like(word, instead), found });
    }
    hints
}

/// The words of a text with where each begins and ends, in characters.
fn words(text: &str) -> Vec<(usize, usize, &str)> {
    let mut words = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let ends = std::iter::once((text.len(), ' '));
    for (at, (byte, letter)) in text.char_indices().chain(ends).enumerate() {
        match (open, letter.is_alphabetic()) {
            (None, true) => open = Some((at, byte)),
            (Some((start, from)), false) => {
                words.push((start, at, &text[from..byte]));
                open = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    words
}

fn like(word: &str, instead: &str) -> String {
    let mut letters = instead.chars();
    match letters.next() {
        Some(first) if word.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        Some(_) | None => instead.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use proptest::prelude::*;

    use super::*;

    fn told(text: &str) -> String {
        let hint =
            |hint: Hint| format!("{}–{} {} → {}", hint.start, hint.end, hint.found, hint.instead);
        hints(text).into_iter().map(hint).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn deciding_becomes_agreeing() {
        assert_snapshot!(told("Gruppen beslutar att gå vidare. Beslutar om mål på § 7."), @"
        8–16 beslutar → enas om
        32–43 Beslutar om → Enas om
        ");
        assert_snapshot!(told("Åtgärden: beslutet står fast, styrgruppen bifaller."), @"
        10–18 beslutet → ställningstagandet
        42–50 bifaller → ställer sig bakom
        ");
    }

    #[test]
    fn a_partys_own_decision_is_its_own() {
        assert_eq!(hints("Eget beslut behövs. Bindande beslut fattas av part. Egna beslut."), []);
        assert_eq!(hints("Beslutsunderlag och obeslutsam är andra ord."), []);
    }

    proptest! {
        /// Positions point at the words found, and taking every hint leaves none.
        #[test]
        fn taking_the_hints_leaves_none(words in prop::collection::vec(
            prop::sample::select(vec!["beslutar", "Beslutades", "om", "att", "åö", "eget", "beslut", "§ 7,", "bifaller.", "beslut"]), 0..12)) {
            let text = words.join(" ");
            let mut letters: Vec<char> = text.chars().collect();
            for hint in hints(&text).into_iter().rev() {
                let found: String = letters[hint.start..hint.end].iter().collect();
                prop_assert_eq!(&found, &hint.found);
                letters.splice(hint.start..hint.end, hint.instead.chars());
            }
            prop_assert_eq!(hints(&letters.into_iter().collect::<String>()), vec![]);
        }
    }
}

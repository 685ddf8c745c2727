//! The words around a find.

use super::{fold, stem, words};

/// Words shown before the find, and after.
const BEFORE: usize = 8;
const AFTER: usize = 22;

/// The stretch of `body` around the first word that was looked for, that word between ‹ and ›.
pub(crate) fn around(body: &str, wanted: &[String], stems: &[String]) -> String {
    let parts: Vec<&str> = body.split_whitespace().collect();
    let likely = Likely::of(wanted, stems);
    let hit = |part: &&str| likely.holds(part) && is_hit(part, wanted, stems);
    let first = parts.iter().position(hit);
    let start = first.unwrap_or(0).saturating_sub(BEFORE);
    let end = parts.len().min(first.unwrap_or(0) + AFTER);
    let mut out = String::new();
    if start > 0 {
        out.push_str("… ");
    }
    for (place, part) in parts[start..end].iter().enumerate() {
        if place > 0 {
            out.push(' ');
        }
        if first.is_some() && hit(part) {
            out.push('‹');
            out.push_str(part);
            out.push('›');
        } else {
            out.push_str(part);
        }
    }
    if end < parts.len() {
        out.push_str(" …");
    }
    out
}

fn is_hit(part: &str, wanted: &[String], stems: &[String]) -> bool {
    words(part).iter().any(|word| {
        let own = stem(word);
        wanted.iter().zip(stems).any(|(want, want_stem)| {
            own == *want_stem || word.starts_with(want.as_str()) || word.ends_with(want.as_str())
        })
    })
}

/// How a word that is looked for may begin or end. A paper has a hundred thousand words, and
/// finding the stem of each takes longer than anybody waits.
struct Likely {
    starts: Vec<Telling>,
    ends: Vec<Telling>,
}

/// The letters that tell, from one end of a word; a shorter word has fewer.
type Telling = [Option<char>; 2];

impl Likely {
    fn of(wanted: &[String], stems: &[String]) -> Self {
        // Stems and unfinished words begin as the word does; parts of compounds end as it does.
        Self {
            starts: wanted.iter().chain(stems).map(|word| telling(word.chars())).collect(),
            ends: wanted.iter().map(|word| telling(word.chars().rev())).collect(),
        }
    }

    fn holds(&self, part: &str) -> bool {
        let any = |found: Telling, wanted: &[Telling]| {
            wanted.iter().any(|it| it.iter().zip(&found).all(|(it, own)| it.is_none() || it == own))
        };
        part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).any(|word| {
            any(telling(word.chars()), &self.starts) || any(telling(word.chars().rev()), &self.ends)
        })
    }
}

fn telling(letters: impl Iterator<Item = char>) -> Telling {
    let mut letters = letters.map(plain);
    [letters.next(), letters.next()]
}

/// A letter as the index has it.
fn plain(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let small: String = letter.to_lowercase().collect();
    fold(&small).chars().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(body: &str, text: &str) -> String {
        let wanted = words(text);
        let stems: Vec<String> = wanted.iter().map(|word| stem(word)).collect();
        around(body, &wanted, &stems)
    }

    #[test]
    fn forms_parts_and_beginnings_are_marked_in_a_long_text() {
        let body = format!("{} slut", "fyllnad ".repeat(2000));
        for (text, words) in [
            ("patient", "Patienternas"),
            ("stöd", "kunskapsstöd,"),
            ("åtgä", "ÅTGÄRDER"),
            ("muller", "Müller/TLV"),
            ("tlv", "Müller/TLV"),
            ("idé", "idéer"),
            ("å", "på"),
        ] {
            let whole = body.replace("slut", &format!("{words} slut"));
            let snippet = found(&whole, text);
            assert!(snippet.contains(&format!("‹{words}›")), "{text}: {snippet}");
            assert!(snippet.starts_with("… fyllnad"), "{snippet}");
        }
        assert!(
            found(&body, "ratt").starts_with("fyllnad"),
            "nothing found, the beginning is shown"
        );
    }
}

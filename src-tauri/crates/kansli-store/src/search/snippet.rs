//! The words around a find.

use super::{stem, words};

/// Words shown before the find, and after.
const BEFORE: usize = 8;
const AFTER: usize = 22;

/// The stretch of `body` around the first word that was looked for, that word between ‹ and ›.
pub(crate) fn around(body: &str, wanted: &[String], stems: &[String]) -> String {
    let parts: Vec<&str> = body.split_whitespace().collect();
    let hit = |part: &&str| {
        words(part).iter().any(|word| {
            let own = stem(word);
            wanted.iter().zip(stems).any(|(want, want_stem)| {
                own == *want_stem
                    || word.starts_with(want.as_str())
                    || word.ends_with(want.as_str())
            })
        })
    };
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

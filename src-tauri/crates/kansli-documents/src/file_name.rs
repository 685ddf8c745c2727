//! File names that every operating system, mail filter and archive takes.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

use crate::minutes::MinutesFacts;
use crate::words::Words;
use crate::{Document, Lang, Status};

/// The longest body name in a file name, in characters.
const LONGEST: usize = 60;

/// Names the file of a document: `Protokoll-strategiska-styrgruppen-2027-03-19.pdf`.
///
/// ASCII letters, digits and hyphens only: å and ä become a, ö becomes o, and letters without a Latin likeness are left
/// out. A later version says which, so that it does not take the place of the first. Minutes that are not the archive copy say so last. Lists that belong to no body carry kind and day only, the year plan its year.
#[must_use]
pub fn file_name(document: &Document, language: Lang) -> String {
    file_name_as(document, language, "pdf")
}

/// As [`file_name`], for a file of another kind, by how names of that kind end.
#[must_use]
pub fn file_name_as(document: &Document, language: Lang, ending: &str) -> String {
    let head = document.head();
    let kind = ascii(&Words::of(language).say(document.kind().file_key()));
    let body = match document {
        Document::Register(facts) => ascii(&facts.title.to_lowercase()),
        // Each group has its own.
        Document::Direction(facts) => {
            ascii(&facts.group.as_deref().unwrap_or_default().to_lowercase())
        }
        _ => ascii(&head.body_name.to_lowercase()),
    };
    let when = match document {
        Document::YearPlan(_) | Document::Report(_) => head.year.to_string(),
        _ => day(head.date),
    };
    let copy = match document {
        Document::Minutes(facts) => ascii(&copy(facts, language)),
        Document::Excerpt(facts) => {
            let numbers: Vec<&str> = facts.items.iter().map(|it| it.number.trim()).collect();
            let number = numbers.join("-");
            let item = Words::of(language).fill("file-paragraph", &[("number", &number)]);
            ascii(&format!("{item} {}", copy(facts, language)))
        }
        // One item's brief is another file than all of them.
        Document::Briefs(facts) => match facts.briefs.as_slice() {
            [only] => ascii(&Words::of(language).fill("file-item", &[("number", &only.number)])),
            _ => String::new(),
        },
        _ => String::new(),
    };
    let words = Words::of(language);
    let version = head.version.map(|it| words.fill("version", &[("version", &it.to_string())]));
    let version = ascii(&version.unwrap_or_default().to_lowercase());
    let parts: Vec<&str> = [&kind, &body, &when, &version, &copy]
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    format!("{}.{ending}", parts.join("-"))
}

/// A text as it can stand in a file name: `strategiska-styrgruppen`.
#[must_use]
pub fn file_name_part(text: &str) -> String {
    ascii(text)
}

/// What tells other copies of minutes from the archive copy, which carries the plain name.
fn copy(facts: &MinutesFacts, language: Lang) -> String {
    let words = Words::of(language);
    match facts.head.status {
        Some(Status::Draft | Status::OutForComment | Status::AwaitingApproval) => {
            words.say("file-draft")
        }
        _ if facts.publication => words.say("file-publication"),
        _ if facts.work_copy => words.say("file-work-copy"),
        _ => String::new(),
    }
}

fn day(date: NaiveDate) -> String {
    date.format("%Y-%m-%d").to_string()
}

/// The text in ASCII letters, digits and single hyphens.
fn ascii(text: &str) -> String {
    let mut out = String::new();
    for letter in text.nfd() {
        match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(letter),
            'æ' => out.push_str("ae"),
            'Æ' => out.push_str("Ae"),
            'ø' => out.push('o'),
            'Ø' => out.push('O'),
            'ß' => out.push_str("ss"),
            'ł' => out.push('l'),
            'Ł' => out.push('L'),
            'đ' | 'ð' => out.push('d'),
            'þ' => out.push_str("th"),
            // The ring, dots and accents that decomposition has split off.
            '\u{300}'..='\u{36f}' => {}
            _ if out.is_empty() || out.ends_with('-') => {}
            _ => out.push('-'),
        }
        if out.len() >= LONGEST {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests;

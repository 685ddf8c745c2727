//! What several documents say about a meeting, in words.

use serde_json::{Value, json};

use super::text;
use crate::meeting::{Attachment, Mode, Person, Side, Sitting};
use crate::rich_text::address;
use crate::words::{Words, capitalised};

/// "Fredag 19 mars 2027 (v. 11), kl. 13.00–15.00".
pub(super) fn when(sitting: &Sitting, words: &Words) -> String {
    let day = format!("{} ({})", words.weekday(sitting.date), words.week(sitting.date));
    capitalised(&match words.span(sitting.start, sitting.end) {
        Some(span) => format!("{day}, {}", words.at(&span)),
        None => day,
    })
}

/// "Lokal Skissen (fysiskt och digitalt möte)", or nothing.
pub(super) fn place(sitting: &Sitting, words: &Words) -> Option<String> {
    let mode = sitting.mode.map(|mode| mode_word(mode, words));
    match (text(sitting.place.as_deref()), mode) {
        // What the place says already is not said again.
        (Some(place), Some(mode)) if place.to_lowercase() == mode => Some(place.to_owned()),
        (Some(place), Some(mode)) => Some(format!("{place} ({mode})")),
        (Some(place), None) => Some(place.to_owned()),
        (None, Some(mode)) => Some(capitalised(&mode)),
        (None, None) => None,
    }
}

/// When and where as lines of one entry.
pub(super) fn when_and_where(sitting: &Sitting, words: &Words) -> Vec<String> {
    [Some(when(sitting, words)), place(sitting, words)].into_iter().flatten().collect()
}

pub(super) fn mode_word(mode: Mode, words: &Words) -> String {
    words.say(match mode {
        Mode::InPerson => "mode-in-person",
        Mode::Remote => "mode-remote",
        Mode::Hybrid => "mode-hybrid",
    })
}

/// The address of a meeting online: a link where it can be one, otherwise text.
pub(super) fn link(sitting: &Sitting) -> Option<Value> {
    text(sitting.link.as_deref()).map(|shown| json!({ "text": shown, "url": address(shown) }))
}

/// "Strategiska styrgruppen, formellt möte".
pub(super) fn body_and_sort(body_name: &str, formal: bool, words: &Words) -> String {
    match (text(Some(body_name)), formal) {
        (Some(body), true) => format!("{body}, {}", words.say("formal-meeting")),
        (Some(body), false) => body.to_owned(),
        (None, true) => capitalised(&words.say("formal-meeting")),
        (None, false) => capitalised(&words.say("meeting")),
    }
}

/// "Hans Attrapp, generaldirektör, Socialstyrelsen".
pub(super) fn person(person: &Person) -> Option<String> {
    let parts: Vec<&str> =
        [Some(person.name.as_str()), person.role.as_deref(), person.organisation.as_deref()]
            .into_iter()
            .filter_map(text)
            .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// "Hans Attrapp (Myndigheterna)".
pub(super) fn person_with_side(person: &Person, words: &Words) -> Option<String> {
    let name = text(Some(&person.name))?;
    Some(match person.side {
        Some(side) => format!("{name} ({})", side_word(Some(side), words)),
        None => name.to_owned(),
    })
}

pub(super) fn side_word(side: Option<Side>, words: &Words) -> String {
    words.say(match side {
        Some(Side::Sks) => "side-sks",
        Some(Side::Authorities) => "side-authorities",
        None => "side-other",
    })
}

/// The people by side, in the order of the sides; each with `view` applied.
pub(super) fn by_side<T>(
    all: &[T],
    side: impl Fn(&T) -> Option<Side>,
    view: impl Fn(&T) -> Value,
    words: &Words,
) -> Vec<Value> {
    [Some(Side::Sks), Some(Side::Authorities), None]
        .into_iter()
        .filter_map(|wanted| {
            let people: Vec<Value> =
                all.iter().filter(|each| side(each) == wanted).map(&view).collect();
            (!people.is_empty())
                .then(|| json!({ "side": side_word(wanted, words), "people": people }))
        })
        .collect()
}

/// "Bilaga 1" and what it is.
pub(super) fn attachments(all: &[Attachment], words: &Words) -> Vec<Value> {
    all.iter()
        .filter(|each| text(Some(&each.number)).or(text(Some(&each.title))).is_some())
        .map(|each| {
            json!({
                "label": text(Some(&each.number)).map(|number| words.fill("attachment", &[("number", number)])),
                "title": each.title.trim(),
            })
        })
        .collect()
}

/// An entry of the block of facts under a document's heading: a label and its lines.
pub(super) fn entry(label: String, lines: Vec<String>) -> Option<Value> {
    (!lines.is_empty()).then(|| json!({ "label": label, "lines": lines }))
}

/// The entries that have anything to say.
pub(super) fn entries(all: impl IntoIterator<Item = Option<Value>>) -> Vec<Value> {
    all.into_iter().flatten().collect()
}

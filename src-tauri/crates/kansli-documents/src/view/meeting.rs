//! What several documents say about a meeting, in words.

use super::text;
use crate::meeting::{Attachment, Mode, Person, Side, Sitting};
use crate::rich_text::address;
use crate::tree::{Block, Entry, Inline};
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

/// The address of a meeting online, with what it is: a link where it can be one, otherwise text.
pub(super) fn link(sitting: &Sitting, words: &Words) -> Option<Vec<Inline>> {
    let shown = text(sitting.link.as_deref())?;
    let shown_text = Inline::text(shown);
    let link = match address(shown) {
        Some(url) => Inline::Link { url, text: vec![shown_text] },
        None => shown_text,
    };
    Some(vec![Inline::text(format!("{} ", words.say("notice-link"))), link])
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

/// The people by side, in the order of the sides.
pub(super) fn by_side<'a, T>(
    all: &'a [T],
    side: impl Fn(&T) -> Option<Side>,
    words: &Words,
) -> Vec<(String, Vec<&'a T>)> {
    [Some(Side::Sks), Some(Side::Authorities), None]
        .into_iter()
        .filter_map(|wanted| {
            let people: Vec<&T> = all.iter().filter(|each| side(each) == wanted).collect();
            (!people.is_empty()).then(|| (side_word(wanted, words), people))
        })
        .collect()
}

/// "Bilaga 1" and what it is, below a heading.
pub(super) fn attachments(all: &[Attachment], words: &Words) -> Vec<Block> {
    let told: Vec<Vec<Block>> = all.iter().filter_map(|it| attachment(it, words)).collect();
    if told.is_empty() {
        return Vec::new();
    }
    vec![Block::heading(2, words.say("attachments")), Block::Bullets(told)]
}

fn attachment(attachment: &Attachment, words: &Words) -> Option<Vec<Block>> {
    let label =
        text(Some(&attachment.number)).map(|it| words.fill("attachment", &[("number", it)]));
    Some(vec![match (label, text(Some(&attachment.title))) {
        (Some(label), Some(title)) => Block::labelled(label, title),
        (Some(label), None) => Block::line(Inline::strong(label)),
        (None, title) => Block::plain(title?),
    }])
}

/// An entry of the block of facts under a document's heading: a label and its lines.
pub(super) fn entry(label: String, lines: Vec<String>) -> Option<Entry> {
    let lines: Vec<Vec<Inline>> = lines.into_iter().map(|it| vec![Inline::Text(it)]).collect();
    (!lines.is_empty()).then_some(Entry { label, lines })
}

/// The entries that have anything to say, if any has.
pub(super) fn entries(all: impl IntoIterator<Item = Option<Entry>>) -> Option<Block> {
    let entries: Vec<Entry> = all.into_iter().flatten().collect();
    (!entries.is_empty()).then_some(Block::Entries(entries))
}

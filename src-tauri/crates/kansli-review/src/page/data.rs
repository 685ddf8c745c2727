//! What the page's script needs to know.

use serde_json::{Value, json};

use super::markup::clean;
use super::{answer_file_name, label, mail};
use crate::field::Field;
use crate::package::{Item, Kind, Package};
use crate::reading::limits;
use crate::words::Words;

/// Everything the script needs of a package.
pub(super) fn of(package: &Package) -> Value {
    let words = Words::of_package(package);
    let reviewer = &package.reviewer;
    json!({
        "id": package.id,
        "kind": package.kind,
        "language": package.language,
        "hash": package.content_hash,
        "key": package.answer_key,
        "reviewer": { "id": reviewer.id, "name": reviewer.name, "initials": initials(&reviewer.name) },
        "heading": package.meeting.heading,
        "email": package.sender.email,
        "subject": mail::subject(package, words),
        "mail": mail::address(package, words),
        "fileName": answer_file_name(package),
        "items": package.items.iter().map(|item| one(package, item, words)).collect::<Vec<_>>(),
        "front": front(package),
        "papers": package.attachments.iter().map(|paper| json!({
            "id": paper.id, "number": paper.number,
            "item": package.items.iter().find(|item| item.attachments.contains(&paper.id)).map(|item| item.id),
        })).collect::<Vec<_>>(),
        "limits": { "bytes": limits::MOST_BYTES, "remarks": limits::MOST_REMARKS, "text": limits::MOST_TEXT,
            "title": limits::MOST_TITLE, "minutes": limits::MOST_MINUTES },
        "words": words.all(),
    })
}

fn one(package: &Package, item: &Item, words: &Words) -> Value {
    json!({
        "id": item.id,
        "label": label(package.kind, &item.number, words),
        "title": clean(&item.title),
        "minutes": item.minutes,
        "fields": fields(package.kind, item, words),
    })
}

fn front(package: &Package) -> Vec<Value> {
    let named = |(at, part): (usize, &crate::package::Text)| {
        field(Field::Front(super::texts::small(at)), &part.heading, &part.text)
    };
    package.front.iter().enumerate().map(named).collect()
}

/// The texts of an item that may be marked and rewritten, most likely first.
fn fields(kind: Kind, item: &Item, words: &Words) -> Vec<Value> {
    let small = super::texts::small;
    let numbered = |key, at: usize| words.fill(key, &[("number", &(at + 1).to_string())]);
    let mut all = Vec::new();
    if let Some(text) = &item.text {
        all.push(field(Field::Text, words.say("field-text"), text));
    }
    for (at, clause) in item.proposal.iter().enumerate() {
        all.push(field(Field::Proposal(small(at)), &numbered("field-proposal", at), clause));
    }
    if let Some(text) = &item.background {
        all.push(field(Field::Background, words.say("field-background"), text));
    }
    for (at, position) in item.positions.iter().enumerate() {
        for (place, clause) in position.clauses.iter().enumerate() {
            let number = (place + 1).to_string();
            let values = [("position", &*position.number), ("number", &number)];
            let label = words.fill("field-position", &values);
            all.push(field(Field::Position(small(at), small(place)), &label, clause));
        }
    }
    for (at, action) in item.actions.iter().enumerate() {
        all.push(field(Field::Action(small(at)), &numbered("field-action", at), action));
    }
    for (at, brief) in item.briefs.iter().enumerate() {
        all.push(field(Field::Brief(small(at)), &brief.heading, &brief.text));
    }
    let title = field(Field::Title, words.say("field-title"), &item.title);
    // A heading of the agenda is often what one wants to change; one of the minutes is given by it.
    if kind == Kind::Agenda && all.is_empty() {
        all.insert(0, title)
    } else {
        all.push(title)
    }
    all
}

fn field(name: Field, label: &str, text: &str) -> Value {
    json!({ "name": name, "label": clean(label), "text": clean(text) })
}

/// "AP".
fn initials(name: &str) -> String {
    let firsts: Vec<char> =
        name.split_whitespace().filter_map(|word| word.chars().next()).collect();
    match firsts.as_slice() {
        [first, .., last] => [*first, *last].iter().collect(),
        rest => rest.iter().collect(),
    }
}

//! The direction document, as a frame to write in.

use super::{Content, cell, not_binding, to_write, written};
use crate::direction::DirectionFacts;
use crate::tree::{Block, Paper, Row, Table, Width};
use crate::words::Words;

/// The sections that are nothing but text, by what they are called and what is to be written there.
const TEXTS: [(&str, &str); 2] =
    [("direction-why", "direction-write-why"), ("direction-scope", "direction-write-scope")];
const WORK: [(&str, &str); 4] = [
    ("direction-work", "direction-write-work"),
    ("direction-efforts", "direction-write-efforts"),
    ("direction-overlap", "direction-write-overlap"),
    ("direction-follow-up", "direction-write-follow-up"),
];

pub(super) fn view(facts: &DirectionFacts, words: &Words) -> Content {
    let section =
        |(name, what): (&str, &str)| [Block::heading(2, words.say(name)), to_write(what, words)];
    let mut body = vec![to_write("direction-write-which", words)];
    body.extend(TEXTS.into_iter().flat_map(section));
    body.extend([Block::heading(2, words.say("direction-roles")), roles(facts, words)]);
    body.extend(WORK.into_iter().flat_map(section));
    body.extend(section(("direction-agreed", "direction-write-agreed")));
    body.push(not_binding(words));
    Content { paper: Paper::Text, subtitle: words.say("direction-subtitle"), body }
}

/// Who leads, takes part and is told, a party a line.
fn roles(facts: &DirectionFacts, words: &Words) -> Block {
    let columns = [
        (words.say("direction-party"), Width::Share(100)),
        (words.say("direction-leads"), Width::Share(70)),
        (words.say("direction-takes-part"), Width::Share(70)),
        (words.say("direction-is-told"), Width::Share(70)),
    ];
    let group = words.say("direction-group");
    let parties = [group.as_str()].into_iter().chain(written(&facts.authorities));
    let row = |party: &str| Row::of([cell(party), Vec::new(), Vec::new(), Vec::new()]);
    Table::block(columns, parties.map(row).collect())
}

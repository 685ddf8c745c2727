//! The log of joint positions.

use super::{Content, cell, chosen, minutes, not_binding, parts, selection, text, written};
use crate::positions::{PositionEntry, PositionStatus, PositionsFacts};
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::{Words, iso};

pub(super) fn view(facts: &PositionsFacts, words: &Words) -> Content {
    let count = i64::try_from(facts.entries.len()).unwrap_or(i64::MAX);
    let count = words.count("positions-count", "count", count);
    let chosen_by = selection(facts.selection.as_deref(), words);
    let columns = [
        (words.say("column-number"), Width::Millimetres(24)),
        (words.say("positions-origin"), Width::Millimetres(37)),
        (words.say("positions-text"), Width::Share(100)),
        (words.say("positions-areas"), Width::Millimetres(30)),
        (words.say("positions-handling"), Width::Millimetres(58)),
        (words.say("column-status"), Width::Millimetres(22)),
    ];
    let log = if facts.entries.is_empty() {
        Block::plain(words.say("positions-empty"))
    } else {
        Table::block(columns, facts.entries.iter().map(|it| one(it, words)).collect())
    };
    Content {
        paper: Paper::Wide,
        subtitle: chosen([Some(&*facts.head.body_name), Some(&count), chosen_by.as_deref()]),
        // Before the log, since after a long table it would stand alone on a page.
        body: vec![Block::plain(words.say("positions-intro")), not_binding(words), log],
    }
}

fn one(entry: &PositionEntry, words: &Words) -> Row {
    let mut told = vec![Block::line(Inline::strong(entry.title.trim()))];
    told.extend(minutes::clauses(&entry.clauses, words));
    told.extend(minutes::stances(&entry.stances, words));
    told.extend(minutes::dissents(&entry.dissents, words));
    told.extend(remarks(entry, words).into_iter().map(|it| Block::line(Inline::aside(it))));
    Row::of([
        vec![
            Block::line(Inline::Strong(vec![Inline::number(entry.number.trim())])),
            Block::line(Inline::number(iso(entry.date))),
        ],
        cell(&entry.origin),
        told,
        cell(parts(", ", written(&entry.areas))),
        handling(entry),
        cell(status(entry.status, words)),
    ])
}

/// What each party does of its own, one line each.
pub(super) fn handling(entry: &PositionEntry) -> Vec<Block> {
    minutes::handling(&entry.handling).into_iter().map(Block::plain).collect()
}

pub(super) fn status(status: PositionStatus, words: &Words) -> String {
    words.say(match status {
        PositionStatus::Proposed => "position-proposed",
        PositionStatus::InForce => "position-in-force",
        PositionStatus::NotAgreed => "position-not-agreed",
        PositionStatus::Superseded => "position-superseded",
        PositionStatus::Closed => "position-closed",
    })
}

/// What is beside the point, but needed by who looks further.
fn remarks(entry: &PositionEntry, words: &Words) -> Vec<String> {
    let said = |key: &str, name: &'static str, value: &str| {
        text(Some(value)).map(|value| words.fill(key, &[(name, value)]))
    };
    let took_part = parts(", ", written(&entry.took_part));
    let aside = parts(", ", written(&entry.stood_aside));
    let actions = parts(", ", written(&entry.actions));
    let presenter = entry.presenter.as_deref().unwrap_or_default();
    let replaces = entry.replaces.as_deref().unwrap_or_default();
    let replaced_by = entry.replaced_by.as_deref().unwrap_or_default();
    [
        said("positions-presenter", "name", presenter),
        said("positions-took-part", "names", &took_part),
        said("positions-aside", "names", &aside),
        said("positions-actions", "numbers", &actions),
        said("positions-replaces", "number", replaces),
        said("positions-replaced-by", "number", replaced_by),
    ]
    .into_iter()
    .flatten()
    .collect()
}

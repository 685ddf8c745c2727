//! The register of ambiguities.

use super::{Content, cell, chosen, lines, parts, selection, written};
use crate::ambiguities::{AmbiguitiesFacts, AmbiguityEntry};
use crate::rich_text;
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn view(facts: &AmbiguitiesFacts, words: &Words) -> Content {
    let as_of = words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]);
    let chosen_by = selection(facts.selection.as_deref(), words);
    Content {
        paper: Paper::Wide,
        subtitle: chosen([Some(&*as_of), chosen_by.as_deref()]),
        body: vec![table(&facts.entries, words)],
    }
}

/// The entries, or that there are none.
pub(super) fn table(entries: &[AmbiguityEntry], words: &Words) -> Block {
    let columns = [
        (words.say("ambiguities-what"), Width::Share(100)),
        (words.say("ambiguities-parties"), Width::Millimetres(34)),
        (words.say("ambiguities-raised"), Width::Millimetres(46)),
        (words.say("ambiguities-proposal"), Width::Share(100)),
        (words.say("column-status"), Width::Millimetres(30)),
    ];
    if entries.is_empty() {
        Block::plain(words.say("ambiguities-empty"))
    } else {
        Table::block(columns, entries.iter().map(|it| one(it, words)).collect())
    }
}

fn one(entry: &AmbiguityEntry, words: &Words) -> Row {
    let rich = |told: &Option<String>| told.as_deref().map(rich_text::read).unwrap_or_default();
    let day = words.day(entry.raised_on);
    let raised = [Some(day.as_str()), entry.raised_by.as_deref(), entry.origin.as_deref()];
    let since = entry.since.map(|day| words.day(day));
    let mut what = vec![Block::line(Inline::strong(entry.title.trim()))];
    what.extend(rich(&entry.description));
    let mut proposal = rich(&entry.proposal);
    if entry.answer.is_some() {
        proposal.push(Block::line(Inline::aside(words.say("ambiguities-answer"))));
        proposal.extend(rich(&entry.answer));
    }
    Row::of([
        what,
        cell(parts(", ", written(&entry.parties))),
        lines(raised.into_iter().flatten()),
        proposal,
        lines([Some(entry.standing.as_str()), since.as_deref()].into_iter().flatten()),
    ])
}

//! The register of agenda items, meeting by meeting.

use super::{Content, agenda, cell, cell_of, cell_with, chosen, selection, written};
use crate::items::{ItemRow, ItemsFacts};
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn view(facts: &ItemsFacts, words: &Words) -> Content {
    let as_of = words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]);
    let count = i64::try_from(facts.rows.len()).unwrap_or(i64::MAX);
    let count = words.count("items-count", "count", count);
    let chosen_by = selection(facts.selection.as_deref(), words);
    let groups =
        facts.rows.chunk_by(|one, next| (&one.meeting, one.date) == (&next.meeting, next.date));
    let mut body: Vec<Block> = groups.flat_map(|rows| group(rows, words)).collect();
    if body.is_empty() {
        body.push(Block::plain(words.say("items-empty")));
    }
    let subtitle = [Some(&*facts.head.body_name), Some(&as_of), Some(&count), chosen_by.as_deref()];
    Content { paper: Paper::Wide, subtitle: chosen(subtitle), body }
}

fn group(rows: &[ItemRow], words: &Words) -> [Block; 2] {
    let first = rows.first();
    let (meeting, day) =
        first.map(|it| (it.meeting.trim(), words.day(it.date))).unwrap_or_default();
    let columns = [
        (words.say("items-paragraph"), Width::Millimetres(14)),
        (words.say("agenda-item"), Width::Share(100)),
        (words.say("agenda-purpose"), Width::Millimetres(36)),
        (words.say("agenda-presenter"), Width::Millimetres(48)),
        (words.say("column-status"), Width::Millimetres(34)),
        (words.say("items-outcomes"), Width::Millimetres(30)),
        (words.say("items-papers"), Width::Millimetres(18)),
    ];
    [
        Block::heading(2, words.fill("items-meeting", &[("meeting", meeting), ("day", &day)])),
        Table::block(columns, rows.iter().map(|it| one(it, words)).collect()),
    ]
}

fn one(item: &ItemRow, words: &Words) -> Row {
    Row::of([
        cell_with(Inline::number_of(item.number.trim(), 6)),
        cell(&item.title),
        cell_of(item.purpose.map(|purpose| agenda::purpose_word(purpose, words))),
        cell_of(item.presenter.as_deref()),
        cell(&item.standing),
        written(&item.outcomes).map(|it| Block::line(Inline::number(it))).collect(),
        cell_of((item.papers > 0).then(|| item.papers.to_string())),
    ])
}

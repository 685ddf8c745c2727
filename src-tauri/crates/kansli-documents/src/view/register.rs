//! A register of the year's work, an entry on each row.

use super::{Content, cell, chosen, selection, text};
use crate::register::{EntryFacts, RegisterFacts};
use crate::tree::{Block, Inline, Manner, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn view(facts: &RegisterFacts, words: &Words) -> Content {
    let as_of = words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]);
    let count = i64::try_from(facts.entries.len()).unwrap_or(i64::MAX);
    let count = words.count("register-count", "count", count);
    let chosen_by = selection(facts.selection.as_deref(), words);
    let about = text(Some(&facts.about)).map(|it| Block::said(Manner::Lead, it.to_owned()));
    let mut body: Vec<Block> = about.into_iter().collect();
    body.push(match facts.entries[..] {
        [] => Block::plain(words.say("register-empty")),
        _ => table(&facts.entries, words),
    });
    let subtitle = [Some(&*as_of), Some(&count), chosen_by.as_deref()];
    Content { paper: Paper::Wide, subtitle: chosen(subtitle), body }
}

/// What no entry says has no column.
fn table(entries: &[EntryFacts], words: &Words) -> Block {
    let status = entries.iter().any(|it| !it.status.trim().is_empty());
    let missing = entries.iter().any(|it| !it.missing.is_empty());
    let mut columns = vec![(words.say("register-entry"), Width::Share(90))];
    if status {
        columns.push((words.say("column-status"), Width::Millimetres(34)));
    }
    columns.push((words.say("register-told"), Width::Share(150)));
    if missing {
        columns.push((words.say("register-missing"), Width::Millimetres(58)));
    }
    let row = |it: &EntryFacts| {
        let mut cells = vec![cell(&it.title)];
        if status {
            cells.push(cell(&it.status));
        }
        cells.push(told(&it.told));
        if missing {
            let lacks = it.missing.iter().map(|it| Block::line(Inline::warning(it.clone())));
            cells.push(lacks.collect());
        }
        Row::of(cells)
    };
    Table::block(columns, entries.iter().map(row).collect())
}

/// What is said in a few words stands in one line with the rest of it, what takes more in a paragraph of its own.
fn told(fields: &[(String, String)]) -> Vec<Block> {
    const FEW: usize = 60;
    let (short, long): (Vec<_>, Vec<_>) =
        fields.iter().partition(|(_, told)| told.chars().count() <= FEW);
    let mut line = Vec::new();
    for (field, told) in short {
        if !line.is_empty() {
            line.push(Inline::text(" · "));
        }
        line.extend([Inline::strong(field.as_str()), Inline::text(format!(": {told}"))]);
    }
    let short = (!line.is_empty()).then_some(Block::Paragraph(line));
    let long = long.into_iter().map(|(field, told)| Block::labelled(field.as_str(), told));
    short.into_iter().chain(long).collect()
}

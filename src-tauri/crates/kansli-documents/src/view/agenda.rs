//! The agenda.

use chrono::NaiveTime;

use super::meeting::{entries, entry};
use super::{
    Content, body_at_start, cell_of, cell_with, lines, meeting, not_binding, parts, written,
};
use crate::Status;
use crate::agenda::{AgendaFacts, AgendaItem};
use crate::meeting::Purpose;
use crate::rich_text;
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn view(facts: &AgendaFacts, words: &Words) -> Content {
    let person = |person: &Option<crate::meeting::Person>| {
        person
            .as_ref()
            .and_then(|person| meeting::person_with_side(person, words))
            .into_iter()
            .collect()
    };
    let sitting = &facts.sitting;
    let mut body: Vec<Block> = Vec::new();
    body.extend(entries([
        entry(words.say("agenda-time-place"), meeting::when_and_where(sitting, words)),
        entry(words.say("chair"), person(&facts.chair)),
        entry(words.say("secretary"), person(&facts.secretary)),
    ]));
    body.extend(meeting::link(sitting, words).map(Block::Paragraph));
    if let Some(changes) = facts.changes.as_ref().filter(|it| !it.told.is_empty()) {
        let since = words.day(changes.since);
        body.push(Block::heading(2, words.fill("agenda-changes", &[("day", &since)])));
        body.push(Block::bullets(written(&changes.told)));
    }
    body.push(Block::heading(2, words.say("agenda-items")));
    if facts.items.is_empty() {
        body.push(Block::plain(words.say("agenda-no-items")));
    }
    let agree = words.fill("agenda-proposal-agree", &[("body", &body_at_start(&facts.head))]);
    for (heading, items) in groups(&facts.items) {
        body.extend(heading.map(|it| Block::heading(3, it)));
        if !items.is_empty() {
            body.push(table(items, &agree, words));
        }
    }
    body.extend(total(facts, words).map(Block::plain));
    body.extend(meeting::attachments(&facts.attachments, words));
    body.push(not_binding(words));
    let subtitle = meeting::body_and_sort(&facts.head.body_name, sitting.formal, words);
    Content { paper: Paper::Columns, subtitle, body }
}

/// The items by the section they stand in; those before the first have no heading.
fn groups(items: &[AgendaItem]) -> Vec<(Option<&str>, Vec<&AgendaItem>)> {
    let mut groups: Vec<(Option<&str>, Vec<&AgendaItem>)> = Vec::new();
    for item in items {
        for heading in written(&item.headings) {
            groups.push((Some(heading), Vec::new()));
        }
        if groups.is_empty() {
            groups.push((None, Vec::new()));
        }
        if let Some((_, items)) = groups.last_mut() {
            items.push(item);
        }
    }
    groups
}

fn table(items: Vec<&AgendaItem>, agree: &str, words: &Words) -> Block {
    let columns = [
        (words.say("column-number"), Width::Millimetres(9)),
        (words.say("agenda-item"), Width::Share(100)),
        (words.say("agenda-purpose"), Width::Millimetres(32)),
        (words.say("agenda-presenter"), Width::Millimetres(26)),
        (words.say("agenda-time"), Width::Millimetres(15)),
        (words.say("agenda-papers"), Width::Millimetres(22)),
    ];
    Table::block(columns, items.into_iter().map(|item| one(item, agree, words)).collect())
}

fn one(item: &AgendaItem, agree: &str, words: &Words) -> Row {
    let starts = item.starts.map(|starts| words.clock(starts));
    let minutes = item
        .minutes
        .map(|minutes| words.fill("agenda-minutes", &[("minutes", &minutes.to_string())]));
    Row::of([
        cell_with(Inline::number_of(item.number.trim(), 4)),
        about(item, agree, words),
        cell_of(item.purpose.map(|purpose| purpose_word(purpose, words))),
        cell_of(item.presenter.as_deref()),
        lines([starts.as_deref(), minutes.as_deref()].into_iter().flatten()),
        cell_with(Inline::number_of(parts(", ", written(&item.papers)), 12)),
    ])
}

/// What the item is about: its title, a summary, and what is proposed.
fn about(item: &AgendaItem, agree: &str, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::line(Inline::strong(item.title.trim()))];
    if item.late {
        told.push(Block::line(Inline::warning(words.say("agenda-late"))));
    }
    told.extend(item.summary.as_deref().map(rich_text::read).unwrap_or_default());
    let proposal: Vec<&str> = written(&item.proposal).collect();
    if !proposal.is_empty() {
        let blocks = vec![
            Block::line(Inline::aside(words.say("agenda-proposal"))),
            Block::plain(agree),
            Block::clauses(words.say("agenda-that"), proposal),
        ];
        told.push(Block::Marked { long: true, blocks });
    }
    told
}

fn total(facts: &AgendaFacts, words: &Words) -> Option<String> {
    let sitting = &facts.sitting;
    let minutes: i64 = facts.items.iter().filter_map(|item| item.minutes).map(i64::from).sum();
    let over = sitting.start.zip(sitting.end).map(|(start, end)| minutes - length(start, end));
    if minutes == 0 {
        return None;
    }
    let said = minutes.to_string();
    // That it is too long is for whoever makes it, not for those it has gone out to.
    let is_sent = matches!(facts.head.status, Some(Status::Sent | Status::ChangedSince));
    Some(match over.filter(|over| *over > 0 && !is_sent) {
        Some(over) => {
            words.fill("agenda-total-over", &[("minutes", &said), ("over", &over.to_string())])
        }
        None => words.fill("agenda-total", &[("minutes", &said)]),
    })
}

fn length(start: NaiveTime, end: NaiveTime) -> i64 {
    (end - start).num_minutes().max(0)
}

pub(super) fn purpose_word(purpose: Purpose, words: &Words) -> String {
    words.say(match purpose {
        Purpose::Information => "purpose-information",
        Purpose::Discussion => "purpose-discussion",
        Purpose::Position => "purpose-position",
    })
}

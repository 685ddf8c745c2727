//! The contents page of a meeting pack.

use super::{Content, cell, cell_with, text, written};
use crate::pack::{ContentsFacts, PartLine};
use crate::rich_text::address;
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn contents(facts: &ContentsFacts, words: &Words) -> Content {
    let columns = [
        (words.say("pack-part"), Width::Millimetres(26)),
        (words.say("pack-title"), Width::Share(100)),
        (words.say("pack-page"), Width::Millimetres(20)),
        (words.say("pack-pages"), Width::Millimetres(28)),
    ];
    let rows = facts.parts.iter().map(|part| row(part, words));
    let mut body = vec![Block::heading(2, words.say("pack-contents"))];
    body.push(Table::block(columns, rows.collect()));
    let remarks: Vec<&str> = written(&facts.remarks).collect();
    if !remarks.is_empty() {
        body.extend([Block::heading(2, words.say("pack-remarks")), Block::bullets(remarks)]);
    }
    let subtitle = facts.head.body_name.trim().to_owned();
    Content { paper: Paper::Text, subtitle, body }
}

fn row(part: &PartLine, words: &Words) -> Row {
    let own = words.say("pack-own");
    let title = text(Some(&part.title)).unwrap_or(&own);
    Row::of([
        cell(part.label.as_deref().unwrap_or(&own)),
        vec![Block::line(match address(&part.link) {
            Some(url) => Inline::Link { url, text: vec![Inline::text(title)] },
            None => Inline::text(title),
        })],
        cell_with(Inline::number(part.page.to_string())),
        cell_with(Inline::number(part.pages.to_string())),
    ])
}

//! The contents page of a meeting pack, and papers set as pages.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Content, cell, cell_with, parts, text, written};
use crate::pack::{ContentsFacts, PaperFacts, PartLine};
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

pub(super) fn paper(facts: &PaperFacts, words: &Words) -> Content {
    let mut body: Vec<Block> =
        facts.text.lines().filter_map(|line| text(Some(line))).map(Block::plain).collect();
    if let Some(picture) = &facts.picture {
        let alt = words.fill("pack-picture", &[("title", facts.title.trim())]);
        body.push(Block::Picture { svg: framed(picture), alt });
    }
    if body.is_empty() {
        body.push(Block::plain(words.say("pack-empty")));
    }
    let subtitle = parts(" · ", [facts.label.as_str(), &facts.title]);
    Content { paper: Paper::Text, subtitle, body }
}

/// A picture as drawings have it: as large as it goes, in its own proportions.
fn framed(picture: &[u8]) -> String {
    let media = if picture.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
    let data = STANDARD.encode(picture);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1200\" width=\"1000\" height=\"1200\">\
         <image width=\"1000\" height=\"1200\" preserveAspectRatio=\"xMidYMin meet\" \
         href=\"data:{media};base64,{data}\"/></svg>"
    )
}

//! The year plan.

mod around;
mod meetings;
mod rules;

use super::meeting::side_word;
use super::{Content, text, written};
use crate::tree::{Block, Inline, Manner, Paper};
use crate::wheel::{timeline, wheel};
use crate::words::{Words, capitalised};
use crate::year_plan::{ChairLine, YearPlanFacts};

pub(super) fn view(facts: &YearPlanFacts, words: &Words) -> Content {
    let subtitle = match facts.adopted {
        Some(day) => words.fill("year-plan-adopted", &[("day", &words.day(day))]),
        None => words.say("year-plan-proposal"),
    };
    let heading = |key: &str| Block::heading(2, words.say(key));
    let mut body = Vec::new();
    body.extend(chairs(facts, words));
    body.push(heading("year-plan-meetings"));
    body.push(meetings::own(facts, words));
    let others = meetings::others(facts, words);
    let left_out = (facts.left_out > 0)
        .then(|| words.count("year-plan-left-out", "count", i64::from(facts.left_out)));
    if others.is_some() || left_out.is_some() {
        body.push(heading("year-plan-others"));
        body.extend(others.into_iter().chain(left_out.map(Block::plain)));
    }
    if let Some(deadlines) = around::deadlines(facts, words) {
        let intro = Block::said(Manner::Introducing, words.say("year-plan-deadlines-intro"));
        body.extend([heading("year-plan-deadlines"), intro, deadlines]);
    }
    if let Some(days) = around::days(facts, words) {
        body.extend([heading("year-plan-days"), days]);
    }
    if let Some(rules) = rules::rules(facts, words) {
        let day = words.day(facts.head.date);
        let intro = words.fill("year-plan-rules-intro", &[("day", &day)]);
        body.extend([heading("year-plan-rules"), Block::said(Manner::Introducing, intro), rules]);
    }
    // The pictures have pages of their own, as large as they go.
    if let Some(figure) = timeline(facts, words) {
        let picture = Block::Picture { svg: figure.picture, alt: figure.alt, size: None };
        let how = Block::said(Manner::Introducing, words.say("year-plan-timeline-how"));
        let page = Block::NewPage { standing: false };
        body.extend([page, heading("year-plan-timeline"), how, picture]);
    }
    if let Some(figure) = wheel(facts, words) {
        let picture = Block::Picture { svg: figure.picture, alt: figure.alt, size: None };
        body.extend([Block::NewPage { standing: true }, heading("year-plan-wheel"), picture]);
    }
    Content { paper: Paper::Wide, subtitle, body }
}

fn chairs(facts: &YearPlanFacts, words: &Words) -> Vec<Block> {
    let chairs: Vec<Vec<Block>> =
        facts.chairs.iter().filter_map(|line| chair(line, words)).collect();
    if chairs.is_empty() {
        return Vec::new();
    }
    let heading = Block::heading(2, words.say("year-plan-chairs"));
    let remarks = written(&facts.chair_remarks).map(Block::plain);
    [heading, Block::Bullets(chairs)].into_iter().chain(remarks).collect()
}

/// A line of a cell that is beside the point of the one above it.
fn below(told: impl AsRef<str>) -> Option<Block> {
    text(Some(told.as_ref())).map(|it| Block::line(Inline::aside(it)))
}

/// "Strategiska styrgruppen: Astrid Provberg (SKS)".
pub(super) fn chair(line: &ChairLine, words: &Words) -> Option<Vec<Block>> {
    let side = line.side.map(|side| side_word(Some(side), words));
    let chair = match (text(line.name.as_deref()), side) {
        (Some(name), Some(side)) => format!("{name} ({side})"),
        (Some(name), None) => name.to_owned(),
        (None, Some(side)) => words.fill("year-plan-chair-open", &[("side", &side)]),
        (None, None) => return None,
    };
    Some(vec![Block::labelled(words.ring(line.ring), capitalised(&chair))])
}

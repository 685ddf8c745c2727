//! Briefs, one item a page.

use super::meeting::{entries, entry};
use super::{Content, agenda, body_at_start, body_in_text, not_binding, parts, text, written};
use crate::brief::{Brief, BriefsFacts};
use crate::rich_text;
use crate::tree::{Block, Paper};
use crate::words::Words;

pub(super) fn view(facts: &BriefsFacts, words: &Words) -> Content {
    let agree = words.fill("agenda-proposal-agree", &[("body", &body_at_start(&facts.head))]);
    let need = words.fill("brief-need-to-know", &[("body", body_in_text(&facts.head))]);
    let mut body = Vec::new();
    if facts.briefs.is_empty() {
        body.push(Block::plain(words.say("brief-none")));
    }
    for (place, brief) in facts.briefs.iter().enumerate() {
        if place > 0 {
            body.push(Block::NewPage { standing: true });
        }
        body.extend(one(brief, &need, &agree, words));
    }
    body.push(not_binding(words));
    Content { paper: Paper::Text, subtitle: facts.head.body_name.trim().to_owned(), body }
}

fn one(brief: &Brief, need: &str, agree: &str, words: &Words) -> Vec<Block> {
    let line = |label: &str, told: Option<String>| {
        entry(words.say(label), told.into_iter().collect::<Vec<_>>())
    };
    let areas = parts(", ", written(&brief.focus_areas));
    let part = |heading: String, told: &Option<String>| {
        let told = text(told.as_deref()).map(rich_text::read)?;
        Some(std::iter::once(Block::heading(3, heading)).chain(told))
    };
    let heading = [("number", brief.number.trim()), ("title", brief.title.trim())];
    let mut body = vec![Block::heading(2, words.fill("brief-item", &heading))];
    body.extend(entries([
        line("agenda-purpose", brief.purpose.map(|it| agenda::purpose_word(it, words))),
        line("agenda-presenter", text(brief.presenter.as_deref()).map(str::to_owned)),
        line("brief-prepared", prepared(brief, words)),
        line("brief-focus", (!areas.is_empty()).then_some(areas)),
    ]));
    body.extend(part(need.to_owned(), &brief.background).into_iter().flatten());
    let proposal: Vec<&str> = written(&brief.proposal).collect();
    if !proposal.is_empty() {
        let clauses = Block::clauses(words.say("agenda-that"), proposal);
        body.push(Block::heading(3, words.say("agenda-proposal")));
        body.push(Block::Marked { long: true, blocks: vec![Block::plain(agree), clauses] });
    }
    let after = [
        ("brief-reasons", &brief.reasons),
        ("brief-consequences", &brief.consequences),
        ("brief-own-steps", &brief.own_steps),
    ];
    for (heading, told) in after {
        body.extend(part(words.say(heading), told).into_iter().flatten());
    }
    let papers: Vec<&str> = written(&brief.papers).collect();
    if !papers.is_empty() {
        body.push(Block::heading(3, words.say("attachments")));
        body.push(Block::bullets(papers));
    }
    if let Some(contact) = text(brief.contact.as_deref()) {
        body.push(Block::heading(3, words.say("brief-contact")));
        body.push(Block::plain(contact));
    }
    body
}

fn prepared(brief: &Brief, words: &Words) -> Option<String> {
    let day = brief.prepared_on.map(|day| words.day(day));
    match (text(brief.prepared_by.as_deref()), day) {
        (Some(who), Some(day)) => {
            Some(words.fill("brief-prepared-by-on", &[("who", who), ("day", &day)]))
        }
        (Some(who), None) => Some(who.to_owned()),
        (None, Some(day)) => Some(day),
        (None, None) => None,
    }
}

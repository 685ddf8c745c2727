//! Briefs, as their template sees them.

use serde_json::{Value, json};

use super::meeting::{entries, entry};
use super::{agenda, body_at_start, body_in_text, text, written};
use crate::brief::{Brief, BriefsFacts};
use crate::rich_text;
use crate::words::Words;

pub(super) fn view(facts: &BriefsFacts, words: &Words) -> Value {
    let agree = words.fill("agenda-proposal-agree", &[("body", &body_at_start(&facts.head))]);
    let need = words.fill("brief-need-to-know", &[("body", body_in_text(&facts.head))]);
    let briefs = facts.briefs.iter().map(|brief| one(brief, &need, &agree, words));
    json!({
        "subtitle": facts.head.body_name.trim(),
        "briefs": briefs.collect::<Vec<_>>(),
    })
}

fn one(brief: &Brief, need: &str, agree: &str, words: &Words) -> Value {
    let line = |label: &str, told: Option<String>| {
        entry(words.say(label), told.into_iter().collect::<Vec<_>>())
    };
    let areas: Vec<&str> = written(&brief.focus_areas).collect();
    let rich = |heading: String, told: &Option<String>| {
        let told = text(told.as_deref())?;
        Some(json!({ "heading": heading, "text": rich_text::read(told) }))
    };
    let before: Vec<Value> = rich(need.to_owned(), &brief.background).into_iter().collect();
    let after = [
        rich(words.say("brief-reasons"), &brief.reasons),
        rich(words.say("brief-consequences"), &brief.consequences),
        rich(words.say("brief-own-steps"), &brief.own_steps),
    ];
    let after: Vec<Value> = after.into_iter().flatten().collect();
    let papers: Vec<&str> = written(&brief.papers).collect();
    let proposal: Vec<&str> = written(&brief.proposal).collect();
    json!({
        "heading": words.fill("brief-item", &[
            ("number", brief.number.trim()),
            ("title", brief.title.trim()),
        ]),
        "entries": entries([
            line("agenda-purpose", brief.purpose.map(|it| agenda::purpose_word(it, words))),
            line("agenda-presenter", text(brief.presenter.as_deref()).map(str::to_owned)),
            line("brief-prepared", prepared(brief, words)),
            line("brief-focus", (!areas.is_empty()).then(|| areas.join(", "))),
        ]),
        "before": before,
        "proposal": (!proposal.is_empty()).then(|| json!({ "agree": agree, "clauses": proposal })),
        "after": after,
        "papers": papers,
        "contact": text(brief.contact.as_deref()),
    })
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

//! The agenda, as its template sees it.

use chrono::NaiveTime;
use serde_json::{Value, json};

use super::meeting::{entries, entry};
use super::{body_at_start, meeting, row, text, written};
use crate::Status;
use crate::agenda::{AgendaFacts, AgendaItem};
use crate::meeting::Purpose;
use crate::rich_text;
use crate::words::Words;

pub(super) fn view(facts: &AgendaFacts, words: &Words) -> Value {
    let person = |person: &Option<crate::meeting::Person>| {
        person
            .as_ref()
            .and_then(|person| meeting::person_with_side(person, words))
            .into_iter()
            .collect()
    };
    let agree = words.fill("agenda-proposal-agree", &[("body", &body_at_start(&facts.head))]);
    json!({
        "subtitle": meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words),
        "entries": entries([
            entry(words.say("agenda-time-place"), meeting::when_and_where(&facts.sitting, words)),
            entry(words.say("chair"), person(&facts.chair)),
            entry(words.say("secretary"), person(&facts.secretary)),
        ]),
        "link": meeting::link(&facts.sitting),
        "changes": facts.changes.as_ref().filter(|it| !it.told.is_empty()).map(|changes| json!({
            "heading": words.fill("agenda-changes", &[("day", &words.day(changes.since))]),
            "told": written(&changes.told).collect::<Vec<_>>(),
        })),
        "groups": groups(&facts.items, &agree, words),
        "total": total(facts, words),
        "attachments": meeting::attachments(&facts.attachments, words),
    })
}

/// The items of an agenda with number, heading and purpose only.
pub(super) fn in_brief(items: &[AgendaItem], words: &Words) -> Vec<Value> {
    items
        .iter()
        .map(|item| {
            row(json!({
                "number": item.number.trim(),
                "title": item.title.trim(),
                "purpose": item.purpose.map(|purpose| purpose_word(purpose, words)),
                "time": item.starts.map(|starts| words.clock(starts)),
            }))
        })
        .collect()
}

/// The items by the section they stand in; those before the first have no heading.
fn groups(items: &[AgendaItem], agree: &str, words: &Words) -> Vec<Value> {
    let mut groups: Vec<(Option<&str>, Vec<Value>)> = Vec::new();
    for item in items {
        for heading in written(&item.headings) {
            groups.push((Some(heading), Vec::new()));
        }
        if groups.is_empty() {
            groups.push((None, Vec::new()));
        }
        if let Some((_, items)) = groups.last_mut() {
            items.push(one(item, agree, words));
        }
    }
    groups
        .into_iter()
        .map(|(heading, items)| json!({ "heading": heading, "items": items }))
        .collect()
}

fn one(item: &AgendaItem, agree: &str, words: &Words) -> Value {
    let proposal: Vec<&str> = written(&item.proposal).collect();
    row(json!({
        "number": item.number.trim(),
        "title": item.title.trim(),
        "late": item.late.then(|| words.say("agenda-late")),
        "summary": item.summary.as_deref().map(rich_text::read).unwrap_or_default(),
        "proposal": (!proposal.is_empty()).then(|| json!({ "agree": agree, "clauses": proposal })),
        "purpose": item.purpose.map(|purpose| purpose_word(purpose, words)),
        "presenter": text(item.presenter.as_deref()),
        "time": item.starts.map(|starts| words.clock(starts)),
        "minutes": item.minutes.map(|minutes| {
            words.fill("agenda-minutes", &[("minutes", &minutes.to_string())])
        }),
        "papers": written(&item.papers).collect::<Vec<_>>().join(", "),
    }))
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

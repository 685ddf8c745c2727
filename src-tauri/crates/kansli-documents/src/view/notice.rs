//! The call, as its template sees it.

use serde_json::{Value, json};

use super::{agenda, body_in_text, meeting, text};
use crate::notice::NoticeFacts;
use crate::rich_text;
use crate::words::Words;

pub(super) fn view(facts: &NoticeFacts, words: &Words) -> Value {
    let head = &facts.head;
    let body = body_in_text(head);
    let people = |all: &[crate::meeting::Person]| {
        meeting::by_side(all, |person| person.side, |person| json!(meeting::person(person)), words)
    };
    let plain = |all: &[crate::meeting::Person]| -> Vec<String> {
        all.iter().filter_map(meeting::person).collect()
    };
    json!({
        "to": (!body.is_empty()).then(|| words.fill("notice-to", &[("body", body)])),
        "lead": lead(facts, body, words),
        "cancelled": facts.cancelled.as_deref().map(|why| json!({
            "sentence": words.say("notice-cancelled"),
            "why": text(Some(why)),
        })),
        "where": meeting::place(&facts.sitting, words).unwrap_or_else(|| words.say("notice-where-open")),
        "when": meeting::when(&facts.sitting, words),
        "link": meeting::link(&facts.sitting),
        "circumstances": text(facts.circumstances.as_deref()),
        "answer": answer(facts, words),
        "contact": text(head.contact.as_deref()),
        "note": facts.note.as_deref().map(rich_text::read).unwrap_or_default(),
        "agenda": agenda::in_brief(&facts.agenda, words),
        "called": people(&facts.called),
        "adjuncts": plain(&facts.adjuncts),
        "secretaries": plain(&facts.secretaries),
        "guests": plain(&facts.guests),
        "attachments": meeting::attachments(&facts.attachments, words),
        "chair": facts.chair.as_ref().and_then(|chair| signed(chair, "chair-role", words)),
        "secretary": facts.secretary.as_ref().and_then(|secretary| signed(secretary, "secretary-role", words)),
    })
}

fn lead(facts: &NoticeFacts, body: &str, words: &Words) -> String {
    let number = facts.head.number.map(|number| format!("{number}/{}", facts.head.year));
    let arguments = [("body", body), ("number", number.as_deref().unwrap_or_default())];
    words.fill(
        match (facts.sitting.formal, number.is_some()) {
            (true, true) => "notice-called-formal-numbered",
            (true, false) => "notice-called-formal",
            (false, true) => "notice-called-numbered",
            (false, false) => "notice-called",
        },
        &arguments,
    )
}

fn answer(facts: &NoticeFacts, words: &Words) -> Option<String> {
    let who = text(facts.reply_to.as_deref());
    let day = facts.reply_by.map(|day| words.day(day));
    match (who, day.as_deref()) {
        (Some(who), Some(day)) => {
            Some(words.fill("notice-answer-full", &[("who", who), ("day", day)]))
        }
        (None, Some(day)) => Some(words.fill("notice-answer-day", &[("day", day)])),
        (Some(who), None) => Some(words.fill("notice-answer-who", &[("who", who)])),
        (None, None) => None,
    }
}

/// A name under the call, with the part it plays: "ordförande (SKS)".
fn signed(person: &crate::meeting::Person, role: &str, words: &Words) -> Option<Value> {
    let name = text(Some(&person.name))?;
    let role = words.say(role);
    Some(json!({
        "name": name,
        "role": match person.side {
            Some(side) => format!("{role} ({})", meeting::side_word(Some(side), words)),
            None => role,
        },
    }))
}

//! Meeting notes, as their template sees them.

use serde_json::{Value, json};

use super::meeting::{entries, entry};
use super::{meeting, minutes, row, text};
use crate::minutes::{Attendee, MinutesFacts, MinutesItem};
use crate::rich_text;
use crate::words::Words;

pub(super) fn view(facts: &MinutesFacts, words: &Words) -> Value {
    let present: Vec<Attendee> = facts.present.iter().chain(&facts.others).cloned().collect();
    let secretary = facts.secretary.as_ref().and_then(meeting::person);
    let chair = facts.chair.as_ref().and_then(|chair| meeting::person_with_side(chair, words));
    json!({
        "subtitle": meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words),
        "correction": text(facts.correction.as_deref()),
        "entries": entries([
            entry(words.say("minutes-time-place"), meeting::when_and_where(&facts.sitting, words)),
            entry(words.say("chair"), chair.into_iter().collect()),
            entry(words.say("notes-took-part"), names(&present, words)),
            entry(words.say("notes-hinder"), names(&facts.absent, words)),
            entry(words.say("notes-written-by"), secretary.into_iter().collect()),
            entry(
                words.say("notes-next"),
                facts.next_meeting.map(|day| words.weekday(day)).into_iter().collect(),
            ),
        ]),
        "items": facts.items.iter().map(|each| item(each, facts, words)).collect::<Vec<_>>(),
        "approvals": minutes::approvals(facts, words),
        "attachments": meeting::attachments(&facts.attachments, words),
    })
}

/// Everyone in one line: "Nils Kladdén, Olga Repetto (digitalt)".
fn names(people: &[Attendee], words: &Words) -> Vec<String> {
    let names: Vec<String> = people
        .iter()
        .filter_map(|each| {
            let name = text(Some(&each.person.name))?;
            Some(if each.remote {
                format!("{name} ({})", words.say("minutes-remote"))
            } else {
                name.to_owned()
            })
        })
        .collect();
    if names.is_empty() { Vec::new() } else { vec![names.join(", ")] }
}

fn item(item: &MinutesItem, facts: &MinutesFacts, words: &Words) -> Value {
    row(json!({
        "number": item.number.trim(),
        "title": item.title.trim(),
        "gist": rich_text::read(&item.text),
        "positions": item.positions.iter()
            .map(|each| minutes::position(each, facts, words))
            .collect::<Vec<_>>(),
        "actions": item.actions.iter().map(|action| {
            [
                text(Some(&action.number)).map(str::to_owned),
                text(Some(&action.text)).map(str::to_owned),
                text(action.responsible.as_deref()).map(str::to_owned),
                action.due.map(|due| words.fill("notes-by", &[("day", &words.day(due))])),
            ].into_iter().flatten().collect::<Vec<_>>().join(" – ")
        }).collect::<Vec<_>>(),
    }))
}

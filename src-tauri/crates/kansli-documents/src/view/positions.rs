//! The log of joint positions, as its template sees it.

use serde_json::{Value, json};

use super::{minutes, row, text, written};
use crate::positions::{PositionEntry, PositionStatus, PositionsFacts};
use crate::words::{Words, iso};

pub(super) fn view(facts: &PositionsFacts, words: &Words) -> Value {
    let count = i64::try_from(facts.entries.len()).unwrap_or(i64::MAX);
    json!({
        "selection": text(facts.selection.as_deref())
            .map(|selection| words.fill("positions-selection", &[("selection", selection)])),
        "count": words.count("positions-count", "count", count),
        "entries": facts.entries.iter().map(|each| entry(each, words)).collect::<Vec<_>>(),
    })
}

fn entry(entry: &PositionEntry, words: &Words) -> Value {
    let list = |texts: &[String]| written(texts).collect::<Vec<_>>().join(", ");
    let said = |key: &str, name: &'static str, value: &str| {
        text(Some(value)).map(|value| words.fill(key, &[(name, value)]))
    };
    let remarks: Vec<String> = [
        entry.presenter.as_deref().and_then(|name| said("positions-presenter", "name", name)),
        said("positions-aside", "names", &list(&entry.stood_aside)),
        said("positions-actions", "numbers", &list(&entry.actions)),
        entry.replaces.as_deref().and_then(|number| said("positions-replaces", "number", number)),
        entry
            .replaced_by
            .as_deref()
            .and_then(|number| said("positions-replaced-by", "number", number)),
    ]
    .into_iter()
    .flatten()
    .collect();
    row(json!({
        "number": entry.number.trim(),
        "date": iso(entry.date),
        "origin": entry.origin.trim(),
        "title": entry.title.trim(),
        "clauses": written(&entry.clauses).collect::<Vec<_>>(),
        "stances": written(&entry.stances).collect::<Vec<_>>().join("; "),
        "dissents": entry.dissents.iter().map(|each| minutes::dissent(each, words)).collect::<Vec<_>>(),
        "remarks": remarks,
        "areas": list(&entry.areas),
        "handling": minutes::handling(&entry.handling),
        "status": words.say(match entry.status {
            PositionStatus::Proposed => "position-proposed",
            PositionStatus::InForce => "position-in-force",
            PositionStatus::NotAgreed => "position-not-agreed",
            PositionStatus::Superseded => "position-superseded",
            PositionStatus::Closed => "position-closed",
        }),
    }))
}

//! The register of ambiguities, as its template sees it.

use serde_json::{Value, json};

use super::{row, text, written};
use crate::ambiguities::{AmbiguitiesFacts, AmbiguityEntry};
use crate::rich_text;
use crate::words::Words;

pub(super) fn view(facts: &AmbiguitiesFacts, words: &Words) -> Value {
    json!({
        "asOf": words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]),
        "selection": text(facts.selection.as_deref())
            .map(|selection| words.fill("positions-selection", &[("selection", selection)])),
        "rows": facts.entries.iter().map(|it| one(it, words)).collect::<Vec<_>>(),
    })
}

fn one(entry: &AmbiguityEntry, words: &Words) -> Value {
    let rich = |told: &Option<String>| told.as_deref().map(rich_text::read).unwrap_or_default();
    let raised = [Some(words.day(entry.raised_on)), entry.raised_by.clone(), entry.origin.clone()];
    let raised: Vec<String> = raised.into_iter().flatten().collect();
    row(json!({
        "title": entry.title.trim(),
        "description": rich(&entry.description),
        "parties": written(&entry.parties).collect::<Vec<_>>().join(", "),
        "raised": raised,
        "proposal": rich(&entry.proposal),
        "answer": rich(&entry.answer),
        "answerLabel": entry.answer.is_some().then(|| words.say("ambiguities-answer")),
        "standing": entry.standing.trim(),
        "since": entry.since.map(|day| words.day(day)),
    }))
}

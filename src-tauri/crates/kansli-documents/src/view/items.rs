//! The register of agenda items, as its template sees it: meeting by meeting.

use serde_json::{Value, json};

use super::{agenda, row, text, written};
use crate::items::{ItemRow, ItemsFacts};
use crate::words::Words;

pub(super) fn view(facts: &ItemsFacts, words: &Words) -> Value {
    let groups =
        facts.rows.chunk_by(|one, next| (&one.meeting, one.date) == (&next.meeting, next.date));
    let groups = groups.map(|rows| {
        let first = rows.first();
        let (meeting, day) =
            first.map(|it| (it.meeting.trim(), words.day(it.date))).unwrap_or_default();
        json!({
            "heading": words.fill("items-meeting", &[("meeting", meeting), ("day", &day)]),
            "rows": rows.iter().map(|it| one(it, words)).collect::<Vec<_>>(),
        })
    });
    let count = i64::try_from(facts.rows.len()).unwrap_or(i64::MAX);
    json!({
        "asOf": words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]),
        "count": words.count("items-count", "count", count),
        "selection": text(facts.selection.as_deref())
            .map(|selection| words.fill("positions-selection", &[("selection", selection)])),
        "groups": groups.collect::<Vec<_>>(),
    })
}

fn one(item: &ItemRow, words: &Words) -> Value {
    row(json!({
        "number": item.number.trim(),
        "title": item.title.trim(),
        "purpose": item.purpose.map(|purpose| agenda::purpose_word(purpose, words)),
        "presenter": text(item.presenter.as_deref()),
        "standing": item.standing.trim(),
        "outcomes": written(&item.outcomes).collect::<Vec<_>>(),
        "papers": (item.papers > 0).then(|| item.papers.to_string()),
    }))
}

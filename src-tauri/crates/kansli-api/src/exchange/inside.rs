//! What goes into a parcel: the batches that somebody lacks, the papers they name, and both in words.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::Sealed;
use kansli_store::Reader;

use super::parcel::version;
use crate::error::{CommandResult, Failure};
use crate::words::Words;

/// What is in a parcel.
pub(super) struct Inside {
    pub(super) sealed: Vec<Sealed>,
    /// The papers that are here, by SHA-256.
    pub(super) papers: Vec<String>,
    pub(super) contents: Vec<String>,
    pub(super) heads: Vec<String>,
}

/// What goes to somebody who has these: batches, the papers they name, and both in words.
pub(super) fn gather(
    db: &Reader<'_>,
    known: &[(String, u64)],
    words: &Words,
) -> CommandResult<Inside> {
    let sealed = db.batches_after(known, u32::MAX)?;
    let mut papers = BTreeSet::new();
    let mut rows: BTreeMap<&'static str, BTreeSet<String>> = BTreeMap::new();
    for sealed in &sealed {
        let batch = sealed
            .read()
            .map_err(|why| Failure::fault(&format!("a step of the journal: {why}")))?;
        papers.extend(batch.papers().map(str::to_owned));
        for op in batch.ops {
            rows.entry(group(&op.table)).or_default().insert(op.key);
        }
    }
    let mut contents = Vec::new();
    for (group, rows) in rows {
        contents.push(words.text(group, &[("count", rows.len().to_string().as_str())]));
    }
    let mut held = Vec::new();
    for hash in papers {
        if db.has_blob(&hash)? {
            held.push(hash);
        }
    }
    let heads =
        db.heads()?.iter().map(|(actor, seq, _)| version(actor, *seq).to_string()).collect();
    Ok(Inside { sealed, papers: held, contents, heads })
}

/// What rows of a table are called where a parcel's contents are told.
fn group(table: &str) -> &'static str {
    match table {
        "meeting" | "meeting_move" | "agenda_section" => "exchange-content-meetings",
        "agenda_item" => "exchange-content-items",
        "minutes" | "minutes_text" | "minutes_snapshot" | "approval" | "amendment" => {
            "exchange-content-minutes"
        }
        "joint_position" | "party_follow_up" => "exchange-content-positions",
        "action_item" => "exchange-content-actions",
        "attachment" => "exchange-content-papers",
        "person" | "person_name" | "appointment" | "chair_term" | "organisation"
        | "organisation_name" | "membership" => "exchange-content-people",
        "calendar" | "calendar_event" => "exchange-content-events",
        _ => "exchange-content-other",
    }
}

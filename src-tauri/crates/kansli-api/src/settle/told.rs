//! What a version says, paragraph by paragraph, so that two can be laid side by side.

use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::keep;
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::minutes::content::{self, Content, Paragraph};
use crate::minutes::steps::begun;
use crate::position::told as of_position;
use crate::shape::ItemNumber;
use crate::words::Words;

/// A paragraph of one version.
pub(super) struct Told {
    pub(super) number: ItemNumber,
    pub(super) title: String,
    /// The text alone.
    pub(super) text: String,
    /// The text with what was agreed under it.
    pub(super) whole: String,
}

/// Everything a record says as it stands now.
pub(super) fn now(desk: &Desk, words: &Words) -> CommandResult<Vec<Told>> {
    Ok(paragraphs(content::whole(desk, begun(desk)?)?, words))
}

/// Everything a record said at a turn.
pub(super) fn then(
    db: &Reader<'_>,
    desk: &Desk,
    version: &str,
    words: &Words,
) -> CommandResult<Vec<Told>> {
    let turns = keep::turns(db, Some(desk.meeting.id))?;
    let id: Option<Uuid> = version.parse().ok();
    let kept = turns.iter().find(|(_, kept)| Some(kept.id) == id);
    let (_, kept) = kept.ok_or_else(no_such)?;
    let content = keep::content(&turns, &kept.content_hash)?;
    Ok(paragraphs(content.ok_or_else(no_such)?, words))
}

/// The text of one paragraph in a version: the row and its version, as [`named`] joins them.
pub(super) fn paragraph(
    db: &Reader<'_>,
    desk: &Desk,
    item: Uuid,
    version: &str,
) -> CommandResult<String> {
    let (row, version) = version.split_once('@').ok_or_else(no_such)?;
    let row: Uuid = row.parse().map_err(|_| no_such())?;
    let found = rows(db, desk, item)?.into_iter().any(|(_, text)| text.id == row);
    let text = db.text_at::<rows::MinutesText>(row, "text", version)?;
    text.filter(|_| found).ok_or_else(no_such)
}

/// The name of a version of a paragraph's text.
pub(super) fn named(row: Uuid, version: &str) -> String {
    format!("{row}@{version}")
}

/// The rows that have held a paragraph's text: one in each revision, oldest first.
pub(super) fn rows(
    db: &Reader<'_>,
    desk: &Desk,
    item: Uuid,
) -> CommandResult<Vec<(rows::Minutes, rows::MinutesText)>> {
    let mut records: Vec<rows::Minutes> = db.by("meeting", &Some(desk.meeting.id))?;
    records.sort_by_key(|row| row.revision);
    let mut found = Vec::new();
    for record in records {
        let texts: Vec<rows::MinutesText> = db.by("minutes", &Some(record.id))?;
        let text = texts.into_iter().find(|text| text.item == Some(item));
        found.extend(text.map(|text| (record, text)));
    }
    Ok(found)
}

pub(super) fn no_such() -> Failure {
    Failure::new(crate::error::ErrorCode::NotFound, "settle-refused-no-such-version").at("version")
}

fn paragraphs(content: Content, words: &Words) -> Vec<Told> {
    let told = |it: Paragraph| Told {
        number: it.number,
        whole: whole(&it, words),
        title: it.title,
        text: it.text,
    };
    content.paragraphs.into_iter().map(told).collect()
}

/// The text, then each position and action on lines of its own.
fn whole(paragraph: &Paragraph, words: &Words) -> String {
    let mut lines = vec![paragraph.text.clone()];
    for it in &paragraph.positions {
        lines.push([it.number.as_str(), it.title.as_str()].join(" "));
        lines.extend(it.clauses.iter().map(|clause| format!("att {clause}")));
        lines.extend(of_position::dissent(words, it));
        lines.extend(of_position::stances(words, it));
        lines.push(of_position::knowledge_areas(words, it).join(", "));
    }
    for it in &paragraph.actions {
        let parts = [Some(&it.text), it.owner.as_ref(), it.due.as_ref()];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        lines.push(format!("{} {}", it.number, parts.join(" – ")));
    }
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n\n")
}

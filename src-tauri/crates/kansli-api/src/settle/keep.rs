//! Keeping a record whole at each turn of its way.

use kansli_domain::minutes::ContentHash;
use kansli_domain::minutes::version::Turn;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use super::TurnName;
use crate::app::Call;
use crate::error::CommandResult;
use crate::minutes::content::{self, Content};
use crate::wire;

/// What is kept of a turn.
pub(crate) struct Kept {
    pub(crate) turn: Turn,
    pub(crate) content: ContentHash,
    /// The content as JSON; empty where an earlier turn has it.
    pub(crate) whole: String,
}

impl Kept {
    /// A turn at which the content is what an earlier turn kept.
    pub(crate) fn again(turn: Turn, content: ContentHash) -> Self {
        Self { turn, content, whole: String::new() }
    }
}

/// Keeps a turn of a record.
pub(crate) fn turn(
    call: &Call<'_>,
    db: &Writer<'_>,
    row: &rows::Minutes,
    kept: Kept,
) -> CommandResult<()> {
    Ok(db.put(&rows::MinutesSnapshot {
        id: call.new_id(),
        minutes: Some(row.id),
        content_hash: kept.content.to_string(),
        content: kept.whole,
        at: db.at(),
        event: wire::word(TurnName::from(kept.turn)),
        revision: row.revision,
        who: call.who_within(&db.reader())?,
    })?)
}

/// The records of a meeting with their turns, oldest first.
pub(super) fn turns(
    db: &Reader<'_>,
    meeting: Option<Uuid>,
) -> CommandResult<Vec<(rows::Minutes, rows::MinutesSnapshot)>> {
    let mut records: Vec<rows::Minutes> = db.by("meeting", &meeting)?;
    records.sort_by_key(|row| row.revision);
    let mut found = Vec::new();
    for record in records {
        let kept: Vec<rows::MinutesSnapshot> = db.by("minutes", &Some(record.id))?;
        found.extend(kept.into_iter().map(|kept| (record.clone(), kept)));
    }
    found.sort_by_key(|(_, kept)| kept.at);
    Ok(found)
}

/// What a record said at a turn; `None` when no turn of that hash kept it.
pub(super) fn content(
    turns: &[(rows::Minutes, rows::MinutesSnapshot)],
    hash: &str,
) -> CommandResult<Option<Content>> {
    let mut kept = turns.iter().map(|(_, kept)| kept);
    let kept = kept.find(|kept| kept.content_hash == hash && !kept.content.is_empty());
    kept.map(content::read).transpose()
}

impl From<Turn> for TurnName {
    fn from(turn: Turn) -> Self {
        match turn {
            Turn::Sent => TurnName::Sent,
            Turn::Changed => TurnName::Changed,
            Turn::TakenBack => TurnName::TakenBack,
            Turn::Approved => TurnName::Approved,
            Turn::Corrected => TurnName::Corrected,
        }
    }
}

//! Papers go along with their item.

use kansli_store::{Writer, rows};
use uuid::Uuid;

use crate::app::Call;
use crate::error::CommandResult;

/// Takes an item's papers off the meeting, or to one, where they are numbered after those there.
pub(super) fn follow(db: &Writer<'_>, item: Uuid, meeting: Option<Uuid>) -> CommandResult<()> {
    let reader = db.reader();
    let there: Vec<rows::Attachment> = match meeting {
        Some(_) => reader.by("meeting", &meeting)?,
        None => Vec::new(),
    };
    let last = there.iter().map(|paper| paper.number).max().unwrap_or(0);
    let mut papers: Vec<rows::Attachment> = reader.by("item", &Some(item))?;
    papers.sort_by_key(|paper| (paper.number, paper.id));
    for (number, paper) in (last + 1..).zip(papers) {
        db.put(&rows::Attachment { meeting, number, ..paper })?;
    }
    Ok(())
}

/// Gives a new occurrence of an item the papers of another. The contents are kept once.
pub(super) fn copy(
    call: &Call<'_>,
    db: &Writer<'_>,
    from: Uuid,
    to: Uuid,
    meeting: Option<Uuid>,
) -> CommandResult<()> {
    for paper in db.reader().by::<rows::Attachment>("item", &Some(from))? {
        db.put(&rows::Attachment { id: call.new_id(), item: Some(to), meeting: None, ..paper })?;
    }
    follow(db, to, meeting)
}

/// Takes an item's papers away with it.
pub(super) fn remove(db: &Writer<'_>, item: Uuid) -> CommandResult<()> {
    for paper in db.reader().by::<rows::Attachment>("item", &Some(item))? {
        db.delete::<rows::Attachment>(paper.id)?;
    }
    Ok(())
}

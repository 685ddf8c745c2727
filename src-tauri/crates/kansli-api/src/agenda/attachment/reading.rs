//! What papers say, read once for search.

use kansli_attachment::{Reading, Why};
use kansli_store::Writer;

use crate::agenda::AttachmentText;
use crate::app::{Call, Step};
use crate::error::CommandResult;
use crate::wire;

/// What a content says. Takes its time with a long one: not while the workspace is held.
pub(crate) fn of(bytes: &[u8]) -> Reading {
    kansli_attachment::read(bytes)
}

/// Keeps what came of reading a content.
pub(crate) fn keep(db: &Writer<'_>, sha256: &str, read: &Reading) -> CommandResult<()> {
    let (word, text) = match read {
        Reading::Text(text) => (AttachmentText::Text, text.as_str()),
        Reading::Nothing => (AttachmentText::Nothing, ""),
        Reading::Unreadable(Why::Encrypted) => (AttachmentText::Encrypted, ""),
        Reading::Unreadable(Why::Broken) => (AttachmentText::Broken, ""),
        Reading::Unreadable(Why::TooLarge) => (AttachmentText::TooLarge, ""),
    };
    Ok(db.put_attachment_text(sha256, &wire::word(word), text)?)
}

/// Reads the papers that an earlier program kept without reading them. A content that is damaged
/// is left for the check of the workspace to tell.
pub(crate) fn read_missing(call: &Call<'_>) -> CommandResult<()> {
    if call.open().as_ref().is_none_or(|open| !open.store.writable()) {
        return Ok(());
    }
    for sha256 in call.read(|db| Ok(db.unread_attachments()?))? {
        let Ok(Some(bytes)) = call.read(|db| Ok(db.blob(&sha256)?)) else { continue };
        let read = of(&bytes);
        call.change(Step::new("attachment-step-read").lasting(), |db| keep(db, &sha256, &read))?;
    }
    Ok(())
}

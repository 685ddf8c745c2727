//! One's own notes on items: no step, no history, no undo; they are nobody else's business.

use kansli_store::rows;

use super::PrivateNoteWrite;
use crate::app::{Call, Step};
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::Done;

/// Keeps a note as typed, whatever has become of the item: also when its minutes are approved.
pub(crate) fn write(call: &Call<'_>, request: PrivateNoteWrite) -> CommandResult<Done> {
    call.change(Step::new("agenda-step-edited"), |db| {
        let missing =
            || Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-item").at("item");
        db.reader().get::<rows::AgendaItem>(request.item)?.ok_or_else(missing)?;
        Ok(db.put_note(request.item, &request.text)?)
    })?;
    // The journal knows of no change; what is on screen is to be read again all the same.
    call.touch([<rows::AgendaItem as kansli_store::Part>::TABLE]);
    Ok(Done {})
}

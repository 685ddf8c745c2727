//! Versions of looks as they are kept, and the one a document is dressed in.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use kansli_documents::look::{Colour, Logo, LookText};
use kansli_documents::{Lang, Look};
use kansli_store::{Reader, rows};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::meeting::BodyName;
use crate::meeting::steps::body_key;
use crate::minutes::content;
use crate::people::People;

/// A look as its version keeps it; its logo is a content of its own.
#[derive(Serialize, Deserialize)]
struct Kept {
    format: u8,
    accent: Colour,
    /// What the logo shows; none: it is decoration, or there is none.
    alt: Option<String>,
    texts: BTreeMap<LookText, String>,
    language: Lang,
}

/// The look that a document is dressed in: of its meeting's body, or of all.
///
/// What was approved keeps the look it had then, so that its copies stay byte for byte the same.
pub(crate) fn of_document(
    db: &Reader<'_>,
    desk: Option<&Desk>,
    approved: Option<&Record>,
) -> CommandResult<Look> {
    let until = match approved {
        Some(record) => content::kept_row(db, record)?.map(|approved| approved.at),
        None => None,
    };
    let body = desk.and_then(|desk| desk.meeting.body);
    let own = match body {
        Some(_) => newest(db, body, until)?,
        None => None,
    };
    match own.filter(|own| !own.content.is_empty()) {
        Some(own) => read(db, &own),
        None => of_all(db, until),
    }
}

/// The row of a body; none for what every body has.
pub(super) fn row(db: &Reader<'_>, body: Option<BodyName>) -> CommandResult<Option<Uuid>> {
    let Some(body) = body else { return Ok(None) };
    let row = People::read(db)?.body_row(body_key(body));
    row.map(Some).ok_or_else(|| Failure::not_found("body"))
}

/// The look of every body that has none of its own.
pub(super) fn of_all(db: &Reader<'_>, until: Option<DateTime<FixedOffset>>) -> CommandResult<Look> {
    newest(db, None, until)?.map_or_else(|| Ok(Look::default()), |row| read(db, &row))
}

/// The newest version of a body's look, or the newest that there was at a moment.
pub(super) fn newest(
    db: &Reader<'_>,
    body: Option<Uuid>,
    until: Option<DateTime<FixedOffset>>,
) -> CommandResult<Option<rows::DocumentLook>> {
    let versions: Vec<rows::DocumentLook> = db.by("body", &body)?;
    let then = versions.into_iter().filter(|it| until.is_none_or(|until| it.at <= until));
    Ok(then.max_by_key(|it| (it.version, it.id)))
}

/// The number of the next version: one that was undone is not used again.
pub(super) fn next(db: &Reader<'_>, body: Option<Uuid>) -> CommandResult<u32> {
    let there: Vec<rows::DocumentLook> = db.by("body", &body)?;
    let undone: Vec<rows::DocumentLook> = db.removed_by("body", &body)?;
    Ok(there.iter().chain(&undone).map(|it| it.version).max().unwrap_or(0) + 1)
}

/// The look that a version is. One that no document can wear, from a laptop with another program, gives way to the
/// program's own; a logo that has not come yet is left out.
pub(super) fn read(db: &Reader<'_>, row: &rows::DocumentLook) -> CommandResult<Look> {
    let Ok(kept) = serde_json::from_str::<Kept>(&row.content) else { return Ok(Look::default()) };
    let bytes = if row.logo.is_empty() { None } else { db.blob(&row.logo)? };
    let look = Look {
        accent: kept.accent,
        logo: bytes.and_then(|bytes| Logo::read(&bytes, kept.alt).ok()),
        texts: kept.texts,
        language: kept.language,
    };
    Ok(if look.problems().is_empty() { look } else { Look::default() })
}

/// A look as it is kept, without its logo's content.
pub(super) fn write(look: &Look) -> CommandResult<String> {
    let kept = Kept {
        format: 1,
        accent: look.accent,
        alt: look.logo.as_ref().and_then(|logo| logo.alt.clone()),
        texts: look.texts.clone(),
        language: look.language,
    };
    serde_json::to_string(&kept).map_err(|why| Failure::fault(&why.to_string()))
}

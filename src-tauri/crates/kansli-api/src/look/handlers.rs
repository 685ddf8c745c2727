//! Showing, trying, saving and giving up looks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_documents::{Document, Lang, Look, pdf};
use kansli_store::{Title, Writer, rows};

use super::parts::{Wrong, lang, logo_view, typed};
use super::{
    LookOf, LookPreview, LookPreviewView, LookSample, LookSave, LookView, kept, sample, show,
};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::meeting::BodyName;
use crate::meeting::steps::body_key;

/// Shows a look.
pub(crate) fn get(call: &Call<'_>, request: LookOf) -> CommandResult<LookView> {
    call.read(|db| show::view(db, call.words(), request.body))
}

/// Sets a sample document with a look that is not saved, or tells what is wrong with it.
pub(crate) fn preview(call: &Call<'_>, request: LookPreview) -> CommandResult<LookPreviewView> {
    let (look, mut wrong) = typed(&request.look, call.words().language())?;
    let logo = look.logo.as_ref().map(logo_view);
    let mut bytes = None;
    if wrong.is_empty() {
        match set(call, request.body, request.sample, look) {
            Ok(made) => bytes = Some(STANDARD.encode(made)),
            Err(unset) => wrong.push(unset),
        }
    }
    let problems = wrong.iter().map(|it| it.view(call.words())).collect();
    Ok(LookPreviewView { bytes, logo, problems })
}

/// Saves a look as a new version.
pub(crate) fn save(call: &Call<'_>, request: LookSave) -> CommandResult<LookView> {
    let (look, wrong) = typed(&request.look, call.words().language())?;
    if let Some(wrong) = wrong.first() {
        return Err(wrong.failure());
    }
    // The last word on what can stand in a document is the typesetter's.
    if look.logo.is_some() {
        set(call, request.body, LookSample::Notice, look.clone()).map_err(|no| no.failure())?;
    }
    let content = kept::write(&look)?;
    call.change(Step::new("look-step-saved"), |db| {
        let reader = db.reader();
        let row = kept::row(&reader, request.body)?;
        let newest = kept::newest(&reader, row, None)?;
        if newest.as_ref().map_or(0, |it| it.version) != request.after {
            return Err(Failure::stale("look-refused-changed-since"));
        }
        let logo = look.logo.as_ref().map(|logo| db.put_blob(logo.bytes())).transpose()?;
        let logo = logo.unwrap_or_default();
        if newest.is_some_and(|it| it.content == content && it.logo == logo) {
            return Err(Failure::refused("look-refused-unchanged"));
        }
        keep(call, db, request.body, Version { content, logo }, "look-step-saved")
    })
}

/// Gives a look up: a body then has that of all, and all have the program's.
pub(crate) fn reset(call: &Call<'_>, request: LookOf) -> CommandResult<LookView> {
    call.change(Step::new("look-step-reset"), |db| {
        let reader = db.reader();
        let row = kept::row(&reader, request.body)?;
        if kept::newest(&reader, row, None)?.is_none_or(|it| it.content.is_empty()) {
            return Err(Failure::refused("look-refused-none"));
        }
        keep(call, db, request.body, Version::default(), "look-step-reset")
    })
}

/// What a version holds; nothing, where a look is given up.
#[derive(Default)]
struct Version {
    content: String,
    logo: String,
}

fn keep(
    call: &Call<'_>,
    db: &Writer<'_>,
    body: Option<BodyName>,
    version: Version,
    step: &str,
) -> CommandResult<LookView> {
    let reader = db.reader();
    let row = kept::row(&reader, body)?;
    db.put(&rows::DocumentLook {
        id: call.new_id(),
        body: row,
        version: kept::next(&reader, row)?,
        content: version.content,
        logo: version.logo,
        who: call.who_within(&reader)?,
        at: db.at(),
    })?;
    db.title(match body {
        Some(body) => Title::new(step).with("body", call.words().body(body_key(body))),
        None => Title::new(&format!("{step}-all")),
    });
    show::view(&db.reader(), call.words(), body)
}

/// The sample with the look, as PDF. Since everything else has been checked, what the typesetter refuses is the logo.
fn set(
    call: &Call<'_>,
    body: Option<BodyName>,
    which: LookSample,
    look: Look,
) -> Result<Vec<u8>, Wrong> {
    let language: Lang = lang(call.words().language());
    let document: Document = sample::of(call, body, which).dressed(look);
    pdf(&document, language).map_err(|_| Wrong::unset_logo())
}

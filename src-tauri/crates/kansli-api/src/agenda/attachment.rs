//! Papers (*underlag*): added from a file or from bytes, kept inside the workspace.

pub(crate) mod reading;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use kansli_store::{Title, Writer, rows};
use uuid::Uuid;

use super::{AttachmentAdd, AttachmentContent, PaperList, show};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::shape::ById;
use crate::source::read_up_to;
use crate::wire;

/// The largest paper kept, in mebibytes.
const MOST: u64 = 50;

/// Adds a paper to an item, on an agenda or waiting.
pub(crate) fn add(call: &Call<'_>, request: AttachmentAdd) -> CommandResult<PaperList> {
    let (name, bytes) = content(&request)?;
    let bytes = bytes.filter(|bytes| bytes.len() as u64 <= MOST << 20).ok_or_else(|| {
        let large = Failure::refused("attachment-refused-too-large").with("name", &name);
        large.with("most", MOST).at("path")
    })?;
    let read = reading::of(&bytes);
    call.change(Step::new("attachment-step-added").with("name", &name), |db| {
        let meeting = editable(call, db, request.item)?;
        let there: Vec<rows::Attachment> = match meeting {
            Some(_) => db.reader().by("meeting", &meeting)?,
            None => db.reader().by("item", &Some(request.item))?,
        };
        // What those called have been told of keeps its number, also when it is taken away.
        let told = match meeting {
            Some(_) => super::approval::told(db.reader().by("meeting", &meeting)?)?.is_some(),
            None => false,
        };
        let gone: Vec<rows::Attachment> =
            if told { db.reader().removed_by("meeting", &meeting)? } else { Vec::new() };
        let numbers = there.iter().chain(&gone).map(|it| it.number);
        let number = numbers.max().unwrap_or(0) + 1;
        let sha256 = db.put_blob(&bytes)?;
        reading::keep(db, &sha256, &read)?;
        db.put(&rows::Attachment {
            id: call.new_id(),
            item: Some(request.item),
            meeting,
            number,
            media: media(&name).to_owned(),
            name,
            size: wire::total(bytes.len()),
            sha256,
            at: db.at(),
        })?;
        papers(db, request.item)
    })
}

/// Takes a paper away. Its number is not used again while later ones are there, nor once the agenda has
/// been sent.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<PaperList> {
    call.change(Step::new("attachment-step-removed"), |db| {
        let row = find(db.reader().get(request.id)?)?;
        let item = row.item.ok_or_else(|| Failure::not_found("attachment"))?;
        editable(call, db, item)?;
        db.delete::<rows::Attachment>(row.id)?;
        db.title(Title::new("attachment-step-removed").with("name", row.name));
        papers(db, item)
    })
}

/// The meeting of an item, if its agenda may be changed; none for an item that waits.
fn editable(call: &Call<'_>, db: &Writer<'_>, item: Uuid) -> CommandResult<Option<Uuid>> {
    let row: Option<rows::AgendaItem> = db.reader().get(item)?;
    if row.is_some_and(|row| row.waits_for.is_some()) {
        return Ok(None);
    }
    let desk = Desk::of_item(&db.reader(), item)?;
    desk.editable(call.words())?;
    db.about_meeting(desk.meeting.id);
    Ok(Some(desk.meeting.id))
}

fn papers(db: &Writer<'_>, item: Uuid) -> CommandResult<PaperList> {
    Ok(PaperList { item, attachments: show::papers_of(&db.reader(), item)? })
}

/// Gives a paper's content.
pub(crate) fn get(call: &Call<'_>, request: ById) -> CommandResult<AttachmentContent> {
    call.read(|db| {
        let row = find(db.get(request.id)?)?;
        let bytes = db.blob(&row.sha256)?;
        let missing = || Failure::refused("attachment-refused-missing").with("name", &row.name);
        let bytes = bytes.ok_or_else(missing)?;
        Ok(AttachmentContent { name: row.name, media: row.media, bytes: BASE64.encode(bytes) })
    })
}

fn find(row: Option<rows::Attachment>) -> CommandResult<rows::Attachment> {
    row.ok_or_else(|| Failure::not_found("attachment"))
}

/// A paper's name and content; no content when there is more of it than is read.
fn content(request: &AttachmentAdd) -> CommandResult<(String, Option<Vec<u8>>)> {
    if let Some(path) = &request.path {
        let name =
            Path::new(path).file_name().map_or(path.clone(), |it| it.to_string_lossy().into());
        let unreadable = || {
            Failure::refused("attachment-refused-unreadable").with("name", &name).at(path.as_str())
        };
        let bytes = read_up_to(Path::new(path), MOST << 20).map_err(|_| unreadable())?;
        return Ok((request.file_name.clone().unwrap_or(name), bytes));
    }
    let nothing = || Failure::refused("attachment-refused-nothing").at("path");
    let bytes = request.bytes.as_ref().ok_or_else(nothing)?;
    let name = request.file_name.clone().filter(|name| !name.trim().is_empty());
    let malformed = |_| Failure::invalid("attachment-refused-malformed", "bytes");
    Ok((name.ok_or_else(nothing)?, Some(BASE64.decode(bytes).map_err(malformed)?)))
}

/// The media type that a file's name tells.
fn media(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    match ending.as_deref() {
        Some("pdf") => "application/pdf",
        Some("docx") => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Some("xlsx") => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Some("pptx") => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        Some("txt") => "text/plain",
        Some("md") => "text/markdown",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        _ => "application/octet-stream",
    }
}

/// Papers whose name says that they are drafts.
pub(crate) fn drafts(desk: &Desk) -> Vec<String> {
    let names = desk.attachments.iter().map(|it| it.name.clone());
    names.filter(|name| name.to_lowercase().contains("utkast")).collect()
}

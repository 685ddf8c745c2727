//! Papers (*underlag*) of items and of registers' entries: added from a file or from bytes, kept inside the workspace.

pub(crate) mod reading;

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use kansli_store::{Reader, Title, Writer, rows};
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

/// What a paper is of.
#[derive(Clone, Copy)]
enum Holder {
    /// An item, on an agenda or waiting.
    Item {
        item: Uuid,
        /// Absent for one that waits.
        meeting: Option<Uuid>,
    },
    /// An entry of a register.
    Entry(Uuid),
}

impl Holder {
    /// What a request names, if papers can be added to it.
    fn asked(call: &Call<'_>, db: &Writer<'_>, request: &AttachmentAdd) -> CommandResult<Self> {
        match (request.item, &request.entry) {
            (Some(item), None) => Self::item(call, db, item),
            (None, Some(entry)) => {
                let called = crate::entry::called(&db.reader(), call, entry.register, entry.id)?;
                called.map(|_| Self::Entry(entry.id)).ok_or_else(|| Failure::not_found("entry"))
            }
            _ => Err(Failure::invalid("attachment-refused-nowhere", "item")),
        }
    }

    /// What a paper is of, if it can be taken away from there.
    fn of(call: &Call<'_>, db: &Writer<'_>, row: &rows::Attachment) -> CommandResult<Self> {
        match (row.item, row.entry) {
            (Some(item), _) => Self::item(call, db, item),
            (None, Some(entry)) => Ok(Self::Entry(entry)),
            (None, None) => Err(Failure::not_found("attachment")),
        }
    }

    fn item(call: &Call<'_>, db: &Writer<'_>, item: Uuid) -> CommandResult<Self> {
        let row: Option<rows::AgendaItem> = db.reader().get(item)?;
        if row.is_some_and(|row| row.waits_for.is_some()) {
            return Ok(Self::Item { item, meeting: None });
        }
        let desk = Desk::of_item(&db.reader(), item)?;
        desk.editable(call.words())?;
        db.about_meeting(desk.meeting.id);
        Ok(Self::Item { item, meeting: Some(desk.meeting.id) })
    }

    /// The number of the next paper. What those called have been told of keeps its number, also when it is taken away.
    fn next_number(self, db: &Reader<'_>) -> CommandResult<u32> {
        let (there, gone): (Vec<rows::Attachment>, Vec<rows::Attachment>) = match self {
            Self::Item { meeting: Some(meeting), .. } => {
                let meeting = Some(meeting);
                let told = super::approval::told(db.by("meeting", &meeting)?)?.is_some();
                let gone = if told { db.removed_by("meeting", &meeting)? } else { Vec::new() };
                (db.by("meeting", &meeting)?, gone)
            }
            Self::Item { item, meeting: None } => (db.by("item", &Some(item))?, Vec::new()),
            Self::Entry(entry) => (db.by("entry", &Some(entry))?, Vec::new()),
        };
        Ok(there.iter().chain(&gone).map(|it| it.number).max().unwrap_or(0) + 1)
    }

    fn papers(self, db: &Reader<'_>) -> CommandResult<PaperList> {
        let (of, attachments) = match self {
            Self::Item { item, .. } => (item, show::papers_of(db, item)?),
            Self::Entry(entry) => (entry, show::papers_of_entry(db, entry)?),
        };
        Ok(PaperList { of, attachments })
    }
}

/// Adds a paper to an item, on an agenda or waiting, or to an entry of a register.
pub(crate) fn add(call: &Call<'_>, request: AttachmentAdd) -> CommandResult<PaperList> {
    let (name, bytes) = content(&request)?;
    let bytes = bytes.filter(|bytes| bytes.len() as u64 <= MOST << 20).ok_or_else(|| {
        let large = Failure::refused("attachment-refused-too-large").with("name", &name);
        large.with("most", MOST).at("path")
    })?;
    let read = reading::of(&bytes);
    call.change(Step::new("attachment-step-added").with("name", &name), |db| {
        let holder = Holder::asked(call, db, &request)?;
        let (item, meeting, entry) = match holder {
            Holder::Item { item, meeting } => (Some(item), meeting, None),
            Holder::Entry(entry) => (None, None, Some(entry)),
        };
        let number = holder.next_number(&db.reader())?;
        let sha256 = db.put_blob(&bytes)?;
        reading::keep(db, &sha256, &read)?;
        db.put(&rows::Attachment {
            id: call.new_id(),
            item,
            meeting,
            number,
            media: media(&name).to_owned(),
            name,
            size: wire::total(bytes.len()),
            sha256,
            at: db.at(),
            entry,
        })?;
        holder.papers(&db.reader())
    })
}

/// Takes a paper away. Its number is not used again while later ones are there, nor once the agenda has
/// been sent.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<PaperList> {
    call.change(Step::new("attachment-step-removed"), |db| {
        let row = find(db.reader().get(request.id)?)?;
        let holder = Holder::of(call, db, &row)?;
        db.delete::<rows::Attachment>(row.id)?;
        db.title(Title::new("attachment-step-removed").with("name", row.name));
        holder.papers(&db.reader())
    })
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

//! Papers in a package: what they say, page by page, and their files.

use kansli_review::Digest;
use kansli_review::package::{Attachment, Bytes, File, Page};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::desk::Desk;
use crate::error::CommandResult;
use crate::wire;

/// The most that the files of a package may hold together, in bytes: mail servers take no more.
const MOST_FILES: usize = 20 << 20;

/// A paper with its content, read from the store.
pub(super) struct Paper {
    row: rows::Attachment,
    bytes: Vec<u8>,
}

/// The papers of the items that are there, in order.
pub(super) fn gather(db: &Reader<'_>, desk: &Desk) -> CommandResult<Vec<Paper>> {
    let there = |item: Option<Uuid>| desk.items.iter().any(|it| Some(it.id) == item);
    let rows = desk.attachments.iter().filter(|row| there(row.item));
    let paper = |row: &rows::Attachment| {
        let bytes = db.blob(&row.sha256)?.unwrap_or_default();
        Ok(Paper { row: row.clone(), bytes })
    };
    rows.map(paper).collect()
}

/// The papers as the package has them; the files go along if they are wanted and fit. Takes its time with
/// long ones: not while the workspace is held.
pub(super) fn attached(papers: Vec<Paper>, files: bool) -> Vec<Attachment> {
    let size: usize = papers.iter().map(|paper| paper.bytes.len()).sum();
    let files = files && size <= MOST_FILES;
    let attached = |paper: Paper| {
        let pages = kansli_attachment::pages(&paper.bytes);
        let sha256 = Digest::of(&paper.bytes);
        Attachment {
            id: paper.row.id,
            number: paper.row.number.to_string(),
            name: paper.row.name.clone(),
            page_count: wire::total(pages.len()),
            pages: pages.into_iter().map(|text| Page { text, image: None }).collect(),
            sha256,
            file: files.then_some(File { name: paper.row.name, data: Bytes(paper.bytes) }),
        }
    };
    papers.into_iter().map(attached).collect()
}

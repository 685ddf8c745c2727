//! Joins the parts of a meeting pack (*mötespaket*) into one PDF: bytes in, bytes out.
//!
//! ```text
//! part → read (what cannot be used is refused) → sheaf (its pages, links, bookmarks, tags made ready)
//!      → pack (one page tree, one outline, one structure tree) → stamps and dividers → bytes
//! ```
//!
//! Every word on a stamp or a divider comes from the caller. The crate reads no store, no clock and no file, and the same
//! parts and words give the same bytes.
//!
//! What is kept of a part: every page as it looks, its links within and out, its bookmarks under its own, its layers and
//! its tags. What is left out is told in [`Pack::remarks`]: scripts, files within the file, and what a form could do; its
//! fields stay as they look. A signature is never valid in a pack.
//!
//! **Invariant:** a part that cannot be read in full stops the pack by name; nothing is silently lost.
//! **Invariant:** no bytes make it panic, hang or unpack without end.
//! **Invariant:** a pack claims PDF/UA-1 only when the caller vouches for every part, each says so itself, and nothing
//! had to be left out; it never claims PDF/A.
//!
//! What it deliberately does not do: setting the contents page, checking a part against a standard, and choosing parts.

mod annotation;
mod content;
mod destination;
mod divider;
mod field;
mod gathering;
mod join;
mod layers;
mod letters;
mod links;
mod look;
mod metadata;
mod moving;
mod object;
mod outline;
mod packed;
mod page;
mod paint;
mod read;
mod refusal;
mod remark;
mod seen;
mod sheaf;
mod stamp;
mod tags;

use std::ops::ControlFlow;

use chrono::{DateTime, FixedOffset};

pub use look::{Looked, look};
pub use refusal::{Refusal, Which, Why};
pub use remark::{Remark, What};

/// Most pages that a pack may have.
pub const MOST_PAGES: usize = 5_000;

/// Where a link on the contents page points to mean a part: this, and the part's number from 0.
pub const PART_LINK: &str = "https://pack.invalid/part/";

/// One of the documents that the pack is joined from, in the order of the pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Its name, for its bookmark, for refusals and for remarks.
    pub title: String,
    /// What its pages are stamped with, such as "Bilaga 2". `None` for our own documents, which are stamped with the page
    /// alone.
    pub label: Option<String>,
    /// The PDF.
    pub bytes: Vec<u8>,
    /// The sheet before it, if there is to be one.
    pub divider: Option<Divider>,
    /// Whether the caller knows that the file meets PDF/UA-1, as our own documents do. A file's own word is not enough.
    pub vouched: bool,
}

/// The words on the sheet before a part, from above.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Divider {
    /// What kind of part follows, such as "Bilaga 2".
    pub label: Option<String>,
    /// The heading.
    pub title: String,
    /// A line under the heading, such as "12 sidor".
    pub note: Option<String>,
}

/// What the pack says besides its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The pack's name.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// The program that made it.
    pub program: String,
    /// The language of these words, such as `sv-SE`.
    pub language: String,
    /// When it was made.
    pub made: DateTime<FixedOffset>,
    /// The bookmark of the contents page.
    pub contents: String,
    /// The bookmark of a part with a label, of `{label}` and `{title}`.
    pub bookmark: String,
    /// The stamp on a page of a part with a label, of `{label}`, `{page}` and `{pages}`.
    pub stamp: String,
    /// The stamp on any other page, of `{page}` and `{pages}`.
    pub stamp_plain: String,
}

/// How far the work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub step: Step,
    /// How much of it is done.
    pub done: usize,
    /// Of how much.
    pub of: usize,
}

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Reading parts.
    Reading,
    /// Stamping pages.
    Stamping,
    /// Writing the file, in one go.
    Writing,
}

/// A meeting pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pack {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// Its pages.
    pub pages: usize,
    /// The first page of each part, from 1; its divider if it has one.
    pub first_pages: Vec<usize>,
    /// Whether it claims PDF/UA-1.
    pub accessible: bool,
    /// What was left out or changed, part by part.
    pub remarks: Vec<Remark>,
}

/// Joins the contents page and the parts into one PDF.
///
/// `front` is the contents page (or pages), already set and meeting PDF/UA-1. A link on it to [`PART_LINK`] and a number
/// becomes a link to that part. `watch` is told how far the work has come, and stops it by `Break`.
///
/// # Errors
/// The first part that cannot be used, by name, and why; or that `watch` stopped the work. See [`Refusal`].
pub fn join(
    front: &[u8],
    parts: &[Part],
    words: &Words,
    watch: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Pack, Refusal> {
    join::join(front, parts, words, watch)
}

/// The first page of each part, from 1, as [`join`] will place them: after `front` pages of contents, each part with so
/// many pages, and one sheet more where there is a divider (`true`).
#[must_use]
pub fn first_pages(front: usize, parts: impl IntoIterator<Item = (usize, bool)>) -> Vec<usize> {
    let mut next = front + 1;
    let place = |(pages, divider): (usize, bool)| {
        let first = next;
        next += pages + usize::from(divider);
        first
    };
    parts.into_iter().map(place).collect()
}

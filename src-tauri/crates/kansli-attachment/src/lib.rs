//! What papers say (*underlag*), so that search finds it: PDF, Word and plain text.
//!
//! Papers come from others. Whatever a file holds, reading it ends: what is unpacked, how many
//! pages are looked at and how much text is kept have bounds, and a fault inside a reader costs
//! only the text of that paper.

mod docx;
mod pdf;
mod plain;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use self::docx::{Piece, Run};

/// What came of reading a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// Its text, at most [`MOST_TEXT`] characters, without control characters.
    Text(String),
    /// It is of a kind that has no text, such as a picture, or there is none in it.
    Nothing,
    /// It should have text, but that could not be read.
    Unreadable(Why),
}

/// Why a text could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A password is needed.
    Encrypted,
    /// It is not what it says it is, or is cut off.
    Broken,
    /// It unpacks to more than any paper holds.
    TooLarge,
}

/// The longest text that is kept, in characters: some 400 pages.
pub const MOST_TEXT: usize = 1_000_000;

/// Bytes that one stream inside a paper may unpack to.
const MOST_UNPACKED: usize = 16 << 20;

/// Reads a paper, by what it is and not by what it is called. Never panics.
pub fn read(bytes: &[u8]) -> Reading {
    let reader = match bytes {
        _ if docx::is(bytes) => docx::read,
        _ if pdf::is(bytes) => pdf::read,
        _ => plain::read,
    };
    let read = catch_unwind(AssertUnwindSafe(|| reader(bytes)));
    match read.unwrap_or(Err(Why::Broken)) {
        Ok(text) => match tidy(&text) {
            text if text.is_empty() => Reading::Nothing,
            text => Reading::Text(text),
        },
        Err(why) => Reading::Unreadable(why),
    }
}

/// The headings, paragraphs, lists, tables and pictures of a Word document; none of any other paper, and none
/// when it says and shows nothing. Never panics.
pub fn pieces(bytes: &[u8]) -> Result<Vec<Piece>, Why> {
    if !docx::is(bytes) {
        return Ok(Vec::new());
    }
    catch_unwind(AssertUnwindSafe(|| docx::pieces(bytes))).unwrap_or(Err(Why::Broken))
}

/// What a paper says, page by page; a paper without pages of its own is one. Empty when there is no text
/// in it, or none that can be read. Never panics.
pub fn pages(bytes: &[u8]) -> Vec<String> {
    if !pdf::is(bytes) {
        return match read(bytes) {
            Reading::Text(text) => vec![text],
            Reading::Nothing | Reading::Unreadable(_) => Vec::new(),
        };
    }
    let pages = catch_unwind(AssertUnwindSafe(|| pdf::pages(bytes)));
    let pages = pages.unwrap_or(Err(Why::Broken)).unwrap_or_default();
    pages.iter().map(|page| tidy(page)).collect()
}

/// The text with its blank space made plain, and no longer than what is kept.
fn tidy(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    for line in text.lines() {
        let mut words = line.split(|c: char| c.is_whitespace() || c.is_control());
        let start = out.len();
        for word in words.by_ref().filter(|word| !word.is_empty()) {
            let gap = usize::from(out.len() > start);
            count += word.chars().count() + gap;
            if count > MOST_TEXT {
                return out.trim_end().to_owned();
            }
            out.push_str(&" "[..gap]);
            out.push_str(word);
        }
        if out.len() > start {
            out.push('\n');
            count += 1;
        }
    }
    out.trim_end().to_owned()
}

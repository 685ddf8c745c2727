//! The text form: readable lines, and a block that gives the same answer back after a journey through mail.
//!
//! ```text
//! [[kansli
//! Svar på dagordning … what a person reads
//! kansli-answer/1
//! base64 of: 32 bytes HMAC, 8 bytes of the hash of the readable letters, the body
//! ]]
//! ```
//!
//! Quoting marks, new line breaks and other spaces add nothing of the base64 alphabet, so they cost nothing.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::{AnswerRefusal, Expectation, Reading, signed};
use crate::digest::Digest;

const OPENS: &str = "[[kansli";
const CLOSES: &str = "]]";
const NAME: &str = "kansli-answer/";

/// More answers than this are not counted.
const MOST_BLOCKS: usize = 16;

/// One block of a text, by its places there.
struct Block<'text> {
    before: &'text str,
    readable: &'text str,
    data: Vec<u8>,
    after: &'text str,
}

/// Reads the answer block of a text; none when there is no block.
pub(super) fn read(text: &str, expected: &Expectation) -> Option<Result<Reading, AnswerRefusal>> {
    text.contains(NAME).then(|| block(text).and_then(|block| open(&block, expected)))
}

/// The one block of a text. What is looked at is never looked at again, however often a text begins a block.
fn block(text: &str) -> Result<Block<'_>, AnswerRefusal> {
    let mut found: Vec<Block<'_>> = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(NAME).map(|at| from + at) {
        let tail = &text[at + NAME.len()..];
        let version: String = tail.chars().take_while(char::is_ascii_digit).take(20).collect();
        if version != "1" {
            return Err(AnswerRefusal::UnknownFormat(format!("{NAME}{version}")));
        }
        let (data, after) = tail[1..].split_once(CLOSES).ok_or(AnswerRefusal::Damaged)?;
        let letters: String = data.chars().filter(|c| is_letter(*c)).collect();
        let data = STANDARD_NO_PAD.decode(letters).map_err(|_| AnswerRefusal::Damaged)?;
        if found.iter().all(|other| other.data != data) {
            let open = text[from..at].rfind(OPENS).map(|open| from + open);
            let (before, readable) = match open {
                Some(open) => (&text[..open], &text[open + OPENS.len()..at]),
                None => ("", &text[..at]),
            };
            found.push(Block { before, readable, data, after });
        }
        from = text.len() - after.len();
        if found.len() > MOST_BLOCKS {
            break;
        }
    }
    match found.len() {
        1 => found.pop().ok_or(AnswerRefusal::Damaged),
        count => Err(AnswerRefusal::Several(count)),
    }
}

fn open(block: &Block<'_>, expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let (hmac, rest) = block.data.split_at_checked(32).ok_or(AnswerRefusal::Damaged)?;
    let (seen, body) = rest.split_at_checked(8).ok_or(AnswerRefusal::Damaged)?;
    let body = str::from_utf8(body).map_err(|_| AnswerRefusal::Damaged)?;
    let mut reading = signed::body(body, hmac, expected).map_err(|refusal| match refusal {
        AnswerRefusal::Malformed { .. } => AnswerRefusal::Damaged,
        other => other,
    })?;
    // Someone wrote among the readable lines: then those lines are words of their own.
    let changed = Digest::of(letters(block.readable).as_bytes()).0[..8] != *seen;
    let parts = [block.before, if changed { block.readable } else { "" }, block.after];
    let kept = parts.iter().map(|part| unquoted(part)).filter(|part| !part.is_empty());
    reading.beside = kept.collect::<Vec<_>>().join("\n\n");
    Ok(reading)
}

pub(super) fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '+' || c == '/'
}

/// What of a text mail leaves alone: letters and digits. The page's script counts the same (`page/text.js`).
pub(super) fn letters(text: &str) -> String {
    let kept = |c: &char| {
        let code = u32::from(*c);
        c.is_ascii_alphanumeric()
            || (code >= 0xC0
                && !(0x2000..0x2070).contains(&code)
                && code != 0x3000
                && code != 0xFEFF)
    };
    text.chars().filter(kept).collect()
}

/// A text without the marks of quoting, when every line of it is quoted.
pub(super) fn unquoted(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let quoted = |line: &&str| line.trim_start().starts_with('>');
    let mut filled = lines.iter().filter(|line| !line.trim().is_empty()).peekable();
    let whole = filled.peek().is_some() && filled.all(quoted);
    let bare = |line: &&str| line.trim_start_matches(['>', ' ', '\t', '\u{a0}']).to_owned();
    let lines: Vec<String> =
        lines.iter().map(|line| if whole { bare(line) } else { (*line).to_owned() }).collect();
    lines.join("\n").trim().to_owned()
}

//! The locked form: the signed file, locked with its package's secret, as a file of its own or in a mail.
//!
//! ```text
//! { "format": "kansli-answer-locked/1", "package": …, "sealed": base64 of: 12 bytes nonce, what is locked }
//!
//! [[kansli
//! a line that says what it is
//! kansli-answer-locked/1
//! base64 of: 16 bytes the package, 12 bytes nonce, what is locked
//! ]]
//! ```

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::text::{is_letter, letters, unquoted};
use super::{AnswerRefusal, Expectation, Reading, signed};
use crate::Lang;
use crate::digest::AnswerKey;
use crate::sealed::{Nonce, Use, open, seal};
use crate::words::Words;

/// What the files of locked answers call their shape.
pub(super) const FORMAT: &str = "kansli-answer-locked/1";

const OPENS: &str = "[[kansli";
const CLOSES: &str = "]]";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Locked {
    format: String,
    package: Uuid,
    sealed: String,
}

/// A signed answer file, locked with its package's secret. `None` for more than the cipher takes.
#[must_use]
pub fn locked_file(
    key: &AnswerKey,
    package: Uuid,
    nonce: &Nonce,
    signed: &[u8],
) -> Option<Vec<u8>> {
    let sealed = STANDARD.encode(seal(key, package, Use::Answer, nonce, signed)?);
    serde_json::to_vec(&Locked { format: FORMAT.to_owned(), package, sealed }).ok()
}

/// Reads a locked answer file.
pub(super) fn file(text: &str, expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let locked: Locked = signed::whole(text)?;
    let sealed = STANDARD.decode(&locked.sealed).map_err(|_| AnswerRefusal::Tampered)?;
    inside(locked.package, &sealed, expected)
}

/// Reads the locked block of a text; none when there is none.
pub(super) fn text(text: &str, expected: &Expectation) -> Option<Result<Reading, AnswerRefusal>> {
    let (before, after) = text.split_once(FORMAT)?;
    Some(block(before, after, expected))
}

fn block(before: &str, after: &str, expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let (data, after) = after.split_once(CLOSES).ok_or(AnswerRefusal::Damaged)?;
    let others = after.matches(FORMAT).count();
    if others > 0 {
        return Err(AnswerRefusal::Several(others + 1));
    }
    let data: String = data.chars().filter(|c| is_letter(*c)).collect();
    let data = STANDARD_NO_PAD.decode(data).map_err(|_| AnswerRefusal::Damaged)?;
    let (package, sealed) = data.split_first_chunk::<16>().ok_or(AnswerRefusal::Damaged)?;
    let mut reading = inside(Uuid::from_bytes(*package), sealed, expected)?;
    let (before, readable) = before.rsplit_once(OPENS).unwrap_or(("", before));
    // Someone wrote among the readable lines: then those lines are words of their own.
    let readable = if is_ours(readable) { "" } else { readable };
    let parts = [before, readable, after].map(unquoted);
    reading.beside = parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n\n");
    Ok(reading)
}

/// Whether the lines are those that the page writes, in either language.
fn is_ours(readable: &str) -> bool {
    let ours = |language| {
        let words = Words::of(language);
        letters(&format!("{}{}", words.say("text-locked"), words.say("text-leave")))
    };
    [Lang::Sv, Lang::En].into_iter().any(|language| ours(language) == letters(readable))
}

fn inside(package: Uuid, sealed: &[u8], expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let known = expected.packages.iter().find(|known| known.id == package);
    let known = known.ok_or(AnswerRefusal::Foreign(package))?;
    let opened = open(&known.key, package, Use::Answer, sealed).ok_or(AnswerRefusal::Tampered)?;
    let text = String::from_utf8(opened).map_err(|_| AnswerRefusal::Tampered)?;
    let reading = signed::file(&text, expected)?;
    if reading.answer.package == package { Ok(reading) } else { Err(AnswerRefusal::Tampered) }
}

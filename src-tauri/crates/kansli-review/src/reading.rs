//! Reading an answer back: foreign input, from a file or a mail.

mod by_hand;
pub mod limits;
mod locked;
mod signed;
mod text;

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

pub use self::by_hand::read_by_hand;
pub use self::locked::locked_file;
use crate::answer::Answer;
use crate::digest::{AnswerKey, Digest};
use crate::package::{Kind, Package};

/// What the program knows of the packages it has made.
#[derive(Clone, Debug)]
pub struct Expectation {
    /// Every package whose answer may still come, of all rounds and reviewers.
    pub packages: Vec<KnownPackage>,
    /// The package that a mail written by hand answers, when the reader says so. Otherwise it must name its package.
    pub chosen: Option<Uuid>,
    /// When it is read: a mail written by hand says no time of its own.
    pub received_at: DateTime<FixedOffset>,
}

/// A package that was made here.
#[derive(Clone, Debug)]
pub struct KnownPackage {
    /// Its id.
    pub id: Uuid,
    /// What it carried.
    pub kind: Kind,
    /// Which round.
    pub round: u32,
    /// Whom it was for.
    pub reviewer: Uuid,
    /// Its secret.
    pub key: AnswerKey,
    /// The content it carried.
    pub content_hash: Digest,
    /// The content as it is printed now: an answer to another is stale.
    pub current_hash: Digest,
    /// Its items by their printed numbers, for mails written by hand.
    pub items: Vec<(String, Uuid)>,
    /// The answers to it that are read already.
    pub answers: Vec<Uuid>,
}

impl KnownPackage {
    /// A package that was just made: nothing has changed, no answer is read.
    #[must_use]
    pub fn of(package: &Package) -> Self {
        Self {
            id: package.id,
            kind: package.kind,
            round: package.round,
            reviewer: package.reviewer.id,
            key: package.answer_key.clone(),
            content_hash: package.content_hash,
            current_hash: package.content_hash,
            items: package.items.iter().map(|item| (item.number.clone(), item.id)).collect(),
            answers: Vec::new(),
        }
    }
}

/// An answer that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The answer.
    pub answer: Answer,
    /// The round it answers.
    pub round: u32,
    /// Whether its signature shows that it comes from the page.
    pub trust: Trust,
    /// Whether it was given for what is printed now.
    pub freshness: Freshness,
    /// What stood in the mail beside the answer, as written; empty when nothing did.
    pub beside: String,
}

/// Whether an answer's signature shows that it comes from the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trust {
    /// Signed by the page and unchanged since.
    Signed,
    /// Written by hand: anyone could have written it.
    Unsigned,
}

/// Whether an answer was given for what is printed now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Freshness {
    /// It was.
    Current,
    /// The content has changed since. An approval then approves something else.
    Stale,
}

impl Freshness {
    fn of(known: &KnownPackage) -> Self {
        if known.content_hash == known.current_hash { Self::Current } else { Self::Stale }
    }
}

/// Why an answer was not read. Nothing of it is taken in then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerRefusal {
    /// Larger than any answer.
    #[error("{bytes} bytes; an answer has {most} at most")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        most: usize,
    },
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// Neither an answer file nor text.
    #[error("neither an answer file nor text")]
    NotAnAnswer,
    /// From a newer program, or not an answer.
    #[error("the format `{0}` is not known here")]
    UnknownFormat(String),
    /// Not whole, or with something in it that no answer has.
    #[error("at {at}: {why}")]
    Malformed {
        /// Where: a path into it.
        at: String,
        /// What is wrong there.
        why: String,
    },
    /// The answer block of a mail is cut off or changed. Its words may still be read by hand.
    #[error("the answer block in the text is not whole")]
    Damaged,
    /// More of something than an answer has.
    #[error("too many or too long: {0}")]
    OverLimit(&'static str),
    /// Changed on its way, or made by someone else: the signature does not fit.
    #[error("the signature does not fit")]
    Tampered,
    /// To a package that was not made here.
    #[error("answers package {0}, which is not known here")]
    Foreign(Uuid),
    /// A mail written by hand that names no package, and none was chosen.
    #[error("the text does not say which package it answers")]
    WhichPackage,
    /// The same answer has been read already.
    #[error("answer {0} is read already")]
    Repeated(Uuid),
    /// A mail thread with several answers.
    #[error("{0} answers in one text")]
    Several(usize),
}

/// Reads an answer from anyone: an answer file, a mail with an answer block, each perhaps locked, or a mail written by
/// hand.
///
/// # Errors
/// A tampered, foreign, repeated or broken answer is named as that; see [`AnswerRefusal`]. A stale one is read.
pub fn read_answer(bytes: &[u8], expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    if bytes.len() > limits::MOST_BYTES {
        return Err(AnswerRefusal::TooLarge { bytes: bytes.len(), most: limits::MOST_BYTES });
    }
    let decoded = decoded(bytes).ok_or(AnswerRefusal::NotAnAnswer)?;
    let text = decoded.trim_start_matches('\u{feff}').trim();
    let start = text.get(..5).unwrap_or_default().to_ascii_lowercase();
    if text.starts_with('{') {
        match signed::format(text)?.as_str() {
            locked::FORMAT => locked::file(text, expected),
            _ => signed::file(text, expected),
        }
    } else if start == "<!doc" || start == "<html" {
        Err(AnswerRefusal::NotAnAnswer)
    } else if let Some(read) = locked::text(text, expected).or_else(|| text::read(text, expected)) {
        read
    } else {
        read_by_hand(text, expected)
    }
}

/// The text that bytes are: UTF-8, UTF-16 with its mark, or Latin-1; none when they are no text at all.
fn decoded(bytes: &[u8]) -> Option<String> {
    if let Some((mark, rest)) = bytes.split_at_checked(2) {
        let units = |unit: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = rest.as_chunks().0.iter().map(|pair| unit(*pair)).collect();
            Some(String::from_utf16_lossy(&units))
        };
        match mark {
            [0xFF, 0xFE] => return units(u16::from_le_bytes),
            [0xFE, 0xFF] => return units(u16::from_be_bytes),
            _ => {}
        }
    }
    let text = str::from_utf8(bytes).map(str::to_owned);
    let text = text.unwrap_or_else(|_| bytes.iter().copied().map(char::from).collect());
    (!text.contains('\0')).then_some(text)
}

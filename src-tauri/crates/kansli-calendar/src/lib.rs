//! iCalendar (RFC 5545, 5546, 6868), pure: text in, values out, and back.
//!
//! ```text
//! bytes ─ text ─▶ lines ─ property ─▶ parts ─ component ─▶ tree ─ event ─▶ Calendar ─ expand ─▶ Occurrences
//!                                                                             └────── diff ──▶ ImportDiff
//! .ics/.eml ─ message ─▶ Message ─ reply ─▶ Replies          Invitation, Occurrences ─ write ─▶ text
//! ```
//!
//! # Invariants
//!
//! - No clock, no files, no network. The present is an argument, and so is the window.
//! - Nothing read makes it panic or go on for ever: arithmetic is checked, series are bounded.
//! - A file in any state gives what can be saved of it, and a [`Problem`] with a line number for the rest.
//!   Problems are kinds with facts; their words are in `calendar.ftl`.
//! - Answers are in Swedish time ([`HOME`]) or whole days, intervals half-open.
//! - What is written can be read back, in lines of at most 75 octets.
//!
//! # Policies
//!
//! Where the standards are silent or calendar programs break them:
//!
//! - **P1** A zone's name beats its description; then the description; then a bare offset; then Swedish time with
//!   a warning.
//! - **P2** A time in a gap takes the offset before it; a time that happens twice means the first.
//! - **P3** `DTEND` is a wall-clock time in every occurrence; of a `DURATION` days are nominal and hours exact.
//! - **P4** `UNTIL` as a date includes that day; without a zone it is in the series' zone; in UTC on an all-day
//!   series it is the day it falls on here.
//! - **P5** `RECURRENCE-ID` and `EXDATE` are compared as instants, for all-day series as days.
//! - **P6** Of several versions the highest `SEQUENCE` stands; a replaced occurrence the series no longer has is
//!   kept unless it is older than the series; a cancelled occurrence is shown as cancelled.
//! - **P7** A broken event costs only itself, a cut-off file only its last line.
//! - **P8** UTF-16 by its mark, else UTF-8, else Windows-1252, each line for itself; floating times mean the
//!   calendar's zone where it names one.
//!
//! `ical` is used as a tokeniser in one module only; it is unmaintained and panics when writing Swedish names.

mod component;
mod event;
mod expand;
mod import;
mod message;
mod problem;
mod property;
mod read;
mod rule;
mod text;
mod value;
pub mod write;
mod zone;

pub use event::{Details, Event, Person, Status};
pub use expand::{Moment, Occurrence, expand};
pub use import::{Change, ImportDiff, diff};
pub use message::{Answer, Attendee, Bearing, Item, Message, Reply, message, reply};
pub use problem::{Problem, ProblemKind};
pub use read::{Calendar, read};
pub use zone::HOME;

/// The logical lines of a file with their numbers, for the fuzz target that looks at decoding alone.
#[cfg(fuzzing)]
#[must_use]
pub fn decoded_lines(bytes: &[u8]) -> Vec<(usize, String)> {
    let octets = text::octets(bytes);
    text::lines(&octets).lines.into_iter().map(|it| (it.number, it.text.into_owned())).collect()
}

//! A `VEVENT` in types: what the file says, before anything is counted out.

pub(crate) mod details;
mod length;
pub(crate) mod read;

pub use details::{Details, Person, Status};
pub(crate) use length::Length;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::rule::Rule;
use crate::zone::Zone;

/// When something is: a day, or a wall-clock time in a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum When {
    Date(NaiveDate),
    Time(Zoned),
}

/// A wall-clock time and the zone it is read in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Zoned {
    pub(crate) local: NaiveDateTime,
    pub(crate) zone: Zone,
    pub(crate) instant: DateTime<Utc>,
}

impl Zoned {
    /// `None` at the edge of time.
    pub(crate) fn new(local: NaiveDateTime, zone: Zone) -> Option<Self> {
        let instant = zone.instant(local)?;
        Some(Self { local, zone, instant })
    }
}

/// `RECURRENCE-ID`: which occurrence of the series an event replaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Replaces {
    pub(crate) when: When,
    pub(crate) this_and_future: bool,
}

/// An event, or one occurrence of a series told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub(crate) line: usize,
    pub(crate) replaces: Option<Replaces>,
    pub(crate) start: When,
    pub(crate) length: Length,
    pub(crate) rules: Vec<Rule>,
    pub(crate) except_rules: Vec<Rule>,
    pub(crate) also: Vec<(When, Option<Length>)>,
    pub(crate) except: Vec<When>,
    /// What floating times and all-day `UNTIL`s in UTC mean in this file.
    pub(crate) home: Zone,
    /// What the event says besides when it is.
    pub details: Arc<Details>,
}

impl Event {
    /// Whether it is no series, nor part of one.
    pub(crate) fn happens_once(&self) -> bool {
        let nothing = self.rules.is_empty() && self.also.is_empty() && self.except.is_empty();
        nothing && self.except_rules.is_empty() && self.replaces.is_none()
    }
}

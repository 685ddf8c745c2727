//! A `VEVENT` in types: what the file says, before anything is counted out.

pub(crate) mod read;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};

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

/// How long an event lasts (P3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// Whole days, for all-day events.
    Days(i64),
    /// Until the same wall-clock time in every occurrence: what a `DTEND` means.
    WallClock(TimeDelta),
    /// Nominal days, then exact seconds: what a `DURATION` means.
    Span { days: i64, seconds: i64 },
}

impl Length {
    pub(crate) const NONE: Self = Self::WallClock(TimeDelta::zero());
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
    pub details: Details,
}

/// Everything about an event but its times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// The series' or event's identity; empty when the file gives none.
    pub uid: String,
    /// Grows with each change of time or place; 0 when absent.
    pub sequence: u32,
    /// When this version was written or sent.
    pub stamp: Option<DateTime<Utc>>,
    /// Title, unescaped.
    pub summary: String,
    /// Place, unescaped.
    pub location: String,
    /// Free text, unescaped.
    pub description: String,
    /// `None` when absent or unknown.
    pub status: Option<Status>,
    /// Whether the time counts as free (`TRANSP:TRANSPARENT`).
    pub transparent: bool,
    /// Categories, unescaped.
    pub categories: Vec<String>,
    /// Who called the event.
    pub organizer: Option<Person>,
}

/// `STATUS` of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Not yet certain.
    Tentative,
    /// Certain.
    Confirmed,
    /// Called off, but still shown.
    Cancelled,
}

impl Status {
    /// The word in the file, in upper case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }

    pub(crate) fn read(text: &str) -> Option<Self> {
        [Self::Tentative, Self::Confirmed, Self::Cancelled]
            .into_iter()
            .find(|status| status.as_str().eq_ignore_ascii_case(text.trim()))
    }
}

/// A calendar user: organizer or guest.
#[derive(Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Person {
    /// Name for people; empty when absent.
    pub name: String,
    /// Address in lower case, without `mailto:`.
    pub email: String,
}

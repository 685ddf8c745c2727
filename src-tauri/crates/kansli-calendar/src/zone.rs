//! Time zones: what a local time means.
//!
//! A zone is found by name before it is believed as described (P1 in [`zone::names`](self::names)), because
//! the descriptions calendar programs send are often simplified. Times that do not exist take the offset before
//! the gap; times that exist twice mean the first (P2; RFC 5545, 3.3.5).

mod described;
mod names;
mod windows;

use std::sync::Arc;

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

pub(crate) use described::Described;
pub(crate) use names::{by_name, by_offset};

/// The partnership's own zone: what a floating time means and what answers are given in.
pub const HOME: Tz = Tz::Europe__Stockholm;

/// A rule from local time to instants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Zone {
    Named(Tz),
    /// Seconds east of UTC, always.
    Fixed(i32),
    /// As a `VTIMEZONE` in the file describes it.
    Described(Arc<Described>),
}

impl Zone {
    pub(crate) const HOME: Self = Self::Named(HOME);
    pub(crate) const UTC: Self = Self::Named(Tz::UTC);

    /// The instant of a local time, gaps and overlaps included. `None` only at the edge of time itself.
    pub(crate) fn instant(&self, local: NaiveDateTime) -> Option<DateTime<Utc>> {
        let seconds = match self {
            Self::Named(zone) => named_offset(*zone, local)?,
            Self::Fixed(seconds) => *seconds,
            Self::Described(described) => described.offset_of_local(local),
        };
        Some(local.checked_sub_signed(TimeDelta::try_seconds(i64::from(seconds))?)?.and_utc())
    }

    /// The wall clock at an instant.
    pub(crate) fn local(&self, instant: DateTime<Utc>) -> Option<NaiveDateTime> {
        let utc = instant.naive_utc();
        let seconds = match self {
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix().local_minus_utc(),
            Self::Fixed(seconds) => *seconds,
            Self::Described(described) => described.offset_at(utc),
        };
        utc.checked_add_signed(TimeDelta::try_seconds(i64::from(seconds))?)
    }
}

fn named_offset(zone: Tz, local: NaiveDateTime) -> Option<i32> {
    match zone.offset_from_local_datetime(&local) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => {
            Some(offset.fix().local_minus_utc())
        }
        MappedLocalTime::None => {
            // No gap is longer than a day: a day earlier (read as UTC) lies safely before it.
            let before = local.checked_sub_signed(TimeDelta::try_days(1)?)?;
            Some(zone.offset_from_utc_datetime(&before).fix().local_minus_utc())
        }
    }
}

#[cfg(test)]
mod tests;

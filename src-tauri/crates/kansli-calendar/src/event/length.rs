//! How long events last.

use chrono::TimeDelta;

use super::When;
use crate::value::Span;

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
    /// What an event without an end lasts: its day, or no time at all.
    pub(crate) fn unsaid(start: &When) -> Self {
        match start {
            When::Date(_) => Self::Days(1),
            When::Time(_) => Self::WallClock(TimeDelta::zero()),
        }
    }

    /// From a start to an end. An end of the other kind than its start is read as the start's kind.
    pub(crate) fn between(start: &When, end: &When) -> Option<Self> {
        Some(match (start, end) {
            (When::Date(start), When::Date(end)) => Self::Days((*end - *start).num_days()),
            (When::Date(start), When::Time(end)) => {
                Self::Days((end.local.date() - *start).num_days())
            }
            (When::Time(start), When::Date(end)) => {
                Self::WallClock(end.and_hms_opt(0, 0, 0)? - start.local)
            }
            (When::Time(start), When::Time(end)) if start.zone == end.zone => {
                Self::WallClock(end.local - start.local)
            }
            (When::Time(start), When::Time(end)) => {
                let delta = start.zone.local(end.instant)? - start.local;
                let told = start.zone.instant(start.local.checked_add_signed(delta)?);
                // An end in UTC can be the second of two equal wall-clock times, in autumn.
                if told == Some(end.instant) {
                    Self::WallClock(delta)
                } else {
                    Self::Span { days: 0, seconds: (end.instant - start.instant).num_seconds() }
                }
            }
        })
    }

    /// Of a `DURATION`; part of a day is a whole one for all-day events.
    pub(crate) fn lasting(start: &When, span: Span) -> Self {
        match start {
            When::Date(_) => {
                Self::Days(span.days.saturating_add((span.seconds + 86_399).div_euclid(86_400)))
            }
            When::Time(_) => Self::Span { days: span.days, seconds: span.seconds },
        }
    }

    pub(crate) fn is_negative(self) -> bool {
        match self {
            Self::Days(days) => days < 0,
            Self::WallClock(delta) => delta < TimeDelta::zero(),
            Self::Span { days, seconds } => days < 0 || seconds < 0,
        }
    }
}

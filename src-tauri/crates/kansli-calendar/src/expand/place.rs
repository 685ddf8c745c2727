//! An event where it says it is: start, end, identity.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Days, TimeDelta, Utc};

use super::{Moment, Occurrence};
use crate::event::{Details, Event, Length, When, Zoned};

/// Whether one version takes the place of another (P6). Versions that cannot be told apart are the first one met.
pub(super) fn supersedes(event: &Event, known: &Event) -> bool {
    let version = |event: &Event| (event.details.sequence, event.details.stamp);
    version(event) > version(known)
}

/// Replacements whose series is not in the file: each stands for itself.
pub(super) fn lone<'a>(replacements: impl Iterator<Item = &'a Event>) -> Vec<Occurrence> {
    let mut newest_of: BTreeMap<Moment, &Event> = BTreeMap::new();
    for event in replacements {
        let Some(replaces) = &event.replaces else { continue };
        let id = Moment::from(&replaces.when);
        if newest_of.get(&id).is_none_or(|known| supersedes(event, known)) {
            newest_of.insert(id, event);
        }
    }
    newest_of.into_iter().filter_map(|(id, event)| own_occurrence(event, Some(id))).collect()
}

/// The event where it says it is.
pub(super) fn own_occurrence(event: &Event, recurrence_id: Option<Moment>) -> Option<Occurrence> {
    place(&event.start, event.length, recurrence_id, &event.details)
}

pub(super) fn place(
    start: &When,
    length: Length,
    recurrence_id: Option<Moment>,
    details: &Arc<Details>,
) -> Option<Occurrence> {
    let details = Arc::clone(details);
    let (start, end) = match start {
        When::Date(date) => {
            let days = match length {
                Length::Days(days) => days,
                Length::WallClock(delta) => delta.num_days(),
                Length::Span { days, .. } => days,
            };
            let end = date.checked_add_days(Days::new(u64::try_from(days).ok()?))?;
            (Moment::Date(*date), Moment::Date(end))
        }
        When::Time(time) => {
            // Summer time can put an end before its start; it is then no length at all.
            let end = end_of(time, length)?.max(time.instant);
            (Moment::at(time.instant), Moment::at(end))
        }
    };
    Some(Occurrence { recurrence_id, start, end, details })
}

/// P3.
fn end_of(start: &Zoned, length: Length) -> Option<DateTime<Utc>> {
    let (nominal, exact) = match length {
        Length::Days(days) => (TimeDelta::try_days(days)?, TimeDelta::zero()),
        Length::WallClock(delta) => (delta, TimeDelta::zero()),
        Length::Span { days, seconds } => {
            (TimeDelta::try_days(days)?, TimeDelta::try_seconds(seconds)?)
        }
    };
    let end = if nominal.is_zero() {
        start.instant
    } else {
        start.zone.instant(start.local.checked_add_signed(nominal)?)?
    };
    end.checked_add_signed(exact)
}

pub(super) fn rough(length: Length) -> TimeDelta {
    match length {
        Length::Days(days) => TimeDelta::try_days(days),
        Length::WallClock(delta) => Some(delta),
        Length::Span { days, seconds } => TimeDelta::try_days(days)
            .zip(TimeDelta::try_seconds(seconds))
            .and_then(|(days, rest)| days.checked_add(&rest)),
    }
    .unwrap_or_default()
}

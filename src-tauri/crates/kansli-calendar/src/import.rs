//! What a calendar file changes in what is already known.
//!
//! Occurrences are compared by UID and original start. **Invariants**: an older version never replaces a newer
//! one (`SEQUENCE`, then `DTSTAMP`); taking the same file twice changes nothing; what the file does not speak of
//! is left alone and only listed as missing.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::{Days, NaiveDate};

use crate::event::Status;
use crate::expand::{Moment, Occurrence, Window, expand};
use crate::problem::Problem;
use crate::read::Calendar;

/// One known occurrence and what the file says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Position among the known occurrences.
    pub known: usize,
    /// What it becomes when the change is taken.
    pub after: Occurrence,
}

/// What a file would change, sorted by what happens to each occurrence. Everything is in exactly one list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ImportDiff {
    /// Not known before; called-off occurrences are among them, with their status.
    pub added: Vec<Occurrence>,
    /// Other words, place or status at the same time.
    pub updated: Vec<Change>,
    /// Another time, whatever else is new.
    pub moved: Vec<Change>,
    /// Called off by the file, or taken out of a series it gives.
    pub cancelled: Vec<Change>,
    /// The same; `after` may carry a newer version number.
    pub unchanged: Vec<Change>,
    /// The file is older than what is known; `after` is what is known and stays.
    pub outdated: Vec<Change>,
    /// Known in the window, but the file does not speak of them. Positions among the known.
    pub missing: Vec<usize>,
}

/// Occurrences replaced or moved to this far outside the window are still recognised.
const REACH: Days = Days::new(366);

/// Compares the calendar's occurrences in `[from, to)` with those known, which may lie anywhere.
#[must_use]
pub fn diff(
    known: &[Occurrence],
    calendar: &Calendar,
    from: NaiveDate,
    to: NaiveDate,
) -> (ImportDiff, Vec<Problem>) {
    let wide_from = from.checked_sub_days(REACH).unwrap_or(from);
    let wide_to = to.checked_add_days(REACH).unwrap_or(to);
    let (incoming, problems) = expand(calendar, wide_from, wide_to);
    let window = Window::new(from, to);
    (compare(known, incoming, &window), problems)
}

type Key = (String, Option<Moment>);

fn key(occurrence: &Occurrence) -> Key {
    (identity(occurrence), occurrence.recurrence_id)
}

/// The UID; without one, the title and start are all there is to know an event by.
fn identity(occurrence: &Occurrence) -> String {
    match occurrence.details.uid.as_str() {
        "" => format!("{}@{}", occurrence.details.summary, occurrence.start),
        uid => uid.to_owned(),
    }
}

fn compare(known: &[Occurrence], incoming: Vec<Occurrence>, window: &Window) -> ImportDiff {
    let mut diff = ImportDiff::default();
    let mut left: HashMap<Key, usize> = HashMap::new();
    for (index, occurrence) in known.iter().enumerate() {
        left.insert(key(occurrence), index);
    }
    let mut newest: HashMap<String, Occurrence> = HashMap::new();
    let mut unmatched = Vec::new();
    for occurrence in incoming {
        let uid = identity(&occurrence);
        if newest.get(&uid).is_none_or(|other| version(other) < version(&occurrence)) {
            newest.insert(uid, occurrence.clone());
        }
        match left.remove(&key(&occurrence)) {
            Some(index) => diff.take(index, &known[index], occurrence),
            None => unmatched.push(occurrence),
        }
    }
    pair_by_day(known, &mut left, &mut unmatched, &mut diff);
    let mut rest: Vec<usize> =
        left.into_values().filter(|index| known[*index].within(window)).collect();
    rest.sort_unstable();
    for index in rest {
        match newest.get(&identity(&known[index])) {
            Some(newest) => diff.drop_from_series(index, &known[index], newest),
            None => diff.missing.push(index),
        }
    }
    diff.added = unmatched.into_iter().filter(|occurrence| occurrence.within(window)).collect();
    diff
}

/// When a whole series gets another time of day every original start is new; the day still tells which is which.
fn pair_by_day(
    known: &[Occurrence],
    left: &mut HashMap<Key, usize>,
    unmatched: &mut Vec<Occurrence>,
    diff: &mut ImportDiff,
) {
    let day = |occurrence: &Occurrence| {
        let original = occurrence.recurrence_id.unwrap_or(occurrence.start);
        (identity(occurrence), original.date())
    };
    let mut by_day: HashMap<_, Vec<usize>> = HashMap::new();
    let mut indexes: Vec<usize> = left.values().copied().collect();
    indexes.sort_unstable_by(|one, other| other.cmp(one));
    for index in indexes {
        by_day.entry(day(&known[index])).or_default().push(index);
    }
    let mut paired = HashSet::new();
    unmatched.retain(|occurrence| {
        let Some(index) = by_day.get_mut(&day(occurrence)).and_then(Vec::pop) else { return true };
        paired.insert(index);
        diff.take(index, &known[index], occurrence.clone());
        false
    });
    left.retain(|_, index| !paired.contains(index));
}

fn version(occurrence: &Occurrence) -> (u32, Option<chrono::DateTime<chrono::Utc>>) {
    (occurrence.details.sequence, occurrence.details.stamp)
}

/// A missing stamp says nothing about age.
fn is_older(incoming: &Occurrence, known: &Occurrence) -> bool {
    let (incoming, known) = (&incoming.details, &known.details);
    let stamps = incoming.stamp.zip(known.stamp);
    incoming.sequence < known.sequence
        || (incoming.sequence == known.sequence
            && stamps.is_some_and(|(incoming, known)| incoming < known))
}

fn same_time(one: &Occurrence, other: &Occurrence) -> bool {
    one.start == other.start && one.end == other.end
}

fn same_words(one: &Occurrence, other: &Occurrence) -> bool {
    let words = |occurrence: &Occurrence| {
        let details = &occurrence.details;
        (
            details.summary.clone(),
            details.location.clone(),
            details.description.clone(),
            details.status.unwrap_or(Status::Confirmed),
            details.transparent,
            details.categories.clone(),
        )
    };
    words(one) == words(other)
}

impl ImportDiff {
    /// Whether taking the file would change nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty()
            && self.updated.is_empty()
            && self.moved.is_empty()
            && self.cancelled.is_empty()
    }

    fn take(&mut self, index: usize, known: &Occurrence, incoming: Occurrence) {
        let older = is_older(&incoming, known);
        let same = same_time(&incoming, known) && same_words(&incoming, known);
        let after = if older { known.clone() } else { incoming };
        let list = if same {
            &mut self.unchanged
        } else if older {
            &mut self.outdated
        } else if after.cancelled() && !known.cancelled() {
            &mut self.cancelled
        } else if !same_time(&after, known) {
            &mut self.moved
        } else {
            &mut self.updated
        };
        list.push(Change { known: index, after });
    }

    /// The series is in the file, this occurrence of it no longer is.
    fn drop_from_series(&mut self, index: usize, known: &Occurrence, newest: &Occurrence) {
        let mut after = known.clone();
        if is_older(newest, known) {
            self.outdated.push(Change { known: index, after });
        } else if known.cancelled() {
            self.unchanged.push(Change { known: index, after });
        } else {
            let details = Arc::make_mut(&mut after.details);
            details.status = Some(Status::Cancelled);
            (details.sequence, details.stamp) = version(newest);
            self.cancelled.push(Change { known: index, after });
        }
    }
}

#[cfg(test)]
mod tests;

//! One UID: the series (or single event) and the occurrences that were told apart.

mod starts;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::place::{lone, own_occurrence, place, rough, supersedes};
use super::{Moment, Occurrence, Window};
use crate::event::{Event, Length, When, Zoned};
use crate::problem::Problem;
use crate::zone::Zone;

/// Identifies an occurrence within a series: its original instant, or for all-day series its date at midnight
/// UTC. Comparing these is P5.
type Key = DateTime<Utc>;

/// The occurrences of one UID that overlap the window.
pub(super) fn occurrences(
    group: &[&Event],
    window: &Window,
    problems: &mut Vec<Problem>,
) -> Vec<Occurrence> {
    // P6: of several versions the newest stands.
    let masters = group.iter().copied().filter(|event| event.replaces.is_none());
    let master =
        masters.reduce(|known, event| if supersedes(event, known) { event } else { known });
    let replacements = group.iter().filter(|event| event.replaces.is_some());
    let occurrences = match master {
        Some(master) => {
            Series::new(master, replacements.copied().collect(), window).count_out(problems)
        }
        None => lone(replacements.copied()),
    };
    occurrences.into_iter().filter(|occurrence| occurrence.within(window)).collect()
}

/// Which occurrence a `RECURRENCE-ID` or `EXDATE` means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Exact(Key),
    /// Any on this day of a timed series.
    Day(NaiveDate),
}

struct Replacement<'a> {
    event: &'a Event,
    target: Target,
    used: bool,
}

struct Series<'a> {
    master: &'a Event,
    base: NaiveDateTime,
    replacements: Vec<Replacement<'a>>,
    /// What is counted out: the window with room for long and shifted occurrences, on the series' own clock.
    from: NaiveDateTime,
    to: NaiveDateTime,
}

struct Start {
    local: NaiveDateTime,
    length: Option<Length>,
}

impl<'a> Series<'a> {
    fn new(master: &'a Event, events: Vec<&'a Event>, window: &Window) -> Self {
        let base = match &master.start {
            When::Date(date) => date.and_time(NaiveTime::MIN),
            When::Time(time) => time.local,
        };
        let mut series = Self { master, base, replacements: Vec::new(), from: base, to: base };
        for event in events {
            series.add(event);
        }
        let shifts = series
            .replacements
            .iter()
            .filter_map(|replacement| series.shift(replacement))
            .map(|delta| delta.abs());
        let lengths = series.replacements.iter().map(|replacement| rough(replacement.event.length));
        let room = shifts.chain(lengths).fold(rough(master.length), TimeDelta::max);
        let room = room.checked_add(&TimeDelta::days(2)).unwrap_or(TimeDelta::MAX);
        // Whether an outdated replacement still has an occurrence to replace must be found out where it is.
        let outdated =
            series.replacements.iter().filter(|replacement| series.outdated(replacement));
        let keys = outdated.map(|replacement| match replacement.target {
            Target::Exact(key) => key,
            Target::Day(date) => date.and_time(NaiveTime::MIN).and_utc(),
        });
        let (first, last) = keys
            .fold((window.from, window.to), |(first, last), key| (first.min(key), last.max(key)));
        series.from = first.naive_utc().checked_sub_signed(room).unwrap_or(NaiveDateTime::MIN);
        series.to = last.naive_utc().checked_add_signed(room).unwrap_or(NaiveDateTime::MAX);
        series
    }

    /// Of two replacements of the same occurrence the newer stands.
    fn add(&mut self, event: &'a Event) {
        let Some(replaces) = &event.replaces else { return };
        let target = self.target(&replaces.when);
        let known = self.replacements.iter_mut().find(|known| {
            known.target == target
                && known.event.replaces.as_ref().map(|r| r.this_and_future)
                    == Some(replaces.this_and_future)
        });
        match known {
            Some(known) if supersedes(event, known.event) => known.event = event,
            Some(_) => {}
            None => self.replacements.push(Replacement { event, target, used: false }),
        }
    }

    fn target(&self, when: &When) -> Target {
        match (&self.master.start, when) {
            (When::Date(_), When::Date(date)) => {
                Target::Exact(date.and_time(NaiveTime::MIN).and_utc())
            }
            (When::Date(_), When::Time(time)) => {
                Target::Exact(self.day_of(time).and_time(NaiveTime::MIN).and_utc())
            }
            (When::Time(_), When::Time(time)) => Target::Exact(time.instant),
            (When::Time(_), When::Date(date)) => Target::Day(*date),
        }
    }

    /// The day a time means to an all-day series: UTC is midnight somewhere, and that is here.
    fn day_of(&self, time: &Zoned) -> NaiveDate {
        let local =
            if time.zone == Zone::UTC { self.master.home.local(time.instant) } else { None };
        local.unwrap_or(time.local).date()
    }

    fn outdated(&self, replacement: &Replacement) -> bool {
        replacement.event.details.sequence < self.master.details.sequence
    }

    /// How far a "this and future" replacement moves what follows it, on the series' clock.
    fn shift(&self, replacement: &Replacement) -> Option<TimeDelta> {
        let replaces =
            replacement.event.replaces.as_ref().filter(|replaces| replaces.this_and_future)?;
        let local = |when: &When| match (when, &self.master.start) {
            (When::Date(date), When::Date(_)) => Some(date.and_time(NaiveTime::MIN)),
            (When::Time(time), When::Time(series)) => series.zone.local(time.instant),
            _ => None,
        };
        Some(local(&replacement.event.start)? - local(&replaces.when)?)
    }

    fn count_out(mut self, problems: &mut Vec<Problem>) -> Vec<Occurrence> {
        let recurs = !self.master.rules.is_empty()
            || !self.master.also.is_empty()
            || !self.replacements.is_empty();
        let starts = self.starts(problems);
        let mut occurrences = Vec::with_capacity(starts.len());
        for (key, start) in &starts {
            let id = recurs.then(|| self.id(*key));
            if let Some(event) = self.replacement_of(*key, start.local.date()) {
                occurrences.extend(own_occurrence(event, id));
                continue;
            }
            let (event, shift) = self.in_force(*key);
            let length = start.length.filter(|_| shift.is_none()).unwrap_or(event.length);
            let local = start.local.checked_add_signed(shift.unwrap_or_default());
            let when = local.and_then(|local| self.when(local));
            occurrences.extend(when.and_then(|when| place(&when, length, id, &event.details)));
        }
        for replacement in self.replacements.iter().filter(|replacement| !replacement.used) {
            // P6: an older version of an occurrence the series no longer has.
            if self.outdated(replacement) {
                continue;
            }
            let id = replacement.event.replaces.as_ref().map(|replaces| match replacement.target {
                Target::Exact(key) => self.id(key),
                Target::Day(_) => Moment::from(&replaces.when),
            });
            occurrences.extend(own_occurrence(replacement.event, id));
        }
        occurrences
    }

    fn id(&self, key: Key) -> Moment {
        match &self.master.start {
            When::Date(_) => Moment::Date(key.date_naive()),
            When::Time(_) => Moment::at(key),
        }
    }

    fn when(&self, local: NaiveDateTime) -> Option<When> {
        match &self.master.start {
            When::Date(_) => Some(When::Date(local.date())),
            When::Time(time) => Zoned::new(local, time.zone.clone()).map(When::Time),
        }
    }

    fn replacement_of(&mut self, key: Key, day: NaiveDate) -> Option<&'a Event> {
        let meant = |replacement: &&mut Replacement| match replacement.target {
            Target::Exact(exact) => exact == key,
            Target::Day(date) => date == day && !replacement.used,
        };
        let replacement = self.replacements.iter_mut().find(meant)?;
        replacement.used = true;
        Some(replacement.event)
    }

    /// The version of the series an occurrence follows: the last "this and future" before it, else the series.
    fn in_force(&self, key: Key) -> (&'a Event, Option<TimeDelta>) {
        let earlier = self.replacements.iter().filter_map(|replacement| match replacement.target {
            Target::Exact(from) if from <= key => {
                Some((from, replacement.event, self.shift(replacement)?))
            }
            _ => None,
        });
        match earlier.max_by_key(|(from, ..)| *from) {
            Some((_, event, shift)) => (event, Some(shift)),
            None => (self.master, None),
        }
    }
}

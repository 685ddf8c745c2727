//! One UID: the series (or single event) and the occurrences that were told apart.

mod starts;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::place::{lone, own_occurrence, place, rough, supersedes};
use super::{Moment, Occurrence, Tally, Window};
use crate::event::{Event, Length, When, Zoned};
use crate::zone::Zone;

/// Identifies an occurrence within a series: its original instant, or for all-day series its date at midnight
/// UTC. Comparing these is P5.
type Key = DateTime<Utc>;

/// The occurrences of one UID that overlap the window.
pub(super) fn occurrences(group: &[&Event], window: &Window, tally: &mut Tally) -> Vec<Occurrence> {
    // P6: of several versions the newest stands.
    if let [event] = group
        && event.happens_once()
    {
        let occurrence = own_occurrence(event, None);
        return occurrence.into_iter().filter(|it| it.within(window)).collect();
    }
    let masters = group.iter().copied().filter(|event| event.replaces.is_none());
    let master =
        masters.reduce(|known, event| if supersedes(event, known) { event } else { known });
    let replacements = group.iter().filter(|event| event.replaces.is_some());
    let occurrences = match master {
        Some(master) => {
            Series::new(master, replacements.copied().collect(), window).count_out(tally)
        }
        None => lone(replacements.copied()),
    };
    occurrences.into_iter().filter(|occurrence| occurrence.within(window)).collect()
}

/// Which occurrence a `RECURRENCE-ID` or `EXDATE` means.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Exact(Key),
    /// Any on this day of a timed series.
    Day(NaiveDate),
}

struct Series<'a> {
    master: &'a Event,
    base: NaiveDateTime,
    /// By the occurrence each replaces, and whether it speaks of what follows too.
    replacements: BTreeMap<(Target, bool), &'a Event>,
    /// From which occurrence on another version is followed, and how far it moves them; in order.
    futures: Vec<(Key, &'a Event, TimeDelta)>,
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
        let (replacements, futures) = (BTreeMap::new(), Vec::new());
        let mut series = Self { master, base, replacements, futures, from: base, to: base };
        for event in events {
            series.add(event);
        }
        series.futures = series.futures();
        series.reach(window);
        series
    }

    /// Of two replacements of the same occurrence the newer stands.
    fn add(&mut self, event: &'a Event) {
        let Some(replaces) = &event.replaces else { return };
        let target = self.target(&replaces.when);
        let stands = self.replacements.entry((target, replaces.this_and_future)).or_insert(event);
        if supersedes(event, stands) {
            *stands = event;
        }
    }

    fn futures(&self) -> Vec<(Key, &'a Event, TimeDelta)> {
        let ranged = self.replacements.iter().filter_map(|((target, _), event)| match target {
            Target::Exact(from) => Some((*from, *event, self.shift(event)?)),
            Target::Day(_) => None,
        });
        ranged.collect()
    }

    fn reach(&mut self, window: &Window) {
        let shifts = self.futures.iter().map(|(_, _, shift)| shift.abs());
        let lengths = self.replacements.values().map(|event| rough(event.length));
        let room = shifts.chain(lengths).fold(rough(self.master.length), TimeDelta::max);
        let room = room.checked_add(&TimeDelta::days(2)).unwrap_or(TimeDelta::MAX);
        let (mut first, mut last) = (window.from, window.to);
        for ((target, _), event) in &self.replacements {
            // Whether an outdated replacement still has an occurrence to replace must be found out where it is.
            if self.outdated(event) {
                let key = match target {
                    Target::Exact(key) => *key,
                    Target::Day(date) => date.and_time(NaiveTime::MIN).and_utc(),
                };
                (first, last) = (first.min(key), last.max(key));
            }
        }
        self.from = first.naive_utc().checked_sub_signed(room).unwrap_or(NaiveDateTime::MIN);
        self.to = last.naive_utc().checked_add_signed(room).unwrap_or(NaiveDateTime::MAX);
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

    fn outdated(&self, event: &Event) -> bool {
        event.details.sequence < self.master.details.sequence
    }

    /// How far a "this and future" replacement moves what follows it, on the series' clock.
    fn shift(&self, event: &Event) -> Option<TimeDelta> {
        let replaces = event.replaces.as_ref().filter(|replaces| replaces.this_and_future)?;
        let local = |when: &When| match (when, &self.master.start) {
            (When::Date(date), When::Date(_)) => Some(date.and_time(NaiveTime::MIN)),
            (When::Time(time), When::Time(series)) => series.zone.local(time.instant),
            _ => None,
        };
        Some(local(&event.start)? - local(&replaces.when)?)
    }

    fn count_out(mut self, tally: &mut Tally) -> Vec<Occurrence> {
        let master = self.master;
        let recurs =
            !(master.rules.is_empty() && master.also.is_empty() && self.replacements.is_empty());
        let starts = self.starts(tally);
        let mut occurrences = Vec::with_capacity(starts.len());
        for (key, start) in &starts {
            let id = recurs.then(|| self.id(*key));
            if let Some(event) = self.take_replacement(*key, start.local.date()) {
                occurrences.extend(own_occurrence(event, id));
                continue;
            }
            let (event, shift) = self.in_force(*key);
            let length = start.length.filter(|_| shift.is_none()).unwrap_or(event.length);
            let local = start.local.checked_add_signed(shift.unwrap_or_default());
            let when = local.and_then(|local| self.when(local));
            occurrences.extend(when.and_then(|when| place(&when, length, id, &event.details)));
        }
        for ((target, _), event) in &self.replacements {
            // P6: an older version of an occurrence the series no longer has.
            if self.outdated(event) {
                continue;
            }
            let id = match target {
                Target::Exact(key) => Some(self.id(*key)),
                Target::Day(date) => Some(Moment::Date(*date)),
            };
            occurrences.extend(own_occurrence(event, id));
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

    /// What stands in the occurrence's place, taken out so that only those without a place are left.
    fn take_replacement(&mut self, key: Key, day: NaiveDate) -> Option<&'a Event> {
        let targets = [Target::Exact(key), Target::Day(day)];
        let [single, ranged] = [false, true].map(|range| {
            targets.iter().find_map(|target| self.replacements.remove(&(*target, range)))
        });
        single.or(ranged)
    }

    /// The version of the series an occurrence follows: the last "this and future" before it, else the series.
    fn in_force(&self, key: Key) -> (&'a Event, Option<TimeDelta>) {
        let earlier = self.futures.partition_point(|(from, ..)| *from <= key);
        match earlier.checked_sub(1).and_then(|last| self.futures.get(last)) {
            Some((_, event, shift)) => (event, Some(*shift)),
            None => (self.master, None),
        }
    }
}

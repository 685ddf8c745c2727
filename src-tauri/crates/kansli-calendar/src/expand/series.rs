//! One UID: the series (or single event) and the occurrences that were told apart.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::{Moment, Occurrence, Window};
use crate::event::{Details, Event, Length, When, Zoned};
use crate::problem::{Problem, ProblemKind};
use crate::rule::Rule;
use crate::value::Written;

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
    let master = newest(group.iter().filter(|event| event.replaces.is_none()));
    let replacements = group.iter().filter(|event| event.replaces.is_some());
    let occurrences = match master {
        Some(master) => {
            Series::new(master, replacements.copied().collect(), window).count_out(problems)
        }
        None => lone(replacements.copied()),
    };
    occurrences.into_iter().filter(|occurrence| occurrence.within(window)).collect()
}

fn newest<'a, 'b: 'a>(events: impl Iterator<Item = &'a &'b Event>) -> Option<&'b Event> {
    events.copied().max_by_key(|event| (event.details.sequence, event.details.stamp))
}

/// Replacements whose series is not in the file: each stands for itself.
fn lone<'a>(replacements: impl Iterator<Item = &'a Event>) -> Vec<Occurrence> {
    let mut newest_of: BTreeMap<Moment, &Event> = BTreeMap::new();
    for event in replacements {
        let Some(replaces) = &event.replaces else { continue };
        let id = moment(&replaces.when);
        let version = |event: &Event| (event.details.sequence, event.details.stamp);
        if newest_of.get(&id).is_none_or(|known| version(known) <= version(event)) {
            newest_of.insert(id, event);
        }
    }
    newest_of.into_iter().filter_map(|(id, event)| own_occurrence(event, Some(id))).collect()
}

fn moment(when: &When) -> Moment {
    match when {
        When::Date(date) => Moment::Date(*date),
        When::Time(time) => Moment::at(time.instant),
    }
}

/// The event where it says it is.
fn own_occurrence(event: &Event, recurrence_id: Option<Moment>) -> Option<Occurrence> {
    place(&event.start, event.length, recurrence_id, &event.details)
}

fn place(
    start: &When,
    length: Length,
    recurrence_id: Option<Moment>,
    details: &Details,
) -> Option<Occurrence> {
    let details = details.clone();
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

fn rough(length: Length) -> TimeDelta {
    match length {
        Length::Days(days) => TimeDelta::try_days(days),
        Length::WallClock(delta) => Some(delta),
        Length::Span { days, seconds } => TimeDelta::try_days(days)
            .zip(TimeDelta::try_seconds(seconds))
            .and_then(|(days, rest)| days.checked_add(&rest)),
    }
    .unwrap_or_default()
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
        let version = |event: &Event| (event.details.sequence, event.details.stamp);
        match known {
            Some(known) if version(known.event) <= version(event) => known.event = event,
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
        let local = if time.zone == crate::zone::Zone::UTC {
            self.master.home.local(time.instant)
        } else {
            None
        };
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
                Target::Day(_) => moment(&replaces.when),
            });
            occurrences.extend(own_occurrence(replacement.event, id));
        }
        occurrences
    }

    /// Every start in reach by key: the first, the rules', the listed, less the excepted.
    fn starts(&self, problems: &mut Vec<Problem>) -> BTreeMap<Key, Start> {
        let mut starts = BTreeMap::new();
        self.add_start(&mut starts, self.base, None);
        for rule in &self.master.rules {
            for local in self.run(rule, problems) {
                self.add_start(&mut starts, local, None);
            }
        }
        for (when, length) in &self.master.also {
            if let Some(local) = self.local(when) {
                self.add_start(&mut starts, local, *length);
            }
        }
        for rule in &self.master.except_rules {
            for key in self.run(rule, problems).into_iter().filter_map(|local| self.key(local)) {
                starts.remove(&key);
            }
        }
        for except in &self.master.except {
            match self.target(except) {
                Target::Exact(key) => {
                    starts.remove(&key);
                }
                Target::Day(date) => starts.retain(|_, start| start.local.date() != date),
            }
        }
        starts
    }

    fn add_start(
        &self,
        starts: &mut BTreeMap<Key, Start>,
        local: NaiveDateTime,
        length: Option<Length>,
    ) {
        if (self.from..=self.to).contains(&local)
            && let Some(key) = self.key(local)
        {
            starts.entry(key).or_insert(Start { local, length });
        }
    }

    fn run(&self, rule: &Rule, problems: &mut Vec<Problem>) -> Vec<NaiveDateTime> {
        let found = rule.occurrences(
            self.base,
            self.from,
            self.to,
            rule.until.and_then(|until| self.last(until)),
        );
        let event = || self.master.details.summary.clone();
        if found.capped {
            let kind = ProblemKind::TooMany { event: event(), kept: found.times.len() };
            problems.push(Problem::new(self.master.line, kind));
        }
        if found.refused {
            let kind = ProblemKind::BadRule { event: event(), rule: String::new() };
            problems.push(Problem::new(self.master.line, kind));
        }
        found.times
    }

    /// P4: the last time an `UNTIL` allows, on the series' own clock.
    fn last(&self, until: Written) -> Option<NaiveDateTime> {
        let end_of_day = |date: NaiveDate| date.and_hms_opt(23, 59, 59);
        match (&self.master.start, until) {
            (_, Written::Date(date)) => end_of_day(date),
            (When::Date(_), Written::Local(local)) => end_of_day(local.date()),
            // Exchange writes local midnight in UTC, which is the evening before.
            (When::Date(_), Written::Utc(utc)) => {
                end_of_day(self.master.home.local(utc.and_utc())?.date())
            }
            (When::Time(_), Written::Local(local)) => Some(local),
            (When::Time(time), Written::Utc(utc)) => time.zone.local(utc.and_utc()),
        }
    }

    fn key(&self, local: NaiveDateTime) -> Option<Key> {
        match &self.master.start {
            When::Date(_) => Some(local.and_utc()),
            When::Time(time) => time.zone.instant(local),
        }
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

    /// A listed date on the series' own clock; a bare date takes the series' time of day.
    fn local(&self, when: &When) -> Option<NaiveDateTime> {
        match (&self.master.start, when) {
            (When::Date(_), When::Date(date)) => Some(date.and_time(NaiveTime::MIN)),
            (When::Date(_), When::Time(time)) => Some(self.day_of(time).and_time(NaiveTime::MIN)),
            (When::Time(_), When::Date(date)) => Some(date.and_time(self.base.time())),
            (When::Time(series), When::Time(time)) => series.zone.local(time.instant),
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

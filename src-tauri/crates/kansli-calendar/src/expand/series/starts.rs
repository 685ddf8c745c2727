//! When the occurrences of a series start, before any is told apart.

use std::collections::{BTreeMap, HashSet};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::{Key, Series, Start, Target};
use crate::event::{Length, When};
use crate::expand::Tally;
use crate::problem::{Problem, ProblemKind};
use crate::rule::Rule;
use crate::value::Written;

impl Series<'_> {
    /// Every start in reach by key: the first, the rules', the listed, less the excepted.
    pub(super) fn starts(&self, tally: &mut Tally) -> BTreeMap<Key, Start> {
        let mut starts = BTreeMap::new();
        self.add_start(&mut starts, self.base, None);
        for rule in &self.master.rules {
            for local in self.run(rule, tally) {
                self.add_start(&mut starts, local, None);
            }
        }
        for (when, length) in &self.master.also {
            if let Some(local) = self.local(when) {
                self.add_start(&mut starts, local, *length);
            }
        }
        for rule in &self.master.except_rules {
            for key in self.run(rule, tally).into_iter().filter_map(|local| self.key(local)) {
                starts.remove(&key);
            }
        }
        let mut days = HashSet::new();
        for except in &self.master.except {
            match self.target(except) {
                Target::Exact(key) => {
                    starts.remove(&key);
                }
                Target::Day(date) => {
                    days.insert(date);
                }
            }
        }
        starts.retain(|_, start| !days.contains(&start.local.date()));
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

    fn run(&self, rule: &Rule, tally: &mut Tally) -> Vec<NaiveDateTime> {
        let found = rule.occurrences(
            self.base,
            self.from,
            self.to,
            rule.until.and_then(|until| self.last(until)),
        );
        tally.steps += found.steps;
        let event = || self.master.details.summary.clone();
        if found.capped {
            let kind = ProblemKind::TooMany { event: event(), kept: found.times.len() };
            tally.problems.push(Problem::new(self.master.line, kind));
        }
        if found.refused {
            let kind = ProblemKind::BadRule { event: event(), rule: String::new() };
            tally.problems.push(Problem::new(self.master.line, kind));
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

    /// A listed date on the series' own clock; a bare date takes the series' time of day.
    fn local(&self, when: &When) -> Option<NaiveDateTime> {
        match (&self.master.start, when) {
            (When::Date(_), When::Date(date)) => Some(date.and_time(NaiveTime::MIN)),
            (When::Date(_), When::Time(time)) => Some(self.day_of(time).and_time(NaiveTime::MIN)),
            (When::Time(_), When::Date(date)) => Some(date.and_time(self.base.time())),
            (When::Time(series), When::Time(time)) => series.zone.local(time.instant),
        }
    }
}

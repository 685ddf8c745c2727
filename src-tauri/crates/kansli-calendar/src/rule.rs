//! Recurrence rules, run on the wall clock.
//!
//! `rrule` steps through dates in floating time only. What it refuses or gets wrong is kept from it: `UNTIL` and
//! `COUNT` are handled here, parts that may only limit (`BYMONTHDAY` in a weekly rule, …) are filters here, and
//! rules without an end are moved forward by whole intervals so that a series from 1970 starts near the window.
//!
//! **Invariant**: `occurrences` ends. It yields at most `MOST_DENSE` or `MOST` times, after at most
//! `MOST_STEPS` steps.

mod read;

use chrono::{Datelike, Month, Months, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Weekday};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Unvalidated};

use crate::value::Written;

/// Most occurrences of a rule by the second or minute.
const MOST_DENSE: usize = 5_000;
/// Most occurrences of any other rule.
const MOST: usize = 50_000;
/// Most steps, counting those before the window.
const MOST_STEPS: usize = 200_000;

/// What a search without a result costs beside a step that has one.
const SEARCH_IN_VAIN: usize = 400_000;

/// A rule as written, in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    frequency: Frequency,
    interval: u16,
    count: Option<u32>,
    pub(crate) until: Option<Written>,
    week_start: Weekday,
    set_positions: Vec<i32>,
    months: Vec<Month>,
    month_days: Vec<i8>,
    year_days: Vec<i16>,
    weeks: Vec<i8>,
    weekdays: Vec<(Option<i16>, Weekday)>,
    hours: Vec<u8>,
    minutes: Vec<u8>,
    seconds: Vec<u8>,
}

/// What a rule gave.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The times in the window, in order.
    pub(crate) times: Vec<NaiveDateTime>,
    /// Whether the start is itself one of the rule's times; not known when the rule was moved forward.
    pub(crate) on_rule: Option<bool>,
    /// Whether there were more than are given.
    pub(crate) capped: bool,
    /// How much work it was, in steps.
    pub(crate) steps: usize,
    /// Whether the rule contradicts itself and gave nothing.
    pub(crate) refused: bool,
}

impl Rule {
    /// Whether it is counted in months or years.
    pub(crate) fn is_seldom(&self) -> bool {
        self.frequency <= Frequency::Monthly
    }

    /// The rule's times from `from` to `to`, both included, none after `until`. The start itself is only among
    /// them when the rule says so. `COUNT` counts the rule's own times, as other calendar programs do where
    /// RFC 5545, 3.8.5.3 leaves it undefined.
    pub(crate) fn occurrences(
        &self,
        start: NaiveDateTime,
        from: NaiveDateTime,
        to: NaiveDateTime,
        until: Option<NaiveDateTime>,
    ) -> Found {
        let last = until.map_or(to, |until| until.min(to));
        if last < from {
            return Found::default();
        }
        let begin = self.moved_forward(start, from);
        let at = Tz::UTC.from_utc_datetime(&begin);
        let Ok(rule) = self.engine_rule(start).validate(at) else {
            return Found { refused: true, ..Found::default() };
        };
        let mut found = Found { on_rule: (begin == start).then_some(false), ..Found::default() };
        let most = if self.frequency >= Frequency::Minutely { MOST_DENSE } else { MOST };
        let mut counted = 0;
        let times = RRuleSet::new(at).rrule(rule).limit();
        // Until a time after the window says otherwise, the engine has searched in vain to its own limit.
        let mut in_vain = SEARCH_IN_VAIN;
        for time in (&times).into_iter().map(|time| time.naive_utc()) {
            if time > last {
                in_vain = 0;
                break;
            }
            found.steps += 1;
            if found.steps >= MOST_STEPS || found.times.len() >= most {
                (found.capped, in_vain) = (true, 0);
                break;
            }
            if !self.admits(time.date()) {
                continue;
            }
            if time == start {
                found.on_rule = Some(true);
            }
            if self.count.is_some_and(|count| counted >= count) {
                in_vain = 0;
                break;
            }
            counted += 1;
            if time >= from {
                found.times.push(time);
            }
        }
        found.steps += in_vain;
        found
    }

    /// The start, or a later time that is a whole number of intervals from it and well before `from`.
    fn moved_forward(&self, start: NaiveDateTime, from: NaiveDateTime) -> NaiveDateTime {
        if self.count.is_some() {
            return start;
        }
        let unit: i64 = match self.frequency {
            Frequency::Weekly => 604_800,
            Frequency::Daily => 86_400,
            Frequency::Hourly => 3_600,
            Frequency::Minutely => 60,
            Frequency::Secondly => 1,
            Frequency::Monthly => return self.moved_by_months(start, from, 1),
            Frequency::Yearly => return self.moved_by_months(start, from, 12),
        };
        let step = unit * i64::from(self.interval);
        // Two intervals short, so that the first whole week is a whole one for BYSETPOS.
        let steps = ((from - start).num_seconds() / step - 2).max(0);
        let delta = steps.checked_mul(step).and_then(TimeDelta::try_seconds);
        delta.and_then(|delta| start.checked_add_signed(delta)).unwrap_or(start)
    }

    /// Months and years are moved by the calendar; not from a day that some of them lack.
    fn moved_by_months(
        &self,
        start: NaiveDateTime,
        from: NaiveDateTime,
        unit: i64,
    ) -> NaiveDateTime {
        if start.day() > 28 {
            return start;
        }
        let month = |at: NaiveDateTime| i64::from(at.year()) * 12 + i64::from(at.month0());
        let step = unit * i64::from(self.interval);
        let steps = ((month(from) - month(start)) / step - 2).max(0);
        let months = u32::try_from(steps * step).ok().map(Months::new);
        months.and_then(|months| start.checked_add_months(months)).unwrap_or(start)
    }

    /// The parts that expand, as the engine wants them.
    fn engine_rule(&self, start: NaiveDateTime) -> RRule<Unvalidated> {
        let monthly = self.frequency == Frequency::Monthly;
        let yearly = self.frequency == Frequency::Yearly;
        let weekly = self.frequency == Frequency::Weekly;
        let mut month_days = if weekly { Vec::new() } else { self.month_days.clone() };
        let year_days = if self.limits_year_days() { Vec::new() } else { self.year_days.clone() };
        let weeks = if yearly { self.weeks.clone() } else { Vec::new() };
        let ordinals = (monthly || yearly) && weeks.is_empty();
        let mut weekdays: Vec<NWeekday> = self
            .weekdays
            .iter()
            .map(|(nth, day)| {
                NWeekday::new(nth.filter(|_| ordinals).map(|nth| engine_nth(nth, monthly)), *day)
            })
            .collect();
        let bare = weekdays.is_empty() && month_days.is_empty() && year_days.is_empty();
        if bare && yearly && !weeks.is_empty() {
            weekdays.push(NWeekday::Every(start.weekday()));
        }
        // Only limits were given: without these the engine would add the start's own day to them.
        if bare
            && weekly
            && !(self.month_days.is_empty() && self.year_days.is_empty() && self.weeks.is_empty())
        {
            weekdays.extend(WEEK.map(NWeekday::Every));
        }
        if bare && monthly && !(self.year_days.is_empty() && self.weeks.is_empty()) {
            month_days.extend(1..=31);
        }
        let anything = !(weekdays.is_empty()
            && month_days.is_empty()
            && year_days.is_empty()
            && weeks.is_empty()
            && self.months.is_empty()
            && self.hours.is_empty()
            && self.minutes.is_empty()
            && self.seconds.is_empty());
        let positions = if anything { self.set_positions.clone() } else { Vec::new() };
        RRule::new(self.frequency)
            .interval(self.interval)
            .week_start(self.week_start)
            .by_set_pos(positions)
            .by_month(&self.months)
            .by_month_day(month_days)
            .by_year_day(year_days)
            .by_week_no(weeks)
            .by_weekday(weekdays)
            .by_hour(self.hours.clone())
            .by_minute(self.minutes.clone())
            .by_second(self.seconds.clone())
    }

    fn limits_year_days(&self) -> bool {
        matches!(self.frequency, Frequency::Monthly | Frequency::Weekly | Frequency::Daily)
    }

    /// The parts that only limit.
    fn admits(&self, date: NaiveDate) -> bool {
        let from_end = |position: i64, length: i64| position - length - 1;
        let in_list = |listed: &[i64], position: i64, length: i64| {
            listed.is_empty()
                || listed.contains(&position)
                || listed.contains(&from_end(position, length))
        };
        let month_length = i64::from(date.num_days_in_month());
        let day = i64::from(date.day());
        let wide = |list: &[i8]| list.iter().map(|n| i64::from(*n)).collect::<Vec<_>>();
        if self.frequency == Frequency::Weekly
            && !in_list(&wide(&self.month_days), day, month_length)
        {
            return false;
        }
        if self.limits_year_days() {
            let listed: Vec<i64> = self.year_days.iter().map(|n| i64::from(*n)).collect();
            let length = if date.leap_year() { 366 } else { 365 };
            if !in_list(&listed, i64::from(date.ordinal()), length) {
                return false;
            }
        }
        if self.frequency != Frequency::Yearly {
            let last_week = NaiveDate::from_ymd_opt(date.iso_week().year(), 12, 28)
                .map_or(52, |d| d.iso_week().week());
            if !in_list(&wide(&self.weeks), i64::from(date.iso_week().week()), i64::from(last_week))
            {
                return false;
            }
        }
        self.frequency != Frequency::Monthly || self.weekday_admits(date, day, month_length)
    }

    /// The engine knows no "fifth from the end"; such a month has five, and the first of them is meant.
    fn weekday_admits(&self, date: NaiveDate, day: i64, month_length: i64) -> bool {
        if !self.weekdays.iter().any(|(nth, _)| *nth == Some(-5)) {
            return true;
        }
        let from_start = (day - 1) / 7 + 1;
        let from_end = -((month_length - day) / 7 + 1);
        self.weekdays.iter().any(|(nth, weekday)| {
            let nth = nth.map(i64::from);
            *weekday == date.weekday() && nth.is_none_or(|nth| nth == from_start || nth == from_end)
        })
    }
}

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

fn engine_nth(nth: i16, monthly: bool) -> i16 {
    if monthly && nth == -5 { 1 } else { nth }
}

#[cfg(test)]
mod tests;

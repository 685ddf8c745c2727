//! The text of a rule to its parts.

use std::str::FromStr;

use chrono::{Month, Weekday};
use rrule::Frequency;

use super::Rule;
use crate::value;

/// More clock times in one period than this is not a meeting but an attempt to fill the memory.
const MOST_PER_PERIOD: usize = 50_000;

impl Rule {
    /// Reads an `RRULE`. Unknown parts and scraps are left out; `None` when a known part is wrong or `FREQ` is missing.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut rule = Self {
            frequency: Frequency::Yearly,
            interval: 1,
            count: None,
            until: None,
            week_start: Weekday::Mon,
            set_positions: Vec::new(),
            months: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            weekdays: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
            seconds: Vec::new(),
        };
        let mut named = false;
        let text = text.trim();
        let text = text
            .get(..6)
            .filter(|start| start.eq_ignore_ascii_case("RRULE:"))
            .map_or(text, |_| &text[6..]);
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let Some((key, value)) = part.split_once('=') else { continue };
            let (key, value) = (key.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
            match key.as_str() {
                "FREQ" => {
                    rule.frequency = value.parse().ok()?;
                    named = true;
                }
                "INTERVAL" => {
                    rule.interval = value.parse().ok().filter(|interval| *interval > 0)?
                }
                // Some programs write -1 for "no count".
                "COUNT" if value.starts_with('-') => {}
                "COUNT" => rule.count = Some(value.parse().ok().filter(|count| *count > 0)?),
                "UNTIL" => rule.until = Some(value::date_time(&value)?),
                "WKST" => rule.week_start = weekday(&value)?,
                "BYSETPOS" => rule.set_positions = numbers(&value, -366, 366)?,
                "BYMONTH" => rule.months = months(&value)?,
                "BYMONTHDAY" => rule.month_days = numbers(&value, -31, 31)?,
                "BYYEARDAY" => rule.year_days = numbers(&value, -366, 366)?,
                "BYWEEKNO" => rule.weeks = numbers(&value, -53, 53)?,
                "BYDAY" => rule.weekdays = weekdays(&value)?,
                "BYHOUR" => rule.hours = clock(&value, 23)?,
                "BYMINUTE" => rule.minutes = clock(&value, 59)?,
                "BYSECOND" => rule.seconds = clock(&value, 60)?,
                "RSCALE" if value != "GREGORIAN" => return None,
                _ => {}
            }
        }
        (named && rule.per_period() <= MOST_PER_PERIOD).then_some(rule)
    }

    /// An upper bound on the times in one period, which the engine holds in memory at once.
    fn per_period(&self) -> usize {
        let days = match self.frequency {
            Frequency::Yearly => 366,
            Frequency::Monthly => 31,
            Frequency::Weekly => 7,
            _ => 1,
        };
        let of = |list: &[u8]| list.len().max(1);
        days * of(&self.hours) * of(&self.minutes) * of(&self.seconds)
    }
}

fn list<T>(value: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty()).map(one).collect()
}

/// Nought is never an ordinal.
fn numbers<T: TryFrom<i32> + FromStr>(value: &str, least: i32, most: i32) -> Option<Vec<T>> {
    list(value, |part| {
        let number: i32 = part.strip_prefix('+').unwrap_or(part).parse().ok()?;
        (number != 0 && (least..=most).contains(&number)).then(|| T::try_from(number).ok())?
    })
}

fn clock(value: &str, most: u8) -> Option<Vec<u8>> {
    let mut numbers = list(value, |part| part.parse::<u8>().ok().filter(|number| *number <= most))?;
    for number in &mut numbers {
        *number = (*number).min(59);
    }
    numbers.sort_unstable();
    numbers.dedup();
    Some(numbers)
}

fn months(value: &str) -> Option<Vec<Month>> {
    list(value, |part| Month::try_from(part.parse::<u8>().ok()?).ok())
}

fn weekdays(value: &str) -> Option<Vec<(Option<i16>, Weekday)>> {
    list(value, |part| {
        let (nth, day) = part.split_at_checked(part.len().checked_sub(2)?)?;
        let nth = match nth.trim() {
            "" => None,
            nth => {
                let number: i16 = nth.strip_prefix('+').unwrap_or(nth).parse().ok()?;
                Some(number)
                    .filter(|number| *number != 0 && (-53..=53).contains(number))
                    .map(Some)?
            }
        };
        Some((nth, weekday(day)?))
    })
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

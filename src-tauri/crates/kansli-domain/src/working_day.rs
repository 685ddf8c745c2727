//! Counting in working days, and saying why a day is not one.

use chrono::{Datelike, Days, NaiveDate as Date, Weekday};

use crate::holiday::{self, DayName, is_working_day};

/// Why nobody works on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Obstacle {
    /// A public holiday or one of the three eves.
    Holiday(DayName),
    /// A Saturday.
    Saturday,
    /// A Sunday.
    Sunday,
}

/// Why nobody works on `date`; nothing for a working day.
///
/// A holiday on a weekend is named as the holiday.
pub fn obstacle(date: Date) -> Option<Obstacle> {
    if is_working_day(date) {
        return None;
    }
    let holiday = holiday::special_on(date).into_iter().find(|day| day.kind.is_free());
    Some(match (holiday, date.weekday()) {
        (Some(day), _) => Obstacle::Holiday(day.name),
        (None, Weekday::Sat) => Obstacle::Saturday,
        (None, _) => Obstacle::Sunday,
    })
}

/// Working days from one day to another: those after `from` up to and with `to`.
/// Negative when `to` comes first.
pub fn distance(from: Date, to: Date) -> i64 {
    if to < from {
        return -distance(to, from);
    }
    let days = from.iter_days().skip(1).take_while(|&day| day <= to);
    i64::try_from(days.filter(|&day| is_working_day(day)).count()).unwrap_or(i64::MAX)
}

/// The working day that lies `days` working days after `date`; before it when negative.
///
/// With none, `date` itself when it is worked, else the first that is before it.
pub fn counted(date: Date, days: i64) -> Date {
    let step = if days > 0 { Date::succ_opt } else { Date::pred_opt };
    let mut day = if days == 0 { on_or_before(date) } else { date };
    let mut left = days.unsigned_abs();
    while left > 0 {
        let Some(next) = step(&day) else { return day };
        day = next;
        left -= u64::from(is_working_day(day));
    }
    day
}

/// `date`, or the last working day before it.
pub fn on_or_before(date: Date) -> Date {
    let mut day = date;
    while !is_working_day(day) {
        let Some(earlier) = day.pred_opt() else { return date };
        day = earlier;
    }
    day
}

/// `date`, or the first working day after it.
pub fn on_or_after(date: Date) -> Date {
    let mut day = date;
    while !is_working_day(day) {
        let Some(later) = day.succ_opt() else { return date };
        day = later;
    }
    day
}

/// Calendar days from `from` to `to` that lie outside ISO weeks `first..=last`.
pub fn days_outside_weeks(from: Date, to: Date, first: u32, last: u32) -> u32 {
    let days = from.iter_days().skip(1).take_while(|&day| day <= to);
    let counted = days.filter(|day| !(first..=last).contains(&day.iso_week().week())).count();
    u32::try_from(counted).unwrap_or(u32::MAX)
}

/// `date` moved by calendar days; stays where it is at the end of time.
pub fn shifted(date: Date, days: i64) -> Date {
    let by = Days::new(days.unsigned_abs());
    let moved = if days < 0 { date.checked_sub_days(by) } else { date.checked_add_days(by) };
    moved.unwrap_or(date)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn easter_and_ascension_day_are_not_counted() {
        assert_eq!(distance(day("2027-03-19"), day("2027-04-22")), 22);
        assert_eq!(distance(day("2027-04-22"), day("2027-05-21")), 20);
        assert_eq!(distance(day("2027-05-21"), day("2027-04-22")), -20);
        assert_eq!(distance(day("2027-03-19"), day("2027-03-19")), 0);
    }

    #[test]
    fn a_free_day_says_why() {
        assert_eq!(obstacle(day("2027-05-06")), Some(Obstacle::Holiday(DayName::AscensionDay)));
        assert_eq!(obstacle(day("2027-03-28")), Some(Obstacle::Holiday(DayName::EasterDay)));
        assert_eq!(obstacle(day("2027-03-20")), Some(Obstacle::Saturday));
        assert_eq!(obstacle(day("2027-03-21")), Some(Obstacle::Sunday));
        assert_eq!(obstacle(day("2027-05-07")), None);
    }

    #[test]
    fn the_summer_of_2027_counts_half() {
        let (from, to) = (day("2027-06-03"), day("2027-09-09"));
        assert_eq!((to - from).num_days(), 98);
        assert_eq!(days_outside_weeks(from, to, 26, 32), 49);
    }

    proptest! {
        #[test]
        fn the_nearest_working_day_is_one_and_nothing_lies_between(offset in 0..40_000i64) {
            let date = shifted(day("1990-01-01"), offset);
            let (before, after) = (on_or_before(date), on_or_after(date));
            prop_assert!(is_working_day(before) && is_working_day(after));
            prop_assert!(before <= date && date <= after);
            prop_assert!(distance(before, after) == i64::from(before != after));
        }

        #[test]
        fn distance_adds_up(start in 0..20_000i64, first in 0..200i64, second in 0..200i64) {
            let a = shifted(day("1990-01-01"), start);
            let (b, c) = (shifted(a, first), shifted(a, first + second));
            prop_assert_eq!(distance(a, b) + distance(b, c), distance(a, c));
        }
    }
}

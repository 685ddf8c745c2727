//! What a picture of the year shows, for those who cannot see it.

use chrono::NaiveDate;

use super::breaks::{Stretch, named};
use super::marks::{Day, RingYear};
use crate::words::Words;

/// As many days are told one by one; beyond that their number says more.
const MOST_DAYS: usize = 12;

/// A picture of the year in words, after a sentence that says which it is: each body's days, what is held fast or cancelled, and the breaks.
pub(super) fn told(
    key: &str,
    year: &str,
    rings: &[RingYear],
    stretches: &[Stretch],
    words: &Words,
) -> String {
    let days_of = |chosen: &dyn Fn(&Day) -> bool| -> Vec<NaiveDate> {
        let days = rings.iter().flat_map(|it| &it.days).filter(|day| chosen(day));
        let mut dates: Vec<NaiveDate> = days.map(|day| day.date).collect();
        dates.sort();
        dates.dedup();
        dates
    };
    let with_days = |key: &str, days: Vec<NaiveDate>| {
        let said = match days.len() {
            0 => return None,
            1..=MOST_DAYS => listed(days, words),
            many => words.count("year-plan-wheel-alt-days", "count", i64::try_from(many).ok()?),
        };
        Some(words.fill(key, &[("days", &said)]))
    };
    let breaks = named(stretches, words);
    let mut parts = vec![words.fill(key, &[("year", year)])];
    parts.extend(rings.iter().filter_map(|it| body(it, words)));
    parts.extend(
        [
            with_days("year-plan-wheel-alt-consultations", days_of(&|it| it.consultation)),
            with_days("year-plan-wheel-alt-pinned", days_of(&|it| it.pinned)),
            with_days("year-plan-wheel-alt-cancelled", days_of(&|it| it.cancelled)),
            (!breaks.is_empty()).then(|| {
                words.fill("year-plan-wheel-alt-breaks", &[("breaks", &breaks.join(", "))])
            }),
        ]
        .into_iter()
        .flatten(),
    );
    parts.push(words.say("year-plan-wheel-alt-where"));
    parts.join(" ")
}

/// "Strategiska styrgruppen: 2 möten, 19 mars, 15 oktober."
fn body(year: &RingYear, words: &Words) -> Option<String> {
    let days: Vec<NaiveDate> =
        year.days.iter().filter(|it| !it.cancelled).map(|it| it.date).collect();
    let count = i64::try_from(year.count).unwrap_or(i64::MAX);
    let count = words.count("year-plan-wheel-count", "count", count);
    let values =
        [("body", words.ring(year.ring)), ("count", count), ("days", listed(days.clone(), words))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    match days.len() {
        0 => None,
        1..=MOST_DAYS => Some(words.fill("year-plan-wheel-alt-body", &values)),
        _ => Some(words.fill("year-plan-wheel-alt-many", &values[..2])),
    }
}

fn listed(days: Vec<NaiveDate>, words: &Words) -> String {
    let days: Vec<String> = days.into_iter().map(|day| words.day_short(day)).collect();
    days.join(", ")
}

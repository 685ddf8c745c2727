//! What is due during the year, and the days when few can come.

use chrono::{Datelike, NaiveDate, Weekday};
use serde_json::{Value, json};

use super::meetings::week;
use crate::view::{row, text, written};
use crate::words::{Words, iso};
use crate::year_plan::{DueDay, Period, SpecialDay, SpecialDayKind, YearPlanFacts};

/// Everything that is due, by date.
pub(super) fn deadlines(facts: &YearPlanFacts, words: &Words) -> Vec<Value> {
    let mut due: Vec<&DueDay> = facts.deadlines.iter().collect();
    due.sort_by_key(|it| it.date);
    let one = |it: &DueDay| {
        row(json!({
            "date": iso(it.date),
            "weekday": words.day_of_week(it.date),
            "week": week(it.date),
            "what": it.what.trim(),
            "of": text(it.of.as_deref()),
            "done": it.done,
            "why": it.why.trim(),
        }))
    };
    due.into_iter().map(one).collect()
}

/// Breaks, and working days that are not like others, by date.
pub(super) fn days(facts: &YearPlanFacts, words: &Words) -> Vec<Value> {
    let worked = |it: &&SpecialDay| !matches!(it.date.weekday(), Weekday::Sat | Weekday::Sun);
    let days = facts.days.iter().filter(worked).map(|it| (it.date, day(it, words)));
    let periods = facts.periods.iter().map(|it| (it.from, period(it, words)));
    let mut all: Vec<(NaiveDate, Value)> = periods.chain(days).collect();
    all.sort_by_key(|(date, _)| *date);
    all.into_iter().map(|(_, row)| row).collect()
}

fn day(day: &SpecialDay, words: &Words) -> Value {
    row(json!({
        "date": iso(day.date),
        "weekday": words.day_of_week(day.date),
        "week": week(day.date),
        "name": day.name.trim(),
        "remark": words.say(match day.kind {
            SpecialDayKind::Closed => "year-plan-day-closed",
            SpecialDayKind::Bridge => "year-plan-day-bridge",
            SpecialDayKind::Half => "year-plan-day-half",
        }),
    }))
}

fn period(period: &Period, words: &Words) -> Value {
    let regions: Vec<&str> = written(&period.regions).collect();
    let (first, last) = (week(period.from), week(period.to));
    row(json!({
        "date": iso(period.from),
        "through": words.fill("year-plan-through", &[("day", &iso(period.to))]),
        "weekday": "",
        "week": if first == last { first } else { format!("{first}–{last}") },
        "name": period.name.trim(),
        "remark": match regions[..] {
            [] => words.say("year-plan-everywhere"),
            _ => words.fill("year-plan-regions", &[("regions", &regions.join(", "))]),
        },
    }))
}

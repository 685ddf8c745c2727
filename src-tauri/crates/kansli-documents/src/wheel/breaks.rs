//! Days when few can come, as stretches of the turn: breaks, and working days that nobody works.

use chrono::{Datelike, NaiveDate, Weekday};

use crate::words::Words;
use crate::year_plan::{PeriodKind, SpecialDayKind, YearPlanFacts};

/// Days that follow on each other.
#[derive(Debug, PartialEq)]
pub(super) struct Stretch {
    pub(super) from: NaiveDate,
    pub(super) to: NaiveDate,
    /// Which break it is; none for holidays outside every break.
    pub(super) kind: Option<PeriodKind>,
}

/// The stretches of a year in order. A weekend between two breaks of a kind does not part them.
pub(super) fn stretches(facts: &YearPlanFacts) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = facts
        .periods
        .iter()
        .map(|it| Stretch { from: it.from, to: it.to.max(it.from), kind: Some(it.kind) })
        .collect();
    all.sort_by_key(|it| (it.from, it.to));
    let mut joined: Vec<Stretch> = Vec::new();
    for next in all {
        match joined.last_mut() {
            Some(last) if last.kind == next.kind && (next.from - last.to).num_days() <= WEEKEND => {
                last.to = last.to.max(next.to);
            }
            _ => joined.push(next),
        }
    }
    let free = facts.days.iter().filter(|it| it.kind == SpecialDayKind::Closed).map(|it| it.date);
    let outside: Vec<Stretch> = free
        .filter(|date| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun))
        .filter(|date| !joined.iter().any(|it| (it.from..=it.to).contains(date)))
        .map(|date| Stretch { from: date, to: date, kind: None })
        .collect();
    joined.extend(outside);
    joined.retain(|it| it.from.year() <= facts.head.year && it.to.year() >= facts.head.year);
    joined.sort_by_key(|it| it.from);
    joined
}

/// Days from the last of a break to the first of the next, with a weekend between them.
const WEEKEND: i64 = 3;

impl Stretch {
    /// "sportlov", for a break.
    pub(super) fn name(&self, words: &Words) -> Option<String> {
        Some(words.say(match self.kind? {
            PeriodKind::WinterSports => "year-plan-break-winter-sports",
            PeriodKind::Easter => "year-plan-break-easter",
            PeriodKind::Summer => "year-plan-break-summer",
            PeriodKind::Autumn => "year-plan-break-autumn",
            PeriodKind::YearEnd => "year-plan-break-year-end",
        }))
    }
}

/// Every break with its weeks, each once: "sportlov v. 7–10".
pub(super) fn named(stretches: &[Stretch], words: &Words) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for stretch in stretches {
        let Some(name) = stretch.name(words) else { continue };
        let week = |date: NaiveDate| date.iso_week().week().to_string();
        let text = match (stretch.kind, week(stretch.from), week(stretch.to)) {
            // It runs over the turn of the year.
            (Some(PeriodKind::YearEnd), ..) => name,
            (_, first, last) if first == last => {
                words.fill("year-plan-break-week", &[("name", &name), ("week", &first)])
            }
            (_, first, last) => {
                let values = [("name", name.as_str()), ("first", &first), ("last", &last)];
                words.fill("year-plan-break-weeks", &values)
            }
        };
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said
}

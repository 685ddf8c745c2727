//! What is due during the year, and the days when few can come.

use super::meetings::{days_of, week};
use crate::tree::{Block, Inline, Row, Table, Width};
use crate::view::{cell, cell_of, parts, written};
use crate::words::{Words, iso};
use crate::year_plan::{DueDay, Period, SpecialDay, SpecialDayKind, YearPlanFacts};
use chrono::{Datelike, NaiveDate, Weekday};

/// Everything that is due, by date.
pub(super) fn deadlines(facts: &YearPlanFacts, words: &Words) -> Option<Block> {
    let mut due: Vec<&DueDay> = facts.deadlines.iter().collect();
    due.sort_by_key(|it| it.date);
    let columns = [
        (words.say("column-date"), Width::Millimetres(24)),
        (words.say("year-plan-weekday"), Width::Millimetres(22)),
        (words.say("year-plan-week"), Width::Millimetres(10)),
        (words.say("year-plan-what"), Width::Share(100)),
        (words.say("year-plan-of"), Width::Millimetres(48)),
        (words.say("year-plan-why-day"), Width::Share(100)),
    ];
    let rows: Vec<Row> = due.into_iter().map(|it| deadline(it, words)).collect();
    (!rows.is_empty()).then(|| Table::block(columns, rows))
}

fn deadline(due: &DueDay, words: &Words) -> Row {
    let done = due.done.then(|| Inline::strong(words.say("year-plan-done")));
    let gap = due.done.then(|| Inline::text(" "));
    let why = Inline::text(due.why.trim());
    Row::of([
        days_of(due.date, None),
        cell(words.day_of_week(due.date)),
        cell(week(due.date)),
        cell(&due.what),
        cell_of(due.of.as_deref()),
        vec![Block::Paragraph(done.into_iter().chain(gap).chain([why]).collect())],
    ])
}

/// Breaks, and working days that are not like others, by date.
pub(super) fn days(facts: &YearPlanFacts, words: &Words) -> Option<Block> {
    let worked = |it: &&SpecialDay| !matches!(it.date.weekday(), Weekday::Sat | Weekday::Sun);
    let days = facts.days.iter().filter(worked).map(|it| (it.date, day(it, words)));
    let periods = facts.periods.iter().map(|it| (it.from, period(it, words)));
    let mut all: Vec<(NaiveDate, Row)> = periods.chain(days).collect();
    all.sort_by_key(|(date, _)| *date);
    let columns = [
        (words.say("column-date"), Width::Millimetres(52)),
        (words.say("year-plan-weekday"), Width::Millimetres(22)),
        (words.say("year-plan-week"), Width::Millimetres(16)),
        (words.say("year-plan-what"), Width::Share(100)),
        (words.say("year-plan-remark"), Width::Share(140)),
    ];
    let rows: Vec<Row> = all.into_iter().map(|(_, row)| row).collect();
    (!rows.is_empty()).then(|| Table::block(columns, rows))
}

fn day(day: &SpecialDay, words: &Words) -> Row {
    Row::of([
        days_of(day.date, None),
        cell(words.day_of_week(day.date)),
        cell(week(day.date)),
        cell(&day.name),
        cell(words.say(match day.kind {
            SpecialDayKind::Closed => "year-plan-day-closed",
            SpecialDayKind::Bridge => "year-plan-day-bridge",
            SpecialDayKind::Half => "year-plan-day-half",
        })),
    ])
}

fn period(period: &Period, words: &Words) -> Row {
    let regions = parts(", ", written(&period.regions));
    let (first, last) = (week(period.from), week(period.to));
    let through = words.fill("year-plan-through", &[("day", &iso(period.to))]);
    Row::of([
        days_of(period.from, Some(through)),
        Vec::new(),
        cell(if first == last { first } else { format!("{first}–{last}") }),
        cell(&period.name),
        cell(match regions.as_str() {
            "" => words.say("year-plan-everywhere"),
            _ => words.fill("year-plan-regions", &[("regions", &regions)]),
        }),
    ])
}

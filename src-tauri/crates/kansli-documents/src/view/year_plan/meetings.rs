//! The meetings of the year: our own with why they are when they are, and the others'.

use chrono::NaiveDate;

use super::below;
use crate::tree::{Block, Inline, Row, Table, Width};
use crate::view::{cell, cell_of, lines, meeting, text, written};
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{MeetingStatus, OtherMeeting, PlannedMeeting, Reason, YearPlanFacts};

pub(super) fn own(facts: &YearPlanFacts, words: &Words) -> Block {
    let mut meetings: Vec<&PlannedMeeting> = facts.meetings.iter().collect();
    if meetings.is_empty() {
        return Block::plain(words.say("year-plan-no-meetings"));
    }
    meetings.sort_by_key(|it| (it.date, it.start));
    let columns = [
        (words.say("column-date"), Width::Millimetres(31)),
        (words.say("year-plan-time"), Width::Millimetres(26)),
        (words.say("year-plan-meeting"), Width::Millimetres(42)),
        (words.say("year-plan-place"), Width::Millimetres(43)),
        (words.say("column-status"), Width::Millimetres(23)),
        (words.say("year-plan-why-day"), Width::Share(100)),
    ];
    Table::block(columns, meetings.into_iter().map(|it| one(it, words)).collect())
}

fn one(planned: &PlannedMeeting, words: &Words) -> Row {
    let mode = planned.mode.map(|mode| capitalised(&meeting::mode_word(mode, words)));
    let formal = planned.formal.then(|| capitalised(&words.say("formal-meeting")));
    let place = text(planned.place.as_deref()).map(str::to_owned).or(mode);
    let weekday = format!("{}, {}", words.day_of_week(planned.date), words.week(planned.date));
    let mut date = days_of(planned.date, None);
    date.extend(below(weekday));
    let mut title = vec![Block::line(Inline::strong(planned.title.trim()))];
    title.extend(formal.and_then(below));
    Row::of([
        date,
        cell_of(words.span(planned.start, planned.end)),
        title,
        cell_of(place),
        cell(status(planned.status, words)),
        why(planned, words),
    ])
}

/// Why the meeting is when it is, and what speaks against it.
fn why(planned: &PlannedMeeting, words: &Words) -> Vec<Block> {
    let reasons = planned.reasons.iter().filter_map(|it| told(it, words)).map(Block::plain);
    let doubts = planned.doubts.iter().filter_map(|it| told(it, words)).map(|doubt| {
        let label = Inline::warning(words.say("year-plan-doubt"));
        Block::Paragraph(vec![label, Inline::text(format!(" {doubt}"))])
    });
    let pinned = planned.pinned.then(|| words.say("year-plan-pinned"));
    let remarks = written(&planned.remarks);
    let remarks = lines(pinned.as_deref().into_iter().chain(remarks));
    reasons.chain(doubts).chain(remarks).collect()
}

/// The sentence, with the rule that the reader finds further on.
fn told(reason: &Reason, words: &Words) -> Option<String> {
    let sentence = text(Some(&reason.text))?;
    Some(match text(Some(&reason.rule)) {
        Some(rule) => words.fill("year-plan-reason", &[("text", sentence), ("rule", rule)]),
        None => sentence.to_owned(),
    })
}

fn status(status: MeetingStatus, words: &Words) -> String {
    words.say(match status {
        MeetingStatus::Planned => "meeting-planned",
        MeetingStatus::Called => "meeting-called",
        MeetingStatus::Held => "meeting-held",
        MeetingStatus::Cancelled => "meeting-cancelled",
    })
}

pub(super) fn others(facts: &YearPlanFacts, words: &Words) -> Option<Block> {
    let mut events: Vec<&OtherMeeting> = facts.events.iter().collect();
    events.sort_by_key(|it| (it.date, it.start));
    let columns = [
        (words.say("column-date"), Width::Millimetres(25)),
        (words.say("year-plan-weekday"), Width::Millimetres(22)),
        (words.say("year-plan-week"), Width::Millimetres(10)),
        (words.say("year-plan-time"), Width::Millimetres(26)),
        (words.say("year-plan-whose"), Width::Millimetres(38)),
        (words.say("year-plan-what"), Width::Share(100)),
        (words.say("year-plan-place"), Width::Share(100)),
        (words.say("year-plan-remark"), Width::Millimetres(24)),
    ];
    let rows: Vec<Row> = events.into_iter().map(|it| other(it, words)).collect();
    (!rows.is_empty()).then(|| Table::block(columns, rows))
}

fn other(event: &OtherMeeting, words: &Words) -> Row {
    let through = event.last_date.filter(|last| *last > event.date);
    let through = through.map(|last| words.fill("year-plan-through", &[("day", &iso(last))]));
    let remarks = [
        (event.cancelled, "meeting-cancelled"),
        (event.tentative, "year-plan-tentative"),
        (event.consultation, "year-plan-consultation"),
    ];
    let remarks: Vec<String> =
        remarks.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| words.say(key)).collect();
    Row::of([
        days_of(event.date, through),
        cell(words.day_of_week(event.date)),
        cell(week(event.date)),
        cell_of(words.span(event.start, event.end)),
        cell(words.ring(event.ring)),
        cell(&event.title),
        cell_of(event.place.as_deref()),
        cell(remarks.join(", ")),
    ])
}

/// A day, or the days from one to another, which `through` tells.
pub(super) fn days_of(first: NaiveDate, through: Option<String>) -> Vec<Block> {
    let last = through.map(|it| [Inline::text(" "), Inline::number_of(it, 20)]);
    let days = [Inline::number(iso(first))].into_iter().chain(last.into_iter().flatten());
    vec![Block::Paragraph(days.collect())]
}

/// The ISO week, as a number.
pub(super) fn week(date: NaiveDate) -> String {
    chrono::Datelike::iso_week(&date).week().to_string()
}

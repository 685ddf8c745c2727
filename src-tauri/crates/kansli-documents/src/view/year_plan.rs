//! The year plan, as its template sees it.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::{meeting, row, text};
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{MeetingStatus, PlannedMeeting, Verdict, YearPlanFacts};

/// Rings that the wheel has room for.
const RINGS: usize = 6;

pub(super) fn view(facts: &YearPlanFacts, words: &Words) -> Value {
    let mut meetings: Vec<&PlannedMeeting> = facts.meetings.iter().collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.start));
    json!({
        "chairs": facts.chairs.iter().filter_map(|line| {
            let chair = meeting::person_with_side(&line.chair, words)?;
            meeting::entry(line.body_name.trim().to_owned(), vec![chair])
        }).collect::<Vec<_>>(),
        "wheel": wheel(facts.head.year, &meetings, words),
        "meetings": meetings.into_iter().map(|each| one(each, words)).collect::<Vec<_>>(),
        "rulesIntro": words.fill("year-plan-rules-intro", &[("day", &words.day(facts.head.date))]),
        "verdicts": facts.verdicts.iter().map(|each| row(json!({
            "rule": each.rule.trim(),
            "text": each.text.trim(),
            "detail": text(each.detail.as_deref()),
            "broken": each.verdict == Verdict::Broken,
            "verdict": words.say(match each.verdict {
                Verdict::Met => "verdict-met",
                Verdict::Broken => "verdict-broken",
                Verdict::Watch => "verdict-watch",
                Verdict::NotJudged => "verdict-not-judged",
            }),
        }))).collect::<Vec<_>>(),
    })
}

/// The year as a wheel, a ring for each body, our own innermost; none for a year without anything.
fn wheel(year: i32, meetings: &[&PlannedMeeting], words: &Words) -> Option<Value> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let days = f64::from(if first.leap_year() { 366 } else { 365 });
    let turn = |date: NaiveDate| f64::from(date.ordinal0()) / days;
    let in_year: Vec<_> =
        meetings.iter().filter(|it| it.date.year() == year && !it.quiet).collect();
    if in_year.is_empty() {
        return None;
    }
    let mut names: Vec<(bool, &str)> = Vec::new();
    for own in [true, false] {
        for meeting in in_year.iter().filter(|it| it.own == own) {
            let ring = (own, meeting.body_name.trim());
            if !names.contains(&ring) && names.len() < RINGS {
                names.push(ring);
            }
        }
    }
    names.sort_by_key(|(own, name)| (!own, if *own { *name } else { "" }));
    let rings = names.iter().map(|(own, name)| {
        let events = in_year.iter().filter(|it| it.own == *own && it.body_name.trim() == *name);
        let event = |it: &&&PlannedMeeting| {
            json!({
                "turn": turn(it.date), "day": it.date.day().to_string(),
                "cancelled": it.status == MeetingStatus::Cancelled,
            })
        };
        let events: Vec<Value> = events.map(|it| event(&it)).collect();
        json!({ "name": name, "own": own, "events": events })
    });
    let months = (1..=12).filter_map(|month| {
        let begins = NaiveDate::from_ymd_opt(year, month, 1)?;
        let middle = NaiveDate::from_ymd_opt(year, month, 15)?;
        let name = words.month(begins);
        Some(json!({ "begins": turn(begins), "middle": turn(middle), "name": name }))
    });
    let own = in_year.iter().filter(|it| it.own).count();
    let counts = [own, in_year.len() - own].map(|count| count.to_string());
    let [own, others] = counts.each_ref().map(String::as_str);
    let told = year.to_string();
    let values = [("year", told.as_str()), ("own", own), ("others", others)];
    Some(json!({
        "year": told,
        "alt": words.fill("year-plan-wheel-alt", &values),
        "order": words.say("year-plan-wheel-order"),
        "rings": rings.collect::<Vec<_>>(),
        "months": months.collect::<Vec<_>>(),
    }))
}

fn one(meeting: &PlannedMeeting, words: &Words) -> Value {
    let mode = meeting.mode.map(|mode| meeting::mode_word(mode, words));
    row(json!({
        "date": iso(meeting.date),
        "week": meeting.date.iso_week().week().to_string(),
        "time": words.span(meeting.start, meeting.end),
        "bodyName": meeting.body_name.trim(),
        "title": meeting.title.trim(),
        "place": text(meeting.place.as_deref()).map(str::to_owned).or(mode.map(|mode| capitalised(&mode))),
        "own": meeting.own,
        "status": words.say(match meeting.status {
            MeetingStatus::Planned => "meeting-planned",
            MeetingStatus::Called => "meeting-called",
            MeetingStatus::Held => "meeting-held",
            MeetingStatus::Cancelled => "meeting-cancelled",
            MeetingStatus::Moved => "meeting-moved",
        }),
        "remark": text(meeting.remark.as_deref()),
    }))
}

//! The year plan, as its template sees it.

use chrono::Datelike;
use serde_json::{Value, json};

use super::{meeting, row, text};
use crate::wheel::Wheel;
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{MeetingStatus, PlannedMeeting, Verdict, YearPlanFacts};

pub(super) fn view(facts: &YearPlanFacts, words: &Words) -> Value {
    let mut meetings: Vec<&PlannedMeeting> = facts.meetings.iter().collect();
    meetings.sort_by_key(|meeting| (meeting.date, meeting.start));
    json!({
        "chairs": facts.chairs.iter().filter_map(|line| {
            let chair = meeting::person_with_side(&line.chair, words)?;
            meeting::entry(line.body_name.trim().to_owned(), vec![chair])
        }).collect::<Vec<_>>(),
        "wheel": Wheel::of(facts, words),
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

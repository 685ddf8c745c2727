//! The meetings of the year: our own with why they are when they are, and the others'.

use serde_json::{Value, json};

use crate::view::{meeting, row, text, written};
use crate::words::{Words, capitalised, iso};
use crate::year_plan::{MeetingStatus, OtherMeeting, PlannedMeeting, Reason, YearPlanFacts};

pub(super) fn own(facts: &YearPlanFacts, words: &Words) -> Vec<Value> {
    let mut meetings: Vec<&PlannedMeeting> = facts.meetings.iter().collect();
    meetings.sort_by_key(|it| (it.date, it.start));
    meetings.into_iter().map(|it| one(it, words)).collect()
}

fn one(planned: &PlannedMeeting, words: &Words) -> Value {
    let mode = planned.mode.map(|mode| capitalised(&meeting::mode_word(mode, words)));
    let formal = planned.formal.then(|| capitalised(&words.say("formal-meeting")));
    let pinned = planned.pinned.then(|| words.say("year-plan-pinned"));
    let remarks = written(&planned.remarks).map(str::to_owned);
    row(json!({
        "date": iso(planned.date),
        "weekday": format!("{}, {}", words.day_of_week(planned.date), words.week(planned.date)),
        "time": words.span(planned.start, planned.end),
        "title": planned.title.trim(),
        "formal": formal,
        "place": text(planned.place.as_deref()).map(str::to_owned).or(mode),
        "status": status(planned.status, words),
        "reasons": planned.reasons.iter().filter_map(|it| told(it, words)).collect::<Vec<_>>(),
        "doubts": planned.doubts.iter().filter_map(|it| told(it, words)).collect::<Vec<_>>(),
        "remarks": pinned.into_iter().chain(remarks).collect::<Vec<_>>(),
    }))
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

pub(super) fn others(facts: &YearPlanFacts, words: &Words) -> Vec<Value> {
    let mut events: Vec<&OtherMeeting> = facts.events.iter().collect();
    events.sort_by_key(|it| (it.date, it.start));
    events.into_iter().map(|it| other(it, words)).collect()
}

fn other(event: &OtherMeeting, words: &Words) -> Value {
    let through = event.last_date.filter(|last| *last > event.date);
    let remarks = [
        (event.cancelled, "meeting-cancelled"),
        (event.tentative, "year-plan-tentative"),
        (event.consultation, "year-plan-consultation"),
    ];
    let remarks: Vec<String> =
        remarks.into_iter().filter(|(holds, _)| *holds).map(|(_, key)| words.say(key)).collect();
    row(json!({
        "date": iso(event.date),
        "through": through.map(|last| words.fill("year-plan-through", &[("day", &iso(last))])),
        "weekday": words.day_of_week(event.date),
        "week": week(event.date),
        "time": words.span(event.start, event.end),
        "body": words.ring(event.ring),
        "title": event.title.trim(),
        "place": text(event.place.as_deref()),
        "remark": remarks.join(", "),
    }))
}

/// The ISO week, as a number.
pub(super) fn week(date: chrono::NaiveDate) -> String {
    chrono::Datelike::iso_week(&date).week().to_string()
}

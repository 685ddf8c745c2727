//! The corpus: public and made calendars with the exact occurrences they must give.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate};
use kansli_calendar::{Item, Moment, Occurrence, expand, message, read};
use serde_json::{Value, json};

/// Cases that are not met, each with the reason. A case that starts to pass must leave the list.
const KNOWN_DIFFERENCES: [(&str, &str); 0] = [];

fn corpus(folder: &str) -> Vec<(String, Vec<u8>, Value)> {
    let folder: PathBuf =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/corpus/ical").join(folder);
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).expect("the corpus folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let wanted = serde_json::from_slice(&fs::read(&path).expect("readable")).expect("JSON");
            let ics = fs::read(path.with_extension("ics")).expect("the calendar beside it");
            let id = path.file_stem().expect("a name").to_string_lossy().into_owned();
            cases.push((id, ics, wanted));
        }
    }
    cases.sort_by(|one, other| one.0.cmp(&other.0));
    cases
}

fn moment(text: &str) -> String {
    match DateTime::parse_from_rfc3339(text) {
        Ok(time) => time.to_utc().to_rfc3339(),
        Err(_) => text.to_owned(),
    }
}

fn field(occurrence: &Occurrence, name: &str) -> String {
    let told = |moment: &Moment| match moment {
        Moment::Date(date) => date.to_string(),
        Moment::At(time) => time.to_utc().to_rfc3339(),
    };
    match name {
        "uid" => occurrence.details.uid.clone(),
        "summary" => occurrence.details.summary.clone(),
        "all_day" => occurrence.all_day().to_string(),
        "start" => told(&occurrence.start),
        "end" => told(&occurrence.end),
        "status" => occurrence.details.status.map_or("", |status| status.as_str()).to_owned(),
        _ => panic!("the corpus compares an unknown field {name}"),
    }
}

fn wanted_field(occurrence: &Value, name: &str) -> String {
    match &occurrence[name] {
        Value::Bool(flag) => flag.to_string(),
        Value::String(text) if matches!(name, "start" | "end") => moment(text),
        Value::String(text) => text.clone(),
        _ => String::new(),
    }
}

/// What is too much (+) and too little (-), empty when the case is met.
fn difference(ics: &[u8], case: &Value) -> String {
    let mut names: Vec<&str> =
        case["compare"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
    if case["id"].as_str().is_some_and(|id| id.starts_with('S')) {
        names.push("status");
    }
    let day = |index: usize| -> NaiveDate {
        case["window"][index].as_str().expect("a time")[..10].parse().expect("a date")
    };
    let (calendar, mut problems) = read(ics);
    let (occurrences, more) = expand(&calendar, day(0), day(1));
    problems.extend(more);
    let mut balance: BTreeMap<String, i32> = BTreeMap::new();
    for occurrence in &occurrences {
        let line: Vec<_> = names.iter().map(|name| field(occurrence, name)).collect();
        *balance.entry(line.join(" | ")).or_default() += 1;
    }
    for occurrence in case["occurrences"].as_array().expect("a list") {
        let line: Vec<_> = names.iter().map(|name| wanted_field(occurrence, name)).collect();
        *balance.entry(line.join(" | ")).or_default() -= 1;
    }
    let mut lines: Vec<_> = balance
        .into_iter()
        .filter(|(_, n)| *n != 0)
        .map(|(line, n)| format!("{n:+} {line}\n"))
        .collect();
    if case["diagnostic_expected"].is_string() && problems.len() != 1 {
        lines.push(format!("one problem expected, found {problems:?}\n"));
    }
    lines.truncate(8);
    lines.concat()
}

#[test]
fn every_case_gives_exactly_its_occurrences() {
    let mut wrong = String::new();
    let mut met = 0;
    for (id, ics, case) in corpus("real").into_iter().chain(corpus("synthetic")) {
        let difference = difference(&ics, &case);
        let known = KNOWN_DIFFERENCES.iter().any(|(known, _)| *known == id);
        match (difference.is_empty(), known) {
            (true, true) => {
                wrong.push_str(&format!("{id} passes and must leave KNOWN_DIFFERENCES\n"))
            }
            (false, false) => wrong.push_str(&format!("{id} {}\n{difference}", case["source"])),
            _ => met += usize::from(!known),
        }
    }
    assert!(wrong.is_empty(), "{met} met\n{wrong}");
}

fn item(item: &Item) -> Value {
    let attendee = |attendee: &kansli_calendar::Attendee| {
        json!({
            "email": attendee.person.email,
            "cn": Some(&attendee.person.name).filter(|name| !name.is_empty()),
            "partstat": attendee.answer.map(|answer| answer.as_str()),
            "rsvp": attendee.rsvp.map(|rsvp| if rsvp { "TRUE" } else { "FALSE" }),
            "role": attendee.role,
            "delegated_to": attendee.delegated_to.first(),
            "sent_by": attendee.sent_by,
        })
    };
    let instant = |moment: Moment| moment.instant().to_rfc3339();
    json!({
        "uid": item.uid,
        "sequence": item.sequence,
        "dtstamp": item.stamp.map(|stamp| stamp.to_rfc3339()),
        "recurrence_id": item.recurrence_id.map(instant),
        "organizer": item.organizer.as_ref().map(|person| &person.email),
        "status": item.status.map(|status| status.as_str()),
        "comment": item.comment,
        "attendees": item.attendees.iter().map(attendee).collect::<Vec<_>>(),
    })
}

#[test]
fn every_scheduling_message_says_exactly_what_it_says() {
    for (id, ics, mut case) in corpus("reply") {
        for component in case["components"].as_array_mut().expect("a list") {
            if let Some(recurrence_id) = component["recurrence_id"].as_str() {
                component["recurrence_id"] = json!(moment(recurrence_id));
            }
        }
        let (message, problems) = message(&ics);
        let message = message.expect("a message");
        assert_eq!(json!(message.method), case["method"], "{id}");
        assert_eq!(
            json!(message.items.iter().map(item).collect::<Vec<_>>()),
            case["components"],
            "{id}"
        );
        assert_eq!(problems, [], "{id}");
    }
}

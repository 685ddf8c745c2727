//! A calendar to subscribe to or hand over: nobody is asked to answer.

use chrono::{DateTime, Utc};

use super::Lines;
use super::task::{Task, todo};
use crate::event::Person;
use crate::expand::{Moment, Occurrence};

/// What a calendar that is handed over holds.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// What it is called by people; may be empty.
    pub name: &'a str,
    /// When it is written; an occurrence without a stamp of its own gets it.
    pub stamp: DateTime<Utc>,
    /// Who stands for what names nobody of its own.
    pub publisher: Option<&'a Person>,
    /// Each is written for itself; what belongs to a series keeps its `RECURRENCE-ID`.
    pub occurrences: &'a [Occurrence],
    /// For those whose programs have lists of things to do.
    pub tasks: &'a [Task],
}

/// The calendar as text. With somebody who stands for each thing in it, it is a message (`METHOD:PUBLISH`), which
/// RFC 5546 asks that of; else it is a calendar and nothing more.
#[must_use]
pub fn publication(publication: &Publication<'_>) -> String {
    let Publication { name, stamp, publisher, occurrences, tasks } = publication;
    let named = occurrences.iter().all(|it| it.details.organizer.is_some())
        && tasks.iter().all(|it| it.organizer.is_some());
    let mut lines = Lines::calendar((named || publisher.is_some()).then_some("PUBLISH"));
    lines.some_text("X-WR-CALNAME", name);
    lines.fixed("X-WR-TIMEZONE:Europe/Stockholm");
    if occurrences.iter().any(|it| !it.all_day()) {
        lines.zone();
    }
    for occurrence in *occurrences {
        event(occurrence, *stamp, *publisher, &mut lines);
    }
    for task in *tasks {
        todo(task, *publisher, &mut lines);
    }
    lines.fixed("END:VCALENDAR");
    lines.0
}

fn event(
    occurrence: &Occurrence,
    stamp: DateTime<Utc>,
    publisher: Option<&Person>,
    lines: &mut Lines,
) {
    let details = &occurrence.details;
    lines.fixed("BEGIN:VEVENT");
    lines.text("UID", &details.uid);
    lines.stamp("DTSTAMP", details.stamp.unwrap_or(stamp));
    lines.value("SEQUENCE", &details.sequence.to_string());
    if let Some(id) = occurrence.recurrence_id {
        moment("RECURRENCE-ID", id, lines);
    }
    moment("DTSTART", occurrence.start, lines);
    moment("DTEND", occurrence.end, lines);
    lines.text("SUMMARY", &details.summary);
    lines.some_text("LOCATION", &details.location);
    lines.some_text("DESCRIPTION", &details.description);
    let categories: Vec<_> =
        details.categories.iter().map(|category| super::escape(category)).collect();
    if !categories.is_empty() {
        lines.value("CATEGORIES", &categories.join(","));
    }
    if let Some(person) = details.organizer.as_ref().or(publisher) {
        lines.person("ORGANIZER", &person.name, &person.email);
    }
    if let Some(status) = details.status {
        lines.value("STATUS", status.as_str());
    }
    lines.value("TRANSP", if details.transparent { "TRANSPARENT" } else { "OPAQUE" });
    lines.fixed("END:VEVENT");
}

fn moment(name: &str, moment: Moment, lines: &mut Lines) {
    match moment {
        Moment::Date(date) => {
            lines.value(&format!("{name};VALUE=DATE"), &date.format("%Y%m%d").to_string())
        }
        Moment::At(time) => {
            // The second of two equal wall-clock times can only be told in UTC.
            let local = time.naive_local();
            let told = crate::zone::Zone::HOME.instant(local) == Some(time.to_utc());
            if told {
                lines.value(
                    &format!("{name};TZID=Europe/Stockholm"),
                    &local.format("%Y%m%dT%H%M%S").to_string(),
                );
            } else {
                lines.stamp(name, time.to_utc());
            }
        }
    }
}

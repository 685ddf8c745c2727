//! A calendar to subscribe to or hand over: nobody is asked to answer.

use chrono::{DateTime, Utc};

use super::Lines;
use crate::expand::{Moment, Occurrence};

/// The occurrences as a calendar (`METHOD:PUBLISH`) with a name for people. Each is written for itself; what
/// belongs to a series keeps its `RECURRENCE-ID`. An occurrence without a stamp of its own gets `stamp`.
#[must_use]
pub fn publication(name: &str, stamp: DateTime<Utc>, occurrences: &[Occurrence]) -> String {
    let mut lines = Lines::calendar("PUBLISH");
    lines.some_text("X-WR-CALNAME", name);
    lines.fixed("X-WR-TIMEZONE:Europe/Stockholm");
    lines.zone();
    for occurrence in occurrences {
        event(occurrence, stamp, &mut lines);
    }
    lines.fixed("END:VCALENDAR");
    lines.0
}

fn event(occurrence: &Occurrence, stamp: DateTime<Utc>, lines: &mut Lines) {
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
    if let Some(person) = &details.organizer {
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

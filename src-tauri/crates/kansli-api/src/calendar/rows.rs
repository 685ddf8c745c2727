//! Event rows: as the calendar reader sees them, as the domain does, and as they are shown.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use kansli_calendar::{Details, HOME, Moment, Occurrence, Person, Status};
use kansli_domain::event::{Event, EventKind, Span, Standing};
use kansli_domain::id::CalendarEventId;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::EventView;
use crate::error::CommandResult;
use crate::wire;

/// The event as the domain sees it.
pub(crate) fn event(row: &rows::CalendarEvent) -> Event {
    let span = if row.all_day {
        let (first, last) = days(row);
        Span::Days { first, last }
    } else {
        Span::Hours { from: row.starts, to: row.ends }
    };
    Event {
        id: CalendarEventId::from_uuid(row.id),
        kind: kind(row),
        title: row.summary.clone(),
        span,
        standing: Standing::named(&row.status).unwrap_or(Standing::Confirmed),
        bodies: Vec::new(),
    }
}

/// The events of a year as they are shown, by start.
pub(crate) fn events_of(db: &Reader<'_>, year: i32) -> CommandResult<Vec<EventView>> {
    let names: BTreeMap<Uuid, String> =
        db.all::<rows::Calendar>()?.into_iter().map(|row| (row.id, row.name)).collect();
    let mut found = db.all::<rows::CalendarEvent>()?;
    found.retain(|row| row.starts.year() == year || days(row).1.year() == year);
    found.sort_by_key(|row| (row.starts, row.id));
    found
        .iter()
        .map(|row| {
            let name = row.calendar.and_then(|id| names.get(&id)).cloned().unwrap_or_default();
            view(row, name, true)
        })
        .collect()
}

/// The event as it is shown; without its id while it is only looked at.
pub(crate) fn view(
    row: &rows::CalendarEvent,
    calendar: String,
    is_kept: bool,
) -> CommandResult<EventView> {
    let (date, last_date) = days(row);
    let clock = |at: NaiveDateTime| (!row.all_day).then(|| at.format("%H:%M").to_string());
    Ok(EventView {
        id: is_kept.then_some(row.id),
        calendar,
        kind: wire::read(&camel(&row.kind))?,
        summary: row.summary.clone(),
        date,
        last_date,
        start: clock(row.starts),
        end: clock(row.ends),
        location: row.location.clone(),
        cancelled: row.status == Standing::Cancelled.name(),
        tentative: row.status == Standing::Tentative.name(),
    })
}

/// When an event is, as a text: the day, or day and time.
pub(crate) fn when(row: &rows::CalendarEvent) -> String {
    let format = if row.all_day { "%Y-%m-%d" } else { "%Y-%m-%dT%H:%M" };
    row.starts.format(format).to_string()
}

/// When something in a calendar file is, as the same text.
pub(crate) fn told(moment: &Moment) -> String {
    match moment {
        Moment::Date(date) => date.to_string(),
        Moment::At(at) => at.format("%Y-%m-%dT%H:%M").to_string(),
    }
}

/// The row of an occurrence. `known` is the row it takes the place of.
pub(crate) fn row(
    id: Uuid,
    calendar: Uuid,
    occurrence: &Occurrence,
    guess: EventKind,
    known: Option<&rows::CalendarEvent>,
) -> rows::CalendarEvent {
    let details = &occurrence.details;
    // What a person has said an event is stays said.
    let said = known.filter(|row| row.kind_by == "person");
    let organizer = details.organizer.iter();
    rows::CalendarEvent {
        id,
        calendar: Some(calendar),
        uid: details.uid.clone(),
        recurrence: occurrence.recurrence_id.map(|at| at.to_string()).unwrap_or_default(),
        moments: [Some(occurrence.start), Some(occurrence.end), occurrence.recurrence_id]
            .into_iter()
            .flatten()
            .map(|moment| moment.to_string())
            .collect(),
        kind: said.map_or_else(|| guess.name().to_owned(), |row| row.kind.clone()),
        kind_by: said.map_or_else(|| "guess".to_owned(), |row| row.kind_by.clone()),
        summary: details.summary.clone(),
        location: details.location.clone(),
        description: details.description.clone(),
        categories: details.categories.clone(),
        organizer: organizer.flat_map(|it| [it.name.clone(), it.email.clone()]).collect(),
        transparent: details.transparent,
        starts: local(&occurrence.start),
        ends: local(&occurrence.end),
        all_day: occurrence.all_day(),
        status: standing(details.status).name().to_owned(),
        sequence: details.sequence,
        stamp: details.stamp.map(|at| at.to_rfc3339()).unwrap_or_default(),
    }
}

/// The occurrence that a row was made of; nothing for a row whose times cannot be read.
pub(crate) fn occurrence(row: &rows::CalendarEvent) -> Option<Occurrence> {
    let moment = |place: usize| row.moments.get(place).and_then(|text| read(text));
    let organizer = match &row.organizer[..] {
        [name, email] => Some(Person { name: name.clone(), email: email.clone() }),
        _ => None,
    };
    Some(Occurrence {
        recurrence_id: moment(2),
        start: moment(0)?,
        end: moment(1)?,
        details: Details {
            uid: row.uid.clone(),
            sequence: row.sequence,
            stamp: DateTime::parse_from_rfc3339(&row.stamp).ok().map(|at| at.with_timezone(&Utc)),
            summary: row.summary.clone(),
            location: row.location.clone(),
            description: row.description.clone(),
            status: match Standing::named(&row.status) {
                Some(Standing::Tentative) => Some(Status::Tentative),
                Some(Standing::Cancelled) => Some(Status::Cancelled),
                Some(Standing::Confirmed) | None => None,
            },
            transparent: row.transparent,
            categories: row.categories.clone(),
            organizer,
        }
        .into(),
    })
}

/// The first and the last day.
fn days(row: &rows::CalendarEvent) -> (NaiveDate, NaiveDate) {
    let first = row.starts.date();
    let ends_at_midnight = row.ends.time() == NaiveTime::MIN && row.ends > row.starts;
    let last = row.ends.date();
    let last = if ends_at_midnight { last.checked_sub_days(Days::new(1)) } else { Some(last) };
    (first, last.unwrap_or(first).max(first))
}

fn kind(row: &rows::CalendarEvent) -> EventKind {
    EventKind::named(&row.kind).unwrap_or(EventKind::Other)
}

const fn standing(status: Option<Status>) -> Standing {
    match status {
        Some(Status::Tentative) => Standing::Tentative,
        Some(Status::Cancelled) => Standing::Cancelled,
        Some(Status::Confirmed) | None => Standing::Confirmed,
    }
}

fn local(moment: &Moment) -> NaiveDateTime {
    match moment {
        Moment::Date(date) => date.and_time(NaiveTime::MIN),
        Moment::At(at) => at.naive_local(),
    }
}

fn read(text: &str) -> Option<Moment> {
    match text.parse::<NaiveDate>() {
        Ok(date) => Some(Moment::Date(date)),
        Err(_) => {
            let at = DateTime::parse_from_rfc3339(text).ok()?;
            Some(Moment::At(at.with_timezone(&HOME)))
        }
    }
}

/// `councilMeeting` of `council_meeting`: stored words on the wire.
pub(crate) fn camel(word: &str) -> String {
    crate::verdict::camel(&word.replace('_', "-"))
}

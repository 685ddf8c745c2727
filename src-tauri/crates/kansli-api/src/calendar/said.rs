//! What people have said that events are, by the words of their titles.

use std::collections::BTreeMap;

use kansli_domain::event::EventKind;
use kansli_store::{Reader, rows};

use crate::error::CommandResult;

/// By the words of a title, in one kind of calendar.
pub(super) struct Said(BTreeMap<String, EventKind>);

impl Said {
    /// Reads what has been said of events in calendars of a kind; of several sayings the one of the latest event.
    pub(super) fn read(db: &Reader<'_>, kind: &str) -> CommandResult<Self> {
        let mut said = said_in(db, kind)?;
        said.retain(|row| row.kind_by == "person");
        said.sort_by_key(|row| (row.starts, row.id));
        let of =
            |row: &rows::CalendarEvent| Some((words(&row.summary), EventKind::named(&row.kind)?));
        Ok(Self(said.iter().filter_map(of).collect()))
    }

    /// What an event of that title is, if somebody has said so of one like it.
    pub(super) fn of(&self, title: &str) -> Option<EventKind> {
        self.0.get(&words(title)).copied()
    }
}

/// The other events in calendars of the same kind whose titles have the same words.
pub(super) fn alike(
    db: &Reader<'_>,
    event: &rows::CalendarEvent,
) -> CommandResult<Vec<rows::CalendarEvent>> {
    let calendar = event.calendar.map(|id| db.get::<rows::Calendar>(id)).transpose()?.flatten();
    let Some(calendar) = calendar else { return Ok(Vec::new()) };
    let title = words(&event.summary);
    let mut alike = said_in(db, &calendar.kind)?;
    alike.retain(|row| row.id != event.id && !title.is_empty() && words(&row.summary) == title);
    Ok(alike)
}

fn said_in(db: &Reader<'_>, kind: &str) -> CommandResult<Vec<rows::CalendarEvent>> {
    let mut found = Vec::new();
    for calendar in db.all::<rows::Calendar>()?.into_iter().filter(|row| row.kind == kind) {
        found.extend(db.by::<rows::CalendarEvent>("calendar", &Some(calendar.id))?);
    }
    Ok(found)
}

/// The words of a title without its numbers and marks: the fourth meeting is as the third.
fn words(title: &str) -> String {
    let lower = title.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

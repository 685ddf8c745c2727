//! Which calendar a file brings up to date.

use std::collections::HashSet;

use kansli_store::{Reader, rows};

use super::{CalendarFile, CalendarKind};
use crate::error::CommandResult;
use crate::wire;

/// The calendar that a file is a newer version of: the one of its name, else the one of its kind that
/// holds more than half of its events already, as when a file was saved under another name.
///
/// Busy times are known by their name alone: it says whose they are, and people who are invited to the
/// same meeting share it.
pub(super) fn calendar(
    db: &Reader<'_>,
    request: &CalendarFile,
    file: &kansli_calendar::Calendar,
) -> CommandResult<Option<rows::Calendar>> {
    let (kind, name) = (wire::word(request.kind), request.name.trim());
    let same = db.all::<rows::Calendar>()?.into_iter().filter(|row| row.kind == kind);
    let (mut named, others): (Vec<_>, Vec<_>) = same.partition(|row| row.name == name);
    if let Some(named) = named.pop() {
        return Ok(Some(named));
    }
    let uids: HashSet<&str> = file.events.iter().map(|it| it.details.uid.as_str()).collect();
    if request.apart == Some(true) || request.kind == CalendarKind::Busy || uids.is_empty() {
        return Ok(None);
    }
    let mut best = None;
    for row in others {
        let held: Vec<rows::CalendarEvent> = db.by("calendar", &Some(row.id))?;
        let held: HashSet<&str> = held.iter().map(|it| it.uid.as_str()).collect();
        let shared = uids.intersection(&held).count();
        if 2 * shared > uids.len() && best.as_ref().is_none_or(|(most, _)| shared > *most) {
            best = Some((shared, row));
        }
    }
    Ok(best.map(|(_, row)| row))
}

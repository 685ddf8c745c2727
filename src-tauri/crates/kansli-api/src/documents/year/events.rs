//! Others' meetings, from the calendars that were read in.

use chrono::{Datelike, NaiveTime};
use kansli_documents::year_plan::{OtherMeeting, Ring};
use kansli_store::Reader;

use crate::calendar::rows::events_of;
use crate::calendar::{EventKind, EventView};
use crate::documents::basis::some;
use crate::error::CommandResult;

/// Others' meetings in a year, and how many more entries the calendars have that say nothing to the plan.
///
/// When somebody is taken is nobody else's business on paper.
pub(super) fn of_year(db: &Reader<'_>, year: i32) -> CommandResult<(Vec<OtherMeeting>, u32)> {
    let mut found = Vec::new();
    let mut left_out = 0_u32;
    for event in events_of(db, year)?.into_iter().filter(|it| it.date.year() == year) {
        match ring(event.kind) {
            Some(ring) => found.push(other(event, ring)),
            // It stands among the deadlines.
            None if event.kind == EventKind::Deadline => {}
            None => left_out = left_out.saturating_add(1),
        }
    }
    Ok((found, left_out))
}

/// Whose meeting it is; none for what is no meeting of anybody's.
const fn ring(kind: EventKind) -> Option<Ring> {
    match kind {
        EventKind::CouncilMeeting => Some(Ring::Council),
        EventKind::Consultation | EventKind::PrincipalsMeeting => Some(Ring::Principals),
        EventKind::SksMeeting => Some(Ring::Sks),
        EventKind::Deadline | EventKind::Busy | EventKind::Other => None,
    }
}

fn other(event: EventView, ring: Ring) -> OtherMeeting {
    let clock = |text: &Option<String>| NaiveTime::parse_from_str(text.as_deref()?, "%H:%M").ok();
    OtherMeeting {
        date: event.date,
        last_date: (event.last_date > event.date).then_some(event.last_date),
        start: clock(&event.start),
        end: clock(&event.end),
        ring,
        consultation: event.kind == EventKind::Consultation,
        title: event.summary,
        place: some(&event.location),
        cancelled: event.cancelled,
        tentative: event.tentative,
    }
}

//! Whose meetings somebody's busy times concern: those of the bodies that she or he sits in.

use std::collections::BTreeMap;

use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::error::CommandResult;

/// The bodies of those whose calendars are imported under their names.
pub(super) struct Busy {
    of_calendar: BTreeMap<Uuid, Vec<BodyKey>>,
    /// By the names of people and organisations, in small letters.
    named: BTreeMap<String, Vec<BodyKey>>,
}

impl Busy {
    /// Reads them. A calendar is somebody's when it has the name of a person, or the name or short
    /// name of an organisation; what letters are large does not matter.
    pub(super) fn read(db: &Reader<'_>, bodies: &BTreeMap<Uuid, BodyKey>) -> CommandResult<Self> {
        let mut seats: BTreeMap<Uuid, Vec<BodyKey>> = BTreeMap::new();
        for row in db.all::<rows::Appointment>()? {
            let Some(body) = row.body.and_then(|id| bodies.get(&id)) else { continue };
            for id in row.person.into_iter().chain(row.organisation) {
                seats.entry(id).or_default().push(*body);
            }
        }
        let mut named: BTreeMap<String, Vec<BodyKey>> = BTreeMap::new();
        let mut add = |name: &str, id: Uuid| {
            let of = seats.get(&id).map_or(&[][..], Vec::as_slice);
            named.entry(name.trim().to_lowercase()).or_default().extend(of);
        };
        for row in db.all::<rows::PersonName>()? {
            if let Some(id) = row.person {
                add(&row.name, id);
            }
        }
        for row in db.all::<rows::OrganisationName>()? {
            if let Some(id) = row.organisation {
                add(&row.name, id);
                add(&row.short, id);
            }
        }
        for bodies in named.values_mut() {
            bodies.sort_unstable();
            bodies.dedup();
        }
        let mut busy = Self { of_calendar: BTreeMap::new(), named };
        for calendar in db.all::<rows::Calendar>()? {
            busy.take(&calendar);
        }
        Ok(busy)
    }

    /// Knows a calendar too that is not kept yet.
    pub(super) fn take(&mut self, calendar: &rows::Calendar) {
        let bodies = self.named.get(&calendar.name.trim().to_lowercase());
        self.of_calendar.insert(calendar.id, bodies.cloned().unwrap_or_default());
    }

    /// Whose meetings an event concerns; none means everybody's.
    pub(super) fn of(&self, row: &rows::CalendarEvent) -> Vec<BodyKey> {
        let of_calendar = row.calendar.and_then(|id| self.of_calendar.get(&id));
        if row.kind == "busy" { of_calendar.cloned().unwrap_or_default() } else { Vec::new() }
    }
}

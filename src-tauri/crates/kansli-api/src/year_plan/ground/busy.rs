//! Whose meetings somebody's busy times concern: those of the bodies that she or he sits in.

use std::collections::BTreeMap;

use kansli_domain::body::BodyKey;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::error::CommandResult;

/// The bodies of those whose calendars are imported under their names.
pub(super) struct Busy(BTreeMap<Uuid, Vec<BodyKey>>);

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
        let of = |name: &str| {
            let mut bodies = named.get(&name.trim().to_lowercase()).cloned().unwrap_or_default();
            bodies.sort_unstable();
            bodies.dedup();
            bodies
        };
        let calendars = db.all::<rows::Calendar>()?;
        Ok(Self(calendars.into_iter().map(|it| (it.id, of(&it.name))).collect()))
    }

    /// Whose meetings an event concerns; none means everybody's.
    pub(super) fn of(&self, row: &rows::CalendarEvent) -> Vec<BodyKey> {
        let of_calendar = row.calendar.and_then(|id| self.0.get(&id));
        if row.kind == "busy" { of_calendar.cloned().unwrap_or_default() } else { Vec::new() }
    }
}

//! Who people and organisations are on a day: names, sides, seats, chairs.
//!
//! Minutes say what somebody was called on the day of the meeting, so nothing here answers
//! without a day. Read once for a command; small enough to be held whole.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use kansli_calendar::Person;
use kansli_domain::body::BodyKey;
use kansli_domain::party::{HealthcareRegion, Side};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::error::CommandResult;
use crate::shape::{OrganisationRef, PersonRef, RegionName, SideName};

/// Everybody and every organisation, at all times.
pub(crate) struct People {
    bodies: Vec<rows::Body>,
    organisations: BTreeMap<Uuid, rows::Organisation>,
    organisation_names: BTreeMap<Uuid, Vec<rows::OrganisationName>>,
    memberships: Vec<rows::Membership>,
    person_names: BTreeMap<Uuid, Vec<rows::PersonName>>,
    /// Seats and roles by who holds them.
    held: BTreeMap<Uuid, Vec<rows::Appointment>>,
    /// Seats and roles by body.
    seated: BTreeMap<Option<Uuid>, Vec<rows::Appointment>>,
    chairs: Vec<rows::ChairTerm>,
}

/// Somebody called to a body's meetings on a day.
pub(crate) struct Seat {
    /// Who.
    pub(crate) person: Uuid,
    /// For which organisation.
    pub(crate) organisation: Option<Uuid>,
    /// For which side.
    pub(crate) side: Side,
    /// `ordinary`, `substitute`, `adjunct`, `secretary`, …
    pub(crate) kind: String,
    /// The role in words; may be empty.
    pub(crate) role: String,
    /// Whether the mandate is confirmed.
    pub(crate) mandate_confirmed: bool,
}

impl People {
    /// Reads everybody.
    pub(crate) fn read(db: &Reader<'_>) -> CommandResult<Self> {
        let organisations = db.all::<rows::Organisation>()?;
        let appointments = db.all::<rows::Appointment>()?;
        Ok(Self {
            bodies: db.all()?,
            organisations: organisations.into_iter().map(|it| (it.id, it)).collect(),
            organisation_names: grouped(db.all()?, |it: &rows::OrganisationName| it.organisation),
            memberships: db.all()?,
            person_names: grouped(db.all()?, |it: &rows::PersonName| it.person),
            held: grouped(appointments.clone(), |it: &rows::Appointment| it.person),
            seated: grouped(appointments, |it: &rows::Appointment| Some(it.body)),
            chairs: db.all()?,
        })
    }

    /// Which body the row is.
    pub(crate) fn body(&self, id: Option<Uuid>) -> Option<BodyKey> {
        let row = self.bodies.iter().find(|body| Some(body.id) == id)?;
        BodyKey::named(&row.key)
    }

    /// The row of a body.
    pub(crate) fn body_row(&self, key: BodyKey) -> Option<Uuid> {
        self.bodies.iter().find(|body| body.key == key.name()).map(|body| body.id)
    }

    /// An organisation as it was called on the day.
    pub(crate) fn organisation(&self, id: Uuid, on: NaiveDate) -> Option<OrganisationRef> {
        let row = self.organisations.get(&id)?;
        let named = || self.organisation_names.get(&id).into_iter().flatten();
        // A day before the first known name still gets a name.
        let name = at(named(), on, |it| (it.valid_from, it.valid_to)).or_else(|| named().next());
        Some(OrganisationRef {
            id,
            name: name.map_or_else(|| row.key.clone(), |it| it.name.clone()),
            short: name.map_or_else(|| row.key.clone(), |it| it.short.clone()),
            side: side_name(side(&row.side)),
        })
    }

    /// A person as called on the day, with the organisation of a seat in `body` if there is one,
    /// else of any seat held then.
    pub(crate) fn person(&self, id: Uuid, on: NaiveDate, body: Option<Uuid>) -> PersonRef {
        let named = || self.person_names.get(&id).into_iter().flatten();
        let name = at(named(), on, |it| (it.valid_from, it.valid_to)).or_else(|| named().next());
        let name = name.map_or_else(String::new, |it| it.name.clone());
        let held = || self.held.get(&id).into_iter().flatten().filter(|it| runs(it, on));
        let seat = held().find(|it| it.body == body).or_else(|| held().next());
        let organisation = seat.and_then(|seat| self.organisation(seat.organisation?, on));
        PersonRef { id, initials: initials(&name), name, organisation }
    }

    /// The side a person speaks for in `body` on the day.
    pub(crate) fn side(&self, person: Uuid, on: NaiveDate, body: Option<Uuid>) -> Side {
        let organisation = self.person(person, on, body).organisation;
        organisation.map_or(Side::Neutral, |it| side_of(it.side))
    }

    /// Everybody with a seat or a role in `body` on the day: by side, then as appointed.
    pub(crate) fn seats(&self, body: Option<Uuid>, on: NaiveDate) -> Vec<Seat> {
        let held = self.seated.get(&body).into_iter().flatten().filter(|it| runs(it, on));
        let seat = |it: &rows::Appointment| {
            let organisation = it.organisation.and_then(|id| self.organisations.get(&id));
            Some(Seat {
                person: it.person?,
                organisation: it.organisation,
                side: organisation.map_or(Side::Neutral, |it| side(&it.side)),
                kind: it.kind.clone(),
                role: it.role.clone(),
                mandate_confirmed: it.mandate == "confirmed",
            })
        };
        let mut seats: Vec<(Uuid, Seat)> = held.filter_map(|it| Some((it.id, seat(it)?))).collect();
        seats.sort_by_key(|(id, seat)| (seat.side, *id));
        seats.into_iter().map(|(_, seat)| seat).collect()
    }

    /// Who chairs `body` on the day.
    pub(crate) fn chair(&self, body: Option<Uuid>, on: NaiveDate) -> Option<&rows::ChairTerm> {
        let terms = self.chairs.iter().filter(|it| it.body == body);
        at(terms, on, |it| (it.valid_from, it.valid_to))
    }

    /// The parties of the partnership on the day: SKS side first, each as they joined.
    pub(crate) fn parties(&self, on: NaiveDate) -> Vec<OrganisationRef> {
        let members = self.memberships.iter().filter(|it| {
            it.kind == "partnership_party" && within((it.valid_from, it.valid_to), on)
        });
        let mut members: Vec<&rows::Membership> = members.collect();
        members.sort_by_key(|it| it.id);
        let found = members.iter().filter_map(|it| self.organisation(it.organisation?, on));
        let mut parties: Vec<OrganisationRef> = found.collect();
        parties.sort_by_key(|it| it.side);
        parties
    }
}

/// Rows by what they are about, each in the order they came.
fn grouped<K: Ord, T>(rows: Vec<T>, key: impl Fn(&T) -> Option<K>) -> BTreeMap<K, Vec<T>> {
    let mut groups = BTreeMap::new();
    for row in rows {
        if let Some(key) = key(&row) {
            groups.entry(key).or_insert_with(Vec::new).push(row);
        }
    }
    groups
}

pub(crate) fn runs(appointment: &rows::Appointment, on: NaiveDate) -> bool {
    within((appointment.valid_from, appointment.valid_to), on)
}

/// Whether a day lies between two that may be open.
pub(crate) fn within((from, to): (Option<NaiveDate>, Option<NaiveDate>), on: NaiveDate) -> bool {
    from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
}

/// The row that holds on the day.
fn at<'a, T>(
    rows: impl Iterator<Item = &'a T>,
    on: NaiveDate,
    span: impl Fn(&T) -> (Option<NaiveDate>, Option<NaiveDate>),
) -> Option<&'a T> {
    let mut rows: Vec<&T> = rows.collect();
    rows.sort_by_key(|row| span(row).0);
    rows.iter().rev().find(|row| within(span(row), on)).copied()
}

/// Two letters for a badge: of the first and the last name.
fn initials(name: &str) -> String {
    let mut names = name.split_whitespace();
    let first = names.next().and_then(|it| it.chars().next());
    let last = names.next_back().and_then(|it| it.chars().next());
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

fn side(word: &str) -> Side {
    Side::named(&word.to_uppercase()).unwrap_or(Side::Neutral)
}

/// The side as the wire says it.
pub(crate) const fn side_name(side: Side) -> SideName {
    match side {
        Side::Sks => SideName::Sks,
        Side::Authorities => SideName::Authorities,
        Side::Neutral => SideName::Neutral,
    }
}

/// The side that the wire says.
pub(crate) const fn side_of(name: SideName) -> Side {
    match name {
        SideName::Sks => Side::Sks,
        SideName::Authorities => Side::Authorities,
        SideName::Neutral => Side::Neutral,
    }
}

/// The healthcare region that the wire says.
pub(crate) const fn region_of(name: RegionName) -> HealthcareRegion {
    match name {
        RegionName::Norra => HealthcareRegion::Norra,
        RegionName::Mellansverige => HealthcareRegion::Mellansverige,
        RegionName::StockholmGotland => HealthcareRegion::StockholmGotland,
        RegionName::Vastra => HealthcareRegion::Vastra,
        RegionName::Sydostra => HealthcareRegion::Sydostra,
        RegionName::Sodra => HealthcareRegion::Sodra,
    }
}

/// Who works here, by name, with an address; none when the directory does not have both.
pub(crate) fn working_here(db: &Reader<'_>, name: &str) -> CommandResult<Option<Person>> {
    for row in db.all::<rows::PersonName>()?.into_iter().filter(|row| row.name == name) {
        let Some(id) = row.person else { continue };
        let person: Option<rows::Person> = db.get(id)?;
        let email = person.map(|it| it.email.trim().to_lowercase()).unwrap_or_default();
        if !email.is_empty() {
            return Ok(Some(Person { name: name.to_owned(), email }));
        }
    }
    Ok(None)
}

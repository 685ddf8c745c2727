//! The directory as rules look at it: organisations, memberships, appointments, people.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use crate::body::BodyKey;
use crate::id::{OrganisationId, PersonId};
use crate::party::{HealthcareRegion, Side};
use crate::registers::{AppointmentId, AppointmentKind, Network, SeatTag, SystemGroupId};

/// Days before a seat ends on which that is said, for a successor to be found in time.
pub const ENDS_SOON: [u32; 3] = [180, 90, 30];

/// Everybody, and every organisation, at all times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    /// Organisations.
    pub organisations: Vec<Organisation>,
    /// What they are members of.
    pub memberships: Vec<Membership>,
    /// Seats and roles.
    pub appointments: Vec<Appointment>,
    /// People.
    pub people: Vec<Person>,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Identity.
    pub id: OrganisationId,
    /// What it is called in short.
    pub name: String,
    /// Its key in the starting data; empty for those added since.
    pub key: String,
    /// The side it speaks for.
    pub side: Side,
    /// Where letters to it go, whoever works there; may be empty.
    pub mailbox: String,
    /// How its case numbers are written, see [`CasePattern`](crate::case_number::CasePattern); may be empty.
    pub case_pattern: String,
    /// The healthcare region that it is or lies in, if any.
    pub region: Option<HealthcareRegion>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// What they are called.
    pub name: String,
    /// Where they work, if known.
    pub organisation: Option<OrganisationId>,
}

/// A stretch of days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// That an organisation belongs to something for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// The organisation.
    pub organisation: OrganisationId,
    /// What it belongs to.
    pub of: Union,
    /// When.
    pub span: Span,
}

/// What an organisation can be a member of: two different sets (C-03).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Union {
    /// The partnership.
    Partnership,
    /// The Council of the ordinance (2015:155).
    Council,
}

/// A seat or a role for a time, as rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment {
    /// Its entry in the register.
    pub id: AppointmentId,
    /// Who; nobody in a vacant seat.
    pub person: Option<PersonId>,
    /// Where; nowhere for a role outside the bodies.
    pub body: Option<BodyKey>,
    /// In which group of the regions' system.
    pub system_group: Option<SystemGroupId>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// As what.
    pub kind: AppointmentKind,
    /// For which network of the regions.
    pub network: Option<Network>,
    /// The healthcare region that it stands for, by itself or through its organisation.
    pub region: Option<HealthcareRegion>,
    /// The experience that the seat is for.
    pub seat_tags: BTreeSet<SeatTag>,
    /// Which term in a row it is, if that is told.
    pub term: Option<u32>,
    /// The day that its source tells of.
    pub as_of: Option<Date>,
    /// Whether the mandate is confirmed.
    pub mandate_confirmed: bool,
    /// The body whose joint position gave it, if that is told.
    pub appointed_by: Option<BodyKey>,
    /// When.
    pub span: Span,
}

impl Span {
    /// Whether the day is in it.
    pub fn holds(self, on: Date) -> bool {
        (self.from..=self.to).contains(&on)
    }

    /// Whether the two have a day in common.
    pub fn overlaps(self, other: Span) -> bool {
        self.from <= other.to && other.from <= self.to
    }
}

impl Directory {
    /// The organisations that belong to something on a day, as listed.
    pub fn members(&self, of: Union, on: Date) -> Vec<&Organisation> {
        let belongs = |it: &&Organisation| {
            let held = |row: &&Membership| row.organisation == it.id && row.of == of;
            self.memberships.iter().filter(held).any(|row| row.span.holds(on))
        };
        self.organisations.iter().filter(belongs).collect()
    }

    /// Everything held on a day.
    pub fn held(&self, on: Date) -> impl Iterator<Item = &Appointment> {
        self.appointments.iter().filter(move |it| it.span.holds(on))
    }

    /// What a seat is called in a list: by who has it, or else by whose it is.
    pub fn called(&self, seat: &Appointment) -> String {
        let person = self.people.iter().find(|it| Some(it.id) == seat.person);
        let organisation = || self.organisation(seat.organisation).map(|it| it.name.clone());
        person.map(|it| it.name.clone()).or_else(organisation).unwrap_or_default()
    }

    /// What an organisation is called; nothing for one that is not known.
    pub fn organisation(&self, id: Option<OrganisationId>) -> Option<&Organisation> {
        self.organisations.iter().find(|it| Some(it.id) == id)
    }
}

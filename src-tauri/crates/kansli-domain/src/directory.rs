//! The directory as rules look at it: organisations, memberships, appointments, people.

use chrono::NaiveDate as Date;

use crate::body::BodyKey;
use crate::id::{OrganisationId, PersonId};
use crate::party::Side;

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
    /// The side it speaks for.
    pub side: Side,
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

/// A seat or a role for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appointment {
    /// Who; nobody in a vacant seat.
    pub person: Option<PersonId>,
    /// Where; nowhere for a role outside the bodies.
    pub body: Option<BodyKey>,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// As what.
    pub role: Role,
    /// Whether the mandate is confirmed.
    pub mandate_confirmed: bool,
    /// The body whose joint position gave it, if that is told.
    pub appointed_by: Option<BodyKey>,
    /// When.
    pub span: Span,
}

/// As what somebody is appointed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A member (*ordinarie*).
    Member,
    /// A substitute (*ersättare*).
    Substitute,
    /// An authority's contact point (*kontaktyta*).
    ContactPoint,
    /// Anything else.
    Other,
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

    /// What an organisation is called; nothing for one that is not known.
    pub fn organisation(&self, id: Option<OrganisationId>) -> Option<&Organisation> {
        self.organisations.iter().find(|it| Some(it.id) == id)
    }
}

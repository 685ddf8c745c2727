//! One person's part in a meeting.

use std::collections::BTreeSet;

use chrono::NaiveTime as Time;

use crate::id::{AgendaItemId, OrganisationId, PersonId};
use crate::party::Side;

/// One person's part in a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: PersonId,
    /// For which organisation, on the meeting's date.
    pub organisation: Option<OrganisationId>,
    /// For which side.
    pub side: Side,
    /// As what.
    pub capacity: Capacity,
    /// How they take part.
    pub status: Status,
    /// When they came, if not for the beginning.
    pub arrived: Option<Time>,
    /// When they went, if before the end. Never before `arrived`.
    pub left: Option<Time>,
    /// Who confirmed at the meeting that they may speak for their party (*mandat*, R-027), if
    /// that was noted there. Never blank.
    pub mandate: Option<String>,
    /// Items they step out of for a conflict of interest.
    pub recused: BTreeSet<AgendaItemId>,
}

/// As what somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capacity {
    /// A member (*ordinarie ledamot*).
    Member,
    /// A substitute (*ersättare*) in a member's place.
    Substitute {
        /// The member. Never the substitute.
        stands_in_for: PersonId,
    },
    /// Takes part without being counted (*adjungerad*).
    Adjunct,
    /// Takes the minutes (*sekreterare*); not counted (C-06).
    Secretary,
    /// Here for an item (*gäst*).
    Guest,
}

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Called; nothing known yet.
    Expected,
    /// In the room (*på plats*).
    OnSite,
    /// On a screen (*digitalt*).
    Remote,
    /// Not at all (*förhindrad*). Why is never recorded.
    Absent,
}

impl Attendee {
    /// Somebody called, of whom nothing more is known.
    pub fn expected(
        person: PersonId,
        (side, organisation): (Side, Option<OrganisationId>),
        capacity: Capacity,
    ) -> Self {
        Self {
            person,
            organisation,
            side,
            capacity,
            status: Status::Expected,
            arrived: None,
            left: None,
            mandate: None,
            recused: BTreeSet::new(),
        }
    }

    /// Whether the person is known to take part, in the room or on a screen.
    pub const fn is_known_present(&self) -> bool {
        match self.status {
            Status::OnSite | Status::Remote => true,
            Status::Expected | Status::Absent => false,
        }
    }

    /// Whether the person counts as a member at the meeting.
    pub const fn counts(&self) -> bool {
        match self.capacity {
            Capacity::Member | Capacity::Substitute { .. } => true,
            Capacity::Adjunct | Capacity::Secretary | Capacity::Guest => false,
        }
    }
}

impl Capacity {
    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Capacity::Member => "member",
            Capacity::Substitute { .. } => "substitute",
            Capacity::Adjunct => "adjunct",
            Capacity::Secretary => "secretary",
            Capacity::Guest => "guest",
        }
    }
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 4] = [Status::Expected, Status::OnSite, Status::Remote, Status::Absent];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Expected => "expected",
            Status::OnSite => "on_site",
            Status::Remote => "remote",
            Status::Absent => "absent",
        }
    }

    /// The status that `name` is the [`name`](Status::name) of.
    pub fn named(name: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.name() == name)
    }
}

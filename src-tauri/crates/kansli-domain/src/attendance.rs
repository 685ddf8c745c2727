//! Attendance (*närvaro*): who takes part in a meeting, and in which of its items.
//!
//! What is stored is what people say and do: how they take part, when they come and go,
//! which items they step out of. Who was there at § n is derived, as of the moment the
//! item ends, because that is when a position is taken.
//!
//! A conflict of interest (*jäv*) is kept as the item and nothing else (E-15): no reason.

mod attendee;
pub mod forecast;
mod presence;

use chrono::NaiveTime as Time;

pub use self::attendee::{Attendee, Capacity, Status};
pub use self::presence::SideCount;
use crate::id::{AgendaItemId, MeetingId, PersonId};

/// Everyone on the list of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendance {
    /// The meeting.
    pub meeting: MeetingId,
    /// In the order they are listed; nobody twice.
    pub people: Vec<Attendee>,
}

/// Why a change of attendance was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The person is not on the list.
    #[error("{0} is not on the list")]
    NotListed(PersonId),
    /// The person is on the list already.
    #[error("{0} is on the list already")]
    ListedAlready(PersonId),
    /// Nobody stands in for themselves.
    #[error("{0} cannot stand in for themselves")]
    OwnSubstitute(PersonId),
    /// Two people in one seat.
    #[error("{member} is there, or has {substitute} in their place")]
    SeatTaken {
        /// The member.
        member: PersonId,
        /// Who was to sit in for them, or already does.
        substitute: PersonId,
    },
    /// Nobody leaves before they come.
    #[error("left {left} before arriving {arrived}")]
    LeftBeforeArriving {
        /// When they came.
        arrived: Time,
        /// When they went.
        left: Time,
    },
    /// Who is absent neither comes nor goes nor steps out.
    #[error("{0} is absent")]
    IsAbsent(PersonId),
}

impl Attendance {
    /// A list with nobody on it.
    pub fn empty(meeting: MeetingId) -> Self {
        Self { meeting, people: Vec::new() }
    }

    /// The entry of a person.
    pub fn of(&self, person: PersonId) -> Result<&Attendee, Refusal> {
        self.people.iter().find(|it| it.person == person).ok_or(Refusal::NotListed(person))
    }

    /// Puts somebody on the list, last.
    pub fn with(&self, attendee: Attendee) -> Result<Self, Refusal> {
        if self.of(attendee.person).is_ok() {
            return Err(Refusal::ListedAlready(attendee.person));
        }
        self.check_seat(&attendee)?;
        let mut attendance = self.clone();
        attendance.people.push(attendee);
        Ok(attendance)
    }

    /// Takes somebody off the list.
    pub fn without(&self, person: PersonId) -> Result<Self, Refusal> {
        self.of(person)?;
        let mut attendance = self.clone();
        attendance.people.retain(|it| it.person != person);
        Ok(attendance)
    }

    /// Says how somebody takes part. Being absent undoes coming, going, stepping out and
    /// a mandate that was confirmed there.
    pub fn set_status(&self, person: PersonId, status: Status) -> Result<Self, Refusal> {
        let mut it = self.of(person)?.clone();
        it.status = status;
        if status == Status::Absent {
            (it.arrived, it.left, it.mandate) = (None, None, None);
            it.recused.clear();
        }
        self.replaced(it)
    }

    /// Says as what somebody takes part. A mandate confirmed at the meeting was for the seat that
    /// they had.
    pub fn set_capacity(&self, person: PersonId, capacity: Capacity) -> Result<Self, Refusal> {
        let it = self.of(person)?.clone();
        let mandate = it.mandate.filter(|_| capacity == it.capacity);
        self.replaced(Attendee { capacity, mandate, ..self.of(person)?.clone() })
    }

    /// Notes who confirmed at the meeting that somebody may speak for their party; a
    /// blank name takes it back.
    pub fn mandate_confirmed(&self, person: PersonId, by: &str) -> Result<Self, Refusal> {
        let mandate = Some(by.trim().to_owned()).filter(|by| !by.is_empty());
        self.replaced(Attendee { mandate, ..self.there(person)?.clone() })
    }

    /// Says when somebody came and went; `None` is from the beginning and to the end.
    pub fn came_and_went(
        &self,
        person: PersonId,
        arrived: Option<Time>,
        left: Option<Time>,
    ) -> Result<Self, Refusal> {
        if let (Some(arrived), Some(left)) = (arrived, left)
            && left < arrived
        {
            return Err(Refusal::LeftBeforeArriving { arrived, left });
        }
        self.replaced(Attendee { arrived, left, ..self.there(person)?.clone() })
    }

    /// Says that somebody steps out of an item for a conflict of interest (JAV-001), or
    /// does not after all.
    pub fn recused(
        &self,
        person: PersonId,
        from: AgendaItemId,
        recused: bool,
    ) -> Result<Self, Refusal> {
        let mut it = self.there(person)?.clone();
        if recused {
            it.recused.insert(from);
        } else {
            it.recused.remove(&from);
        }
        self.replaced(it)
    }

    fn there(&self, person: PersonId) -> Result<&Attendee, Refusal> {
        let it = self.of(person)?;
        if it.status == Status::Absent { Err(Refusal::IsAbsent(person)) } else { Ok(it) }
    }

    fn replaced(&self, attendee: Attendee) -> Result<Self, Refusal> {
        self.check_seat(&attendee)?;
        let mut attendance = self.clone();
        for it in &mut attendance.people {
            if it.person == attendee.person {
                *it = attendee.clone();
            }
        }
        Ok(attendance)
    }

    /// Every seat is taken by one: the member or one substitute.
    fn check_seat(&self, new: &Attendee) -> Result<(), Refusal> {
        let others = || self.people.iter().filter(|it| it.person != new.person);
        let in_place_of = |it: &Attendee| match it.capacity {
            Capacity::Substitute { stands_in_for } if it.status != Status::Absent => {
                Some(stands_in_for)
            }
            _ => None,
        };
        if let Capacity::Substitute { stands_in_for: member } = new.capacity {
            if member == new.person {
                return Err(Refusal::OwnSubstitute(member));
            }
            let taken = others().any(|it| {
                in_place_of(it) == Some(member) || it.person == member && it.is_known_present()
            });
            if taken && new.status != Status::Absent {
                return Err(Refusal::SeatTaken { member, substitute: new.person });
            }
        }
        let substitute = others().find(|it| in_place_of(it) == Some(new.person));
        match substitute.filter(|_| new.is_known_present()) {
            Some(it) => Err(Refusal::SeatTaken { member: new.person, substitute: it.person }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;

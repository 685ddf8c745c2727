//! Who is there at an item, and whether both sides are.

use super::{Attendance, Attendee};
use crate::agenda::Turn;
use crate::party::Side;

/// Members of one side who are there, of those called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SideCount {
    /// Members and substitutes who are there.
    pub present: usize,
    /// Seats: members called.
    pub seats: usize,
}

impl Attendee {
    /// Whether the person is there when the item of `turn` ends: known to take part, come
    /// by then, not gone before, and not stepped out.
    pub fn is_present_at(&self, turn: Turn) -> bool {
        self.is_known_present()
            && !self.recused.contains(&turn.item)
            && self.arrived.is_none_or(|arrived| arrived < turn.end || arrived == turn.start)
            && self.left.is_none_or(|left| left >= turn.end)
    }
}

impl Attendance {
    /// Everyone there when the item of `turn` ends, as listed.
    pub fn present_at(&self, turn: Turn) -> Vec<&Attendee> {
        self.people.iter().filter(|it| it.is_present_at(turn)).collect()
    }

    /// Everyone known to take part at any time, as listed.
    pub fn present(&self) -> Vec<&Attendee> {
        self.people.iter().filter(|it| it.is_known_present()).collect()
    }

    /// How many of a side's seats are taken at `turn`, or at all if there is none.
    pub fn count(&self, side: Side, turn: Option<Turn>) -> SideCount {
        let there = |it: &Attendee| match turn {
            Some(turn) => it.is_present_at(turn),
            None => it.is_known_present(),
        };
        let members = self.people.iter().filter(|it| it.side == side && it.counts());
        let (mut present, mut seats) = (0, 0);
        for it in members {
            present += usize::from(there(it));
            // A substitute sits in a seat that is already counted, if its member is listed.
            let counted = match it.capacity {
                super::Capacity::Substitute { stands_in_for } => self.of(stands_in_for).is_ok(),
                _ => false,
            };
            seats += usize::from(!counted);
        }
        SideCount { present, seats }
    }

    /// Whether both parties have somebody there, at `turn` or at all. A warning when they
    /// do not, never a stop: the sources state no quorum.
    pub fn both_sides(&self, turn: Option<Turn>) -> bool {
        [Side::Sks, Side::Authorities].into_iter().all(|side| self.count(side, turn).present > 0)
    }
}

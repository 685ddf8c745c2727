//! What stands on the rings: one mark per day, those of a crowded week as one.

use chrono::{Datelike, NaiveDate};

use super::apart::{Placed, Room, apart};
use super::look::look;
use super::round::{Turn, around};
use crate::year_plan::{MeetingStatus, Ring, YearPlanFacts};

/// A day on which a body meets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    /// Whether nothing is held that day after all.
    pub(super) cancelled: bool,
    /// Whether there is a consultation (samråd).
    pub(super) consultation: bool,
    /// Whether the date is held fast.
    pub(super) pinned: bool,
}

/// A mark on a ring.
#[derive(Debug)]
pub(super) struct Mark {
    /// Where it is drawn, as a part of the turn.
    pub(super) turn: f64,
    /// Where its first and its last day lie.
    pub(super) days: (f64, f64),
    pub(super) first: NaiveDate,
    /// The day in figures, or how many days it stands for: "19", "×3".
    pub(super) label: String,
    /// Whether it stands for several days.
    pub(super) gathered: bool,
    pub(super) cancelled: bool,
    pub(super) consultation: bool,
    pub(super) pinned: bool,
}

/// A body's year.
pub(super) struct RingYear {
    pub(super) ring: Ring,
    /// The days it meets, in order.
    pub(super) days: Vec<Day>,
    pub(super) marks: Vec<Mark>,
    /// How many meetings are to be held.
    pub(super) count: usize,
}

/// Every ring of a year, the innermost first.
pub(super) fn rings(facts: &YearPlanFacts, turn: Turn) -> Vec<RingYear> {
    Ring::ALL.into_iter().map(|ring| of_ring(facts, ring, turn)).collect()
}

fn of_ring(facts: &YearPlanFacts, ring: Ring, turn: Turn) -> RingYear {
    let own = facts.meetings.iter().filter(|it| it.ring == ring).map(|it| Day {
        date: it.date,
        cancelled: it.status == MeetingStatus::Cancelled,
        consultation: false,
        pinned: it.pinned,
    });
    let others = facts.events.iter().filter(|it| it.ring == ring).map(|it| Day {
        date: it.date,
        cancelled: it.cancelled,
        consultation: it.consultation,
        pinned: false,
    });
    let mut days: Vec<Day> =
        own.chain(others).filter(|it| it.date.year() == facts.head.year).collect();
    let count = days.iter().filter(|it| !it.cancelled).count();
    days.sort_by_key(|it| it.date);
    // A day has one mark. What is held that day says more than what is not.
    days.dedup_by(|later, first| {
        let same = later.date == first.date;
        if same {
            *first = Day {
                date: first.date,
                cancelled: first.cancelled && later.cancelled,
                consultation: standing(first) || standing(later),
                pinned: first.pinned || later.pinned,
            };
        }
        same
    });
    let (length, size) = (around(look(ring).radius), look(ring).room);
    let room = Room { length, size, farthest: FARTHEST * size };
    RingYear { ring, marks: marks(&days, turn, room), days, count }
}

/// Whether it is a consultation that is held.
fn standing(day: &Day) -> bool {
    day.consultation && !day.cancelled
}

/// How far from its day a mark may stand, as a part of its own size.
const FARTHEST: f64 = 0.8;

/// The marks of days in order along a line with this room.
pub(super) fn marks(days: &[Day], turn: Turn, room: Room) -> Vec<Mark> {
    let length = room.length;
    let wanted: Vec<f64> = days.iter().map(|day| turn.at(day.date) * length).collect();
    let one = |Placed { members, at }: Placed| {
        let among = days.get(members)?;
        let (first, last) = (among.first()?, among.last()?);
        Some(Mark {
            turn: at / length,
            days: (turn.at(first.date), turn.at(last.date)),
            first: first.date,
            label: match among {
                [only] => only.date.day().to_string(),
                several => format!("×{}", several.len()),
            },
            gathered: among.len() > 1,
            cancelled: among.iter().all(|it| it.cancelled),
            consultation: among.iter().any(standing),
            pinned: among.iter().any(|it| it.pinned),
        })
    };
    apart(&wanted, room).into_iter().filter_map(one).collect()
}

impl Mark {
    /// Whether it stands so far from its day that the day has to be pointed at.
    pub(super) fn is_moved(&self, radius: f64) -> bool {
        let (first, last) = self.days;
        ((first + last) / 2.0 - self.turn).abs() * around(radius) > 3.0
    }
}

/// From each meeting of the tactical group that prepares a strategic one, the last before it, to that one:
/// where both are drawn.
pub(super) fn links(rings: &[RingYear]) -> Vec<(f64, f64)> {
    let of = |ring: Ring| rings.iter().find(|it| it.ring == ring);
    let (Some(strategic), Some(tactical)) = (of(Ring::Strategic), of(Ring::Tactical)) else {
        return Vec::new();
    };
    let prepared = |mark: &Mark| {
        let mut held = tactical.marks.iter().filter(|it| !it.cancelled && it.first < mark.first);
        Some((held.next_back()?.turn, mark.turn))
    };
    strategic.marks.iter().filter(|it| !it.cancelled).filter_map(prepared).collect()
}

//! Two tied bodies at once: the cheapest pair of paths, each meeting of the one prepared by the other's.
//!
//! A pair of paths is walked in steps of one body at a time. A state says where each stands; a meeting
//! that is prepared is placed while the preparing body stands at the meeting that prepares it. As a
//! price is convex in the days between, some cheapest plan prepares in order, so that nothing is missed.

mod back;
mod band;
mod forth;
mod room;
mod side;

use std::ops::Range;

use self::band::Band;
use self::room::Room;
pub(crate) use self::side::Side;
use super::chain::plus;
use super::grid::{NEVER, Price};
use crate::model::Day;

/// The tables of a pair. `by` prepares, `of` is prepared.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    pub(crate) by: Side,
    pub(crate) of: Side,
    price: Price,
    band: Band,
    /// For each state the cheapest way to it, and on from it.
    ahead: Vec<i64>,
    rest: Vec<i64>,
    /// The same for each meeting of `by` while `of` has not begun, and once it is over.
    before: Lane,
    after: Lane,
    /// The cheapest pair of paths.
    pub(crate) best: i64,
    room: Room,
}

#[derive(Debug, Clone, Default)]
struct Lane {
    ahead: Vec<i64>,
    rest: Vec<i64>,
}

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    By,
    Of,
}

/// What a walk through a pair found.
#[derive(Debug)]
pub(crate) struct Found {
    /// The cheapest pair of paths through each meeting of `by`, and of `of`.
    pub(crate) by: Vec<i64>,
    pub(crate) of: Vec<i64>,
    /// What of each row of states matters.
    hulls: Vec<Range<usize>>,
    /// What was taken off each meeting of the body in the lead.
    pub(crate) given: Vec<i64>,
}

impl Pair {
    /// `most_off`: no meeting is prepared more days outside the interval than this. `extra` is how much
    /// more than the best plan one with a meeting costs at least, of either body; together they may not
    /// be more than `most_extra`.
    pub(crate) fn new(
        by: Side,
        of: Side,
        price: Price,
        most_off: Day,
        extra: (&[i64], &[i64]),
        most_extra: i64,
    ) -> Pair {
        let mut pair = Pair {
            band: Band::new(&by, &of, price, most_off),
            ahead: Vec::new(),
            rest: Vec::new(),
            before: Lane::default(),
            after: Lane::default(),
            best: 0,
            room: Room::default(),
            by,
            of,
            price,
        };
        pair.band.thin(|index, to| extra.0[index] + extra.1[to] <= most_extra);
        pair.resize();
        pair
    }

    pub(crate) fn states(&self) -> usize {
        self.band.len()
    }

    pub(crate) fn side(&mut self, role: Role) -> &mut Side {
        match role {
            Role::By => &mut self.by,
            Role::Of => &mut self.of,
        }
    }

    /// Forgets what a walk found not to matter, and all other meetings than these.
    pub(crate) fn shrink(&mut self, found: &Found, by: &[bool], of: &[bool]) {
        self.band.shrink(|at, _| found.hulls[at].clone(), by, of);
        self.by.shrink(by);
        self.of.shrink(of);
        self.resize();
    }

    /// Forgets all other meetings of one body than these.
    pub(crate) fn keep(&mut self, role: Role, keep: &[bool]) {
        let all = |side: &Side| vec![true; side.days.len()];
        let (by, of) = match role {
            Role::By => (keep.to_vec(), all(&self.of)),
            Role::Of => (all(&self.by), keep.to_vec()),
        };
        self.band.shrink(|_, row| row.nodes(), &by, &of);
        self.side(role).shrink(keep);
        self.resize();
    }

    fn resize(&mut self) {
        self.ahead.resize(self.band.len(), NEVER);
        self.rest.resize(self.band.len(), NEVER);
        for lane in [&mut self.before, &mut self.after] {
            lane.ahead.resize(self.by.days.len(), NEVER);
            lane.rest.resize(self.by.days.len(), NEVER);
        }
    }

    /// What it costs that a meeting is prepared by another.
    fn preparing(by: &Side, of: &Side, price: Price, index: usize, to: usize) -> i64 {
        let off = crate::model::off(of.days[to] - by.days[index], price.from, price.to);
        plus(of.costs[to], price.of_off(off))
    }
}

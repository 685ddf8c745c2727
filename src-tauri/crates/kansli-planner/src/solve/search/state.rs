//! What of the past still matters.

use super::Search;
use super::ahead::Next;
use crate::model::Day;
use crate::solve::grid::{NEVER, Start};
use crate::solve::part::{Couple, Part};

/// Where a body stands that has had all its meetings.
const DONE: i32 = -2;
/// Where a body stands before its first.
const NONE: i32 = -1;

/// A meeting that a coming one may prepare better than any so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Waiting {
    pub(crate) couple: usize,
    pub(crate) day: Day,
    /// Its number among its body's.
    pub(crate) number: usize,
    /// How many days outside the interval the best so far is; [`Day::MAX`] if there is none.
    pub(crate) off: Day,
}

#[derive(Debug, Clone)]
pub(crate) struct State {
    /// The first start that is not past, by its place.
    pub(crate) from: usize,
    nodes: Vec<i32>,
    /// For each body the dates that can still prepare something to come, or to which gaps are counted.
    pub(crate) dates: Vec<Vec<Day>>,
    pub(crate) waiting: Vec<Waiting>,
}

impl State {
    pub(crate) fn root(part: &Part) -> State {
        State {
            from: 0,
            nodes: part.grids.iter().map(|g| if g.meetings == 0 { DONE } else { NONE }).collect(),
            dates: part.grids.iter().map(|g| g.previous.into_iter().collect()).collect(),
            waiting: Vec::new(),
        }
    }

    pub(crate) fn encode(&self) -> Box<[i32]> {
        let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
        let mut key = Vec::with_capacity(16);
        key.push(number(self.from));
        key.extend(&self.nodes);
        for dates in &self.dates {
            key.push(number(dates.len()));
            key.extend(dates);
        }
        for waiting in &self.waiting {
            let (couple, which) = (number(waiting.couple), number(waiting.number));
            key.extend([couple, waiting.day, which, waiting.off]);
        }
        key.into()
    }

    pub(crate) fn decode(part: &Part, key: &[i32]) -> State {
        let count = |number: i32| usize::try_from(number).unwrap_or_default();
        let (nodes, mut rest) = key[1..].split_at(part.grids.len());
        let mut dates = Vec::with_capacity(nodes.len());
        for _ in nodes {
            let (own, after) = rest[1..].split_at(count(rest[0]));
            dates.push(own.to_vec());
            rest = after;
        }
        let waiting = rest.chunks_exact(4).map(|w| Waiting {
            couple: count(w[0]),
            day: w[1],
            number: count(w[2]),
            off: w[3],
        });
        let waiting = waiting.collect();
        State { from: count(key[0]), nodes: nodes.to_vec(), dates, waiting }
    }

    pub(crate) fn is_complete(&self, part: &Part) -> bool {
        (0..part.grids.len()).all(|body| self.is_done(body))
    }

    pub(crate) fn is_done(&self, body: usize) -> bool {
        self.nodes[body] == DONE
    }

    /// How many meetings a body has had.
    pub(crate) fn placed(&self, part: &Part, body: usize) -> usize {
        if self.is_done(body) {
            return part.grids[body].meetings;
        }
        self.node(body).map_or(0, |node| part.chains[body].nodes[node].number)
    }

    pub(crate) fn node(&self, body: usize) -> Option<usize> {
        usize::try_from(self.nodes[body]).ok()
    }

    /// The state after one more meeting, and what is settled then; none if a hard rule cannot be met.
    pub(crate) fn place(
        &self,
        search: &Search<'_>,
        body: usize,
        next: &Next,
        start: Start,
        settled: i64,
    ) -> Option<(State, i64)> {
        let part = search.part;
        let mut state = self.clone();
        let mut settled = settled;
        let done = next.number == part.grids[body].meetings;
        state.nodes[body] = if done { DONE } else { i32::try_from(next.node).unwrap_or(NONE) };
        state.from = search.ahead.place_from(start.at + part.grids[body].duration);
        state.dates[body].push(next.day);
        for (at, couple) in part.couples.iter().enumerate() {
            if couple.of == body {
                let dates = state.dates[couple.by].iter();
                let off = dates.map(|date| off(couple, next.day, *date)).min();
                state.waiting.push(Waiting {
                    couple: at,
                    day: next.day,
                    number: next.number,
                    off: off.unwrap_or(Day::MAX),
                });
            }
            if couple.by == body {
                for waiting in state.waiting.iter_mut().filter(|waiting| waiting.couple == at) {
                    waiting.off = waiting.off.min(off(couple, waiting.day, next.day));
                }
            }
        }
        let now = search.ahead.day(state.from);
        let mut possible = true;
        let nodes = &state.nodes;
        state.waiting.retain(|waiting| {
            let couple = &part.couples[waiting.couple];
            let open = nodes[couple.by] != DONE;
            if open && waiting.off > soonest(couple, waiting.day, now) {
                return true;
            }
            let cost = price(couple, waiting.off);
            possible &= cost < NEVER;
            settled = settled.saturating_add(cost);
            false
        });
        state.waiting.sort_unstable();
        state.forget(part, now);
        possible.then_some((state, settled))
    }

    /// Drops the dates that can prepare nothing better than later ones do.
    fn forget(&mut self, part: &Part, now: Day) {
        for body in 0..self.nodes.len() {
            let couples = part.couples.iter();
            let open = couples.filter(|c| c.by == body && self.nodes[c.of] != DONE);
            let needed = open.map(|couple| {
                let past = self.dates[body].iter();
                let past = past.filter(|date| **date <= now.saturating_sub(couple.price.from));
                past.count().saturating_sub(1)
            });
            let first = needed.min().unwrap_or(self.dates[body].len());
            self.dates[body].drain(..first);
        }
    }
}

pub(crate) fn off(couple: &Couple, s: Day, t: Day) -> Day {
    crate::model::off(s - t, couple.price.from, couple.price.to)
}

/// How many days outside the interval a meeting from `now` on is at least.
pub(crate) fn soonest(couple: &Couple, day: Day, now: Day) -> Day {
    (now.saturating_sub(day).saturating_add(couple.price.from)).max(0)
}

pub(crate) fn price(couple: &Couple, off: Day) -> i64 {
    if off == Day::MAX { NEVER } else { couple.price.of_off(off) }
}

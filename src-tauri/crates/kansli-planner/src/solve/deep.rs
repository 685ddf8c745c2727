//! The optimum of tied bodies, by the bounds of their pairs.
//!
//! As in [`One::solve`] a cost is supposed that is a little above the bound, and what no plan of at most
//! that cost can have is forgotten. Where pairs cannot agree both is looked at, and always that first which
//! may be cheapest.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::grid::NEVER;
use super::one::{GoOn, One};
use super::pairs::Pairs;
use super::part::Part;
use super::place::{Placing, placed};
use super::search::Outcome;
use super::{Answer, Plan};

/// States of a search for what is left.
const FEW: usize = 4_000;

/// Meetings to choose among, below which more sweeps cost more than the search.
const TINY: usize = 60;

/// Wrong turns on the way to a better plan.
const PATIENCE: usize = 10;

/// States of pairs to be looked at after which memory would run out.
const ROOM: usize = 30_000_000;

/// The best plan so far, with its cost.
type Known = (i64, Plan);

/// What is still to be looked at: plans that cost at least `bound` and at most `cap`.
struct Open {
    pairs: Pairs,
    bound: i64,
    cap: i64,
    /// How much above the bound is supposed next.
    slack: i64,
}

/// What is left of pairs.
enum Left {
    Some,
    Nothing,
    Stopped,
}

impl One<'_> {
    /// The optimum of a part whose bound and some plan are known.
    pub(super) fn by_pairs(
        &self,
        part: &Part,
        bound: i64,
        mut known: Known,
        go_on: GoOn<'_>,
    ) -> Answer {
        let mut bound = self.round_up(bound);
        while bound <= self.limit(&known) {
            let widest = (bound + bound / 4).max(bound + 2 * self.unit);
            let widest = self.round_down(widest).min(self.limit(&known));
            let mut part = part.clone();
            if part.narrow(widest) {
                let mut pairs = Pairs::new(part, widest);
                let mut ask = || go_on(bound / self.unit, Some(known.0));
                match sweep(&mut pairs, widest, &mut ask) {
                    Left::Some => {
                        bound = bound.max(self.round_up(pairs.bound()));
                        let slack = (bound / 64).max(2 * self.unit);
                        let all = Open { pairs, bound, cap: widest, slack };
                        if let Err(least) = self.cheapest(all, &mut known, go_on) {
                            return self.stopped(bound.max(least), Some(known));
                        }
                    }
                    Left::Nothing => {}
                    Left::Stopped => return self.stopped(bound, Some(known)),
                }
            }
            bound = widest + self.unit;
        }
        Answer::Optimal(known.0, known.1)
    }

    /// Makes the cheapest plan known, if it costs no more than the cap. Stopped with what no plan costs
    /// less than.
    fn cheapest(&self, all: Open, known: &mut Known, go_on: GoOn<'_>) -> Result<(), i64> {
        let mut queue = BinaryHeap::from([(Reverse(all.bound), 0_usize)]);
        let mut room = all.pairs.states();
        let mut list = vec![Some(all)];
        while let Some((Reverse(bound), at)) = queue.pop() {
            let limit = self.limit(known);
            let Some(mut open) = list[at].take().filter(|_| bound <= limit) else { continue };
            room -= open.pairs.states();
            let most = self.round_down(bound + open.slack).min(open.cap).min(limit);
            let mut copy = open.pairs.clone();
            let best = Some(known.0);
            let mut ask = || go_on(bound / self.unit, best);
            let mut halves = None;
            match press(&mut copy, most, &mut ask) {
                Left::Some => {
                    if copy.size() > self.small {
                        self.place(&copy, known, &mut ask);
                        halves = copy.halves();
                    }
                    if halves.is_none() {
                        match self.at_most(&copy.part, most, FEW, &mut |_| ask()) {
                            Outcome::Found(cost, plan) => {
                                *known = (cost / self.unit, plan);
                                continue;
                            }
                            Outcome::Nothing => {}
                            Outcome::Full(_) => halves = Some(copy.halves().ok_or(bound)?),
                            Outcome::Stopped(_) => return Err(bound),
                        }
                    }
                }
                Left::Nothing => {}
                Left::Stopped => return Err(bound),
            }
            for pairs in halves.into_iter().flatten() {
                let slack = (open.slack / 3).max(self.unit);
                let bound = bound.max(self.round_up(pairs.bound()));
                room += pairs.states();
                queue.push((Reverse(bound), list.len()));
                list.push(Some(Open { pairs, bound, cap: most, slack }));
            }
            open.bound = most + self.unit;
            if open.bound <= open.cap {
                open.slack += open.slack / 2;
                open.pairs.learn(copy);
                room += open.pairs.states();
                queue.push((Reverse(open.bound), at));
                list[at] = Some(open);
            }
            if room > ROOM {
                return Err(bound);
            }
        }
        Ok(())
    }

    /// Makes a plan of what is left known, if one is soon found that is better.
    fn place(&self, left: &Pairs, known: &mut Known, ask: &mut dyn FnMut() -> bool) {
        if let Placing::Plan(plan) = placed(&left.part, PATIENCE, ask) {
            let cost = self.cost_of(&plan);
            if cost < known.0 {
                *known = (cost, plan);
            }
        }
    }

    /// What a plan must cost at most to be better than the one that is known.
    fn limit(&self, known: &Known) -> i64 {
        ((known.0 - 1) * self.unit).min(NEVER / 2)
    }
}

/// Sweeps until that hardly helps.
fn press(pairs: &mut Pairs, most: i64, ask: &mut dyn FnMut() -> bool) -> Left {
    let (mut size, mut bound) = (usize::MAX, pairs.bound());
    loop {
        match sweep(pairs, most, ask) {
            Left::Some => {}
            other => return other,
        }
        let slow = pairs.bound() - bound <= (most - pairs.bound()) / 12;
        if pairs.size() < TINY || pairs.size() > size - size / 20 && slow {
            return Left::Some;
        }
        (size, bound) = (pairs.size(), pairs.bound());
    }
}

fn sweep(pairs: &mut Pairs, most: i64, ask: &mut dyn FnMut() -> bool) -> Left {
    match pairs.sweep(most, ask) {
        Some(true) => Left::Some,
        Some(false) => Left::Nothing,
        None => Left::Stopped,
    }
}

#[cfg(test)]
mod tests;

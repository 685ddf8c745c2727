//! What a state costs at least, all told.

use super::Search;
use super::ahead::Next;
use super::state::{State, off, price, soonest};
use crate::model::Day;
use crate::solve::chain::plus;
use crate::solve::grid::NEVER;
use crate::solve::part::Couple;

/// A meeting tried in addition to a state.
#[derive(Clone, Copy)]
pub(super) struct Tried<'n> {
    pub(super) body: usize,
    pub(super) next: &'n Next,
}

impl Search<'_> {
    /// What is settled and the least that can follow, if nothing more lies before `day`.
    ///
    /// For every body that prepares others it is left open how many of their meetings it has prepared
    /// already: those cost what its dates make them cost, the rest what the chain says.
    pub(super) fn bound(
        &mut self,
        state: &State,
        tried: Option<Tried<'_>>,
        settled: i64,
        day: Day,
    ) -> i64 {
        let part = self.part;
        let mut sum = settled;
        for body in 0..part.chains.len() {
            let chain = &part.chains[body];
            for (at, kind) in chain.kinds.iter().enumerate() {
                if self.shares.len() <= at {
                    self.shares.push(Vec::new());
                }
                let mut share = std::mem::take(&mut self.shares[at]);
                self.share(kind.couple, state, tried, &mut share);
                self.shares[at] = share;
            }
            let mut least = NEVER;
            for progress in 0..chain.progresses() {
                let mut cost = 0;
                for (kind, share) in chain.kinds.iter().zip(&self.shares) {
                    cost = plus(cost, share[kind.taken(progress)]);
                }
                if cost < NEVER {
                    least = least.min(plus(cost, self.tail(state, tried, body, progress, day)));
                }
            }
            if least >= NEVER {
                return NEVER;
            }
            sum += least;
        }
        for (at, couple) in part.couples.iter().enumerate().filter(|(_, c)| !c.counted) {
            sum = plus(sum, self.waiting(at, couple, state, tried, day));
        }
        sum
    }

    /// What a body's chain costs after the state.
    fn tail(
        &mut self,
        state: &State,
        tried: Option<Tried<'_>>,
        body: usize,
        progress: usize,
        day: Day,
    ) -> i64 {
        let chain = &self.part.chains[body];
        match tried.filter(|tried| tried.body == body) {
            Some(tried) => chain.rest[progress][tried.next.node],
            None if state.is_done(body) => {
                if progress + 1 == chain.progresses() {
                    0
                } else {
                    NEVER
                }
            }
            None => self.ahead.least_from(self.part, body, state.node(body), progress, day),
        }
    }

    /// For each number of a couple's meetings that are prepared by dates already placed: what they cost,
    /// and what those that are placed and wait for a later date have paid.
    fn share(&self, at: usize, state: &State, tried: Option<Tried<'_>>, share: &mut Vec<i64>) {
        let couple = &self.part.couples[at];
        let count = couple.worth.len();
        let placed = state.placed(self.part, couple.of);
        let new_date = tried.filter(|tried| tried.body == couple.by).map(|tried| tried.next.day);
        let dates = || state.dates[couple.by].iter().copied().chain(new_date);
        share.clear();
        share.resize(count + 1, NEVER);
        let open = || state.waiting.iter().filter(move |waiting| waiting.couple == at);
        let settled = (1..=placed).rev().find(|k| !open().any(|waiting| waiting.number == *k));
        let settled = settled.unwrap_or(0);
        let new = tried.filter(|tried| tried.body == couple.of).map(|tried| {
            let off = dates().map(|date| off(couple, tried.next.day, date)).min();
            (tried.next.number, tried.next.day, off.unwrap_or(Day::MAX))
        });
        let old = open().map(|waiting| {
            let off = new_date.map_or(Day::MAX, |date| off(couple, waiting.day, date));
            (waiting.number, waiting.day, waiting.off.min(off))
        });
        let grid = &self.part.grids[couple.of];
        let waiting = old.chain(new);
        let placed = new.map_or(placed, |(number, ..)| number);
        for (taken, share) in share.iter_mut().enumerate().take(placed + 1).skip(settled) {
            let mut sum = 0;
            for (number, day, off) in waiting.clone() {
                let paid = || grid.place(day).map_or(0, |place| couple.worth[number - 1][place]);
                sum = plus(sum, if number <= taken { price(couple, off) } else { paid() });
            }
            *share = sum;
        }
        let by = &self.part.grids[couple.by];
        for taken in placed + 1..=count {
            let duty = |date: Day| match by.place(date) {
                Some(place) => couple.duty.on[taken - 1][place],
                None => couple.duty.before[taken - 1],
            };
            let least = dates().map(duty).min().unwrap_or(NEVER);
            share[taken] = plus(share[taken - 1], least);
        }
    }

    /// What waiting meetings cost at least, of a couple that no chain takes into account.
    fn waiting(
        &self,
        at: usize,
        couple: &Couple,
        state: &State,
        tried: Option<Tried<'_>>,
        day: Day,
    ) -> i64 {
        let new_date = tried.filter(|tried| tried.body == couple.by).map(|tried| tried.next.day);
        let open = state.waiting.iter().filter(|waiting| waiting.couple == at);
        let each = open.map(|waiting| {
            let off = new_date.map_or(Day::MAX, |date| off(couple, waiting.day, date));
            let now = price(couple, waiting.off.min(off));
            now.min(price(couple, soonest(couple, waiting.day, day)))
        });
        each.fold(0, plus)
    }
}

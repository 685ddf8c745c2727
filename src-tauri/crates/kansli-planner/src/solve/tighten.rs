//! Looks for worths with a high bound.
//!
//! For each meeting number and day both sides know what the best path costs that has it there: the
//! prepared body's chain, and the chain that supposes it. A worth that lets both agree leaves neither
//! with a cheap day that the other cannot use, so each is moved towards that, all at once.

use super::chain::plus;
use super::grid::{NEVER, Price};
use super::part::{Couple, Part, points};
use super::spread::spread;
use crate::model::Day;

impl Part {
    /// At most `rounds` steps; keeps the best worths found and returns their bound. Stops early when the
    /// bound is above `enough`, hardly anything is gained, or
    /// `go_on` says no.
    pub(crate) fn tighten(
        &mut self,
        rounds: usize,
        enough: i64,
        unit: i64,
        go_on: &mut dyn FnMut() -> bool,
    ) -> i64 {
        let mut best = self.bound();
        if best >= NEVER || !self.couples.iter().any(|couple| couple.counted) {
            return best;
        }
        let mut kept: Vec<_> = self.couples.iter().map(|couple| couple.worth.clone()).collect();
        let (mut stride, mut idle) = (64_i64, 0);
        for _ in 0..rounds {
            if best > enough || idle >= 10 || !go_on() {
                break;
            }
            self.back();
            self.agree(stride);
            let bound = self.bound();
            if bound >= NEVER {
                return bound;
            }
            idle = if bound > best + unit / 8 { 0 } else { idle + 1 };
            if bound > best {
                best = bound;
                stride = (stride + stride / 8).min(128);
                for (kept, couple) in kept.iter_mut().zip(&self.couples) {
                    kept.clone_from(&couple.worth);
                }
            } else {
                stride = (stride * 2 / 3).max(4);
            }
        }
        for (kept, couple) in kept.into_iter().zip(&mut self.couples) {
            couple.worth = kept;
        }
        self.bound()
    }

    /// Moves each worth by `stride` 256ths of what the two sides differ.
    fn agree(&mut self, stride: i64) {
        let changes: Vec<Vec<Vec<(usize, i64)>>> = self
            .couples
            .iter()
            .enumerate()
            .map(|(at, couple)| self.differences(at, couple))
            .collect();
        for (couple, changes) in self.couples.iter_mut().zip(changes) {
            // Any worths give a bound; these keep its sums far from overflow.
            let most = NEVER / 8 / (1 + couple.worth.len() as i64);
            for (worth, changes) in couple.worth.iter_mut().zip(changes) {
                for (place, change) in changes {
                    worth[place] = (worth[place] + change * stride / 256).clamp(-most, most);
                }
            }
        }
    }

    fn differences(&self, at: usize, couple: &Couple) -> Vec<Vec<(usize, i64)>> {
        if !couple.counted || couple.by == couple.of {
            return Vec::new();
        }
        let (of, by) = (&self.chains[couple.of], &self.chains[couple.by]);
        let Some(kind) = by.kinds.iter().find(|kind| kind.couple == at) else { return Vec::new() };
        let price = couple.price;
        let reach = Price { from: -price.to, to: -price.from, weight: price.weight };
        let mut spreaded = Vec::new();
        let each = (0..kind.count).map(|number| {
            let takes = |before: &dyn Fn(usize) -> i64, after: &dyn Fn(usize) -> i64| {
                let ready = (0..by.progresses()).filter(|p| kind.taken(*p) == number);
                ready.map(|p| plus(before(p), after(p + kind.stride))).min().unwrap_or(NEVER)
            };
            let mut duties: Vec<(Day, i64)> = (by.nodes.iter().enumerate())
                .map(|(index, node)| {
                    (node.day, takes(&|p| by.ahead[p][index], &|p| by.enter[p][index]))
                })
                .collect();
            let begun = takes(&|p| by.begun[p], &|p| by.begin[p]);
            duties.extend(by.previous.map(|day| (day, begun)));
            duties.sort_unstable();
            duties.dedup_by_key(|duty| duty.0);
            let own = points(of, number + 1, |_, index| of.through(index));
            let days: Vec<Day> = own.iter().map(|point| point.0).collect();
            spread(&duties, &days, reach, &mut spreaded);
            let grid = &self.grids[couple.of];
            let pairs = own.iter().zip(&spreaded);
            pairs
                .filter(|((_, own), supposed)| *own < NEVER && **supposed < NEVER)
                .filter_map(|((day, own), supposed)| {
                    let place = grid.place(*day)?;
                    let supposed = supposed - couple.worth[number][place];
                    Some((place, (supposed - by.best) - (own - of.best)))
                })
                .collect()
        });
        each.collect()
    }
}

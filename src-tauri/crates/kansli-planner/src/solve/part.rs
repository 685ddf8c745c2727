//! Bodies that rules between bodies tie together, and nobody else.
//!
//! Each body alone is a [`Chain`], solved exactly in no time. The rules between them are priced: for
//! every day `s` on which a prepared meeting may lie there is a worth `v(s)`. A meeting on `s` pays it,
//! and a preparing meeting on `t` earns `v(s) - price(s, t)` wherever that is positive. A plan never
//! costs less than the chains do with these, so their sum is a lower bound ([`Part::bound`]) for any
//! worths; [`Part::tighten`] looks for good ones, and what cannot be part of a plan below a known or
//! supposed cost is forgotten ([`Part::narrow`]).

use super::chain::Chain;
use super::grid::{Forbidden, Grid, NEVER, Price};
use super::keep::Keep;
use crate::model::{Day, Model};
use crate::problem::Force;

/// A rule between two bodies of a part.
#[derive(Debug, Clone)]
pub(crate) struct Couple {
    /// Who prepares.
    pub(crate) by: usize,
    /// Whose meetings are prepared.
    pub(crate) of: usize,
    pub(crate) price: Price,
    /// The worth of each of the prepared body's days.
    pub(crate) worth: Vec<i64>,
    /// What the preparing body's previous meeting makes it cost at most.
    pub(crate) most: Vec<i64>,
}

#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) grids: Vec<Grid>,
    pub(crate) chains: Vec<Chain>,
    pub(crate) couples: Vec<Couple>,
    /// What each day costs with the worths in force.
    pub(crate) costs: Vec<Vec<i64>>,
}

impl Part {
    /// None when some body's pinned meetings contradict each other.
    pub(crate) fn new(
        model: &Model,
        keep: &Keep,
        bodies: &[usize],
        forbidden: &Forbidden,
        scale: i64,
    ) -> Option<Part> {
        let grids = bodies.iter().map(|body| Grid::new(model, keep, *body, forbidden, scale));
        let grids: Vec<Grid> = grids.collect::<Option<_>>()?;
        let chains = grids.iter().map(Chain::new).collect();
        let place = |body: usize| bodies.iter().position(|other| *other == body);
        let mut part = Part { chains, couples: Vec::new(), costs: Vec::new(), grids };
        for prepare in &model.prepares {
            let (Some(by), Some(of)) = (place(prepare.by), place(prepare.of)) else { continue };
            let (weight, wider) = match (prepare.force, keep.rule[prepare.rule]) {
                (Force::Hard, Some(wider)) => (None, wider),
                (Force::Soft(weight), _) if keep.wishes && weight > 0 => {
                    (Some(i64::try_from(weight).unwrap_or(NEVER) * scale), 0)
                }
                _ => continue,
            };
            let price = Price { from: prepare.from - wider, to: prepare.to + wider, weight };
            part.tie(by, of, price);
        }
        part.reprice();
        Some(part)
    }

    fn tie(&mut self, by: usize, of: usize, price: Price) {
        let never_meets = self.grids[by].meetings == 0 && self.grids[by].previous.is_none();
        if self.grids[of].meetings == 0 || never_meets && price.weight.is_some() {
            return;
        }
        let previous = self.grids[by].previous;
        let most = |day: &Day| previous.map_or(NEVER, |before| price.of(*day, before));
        let most: Vec<i64> = self.grids[of].days.iter().map(most).collect();
        self.couples.push(Couple { by, of, price, worth: vec![0; most.len()], most });
    }

    /// What each day costs: its cheapest start, and what the worths add and take.
    pub(crate) fn reprice(&mut self) {
        self.costs.resize(self.grids.len(), Vec::new());
        for (costs, grid) in self.costs.iter_mut().zip(&self.grids) {
            costs.clear();
            let least = |starts: &Vec<super::grid::Start>| starts.iter().map(|s| s.cost).min();
            costs.extend(grid.starts.iter().map(|starts| least(starts).unwrap_or(NEVER)));
        }
        for couple in &self.couples {
            let (of, by) = (&self.grids[couple.of].days, &self.grids[couple.by].days);
            for (place, worth) in couple.worth.iter().copied().enumerate() {
                if worth == 0 {
                    continue;
                }
                self.costs[couple.of][place] += worth;
                let (day, reach) = (of[place], couple.price.reach(worth));
                let first = by.partition_point(|t| *t < day - couple.price.to - reach);
                for (offset, t) in by[first..].iter().enumerate() {
                    if *t > day - couple.price.from + reach {
                        break;
                    }
                    let earned = (worth - couple.price.of(day, *t)).max(0);
                    self.costs[couple.by][first + offset] -= earned;
                }
            }
        }
    }

    /// No plan costs less. Leaves `ahead` of each chain computed.
    pub(crate) fn bound(&mut self) -> i64 {
        self.reprice();
        let mut sum = 0;
        for (chain, costs) in self.chains.iter_mut().zip(&self.costs) {
            chain.forth(costs);
            if chain.best >= NEVER {
                return NEVER;
            }
            sum += chain.best;
        }
        sum
    }

    /// Forgets every meeting that no plan of at most `most` can have. False if there is no such plan.
    pub(crate) fn narrow(&mut self, most: i64) -> bool {
        loop {
            let bound = self.bound();
            if bound > most || bound >= NEVER {
                return false;
            }
            let before: usize = self.chains.iter().map(|chain| chain.nodes.len()).sum();
            for (chain, costs) in self.chains.iter_mut().zip(&self.costs) {
                chain.back(costs);
                chain.retain(chain.best + (most - bound));
            }
            self.support();
            if before == self.chains.iter().map(|chain| chain.nodes.len()).sum::<usize>() {
                return true;
            }
        }
    }

    /// Forgets the meetings that a hard rule demands a preparation for and nobody could prepare.
    fn support(&mut self) {
        for couple in self.couples.iter().filter(|couple| couple.price.weight.is_none()) {
            let mut by: Vec<Day> =
                self.chains[couple.by].nodes.iter().map(|node| node.day).collect();
            by.sort_unstable();
            let keep: Vec<bool> = (self.chains[couple.of].nodes.iter())
                .map(|node| {
                    let first = by.partition_point(|t| *t < node.day - couple.price.to);
                    couple.most[node.place] == 0
                        || by.get(first).is_some_and(|t| *t <= node.day - couple.price.from)
                })
                .collect();
            self.chains[couple.of].retain_nodes(&keep);
        }
    }
}

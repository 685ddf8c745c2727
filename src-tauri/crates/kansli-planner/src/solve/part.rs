//! Bodies that rules between bodies tie together, and nobody else.
//!
//! Each body alone is a [`Chain`], solved exactly in no time. A rule that `by` prepares `of` is taken
//! apart: for each meeting number `k` of `of` the chain of `by` takes up a duty on some day `t` of its
//! path, and supposes a day `s` for the meeting, as it likes. That the day supposed be the day on which
//! `of` really meets is not demanded but priced: meeting number `k` on `s` pays `worth(k, s)`, and
//! supposing it earns the same. So a duty on `t` costs the least over `s` of `price(s, t) - worth(k, s)`.
//! A plan never costs less than the chains do, whatever the worths ([`Part::bound`]).
//! [`Part::tighten`] looks for good worths, and [`Part::narrow`] forgets what cannot be part of a plan
//! below a supposed cost.

use super::chain::{Chain, Duty, Kind};
use super::grid::{Forbidden, Grid, NEVER, Price};
use super::keep::Keep;
use super::spread::spread;
use crate::model::{Day, Model};

/// More combinations of progress than this are not followed.
const MOST_PROGRESSES: usize = 300;

/// A rule between two bodies of a part.
#[derive(Debug, Clone)]
pub(crate) struct Couple {
    /// Who prepares.
    pub(crate) by: usize,
    /// Whose meetings are prepared.
    pub(crate) of: usize,
    pub(crate) price: Price,
    /// The worth of each meeting number on each of the prepared body's days.
    pub(crate) worth: Vec<Vec<i64>>,
    pub(crate) duty: Duty,
    /// Whether the preparing chain takes up its duties; otherwise the rule counts only in the search.
    pub(crate) counted: bool,
}

#[derive(Debug, Clone)]
pub(crate) struct Part {
    pub(crate) grids: Vec<Grid>,
    pub(crate) chains: Vec<Chain>,
    pub(crate) couples: Vec<Couple>,
    /// What each day costs: its cheapest start.
    pub(crate) least: Vec<Vec<i64>>,
    /// What each node costs, with the worths in force.
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
        let least = |starts: &Vec<super::grid::Start>| starts.iter().map(|s| s.cost).min();
        let least = |grid: &Grid| grid.starts.iter().map(|s| least(s).unwrap_or(NEVER)).collect();
        let mut part = Part {
            chains: grids.iter().map(Chain::new).collect(),
            couples: Vec::new(),
            least: grids.iter().map(least).collect(),
            costs: vec![Vec::new(); grids.len()],
            grids,
        };
        let place = |body: usize| bodies.iter().position(|other| *other == body);
        for prepare in &model.prepares {
            let (Some(by), Some(of)) = (place(prepare.by), place(prepare.of)) else { continue };
            if let Some(price) = keep.price(prepare, scale) {
                part.tie(by, of, price);
            }
        }
        Some(part)
    }

    fn tie(&mut self, by: usize, of: usize, price: Price) {
        let never_meets = self.grids[by].meetings == 0 && self.grids[by].previous.is_none();
        let count = self.grids[of].meetings;
        if count == 0 || never_meets && price.weight.is_some() {
            return;
        }
        let stride = self.chains[by].progresses();
        let counted = stride.saturating_mul(count + 1) <= MOST_PROGRESSES;
        if counted {
            let single = price.weight.is_none() && price.to - price.from < self.grids[of].gap.min;
            let couple = self.couples.len();
            self.chains[by].kinds.push(Kind { couple, count, stride, single });
        }
        let worth = vec![vec![0; self.grids[of].days.len()]; count];
        self.couples.push(Couple { by, of, price, worth, duty: Duty::default(), counted });
    }

    /// What each of a body's nodes costs by itself.
    pub(crate) fn least_of(&self, body: usize) -> Vec<i64> {
        let nodes = self.chains[body].nodes.iter();
        nodes.map(|node| self.least[body][node.place]).collect()
    }

    /// How much there is to be computed for a bound.
    pub(crate) fn size(&self) -> usize {
        self.chains.iter().map(|chain| chain.nodes.len() * chain.progresses()).sum()
    }

    /// What each node and each duty costs with the worths in force.
    fn reprice(&mut self) {
        for (costs, (chain, least)) in
            self.costs.iter_mut().zip(self.chains.iter().zip(&self.least))
        {
            costs.clear();
            costs.extend(chain.nodes.iter().map(|node| least[node.place]));
        }
        for couple in self.couples.iter_mut().filter(|couple| couple.counted) {
            let chain = &self.chains[couple.of];
            for (node, cost) in chain.nodes.iter().zip(&mut self.costs[couple.of]) {
                *cost += couple.worth[node.number - 1][node.place];
            }
            couple.reprice(chain, &self.grids[couple.by]);
        }
    }

    /// No plan costs less.
    pub(crate) fn bound(&mut self) -> i64 {
        self.reprice();
        self.forth()
    }

    fn forth(&mut self) -> i64 {
        self.forth_of(&vec![true; self.chains.len()])
    }

    fn forth_of(&mut self, which: &[bool]) -> i64 {
        let mut sum = 0;
        for (body, (chain, costs)) in self.chains.iter_mut().zip(&self.costs).enumerate() {
            if which[body] {
                let duties = duties(&chain.kinds, &self.couples);
                chain.forth(costs, &duties);
            }
            if chain.best >= NEVER {
                return NEVER;
            }
            sum += chain.best;
        }
        sum
    }

    pub(crate) fn back(&mut self) {
        self.back_of(&vec![true; self.chains.len()]);
    }

    fn back_of(&mut self, which: &[bool]) {
        let chains = self.chains.iter_mut().zip(&self.costs).zip(which);
        for ((chain, costs), _) in chains.filter(|(_, which)| **which) {
            let duties = duties(&chain.kinds, &self.couples);
            chain.back(costs, &duties);
        }
    }

    /// Forgets every meeting that no plan of at most `most` can have. False if there is no such plan.
    /// Leaves everything of the chains computed.
    pub(crate) fn narrow(&mut self, most: i64) -> bool {
        self.narrow_from(most, vec![true; self.chains.len()])
    }

    /// The same where everything is computed and then only some chains were `changed`.
    pub(crate) fn narrow_from(&mut self, most: i64, mut changed: Vec<bool>) -> bool {
        loop {
            let which = self.touched(&changed);
            self.reprice();
            let bound = self.forth_of(&which);
            if bound > most || bound >= NEVER {
                return false;
            }
            self.back_of(&which);
            for (chain, changed) in self.chains.iter_mut().zip(&mut changed) {
                *changed = chain.retain((chain.best + (most - bound)).min(NEVER - 1));
            }
            self.support(&mut changed);
            if !changed.contains(&true) {
                return true;
            }
        }
    }

    /// The chains that changed, and those that prepare them.
    fn touched(&self, changed: &[bool]) -> Vec<bool> {
        let prepares = |kind: &Kind| changed[self.couples[kind.couple].of];
        let each = self.chains.iter().zip(changed);
        each.map(|(chain, changed)| *changed || chain.kinds.iter().any(prepares)).collect()
    }

    /// Forgets the meetings that a hard rule demands a preparation for and nobody could prepare.
    fn support(&mut self, changed: &mut [bool]) {
        for couple in self.couples.iter().filter(|couple| couple.price.weight.is_none()) {
            let chain = &self.chains[couple.by];
            let mut by: Vec<Day> = chain.nodes.iter().map(|node| node.day).collect();
            by.extend(chain.previous);
            by.sort_unstable();
            let keep: Vec<bool> = (self.chains[couple.of].nodes.iter())
                .map(|node| {
                    let first = by.partition_point(|t| *t < node.day - couple.price.to);
                    by.get(first).is_some_and(|t| *t <= node.day - couple.price.from)
                })
                .collect();
            changed[couple.of] |= self.chains[couple.of].retain_nodes(&keep);
        }
    }
}

fn duties<'c>(kinds: &[Kind], couples: &'c [Couple]) -> Vec<&'c Duty> {
    kinds.iter().map(|kind| &couples[kind.couple].duty).collect()
}

impl Couple {
    /// What a duty costs on each day of the preparing body.
    fn reprice(&mut self, of: &Chain, by: &Grid) {
        self.duty.on.resize(self.worth.len(), Vec::new());
        self.duty.before.clear();
        let previous: Vec<Day> = by.previous.into_iter().collect();
        let mut before = Vec::new();
        for (number, worth) in self.worth.iter().enumerate() {
            let points = points(of, number + 1, |node, _| -worth[node.place]);
            spread(&points, &by.days, self.price, &mut self.duty.on[number]);
            spread(&points, &previous, self.price, &mut before);
            self.duty.before.push(before.first().copied().unwrap_or(NEVER));
        }
    }
}

/// For each day that a meeting number may have the least of what `value` says about its nodes.
pub(crate) fn points(
    chain: &Chain,
    number: usize,
    value: impl Fn(&super::chain::Node, usize) -> i64,
) -> Vec<(Day, i64)> {
    let mut points: Vec<(Day, i64)> = (chain.nodes.iter().enumerate())
        .filter(|(_, node)| node.number == number)
        .map(|(index, node)| (node.day, value(node, index)))
        .collect();
    points.sort_unstable();
    points.dedup_by_key(|point| point.0);
    points
}

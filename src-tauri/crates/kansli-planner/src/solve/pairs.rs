//! A bound for bodies tied in a chain or a tree: pairs of bodies, each solved exactly.
//!
//! A body tied to several others is part of several pairs, and what its meetings cost is shared out
//! among them. Whatever the shares, the pairs together cost no more than any plan. A pair gives away
//! what a meeting costs beyond its best ([`Pairs::sweep`]): that never lowers its own bound, and may
//! raise another's.

mod halves;
mod sweep;

use super::chain::{Chain, plus};
use super::grid::{Gap, NEVER};
use super::pair::{Pair, Role, Side};
use super::part::Part;
use crate::model::Day;

/// A part, and what its pairs cost.
#[derive(Debug, Clone)]
pub(crate) struct Pairs {
    pub(crate) part: Part,
    pairs: Vec<(usize, usize, Pair)>,
    /// What bodies that are in no pair cost.
    alone: i64,
    /// What each meeting there was at first costs in each pair, as it was shared last.
    shares: Vec<[Vec<i64>; 2]>,
}

impl Pairs {
    /// Plans of at most `most` matter; the part has been narrowed for that.
    pub(crate) fn new(part: Part, most: i64) -> Pairs {
        let meets = |body: usize| !part.chains[body].nodes.is_empty();
        let tied: Vec<_> = (part.couples.iter())
            .filter(|couple| couple.by != couple.of && meets(couple.by) && meets(couple.of))
            .collect();
        let ties = |body: usize| tied.iter().filter(|c| c.by == body || c.of == body).count();
        let bodies = 0..part.chains.len();
        let least: Vec<Vec<i64>> = bodies.clone().map(|body| part.least_of(body)).collect();
        // What each body costs by itself.
        let apart: Vec<i64> =
            part.chains.iter().zip(&least).map(|(chain, least)| plain(chain, least)).collect();
        let freely = (most - apart.iter().sum::<i64>()).max(0);
        let bound: i64 = part.chains.iter().map(|chain| chain.best).sum();
        let extra = |body: usize| -> Vec<i64> {
            let chain = &part.chains[body];
            (0..chain.nodes.len()).map(|index| chain.through(index) - chain.best).collect()
        };
        let mut shared = vec![0_i64; part.chains.len()];
        let mut side = |body: usize| {
            let (chain, parts) = (&part.chains[body], ties(body) as i64);
            let first = i64::from(shared[body] == 0);
            shared[body] += 1;
            let share = |whole: i64| whole / parts + first * (whole % parts);
            let gap = Gap { weight: share(chain.gap.weight), ..chain.gap };
            Side::new(chain, least[body].iter().copied().map(share).collect(), gap)
        };
        let mut pairs = Vec::new();
        for couple in &tied {
            let by = side(couple.by).with_previous(part.chains[couple.by].previous);
            let of = side(couple.of);
            let off = match couple.price.weight {
                Some(weight) => freely.checked_div(weight).unwrap_or(i64::MAX),
                None => 0,
            };
            let off = Day::try_from(off).unwrap_or(Day::MAX).min(Day::MAX / 4);
            let mut of_by = vec![0; by.shift];
            of_by.extend(extra(couple.by));
            let of_of = extra(couple.of);
            let pair = Pair::new(by, of, couple.price, off, (&of_by, &of_of), most - bound);
            pairs.push((couple.by, couple.of, pair));
        }
        let alone = bodies.filter(|body| ties(*body) == 0).map(|body| apart[body]).sum();
        let shares =
            |(_, _, pair): &(usize, usize, Pair)| [pair.by.costs.clone(), pair.of.costs.clone()];
        let shares = pairs.iter().map(shares).collect();
        Pairs { part, pairs, alone, shares }
    }

    /// No plan costs less.
    pub(crate) fn bound(&self) -> i64 {
        self.pairs.iter().fold(self.alone, |sum, (_, _, pair)| plus(sum, pair.best))
    }

    /// How many meetings there are to choose among.
    pub(crate) fn size(&self) -> usize {
        self.part.chains.iter().map(|chain| chain.nodes.len()).sum()
    }

    /// How many states its pairs have.
    pub(crate) fn states(&self) -> usize {
        self.pairs.iter().map(|(_, _, pair)| pair.states()).sum()
    }

    fn others(&self, at: usize, body: usize) -> Vec<(usize, Role)> {
        let each = self.pairs.iter().enumerate().filter(|(other, _)| *other != at);
        let role = |by: usize, of: usize| match body {
            _ if body == by => Some(Role::By),
            _ if body == of => Some(Role::Of),
            _ => None,
        };
        each.filter_map(|(other, (by, of, _))| Some((other, role(*by, *of)?))).collect()
    }
}

/// What a body's cheapest path costs by itself.
fn plain(chain: &Chain, costs: &[i64]) -> i64 {
    let mut chain = chain.clone();
    chain.kinds.clear();
    chain.forth(costs, &[]);
    chain.best
}

//! Some plan soon: one meeting after the other is placed where its body's path is cheapest, everything
//! that is then impossible is forgotten, and what leads nowhere is taken back.
//!
//! Bodies tied to most others come first, since the others can be fitted to them.

use std::cmp::Reverse;

use super::Plan;
use super::grid::NEVER;
use super::part::Part;
use crate::model::{Minute, day_of};

/// Which body comes next.
#[derive(Debug, Clone, Copy)]
enum Order {
    /// The one tied to most others, with all its meetings.
    Tied,
    /// The one tied to fewest.
    Loose,
    /// The one that can meet soonest.
    Soonest,
}

/// What came of it.
#[derive(Debug)]
pub(crate) enum Placing {
    /// A plan.
    Plan(Plan),
    /// There is none.
    Nothing,
    /// None was found.
    GivenUp,
}

/// A meeting placed, and what was before.
struct Placed {
    before: Part,
    body: usize,
    node: usize,
}

/// A plan without proof that it is good, in whatever order of bodies finds one.
pub(crate) fn placed(part: &Part, patience: usize, go_on: &mut dyn FnMut() -> bool) -> Placing {
    let orders = [Order::Tied, Order::Soonest, Order::Loose].into_iter();
    let mut each = orders.map(|order| place(part, order, patience, go_on));
    each.find(|found| !matches!(found, Placing::GivenUp)).unwrap_or(Placing::GivenUp)
}

/// Given up when `patience` wrong turns were taken, or `go_on` says
/// no.
fn place(part: &Part, order: Order, patience: usize, go_on: &mut dyn FnMut() -> bool) -> Placing {
    let mut part = part.clone();
    let mut placed: Vec<Placed> = Vec::new();
    let mut wrong = 0;
    let mut all_tried = true;
    if !part.narrow(NEVER - 1) {
        return Placing::Nothing;
    }
    let bodies = bodies(&part, order);
    loop {
        let Some((body, node)) = next(&part, order, &bodies, &placed) else {
            return Placing::Plan(plan(&part));
        };
        placed.push(Placed { before: part.clone(), body, node });
        let mut changed = vec![false; part.chains.len()];
        let mut possible = part.settle(body, node, &mut all_tried, &mut changed)
            && part.narrow_from(NEVER - 1, changed);
        while !possible {
            wrong += 1;
            if wrong > patience || !go_on() {
                return Placing::GivenUp;
            }
            let Some(Placed { before, body, node }) = placed.pop() else {
                return if all_tried { Placing::Nothing } else { Placing::GivenUp };
            };
            part = before;
            let keep: Vec<bool> = (0..part.chains[body].nodes.len()).map(|n| n != node).collect();
            part.chains[body].retain_nodes(&keep);
            let changed = (0..part.chains.len()).map(|other| other == body).collect();
            possible = part.narrow_from(NEVER - 1, changed);
        }
        if !go_on() {
            return Placing::GivenUp;
        }
    }
}

fn bodies(part: &Part, order: Order) -> Vec<usize> {
    let ties = |body: usize| part.couples.iter().filter(|c| c.by == body || c.of == body).count();
    let mut bodies: Vec<usize> = (0..part.chains.len()).collect();
    bodies.sort_by_key(|body| (Reverse(ties(*body)), part.grids[*body].meetings));
    if matches!(order, Order::Loose) {
        bodies.reverse();
    }
    bodies
}

/// The next meeting to be placed, on its cheapest day; none when all are.
fn next(part: &Part, order: Order, bodies: &[usize], placed: &[Placed]) -> Option<(usize, usize)> {
    let number = |body: usize| 1 + placed.iter().filter(|placed| placed.body == body).count();
    let own = |body: usize| {
        let nodes = part.chains[body].nodes.iter().enumerate();
        nodes.filter(move |(_, node)| node.number == number(body))
    };
    let mut open =
        bodies.iter().copied().filter(|body| number(*body) <= part.grids[*body].meetings);
    let body = match order {
        Order::Tied | Order::Loose => open.next(),
        Order::Soonest => open.min_by_key(|body| own(*body).map(|(_, node)| node.day).min()),
    }?;
    let cheapest = own(body).min_by_key(|(at, _)| part.chains[body].through(*at));
    cheapest.map(|(at, _)| (body, at))
}

fn plan(part: &Part) -> Plan {
    let each = part.chains.iter().zip(&part.grids);
    let starts = each.flat_map(|(chain, grid)| {
        let own = chain.nodes.iter().filter_map(|node| grid.starts[node.place].first());
        own.map(|start| (grid.body, start.at))
    });
    starts.collect()
}

impl Part {
    /// Keeps of a meeting number only one node, there only its cheapest start, and of others no start
    /// that overlaps it. False if that leaves a body nothing.
    fn settle(
        &mut self,
        body: usize,
        node: usize,
        all_tried: &mut bool,
        changed: &mut [bool],
    ) -> bool {
        let own = self.chains[body].nodes[node];
        let nodes = self.chains[body].nodes.iter().enumerate();
        let keep: Vec<bool> =
            nodes.map(|(at, other)| at == node || other.number != own.number).collect();
        self.chains[body].retain_nodes(&keep);
        let starts = &mut self.grids[body].starts[own.place];
        let Some(cheapest) = starts.iter().copied().min_by_key(|start| (start.cost, start.at))
        else {
            return false;
        };
        changed[body] = true;
        let choice = starts.len() > 1;
        *starts = vec![cheapest];
        let end = cheapest.at + self.grids[body].duration;
        (0..self.grids.len()).all(|other| {
            let spared = (other == body).then_some(own.place);
            let (possible, any) = self.clear(other, cheapest.at, end, spared);
            *all_tried &= !(choice && any);
            changed[other] |= any;
            possible
        })
    }

    /// Takes from a body the starts of meetings that would overlap a time. Whether that leaves it any,
    /// and whether it took any.
    fn clear(
        &mut self,
        body: usize,
        from: Minute,
        to: Minute,
        spared: Option<usize>,
    ) -> (bool, bool) {
        let grid = &mut self.grids[body];
        let first = grid.days.partition_point(|place| *place < day_of(from - grid.duration));
        let last = grid.days.partition_point(|place| *place <= day_of(to));
        let (mut empty, mut any) = (Vec::new(), false);
        for place in (first..last).filter(|place| Some(*place) != spared) {
            let starts = &mut grid.starts[place];
            let before = starts.len();
            starts.retain(|start| start.at >= to || start.at + grid.duration <= from);
            if starts.len() < before {
                any = true;
                self.least[body][place] =
                    starts.iter().map(|start| start.cost).min().unwrap_or(NEVER);
                empty.extend(starts.is_empty().then_some(place));
            }
        }
        if !empty.is_empty() {
            let nodes = &self.chains[body].nodes;
            let keep: Vec<bool> = nodes.iter().map(|node| !empty.contains(&node.place)).collect();
            self.chains[body].retain_nodes(&keep);
        }
        (self.grids[body].meetings == 0 || !self.chains[body].nodes.is_empty(), any)
    }
}

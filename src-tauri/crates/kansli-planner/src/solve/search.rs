//! Exact search over a part's plans, meeting by meeting in order of time, the cheapest bound first.
//!
//! What has been placed matters to what is to come only through the [`state`]: where each body stands,
//! which of its dates can still prepare something, which meetings still wait to be prepared, and how late
//! it is. States that agree in that are one, reached at the least cost. The bound of a state is what is
//! settled, what the chains cost from there on, and what the worths say about dates that still matter;
//! it never falls along a way, so the first complete plan is optimal.

mod ahead;
mod state;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

pub(crate) use self::ahead::Ahead;
use self::state::State;
use super::grid::{NEVER, Start};
use super::hash::Quick;
use super::part::Part;
use crate::model::{Day, Minute};

/// How a search ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The cheapest plan, with its cost.
    Found(i64, Vec<(usize, Minute)>),
    /// There is no plan of at most the given cost.
    Nothing,
    /// Too many states, or told to stop; no plan costs less than this.
    Broken(i64),
}

/// A reached state.
struct Step {
    key: Box<[i32]>,
    /// What is certain, or owed at least, for what has been placed.
    base: i64,
    settled: i64,
    parent: u32,
    placed: Option<(usize, Start)>,
}

pub(crate) struct Search<'p> {
    pub(crate) part: &'p Part,
    pub(crate) ahead: Ahead,
    /// Plans above this do not matter.
    most: i64,
    unit: i64,
    steps: Vec<Step>,
    known: HashMap<Box<[i32]>, (i64, u32), Quick>,
    queue: BinaryHeap<(Reverse<i64>, u32, Reverse<u32>)>,
}

impl<'p> Search<'p> {
    pub(crate) fn new(part: &'p Part, most: i64, unit: i64) -> Self {
        Search {
            part,
            ahead: Ahead::new(part),
            most,
            unit,
            steps: Vec::new(),
            known: HashMap::default(),
            queue: BinaryHeap::new(),
        }
    }

    /// Searches until a plan is found, nothing is left, there are `limit` states, or `go_on` says no.
    pub(crate) fn run(&mut self, limit: usize, go_on: &mut dyn FnMut(i64) -> bool) -> Outcome {
        let root = State::root(self.part);
        let bound = self.tails(&root, None, self.ahead.day(0));
        let base = -self.ahead.promised(self.part, &root);
        if bound < NEVER && base + bound <= self.most {
            self.push(root.encode(), base, 0, bound, 0, (0, None));
        }
        let mut expanded = 0_usize;
        while let Some((Reverse(bound), depth, Reverse(index))) = self.queue.pop() {
            let step = &self.steps[index as usize];
            if self.known.get(&step.key).is_some_and(|(_, newest)| *newest != index) {
                continue;
            }
            let state = State::decode(self.part, &step.key);
            if state.is_complete(self.part) {
                return Outcome::Found(step.settled, self.plan(index));
            }
            expanded += 1;
            if self.steps.len() > limit || expanded.is_multiple_of(256) && !go_on(bound) {
                return Outcome::Broken(bound * self.unit);
            }
            self.expand(&state, index, depth);
        }
        Outcome::Nothing
    }

    fn expand(&mut self, state: &State, index: u32, depth: u32) {
        let (base, settled) = (self.steps[index as usize].base, self.steps[index as usize].settled);
        let now = self.ahead.day(state.from);
        for body in 0..self.part.chains.len() {
            if state.is_done(self.part, body) {
                continue;
            }
            let list = self.ahead.following(self.part, body, state.node(body));
            let first = list.partition_point(|next| next.day < now);
            for next in &list[first..] {
                let others = self.tails(state, Some(body), next.day);
                if others >= NEVER || base + others + next.least_from_here > self.most {
                    break;
                }
                if base + others + next.cost + next.rest > self.most {
                    continue;
                }
                for start in 0..self.ahead.starts(body, next.place).len() {
                    let start = self.ahead.starts(body, next.place)[start];
                    if start.at < self.ahead.moment(state.from) {
                        continue;
                    }
                    let step = settled + next.step + start.cost;
                    let Some((child, cost)) = state.place(self, body, next, start, step) else {
                        continue;
                    };
                    let day = self.ahead.day(child.from);
                    let tails = self.tails(&child, None, day);
                    let base =
                        cost + child.owed(self.part, day) - self.ahead.promised(self.part, &child);
                    if tails < NEVER && base + tails <= self.most {
                        let way = (index, Some((body, start)));
                        self.push(child.encode(), base, cost, tails, depth + 1, way);
                    }
                }
            }
        }
    }

    /// What the chains cost from a state on, if nothing more lies before `day`.
    fn tails(&mut self, state: &State, but: Option<usize>, day: Day) -> i64 {
        let mut sum = 0;
        for body in 0..self.part.chains.len() {
            if but == Some(body) || state.is_done(self.part, body) {
                continue;
            }
            let least = self.ahead.least_from(self.part, body, state.node(body), day);
            if least >= NEVER {
                return NEVER;
            }
            sum += least;
        }
        sum
    }

    fn push(
        &mut self,
        key: Box<[i32]>,
        base: i64,
        settled: i64,
        tails: i64,
        depth: u32,
        way: (u32, Option<(usize, Start)>),
    ) {
        let index = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        match self.known.get_mut(&key) {
            Some((known, _)) if *known <= settled => return,
            Some(known) => *known = (settled, index),
            None => {
                self.known.insert(key.clone(), (settled, index));
            }
        }
        let bound = (base + tails + self.unit - 1).div_euclid(self.unit);
        self.steps.push(Step { key, base, settled, parent: way.0, placed: way.1 });
        self.queue.push((Reverse(bound), depth, Reverse(index)));
    }

    fn plan(&self, mut index: u32) -> Vec<(usize, Minute)> {
        let mut plan = Vec::new();
        while let Some((body, start)) = self.steps[index as usize].placed {
            plan.push((self.part.grids[body].body, start.at));
            index = self.steps[index as usize].parent;
        }
        plan.reverse();
        plan
    }
}

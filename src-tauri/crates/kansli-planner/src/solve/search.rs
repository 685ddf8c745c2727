//! Exact search over a part's plans, meeting by meeting in order of time, the cheapest bound first.
//!
//! What has been placed matters to what is to come only through the [`state`]: where each body stands,
//! which of its dates can still prepare something, which meetings still wait to be prepared, and how late
//! it is. States that agree in that are one, reached at the least cost. A state's [`bound`] is never more
//! than the cheapest plan from there on, so the first complete plan is optimal.

mod ahead;
mod bound;
mod state;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

pub(crate) use self::ahead::Ahead;
use self::bound::Tried;
use self::state::State;
use super::grid::Start;
use super::hash::Quick;
use super::part::Part;
use crate::model::Minute;

/// How a search ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The cheapest plan, with its cost.
    Found(i64, Vec<(usize, Minute)>),
    /// There is no plan of at most the given cost.
    Nothing,
    /// Too many states; no plan costs less than this.
    Full(i64),
    /// Told to stop; no plan costs less than this.
    Stopped(i64),
}

/// A reached state.
struct Step {
    key: Box<[i32]>,
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
    /// Room for the shares of a bound.
    shares: Vec<Vec<i64>>,
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
            shares: Vec::new(),
            known: HashMap::default(),
            queue: BinaryHeap::new(),
        }
    }

    /// Searches until a plan is found, nothing is left, there are `limit` states, or `go_on` says no.
    pub(crate) fn run(&mut self, limit: usize, go_on: &mut dyn FnMut(i64) -> bool) -> Outcome {
        let root = State::root(self.part);
        let bound = self.bound(&root, None, 0, self.ahead.day(0));
        if bound <= self.most {
            self.push(root.encode(), 0, bound, 0, (0, None));
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
            if self.steps.len() > limit {
                return Outcome::Full(bound * self.unit);
            }
            if expanded.is_multiple_of(64) && !go_on(bound) {
                return Outcome::Stopped(bound * self.unit);
            }
            self.expand(&state, index, depth);
        }
        Outcome::Nothing
    }

    fn expand(&mut self, state: &State, index: u32, depth: u32) {
        let settled = self.steps[index as usize].settled;
        let now = self.ahead.day(state.from);
        for body in 0..self.part.chains.len() {
            if state.is_done(body) {
                continue;
            }
            let list = self.ahead.following(self.part, body, state.node(body));
            let first = list.partition_point(|next| next.day < now);
            for next in &list[first..] {
                let tried = Some(Tried { body, next });
                let least = settled + next.step + next.least;
                if self.bound(state, tried, least, next.day) > self.most {
                    continue;
                }
                for start in 0..self.ahead.starts(body, next.place).len() {
                    let start = self.ahead.starts(body, next.place)[start];
                    if start.at < self.ahead.moment(state.from) {
                        continue;
                    }
                    let step = settled + next.step + start.cost;
                    let Some((child, settled)) = state.place(self, body, next, start, step) else {
                        continue;
                    };
                    let bound = self.bound(&child, None, settled, self.ahead.day(child.from));
                    if bound <= self.most {
                        self.push(
                            child.encode(),
                            settled,
                            bound,
                            depth + 1,
                            (index, Some((body, start))),
                        );
                    }
                }
            }
        }
    }

    fn push(
        &mut self,
        key: Box<[i32]>,
        settled: i64,
        bound: i64,
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
        let bound = (bound + self.unit - 1).div_euclid(self.unit);
        self.steps.push(Step { key, settled, parent: way.0, placed: way.1 });
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

//! Room for the rows at work, so that steps ask for no memory.

use std::ops::Range;

use super::Side;
use crate::model::Day;
use crate::solve::grid::{Gap, NEVER};
use crate::solve::relax::Steps;

#[derive(Debug, Clone, Default)]
pub(super) struct Room {
    from: Vec<(Day, i64)>,
    days: Vec<Day>,
    steps: Steps,
    /// What it costs to be on each day.
    pub(super) out: Vec<i64>,
}

impl Room {
    pub(super) fn clear(&mut self, len: usize, value: i64) {
        self.out.clear();
        self.out.resize(len, value);
    }

    /// Steps from some meetings to others of the same body.
    pub(super) fn step(
        &mut self,
        days: &[Day],
        gap: &Gap,
        from: Range<usize>,
        to: Range<usize>,
        cost: impl Fn(usize) -> i64,
    ) {
        self.from.clear();
        let each = from.map(|index| (days[index], cost(index)));
        self.from.extend(each.filter(|(_, cost)| *cost < NEVER));
        self.steps.relax(&self.from, &days[to], &mut self.out, gap);
    }

    /// The same backwards in time: days are negated, and what comes out is in reverse.
    pub(super) fn step_back(
        &mut self,
        days: &[Day],
        gap: &Gap,
        from: Range<usize>,
        to: Range<usize>,
        cost: impl Fn(usize) -> i64,
    ) {
        self.from.clear();
        let each = from.rev().map(|index| (-days[index], cost(index)));
        self.from.extend(each.filter(|(_, cost)| *cost < NEVER));
        if self.from.is_empty() {
            return;
        }
        self.days.clear();
        self.days.extend(to.rev().map(|index| -days[index]));
        self.steps.relax(&self.from, &self.days, &mut self.out, gap);
    }

    /// Steps of a body alone, backwards in time.
    pub(super) fn walk_back(&mut self, side: &Side, line: usize, rest: &[i64]) {
        let this = &side.lines[line];
        for from in &this.after {
            let from = side.lines[*from].nodes();
            let cost = |index: usize| super::plus(side.costs[index], rest[index]);
            self.step_back(&side.days, &side.gap, from, this.nodes(), cost);
        }
    }
}

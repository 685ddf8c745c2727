//! A body's meetings as a path: one node for each (number, day), one step for each gap.
//!
//! Nodes with the same number in the same stretch of days form a row. Stretches end at pinned days,
//! which no step may pass, and at the half years that demand meetings; how many the half year has so
//! far, up to what it demands, is part of the row.

mod rows;

use super::grid::{Gap, Grid, NEVER};
use super::relax::relax;
use crate::model::Day;

#[derive(Debug, Clone)]
pub(crate) struct Chain {
    pub(crate) nodes: Vec<Node>,
    pub(crate) rows: Vec<Row>,
    /// The cheapest way to a node, its own cost included.
    pub(crate) ahead: Vec<i64>,
    /// The cheapest way from a node to the end, its own cost not included.
    pub(crate) rest: Vec<i64>,
    /// The cheapest path.
    pub(crate) best: i64,
    pub(crate) gap: Gap,
    pub(crate) previous: Option<Day>,
    pub(crate) meetings: usize,
    /// Whether no meetings at all would do.
    pub(crate) empty_will_do: bool,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    pub(crate) day: Day,
    /// Where its day is among the grid's.
    pub(crate) place: usize,
    /// How many meetings there are up to this one.
    pub(crate) number: usize,
    pub(crate) row: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) before: Vec<usize>,
    pub(crate) after: Vec<usize>,
    pub(crate) begins: bool,
    pub(crate) ends: bool,
}

impl Chain {
    pub(crate) fn new(grid: &Grid) -> Chain {
        let (rows, nodes, empty_will_do) = rows::build(grid);
        let mut chain = Chain {
            ahead: vec![NEVER; nodes.len()],
            rest: vec![NEVER; nodes.len()],
            nodes,
            rows,
            best: NEVER,
            gap: grid.gap,
            previous: grid.previous,
            meetings: grid.meetings,
            empty_will_do,
        };
        let costs: Vec<i64> = vec![0; grid.days.len()];
        chain.forth(&costs);
        chain.back(&costs);
        chain.retain(i64::MAX / 4);
        chain
    }

    /// The cost of beginning with a meeting on a day.
    pub(crate) fn entry(&self, day: Day) -> i64 {
        match self.previous {
            None => 0,
            Some(before) if self.gap.allows(day - before) => self.gap.cost(day - before),
            Some(_) => NEVER,
        }
    }

    /// Computes `ahead` and `best` for what each of the grid's days costs.
    pub(crate) fn forth(&mut self, costs: &[i64]) {
        let (mut from, mut days) = (Vec::new(), Vec::new());
        self.best = if self.meetings == 0 && self.empty_will_do { 0 } else { NEVER };
        for at in 0..self.rows.len() {
            let row = &self.rows[at];
            let range = row.first..row.last;
            days.clear();
            days.extend(self.nodes[range.clone()].iter().map(|node| node.day));
            let (done, rest) = self.ahead.split_at_mut(row.first);
            let out = &mut rest[..row.last - row.first];
            out.fill(NEVER);
            for before in &row.before {
                let before = &self.rows[*before];
                let range = before.first..before.last;
                let costs = done[range.clone()].iter().copied();
                from.clear();
                from.extend(self.nodes[range].iter().map(|node| node.day).zip(costs));
                relax(&from, &days, out, &self.gap);
            }
            for (node, index) in self.nodes[range.clone()].iter().zip(range) {
                if self.rows[at].begins {
                    self.ahead[index] = self.ahead[index].min(self.entry(node.day));
                }
                if self.ahead[index] < NEVER {
                    self.ahead[index] += costs[node.place];
                    if self.rows[at].ends {
                        self.best = self.best.min(self.ahead[index]);
                    }
                }
            }
        }
    }

    /// Computes `rest` for what each of the grid's days costs. Time runs backwards: days are negated.
    pub(crate) fn back(&mut self, costs: &[i64]) {
        let (mut from, mut days, mut out) = (Vec::new(), Vec::new(), Vec::new());
        for at in (0..self.rows.len()).rev() {
            let row = &self.rows[at];
            days.clear();
            days.extend(self.nodes[row.first..row.last].iter().rev().map(|node| -node.day));
            out.clear();
            out.resize(days.len(), if row.ends { 0 } else { NEVER });
            for after in &row.after {
                let after = &self.rows[*after];
                from.clear();
                from.extend((after.first..after.last).rev().map(|index| {
                    let (node, rest) = (self.nodes[index], self.rest[index]);
                    (-node.day, if rest < NEVER { rest + costs[node.place] } else { NEVER })
                }));
                relax(&from, &days, &mut out, &self.gap);
            }
            for (index, cost) in (row.first..row.last).rev().zip(&out) {
                self.rest[index] = *cost;
            }
        }
    }

    /// Forgets the nodes through which every path costs more than `most`.
    pub(crate) fn retain(&mut self, most: i64) {
        let keep: Vec<bool> = (0..self.nodes.len())
            .map(|index| {
                self.ahead[index] < NEVER
                    && self.rest[index] < NEVER
                    && self.ahead[index] + self.rest[index] <= most
            })
            .collect();
        self.retain_nodes(&keep);
    }

    pub(crate) fn retain_nodes(&mut self, keep: &[bool]) {
        if keep.iter().all(|keep| *keep) {
            return;
        }
        let mut index = 0;
        for row in &mut self.rows {
            let kept = keep[row.first..row.last].iter().filter(|keep| **keep).count();
            (row.first, row.last) = (index, index + kept);
            index += kept;
        }
        let mut of = keep.iter();
        self.nodes.retain(|_| of.next().copied().unwrap_or_default());
        for list in [&mut self.ahead, &mut self.rest] {
            let mut of = keep.iter();
            list.retain(|_| of.next().copied().unwrap_or_default());
        }
    }

    /// The nodes of a cheapest path, after [`Chain::forth`]; of equal ones the earliest from the end.
    pub(crate) fn path(&self, costs: &[i64], path: &mut Vec<usize>) {
        path.clear();
        if self.meetings == 0 || self.best >= NEVER {
            return;
        }
        let ends = self.rows.iter().filter(|row| row.ends).flat_map(|row| row.first..row.last);
        let mut at = ends.min_by_key(|index| (self.ahead[*index], *index));
        while let Some(index) = at {
            path.push(index);
            let (node, row) = (self.nodes[index], &self.rows[self.nodes[index].row]);
            let here = self.ahead[index] - costs[node.place];
            if row.begins && self.entry(node.day) == here {
                break;
            }
            let before = row.before.iter().flat_map(|row| {
                let row = &self.rows[*row];
                row.first..row.last
            });
            at = before.into_iter().find(|before| {
                let days = node.day - self.nodes[*before].day;
                self.gap.allows(days)
                    && self.ahead[*before] < NEVER
                    && self.ahead[*before] + self.gap.cost(days) == here
            });
        }
        path.reverse();
    }

    /// The nodes that may follow one; those that may begin, for none.
    pub(crate) fn following(&self, index: Option<usize>) -> impl Iterator<Item = (usize, i64)> {
        let begin = self.rows.iter().filter(move |row| index.is_none() && row.begins);
        let after = index.map(|index| &self.rows[self.nodes[index].row].after);
        let after = after.into_iter().flatten().map(|row| &self.rows[*row]);
        let since = index.map(|index| self.nodes[index].day);
        begin.chain(after).flat_map(move |row| {
            let all = &self.nodes[row.first..row.last];
            let (first, last) = match since {
                None => (0, all.len()),
                Some(since) => (
                    all.partition_point(|node| node.day - since < self.gap.min),
                    all.partition_point(|node| node.day - since <= self.gap.max),
                ),
            };
            (row.first + first..row.first + last.max(first)).filter_map(move |next| {
                let day = self.nodes[next].day;
                let step = since.map_or_else(|| self.entry(day), |s| self.gap.cost(day - s));
                (step < NEVER && self.rest[next] < NEVER).then_some((next, step))
            })
        })
    }
}

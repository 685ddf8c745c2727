//! A body's meetings as a path: one node for each (number, day), one step for each gap.
//!
//! Nodes with the same number in the same stretch of days form a row. Stretches end at pinned days,
//! which no step may pass, and at the half years that demand meetings; how many the half year has so
//! far, up to what it demands, is part of the row.
//!
//! A path also takes up duties, in order: the meetings of other bodies that this one prepares. How many
//! it has taken up so far is its progress. What a duty costs on a day is told by [`Duty`]; each is taken
//! up on exactly one day of the path, or on the previous meeting's.

mod duty;
mod rows;

pub(crate) use self::duty::{Duty, Kind, plus};
use self::duty::{hand_back, take_up};
use super::grid::{Gap, Grid, NEVER};
use super::relax::Steps;
use crate::model::Day;

#[derive(Debug, Clone)]
pub(crate) struct Chain {
    pub(crate) nodes: Vec<Node>,
    pub(crate) rows: Vec<Row>,
    /// For each progress and node: the cheapest way to it, its own cost and duties included.
    pub(crate) ahead: Vec<Vec<i64>>,
    /// The cheapest way from a node to the end, nothing of its own included.
    pub(crate) rest: Vec<Vec<i64>>,
    /// The same with the duties still taken up on the node's day.
    pub(crate) enter: Vec<Vec<i64>>,
    /// The cheapest way before the first meeting, and from there to the end.
    pub(crate) begun: Vec<i64>,
    pub(crate) begin: Vec<i64>,
    /// The cheapest path.
    pub(crate) best: i64,
    pub(crate) gap: Gap,
    pub(crate) previous: Option<Day>,
    pub(crate) meetings: usize,
    /// Whether no meetings at all would do.
    empty_will_do: bool,
    /// The duties of each kind: how many, and how far apart their progresses are.
    pub(crate) kinds: Vec<Kind>,
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
    /// How many meetings there are up to those in it.
    pub(crate) number: usize,
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
            nodes,
            rows,
            ahead: Vec::new(),
            rest: Vec::new(),
            enter: Vec::new(),
            begun: Vec::new(),
            begin: Vec::new(),
            best: NEVER,
            gap: grid.gap,
            previous: grid.previous,
            meetings: grid.meetings,
            empty_will_do,
            kinds: Vec::new(),
        };
        let costs: Vec<i64> = vec![0; chain.nodes.len()];
        chain.forth(&costs, &[]);
        chain.back(&costs, &[]);
        chain.retain(NEVER - 1);
        chain
    }

    /// How many progresses there are.
    pub(crate) fn progresses(&self) -> usize {
        self.kinds.last().map_or(1, |kind| kind.stride * (kind.count + 1))
    }

    /// Computes `ahead`, `begun` and `best` for what each node and duty costs.
    pub(crate) fn forth(&mut self, costs: &[i64], duties: &[&Duty]) {
        let (mut from, mut days, mut column) = (Vec::new(), Vec::new(), Vec::new());
        let mut steps = Steps::default();
        let progresses = self.progresses();
        self.begun = vec![NEVER; progresses];
        self.begun[0] = 0;
        take_up(&self.kinds, &mut self.begun, |kind, number| duties[kind].before[number]);
        reset(&mut self.ahead, progresses, self.nodes.len());
        self.best = NEVER;
        if self.meetings == 0 && self.empty_will_do {
            self.best = self.begun[progresses - 1];
        }
        for row in &self.rows {
            let range = row.first..row.last;
            days.clear();
            days.extend(self.nodes[range.clone()].iter().map(|node| node.day));
            for (progress, ahead) in self.ahead.iter_mut().enumerate() {
                let (done, rest) = ahead.split_at_mut(row.first);
                let out = &mut rest[..days.len()];
                for before in row.before.iter().map(|before| &self.rows[*before]) {
                    let range = before.first..before.last;
                    let costs = done[range.clone()].iter().copied();
                    from.clear();
                    from.extend(self.nodes[range].iter().map(|node| node.day).zip(costs));
                    steps.relax(&from, &days, out, &self.gap);
                }
                if row.begins && self.begun[progress] < NEVER {
                    for (out, day) in out.iter_mut().zip(&days) {
                        let entry = entry(self.previous, &self.gap, *day);
                        if entry < NEVER {
                            *out = (*out).min(self.begun[progress] + entry);
                        }
                    }
                }
            }
            for index in range {
                let place = self.nodes[index].place;
                column.clear();
                column.extend(self.ahead.iter().map(|ahead| plus(ahead[index], costs[index])));
                take_up(&self.kinds, &mut column, |kind, number| duties[kind].on[number][place]);
                for (ahead, cost) in self.ahead.iter_mut().zip(&column) {
                    ahead[index] = *cost;
                }
                if row.ends {
                    self.best = self.best.min(column[progresses - 1]);
                }
            }
        }
    }

    /// Computes `rest`, `enter` and `begin`. Time runs backwards: days are negated.
    pub(crate) fn back(&mut self, costs: &[i64], duties: &[&Duty]) {
        let (mut from, mut days, mut out) = (Vec::new(), Vec::new(), Vec::new());
        let mut steps = Steps::default();
        let progresses = self.progresses();
        reset(&mut self.rest, progresses, self.nodes.len());
        reset(&mut self.enter, progresses, self.nodes.len());
        self.begin = vec![NEVER; progresses];
        if self.meetings == 0 && self.empty_will_do {
            self.begin[progresses - 1] = 0;
        }
        let mut column = Vec::new();
        for row in self.rows.iter().rev() {
            days.clear();
            days.extend(self.nodes[row.first..row.last].iter().rev().map(|node| -node.day));
            for progress in 0..progresses {
                out.clear();
                let over = row.ends && progress + 1 == progresses;
                out.resize(days.len(), if over { 0 } else { NEVER });
                for after in row.after.iter().map(|after| &self.rows[*after]) {
                    from.clear();
                    let enter = &self.enter[progress];
                    from.extend(
                        (after.first..after.last).rev().map(|index| {
                            (-self.nodes[index].day, plus(enter[index], costs[index]))
                        }),
                    );
                    steps.relax(&from, &days, &mut out, &self.gap);
                }
                for (index, cost) in (row.first..row.last).rev().zip(&out) {
                    self.rest[progress][index] = *cost;
                }
            }
            for index in row.first..row.last {
                let node = self.nodes[index];
                column.clear();
                column.extend(self.rest.iter().map(|rest| rest[index]));
                hand_back(&self.kinds, &mut column, |kind, number| {
                    duties[kind].on[number][node.place]
                });
                let entry =
                    if row.begins { entry(self.previous, &self.gap, node.day) } else { NEVER };
                for (progress, cost) in column.iter().copied().enumerate() {
                    self.enter[progress][index] = cost;
                    let all = plus(plus(cost, costs[index]), entry);
                    self.begin[progress] = self.begin[progress].min(all);
                }
            }
        }
        hand_back(&self.kinds, &mut self.begin, |kind, number| duties[kind].before[number]);
    }

    /// The cheapest path through a node.
    pub(crate) fn through(&self, index: usize) -> i64 {
        let each = self.ahead.iter().zip(&self.rest);
        each.map(|(ahead, rest)| plus(ahead[index], rest[index])).min().unwrap_or(NEVER)
    }

    /// Forgets the nodes through which every path costs more than `most`. True if any was.
    pub(crate) fn retain(&mut self, most: i64) -> bool {
        let keep: Vec<bool> =
            (0..self.nodes.len()).map(|index| self.through(index) <= most).collect();
        self.retain_nodes(&keep)
    }

    pub(crate) fn retain_nodes(&mut self, keep: &[bool]) -> bool {
        if keep.iter().all(|keep| *keep) {
            return false;
        }
        let mut index = 0;
        for row in &mut self.rows {
            let kept = keep[row.first..row.last].iter().filter(|keep| **keep).count();
            (row.first, row.last) = (index, index + kept);
            index += kept;
        }
        let mut of = keep.iter();
        self.nodes.retain(|_| of.next().copied().unwrap_or_default());
        true
    }

    /// The nodes that may follow one, with what the gap costs; those that may begin, for none.
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
                let step = since.map_or_else(
                    || entry(self.previous, &self.gap, day),
                    |s| self.gap.cost(day - s),
                );
                (step < NEVER).then_some((next, step))
            })
        })
    }
}

/// The cost of beginning with a meeting on a day.
pub(crate) fn entry(previous: Option<Day>, gap: &Gap, day: Day) -> i64 {
    match previous {
        None => 0,
        Some(before) if gap.allows(day - before) => gap.cost(day - before),
        Some(_) => NEVER,
    }
}

fn reset(list: &mut Vec<Vec<i64>>, progresses: usize, nodes: usize) {
    list.resize(progresses, Vec::new());
    for row in list {
        row.clear();
        row.resize(nodes, NEVER);
    }
}

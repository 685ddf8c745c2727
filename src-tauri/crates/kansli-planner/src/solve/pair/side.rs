//! One body of a pair: its chain's rows, and its share of what they cost.

use std::ops::Range;

use crate::model::Day;
use crate::solve::chain::{Chain, entry};
use crate::solve::grid::Gap;

#[derive(Debug, Clone)]
pub(crate) struct Side {
    pub(crate) days: Vec<Day>,
    pub(crate) costs: Vec<i64>,
    /// Which meeting each was when the pair was made.
    pub(crate) names: Vec<usize>,
    /// What beginning with a meeting costs.
    pub(crate) entry: Vec<i64>,
    pub(crate) lines: Vec<Line>,
    pub(crate) gap: Gap,
    /// How many meetings come before the chain's: one if a previous meeting may prepare as well.
    pub(crate) shift: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct Line {
    first: usize,
    last: usize,
    pub(crate) number: usize,
    pub(crate) before: Vec<usize>,
    pub(crate) after: Vec<usize>,
    pub(crate) begins: bool,
    pub(crate) ends: bool,
}

impl Line {
    pub(crate) fn nodes(&self) -> Range<usize> {
        self.first..self.last
    }
}

impl Side {
    pub(crate) fn new(chain: &Chain, costs: Vec<i64>, gap: Gap) -> Side {
        let lines = chain.rows.iter().map(|row| Line {
            first: row.first,
            last: row.last,
            number: row.number,
            before: row.before.clone(),
            after: row.after.clone(),
            begins: row.begins,
            ends: row.ends,
        });
        Side {
            lines: lines.collect(),
            days: chain.nodes.iter().map(|node| node.day).collect(),
            entry: chain.nodes.iter().map(|n| entry(chain.previous, &gap, n.day)).collect(),
            names: (0..costs.len()).collect(),
            costs,
            gap,
            shift: 0,
        }
    }

    /// The previous meeting becomes one of the path's, which may prepare as well.
    pub(crate) fn with_previous(mut self, previous: Option<Day>) -> Side {
        let Some(previous) = previous else { return self };
        self.days.insert(0, previous);
        self.costs.insert(0, 0);
        self.names = (0..self.costs.len()).collect();
        self.entry.insert(0, 0);
        self.shift = 1;
        let mut after = Vec::new();
        for (at, line) in self.lines.iter_mut().enumerate() {
            (line.first, line.last) = (line.first + 1, line.last + 1);
            line.before.iter_mut().chain(&mut line.after).for_each(|other| *other += 1);
            if std::mem::take(&mut line.begins) {
                line.before.push(0);
                after.push(at + 1);
            }
        }
        let (before, begins, ends) = (Vec::new(), true, false);
        let first = Line { first: 0, last: 1, number: 0, before, after, begins, ends };
        self.lines.insert(0, first);
        self
    }

    /// Whether no line with the same number follows.
    pub(crate) fn closes(&self, line: usize) -> bool {
        let number = self.lines[line].number;
        number > 0 && self.lines.get(line + 1).is_none_or(|next| next.number != number)
    }

    /// The meetings with a number.
    pub(crate) fn of_number(&self, number: usize) -> Range<usize> {
        let first = self.lines.partition_point(|line| line.number < number);
        let last = self.lines.partition_point(|line| line.number <= number);
        let end = |line: usize| self.lines.get(line).map_or(self.days.len(), |line| line.first);
        end(first)..end(last)
    }

    /// Forgets all other meetings than these.
    pub(crate) fn shrink(&mut self, keep: &[bool]) {
        let mut index = 0;
        for line in &mut self.lines {
            let kept = keep[line.nodes()].iter().filter(|keep| **keep).count();
            (line.first, line.last) = (index, index + kept);
            index += kept;
        }
        retain(&mut self.days, keep);
        retain(&mut self.costs, keep);
        retain(&mut self.names, keep);
        retain(&mut self.entry, keep);
    }
}

fn retain<T>(list: &mut Vec<T>, keep: &[bool]) {
    let mut of = keep.iter();
    list.retain(|_| of.next().copied().unwrap_or_default());
}

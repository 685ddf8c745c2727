//! Which states of a pair there are.
//!
//! A meeting that has been prepared lies at most so far after the one that prepares it as the rule lets
//! it, and so does not lie later than that after where the preparing body stands now. Nor does it lie so
//! long before that, that the next one would have to be prepared by a meeting which is past.

use std::ops::Range;

use super::side::Side;
use crate::model::Day;
use crate::solve::grid::Price;

#[derive(Debug, Clone)]
pub(super) struct Band {
    /// How far a prepared meeting may lie after a preparing one.
    soonest: Day,
    latest: Day,
    /// How far before.
    oldest: Day,
    rows: Vec<Row>,
    lines: usize,
    len: usize,
}

/// The states of a meeting of `by` with those of one line of `of`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    first: usize,
    pub(super) low: usize,
    pub(super) high: usize,
}

impl Row {
    pub(super) fn states(&self) -> Range<usize> {
        self.first..self.first + self.high - self.low
    }

    pub(super) fn nodes(&self) -> Range<usize> {
        self.low..self.high
    }

    pub(super) fn state(&self, to: usize) -> usize {
        self.first + to - self.low
    }
}

impl Band {
    pub(super) fn new(by: &Side, of: &Side, price: Price, most_off: Day) -> Band {
        let soonest = price.from.saturating_sub(most_off);
        let mut band = Band {
            soonest,
            latest: price.to.saturating_add(most_off),
            oldest: soonest.saturating_sub(of.gap.max),
            rows: Vec::with_capacity(by.days.len() * of.lines.len()),
            lines: of.lines.len(),
            len: 0,
        };
        for day in &by.days {
            for line in &of.lines {
                let days = &of.days[line.nodes()];
                let (oldest, latest) =
                    (day.saturating_add(band.oldest), day.saturating_add(band.latest));
                let low = line.nodes().start + days.partition_point(|of| *of < oldest);
                let high = line.nodes().start + days.partition_point(|of| *of <= latest);
                band.rows.push(Row { first: 0, low, high: high.max(low) });
            }
        }
        band.count();
        band
    }

    fn count(&mut self) {
        self.len = 0;
        for row in &mut self.rows {
            row.first = self.len;
            self.len += row.high - row.low;
        }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    pub(super) fn rows(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn place(&self, index: usize, line: usize) -> usize {
        index * self.lines + line
    }

    pub(super) fn row(&self, index: usize, line: usize) -> Row {
        self.rows[self.place(index, line)]
    }

    /// Where a state is kept, if it matters.
    pub(super) fn state(&self, index: usize, line: usize, to: usize) -> Option<usize> {
        let row = &self.rows[self.place(index, line)];
        row.nodes().contains(&to).then(|| row.state(to))
    }

    /// All states of a meeting of `by`.
    pub(super) fn states(&self, index: usize) -> Range<usize> {
        let first = |index: usize| self.rows.get(index * self.lines).map(|row| row.first);
        first(index).unwrap_or(self.len)..first(index + 1).unwrap_or(self.len)
    }

    /// The meetings of a line of `by` that have a state with a meeting of `of`, and some more.
    pub(super) fn near(&self, by: &Side, of: &Side, line: usize, to: usize) -> Range<usize> {
        let nodes = by.lines[line].nodes();
        let (days, day) = (&by.days[nodes.clone()], of.days[to]);
        let low = days.partition_point(|by| by.saturating_add(self.latest) < day);
        let high = days.partition_point(|by| by.saturating_add(self.oldest) <= day);
        nodes.start + low..nodes.start + high.max(low)
    }

    /// The meetings of a line of `of` that a meeting of `by` can prepare.
    pub(super) fn window(&self, by: &Side, of: &Side, index: usize, line: usize) -> Range<usize> {
        let (row, day) = (self.row(index, line), by.days[index]);
        let days = &of.days[row.nodes()];
        let low = days.partition_point(|of| *of < day.saturating_add(self.soonest));
        let high = days.partition_point(|of| *of <= day.saturating_add(self.latest));
        row.low + low..row.low + high.max(low)
    }

    /// Forgets states at either end of a row that do not matter.
    pub(super) fn thin(&mut self, matters: impl Fn(usize, usize) -> bool) {
        for (at, row) in self.rows.iter_mut().enumerate() {
            let index = at / self.lines;
            while row.low < row.high && !matters(index, row.low) {
                row.low += 1;
            }
            while row.low < row.high && !matters(index, row.high - 1) {
                row.high -= 1;
            }
        }
        self.count();
    }

    /// Forgets meetings, and all states of each row beyond those told.
    pub(super) fn shrink(
        &mut self,
        left: impl Fn(usize, &Row) -> Range<usize>,
        by: &[bool],
        of: &[bool],
    ) {
        let mut place = vec![0];
        for keep in of {
            place.push(place[place.len() - 1] + usize::from(*keep));
        }
        let (mut at, lines) = (0, self.lines);
        self.rows.retain_mut(|row| {
            let left = left(at, row);
            at += 1;
            (row.low, row.high) = (place[left.start], place[left.end]);
            by[(at - 1) / lines]
        });
        self.count();
    }
}

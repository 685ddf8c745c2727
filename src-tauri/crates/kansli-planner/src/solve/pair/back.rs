//! The ways on from every state, from the end.

use super::{NEVER, Pair, plus};

impl Pair {
    /// Computes the ways on, and the cheapest pair of paths.
    pub(crate) fn back(&mut self) {
        self.best = NEVER;
        for line in (0..self.by.lines.len()).rev() {
            self.over_back(line);
            for other in (0..self.of.lines.len()).rev() {
                self.reach_back(line, other);
            }
            self.begun_back(line);
        }
    }

    /// `of` is over.
    fn over_back(&mut self, line: usize) {
        let Pair { by, after, room, .. } = self;
        let this = &by.lines[line];
        room.clear(this.nodes().len(), if this.ends { 0 } else { NEVER });
        room.walk_back(by, line, &after.rest);
        for (rest, out) in after.rest[this.nodes()].iter_mut().rev().zip(&room.out) {
            *rest = *out;
        }
    }

    /// `of` has not begun.
    fn begun_back(&mut self, line: usize) {
        let Pair { by, of, price, band, rest, before, room, best, .. } = self;
        let this = &by.lines[line];
        room.clear(this.nodes().len(), NEVER);
        room.walk_back(by, line, &before.rest);
        for (rest, out) in before.rest[this.nodes()].iter_mut().rev().zip(&room.out) {
            *rest = *out;
        }
        for index in this.nodes() {
            let begins = of.lines.iter().enumerate().filter(|(_, line)| line.begins);
            for (other, _) in begins {
                let row = band.row(index, other);
                for to in band.window(by, of, index, other) {
                    let step = plus(of.entry[to], Pair::preparing(by, of, *price, index, to));
                    let all = plus(step, rest[row.state(to)]);
                    before.rest[index] = before.rest[index].min(all);
                }
            }
            if this.begins {
                *best =
                    (*best).min(plus(plus(by.entry[index], by.costs[index]), before.rest[index]));
            }
        }
    }

    /// The ways on from all states of two lines.
    fn reach_back(&mut self, line: usize, other: usize) {
        let Pair { by, of, price, band, rest, after, room, .. } = self;
        let (this, that) = (&by.lines[line], &of.lines[other]);
        for to in that.nodes() {
            let near = band.near(by, of, line, to);
            room.clear(near.len(), NEVER);
            for from in &this.after {
                let from = band.near(by, of, *from, to);
                room.step_back(&by.days, &by.gap, from, near.clone(), |index| {
                    let rest = band.state(index, other, to).map_or(NEVER, |state| rest[state]);
                    plus(by.costs[index], rest)
                });
            }
            for (index, out) in near.rev().zip(&room.out) {
                if let Some(state) = band.state(index, other, to) {
                    rest[state] = *out;
                }
            }
        }
        for index in this.nodes() {
            let row = band.row(index, other);
            room.clear(row.nodes().len(), if that.ends { after.rest[index] } else { NEVER });
            for from in &that.after {
                let next = band.row(index, *from);
                let window = band.window(by, of, index, *from);
                room.step_back(&of.days, &of.gap, window, row.nodes(), |to| {
                    let step = Pair::preparing(by, of, *price, index, to);
                    plus(step, rest[next.state(to)])
                });
            }
            for (state, out) in rest[row.states()].iter_mut().rev().zip(&room.out) {
                *state = (*state).min(*out);
            }
        }
    }
}

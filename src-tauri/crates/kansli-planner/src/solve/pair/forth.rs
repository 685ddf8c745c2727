//! The ways to every state from the beginning, and what each meeting costs then.

use super::{Found, NEVER, Pair, Role, Side, plus};

impl Pair {
    /// Walks where the ways on are known, one body in the lead. Tells what matters if pairs of paths may
    /// cost `most`. If `giving`, what a meeting of the lead costs beyond the best is taken off it, in
    /// even shares of its numbers: that leaves the best as it is. What is taken is a multiple of `of`.
    pub(crate) fn forth(&mut self, lead: Role, most: i64, giving: Option<i64>) -> Found {
        let lines = self.by.lines.len();
        let mut found = Found {
            by: vec![NEVER; self.by.days.len()],
            of: vec![NEVER; self.of.days.len()],
            hulls: vec![0..0; self.band.rows()],
            given: vec![0; self.side(lead).days.len()],
        };
        match lead {
            Role::By => {
                for line in 0..lines {
                    self.begin(line);
                    for other in 0..self.of.lines.len() {
                        self.reach(line, other);
                        self.look(line, other, most, &mut found);
                    }
                    self.end(line);
                    self.look_alone(line, &mut found);
                    if let Some(multiple) = giving.filter(|_| self.by.closes(line)) {
                        self.give(lead, self.by.lines[line].number, multiple, &mut found);
                    }
                }
            }
            Role::Of => {
                (0..lines).for_each(|line| self.begin(line));
                for other in 0..self.of.lines.len() {
                    for line in 0..lines {
                        self.reach(line, other);
                        self.look(line, other, most, &mut found);
                    }
                    if let Some(multiple) = giving.filter(|_| self.of.closes(other)) {
                        self.give(lead, self.of.lines[other].number, multiple, &mut found);
                    }
                }
                for line in 0..lines {
                    self.end(line);
                    self.look_alone(line, &mut found);
                }
            }
        }
        found
    }

    /// `of` has not begun.
    fn begin(&mut self, line: usize) {
        let Pair { by, before, room, .. } = self;
        let this = &by.lines[line];
        room.clear(this.nodes().len(), NEVER);
        for from in &this.before {
            let from = by.lines[*from].nodes();
            room.step(&by.days, &by.gap, from, this.nodes(), |index| before.ahead[index]);
        }
        for (index, out) in this.nodes().zip(&room.out) {
            let first = if this.begins { by.entry[index] } else { NEVER };
            before.ahead[index] = plus(first.min(*out), by.costs[index]);
        }
    }

    /// `of` is over.
    fn end(&mut self, line: usize) {
        let Pair { by, of, after, band, ahead, room, .. } = self;
        let this = &by.lines[line];
        room.clear(this.nodes().len(), NEVER);
        for from in &this.before {
            let from = by.lines[*from].nodes();
            room.step(&by.days, &by.gap, from, this.nodes(), |index| after.ahead[index]);
        }
        for (index, out) in this.nodes().zip(&room.out) {
            let mut least = plus(*out, by.costs[index]);
            for (other, _) in of.lines.iter().enumerate().filter(|(_, line)| line.ends) {
                let states = &ahead[band.row(index, other).states()];
                least = states.iter().copied().fold(least, i64::min);
            }
            after.ahead[index] = least;
        }
    }

    /// The ways to all states of two lines.
    fn reach(&mut self, line: usize, other: usize) {
        let Pair { by, of, price, band, ahead, before, room, .. } = self;
        let (this, that) = (&by.lines[line], &of.lines[other]);
        for to in that.nodes() {
            let near = band.near(by, of, line, to);
            room.clear(near.len(), NEVER);
            for from in &this.before {
                let from = band.near(by, of, *from, to);
                room.step(&by.days, &by.gap, from, near.clone(), |index| {
                    band.state(index, other, to).map_or(NEVER, |state| ahead[state])
                });
            }
            for (index, out) in near.zip(&room.out) {
                if let Some(state) = band.state(index, other, to) {
                    ahead[state] = plus(*out, by.costs[index]);
                }
            }
        }
        for index in this.nodes() {
            let window = band.window(by, of, index, other);
            if window.is_empty() {
                continue;
            }
            room.clear(window.len(), NEVER);
            for from in &that.before {
                let row = band.row(index, *from);
                room.step(&of.days, &of.gap, row.nodes(), window.clone(), |at| {
                    ahead[row.state(at)]
                });
            }
            let row = band.row(index, other);
            for (to, out) in window.zip(&room.out) {
                let first = if that.begins { of.entry[to] } else { NEVER };
                let way = plus(first, before.ahead[index]).min(*out);
                let state = &mut ahead[row.state(to)];
                *state = (*state).min(plus(way, Pair::preparing(by, of, *price, index, to)));
            }
        }
    }

    /// Notes what of the states of two lines matters.
    fn look(&self, line: usize, other: usize, most: i64, found: &mut Found) {
        for index in self.by.lines[line].nodes() {
            let row = self.band.row(index, other);
            let pairs = self.ahead[row.states()].iter().zip(&self.rest[row.states()]);
            let (mut low, mut high, mut least) = (row.high, row.low, NEVER);
            for (to, (ahead, rest)) in row.nodes().zip(pairs) {
                let through = plus(*ahead, *rest);
                if through <= most {
                    (low, high) = (low.min(to), to + 1);
                }
                least = least.min(through);
                found.of[to] = found.of[to].min(through);
            }
            found.by[index] = found.by[index].min(least);
            found.hulls[self.band.place(index, other)] = low.min(high)..high;
        }
    }

    fn look_alone(&self, line: usize, found: &mut Found) {
        for index in self.by.lines[line].nodes() {
            for lane in [&self.before, &self.after] {
                let through = plus(lane.ahead[index], lane.rest[index]);
                found.by[index] = found.by[index].min(through);
            }
        }
    }

    fn give(&mut self, lead: Role, number: usize, multiple: i64, found: &mut Found) {
        let best = self.best;
        let through = if lead == Role::By { &found.by } else { &found.of };
        let side: &mut Side = if lead == Role::By { &mut self.by } else { &mut self.of };
        let numbers = side.lines.last().map_or(0, |line| line.number);
        let parts = i64::try_from(2 + numbers - number).unwrap_or(i64::MAX) * multiple;
        for index in side.of_number(number) {
            if through[index] < NEVER {
                let given = (through[index] - best).max(0) / parts * multiple;
                found.given[index] = given;
                side.costs[index] -= given;
            }
        }
        match lead {
            Role::By => {
                for index in self.by.of_number(number) {
                    let lanes = [&mut self.before.ahead[index], &mut self.after.ahead[index]];
                    for ahead in self.ahead[self.band.states(index)].iter_mut().chain(lanes) {
                        *ahead = plus(*ahead, -found.given[index]);
                    }
                }
            }
            Role::Of => {
                let lines = self.of.lines.iter().enumerate();
                for (other, _) in lines.filter(|(_, line)| line.number == number) {
                    for index in 0..self.by.days.len() {
                        let row = self.band.row(index, other);
                        for (to, ahead) in row.nodes().zip(&mut self.ahead[row.states()]) {
                            *ahead = plus(*ahead, -found.given[to]);
                        }
                    }
                }
            }
        }
    }
}

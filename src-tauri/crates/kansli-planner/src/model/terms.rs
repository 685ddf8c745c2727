//! What a meeting costs, term by term. The solver adds up the very terms that a check shows.

use super::{Day, Minute, Model, Prepare, date, day_of, off};
use crate::fact::{Nearest, Term};
use crate::problem::Force;

impl Model {
    /// The terms of a meeting that depend on nothing but its own start.
    pub(crate) fn own_terms(&self, body: usize, start: Minute, mut each: impl FnMut(Term)) {
        let today = day_of(start);
        for align in self.aligns.iter().filter(|align| align.body == body) {
            let (anchor, days, off) = align.nearest(today);
            let cost = price(align.force, off);
            each(Term::Align { rule: align.rule, anchor, days, off, cost });
        }
        for (entry, (from, to, cost)) in self.avoid.iter().copied().enumerate() {
            if (from..=to).contains(&today) {
                each(Term::Avoid { entry, cost });
            }
        }
        for busy in self.collisions(body, start) {
            if let Force::Soft(cost) = busy.force {
                each(Term::Busy { entry: busy.entry, cost });
            }
        }
    }

    /// What those terms cost together, and lying elsewhere than what stands where that is looked for.
    pub(crate) fn own_cost(&self, body: usize, start: Minute) -> u64 {
        let mut sum = self.near_cost(body, start);
        self.own_terms(body, start, |term| sum = term.cost().saturating_add(sum));
        sum
    }

    /// What a start pays for lying elsewhere than what stands, where that is looked for; no term tells.
    pub(crate) fn near_cost(&self, body: usize, start: Minute) -> u64 {
        self.near.as_ref().map_or(0, |near| near.cost(body, start))
    }

    /// The term between two consecutive meetings of a body.
    pub(crate) fn gap_term(&self, body: usize, before: Day, today: Day) -> Option<Term> {
        let (ideal, weight) = self.bodies[body].ideal?;
        let days = today - before;
        let cost = weight.saturating_mul(u64::from(days.abs_diff(ideal)));
        let ideal = ideal.unsigned_abs();
        Some(Term::IdealGap { since: date(before), days, ideal, cost })
    }

    /// What that costs.
    pub(crate) fn gap_cost(&self, body: usize, before: Day, today: Day) -> u64 {
        self.gap_term(body, before, today).map_or(0, |term| term.cost())
    }

    /// The term of a meeting that others prepare on `days`; none if they never meet.
    pub(crate) fn prepare_term(
        prepare: &Prepare,
        today: Day,
        days: impl Iterator<Item = Day>,
    ) -> Option<Term> {
        let Nearest { date, days, off } = prepare.nearest(today, days)?;
        let cost = price(prepare.force, off);
        Some(Term::Prepare { rule: prepare.rule, by: date, days, off, cost })
    }
}

impl super::Align {
    /// The nearest anchor's place, days after it, and days outside the interval.
    pub(crate) fn nearest(&self, today: Day) -> (usize, i32, u32) {
        let each = self.anchors.iter().map(|(day, place)| {
            let days = today - day;
            (off(days, self.from, self.to), days.abs(), *place, days)
        });
        let (off, _, place, days) = each.min().unwrap_or_default();
        (place, days, off.unsigned_abs())
    }
}

impl Prepare {
    /// Days outside the interval when `of` meets on `s` and `by` on `t`.
    pub(crate) fn off(&self, s: Day, t: Day) -> i32 {
        off(s - t, self.from, self.to)
    }

    /// The meeting among `days` that comes nearest to preparing one on `today`.
    pub(crate) fn nearest(&self, today: Day, days: impl Iterator<Item = Day>) -> Option<Nearest> {
        let best = days.map(|day| (self.off(today, day), (today - day).abs(), day)).min()?;
        let (off, _, day) = best;
        Some(Nearest { date: date(day), days: today - day, off: off.unsigned_abs() })
    }
}

fn price(force: Force, off: u32) -> u64 {
    match force {
        Force::Hard => 0,
        Force::Soft(weight) => weight.saturating_mul(u64::from(off)),
    }
}

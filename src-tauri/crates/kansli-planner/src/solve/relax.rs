//! The cheapest step from one row of days to another, for all days at once.
//!
//! A step of `gap` days costs `weight × |gap - ideal|`. Split at the ideal, that is a line on either
//! side, and the least over a sliding window of days is kept in a queue that only grows cheaper towards
//! its front: every day is pushed and popped once.

use super::grid::{Gap, NEVER};
use crate::model::Day;

/// Steps, and the room they need.
#[derive(Debug, Clone, Default)]
pub(crate) struct Steps {
    far: Window,
    near: Window,
}

impl Steps {
    /// Lowers `out[i]` to the cheapest step that ends on `days[i]`. Both rows are in order of days.
    pub(crate) fn relax(&mut self, from: &[(Day, i64)], days: &[Day], out: &mut [i64], gap: &Gap) {
        let (Some((base, _)), true) = (from.first().copied(), !days.is_empty()) else { return };
        let Steps { far, near } = self;
        far.clear();
        near.clear();
        let ideal = gap.ideal.max(gap.min);
        let (mut next_far, mut next_near) = (0, 0);
        for (day, out) in days.iter().copied().zip(out) {
            while next_far < from.len() && from[next_far].0 <= day - ideal {
                let (at, cost) = from[next_far];
                far.push(at, cost, -gap.weight * i64::from(at - base));
                next_far += 1;
            }
            far.forget_before(day - gap.max);
            if let Some(least) = far.least() {
                *out = (*out).min(least + gap.weight * i64::from(day - gap.ideal - base));
            }
            if gap.min < ideal {
                while next_near < from.len() && from[next_near].0 <= day - gap.min {
                    let (at, cost) = from[next_near];
                    near.push(at, cost, gap.weight * i64::from(at - base));
                    next_near += 1;
                }
                near.forget_before((day - ideal + 1).max(day - gap.max));
                if let Some(least) = near.least() {
                    *out = (*out).min(least + gap.weight * i64::from(base + gap.ideal - day));
                }
            }
        }
    }
}

/// Days by rising cost, from `first` on.
#[derive(Debug, Clone, Default)]
struct Window {
    rising: Vec<(Day, i64)>,
    first: usize,
}

impl Window {
    fn clear(&mut self) {
        self.rising.clear();
        self.first = 0;
    }

    fn push(&mut self, day: Day, cost: i64, tilt: i64) {
        if cost >= NEVER {
            return;
        }
        let cost = cost + tilt;
        while self.rising.len() > self.first
            && self.rising.last().is_some_and(|(_, other)| *other >= cost)
        {
            self.rising.pop();
        }
        self.rising.push((day, cost));
    }

    fn forget_before(&mut self, day: Day) {
        while self.rising.get(self.first).is_some_and(|(at, _)| *at < day) {
            self.first += 1;
        }
    }

    fn least(&self) -> Option<i64> {
        self.rising.get(self.first).map(|(_, cost)| *cost)
    }
}

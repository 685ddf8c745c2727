//! Where a body's meetings may lie: its days, and on each the starts with what they cost.

use std::collections::HashSet;

use super::keep::Keep;
use crate::check::weekday;
use crate::model::{Day, Minute, Model, day_of};
use crate::problem::Force;

/// Starts that a body must not use, beyond what the problem says.
pub(crate) type Forbidden = HashSet<(usize, Minute)>;

/// A start and its own cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Start {
    pub(crate) at: Minute,
    pub(crate) cost: i64,
}

/// The days of a body, with at least one start each.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    pub(crate) body: usize,
    pub(crate) meetings: usize,
    pub(crate) duration: Minute,
    pub(crate) gap: Gap,
    pub(crate) previous: Option<Day>,
    pub(crate) days: Vec<Day>,
    pub(crate) starts: Vec<Vec<Start>>,
    /// The days of pinned meetings.
    pub(crate) pins: Vec<Day>,
    /// The half years that demand meetings, and how many.
    pub(crate) halves: Vec<(Day, Day)>,
    pub(crate) least: usize,
}

/// What consecutive meetings owe each other.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Gap {
    pub(crate) min: i32,
    pub(crate) max: i32,
    pub(crate) ideal: i32,
    pub(crate) weight: i64,
}

impl Gap {
    pub(crate) fn cost(&self, days: i32) -> i64 {
        self.weight * i64::from(days.abs_diff(self.ideal))
    }

    pub(crate) fn allows(&self, days: i32) -> bool {
        self.min <= days && days <= self.max
    }
}

impl Grid {
    /// None when the body's pinned meetings contradict each other or others'.
    pub(crate) fn new(
        model: &Model,
        keep: &Keep,
        body: usize,
        forbidden: &Forbidden,
        scale: i64,
    ) -> Option<Grid> {
        let unit = &model.bodies[body];
        let pins: Vec<Day> = unit.pins.iter().map(|pin| day_of(*pin)).collect();
        let twice = pins.windows(2).any(|pair| pair[0] == pair[1]);
        if twice || unit.pins.iter().any(|pin| hits_pin(model, body, *pin)) {
            return None;
        }
        let mut grid = Grid {
            body,
            meetings: unit.meetings,
            duration: unit.duration,
            gap: gap(model, keep, body, scale),
            previous: unit.previous,
            days: Vec::new(),
            starts: Vec::new(),
            halves: Vec::new(),
            least: 0,
            pins,
        };
        if keep.half[body] > 0 {
            (grid.halves, grid.least) = (model.halves.clone(), keep.half[body]);
        }
        if grid.meetings > 0 {
            grid.fill(model, keep, forbidden, scale);
        }
        Some(grid)
    }

    fn fill(&mut self, model: &Model, keep: &Keep, forbidden: &Forbidden, scale: i64) {
        let unit = &model.bodies[self.body];
        let outside = |day: &Day| !(model.from..=model.to).contains(day);
        let mut all: Vec<Day> = (model.from..=model.to).collect();
        all.extend(self.pins.iter().copied().filter(outside));
        all.sort_unstable();
        for day in all {
            let starts = match self.pins.binary_search(&day) {
                Ok(at) => vec![self.start(model, keep, unit.pins[at], scale)],
                Err(_) => self.free(model, keep, day, forbidden, scale),
            };
            if !starts.is_empty() {
                self.days.push(day);
                self.starts.push(starts);
            }
        }
    }

    fn start(&self, model: &Model, keep: &Keep, at: Minute, scale: i64) -> Start {
        let cost = if keep.wishes { model.own_cost(self.body, at) } else { 0 };
        Start { at, cost: i64::try_from(cost).unwrap_or(i64::MAX / 8) * scale }
    }

    /// The starts of a day without a pinned meeting.
    fn free(
        &self,
        model: &Model,
        keep: &Keep,
        day: Day,
        forbidden: &Forbidden,
        scale: i64,
    ) -> Vec<Start> {
        let unit = &model.bodies[self.body];
        let shut = !unit.weekdays[weekday(day)] || keep.closed && model.closed.contains(&day);
        let mut aligns = model.aligns.iter().filter(|align| align.body == self.body);
        let astray = aligns.any(|align| {
            let wider = keep.rule[align.rule].map(i32::unsigned_abs);
            align.force == Force::Hard && wider.is_some_and(|wider| align.nearest(day).2 > wider)
        });
        if shut || astray {
            return Vec::new();
        }
        let starts = unit.times.iter().map(|time| Minute::from(day) * 1440 + time);
        let open = starts.filter(|at| {
            let mut busy = model.collisions(self.body, *at);
            !busy.any(|busy| busy.force == Force::Hard && keep.busy[busy.entry])
                && !forbidden.contains(&(self.body, *at))
                && !hits_pin(model, self.body, *at)
        });
        open.map(|at| self.start(model, keep, at, scale)).collect()
    }

    /// Where a day is among the body's days.
    pub(crate) fn place(&self, day: Day) -> Option<usize> {
        self.days.binary_search(&day).ok()
    }
}

/// Whether a meeting would overlap another that is pinned.
fn hits_pin(model: &Model, body: usize, at: Minute) -> bool {
    let end = at + model.bodies[body].duration;
    model.bodies.iter().enumerate().any(|(other, unit)| {
        let near = unit.pins.partition_point(|pin| pin + unit.duration <= at);
        let mut hit = unit.pins[near..].iter().take_while(|pin| **pin < end);
        hit.any(|pin| (other, *pin) != (body, at))
    })
}

fn gap(model: &Model, keep: &Keep, body: usize, scale: i64) -> Gap {
    let unit = &model.bodies[body];
    let (ideal, weight) = unit.ideal.filter(|_| keep.wishes).unwrap_or((0, 0));
    Gap {
        min: keep.gap_min[body],
        max: keep.gap_max[body],
        ideal,
        weight: i64::try_from(weight).unwrap_or(i64::MAX / 8) * scale,
    }
}

/// What lies outside a rule's interval costs its weight a day; what must not costs [`NEVER`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Price {
    pub(crate) from: i32,
    pub(crate) to: i32,
    /// None if the rule is hard.
    pub(crate) weight: Option<i64>,
}

/// More than any plan costs.
pub(crate) const NEVER: i64 = i64::MAX / 8;

impl Price {
    pub(crate) fn of_off(&self, off: i32) -> i64 {
        match self.weight {
            _ if off == 0 => 0,
            Some(weight) => weight * i64::from(off),
            None => NEVER,
        }
    }
}

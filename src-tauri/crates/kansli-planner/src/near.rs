//! Of equally good plans, the one nearest to a plan that stands.
//!
//! Every cost is multiplied so far that all moves together weigh less than one unit of it, and each
//! start pays for lying elsewhere than what stands. What is cheapest then is also cheapest by the
//! problem itself, and of such plans it moves the fewest meetings, and those the fewest days. Only the
//! search counts so: what is told is the problem's own count.

use std::collections::HashSet;

use crate::model::{Day, Minute, Model, day_of, minute};
use crate::problem::{MOST_COST, Placed, Problem};
use crate::solve::{Answer, Keep, Progress, Watch, whole};

/// What a start pays for lying elsewhere than a plan that stands.
#[derive(Debug)]
pub(crate) struct Near {
    /// The starts that stand, by body.
    starts: Vec<HashSet<Minute>>,
    /// Their days, in order.
    days: Vec<Vec<Day>>,
    /// What any other start pays: more than all days of all moves.
    moved: u64,
    /// What the days between two starts count at most.
    farthest: u64,
}

impl Near {
    fn new(model: &Model, standing: &[Placed]) -> Near {
        let mut starts = vec![HashSet::new(); model.bodies.len()];
        for it in standing {
            if let Some(body) = model.place_of(&it.body) {
                starts[body].insert(minute(it.start));
            }
        }
        let days = |own: &HashSet<Minute>| {
            let mut days: Vec<Day> = own.iter().map(|start| day_of(*start)).collect();
            days.sort_unstable();
            days
        };
        let farthest = u64::from(model.to.abs_diff(model.from));
        let moved = meetings(model) * farthest + 1;
        Near { days: starts.iter().map(days).collect(), starts, moved, farthest }
    }

    /// What a start of a body pays.
    pub(crate) fn cost(&self, body: usize, start: Minute) -> u64 {
        let days = &self.days[body];
        if days.is_empty() || self.starts[body].contains(&start) {
            return 0;
        }
        let today = day_of(start);
        let off = days.iter().map(|day| u64::from(day.abs_diff(today))).min().unwrap_or_default();
        self.moved + off.min(self.farthest)
    }

    /// More than all starts of a plan can pay together.
    fn unit(&self, model: &Model) -> u64 {
        meetings(model) * (self.moved + self.farthest) + 1
    }
}

fn meetings(model: &Model) -> u64 {
    model.bodies.iter().map(|body| u64::try_from(body.meetings).unwrap_or(u64::MAX)).sum()
}

/// The answer to a problem that is nearest to what stands.
///
/// With nothing that stands, and where the sums would no longer be exact, any of the best plans will do.
pub(crate) fn answer(model: &Model, standing: &[Placed], watch: Watch<'_>) -> Answer {
    let Some((drawn, unit)) = drawn(model, standing) else {
        return whole(model, &Keep::all(model), watch);
    };
    // A sum that is so many units, and some moves, costs the units.
    let cost = |sum: i64| sum.div_euclid(i64::try_from(unit).unwrap_or(i64::MAX));
    let mut told = |progress: Progress| {
        let best = progress.best.map(|best| best / unit);
        watch(Progress { bound: progress.bound / unit, best })
    };
    match whole(&drawn, &Keep::all(&drawn), &mut told) {
        Answer::Optimal(sum, plan) => Answer::Optimal(cost(sum), plan),
        Answer::Stopped(bound, found) => {
            Answer::Stopped(cost(bound), found.map(|(sum, plan)| (cost(sum), plan)))
        }
        Answer::Infeasible => Answer::Infeasible,
    }
}

/// The problem with its costs multiplied, drawn to what stands; and by how much.
fn drawn(model: &Model, standing: &[Placed]) -> Option<(Model, u64)> {
    let near = Near::new(model, standing);
    if near.starts.iter().all(HashSet::is_empty) {
        return None;
    }
    let unit = near.unit(model);
    let problem: Problem = model.problem.multiplied(unit)?;
    let mut drawn = Model::new(problem).ok()?;
    drawn.worst = drawn.worst.checked_add(unit).filter(|worst| *worst <= MOST_COST)?;
    drawn.near = Some(near);
    Some((drawn, unit))
}

//! Other starts of one meeting, with all others kept.
//!
//! What a move changes is counted with the very terms of a check, for the meeting, for the gaps about it,
//! and for whatever it prepares or is prepared by.

use super::Alternative;
use crate::check::Sorted;
use crate::fact::Term;
use crate::model::{Day, Minute, Model, Prepare, day_of, moment};
use crate::problem::Force;
use crate::solve::{Keep, Plan, open_starts};

/// How many are offered.
const MOST: usize = 3;

/// For each meeting of the plan.
pub(super) fn of(model: &Model, sorted: &Sorted, plan: &Plan) -> Vec<Vec<Alternative>> {
    let keep = Keep::all(model);
    let mut of = vec![Vec::new(); plan.len()];
    for body in 0..model.bodies.len() {
        let open = open_starts(model, &keep, body);
        for (start, place) in &sorted.of[body] {
            if !model.is_pinned(body, *start) {
                of[*place] = Moves { model, sorted, plan, body, start: *start }.cheapest(&open);
            }
        }
    }
    of
}

struct Moves<'m> {
    model: &'m Model,
    sorted: &'m Sorted,
    plan: &'m Plan,
    body: usize,
    start: Minute,
}

impl Moves<'_> {
    fn cheapest(&self, open: &[(Minute, u64)]) -> Vec<Alternative> {
        let others: Vec<Minute> = (self.sorted.of[self.body].iter())
            .map(|(start, _)| *start)
            .filter(|start| *start != self.start)
            .collect();
        let moves = open.iter().filter(|(start, _)| *start != self.start);
        let mut moves: Vec<(u64, Minute)> = moves
            .filter_map(|(start, own)| Some((own + self.alone(&others, *start)?, *start)))
            .collect();
        moves.sort_unstable();
        let here = self.model.own_cost(self.body, self.start)
            + self.alone(&others, self.start).unwrap_or_default()
            + self.together(&others, self.start).unwrap_or_default();
        let mut best: Vec<(u64, Minute)> = Vec::new();
        for (alone, start) in moves {
            if best.len() == MOST && best[MOST - 1].0 <= alone {
                break;
            }
            if self.overlaps(start) {
                continue;
            }
            if let Some(together) = self.together(&others, start) {
                best.push((alone + together, start));
                best.sort_unstable();
                best.truncate(MOST);
            }
        }
        let change = |cost: u64| i64::try_from(i128::from(cost) - i128::from(here)).unwrap_or(0);
        let offer = |(cost, start)| Alternative { start: moment(start), cost_change: change(cost) };
        best.into_iter().map(offer).collect()
    }

    /// What the gaps of the body cost with this start; none if a constraint on them breaks.
    fn alone(&self, others: &[Minute], start: Minute) -> Option<u64> {
        let unit = &self.model.bodies[self.body];
        let allowed = |days: i32| unit.gap_min <= days && days <= unit.gap_max;
        let today = day_of(start);
        let at = others.partition_point(|other| *other < start);
        let near = |other: &Minute| allowed((today - day_of(*other)).abs());
        if !others[..at].last().is_none_or(near) || !others.get(at).is_none_or(near) {
            return None;
        }
        let mut last = unit.previous;
        let mut cost = 0;
        for day in self.days(others, start) {
            if let Some(last) = last {
                if !allowed(day - last) {
                    return None;
                }
                cost += self.model.gap_cost(self.body, last, day);
            }
            last = Some(day);
        }
        let enough = self.model.halves.iter().all(|(from, to)| {
            let inside = self.days(others, start).filter(|day| (from..=to).contains(&day));
            unit.least == 0 || inside.count() >= unit.least
        });
        enough.then_some(cost)
    }

    /// What all meetings pay for being prepared; none if a hard rule breaks.
    fn together(&self, others: &[Minute], start: Minute) -> Option<u64> {
        let mut cost = 0;
        let touches = |prepare: &&Prepare| prepare.by == self.body || prepare.of == self.body;
        for prepare in self.model.prepares.iter().filter(touches) {
            for day in self.days_of(prepare.of, others, start) {
                let previous = self.model.bodies[prepare.by].previous;
                let by = previous.into_iter().chain(self.days_of(prepare.by, others, start));
                match Model::prepare_term(prepare, day, by) {
                    Some(Term::Prepare { off, .. }) if off > 0 && prepare.force == Force::Hard => {
                        return None;
                    }
                    Some(term) => cost += term.cost(),
                    None if prepare.force == Force::Hard => return None,
                    None => {}
                }
            }
        }
        Some(cost)
    }

    fn overlaps(&self, start: Minute) -> bool {
        let end = start + self.model.bodies[self.body].duration;
        self.plan
            .iter()
            .filter(|meeting| **meeting != (self.body, self.start))
            .any(|(body, other)| *other < end && start < other + self.model.bodies[*body].duration)
    }

    fn days_of(&self, body: usize, others: &[Minute], start: Minute) -> Vec<Day> {
        if body == self.body {
            return self.days(others, start).collect();
        }
        self.sorted.of[body].iter().map(|(start, _)| day_of(*start)).collect()
    }

    /// The body's days with the meeting moved, in order.
    fn days(&self, others: &[Minute], start: Minute) -> impl Iterator<Item = Day> {
        let at = others.partition_point(|other| *other < start);
        let (before, after) = others.split_at(at);
        before
            .iter()
            .chain([&start])
            .chain(after)
            .map(|start| day_of(*start))
            .collect::<Vec<_>>()
            .into_iter()
    }
}

//! The optimum of everything: parts apart, as long as their meetings do not overlap.
//!
//! Where meetings of two parts overlap, either the one is forbidden its start, or the other everything
//! that overlaps it. Of the choices left open, the one with the cheapest plans is looked at first.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::ops::ControlFlow;

use super::grid::Forbidden;
use super::keep::Keep;
use super::one::One;
use super::{Answer, Plan, Progress, Watch};
use crate::check::{Sorted, judge};
use crate::model::{Minute, Model};

/// A choice: what is forbidden, and each part's plan under that.
#[derive(Clone)]
struct Choice {
    forbidden: Forbidden,
    plans: Vec<(i64, Plan)>,
}

pub(crate) fn whole(model: &Model, keep: &Keep, watch: Watch<'_>) -> Answer {
    let parts = parts(model, keep);
    let part_of = part_of(&parts);
    let mut first = Choice { forbidden: Forbidden::new(), plans: Vec::new() };
    for bodies in &parts {
        let so_far: i64 = first.plans.iter().map(|(cost, _)| cost).sum();
        match solve(model, keep, bodies, &first.forbidden, so_far, watch) {
            Answer::Optimal(cost, plan) => first.plans.push((cost, plan)),
            Answer::Infeasible => return Answer::Infeasible,
            Answer::Stopped(bound, known) => {
                first.plans.extend(known);
                return stopped(model, keep, &parts, first, so_far + bound);
            }
        }
    }
    if !keep.wishes && overlap(model, &first, &part_of).is_some() {
        // Any plan will do, so all bodies together may find one sooner than every way around.
        let bodies: Vec<usize> = (0..model.bodies.len()).collect();
        let one = One { unit: 1, ..One::new(model, keep, &bodies, &first.forbidden) };
        if let Some((_, plan)) = one.hasty() {
            return Answer::Optimal(0, plan);
        }
    }
    let mut choices = vec![first];
    let cost = |choice: &Choice| choice.plans.iter().map(|(cost, _)| cost).sum::<i64>();
    let mut queue = BinaryHeap::from([(Reverse(cost(&choices[0])), 0_usize)]);
    while let Some((Reverse(least), at)) = queue.pop() {
        let choice = choices[at].clone();
        let Some((one, other)) = overlap(model, &choice, &part_of) else {
            let plans = choice.plans.into_iter();
            return Answer::Optimal(least, plans.flat_map(|(_, plan)| plan).collect());
        };
        for (moves, stays) in [(one, None), (other, Some(one))] {
            let mut next = choice.clone();
            match stays {
                None => drop(next.forbidden.insert(moves)),
                Some(stays) => forbid_around(model, stays, &part_of, &mut next.forbidden),
            }
            let mut possible = true;
            for (part, bodies) in parts.iter().enumerate() {
                let hit = next.plans[part].1.iter().any(|meeting| next.forbidden.contains(meeting));
                if !hit {
                    continue;
                }
                match solve(model, keep, bodies, &next.forbidden, least, watch) {
                    Answer::Optimal(cost, plan) => next.plans[part] = (cost, plan),
                    Answer::Infeasible => possible = false,
                    Answer::Stopped(..) => return stopped(model, keep, &parts, choice, least),
                }
            }
            if possible {
                queue.push((Reverse(cost(&next)), choices.len()));
                choices.push(next);
            }
        }
    }
    Answer::Infeasible
}

fn solve(
    model: &Model,
    keep: &Keep,
    bodies: &[usize],
    forbidden: &Forbidden,
    so_far: i64,
    watch: Watch<'_>,
) -> Answer {
    let one = One::new(model, keep, bodies, forbidden);
    let count = |cost: i64| u64::try_from(so_far + cost).unwrap_or_default();
    let mut go_on = |bound: i64, best: Option<i64>| {
        let progress = Progress { bound: count(bound), best: best.map(count) };
        watch(progress) == ControlFlow::Continue(())
    };
    one.solve(&mut go_on)
}

/// Told to stop: keeps the plans of parts that do not overlap, the largest first, and finds the others
/// some plan beside them.
fn stopped(model: &Model, keep: &Keep, parts: &[Vec<usize>], choice: Choice, bound: i64) -> Answer {
    if !keep.wishes {
        return Answer::Stopped(bound, None);
    }
    let part_of = part_of(parts);
    let mut forbidden = Forbidden::new();
    let mut plans: Vec<(i64, Plan)> = Vec::new();
    for (part, bodies) in parts.iter().enumerate().rev() {
        let known = choice.plans.get(part);
        let known =
            known.filter(|(_, plan)| !plan.iter().any(|meeting| forbidden.contains(meeting)));
        let one = One::new(model, keep, bodies, &forbidden);
        let Some(found) = known.cloned().or_else(|| one.soon()).or_else(|| one.hasty()) else {
            return Answer::Stopped(bound, None);
        };
        for meeting in &found.1 {
            forbid_around(model, *meeting, &part_of, &mut forbidden);
        }
        plans.push(found);
    }
    let cost = plans.iter().map(|(cost, _)| cost).sum();
    let plan = plans.into_iter().flat_map(|(_, plan)| plan).collect();
    Answer::Stopped(bound, Some((cost, plan)))
}

fn part_of(parts: &[Vec<usize>]) -> HashMap<usize, usize> {
    let each = parts.iter().enumerate();
    each.flat_map(|(part, bodies)| bodies.iter().map(move |body| (*body, part))).collect()
}

/// Bodies tied together by rules that are kept; the smallest parts first, as they take the least time.
fn parts(model: &Model, keep: &Keep) -> Vec<Vec<usize>> {
    let mut part: Vec<usize> = (0..model.bodies.len()).collect();
    for prepare in &model.prepares {
        let (old, new) = (part[prepare.by], part[prepare.of]);
        if keep.price(prepare, 1).is_some() {
            part.iter_mut().filter(|part| **part == old).for_each(|part| *part = new);
        }
    }
    let names: HashSet<usize> = part.iter().copied().collect();
    let mut names: Vec<usize> = names.into_iter().collect();
    names.sort_unstable();
    let of = |name: &usize| (0..part.len()).filter(|body| part[*body] == *name).collect();
    let mut parts: Vec<Vec<usize>> = names.iter().map(of).collect();
    parts.sort_by_key(Vec::len);
    parts
}

type Meeting = (usize, Minute);

/// Two meetings of different parts that overlap.
fn overlap(
    model: &Model,
    choice: &Choice,
    part_of: &HashMap<usize, usize>,
) -> Option<(Meeting, Meeting)> {
    let mut all: Vec<(Minute, usize)> = Vec::new();
    for (body, start) in choice.plans.iter().flat_map(|(_, plan)| plan) {
        all.push((*start, *body));
    }
    all.sort_unstable();
    for (at, (start, body)) in all.iter().enumerate() {
        let end = start + model.bodies[*body].duration;
        let mut later = all[at + 1..].iter().take_while(|(other, _)| *other < end);
        if let Some((hit, whose)) = later.find(|(_, whose)| part_of[whose] != part_of[body]) {
            let free = |body: usize, at: Minute| !model.is_pinned(body, at);
            let (one, other) = ((*body, *start), (*whose, *hit));
            return Some(if free(one.0, one.1) { (one, other) } else { (other, one) });
        }
    }
    None
}

/// Forbids all bodies of other parts what overlaps a meeting.
fn forbid_around(
    model: &Model,
    (body, start): Meeting,
    part_of: &HashMap<usize, usize>,
    forbidden: &mut Forbidden,
) {
    let end = start + model.bodies[body].duration;
    for (other, unit) in model.bodies.iter().enumerate() {
        if part_of[&other] == part_of[&body] {
            continue;
        }
        for day in (start - unit.duration).div_euclid(1440)..=end.div_euclid(1440) {
            for at in unit.times.iter().map(|time| day * 1440 + time) {
                if at < end && start < at + unit.duration {
                    forbidden.insert((other, at));
                }
            }
        }
    }
}

/// What a part's plan costs, judged as any plan is: nobody else's meetings are in it.
pub(crate) fn cost_of(model: &Model, plan: &Plan) -> i64 {
    let sorted = Sorted::new(model, plan.iter().copied());
    i64::try_from(judge(model, &sorted, plan.len()).cost).unwrap_or(i64::MAX)
}

/// How many dates a body has, if they are too few for it even alone.
pub(crate) fn alone(model: &Model, keep: &Keep, body: usize, watch: Watch<'_>) -> Option<usize> {
    let forbidden = Forbidden::new();
    match solve(model, keep, &[body], &forbidden, 0, watch) {
        Answer::Infeasible => {
            let grid = super::grid::Grid::new(model, keep, body, &forbidden, 1);
            Some(grid.map_or(0, |grid| grid.days.len()))
        }
        _ => None,
    }
}

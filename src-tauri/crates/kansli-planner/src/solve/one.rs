//! The optimum of one part.
//!
//! A cost is supposed that is a little above the bound. What no plan of at most that cost can have is
//! forgotten, and the rest searched. Either that finds the optimum, or it proves that every plan costs
//! more, and more is supposed.

use super::grid::{Forbidden, NEVER};
use super::keep::Keep;
use super::part::Part;
use super::place::{Placing, placed};
use super::search::{Outcome, Search};
use super::{Answer, Plan};
use crate::model::Model;

/// Steps towards a better bound.
const ROUNDS: usize = 120;

/// States after which a search is given up where pairs of bodies can do better.
const SMALL: usize = 2_000;

/// Nodes and progresses from which pairs are looked at at once.
const LARGE: usize = 15_000;

/// Steps towards a better bound before a first plan is looked for.
const FEW: usize = 12;

/// Supposed costs after which it is asked whether there is any plan.
const TRIES: usize = 3;

/// Wrong turns on the way to a first plan before the meetings are placed in another order.
const PATIENCE: usize = 50;

/// States after which memory would run out.
const LIMIT: usize = 3_000_000;

/// Told what no plan costs less than, and what the cheapest one so far costs; says whether to go on.
pub(crate) type GoOn<'g> = &'g mut dyn FnMut(i64, Option<i64>) -> bool;

/// How climbing ended.
#[derive(Debug)]
pub(super) enum Climbed {
    Done(Answer),
    /// What no plan costs less than.
    Weary(i64),
}

pub(crate) struct One<'m> {
    pub(crate) model: &'m Model,
    pub(crate) keep: &'m Keep,
    pub(crate) bodies: &'m [usize],
    pub(crate) forbidden: &'m Forbidden,
    /// What a cost of one is in the search, whose worths are finer.
    pub(crate) unit: i64,
    /// Meetings to choose among, up to which what pairs leave is searched.
    pub(crate) small: usize,
}

impl<'m> One<'m> {
    pub(crate) fn new(
        model: &'m Model,
        keep: &'m Keep,
        bodies: &'m [usize],
        forbidden: &'m Forbidden,
    ) -> One<'m> {
        // Fewer steps of a worth make a cost of one where costs are so large that sums would overflow.
        let room = crate::problem::MOST_COST / model.worst.max(1);
        let unit = i64::try_from(room.clamp(1, 1024)).unwrap_or(1);
        One { model, keep, bodies, forbidden, unit, small: 250 }
    }
}

impl One<'_> {
    pub(crate) fn solve(&self, go_on: GoOn<'_>) -> Answer {
        let Some(mut part) = self.part() else { return Answer::Infeasible };
        if !part.narrow(NEVER - 1) {
            return Answer::Infeasible;
        }
        if !self.keep.wishes {
            return self.any(part, &mut || go_on(0, None));
        }
        let tied = part.couples.iter().any(|couple| couple.by != couple.of);
        if tied && part.size() > LARGE {
            part.tighten(FEW, NEVER, self.unit, &mut || go_on(0, None));
            return match self.first(&part, &mut || go_on(0, None)) {
                Answer::Optimal(cost, plan) => {
                    let best = Some(cost);
                    let bound = part.tighten(2 * FEW, NEVER, self.unit, &mut || go_on(0, best));
                    self.by_pairs(&part, bound, (cost, plan), go_on)
                }
                other => other,
            };
        }
        let bound = part.tighten(ROUNDS, NEVER, self.unit, &mut || go_on(0, None));
        let (tries, limit) = if tied { (TRIES, SMALL) } else { (usize::MAX, LIMIT) };
        match self.climb(&part, bound, tries, limit, go_on) {
            Climbed::Done(answer) => answer,
            Climbed::Weary(bound) => {
                let bounded = bound / self.unit;
                match self.first(&part, &mut || go_on(bounded, None)) {
                    Answer::Optimal(cost, plan) => self.by_pairs(&part, bound, (cost, plan), go_on),
                    other => other,
                }
            }
        }
    }

    /// Supposes higher and higher costs, at most `tries` times, with searches of at most `limit` states.
    pub(super) fn climb(
        &self,
        part: &Part,
        bound: i64,
        tries: usize,
        limit: usize,
        go_on: GoOn<'_>,
    ) -> Climbed {
        let mut bound = self.round_up(bound);
        let mut slack = (bound / 64).max(2 * self.unit);
        for _ in 0..tries {
            let most = self.round_down(bound + slack);
            if most >= NEVER / 2 {
                return Climbed::Done(Answer::Infeasible);
            }
            match self.at_most(part, most, limit, &mut |bound| go_on(bound, None)) {
                Outcome::Found(cost, plan) => {
                    return Climbed::Done(Answer::Optimal(cost / self.unit, plan));
                }
                Outcome::Nothing => {
                    bound = most + self.unit;
                    slack *= 2;
                }
                Outcome::Full(_) if limit < LIMIT => return Climbed::Weary(bound),
                Outcome::Full(least) | Outcome::Stopped(least) => {
                    return Climbed::Done(self.stopped(bound.max(least), None));
                }
            }
        }
        Climbed::Weary(bound)
    }

    pub(super) fn part(&self) -> Option<Part> {
        Part::new(self.model, self.keep, self.bodies, self.forbidden, self.unit)
    }

    pub(super) fn round_up(&self, cost: i64) -> i64 {
        (cost + self.unit - 1).div_euclid(self.unit) * self.unit
    }

    pub(super) fn round_down(&self, cost: i64) -> i64 {
        cost.div_euclid(self.unit) * self.unit
    }

    pub(super) fn stopped(&self, bound: i64, known: Option<(i64, Plan)>) -> Answer {
        Answer::Stopped(self.round_up(bound) / self.unit, known)
    }

    /// The best plan that does not take long, if the part is small.
    pub(crate) fn soon(&self) -> Option<(i64, Plan)> {
        if self.part()?.size() > LARGE / 4 {
            return None;
        }
        let mut patience = 200;
        let mut go_on = |_, _| {
            patience -= 1;
            patience > 0
        };
        match self.solve(&mut go_on) {
            Answer::Optimal(cost, plan) | Answer::Stopped(_, Some((cost, plan))) => {
                Some((cost, plan))
            }
            _ => None,
        }
    }

    /// Some plan soon, without proof and without asking.
    pub(crate) fn hasty(&self) -> Option<(i64, Plan)> {
        let part = self.part()?;
        let mut patience = 3 * PATIENCE;
        let mut go_on = || {
            patience = patience.saturating_sub(1);
            patience > 0
        };
        match placed(&part, PATIENCE, &mut go_on) {
            Placing::Plan(plan) => Some((self.cost_of(&plan), plan)),
            _ => None,
        }
    }

    pub(super) fn cost_of(&self, plan: &Plan) -> i64 {
        super::whole::cost_of(self.model, plan)
    }

    /// Some plan, or the proof that there is none.
    pub(super) fn first(&self, part: &Part, go_on: &mut dyn FnMut() -> bool) -> Answer {
        match placed(part, PATIENCE, go_on) {
            Placing::Plan(plan) => Answer::Optimal(self.cost_of(&plan), plan),
            Placing::Nothing => Answer::Infeasible,
            Placing::GivenUp => self.any_by_force(go_on),
        }
    }

    /// A plan whatever it costs, or the proof that there is none.
    fn any_by_force(&self, go_on: &mut dyn FnMut() -> bool) -> Answer {
        let keep = Keep { wishes: false, ..self.keep.clone() };
        match (One { keep: &keep, ..*self }).solve(&mut |_, _| go_on()) {
            Answer::Optimal(_, plan) => {
                let cost = self.cost_of(&plan);
                Answer::Optimal(cost, plan)
            }
            other => other,
        }
    }

    pub(super) fn at_most(
        &self,
        part: &Part,
        most: i64,
        limit: usize,
        go_on: &mut dyn FnMut(i64) -> bool,
    ) -> Outcome {
        let mut part = part.clone();
        if !part.narrow(most) {
            return Outcome::Nothing;
        }
        if part.tighten(ROUNDS / 3, most, self.unit, &mut || go_on(0)) > most || !part.narrow(most)
        {
            return Outcome::Nothing;
        }
        Search::new(&part, most, self.unit).run(limit, go_on)
    }

    /// Any plan at all: every plan costs nothing, so a bound above that proves that there is none.
    fn any(&self, mut part: Part, go_on: &mut dyn FnMut() -> bool) -> Answer {
        for (rounds, limit) in [(0, SMALL), (2 * ROUNDS, LIMIT)] {
            let patience = if rounds > 0 { 10 * PATIENCE } else { PATIENCE };
            match placed(&part, patience, go_on) {
                Placing::Plan(plan) => return Answer::Optimal(0, plan),
                Placing::Nothing => return Answer::Infeasible,
                Placing::GivenUp => {}
            }
            if rounds > 0 && (part.tighten(rounds, 0, self.unit, go_on) > 0 || !part.narrow(0)) {
                return Answer::Infeasible;
            }
            match Search::new(&part, 0, self.unit).run(limit, &mut |_| go_on()) {
                Outcome::Found(_, plan) => return Answer::Optimal(0, plan),
                Outcome::Nothing => return Answer::Infeasible,
                Outcome::Stopped(_) => return Answer::Stopped(0, None),
                Outcome::Full(_) => {}
            }
        }
        Answer::Stopped(0, None)
    }
}

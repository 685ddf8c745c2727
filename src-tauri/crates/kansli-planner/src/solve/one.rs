//! The optimum of one part.
//!
//! A cost is supposed that is a little above the bound. What no plan of at most that cost can have is
//! forgotten, and the rest searched. Either that finds the optimum, or it proves that every plan costs
//! more, and more is supposed.

use super::grid::{Forbidden, NEVER};
use super::keep::Keep;
use super::part::Part;
use super::place::{Placing, placed};
use super::polish::{QUICK, THOROUGH, polish};
use super::search::{Outcome, Search};
use super::{Answer, Plan};
use crate::model::Model;

/// Steps towards a better bound.
const ROUNDS: usize = 120;

/// States after which a search begins to need a plan to compare with.
const SMALL: usize = 12_000;

/// Nodes and progresses from which a first plan is looked for at once.
const LARGE: usize = 15_000;

/// Steps towards a better bound before that.
const FEW: usize = 12;

/// Supposed costs after which a good plan is looked for, or the proof that there is none.
const TRIES: usize = 3;

/// Wrong turns on the way to a first plan before the meetings are placed in another order.
const PATIENCE: usize = 50;

/// States after which memory would run out.
const LIMIT: usize = 3_000_000;

pub(crate) struct One<'m> {
    pub(crate) model: &'m Model,
    pub(crate) keep: &'m Keep,
    pub(crate) bodies: &'m [usize],
    pub(crate) forbidden: &'m Forbidden,
    /// What a cost of one is in the search, whose worths are finer.
    pub(crate) unit: i64,
}

impl One<'_> {
    pub(crate) fn solve(&self, go_on: &mut dyn FnMut(i64, Option<i64>) -> bool) -> Answer {
        let Some(mut part) = self.part() else { return Answer::Infeasible };
        if !part.narrow(NEVER - 1) {
            return Answer::Infeasible;
        }
        if !self.keep.wishes {
            return self.any(part, &mut |_| go_on(0, None));
        }
        let mut known = None;
        if part.size() > LARGE {
            part.tighten(FEW, NEVER, self.unit, &mut |_| go_on(0, None));
            match self.first(&part, &mut |_| go_on(0, None)) {
                Answer::Optimal(cost, plan) => known = Some((cost * self.unit, plan)),
                Answer::Infeasible => return Answer::Infeasible,
                Answer::Stopped(..) => return self.stopped(0, None),
            }
        }
        let best = known.as_ref().map(|(cost, _)| cost / self.unit);
        let tightened = part.tighten(ROUNDS, NEVER, self.unit, &mut |_| go_on(0, best));
        let mut bound = self.unit * self.whole_up(tightened);
        let mut slack = (bound / 64).max(2 * self.unit);
        let mut tries = 0;
        let mut polished = false;
        loop {
            let mut most = (bound + slack).div_euclid(self.unit) * self.unit;
            if let Some((cost, plan)) = &known {
                most = most.min(cost - self.unit);
                if most < bound {
                    return Answer::Optimal(cost / self.unit, plan.clone());
                }
            }
            let limit = if polished { LIMIT } else { SMALL };
            let best = known.as_ref().map(|(cost, _)| cost / self.unit);
            match self.at_most(&part, most, limit, &mut |bound| go_on(bound, best)) {
                Outcome::Found(cost, plan) => return Answer::Optimal(cost / self.unit, plan),
                Outcome::Nothing => {
                    bound = most + self.unit;
                    slack *= 2;
                }
                Outcome::Full(_) if !polished => tries = TRIES,
                Outcome::Full(least) | Outcome::Stopped(least) => {
                    return self.stopped(bound.max(least), known);
                }
            }
            tries += 1;
            if tries > TRIES && !polished {
                polished = true;
                let mut go_on = |_| go_on(bound / self.unit, best);
                match self.good(&part, known.take(), &mut go_on) {
                    Answer::Optimal(cost, plan) => known = Some((cost * self.unit, plan)),
                    Answer::Infeasible => return Answer::Infeasible,
                    Answer::Stopped(..) => return self.stopped(bound, None),
                }
            }
        }
    }

    fn part(&self) -> Option<Part> {
        Part::new(self.model, self.keep, self.bodies, self.forbidden, self.unit)
    }

    fn whole_up(&self, cost: i64) -> i64 {
        (cost + self.unit - 1).div_euclid(self.unit)
    }

    fn stopped(&self, bound: i64, known: Option<(i64, Plan)>) -> Answer {
        let known = known.map(|(cost, plan)| (cost / self.unit, plan));
        Answer::Stopped(bound / self.unit, known)
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
        let mut go_on = |_| {
            patience = patience.saturating_sub(1);
            patience > 0
        };
        match placed(&part, PATIENCE, &mut go_on) {
            Placing::Plan(plan) => Some((self.cost_of(&plan), plan)),
            _ => None,
        }
    }

    /// A good plan, from the one that is known and from what the worths now say; or the proof that there
    /// is none.
    fn good(
        &self,
        part: &Part,
        known: Option<(i64, Plan)>,
        go_on: &mut dyn FnMut(i64) -> bool,
    ) -> Answer {
        let mut plans: Vec<(i64, Plan)> = known.into_iter().collect();
        if plans.is_empty() {
            match self.first(part, go_on) {
                Answer::Optimal(cost, plan) => plans.push((cost * self.unit, plan)),
                other => return other,
            }
        } else if let Placing::Plan(plan) = placed(part, PATIENCE, go_on) {
            plans.push((self.cost_of(&plan) * self.unit, plan));
        }
        let polished = plans.into_iter().map(|plan| polish(part, plan, self.unit, QUICK, go_on));
        let best = polished.min_by_key(|(cost, _)| *cost);
        let Some(mut best) = best else { return Answer::Stopped(0, None) };
        if part.size() > LARGE {
            best = polish(part, best, self.unit, THOROUGH, go_on);
        }
        Answer::Optimal(best.0 / self.unit, best.1)
    }

    fn cost_of(&self, plan: &Plan) -> i64 {
        super::whole::cost_of(self.model, plan)
    }

    /// Some plan, or the proof that there is none.
    fn first(&self, part: &Part, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
        match placed(part, PATIENCE, go_on) {
            Placing::Plan(plan) => Answer::Optimal(self.cost_of(&plan), plan),
            Placing::Nothing => Answer::Infeasible,
            Placing::GivenUp => self.any_by_force(go_on),
        }
    }

    /// A plan whatever it costs, or the proof that there is none.
    fn any_by_force(&self, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
        let keep = Keep { wishes: false, ..self.keep.clone() };
        match (One { keep: &keep, ..*self }).solve(&mut |bound, _| go_on(bound)) {
            Answer::Optimal(_, plan) => {
                let cost = self.cost_of(&plan);
                Answer::Optimal(cost, plan)
            }
            other => other,
        }
    }

    fn at_most(
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
        if part.tighten(ROUNDS / 3, most, self.unit, go_on) > most || !part.narrow(most) {
            return Outcome::Nothing;
        }
        Search::new(&part, most, self.unit).run(limit, go_on)
    }

    /// Any plan at all: every plan costs nothing, so a bound above that proves that there is none.
    fn any(&self, mut part: Part, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
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
            match Search::new(&part, 0, self.unit).run(limit, go_on) {
                Outcome::Found(_, plan) => return Answer::Optimal(0, plan),
                Outcome::Nothing => return Answer::Infeasible,
                Outcome::Stopped(_) => return Answer::Stopped(0, None),
                Outcome::Full(_) => {}
            }
        }
        Answer::Stopped(0, None)
    }
}

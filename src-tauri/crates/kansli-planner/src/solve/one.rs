//! The optimum of one part.
//!
//! A cost is supposed that is a little above the bound. What no plan of at most that cost can have is
//! forgotten, and the rest searched. Either that finds the optimum, or it proves that every plan costs
//! more, and more is supposed.

use super::grid::{Forbidden, NEVER};
use super::keep::Keep;
use super::part::Part;
use super::search::{Outcome, Search};
use super::{Answer, Plan};
use crate::model::Model;

/// States of one search before it is given up for a while.
const LIMIT: usize = 4_000_000;

pub(crate) struct One<'m> {
    pub(crate) model: &'m Model,
    pub(crate) keep: &'m Keep,
    pub(crate) bodies: &'m [usize],
    pub(crate) forbidden: &'m Forbidden,
    /// What a cost of one is in the search, whose worths are finer.
    pub(crate) unit: i64,
}

impl One<'_> {
    pub(crate) fn solve(&self, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
        let part = Part::new(self.model, self.keep, self.bodies, self.forbidden, self.unit);
        let Some(mut part) = part else { return Answer::Infeasible };
        if !part.narrow(NEVER) {
            return Answer::Infeasible;
        }
        if !self.keep.wishes {
            return self.any(part, go_on);
        }
        let mut bound = part.tighten(120, NEVER, self.unit);
        let mut slack = (bound / 64).max(2 * self.unit);
        let mut known: Option<(i64, Plan)> = None;
        for round in 0.. {
            let mut most = (bound + slack).div_euclid(self.unit) * self.unit;
            if let Some((cost, _)) = &known {
                most = most.min(*cost);
            }
            match self.at_most(&part, most, go_on) {
                Outcome::Found(cost, plan) => return Answer::Optimal(cost / self.unit, plan),
                Outcome::Broken(least) => return Answer::Stopped(least / self.unit, known),
                Outcome::Nothing => bound = most + self.unit,
            }
            slack *= 4;
            if round == 1 {
                match self.without_wishes(go_on) {
                    Answer::Optimal(_, plan) => {
                        let cost =
                            super::whole::cost_of(self.model, &plan, self.bodies) * self.unit;
                        known = Some((cost, plan));
                    }
                    Answer::Infeasible => return Answer::Infeasible,
                    Answer::Stopped(..) => return Answer::Stopped(bound / self.unit, None),
                }
            }
        }
        Answer::Infeasible
    }

    fn at_most(&self, part: &Part, most: i64, go_on: &mut dyn FnMut(i64) -> bool) -> Outcome {
        let mut part = part.clone();
        if !part.narrow(most) {
            return Outcome::Nothing;
        }
        if !part.couples.is_empty()
            && (part.tighten(40, most, self.unit) > most || !part.narrow(most))
        {
            return Outcome::Nothing;
        }
        Search::new(&part, most, self.unit).run(LIMIT, go_on)
    }

    fn without_wishes(&self, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
        let keep = Keep { wishes: false, ..self.keep.clone() };
        One { keep: &keep, ..*self }.solve(go_on)
    }

    /// Any plan at all: every plan costs nothing, so a bound above that proves that there is none.
    fn any(&self, mut part: Part, go_on: &mut dyn FnMut(i64) -> bool) -> Answer {
        match Search::new(&part, 0, self.unit).run(2_000, go_on) {
            Outcome::Found(_, plan) => return Answer::Optimal(0, plan),
            Outcome::Nothing => return Answer::Infeasible,
            Outcome::Broken(_) => {}
        }
        if part.tighten(200, 0, self.unit) > 0 || !part.narrow(0) {
            return Answer::Infeasible;
        }
        match Search::new(&part, 0, self.unit).run(LIMIT, go_on) {
            Outcome::Found(_, plan) => Answer::Optimal(0, plan),
            Outcome::Nothing => Answer::Infeasible,
            Outcome::Broken(_) => Answer::Stopped(0, None),
        }
    }
}

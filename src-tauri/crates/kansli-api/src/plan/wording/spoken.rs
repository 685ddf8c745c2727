//! The words that the planner's documents ask for.

use kansli_planner::problem::Placed;
use kansli_planner::{Alternative, Conflict, Judged, Problem, Solution, Term, Violation, Warning};

use super::Told;

/// What the planner's documents say in words: the telling, and the plan that others are measured by.
pub(in crate::plan) struct Spoken<'a> {
    pub(in crate::plan) told: &'a Told<'a>,
    pub(in crate::plan) plan: Vec<Placed>,
}

impl<'a> Spoken<'a> {
    /// The words for a solution.
    pub(in crate::plan) fn of(told: &'a Told<'a>, solution: &Solution) -> Self {
        let plan = match solution {
            Solution::Plan(plan) => plan.placed(),
            Solution::Infeasible(_) | Solution::Stopped { .. } => Vec::new(),
        };
        Self { told, plan }
    }
}

impl kansli_planner::Words for Spoken<'_> {
    fn term(&self, _: &Problem, _: &Judged, term: &Term) -> String {
        self.told.term(term)
    }

    fn alternative(&self, _: &Problem, meeting: &Judged, other: &Alternative) -> String {
        let is_it = |it: &Placed| it.body == meeting.body && it.start == meeting.start;
        let moved = |it: &Placed| Placed {
            start: if is_it(it) { other.start } else { it.start },
            ..it.clone()
        };
        let then: Vec<Placed> = self.plan.iter().map(moved).collect();
        self.told.between(&self.plan, &then)
    }

    fn violation(&self, _: &Problem, violation: &Violation) -> String {
        self.told.violation(violation)
    }

    fn warning(&self, _: &Problem, warning: &Warning) -> String {
        self.told.warning(warning)
    }

    fn conflict(&self, _: &Problem, conflict: &Conflict) -> String {
        self.told.conflict(conflict)
    }

    fn stopped(&self, _: &Problem, bound: u64) -> String {
        let values = [("bound", bound.to_string())];
        self.told.words.fill("planner-result-stopped", &values)
    }
}

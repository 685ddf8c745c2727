//! The year planner, pure: places every meeting of a period so that the hard constraints hold and the
//! wishes cost as little as possible, proves it, and judges any other plan by the same count.

mod check;
mod fact;
mod malformed;
mod model;
mod name;
pub mod problem;
mod solution;
mod solve;
pub mod wire;
pub mod year;

pub use check::{Judged, Verdict, read_plan};
pub use fact::{Breach, Nearest, Term, Violation};
pub use malformed::{Flaw, Malformed};
pub use name::Name;
pub use problem::Problem;
pub use solution::{Alternative, Conflict, Meeting, Planned, Solution, Warning};
pub use solve::{Change, Progress, Relief, Stuck, Watch};
pub use wire::Words;

use model::Model;

/// A problem made ready, to be solved once and checked many times.
#[derive(Debug)]
pub struct Planner {
    model: Model,
}

impl Planner {
    /// Refuses a malformed problem.
    pub fn new(problem: Problem) -> Result<Planner, Malformed> {
        Ok(Planner { model: Model::new(problem)? })
    }

    /// The problem.
    pub fn problem(&self) -> &Problem {
        &self.model.problem
    }

    /// The optimal plan, or why there is none. `watch` may stop it.
    pub fn solve(&self, watch: Watch<'_>) -> Solution {
        solution::solve(&self.model, watch)
    }

    /// What a plan costs and breaks. Refuses a plan with a body nobody knows.
    pub fn check(&self, plan: &[problem::Placed]) -> Result<Verdict, Malformed> {
        check::check(&self.model, plan)
    }
}

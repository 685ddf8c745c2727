//! The year planner, pure: places every meeting of a period so that the hard constraints hold and the
//! wishes cost as little as possible, proves it, and judges any other plan by the same count.
//!
//! ```text
//! JSON ─ Problem::read ─▶ Problem ─ Planner::new ─▶ Planner ─ solve ─▶ Solution ─ wire::result ──▶ JSON
//!                                                          └─ check ─▶ Verdict  ─ wire::verdict ─▶ JSON
//! ```
//!
//! [`Planner::new`] does the work that is done once; [`Planner::check`] then takes microseconds, so it can
//! be asked at every move of a dragged meeting. Answers are facts; the words are given by whoever speaks to
//! people, through [`Words`].
//!
//! # Invariants
//!
//! - No clock, no files, no chance. Time runs out where the caller says so, in the [`Watch`].
//! - [`Planned::optimal`] only with proof. Of several optimal plans the one found is always the same for the
//!   same problem: the search goes by bound, then length, then the order in which it reached a state, which
//!   is that of the bodies and of time. [`Planner::solve_near`] goes by the distance to what stands before that.
//! - [`Planner::solve`] counts with the terms that [`Planner::check`] shows.
//!
//! # Readings
//!
//! Where the contract leaves room:
//!
//! - **L1** Fields nobody knows are refused, but for remarks (`label`, `name`, `note`, `comment`,
//!   `description`, `source`). `null` is the same as absent. Times may carry seconds that are zero.
//! - **L2** A rule or busy time without `"hard": true` must have a weight; beside it a weight says nothing.
//! - **L3** `previous` must lie before the horizon. `gap_days.max` below `min`, `to_days` below `from_days`
//!   and `to` before `from` are malformed; an interval that is empty disturbs nobody.
//! - **L4** Gaps are at least one day, whatever `min` says, also from `previous`: a pinned meeting on or
//!   before it cannot be met, and that is structural.
//! - **L5** A pinned meeting may lie outside the horizon, off the weekdays and the start times, on closed
//!   dates, in hard busy times, and astray of hard `align` rules. It counts in its half year, takes part in
//!   gaps, overlaps and `prepare`, and pays for its wishes. Pinned twice alike is pinned once; two on one
//!   date, more pins than meetings, and pins that overlap are structural, so the conflict is empty.
//! - **L6** Half years count only where both their ends lie inside the horizon.
//! - **L7** An `align` rule without an anchor of its kind, and a soft `prepare` rule whose body never meets
//!   and has no `previous`, say nothing and warn. A hard one of the latter kind cannot be met by anybody
//!   who meets.
//! - **L8** `prepare` takes any meeting of the body, also later ones where the interval says so, and where
//!   a body prepares itself also the very meeting that is prepared.
//! - **L9** Meetings may last past midnight and longer than a day; two of one body overlap like any others.
//! - **L10** Of a plan that is not valid the cost is still what its wishes cost.
//! - **L11** Weights are whole numbers up to 10^15; a problem whose worst plan could cost more than 2^53
//!   is refused at the weight that passes the limit, as its sums would not be exact everywhere.

mod check;
mod fact;
mod malformed;
mod model;
mod name;
mod near;
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
        solution::solve(&self.model, &[], watch)
    }

    /// Like [`Planner::solve`]; of several optimal plans the one that moves the fewest of the meetings
    /// that stand, and those the fewest days. A move that gains nothing is none.
    pub fn solve_near(&self, standing: &[problem::Placed], watch: Watch<'_>) -> Solution {
        solution::solve(&self.model, standing, watch)
    }

    /// What a plan costs and breaks. Refuses a plan with a body nobody knows.
    pub fn check(&self, plan: &[problem::Placed]) -> Result<Verdict, Malformed> {
        check::check(&self.model, plan)
    }
}

#[cfg(test)]
extern crate self as kansli_planner;

#[cfg(test)]
#[path = "../tests/support/mod.rs"]
mod support;

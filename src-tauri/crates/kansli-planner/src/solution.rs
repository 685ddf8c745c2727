//! The answer to a problem.

use chrono::NaiveDateTime;

use crate::check::{Judged, Sorted, judge};
use crate::model::{Model, minute};
use crate::name::Name;
use crate::near;
use crate::problem::{Placed, Relation};
use crate::solve::{Answer, Plan, Relief, Stuck, Watch, conflict, relief, stuck};

mod alternatives;

/// The answer to a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Solution {
    /// A plan that holds.
    Plan(Planned),
    /// No plan holds.
    Infeasible(Conflict),
    /// Stopped before any plan was found, or before the conflict was known.
    Stopped {
        /// No plan costs less.
        bound: u64,
    },
}

/// A plan that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What it costs.
    pub cost: u64,
    /// No plan costs less; the plan is optimal when this is its cost.
    pub bound: u64,
    /// Its meetings in order of time.
    pub meetings: Vec<Meeting>,
    /// What the reader should know.
    pub warnings: Vec<Warning>,
}

impl Planned {
    /// Its meetings as a plan to check.
    pub fn placed(&self) -> Vec<Placed> {
        let placed = |it: &Meeting| Placed { body: it.judged.body.clone(), start: it.judged.start };
        self.meetings.iter().map(placed).collect()
    }

    /// Whether it is proven that no plan is cheaper.
    pub fn optimal(&self) -> bool {
        self.bound >= self.cost
    }
}

/// A meeting of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Where and why.
    pub judged: Judged,
    /// Other starts, if all other meetings stay; the cheapest first, at most three.
    pub alternatives: Vec<Alternative>,
}

/// Another start of one meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// The start.
    pub start: NaiveDateTime,
    /// What the plan would then cost more; less than nothing if the plan is not optimal.
    pub cost_change: i64,
}

/// Why no plan holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// Names that collide; without any one of them the others can be met. Empty if the structural
    /// constraints alone cannot be.
    pub names: Vec<Name>,
    /// For each name what would resolve it.
    pub reliefs: Vec<Relief>,
    /// Why what is structural cannot be met, if it cannot.
    pub stuck: Option<Stuck>,
}

/// What the reader should know though it costs nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Warning {
    /// There is no anchor of the kind an align rule names, so it says nothing.
    NoAnchor {
        /// The rule, by its place.
        rule: usize,
    },
    /// The preparing body never meets, so the wish to be prepared says nothing.
    NobodyPrepares {
        /// The rule, by its place.
        rule: usize,
    },
}

/// Meetings that are moved at most, one after the other, where the time is up.
const MOVES: usize = 100;

/// The solution, of equal ones that nearest to what stands.
pub(crate) fn solve(model: &Model, standing: &[Placed], watch: Watch<'_>) -> Solution {
    match near::answer(model, standing, watch) {
        Answer::Optimal(cost, plan) => planned(model, &plan, cost),
        Answer::Stopped(bound, Some((_, plan))) => planned(model, &improved(model, plan), bound),
        Answer::Stopped(bound, None) => {
            Solution::Stopped { bound: u64::try_from(bound).unwrap_or_default() }
        }
        Answer::Infeasible => match conflict(model, watch) {
            Some(names) => Solution::Infeasible(Conflict {
                reliefs: names.iter().map(|name| relief(model, name, &names, watch)).collect(),
                stuck: names.is_empty().then(|| stuck(model, watch)),
                names,
            }),
            None => Solution::Stopped { bound: 0 },
        },
    }
}

/// A plan for which no other start of any one meeting is cheaper, if that is soon found: nobody is to be
/// shown a plan beside a better one.
fn improved(model: &Model, mut plan: Plan) -> Plan {
    for _ in 0..MOVES {
        let sorted = Sorted::new(model, plan.iter().copied());
        let others = alternatives::of(model, &sorted, &plan);
        let first = others.iter().enumerate().filter_map(|(at, other)| Some((at, other.first()?)));
        let best = first.min_by_key(|(_, other)| other.cost_change);
        let Some((at, other)) = best.filter(|(_, other)| other.cost_change < 0) else { break };
        plan[at].1 = minute(other.start);
    }
    plan
}

fn planned(model: &Model, plan: &Plan, bound: i64) -> Solution {
    let mut plan = plan.clone();
    plan.sort_unstable_by_key(|(body, start)| (*start, *body));
    let sorted = Sorted::new(model, plan.iter().copied());
    let verdict = judge(model, &sorted, plan.len());
    debug_assert!(verdict.valid(), "{:?}", verdict.violations);
    let others = alternatives::of(model, &sorted, &plan);
    let bound = u64::try_from(bound).unwrap_or_default();
    Solution::Plan(Planned {
        cost: verdict.cost,
        bound: bound.min(verdict.cost),
        meetings: (verdict.meetings.into_iter().zip(others))
            .map(|(judged, alternatives)| Meeting { judged, alternatives })
            .collect(),
        warnings: warnings(model),
    })
}

fn warnings(model: &Model) -> Vec<Warning> {
    let each =
        model.problem.rules.iter().enumerate().filter_map(|(rule, entry)| match &entry.relation {
            Relation::Align { kind, .. } => {
                let any = model.problem.anchors.iter().any(|anchor| anchor.kind == *kind);
                (!any).then_some(Warning::NoAnchor { rule })
            }
            Relation::Prepare { body, .. } => {
                let unit = &model.bodies[model.place_of(body)?];
                let never = unit.meetings == 0 && unit.previous.is_none();
                never.then_some(Warning::NobodyPrepares { rule })
            }
        });
    each.collect()
}

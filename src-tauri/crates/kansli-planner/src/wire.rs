//! `planning-result/1` and the answer to a check, as JSON.
//!
//! The facts come from the planner, the sentences from whoever speaks to people: [`Words`].

use serde::Serialize;
use serde_json::{Value, json};

use crate::check::{Judged, Verdict};
use crate::fact::{Term, Violation};
use crate::problem::{Problem, moment};
use crate::solution::{Alternative, Conflict, Meeting, Planned, Solution, Warning};

/// The name a document of this kind carries in `schema`.
pub const SCHEMA: &str = "planning-result/1";

/// Sentences for people.
pub trait Words {
    /// Why a meeting costs what it costs.
    fn term(&self, problem: &Problem, meeting: &Judged, term: &Term) -> String;
    /// What another start would change.
    fn alternative(&self, problem: &Problem, meeting: &Judged, other: &Alternative) -> String;
    /// What is wrong with a plan.
    fn violation(&self, problem: &Problem, violation: &Violation) -> String;
    /// What the reader should know.
    fn warning(&self, problem: &Problem, warning: &Warning) -> String;
    /// Which rules collide, and what would resolve it.
    fn conflict(&self, problem: &Problem, conflict: &Conflict) -> String;
    /// That it was stopped before a plan was found.
    fn stopped(&self, problem: &Problem, bound: u64) -> String;
}

/// `planning-result/1`: all that the contract says, and beside it
///
/// - `fact` with every term, the numbers and dates that its text is made of; `warning_facts` likewise,
///   place by place,
/// - `bound` of a plan that is only `best_found`, which none costs less than; without any plan the list
///   of meetings is empty, there is no `cost`, and `text` says so,
/// - `reliefs` of a conflict, what would resolve it name by name; and `stuck`, why the structural
///   constraints cannot be met, if those are it.
pub fn result(problem: &Problem, solution: &Solution, words: &dyn Words) -> Value {
    match solution {
        Solution::Plan(planned) => plan(problem, planned, words),
        Solution::Infeasible(conflict) => json!({
            "schema": SCHEMA,
            "status": "infeasible",
            "conflict": conflict.names,
            "reliefs": conflict.reliefs,
            "stuck": conflict.stuck,
            "text": words.conflict(problem, conflict),
        }),
        Solution::Stopped { bound } => json!({
            "schema": SCHEMA,
            "status": "best_found",
            "bound": bound,
            "meetings": [],
            "warnings": [],
            "text": words.stopped(problem, *bound),
        }),
    }
}

fn plan(problem: &Problem, planned: &Planned, words: &dyn Words) -> Value {
    let mut value = json!({
        "schema": SCHEMA,
        "status": if planned.optimal() { "optimal" } else { "best_found" },
        "cost": planned.cost,
        "meetings": planned.meetings.iter().map(|m| planned_meeting(problem, m, words)).collect::<Vec<_>>(),
        "warnings": planned.warnings.iter().map(|it| words.warning(problem, it)).collect::<Vec<_>>(),
        "warning_facts": planned.warnings,
    });
    if !planned.optimal() {
        value["bound"] = json!(planned.bound);
    }
    value
}

fn planned_meeting(problem: &Problem, meeting: &Meeting, words: &dyn Words) -> Value {
    let mut value = judged(problem, &meeting.judged, words);
    let each = meeting.alternatives.iter().map(|other| {
        json!({
            "start": moment(other.start),
            "cost_change": other.cost_change,
            "text": words.alternative(problem, &meeting.judged, other),
        })
    });
    value["alternatives"] = each.collect();
    value
}

fn judged(problem: &Problem, meeting: &Judged, words: &dyn Words) -> Value {
    let terms = meeting.terms.iter().map(|term| {
        json!({
            "rule": term.rule(),
            "cost": term.cost(),
            "text": words.term(problem, meeting, term),
            "fact": term,
        })
    });
    json!({
        "body": meeting.body,
        "start": moment(meeting.start),
        "end": moment(meeting.end),
        "pinned": meeting.pinned,
        "terms": terms.collect::<Vec<_>>(),
    })
}

/// The answer to a check: `valid`, `cost`, `meetings` with their terms, `violations`.
pub fn verdict(problem: &Problem, verdict: &Verdict, words: &dyn Words) -> Value {
    let violations = verdict.violations.iter().map(|violation| {
        json!({
            "rule": violation.rule,
            "body": violation.body,
            "start": violation.start.map(moment),
            "text": words.violation(problem, violation),
            "fact": violation.breach,
        })
    });
    json!({
        "valid": verdict.valid(),
        "cost": verdict.cost,
        "meetings": verdict.meetings.iter().map(|m| judged(problem, m, words)).collect::<Vec<_>>(),
        "violations": violations.collect::<Vec<_>>(),
    })
}

/// No sentences at all, for whoever reads the facts.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Wordless;

impl Words for Wordless {
    fn term(&self, _: &Problem, _: &Judged, _: &Term) -> String {
        String::new()
    }
    fn alternative(&self, _: &Problem, _: &Judged, _: &Alternative) -> String {
        String::new()
    }
    fn violation(&self, _: &Problem, _: &Violation) -> String {
        String::new()
    }
    fn warning(&self, _: &Problem, _: &Warning) -> String {
        String::new()
    }
    fn conflict(&self, _: &Problem, _: &Conflict) -> String {
        String::new()
    }
    fn stopped(&self, _: &Problem, _: u64) -> String {
        String::new()
    }
}

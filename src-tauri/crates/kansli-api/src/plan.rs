//! Planning a year: the optimal plan with its reasons, what another date would cost, and adopting it.
//!
//! The problem and the count are `kansli-planner`'s. Here the workspace becomes a problem, and facts
//! become words.

pub(crate) mod adopt;
pub(crate) mod costs;
pub(crate) mod files;
pub(crate) mod posed;
pub(crate) mod propose;
pub(crate) mod watch;
mod wording;

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;
use uuid::Uuid;

use crate::meeting::{BodyName, VerdictView};
use crate::shape::{request, view, words_enum};

words_enum! {
    /// How sure a plan is.
    PlanStatus {
        /// Proven: no plan costs less.
        Optimal,
        /// The best that was found in the time; none costs less than the bound.
        BestFound,
        /// No plan meets what must hold.
        Infeasible,
        /// Stopped before any plan was found.
        Stopped,
    }
    /// What a plan does with a meeting.
    PlanChangeKind {
        /// It stays.
        Kept,
        /// It gets another time.
        Moved,
        /// It is new.
        New,
        /// It is taken away.
        Removed,
    }
}

request! {
    /// A planning problem (`planning-problem/1`) to solve: a file, or the document itself.
    PlanSolve {
        /// The file.
        path: Option<String>,
        /// The document.
        #[ts(type = "unknown", optional)]
        problem: Option<Value>,
        /// The longest time to look, in seconds; absent: until it is proven.
        seconds: Option<u32>,
    }
    /// A plan to judge by a problem; each a file or a document.
    PlanCheck {
        /// The problem's file.
        path: Option<String>,
        /// The problem.
        #[ts(type = "unknown", optional)]
        problem: Option<Value>,
        /// The plan's file.
        plan_path: Option<String>,
        /// The plan: a list of `{body, start}`, or a result with such a list.
        #[ts(type = "unknown", optional)]
        plan: Option<Value>,
    }
    /// A plan for a year by the workspace's calendars, bodies and rules.
    PlanPropose {
        /// The year.
        year: i32,
        /// How many strategic meetings; absent: as the settings say, or as there are.
        strategic: Option<u32>,
        /// How many tactical meetings; absent: as the settings say, or as there are.
        tactical: Option<u32>,
        /// Whether what is planned should move as little as can be; absent: if the year's plan is
        /// adopted. Before that the dates are a sketch: they stay where moving gains nothing.
        keep: Option<bool>,
        /// Whether meetings that people are called to may move too.
        #[serde(default)]
        release_called: bool,
        /// The longest time to look, in seconds; absent: 20.
        seconds: Option<u32>,
    }
    /// Adopt a plan for a year.
    PlanAdopt {
        /// The year.
        year: i32,
        /// The meetings, each with its time; absent: those that would be proposed.
        meetings: Option<Vec<PlanPlace>>,
        /// When they are absent: how many strategic meetings, as for a proposal.
        strategic: Option<u32>,
        /// When they are absent: how many tactical meetings, as for a proposal.
        tactical: Option<u32>,
        /// When they are absent: whether to move as little as can be, as for a proposal.
        keep: Option<bool>,
        /// Why meetings that people are called to are moved.
        #[serde(default)]
        reason: String,
        /// What the plan was made by, as a proposal tells it; the plan is refused when that is
        /// something else by now. Absent: whatever is.
        basis: Option<String>,
    }
    /// A meeting of a plan.
    PlanPlace {
        /// Whose.
        body: BodyName,
        /// The day.
        date: NaiveDate,
        /// The start.
        start: NaiveTime,
    }
    /// Ask what each day would cost for a meeting.
    PlanCostsOf {
        /// The year.
        year: i32,
        /// The meeting.
        meeting: Uuid,
    }
}

/// A document of the planner's contract (`planning-result/1`, or the answer to a check).
#[derive(Debug, Clone, PartialEq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "unknown")]
pub struct PlanDocument(pub Value);

view! {
    /// A proposed plan.
    PlanProposal {
        /// The year.
        year: i32,
        /// How sure it is.
        status: PlanStatus,
        /// What it costs.
        cost: u32,
        /// No plan costs less than this.
        bound: u32,
        /// What it was made by: the same for as long as nothing changes that it rests on.
        basis: String,
        /// What the plan as it is costs, by the same count; absent when it breaks what must hold.
        cost_now: Option<u32>,
        /// What the plan as it is breaks of what must hold, each in a sentence.
        breaks_now: Vec<String>,
        /// Every meeting of the plan, and those it takes away, by date.
        changes: Vec<PlanChange>,
        /// Why there is no plan: each demand that collides, and what would help.
        conflict: Vec<PlanConflict>,
        /// The result in a sentence.
        text: String,
        /// What to know about it.
        warnings: Vec<String>,
        /// The rules as they would be judged: broken first.
        verdicts: Vec<VerdictView>,
        /// Those of them that the plan as it is does not break.
        lost: Vec<VerdictView>,
    }
    /// What a plan does with one meeting.
    PlanChange {
        /// What.
        change: PlanChangeKind,
        /// The meeting; absent when it is new.
        meeting: Option<Uuid>,
        /// Whose.
        body: BodyName,
        /// The meeting's title; absent when it is new.
        title: Option<String>,
        /// The day.
        date: NaiveDate,
        /// The start.
        start: NaiveTime,
        /// The end.
        end: NaiveTime,
        /// The day before, when it moves.
        was: Option<NaiveDate>,
        /// Whether it was held where it is: locked, called or over.
        pinned: bool,
        /// Whether people are called, so that they must be told.
        called: bool,
        /// What it costs, with the reasons.
        terms: Vec<PlanTerm>,
        /// Other starts that would do.
        alternatives: Vec<PlanAlternative>,
    }
    /// One reason for a date, and its price.
    PlanTerm {
        /// `align`, `prepare`, `ideal_gap_days`, `avoid`, `busy`.
        rule: String,
        /// The price.
        cost: u32,
        /// What it is about, in a few words.
        title: String,
        /// The reason in words.
        text: String,
        /// Where the wish comes from.
        source: String,
    }
    /// Another start for a meeting.
    PlanAlternative {
        /// The day.
        date: NaiveDate,
        /// The start.
        start: NaiveTime,
        /// What the whole plan would then cost more.
        cost_change: i32,
        /// What makes the difference, in words.
        text: String,
    }
    /// One of the demands that collide.
    PlanConflict {
        /// Its name in the problem.
        name: String,
        /// The demand, in words.
        text: String,
        /// What would help.
        help: String,
    }
    /// What was done with an adopted plan.
    PlanAdopted {
        /// The year.
        year: i32,
        /// How many meetings are new.
        placed: u32,
        /// How many moved.
        moved: u32,
        /// How many were taken away.
        removed: u32,
        /// How many stayed.
        kept: u32,
        /// Meetings that people were called to, who must be told.
        resend: Vec<Uuid>,
        /// The rules that are broken now, and were not before.
        lost: Vec<VerdictView>,
    }
    /// What each day would cost for a meeting, all others staying.
    PlanCosts {
        /// The meeting.
        meeting: Uuid,
        /// What the whole plan costs now.
        cost: u32,
        /// What the meeting costs now, with the reasons.
        terms: Vec<PlanTerm>,
        /// What must hold for the meeting, and does or does not.
        demands: Vec<PlanDemand>,
        /// Every weekday of the year.
        days: Vec<PlanDay>,
        /// The cheapest other days, at most three.
        alternatives: Vec<PlanAlternative>,
    }
    /// Something that must hold for a meeting.
    PlanDemand {
        /// Whether it does.
        holds: bool,
        /// In words.
        text: String,
    }
    /// A day for a meeting.
    PlanDay {
        /// The day.
        date: NaiveDate,
        /// What the whole plan would cost more at the best start; absent when it cannot be.
        change: Option<i32>,
        /// The best start; absent when it cannot be.
        start: Option<NaiveTime>,
        /// Why it cannot be, in a few words.
        why: Option<String>,
    }
    /// How far a search has come.
    PlanProgress {
        /// Whether one runs.
        running: bool,
        /// No plan costs less than this.
        bound: u32,
        /// The cheapest so far.
        best: Option<u32>,
    }
}

//! A year's problem, and what its entries are.

use chrono::NaiveDate;
use kansli_domain::body::BodyKey;
use kansli_domain::event::EventKind;
use kansli_domain::holiday::SpecialDay;
use kansli_domain::school_break::BreakKind;

use crate::problem::Problem;

/// A year's problem, with what its lists stand for, place by place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posed {
    /// The problem.
    pub problem: Problem,
    /// What each of its rules is.
    pub rules: Vec<Wished>,
    /// What each of its busy times is.
    pub busy: Vec<Disturbance>,
    /// What each of its periods to avoid is.
    pub avoid: Vec<Disturbance>,
    /// The first day that people can be called to in time: those of the year before it are closed.
    pub first: Option<NaiveDate>,
}

/// What a rule of the problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wished {
    /// Strategic meetings close to a consultation (R-036, PLAN-002).
    NearConsultation,
    /// Strategic meetings prepared by the tactical group in time (R-059, PLAN-004).
    Prepared,
    /// A body's meetings as near as can be to where they are.
    Kept(BodyKey),
}

/// Why a time is not as good as others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disturbance {
    /// Another's meeting.
    Event {
        /// What kind.
        kind: EventKind,
        /// Its title.
        title: String,
    },
    /// Somebody is busy.
    Taken(String),
    /// Schools are closed where members come from, or the country is on holiday.
    Break(BreakKind),
    /// The afternoon of a half day, or a bridge day.
    Day(SpecialDay),
}

//! What costs are made of and what violations consist in: numbers and dates. Words live elsewhere.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Serialize, Serializer};

use crate::name::Name;

/// One reason why a meeting costs what it costs; reasons that cost nothing explain a date as well.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Term {
    /// The distance to the nearest anchor of a kind. A hard rule costs nothing.
    Align {
        /// The rule, by its place.
        rule: usize,
        /// The nearest anchor, by its place.
        anchor: usize,
        /// Days after it; negative before.
        days: i32,
        /// Days outside the rule's interval.
        off: u32,
        /// The price.
        cost: u64,
    },
    /// The distance to the meeting that prepares this one. A hard rule costs nothing.
    Prepare {
        /// The rule, by its place.
        rule: usize,
        /// When the preparing meeting is.
        #[serde(serialize_with = "date")]
        by: NaiveDate,
        /// Days after it; negative before.
        days: i32,
        /// Days outside the rule's interval.
        off: u32,
        /// The price.
        cost: u64,
    },
    /// The distance to the body's meeting before, against the one it would like.
    IdealGap {
        /// The meeting before.
        #[serde(serialize_with = "date")]
        since: NaiveDate,
        /// Days since.
        days: i32,
        /// Days it would like.
        ideal: u32,
        /// The price.
        cost: u64,
    },
    /// It lies in a period better left alone.
    Avoid {
        /// The period, by its place.
        entry: usize,
        /// The price.
        cost: u64,
    },
    /// Somebody would rather not.
    Busy {
        /// The busy time, by its place.
        entry: usize,
        /// The price.
        cost: u64,
    },
}

impl Term {
    /// The price.
    pub fn cost(&self) -> u64 {
        match self {
            Term::Align { cost, .. }
            | Term::Prepare { cost, .. }
            | Term::IdealGap { cost, .. }
            | Term::Avoid { cost, .. }
            | Term::Busy { cost, .. } => *cost,
        }
    }

    /// What the result's `rule` says.
    pub fn rule(&self) -> &'static str {
        match self {
            Term::Align { .. } => "align",
            Term::Prepare { .. } => "prepare",
            Term::IdealGap { .. } => "ideal_gap_days",
            Term::Avoid { .. } => "avoid",
            Term::Busy { .. } => "busy",
        }
    }
}

/// A hard constraint that a plan breaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// Which.
    pub rule: Name,
    /// Whose meeting, or the body it is about.
    pub body: String,
    /// The meeting, unless it is about the body as a whole.
    #[serde(serialize_with = "maybe_moment")]
    pub start: Option<NaiveDateTime>,
    /// In what way.
    pub breach: Breach,
}

/// In what way a constraint is broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Breach {
    /// The number of meetings is wrong.
    Count {
        /// How many there are.
        has: usize,
        /// How many there must be.
        wanted: usize,
    },
    /// The date is outside the horizon.
    Horizon,
    /// The body does not meet on that day of the week.
    Weekday,
    /// The body does not meet at that time.
    StartTime,
    /// The date is closed.
    Closed,
    /// Somebody who must come cannot.
    Busy {
        /// The busy time, by its place.
        entry: usize,
    },
    /// Two on one date.
    SameDate,
    /// Too close to the meeting before, or too far from it.
    Gap {
        /// The meeting before.
        #[serde(serialize_with = "date")]
        since: NaiveDate,
        /// Days since.
        days: i32,
        /// The least or the most that is allowed.
        limit: u32,
    },
    /// Too few in a half year.
    Half {
        /// Its first day.
        #[serde(serialize_with = "date")]
        from: NaiveDate,
        /// Its last day.
        #[serde(serialize_with = "date")]
        to: NaiveDate,
        /// How many there are.
        has: usize,
        /// How many there must be.
        least: usize,
    },
    /// At the same time as another meeting.
    Overlap {
        /// Whose.
        body: String,
        /// When it begins.
        #[serde(serialize_with = "moment")]
        start: NaiveDateTime,
    },
    /// Too far from the nearest anchor.
    Align {
        /// The nearest anchor, by its place.
        anchor: usize,
        /// Days after it; negative before.
        days: i32,
        /// Days outside the rule's interval.
        off: u32,
    },
    /// Nobody prepares it in time.
    Prepare {
        /// The nearest meeting of the preparing body, if it has any.
        nearest: Option<Nearest>,
    },
    /// A pinned meeting that the plan lacks.
    Pin,
}

/// The meeting that comes nearest to preparing another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Nearest {
    /// When it is.
    #[serde(serialize_with = "date")]
    pub date: NaiveDate,
    /// The prepared meeting is so many days after; negative before.
    pub days: i32,
    /// Days outside the rule's interval.
    pub off: u32,
}

pub(crate) fn date<S: Serializer>(date: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(date)
}

pub(crate) fn moment<S: Serializer>(moment: &NaiveDateTime, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&crate::problem::moment(*moment))
}

#[allow(clippy::ref_option, reason = "serde asks for it")]
pub(crate) fn maybe_moment<S: Serializer>(
    found: &Option<NaiveDateTime>,
    to: S,
) -> Result<S::Ok, S::Error> {
    match found {
        Some(found) => moment(found, to),
        None => to.serialize_none(),
    }
}

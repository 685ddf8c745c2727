//! The names that violations and conflicts use.

use std::fmt;

use serde::{Serialize, Serializer};

/// A hard constraint, as violations and conflicts name it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// `closed`: a meeting lies on a closed date. Can be dropped.
    Closed,
    /// `gap_min:BODY`: meetings too close. Can be dropped to one day.
    GapMin(String),
    /// `gap_max:BODY`: meetings too far apart. Can be dropped.
    GapMax(String),
    /// `half:BODY`: too few meetings in a half year. Can be dropped.
    Half(String),
    /// `rule:INDEX`: a hard rule, by its place among the rules. Can be dropped.
    Rule(usize),
    /// `busy:INDEX`: a hard busy time, by its place among them all. Can be dropped.
    Busy(usize),
    /// `count:BODY`: not as many meetings as there must be.
    Count(String),
    /// `horizon`: a date outside the horizon.
    Horizon,
    /// `weekday`: not one of the body's days.
    Weekday,
    /// `start_time`: not one of the body's times.
    StartTime,
    /// `same_date`: two meetings of a body on one date.
    SameDate,
    /// `overlap`: two meetings at the same time.
    Overlap,
    /// `pin`: a pinned meeting is missing.
    Pin,
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Name::Closed => out.write_str("closed"),
            Name::GapMin(body) => write!(out, "gap_min:{body}"),
            Name::GapMax(body) => write!(out, "gap_max:{body}"),
            Name::Half(body) => write!(out, "half:{body}"),
            Name::Rule(index) => write!(out, "rule:{index}"),
            Name::Busy(index) => write!(out, "busy:{index}"),
            Name::Count(body) => write!(out, "count:{body}"),
            Name::Horizon => out.write_str("horizon"),
            Name::Weekday => out.write_str("weekday"),
            Name::StartTime => out.write_str("start_time"),
            Name::SameDate => out.write_str("same_date"),
            Name::Overlap => out.write_str("overlap"),
            Name::Pin => out.write_str("pin"),
        }
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

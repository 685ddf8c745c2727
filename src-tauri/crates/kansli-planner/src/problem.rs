//! `planning-problem/1`: what is to be planned, and the rules of it.
//!
//! Two roads lead here: [`Problem::read`] from JSON, and building the struct. Both pass
//! [`Problem::validate`] before anything is solved or checked.

mod at;
mod read;
mod validate;
mod worst;
mod write;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

pub(crate) use self::at::At;
pub use self::worst::MOST_COST;
pub(crate) use self::write::moment;

/// The name a document of this kind carries in `schema`.
pub const SCHEMA: &str = "planning-problem/1";

/// The largest weight of a wish. What all wishes together may cost is [`MOST_COST`].
pub const MOST_WEIGHT: u64 = 1_000_000_000_000_000;

/// The longest horizon, in days: a century and a half. What is planned for longer would fill the memory
/// of a laptop, and nobody means it.
pub const MOST_DAYS: i64 = 55_000;

/// The most meetings one body can have.
pub const MOST_MEETINGS: u32 = 10_000;

/// Everything that decides what a plan may look like and what it costs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Problem {
    /// The days that are planned, both included.
    pub horizon: Horizon,
    /// Who meets.
    pub bodies: Vec<Body>,
    /// Other people's dates that meetings keep a distance to.
    pub anchors: Vec<Anchor>,
    /// Distances to anchors and between bodies; conflicts name them `rule:INDEX`.
    pub rules: Vec<Rule>,
    /// Dates without meetings.
    pub closed: Vec<NaiveDate>,
    /// Periods better left alone.
    pub avoid: Vec<Avoid>,
    /// When somebody cannot come, or would rather not; conflicts name hard ones `busy:INDEX`.
    pub busy: Vec<Busy>,
    /// Meetings that stand.
    pub pinned: Vec<Placed>,
}

/// The first and the last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Horizon {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// A body and the shape of its year.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Body {
    /// What rules and meetings call it.
    pub id: String,
    /// How many meetings, exactly.
    pub meetings: u32,
    /// How long each lasts; more than a day is allowed.
    pub duration_minutes: u32,
    /// The days of the week it meets on.
    pub weekdays: Vec<Weekday>,
    /// When its meetings may begin.
    pub start_times: Vec<NaiveTime>,
    /// Days between consecutive meetings.
    pub gap_days: GapDays,
    /// The distance it would like.
    pub ideal_gap_days: Option<IdealGap>,
    /// At least so many in each calendar half year wholly inside the horizon.
    pub min_per_half_year: u32,
    /// Its last meeting before the horizon.
    pub previous: Option<NaiveDate>,
}

/// The least and the most days between consecutive meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GapDays {
    /// At least; 0 means the same as 1, as there is at most one meeting a date.
    pub min: u32,
    /// At most, if there is a limit.
    pub max: Option<u32>,
}

impl Default for GapDays {
    fn default() -> Self {
        GapDays { min: 1, max: None }
    }
}

/// The distance a body would like between its meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct IdealGap {
    /// So many days.
    pub days: u32,
    /// What each day more or less costs.
    pub weight: u64,
}

/// Somebody else's date.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Anchor {
    /// What rules call its kind.
    pub kind: String,
    /// The date; it need not be inside the horizon.
    pub date: NaiveDate,
    /// What it is, for people.
    pub label: Option<String>,
}

/// A distance that is demanded or wished for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Between what.
    pub relation: Relation,
    /// The meeting is at least so many days after; may be negative.
    pub from_days: i32,
    /// The meeting is at most so many days after; may be negative.
    pub to_days: i32,
    /// Demanded, or wished for.
    pub force: Force,
}

/// What a [`Rule`] measures.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Relation {
    /// From the nearest anchor of a kind to each meeting of a body.
    Align {
        /// Whose meetings.
        body: String,
        /// Which anchors.
        kind: String,
    },
    /// From the nearest meeting of `body` to each meeting of `before`.
    Prepare {
        /// Who prepares.
        body: String,
        /// Whose meetings are prepared; may be the same body.
        before: String,
    },
}

/// Whether something is demanded or wished for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Force {
    /// No plan is valid without it.
    Hard,
    /// It costs so much to do without: per day for a rule, once for a busy time.
    Soft(u64),
}

/// A period better left alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Avoid {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What each meeting in it costs.
    pub weight: u64,
    /// What it is, for people.
    pub label: Option<String>,
}

/// When somebody is busy, half-open.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Busy {
    /// Who.
    pub owner: Option<String>,
    /// From then.
    pub from: NaiveDateTime,
    /// Until then, that moment not included; an empty interval disturbs nobody.
    pub to: NaiveDateTime,
    /// Whose meetings it concerns; none named means all.
    pub bodies: Vec<String>,
    /// Whether it makes a meeting impossible.
    pub force: Force,
    /// What it is, for people.
    pub label: Option<String>,
}

impl Busy {
    /// Whether it concerns a body's meetings.
    pub fn concerns(&self, body: &str) -> bool {
        self.bodies.is_empty() || self.bodies.iter().any(|it| it == body)
    }
}

/// A meeting of a body at a time: one that is pinned, or one of a plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Placed {
    /// Whose meeting.
    pub body: String,
    /// When it begins.
    pub start: NaiveDateTime,
}

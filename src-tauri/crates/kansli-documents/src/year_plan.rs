//! The year plan (årsplan): its meetings and why they are when they are, what is due, how the rules judge it.

mod around;
mod rule;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::{Mode, Side};

pub use self::around::{DueDay, Period, PeriodKind, SpecialDay, SpecialDayKind};
pub use self::rule::{Finding, JudgedRule, Verdict};

/// Everything that stands in the year plan. The head's year is the plan's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct YearPlanFacts {
    /// Head and foot; the date is the day that the plan shows.
    pub head: Head,
    /// The day the plan was adopted (fastställd); none while it is a proposal.
    pub adopted: Option<NaiveDate>,
    /// Who chairs which body during the year.
    pub chairs: Vec<ChairLine>,
    /// Where the chairs stray from the rotation and why, or that nobody is named.
    pub chair_remarks: Vec<String>,
    /// The Partnership's meetings, in any order; the document sorts them by time.
    pub meetings: Vec<PlannedMeeting>,
    /// Others' meetings to keep clear of or near, in any order.
    pub events: Vec<OtherMeeting>,
    /// How many of the calendars' entries are of no weight for the plan and are not among the events.
    pub left_out: u32,
    /// What is due, in any order.
    pub deadlines: Vec<DueDay>,
    /// School breaks and holiday weeks, in any order.
    pub periods: Vec<Period>,
    /// Single days that are not like others, in any order.
    pub days: Vec<SpecialDay>,
    /// How each rule judges the plan, in the order they are to be read.
    pub rules: Vec<JudgedRule>,
}

/// Whose meeting it is: the ring of the wheel that it stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Ring {
    /// Strategiska styrgruppen.
    #[default]
    Strategic,
    /// Taktiska samordningsgruppen.
    Tactical,
    /// Rådet.
    Council,
    /// Huvudmannagruppen, with its consultations (samråd).
    Principals,
    /// SKS.
    Sks,
}

impl Ring {
    /// Every ring, the innermost first.
    pub const ALL: [Self; 5] =
        [Self::Strategic, Self::Tactical, Self::Council, Self::Principals, Self::Sks];
}

/// Who chairs a body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChairLine {
    /// Which body.
    pub ring: Ring,
    /// Whose turn it is, where that is known.
    pub side: Option<Side>,
    /// The chair's name; none while nobody is named.
    pub name: Option<String>,
}

/// One of the Partnership's meetings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PlannedMeeting {
    /// The day.
    pub date: NaiveDate,
    /// From, local time.
    pub start: Option<NaiveTime>,
    /// To, local time.
    pub end: Option<NaiveTime>,
    /// Whose.
    pub ring: Ring,
    /// What it is called throughout the document: "Strategiska 1/2027".
    pub title: String,
    /// Whether it counts as formal.
    pub formal: bool,
    /// Where.
    pub place: Option<String>,
    /// How people take part.
    pub mode: Option<Mode>,
    /// Planned, called, held, cancelled or moved.
    pub status: MeetingStatus,
    /// Whether its date is held fast when the plan is worked out again (låst datum).
    pub pinned: bool,
    /// What speaks for the date: "Mötet är samma dag som samrådet." with its rule.
    pub reasons: Vec<Reason>,
    /// What speaks against the date: a break, a half day, something at the same time.
    pub doubts: Vec<Reason>,
    /// What else there is to know of the date: from when it was moved, and why.
    pub remarks: Vec<String>,
}

/// A sentence about a date, and the rule that it comes from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Reason {
    /// The sentence.
    pub text: String,
    /// "PLAN-002"; the rule itself stands once in the document.
    pub rule: String,
}

/// A meeting of somebody else's, from a calendar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct OtherMeeting {
    /// The first day.
    pub date: NaiveDate,
    /// The last day, if it runs over several.
    pub last_date: Option<NaiveDate>,
    /// From, local time.
    pub start: Option<NaiveTime>,
    /// To, local time.
    pub end: Option<NaiveTime>,
    /// Whose.
    pub ring: Ring,
    /// Whether it is a consultation (samråd) between Rådet and Huvudmannagruppen.
    pub consultation: bool,
    /// What the calendar calls it.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// Whether it will not be held.
    pub cancelled: bool,
    /// Whether it is not settled yet.
    pub tentative: bool,
}

/// How far a planned meeting has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum MeetingStatus {
    /// Planerat.
    #[default]
    Planned,
    /// Kallat.
    Called,
    /// Genomfört.
    Held,
    /// Inställt.
    Cancelled,
}

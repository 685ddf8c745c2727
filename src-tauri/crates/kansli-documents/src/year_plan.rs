//! The year's meetings and how the rules judge them (årsplan).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::{Mode, Person};

/// Everything that stands in the year plan. The head's year is the plan's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct YearPlanFacts {
    /// Head and foot; the date is the day that the plan shows.
    pub head: Head,
    /// Who chairs which body during the year.
    pub chairs: Vec<ChairLine>,
    /// The meetings, in any order; the document sorts them by time.
    pub meetings: Vec<PlannedMeeting>,
    /// How each rule judges the plan.
    pub verdicts: Vec<RuleVerdict>,
}

/// Who chairs a body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChairLine {
    /// The body's name.
    pub body_name: String,
    /// The chair, with side.
    pub chair: Person,
}

/// One meeting of the year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PlannedMeeting {
    /// The day.
    pub date: NaiveDate,
    /// From, local time.
    pub start: Option<NaiveTime>,
    /// To, local time.
    pub end: Option<NaiveTime>,
    /// The body's name.
    pub body_name: String,
    /// What it is: "Formellt möte 1/2027", "Samråd".
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// How people take part.
    pub mode: Option<Mode>,
    /// Whether it is the Partnership's own or one to keep clear of or near (Rådet, Huvudmannagruppen).
    pub own: bool,
    /// Whether it stands in the list alone and not in the wheel: of little weight, or many of a kind.
    pub quiet: bool,
    /// Planned, called, held, cancelled or moved.
    pub status: MeetingStatus,
    /// A remark: "klämdag", "sportlov i Norrdemo".
    pub remark: Option<String>,
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
    /// Flyttat.
    Moved,
}

/// What one rule says of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RuleVerdict {
    /// "PLAN-001".
    pub rule: String,
    /// What it asks for, in a sentence.
    pub text: String,
    /// How it stands.
    pub verdict: Verdict,
    /// What the verdict rests on: "2 av 2 formella möten".
    pub detail: Option<String>,
}

/// How a rule stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Uppfylld.
    Met,
    /// Inte uppfylld.
    Broken,
    /// Att bevaka.
    Watch,
    /// Går inte att bedöma ännu.
    #[default]
    NotJudged,
}

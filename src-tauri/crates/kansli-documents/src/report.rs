//! The yearly reports: the summary of what was done and came of it (årlig sammanställning), and what the Council's own
//! account is written from (underlag till Rådets redogörelse).
//!
//! They are drafts made from the year's own data. What only people can write has its heading and an empty place: the
//! secretariat writes it in the DOCX.

use serde::{Deserialize, Serialize};

use crate::ambiguities::AmbiguityEntry;
use crate::head::Head;
use crate::mandates::BodyMandates;
use crate::positions::PositionEntry;
use crate::year_plan::YearPlanFacts;

/// Everything that stands in a yearly report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportFacts {
    /// Which report.
    pub kind: ReportKind,
    /// Head and foot; the head's year is the one told of, its date the day the report is made.
    pub head: Head,
    /// The year: its chairs, its meetings, and the rules as they were judged.
    pub year: YearPlanFacts,
    /// Formal meetings of the strategic group that a year is to have, at least.
    pub formal_wanted: u32,
    /// Formal meetings of the strategic group that were held.
    pub formal_held: u32,
    /// Meetings of the tactical group that were held.
    pub tactical_held: u32,
    /// The year's joint positions, by number.
    pub positions: Vec<PositionEntry>,
    /// The year's actions, counted.
    pub actions: ActionCount,
    /// Who had a seat on the last day of the year, or today if that has not come.
    pub bodies: Vec<BodyMandates>,
    /// What was done in each focus area, by number.
    pub focus_areas: Vec<FocusArea>,
    /// Ambiguities that were raised or solved during the year.
    pub ambiguities: Vec<AmbiguityEntry>,
}

/// Which yearly report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ReportKind {
    /// Årlig sammanställning av insatser och resultat.
    #[default]
    Summary,
    /// Underlag till Rådets redogörelse (2015:155): three pages at most, in neutral words.
    ForCouncil,
    /// Uppföljning av gemensam inriktning, to the Ministry and to SKR's board.
    Direction,
}

/// Actions, by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ActionCount {
    /// All of the year's.
    pub all: u32,
    /// Done.
    pub done: u32,
    /// Not done when they should have been.
    pub late: u32,
}

/// A focus area (fokusområde).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FocusArea {
    /// 1–10.
    pub number: u8,
    /// Items of the year's agendas that belong to it.
    pub items: u32,
    /// Positions that belong to it, by number.
    pub positions: Vec<String>,
}

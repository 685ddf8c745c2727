//! The yearly reports: the summary of what was done and came of it (årlig sammanställning), and what the Council's own
//! account is written from (underlag till Rådets redogörelse).
//!
//! They are made from the year's own data and from what people have written in the registers of the reports, so that a report can
//! be made anew at any time without a word being lost. What is still to be written has its heading and says so.

use std::collections::BTreeMap;

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
    /// What people have written, as Markdown by the field of the report's register (`in_short`).
    pub written: BTreeMap<String, String>,
    /// The parties of the Partnership on that day, by name.
    pub parties: Vec<String>,
    /// How often the members of each organisation were at the meetings they were called to.
    pub attendance: Vec<Attendance>,
    /// The priorities of the year.
    pub priorities: Vec<Priority>,
    /// The priorities of the year after it.
    pub coming: Vec<Priority>,
    /// The initiatives that were under way.
    pub initiatives: Vec<Initiative>,
    /// How many initiatives were in each phase this year and the year before.
    pub phases: Vec<PhaseCount>,
    /// The collaboration groups and their direction documents.
    pub groups: Vec<Group>,
    /// The Partnership's goal as the governing document in force has it, as Markdown.
    pub goal: Option<String>,
    /// Proposals for the next version of the governing document, as Markdown.
    pub proposals: Vec<String>,
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

/// How often an organisation's members were there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Attendance {
    /// Whose.
    pub organisation: String,
    /// Times that one of them was called to a meeting that was held.
    pub called: u32,
    /// Of those, times they were there.
    pub present: u32,
}

/// A priority of a year (prioriterat utvecklingsområde).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Priority {
    /// The area.
    pub title: String,
    /// Why, as Markdown; may be empty.
    pub reason: String,
    /// What is to be reached, as Markdown; may be empty.
    pub goal: String,
    /// What came of it, as Markdown; may be empty.
    pub result: String,
    /// The position it was agreed on in, by number.
    pub position: Option<String>,
}

/// An initiative (insats).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Initiative {
    /// What is done.
    pub title: String,
    /// The needs that it meets.
    pub needs: Vec<String>,
    /// Whom it is for, in words.
    pub target_groups: Vec<String>,
    /// Who leads.
    pub leads: Vec<String>,
    /// Who else does something.
    pub participants: Vec<String>,
    /// Its phase, in a word.
    pub phase: Option<String>,
    /// How far it is, in a word.
    pub status: Option<String>,
    /// What good it does, as Markdown; may be empty.
    pub benefit: String,
    /// What came of it, as Markdown; may be empty.
    pub result: String,
    /// How patients and professions take part, in words.
    pub involvement: Option<String>,
    /// Whether it is in the phase of implementation and led by the regions' side.
    pub led_by_regions: bool,
    /// The position it was agreed on in, by number.
    pub position: Option<String>,
}

/// Initiatives in one phase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PhaseCount {
    /// The phase, in a word.
    pub phase: String,
    /// In the year told of.
    pub now: u32,
    /// In the year before.
    pub before: u32,
}

/// A collaboration group (samverkansgrupp) and the direction document that it has with the authorities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// How far its document is, in a word; none: it has none.
    pub document: Option<String>,
    /// When it is to be looked at again.
    pub review_by: Option<chrono::NaiveDate>,
}

/// Actions, by how far they have come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ActionCount {
    /// All of the year's.
    pub all: u32,
    /// Done.
    pub done: u32,
    /// Not done when they should have been.
    pub late: u32,
    /// Numbers of those that are done.
    pub done_numbers: Vec<String>,
    /// Numbers of those that are late.
    pub late_numbers: Vec<String>,
    /// Numbers of the others.
    pub other_numbers: Vec<String>,
}

/// A focus area (fokusområde).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FocusArea {
    /// 1–10.
    pub number: u8,
    /// What it is about, as the governing document has it.
    pub text: String,
    /// Initiatives that work for it.
    pub initiatives: Vec<String>,
    /// Items of the year's agendas that belong to it.
    pub items: u32,
    /// Positions that belong to it, by number.
    pub positions: Vec<String>,
}

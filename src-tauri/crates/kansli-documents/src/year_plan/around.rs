//! What surrounds the meetings of a year: what is due, and days when few can come.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A last day for something (frist).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DueDay {
    /// The working day to do it by.
    pub date: NaiveDate,
    /// What is done: "Skicka kallelse".
    pub what: String,
    /// The meeting it is counted from, or the calendar it stands in; none for the year's own.
    pub of: Option<String>,
    /// Why it is that day: "10 dagar före mötet."
    pub why: String,
    /// Whether it is done.
    pub done: bool,
}

/// A stretch of days when many are away.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Period {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Which it is.
    pub kind: PeriodKind,
    /// "Sportlov v. 7".
    pub name: String,
    /// The healthcare regions that have it; none: all.
    pub regions: Vec<String>,
}

/// Which break it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PeriodKind {
    /// Sportlov.
    WinterSports,
    /// Påsklov.
    Easter,
    /// The weeks of summer, with Almedalsveckan and industrisemestern.
    #[default]
    Summer,
    /// Höstlov.
    Autumn,
    /// Jul och nyår.
    YearEnd,
}

/// A day that is not like others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SpecialDay {
    /// The day.
    pub date: NaiveDate,
    /// "Kristi himmelsfärdsdag".
    pub name: String,
    /// What it means for meetings.
    pub kind: SpecialDayKind,
}

/// What a special day means for meetings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SpecialDayKind {
    /// Röd dag, or an eve when everybody is free.
    #[default]
    Closed,
    /// Klämdag.
    Bridge,
    /// Halvdag.
    Half,
}

//! School breaks and holiday weeks that make national meetings hard to fill.
//!
//! Each municipality sets its own breaks; what is here is the pattern per healthcare
//! region, so it hints and never forbids. Weeks are ISO weeks, Monday to Friday.

use chrono::{Days, NaiveDate as Date, Weekday};

use crate::holiday::easter;
use crate::party::HealthcareRegion;

/// A stretch of working days when many people are away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Break {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
    /// Which break it is.
    pub kind: BreakKind,
}

/// Which break it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BreakKind {
    /// *Sportlov* of one week, 7–10; which regions have it is in [`sportlov_regions`].
    Sportlov {
        /// The ISO week.
        week: u32,
    },
    /// *Påsklov*: the week before or after Easter Day; both are counted.
    Pasklov,
    /// The weeks of summer when meetings are avoided, 26–32.
    Summer,
    /// *Almedalsveckan*, week 26; assumed from 2028 on.
    Almedalen,
    /// *Industrisemester*, weeks 28–31.
    IndustryHoliday,
    /// *Höstlov*, week 44.
    Hostlov,
    /// The days around Christmas and New Year, 20 December to 7 January.
    YearEnd,
}

impl BreakKind {
    /// The key of its words in the message files, without the area.
    pub const fn key(self) -> &'static str {
        match self {
            BreakKind::Sportlov { .. } => "sportlov",
            BreakKind::Pasklov => "pasklov",
            BreakKind::Summer => "summer",
            BreakKind::Almedalen => "almedalen",
            BreakKind::IndustryHoliday => "industry-holiday",
            BreakKind::Hostlov => "hostlov",
            BreakKind::YearEnd => "year-end",
        }
    }

    /// The healthcare regions that have it: all six, but for *sportlov*.
    pub fn regions(self) -> &'static [HealthcareRegion] {
        match self {
            BreakKind::Sportlov { week } => sportlov_regions(week),
            BreakKind::Pasklov
            | BreakKind::Summer
            | BreakKind::Almedalen
            | BreakKind::IndustryHoliday
            | BreakKind::Hostlov
            | BreakKind::YearEnd => &HealthcareRegion::ALL,
        }
    }
}

/// The regions with schools closed in an ISO week of February or March.
///
/// Halland is split between two regions, so it says nothing of its own.
pub fn sportlov_regions(week: u32) -> &'static [HealthcareRegion] {
    use HealthcareRegion::{Mellansverige, Norra, Sodra, StockholmGotland, Sydostra, Vastra};
    match week {
        7 => &[Vastra, Sydostra, Sodra],
        8 => &[Mellansverige, Vastra, Sydostra, Sodra],
        9 => &[Mellansverige, StockholmGotland, Vastra],
        10 => &[Norra, Mellansverige, Vastra],
        _ => &[],
    }
}

/// The breaks of a year, in order of their first day.
pub fn breaks(year: i32) -> Vec<Break> {
    let week = |first, last, kind| {
        let from = Date::from_isoywd_opt(year, first, Weekday::Mon)?;
        let to = Date::from_isoywd_opt(year, last, Weekday::Fri)?;
        Some(Break { from, to, kind })
    };
    let pasklov = easter(year).and_then(|easter| {
        let from = easter.checked_sub_days(Days::new(6))?;
        let to = easter.checked_add_days(Days::new(5))?;
        Some(Break { from, to, kind: BreakKind::Pasklov })
    });
    let days = |from: (u32, u32), to: (u32, u32)| {
        let on = |(month, day)| Date::from_ymd_opt(year, month, day);
        Some(Break { from: on(from)?, to: on(to)?, kind: BreakKind::YearEnd })
    };
    let mut breaks: Vec<Break> = (7..=10)
        .filter_map(|number| week(number, number, BreakKind::Sportlov { week: number }))
        .chain(pasklov)
        .chain(days((1, 1), (1, 7)))
        .chain(days((12, 20), (12, 31)))
        .chain(week(26, 32, BreakKind::Summer))
        .chain(week(26, 26, BreakKind::Almedalen))
        .chain(week(28, 31, BreakKind::IndustryHoliday))
        .chain(week(44, 44, BreakKind::Hostlov))
        .collect();
    breaks.sort();
    breaks
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn word(kind: BreakKind) -> &'static str {
        match kind {
            BreakKind::IndustryHoliday => "industrisemester",
            other => other.key(),
        }
    }

    #[test]
    fn the_listed_periods_of_2024_to_2030_come_out_with_their_regions() {
        let text = include_str!("../../../../assets/samples/calendar.json");
        let calendar: Value = serde_json::from_str(text).unwrap();
        let mut listed: Vec<(String, String, String, Vec<String>)> = Vec::new();
        for period in calendar["periods"].as_array().unwrap() {
            let text = |key: &str| period[key].as_str().unwrap().to_owned();
            // Almedalen began on a Tuesday that year; the whole week is kept free of meetings.
            let tuesday = text("kind") == "almedalen" && period["year"] == 2024;
            let start = if tuesday { "2024-06-24".to_owned() } else { text("start") };
            let regions = period["healthcare_regions"].as_array().unwrap();
            let regions = regions.iter().map(|r| r.as_str().unwrap().to_owned()).collect();
            listed.push((start, text("end"), text("kind"), regions));
        }
        listed.sort();
        let mut ours: Vec<_> = (2024..=2030)
            .flat_map(breaks)
            .filter(|found| !matches!(found.kind, BreakKind::Summer | BreakKind::YearEnd))
            .map(|found| {
                let regions = found.kind.regions().iter().map(|r| r.name().to_owned()).collect();
                let (from, to) = (found.from.to_string(), found.to.to_string());
                (from, to, word(found.kind).to_owned(), regions)
            })
            .collect();
        ours.sort();
        assert_eq!(ours, listed);
    }

    #[test]
    fn every_region_has_a_sportlov() {
        for region in HealthcareRegion::ALL {
            assert!((7..=10).any(|week| sportlov_regions(week).contains(&region)));
        }
    }
}

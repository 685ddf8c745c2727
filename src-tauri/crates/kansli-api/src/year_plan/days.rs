//! Days and stretches of days that are not like others, as they are shown.

use chrono::Datelike;
use kansli_domain::holiday::{DayKind, SpecialDay};
use kansli_domain::school_break::{Break, BreakKind};

use super::{DayView, PeriodView};
use crate::verdict::{self, camel};
use crate::words::{Words, capitalised};

/// A holiday, eve, bridge day or half day.
pub(crate) fn day(words: &Words, day: &SpecialDay) -> DayView {
    let kind = match day.kind {
        DayKind::PublicHoliday => "red",
        DayKind::DeFacto => "deFacto",
        DayKind::Eve => "eve",
        DayKind::Bridge => "bridge",
        DayKind::HalfDay => "halfDay",
    };
    DayView {
        date: day.date,
        name: capitalised(&verdict::day_name(words, day.name)),
        kind: kind.to_owned(),
        closed: day.kind.is_free(),
    }
}

/// A school break or holiday weeks, with the regions it concerns.
pub(crate) fn period(words: &Words, found: &Break) -> PeriodView {
    let week = found.from.iso_week().week().to_string();
    let national = !matches!(found.kind, BreakKind::Sportlov { .. });
    let regions = if national { &[] } else { found.kind.regions() };
    PeriodView {
        from: found.from,
        to: found.to,
        name: words.text(&format!("plan-period-{}", found.kind.key()), &[("week", &week)]),
        kind: match found.kind {
            BreakKind::Pasklov => "easter".to_owned(),
            BreakKind::Hostlov => "autumn".to_owned(),
            BreakKind::YearEnd => "christmas".to_owned(),
            BreakKind::Sportlov { .. }
            | BreakKind::Summer
            | BreakKind::Almedalen
            | BreakKind::IndustryHoliday => camel(found.kind.key()),
        },
        regions: regions.iter().map(|&region| words.region(region)).collect(),
    }
}

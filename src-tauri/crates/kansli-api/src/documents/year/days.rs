//! What is due during the year, and the days when few can come.

use chrono::Datelike;
use kansli_documents::year_plan::{DueDay, Period, PeriodKind, SpecialDay, SpecialDayKind};
use kansli_domain::holiday::{DayKind, special_days};
use kansli_domain::school_break::{BreakKind, breaks};
use kansli_store::Reader;

use crate::calendar::EventKind;
use crate::calendar::rows::events_of;
use crate::error::CommandResult;
use crate::meeting::DeadlineView;
use crate::meeting::show::Light;
use crate::year_plan::{days, deadlines};

/// Every deadline of the plan: its meetings', the year's own, and those that the calendars tell of.
pub(super) fn deadlines(db: &Reader<'_>, light: &Light, year: i32) -> CommandResult<Vec<DueDay>> {
    let one = |it: DeadlineView| DueDay {
        date: it.date,
        what: it.title,
        of: it.meeting_title,
        why: it.why,
        done: it.done,
    };
    let mut due: Vec<DueDay> = deadlines::of_plan(db, light, year)?.into_iter().map(one).collect();
    let told = events_of(db, year)?
        .into_iter()
        .filter(|it| it.kind == EventKind::Deadline && !it.cancelled && it.date.year() == year);
    due.extend(told.map(|it| DueDay {
        date: it.date,
        what: it.summary,
        of: Some(it.calendar),
        why: light.words.say("dispatch-plan-calendar-deadline"),
        done: false,
    }));
    Ok(due)
}

/// School breaks and holiday weeks.
pub(super) fn periods(light: &Light, year: i32) -> Vec<Period> {
    let one = |found| {
        let shown = days::period(light.words, found);
        Period {
            from: shown.from,
            to: shown.to,
            kind: match found.kind {
                BreakKind::Sportlov { .. } => PeriodKind::WinterSports,
                BreakKind::Pasklov => PeriodKind::Easter,
                BreakKind::Summer | BreakKind::Almedalen | BreakKind::IndustryHoliday => {
                    PeriodKind::Summer
                }
                BreakKind::Hostlov => PeriodKind::Autumn,
                BreakKind::YearEnd => PeriodKind::YearEnd,
            },
            name: shown.name,
            regions: shown.regions,
        }
    };
    breaks(year).iter().map(one).collect()
}

/// Holidays, bridge days and half days.
pub(super) fn special(light: &Light, year: i32) -> Vec<SpecialDay> {
    let one = |found| {
        let shown = days::day(light.words, found);
        SpecialDay {
            date: shown.date,
            name: shown.name,
            kind: match found.kind {
                DayKind::PublicHoliday | DayKind::DeFacto | DayKind::Eve => SpecialDayKind::Closed,
                DayKind::Bridge => SpecialDayKind::Bridge,
                DayKind::HalfDay => SpecialDayKind::Half,
            },
        }
    };
    special_days(year).iter().map(one).collect()
}

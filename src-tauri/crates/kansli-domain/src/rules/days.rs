//! Days that people work: CAL-006, with bridge days, half days and school breaks.

use chrono::{Datelike, NaiveDate as Date, NaiveTime, Weekday};

use super::{Facts, Level, Outcome, Plan, RuleId, Verdict, affected};
use crate::holiday::{DayKind, SpecialDay, special_on};
use crate::party::HealthcareRegion;
use crate::school_break::{Break, BreakKind, breaks};

/// What stands in the way of a meeting on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DayFinding {
    /// A Saturday or Sunday without a name of its own.
    Weekend,
    /// A holiday, eve, bridge day or half day.
    Special(SpecialDay),
    /// A school break or holiday weeks.
    Break {
        /// Which.
        found: Break,
        /// The regions of the body's members that have it; for national breaks, all.
        regions: Vec<HealthcareRegion>,
    },
}

/// Half days end about now; a meeting over by then is not in the way.
const NOON: NaiveTime = match NaiveTime::from_hms_opt(12, 0, 0) {
    Some(noon) => noon,
    None => NaiveTime::MIN,
};

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    for meeting in plan.all() {
        let date = meeting.slot.date();
        let of = |regions: &[_]| affected(plan.regions, (meeting.body, date), regions);
        let findings = on_day(date, meeting.slot.end(), of);
        if findings.is_empty() {
            let facts = Facts::FreeDay { date };
            verdicts.push(Verdict::on(RuleId::Cal006, Outcome::Holds, facts, [meeting.id]));
        }
        verdicts.extend(findings.into_iter().map(|(level, finding)| {
            let facts = Facts::Day { date, finding };
            Verdict::on(RuleId::Cal006, Outcome::Broken, facts, [meeting.id]).at(level)
        }));
    }
}

/// What stands in the way on `date` of a meeting that is over at `end`, gravest first.
/// `affected` says which of a break's regions have members who would come.
pub fn on_day(
    date: Date,
    end: NaiveTime,
    affected: impl Fn(&[HealthcareRegion]) -> Vec<HealthcareRegion>,
) -> Vec<(Level, DayFinding)> {
    let special = special_on(date);
    let named_free = special.iter().any(|day| day.kind.is_free());
    let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !named_free;
    let mut findings: Vec<_> = weekend
        .then_some((Level::Error, DayFinding::Weekend))
        .into_iter()
        .chain(
            special
                .into_iter()
                .filter_map(|day| Some((special_level(day.kind, end)?, DayFinding::Special(day)))),
        )
        .chain(breaks_on(date, affected))
        .collect();
    // On a day when nobody works, nothing else matters.
    if let Some((Level::Error, _)) = findings.first() {
        findings.truncate(1);
    }
    findings.sort_by_key(|(level, _)| *level);
    findings
}

fn special_level(kind: DayKind, end: NaiveTime) -> Option<Level> {
    match kind {
        DayKind::PublicHoliday | DayKind::DeFacto | DayKind::Eve => Some(Level::Error),
        DayKind::Bridge => Some(Level::Warning),
        DayKind::HalfDay => (end > NOON).then_some(Level::Warning),
    }
}

fn breaks_on(
    date: Date,
    affected: impl Fn(&[HealthcareRegion]) -> Vec<HealthcareRegion>,
) -> Vec<(Level, DayFinding)> {
    let on: Vec<Break> = breaks(date.year())
        .into_iter()
        .filter(|found| (found.from..=found.to).contains(&date))
        .collect();
    let graver = on.iter().any(|found| is_grave(found.kind));
    on.into_iter()
        .filter_map(|found| {
            let level = if is_grave(found.kind) { Level::Warning } else { Level::Hint };
            match found.kind {
                BreakKind::Sportlov { .. } | BreakKind::Pasklov | BreakKind::Hostlov => {
                    let regions = affected(found.kind.regions());
                    (!regions.is_empty()).then_some((level, DayFinding::Break { found, regions }))
                }
                // The weeks of summer are already said by the graver weeks inside them.
                BreakKind::Summer if graver => None,
                BreakKind::Summer
                | BreakKind::Almedalen
                | BreakKind::IndustryHoliday
                | BreakKind::YearEnd => {
                    let regions = HealthcareRegion::ALL.to_vec();
                    Some((level, DayFinding::Break { found, regions }))
                }
            }
        })
        .collect()
}

const fn is_grave(kind: BreakKind) -> bool {
    matches!(kind, BreakKind::Almedalen | BreakKind::IndustryHoliday)
}

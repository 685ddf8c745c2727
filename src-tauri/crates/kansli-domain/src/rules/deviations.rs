//! Departures from rules that are agreed on: the rule is still broken, but for a reason that is told.

use super::{Level, Verdict};
use crate::registers::Deviation;

/// The verdicts on a year, with the reason beside each rule that was departed from on purpose. Such a one is no error: it
/// is told as something to know.
pub fn with_deviations(
    mut verdicts: Vec<Verdict>,
    deviations: &[Deviation],
    year: i32,
) -> Vec<Verdict> {
    for verdict in verdicts.iter_mut().filter(|it| it.is_broken()) {
        let Some(deviation) = deviations.iter().find(|it| concerns(it, verdict, year)) else {
            continue;
        };
        verdict.deviation = Some(deviation.reason.0.clone());
        // Gravest first.
        verdict.level = verdict.level.max(Level::Warning);
    }
    verdicts
}

/// Whether a departure is from that rule, in that year, and at a meeting that the verdict is about if it names one.
fn concerns(deviation: &Deviation, verdict: &Verdict, year: i32) -> bool {
    let there = deviation.meeting.0.is_none_or(|meeting| verdict.meetings.contains(&meeting));
    deviation.rule == Some(verdict.rule) && deviation.year.is(year) && there
}

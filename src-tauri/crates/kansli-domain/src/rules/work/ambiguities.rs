//! About ambiguities of roles: AMB-001.

use super::{Finding, RuleId, Verdict, Work, count, kept};
use crate::ambiguity::PATIENCE;
use crate::body::BodyKey;

/// Nothing where the register is empty.
pub(super) fn judge(work: &Work<'_>) -> Option<Verdict> {
    let unsolved: Vec<_> = work.ambiguities.iter().filter(|it| !it.is_solved()).collect();
    if work.ambiguities.is_empty() {
        return None;
    }
    let tactical = work.sittings.iter().filter(|it| {
        let meeting = it.facts.meeting;
        meeting.body == BodyKey::Tactical && meeting.was_held()
    });
    let held: Vec<_> = tactical.map(|it| it.facts.meeting.slot.date()).collect();
    let waiting = unsolved.iter().filter(|it| it.passed_by(&held) > PATIENCE);
    let names: Vec<String> = waiting.map(|it| it.title.clone()).collect();
    let finding = Finding::Ambiguities { unsolved: count(unsolved.iter()), waiting: names.clone() };
    Some(work.verdict(RuleId::Amb001, kept(names.is_empty()), finding))
}

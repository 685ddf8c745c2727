//! About ambiguities of roles: AMB-001.

use super::{Finding, RuleId, Verdict, Work, count, kept};
use crate::ambiguity::PATIENCE;

/// Nothing where the register is empty.
pub(super) fn judge(work: &Work<'_>) -> Option<Verdict> {
    let unsolved: Vec<_> = work.ambiguities.iter().filter(|it| !it.is_solved()).collect();
    if work.ambiguities.is_empty() {
        return None;
    }
    let waiting = unsolved.iter().filter(|it| it.passed_by(work.tactical_held) > PATIENCE);
    let names: Vec<String> = waiting.map(|it| it.title.clone()).collect();
    let finding = Finding::Ambiguities { unsolved: count(unsolved.iter()), waiting: names.clone() };
    Some(work.verdict(RuleId::Amb001, kept(names.is_empty()), finding))
}

//! Priorities of the year and the collaborations that carry them out: PRI-002, PRI-004 and OPE-001.

use super::{Verdict, Work, each};
use crate::registers::AnnualPriority;
use crate::rules::RuleId;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let priorities = &work.registers.priorities;
    vec![
        each(work, RuleId::Pri002, priorities, pri_002),
        each(work, RuleId::Pri004, priorities, pri_004),
        each(work, RuleId::Ope001, priorities, ope_001),
    ]
}

fn is_of_year(work: &Work<'_>, it: &AnnualPriority) -> bool {
    it.year.is(work.year)
}

/// What is agreed on says by what it was chosen.
fn pri_002(work: &Work<'_>, it: &AnnualPriority) -> Option<bool> {
    (is_of_year(work, it) && it.position.0.is_some())
        .then(|| !it.criteria.is_empty() || !it.criteria_told.is_blank())
}

/// It serves one of the Partnership's purposes.
fn pri_004(work: &Work<'_>, it: &AnnualPriority) -> Option<bool> {
    is_of_year(work, it).then_some(!it.purposes.is_empty())
}

/// Somebody works on it at the operational level.
fn ope_001(work: &Work<'_>, it: &AnnualPriority) -> Option<bool> {
    let carries = |of: &crate::registers::OperationalCollaboration| {
        of.priority.0.is_some_and(|id| id == it.of_this())
    };
    is_of_year(work, it).then(|| work.registers.collaborations.iter().any(carries))
}

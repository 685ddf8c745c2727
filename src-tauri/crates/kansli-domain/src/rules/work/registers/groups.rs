//! The groups of the regions' system: GRP-002 and GRP-004.

use super::{Verdict, Work, each, in_force};
use crate::registers::{GroupKind, SystemGroup};
use crate::rules::RuleId;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    vec![
        each(work, RuleId::Grp002, &work.registers.groups, grp_002),
        each(work, RuleId::Grp004, &work.registers.groups, grp_004),
    ]
}

/// Every programme area has a region as its host.
fn grp_002(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    is(work, it, GroupKind::Npo).then(|| it.host.0.is_some())
}

/// Every working group belongs to a programme area or a collaboration group.
fn grp_004(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let parent = it.parent.0;
    let is_parent = |group: &SystemGroup| {
        let kind = matches!(group.kind, Some(GroupKind::Npo | GroupKind::Nsg));
        kind && parent == Some(group.of_this())
    };
    is(work, it, GroupKind::Nag).then(|| work.registers.groups.iter().any(is_parent))
}

fn is(work: &Work<'_>, it: &SystemGroup, kind: GroupKind) -> bool {
    it.kind == Some(kind) && in_force(work, it.valid_from, it.valid_to)
}

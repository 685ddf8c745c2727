//! The groups of the regions' system: GRP-001 to GRP-005 and CMP-003 to CMP-005.

use std::collections::BTreeSet;

use super::{Verdict, Work, each, in_force};
use crate::directory::Appointment;
use crate::party::HealthcareRegion;
use crate::registers::{AppointmentKind, GroupKind, SeatTag, SystemGroup, SystemGroupId};
use crate::rules::work::Finding;
use crate::rules::{Outcome, RuleId};

/// How many groups the source of 2024 tells of.
const TOLD: (u32, u32) = (26, 8);
/// The smallest part that women or men have of a group that is even, in hundredths.
const EVEN: u32 = 40;
/// The experience that a working group must have; that of a municipality may be there.
const NEEDED: [SeatTag; 3] = [SeatTag::PrimaryCare, SeatTag::SpecialistCare, SeatTag::Patient];

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let groups = &work.registers.groups;
    vec![
        each(work, RuleId::Grp001, groups, grp_001),
        each(work, RuleId::Grp002, groups, grp_002),
        each(work, RuleId::Grp003, groups, grp_003),
        each(work, RuleId::Grp004, groups, grp_004),
        grp_005(work),
        each(work, RuleId::Cmp003, groups, cmp_003),
        each(work, RuleId::Cmp004, groups, cmp_004),
        each(work, RuleId::Cmp005, groups, cmp_005),
    ]
}

/// A programme area has somebody from every healthcare region. Nothing is said of one without known members.
fn grp_001(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    is(work, it, GroupKind::Npo).then(|| all_regions(work, it)).flatten()
}

/// Every programme area has a region as its host.
fn grp_002(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    is(work, it, GroupKind::Npo).then(|| it.host.0.is_some())
}

/// SKR hosts the collaboration groups.
fn grp_003(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let host = it.host.0.filter(|_| is(work, it, GroupKind::Nsg))?;
    Some(work.directory.organisation(Some(host)).is_some_and(|it| it.key == "skr"))
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

/// There are as many groups as the source tells of, or the register or the source is out of date.
fn grp_005(work: &Work<'_>) -> Verdict {
    let of = |kind| {
        let found = work.registers.groups.iter().filter(|it| is(work, it, kind)).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let (npo, nsg) = (of(GroupKind::Npo), of(GroupKind::Nsg));
    let outcome = match (npo, nsg) {
        (0, 0) => Outcome::NotApplicable,
        found if found == TOLD => Outcome::Holds,
        _ => Outcome::Broken,
    };
    work.verdict(RuleId::Grp005, outcome, Finding::Groups { npo, nsg })
}

/// A working group has somebody from every healthcare region, and its members were sought in the open.
fn cmp_003(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let regions = is(work, it, GroupKind::Nag).then(|| all_regions(work, it)).flatten()?;
    Some(regions && it.open_nomination)
}

/// Neither women nor men are less than two in five. They are counted, not kept for each person.
fn cmp_004(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    if !in_force(work, it.valid_from, it.valid_to) || it.women.or(it.men).is_none() {
        return None;
    }
    let (women, men) = (it.women.unwrap_or(0), it.men.unwrap_or(0));
    let fewer = women.min(men).saturating_mul(100);
    Some(fewer >= women.saturating_add(men).saturating_mul(EVEN))
}

/// A working group has the experience of primary care, specialist care and patients. Nothing is said of one
/// whose seats tell no experience.
fn cmp_005(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let tags: BTreeSet<SeatTag> =
        members(work, it).flat_map(|seat| seat.seat_tags.iter().copied()).collect();
    let judged = is(work, it, GroupKind::Nag) && !tags.is_empty();
    judged.then(|| NEEDED.iter().all(|tag| tags.contains(tag)))
}

fn is(work: &Work<'_>, it: &SystemGroup, kind: GroupKind) -> bool {
    it.kind == Some(kind) && in_force(work, it.valid_from, it.valid_to)
}

/// Whether all healthcare regions are in a group; none if nobody is.
fn all_regions(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    members(work, it).next()?;
    let there: BTreeSet<HealthcareRegion> =
        members(work, it).filter_map(|seat| seat.region).collect();
    Some(there.len() == HealthcareRegion::ALL.len())
}

/// Who is in a group on the day that is looked at: its members and the one who leads it.
fn members<'a>(work: &Work<'a>, it: &SystemGroup) -> impl Iterator<Item = &'a Appointment> {
    let group = it.of_this();
    work.directory.held(work.day()).filter(move |seat| {
        let counts = matches!(seat.kind, AppointmentKind::Ordinary | AppointmentKind::Chair);
        seat.system_group == Some(group) && counts && seat.person.is_some()
    })
}

/// What kind of group it is.
pub(super) fn kind_of(work: &Work<'_>, group: Option<SystemGroupId>) -> Option<GroupKind> {
    let found = work.registers.groups.iter().find(|it| Some(it.of_this()) == group)?;
    found.kind
}

/// Whether somebody leads a programme area or a collaboration group in that seat.
pub(in crate::rules::work) fn leads(work: &Work<'_>, it: &Appointment) -> bool {
    let group = matches!(kind_of(work, it.system_group), Some(GroupKind::Npo | GroupKind::Nsg));
    it.kind == AppointmentKind::Chair && group
}

//! What groups of the regions' system are asked for: OPE-003 and OPE-004.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::{Verdict, Work, each};
use crate::registers::{GroupContact, SystemGroup};
use crate::rules::RuleId;
use crate::settings::Number;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    vec![
        each(work, RuleId::Ope003, &work.registers.groups, ope_003),
        each(work, RuleId::Ope004, &work.registers.group_contacts, ope_004),
    ]
}

/// Nobody is asked for more in a quarter than there is time for.
fn ope_003(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let mut quarters: BTreeMap<u32, u32> = BTreeMap::new();
    let all = work.registers.group_contacts.iter();
    for on in all.filter(|contact| contact.system_group.0 == Some(it.of_this())) {
        if let Some(on) = on.asked_on.filter(|on| on.year() == work.year) {
            *quarters.entry(on.month0() / 3).or_default() += 1;
        }
    }
    let most = work.settings.number(Number::RequestsPerQuarter);
    quarters.values().max().map(|asked| *asked <= most)
}

/// It starts from a need, or from what the Partnership has agreed on.
fn ope_004(work: &Work<'_>, it: &GroupContact) -> Option<bool> {
    let of_year = it.asked_on.is_some_and(|on| on.year() == work.year);
    of_year.then_some(it.need.0.is_some() || it.initiative.0.is_some())
}

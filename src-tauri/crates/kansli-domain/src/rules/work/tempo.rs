//! What goes slowly: IND-001.

use chrono::Duration;

use super::registers::{Judged, told};
use super::{RuleId, Verdict, Work};
use crate::registers::{Entry, Need, NeedStatus};
use crate::settings::Number;

/// Needs that no initiative meets and actions that are still open move within the time that was set.
pub(super) fn ind_001(work: &Work<'_>) -> Verdict {
    let slow = i64::from(work.settings.number(Number::SlowAfter));
    let since = work.day() - Duration::days(slow);
    let needs = work.registers.needs.iter().filter(|it| waits(work, it)).filter_map(|it| {
        let raised = it.raised_on.filter(|on| *on <= work.day())?;
        Some((it.id, it.title(), raised >= since))
    });
    let actions = work.waiting.iter().filter(|it| it.since <= work.day());
    let actions = actions.map(|it| (it.id, it.name.clone(), it.since >= since));
    told(work, RuleId::Ind001, needs.chain(actions).collect::<Vec<Judged>>())
}

/// Whether nobody has taken the need on.
fn waits(work: &Work<'_>, need: &Need) -> bool {
    let mut initiatives = work.registers.initiatives.iter();
    matches!(need.status, None | Some(NeedStatus::Open))
        && !initiatives.any(|it| it.needs.0.contains(&need.of_this()))
}

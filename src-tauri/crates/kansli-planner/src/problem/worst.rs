//! What a plan could cost at worst, so that no sum of costs ever overflows.

use chrono::{Datelike, NaiveDate};
use serde_json::json;

use super::validate::refuse;
use super::{Force, Problem, Relation};
use crate::malformed::{Flaw, Malformed};

/// The most that any plan may cost. Larger sums would not be exact everywhere, so they are refused.
pub const MOST_COST: u64 = 1 << 53;

impl Problem {
    /// The same problem, with every wish so many times as heavy; none where that is too heavy.
    pub(crate) fn multiplied(&self, times: u64) -> Option<Problem> {
        let mut heavy = self.clone();
        let ideals = heavy.bodies.iter_mut().filter_map(|it| it.ideal_gap_days.as_mut());
        let weights = ideals
            .map(|it| &mut it.weight)
            .chain(heavy.rules.iter_mut().filter_map(|it| soft(&mut it.force)))
            .chain(heavy.avoid.iter_mut().map(|it| &mut it.weight))
            .chain(heavy.busy.iter_mut().filter_map(|it| soft(&mut it.force)));
        for weight in weights {
            *weight = weight.checked_mul(times)?;
        }
        Some(heavy)
    }

    /// No plan costs more. Refuses the weight with which that would pass [`MOST_COST`].
    pub fn worst(&self) -> Result<u64, Malformed> {
        let far = u128::from(self.span().unsigned_abs());
        let mut sum = 0_u128;
        let mut add = |path: String, weight: u64, times: u128| {
            sum += u128::from(weight) * times;
            if sum > u128::from(MOST_COST) {
                return refuse(path, json!(weight), Flaw::TooLarge);
            }
            Ok(())
        };
        let all = || self.bodies.iter();
        let meetings = |id: &String| {
            let own = all().filter(|body| body.id == *id);
            own.map(|body| u128::from(body.meetings)).sum::<u128>()
        };
        let everybody: u128 = all().map(|body| u128::from(body.meetings)).sum();
        for (index, body) in self.bodies.iter().enumerate() {
            if let Some(ideal) = body.ideal_gap_days {
                let path = format!("bodies[{index}].ideal_gap_days.weight");
                let off = far.max(u128::from(ideal.days));
                add(path, ideal.weight, u128::from(body.meetings) * off)?;
            }
        }
        for (index, rule) in self.rules.iter().enumerate() {
            if let Force::Soft(weight) = rule.force {
                let (Relation::Align { body: whose, .. } | Relation::Prepare { before: whose, .. }) =
                    &rule.relation;
                let reach = rule.from_days.unsigned_abs().max(rule.to_days.unsigned_abs());
                let off = far + u128::from(reach);
                add(format!("rules[{index}].weight"), weight, meetings(whose) * off)?;
            }
        }
        for (index, avoid) in self.avoid.iter().enumerate() {
            add(format!("avoid[{index}].weight"), avoid.weight, everybody)?;
        }
        for (index, busy) in self.busy.iter().enumerate() {
            if let Force::Soft(weight) = busy.force {
                let whose = match busy.bodies.as_slice() {
                    [] => everybody,
                    some => some.iter().map(meetings).sum(),
                };
                add(format!("busy[{index}].weight"), weight, whose)?;
            }
        }
        Ok(u64::try_from(sum).unwrap_or(MOST_COST))
    }

    /// From the first to the last of all dates that distances are counted between.
    fn span(&self) -> i32 {
        let mut first = self.horizon.from;
        let mut last = self.horizon.to;
        let mut take = |date: NaiveDate| (first, last) = (first.min(date), last.max(date));
        self.anchors.iter().for_each(|anchor| take(anchor.date));
        self.pinned.iter().for_each(|pin| take(pin.start.date()));
        self.bodies.iter().filter_map(|body| body.previous).for_each(take);
        last.num_days_from_ce() - first.num_days_from_ce()
    }
}

const fn soft(force: &mut Force) -> Option<&mut u64> {
    match force {
        Force::Soft(weight) => Some(weight),
        Force::Hard => None,
    }
}

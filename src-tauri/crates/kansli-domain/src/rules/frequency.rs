//! How often: PLAN-001 with its spread over the year, PLAN-003, and PLAN-006.

use chrono::Datelike;

use super::{Facts, Outcome, Plan, RuleId, Verdict};
use crate::body::BodyKey;
use crate::meeting::{Meeting, Mode};
use crate::settings::Number;
use crate::working_day::days_outside_weeks;

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    formal(plan, verdicts);
    tactical(plan, verdicts);
    if plan.settings.number(Number::PhysicalPerYear) == 0 {
        verdicts.push(Verdict::year(RuleId::Plan006, Outcome::NotApplicable, Facts::NoLimit));
    } else {
        verdicts.extend([BodyKey::Strategic, BodyKey::Tactical].map(|body| physical(plan, body)));
    }
}

/// No more meetings in a room than were set (E-16).
fn physical(plan: &Plan<'_>, body: BodyKey) -> Verdict {
    let limit = plan.settings.number(Number::PhysicalPerYear);
    let meetings = plan.of(body);
    let in_room = || meetings.iter().filter(|it| it.details.mode == Mode::Physical);
    let planned = count(in_room());
    let facts = Facts::PhysicalMeetings { body, planned, limit };
    let ids = in_room().map(|meeting| meeting.id).collect::<Vec<_>>();
    Verdict::on(RuleId::Plan006, kept(planned <= limit), facts, ids)
}

fn formal(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let mut formal = plan.of(BodyKey::Strategic);
    formal.retain(|meeting| meeting.details.formal);
    let ids = || formal.iter().map(|meeting| meeting.id);
    let needed = plan.settings.number(Number::FormalPerYear);
    let (planned, held) = (count(formal.iter()), count(formal.iter().filter(|m| m.was_held())));
    let facts = Facts::FormalMeetings { planned, held, needed };
    verdicts.push(Verdict::on(RuleId::Plan001, kept(planned >= needed), facts, ids()));

    let in_first = |meeting: &&&Meeting| meeting.slot.date().month() <= 6;
    let first = count(formal.iter().filter(in_first));
    let second = planned - first;
    // With too few meetings the count is what matters, not where they lie.
    let outcome =
        if planned < needed { Outcome::NotApplicable } else { kept(first > 0 && second > 0) };
    let facts = Facts::HalfYears { first, second };
    verdicts.push(Verdict::on(RuleId::Plan001Spread, outcome, facts, ids()));
}

fn tactical(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let planned = count(plan.of(BodyKey::Tactical).iter());
    let needed = plan.settings.number(Number::TacticalPerYear);
    let facts = Facts::Frequency { planned, needed };
    verdicts.push(Verdict::year(RuleId::Plan003, kept(planned >= needed), facts));

    let limit = plan.settings.number(Number::TacticalMaxGap);
    let first = plan.settings.number(Number::QuietFirstWeek);
    let last = plan.settings.number(Number::QuietLastWeek);
    let around = plan.around(BodyKey::Tactical);
    let gaps: Vec<_> = around
        .windows(2)
        .filter_map(|pair| {
            let [earlier, later] = pair else { return None };
            let (from, to) = (earlier.slot.date(), later.slot.date());
            if from.year() != plan.year && to.year() != plan.year {
                return None;
            }
            let days = u32::try_from((to - from).num_days()).unwrap_or(u32::MAX);
            let counted = days_outside_weeks(from, to, first, last);
            let facts = Facts::Gap { from, to, days, counted, limit };
            Some((
                days,
                Verdict::on(RuleId::Plan003, kept(counted <= limit), facts, [earlier.id, later.id]),
            ))
        })
        .collect();
    // Every gap that is too long is said; when none is, the longest.
    let (broken, kept): (Vec<_>, Vec<_>) = gaps.into_iter().partition(|(_, gap)| gap.is_broken());
    if broken.is_empty() {
        let longest = kept.into_iter().rev().max_by_key(|(days, _)| *days);
        verdicts.extend(longest.map(|(_, gap)| gap));
    } else {
        verdicts.extend(broken.into_iter().map(|(_, gap)| gap));
    }
}

pub(super) fn count<T>(things: impl IntoIterator<Item = T>) -> u32 {
    u32::try_from(things.into_iter().count()).unwrap_or(u32::MAX)
}

pub(super) fn kept(holds: bool) -> Outcome {
    if holds { Outcome::Holds } else { Outcome::Broken }
}

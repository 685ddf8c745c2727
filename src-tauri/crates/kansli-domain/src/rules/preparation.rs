//! Prepared in time: PLAN-004 before a strategic meeting, PLAN-005 and PRI-001 before a year.

use chrono::{Datelike, NaiveDate as Date};

use super::frequency::kept;
use super::{Facts, MilestoneKind, Outcome, Plan, RuleId, Verdict};
use crate::body::BodyKey;
use crate::meeting::Meeting;
use crate::settings::{Day, Number};
use crate::working_day::shifted;

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    strategic(plan, verdicts);
    verdicts.extend(reconciliation(plan));
    verdicts.extend(priorities(plan));
}

fn strategic(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let weeks = |setting| i64::from(plan.settings.number(setting)) * 7;
    let tactical = plan.around(BodyKey::Tactical);
    for meeting in plan.of(BodyKey::Strategic) {
        let date = meeting.slot.date();
        let from = shifted(date, -weeks(Number::PrepareEarliest));
        let to = shifted(date, -weeks(Number::PrepareLatest));
        let in_time = |other: &&&Meeting| (from..=to).contains(&other.slot.date());
        let by = tactical.iter().rfind(in_time);
        let outside = tactical.iter().filter(|other| !in_time(other));
        let nearest = outside.min_by_key(|other| (other.slot.date() - date).num_days().abs());
        let facts = Facts::Preparation {
            date,
            from,
            to,
            by: by.map(|meeting| meeting.slot.date()),
            nearest: nearest.map(|meeting| meeting.slot.date()),
        };
        let about = [meeting.id].into_iter().chain(by.map(|by| by.id));
        verdicts.push(Verdict::on(RuleId::Plan004, kept(by.is_some()), facts, about));
    }
}

fn reconciliation(plan: &Plan<'_>) -> Option<Verdict> {
    let from = plan.settings.day(Day::ReconciliationFrom).in_year(plan.year)?;
    let to = plan.settings.day(Day::ReconciliationTo).in_year(plan.year)?;
    let about = plan.year + 1;
    let mut in_time = plan.all();
    in_time.retain(|meeting| (from..=to).contains(&meeting.slot.date()));
    let found =
        in_time.iter().find(|meeting| has(plan, meeting, MilestoneKind::Reconciliation, about));
    let on = found.map(|meeting| meeting.slot.date());
    let possible = in_time.iter().find(|meeting| !meeting.was_held()).map(|m| m.slot.date());
    let facts = Facts::Reconciliation { about, from, to, on, possible };
    let ids = found.map(|meeting| meeting.id);
    Some(Verdict::on(RuleId::Plan005, kept(on.is_some()), facts, ids))
}

fn priorities(plan: &Plan<'_>) -> Option<Verdict> {
    let due = plan.settings.day(Day::PrioritiesDue).in_year(plan.year)?;
    let about = plan.year + 1;
    let strategic = plan.around(BodyKey::Strategic);
    let agreed = strategic.iter().find(|meeting| {
        meeting.details.formal && has(plan, meeting, MilestoneKind::PrioritiesAgreed, about)
    });
    let agreed_on = agreed.map(|meeting| meeting.slot.date());
    let open = |meeting: &&&Meeting| {
        let date = meeting.slot.date();
        let ahead = !meeting.was_held() && date >= plan.today;
        meeting.details.formal && ahead && date.year() == plan.year && date <= due
    };
    let possible = strategic.iter().rfind(open).map(|meeting| meeting.slot.date());
    let outcome = outcome(plan.today, due, agreed_on, possible);
    let facts = Facts::Priorities { about, due, agreed: agreed_on, possible };
    Some(Verdict::on(RuleId::Pri001, outcome, facts, agreed.map(|meeting| meeting.id)))
}

/// Agreed in time is kept; not yet agreed is open for as long as a meeting can still do it.
fn outcome(today: Date, due: Date, agreed: Option<Date>, possible: Option<Date>) -> Outcome {
    match agreed {
        Some(on) => kept(on <= due),
        None if today <= due && possible.is_some() => Outcome::NotApplicable,
        None => Outcome::Broken,
    }
}

fn has(plan: &Plan<'_>, meeting: &Meeting, kind: MilestoneKind, about: i32) -> bool {
    let wanted = |milestone: &super::Milestone| {
        milestone.kind == kind && milestone.about == about && milestone.meeting == meeting.id
    };
    plan.milestones.iter().any(wanted)
}

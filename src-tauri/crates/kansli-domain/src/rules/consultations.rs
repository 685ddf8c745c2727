//! Near the consultations, PLAN-002, and not while Huvudmannagruppen changes, CAL-005.

use chrono::{Datelike, NaiveDate as Date};

use super::frequency::kept;
use super::{Facts, Level, Nearest, Outcome, Plan, RuleId, Verdict};
use crate::body::BodyKey;
use crate::deadline::principals_term_ends;
use crate::event::EventKind;
use crate::settings::Number;
use crate::working_day::distance;

/// Days before and after a year that a consultation still says something of it.
const NEAR: i64 = 31;

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let consultations: Vec<Date> = plan
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Consultation && event.stands())
        .map(|event| event.span.date())
        .collect();
    let meetings = plan.of(BodyKey::Strategic);
    // One far from the year says only that those of the year are not known yet.
    let near = |day: &Date| {
        let (first, last) = (Date::from_yo_opt(plan.year, 1), Date::from_yo_opt(plan.year + 1, 1));
        let far =
            |edge: Option<Date>| edge.is_none_or(|edge| (*day - edge).num_days().abs() > NEAR);
        day.year() == plan.year || !far(first) || !far(last)
    };
    let known = consultations.iter().any(near);
    if !known {
        let facts = Facts::NoConsultations;
        let verdict = Verdict::year(RuleId::Plan002, Outcome::NotApplicable, facts);
        verdicts.push(verdict.at(Level::Hint));
    }
    let limit = plan.settings.number(Number::ConsultationDistance);
    for meeting in &meetings {
        let date = meeting.slot.date();
        if known {
            let before = consultations.iter().copied().filter(|&day| day <= date).max();
            let after = consultations.iter().copied().filter(|&day| day > date).min();
            let (before, after) = (before.map(|day| to(date, day)), after.map(|day| to(date, day)));
            let near = |nearest: Option<Nearest>| nearest.is_some_and(|n| n.working_days <= limit);
            let facts = Facts::Consultation { date, before, after, limit };
            let outcome = kept(near(before) || near(after));
            verdicts.push(Verdict::on(RuleId::Plan002, outcome, facts, [meeting.id]));
        }
        if let Some(ended) = principals_term_ends(date.year())
            && matches!(date.month(), 7 | 8)
        {
            let facts = Facts::TermChange { date, ended };
            verdicts.push(Verdict::on(RuleId::Cal005, Outcome::Broken, facts, [meeting.id]));
        }
    }
}

fn to(date: Date, day: Date) -> Nearest {
    let working_days = u32::try_from(distance(date, day).unsigned_abs()).unwrap_or(u32::MAX);
    Nearest { date: day, working_days }
}

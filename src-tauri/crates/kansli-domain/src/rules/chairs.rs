//! The chair: alternating each year, CHR-001 and CHR-002, and on opposite sides, CHR-003.

use chrono::NaiveDate as Date;

use super::frequency::kept;
use super::{Facts, Level, Outcome, Plan, RuleId, Verdict};
use crate::body::BodyKey;
use crate::chair::{ChairTerm, in_turn, side_on, year_span};
use crate::party::Side;

pub(super) fn judge(plan: &Plan<'_>, verdicts: &mut Vec<Verdict>) {
    let Some((first, last)) = year_span(plan.year, plan.settings) else { return };
    for (rule, body) in [(RuleId::Chr001, BodyKey::Strategic), (RuleId::Chr002, BodyKey::Tactical)]
    {
        missing(plan, rule, body, first, last, verdicts);
        turns(plan, rule, body, first, last, verdicts);
    }
    opposite(plan, first, last, verdicts);
}

/// The stretches of the rotation year when nobody has been given the chair.
fn missing(
    plan: &Plan<'_>,
    rule: RuleId,
    body: BodyKey,
    first: Date,
    last: Date,
    verdicts: &mut Vec<Verdict>,
) {
    let turn = plan.settings.anchor.and_then(|anchor| in_turn(anchor, body, plan.year));
    for (from, to) in
        stretches(first, last, &terms_of(plan, body), |date| term_on(plan, body, date).is_none())
    {
        let facts = Facts::ChairMissing { body, from, to, turn };
        verdicts.push(Verdict::year(rule, Outcome::Broken, facts));
    }
}

/// Each term of the rotation year against the side of the year before.
fn turns(
    plan: &Plan<'_>,
    rule: RuleId,
    body: BodyKey,
    first: Date,
    last: Date,
    verdicts: &mut Vec<Verdict>,
) {
    let year = plan.year;
    let previous =
        first.pred_opt().and_then(|before| side_on(body, before, plan.chairs, plan.settings));
    let mut terms = terms_of(plan, body);
    terms.retain(|term| term.from <= last && first <= term.to);
    // A stand-in takes no turn, and the term that goes on afterwards is the same one.
    terms.retain(|term| term.interrupts(plan.chairs).is_none());
    terms.dedup_by_key(|term| (term.side, term.person, term.deviation.clone()));
    for term in terms {
        let (side, reason) = (term.side, term.deviation.clone());
        let facts = Facts::ChairTurn { body, year, side, previous, reason };
        let outcome = match previous {
            Some(previous) => kept(previous != side),
            None => Outcome::NotApplicable,
        };
        verdicts.push(excused(Verdict::year(rule, outcome, facts), term.deviation.is_some()));
    }
}

/// The stretches of the rotation year when the chairs are on the same side, or else the whole.
fn opposite(plan: &Plan<'_>, first: Date, last: Date, verdicts: &mut Vec<Verdict>) {
    let mut terms = terms_of(plan, BodyKey::Strategic);
    terms.extend(terms_of(plan, BodyKey::Tactical));
    let sides = |date| {
        let strategic = term_on(plan, BodyKey::Strategic, date)?;
        let tactical = term_on(plan, BodyKey::Tactical, date)?;
        Some((strategic, tactical))
    };
    let same = stretches(first, last, &terms, |date| {
        sides(date).is_some_and(|(strategic, tactical)| strategic.side == tactical.side)
    });
    for &(from, to) in &same {
        let Some((strategic, tactical)) = sides(from) else { continue };
        let reason = tactical.deviation.clone().or_else(|| strategic.deviation.clone());
        verdicts.push(compared(from, to, strategic.side, tactical.side, reason));
    }
    if same.is_empty() {
        verdicts.push(match sides(first).or_else(|| sides(last)) {
            Some((strategic, tactical)) => {
                compared(first, last, strategic.side, tactical.side, None)
            }
            None => Verdict::year(RuleId::Chr003, Outcome::NotApplicable, Facts::ChairSidesUnknown),
        });
    }
}

fn compared(
    from: Date,
    to: Date,
    strategic: Side,
    tactical: Side,
    reason: Option<String>,
) -> Verdict {
    let excuse = reason.is_some();
    let facts = Facts::ChairSides { from, to, strategic, tactical, reason };
    excused(Verdict::year(RuleId::Chr003, kept(strategic != tactical), facts), excuse)
}

/// A deviation with its reason warns; one without is an error.
fn excused(verdict: Verdict, has_reason: bool) -> Verdict {
    if verdict.is_broken() && has_reason { verdict.at(Level::Warning) } else { verdict }
}

fn terms_of<'a>(plan: &Plan<'a>, body: BodyKey) -> Vec<&'a ChairTerm> {
    let mut terms: Vec<_> = plan.chairs.iter().filter(|term| term.body == body).collect();
    terms.sort_by_key(|term| (term.from, term.id));
    terms
}

/// The term that has the chair on the day: the one that a stand-in interrupts goes on.
fn term_on<'a>(plan: &Plan<'a>, body: BodyKey, date: Date) -> Option<&'a ChairTerm> {
    let term = plan.chairs.iter().find(|term| term.body == body && term.runs_on(date))?;
    Some(term.interrupts(plan.chairs).unwrap_or(term))
}

/// The unbroken stretches of `first..=last` on which `holds`; it may only change where a
/// term starts or has ended.
fn stretches(
    first: Date,
    last: Date,
    terms: &[&ChairTerm],
    holds: impl Fn(Date) -> bool,
) -> Vec<(Date, Date)> {
    let mut starts: Vec<Date> = terms
        .iter()
        .flat_map(|term| [Some(term.from), term.to.succ_opt()])
        .flatten()
        .filter(|&date| first < date && date <= last)
        .chain([first])
        .collect();
    starts.sort();
    starts.dedup();
    let mut found: Vec<(Date, Date)> = Vec::new();
    for (place, &from) in starts.iter().enumerate() {
        let next = starts.get(place + 1).and_then(|next| next.pred_opt());
        let to = next.unwrap_or(last);
        if !holds(from) {
            continue;
        }
        match found.last_mut() {
            Some((_, end)) if end.succ_opt() == Some(from) => *end = to,
            _ => found.push((from, to)),
        }
    }
    found
}

//! On the agenda: AGD-001 to AGD-004, JAV-001, PLAN-007, and over the year EVA-001 and TAG-004.

use std::collections::BTreeSet;

use super::{Finding, ItemFound, Outcome, RuleId, Sitting, Verdict, Work, count, kept};
use crate::agenda::rule::requirements;
use crate::agenda::template::TemplateKey;
use crate::agenda::{is_of_a_group, is_reconciliation};
use crate::body::BodyLevel;
use crate::settings::Day;

/// An evaluation has no item of its own in the default agendas; it is known by its name.
const EVALUATION: &str = "utvärder";

pub(super) fn judge(work: &Work<'_>, sitting: &Sitting<'_>, verdicts: &mut Vec<Verdict>) {
    for needed in requirements(sitting.level()) {
        let Some(rule) = RuleId::coded(needed.rule) else { continue };
        verdicts.push(item(sitting, rule, needed.key));
    }
    let conflict = match sitting.level() {
        Some(BodyLevel::Strategic) => TemplateKey::AgendaConflict,
        _ => TemplateKey::OpeningConflict,
    };
    verdicts.push(item(sitting, RuleId::Jav001, conflict));
    verdicts.extend(prepared(sitting));
    verdicts.extend(overview(work, sitting));
}

/// The reconciliation has the overview of planned initiatives with it; nothing where nothing is reconciled.
fn overview(work: &Work<'_>, sitting: &Sitting<'_>) -> Option<Verdict> {
    let day = |day: Day| work.settings.day(day).in_year(work.year);
    let (from, to) = (day(Day::ReconciliationFrom)?, day(Day::ReconciliationTo)?);
    if !(from..=to).contains(&sitting.date()) {
        return None;
    }
    let items = sitting.facts.agenda.items.iter();
    let about: Vec<_> = items.filter(|item| is_reconciliation(&item.title)).collect();
    if about.is_empty() {
        return None;
    }
    let attached = about.iter().any(|item| sitting.with_papers.contains(&item.id));
    let outcome = match attached {
        false if !sitting.was_held() => Outcome::NotApplicable,
        attached => kept(attached),
    };
    Some(sitting.verdict(RuleId::Plan007, outcome, Finding::Overview { date: sitting.date() }))
}

/// AGD-004; nothing where no national group has asked for anything.
fn prepared(sitting: &Sitting<'_>) -> Option<Verdict> {
    let agenda = sitting.facts.agenda;
    let numbered = agenda.items.iter().zip(agenda.numbers());
    let asked: Vec<_> = numbered.filter(|(item, _)| is_of_a_group(&item.course.source)).collect();
    if asked.is_empty() {
        return None;
    }
    let unsaid = asked.iter().filter(|(item, _)| !item.brief.says_who_prepared());
    let without: Vec<_> = unsaid.map(|(_, number)| *number).collect();
    let outcome = kept(without.is_empty());
    let finding = Finding::Prepared { date: sitting.date(), asked: count(asked.iter()), without };
    Some(sitting.verdict(RuleId::Agd004, outcome, finding))
}

fn item(sitting: &Sitting<'_>, rule: RuleId, key: TemplateKey) -> Verdict {
    let agenda = sitting.facts.agenda;
    let there = agenda.items.iter().any(|item| item.template == Some(key));
    let waiver = agenda.waivers.iter().find(|waiver| waiver.key == key);
    let found = match waiver {
        _ if there => ItemFound::There,
        _ if agenda.items.is_empty() && !sitting.was_called() => ItemFound::NotBegun,
        Some(waiver) => ItemFound::Waived(waiver.reason.clone()),
        None => ItemFound::Missing,
    };
    let outcome = match found {
        ItemFound::There | ItemFound::Waived(_) => Outcome::Holds,
        ItemFound::Missing => Outcome::Broken,
        ItemFound::NotBegun => Outcome::NotApplicable,
    };
    sitting.verdict(rule, outcome, Finding::Item { date: sitting.date(), key, found })
}

pub(super) fn judge_year(work: &Work<'_>, verdicts: &mut Vec<Verdict>) {
    let sittings = work.sittings();
    if sittings.is_empty() {
        return;
    }
    verdicts.push(evaluation(work, &sittings));
    let of_items = sittings.iter().flat_map(|it| &it.facts.agenda.items);
    let of_positions = sittings.iter().flat_map(|it| it.positions);
    let covered: BTreeSet<u8> = of_items
        .flat_map(|item| item.focus_areas.iter())
        .chain(of_positions.flat_map(|position| position.focus_areas.iter()))
        .copied()
        .collect();
    let missing: Vec<u8> = (1..=10).filter(|area| !covered.contains(area)).collect();
    let outcome = match missing.is_empty() {
        true => Outcome::Holds,
        false if work.is_over() => Outcome::Broken,
        false => Outcome::NotApplicable,
    };
    verdicts.push(work.verdict(RuleId::Tag004, outcome, Finding::FocusAreas { missing }));
}

fn evaluation(work: &Work<'_>, sittings: &[&Sitting<'_>]) -> Verdict {
    let strategic = || sittings.iter().filter(|it| it.is_strategic());
    let has = |it: &&&Sitting<'_>| {
        let mut titles = it.facts.agenda.items.iter().map(|item| item.title.to_lowercase());
        titles.any(|title| title.contains(EVALUATION))
    };
    let found = strategic().find(has);
    let ahead = |it: &&&Sitting<'_>| !it.was_held() && it.date() >= work.today;
    let possible = strategic().rfind(ahead).map(|it| it.date());
    let outcome = match (found, possible) {
        (None, Some(_)) => Outcome::NotApplicable,
        (found, _) => kept(found.is_some()),
    };
    let on = found.map(|it| it.date());
    let verdict = work.verdict(RuleId::Eva001, outcome, Finding::Evaluation { on, possible });
    Verdict { meetings: found.map(|it| it.id()).into_iter().collect(), ..verdict }
}

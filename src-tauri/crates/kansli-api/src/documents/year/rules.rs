//! The rules: each once, with everything that it found in the plan.

use std::collections::BTreeMap;

use kansli_documents::year_plan::{self, Finding, JudgedRule};
use kansli_domain::rules::{Facts, Level, Outcome, RuleId, Verdict};
use kansli_store::rows;
use uuid::Uuid;

use crate::documents::basis::some;
use crate::meeting::show::{Light, title};
use crate::verdict;

/// Above so many meetings, that a rule holds for all of them is said instead of each.
const FEW: usize = 3;

/// What every rule says of the plan, gravest first; a rule that found nothing to judge is left out.
pub(super) fn rules(light: &Light, own: &[rows::Meeting], verdicts: &[Verdict]) -> Vec<JudgedRule> {
    let mut groups: Vec<(RuleId, Vec<&Verdict>)> = Vec::new();
    for verdict in verdict::sorted(verdicts) {
        match groups.iter_mut().find(|(rule, _)| *rule == verdict.rule) {
            Some((_, group)) => group.push(verdict),
            None => groups.push((verdict.rule, vec![verdict])),
        }
    }
    let names = names(light, own);
    groups.into_iter().filter_map(|(_, group)| one(light, &names, &group)).collect()
}

fn names(light: &Light, own: &[rows::Meeting]) -> BTreeMap<Uuid, String> {
    let name = |row: &rows::Meeting| {
        Some((row.id, title(light.words, light.people.body(row.body)?, (row.number, row.year))))
    };
    own.iter().filter_map(name).collect()
}

fn one(light: &Light, names: &BTreeMap<Uuid, String>, group: &[&Verdict]) -> Option<JudgedRule> {
    let shown = verdict::view(light.words, group.first()?);
    let is = |outcome| group.iter().any(|it| it.outcome == outcome);
    let grave = group.iter().any(|it| it.is_broken() && it.level == Level::Error);
    let verdict = match (grave, is(Outcome::Broken), is(Outcome::Holds)) {
        (true, ..) => year_plan::Verdict::Broken,
        (_, true, _) => year_plan::Verdict::Watch,
        (_, _, true) => year_plan::Verdict::Met,
        _ => year_plan::Verdict::NotJudged,
    };
    Some(JudgedRule {
        rule: shown.rule,
        requirement: some(&shown.requirement),
        title: shown.title,
        source: shown.source,
        verdict,
        departed: group.iter().any(|it| it.deviation.is_some()),
        findings: findings(light, names, group),
    })
}

/// What was found, with what it means said once for all that it is true of.
fn findings(light: &Light, names: &BTreeMap<Uuid, String>, group: &[&Verdict]) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    let mut quiet: Vec<&Verdict> = Vec::new();
    for verdict in group {
        if quiet_key(verdict).is_some() {
            quiet.push(verdict);
            continue;
        }
        let shown = verdict::view(light.words, verdict);
        match found.iter_mut().find(|it| it.why == shown.why) {
            Some(finding) if !finding.facts.contains(&shown.text) => finding.facts.push(shown.text),
            Some(_) => {}
            None => found.push(Finding { facts: vec![shown.text], why: shown.why }),
        }
    }
    found.extend(nothing_found(light, names, &quiet, quiet.len() == group.len()));
    found
}

/// That nothing stands in the way of some meetings, or of all, in one sentence.
fn nothing_found(
    light: &Light,
    names: &BTreeMap<Uuid, String>,
    quiet: &[&Verdict],
    all: bool,
) -> Option<Finding> {
    let first = quiet.first()?;
    let key = quiet_key(first)?;
    let about = quiet.iter().flat_map(|it| &it.meetings);
    let told: Vec<String> = about.filter_map(|id| names.get(&id.uuid()).cloned()).collect();
    let text = if all && told.len() > FEW {
        light.words.fill(&format!("{key}-all"), &[("count", told.len().to_string())])
    } else {
        light.words.fill(key, &[("meetings", light.words.list(&told))])
    };
    Some(Finding { facts: vec![text], why: verdict::view(light.words, first).why })
}

/// How it is said of several meetings that a rule found nothing in their way.
const fn quiet_key(verdict: &Verdict) -> Option<&'static str> {
    match verdict.facts {
        Facts::FreeDay { .. } => Some("dispatch-plan-free-days"),
        Facts::NoClash { .. } => Some("dispatch-plan-no-clash"),
        _ => None,
    }
}

//! The rules: each once, with where it comes from and what it found.

use serde_json::{Value, json};

use crate::view::{row, text, written};
use crate::words::Words;
use crate::year_plan::{Finding, JudgedRule, Verdict, YearPlanFacts};

pub(super) fn rules(facts: &YearPlanFacts, words: &Words) -> Vec<Value> {
    facts.rules.iter().map(|it| one(it, words)).collect()
}

fn one(rule: &JudgedRule, words: &Words) -> Value {
    row(json!({
        "rule": rule.rule.trim(),
        "requirement": text(rule.requirement.as_deref()),
        "title": rule.title.trim(),
        "source": text(Some(&rule.source))
            .map(|source| words.fill("year-plan-source", &[("source", source)])),
        "broken": rule.verdict == Verdict::Broken,
        "verdict": words.say(match rule.verdict {
            Verdict::Met => "verdict-met",
            Verdict::Broken => "verdict-broken",
            Verdict::Watch => "verdict-watch",
            Verdict::NotJudged => "verdict-not-judged",
        }),
        "findings": rule.findings.iter().map(finding).collect::<Vec<_>>(),
    }))
}

fn finding(finding: &Finding) -> Value {
    json!({
        "facts": written(&finding.facts).collect::<Vec<_>>(),
        "why": text(Some(&finding.why)),
    })
}

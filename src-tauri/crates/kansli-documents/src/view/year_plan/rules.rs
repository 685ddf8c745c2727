//! The rules: each once, with where it comes from and what it found.

use super::below;
use crate::tree::{Block, Inline, Row, Table, Width};
use crate::view::{cell_with, lines, text, written};
use crate::words::Words;
use crate::year_plan::{Finding, JudgedRule, Verdict, YearPlanFacts};

pub(super) fn rules(facts: &YearPlanFacts, words: &Words) -> Option<Block> {
    let columns = [
        (words.say("year-plan-rule"), Width::Millimetres(34)),
        (words.say("year-plan-demand"), Width::Millimetres(66)),
        (words.say("year-plan-verdict"), Width::Millimetres(34)),
        (words.say("year-plan-basis"), Width::Share(100)),
    ];
    let rows: Vec<Row> = facts.rules.iter().map(|it| one(it, words)).collect();
    (!rows.is_empty()).then(|| Table::block(columns, rows))
}

fn one(rule: &JudgedRule, words: &Words) -> Row {
    let source =
        text(Some(&rule.source)).map(|it| words.fill("year-plan-source", &[("source", it)]));
    let verdict = words.say(match rule.verdict {
        Verdict::Met => "verdict-met",
        Verdict::Broken => "verdict-broken",
        Verdict::Watch => "verdict-watch",
        Verdict::NotJudged => "verdict-not-judged",
    });
    let mut name = cell_with(Inline::number_of(rule.rule.trim(), 20));
    name.extend(rule.requirement.as_deref().and_then(below));
    let mut demand = cell_with(Inline::strong(rule.title.trim()));
    demand.extend(source.and_then(below));
    Row::of([
        name,
        demand,
        cell_with(match rule.verdict {
            Verdict::Broken => Inline::warning(verdict),
            _ => Inline::text(verdict),
        }),
        rule.findings.iter().flat_map(finding).collect(),
    ])
}

fn finding(finding: &Finding) -> Vec<Block> {
    lines(written(&finding.facts)).into_iter().chain(below(&finding.why)).collect()
}

//! Every statement of the governing documents, and every rule from statutes, has its rule: judged, built in, or with a
//! written reason why not. The table of them in `src-tauri/RULES.md` is made here, from the code and the statements.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use kansli_domain::rules::{RuleId, Standing};

/// Statement, rule, what it says in a few words: from the traced requirements.
const REQUIREMENTS: &str = include_str!("coverage/requirements.tsv");

const HEAD: &str = "# Rules and where they are kept

Made by a test (`kansli-domain/tests/coverage.rs`) from the traced statements, the catalogue of rules and the sources;
`KANSLI_RULES=keep cargo test -p kansli-domain --test coverage` writes it anew. A statement stands on one line with its
rule, how the rule is kept, the file that judges it and the tests that are named after it.

| Statement | Rule | What it says | Level | How it is kept | Code | Tests |
|---|---|---|---|---|---|---|
";

/// The acceptance examples of the requirements (section L), each with the test that goes through it.
const EXAMPLES: [(&str, &str); 10] = [
    ("One formal strategic meeting", "plan_001_one_formal_meeting_is_one_of_at_least_two"),
    (
        "Working days to the consultations",
        "plan_002_far_from_every_consultation_warns_with_both_distances",
    ),
    (
        "Both chairs on one side",
        "chr_003_both_chairs_on_one_side_is_an_error_until_it_has_a_reason",
    ),
    (
        "A strategic meeting without preparation",
        "plan_004_a_strategic_meeting_without_preparation_names_the_nearest",
    ),
    (
        "Ascension Day, the day after it, and a school break",
        "cal_006_days_that_are_not_worked_or_poorly_attended_are_found",
    ),
    (
        "A chair of 48 months in a programme area",
        "mnd_002_a_programme_areas_chair_has_three_years_and_no_more",
    ),
    ("Two contact points, and none", "con_001_every_authority_has_one_contact_point"),
    (
        "A direction document of the strategic group",
        "dir_002_the_tactical_group_agrees_on_a_direction_document",
    ),
    ("A draft for publication", "pub_001_a_draft_is_neither_published_nor_archived"),
    (
        "No priorities by the last of December",
        "pri_001_priorities_are_open_until_their_day_and_missing_after_it",
    ),
];

struct Statement {
    id: &'static str,
    code: &'static str,
    text: &'static str,
}

fn statements() -> Vec<Statement> {
    let read = |line: &'static str| {
        let mut parts = line.split('\t');
        let mut next = || parts.next().unwrap();
        Statement { id: next(), code: next(), text: next() }
    };
    REQUIREMENTS.lines().map(read).collect()
}

/// The sources of the program and of its tests, by path from the top.
fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, top: &Path, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("target") {
                walk(&path, top, found);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let name = path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize().unwrap();
    let mut found = BTreeMap::new();
    walk(&top.join("src-tauri/crates"), &top, &mut found);
    walk(&top.join("tests"), &top, &mut found);
    found
}

fn standing(rule: RuleId) -> String {
    match rule.standing() {
        Standing::Judged => "judged".to_owned(),
        Standing::With(other) => format!("said by {other}"),
        Standing::BuiltIn => "the program is made so".to_owned(),
        Standing::Statement => "states how things are".to_owned(),
        Standing::Practice => "about how people work".to_owned(),
    }
}

/// The file that judges a rule: where the rule is named in the core, tests and catalogue apart.
fn judged_in(rule: RuleId, sources: &BTreeMap<String, String>) -> Option<&str> {
    let name = format!("{rule:?}");
    // Items that an agenda must have say their rule by its code.
    let code = format!("\"{}\"", rule.code());
    let is_named = |text: &str| {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| word == name) || text.contains(&code)
    };
    let core = "src-tauri/crates/kansli-domain/src/";
    let judges = |(path, text): &(&String, &String)| {
        let apart = path.contains("/tests") || path.ends_with("rules/catalogue.rs");
        path.starts_with(core) && !apart && is_named(text)
    };
    sources.iter().find(judges).map(|(path, _)| path.strip_prefix(core).unwrap())
}

/// Tests named after a rule or after its statement.
fn tests_of(statement: &Statement, sources: &BTreeMap<String, String>) -> Vec<String> {
    let names = [statement.code, statement.id].map(|it| it.to_lowercase().replace('-', "_"));
    let mut found = Vec::new();
    for text in sources.values() {
        for line in text.lines() {
            let Some(name) = line.trim().strip_prefix("fn ") else { continue };
            let name = name.split('(').next().unwrap();
            // A story of several rules is named after each: "chr_001_and_chr_002_…".
            let about: Vec<&str> = name.split("_and_").collect();
            let after = |prefix: &String| {
                let named = |it: &&str| *it == prefix || it.starts_with(&format!("{prefix}_"));
                about.iter().any(named) && name.len() > prefix.len() + 8
            };
            if names.iter().any(after) {
                found.push(name.to_owned());
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn every_statement_has_its_rule_and_every_rule_its_statement() {
    let statements = statements();
    assert_eq!(statements.len(), 154);
    for it in &statements {
        assert!(RuleId::coded(it.code).is_some(), "{}: {} is not in the catalogue", it.id, it.code);
    }
    for rule in RuleId::ALL {
        let Some(requirement) = rule.requirement() else { continue };
        assert!(statements.iter().any(|it| it.id == requirement), "{requirement} is no statement");
    }
}

#[test]
fn every_rule_that_is_judged_is_judged_somewhere() {
    let sources = sources();
    for rule in RuleId::ALL.iter().filter(|it| it.is_judged()) {
        assert!(judged_in(*rule, &sources).is_some(), "{} is judged nowhere", rule.code());
    }
}

#[test]
fn every_rule_that_is_judged_has_a_test_of_its_name() {
    let sources = sources();
    for it in statements() {
        let rule = RuleId::coded(it.code).unwrap();
        let is_told = !rule.is_judged() || !tests_of(&it, &sources).is_empty();
        assert!(is_told, "{} ({}) has no test named after it", it.code, it.id);
    }
}

#[test]
fn every_acceptance_example_has_its_test() {
    let sources = sources();
    for (example, test) in EXAMPLES {
        let head = format!("fn {test}()");
        assert!(sources.values().any(|text| text.contains(&head)), "{example}: no {test}");
    }
}

#[test]
fn the_table_of_rules_is_as_the_code_is() {
    let sources = sources();
    let mut table = HEAD.to_owned();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for it in statements() {
        let rule = RuleId::coded(it.code).unwrap();
        *counts.entry(rule.standing().name()).or_default() += 1;
        let code = judged_in(rule, &sources).filter(|_| rule.is_judged());
        let code = code.map_or_else(String::new, |path| format!("`{path}`"));
        let tests: Vec<String> =
            tests_of(&it, &sources).into_iter().map(|name| format!("`{name}`")).collect();
        let text = it.text.replace('|', "/");
        writeln!(
            table,
            "| {} | {} | {text} | {} | {} | {code} | {} |",
            it.id,
            it.code,
            rule.level().name(),
            standing(rule),
            tests.join(", ")
        )
        .unwrap();
    }
    let counts: Vec<String> =
        counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    writeln!(table, "\nStatements by how they are kept: {}.", counts.join(", ")).unwrap();
    writeln!(table, "\n## Acceptance examples\n\n| Example | What it says | Test |\n|---|---|---|")
        .unwrap();
    for (number, (text, test)) in EXAMPLES.iter().enumerate() {
        writeln!(table, "| L-{} | {text} | `{test}` |", number + 1).unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../RULES.md");
    if std::env::var_os("KANSLI_RULES").is_some() {
        fs::write(&path, &table).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == table, "src-tauri/RULES.md is old: write it anew with KANSLI_RULES=keep");
}

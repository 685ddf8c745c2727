use kansli_domain::agenda::ItemNumber;
use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::deadline::Step;
use kansli_domain::rules::{Named, RuleId};
use kansli_domain::series::{Number, Series};

use super::*;
use crate::shape::LanguageName;

/// One of each, in each way that it is told.
fn all() -> Vec<(Outcome, Finding)> {
    use Outcome::{Broken, Holds, NotApplicable};
    let date: chrono::NaiveDate = "2027-03-19".parse().unwrap();
    let item = |found| Finding::Item { date, key: TemplateKey::InfoExchange, found };
    let names = || vec!["Verket".to_owned(), "Regionen".to_owned()];
    let representatives = |unappointed| Finding::Representatives { date, present: 9, unappointed };
    let mandates = |missing| Finding::Mandates { date, called: 9, missing };
    let sides = |authorities, items: Vec<usize>| {
        let items = items.into_iter().map(|item| ItemNumber { item, sub: 0 }).collect();
        Finding::Sides { date, sks: 4, authorities, items }
    };
    let minuted = |written| Finding::Minuted { date, due: date, written };
    let number = Number { series: Series::Position, year: 2027, serial: 3 };
    let own = |awaited| Finding::OwnDecisions { number, awaited };
    let evaluation = |on, possible| Finding::Evaluation { on, possible };
    let contact =
        |people| Finding::ContactPoints { on: date, organisation: "Verket".to_owned(), people };
    let appointed = |unconfirmed, untold| Finding::Appointed {
        on: date,
        members: 8,
        unconfirmed,
        elsewhere: 0,
        untold,
    };
    let entries = |broken: usize| Finding::Entries {
        concerned: 4,
        broken: (0..broken)
            .map(|at| Named { id: uuid::Uuid::nil(), name: format!("Insats {at}") })
            .collect(),
    };
    vec![
        (Holds, item(ItemFound::There)),
        (Holds, item(ItemFound::Waived("Skriftligt i stället.".to_owned()))),
        (Broken, item(ItemFound::Missing)),
        (NotApplicable, item(ItemFound::NotBegun)),
        (Holds, representatives(0)),
        (Broken, representatives(1)),
        (NotApplicable, representatives(0)),
        (Holds, mandates(0)),
        (Broken, mandates(1)),
        (NotApplicable, mandates(0)),
        (Holds, sides(3, Vec::new())),
        (Broken, sides(0, vec![4])),
        (Broken, sides(3, vec![4, 7])),
        (NotApplicable, sides(0, Vec::new())),
        (Holds, Finding::Secretary { date, named: true }),
        (Broken, Finding::Secretary { date, named: false }),
        (NotApplicable, Finding::Secretary { date, named: false }),
        (Holds, minuted(true)),
        (Broken, minuted(false)),
        (NotApplicable, minuted(false)),
        (Holds, Finding::Steps { date, late: Vec::new() }),
        (Broken, Finding::Steps { date, late: vec![Step::Notice, Step::Papers] }),
        (NotApplicable, Finding::Steps { date, late: Vec::new() }),
        (Holds, Finding::Archived { date, due: date, on: Some(date) }),
        (Broken, Finding::Archived { date, due: date, on: None }),
        (NotApplicable, Finding::Archived { date, due: date, on: None }),
        (Holds, Finding::PassedOn { date, due: date, missing: Vec::new() }),
        (Broken, Finding::PassedOn { date, due: date, missing: names() }),
        (NotApplicable, Finding::PassedOn { date, due: date, missing: names() }),
        (Holds, Finding::Overview { date }),
        (Broken, Finding::Overview { date }),
        (NotApplicable, Finding::Overview { date }),
        (Holds, Finding::Wording { date, words: Vec::new() }),
        (Broken, Finding::Wording { date, words: vec!["beslutar".to_owned()] }),
        (Broken, own(1)),
        (Holds, Finding::NoOwnDecisions { agreed: 4 }),
        (Holds, Finding::FocusAreas { missing: Vec::new() }),
        (Broken, Finding::FocusAreas { missing: vec![9, 10] }),
        (NotApplicable, Finding::FocusAreas { missing: vec![10] }),
        (Holds, evaluation(Some(date), None)),
        (Broken, evaluation(None, None)),
        (NotApplicable, evaluation(None, Some(date))),
        (Holds, Finding::Neutral { members: 9, neutral: 0 }),
        (Broken, Finding::Neutral { members: 9, neutral: 1 }),
        (NotApplicable, Finding::Neutral { members: 0, neutral: 0 }),
        (Holds, Finding::Memberships { twice: Vec::new() }),
        (Broken, Finding::Memberships { twice: names() }),
        (Holds, Finding::OutsideCouncil { on: date, names: Vec::new() }),
        (Broken, Finding::OutsideCouncil { on: date, names: names() }),
        (NotApplicable, Finding::OutsideCouncil { on: date, names: Vec::new() }),
        (Holds, contact(1)),
        (Broken, contact(0)),
        (Broken, contact(2)),
        (Holds, Finding::Vacancies { on: date, names: Vec::new() }),
        (Broken, Finding::Vacancies { on: date, names: names() }),
        (NotApplicable, Finding::Vacancies { on: date, names: Vec::new() }),
        (Holds, appointed(0, 0)),
        (Broken, appointed(1, 0)),
        (NotApplicable, appointed(0, 8)),
        (Holds, Finding::Twice { names: Vec::new() }),
        (Broken, Finding::Twice { names: names() }),
        (NotApplicable, Finding::Twice { names: Vec::new() }),
        (Holds, entries(0)),
        (Broken, entries(2)),
        (NotApplicable, entries(0)),
    ]
}

#[test]
fn every_finding_has_its_sentences_and_facts_in_both_languages() {
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        for (outcome, finding) in all() {
            let (text, why) = sentences(words, (RuleId::Ini001, outcome), &finding);
            for told in [text, why] {
                assert!(!told.contains(['{', '$']) && !told.contains("rules-"), "{told}");
                assert!(!told.is_empty());
            }
            assert!(facts(&finding)["kind"].is_string(), "{finding:?}");
        }
    }
}

#[test]
fn a_finding_is_told_by_its_numbers_dates_and_names() {
    let words = Words::of(LanguageName::Sv);
    let told: Vec<String> = all()
        .iter()
        .map(|(outcome, finding)| {
            sentences(words, (RuleId::Ini001, *outcome), finding).0.replace('\u{a0}', " ")
        })
        .collect();
    for expected in [
        "1 av 9 ledamöter 19 mars 2027 saknar bekräftat mandat.",
        "En sida saknades 19 mars 2027 på § 4 och § 7.",
        "I texterna 19 mars 2027 står ”beslutar”.",
        "GS 2027:03 väntar på 1 parts eget beslut.",
        "Fokusområde 9 och 10 fanns inte med under året.",
        "Verket har 2 kontaktytor.",
        "Platsen är vakant för Verket och Regionen.",
    ] {
        assert!(told.iter().any(|text| text == expected), "{expected} is not in {told:#?}");
    }
}

#[test]
fn every_rule_that_is_not_judged_says_why() {
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        for rule in RuleId::ALL.iter().filter(|rule| !rule.is_judged()) {
            let why = unjudged(words, rule.standing());
            assert!(!why.contains(['{', '$']) && !why.contains("rules-"), "{why}");
        }
    }
}

#[test]
fn every_rule_on_entries_says_in_both_languages_what_they_lack() {
    let broken = Finding::Entries {
        concerned: 4,
        broken: vec![Named { id: uuid::Uuid::nil(), name: "Egenvård".to_owned() }],
    };
    let codes = [
        "INI-001", "INI-002", "INI-003", "INI-005", "NEE-001", "NEE-004", "TAG-001", "TAG-002",
        "TAG-007", "TAG-009", "PRI-002", "PRI-004", "OPE-001", "PRO-001", "PRO-002", "PRO-003",
        "PRO-004", "DOC-001", "DOC-002", "DIR-001", "DIR-002", "MAN-005", "MAN-006", "GRP-002",
        "GRP-004",
    ];
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        for code in codes {
            let rule = RuleId::coded(code).unwrap();
            let (text, why) = sentences(words, (rule, Outcome::Broken), &broken);
            assert!(text.contains("Egenvård") || code == "TAG-007", "{code}: {text}");
            assert!(!text.contains("rules-") && !why.contains("rules-"), "{code}: {text} {why}");
        }
    }
}

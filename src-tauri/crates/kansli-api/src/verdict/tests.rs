use chrono::NaiveTime;
use insta::assert_snapshot;
use kansli_domain::body::BodyKey;
use kansli_domain::event::EventKind;
use kansli_domain::holiday::DayName;
use kansli_domain::id::{CalendarEventId, MeetingId};
use kansli_domain::party::{HealthcareRegion, Side};
use kansli_domain::rules::{Facts, Nearest, on_day};
use uuid::Uuid;

use super::*;
use crate::shape::LanguageName;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn near(date: &str, working_days: u32) -> Option<Nearest> {
    Some(Nearest { date: day(date), working_days })
}

fn verdict(rule: RuleId, outcome: Outcome, facts: Facts) -> Verdict {
    Verdict { rule, level: rule.level(), outcome, facts, meetings: Vec::new() }
}

/// One of each sentence that can be said.
fn all() -> Vec<Verdict> {
    use Outcome::{Broken, Holds, NotApplicable};
    let date = day("2027-03-19");
    let (from, to) = (day("2027-01-22"), day("2027-03-05"));
    let consultation = |before, after| Facts::Consultation { date, before, after, limit: 10 };
    let gap = |counted| Facts::Gap { from, to: date, days: 98, counted, limit: 75 };
    let preparation = |by, nearest| Facts::Preparation { date, from, to, by, nearest };
    let reconciliation =
        |on, possible| Facts::Reconciliation { about: 2028, from, to, on, possible };
    let priorities =
        |agreed, possible| Facts::Priorities { about: 2028, due: date, agreed, possible };
    let turn = |previous, reason| Facts::ChairTurn {
        body: BodyKey::Strategic,
        year: 2027,
        side: Side::Sks,
        previous,
        reason,
    };
    let missing = |turn| Facts::ChairMissing { body: BodyKey::Tactical, from, to, turn };
    let sides =
        |tactical, reason| Facts::ChairSides { from, to, strategic: Side::Sks, tactical, reason };
    let clash = |kind| Facts::EventClash {
        date,
        event: CalendarEventId::from_uuid(Uuid::nil()),
        kind,
        title: "Rådsmöte 2".to_owned(),
    };
    let other = MeetingId::from_uuid(Uuid::nil());
    let reason = || Some("Omorganisation hos myndigheterna.".to_owned());
    let mut all = vec![
        verdict(RuleId::Plan001, Holds, Facts::FormalMeetings { planned: 2, held: 0, needed: 2 }),
        verdict(RuleId::Plan001, Holds, Facts::FormalMeetings { planned: 2, held: 1, needed: 2 }),
        verdict(RuleId::Plan001, Broken, Facts::FormalMeetings { planned: 1, held: 0, needed: 2 }),
        verdict(RuleId::Plan001, Broken, Facts::FormalMeetings { planned: 0, held: 0, needed: 2 }),
        verdict(RuleId::Plan001Spread, Holds, Facts::HalfYears { first: 1, second: 1 }),
        verdict(RuleId::Plan001Spread, Broken, Facts::HalfYears { first: 2, second: 0 }),
        verdict(RuleId::Plan001Spread, NotApplicable, Facts::HalfYears { first: 1, second: 0 }),
        verdict(RuleId::Plan002, NotApplicable, Facts::NoConsultations),
        verdict(RuleId::Plan002, Holds, consultation(near("2027-03-19", 0), None)),
        verdict(
            RuleId::Plan002,
            Holds,
            consultation(near("2027-03-18", 1), near("2027-05-21", 42)),
        ),
        verdict(
            RuleId::Plan002,
            Holds,
            consultation(near("2027-01-18", 41), near("2027-03-30", 5)),
        ),
        verdict(
            RuleId::Plan002,
            Broken,
            consultation(near("2027-01-18", 22), near("2027-05-21", 20)),
        ),
        verdict(RuleId::Plan002, Broken, consultation(None, near("2027-05-21", 42))),
        verdict(RuleId::Cal005, Broken, Facts::TermChange { date, ended: day("2027-06-30") }),
        verdict(RuleId::Plan003, Holds, Facts::Frequency { planned: 6, needed: 6 }),
        verdict(RuleId::Plan003, Broken, Facts::Frequency { planned: 3, needed: 6 }),
        verdict(RuleId::Plan003, Holds, gap(49)),
        verdict(RuleId::Plan003, Broken, gap(98)),
        verdict(RuleId::Plan004, Holds, preparation(Some(from), None)),
        verdict(RuleId::Plan004, Broken, preparation(None, Some(to))),
        verdict(RuleId::Plan004, Broken, preparation(None, None)),
        verdict(RuleId::Plan005, Holds, reconciliation(Some(from), None)),
        verdict(RuleId::Plan005, Broken, reconciliation(None, Some(to))),
        verdict(RuleId::Plan005, Broken, reconciliation(None, None)),
        verdict(RuleId::Pri001, Holds, priorities(Some(from), None)),
        verdict(RuleId::Pri001, Broken, priorities(Some(from), None)),
        verdict(RuleId::Pri001, NotApplicable, priorities(None, Some(to))),
        verdict(RuleId::Pri001, Broken, priorities(None, None)),
        verdict(RuleId::Plan008, Holds, Facts::NoClash { date }),
        verdict(
            RuleId::Plan008,
            Broken,
            Facts::MeetingClash { date, other, body: BodyKey::Tactical },
        ),
        verdict(RuleId::Cal006, Holds, Facts::FreeDay { date }),
        verdict(RuleId::Chr001, Broken, missing(None)),
        verdict(RuleId::Chr001, Broken, missing(Some(Side::Authorities))),
        verdict(RuleId::Chr001, Holds, turn(Some(Side::Authorities), None)),
        verdict(RuleId::Chr001, Broken, turn(Some(Side::Sks), None)),
        verdict(RuleId::Chr001, Broken, turn(Some(Side::Sks), reason())),
        verdict(RuleId::Chr001, NotApplicable, turn(None, None)),
        verdict(RuleId::Chr003, Holds, sides(Side::Authorities, None)),
        verdict(RuleId::Chr003, Broken, sides(Side::Sks, None)),
        verdict(RuleId::Chr003, Broken, sides(Side::Sks, reason())),
        verdict(RuleId::Chr003, NotApplicable, Facts::ChairSidesUnknown),
    ];
    all.extend(EventKind::ALL.iter().map(|&kind| verdict(RuleId::Plan002, Broken, clash(kind))));
    let days = ["2027-03-20", "2027-03-21", "2027-03-26", "2027-06-25", "2027-05-07", "2027-05-05"]
        .into_iter()
        .chain([
            "2027-03-10",
            "2027-07-14",
            "2027-12-21",
            "2027-03-23",
            "2027-11-02",
            "2027-06-29",
        ]);
    let evening = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
    for date in days.map(day) {
        let two = |regions: &[HealthcareRegion]| regions.iter().take(2).copied().collect();
        let found = on_day(date, evening, two).into_iter();
        all.extend(
            found.map(|(_, finding)| verdict(RuleId::Cal006, Broken, Facts::Day { date, finding })),
        );
    }
    all
}

#[test]
fn every_verdict_says_fact_and_reason_in_swedish() {
    let words = Words::of(LanguageName::Sv);
    let told: Vec<_> = all()
        .iter()
        .map(|verdict| view(words, verdict))
        .map(|view| format!("{}: {}\n    {}", view.rule, view.text, view.why))
        .collect();
    assert_snapshot!(told.join("\n").replace('\u{a0}', " "), @"");
}

#[test]
fn no_sentence_lacks_words_or_values_in_either_language() {
    for language in [LanguageName::Sv, LanguageName::En] {
        let words = Words::of(language);
        for verdict in all() {
            let view = view(words, &verdict);
            for text in [view.title, view.text, view.why, view.source] {
                assert!(!text.contains(['{', '$']) && !text.contains("rules-"), "{text}");
                assert!(!text.is_empty());
            }
        }
        for rule in RuleId::ALL {
            assert!(words.has(&rule_key(rule)), "{}", rule.code());
            assert!(words.has(&format!("{}-source", rule_key(rule))), "{}", rule.code());
        }
        for name in DayName::ALL {
            assert!(words.has(&format!("rules-name-{}", name.key())), "{name:?}");
        }
    }
}

#[test]
fn deadlines_say_how_they_were_counted_and_why_they_moved() {
    let words = Words::of(LanguageName::Sv);
    let settings = Settings::default();
    let today = day("2027-05-10");
    let meeting = deadline::of_meeting(day("2027-05-13"), &settings);
    let meeting = meeting.iter().map(|d| of_meeting(words, d, Uuid::nil(), &settings, today));
    let year = deadline::of_year(2027, &settings);
    let year = year.iter().map(|deadline| yearly(words, deadline, &settings, today));
    let told: Vec<_> = meeting
        .chain(year)
        .map(|view| {
            format!("{} {} ({}, {}): {}", view.date, view.title, view.key, view.late_by, view.why)
        })
        .collect();
    assert_snapshot!(told.join("\n").replace('\u{a0}', " "), @"");
}

#[test]
fn broken_comes_first_and_the_gravest_before_the_rest() {
    let shown = views(Words::of(LanguageName::En), &all());
    let order: Vec<_> =
        shown.iter().map(|view| (view.holds != Some(false), view.holds == Some(true))).collect();
    assert!(order.is_sorted());
    let broken: Vec<_> =
        shown.iter().filter(|v| v.holds == Some(false)).map(|view| view.level).collect();
    assert!(broken.is_sorted());
}

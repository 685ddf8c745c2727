//! A fictional year: as many are, and one with far too much in it.

use chrono::{Days, NaiveDate};
use kansli_documents::meeting::{Mode, Side};
use kansli_documents::year_plan::{
    ChairLine, DueDay, Finding, JudgedRule, MeetingStatus, OtherMeeting, Period, PeriodKind,
    PlannedMeeting, Reason, Ring, SpecialDay, SpecialDayKind, Verdict, YearPlanFacts,
};
use kansli_documents::{Document, Head, Status};

use super::{date, head, time};

pub(crate) fn year_plan() -> Document {
    Document::YearPlan(year_plan_facts())
}

pub(crate) fn year_plan_facts() -> YearPlanFacts {
    YearPlanFacts {
        head: Head {
            number: None,
            version: None,
            body_name: String::new(),
            case_numbers: Vec::new(),
            ..head(Some(Status::Approved))
        },
        adopted: Some(date("2026-11-12")),
        chairs: vec![
            ChairLine {
                ring: Ring::Strategic,
                side: Some(Side::Sks),
                name: Some("Astrid Provberg".into()),
            },
            ChairLine { ring: Ring::Tactical, side: Some(Side::Authorities), name: None },
        ],
        chair_remarks: vec!["Ingen är ordförande i taktiska samordningsgruppen hela året.".into()],
        meetings: meetings(),
        events: events(),
        left_out: 11,
        deadlines: deadlines(),
        periods: periods(),
        days: days(),
        rules: rules(),
    }
}

fn meetings() -> Vec<PlannedMeeting> {
    let days = [
        ("2027-10-15", Ring::Strategic, 2),
        ("2027-02-04", Ring::Tactical, 1),
        ("2027-03-19", Ring::Strategic, 1),
        ("2027-04-08", Ring::Tactical, 2),
        ("2027-11-05", Ring::Tactical, 3),
    ];
    let one = |(day, ring, number): (&str, Ring, u32)| PlannedMeeting {
        date: date(day),
        start: Some(time("13:00:00")),
        end: Some(time("15:00:00")),
        ring,
        title: match ring {
            Ring::Strategic => format!("Strategiska {number}/2027"),
            _ => format!("Taktiska {number}/2027"),
        },
        formal: ring == Ring::Strategic,
        place: (number == 1).then(|| "Lokal Skissen, Stockholm".into()),
        mode: Some(Mode::Hybrid),
        status: if number == 3 { MeetingStatus::Cancelled } else { MeetingStatus::Planned },
        pinned: number == 2,
        reasons: vec![Reason {
            text: format!("Mötet {day} är samma dag som samrådet."),
            rule: "PLAN-002".into(),
        }],
        doubts: (number == 3)
            .then(|| Reason {
                text: "5 november 2027 är allhelgonaafton och många slutar vid lunch.".into(),
                rule: "CAL-006".into(),
            })
            .into_iter()
            .collect(),
        remarks: (number == 2)
            .then(|| "Flyttat från den 16 oktober 2026. Skäl: salen är upptagen".into())
            .into_iter()
            .collect(),
    };
    days.into_iter().map(one).collect()
}

fn events() -> Vec<OtherMeeting> {
    let days = [
        ("2027-06-10", Ring::Council, "Rådsinternat"),
        ("2027-03-19", Ring::Principals, "Samråd, vår"),
        ("2027-01-22", Ring::Sks, "SKS möte januari"),
        ("2027-11-18", Ring::Council, "Rådsmöte 6"),
    ];
    let one = |(day, ring, title): (&str, Ring, &str)| OtherMeeting {
        date: date(day),
        last_date: (ring == Ring::Council).then(|| date(day) + Days::new(1)),
        start: Some(time("09:30:00")),
        end: Some(time("12:00:00")),
        ring,
        consultation: title.starts_with("Samråd"),
        title: title.into(),
        place: Some("Socialstyrelsen (demo)".into()),
        cancelled: day == "2027-11-18",
        tentative: ring == Ring::Sks,
    };
    days.into_iter().map(one).collect()
}

fn deadlines() -> Vec<DueDay> {
    let due = |day: &str, what: &str, of: Option<&str>, why: &str| DueDay {
        date: date(day),
        what: what.into(),
        of: of.map(str::to_owned),
        why: why.into(),
        done: day < "2027-02-28",
    };
    let of = Some("Strategiska 1/2027");
    vec![
        due("2027-03-09", "Skicka kallelse", of, "10 dagar före mötet."),
        due("2027-02-19", "Be om punkter till dagordningen", of, "28 dagar före mötet."),
        due(
            "2027-03-05",
            "Ordföranden granskar dagordningen",
            of,
            "12 dagar före mötet. Tidigare, eftersom 7 mars är en söndag.",
        ),
        due(
            "2027-03-01",
            "Rådets redogörelse för 2026",
            None,
            "Dagen står i förordning (2015:155), 14 §.",
        ),
    ]
}

fn periods() -> Vec<Period> {
    let period = |from: &str, to: &str, kind, name: &str, regions: &[&str]| Period {
        from: date(from),
        to: date(to),
        kind,
        name: name.into(),
        regions: regions.iter().map(|&it| it.to_owned()).collect(),
    };
    vec![
        period("2027-06-28", "2027-08-13", PeriodKind::Summer, "Sommarveckor v. 26–32", &[]),
        period(
            "2027-02-15",
            "2027-02-19",
            PeriodKind::WinterSports,
            "Sportlov v. 7",
            &["Västra", "Södra"],
        ),
        period("2027-02-22", "2027-02-26", PeriodKind::WinterSports, "Sportlov v. 8", &["Västra"]),
        period("2027-03-22", "2027-04-02", PeriodKind::Easter, "Påsklov", &[]),
        period("2027-11-01", "2027-11-05", PeriodKind::Autumn, "Höstlov v. 44", &[]),
        period("2027-12-20", "2027-12-31", PeriodKind::YearEnd, "Jul och nyår", &[]),
    ]
}

fn days() -> Vec<SpecialDay> {
    let day = |day: &str, name: &str, kind| SpecialDay { date: date(day), name: name.into(), kind };
    vec![
        day("2027-05-06", "Kristi himmelsfärdsdag", SpecialDayKind::Closed),
        day("2027-05-07", "Klämdag", SpecialDayKind::Bridge),
        day("2027-06-06", "Sveriges nationaldag", SpecialDayKind::Closed),
        day("2027-11-05", "Allhelgonaafton", SpecialDayKind::Half),
    ]
}

fn rules() -> Vec<JudgedRule> {
    let rule = |rule: &str, requirement: Option<&str>, title: &str, verdict| JudgedRule {
        rule: rule.into(),
        requirement: requirement.map(str::to_owned),
        title: title.into(),
        source: "Styr- och ledningsdokumentet".into(),
        verdict,
        departed: false,
        findings: vec![Finding {
            facts: vec![
                "Mötet 19 mars 2027 är samma dag som samrådet.".into(),
                "Mötet 15 oktober 2027 är samma dag som samrådet.".into(),
            ],
            why: format!("Det spelar roll för {title}."),
        }],
    };
    vec![
        rule("PLAN-001", Some("R-035"), "Formella strategiska möten", Verdict::Met),
        rule("PLAN-002", Some("R-036"), "Strategiska möten nära samråden", Verdict::Broken),
        rule(
            "PLAN-004",
            Some("R-059"),
            "Strategiska möten bereds i taktiska gruppen",
            Verdict::Watch,
        ),
        rule("PLAN-008", None, "Inget annat samtidigt", Verdict::NotJudged),
    ]
}

/// A year with forty meetings of our own and two thousand of others, several a day, with long names.
pub(crate) fn crowded() -> YearPlanFacts {
    let plan = year_plan_facts();
    let long = "Extra sammanträde om den gemensamma beredningen av läkemedelsförmånsfrågor och \
                kunskapsunderlag för samordnad utvecklingsplanering i hela hälso- och sjukvården";
    let day = |number: u64, step: u64| -> NaiveDate {
        date("2027-01-04") + Days::new(number * step % 361)
    };
    let own = (0..40_u64).map(|number| PlannedMeeting {
        date: day(number, 9),
        ring: if number.is_multiple_of(2) { Ring::Strategic } else { Ring::Tactical },
        title: format!(
            "{} {}/2027",
            if number % 2 == 0 { "Strategiska" } else { "Taktiska" },
            number / 2 + 1
        ),
        pinned: number.is_multiple_of(3),
        ..plan.meetings[0].clone()
    });
    let rings = [Ring::Council, Ring::Principals, Ring::Sks];
    let others = (0..2000_u64).map(|number| OtherMeeting {
        date: day(number, 7),
        ring: rings[usize::try_from(number).unwrap() % 3],
        title: long.into(),
        ..plan.events[1].clone()
    });
    let due = (0..280_u64).map(|number| DueDay {
        date: day(number, 11),
        what: format!("Skicka underlag {number}"),
        ..plan.deadlines[0].clone()
    });
    YearPlanFacts {
        meetings: own.collect(),
        events: others.collect(),
        deadlines: due.collect(),
        ..plan.clone()
    }
}

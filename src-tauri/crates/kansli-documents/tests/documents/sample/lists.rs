//! The lists around the fictional meeting: positions, actions and the year's meetings.

use kansli_documents::actions::{ActionRow, ActionStatus, ActionsFacts};
use kansli_documents::meeting::{Mode, Side};
use kansli_documents::positions::{PositionEntry, PositionStatus, PositionsFacts};
use kansli_documents::year_plan::{
    ChairLine, MeetingStatus, PlannedMeeting, RuleVerdict, Verdict, YearPlanFacts,
};
use kansli_documents::{Document, Head};

use super::minutes::levnadsvanor;
use super::{chair, date, head, person, time};

pub(crate) fn positions() -> Document {
    let statuses = [
        PositionStatus::InForce,
        PositionStatus::Superseded,
        PositionStatus::Closed,
        PositionStatus::NotAgreed,
        PositionStatus::Proposed,
    ];
    let entries = (1..=12)
        .map(|number: usize| {
            let sample = levnadsvanor().positions.remove(0);
            PositionEntry {
                number: format!("GS 2027:{number:02}"),
                date: date("2027-03-19"),
                origin: format!("Strategiska styrgruppen 1/2027, § {}", number + 2),
                title: "Gemensam bild av behov inom området levnadsvanor".into(),
                clauses: sample.clauses.into_iter().take(1 + number % 3).collect(),
                areas: vec!["Fokusområde 3".into(), "Levnadsvanor".into()],
                presenter: Some("Nils Kladdén".into()),
                stood_aside: if number == 3 {
                    vec!["Karin Platshållare".into()]
                } else {
                    Vec::new()
                },
                dissents: if number == 3 { sample.dissents } else { Vec::new() },
                handling: sample.handling,
                actions: vec![format!("Å 2027:{:02}", number + 5)],
                status: statuses[number % statuses.len()],
                replaces: (number == 5).then(|| "GS 2026:11".into()),
                replaced_by: (number == 6).then(|| "GS 2027:09".into()),
            }
        })
        .collect();
    Document::Positions(PositionsFacts {
        head: Head { number: None, version: None, ..head(None) },
        selection: Some("Fokusområde 3".into()),
        entries,
    })
}

pub(crate) fn actions() -> Document {
    let dues = ["2027-01-31", "2027-02-28", "2027-03-25", "2027-04-16", "2027-09-09", ""];
    let rows = (0..14)
        .map(|number: usize| ActionRow {
            number: format!("Å 2027:{:02}", number + 1),
            text: "Ta fram ett förslag till vem som gör vad i den gemensamma insatsen".into(),
            responsible: Some("Nils Kladdén".into()),
            organisation: Some("Socialstyrelsen (demo)".into()),
            side: Some(Side::Authorities),
            taking_part: if number.is_multiple_of(3) {
                vec!["SBU (demo)".into(), "TLV (demo)".into()]
            } else {
                Vec::new()
            },
            origin: Some("Strategiska styrgruppen 1/2027, § 7, GS 2027:03".into()),
            due: dues[number % dues.len()].parse().ok(),
            status: if number % 7 == 6 { ActionStatus::Done } else { ActionStatus::InProgress },
            done_on: (number % 7 == 6).then(|| date("2027-03-01")),
            comment: (number == 2).then(|| "Väntar på svar från sjukvårdsregionerna.".into()),
        })
        .collect();
    Document::Actions(ActionsFacts {
        head: Head {
            number: None,
            version: None,
            body_name: "Partnerskapet".into(),
            case_numbers: Vec::new(),
            ..head(None)
        },
        selection: None,
        rows,
    })
}

pub(crate) fn year_plan() -> Document {
    let days = [
        "2027-10-15",
        "2027-01-21",
        "2027-02-11",
        "2027-03-19",
        "2027-04-08",
        "2027-05-20",
        "2027-06-10",
        "2027-09-09",
        "2027-11-18",
    ];
    let meetings = days
        .into_iter()
        .enumerate()
        .map(|(place, day)| PlannedMeeting {
            date: date(day),
            start: Some(time("13:00:00")),
            end: Some(time("15:00:00")),
            body_name: match place % 3 {
                0 => "Strategiska styrgruppen",
                1 => "Taktiska samordningsgruppen",
                _ => "Rådet och Huvudmannagruppen",
            }
            .into(),
            title: if place % 3 == 2 {
                "Samråd".into()
            } else {
                format!("Formellt möte {}/2027", place + 1)
            },
            place: (place % 2 == 0).then(|| "Lokal Skissen, Stockholm".into()),
            mode: Some(Mode::Remote),
            own: place % 3 != 2,
            quiet: place == 8,
            status: if place == 3 { MeetingStatus::Held } else { MeetingStatus::Planned },
            remark: (place == 5).then(|| "Dagen efter är klämdag".into()),
        })
        .collect();
    let rules = [
        (
            "PLAN-001",
            "Strategiska styrgruppen träffas formellt minst två gånger under året.",
            Verdict::Met,
        ),
        ("PLAN-002", "Ett av mötena hålls i närtid till ett samråd.", Verdict::Broken),
        ("PLAN-003", "Taktiska samordningsgruppen hinner bereda inför varje möte.", Verdict::Watch),
        ("PLAN-004", "Ordförandeskapet växlar mellan sidorna.", Verdict::NotJudged),
    ];
    let chairs = [
        ("Strategiska styrgruppen", chair()),
        (
            "Taktiska samordningsgruppen",
            person("Nils Kladdén", "ordförande", "Socialstyrelsen (demo)", Some(Side::Authorities)),
        ),
    ];
    Document::YearPlan(YearPlanFacts {
        head: Head {
            number: None,
            version: None,
            body_name: "Partnerskapet".into(),
            case_numbers: Vec::new(),
            ..head(None)
        },
        chairs: chairs
            .into_iter()
            .map(|(body_name, chair)| ChairLine { body_name: body_name.into(), chair })
            .collect(),
        meetings,
        verdicts: rules
            .into_iter()
            .map(|(rule, text, verdict)| RuleVerdict {
                rule: rule.into(),
                text: text.into(),
                verdict,
                detail: Some("Två av två formella möten är planerade.".into()),
            })
            .collect(),
    })
}

//! The lists around the fictional meeting: positions and actions.

use kansli_documents::actions::{ActionRow, ActionStatus, ActionsFacts};
use kansli_documents::meeting::Side;
use kansli_documents::positions::{PositionEntry, PositionStatus, PositionsFacts};
use kansli_documents::{Document, Head};

use super::minutes::levnadsvanor;
use super::{date, head};

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
                took_part: if number == 3 {
                    vec!["Ann Provkvist".into(), "Bo Testberg".into()]
                } else {
                    Vec::new()
                },
                stood_aside: if number == 3 {
                    vec!["Karin Platshållare".into()]
                } else {
                    Vec::new()
                },
                stances: if number == 3 { sample.stances } else { Vec::new() },
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

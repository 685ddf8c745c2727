//! The minutes of the fictional meeting, as protocol and as notes.

use kansli_documents::meeting::{Side, Sitting};
use kansli_documents::minutes::{
    Action, Approval, ApprovalMethod, ApprovalRole, Attendee, Dissent, Handling, MinutesFacts,
    MinutesItem, MinutesKind, Outcome, Position, Recusal,
};
use kansli_documents::{Document, Head, Seal, Status};

use super::{
    approver, attachments, chair, date, head, members, others, person, secretary, sitting, time,
};

fn attendees() -> Vec<Attendee> {
    let mut all: Vec<Attendee> =
        members().into_iter().map(|person| Attendee { person, ..Attendee::default() }).collect();
    all[3].remote = true;
    all[5].stands_in_for = Some("Farid Övningsjö".into());
    all[5].mandate_unconfirmed = true;
    all[8].part = Some("§ 3–10".into());
    all
}

pub(super) fn levnadsvanor() -> MinutesItem {
    MinutesItem {
        number: "7".into(),
        title: "Gemensam bild av behov inom området levnadsvanor".into(),
        presenter: Some("Nils Kladdén".into()),
        papers: vec!["bilaga 3".into()],
        recusals: vec![Recusal { name: Some("Karin Platshållare".into()), left: true }],
        text: "Taktiska samordningsgruppen har samlat in behov från fyra sjukvårdsregioner och tre myndigheter. \
               Flera efterfrågar ett kortare stöd för primärvården. SKS lyfter att implementeringen behöver \
               planeras redan från början. Myndigheterna påminner om att två uppdrag redan pågår.\n\n\
               Tre frågor återstår:\n\n\
               1. Vem samlar in erfarenheterna?\n2. Hur **mäts** nyttan?\n3. Vad säger *kommunerna*?\n\n\
               Underlaget finns på [projektsidan](https://example.invalid/levnadsvanor)."
            .into(),
        cuts: None,
        positions: vec![Position {
            number: "GS 2027:03".into(),
            outcome: Outcome::Agreed,
            clauses: vec![
                "behovet ska hanteras som en gemensam insats under 2027–2028,".into(),
                "taktiska samordningsgruppen föreslår vem som gör vad senast den 9 september 2027, och".into(),
                "patientföreträdare ska medverka från start.".into(),
            ],
            stances: vec![
                "Står bakom: Socialstyrelsen (demo), SKR (demo)".into(),
                "Avvaktar: SBU (demo)".into(),
            ],
            knowledge_areas: vec!["Kunskapsstöd".into()],
            dissents: vec![Dissent {
                who: "Ingrid Skissmark, TLV (demo),".into(),
                text: "insatsen bör vänta till 2028.".into(),
            }],
            handling: vec![
                Handling {
                    organisation: "Socialstyrelsen (demo)".into(),
                    text: "prövar om arbetet ryms i verksamhetsplanen.".into(),
                },
                Handling {
                    organisation: "SKR (demo)".into(),
                    text: "inget eget beslut behövs.".into(),
                },
            ],
        }],
        actions: vec![
            Action {
                number: "Å 2027:08".into(),
                text: "Kalla till startmöte".into(),
                responsible: Some("Per Fejkström".into()),
                organisation: Some("SKR (demo)".into()),
                due: Some(date("2027-04-16")),
            },
            Action {
                number: "Å 2027:09".into(),
                text: "Föreslå vem som gör vad i den gemensamma insatsen, och hur patientföreträdare medverkar"
                    .into(),
                responsible: Some("Nils Kladdén".into()),
                organisation: Some("Socialstyrelsen (demo)".into()),
                due: Some(date("2027-09-09")),
            },
        ],
    }
}

fn plain_item(number: &str, title: &str, text: &str) -> MinutesItem {
    MinutesItem {
        number: number.into(),
        title: title.into(),
        text: text.into(),
        ..MinutesItem::default()
    }
}

pub(crate) fn minutes_facts() -> MinutesFacts {
    MinutesFacts {
        publication: false,
        seal: Some(Seal {
            meeting: "00000000-0000-0000-0000-000000000001".into(),
            copy: "archive".into(),
            language: "sv".into(),
            content: Some("0123456789abcdef".repeat(4)),
            step: "fedcba9876543210".repeat(4),
        }),
        markings: Vec::new(),
        work_copy: false,
        head: head(Some(Status::AwaitingApproval)),
        kind: MinutesKind::Protocol,
        sitting: sitting(),
        chair: Some(chair()),
        secretary: Some(secretary()),
        approvers: vec![approver()],
        present: attendees(),
        others: others()
            .into_iter()
            .map(|person| Attendee { person, ..Attendee::default() })
            .collect(),
        absent: vec![Attendee {
            person: person(
                "Maja Prototyp",
                "generaldirektör",
                "E-hälsomyndigheten (demo)",
                Some(Side::Authorities),
            ),
            ..Attendee::default()
        }],
        items: vec![
            plain_item(
                "1",
                "Mötet öppnas",
                "Astrid Provberg öppnar mötet och hälsar alla välkomna. Båda parter är företrädda.",
            ),
            plain_item(
                "2",
                "Dagordning och jäv",
                "Dagordningen fastställs. Ingen anmäler jäv utom under § 7.",
            ),
            plain_item(
                "3",
                "Val av justerare, föregående protokoll",
                "Hans Attrapp utses att justera. Protokollet från 2 oktober 2026 läggs till handlingarna.",
            ),
            MinutesItem {
                presenter: Some("Nils Kladdén".into()),
                papers: vec!["bilaga 2".into()],
                ..plain_item(
                    "5",
                    "Rapport från taktiska samordningsgruppen",
                    "Nils Kladdén berättar om gruppens två möten. Arbetet med inriktningsdokument fortsätter:\n\n\
                     - NSG Demo 1 har ett utkast,\n- NSG Demo 2 börjar i april,\n- övriga väntar.",
                )
            },
            plain_item(
                "6",
                "Från samrådet mellan Rådet och Huvudmannagruppen",
                "Hans Attrapp berättar kort från samrådet samma förmiddag. Huvudmannagruppen lyfte behovet av stöd \
                 som går att använda i små kommuner.",
            ),
            levnadsvanor(),
            plain_item("9", "Övriga frågor", "Inga övriga frågor är anmälda."),
        ],
        closed_at: Some(time("14:52:00")),
        next_meeting: Some(date("2027-10-15")),
        approvals: vec![
            Approval {
                person: secretary(),
                role: ApprovalRole::Secretary,
                on: Some(date("2027-03-24")),
                method: Some(ApprovalMethod::Signed),
            },
            Approval {
                person: chair(),
                role: ApprovalRole::Chair,
                on: Some(date("2027-03-31")),
                method: Some(ApprovalMethod::Email),
            },
            Approval { person: approver(), role: ApprovalRole::Approver, on: None, method: None },
        ],
        attachments: attachments(),
        correction: None,
    }
}

pub(crate) fn minutes() -> Document {
    Document::Minutes(minutes_facts())
}

pub(crate) fn notes() -> Document {
    let facts = minutes_facts();
    Document::Minutes(MinutesFacts {
        head: Head {
            body_name: "Taktiska samordningsgruppen".into(),
            body_in_text: Some("taktiska samordningsgruppen".into()),
            number: None,
            status: Some(Status::Approved),
            ..facts.head
        },
        kind: MinutesKind::Notes,
        sitting: Sitting { formal: false, ..facts.sitting },
        approvals: vec![Approval {
            person: person(
                "Nils Kladdén",
                "ordförande",
                "Socialstyrelsen (demo)",
                Some(Side::Authorities),
            ),
            role: ApprovalRole::Chair,
            on: Some(date("2027-04-12")),
            method: Some(ApprovalMethod::AtMeeting),
        }],
        ..facts
    })
}

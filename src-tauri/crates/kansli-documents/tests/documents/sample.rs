//! One fictional meeting of 19 March 2027 and what surrounds it, as rich as documents get.

use chrono::{NaiveDate, NaiveTime};
use kansli_documents::actions::{ActionRow, ActionStatus, ActionsFacts};
use kansli_documents::agenda::{AgendaFacts, AgendaItem};
use kansli_documents::meeting::{Attachment, Mode, Person, Purpose, Side, Sitting};
use kansli_documents::minutes::{
    Action, Approval, ApprovalMethod, ApprovalRole, Attendee, Dissent, Handling, MinutesFacts,
    MinutesItem, MinutesKind, Outcome, Position, Recusal,
};
use kansli_documents::notice::NoticeFacts;
use kansli_documents::positions::{PositionEntry, PositionStatus, PositionsFacts};
use kansli_documents::year_plan::{
    ChairLine, MeetingStatus, PlannedMeeting, RuleVerdict, Verdict, YearPlanFacts,
};
use kansli_documents::{Document, Head, Status};

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn time(text: &str) -> NaiveTime {
    text.parse().unwrap()
}

pub(crate) fn head(status: Option<Status>) -> Head {
    Head {
        body_name: "Strategiska styrgruppen".into(),
        body_in_text: Some("strategiska styrgruppen".into()),
        number: Some(1),
        year: 2027,
        date: date("2027-03-19"),
        case_numbers: vec!["SKR2027/00412".into(), "SOC 1.2-345/2027".into()],
        status,
        version: Some(3),
        secretariat: vec!["SKR (demo)".into(), "Socialstyrelsen (demo)".into()],
        contact: Some("kansliet@example.invalid".into()),
        demo: true,
    }
}

fn sitting() -> Sitting {
    Sitting {
        formal: true,
        date: date("2027-03-19"),
        start: Some(time("13:00:00")),
        end: Some(time("15:00:00")),
        place: Some("Lokal Skissen, Demogatan 1, Stockholm".into()),
        link: Some("https://mote.example.invalid/styrgruppen".into()),
        mode: Some(Mode::Hybrid),
    }
}

fn person(name: &str, role: &str, organisation: &str, side: Option<Side>) -> Person {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Person { name: name.into(), role: said(role), organisation: said(organisation), side }
}

fn members() -> Vec<Person> {
    let (sks, authorities) = (Some(Side::Sks), Some(Side::Authorities));
    vec![
        person("Astrid Provberg", "hälso- och sjukvårdsdirektör", "Region Norrdemo (Norra)", sks),
        person("Birger Testgren", "regiondirektör", "Region Mittdemo (Mellansverige)", sks),
        person(
            "Cecilia Mallström",
            "hälso- och sjukvårdsdirektör",
            "Region Östdemo (Stockholm-Gotland)",
            sks,
        ),
        person("David Exempelius", "hälso- och sjukvårdsdirektör", "Region Västdemo (Västra)", sks),
        person(
            "Elin Påhittsson",
            "hälso- och sjukvårdsdirektör",
            "Region Sydostdemo (Sydöstra)",
            sks,
        ),
        person("Gunilla Demolund", "ledamot", "SKR (demo)", sks),
        person("Hans Attrapp", "generaldirektör", "Socialstyrelsen (demo)", authorities),
        person("Ingrid Skissmark", "generaldirektör", "TLV (demo)", authorities),
        person("Jonas Utkastberg", "generaldirektör", "SBU (demo)", authorities),
        person("Karin Platshållare", "generaldirektör", "Läkemedelsverket (demo)", authorities),
        person("Leif Modellqvist", "generaldirektör", "Folkhälsomyndigheten (demo)", authorities),
    ]
}

fn others() -> Vec<Person> {
    vec![
        person(
            "Nils Kladdén",
            "ordförande i taktiska samordningsgruppen",
            "Socialstyrelsen (demo)",
            None,
        ),
        person("Åke Låtsas", "adjungerad", "Demokommun", None),
        person("Per Fejkström", "sekreterare", "SKR (demo)", None),
    ]
}

fn chair() -> Person {
    person("Astrid Provberg", "ordförande", "Region Norrdemo (Norra)", Some(Side::Sks))
}

fn secretary() -> Person {
    person("Per Fejkström", "sekreterare", "SKR (demo)", None)
}

fn approver() -> Person {
    person("Hans Attrapp", "generaldirektör", "Socialstyrelsen (demo)", Some(Side::Authorities))
}

fn attachments() -> Vec<Attachment> {
    ["Dagordning", "Underlag till punkt 4", "Rapport från taktiska samordningsgruppen"]
        .into_iter()
        .enumerate()
        .map(|(place, title)| Attachment { number: (place + 1).to_string(), title: title.into() })
        .collect()
}

pub(crate) fn notice() -> Document {
    Document::Notice(NoticeFacts {
        head: Head { version: None, ..head(Some(Status::Sent)) },
        sitting: sitting(),
        circumstances: Some(
            "Mötet hålls direkt efter samrådet mellan Rådet och Huvudmannagruppen.".into(),
        ),
        reply_by: Some(date("2027-03-12")),
        reply_to: Some("Per Fejkström, per.fejkstrom@example.invalid,".into()),
        called: members(),
        adjuncts: others().into_iter().take(2).collect(),
        guests: vec![person("Ärla Noterman", "sjukvårdsregional samordnare", "Norra (demo)", None)],
        agenda: agenda_items(),
        attachments: attachments(),
        chair: Some(chair()),
        secretary: Some(secretary()),
        note: Some("Vi bjuder på **fika** från kl. 12.30.".into()),
        cancelled: None,
    })
}

fn agenda_items() -> Vec<AgendaItem> {
    use Purpose::{Discussion, Information, Position};
    let rows = [
        ("Mötet öppnas, närvaro och mandat", Information, "Astrid Provberg", 5),
        ("Dagordning och anmälan om jäv", Position, "Astrid Provberg", 5),
        ("Val av justerare, föregående protokoll", Position, "Per Fejkström", 5),
        ("Uppföljning av åtgärder och ställningstaganden", Information, "Per Fejkström", 10),
        (
            "Rapport från taktiska samordningsgruppen, inklusive oklarheter",
            Discussion,
            "Nils Kladdén",
            15,
        ),
        ("Från samrådet mellan Rådet och Huvudmannagruppen", Information, "Hans Attrapp", 10),
        ("Gemensam bild av behov inom området levnadsvanor", Position, "Nils Kladdén", 40),
        (
            "Informationsutbyte: pågående arbeten, kommande uppdrag och produkter",
            Information,
            "Alla",
            10,
        ),
        ("Övriga frågor", Information, "", 5),
        ("Nästa möte och sammanfattning", Information, "Astrid Provberg", 5),
    ];
    let mut starts = time("13:00:00");
    let mut items = Vec::new();
    for (place, (title, purpose, presenter, minutes)) in rows.into_iter().enumerate() {
        items.push(AgendaItem {
            number: (place + 1).to_string(),
            title: title.into(),
            purpose: Some(purpose),
            presenter: Some(presenter.into()),
            starts: Some(starts),
            minutes: Some(minutes),
            ..AgendaItem::default()
        });
        starts += chrono::TimeDelta::minutes(minutes.into());
    }
    items[6].papers = vec!["Bilaga 2".into(), "Bilaga 3".into()];
    items[6].summary =
        Some("Behoven är samlade från *fyra* sjukvårdsregioner och **tre** myndigheter.".into());
    items[6].proposal = vec![
        "behovet ska hanteras som en gemensam insats under 2027–2028, och".into(),
        "patientföreträdare ska medverka från start.".into(),
    ];
    items
}

pub(crate) fn agenda() -> Document {
    Document::Agenda(AgendaFacts {
        head: Head { version: None, ..head(Some(Status::Draft)) },
        sitting: sitting(),
        chair: Some(chair()),
        secretary: Some(secretary()),
        items: agenda_items(),
        attachments: attachments(),
    })
}

fn attendees() -> Vec<Attendee> {
    let mut all: Vec<Attendee> =
        members().into_iter().map(|person| Attendee { person, ..Attendee::default() }).collect();
    all[3].remote = true;
    all[5].stands_in_for = Some("Farid Övningsjö".into());
    all[5].mandate_unconfirmed = true;
    all[8].part = Some("§ 3–10".into());
    all
}

fn levnadsvanor() -> MinutesItem {
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
        positions: vec![Position {
            number: "GS 2027:03".into(),
            outcome: Outcome::Agreed,
            clauses: vec![
                "behovet ska hanteras som en gemensam insats under 2027–2028,".into(),
                "taktiska samordningsgruppen föreslår vem som gör vad senast den 9 september 2027, och".into(),
                "patientföreträdare ska medverka från start.".into(),
            ],
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

/// Every kind of document, with a name for it.
pub(crate) fn all() -> Vec<(&'static str, Document)> {
    vec![
        ("notice", notice()),
        ("agenda", agenda()),
        ("minutes", minutes()),
        ("notes", notes()),
        ("positions", positions()),
        ("actions", actions()),
        ("year-plan", year_plan()),
    ]
}

/// Every kind of document without a single fact in it.
pub(crate) fn empty() -> Vec<(&'static str, Document)> {
    vec![
        ("empty-notice", Document::Notice(NoticeFacts::default())),
        ("empty-agenda", Document::Agenda(AgendaFacts::default())),
        ("empty-minutes", Document::Minutes(MinutesFacts::default())),
        (
            "empty-notes",
            Document::Minutes(MinutesFacts { kind: MinutesKind::Notes, ..MinutesFacts::default() }),
        ),
        ("empty-positions", Document::Positions(PositionsFacts::default())),
        ("empty-actions", Document::Actions(ActionsFacts::default())),
        ("empty-year-plan", Document::YearPlan(YearPlanFacts::default())),
    ]
}

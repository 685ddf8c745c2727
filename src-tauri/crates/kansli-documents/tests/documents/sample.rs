//! One fictional meeting of 19 March 2027 and what surrounds it, as rich as documents get.

#[path = "sample/lists.rs"]
mod lists;
#[path = "sample/minutes.rs"]
mod minutes;
#[path = "sample/year_plan.rs"]
mod year_plan;

use chrono::{NaiveDate, NaiveTime};
use kansli_documents::actions::ActionsFacts;
use kansli_documents::agenda::{AgendaFacts, AgendaItem, Changes};
use kansli_documents::ambiguities::{AmbiguitiesFacts, AmbiguityEntry};
use kansli_documents::brief::{Brief, BriefsFacts};
use kansli_documents::direction::{DirectionAgreed, DirectionFacts, DirectionSections};
use kansli_documents::items::{ItemRow, ItemsFacts};
use kansli_documents::mandates::{BodyMandates, MandatesFacts, SeatRow};
use kansli_documents::meeting::{Attachment, Mode, Person, Purpose, Side, Sitting};
use kansli_documents::minutes::{MinutesFacts, MinutesKind};
use kansli_documents::notice::NoticeFacts;
use kansli_documents::pack::{ContentsFacts, PaperFacts, PaperPiece, PaperRun, PartLine};
use kansli_documents::positions::PositionsFacts;
use kansli_documents::register::{EntryFacts, RegisterFacts};
use kansli_documents::report::{
    ActionCount, Attendance, FocusArea, Group, Initiative, PhaseCount, Priority, ReportFacts,
    ReportKind,
};
use kansli_documents::year_plan::YearPlanFacts;
use kansli_documents::{Document, Head, Status};

pub(crate) use self::lists::{actions, positions};
#[allow(unused_imports, reason = "the measurement needs the finished documents only")]
pub(crate) use self::minutes::{minutes, minutes_facts, notes};
#[allow(unused_imports, reason = "the measurement needs the finished documents only")]
pub(crate) use self::year_plan::{crowded, year_plan, year_plan_facts};

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn time(text: &str) -> NaiveTime {
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
        ..Head::default()
    }
}

pub(crate) fn sitting() -> Sitting {
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

pub(crate) fn person(name: &str, role: &str, organisation: &str, side: Option<Side>) -> Person {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Person { name: name.into(), role: said(role), organisation: said(organisation), side }
}

pub(crate) fn members() -> Vec<Person> {
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

pub(crate) fn others() -> Vec<Person> {
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

pub(crate) fn chair() -> Person {
    person("Astrid Provberg", "ordförande", "Region Norrdemo (Norra)", Some(Side::Sks))
}

pub(crate) fn secretary() -> Person {
    person("Per Fejkström", "sekreterare", "SKR (demo)", None)
}

pub(crate) fn approver() -> Person {
    person("Hans Attrapp", "generaldirektör", "Socialstyrelsen (demo)", Some(Side::Authorities))
}

pub(crate) fn attachments() -> Vec<Attachment> {
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
        secretaries: Vec::new(),
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
    items[7].late = true;
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
        changes: Some(Changes {
            since: date("2027-03-01"),
            told: vec!["Punkt 8, ”Informationsutbyte”, har tillkommit".into()],
        }),
        attachments: attachments(),
    })
}

pub(crate) fn briefs() -> Document {
    let full = Brief {
        number: "7".into(),
        title: "Gemensam bild av behov inom området levnadsvanor".into(),
        purpose: Some(Purpose::Position),
        presenter: Some("Nils Kladdén".into()),
        prepared_by: Some("Beredningsgruppen".into()),
        prepared_on: Some(date("2027-02-22")),
        focus_areas: vec!["2".into(), "9".into()],
        background: Some("Behoven är samlade från **fyra** sjukvårdsregioner.".into()),
        proposal: vec!["behovet ska hanteras som en gemensam insats.".into()],
        reasons: Some("Frågan har väntat sedan 2026.\n\n- Tre regioner\n- Två myndigheter".into()),
        consequences: Some("För regionerna: en halvtidstjänst under ett år.".into()),
        own_steps: Some("Varje part behöver besluta om bemanning.".into()),
        contact: Some("Noomi Saaristo, noomi.saaristo@example.invalid".into()),
        papers: vec!["Bilaga 2: behov.pdf".into()],
    };
    let short = Brief {
        number: "7a".into(),
        title: "Bemanning".into(),
        reasons: Some("Se punkt 7.".into()),
        ..Brief::default()
    };
    Document::Briefs(BriefsFacts {
        head: Head { version: None, ..head(Some(Status::Draft)) },
        briefs: vec![full, short],
    })
}

pub(crate) fn ambiguities() -> Document {
    let entry = AmbiguityEntry {
        title: "Vem följer upp vårdförloppen efter 2028?".into(),
        description: Some("Två organisationer **mäter** samma sak.".into()),
        parties: vec!["SKR".into(), "SoS".into()],
        raised_by: Some("Kontaktpunkterna".into()),
        raised_on: date("2027-02-04"),
        origin: Some("Taktiska 1/2027, § 6".into()),
        proposal: Some("SKR samordnar.".into()),
        answer: Some("SKR gör det från hösten.".into()),
        standing: "Löst".into(),
        since: Some(date("2027-03-15")),
    };
    Document::Ambiguities(AmbiguitiesFacts {
        head: Head { number: None, version: None, ..head(None) },
        selection: None,
        entries: vec![
            entry,
            AmbiguityEntry {
                title: "Vem svarar?".into(),
                standing: "Öppen".into(),
                ..Default::default()
            },
        ],
    })
}

pub(crate) fn register() -> Document {
    let entry = |title: &str, status: &str, missing: &[&str]| EntryFacts {
        title: title.into(),
        status: status.into(),
        told: vec![
            ("Leder".into(), "Region Påhitt".into()),
            ("Förväntad nytta".into(), "Kortare väntan för dem som behöver vård mest.".into()),
        ],
        missing: missing.iter().map(|it| (*it).to_owned()).collect(),
    };
    Document::Register(RegisterFacts {
        head: Head { number: None, version: None, ..head(None) },
        title: "Insatser".into(),
        about:
            "Vad parterna gör tillsammans: vem som leder, vem som medverkar och till vilken nytta."
                .into(),
        selection: Some("vård".into()),
        entries: vec![
            entry("Gemensam kunskapsbild om levnadsvanor", "Pågår", &[]),
            entry("Kortare köer", "Föreslagen", &["Varje insats utgår från ett behov"]),
        ],
    })
}

pub(crate) fn items() -> Document {
    let row = |date_of: &str, number: &str, title: &str| ItemRow {
        meeting: "Strategiska 1/2027".into(),
        date: date(date_of),
        number: number.into(),
        title: title.into(),
        purpose: Some(Purpose::Position),
        presenter: Some("Nils Kladdén".into()),
        standing: "Behandlad".into(),
        outcomes: vec!["GS 2027:03".into(), "Å 2027:08".into()],
        papers: 2,
    };
    Document::Items(ItemsFacts {
        head: Head { number: None, version: None, ..head(None) },
        selection: Some("syfte:ställningstagande".into()),
        rows: vec![
            row("2027-03-19", "7", "Gemensam bild av behov inom området levnadsvanor"),
            row("2027-03-19", "7a", "Bemanning"),
            ItemRow {
                outcomes: Vec::new(), papers: 0, ..row("2027-02-01", "3", "Övriga frågor")
            },
        ],
    })
}

/// One paragraph of the minutes.
pub(crate) fn excerpt() -> Document {
    let facts = minutes_facts();
    let items = facts.items.iter().filter(|it| it.number == "7").cloned().collect();
    Document::Excerpt(MinutesFacts { items, seal: None, ..facts })
}

/// Seats of both bodies, one of them soon at its end.
pub(crate) fn mandates() -> Document {
    let seat = |person: Person, until: &str, confirmed| SeatRow {
        person,
        from: Some(date("2025-01-01")),
        until: Some(date(until)),
        confirmed,
        confirmed_on: confirmed.then(|| date("2025-01-15")),
        acting: !confirmed,
    };
    let body = |name: &str, seats| BodyMandates { name: name.into(), seats };
    Document::Mandates(MandatesFacts {
        head: Head { number: None, version: None, body_name: String::new(), ..head(None) },
        bodies: vec![
            body(
                "Strategiska styrgruppen",
                vec![seat(chair(), "2028-12-31", true), seat(approver(), "2027-04-30", false)],
            ),
            body("Taktiska samordningsgruppen", Vec::new()),
        ],
    })
}

/// The contents page of a meeting pack.
pub(crate) fn contents() -> Document {
    let part = |label: Option<&str>, title: &str, page, pages| PartLine {
        label: label.map(str::to_owned),
        title: title.into(),
        page,
        pages,
        link: format!("https://pack.invalid/{page}"),
    };
    Document::Contents(ContentsFacts {
        head: head(None),
        parts: vec![
            part(None, "Kallelse", 2, 2),
            part(Some("Bilaga 1"), "Behov inom området levnadsvanor", 4, 12),
        ],
        remarks: vec!["Bilaga 1 saknar taggar.".into()],
    })
}

/// A paper that is set as pages.
pub(crate) fn paper() -> Document {
    Document::Paper(PaperFacts {
        head: head(None),
        label: "Bilaga 2".into(),
        title: "Svar från regionerna".into(),
        text: "Fyra sjukvårdsregioner har svarat.\nTre myndigheter har läst svaren.".into(),
        ..PaperFacts::default()
    })
}

/// A Word document that is set as pages, with everything that one may hold.
pub(crate) fn word_paper() -> Document {
    let run = |text: &str| PaperRun { text: text.into(), ..PaperRun::default() };
    let said = |text: &str| PaperPiece::Paragraph(vec![run(text)]);
    let heading = |level, text: &str| PaperPiece::Heading { level, text: text.into() };
    let entry =
        |level, number, text: &str| PaperPiece::Entry { level, number, line: vec![run(text)] };
    let row = |cells: [&str; 3]| cells.map(|cell| vec![said(cell)]).to_vec();
    let picture = |alt: &str, size| PaperPiece::Picture {
        bytes: include_bytes!("golden/mandates-1.png").to_vec(),
        alt: alt.into(),
        size,
    };
    Document::Paper(PaperFacts {
        head: head(None),
        label: "Bilaga 3".into(),
        title: "Behov inom området levnadsvanor".into(),
        pieces: vec![
            heading(3, "Om svaren"),
            heading(1, "Behov inom området levnadsvanor"),
            PaperPiece::Paragraph(vec![
                run("Fyra sjukvårdsregioner har svarat.\nTre myndigheter har läst "),
                PaperRun { strong: true, emphasis: true, ..run("alla") },
                PaperRun { link: Some("https://example.invalid/svar".into()), ..run(" svaren") },
                PaperRun { link: Some("javascript:alert(1)".into()), ..run(".") },
            ]),
            heading(3, "Vad de svarade"),
            entry(1, None, "En punkt som ligger djupt"),
            entry(0, Some(1), "Det första svaret"),
            entry(1, None, "från Norr"),
            entry(2, None, "och från en del av Norr"),
            entry(1, None, "från Söder"),
            entry(0, Some(2), "Det andra svaret"),
            said("Mellan svaren."),
            entry(0, Some(3), "Det tredje svaret"),
            entry(0, None, "Utan nummer"),
            PaperPiece::Table {
                widths: vec![1, 3, 90],
                rows: vec![
                    row(["Region", "", "Behov"]),
                    row(["Norr", "4", "Kortare stöd för primärvården"]),
                    vec![
                        vec![heading(2, "Söder"), entry(0, None, "hela"), entry(0, None, "delar")],
                        Vec::new(),
                        vec![picture("", (400, 200))],
                    ],
                ],
            },
            picture("Diagram över svaren", (9_000, 4_500)),
            heading(5, "Ett litet avsnitt"),
            said("Slut."),
        ],
        ..PaperFacts::default()
    })
}

/// A yearly report.
pub(crate) fn report(kind: ReportKind) -> Document {
    let (Document::Positions(positions), Document::Ambiguities(ambiguities)) =
        (positions(), ambiguities())
    else {
        unreachable!()
    };
    let Document::Mandates(mandates) = mandates() else { unreachable!() };
    let area = |number, items, positions: &[&str]| FocusArea {
        number,
        text: "samarbeta kring prioriteringar bland olika insatser".into(),
        items,
        initiatives: vec!["Kort stöd om levnadsvanor".into()],
        positions: positions.iter().map(|it| (*it).to_owned()).collect(),
    };
    let written = [
        (
            "in_short",
            "Tre resultat:\n\n- ett stöd i bruk\n- **femtio** termer\n- mått för tre vårdförlopp",
        ),
        ("on_priorities", "Två av tre områden nådde sina mål."),
        ("on_goal", "Läget är gott."),
        ("on_results", "Stödet används i två regioner."),
    ];
    let priority = |title: &str| Priority {
        title: title.into(),
        reason: "Behovet finns i hela landet.".into(),
        goal: "Ett kort stöd är i bruk i två regioner.".into(),
        result: "- en region har börjat\n- en väntar".into(),
        position: Some("GS 2026:09".into()),
    };
    Document::Report(Box::new(ReportFacts {
        kind,
        head: Head { number: None, version: None, body_name: String::new(), ..head(None) },
        year: year_plan_facts(),
        formal_wanted: 4,
        formal_held: 3,
        tactical_held: 6,
        positions: positions.entries,
        actions: ActionCount {
            all: 4,
            done: 2,
            late: 1,
            done_numbers: vec!["Å 2027:01".into(), "Å 2027:02".into()],
            late_numbers: vec!["Å 2027:03".into()],
            other_numbers: vec!["Å 2027:04".into()],
        },
        bodies: mandates.bodies,
        focus_areas: vec![area(1, 2, &["GS 2027:01"]), area(2, 0, &[])],
        ambiguities: ambiguities.entries,
        written: written.map(|(field, text)| (field.to_owned(), text.to_owned())).into(),
        parties: vec!["Region Norrdemo".into(), "Socialstyrelsen (demo)".into()],
        attendance: vec![
            Attendance { organisation: "Norrdemo".into(), called: 12, present: 11 },
            Attendance { organisation: "Socialstyrelsen (demo)".into(), called: 10, present: 5 },
        ],
        priorities: vec![priority("Levnadsvanor")],
        coming: vec![priority("Gemensamma termer")],
        initiatives: vec![Initiative {
            title: "Kort stöd om levnadsvanor".into(),
            needs: vec!["Kort stöd för primärvården".into()],
            target_groups: vec!["Professioner".into(), "Huvudmän".into()],
            leads: vec!["Norrdemo".into()],
            participants: vec!["SBU (demo)".into()],
            phase: Some("Implementering".into()),
            status: Some("Pågår".into()),
            benefit: "Det viktigaste ryms på två sidor.".into(),
            result: "Två regioner använder stödet.".into(),
            involvement: Some("Patienter och närstående. Två företrädare från start".into()),
            led_by_regions: true,
            position: Some("GS 2027:01".into()),
        }],
        phases: vec![PhaseCount { phase: "Implementering".into(), now: 3, before: 1 }],
        groups: vec![
            Group {
                name: "NSG patientsäkerhet".into(),
                document: Some("Fastställt".into()),
                review_by: Some(date("2028-03-01")),
            },
            Group { name: "NSG kvalitetsregister".into(), ..Group::default() },
        ],
        goal: Some("En god hälsa i befolkningen genom en god vård.".into()),
        proposals: vec!["Låt taktiska samordningsgruppen mötas sex gånger om året.".into()],
    }))
}

/// The frame of a direction document.
pub(crate) fn direction() -> Document {
    Document::Direction(DirectionFacts {
        head: Head { number: None, version: None, body_name: String::new(), ..head(None) },
        authorities: vec!["Socialstyrelsen (demo)".into(), "SBU (demo)".into()],
        ..DirectionFacts::default()
    })
}

/// A direction document that is agreed on.
pub(crate) fn written_direction() -> Document {
    let text = |text: &str| Some(text.to_owned());
    let Document::Direction(frame) = direction() else { unreachable!("it is one") };
    Document::Direction(DirectionFacts {
        group: text("NSG uppföljning och analys"),
        version: text("1.0"),
        valid_from: Some(date("2026-06-04")),
        review_by: Some(date("2028-06-04")),
        authors: vec!["SKR".into(), "Socialstyrelsen (demo)".into()],
        sections: DirectionSections {
            purpose: text("Uppföljningen ska ge **genomslag** för kunskapsstöden."),
            coverage: text("Vi arbetar med:\n\n- gemensamma mått\n- hur de redovisas"),
            roles: text("NSG leder arbetet med måtten."),
            planned: text("Mått för tre vårdförlopp."),
            ..DirectionSections::default()
        },
        agreed: Some(DirectionAgreed {
            body: "Taktiska samordningsgruppen".into(),
            on: date("2026-06-04"),
            position: "GS 2026:06".into(),
        }),
        ..frame
    })
}

/// Every kind of document, with a name for it.
pub(crate) fn all() -> Vec<(&'static str, Document)> {
    vec![
        ("excerpt", excerpt()),
        ("mandates", mandates()),
        ("contents", contents()),
        ("paper", paper()),
        ("word-paper", word_paper()),
        ("summary", report(ReportKind::Summary)),
        ("for-council", report(ReportKind::ForCouncil)),
        ("direction-report", report(ReportKind::Direction)),
        ("direction", direction()),
        ("notice", notice()),
        ("agenda", agenda()),
        ("briefs", briefs()),
        ("ambiguities", ambiguities()),
        ("items", items()),
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
        ("empty-briefs", Document::Briefs(BriefsFacts::default())),
        ("empty-ambiguities", Document::Ambiguities(AmbiguitiesFacts::default())),
        ("register", register()),
        ("empty-register", Document::Register(RegisterFacts::default())),
        ("empty-items", Document::Items(ItemsFacts::default())),
        ("empty-minutes", Document::Minutes(MinutesFacts::default())),
        (
            "empty-notes",
            Document::Minutes(MinutesFacts { kind: MinutesKind::Notes, ..MinutesFacts::default() }),
        ),
        ("empty-excerpt", Document::Excerpt(MinutesFacts::default())),
        ("empty-mandates", Document::Mandates(MandatesFacts::default())),
        ("empty-contents", Document::Contents(ContentsFacts::default())),
        ("empty-paper", Document::Paper(PaperFacts::default())),
        ("empty-summary", Document::Report(Box::default())),
        ("written-direction", written_direction()),
        ("empty-direction", Document::Direction(DirectionFacts::default())),
        ("empty-positions", Document::Positions(PositionsFacts::default())),
        ("empty-actions", Document::Actions(ActionsFacts::default())),
        ("empty-year-plan", Document::YearPlan(YearPlanFacts::default())),
    ]
}

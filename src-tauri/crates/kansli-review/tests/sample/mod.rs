//! Packages to test with: fictional people, and texts that mean harm.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses what it needs of the sample")]

pub(crate) mod hostile;

use chrono::{DateTime, NaiveDate};
use kansli_review::package::{
    Attachment, Became, Bytes, Change, Earlier, File, Format, Image, ImageKind, Item, Kind,
    Meeting, Page, Position, Purpose, PurposeKey, Reviewer, Sender, Text,
};
use kansli_review::{AnswerKey, Digest, Lang, Package};
use uuid::Uuid;

/// The id of a thing of the sample.
pub(crate) fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0192_a3b4_c5d6_7e8f_9000_0000_0000_0000 + number)
}

fn purpose(letter: char) -> Purpose {
    let (key, label) = match letter {
        'I' => (PurposeKey::Information, "Information"),
        'D' => (PurposeKey::Discussion, "Diskussion"),
        _ => (PurposeKey::Position, "Ställningstagande"),
    };
    Purpose { key, label: label.to_owned() }
}

fn item(number: u32, title: &str, (kind, starts, minutes): (char, &str, u32), who: &str) -> Item {
    Item {
        id: id(u128::from(number)),
        number: number.to_string(),
        section: None,
        sub: false,
        title: title.to_owned(),
        purpose: Some(purpose(kind)),
        presenter: Some(who.to_owned()),
        minutes: Some(minutes),
        starts: Some(starts.to_owned()),
        proposal: Vec::new(),
        background: None,
        briefs: Vec::new(),
        attachments: Vec::new(),
        text: None,
        positions: Vec::new(),
        actions: Vec::new(),
    }
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The agenda of the mockup, in the first round.
pub(crate) fn agenda() -> Package {
    let (chair, head) = ("Astrid Provberg", "Nils Kladdén");
    let mut items = vec![
        item(1, "Mötet öppnas, närvaro och mandat", ('I', "13.00", 5), chair),
        item(2, "Dagordning och anmälan om jäv", ('S', "13.05", 5), chair),
        item(3, "Val av justerare, föregående protokoll", ('S', "13.10", 5), chair),
        item(
            4,
            "Uppföljning av åtgärder och ställningstaganden",
            ('I', "13.15", 10),
            "Per Fejkström",
        ),
        item(5, "Rapport från taktiska samordningsgruppen", ('D', "13.25", 15), head),
        item(6, "Från samrådet med Huvudmannagruppen", ('I', "13.40", 10), "Hans Attrapp"),
        item(7, "Gemensam bild av behov inom området levnadsvanor", ('S', "13.50", 20), head),
        item(8, "Vem gör vad: stöd till primärvården", ('D', "14.10", 20), "Olga Repetto"),
        item(9, "Årlig sammanställning 2026", ('S', "14.30", 15), "Qamar Provsvar"),
        item(10, "Informationsutbyte: arbeten på gång", ('I', "14.45", 10), "Alla"),
        item(11, "Övriga frågor", ('I', "14.55", 5), chair),
        item(12, "Nästa möte och sammanfattning", ('I', "15.00", 5), chair),
    ];
    let texts = [
        (
            2,
            "Kansliet föreslår Hans Attrapp som justerare. Protokoll 2/2026 justerades den 4\u{a0}november 2026.",
        ),
        (
            3,
            "Nio åtgärder är öppna och tre är försenade. Två ställningstaganden väntar på parternas egna beslut. Listan finns sist i paketet.",
        ),
        (
            4,
            "Gruppen har haft ett möte sedan sist, den 4\u{a0}februari. En oklarhet om roller är lyft: vem som svarar för stöd till kommunernas hälso- och sjukvård.\n\nGruppen föreslår att frågan\n- bereds av kansliet till den 9\u{a0}september\n- tas upp i samrådet dagen före.",
        ),
        (5, "Muntlig rapport från samrådet samma förmiddag."),
        (
            6,
            "Fyra sjukvårdsregioner och tre myndigheter har lämnat behov. Flera efterfrågar ett kortare stöd för primärvården. Två uppdrag pågår redan, så insatsen behöver samordnas med dem.",
        ),
        (
            7,
            "Punkten flyttades från den 16\u{a0}oktober 2026. Nu finns ett förslag till arbetsfördelning att diskutera.",
        ),
        (
            8,
            "Sammanställningen visar insatser och resultat under 2026. Den ligger till grund för uppföljningen av den gemensamma inriktningen.",
        ),
        (9, "Varje part nämner kort det som är nytt sedan listan skickades."),
    ];
    for (at, text) in texts {
        items[at].background = Some(text.to_owned());
    }
    items[6].proposal = strings(&[
        "behovet ska hanteras som en gemensam insats under 2027\u{2060}–\u{2060}2028",
        "taktiska samordningsgruppen föreslår vem som gör vad senast den 9\u{a0}september 2027",
        "patientföreträdare ska medverka från start",
    ]);
    items[8].proposal = strings(&[
        "den årliga sammanställningen för 2026 godkänns",
        "uppföljningen av den gemensamma inriktningen skickas till Socialdepartementet och SKR:s styrelse",
    ]);
    items[6].briefs = vec![
        Text {
            heading: "Skäl".to_owned(),
            text: "Behoven överlappar varandra. Ett gemensamt stöd sparar tid för alla.".to_owned(),
        },
        Text {
            heading: "Konsekvenser".to_owned(),
            text: "1. Insatsen kräver två personer på halvtid.\n2. Ingen ny upphandling behövs."
                .to_owned(),
        },
    ];
    items[2].attachments = vec![id(101)];
    items[6].attachments = vec![id(102), id(103)];
    Package {
        format: Format::One,
        id: id(1000),
        kind: Kind::Agenda,
        notes: false,
        round: 1,
        language: Lang::Sv,
        reviewer: Reviewer { id: id(900), name: chair.to_owned(), role: Some("ordförande".to_owned()) },
        sender: Sender {
            name: "Per Fejkström".to_owned(),
            organisation: "kansliet".to_owned(),
            email: "kansliet@example.invalid".to_owned(),
        },
        made_at: DateTime::parse_from_rfc3339("2027-03-04T09:14:00+01:00").unwrap(),
        answer_by: NaiveDate::from_ymd_opt(2027, 3, 8),
        greeting: "Hej Astrid! Här är dagordningen. Skriv kommentarer direkt vid en punkt och svara senast måndag 8\u{a0}mars, så skickar vi kallelsen dagen efter.".to_owned(),
        meeting: Meeting {
            id: id(800),
            heading: "Strategiska styrgruppen 1/2027".to_owned(),
            body: "Strategiska styrgruppen".to_owned(),
            when: "fredag 19\u{a0}mars 2027, 13.00\u{2060}–\u{2060}15.00".to_owned(),
            place: Some("Hornsgatan 20, lokal Provrummet".to_owned()),
        },
        content_hash: Digest::of(b"agenda, first round"),
        front: Vec::new(),
        items,
        attachments: papers(),
        changes: Vec::new(),
        earlier: Vec::new(),
        answer_key: AnswerKey([7; 32]),
    }
}

fn papers() -> Vec<Attachment> {
    let page = |text: &str| Page { text: text.to_owned(), image: None };
    let paper = |number: u128, name: &str, pages: Vec<Page>| Attachment {
        id: id(100 + number),
        number: number.to_string(),
        name: name.to_owned(),
        page_count: u32::try_from(pages.len()).unwrap(),
        pages,
        sha256: Digest::of(name.as_bytes()),
        file: None,
    };
    let mut needs = paper(
        2,
        "Behovsbild levnadsvanor",
        vec![
            page(
                "Behovsbild levnadsvanor\n\nFyra sjukvårdsregioner har svarat: Norra, Södra, Västra och Östra demoregionen.\nTre myndigheter har lämnat egna behov.",
            ),
            page(""),
        ],
    );
    needs.pages[0].image = Some(Image { kind: ImageKind::Png, data: Bytes(picture()) });
    needs.file = Some(File {
        name: "Behovsbild.txt".to_owned(),
        data: Bytes(b"Behovsbild levnadsvanor".to_vec()),
    });
    let mut minutes = paper(
        1,
        "Protokoll 2/2026",
        vec![page("Protokoll 2/2026\n\n§ 1 Mötet öppnas.\n§ 2 Dagordningen fastställs.")],
    );
    minutes.file = Some(File { name: "Protokoll.pdf".to_owned(), data: Bytes(PDF.into()) });
    let unread = Attachment { page_count: 11, ..paper(3, "Svar från regionerna", Vec::new()) };
    vec![minutes, needs, unread]
}

/// An empty page.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

/// The smallest picture there is: one grey point, made larger by nothing.
fn picture() -> Vec<u8> {
    vec![
        0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0,
        0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, b'I', b'D', b'A', b'T', 0x78,
        0x9C, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, b'I', b'E',
        b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
    ]
}

/// The same agenda in the second round: changed, and with what became of the first.
pub(crate) fn second() -> Package {
    let mut package = agenda();
    package.id = id(1001);
    package.round = 2;
    package.content_hash = Digest::of(b"agenda, second round");
    package.answer_key = AnswerKey([8; 32]);
    package.items[3].minutes = Some(5);
    package.items[0].section = Some("Inledning".to_owned());
    package.items[4].section = Some("Huvudfrågor".to_owned());
    package.items[5].sub = true;
    package.items[5].number = "5a".to_owned();
    let change = |item: u128, what: &str, before: &str, after: &str| Change {
        item: Some(id(item)),
        what: what.to_owned(),
        before: Some(before.to_owned()).filter(|text| !text.is_empty()),
        after: Some(after.to_owned()).filter(|text| !text.is_empty()),
    };
    package.changes = vec![
        change(4, "Tiden är ändrad.", "10 min", "5 min"),
        change(
            7,
            "Bakgrunden är ändrad.",
            "Fyra sjukvårdsregioner har lämnat behov.",
            "Fyra sjukvårdsregioner och tre myndigheter har lämnat behov.",
        ),
        change(99, "Punkten Lägesrapport är borttagen.", "", ""),
    ];
    let earlier = |item: Option<u128>, text: &str, became, reason: Option<&str>| Earlier {
        item: item.map(id),
        round: 1,
        by: "Astrid Provberg".to_owned(),
        text: text.to_owned(),
        became,
        reason: reason.map(str::to_owned),
    };
    package.earlier = vec![
        earlier(Some(4), "5 minuter räcker. Alla har listan i förväg.", Became::Accepted, None),
        earlier(
            Some(7),
            "Skriv ut vilka regioner som saknas.",
            Became::Refused,
            Some("De har bett att få svara först."),
        ),
        earlier(None, "Finns det tid för en paus?", Became::Open, None),
    ];
    package
}

/// Draft minutes for an approver.
pub(crate) fn minutes() -> Package {
    let mut package = agenda();
    package.id = id(1002);
    package.kind = Kind::Minutes;
    package.content_hash = Digest::of(b"minutes");
    package.answer_key = AnswerKey([9; 32]);
    package.reviewer = Reviewer {
        id: id(901),
        name: "Hans Attrapp".to_owned(),
        role: Some("justerare".to_owned()),
    };
    package.greeting = "Hej Hans! Här är utkastet till protokoll. Läs, rätta det som är fel och justera senast måndag 5\u{a0}april.".to_owned();
    package.answer_by = NaiveDate::from_ymd_opt(2027, 4, 5);
    package.front = vec![Text {
        heading: "Närvarande".to_owned(),
        text: "SKS-sidan\n- Astrid Provberg, ordförande\n- Nils Kladdén\n\nMyndigheterna\n- Hans Attrapp\n- Olga Repetto".to_owned(),
    }];
    for item in &mut package.items {
        item.text = item.background.take();
        item.proposal = Vec::new();
        item.briefs = Vec::new();
        (item.minutes, item.starts, item.purpose) = (None, None, None);
    }
    package.items[6].text = Some("Nils Kladdén föredrog behovsbilden. Gruppen diskuterade hur insatsen kan samordnas med pågående uppdrag.".to_owned());
    package.items[6].positions = vec![Position {
        number: "GS 2027:03".to_owned(),
        outcome: "Enighet".to_owned(),
        clauses: strings(&[
            "behovet ska hanteras som en gemensam insats under 2027\u{2060}–\u{2060}2028",
            "patientföreträdare ska medverka från start",
        ]),
        notes: strings(&["Står bakom: SKR, Socialstyrelsen, TLV"]),
    }];
    package.items[6].actions = strings(&[
        "Å 2027:08 Ta fram förslag till arbetsfördelning. Nils Kladdén, senast 9\u{a0}september 2027",
    ]);
    package
}

/// The agenda in English.
pub(crate) fn english() -> Package {
    let mut package = agenda();
    package.id = id(1003);
    package.language = Lang::En;
    package.greeting = "Hello Astrid! Here is the agenda.".to_owned();
    package
}

/// As little as a package can hold.
pub(crate) fn bare() -> Package {
    let mut package = agenda();
    package.id = id(1005);
    package.items.clear();
    package.attachments.clear();
    package.greeting.clear();
    package.meeting.place = None;
    (package.reviewer.role, package.answer_by) = (None, None);
    package
}

//! A meeting's papers in one PDF: notice, agenda, briefs and every paper, read back.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};
use serde_json::{Value, json};

use super::{Office, holds};

const SCAN: &[u8] =
    include_bytes!("../../../kansli-documents/tests/documents/golden/mandates-1.png");
const FOREIGN: &[u8] = include_bytes!("../../../kansli-pack/tests/files/chromium.pdf");
const WORD: &[u8] = include_bytes!("../../../../../tests/corpus/papers/libreoffice.docx");
const LOCKED: &[u8] = include_bytes!("../../../kansli-pack/tests/files/aes256-locked.pdf");

impl Office {
    /// Adds a paper to the item in this place of the agenda.
    fn adds(&self, place: usize, name: &str, bytes: &[u8]) {
        let item = self.item(place)["id"].clone();
        let content = json!({ "item": item, "fileName": name, "bytes": STANDARD.encode(bytes) });
        self.world.does("attachment_add", content);
    }

    /// The pack as a file: what is said of it, and its bytes.
    fn pack(&self, name: &str) -> (Value, Vec<u8>) {
        let path = self.world.file(name);
        let view = self.export(json!({ "what": "pack", "path": path }));
        (view, fs::read(path).unwrap())
    }

    /// Why there can be no pack, and that nothing was written.
    fn no_pack(&self) -> String {
        let path = self.world.file("inget.pdf");
        let request = json!({ "what": "pack", "meeting": self.meeting, "path": path });
        let why = self.world.refused("export", request);
        let beside = Path::new(&path).with_extension("json");
        assert!(!Path::new(&path).exists() && !beside.exists(), "{why}");
        why
    }
}

/// The words of each page, with its stamp.
pub(super) fn pages(bytes: &[u8]) -> Vec<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(bytes).unwrap();
    let read = Command::new("pdftotext").arg("-raw").arg(file.path()).arg("-").output();
    let read = read.expect("pdftotext (poppler-utils) is needed");
    assert!(read.status.success() && read.stderr.is_empty(), "{read:?}");
    let text = String::from_utf8(read.stdout).unwrap();
    let pages = text.strip_suffix('\u{c}').unwrap().split('\u{c}');
    pages.map(|it| it.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn parts(view: &Value) -> Vec<Value> {
    let told: Value = serde_json::from_str(view["sidecar"].as_str().unwrap()).unwrap();
    told["parts"].as_array().unwrap().clone()
}

/// What the file breaks of PDF/UA-1, in words.
fn broken(bytes: &[u8]) -> Vec<String> {
    let limits = SafetyLimits::default().with_max_table_grid_rows(usize::MAX);
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1).limits(limits);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    assert!(report.rules.total > 50, "only {} rules were looked at", report.rules.total);
    report.failures.iter().map(|it| format!("{it:?}")).collect()
}

fn claims(bytes: &[u8], mark: &str) -> bool {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let metadata = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    let stream = document.get_object(metadata).unwrap().as_stream().unwrap();
    String::from_utf8_lossy(&stream.content).contains(mark)
}

#[test]
fn a_word_document_goes_in_with_its_headings_lists_and_tables() {
    let office = Office::open();
    office.adds(3, "Behov.docx", WORD);
    let (view, bytes) = office.pack("handlingar.pdf");
    let all = pages(&bytes).join(" ");
    holds(
        &all,
        &[
            "Läs svaren i sin helhet och särskilt det sista.",
            "2. Svaren kom i april:",
            "Norr Kortare stöd för primärvården 4",
            "är ett Word-dokument",
        ],
    );
    // What is set here is as accessible as our own documents, so the whole may say that it is.
    assert_eq!(broken(&bytes), Vec::<String>::new());
    assert!(claims(&bytes, "pdfuaid:part"), "{view}");
    let kept = lopdf::Document::load_mem(&bytes).unwrap();
    let marks: Vec<String> = kept.get_toc().unwrap().toc.into_iter().map(|it| it.title).collect();
    for heading in ["Behov inom området levnadsvanor", "Så gjorde vi", "Svar"] {
        assert!(marks.iter().any(|mark| mark == heading), "{heading}: {marks:?}");
    }
}

#[test]
fn a_pack_has_notice_agenda_briefs_and_every_paper_in_order_each_page_stamped() {
    let office = Office::open();
    let brief = json!({ "id": office.item(3)["id"], "brief": { "reasons": "Behoven är stora." } });
    office.world.does("agenda_item_edit", brief);
    office.adds(3, "Underlag.pdf", FOREIGN);
    office.adds(4, "Inskannat.png", SCAN);
    office.adds(5, "Anteckning.txt", "Åsa räknade till sju.".as_bytes());
    let (view, bytes) = office.pack("handlingar.pdf");
    let (parts, pages) = (parts(&view), pages(&bytes));
    assert_eq!(view["pages"].as_u64(), Some(pages.len() as u64));
    let titles: Vec<&str> = parts.iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(titles[3..], ["Underlag.pdf", "Inskannat.png", "Anteckning.txt"]);
    assert_eq!(parts.len(), 6);
    for part in &parts {
        let title = part["title"].as_str().unwrap();
        assert!(pages[0].contains(title), "{title} is not on the contents page: {}", pages[0]);
    }
    for (number, page) in pages.iter().enumerate() {
        holds(page, &[&format!("{} ({})", number + 1, pages.len())]);
    }
    // A paper's pages bear its label; what is our own bears the page alone.
    let of = |place: usize| {
        let first = parts[place]["firstPage"].as_u64().unwrap();
        pages[usize::try_from(first).unwrap() - 1].as_str()
    };
    holds(of(3), &["Bilaga 1 · sida", "Underlag.pdf"]);
    holds(of(5), &["Bilaga 3 · sida", "Åsa räknade till sju."]);
    assert!(!of(0).contains("· sida"), "{}", of(0));
    let kept = lopdf::Document::load_mem(&bytes).unwrap();
    assert!(
        kept.catalog().unwrap().has(b"Outlines") && kept.catalog().unwrap().has(b"StructTreeRoot")
    );
}

#[test]
fn a_pack_of_what_is_set_here_meets_pdf_ua_and_one_with_a_foreign_paper_does_not_say_so() {
    let office = Office::open();
    office.adds(3, "Inskannat.png", SCAN);
    office.adds(4, "Anteckning.txt", b"Sju.");
    let (_, own) = office.pack("egna.pdf");
    assert_eq!(broken(&own), Vec::<String>::new());
    assert!(claims(&own, "pdfuaid:part") && !claims(&own, "pdfaid:part"));
    office.adds(5, "Underlag.pdf", FOREIGN);
    let (_, mixed) = office.pack("blandat.pdf");
    assert!(!claims(&mixed, "pdfuaid:part") && !claims(&mixed, "pdfaid:part"));
}

#[test]
fn the_same_meeting_gives_the_same_pack_and_its_list_has_the_hash_of_each_part() {
    let office = Office::open();
    office.adds(3, "Underlag.pdf", FOREIGN);
    let (first, bytes) = office.pack("ett.pdf");
    let (second, again) = office.pack("två.pdf");
    assert_eq!(bytes, again);
    assert_eq!(parts(&first), parts(&second));
    let path = office.world.file("underlag.pdf");
    fs::write(&path, FOREIGN).unwrap();
    let known = office.world.does("document_verify", json!({ "path": path }));
    assert_eq!(parts(&first).last().unwrap()["sha256"], known["sha256"]);
}

#[test]
fn a_paper_that_cannot_be_part_of_it_stops_the_pack_by_name_and_nothing_is_written() {
    for (name, bytes, why) in [
        ("Halv.pdf", &FOREIGN[..FOREIGN.len() / 2], "skadad"),
        ("Låst.pdf", LOCKED, "låst med ett lösenord"),
        ("Program.pdf", b"MZ\x90\0\x03\0\0\0\x04\0", "kan inte läggas in"),
        ("Bild.png", &SCAN[..SCAN.len() / 2], "skadad"),
    ] {
        let office = Office::open();
        office.adds(3, "Underlag.pdf", FOREIGN);
        office.adds(4, name, bytes);
        let refused = office.no_pack();
        holds(&refused, &[name, why]);
    }
}

#[test]
fn forty_papers_make_one_pack() {
    let office = Office::open();
    for number in 1..=40 {
        office.adds(3, &format!("Skrivelse {number}.txt"), format!("Nummer {number}.").as_bytes());
    }
    let (view, bytes) = office.pack("fyrtio.pdf");
    let parts = parts(&view);
    assert_eq!(parts.iter().filter(|it| it["label"].is_string()).count(), 40);
    let pages = pages(&bytes);
    let last = parts.last().unwrap()["firstPage"].as_u64().unwrap();
    holds(&pages[usize::try_from(last).unwrap() - 1], &["Nummer 40.", "Bilaga 40 · sida"]);
}

#[test]
fn a_pack_tells_how_far_it_has_come_and_can_be_stopped() {
    let office = Office::open();
    for number in 1..=40 {
        let text = format!("Nummer {number}. {}", "Ord på rad. ".repeat(300));
        office.adds(3, &format!("Skrivelse {number}.txt"), text.as_bytes());
    }
    let still = office.world.does("pack_progress", json!({}));
    assert_eq!((&still["running"], &still["step"]), (&json!(false), &Value::Null));
    thread::scope(|scope| {
        let making = scope.spawn(|| office.no_pack());
        let told = loop {
            let told = office.world.does("pack_progress", json!({}));
            if told["done"].as_u64() > Some(1) {
                break told;
            }
            assert!(!making.is_finished(), "the pack was made before it told how far it had come");
            thread::sleep(Duration::from_millis(1));
        };
        assert_eq!((&told["running"], &told["step"]), (&json!(true), &json!("setting")));
        assert_eq!(told["of"], 42);
        office.world.does("pack_stop", json!({}));
        holds(&making.join().unwrap(), &["avbröts", "Inget har sparats"]);
    });
    let (view, _) = office.pack("efteråt.pdf");
    assert_eq!(parts(&view).len(), 42, "the next is made whole");
}

//! A review package opened in the program by the one it is for: read, kept, answered; hostile ones refused by name.

use std::fs;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_package::{Facts, Kind, Lock, Part, Unlock};
use kansli_record::DeviceKey;
use kansli_review::Verdict;
use serde_json::{Value, json};

use super::Office;
use super::reviewer::Reviewer;
use super::world::World;

const PASSPHRASE: &str = "fyra ord i rad";

/// A package for the chair, as a file's bytes.
fn made(office: &Office, passphrase: Option<&str>) -> Vec<u8> {
    let request = json!({
        "meeting": office.meeting, "kind": "agenda", "reviewers": [office.people[0]],
        "form": "kansli", "passphrase": passphrase,
    });
    let made = office.world.does("review_package_make", request);
    STANDARD.decode(made["packages"][0]["bytes"].as_str().unwrap()).unwrap()
}

fn request(bytes: &[u8], passphrase: Option<&str>) -> Value {
    json!({ "bytes": STANDARD.encode(bytes), "passphrase": passphrase })
}

#[test]
fn a_package_is_read_and_answered_without_a_workspace_and_what_is_written_survives() {
    let office = Office::open();
    let bytes = made(&office, None);
    let reviewer = Reviewer::of(&bytes);
    let chair = World::at("2027-03-19", 5);
    let view = chair.does("review_open", request(&bytes, None));
    assert_eq!((&view["reviewer"], &view["locked"]), (&json!("Astrid Provberg"), &json!(false)));
    assert_eq!((&view["known"], &view["continued"]), (&json!(false), &json!(false)));
    let html = view["html"].as_str().unwrap();
    assert!(html.contains("\"within\"") && html.contains("default-src 'none'"));

    let keep = |text: &str| json!({ "package": view["package"], "text": text });
    chair.does("review_keep", keep("{\"verdict\":{\"value\":\"approve\",\"at\":7}}"));
    for (text, why) in [("[1]", "an array"), ("hej", "no JSON")] {
        let no = chair.refused("review_keep", keep(text));
        assert!(no.contains("Anteckningarna gick inte att spara"), "{why}: {no}");
    }
    let kept: Vec<_> = fs::read_dir(chair.file("data/reviews")).unwrap().collect();
    assert_eq!(kept.len(), 1);
    let kept = fs::read(kept[0].as_ref().unwrap().path()).unwrap();
    assert!(!kept.windows(7).any(|it| it == b"approve"), "what is kept is locked");
    let again = chair.does("review_open", request(&bytes, None));
    assert_eq!(again["continued"], true);
    assert!(
        again["html"].as_str().unwrap().contains("\\\\\\\"approve\\\\\\\"")
            || again["html"].as_str().unwrap().contains("approve\\\"")
    );

    let path = chair.file("svar.kansli-svar");
    let save = json!({ "package": view["package"], "answer": reviewer.file(), "path": path });
    let saved = chair.does("review_answer_save", save);
    assert!(saved["fileName"].as_str().unwrap().ends_with(".kansli-svar"), "{saved}");
    let taken = office.takes(&fs::read_to_string(&path).unwrap());
    assert_eq!((&taken["weight"], &taken["taken"]), (&json!("approves"), &json!(true)));

    chair.does("review_keep", keep(""));
    assert_eq!(chair.does("review_open", request(&bytes, None))["continued"], false);
    let known = office.world.does("review_open", request(&bytes, None));
    assert_eq!(known["known"], true, "made on this very laptop");
}

#[test]
fn what_the_frame_hands_over_is_foreign() {
    let office = Office::open();
    let bytes = made(&office, None);
    let reviewer = Reviewer::of(&bytes);
    let package = &reviewer.package;
    let chair = World::at("2027-03-19", 5);
    let not_open = json!({ "package": package.id, "text": "{}" });
    let no = chair.refused("review_keep", not_open);
    assert!(no.contains("Granskningspaketet är inte öppet"), "{no}");
    chair.does("review_open", request(&bytes, None));
    let other = Reviewer::of(&made(&office, None));
    let good = reviewer.file();
    for (answer, why) in [
        (good.replace("approve", "needs_changes"), "Svaret har ändrats"),
        (other.file(), "Svaret gäller ett paket som inte är"),
        ("Godkänner".to_owned(), "Filen är inget svar"),
        ("{}".to_owned(), "Svaret går inte att läsa"),
        (good[..good.len() - 9].to_owned(), "Svaret går inte att läsa"),
    ] {
        let path = chair.file("svar.kansli-svar");
        let save = json!({ "package": package.id, "answer": answer, "path": path });
        let no = chair.refused("review_answer_save", save);
        assert!(no.contains(why), "{why}: {no}");
        assert!(!std::path::Path::new(&path).exists(), "{why}: nothing is written");
    }
}

#[test]
fn a_locked_package_opens_with_its_passphrase_and_its_answer_leaves_locked() {
    let office = Office::open();
    let bytes = made(&office, Some(PASSPHRASE));
    let chair = World::at("2027-03-19", 5);
    let no = chair.refused("review_open", request(&bytes, None));
    assert!(no.contains("[passphrase] Paketet är låst"), "{no}");
    let no = chair.refused("review_open", request(&bytes, Some("fyra ord i ring")));
    assert!(no.contains("Lösenfrasen öppnar inte paketet"), "{no}");
    let page = chair.file("sida.html");
    let mut opening = request(&bytes, Some(PASSPHRASE));
    opening["page"] = json!(page);
    let view = chair.does("review_open", opening);
    assert_eq!(view["locked"], true);
    let page = fs::read_to_string(page).unwrap();
    assert!(!page.contains("Astrid"), "the page for a browser is locked as the package was");

    let mut reviewer = Reviewer::opening(&bytes, Unlock::Passphrase(PASSPHRASE));
    reviewer.verdict(Verdict::NeedsChanges);
    let save = json!({ "package": view["package"], "answer": reviewer.file() });
    let saved = chair.does("review_answer_save", save);
    let file = STANDARD.decode(saved["bytes"].as_str().unwrap()).unwrap();
    let file = String::from_utf8(file).unwrap();
    assert!(!file.contains("needs_changes") && file.contains("kansli-answer-locked/1"), "{file}");
    let taken = office.takes(&file);
    assert_eq!((&taken["verdict"], &taken["taken"]), (&json!("needsChanges"), &json!(true)));
    let again = office.world.refused("review_answer_read", json!({ "text": file, "take": true }));
    assert!(again.contains("Svaret är redan inläst"), "{again}");
    let stranger = Office::open();
    let no = stranger.world.refused("review_answer_read", json!({ "text": file }));
    assert!(no.contains("inte är skapat i den här arbetsytan"), "{no}");
}

/// A package as somebody else could make it.
fn forged(kind: Kind, package: &str, parts: &[Part], key: &DeviceKey) -> Vec<u8> {
    let facts = Facts {
        kind,
        schema: 70,
        workspace: String::new(),
        package: package.to_owned(),
        organisation: "SKR".to_owned(),
        person: "Per Fejkström".to_owned(),
        to: "Astrid Provberg".to_owned(),
        purpose: "Granskning".to_owned(),
        made_at: "2027-03-04T09:00:00+01:00".to_owned(),
        needs: Vec::new(),
    };
    kansli_package::write(facts, parts, key, Lock::Open).unwrap()
}

#[test]
fn hostile_packages_are_refused_by_name_and_leave_nothing() {
    let office = Office::open();
    let bytes = made(&office, None);
    let package = Reviewer::of(&bytes).package;
    let chair = World::at("2027-03-19", 5);
    let refused = |bytes: &[u8]| chair.refused("review_open", request(bytes, None));

    let key = DeviceKey::from_bytes([3; 32]);
    let json = serde_json::to_vec(&package).unwrap();
    let part = |path: &str, bytes: &[u8]| Part {
        path: path.to_owned(),
        what: "application/json".to_owned(),
        bytes: bytes.to_vec(),
    };
    let id = package.id.to_string();
    let contents = [part("review.json", &json)];
    for (kind, why) in [
        (Kind::Exchange, "Filen är ett utbytespaket"),
        (Kind::Invitation, "Filen är en inbjudan"),
        (Kind::Answer, "Filen är ett svar på en granskning"),
    ] {
        let no = refused(&forged(kind, &id, &contents, &key));
        assert!(no.contains(why), "{no}");
    }
    let other = "00000000-0000-0000-0000-000000000009";
    let no = refused(&forged(Kind::Review, other, &contents, &key));
    assert!(no.contains("felet sitter i id"), "another inside than outside: {no}");
    let no = refused(&forged(Kind::Review, &id, &[part("annat.json", &json)], &key));
    assert!(no.contains("felet sitter i review.json"), "{no}");
    let mut more: Value = serde_json::from_slice(&json).unwrap();
    more["script"] = json!("alert(1)");
    let more = serde_json::to_vec(&more).unwrap();
    let no = refused(&forged(Kind::Review, &id, &[part("review.json", &more)], &key));
    assert!(no.contains("Granskningspaketet går inte att läsa"), "{no}");

    // Whoever signs, only the words of a package reach the page: its own markup is never run.
    let evil = part("review.html", b"<script>fetch('https://example.invalid')</script>");
    let [contents] = contents;
    let page = forged(Kind::Review, &id, &[contents, evil], &key);
    let view = chair.does("review_open", request(&page, None));
    assert!(!view["html"].as_str().unwrap().contains("example.invalid')"));
    assert_eq!(view["known"], false);

    // Cut anywhere, or with any byte changed, it is not opened: the signature covers every part.
    for at in (0..bytes.len()).step_by(1024) {
        let no = refused(&bytes[..at]);
        assert!(no.contains("Invalid") || no.contains("Damaged"), "cut at {at}: {no}");
    }
    for at in (0..bytes.len()).step_by(bytes.len() / 60) {
        let mut changed = bytes.clone();
        changed[at] ^= 0x20;
        if let Some(view) = chair.tries("review_open", request(&changed, None)) {
            // A date or another field of the zip that nobody reads.
            assert_eq!(view["package"], json!(package.id), "changed at {at}");
        }
    }
    assert!(fs::read_dir(chair.file("data/reviews")).is_err(), "nothing was kept");
}

//! Copies of approved minutes: metadata beside the archive's, known again from their bytes, and one
//! paragraph by itself.

use std::fs;
use std::path::PathBuf;

use kansli_documents::minutes::{MinutesFacts, MinutesItem};
use kansli_documents::{Document, Lang, Seal};
use serde_json::{Value, json};

use super::{Office, holds};

impl Office {
    /// An approved record with one written paragraph; its item.
    fn approved(&self, text: &str) -> Value {
        let item = self.held_with(text);
        self.send();
        self.approve(0);
        self.approve(1);
        item
    }

    fn written(&self, name: &str, request: Value) -> (PathBuf, Value) {
        let path = PathBuf::from(self.world.file(name));
        let mut request = request;
        request["meeting"] = self.meeting.clone();
        request["path"] = json!(path);
        let view = self.world.does("export", request);
        (path, view)
    }

    fn verified(&self, path: &PathBuf) -> Value {
        self.world.does("document_verify", json!({ "path": path }))
    }
}

#[test]
fn an_archive_copy_has_its_metadata_beside_it() {
    let office = Office::open();
    office.approved("Behoven är stora.");
    let (path, view) =
        office.written("protokoll.pdf", json!({ "what": "minutes", "copy": "archive" }));
    let beside = path.with_extension("json");
    assert_eq!(view["sidecarPath"], json!(beside));
    let told: Value = serde_json::from_slice(&fs::read(&beside).unwrap()).unwrap();
    assert_eq!(told["file"]["sha256"], view["sha256"]);
    assert_eq!(told["file"]["bytes"], view["size"]);
    assert_eq!(told["bodyKey"], "STRATEGIC");
    assert_eq!((&told["number"], &told["year"]), (&json!(1), &json!(2027)));
    assert_eq!(told["contentSha256"], office.record()["contentHash"]);
    let roles: Vec<&Value> =
        told["approvals"].as_array().unwrap().iter().map(|it| &it["role"]).collect();
    assert!(roles.contains(&&json!("chair")) && roles.contains(&&json!("approver")), "{told}");
    assert!(told["approvals"].as_array().unwrap().iter().all(|it| it["on"].is_string()), "{told}");
}

#[test]
fn a_copy_is_known_again_and_any_other_file_is_told_from_it() {
    let office = Office::open();
    office.approved("Behoven är stora.");
    let (archive, view) =
        office.written("arkiv.pdf", json!({ "what": "minutes", "copy": "archive" }));
    let (publication, _) =
        office.written("publicering.pdf", json!({ "what": "minutes", "copy": "publication" }));
    let (english, _) = office
        .written("english.pdf", json!({ "what": "minutes", "copy": "archive", "language": "en" }));
    for path in [&archive, &publication, &english] {
        let found = office.verified(path);
        assert_eq!(
            (&found["genuine"], &found["verdict"]),
            (&json!(true), &json!("identical")),
            "{found}"
        );
        // Guesses at what is masked cannot be tried against the hash of all.
        let hash = match path == &publication {
            true => json!(null),
            false => office.record()["contentHash"].clone(),
        };
        assert_eq!(found["contentHash"], hash);
    }
    let bytes = fs::read(&archive).unwrap();
    let seal = Seal::found(&bytes).unwrap();

    // Saved again by another program: the words are there, the file is another.
    let again = PathBuf::from(office.world.file("igen.pdf"));
    fs::write(&again, [&bytes[..], b"\n% saved again\n"].concat()).unwrap();
    let found = office.verified(&again);
    assert_eq!((&found["genuine"], &found["verdict"]), (&json!(false), &json!("sameWords")));

    // Other words under the same seal.
    let forged = MinutesFacts {
        items: vec![MinutesItem { text: "Behoven är små.".into(), ..MinutesItem::default() }],
        seal: Some(seal),
        ..MinutesFacts::default()
    };
    let forged = kansli_documents::pdf(&Document::Minutes(forged), Lang::Sv).unwrap();
    let path = PathBuf::from(office.world.file("annan.pdf"));
    fs::write(&path, forged).unwrap();
    let found = office.verified(&path);
    assert_eq!((&found["genuine"], &found["verdict"]), (&json!(false), &json!("changed")));
    assert!(!found["differs"].as_array().unwrap().is_empty(), "{found}");

    // No copy of minutes at all, and a copy of somebody else's.
    let (agenda, _) = office.written("dagordning.pdf", json!({ "what": "agenda" }));
    assert_eq!(office.verified(&agenda)["verdict"], "noSeal");
    assert_eq!(Office::open().verified(&archive)["verdict"], "unknown");
    assert_eq!(view["pages"].as_u64().map(|pages| pages > 0), Some(true));
}

#[test]
fn what_is_known_again_stands_on_the_last_page_of_copies_that_leave_and_of_no_other() {
    let office = Office::open();
    office.approved("Behoven är stora.");
    let hash = office.record()["contentHash"].as_str().unwrap().to_owned();
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    // In the copy with masked words the hash of all content would let guesses be tried: it has the journal's only.
    for (copy, content, journal) in
        [("archive", true, true), ("publication", false, true), ("work", false, false)]
    {
        let (_, text) = office.pdf(json!({ "what": "minutes", "copy": copy }));
        assert_eq!(squeezed(&text).contains(&hash), content, "{copy}");
        assert_eq!(text.contains("Kontrolluppgifter"), journal, "{copy}");
    }
}

#[test]
fn an_excerpt_holds_one_paragraph_word_for_word_with_who_was_there_and_who_approved() {
    let office = Office::open();
    let item = office.approved("Behoven är stora, säger **Karin Platshållare**.");
    let (view, text) = office.pdf(json!({ "what": "excerpt", "item": item }));
    assert_eq!(
        view["fileName"],
        "Protokollsutdrag-strategiska-styrgruppen-2027-03-19-paragraf-4-arbetskopia.pdf"
    );
    holds(&text, &["Protokollsutdrag nr 1/2027", "§ 4", "Behoven är stora, säger Karin"]);
    holds(&text, &["Närvarande, SKS", "Astrid Provberg", "Rätt utdraget intygar"]);
    for other in ["§ 3", "§ 5", "§ 12"] {
        assert!(!text.contains(other), "{other} in {text}");
    }
    let why =
        office.world.refused("export", json!({ "what": "excerpt", "meeting": office.meeting }));
    assert!(why.contains("vilken punkt"), "{why}");
}

#[test]
fn the_list_of_mandates_says_who_speaks_for_whom_r_027() {
    let office = Office::open();
    let (_, text) = office.pdf(json!({ "what": "mandates" }));
    holds(&text, &["Mandatlista", "Strategiska styrgruppen", "Astrid Provberg", "Hans Attrapp"]);
    holds(&text, &["Bekräftat"]);
}

//! What papers say is found, and leads to the item that they lie under.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Office;

const CHROMIUM: &[u8] = include_bytes!("../../../../../tests/corpus/papers/chromium.pdf");

impl Office {
    /// Adds a paper to an item of the agenda; the paper as the list of its item shows it.
    fn paper(&self, item: &Value, name: &str, bytes: &[u8]) -> Value {
        let content = json!({ "item": item, "fileName": name, "bytes": STANDARD.encode(bytes) });
        let papers = self.world.does("attachment_add", content);
        papers["attachments"].as_array().unwrap().last().unwrap().clone()
    }

    pub(crate) fn item(&self, place: usize) -> Value {
        self.world.does("agenda_get", json!({ "meeting": self.meeting }))["items"][place].clone()
    }

    /// Papers that hold the words.
    fn papers_with(&self, words: &str) -> Vec<Value> {
        let found = self.world.does("search", json!({ "text": words }));
        let hits = found["hits"].as_array().unwrap();
        hits.iter().filter(|hit| hit["kind"] == "attachment").cloned().collect()
    }
}

#[test]
fn words_inside_a_paper_are_found_in_all_their_forms_and_lead_to_its_item() {
    let office = Office::open();
    let item = office.item(3);
    let paper = office.paper(&item["id"], "Underlag.pdf", CHROMIUM);
    assert_eq!(paper["text"], "text");
    for words in ["tandhälsoregistrets", "myndighet riktlinje", "glesbygden", "underlag levnads"] {
        let found = office.papers_with(words);
        assert_eq!(found.len(), 1, "{words}");
        let hit = &found[0];
        assert_eq!((&hit["item"], &hit["meeting"]), (&item["id"], &office.meeting));
        assert_eq!(hit["title"], "Underlag.pdf");
        let place = hit["place"].as_str().unwrap();
        assert!(
            place.starts_with("Strategiska") && place.contains(item["title"].as_str().unwrap())
        );
    }
    let snippet = office.papers_with("åtgärd")[0]["snippet"].as_str().unwrap().to_owned();
    assert!(snippet.contains("de nationella riktlinjerna. ‹Åtgärderna› är fördelade"), "{snippet}");
    assert!(office.papers_with("matt").is_empty());
}

#[test]
fn a_document_of_our_own_is_read_as_well() {
    let office = Office::open();
    let path = office.world.file("dagordning.pdf");
    office.export(json!({ "what": "agenda", "path": path }));
    let item = office.item(3);
    office.world.does("attachment_add", json!({ "item": item["id"], "path": path }));
    assert_eq!(office.papers_with("\"Lokal Skissen\"").len(), 1);
}

#[test]
fn undo_takes_the_words_of_a_paper_out_of_search_and_redo_brings_them_back() {
    let office = Office::open();
    office.paper(&office.item(3)["id"], "Underlag.pdf", CHROMIUM);
    for (command, count) in [("undo", 0), ("redo", 1)] {
        office.world.does(command, json!({}));
        assert_eq!(office.papers_with("tandhälsoregistret").len(), count, "{command}");
    }
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn a_paper_that_cannot_be_read_is_kept_and_says_so() {
    let office = Office::open();
    let item = office.item(3)["id"].clone();
    let half = &CHROMIUM[..CHROMIUM.len() / 3];
    let paper = office.paper(&item, "Trasig.pdf", half);
    assert_eq!(paper["text"], "broken");
    let content = office.world.does("attachment_get", json!({ "id": paper["id"] }));
    assert_eq!(STANDARD.decode(content["bytes"].as_str().unwrap()).unwrap(), half);
    assert_eq!(office.papers_with("Trasig").len(), 1, "its name is still found");
    let picture = office.paper(&item, "Karta.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    assert_eq!(picture["text"], "nothing");
}

impl Office {
    /// An entry, and what adds a paper to it.
    fn entry_with_paper(&self) -> (Value, Value) {
        let fields = json!({ "title": "Jämlik tandvård" });
        let entry = self.world.does("entry_save", json!({ "register": "need", "fields": fields }));
        let of = json!({ "register": "need", "id": entry["id"] });
        let content =
            json!({ "entry": of, "fileName": "Bilaga.pdf", "bytes": STANDARD.encode(CHROMIUM) });
        self.world.does("attachment_add", content);
        (entry, of)
    }
}

#[test]
fn an_entry_of_a_register_has_papers_that_are_found_and_lead_to_it() {
    let office = Office::open();
    let (entry, of) = office.entry_with_paper();
    let shown = office.world.does("entry_get", of.clone());
    let papers = shown["attachments"].as_array().unwrap();
    assert_eq!(papers.len(), 1);
    assert_eq!((&papers[0]["number"], &papers[0]["text"]), (&json!(1), &json!("text")));
    let hit = office.papers_with("tandhälsoregistret").remove(0);
    assert_eq!(hit["entry"], of);
    assert_eq!((&hit["item"], &hit["meeting"]), (&Value::Null, &Value::Null));
    assert_eq!(hit["place"], "Behov, ”Jämlik tandvård”");
    let read = office.world.does("attachment_get", json!({ "id": papers[0]["id"] }));
    assert_eq!(read["bytes"], STANDARD.encode(CHROMIUM));
    let history = office.world.does("audit_list", json!({ "subject": entry["id"], "limit": 9 }));
    let last = history["steps"][0]["title"].as_str().unwrap().to_owned();
    assert!(last.contains("Bilaga.pdf"), "{last}");
    let left = office.world.does("attachment_remove", json!({ "id": papers[0]["id"] }));
    assert_eq!((&left["of"], &left["attachments"]), (&entry["id"], &json!([])));
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn the_papers_of_an_entry_go_with_it_and_come_back_with_it() {
    let office = Office::open();
    let (_, of) = office.entry_with_paper();
    office.world.does("entry_remove", of.clone());
    assert!(office.papers_with("tandhälsoregistret").is_empty());
    office.world.does("undo", json!({}));
    assert_eq!(office.papers_with("tandhälsoregistret").len(), 1);
    let papers = office.world.does("entry_get", of)["attachments"].clone();
    assert_eq!(papers[0]["name"], "Bilaga.pdf");
}

#[test]
fn a_paper_is_of_one_item_or_of_one_entry_that_is_there() {
    let office = Office::open();
    let (_, of) = office.entry_with_paper();
    let item = office.item(3)["id"].clone();
    let file = json!({ "fileName": "a.txt", "bytes": "YQ==" });
    let with = |more: Value| {
        let mut request = file.clone();
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        office.world.refused("attachment_add", request)
    };
    let nowhere = "Invalid [item] Filen måste läggas till under en punkt eller en post.";
    for more in [json!({}), json!({ "item": item, "entry": of })] {
        assert!(with(more.clone()).starts_with(nowhere), "{more}");
    }
    let other = json!({ "register": "initiative", "id": of["id"] });
    let said = with(json!({ "entry": other }));
    assert!(said.starts_with("NotFound"), "{said}");
}

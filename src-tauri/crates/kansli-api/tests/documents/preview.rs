//! What is being typed, seen in the document it will stand in, and kept nowhere.

use serde_json::{Value, json};

use super::Office;

impl Office {
    fn preview(&self, what: &str, typed: Value) -> Value {
        let request = json!({ "what": what, "meeting": self.meeting, "typed": typed });
        self.world.does("document_preview", request)["bytes"].clone()
    }

    fn exported(&self, what: &str) -> Value {
        self.world.does("export", json!({ "what": what, "meeting": self.meeting }))["bytes"].clone()
    }
}

#[test]
fn without_anything_typed_it_is_the_file_itself() {
    let office = Office::open();
    office.held_with("Behoven är stora.");
    for what in ["agenda", "minutes"] {
        assert_eq!(office.preview(what, json!([])), office.exported(what), "{what}");
    }
}

#[test]
fn what_is_typed_gives_the_file_that_saving_it_gives_and_nothing_is_kept() {
    let office = Office::open();
    let item = office.held_with("Behoven är stora.");
    let before = office.exported("minutes");
    let text = "Behoven är **större** än vi trodde.";
    let seen = office.preview("minutes", json!([{ "item": item, "field": "text", "text": text }]));
    assert_ne!(seen, before);
    assert_eq!(office.exported("minutes"), before);
    let version = office.record()["paragraphs"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["item"] == item)
        .unwrap()["version"]
        .clone();
    office.world.does("minutes_write", json!({ "item": item, "text": text, "version": version }));
    assert_eq!(office.exported("minutes"), seen);
}

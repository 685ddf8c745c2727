//! One's own notes on items never leave the laptop.

use std::fs;

use serde_json::{Value, json};

use super::Office;

const SECRET: &str = "  Kålsoppsmöte före,\n ring Hans  ";

fn note(office: &Office) -> Value {
    office.item(3)["privateNote"].clone()
}

/// An office with a note on the fourth item of an agenda that is under way.
fn noted() -> Office {
    let office = Office::open();
    let item = office.item(3)["id"].clone();
    office.world.does("private_note_write", json!({ "item": item, "text": SECRET }));
    office
}

#[test]
fn a_note_is_kept_as_typed_and_stays_when_other_things_are_undone() {
    let office = noted();
    assert_eq!(note(&office), SECRET);
    let item = office.item(3)["id"].clone();
    office.world.does("agenda_item_edit", json!({ "id": item, "title": "Uppföljning" }));
    office.world.does("undo", json!({}));
    assert_eq!(note(&office), SECRET);
    office.world.does("private_note_write", json!({ "item": item, "text": "" }));
    assert_eq!(note(&office), "");
}

#[test]
fn documents_the_journal_and_search_do_not_hold_the_words() {
    let office = noted();
    office.world.does("minutes_start", json!({ "meeting": office.meeting }));
    for what in ["notice", "agenda", "minutes"] {
        let (_, text) = office.pdf(json!({ "what": what }));
        assert!(text.contains("Uppföljning") && !text.contains("soppsm"), "{what}: {text}");
    }
    let journal = office.world.does("audit_list", json!({ "limit": 1000 })).to_string();
    assert!(journal.contains("agenda") && !journal.contains("soppsm"));
    let found = office.world.does("search", json!({ "text": "kålsoppsmöte" }));
    assert_eq!(found["hits"].as_array().unwrap().len(), 0);
}

#[test]
fn a_copy_of_the_workspace_has_no_notes_and_the_workspace_keeps_them() {
    let office = noted();
    let (copy, anew) = (office.world.file("kopia.kansli"), office.world.file("ny.kansli"));
    office.world.does("workspace_backup", json!({ "path": copy }));
    assert!(fs::metadata(&copy).unwrap().len() > 0);
    assert_eq!(note(&office), SECRET);
    let passphrase = "fyra ord i rad";
    office.world.does("workspace_close", json!({}));
    office.world.does("workspace_open", json!({ "path": copy, "passphrase": passphrase }));
    assert_eq!(note(&office), "");
    office.world.does("workspace_close", json!({}));
    let restore = json!({ "backup": copy, "path": anew, "passphrase": passphrase });
    office.world.does("workspace_restore", restore);
    let own = office.world.file("prov.kansli");
    office.world.does("workspace_open", json!({ "path": own, "passphrase": passphrase }));
    assert_eq!(note(&office), SECRET);
}

//! The versions of a record: listed, compared word by word, put back as a new step.

use serde_json::{Value, json};

use super::Office;

const FIRST: &str = "Gruppen samtalar om behoven.";
const SECOND: &str = "Gruppen samtalar kort om behoven i vården.";

impl Office {
    /// A held meeting with a text in § 4, and its approvers named; the item.
    pub(super) fn held(&self) -> Value {
        self.held_with(FIRST)
    }

    pub(super) fn held_with(&self, text: &str) -> Value {
        self.held_as("protocol", text)
    }

    /// The same, with a record of this kind.
    pub(super) fn held_as(&self, kind: &str, text: &str) -> Value {
        let (world, meeting) = (&self.world, &self.meeting);
        world.does("export", json!({ "what": "notice", "meeting": meeting, "sent": true }));
        world.does("minutes_start", json!({ "meeting": meeting, "kind": kind }));
        for person in &self.people[..2] {
            let there = json!({ "meeting": meeting, "person": person, "status": "onSite" });
            world.does("attendance_set", there);
        }
        let item =
            world.does("agenda_get", json!({ "meeting": meeting }))["items"][3]["id"].clone();
        self.write(&item, text);
        world.does("meeting_end", json!({ "id": meeting }));
        let approvers = json!({ "minutes": self.record()["id"], "people": self.people[..2] });
        world.does("minutes_approvers_set", approvers);
        item
    }

    pub(super) fn record(&self) -> Value {
        self.world.does("minutes_get", json!({ "meeting": self.meeting }))
    }

    /// The paragraph of an item, as the record shows it.
    pub(super) fn paragraph(&self, item: &Value) -> Value {
        let record = self.record();
        let paragraphs = record["paragraphs"].as_array().unwrap();
        paragraphs.iter().find(|it| it["item"] == *item).unwrap().clone()
    }

    pub(super) fn write(&self, item: &Value, text: &str) {
        let version = self.paragraph(item)["version"].clone();
        let request = json!({ "item": item, "text": text, "version": version });
        self.world.does("minutes_write", request);
    }

    pub(super) fn send(&self) -> Value {
        self.world.does("minutes_send", json!({ "minutes": self.record()["id"] }))
    }

    pub(super) fn approve(&self, person: usize) -> Value {
        let record = self.record();
        let request = json!({
            "minutes": record["id"], "person": self.people[person], "method": "mail",
            "contentHash": record["contentHash"],
        });
        self.world.does("minutes_approve", request)
    }

    fn versions(&self) -> Value {
        self.world.does("minutes_versions", json!({ "minutes": self.record()["id"] }))
    }

    /// The versions of a paragraph's text, newest first.
    fn texts(&self, item: &Value) -> Vec<Value> {
        let list = self.versions();
        let paragraphs = list["paragraphs"].as_array().unwrap();
        let found = paragraphs.iter().find(|it| it["item"] == *item);
        found.map_or_else(Vec::new, |it| it["versions"].as_array().unwrap().clone())
    }

    fn compared(&self, request: Value) -> Value {
        let mut request = request;
        request["minutes"] = self.record()["id"].clone();
        self.world.does("minutes_compare", request)
    }
}

/// A comparison in a line: `[-out-]`, `{+in+}`.
pub(super) fn marked(parts: &Value) -> String {
    let one = |part: &Value| {
        let text = part["text"].as_str().unwrap();
        match part["part"].as_str().unwrap() {
            "out" => format!("[-{text}-]"),
            "in" => format!("{{+{text}+}}"),
            _ => text.to_owned(),
        }
    };
    parts.as_array().unwrap().iter().map(one).collect()
}

fn turns(list: &Value) -> Vec<(String, u64)> {
    let turn = |it: &Value| (it["turn"].as_str().unwrap().to_owned(), it["revision"].as_u64());
    let all = list["turns"].as_array().unwrap().iter().map(turn);
    all.map(|(turn, revision)| (turn, revision.unwrap())).collect()
}

#[test]
fn every_turn_of_the_way_is_a_version_and_any_two_are_compared_word_by_word() {
    let office = Office::open();
    let item = office.held();
    office.send();
    office.world.does("minutes_take_back", json!({ "minutes": office.record()["id"] }));
    office.write(&item, SECOND);
    office.send();
    office.approve(0);
    office.approve(1);
    let correct = json!({ "minutes": office.record()["id"], "reason": "Fel vårdnivå." });
    office.world.does("minutes_correct", correct);
    let list = office.versions();
    let wanted = [("corrected", 3), ("approved", 2), ("sent", 2), ("takenBack", 1), ("sent", 1)];
    assert_eq!(turns(&list), wanted.map(|(turn, revision)| (turn.to_owned(), revision)));
    let version = |place: usize| list["turns"][place]["version"].clone();
    let whole = office.compared(json!({ "earlier": version(4), "later": version(1) }));
    assert_eq!(whole["text"], "1 paragraf skiljer sig");
    let paragraph = &whole["paragraphs"][0];
    assert_eq!(paragraph["number"], 4);
    assert_eq!(marked(&paragraph["parts"]), "Gruppen samtalar {+kort +}om behoven{+ i vården+}.");
    let same = office.compared(json!({ "earlier": version(0), "later": version(2) }));
    assert_eq!(
        (same["paragraphs"].as_array().unwrap().len(), &same["text"]),
        (0, &json!("Versionerna säger samma sak"))
    );
    let now = office.compared(json!({ "earlier": version(4) }));
    assert_eq!(marked(&now["paragraphs"][0]["parts"]), marked(&paragraph["parts"]));
}

#[test]
fn a_paragraph_lists_its_text_once_a_sitting_and_across_corrections() {
    let office = Office::open();
    let item = office.held();
    office.write(&item, "Gruppen samtalar om behoven, kort.");
    assert_eq!(office.texts(&item).len(), 1, "typed in one sitting");
    office.send();
    office.world.does("minutes_take_back", json!({ "minutes": office.record()["id"] }));
    office.write(&item, SECOND);
    let listed = office.texts(&item);
    assert_eq!(listed.len(), 2, "a turn came between: {listed:?}");
    assert_eq!((&listed[0]["current"], &listed[1]["current"]), (&json!(true), &json!(false)));
    let compared = office.compared(json!({ "item": item, "earlier": listed[1]["version"] }));
    assert_eq!(
        marked(&compared["paragraphs"][0]["parts"]),
        "Gruppen samtalar {+kort +}om behoven[-, kort-]{+ i vården+}."
    );
    office.send();
    office.approve(0);
    office.approve(1);
    let correct = json!({ "minutes": office.record()["id"], "reason": "Fel vårdnivå." });
    office.world.does("minutes_correct", correct);
    assert_eq!(office.texts(&item).len(), 3, "what the approved version was made of is still told");
}

#[test]
fn a_version_put_back_is_one_new_step_that_undo_and_redo_reach() {
    let office = Office::open();
    let item = office.held();
    office.send();
    office.world.does("minutes_take_back", json!({ "minutes": office.record()["id"] }));
    office.write(&item, SECOND);
    let minutes = office.record()["id"].clone();
    let earlier = office.texts(&item)[1]["version"].clone();
    let back = json!({ "minutes": minutes, "item": item, "version": earlier });
    office.world.does("minutes_restore", back.clone());
    let text = || office.paragraph(&item)["text"].clone();
    assert_eq!(text(), FIRST);
    assert_eq!(office.texts(&item)[0]["text"], "Återställt");
    assert_eq!(
        office.world.does("undo_status", json!({}))["undo"],
        "§ 4 återställd till en tidigare version"
    );
    office.world.does("undo", json!({}));
    assert_eq!(text(), SECOND);
    office.world.does("redo", json!({}));
    assert_eq!(text(), FIRST);
    let again = office.world.refused("minutes_restore", back);
    assert!(again.contains("Texten är redan som i den versionen"), "{again}");

    office.write(&item, SECOND);
    let list = office.versions();
    let sent = &list["turns"][1];
    assert_eq!(sent["turn"], "sent");
    office.world.does("minutes_restore", json!({ "minutes": minutes, "version": sent["version"] }));
    assert_eq!(text(), FIRST);
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn settled_minutes_and_minutes_out_for_approval_take_no_version_back() {
    let office = Office::open();
    let item = office.held();
    office.send();
    office.world.does("minutes_take_back", json!({ "minutes": office.record()["id"] }));
    office.write(&item, SECOND);
    let earlier = office.texts(&item)[1]["version"].clone();
    let back = json!({ "minutes": office.record()["id"], "item": item, "version": earlier });
    office.send();
    let out = office.world.refused("minutes_restore", back.clone());
    assert!(out.starts_with("Refused") && out.contains("ute för justering"), "{out}");
    office.approve(0);
    office.approve(1);
    let settled = office.world.refused("minutes_restore", back);
    assert!(
        settled.replace('\u{a0}', " ").contains("justerat den 19 mars 2027 och låst"),
        "{settled}"
    );
    assert!(office.versions()["locked"].as_str().unwrap().starts_with("Justerat"));
    assert_eq!(office.paragraph(&item)["text"], SECOND);
    let unknown = json!({ "minutes": office.record()["id"], "earlier": "finns-inte" });
    let no = office.world.refused("minutes_compare", unknown);
    assert!(no.starts_with("NotFound [version] Versionen finns inte"), "{no}");
}

#[test]
fn the_next_agenda_proposes_the_previous_minutes_by_itself_with_link_and_outcome() {
    let office = Office::open();
    office.held();
    let world = &office.world;
    let place = json!({
        "body": "strategic", "date": "2027-06-11", "start": "13:00:00", "end": "15:00:00", "place": "Lokal Skissen",
    });
    let next = world.does("meeting_place", place)["id"].clone();
    world.does("agenda_draft", json!({ "meeting": next, "take": [] }));
    let proposed = || {
        let list = world.does("agenda_proposals", json!({ "meeting": next }));
        let all = list["proposals"].as_array().unwrap().clone();
        let tells = |it: &Value| it["reason"].as_str().unwrap().contains("Protokollet från");
        let from = |it: &Value| it["from"]["id"] == office.meeting && tells(it);
        all.into_iter().find(from).unwrap()
    };
    let reason = |it: &Value| it["reason"].as_str().unwrap().replace('\u{a0}', " ");
    assert!(reason(&proposed()).ends_with("är inte justerat än"), "{}", reason(&proposed()));
    office.send();
    office.approve(0);
    office.approve(1);
    let proposal = proposed();
    assert_eq!(
        reason(&proposal),
        "Protokollet från Strategiska 1/2027 justerades den 19 mars 2027"
    );
    let agenda = world.does("agenda_take", json!({ "meeting": next, "keys": [proposal["key"]] }));
    let items = agenda["items"].as_array().unwrap();
    let item = items
        .iter()
        .find(|it| it["background"].as_str().is_some_and(|text| text.contains("justerades")));
    assert!(item.unwrap()["title"].as_str().unwrap().contains("föregående protokoll"), "{item:?}");
}

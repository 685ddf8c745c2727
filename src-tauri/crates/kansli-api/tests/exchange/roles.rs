//! What laptops of chairs, approvers and readers may do: their own step, and nothing else – refused where it is tried.

use serde_json::{Value, json};

use crate::{Laptop, shown};

/// A record that is out for approval by two: the first of them is the chair.
fn out(skr: &Laptop) -> Value {
    let meeting = skr.meeting();
    skr.world.turn_to("2027-03-19");
    let agenda = skr.does("agenda_get", json!({ "meeting": meeting }));
    let item = agenda["items"][4]["id"].clone();
    skr.does("minutes_start", json!({ "meeting": meeting }));
    let begun = record(skr);
    let paragraph = begun["paragraphs"].as_array().unwrap().iter().find(|it| it["item"] == item);
    let version = paragraph.unwrap()["version"].clone();
    let text = "Gruppen går igenom läget.";
    skr.does("minutes_write", json!({ "item": item, "text": text, "version": version }));
    skr.does("meeting_end", json!({ "id": meeting }));
    let record = record(skr);
    let people = approvers(&record);
    skr.does("minutes_approvers_set", json!({ "minutes": record["id"], "people": people }));
    skr.does("minutes_send", json!({ "minutes": record["id"], "due": "2027-04-02" }))
}

fn record(laptop: &Laptop) -> Value {
    laptop.does("minutes_get", json!({ "meeting": laptop.meeting() }))
}

/// The chair, and one from the other side.
fn approvers(record: &Value) -> [Value; 2] {
    let there = record["attendance"].as_array().unwrap();
    let chair = there.iter().find(|it| it["chair"] == true).unwrap();
    let other = |it: &&Value| it["kind"] == "ordinary" && it["side"] != chair["side"];
    let other = there.iter().find(other).unwrap();
    [chair, other].map(|it| it["person"]["id"].clone())
}

fn approve(laptop: &Laptop, at: usize) {
    let record = record(laptop);
    let request = json!({
        "minutes": record["id"], "person": record["approvers"][at]["person"]["id"],
        "method": "mail", "contentHash": record["contentHash"],
    });
    laptop.does("minutes_approve", request);
}

#[test]
fn the_last_approval_counts_from_an_approvers_laptop_and_a_secretarys_locks() {
    let skr = Laptop::skr();
    skr.shares();
    out(&skr);
    let approver = skr.invites("Qamar Påhitt", "approver", 9);
    approver.world.turn_to("2027-03-19");
    skr.takes(&approver);
    approve(&skr, 0);
    approver.takes(&skr);
    approve(&approver, 1);
    assert_eq!(record(&approver)["status"], "outForComment", "it may not lock");
    let taken = skr.takes(&approver);
    assert_eq!(taken["void"], 0, "{taken:#}");
    let theirs = record(&skr);
    assert_eq!(theirs["status"], "outForComment");
    assert!(theirs["approvers"].as_array().unwrap().iter().all(|it| !it["approvedOn"].is_null()));
    let no = approver.world.refused("minutes_settle", json!({ "minutes": theirs["id"] }));
    assert!(no.contains("Din roll får inte ändra det här"), "{no}");
    let settled = skr.does("minutes_settle", json!({ "minutes": theirs["id"] }));
    assert_eq!(settled["status"], "approved");
    approver.takes(&skr);
    assert_eq!(record(&approver)["status"], "approved");
    assert_eq!(record(&approver)["contentHash"], record(&skr)["contentHash"]);
    skr.is_whole();
    approver.is_whole();
}

#[test]
fn minutes_are_not_locked_before_all_have_approved() {
    let skr = Laptop::skr();
    skr.shares();
    out(&skr);
    approve(&skr, 0);
    let no = skr.world.refused("minutes_settle", json!({ "minutes": record(&skr)["id"] }));
    assert!(no.contains("1 person har inte justerat än"), "{no}");
}

#[test]
fn a_chair_approves_the_agenda_on_a_laptop_of_its_own() {
    let skr = Laptop::skr();
    skr.shares();
    let chair = skr.invites("Qamar Påhitt", "chair", 9);
    skr.takes(&chair);
    let meeting = chair.meeting();
    chair.does("agenda_step", json!({ "meeting": meeting, "state": "chairReviewed" }));
    let of = |laptop: &Laptop| laptop.does("agenda_get", json!({ "meeting": meeting }));
    assert_eq!(
        (&of(&chair)["state"], &of(&chair)["approval"]["lapsed"]),
        (&json!("chairReviewed"), &json!(false))
    );
    let taken = skr.takes(&chair);
    assert_eq!(taken["void"], 0, "{taken:#}");
    assert_eq!(
        (&of(&skr)["state"], &of(&skr)["approval"]["lapsed"]),
        (&json!("chairReviewed"), &json!(false))
    );
    skr.is_whole();
}

/// Steps of every kind, as a secretary could take them.
fn steps(laptop: &Laptop) -> Vec<(&'static str, Value)> {
    let meeting = laptop.meeting();
    let item = laptop.items()[3]["id"].clone();
    vec![
        ("agenda_item_edit", json!({ "id": item, "title": "Mer" })),
        ("agenda_item_add", json!({ "meeting": meeting, "title": "Ny", "purpose": "information" })),
        ("agenda_item_move", json!({ "id": item, "to": 2 })),
        ("meeting_edit", json!({ "id": meeting, "place": "Annan" })),
        ("meeting_move", json!({ "id": meeting, "date": "2027-03-26" })),
        ("meeting_cancel", json!({ "id": meeting, "reason": "Förhinder" })),
        ("person_save", json!({ "name": "Ny Person", "email": "ny.person@example.invalid" })),
        ("item_add", json!({ "body": "strategic", "title": "Att ta upp" })),
        ("settings_save", json!({ "values": { "notice": "14" } })),
        ("review_package_make", json!({ "meeting": meeting, "kind": "agenda" })),
        ("exchange_invite", json!({ "name": "X", "organisation": "SKR", "role": "reader" })),
        ("device_revoke", json!({ "device": laptop.device("Per Fejkström"), "reason": "Nej" })),
    ]
}

#[test]
fn what_a_role_may_not_do_is_refused_where_it_is_tried_and_nothing_is_written() {
    let skr = Laptop::skr();
    skr.shares();
    for (role, laptop, limited) in [
        ("reader", 9, "rollen läsare"),
        ("approver", 10, "rollen justerare"),
        ("chair", 11, "rollen ordförande"),
    ] {
        let name = ["Ada Prov", "Bo Prov", "Cy Prov"][usize::from(laptop - 9)];
        let other = skr.invites(name, role, laptop);
        let status = other.does("workspace_status", json!({}));
        assert!(status["limited"].as_str().unwrap().contains(limited), "{status}");
        assert_eq!(status["mayApprove"], role != "reader");
        let before = shown(&other);
        let log = other.does("audit_list", json!({}))["steps"].as_array().unwrap().len();
        for (command, request) in steps(&other) {
            let no = other.world.refused(command, request);
            assert!(no.contains("Refused"), "{role}: {command}: {no}");
            assert!(no.contains("roll") || no.contains("sekreterare"), "{role}: {command}: {no}");
        }
        assert_eq!(shown(&other), before, "{role}");
        let after = other.does("audit_list", json!({}))["steps"].as_array().unwrap().len();
        assert_eq!(after, log, "{role}");
        other.is_whole();
    }
    assert_eq!(skr.does("workspace_status", json!({}))["limited"], Value::Null);
}

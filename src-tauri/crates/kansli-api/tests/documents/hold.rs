//! Preliminary holds: what goes to those who will be called, and how the invitation takes its place.

use std::fs;

use kansli_calendar::message;
use serde_json::{Value, json};

use crate::Office;

fn told(bytes: &[u8]) -> kansli_calendar::Item {
    let (read, _) = message(bytes);
    let mut read = read.unwrap();
    assert_eq!(read.items.len(), 1);
    read.items.remove(0)
}

#[test]
fn a_hold_is_an_invitation_to_those_who_will_be_called_that_the_notice_takes_the_place_of() {
    let office = Office::open();
    let folder = office.world.file("bokningar");
    fs::create_dir(&folder).unwrap();
    let made = office.world.does("hold_files", json!({ "year": 2027, "folder": folder }));
    let [held] = made["holds"].as_array().unwrap().as_slice() else { panic!("{made}") };
    let path = held["path"].as_str().unwrap();
    assert!(path.ends_with("Preliminar-bokning-strategiska-styrgruppen-2027-03-19.ics"), "{path}");
    assert_eq!(held["to"].as_array().unwrap().len(), 4);
    let bytes = fs::read(path).unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert!(text.contains("METHOD:REQUEST") && text.contains("STATUS:TENTATIVE"), "{text}");
    let hold = told(&bytes);
    assert_eq!(hold.organizer.unwrap().email, "per.fejkstrom@example.invalid");
    assert_eq!(hold.attendees.len(), 4);
    // Nobody is called by it.
    let all = office.world.does("meeting_list", json!({ "year": 2027 }));
    assert_eq!(all["meetings"][0]["status"], "planned");
    let (_, invitation) = office.calendar(json!({ "sent": true }));
    let invitation = told(invitation.as_bytes());
    assert_eq!(invitation.uid, hold.uid);
    assert!(invitation.sequence >= hold.sequence);
    // Those who are called need no hold.
    let no = office.world.refused("hold_files", json!({ "year": 2027 }));
    assert!(no.contains("inga planerade möten 2027"), "{no}");
}

#[test]
fn those_without_an_address_are_named_and_a_sender_is_asked_for() {
    let office = Office::open();
    let without = json!({ "id": office.people[1], "name": "Hans Attrapp", "email": "" });
    office.world.does("person_save", without);
    let made = office.world.does("hold_files", json!({ "year": 2027 }));
    assert_eq!(made["unreachable"], json!(["Hans Attrapp"]));
    assert!(made["holds"][0]["bytes"].is_string() && made["holds"][0]["path"] == Value::Null);
    let sender = json!({ "id": office.people[3], "name": "Per Fejkström", "email": "" });
    office.world.does("person_save", sender);
    let no = office.world.refused("hold_files", json!({ "year": 2027 }));
    assert!(no.contains("Ingen kan stå som avsändare"), "{no}");
}

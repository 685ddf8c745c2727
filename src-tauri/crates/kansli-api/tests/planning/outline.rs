//! Sections and sub-items: one numbering on the agenda and in the record.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

/// A meeting with four items of ten minutes: A, B, C, D.
fn four() -> (World, String) {
    let world = founded();
    let meeting = place(&world, "strategic", "2027-03-19", "09:00:00", "09:40:00");
    for title in ["A", "B", "C", "D"] {
        world.does("agenda_item_add", json!({ "meeting": meeting, "title": title }));
    }
    (world, meeting)
}

fn agenda(world: &World, meeting: &str) -> Value {
    world.does("agenda_get", json!({ "meeting": meeting }))
}

fn id(world: &World, meeting: &str, title: &str) -> Value {
    let agenda = agenda(world, meeting);
    let rows = ["items", "sections"].map(|rows| agenda[rows].as_array().unwrap().clone());
    let found = rows.into_iter().flatten().find(|it| it["title"] == title);
    found.map(|it| it["id"].clone()).unwrap()
}

fn level(world: &World, meeting: &str, title: &str, sub: bool) {
    let id = id(world, meeting, title);
    world.does("agenda_item_level", json!({ "id": id, "sub": sub }));
}

fn section(world: &World, meeting: &str, title: &str, before: &str) {
    let before = id(world, meeting, before);
    let request = json!({ "meeting": meeting, "title": title, "before": before });
    world.does("agenda_section_add", request);
}

/// The rows as the window shows them: number or nothing, clock, words, minutes.
fn told(world: &World, meeting: &str) -> String {
    let agenda = agenda(world, meeting);
    let line = |it: &Value| {
        let number = it["number"].to_string().replace('"', "").replace("null", "–");
        let clock = it["start"].as_str().unwrap().get(..5).unwrap().to_owned();
        (
            it["row"].as_u64(),
            format!("{number} {clock} {} {}", it["title"].as_str().unwrap(), it["minutes"]),
        )
    };
    let rows = ["items", "sections"].map(|rows| agenda[rows].as_array().unwrap().clone());
    let mut lines: Vec<_> = rows.iter().flatten().map(line).collect();
    lines.sort();
    lines.into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n")
}

#[test]
fn sections_and_sub_items_are_numbered_timed_and_summed_up() {
    let (world, meeting) = four();
    section(&world, &meeting, "Ärenden", "B");
    section(&world, &meeting, "Avslutning", "D");
    level(&world, &meeting, "C", true);
    assert_snapshot!(told(&world, &meeting), @"
    1 09:00 A 10
    – 09:10 Ärenden 20
    2 09:10 B 10
    2a 09:20 C 10
    – 09:30 Avslutning 10
    3 09:30 D 10
    ");
    let more = json!({ "id": id(&world, &meeting, "C"), "minutes": 25 });
    assert_eq!(world.does("agenda_item_edit", more)["over"], 15);
    let after = id(&world, &meeting, "Avslutning");
    world.does("agenda_item_add", json!({ "meeting": meeting, "title": "Ny", "after": after }));
    assert!(told(&world, &meeting).ends_with("– 09:45 Avslutning 20\n3 09:45 Ny 10\n4 09:55 D 10"));
}

#[test]
fn a_section_moves_with_its_items_and_every_step_is_undone_and_redone() {
    let (world, meeting) = four();
    section(&world, &meeting, "Ärenden", "B");
    section(&world, &meeting, "Avslutning", "D");
    level(&world, &meeting, "C", true);
    let mut seen = vec![told(&world, &meeting)];
    let mut step = |command: &str, request: Value| {
        world.does(command, request);
        seen.push(told(&world, &meeting));
    };
    let section = |title: &str| id(&world, &meeting, title);
    step("agenda_section_move", json!({ "id": section("Ärenden"), "to": 6 }));
    step("agenda_section_edit", json!({ "id": section("Ärenden"), "title": "Frågor" }));
    step("agenda_item_level", json!({ "id": section("C"), "sub": false }));
    step("agenda_item_remove", json!({ "id": section("B") }));
    step("agenda_section_remove", json!({ "id": section("Avslutning") }));
    step("agenda_item_move", json!({ "id": section("D"), "to": 1 }));
    for then in seen.iter().rev().skip(1) {
        world.does("undo", json!({}));
        assert_eq!(&told(&world, &meeting), then);
    }
    for then in seen.iter().skip(1) {
        world.does("redo", json!({}));
        assert_eq!(&told(&world, &meeting), then);
    }
    assert_eq!(world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn the_record_has_the_agendas_numbers_and_no_sections() {
    let (world, meeting) = four();
    section(&world, &meeting, "Ärenden", "B");
    level(&world, &meeting, "C", true);
    world.turn_to("2027-03-19");
    let record = world.does("minutes_start", json!({ "meeting": meeting }));
    let numbers: Vec<&Value> =
        record["paragraphs"].as_array().unwrap().iter().map(|it| &it["number"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(2), &json!("2a"), &json!(3)]);
}

#[test]
fn what_cannot_be_is_said_and_changes_nothing() {
    let (world, meeting) = four();
    section(&world, &meeting, "Ärenden", "B");
    level(&world, &meeting, "D", true);
    let before = told(&world, &meeting);
    let no = |command: &str, request: Value| world.refused(command, request);
    let deep = json!({ "id": id(&world, &meeting, "D"), "sub": true });
    assert_snapshot!(no("agenda_item_level", deep), @"Refused [] En underpunkt kan inte ha egna underpunkter. Gör den först till en egen punkt.");
    let first = json!({ "id": id(&world, &meeting, "B"), "sub": true });
    assert!(no("agenda_item_level", first).contains("ingen punkt ovanför i avsnittet"));
    let own = json!({ "id": id(&world, &meeting, "A"), "sub": false });
    assert!(no("agenda_item_level", own).contains("redan en egen punkt"));
    let blank = json!({ "meeting": meeting, "title": " " });
    assert!(no("agenda_section_add", blank).contains("Avsnittet saknar rubrik"));
    let long = json!({ "meeting": meeting, "title": "Å".repeat(10_000) });
    assert!(no("agenda_section_add", long).contains("för lång"));
    let gone = json!({ "id": id(&world, &meeting, "A"), "to": 2 });
    assert!(no("agenda_section_move", gone).contains("Avsnittet finns inte"));
    let far = json!({ "id": id(&world, &meeting, "A"), "to": 6 });
    assert!(no("agenda_item_move", far).contains("mellan 1 och 5"));
    assert_eq!(told(&world, &meeting), before);
}

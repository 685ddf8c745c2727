//! The template of a body's agendas: edited, versioned, put back; and agendas that keep what they are.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

fn template(world: &World) -> Value {
    world.does("template_get", json!({ "body": "strategic" }))
}

/// The items of a template or an agenda, by heading.
fn titles(view: &Value) -> Vec<String> {
    let title = |it: &Value| it["title"].as_str().unwrap().to_owned();
    view["items"].as_array().unwrap().iter().map(title).collect()
}

/// The items as they are saved.
fn items(view: &Value) -> Vec<Value> {
    let items = view["items"].as_array().unwrap().iter();
    let kept = ["key", "title", "purpose", "minutes", "comes", "text"];
    items.map(|it| kept.iter().map(|key| ((*key).to_owned(), it[*key].clone())).collect()).collect()
}

fn own(title: &str) -> Value {
    let text = "Kansliet berättar.";
    json!({ "title": title, "purpose": "discussion", "minutes": 15, "comes": "always", "text": text })
}

fn save(world: &World, items: &[Value]) -> Value {
    let after = template(world)["current"].clone();
    world.does("template_save", json!({ "body": "strategic", "after": after, "items": items }))
}

fn refused(world: &World, items: &[Value]) -> String {
    let after = template(world)["current"].clone();
    let request = json!({ "body": "strategic", "after": after, "items": items });
    world.refused("template_save", request)
}

fn agenda(world: &World, meeting: &str) -> Value {
    world.does("agenda_get", json!({ "meeting": meeting }))
}

fn spring(world: &World) -> String {
    let meeting = place(world, "strategic", "2027-03-19", "09:00:00", "11:00:00");
    world.does("agenda_draft", json!({ "meeting": meeting }));
    meeting
}

#[test]
fn a_body_begins_with_the_template_that_comes_with_the_program() {
    let world = founded();
    let view = template(&world);
    assert_eq!((&view["version"], &view["current"]), (&json!(0), &json!(0)));
    assert_eq!(titles(&view).len(), 13, "every season");
    assert!(titles(&view).contains(&"Prioriterade utvecklingsområden {år+1}".to_owned()));
    assert_eq!(view["versions"].as_array().unwrap().len(), 1);
    assert_eq!(view["warnings"], json!([]));
    let meeting = spring(&world);
    assert_eq!(agenda(&world, &meeting)["madeFrom"], "Gjord efter programmets mall");
}

#[test]
fn a_save_is_a_version_with_day_and_reason_and_later_agendas_are_made_from_it() {
    let world = founded();
    let before = spring(&world);
    let mut wanted = items(&template(&world));
    wanted.truncate(5);
    wanted[0]["minutes"] = json!(3);
    wanted.insert(1, own("Kansliets rapport {år}"));
    let reason = "Önskat av ordföranden";
    let request = json!({ "body": "strategic", "after": 0, "items": wanted, "reason": reason });
    let saved = world.does("template_save", request);
    let version = &saved["versions"][0];
    assert_eq!((&version["version"], &version["reason"]), (&json!(1), &json!(reason)));
    assert!(version["at"].as_str().unwrap().starts_with("2026-11-12T"), "{version}");
    assert_eq!(saved["warnings"].as_array().unwrap().len(), 1, "AGD-001 is no longer there");
    assert_eq!(titles(&agenda(&world, &before)).len(), 12, "an agenda made before stays");

    let after = place(&world, "strategic", "2027-05-21", "09:00:00", "11:00:00");
    let made = world.does("agenda_draft", json!({ "meeting": after }));
    assert_eq!(made["madeFrom"], "Gjord efter mallens version 1");
    assert_eq!(titles(&made)[1], "Kansliets rapport 2027");
    assert_eq!(made["items"][1]["background"], "Kansliet berättar.");
    assert_eq!(made["items"][1]["canPostpone"], false, "it stands, so it comes back by itself");
    assert_eq!((&made["items"][0]["minutes"], titles(&made).len()), (&json!(3), 6));
}

#[test]
fn what_stands_in_the_template_proposes_itself_again_and_so_does_what_a_rule_requires() {
    let world = founded();
    let mut wanted = items(&template(&world));
    wanted.truncate(4);
    wanted.push(own("Kansliets rapport"));
    save(&world, &wanted);
    let meeting = spring(&world);
    let id = agenda(&world, &meeting)["items"][4]["id"].clone();
    world.does("agenda_item_remove", json!({ "id": id }));
    let proposed = world.does("agenda_proposals", json!({ "meeting": meeting }));
    let proposed: Vec<&Value> =
        proposed["proposals"].as_array().unwrap().iter().map(|it| &it["title"]).collect();
    assert_eq!(proposed.len(), 2, "what was taken off on purpose does not come back: {proposed:?}");
    assert!(proposed[0].as_str().unwrap().starts_with("Rapport från taktiska"), "{proposed:?}");
}

#[test]
fn an_earlier_version_and_the_programs_own_come_back_as_new_versions() {
    let world = founded();
    let first = items(&template(&world));
    save(&world, &[own("Första")]);
    save(&world, &[own("Andra")]);
    let shown = world.does("template_get", json!({ "body": "strategic", "version": 1 }));
    assert_eq!((titles(&shown), &shown["current"]), (vec!["Första".to_owned()], &json!(2)));
    let back = world.does("template_restore", json!({ "body": "strategic", "version": 1 }));
    assert_eq!((titles(&back), &back["current"]), (vec!["Första".to_owned()], &json!(3)));
    assert_eq!(back["versions"][0]["text"], "Version 1 hämtad tillbaka");
    let reset = world.does("template_restore", json!({ "body": "strategic", "version": 0 }));
    assert_eq!((items(&reset), &reset["current"]), (first, &json!(4)));
    world.does("language_set", json!({ "language": "en" }));
    assert_eq!(titles(&template(&world))[11], "Any other business", "built-in words follow");
}

#[test]
fn every_save_is_one_step_to_undo_and_its_number_is_not_used_again() {
    let world = founded();
    save(&world, &[own("Första")]);
    world.does("undo", json!({}));
    assert_eq!(template(&world)["current"], 0);
    world.does("redo", json!({}));
    assert_eq!(titles(&template(&world)), ["Första"]);
    world.does("undo", json!({}));
    assert_eq!(save(&world, &[own("Andra")])["current"], 2);
    assert_eq!(world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn what_is_wrong_in_a_template_is_said_and_nothing_is_saved() {
    let world = founded();
    let no = |items: &[Value]| refused(&world, items);
    assert_snapshot!(no(&[]), @"Refused [items] Mallen har inga punkter. Lägg till minst en punkt, eller hämta tillbaka programmets mall.");
    assert!(no(&[own("A"), own(" ")]).contains("Punkt 2 saknar rubrik"));
    assert!(no(&items(&template(&world))).contains("redan sådan"));
    let mut long = own("A");
    long["minutes"] = json!(481);
    assert!(no(&[long]).contains("481 minuter är för mycket"));
    let mut strange = own("A");
    strange["key"] = json!("sub:sub:sub");
    assert!(no(&[strange]).contains("inte känner till"));
    let stale = json!({ "body": "strategic", "after": 7, "items": [own("A")] });
    assert!(world.refused("template_save", stale).contains("sparats av någon annan"));
    let none = world.refused("template_get", json!({ "body": "tactical", "version": 9 }));
    assert!(none.contains("Versionen finns inte"), "{none}");
    assert!(no(&[own(&"Å".repeat(10_000))]).contains("högst 300 tecken"));
    assert_eq!(template(&world)["current"], 0);
    let longest = "Å".repeat(300);
    assert_eq!(titles(&save(&world, &[own(&longest)])), [longest]);
}

#[test]
fn headings_and_sub_items_of_a_template_are_laid_out_with_the_agenda() {
    let world = founded();
    let mut wanted = items(&template(&world));
    wanted[3]["section"] = "Uppföljning".into();
    wanted[4]["sub"] = true.into();
    wanted[0]["sub"] = true.into();
    assert_snapshot!(refused(&world, &wanted), @"Refused [items] Punkt 1 är en underpunkt men har ingen punkt över sig i samma avsnitt. Gör den till en egen punkt, eller flytta den eller avsnittets rubrik.");
    wanted[0]["sub"] = false.into();
    let saved = save(&world, &wanted);
    assert_eq!(
        (&saved["items"][3]["section"], &saved["items"][4]["sub"]),
        (&json!("Uppföljning"), &json!(true))
    );
    let meeting = spring(&world);
    let agenda = agenda(&world, &meeting);
    assert_eq!(
        (&agenda["sections"][0]["title"], &agenda["sections"][0]["after"]),
        (&json!("Uppföljning"), &json!(3))
    );
    assert_eq!(agenda["items"][4]["number"], "4a");
}

//! The chair's approval of an agenda: of exactly what was printed, for as long as that stays.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

/// A strategic meeting in spring with its default agenda.
fn drafted() -> (World, String) {
    let world = founded();
    let meeting = place(&world, "strategic", "2027-03-19", "09:00:00", "11:05:00");
    world.turn_to("2027-03-01");
    world.does("agenda_draft", json!({ "meeting": meeting }));
    (world, meeting)
}

fn agenda(world: &World, meeting: &str) -> Value {
    world.does("agenda_get", json!({ "meeting": meeting }))
}

fn approve(world: &World, meeting: &str) -> Value {
    let content = agenda(world, meeting)["content"].clone();
    let state = "chairReviewed";
    world.does("agenda_step", json!({ "meeting": meeting, "state": state, "content": content }))
}

fn item(world: &World, meeting: &str, number: usize) -> Value {
    agenda(world, meeting)["items"][number - 1]["id"].clone()
}

/// The approval in words, and what changed since, a line each.
fn told(world: &World, meeting: &str) -> String {
    let approval = &agenda(world, meeting)["approval"];
    let mut lines = vec![approval["text"].as_str().unwrap_or("none").to_owned()];
    let changes = approval["changes"].as_array().into_iter().flatten();
    lines.extend(changes.map(|it| it.as_str().unwrap().to_owned()));
    lines.join("\n").replace('\u{a0}', " ")
}

/// The step the meeting is at, and what readiness says of the approval.
fn ready(world: &World, meeting: &str) -> String {
    let view = world.does("meeting_get", json!({ "id": meeting }));
    let lines = view["readiness"].as_array().unwrap();
    let review = |it: &&Value| it["key"].as_str().unwrap().starts_with("review");
    let line = lines.iter().find(review).unwrap();
    let text = line["text"].as_str().unwrap().replace('\u{a0}', " ");
    format!("{} | {} | {text}", view["row"]["step"], line["state"])
}

#[test]
fn an_approval_lapses_with_any_printed_change_and_stands_again_when_that_is_undone() {
    let (world, meeting) = drafted();
    assert_eq!(told(&world, &meeting), "none");
    world.does("agenda_step", json!({ "meeting": meeting, "state": "inReview" }));
    assert_snapshot!(ready(&world, &meeting), @r#""prepare" | "left" | Ordföranden har inte godkänt dagordningen"#);
    approve(&world, &meeting);
    let stands = told(&world, &meeting);
    assert_snapshot!(stands, @"Ordföranden godkände dagordningen den 1 mars 2027. Den är oförändrad sedan dess.");
    assert_snapshot!(ready(&world, &meeting), @r#""call" | "ok" | Ordföranden godkände dagordningen den 1 mars 2027"#);

    let of = |number| item(&world, &meeting, number);
    let edits = [
        ("agenda_item_edit", json!({ "id": of(4), "title": "Uppföljning av insatser" })),
        ("agenda_item_edit", json!({ "id": of(4), "purpose": "discussion" })),
        ("agenda_item_edit", json!({ "id": of(4), "presenterText": "Alla" })),
        ("agenda_item_edit", json!({ "id": of(4), "minutes": 25 })),
        ("agenda_item_edit", json!({ "id": of(4), "proposal": "att frågan förs vidare" })),
        ("agenda_item_edit", json!({ "id": of(4), "background": "Känt sedan länge." })),
        ("agenda_item_move", json!({ "id": of(4), "to": 7 })),
        ("agenda_item_remove", json!({ "id": of(7) })),
        ("agenda_item_add", json!({ "meeting": meeting, "title": "Sen punkt" })),
        ("attachment_add", json!({ "item": of(4), "fileName": "a.txt", "bytes": "YQ==" })),
    ];
    let mut lapsed = Vec::new();
    for (command, request) in edits {
        world.does(command, request);
        lapsed.push(told(&world, &meeting).lines().last().unwrap().to_owned());
        assert_eq!(agenda(&world, &meeting)["approval"]["lapsed"], true, "{command}");
        world.does("undo", json!({}));
        assert_eq!(told(&world, &meeting), stands, "after {command} was undone");
    }
    assert_snapshot!(lapsed.join("\n"), @"
    Punkt 4, ”Uppföljning av insatser”: ändrat i rubriken
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i syftet
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i föredragande
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i tiden
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i förslaget
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i bakgrunden
    ”Uppföljning av åtgärder och ställningstaganden” har flyttats från plats 4 till 7
    ”Ärende” har tagits bort
    Punkt 11, ”Sen punkt”, har tillkommit
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i underlagen
    ");
}

#[test]
fn what_is_printed_nowhere_leaves_the_approval_as_it_is() {
    let (world, meeting) = drafted();
    approve(&world, &meeting);
    let stands = told(&world, &meeting);
    let id = item(&world, &meeting, 4);
    world.does("private_note_write", json!({ "item": id, "text": "Ring först" }));
    world.does("agenda_item_edit", json!({ "id": id, "focusAreas": [3] }));
    assert_eq!(told(&world, &meeting), stands);
}

#[test]
fn only_what_was_seen_is_approved_and_anew_in_one_step() {
    let (world, meeting) = drafted();
    let seen = agenda(&world, &meeting)["content"].clone();
    approve(&world, &meeting);
    world.does("agenda_item_edit", json!({ "id": item(&world, &meeting, 4), "minutes": 20 }));
    world.does("agenda_item_move", json!({ "id": item(&world, &meeting, 9), "to": 2 }));
    assert_snapshot!(told(&world, &meeting), @"
    Ordföranden godkände dagordningen den 1 mars 2027. Den har ändrats sedan dess, så godkännandet gäller inte längre.
    ”Årlig sammanställning 2026, uppföljning av gemensam inriktning” har flyttats från plats 9 till 2
    Punkt 5, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i tiden
    ");
    assert_snapshot!(ready(&world, &meeting), @r#""prepare" | "warning" | 2 punkter har ändrats sedan ordföranden godkände"#);
    let stale = json!({ "meeting": meeting, "state": "chairReviewed", "content": seen });
    let refused = world.refused("agenda_step", stale);
    assert!(refused.starts_with("Stale [] Dagordningen har ändrats sedan den lästes"), "{refused}");
    approve(&world, &meeting);
    assert_snapshot!(ready(&world, &meeting), @r#""call" | "ok" | Ordföranden godkände dagordningen den 1 mars 2027"#);
    // Taken back, the approval before it is the one there is: of what was printed then.
    world.does("undo", json!({}));
    assert_eq!(agenda(&world, &meeting)["approval"]["content"], seen);
    assert_eq!(agenda(&world, &meeting)["approval"]["lapsed"], true);
}

#[test]
fn an_agenda_that_was_sent_and_changed_is_approved_anew_and_stays_sent() {
    let (world, meeting) = drafted();
    approve(&world, &meeting);
    world.does("agenda_step", json!({ "meeting": meeting, "state": "sent" }));
    world.does("agenda_item_edit", json!({ "id": item(&world, &meeting, 4), "minutes": 20 }));
    assert_eq!(agenda(&world, &meeting)["approval"]["lapsed"], true);
    let view = approve(&world, &meeting);
    assert_eq!((&view["state"], &view["approval"]["lapsed"]), (&json!("sent"), &json!(false)));
}

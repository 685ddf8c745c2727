//! The one-page brief of an item, and what comes to an agenda after the notice.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

fn drafted() -> (World, String) {
    let world = founded();
    let meeting = place(&world, "strategic", "2027-03-19", "09:00:00", "11:05:00");
    world.turn_to("2027-02-20");
    world.does("agenda_draft", json!({ "meeting": meeting }));
    (world, meeting)
}

fn agenda(world: &World, meeting: &str) -> Value {
    world.does("agenda_get", json!({ "meeting": meeting }))
}

fn item(world: &World, meeting: &str, number: usize) -> Value {
    agenda(world, meeting)["items"][number - 1]["id"].clone()
}

fn lines(texts: &Value) -> String {
    let texts = texts.as_array().unwrap().iter().map(|it| it.as_str().unwrap());
    texts.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}

/// What readiness says of what those called have got; nothing while the meeting is not called.
fn told(world: &World, meeting: &str) -> String {
    let view = world.does("meeting_get", json!({ "id": meeting }));
    let lines = view["readiness"].as_array().unwrap();
    let told = lines.iter().find(|it| it["key"] == "told");
    told.map_or_else(String::new, |it| format!("{}: {}", it["state"], it["text"]))
}

#[test]
fn a_brief_goes_along_with_its_item_and_is_printed_one_item_a_page() {
    let (world, meeting) = drafted();
    let briefs = json!({ "what": "briefs", "meeting": meeting });
    assert_snapshot!(world.refused("export", briefs.clone()), @"Refused [] Ingen punkt på mötet har något underlag ännu. Skriv skäl, konsekvenser eller vem som har berett punkten under Underlag på en sida.");
    world.does(
        "agenda_item_add",
        json!({ "meeting": meeting, "title": "Vårdkedja", "after": item(&world, &meeting, 5) }),
    );
    let id = item(&world, &meeting, 6);
    let written = json!({ "preparedBy": "Beredningsgruppen", "preparedOn": "2027-02-10", "reasons": "Nu.", "contact": "Kansliet" });
    world.does("agenda_item_edit", json!({ "id": id, "brief": written }));
    world.does(
        "agenda_item_edit",
        json!({ "id": item(&world, &meeting, 7), "brief": { "ownSteps": "Besluta själva." } }),
    );
    world.does("agenda_item_edit", json!({ "id": id, "brief": { "consequences": "Inga." } }));
    let brief = agenda(&world, &meeting)["items"][5]["brief"].clone();
    assert_eq!(brief["reasons"], "Nu.", "what is left out stays");
    assert_eq!((&brief["isWritten"], &brief["preparedOn"]), (&json!(true), &json!("2027-02-10")));
    assert_eq!(world.does("export", briefs.clone())["pages"], 2);
    let one = json!({ "what": "briefs", "meeting": meeting, "item": id });
    assert_eq!(world.does("export", one)["pages"], 1);

    let waits = json!({ "id": id, "reason": "Hann inte" });
    world.does("item_postpone", waits);
    let pool = world.does("item_list", json!({ "body": "strategic" }));
    let waiting = pool["items"][0]["id"].clone();
    let june = place(&world, "strategic", "2027-06-11", "09:00:00", "11:05:00");
    world.does("item_place", json!({ "id": waiting, "meeting": june }));
    let prepared = |world: &World| agenda(world, &june)["items"][0]["brief"].clone();
    assert_eq!(prepared(&world)["reasons"], "Nu.", "the brief goes along");

    world.does("agenda_item_edit", json!({ "id": id, "brief": { "noDay": true } }));
    assert_eq!(prepared(&world)["preparedOn"], Value::Null);
    world.does("undo", json!({}));
    assert_eq!(prepared(&world)["preparedOn"], "2027-02-10");
}

#[test]
fn r_127_an_item_of_a_national_group_asks_who_prepared_it() {
    let (world, meeting) = drafted();
    let asked = json!({ "body": "strategic", "title": "Vårdkedja", "source": "NPO barn och unga" });
    let pool = world.does("item_add", asked);
    world.does("item_place", json!({ "id": pool["items"][0]["id"], "meeting": meeting, "to": 3 }));
    let hints = |world: &World| lines(&agenda(world, &meeting)["items"][2]["brief"]["hints"]);
    assert_snapshot!(hints(&world), @"Punkten kommer från en nationell grupp. Skriv vem som har berett den och när: det är beredningsgruppen som bereder frågor från NPO och NSG.");
    let brief = json!({ "preparedBy": "Beredningsgruppen", "preparedOn": "2027-02-10" });
    let id = item(&world, &meeting, 3);
    world.does("agenda_item_edit", json!({ "id": id, "brief": brief }));
    assert_eq!(hints(&world), "");
    let long = "En. Två. Tre. Fyra. Fem. Sex.";
    world.does("agenda_item_edit", json!({ "id": id, "background": long }));
    assert_snapshot!(hints(&world), @"Bakgrunden har 6 meningar. Underlaget ska få plats på en sida: sikta på högst fem.");
}

#[test]
fn what_comes_after_the_notice_is_late_and_those_called_are_told_once_it_is_sent_again() {
    let (world, meeting) = drafted();
    let late = |world: &World| {
        let agenda = agenda(world, &meeting);
        let items = agenda["items"].as_array().unwrap().clone();
        let late = items.into_iter().filter(|it| it["cameLate"].is_string());
        late.map(|it| format!("{}: {}", it["title"], it["cameLate"])).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(
        (told(&world, &meeting), agenda(&world, &meeting)["told"].clone()),
        (String::new(), Value::Null)
    );
    world.does("export", json!({ "what": "notice", "meeting": meeting, "sent": true }));
    assert_snapshot!(told(&world, &meeting), @r#""ok": "De kallade har dagordningen som den är nu""#);
    assert_eq!(late(&world), "");

    world.turn_to("2027-03-02");
    world.does("agenda_item_add", json!({ "meeting": meeting, "title": "Sen punkt" }));
    world.does("agenda_item_edit", json!({ "id": item(&world, &meeting, 4), "minutes": 25 }));
    assert_snapshot!(late(&world).replace('\u{a0}', " "), @r#""Sen punkt": "Sent inkommen: stod inte i kallelsen""#);
    assert_snapshot!(told(&world, &meeting), @r#""warning": "De kallade har inte fått de senaste ändringarna av dagordningen (2 punkter)""#);
    assert_snapshot!(lines(&agenda(&world, &meeting)["told"]["changes"]), @"
    Punkt 4, ”Uppföljning av åtgärder och ställningstaganden”: ändrat i tiden
    Punkt 11, ”Sen punkt”, har tillkommit
    ");

    world.does("export", json!({ "what": "agenda", "meeting": meeting, "sent": true }));
    let now = agenda(&world, &meeting)["told"].clone();
    assert_eq!((&now["on"], &now["changed"]), (&json!("2027-03-02"), &json!(false)));
    assert_snapshot!(told(&world, &meeting), @r#""ok": "De kallade har dagordningen som den är nu""#);
    assert!(late(&world).contains("Sen punkt"), "it still was not in the notice");
}

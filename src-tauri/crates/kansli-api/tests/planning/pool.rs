//! Items that wait, come on agendas, are postponed and propose themselves.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::World;
use crate::{founded, place};

/// Two strategic meetings and a tactical one between them; the day is before all of them.
fn year() -> (World, [String; 3]) {
    let world = founded();
    let meetings =
        [("strategic", "2027-03-19"), ("tactical", "2027-04-08"), ("strategic", "2027-10-15")];
    let meetings = meetings.map(|(body, date)| place(&world, body, date, "09:00:00", "11:00:00"));
    world.turn_to("2027-03-01");
    (world, meetings)
}

fn waiting(world: &World, body: &str) -> Vec<Value> {
    world.does("item_list", json!({ "body": body }))["items"].as_array().unwrap().clone()
}

fn add(world: &World, body: &str, title: &str) -> String {
    let more = json!({ "body": body, "title": title, "source": "Primärvårdsrådet", "minutes": 20 });
    world.does("item_add", more);
    let found = waiting(world, body).into_iter().find(|it| it["title"] == title);
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

fn on(world: &World, meeting: &str, title: &str) -> Value {
    let agenda = world.does("agenda_get", json!({ "meeting": meeting }));
    let found = agenda["items"].as_array().unwrap().iter().find(|it| it["title"] == title);
    found.cloned().unwrap_or(Value::Null)
}

/// The proposals for an agenda, one a line.
fn proposed(world: &World, meeting: &str) -> String {
    let found = world.does("agenda_proposals", json!({ "meeting": meeting }));
    let line = |it: &Value| {
        let text = |key: &str| it[key].as_str().unwrap().replace('\u{a0}', " ");
        format!("{} | {} | {}", text("kind"), text("title"), text("reason"))
    };
    found["proposals"].as_array().unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Where an item has been, one meeting a line, and where it waits.
fn history(world: &World, id: &Value) -> String {
    let history = world.does("item_history", json!({ "id": id }));
    let mut lines = Vec::new();
    for visit in history["visits"].as_array().unwrap() {
        let title = visit["meeting"]["title"].as_str().unwrap();
        lines.push(format!("{title} § {}: {}", visit["number"], visit["text"].as_str().unwrap()));
    }
    lines.extend(history["waits"].as_str().map(str::to_owned));
    lines.join("\n").replace('\u{a0}', " ")
}

/// Holds a meeting on its day, dealing with all items but those named.
fn hold(world: &World, meeting: &str, day: &str, left: &[&str]) {
    world.turn_to(day);
    world.does("minutes_start", json!({ "meeting": meeting }));
    let agenda = world.does("agenda_get", json!({ "meeting": meeting }));
    for item in agenda["items"].as_array().unwrap() {
        if !left.contains(&item["title"].as_str().unwrap()) {
            world.does("item_done", json!({ "item": item["id"], "done": true }));
        }
    }
}

#[test]
fn an_item_waits_comes_on_an_agenda_and_goes_back_with_its_papers() {
    let (world, [first, _, _]) = year();
    let id = add(&world, "strategic", "Vem gör vad");
    world.does("attachment_add", json!({ "item": id, "fileName": "a.txt", "bytes": "YQ==" }));
    world.does("item_edit", json!({ "id": id, "wanted": first, "proposal": "att x görs" }));
    world.does("agenda_draft", json!({ "meeting": first }));
    world.does("item_place", json!({ "id": id, "meeting": first, "to": 7 }));
    assert!(waiting(&world, "strategic").is_empty());
    let placed = on(&world, &first, "Vem gör vad");
    assert_eq!((&placed["number"], &placed["source"]), (&json!(7), &json!("Primärvårdsrådet")));
    assert_eq!(placed["attachments"][0]["name"], "a.txt");
    assert_eq!(placed["carriedFrom"], Value::Null);

    world.does("item_postpone", json!({ "id": id, "reason": "Underlaget är inte klart." }));
    assert_eq!(on(&world, &first, "Vem gör vad"), Value::Null);
    let back = &waiting(&world, "strategic")[0];
    assert_eq!(back["id"], json!(id));
    assert_eq!(back["attachments"][0]["name"], "a.txt");
    assert_snapshot!(back["why"].as_str().unwrap().replace('\u{a0}', " "),
        @"Bordlagd från Strategiska 1/2027 den 19 mars 2027: Underlaget är inte klart");
    world.does("undo", json!({}));
    assert_eq!(on(&world, &first, "Vem gör vad")["number"], 7);
}

#[test]
fn what_a_meeting_postpones_stays_on_its_agenda_and_waits_anew() {
    let (world, [first, _, second]) = year();
    world.does("agenda_draft", json!({ "meeting": first }));
    let id = add(&world, "strategic", "Vem gör vad");
    world.does("item_place", json!({ "id": id, "meeting": first }));
    hold(&world, &first, "2027-03-19", &["Vem gör vad"]);
    let reason = "Tiden räckte inte";
    world.does("item_postpone", json!({ "id": id, "reason": reason, "wanted": second }));
    let left = on(&world, &first, "Vem gör vad");
    assert_eq!(
        (&left["id"], &left["postponed"]),
        (&json!(id), &json!("Bordlagd: Tiden räckte inte"))
    );
    let minutes = world.does("minutes_get", json!({ "meeting": first }));
    let told = minutes["paragraphs"].as_array().unwrap().iter().find(|it| it["item"] == json!(id));
    let told = told.unwrap();
    assert_eq!(told["text"], "Punkten bordläggs. Skäl: Tiden räckte inte.");
    assert_eq!(told["done"], true);

    world.does("meeting_end", json!({ "id": first }));
    let waits = waiting(&world, "strategic")[0].clone();
    assert_ne!(waits["id"], json!(id));
    world.does("item_place", json!({ "id": waits["id"], "meeting": second }));
    assert_eq!(on(&world, &second, "Vem gör vad")["carriedFrom"], "Flyttad från 19\u{a0}mars 2027");
    assert_snapshot!(history(&world, &json!(id)), @"
    Strategiska 1/2027 § 11: Bordlagd: Tiden räckte inte
    Strategiska 2/2027 § 1: Står på dagordningen
    ");
    assert_eq!(history(&world, &json!(id)), history(&world, &waits["id"]));
}

#[test]
fn a_postponement_is_taken_back_by_placing_the_item_where_it_was() {
    let (world, [first, ..]) = year();
    world.does("agenda_draft", json!({ "meeting": first }));
    let id = add(&world, "strategic", "Vem gör vad");
    world.does("item_place", json!({ "id": id, "meeting": first }));
    hold(&world, &first, "2027-03-19", &["Vem gör vad"]);
    world.does("item_postpone", json!({ "id": id, "reason": "Tiden räckte inte" }));
    let waits = waiting(&world, "strategic")[0]["id"].clone();
    world.does("item_place", json!({ "id": waits, "meeting": first }));
    assert!(waiting(&world, "strategic").is_empty());
    let back = on(&world, &first, "Vem gör vad");
    assert_eq!((&back["id"], &back["postponed"]), (&json!(id), &Value::Null));
    let minutes = world.does("minutes_get", json!({ "meeting": first }));
    let told = minutes["paragraphs"].as_array().unwrap().iter().find(|it| it["item"] == json!(id));
    assert_eq!((&told.unwrap()["text"], &told.unwrap()["done"]), (&json!(""), &json!(false)));
}

#[test]
fn the_tactical_group_refers_what_it_has_dealt_with_and_the_lineage_goes_along() {
    let (world, [_, tactical, strategic]) = year();
    world.does("agenda_draft", json!({ "meeting": tactical }));
    let id = add(&world, "tactical", "Stöd till primärvården");
    world.does("item_place", json!({ "id": id, "meeting": tactical }));
    hold(&world, &tactical, "2027-04-08", &[]);
    let wish = json!({ "id": id, "reason": "Rör alla parter" });
    let again = world.refused("item_postpone", wish.clone());
    assert!(again.starts_with("Refused [id] Mötet har redan behandlat punkten"), "{again}");
    let mut up = wish;
    (up["body"], up["wanted"]) = (json!("strategic"), json!(strategic));
    world.does("item_postpone", up);
    world.does("meeting_end", json!({ "id": tactical }));
    assert!(waiting(&world, "tactical").is_empty());
    let waits = &waiting(&world, "strategic")[0];
    assert_snapshot!(history(&world, &waits["id"]), @"
    Taktiska 1/2027 § 12: Lämnad till Strategiska styrgruppen: Rör alla parter
    Väntar hos Strategiska styrgruppen, önskad till Strategiska 2/2027. Bordlagd från Taktiska 1/2027 den 8 april 2027: Rör alla parter.
    ");
}

#[test]
fn what_earlier_meetings_left_and_what_waits_propose_themselves_with_the_reason() {
    let (world, [first, tactical, second]) = year();
    for meeting in [&first, &tactical] {
        world.does("agenda_draft", json!({ "meeting": meeting }));
    }
    for title in ["Hanns inte", "Bordlagd", "Har åtgärd"] {
        world.does("agenda_item_add", json!({ "meeting": first, "title": title }));
    }
    let wanted = add(&world, "strategic", "Önskad");
    world.does("item_edit", json!({ "id": wanted, "wanted": second }));
    let missed = add(&world, "strategic", "Missad");
    world.does("item_edit", json!({ "id": missed, "wanted": first }));
    add(&world, "strategic", "Utan önskemål");
    hold(&world, &first, "2027-03-19", &["Hanns inte", "Bordlagd"]);
    let postponed = on(&world, &first, "Bordlagd")["id"].clone();
    world.does("item_postpone", json!({ "id": postponed, "reason": "Underlag saknas" }));
    let item = on(&world, &first, "Har åtgärd")["id"].clone();
    world.does("action_add", json!({ "item": item, "text": "Skriv", "due": "2027-06-01" }));
    world.does("meeting_end", json!({ "id": first }));
    hold(&world, &tactical, "2027-04-08", &[]);
    world.does("meeting_end", json!({ "id": tactical }));
    world.turn_to("2027-09-01");
    world.does("agenda_draft", json!({ "meeting": second }));
    let exchange =
        on(&world, &second, "Informationsutbyte: pågående arbeten, kommande uppdrag och produkter");
    let gone = json!({ "id": exchange["id"], "reason": "Provas i höst" });
    world.does("agenda_item_remove", gone);
    let closing = on(&world, &second, "Övriga frågor");
    world.does("agenda_item_remove", json!({ "id": closing["id"] }));

    assert_snapshot!(proposed(&world, &second), @"
    background | Val av justerare, föregående protokoll | Protokollet från Strategiska 1/2027 den 19 mars 2027 är inte justerat än
    background | Rapport från taktiska samordningsgruppen, inklusive oklarheter | Taktiska gruppen har haft ett möte sedan sist, Taktiska 1/2027. Inga ställningstaganden.
    leftBehind | Hanns inte | Hanns inte med på Strategiska 1/2027 den 19 mars 2027
    waiting | Önskad | Önskad till det här mötet
    waiting | Missad | Önskad till mötet den 19 mars 2027, som har passerat
    waiting | Bordlagd | Bordlagd från Strategiska 1/2027 den 19 mars 2027: Underlag saknas
    openActions | Har åtgärd | Å 2027:01 är inte klar, senast 1 juni 2027
    ");

    let found = world.does("agenda_proposals", json!({ "meeting": second }));
    let keys: Vec<&Value> =
        found["proposals"].as_array().unwrap().iter().map(|it| &it["key"]).collect();
    let taken = world.does("agenda_take", json!({ "meeting": second, "keys": keys }));
    assert_eq!(proposed(&world, &second), "");
    let titles: Vec<&str> =
        taken["items"].as_array().unwrap().iter().map(|it| it["title"].as_str().unwrap()).collect();
    let last = &titles[titles.len() - 6..];
    assert_eq!(last[..5], ["Hanns inte", "Önskad", "Missad", "Bordlagd", "Har åtgärd"]);
    let twice = world.refused("agenda_take", json!({ "meeting": second, "keys": [keys[3]] }));
    assert!(twice.starts_with("Stale [keys]"), "{twice}");
    let report =
        on(&world, &second, "Rapport från taktiska samordningsgruppen, inklusive oklarheter");
    assert_snapshot!(report["background"].as_str().unwrap().replace('\u{a0}', " "), @"
    - Taktiska 1/2027 den 8 april 2027: inga ställningstaganden
    - Ingen oklarhet om roller är öppen.
    ");
    world.does("undo", json!({}));
    assert_eq!(waiting(&world, "strategic").len(), 4, "all of it was one step");
}

#[test]
fn an_agenda_is_made_with_what_was_ticked_as_one_step() {
    let (world, [first, ..]) = year();
    let id = add(&world, "strategic", "Vem gör vad");
    world.does("item_edit", json!({ "id": id, "wanted": first }));
    let found = world.does("agenda_proposals", json!({ "meeting": first }));
    assert_eq!(found["proposals"].as_array().unwrap().len(), 1, "no standing item one by one");
    let key = &found["proposals"][0]["key"];
    let agenda = world.does("agenda_draft", json!({ "meeting": first, "take": [key] }));
    assert_eq!(agenda["items"].as_array().unwrap().len(), 13);
    world.does("undo", json!({}));
    assert_eq!(waiting(&world, "strategic").len(), 1);
}

#[test]
fn required_items_propose_themselves_unless_they_were_waived() {
    let (world, [first, tactical, _]) = year();
    for meeting in [&first, &tactical] {
        world.does("agenda_item_add", json!({ "meeting": meeting, "title": "Bara en" }));
    }
    let all = proposed(&world, &first);
    assert!(all.contains("(AGD-001)") && all.contains("(AGD-003)"), "{all}");
    assert!(all.contains("Årets sammanställning tas på ett vårmöte"), "{all}");
    let all = proposed(&world, &tactical);
    assert!(all.contains("(AGD-002)") && all.contains("Ingen oklarhet är öppen just nu"), "{all}");
}

#[test]
fn each_refusal_names_its_field_and_changes_nothing() {
    let (world, [first, tactical, second]) = year();
    world.does("agenda_draft", json!({ "meeting": first }));
    let id = add(&world, "strategic", "Vem gör vad");
    let opening = world.does("agenda_get", json!({ "meeting": first }))["items"][0]["id"].clone();
    let cases = [
        ("item_add", json!({ "body": "strategic", "title": " " }), "title"),
        ("item_add", json!({ "body": "strategic", "title": "x", "wanted": tactical }), "wanted"),
        ("item_edit", json!({ "id": id, "minutes": 481 }), "minutes"),
        ("item_edit", json!({ "id": opening, "title": "Annat" }), "id"),
        ("item_remove", json!({ "id": id, "reason": " " }), "reason"),
        ("item_refer", json!({ "id": id, "body": "strategic", "reason": "x" }), "body"),
        ("item_refer", json!({ "id": id, "body": "tactical", "reason": "" }), "reason"),
        ("item_place", json!({ "id": id, "meeting": tactical }), "meeting"),
        ("item_place", json!({ "id": id, "meeting": first, "to": 40 }), "to"),
        ("item_postpone", json!({ "id": opening, "reason": "x" }), "id"),
        ("item_postpone", json!({ "id": id, "reason": "x" }), "item"),
        ("agenda_take", json!({ "meeting": second, "keys": ["place nothing"] }), "keys"),
    ];
    for (command, request, field) in cases {
        let told = world.refused(command, request.clone());
        assert!(told.contains(&format!(" [{field}] ")), "{command} {request}: {told}");
    }
    assert_eq!(waiting(&world, "strategic").len(), 1);
}

#[test]
fn a_meeting_that_is_taken_away_gives_back_what_waited() {
    let (world, [first, ..]) = year();
    let id = add(&world, "strategic", "Vem gör vad");
    world.does("item_place", json!({ "id": id, "meeting": first }));
    world.does("agenda_item_add", json!({ "meeting": first, "title": "Bara där" }));
    world.does("meeting_remove", json!({ "id": first }));
    let waits = waiting(&world, "strategic");
    assert_eq!((waits.len(), &waits[0]["id"]), (1, &json!(id)));
}

#[test]
fn what_waits_is_found_and_shown_at_the_next_meeting() {
    let (world, [first, ..]) = year();
    let id = add(&world, "strategic", "Samtal om levnadsvanor");
    let found = world.does("search", json!({ "text": "levnadsvana" }));
    let mut hits = found["hits"].as_array().unwrap().iter();
    let hit = hits.find(|it| it["kind"] == "waitingItem").unwrap();
    assert_eq!(hit["id"], json!(id));
    assert_eq!(hit["meeting"], json!(first));
    assert_eq!(hit["place"], "Väntande punkter, Strategiska styrgruppen");
    assert_eq!(
        world.does("search", json!({ "text": "primärvårdsrådet" }))["hits"][0]["id"],
        json!(id)
    );
    assert_eq!(world.does("workspace_check", json!({}))["ok"], true);
}

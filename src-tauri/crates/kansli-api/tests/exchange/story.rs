use serde_json::{Value, json};

use crate::{Laptop, differences, shown};

#[test]
fn two_organisations_prepare_a_meeting_in_one_workspace() {
    let skr = Laptop::skr();
    assert_eq!(skr.does("exchange_get", json!({}))["standing"], "alone");
    let view = skr.shares();
    assert_eq!((&view["standing"], &view["role"]), (&json!("member"), &json!("secretary")));
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    assert_eq!(soc.does("exchange_get", json!({}))["role"], "secretary");
    let me = &soc.does("workspace_status", json!({}))["me"];
    let who = (&me["name"], &me["organisation"]);
    assert_eq!(who, (&json!("Qamar Påhitt"), &json!("SoS")));
    assert_eq!(differences("", &shown(&soc), &shown(&skr)), Vec::<String>::new());
    skr.takes(&soc);

    // Each goes on with the agenda: another item, another sentence, and once the same cell.
    let (first, second) = (&skr.items()[3], &skr.items()[4]);
    skr.edits(first, json!({ "title": "Uppföljning av våra åtgärder" }));
    soc.edits(second, json!({ "minutes": 25 }));
    skr.edits(first, json!({ "minutes": 5 }));
    soc.edits(first, json!({ "minutes": 10 }));
    soc.edits(first, json!({ "minutes": 15 }));

    let request =
        json!({ "device": skr.device("Qamar Påhitt"), "purpose": "Inför mötet den 19 mars" });
    let contents = skr.does("parcel_contents", json!({ "device": request["device"] }));
    assert_eq!(contents["guidance"].as_array().unwrap().len(), 2);
    let parcel = skr.does("parcel_make", request);
    assert_eq!(parcel["fileName"], "Utbyte till Qamar Påhitt 2027-03-04.kansli");
    let bytes = json!({ "bytes": parcel["bytes"] });
    let seen = soc.does("parcel_look", bytes.clone());
    assert_eq!(seen["sender"], "Per Fejkström, SKR");
    assert_eq!(seen["conflicts"], 1);
    let told: Vec<&str> =
        seen["steps"].as_array().unwrap().iter().map(|it| it["who"].as_str().unwrap()).collect();
    assert!(!told.is_empty() && told.iter().all(|who| !who.is_empty()), "{seen:#}");
    assert_ne!(soc.item("Uppföljning")["title"], "Uppföljning av våra åtgärder", "only looked at");
    let taken = soc.does("parcel_take", bytes.clone());
    assert_eq!(taken["new"], seen["new"]);
    assert_eq!(soc.does("parcel_look", bytes.clone())["new"], 0, "again brings nothing");
    let imports = soc.does("exchange_get", json!({}))["imports"].clone();
    assert_eq!(soc.does("parcel_take", bytes)["import"], Value::Null);
    assert_eq!(soc.does("exchange_get", json!({}))["imports"], imports, "and is no import");
    assert_eq!(soc.item("Uppföljning")["title"], "Uppföljning av våra åtgärder");
    skr.takes(&soc);
    assert_eq!(differences("", &shown(&skr), &shown(&soc)), Vec::<String>::new());

    // One conflict, the same on both: one chooses, and it is gone on both.
    let [conflict] = <[Value; 1]>::try_from(skr.conflicts()).unwrap();
    assert_eq!(conflict["title"], "Uppföljning av våra åtgärder – minuter");
    let sides = conflict["sides"].as_array().unwrap();
    let told: Vec<_> = sides.iter().map(|it| it["text"].as_str().unwrap()).collect();
    assert!(told.contains(&"5") && told.contains(&"15"), "{told:?}");
    let five = sides.iter().find(|it| it["text"] == "5").unwrap();
    let seen: Vec<_> = sides.iter().map(|it| it["version"].clone()).collect();
    skr.does(
        "conflict_settle",
        json!({
            "table": conflict["table"], "row": conflict["row"], "column": conflict["column"],
            "seen": seen, "choice": "side", "side": five["version"],
        }),
    );
    assert!(skr.conflicts().is_empty());
    soc.takes(&skr);
    assert_eq!(soc.item("Uppföljning")["minutes"], 5);
    assert!(soc.conflicts().is_empty());
    skr.is_whole();
    soc.is_whole();
}

#[test]
fn an_import_is_taken_back_as_a_whole() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let before = soc.items();
    skr.edits(&skr.items()[3], json!({ "title": "Något annat" }));
    let taken = soc.takes(&skr);
    assert_ne!(soc.items(), before);
    let import = taken["import"].clone();
    soc.does("import_take_back", json!({ "import": import }));
    assert_eq!(soc.items(), before);
    let view = soc.does("exchange_get", json!({}));
    assert_eq!(view["imports"][0]["undone"], true);
    // That the other has sent something stays true.
    let made = skr.does("exchange_get", json!({}))["parcels"].as_array().unwrap().len();
    skr.takes(&soc);
    let still = skr.does("exchange_get", json!({}))["parcels"].as_array().unwrap().len();
    assert!(still >= made, "{still} of {made} parcels are left");
    let again = soc.world.refused("import_take_back", json!({ "import": import }));
    assert!(again.contains("Det finns inget sådant att ta tillbaka"), "{again}");
}

#[test]
fn numbers_are_handed_out_on_one_laptop_until_another_takes_over() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let item = soc.items()[4]["id"].clone();
    let request = json!({ "item": item, "text": "Ta fram underlag", "due": "2027-04-30" });
    let refused = soc.world.refused("action_add", request.clone());
    assert!(refused.contains("Nummer delas ut på en annan dator: Per Fejkström."), "{refused}");
    let view = soc.does("numbering_take", json!({}));
    assert_eq!((&view["givesNumbers"], &view["numbers"]), (&json!(true), &json!("Qamar Påhitt")));
    soc.does("action_add", request.clone());
    skr.takes(&soc);
    let refused = skr.world.refused("action_add", request);
    assert!(refused.contains("Qamar Påhitt"), "{refused}");
}

#[test]
fn a_conflict_in_the_record_keeps_it_from_being_sent_until_somebody_chooses() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let meeting = skr.meeting();
    skr.world.turn_to("2027-03-19");
    soc.world.turn_to("2027-03-19");
    let record = skr.does("minutes_start", json!({ "meeting": meeting }));
    soc.takes(&skr);
    let item = skr.items()[4]["id"].clone();
    let write = |laptop: &Laptop, text: &str| {
        let minutes = laptop.does("minutes_get", json!({ "meeting": meeting }));
        let paragraphs = minutes["paragraphs"].as_array().unwrap();
        let version = paragraphs.iter().find(|it| it["item"] == item).unwrap()["version"].clone();
        laptop.does("minutes_write", json!({ "item": item, "text": text, "version": version }));
    };
    write(&skr, "Budgeten är 4 mkr.");
    soc.takes(&skr);
    write(&skr, "Budgeten är 5 mkr.");
    write(&soc, "Budgeten är 6,5 mkr.");
    skr.takes(&soc);
    let [conflict] = <[Value; 1]>::try_from(skr.conflicts()).unwrap();
    assert_eq!(conflict["isText"], true);
    skr.does("meeting_end", json!({ "id": meeting }));
    let send = json!({ "minutes": record["id"] });
    let refused = skr.world.refused("minutes_send", send);
    assert!(refused.contains("Två personer har ändrat samma sak"), "{refused}");
    let seen: Vec<_> =
        conflict["sides"].as_array().unwrap().iter().map(|it| it["version"].clone()).collect();
    skr.does(
        "conflict_settle",
        json!({
            "table": conflict["table"], "row": conflict["row"], "column": conflict["column"],
            "seen": seen, "choice": "written", "text": "Budgeten är 5,5 mkr.",
        }),
    );
    let minutes = skr.does("minutes_get", json!({ "meeting": meeting }));
    assert!(minutes.to_string().contains("Budgeten är 5,5 mkr."));
    assert!(skr.conflicts().is_empty());
}

#[test]
fn a_revoked_laptop_reads_and_no_longer_writes() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    skr.takes(&soc);
    skr.does(
        "device_revoke",
        json!({ "device": skr.device("Qamar Påhitt"), "reason": "Datorn är borta" }),
    );
    soc.edits(&soc.items()[3], json!({ "title": "Skrivet efter spärren" }));
    let taken = skr.takes(&soc);
    assert_eq!(taken["void"], taken["new"], "{taken:#}");
    assert!(skr.items().iter().all(|it| it["title"] != "Skrivet efter spärren"));
    soc.takes(&skr);
    let item = soc.items()[3].clone();
    let refused =
        soc.world.refused("agenda_item_edit", json!({ "id": item["id"], "title": "Mer" }));
    assert!(refused.contains("Den här datorn är spärrad"), "{refused}");
    assert_eq!(soc.does("exchange_get", json!({}))["standing"], "revoked");
    skr.is_whole();
    soc.is_whole();
}

#[test]
fn a_chair_sends_her_steps_and_a_reader_is_told_before_a_file_is_made() {
    let skr = Laptop::skr();
    skr.shares();
    let chair = skr.lets_in("Astrid Provberg", "Region Norrdemo", "chair", 9);
    let approve = json!({ "meeting": skr.meeting(), "state": "chairReviewed" });
    chair.does("agenda_step", approve.clone());
    let taken = skr.takes(&chair);
    assert_eq!(taken["void"], 0, "{taken:#}");
    let approval = &skr.does("agenda_get", json!({ "meeting": skr.meeting() }))["approval"];
    assert_eq!(approval["by"]["name"], "Astrid Provberg");
    let title = json!({ "id": chair.items()[3]["id"], "title": "Annat" });
    let refused = chair.world.refused("agenda_item_edit", title);
    assert!(refused.contains("roll"), "{refused}");

    let reader = skr.lets_in("Nils Kladdén", "Socialstyrelsen", "reader", 10);
    let path = |name: &str| reader.world.file(name);
    let everything = [
        ("agenda_step", approve),
        ("parcel_make", json!({ "recipient": "alla", "purpose": "x", "path": path("a") })),
        (
            "export",
            json!({ "what": "notice", "meeting": skr.meeting(), "sent": true, "path": path("b") }),
        ),
        (
            "review_package_make",
            json!({ "meeting": skr.meeting(), "kind": "agenda", "path": path("c") }),
        ),
    ];
    for (command, request) in everything {
        let refused = reader.world.refused(command, request);
        assert!(refused.contains("roll"), "{command}: {refused}");
    }
    for name in ["a", "b", "c"] {
        assert!(!std::path::Path::new(&path(name)).exists(), "{name} was written all the same");
    }
    let plain = json!({ "what": "agenda", "meeting": skr.meeting(), "path": path("d") });
    reader.does("export", plain);
}

#[test]
fn two_who_start_the_record_while_apart_write_one_record() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let meeting = skr.meeting();
    let items = skr.items();
    for (laptop, item, text) in
        [(&skr, &items[4], "Det regionerna sade."), (&soc, &items[5], "Det myndigheten sade.")]
    {
        laptop.world.turn_to("2027-03-19");
        laptop.does("minutes_start", json!({ "meeting": meeting }));
        let write = json!({ "item": item["id"], "text": text, "version": "" });
        laptop.does("minutes_write", write);
        let there = json!({ "item": item["id"], "person": skr_chair(laptop), "recused": true });
        laptop.does("recusal_set", there);
        laptop.does("minutes_approvers_set", {
            let record = laptop.does("minutes_get", json!({ "meeting": meeting }));
            json!({ "minutes": record["id"], "people": [skr_chair(laptop)] })
        });
    }
    skr.takes(&soc);
    soc.takes(&skr);
    for laptop in [&skr, &soc] {
        let record = laptop.does("minutes_get", json!({ "meeting": meeting }));
        let said = record["paragraphs"].to_string();
        assert!(said.contains("Det regionerna sade.") && said.contains("Det myndigheten sade."));
        assert_eq!(record["approvers"].as_array().unwrap().len(), 1, "{record:#}");
        laptop.is_whole();
    }
    assert_eq!(differences("", &shown(&skr), &shown(&soc)), Vec::<String>::new());
    let columns: Vec<Value> = skr.conflicts().iter().map(|it| it["column"].clone()).collect();
    assert!(columns.iter().all(|column| *column == "begun_at"), "only when it began: {columns:?}");
}

fn skr_chair(laptop: &Laptop) -> Value {
    laptop.does("meeting_get", json!({ "id": laptop.meeting() }))["chair"]["id"].clone()
}

#[test]
fn a_number_that_two_laptops_handed_out_is_told_and_given_anew() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let add = |laptop: &Laptop, text: &str| {
        let item = laptop.items()[4]["id"].clone();
        let request = json!({ "item": item, "text": text, "due": "2027-04-30" });
        laptop.does("action_add", request)["number"].clone()
    };
    // One hands out two; the other takes over without having heard of either, and hands out one.
    let (first, second) = (add(&skr, "Det ena"), add(&skr, "Det andra"));
    soc.does("numbering_take", json!({}));
    assert_eq!(add(&soc, "Något annat"), first);
    skr.takes(&soc);
    soc.takes(&skr);
    assert_eq!(differences("", &shown(&skr), &shown(&soc)), Vec::<String>::new());
    for laptop in [&skr, &soc] {
        let list = laptop.does("conflict_list", json!({}));
        assert_eq!(list["conflicts"], json!([]), "a count that only grows is no question");
        assert_eq!(list["numbers"].as_array().unwrap().len(), 1, "{list:#}");
        assert_eq!(list["numbers"][0]["number"], first);
        assert_eq!(laptop.does("exchange_get", json!({}))["conflicts"], 1);
    }
    let list = soc.does("conflict_list", json!({}));
    let things = list["numbers"][0]["things"].as_array().unwrap();
    let mine = things.iter().find(|it| it["title"] == "Något annat").unwrap();
    let again = json!({ "kind": mine["kind"], "id": mine["id"] });
    let refused = skr.world.refused("number_again", again.clone());
    assert!(refused.contains("Nummer delas ut på en annan dator"), "{refused}");
    assert_eq!(soc.does("number_again", again.clone())["numbers"], json!([]));
    let refused = soc.world.refused("number_again", again);
    assert!(refused.starts_with("Stale"), "{refused}");
    let actions = soc.does("action_list", json!({ "filter": "" }));
    let rows = actions["actions"].as_array().unwrap();
    let now = rows.iter().find(|it| it["text"] == "Något annat").unwrap()["number"].clone();
    assert!(now != first && now != second, "{now}");
    skr.takes(&soc);
    assert_eq!(skr.does("conflict_list", json!({}))["numbers"], json!([]));
}

#[test]
fn what_would_go_with_a_row_that_another_took_away_is_shown_where_one_chooses() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let item = skr.items()[7].clone();
    let reason = "Hör till ett annat möte";
    skr.does("agenda_item_remove", json!({ "id": item["id"], "reason": reason }));
    let words = "Viktiga ord som inte får försvinna.";
    soc.edits(&item, json!({ "background": words }));
    let text = json!({ "meeting": soc.meeting(), "title": "Läget i regionerna" });
    soc.does("agenda_item_add", text);
    skr.takes(&soc);
    soc.takes(&skr);
    for laptop in [&skr, &soc] {
        // That others have other numbers by then is no question.
        let [conflict] = <[Value; 1]>::try_from(laptop.conflicts()).unwrap();
        assert_eq!(conflict["column"], "deleted");
        let sides = conflict["sides"].as_array().unwrap();
        let kept = sides.iter().find(|it| it["text"].as_str().unwrap().starts_with("Finns kvar"));
        let kept = kept.unwrap()["text"].as_str().unwrap();
        assert!(kept.contains(words), "{kept}");
    }
}

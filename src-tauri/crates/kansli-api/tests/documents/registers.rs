//! The registers: what filters find, and the views kept of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Office, PEOPLE};

impl Office {
    /// The meeting's record with two actions and a position under the fourth item.
    fn with_outcomes() -> (Self, Value) {
        let office = Self::open();
        let item = office.item(3)["id"].clone();
        office.world.does("minutes_start", json!({ "meeting": office.meeting }));
        office.world.does(
            "position_add",
            json!({ "item": item, "clauses": "att mallen för behov tas i bruk" }),
        );
        for (text, owner, due) in [
            ("Sprida mallen", &office.people[0], "2027-03-01"),
            ("=Räkna kostnaden; noga", &office.people[1], "2027-06-01"),
        ] {
            let action = json!({ "item": item, "text": text, "owner": owner, "due": due });
            office.world.does("action_add", action);
        }
        (office, item)
    }

    fn found(&self, command: &str, field: &str, filter: &str) -> Vec<Value> {
        let list = self.world.does(command, json!({ "filter": filter }));
        list[field].as_array().unwrap().clone()
    }
}

#[test]
fn an_action_is_found_by_status_owner_party_meeting_and_day() {
    let (office, _) = Office::with_outcomes();
    for (filter, count) in [
        ("", 2),
        ("status:sen", 1),
        ("part:SKR", 1),
        ("party:sos owner:hans", 1),
        ("ansvarig:\"Astrid Provberg\" status:sen", 1),
        ("senast:2027-05-31", 1),
        ("möte:2027-1 organ:strategiska", 2),
        ("möte:2027-2", 0),
        ("kostnaden", 1),
        ("status:klar", 0),
    ] {
        assert_eq!(office.found("action_list", "actions", filter).len(), count, "{filter}");
    }
}

#[test]
fn an_item_tells_its_meeting_its_number_and_what_came_of_it() {
    let (office, id) = Office::with_outcomes();
    let found = office.found("agenda_item_list", "items", "utfall:ställningstagande");
    assert_eq!(found.len(), 1);
    let item = &found[0];
    assert_eq!(
        (&item["id"], &item["meeting"], &item["paragraph"]),
        (&id, &office.meeting, &json!(4))
    );
    assert_eq!(item["positions"][0]["number"], "GS 2027:01");
    assert_eq!(item["actions"].as_array().unwrap().len(), 2);
    assert_eq!(office.found("agenda_item_list", "items", "utfall:åtgärd"), found);
    let all = office.world.does("agenda_item_list", json!({}));
    let nothing = office.found("agenda_item_list", "items", "utfall:inget");
    assert_eq!(nothing.len() as u64 + 1, all["total"].as_u64().unwrap());
    assert_eq!(
        office.found("agenda_item_list", "items", "status:kommande").len(),
        nothing.len() + 1
    );
}

/// how each party takes a position is noted, found, printed and exported; a dissent
/// is told once, with whose it is.
#[test]
fn a_position_says_how_each_party_takes_it_and_what_knowledge_it_concerns() {
    let (office, _) = Office::with_outcomes();
    let world = &office.world;
    let view = office.found("position_list", "positions", "")[0].clone();
    let id = &view["id"];
    let party = |short: &str| {
        let mut cells = view["parties"].as_array().unwrap().iter();
        let cell = cells.find(|it| it["organisation"]["short"] == short);
        cell.unwrap_or_else(|| panic!("no {short} in {view}"))["organisation"]["id"].clone()
    };
    assert!(view["parties"][0]["stance"].is_null(), "nothing is noted of itself");
    let take = |short: &[&str], stance: &str| {
        let parties: Vec<Value> = short.iter().map(|it| party(it)).collect();
        world.does("position_stance", json!({ "id": id, "parties": parties, "stance": stance }))
    };
    take(&["LV", "SoS", "TLV"], "endorses");
    take(&["TLV"], "dissents");
    take(&["SBU"], "awaits");
    let edit = json!({
        "id": id, "outcome": "agreed", "dissent": "Mallen bör prövas först.",
        "knowledgeAreas": ["followUp", "support"],
    });
    let view = world.does("position_edit", edit);
    assert_eq!(view["knowledgeAreas"], json!(["support", "followUp"]));
    // What a party does of its own leaves how it takes the position as it is.
    let own = json!({ "id": id, "organisation": party("TLV"), "status": "notStarted" });
    world.does("position_party", own);
    for (filter, count) in [
        ("inställning:står-bakom", 1),
        ("part:TLV inställning:avvikande", 1),
        ("part:TLV inställning:avvikande status:väntar", 1),
        ("part:LV inställning:avvikande", 0),
        ("inställning:deltog-inte", 0),
        ("kunskapsområde:uppföljning", 1),
        ("kunskapsområde:utveckling", 0),
    ] {
        assert_eq!(office.found("position_list", "positions", filter).len(), count, "{filter}");
    }
    for what in ["minutes", "positions"] {
        let (_, text) = office.pdf(json!({ "what": what }));
        let text = text.replace('\u{a0}', " ");
        for said in ["Parternas inställning", "Står bakom:", "Avvaktar:", "Kunskapsstöd", "analys"]
        {
            assert!(text.contains(said), "{what}: no {said} in {text}");
        }
        assert_eq!(text.matches("Mallen bör prövas först.").count(), 1, "{what}: {text}");
        assert_eq!(text.matches("Avvikande uppfattning").count(), 1, "{what}: {text}");
    }
    let table = world.does("export", json!({ "what": "positions", "format": "csv" }));
    let bytes = STANDARD.decode(table["bytes"].as_str().unwrap()).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let row = reader.records().next().unwrap().unwrap();
    let cell = |head: &str| {
        let place = heads.iter().position(|it| it == head);
        &row[place.unwrap_or_else(|| panic!("no {head} in {heads:?}"))]
    };
    assert_eq!(cell("Kunskapsområde"), "kunskapsstöd, uppföljning");
    assert_eq!(cell("Avvikande uppfattning"), "Mallen bör prövas först.");
    assert_eq!((cell("Inställning TLV"), cell("TLV")), ("avvikande", "ej-påbörjad"));
    assert_eq!((cell("Inställning LV"), cell("LV")), ("står-bakom", "behövs-ej"));
    // One step back at a time.
    let taken =
        |view: &Value| view["positions"][0]["parties"].to_string().matches("dissents").count();
    let all = || world.does("position_list", json!({}));
    assert_eq!(taken(&all()), 1);
    let off = json!({ "id": id, "parties": [party("TLV"), party("LV")] });
    assert!(world.does("position_stance", off)["parties"].to_string().contains("awaits"));
    assert_eq!(taken(&all()), 0);
    world.does("undo", json!({}));
    assert_eq!(taken(&all()), 1);
}

#[test]
fn a_filter_comes_back_as_chips_with_what_more_can_be_asked() {
    let (office, _) = Office::with_outcomes();
    let list = office
        .world
        .does("action_list", json!({ "filter": "status:late  mall owner:\"Astrid Provberg\"" }));
    let filter = &list["filter"];
    assert_eq!(filter["text"], "status:sen mall ansvarig:\"Astrid Provberg\"");
    assert_eq!(filter["terms"][0], json!({ "key": "status", "text": "status:sen" }));
    assert_eq!(filter["terms"][1], json!({ "key": null, "text": "mall" }));
    let keys = filter["keys"].as_array().unwrap();
    let of = |key: &str| keys.iter().find(|it| it["key"] == key).unwrap()["terms"].clone();
    assert_eq!(
        of("ansvarig"),
        json!(["ansvarig:\"Astrid Provberg\"", "ansvarig:\"Hans Attrapp\""])
    );
    assert_eq!(of("part"), json!(["part:SKR", "part:SoS"]));
    assert_eq!(of("möte"), json!(["möte:2027-1"]));
}

#[test]
fn what_is_not_understood_is_refused_with_what_is_possible() {
    let office = Office::open();
    let no =
        |command: &str, filter: &str| office.world.refused(command, json!({ "filter": filter }));
    let said = no("agenda_item_list", "färg:röd");
    assert!(
        said.starts_with("Invalid [filter] ") && said.contains("status, syfte, utfall"),
        "{said}"
    );
    let said = no("position_list", "status:sen");
    assert!(said.contains("väntar, ej-påbörjad, bereds"), "{said}");
    assert!(no("action_list", "möte:tolv").contains("möte:2027-3"));
    assert!(no("action_list", "ansvarig:\"Anna").contains("citattecken"));
}

#[test]
fn a_view_is_kept_under_its_name_and_can_be_taken_back() {
    let office = Office::open();
    let view =
        json!({ "register": "actions", "name": "Sena hos TLV", "filter": "status:late party:TLV" });
    let views = office.world.does("saved_view_save", view.clone());
    assert_eq!(views["views"][0]["filter"], "status:sen part:TLV");
    let named = |name: &str| office.world.does("saved_view_list", json!({ "register": name }));
    assert_eq!(named("actions"), views);
    assert_eq!(named("items")["views"], json!([]));
    assert!(office.world.refused("saved_view_save", view).contains("[name]"));
    let wrong = json!({ "register": "items", "name": "Fel", "filter": "part:TLV" });
    assert!(office.world.refused("saved_view_save", wrong).contains("[filter]"));
    let blank = json!({ "register": "items", "name": " ", "filter": "" });
    assert!(office.world.refused("saved_view_save", blank).contains("[name]"));
    let id = &views["views"][0]["id"];
    let other = json!({ "id": id, "register": "actions", "name": "Sena", "filter": "status:sen" });
    assert_eq!(office.world.does("saved_view_save", other)["views"][0]["name"], "Sena");
    assert_eq!(office.world.does("saved_view_remove", json!({ "id": id }))["views"], json!([]));
    office.world.does("undo", json!({}));
    assert_eq!(named("actions")["views"][0]["name"], "Sena");
    office.world.does("undo", json!({}));
    assert_eq!(named("actions")["views"][0]["name"], "Sena hos TLV");
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

#[test]
fn what_a_filter_finds_is_a_table_that_spreadsheets_open() {
    let (office, _) = Office::with_outcomes();
    let table = |what: &str, filter: &str| {
        let path = office.world.file(&format!("{what}.csv"));
        let request = json!({ "what": what, "format": "csv", "filter": filter, "path": path });
        let view = office.world.does("export", request);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with('\u{FEFF}') && text.ends_with("\r\n"), "{text:?}");
        let text = text.trim_start_matches('\u{FEFF}').to_owned();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(b';')
            .has_headers(false)
            .from_reader(text.as_bytes());
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        (view["fileName"].as_str().unwrap().to_owned(), rows)
    };
    let (name, rows) = table("actions", "kostnaden");
    assert_eq!(name, "Atgarder-2027-03-19.csv");
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0][..3], ["Nr", "Åtgärd", "Ansvarig"]);
    assert_eq!(rows[1][..4], ["Å 2027:02", "'=Räkna kostnaden; noga", "Hans Attrapp", "SoS"]);
    let (_, rows) = table("positions", "");
    assert_eq!(
        rows[1][..4],
        ["GS 2027:01", rows[1][1].as_str(), "att mallen för behov tas i bruk", "föreslaget"]
    );
    assert!(rows[0].contains(&"TLV".to_owned()) && rows[0].len() == rows[1].len());
    let (_, rows) = table("items", "utfall:åtgärd");
    assert_eq!((rows.len(), rows[1][8].as_str()), (2, "Å 2027:01, Å 2027:02"));
}

#[test]
fn actions_are_tasks_with_an_identity_of_their_own_that_grow_with_each_change() {
    let (office, item) = Office::with_outcomes();
    let tasks = || {
        let path = office.world.file("atgarder.ics");
        let request = json!({ "what": "actions", "format": "ics", "filter": "sprida status:alla", "path": path });
        office.world.does("export", request);
        std::fs::read_to_string(&path).unwrap()
    };
    let of = |text: &str, name: &str| -> String {
        let line = text.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("{name}: {text}"))[name.len()..].to_owned()
    };
    let first = tasks();
    assert_eq!(first.matches("BEGIN:VTODO").count(), 1);
    assert_eq!(of(&first, "DUE;VALUE=DATE:"), "20270301");
    assert_eq!(of(&first, "STATUS:"), "NEEDS-ACTION");
    assert_eq!(tasks(), first, "nothing has changed");
    let action = office.found("action_list", "actions", "sprida")[0]["id"].clone();
    office.world.does("action_edit", json!({ "id": action, "comment": "på väg" }));
    assert_eq!(of(&tasks(), "SEQUENCE:"), of(&first, "SEQUENCE:"), "a remark is no change of it");
    office.world.does("action_edit", json!({ "id": action, "status": "done" }));
    let done = tasks();
    assert_eq!(of(&done, "UID:"), of(&first, "UID:"));
    assert_eq!(of(&done, "COMPLETED:"), "20270319T120000Z");
    let number = |text: &str| of(text, "SEQUENCE:").parse::<u32>().unwrap();
    assert!(number(&done) > number(&first));
    office.world.does("undo", json!({}));
    assert!(number(&tasks()) > number(&done), "undo is a change as well");
    let _ = item;
}

#[test]
fn the_list_of_a_filter_is_a_document_that_says_so() {
    let (office, _) = Office::with_outcomes();
    let path = office.world.file("lista.pdf");
    let request = json!({ "what": "actions", "filter": "ansvarig:astrid", "path": path });
    office.world.does("export", request);
    let document = lopdf::Document::load(&path).unwrap();
    let text = document.extract_text(&[1]).unwrap();
    assert!(text.contains("Sprida mallen") && !text.contains("kostnaden"), "{text}");
    assert!(text.contains("Ansvarig: astrid"), "{text}");
    let items = json!({ "what": "items", "filter": "utfall:åtgärd", "path": path });
    office.world.does("export", items);
    let text = lopdf::Document::load(&path).unwrap().extract_text(&[1]).unwrap();
    assert!(text.contains("Utfall: åtgärd") && text.contains("Å 2027:"), "{text}");
    let no = office.world.refused("export", json!({ "what": "items", "format": "svg" }));
    assert!(no.contains("[format]"), "{no}");
    let no = office.world.refused("export", json!({ "what": "actions", "filter": "x:y" }));
    assert!(no.contains("[filter]"), "{no}");
}

#[test]
fn several_actions_are_changed_in_one_step_or_none_at_all() {
    let (office, _) = Office::with_outcomes();
    let all = office.found("action_list", "actions", "");
    let ids: Vec<Value> = all.iter().map(|row| row["id"].clone()).collect();
    let owner = &office.people[2];
    let many = json!({ "ids": ids, "owner": owner, "due": "2027-09-09", "status": "inProgress" });
    let edited = office.world.does("action_edit_many", many);
    for row in edited["actions"].as_array().unwrap() {
        assert_eq!((&row["owner"]["id"], &row["due"]), (owner, &json!("2027-09-09")));
        assert_eq!(row["status"], "inProgress");
    }
    office.world.does("undo", json!({}));
    assert_eq!(office.found("action_list", "actions", ""), all, "one step back");
    let no = office.world.refused("action_edit_many", json!({ "ids": ids, "status": "dropped" }));
    assert!(no.contains("[comment]"), "{no}");
    let missing = "00000000-0000-7000-8000-000000000000";
    let mixed = json!({ "ids": [ids[0], missing], "status": "done" });
    assert!(office.world.refused("action_edit_many", mixed).contains("NotFound"));
    assert_eq!(office.found("action_list", "actions", ""), all, "nothing was changed");
    assert!(office.world.refused("action_edit_many", json!({ "ids": [] })).contains("[ids]"));
}

#[test]
fn reminders_are_drafts_that_other_programs_read_and_forget_nobody() {
    let (office, item) = Office::with_outcomes();
    let lonely = office.world.does("person_save", json!({ "name": "Ådra Adresslös", "email": "" }))
        ["id"]
        .clone();
    for (text, owner, due) in [
        ("Ringa <alla> & fråga", Some(&office.people[0]), "2027-03-20"),
        ("Skriva", Some(&lonely), "2027-03-20"),
        ("Ingens", None, "2027-03-20"),
    ] {
        let mut action = json!({ "item": item, "text": text, "due": due });
        if let Some(owner) = owner {
            action["owner"] = owner.clone();
        }
        office.world.does("action_add", action);
    }
    let folder = office.world.file("paminnelser");
    std::fs::create_dir(&folder).unwrap();
    let made = office.world.does("reminder_mails", json!({ "folder": folder }));
    assert_eq!(made["unreachable"], json!(["Ådra Adresslös"]));
    assert_eq!(made["unowned"], json!(["Å 2027:05"]));
    let mails = made["mails"].as_array().unwrap();
    assert_eq!(mails.len(), 1, "what is due in June can wait: {made}");
    assert_eq!(
        (&mails[0]["organisation"]["short"], &mails[0]["actions"]),
        (&json!("SKR"), &json!(2))
    );
    let path = mails[0]["path"].as_str().unwrap();
    assert!(path.ends_with("-2027-03-19.eml"), "{path}");
    let bytes = std::fs::read(path).unwrap();
    let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(mail.header_raw("X-Unsent").map(str::trim), Some("1"));
    let to = mail.to().unwrap().first().unwrap();
    assert_eq!((to.name(), to.address()), (Some("Astrid Provberg"), Some(PEOPLE[0].1)));
    // A day and its month stay together on a line.
    let plain = |text: &str| text.replace('\u{a0}', " ").replace("\r\n", "\n");
    let subject = plain(mail.subject().unwrap());
    assert_eq!(subject, "Påminnelse om åtgärder från Partnerskapet, 19 mars 2027");
    let text = plain(&mail.body_text(0).unwrap());
    let late = "Å 2027:01 Sprida mallen. Senast 1 mars 2027, försenad 18 dagar.";
    assert!(text.contains(&format!("Astrid Provberg\n- {late}")), "{text}");
    assert!(text.contains("Ringa <alla> & fråga"), "{text}");
    assert!(mail.body_html(0).unwrap().contains("Ringa &lt;alla&gt; &amp; fråga"));
    let chosen = json!({ "filter": "part:SoS", "language": "en" });
    let mails = office.world.does("reminder_mails", chosen)["mails"].clone();
    let bytes = STANDARD.decode(mails[0]["bytes"].as_str().unwrap()).unwrap();
    let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    let text = plain(&mail.body_text(0).unwrap());
    assert!(text.contains("Due 1 June 2027."), "{text}");
}

//! The registers: what filters find, and the views kept of them.

use serde_json::{Value, json};

use super::Office;

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
    let found = office.found("item_list", "items", "utfall:ställningstagande");
    assert_eq!(found.len(), 1);
    let item = &found[0];
    assert_eq!(
        (&item["id"], &item["meeting"], &item["paragraph"]),
        (&id, &office.meeting, &json!(4))
    );
    assert_eq!(item["positions"][0]["number"], "GS 2027:01");
    assert_eq!(item["actions"].as_array().unwrap().len(), 2);
    assert_eq!(office.found("item_list", "items", "utfall:åtgärd"), found);
    let all = office.world.does("item_list", json!({}));
    let nothing = office.found("item_list", "items", "utfall:inget");
    assert_eq!(nothing.len() as u64 + 1, all["total"].as_u64().unwrap());
    assert_eq!(office.found("item_list", "items", "status:kommande").len(), nothing.len() + 1);
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
    let said = no("item_list", "färg:röd");
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

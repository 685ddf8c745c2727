//! Registers and lists read many meetings at once: they say what each meeting says by itself.

use kansli_api::App;
use serde_json::{Value, json};
use tempfile::TempDir;
use years::{Made, PASSPHRASE, Size, World, call, make};

/// Two small years, open.
struct Years {
    app: App,
    made: Made,
    _folder: TempDir,
}

impl Years {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (path, data) = (folder.path().join("years.kansli"), folder.path().join("data"));
        let made = make(&path, &data, &Size::SMALL);
        let app = World::new(&data, made.today).app();
        let open = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false });
        call(&app, "workspace_open", open);
        Self { app, made, _folder: folder }
    }

    fn list(&self, command: &str, filter: &str, name: &str) -> Vec<Value> {
        let list = call(&self.app, command, json!({ "filter": filter }));
        list[name].as_array().unwrap().clone()
    }

    /// Every meeting, by date.
    fn meetings(&self) -> Vec<Value> {
        call(&self.app, "meeting_list", json!({}))["meetings"].as_array().unwrap().clone()
    }

    /// The paragraphs of a record; none when it was not begun.
    fn paragraphs(&self, meeting: &Value) -> Vec<Value> {
        let minutes = call(&self.app, "minutes_get", json!({ "meeting": meeting["id"] }));
        minutes["paragraphs"].as_array().cloned().unwrap_or_default()
    }

    /// What stands under the paragraphs of all meetings, in the order of the meetings.
    fn under_paragraphs(&self, name: &str) -> Vec<Value> {
        let mut found = Vec::new();
        for meeting in self.meetings() {
            for paragraph in self.paragraphs(&meeting) {
                found.extend(paragraph[name].as_array().unwrap().clone());
            }
        }
        found
    }
}

fn sorted(mut rows: Vec<Value>) -> Vec<Value> {
    rows.sort_by_key(|row| row["id"].as_str().unwrap().to_owned());
    rows
}

#[test]
fn made_up_years_are_whole() {
    let years = Years::open();
    let check = call(&years.app, "workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
    assert_eq!(years.meetings().len(), 24);
    assert_eq!((years.made.first, years.made.last), (2027, 2028));
}

#[test]
fn the_register_of_actions_says_what_each_meeting_says() {
    let years = Years::open();
    let all = years.list("action_list", "status:alla", "actions");
    assert!(all.len() > 80, "{}", all.len());
    assert_eq!(sorted(all.clone()), sorted(years.under_paragraphs("actions")));
    // What is not asked for is left out, and what is late comes first.
    let open = years.list("action_list", "", "actions");
    let is_open = |row: &Value| row["status"] == "open" || row["status"] == "inProgress";
    let wanted: Vec<Value> = all.into_iter().filter(is_open).collect();
    assert_eq!(open, wanted);
    assert!(open.is_sorted_by_key(|row| row["lateBy"].as_i64().unwrap() == 0));
}

#[test]
fn the_register_of_positions_says_what_each_meeting_says() {
    let years = Years::open();
    let all = years.list("position_list", "", "positions");
    assert!(all.len() > 50, "{}", all.len());
    assert_eq!(sorted(all.clone()), sorted(years.under_paragraphs("positions")));
    // The newest first.
    let number = |row: &Value| row["number"].as_str().unwrap().to_owned();
    assert!(all.is_sorted_by(|a, b| number(a) >= number(b)));
}

#[test]
fn the_register_of_items_says_what_each_meeting_says() {
    let years = Years::open();
    let all = years.list("agenda_item_list", "", "items");
    let mut place = 0;
    for meeting in years.meetings().iter().rev().filter(|it| it["status"] != "cancelled") {
        let agenda = call(&years.app, "agenda_get", json!({ "meeting": meeting["id"] }));
        let paragraphs = years.paragraphs(meeting);
        for item in agenda["items"].as_array().unwrap() {
            let row = &all[place];
            place += 1;
            for (name, value) in [
                ("id", &item["id"]),
                ("title", &item["title"]),
                ("purpose", &item["purpose"]),
                ("paragraph", &item["number"]),
                ("meeting", &meeting["id"]),
                ("meetingTitle", &meeting["title"]),
                ("date", &meeting["date"]),
                ("body", &meeting["body"]),
            ] {
                assert_eq!(&row[name], value, "{name} of {row}");
            }
            assert_eq!(row["papers"], item["attachments"].as_array().unwrap().len());
            let presenter = item["presenter"]["name"].as_str();
            assert_eq!(row["presenter"], presenter.unwrap_or_default());
            let paragraph = paragraphs.iter().find(|it| it["item"] == item["id"]);
            let numbers = |rows: &Value| -> Vec<Value> {
                let rows = rows.as_array().into_iter().flatten();
                rows.map(|it| json!({ "id": it["id"], "number": it["number"] })).collect()
            };
            for name in ["positions", "actions"] {
                let wanted = paragraph.map_or_else(Vec::new, |it| numbers(&it[name]));
                assert_eq!(numbers(&row[name]), wanted, "{name} of {row}");
            }
            let standing = match (paragraph, meeting["status"].as_str()) {
                (Some(_), _) => "dealt",
                (None, Some("held")) => "notDealt",
                (None, _) => "coming",
            };
            assert_eq!(row["standing"], standing, "{row}");
        }
    }
    assert_eq!(all.len(), place);
}

#[test]
fn the_first_of_a_register_are_the_first_of_all() {
    let years = Years::open();
    for (command, filter, name) in [
        ("action_list", "status:alla", "actions"),
        ("action_list", "år:2027 status:klar", "actions"),
        ("position_list", "utfall:enighet", "positions"),
        ("agenda_item_list", "status:behandlad organ:taktiska", "items"),
        ("agenda_item_list", "kunskaps", "items"),
    ] {
        let all = years.list(command, filter, name);
        let first = call(&years.app, command, json!({ "filter": filter, "limit": 7 }));
        assert!(all.len() > 7, "{command} {filter}: {}", all.len());
        assert_eq!(first[name].as_array().unwrap(), &all[..7], "{command} {filter}");
        assert_eq!(first["found"], all.len());
        // What can be asked for does not depend on how much is shown.
        let whole = call(&years.app, command, json!({ "filter": filter }));
        assert_eq!(first["filter"], whole["filter"]);
    }
}

#[test]
fn the_history_of_a_meeting_is_every_step_that_touched_it_or_what_belongs_to_it() {
    let years = Years::open();
    let meeting = &years.meetings()[3];
    let history = call(&years.app, "audit_list", json!({ "subject": meeting["id"], "limit": 500 }));
    let all = call(&years.app, "audit_list", json!({ "limit": 5000 }));
    let paragraphs = years.paragraphs(meeting);
    let mut known: Vec<&str> = vec![meeting["id"].as_str().unwrap()];
    known.extend(paragraphs.iter().map(|it| it["item"].as_str().unwrap()));
    let steps = |list: &Value| -> Vec<i64> {
        let steps = list["steps"].as_array().unwrap();
        steps.iter().map(|it| it["number"].as_i64().unwrap()).collect()
    };
    let (history, all) = (steps(&history), steps(&all));
    assert!(history.is_sorted_by(|a, b| a > b));
    // Made, approvers, sent, approved twice.
    assert_eq!(history.len(), 5, "{history:?} of {}, {known:?}", all.len());
    let newest = call(&years.app, "audit_list", json!({ "subject": meeting["id"], "limit": 2 }));
    assert_eq!(steps(&newest), history[..2]);
}

#[test]
fn lists_of_meetings_say_what_each_meeting_says() {
    let years = Years::open();
    let all = years.meetings();
    for row in &all {
        let meeting = call(&years.app, "meeting_get", json!({ "id": row["id"] }));
        assert_eq!(&meeting["row"], row);
    }
    let of =
        |year: i32| call(&years.app, "meeting_list", json!({ "year": year }))["meetings"].clone();
    let both = [of(2027), of(2028)];
    let both: Vec<&Value> = both.iter().flat_map(|it| it.as_array().unwrap()).collect();
    assert_eq!(both, all.iter().collect::<Vec<_>>());
}

#[test]
fn the_deadlines_of_a_year_are_those_that_its_meetings_have() {
    let years = Years::open();
    let mut wanted = Vec::new();
    for row in years.meetings() {
        let meeting = call(&years.app, "meeting_get", json!({ "id": row["id"] }));
        let own = meeting["deadlines"].as_array().unwrap().iter();
        wanted.extend(own.filter(|it| it["date"].as_str() >= Some("2028")).cloned());
    }
    let found = call(&years.app, "deadline_list", json!({ "year": 2028 }));
    let found = found["deadlines"].as_array().unwrap().iter();
    let mut found: Vec<Value> = found.filter(|it| !it["meeting"].is_null()).cloned().collect();
    assert!(found.len() > 60, "{}", found.len());
    for list in [&mut found, &mut wanted] {
        list.sort_by_key(|it| (it["meeting"].to_string(), it["key"].to_string()));
    }
    assert_eq!(found, wanted);
}

#[test]
fn the_overview_says_what_each_meeting_says() {
    let years = Years::open();
    let all = years.meetings();
    let overview = call(&years.app, "overview_get", json!({}));
    let today = years.made.today.to_string();
    let ahead = |row: &&Value| {
        row["date"].as_str() >= Some(today.as_str())
            && (row["status"] == "planned" || row["status"] == "called")
    };
    let open = |row: &&Value| row["status"] == "held" && row["step"] != "followUp";
    let wanted: Vec<&Value> = all.iter().filter(|row| ahead(row) || open(row)).take(6).collect();
    assert_eq!(overview["meetings"].as_array().unwrap().iter().collect::<Vec<_>>(), wanted);
    assert_eq!(&overview["next"]["row"], *all.iter().find(ahead).as_ref().unwrap());
    let counts = &overview["counts"];
    let actions = call(&years.app, "action_list", json!({}));
    assert_eq!(counts["openActions"], actions["open"]);
    assert_eq!(counts["lateActions"], actions["late"]);
    let late = actions["actions"].as_array().unwrap().iter();
    let late: Vec<&Value> = late.filter(|it| it["lateBy"] != 0).take(5).collect();
    assert_eq!(overview["lateActions"].as_array().unwrap().iter().collect::<Vec<_>>(), late);
    let held = |body: &str| {
        all.iter()
            .filter(|it| it["year"] == 2028 && it["body"] == body && it["status"] == "held")
            .count()
    };
    assert_eq!(counts["tacticalHeld"], held("tactical"));
    assert_eq!(counts["formalHeld"], held("strategic"));
}

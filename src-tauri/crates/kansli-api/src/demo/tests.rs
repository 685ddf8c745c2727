use std::path::PathBuf;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use super::gathering::CALENDARS;
use super::script::Script;
use crate::app::lock;
use crate::surroundings::{Machine, Surroundings};
use crate::{App, Options, dispatch};

/// The demo year, founded once for all tests, which only look at it.
static DEMO: LazyLock<(App, TempDir)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let app = program(&folder, None);
    let status = give(&app, "workspace_create", json!({ "demo": true }));
    assert_eq!((&status["demo"], &status["today"]), (&json!(true), &json!("2027-03-04")));
    (app, folder)
});

fn program(folder: &TempDir, today: Option<&str>) -> App {
    let today = today.map(|day| day.parse().unwrap());
    let machine = Machine::new().in_folder(folder.path().to_owned()).on(today);
    App::new(Box::new(Keyless(machine)), Options::default())
}

/// This machine without its key store, which is the developer's own.
struct Keyless(Machine);

impl Surroundings for Keyless {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
    fn today(&self) -> NaiveDate {
        self.0.today()
    }
    fn fixed_day(&self) -> Option<NaiveDate> {
        self.0.fixed_day()
    }
    fn new_id(&self) -> Uuid {
        self.0.new_id()
    }
    fn random(&self) -> [u8; 32] {
        self.0.random()
    }
    fn data_folder(&self) -> PathBuf {
        self.0.data_folder()
    }
    fn machine(&self) -> String {
        self.0.machine()
    }
    fn key_store_works(&self) -> bool {
        false
    }
    fn kept_key(&self, _: &str) -> Option<String> {
        None
    }
    fn keep_key(&self, _: &str, _: &str) -> bool {
        false
    }
}

fn give(app: &App, command: &str, request: Value) -> Value {
    match dispatch(app, command, request) {
        Ok(answer) => answer.view,
        Err(why) => panic!("{command}: {why:?}"),
    }
}

fn see(command: &str, request: Value) -> Value {
    give(&DEMO.0, command, request)
}

fn list(view: &Value, field: &str) -> Vec<Value> {
    view[field].as_array().unwrap_or_else(|| panic!("{field} in {view}")).clone()
}

fn meeting(title: &str) -> String {
    let meetings = list(&see("meeting_list", json!({})), "meetings");
    let found = meetings.iter().find(|it| it["title"] == title);
    found.unwrap_or_else(|| panic!("{title}"))["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_file_is_whole() {
    let check = see("workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
    assert_eq!(see("audit_verify", json!({}))["ok"], true);
}

#[test]
fn held_meetings_were_called_to_and_their_approved_minutes_sent() {
    let held = list(&see("meeting_list", json!({})), "meetings");
    let held: Vec<&Value> = held.iter().filter(|it| it["status"] == "held").collect();
    assert!(held.len() >= 8, "{held:?}");
    let steps = list(&see("audit_list", json!({ "limit": 5000 })), "steps");
    let sent: Vec<(String, String)> = steps
        .iter()
        .filter(|step| step["command"] == "export")
        .map(|step| {
            let cell = |column: &str| {
                let changes = list(step, "changes");
                let of = |it: &&Value| it["table"] == "dispatch" && it["column"] == column;
                changes.iter().find(of).map_or_else(String::new, |it| {
                    it["after"].as_str().unwrap_or_default().to_owned()
                })
            };
            (cell("meeting"), cell("what"))
        })
        .collect();
    for meeting in held {
        let minutes = see("minutes_get", json!({ "meeting": meeting["id"] }));
        let id = meeting["id"].as_str().unwrap();
        let mut wanted = vec!["notice", "invitation"];
        if minutes["status"] == "approved" {
            wanted.push("minutes");
        }
        for what in wanted {
            let found = sent.iter().any(|(meeting, sent)| meeting == id && sent == what);
            assert!(found, "{what} of {}: {sent:?}", meeting["title"]);
        }
    }
}

#[test]
fn no_list_is_empty() {
    let lists: [(&str, Value, &[&str]); 8] = [
        ("meeting_list", json!({}), &["meetings"]),
        ("directory_get", json!({}), &["organisations", "people", "seats"]),
        ("calendar_list", json!({}), &["calendars"]),
        ("position_list", json!({}), &["positions", "parties"]),
        ("action_list", json!({}), &["actions"]),
        ("audit_list", json!({}), &["steps"]),
        ("settings_get", json!({}), &["settings"]),
        (
            "year_plan_get",
            json!({ "year": 2027 }),
            &["meetings", "events", "days", "periods", "deadlines", "verdicts", "chairs"],
        ),
    ];
    for (command, request, fields) in lists {
        let view = see(command, request);
        for field in fields {
            assert!(!list(&view, field).is_empty(), "{command} has no {field}: {view}");
        }
    }
    assert!(!list(&see("search", json!({ "text": "levnadsvanor" })), "hits").is_empty());
}

#[test]
fn the_plan_of_2027_holds_the_rules() {
    let verdicts = list(&see("check", json!({ "year": 2027 })), "verdicts");
    for rule in ["PLAN-001", "PLAN-002", "PLAN-003", "PLAN-004", "PLAN-005"] {
        let found: Vec<&Value> = verdicts.iter().filter(|it| it["id"] == rule).collect();
        assert!(!found.is_empty(), "{rule} is not judged");
        assert!(found.iter().all(|it| it["verdict"] != "broken"), "{found:?}");
    }
    let years = list(&see("year_plan_get", json!({ "year": 2027 })), "chairs");
    assert!(years.iter().all(|year| year["follows"] == true), "{years:?}");
}

#[test]
fn a_meeting_in_a_members_sportlov_is_hinted() {
    let request = json!({ "year": 2027, "body": "strategic", "date": "2027-03-10" });
    let day = list(&see("year_plan_try", request), "day");
    let told = |word: &str| day.iter().any(|it| it.as_str().is_some_and(|it| it.contains(word)));
    assert!(told("sportlovet v.") && told("Norra"), "{day:?}");
}

#[test]
fn the_calendars_come_in_again_unchanged() {
    for (kind, name, file_name, text) in CALENDARS {
        let request = json!({ "kind": kind, "name": name, "fileName": file_name, "text": text });
        let view = see("calendar_preview", request);
        for field in ["added", "updated", "moved", "cancelled"] {
            assert_eq!(view[field], 0, "{name} {field}: {view}");
        }
        assert!(view["unchanged"].as_u64().unwrap() > 0);
    }
}

#[test]
fn the_day_has_three_late_actions_and_nine_open() {
    let view = see("action_list", json!({}));
    assert_eq!((view["open"].as_u64(), view["late"].as_u64()), (Some(9), Some(3)));
    let late: Vec<String> = list(&view, "actions")
        .iter()
        .filter(|it| it["lateBy"] != 0)
        .map(|it| format!("{} {}", it["number"].as_str().unwrap(), it["lateBy"]))
        .collect();
    assert_eq!(late, ["Å 2026:28 13", "Å 2026:31 6", "Å 2027:02 3"]);
}

#[test]
fn parties_stand_in_all_five_states() {
    let view = see("position_list", json!({}));
    assert_eq!(list(&view, "parties").len(), 13);
    let cells: Vec<Value> =
        list(&view, "positions").iter().flat_map(|it| list(it, "parties")).collect();
    for status in ["notStarted", "inPreparation", "decided", "declined"] {
        assert!(cells.iter().any(|cell| cell["status"] == status), "{status}");
    }
    let not_all = |it: &Value| {
        let cells = list(it, "parties");
        let named = cells.iter().filter(|cell| cell["status"] != "notNeeded").count();
        named > 0 && named < 13
    };
    assert!(list(&view, "positions").iter().any(not_all), "somebody needs no decision");
}

#[test]
fn the_next_strategic_meeting_is_nearly_ready() {
    let id = meeting("Strategiska 1/2027");
    let agenda = see("agenda_get", json!({ "meeting": id }));
    assert_eq!((&agenda["used"], &agenda["available"]), (&json!(125), &json!(120)));
    let items = list(&agenda, "items");
    assert_eq!(items.len(), 12);
    let papers: usize = items.iter().map(|item| list(item, "attachments").len()).sum();
    assert_eq!(papers, 10);
    assert_eq!(items[7]["carriedFrom"], "Flyttad från 16\u{a0}oktober 2026");
    let view = see("meeting_get", json!({ "id": id }));
    assert_eq!(view["row"]["ready"], json!({ "ok": 8, "warning": 2, "left": 2 }), "{view}");
}

#[test]
fn some_items_wait_and_one_was_lifted_off_an_agenda() {
    let strategic = list(&see("item_list", json!({ "body": "strategic" })), "items");
    let told: Vec<&str> = strategic.iter().map(|it| it["title"].as_str().unwrap()).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    let lifted = strategic.iter().find(|it| it["reason"] != "").unwrap();
    assert_eq!(lifted["from"]["title"], "Strategiska 1/2027");
    assert_eq!(lifted["wanted"]["title"], "Strategiska 2/2027");
    assert_eq!(list(&see("item_list", json!({ "body": "tactical" })), "items").len(), 2);
}

#[test]
fn the_item_moved_from_autumn_shows_both_its_meetings() {
    let agenda = see("agenda_get", json!({ "meeting": meeting("Strategiska 1/2027") }));
    let item = &list(&agenda, "items")[7];
    let history = see("item_history", json!({ "id": item["id"] }));
    let visits = list(&history, "visits");
    let told: Vec<(&str, &str)> = visits
        .iter()
        .map(|it| (it["meeting"]["title"].as_str().unwrap(), it["outcome"].as_str().unwrap()))
        .collect();
    assert_eq!(told, [("Strategiska 2/2026", "postponed"), ("Strategiska 1/2027", "ahead")]);
}

#[test]
fn records_stand_where_the_story_left_them() {
    for (title, status) in [
        ("Strategiska 1/2026", "approved"),
        ("Strategiska 2/2026", "approved"),
        ("Taktiska 6/2026", "approved"),
        ("Taktiska 1/2027", "outForComment"),
    ] {
        let record = see("minutes_get", json!({ "meeting": meeting(title) }));
        assert_eq!(record["status"], status, "{title}");
        let paragraphs = list(&record, "paragraphs");
        assert!(paragraphs.iter().all(|it| it["text"] != "" && it["done"] == true), "{title}");
    }
}

#[test]
fn papers_are_pdf_files() {
    let agenda = see("agenda_get", json!({ "meeting": meeting("Strategiska 1/2027") }));
    let paper = &list(&list(&agenda, "items")[6], "attachments")[0];
    let content = see("attachment_get", json!({ "id": paper["id"] }));
    assert_eq!(content["media"], "application/pdf");
    // "%PDF-1.4" as base64 begins.
    assert!(content["bytes"].as_str().unwrap().starts_with("JVBERi0xLj"), "{content}");
}

#[test]
fn undo_does_not_reach_into_the_story() {
    let status = see("undo_status", json!({}));
    assert_eq!(status["undo"], Value::Null, "{status}");
}

#[test]
fn words_of_the_story_call_no_outcome_a_decision() {
    let script = Script::read().unwrap();
    for meeting in &script.meeting {
        for item in &meeting.item {
            let proposal = item.proposal.clone().unwrap_or_default();
            for text in [&item.text, &proposal] {
                let hints = kansli_domain::wording::hints(text);
                assert!(hints.is_empty(), "{} § {}: {hints:?}", meeting.key, item.n);
            }
        }
    }
}

#[test]
fn the_demo_year_keeps_its_day_when_it_is_opened_again() {
    let (demo, _) = &*DEMO;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.kansli").display().to_string();
    see("workspace_backup", json!({ "path": path }));
    let again = program(&folder, None);
    let key = lock(&demo.config).demo_keys.values().next().cloned().unwrap();
    lock(&again.config).demo_keys.insert(path.clone(), key);
    let status = give(&again, "workspace_open", json!({ "path": path }));
    assert_eq!((&status["today"], &status["year"]), (&json!("2027-03-04"), &json!(2027)));
    let status = give(&again, "workspace_close", json!({}));
    assert_ne!(status["today"], "2027-03-04");
}

#[test]
fn a_day_fixed_at_the_start_goes_before_the_demo_years_own() {
    let folder = tempfile::tempdir().unwrap();
    for (fixed, today) in [(None, "2027-03-04"), (Some("2027-10-15"), "2027-10-15")] {
        let app = program(&folder, fixed);
        lock(&app.room.pace).day = Some("2027-03-04".parse().unwrap());
        assert_eq!(give(&app, "workspace_status", json!({}))["today"], today);
    }
}

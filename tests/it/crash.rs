//! The process is killed while it types: what was acknowledged is there, and the file is whole.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use kansli_api::surroundings::Machine;
use kansli_api::{App, Options, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "korrekt häst batteri";

fn call(app: &App, command: &str, request: Value) -> Value {
    dispatch(app, command, request).unwrap_or_else(|why| panic!("{command}: {why:?}")).view
}

fn app(folder: &TempDir) -> App {
    // On the day of the meeting: minutes are not begun before it.
    let machine = Machine::new().on("2027-03-19".parse().ok());
    App::new(Box::new(machine.in_folder(folder.path().join("data"))), Options::default())
}

/// A workspace with a meeting under way, and one paragraph to type in.
pub(crate) fn desk(folder: &TempDir) -> String {
    let app = app(folder);
    let path = folder.path().join("desk.kansli");
    let found = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false, "demo": false });
    call(&app, "workspace_create", found);
    let place = json!({ "body": "strategic", "date": "2027-03-19", "start": "13:00:00", "end": "15:00:00" });
    let meeting = call(&app, "meeting_place", place)["id"].clone();
    call(&app, "agenda_draft", json!({ "meeting": meeting }));
    let minutes = call(&app, "minutes_start", json!({ "meeting": meeting }));
    minutes["paragraphs"][3]["item"].as_str().unwrap().to_owned()
}

/// What the paragraph holds, once the file has been checked.
pub(crate) fn text(folder: &TempDir, item: &str) -> String {
    let app = app(folder);
    let open = json!({ "path": folder.path().join("desk.kansli"), "passphrase": PASSPHRASE, "remember": false });
    call(&app, "workspace_open", open);
    let check = call(&app, "workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
    let meeting = call(&app, "meeting_list", json!({}))["meetings"][0]["id"].clone();
    let minutes = call(&app, "minutes_get", json!({ "meeting": meeting }));
    let paragraphs = minutes["paragraphs"].as_array().unwrap();
    let found = paragraphs.iter().find(|paragraph| paragraph["item"] == item).unwrap();
    found["text"].as_str().unwrap().to_owned()
}

fn kill_while_typing(rounds: u64) {
    let folder = tempfile::tempdir().unwrap();
    let item = desk(&folder);
    let path = folder.path().join("desk.kansli");
    let mut saves = 0;
    for round in 0..rounds {
        let mut typist = Command::new(typist())
            .args([path.as_os_str(), PASSPHRASE.as_ref(), item.as_ref()])
            .env("KANSLI_DATA", folder.path().join("data"))
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(typist.stdout.take().unwrap()).lines();
        // From the first save on, killed anywhere: the times walk through all of a save.
        let mut acknowledged: usize = lines.next().unwrap().unwrap().parse().unwrap();
        std::thread::sleep(Duration::from_micros(round * 7_919 % 60_000));
        typist.kill().unwrap();
        typist.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            acknowledged = line.parse().unwrap_or(acknowledged);
        }
        let text = text(&folder, &item);
        let kept = text.split_whitespace().count();
        assert!(
            kept >= acknowledged,
            "round {round}: {kept} words kept, {acknowledged} acknowledged"
        );
        assert!(
            text.split_whitespace().enumerate().all(|(at, word)| word == format!("ord{}", at + 1))
        );
        saves += acknowledged;
    }
    assert!(saves as u64 >= rounds, "nothing was typed");
}

/// The program that types.
pub(crate) fn typist() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_typist"))
}

#[test]
fn a_killed_program_keeps_every_acknowledged_save() {
    kill_while_typing(12);
}

#[test]
#[ignore = "takes minutes; `./dev slow` runs it"]
fn two_hundred_kills_lose_nothing() {
    kill_while_typing(200);
}

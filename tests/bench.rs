//! How long the everyday takes, in the demo year: opening, a pause in typing, searching, trying a
//! date, each document. `./dev bench` builds it with optimisation and runs it.
//!
//! Figures are milliseconds. A pause in typing is set beside what the disk takes for the least that
//! can last: four kilobytes and a flush, measured in the same run.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::disallowed_methods, reason = "measuring time is its work")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use kansli_api::surroundings::Machine;
use kansli_api::{App, Options, dispatch};
use serde_json::{Value, json};

const PASSPHRASE: &str = "korrekt häst batteri";

fn main() {
    let folder = std::env::temp_dir().join(format!("kansli-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    measure(&folder);
    std::fs::remove_dir_all(&folder).unwrap();
}

fn measure(folder: &Path) {
    println!("{:<44} {:>9} {:>9} {:>9} {:>5}", "", "median", "least", "most", "runs");
    let app = desk(folder);
    let path = folder.join("demo.kansli");
    let found = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false, "demo": true });
    row("found the demo year", times(1, || drop(call(&app, "workspace_create", found.clone()))));
    let open = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false });
    row(
        "open a workspace with its passphrase",
        times(9, || {
            call(&app, "workspace_close", json!({}));
            call(&app, "workspace_open", open.clone());
        }),
    );
    row("the overview", times(15, || drop(call(&app, "overview_get", json!({})))));
    row("the year plan", times(15, || drop(call(&app, "year_plan_get", json!({ "year": 2027 })))));
    row(
        "search everything written",
        times(15, || drop(call(&app, "search", json!({ "text": "läkemedel" })))),
    );
    row("check the whole file", times(3, || drop(call(&app, "workspace_check", json!({})))));
    typing(&app, folder);
    documents(&app, folder);
}

fn typing(app: &App, folder: &Path) {
    let place = json!({ "body": "strategic", "date": "2027-03-04", "start": "13:00:00", "end": "15:00:00" });
    let meeting = call(app, "meeting_place", place)["id"].clone();
    let try_it = json!({ "year": 2027, "meeting": meeting, "date": "2027-06-04" });
    row(
        "try another date for a meeting",
        times(15, || drop(call(app, "year_plan_try", try_it.clone()))),
    );
    call(app, "agenda_draft", json!({ "meeting": meeting }));
    let minutes = call(app, "minutes_start", json!({ "meeting": meeting }));
    let paragraph = &minutes["paragraphs"][3];
    let (item, mut version) = (paragraph["item"].clone(), paragraph["version"].clone());
    let mut text = String::new();
    let pause = times(60, || {
        text.push_str("Gruppen gick igenom underlaget. ");
        let saved =
            call(app, "minutes_write", json!({ "item": item, "text": text, "version": version }));
        version = saved["version"].clone();
    });
    let mut file = File::create(folder.join("least")).unwrap();
    let least = times(60, || {
        file.write_all(&[0; 4096]).unwrap();
        file.sync_data().unwrap();
    });
    row("save at a pause in typing", pause.clone());
    row("  four kilobytes and a flush, beside it", least.clone());
    println!("{:<44} {:>9.1}", "  ratio of the medians", ms(middle(&pause)) / ms(middle(&least)));
}

fn documents(app: &App, folder: &Path) {
    let list = call(app, "meeting_list", json!({ "year": 2027 }));
    let meetings = list["meetings"].as_array().unwrap();
    let on = |date: &str| meetings.iter().find(|it| it["date"] == date).map(|it| it["id"].clone());
    let (held, next) = (on("2027-02-04"), on("2027-03-19"));
    for (name, what, format, meeting) in [
        ("notice, PDF", "notice", "pdf", next.clone()),
        ("agenda, PDF", "agenda", "pdf", next.clone()),
        ("minutes, PDF", "minutes", "pdf", held),
        ("positions of the year, PDF", "positions", "pdf", None),
        ("actions, PDF", "actions", "pdf", None),
        ("year plan, PDF", "yearPlan", "pdf", None),
        ("invitation, ICS", "invitation", "ics", next),
    ] {
        let mut count = 0;
        row(
            name,
            times(5, || {
                count += 1;
                let file = folder.join(format!("{what}-{count}.{format}"));
                call(
                    app,
                    "export",
                    json!({ "what": what, "format": format, "meeting": meeting, "year": 2027, "path": file }),
                );
            }),
        );
    }
}

fn desk(folder: &Path) -> App {
    App::new(Box::new(Machine::new().in_folder(folder.join("data"))), Options::default())
}

fn call(app: &App, command: &str, request: Value) -> Value {
    match dispatch(app, command, request) {
        Ok(answer) => answer.view,
        Err(why) => panic!("{command}: {why:?}"),
    }
}

fn times(count: usize, mut work: impl FnMut()) -> Vec<Duration> {
    let mut all: Vec<Duration> = (0..count)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    all.sort();
    all
}

fn middle(sorted: &[Duration]) -> Duration {
    sorted[sorted.len() / 2]
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn row(name: &str, sorted: Vec<Duration>) {
    let (least, most) = (sorted[0], sorted[sorted.len() - 1]);
    println!(
        "{name:<44} {:>9.1} {:>9.1} {:>9.1} {:>5}",
        ms(middle(&sorted)),
        ms(least),
        ms(most),
        sorted.len()
    );
}

//! A partnership's whole year, lived through by commands and read as its people read it.
//!
//! The year stands in `year/`, as data: eight meetings with their agendas, records, positions and
//! actions, one moved and one more called off. What comes of it – every document as its file says it,
//! every register – stands in `snapshots/`, each read by somebody before it was kept. To see what a
//! change does to the year: `INSTA_UPDATE=always cargo test --workspace --test story`, and read the difference.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod at_and_after;
mod before;
mod cast;
mod diary;
mod names;
mod of_the_year;
mod properties;
#[path = "../../src-tauri/crates/kansli-documents/tests/documents/reading.rs"]
#[allow(dead_code, reason = "the documents' own tests read more of it")]
mod reading;
mod registers;
mod script;
mod teller;
mod text;
mod traces;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, Mutex};

use insta::{assert_snapshot, with_settings};
use serde_json::json;
use teller::{Teller, list};

/// The year, lived through once.
static YEAR: LazyLock<Mutex<Teller>> = LazyLock::new(|| {
    let moment = |text: &str| text.parse().unwrap();
    let mut teller = Teller::found(moment("2026-11-09T09:00:00"), &cast::cast());
    diary::live(&mut teller, &script::meetings(), &script::between());
    teller.go_to(moment("2027-12-20T09:00:00"));
    teller.keep_registers();
    teller.keep_documents();
    Mutex::new(teller)
});

#[test]
fn the_year_is_as_large_as_a_year_is() {
    let year = YEAR.lock().unwrap();
    let all = |command: &str, filter: &str| {
        year.does(command, json!({ "filter": filter }))["found"].as_u64().unwrap()
    };
    let meetings = year.does("meeting_list", json!({ "year": 2027 }));
    let held = list(&meetings["meetings"]).iter().filter(|it| it["status"] == "held").count();
    assert_eq!(held, 8);
    assert_eq!(all("position_list", ""), 20);
    assert_eq!(all("action_list", "status:alla"), 60);
    let items = all("agenda_item_list", "år:2027");
    assert!((88..=100).contains(&items), "{items}");
}

#[test]
fn everything_reads_as_it_was_reviewed() {
    let year = YEAR.lock().unwrap();
    let names = year.names();
    let differs: Vec<&String> = year
        .kept
        .iter()
        .filter(|(name, text)| {
            let text = names::stable(text, &names);
            let settings = || {
                with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
                    assert_snapshot!(name.as_str(), text);
                });
            };
            catch_unwind(AssertUnwindSafe(settings)).is_err()
        })
        .map(|(name, _)| name)
        .collect();
    assert!(differs.is_empty(), "read these: {differs:?}");
}

#[test]
fn the_file_is_whole_after_a_year() {
    let year = YEAR.lock().unwrap();
    let check = year.does("workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
    let journal = year.does("audit_verify", json!({}));
    assert_eq!(journal["ok"], true, "{journal}");
}

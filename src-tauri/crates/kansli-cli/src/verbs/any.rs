//! Any command of the table, and the table itself.

use std::fs;
use std::io::{Read, stdin};
use std::path::Path;

use kansli_api::{App, COMMANDS, Failure, document};
use serde_json::{Value, json};

use super::{Result, call, open};
use crate::args::Args;
use crate::out::Done;

/// Commands that need no workspace open before them.
const BEFORE_OPENING: &[&str] = &[
    "workspace_status",
    "workspace_create",
    "workspace_open",
    "workspace_restore",
    "workspace_join",
    "language_set",
    "calendar_expand",
    "plan_solve",
    "plan_check",
];

pub(super) fn run(app: &App, args: &Args, command: &str, request: Option<&str>) -> Result<Done> {
    let request = match request {
        None => json!({}),
        Some(source) => read_request(app, source)?,
    };
    if COMMANDS.iter().any(|row| row.name == command) && !BEFORE_OPENING.contains(&command) {
        open(app, args)?;
    }
    Ok(Done::plain(call(app, command, request)?))
}

fn read_request(app: &App, source: &str) -> Result<Value> {
    let unread = |why: std::io::Error| Failure::io(Path::new(source), &why).worded(app.words());
    let mut read = String::new();
    if source == "-" {
        stdin().read_to_string(&mut read).map_err(unread)?;
    } else {
        read = fs::read_to_string(source).map_err(unread)?;
    }
    document(&read, source).map_err(|no| no.worded(app.words()))
}

pub(super) fn table() -> Done {
    let rows: Vec<Value> = COMMANDS
        .iter()
        .map(|row| {
            json!({
                "name": row.name, "about": row.about,
                "request": row.request_schema(), "answer": row.view_schema(),
            })
        })
        .collect();
    let lines = COMMANDS.iter().map(|row| format!("{:28} {}", row.name, row.about)).collect();
    Done::new(json!({ "commands": rows }), lines)
}

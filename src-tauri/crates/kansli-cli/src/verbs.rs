//! The verbs: each a call of the command table, and its answer in the shape of the contract.

use std::fs;
use std::io::{Read, stdin};

use clap::ValueEnum;
use kansli_api::{App, COMMANDS, CommandError, ErrorCode, Failure, dispatch};
use serde_json::{Map, Value, json};

use crate::args::{Args, Audit, Calendar, Export, Format, Meeting, Verb, What, Workspace};
use crate::out::{Done, list, text};
use crate::passphrase;

type Result<T> = std::result::Result<T, CommandError>;

/// Runs the verb of the call.
pub(crate) fn run(app: &App, args: &Args) -> Result<Done> {
    match &args.verb {
        Verb::Workspace(verb) => workspace(app, args, verb),
        Verb::Calendar(verb) => calendar(app, args, verb),
        Verb::Meeting(verb) => meeting(app, args, verb),
        Verb::Export(export) => write_out(app, args, export),
        Verb::Search { text } => search(app, args, text),
        Verb::Check { year } => check(app, args, *year),
        Verb::Audit(verb) => audit(app, args, verb),
        Verb::Call { command, request } => any(app, args, command, request.as_deref()),
        Verb::Commands => Ok(table()),
    }
}

fn call(app: &App, command: &str, request: Value) -> Result<Value> {
    Ok(dispatch(app, command, request)?.view)
}

/// Opens the workspace meant, with the passphrase from a file, the key store or a prompt.
fn open(app: &App, args: &Args) -> Result<Value> {
    let passphrase = passphrase::from_file(app, args)?;
    let request = |passphrase: Option<&str>| json!({ "passphrase": passphrase, "remember": false });
    let first = passphrase.as_ref().map(|text| text.as_str());
    match call(app, "workspace_open", request(first)) {
        Err(error) if error.rule.as_deref() == Some("error-passphrase-needed") => {
            match passphrase::typed(app) {
                Some(typed) => call(app, "workspace_open", request(Some(typed.as_str()))),
                None => Err(error),
            }
        }
        opened => opened,
    }
}

fn opened(app: &App, args: &Args, command: &str, request: Value) -> Result<Value> {
    open(app, args)?;
    call(app, command, request)
}

fn workspace(app: &App, args: &Args, verb: &Workspace) -> Result<Done> {
    let shown = |path: &std::path::Path| path.display().to_string();
    match verb {
        Workspace::Create { file, demo } => {
            let mut passphrase = passphrase::from_file(app, args)?;
            if passphrase.is_none() && !demo {
                passphrase = passphrase::typed(app);
            }
            let request = json!({
                "path": shown(file), "demo": demo,
                "passphrase": passphrase.as_ref().map(|text| text.as_str()),
            });
            let made = call(app, "workspace_create", request)?;
            let value = json!({ "path": made["path"], "name": made["name"], "demo": made["demo"] });
            Ok(Done::new(value, vec![text(&made, "path").to_owned()]))
        }
        Workspace::Check => {
            let found = opened(app, args, "workspace_check", json!({}))?;
            let lines = list(&found, "lines").iter().map(|line| text(line, "text").to_owned());
            let lines = lines.collect();
            let exit = if found["ok"] == true { 0 } else { 3 };
            Ok(Done { value: found, lines, exit })
        }
        Workspace::Backup { file } => {
            let done = opened(app, args, "workspace_backup", json!({ "path": shown(file) }))?;
            Ok(Done::new(done.clone(), vec![text(&done, "path").to_owned()]))
        }
        Workspace::Restore { backup, file } => {
            let passphrase = passphrase::from_file(app, args)?.or_else(|| passphrase::typed(app));
            let request = json!({
                "backup": shown(backup), "path": shown(file),
                "passphrase": passphrase.as_ref().map(|text| text.as_str()),
            });
            let done = call(app, "workspace_restore", request)?;
            Ok(Done::new(done.clone(), vec![text(&done, "path").to_owned()]))
        }
    }
}

fn calendar(app: &App, args: &Args, verb: &Calendar) -> Result<Done> {
    match verb {
        Calendar::Expand { ics, from, to } => {
            let request = json!({ "path": ics, "from": from, "to": to });
            let found = call(app, "calendar_expand", request)?;
            let mut lines: Vec<String> = list(&found, "occurrences")
                .iter()
                .map(|it| {
                    format!("{}  {}  {}", text(it, "start"), text(it, "end"), text(it, "summary"))
                })
                .collect();
            lines.extend(problem_lines(&found));
            Ok(Done::new(snake(&found), lines))
        }
        Calendar::Import { ics, kind, name } => {
            let kind = kind.to_possible_value().map(|kind| kind.get_name().to_owned());
            let request = json!({ "path": ics, "kind": kind, "name": name });
            let found = opened(app, args, "calendar_import", request)?;
            let counts = ["added", "updated", "moved", "cancelled", "unchanged"];
            let mut value = Map::new();
            let mut lines = Vec::new();
            for count in counts {
                value.insert(count.to_owned(), found[count].clone());
                let number = found[count].to_string();
                let values = [("kind", count), ("count", number.as_str())];
                lines.push(app.words().text("cli-import-count", &values));
            }
            value.insert("problems".to_owned(), found["problems"].clone());
            lines.extend(problem_lines(&found));
            Ok(Done::new(Value::Object(value), lines))
        }
        Calendar::Reply { file } => {
            let found = opened(app, args, "calendar_reply", json!({ "path": file }))?;
            Ok(Done::plain(snake(&found)))
        }
    }
}

fn problem_lines(found: &Value) -> Vec<String> {
    let lines = list(found, "problems").iter();
    lines.map(|problem| format!("{}: {}", problem["line"], text(problem, "text"))).collect()
}

fn meeting(app: &App, args: &Args, verb: &Meeting) -> Result<Done> {
    match verb {
        Meeting::List { year } => {
            let found = opened(app, args, "meeting_list", json!({ "year": year }))?;
            let lines = list(&found, "meetings").iter().map(|it| {
                let (date, start) = (text(it, "date"), text(it, "start"));
                let start = start.get(..5).unwrap_or(start);
                format!(
                    "{date} {start}  {}  {}  {}",
                    text(it, "title"),
                    text(it, "status"),
                    text(it, "id")
                )
            });
            let lines = lines.collect();
            Ok(Done::new(found, lines))
        }
        Meeting::Show { id } => {
            Ok(Done::plain(opened(app, args, "meeting_get", json!({ "id": id }))?))
        }
    }
}

fn write_out(app: &App, args: &Args, export: &Export) -> Result<Done> {
    let what = match (export.what, export.format) {
        (What::Notice, Format::Ics) => "invitation",
        (_, Format::Ics) => {
            let wrong = Failure::new(ErrorCode::Invalid, "error-no-such-format");
            return Err(wrong.at("--format").worded(app.words()));
        }
        (What::Notice, Format::Pdf) => "notice",
        (What::Agenda, Format::Pdf) => "agenda",
        (What::Minutes, Format::Pdf) => "minutes",
        (What::Positions, Format::Pdf) => "positions",
        (What::Actions, Format::Pdf) => "actions",
        (What::YearPlan, Format::Pdf) => "yearPlan",
    };
    let mut request = json!({ "what": what, "path": export.out, "sent": false });
    match export.id.parse::<i32>() {
        Ok(year) => request["year"] = year.into(),
        Err(_) => request["meeting"] = export.id.as_str().into(),
    }
    if let Some(copy) = export.copy.and_then(|copy| copy.to_possible_value()) {
        request["copy"] = copy.get_name().into();
    }
    let done = opened(app, args, "export", request)?;
    let lines = vec![text(&done, "path").to_owned()];
    Ok(Done::new(snake(&done), lines))
}

fn search(app: &App, args: &Args, words: &str) -> Result<Done> {
    let found = opened(app, args, "search", json!({ "text": words }))?;
    let lines = list(&found, "hits")
        .iter()
        .map(|hit| {
            format!("{}  {}  {}", text(hit, "title"), text(hit, "place"), text(hit, "snippet"))
        })
        .collect();
    Ok(Done::new(found, lines))
}

fn check(app: &App, args: &Args, year: Option<i32>) -> Result<Done> {
    let status = open(app, args)?;
    let year = year.map_or_else(|| status["year"].clone(), Value::from);
    let found = call(app, "check", json!({ "year": year }))?;
    let lines = list(&found, "verdicts").iter().map(|verdict| {
        let mark = match verdict["holds"].as_bool() {
            Some(true) => "+",
            Some(false) => "-",
            None => " ",
        };
        format!("{mark} {}  {}", text(verdict, "rule"), text(verdict, "text"))
    });
    let lines = lines.collect();
    Ok(Done::new(found, lines))
}

fn audit(app: &App, args: &Args, verb: &Audit) -> Result<Done> {
    match verb {
        Audit::List { limit } => {
            let found = opened(app, args, "audit_list", json!({ "limit": limit }))?;
            let lines = list(&found, "steps").iter().map(|step| {
                format!(
                    "{}  {}  {}  {}",
                    step["number"],
                    text(step, "at"),
                    text(step, "who"),
                    text(step, "title")
                )
            });
            let lines = lines.collect();
            Ok(Done::new(found, lines))
        }
        Audit::Verify => {
            let found = opened(app, args, "audit_verify", json!({}))?;
            let count = found["batches"].to_string();
            let key = if found["ok"] == true { "cli-chain-whole" } else { "cli-chain-broken" };
            let mut lines = vec![app.words().text(key, &[("count", count.as_str())])];
            lines.extend(
                list(&found, "problems").iter().filter_map(|it| Some(it.as_str()?.to_owned())),
            );
            let exit = if found["ok"] == true { 0 } else { 3 };
            Ok(Done { value: found, lines, exit })
        }
    }
}

/// Commands that need no workspace open before them.
const BEFORE_OPENING: &[&str] = &[
    "workspace_status",
    "workspace_create",
    "workspace_open",
    "workspace_restore",
    "language_set",
    "calendar_expand",
];

fn any(app: &App, args: &Args, command: &str, request: Option<&str>) -> Result<Done> {
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
    let wrong = |why: &dyn std::fmt::Display| {
        let failure = Failure::new(ErrorCode::Invalid, "error-request-file").with("why", why);
        failure.at(source).worded(app.words())
    };
    let mut read = String::new();
    if source == "-" {
        stdin().read_to_string(&mut read).map_err(|why| wrong(&why))?;
    } else {
        read = fs::read_to_string(source).map_err(|why| wrong(&why))?;
    }
    serde_json::from_str(&read).map_err(|why| wrong(&why))
}

fn table() -> Done {
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

/// The same answer with field names as the contract writes them.
fn snake(value: &Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(
            fields.iter().map(|(name, value)| (snake_name(name), snake(value))).collect(),
        ),
        Value::Array(items) => items.iter().map(snake).collect(),
        plain => plain.clone(),
    }
}

fn snake_name(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

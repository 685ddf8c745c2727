//! The verbs: each a call of the command table, and its answer in the shape of the contract.

mod any;
mod calendar;
mod entry;
mod exchange;
mod export;
mod hub;
mod item;
mod plan;
mod register;
mod review;

use std::path::Path;

use kansli_api::words::Words;
use kansli_api::{App, CommandError, ErrorCode, Failure, dispatch};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::args::{Args, Audit, Meeting, Verb, What, Workspace};
use crate::out::{Done, list, text};
use crate::passphrase;

type Result<T> = std::result::Result<T, CommandError>;

/// Runs the verb of the call.
pub(crate) fn run(app: &App, args: &Args) -> Result<Done> {
    let done = match &args.verb {
        // As the window has it, word by word.
        Verb::Call { command, request } => {
            return any::run(app, args, command, request.as_deref());
        }
        Verb::Commands => return Ok(any::table()),
        Verb::Workspace(verb) => workspace(app, args, verb),
        Verb::Calendar(verb) => calendar::run(app, args, verb),
        Verb::Plan(verb) => plan::run(app, args, verb),
        Verb::Meeting(verb) => meeting(app, args, verb),
        Verb::Position(verb) => register::positions(app, args, verb),
        Verb::Action(verb) => register::actions(app, args, verb),
        Verb::Item(verb) => item::run(app, args, verb),
        Verb::Register(verb) => entry::run(app, args, verb),
        Verb::Review(verb) => review::run(app, args, verb),
        Verb::Export(export) if export.what == What::Review => review::export(app, args, export),
        Verb::Exchange(verb) => exchange::run(app, args, verb),
        Verb::Export(export) => export::run(app, args, export),
        Verb::Verify { file } => export::verify(app, args, file),
        Verb::Passage { requirement } => passage(app, args, requirement),
        Verb::Search { text } => search(app, args, text),
        Verb::Check { year } => check(app, args, *year),
        Verb::Audit(verb) => audit(app, args, verb),
        Verb::Hub(verb) => hub::run(app, args, verb),
    }?;
    Ok(Done { value: snake(&done.value), ..done })
}

fn call(app: &App, command: &str, request: Value) -> Result<Value> {
    Ok(dispatch(app, command, request)?.view)
}

/// A path as requests tell it. One that is no text would be another when it is read.
fn said(app: &App, path: &Path) -> Result<String> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| {
        let failure = Failure::new(ErrorCode::Invalid, "cli-not-text");
        failure.at(path.display().to_string()).worded(app.words())
    })
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
    let shown = |path: &Path| said(app, path);
    match verb {
        Workspace::Create { file, demo } => {
            let mut passphrase = passphrase::from_file(app, args)?;
            if passphrase.is_none() && !demo {
                passphrase = passphrase::chosen(app)?;
            }
            let request = json!({
                "path": shown(file)?, "demo": demo,
                "passphrase": passphrase.as_ref().map(|text| text.as_str()),
            });
            let made = call(app, "workspace_create", request)?;
            let value = json!({ "path": made["path"], "name": made["name"], "demo": made["demo"] });
            Ok(Done::new(value, vec![text(&made, "path").to_owned()]))
        }
        Workspace::Join { invitation, file, code_file, name } => {
            let code = match code_file {
                Some(path) => Some(passphrase::first_line(app, path)?),
                None => passphrase::asked(app, "cli-code"),
            };
            if code.is_none() {
                let missing = Failure::new(ErrorCode::Invalid, "cli-code-missing");
                return Err(missing.at("--code-file").worded(app.words()));
            }
            let passphrase = match passphrase::from_file(app, args)? {
                Some(passphrase) => Some(passphrase),
                None => passphrase::chosen(app)?,
            };
            let plain = |text: &Option<Zeroizing<String>>| {
                text.as_ref().map(|text| text.to_string()).unwrap_or_default()
            };
            let request = json!({
                "file": shown(invitation)?, "path": shown(file)?, "code": plain(&code),
                "passphrase": plain(&passphrase), "myName": name,
            });
            let made = call(app, "workspace_join", request)?;
            let value = json!({ "path": made["path"], "name": made["name"] });
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
            let done = opened(app, args, "workspace_backup", json!({ "path": shown(file)? }))?;
            Ok(Done::new(done.clone(), vec![text(&done, "path").to_owned()]))
        }
        Workspace::Restore { backup, file } => {
            let passphrase = passphrase::from_file(app, args)?.or_else(|| passphrase::typed(app));
            let request = json!({
                "backup": shown(backup)?, "path": shown(file)?,
                "passphrase": passphrase.as_ref().map(|text| text.as_str()),
            });
            let done = call(app, "workspace_restore", request)?;
            Ok(Done::new(done.clone(), vec![text(&done, "path").to_owned()]))
        }
    }
}

fn meeting(app: &App, args: &Args, verb: &Meeting) -> Result<Done> {
    match verb {
        Meeting::List { year } => {
            let found = opened(app, args, "meeting_list", json!({ "year": year }))?;
            let lines = list(&found, "meetings").iter().map(|it| {
                let (date, start) = (text(it, "date"), text(it, "start"));
                let start = start.get(..5).unwrap_or(start);
                let status = app.words().text(&format!("cli-status-{}", text(it, "status")), &[]);
                format!("{date} {start}  {}  {status}  {}", text(it, "title"), text(it, "id"))
            });
            let lines = lines.collect();
            Ok(Done::new(found, lines))
        }
        Meeting::Show { id } => {
            let found = opened(app, args, "meeting_get", json!({ "id": id }))?;
            let lines = meeting_lines(app, &found);
            Ok(Done::new(snake(&found), lines))
        }
    }
}

/// A meeting in short: when, where, how far, who, and what remains.
fn meeting_lines(app: &App, found: &Value) -> Vec<String> {
    let (words, row) = (app.words(), &found["row"]);
    let clock = |field: &str| text(row, field).get(..5).unwrap_or_default().to_owned();
    let status = words.text(&format!("cli-status-{}", text(row, "status")), &[]);
    let mut lines = vec![
        format!("{}  {status}", text(row, "title")),
        format!(
            "{} {}–{}  {}",
            text(row, "date"),
            clock("start"),
            clock("end"),
            text(row, "place")
        ),
    ];
    for part in ["chair", "secretary"] {
        if let Some(name) = found[part]["name"].as_str() {
            lines.push(words.text(&format!("cli-meeting-{part}"), &[("name", name)]));
        }
    }
    lines.extend(list(found, "readiness").iter().map(|it| format!("- {}", text(it, "text"))));
    let open = list(found, "deadlines").iter().filter(|it| it["done"] == false);
    lines.extend(open.map(|it| format!("{}  {}", text(it, "date"), text(it, "title"))));
    lines
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
    let verdicts = list(&found, "verdicts");
    let mark = |it: &Value| match text(it, "verdict") {
        "holds" => "+",
        "broken" => "-",
        _ => " ",
    };
    let are = |wanted: &str| verdicts.iter().filter(|it| mark(it) == wanted).collect();
    let [open, holds, broken]: [Vec<&Value>; 3] = [" ", "+", "-"].map(are);
    let counts = [("broken", &broken), ("holds", &holds), ("open", &open)];
    let counts = counts.map(|(name, of)| (name, of.len().to_string()));
    // What is wrong stands last, where people look: beside the prompt.
    let line =
        |it: &&Value| format!("{} {}", mark(it), rule_line(app.words(), (it, text(it, "id"))));
    let mut lines: Vec<String> = open.iter().chain(&holds).chain(&broken).map(line).collect();
    lines.push(app.words().fill("cli-check-counts", &counts));
    Ok(Done::new(found, lines))
}

/// Each document that says it, with its lines around it.
fn passage(app: &App, args: &Args, requirement: &str) -> Result<Done> {
    let found = opened(app, args, "passage_get", json!({ "requirement": requirement }))?;
    let mut lines = Vec::new();
    for document in list(&found, "documents") {
        lines.push(text(document, "title").to_owned());
        lines.push(text(document, "about").to_owned());
        let marked = list(document, "lines").iter().filter(|it| it["marked"] == true);
        lines.extend(marked.map(|it| format!("{:>4}  {}", it["number"], text(it, "text"))));
        lines.push(String::new());
    }
    lines.pop();
    Ok(Done::new(found, lines))
}

/// "PLAN-001 (ska): 1 av minst 2 formella möten."
fn rule_line(words: &Words, (it, id): (&Value, &str)) -> String {
    let level = words.say(&format!("cli-level-{}", text(it, "level")));
    let values = [("id", id), ("level", &level), ("text", text(it, "text"))];
    words.text("cli-rule", &values)
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

//! The registers of the year's work: list, show, note, take away.

use clap::ValueEnum;
use kansli_api::{App, Failure};
use serde_json::{Map, Value, json};

use super::export::format_of;
use super::{Result, call, open, said};
use crate::args::{Args, Entry, Register};
use crate::out::{Done, list, number, text};

/// Runs a verb on a register.
pub(super) fn run(app: &App, args: &Args, verb: &Entry) -> Result<Done> {
    open(app, args)?;
    match verb {
        Entry::List { register: None, .. } => {
            let found = call(app, "entry_list", json!({ "register": "need" }))?;
            let line = |it: &Value| {
                format!(
                    "{:>4}  {:24}  {}",
                    number(it, "total"),
                    text(it, "register"),
                    text(it, "title")
                )
            };
            let lines = list(&found, "registers").iter().map(line).collect();
            Ok(Done::new(json!({ "registers": found["registers"] }), lines))
        }
        Entry::List { register: Some(register), text: words } => {
            let request = json!({ "register": name(*register), "text": words });
            let found = call(app, "entry_list", request)?;
            let line = |it: &Value| {
                let parts = ["id", "title", "status", "summary"].map(|part| text(it, part));
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
            };
            let lines = list(&found, "entries").iter().map(line).collect();
            Ok(Done::new(found, lines))
        }
        Entry::Fields { register } => {
            let found = call(app, "entry_list", json!({ "register": name(*register) }))?;
            let line = |it: &Value| {
                format!("{:20}  {:8}  {}", text(it, "name"), text(it, "sort"), text(it, "label"))
            };
            let lines = list(&found, "fields").iter().map(line).collect();
            Ok(Done::new(json!({ "fields": found["fields"] }), lines))
        }
        Entry::Show { register, id } => {
            let fields = call(app, "entry_list", json!({ "register": name(*register) }))?;
            let request = json!({ "register": name(*register), "id": id });
            Ok(told(call(app, "entry_get", request)?, &fields))
        }
        Entry::Save { register, id, set } => {
            let shape = call(app, "entry_list", json!({ "register": name(*register) }))?;
            let mut fields = Map::new();
            for (field, value) in set {
                let value = meant(&shape, field, value).map_err(|why| why.worded(app.words()))?;
                fields.insert(field.clone(), value);
            }
            let request = json!({ "register": name(*register), "id": id, "fields": fields });
            Ok(told(call(app, "entry_save", request)?, &shape))
        }
        Entry::Export { register, text: words, format, out } => {
            let format = format_of(app, *format, out)?;
            let mut request = json!({
                "what": "register", "register": name(*register), "filter": words,
                "path": said(app, out)?,
            });
            if let Some(format) = format.to_possible_value() {
                request["format"] = format.get_name().into();
            }
            let done = call(app, "export", request)?;
            let lines = vec![text(&done, "path").to_owned()];
            Ok(Done::new(done, lines))
        }
        Entry::Import { register, file, look, without_wrong } => {
            let request = json!({
                "register": name(*register), "path": said(app, file)?, "withoutWrong": without_wrong,
            });
            let command = if *look { "entry_import_preview" } else { "entry_import" };
            Ok(imported(app, call(app, command, request)?))
        }
        Entry::Remove { register, id } => {
            let request = json!({ "register": name(*register), "id": id });
            Ok(Done::new(call(app, "entry_remove", request)?, Vec::new()))
        }
    }
}

/// What a table did, row by row, and in all.
fn imported(app: &App, table: Value) -> Done {
    let mark = |outcome: &str| match outcome {
        "added" => '+',
        "changed" => '~',
        "wrong" => '!',
        _ => ' ',
    };
    let line = |row: &Value| {
        let told = format!(
            "{} {:>5}  {}",
            mark(text(row, "outcome")),
            number(row, "line"),
            text(row, "title")
        );
        match row["why"].as_str() {
            Some(why) => format!("{told}: {why}"),
            None => told,
        }
    };
    let mut lines: Vec<String> = list(&table, "rows").iter().map(line).collect();
    let unknown: Vec<&str> = list(&table, "unknown").iter().filter_map(Value::as_str).collect();
    if !unknown.is_empty() {
        lines.push(app.words().text("cli-import-unknown", &[("columns", &unknown.join(", "))]));
    }
    let counts = ["added", "changed", "same", "wrong"].map(|it| number(&table, it).to_string());
    let names = ["added", "changed", "same", "wrong"];
    let values: Vec<(&str, &str)> =
        names.into_iter().zip(counts.iter().map(String::as_str)).collect();
    lines.push(app.words().text("cli-import-counts", &values));
    Done::new(table, lines)
}

/// The register's word in the command table.
fn name(register: Register) -> String {
    let word = register.to_possible_value().map(|it| it.get_name().to_owned()).unwrap_or_default();
    let mut parts = word.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let mut letters = part.chars();
        let head = letters.next().map(|it| it.to_ascii_uppercase());
        name + &head.into_iter().chain(letters).collect::<String>()
    })
}

/// The entry, field by field as it is called.
fn told(entry: Value, list_of: &Value) -> Done {
    let line = |it: &Value| {
        let value = entry["told"][text(it, "name")].as_str()?;
        Some(format!("{}: {value}", text(it, "label")))
    };
    let mut lines = vec![text(&entry, "id").to_owned()];
    lines.extend(list(list_of, "fields").iter().filter_map(line));
    let hints = list(&entry, "hints").iter();
    lines.extend(hints.map(|hint| format!("! {}: {}", text(hint, "title"), text(hint, "why"))));
    Done::new(entry.clone(), lines)
}

/// A value as its field has it: a choice may be written by its label, several are parted by commas, and nothing
/// empties the field.
fn meant(shape: &Value, field: &str, written: &str) -> std::result::Result<Value, Failure> {
    if written.is_empty() {
        return Ok(Value::Null);
    }
    let fields = list(shape, "fields");
    let Some(field) = fields.iter().find(|it| text(it, "name") == field) else {
        // The command says it better, with what there is.
        return Ok(Value::from(written));
    };
    let wrong = || {
        Failure::invalid("entry-refused-wrong", text(field, "name"))
            .with("field", text(field, "label"))
            .with("sort", text(field, "sort"))
    };
    let choices = list(field, "choices");
    let chosen = |word: &str| {
        let word = word.trim().to_lowercase();
        let is = |it: &&Value| {
            [text(it, "value"), text(it, "label")].iter().any(|it| it.to_lowercase() == word)
        };
        choices.iter().find(is).map(|it| it["value"].clone())
    };
    Ok(match text(field, "sort") {
        "flag" => match written.to_lowercase().as_str() {
            "ja" | "yes" | "true" => Value::from(true),
            "nej" | "no" | "false" => Value::from(false),
            _ => return Err(wrong()),
        },
        "year" | "number" => Value::from(written.parse::<u32>().map_err(|_| wrong())?),
        "one" => chosen(written).ok_or_else(wrong)?,
        "many" => {
            written.split(',').map(chosen).collect::<Option<Vec<_>>>().ok_or_else(wrong)?.into()
        }
        _ => Value::from(written),
    })
}

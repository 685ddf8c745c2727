//! Exchange with other laptops: share, invite, send, take.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use kansli_api::{App, ErrorCode, Failure};
use serde_json::{Value, json};

use super::{Result, call, open, opened, said};
use crate::args::{Args, Exchange};
use crate::out::{Done, list, number, text};
use crate::passphrase;

/// Runs a verb of exchange.
pub(super) fn run(app: &App, args: &Args, verb: &Exchange) -> Result<Done> {
    match verb {
        Exchange::Status => Ok(status(opened(app, args, "exchange_get", json!({}))?)),
        Exchange::Share { name, organisation } => {
            let request = json!({ "name": name, "organisation": organisation });
            Ok(status(opened(app, args, "exchange_share", request)?))
        }
        Exchange::Invite { name, organisation, role, out } => {
            let role = role.to_possible_value().map(|it| it.get_name().to_owned());
            let request = json!({
                "name": name, "organisation": organisation, "role": role, "path": said(app, out)?,
            });
            Ok(made(opened(app, args, "exchange_invite", request)?))
        }
        Exchange::Send { to, purpose, out, lock_file } => {
            open(app, args)?;
            let device = device(app, to)?;
            let request = json!({
                "device": device, "recipient": device.is_none().then_some(to), "purpose": purpose,
                "path": said(app, out)?, "passphrase": secret(app, lock_file.as_deref())?,
            });
            Ok(made(call(app, "parcel_make", request)?))
        }
        Exchange::Look { file, lock_file } => parcel(app, args, "parcel_look", file, lock_file),
        Exchange::Take { file, lock_file } => parcel(app, args, "parcel_take", file, lock_file),
        Exchange::Folder { path } => {
            open(app, args)?;
            if let Some(path) = path {
                call(app, "folder_set", json!({ "path": said(app, path)? }))?;
            }
            let done = call(app, "folder_sync", json!({}))?;
            let line = format!("+{}  -> {}", number(&done, "taken"), number(&done, "laid"));
            let problems = list(&done, "problems");
            let problems =
                problems.iter().map(|it| format!("{}: {}", text(it, "file"), text(it, "text")));
            let lines = std::iter::once(line).chain(problems).collect();
            Ok(Done::new(done, lines))
        }
        Exchange::Undo { import } => {
            Ok(status(opened(app, args, "import_take_back", json!({ "import": import }))?))
        }
        Exchange::Revoke { device: name, reason } => {
            open(app, args)?;
            let unknown = || {
                let unknown = Failure::new(ErrorCode::NotFound, "cli-device-unknown");
                unknown.with("name", name).at("device").worded(app.words())
            };
            let device = device(app, name)?.ok_or_else(unknown)?;
            let request = json!({ "device": device, "reason": reason });
            Ok(status(call(app, "device_revoke", request)?))
        }
        Exchange::Numbers => Ok(status(opened(app, args, "numbering_take", json!({}))?)),
        Exchange::Conflicts => {
            let found = opened(app, args, "conflict_list", json!({}))?;
            let lines = list(&found, "conflicts").iter().flat_map(|it| {
                let sides = list(it, "sides");
                let sides = sides.iter().map(|side| {
                    format!("  {} {}  {}", text(side, "at"), text(side, "who"), text(side, "text"))
                });
                std::iter::once(text(it, "title").to_owned()).chain(sides).collect::<Vec<_>>()
            });
            let numbers = list(&found, "numbers").iter().flat_map(|it| {
                let things = list(it, "things");
                let things = things.iter().map(|thing| {
                    format!("  {}  {}", text(thing, "meetingTitle"), text(thing, "title"))
                });
                std::iter::once(text(it, "number").to_owned()).chain(things).collect::<Vec<_>>()
            });
            let lines = lines.chain(numbers).collect();
            Ok(Done::new(found, lines))
        }
    }
}

fn parcel(
    app: &App,
    args: &Args,
    command: &str,
    file: &Path,
    lock_file: &Option<PathBuf>,
) -> Result<Done> {
    let request = json!({
        "path": said(app, file)?, "passphrase": secret(app, lock_file.as_deref())?,
    });
    let seen = opened(app, args, command, request)?;
    let head = [text(&seen, "sender"), text(&seen, "purpose"), text(&seen, "summary")];
    let mut lines = vec![head.join("  ")];
    lines.extend(list(&seen, "steps").iter().map(|it| {
        let void = it["void"].as_str().map(|void| format!("  ({void})")).unwrap_or_default();
        format!("{}  {}  {}{void}", text(it, "at"), text(it, "who"), text(it, "text"))
    }));
    lines.extend(seen["import"].as_str().map(str::to_owned));
    Ok(Done::new(seen, lines))
}

/// A device by its name or id; none for words that are neither.
fn device(app: &App, wanted: &str) -> Result<Option<Value>> {
    let view = call(app, "exchange_get", json!({}))?;
    let devices = list(&view, "devices");
    let found = devices.iter().find(|it| it["id"] == wanted || it["name"] == wanted);
    Ok(found.map(|it| it["id"].clone()))
}

fn secret(app: &App, file: Option<&Path>) -> Result<Option<String>> {
    let line = file.map(|path| passphrase::first_line(app, path)).transpose()?;
    Ok(line.map(|line| line.to_string()))
}

fn status(view: Value) -> Done {
    let mut lines = vec![text(&view, "standing").to_owned()];
    lines.extend(view["advice"].as_str().map(str::to_owned));
    lines.extend(list(&view, "devices").iter().map(|it| {
        let parts = ["name", "organisation", "role", "fingerprint", "revoked", "id"];
        let parts = parts.map(|part| text(it, part)).into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("  ")
    }));
    lines.extend(list(&view, "imports").iter().map(|it| {
        format!(
            "{}  {}  {}  {}",
            text(it, "at"),
            text(it, "sender"),
            number(it, "batches"),
            text(it, "id")
        )
    }));
    Done::new(view, lines)
}

fn made(mut made: Value) -> Done {
    let mut lines = vec![text(&made, "path").to_owned()];
    lines.extend(list(&made, "contents").iter().filter_map(Value::as_str).map(str::to_owned));
    lines.extend(made["code"].as_str().map(str::to_owned));
    if let Some(made) = made.as_object_mut() {
        // It is in the file.
        made.remove("bytes");
    }
    Done::new(made, lines)
}

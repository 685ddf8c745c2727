//! The hub's verbs.

use std::path::PathBuf;

use kansli_api::App;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use super::{Result, opened};
use crate::args::{Args, Hub, Secret};
use crate::out::{Done, list, text};
use crate::passphrase;

/// Names the file of the password, when the call does not.
const PASSWORD_FILE: &str = "KANSLI_HUB_PASSWORD_FILE";

pub(crate) fn run(app: &App, args: &Args, verb: &Hub) -> Result<Done> {
    let words = app.words();
    match verb {
        Hub::Init { address, organisations, logins, secret } => {
            let login = |(login, organisation): &(String, String)| json!({ "login": login, "organisation": organisation });
            let logins: Vec<Value> = logins.iter().map(login).collect();
            let password = password(app, secret)?;
            let request = json!({
                "address": address, "organisations": organisations, "logins": logins,
                "password": password.as_ref().map(|text| text.as_str()),
            });
            let made = opened(app, args, "hub_init", request)?;
            let version = made["version"].to_string();
            let line = words.text("cli-hub-made", &[("version", version.as_str())]);
            Ok(Done::new(made, vec![line]))
        }
        Hub::Connect { address, remember, secret } => {
            let password = password(app, secret)?;
            let request = json!({
                "address": address, "remember": remember,
                "password": password.as_ref().map(|text| text.as_str()),
            });
            let view = opened(app, args, "hub_connect", request)?;
            let line = text(&view, "place").to_owned();
            Ok(Done::new(view, vec![line]))
        }
        Hub::Push(secret) => synced(asked(app, args, "hub_push", secret)?),
        Hub::Pull(secret) => synced(asked(app, args, "hub_pull", secret)?),
        Hub::Sync(secret) => synced(asked(app, args, "hub_sync", secret)?),
        Hub::Status(secret) => {
            let status = asked(app, args, "hub_status", secret)?;
            let number = |field: &str| status[field].to_string();
            let (steps, devices) = (number("steps"), number("devices"));
            let (send, read) = (number("toSend"), number("toRead"));
            let values = [
                ("place", text(&status, "place")),
                ("organisation", text(&status, "organisation")),
                ("steps", &steps),
                ("devices", &devices),
                ("send", &send),
                ("read", &read),
            ];
            let mut lines = vec![words.text("cli-hub-status", &values)];
            let advice = list(&status, "advice").iter().filter_map(Value::as_str);
            lines.extend(advice.map(str::to_owned));
            Ok(Done::new(status, lines))
        }
        Hub::Report(secret) => {
            let done = asked(app, args, "hub_report", secret)?;
            let (steps, untold) = (done["steps"].to_string(), done["untold"].to_string());
            let values = [("steps", steps.as_str()), ("untold", untold.as_str())];
            let line = words.text("cli-hub-reported", &values);
            Ok(Done::new(done, vec![line]))
        }
        Hub::Forget => Ok(Done::new(opened(app, args, "hub_forget", json!({}))?, Vec::new())),
    }
}

fn synced(done: Value) -> Result<Done> {
    let line = text(&done, "summary").to_owned();
    Ok(Done::new(done, vec![line]))
}

fn asked(app: &App, args: &Args, command: &str, secret: &Secret) -> Result<Value> {
    let password = password(app, secret)?;
    let request = json!({ "password": password.as_ref().map(|text| text.as_str()) });
    opened(app, args, command, request)
}

/// The password of the file named in the call or the environment.
fn password(app: &App, secret: &Secret) -> Result<Option<Zeroizing<String>>> {
    let said = std::env::var_os(PASSWORD_FILE).filter(|it| !it.is_empty()).map(PathBuf::from);
    let file = secret.password_file.clone().or(said);
    file.map(|path| passphrase::first_line(app, &path)).transpose()
}

//! Calendars: count out, import, take answers in.

use clap::ValueEnum;
use kansli_api::{App, ErrorCode, Failure};
use serde_json::{Map, Value, json};

use super::{Result, call, opened, said, snake};
use crate::args::{Args, Calendar};
use crate::out::{Done, list, text};

/// Runs a verb on calendars.
pub(super) fn run(app: &App, args: &Args, verb: &Calendar) -> Result<Done> {
    match verb {
        Calendar::Expand { ics, from, to } => {
            let request = json!({ "path": said(app, ics)?, "from": from, "to": to });
            let found = call(app, "calendar_expand", request)?;
            let mut lines: Vec<String> = list(&found, "occurrences")
                .iter()
                .map(|it| {
                    format!("{}  {}  {}", text(it, "start"), text(it, "end"), text(it, "summary"))
                })
                .collect();
            lines.extend(problem_lines(&found));
            Ok(Done::new(found, lines))
        }
        Calendar::Import { ics, kind, name, apart } => {
            let kind = kind.to_possible_value().map(|kind| kind.get_name().to_owned());
            let path = said(app, ics)?;
            let request = json!({ "path": path, "kind": kind, "name": name, "apart": apart });
            let found = opened(app, args, "calendar_import", request)?;
            let counts = ["added", "updated", "moved", "cancelled", "unchanged"];
            let mut value = Map::new();
            let known = found["knownAs"].as_str().map(str::to_owned);
            let mut lines: Vec<String> = known.into_iter().collect();
            for count in counts {
                value.insert(count.to_owned(), found[count].clone());
                let number = found[count].to_string();
                let values = [("kind", count), ("count", number.as_str())];
                lines.push(app.words().text("cli-import-count", &values));
            }
            value.insert("problems".to_owned(), found["problems"].clone());
            value.insert("known_as".to_owned(), found["knownAs"].clone());
            lines.extend(problem_lines(&found));
            Ok(Done::new(Value::Object(value), lines))
        }
        Calendar::Reply { file } => {
            let found = opened(app, args, "calendar_reply", json!({ "path": said(app, file)? }))?;
            let answers = list(&found, "answers");
            let stray =
                |it: &Value| matches!(text(it, "standing"), "unknownPerson" | "unknownMeeting");
            if answers.iter().all(stray) {
                let failure = Failure::new(ErrorCode::NotFound, "cli-reply-to-nobody");
                return Err(failure.at(file.display().to_string()).worded(app.words()));
            }
            let lines = answers.iter().map(|it| text(it, "text").to_owned()).collect();
            Ok(Done::new(snake(&found), lines))
        }
    }
}

fn problem_lines(found: &Value) -> Vec<String> {
    let lines = list(found, "problems").iter();
    lines.map(|problem| format!("{}: {}", problem["line"], text(problem, "text"))).collect()
}

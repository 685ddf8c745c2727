//! Items that wait: list, ask for, place, postpone, follow.

use clap::ValueEnum;
use kansli_api::App;
use serde_json::{Value, json};

use super::{Result, call, open, opened};
use crate::args::{Args, Body, Item};
use crate::out::{Done, list, number, text};

/// Runs a verb on items.
pub(super) fn run(app: &App, args: &Args, verb: &Item) -> Result<Done> {
    match verb {
        Item::List { body } => {
            open(app, args)?;
            let mut items = Vec::new();
            for body in body.map_or(vec![Body::Strategic, Body::Tactical], |body| vec![body]) {
                let found = call(app, "item_list", json!({ "body": name(body) }))?;
                items.extend(list(&found, "items").iter().map(|it| told(it, &found)));
            }
            let lines = items.iter().map(line).collect();
            Ok(Done::new(json!({ "items": items }), lines))
        }
        Item::Find { filter } => super::register::items(app, args, filter.as_deref()),
        Item::Add { title, body, source, wanted } => {
            let request = json!({
                "title": title, "body": name(*body), "wanted": wanted,
                "source": source.as_deref().unwrap_or_default(),
            });
            let found = opened(app, args, "item_add", request)?;
            let made = list(&found, "items").last().map(|it| told(it, &found)).unwrap_or_default();
            let lines = vec![line(&made)];
            Ok(Done::new(made, lines))
        }
        Item::Place { id, meeting, at } => {
            let request = json!({ "id": id, "meeting": meeting, "to": at });
            Ok(agenda(opened(app, args, "item_place", request)?))
        }
        Item::Postpone { id, reason, wanted, body } => {
            let body = body.map(name);
            let request = json!({ "id": id, "reason": reason, "wanted": wanted, "body": body });
            Ok(agenda(opened(app, args, "item_postpone", request)?))
        }
        Item::History { id } => {
            let found = opened(app, args, "item_history", json!({ "id": id }))?;
            let mut lines: Vec<String> = list(&found, "visits")
                .iter()
                .map(|it| {
                    let meeting = &it["meeting"];
                    let (date, title) = (text(meeting, "date"), text(meeting, "title"));
                    format!("{date}  {title} § {}  {}", number(it, "number"), text(it, "text"))
                })
                .collect();
            lines.extend(found["waits"].as_str().map(str::to_owned));
            Ok(Done::new(found, lines))
        }
    }
}

fn name(body: Body) -> String {
    body.to_possible_value().map(|body| body.get_name().to_owned()).unwrap_or_default()
}

/// An item with the body that it waits for.
fn told(item: &Value, list: &Value) -> Value {
    let mut item = item.clone();
    item["body"] = list["body"].clone();
    item["bodyName"] = list["bodyName"].clone();
    item
}

fn line(item: &Value) -> String {
    let wanted = text(&item["wanted"], "date");
    let parts = [text(item, "bodyName"), wanted, text(item, "title"), text(item, "id")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
}

/// An agenda in short lines.
fn agenda(found: Value) -> Done {
    let line = |it: &Value| {
        let start = text(it, "start").get(..5).unwrap_or_default();
        let told = it["postponed"].as_str().map(|told| format!("  ({told})")).unwrap_or_default();
        (
            it["row"].as_u64(),
            format!("{:>2}  {start}  {}{told}", number(it, "number"), text(it, "title")),
        )
    };
    let heading = |it: &Value| (it["row"].as_u64(), text(it, "title").to_owned());
    let items = list(&found, "items").iter().map(line);
    let mut rows: Vec<_> = list(&found, "sections").iter().map(heading).chain(items).collect();
    rows.sort_by_key(|(row, _)| *row);
    let lines = rows.into_iter().map(|(_, line)| line).collect();
    Done::new(found, lines)
}

//! The registers: what a filter finds.

use kansli_api::App;
use serde_json::{Value, json};

use super::{Result, opened};
use crate::args::{Args, Listing};
use crate::out::{Done, list, number, text};

/// Joint positions, newest first.
pub(super) fn positions(app: &App, args: &Args, verb: &Listing) -> Result<Done> {
    let Listing::List { filter } = verb;
    listed(app, args, ("position_list", "positions"), filter.as_deref(), |it| {
        format!("{}  {}  {}", text(it, "number"), text(it, "title"), text(it, "meetingTitle"))
    })
}

/// Actions, late first.
pub(super) fn actions(app: &App, args: &Args, verb: &Listing) -> Result<Done> {
    let Listing::List { filter } = verb;
    listed(app, args, ("action_list", "actions"), filter.as_deref(), |it| {
        let owner = it["owner"]["name"].as_str().unwrap_or_default();
        let (number, due) = (text(it, "number"), text(it, "due"));
        format!("{number}  {due:10}  {owner}  {}", text(it, "text"))
    })
}

/// Agenda items, the newest meeting first.
pub(super) fn items(app: &App, args: &Args, filter: Option<&str>) -> Result<Done> {
    listed(app, args, ("agenda_item_list", "items"), filter, |it| {
        let (meeting, title) = (text(it, "meetingTitle"), text(it, "title"));
        format!("{meeting}  § {}  {title}  {}", number(it, "paragraph"), text(it, "id"))
    })
}

fn listed(
    app: &App,
    args: &Args,
    (command, field): (&str, &str),
    filter: Option<&str>,
    line: impl Fn(&Value) -> String,
) -> Result<Done> {
    let found = opened(app, args, command, json!({ "filter": filter }))?;
    let lines = list(&found, field).iter().map(line).collect();
    Ok(Done::new(found, lines))
}

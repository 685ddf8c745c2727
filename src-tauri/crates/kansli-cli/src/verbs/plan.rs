//! Plans: a problem solved, a plan judged, a year proposed and adopted.

use kansli_api::App;
use serde_json::{Value, json};

use super::{Result, call, opened, said, snake};
use crate::args::{Args, Plan, Wished};
use crate::out::{Done, list, text};

/// Runs a verb on plans.
pub(super) fn run(app: &App, args: &Args, verb: &Plan) -> Result<Done> {
    match verb {
        Plan::Solve { problem, seconds } => {
            let request = json!({ "path": said(app, problem)?, "seconds": seconds });
            let found = call(app, "plan_solve", request)?;
            let lines = result_lines(app, &found);
            Ok(Done::new(found, lines))
        }
        Plan::Check { problem, plan } => {
            let request = json!({ "path": said(app, problem)?, "planPath": said(app, plan)? });
            let found = call(app, "plan_check", request)?;
            let key = if found["valid"] == true { "cli-plan-valid" } else { "cli-plan-invalid" };
            let cost = found["cost"].to_string();
            let mut lines = vec![app.words().text(key, &[("cost", &cost)])];
            lines.extend(list(&found, "violations").iter().map(|it| text(it, "text").to_owned()));
            Ok(Done::new(found, lines))
        }
        Plan::Propose(wished) => {
            let found = opened(app, args, "plan_propose", request(wished))?;
            let mut lines = vec![text(&found, "text").to_owned()];
            lines.extend(list(&found, "changes").iter().map(|it| {
                let start = text(it, "start").get(..5).unwrap_or_default();
                let what = app.words().text(&format!("planner-does-{}", text(it, "change")), &[]);
                let body = app.words().text(&format!("planner-body-{}", text(it, "body")), &[]);
                let was = it["was"].as_str().map(|was| format!(" ({was})")).unwrap_or_default();
                format!("{} {start}  {body}  {what}{was}", text(it, "date"))
            }));
            Ok(Done::new(snake(&found), lines))
        }
        Plan::Adopt(wished) => {
            let found = opened(app, args, "plan_adopt", request(wished))?;
            let count = |name: &'static str| (name, found[name].to_string());
            let counts = ["placed", "moved", "removed", "kept"].map(count);
            let values = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
            let lines = vec![app.words().text("cli-plan-adopted", &values)];
            Ok(Done::new(snake(&found), lines))
        }
    }
}

fn request(wished: &Wished) -> Value {
    let Wished { year, strategic, tactical, keep } = wished;
    json!({ "year": year, "strategic": strategic, "tactical": tactical, "keep": keep.then_some(true) })
}

fn result_lines(app: &App, found: &Value) -> Vec<String> {
    let status = text(found, "status").replace('_', "-");
    let status = app.words().text(&format!("cli-plan-{status}"), &[]);
    let cost = found["cost"].as_u64().map(|cost| format!("  {cost}")).unwrap_or_default();
    let mut lines = vec![format!("{status}{cost}")];
    lines.extend(list(found, "meetings").iter().map(|meeting| {
        let terms = list(meeting, "terms").iter();
        let why: Vec<&str> = terms.map(|term| text(term, "text")).collect();
        format!("{}  {}  {}", text(meeting, "start"), text(meeting, "body"), why.join(", "))
    }));
    lines.extend(Some(text(found, "text").to_owned()).filter(|text| !text.is_empty()));
    lines.extend(list(found, "warnings").iter().map(|it| text(it, "text").to_owned()));
    lines
}

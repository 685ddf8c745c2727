//! Plans: a problem solved, a plan judged, a year proposed and adopted.

use kansli_api::App;
use kansli_api::words::{Words, capitalised};
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
            let lines = proposal_lines(app.words(), &found);
            Ok(Done::new(snake(&found), lines))
        }
        Plan::Holds { year, out } => {
            let request = json!({ "year": year, "folder": said(app, out)? });
            let found = opened(app, args, "hold_files", request)?;
            let mut lines: Vec<String> =
                list(&found, "holds").iter().map(|it| text(it, "path").to_owned()).collect();
            for (field, key) in
                [("unreachable", "cli-holds-unreachable"), ("nobody", "cli-holds-nobody")]
            {
                let names: Vec<String> = list(&found, field)
                    .iter()
                    .filter_map(|it| Some(it.as_str()?.to_owned()))
                    .collect();
                if !names.is_empty() {
                    lines.push(app.words().fill(key, &[("names", app.words().list(&names))]));
                }
            }
            Ok(Done::new(snake(&found), lines))
        }
        Plan::Adopt(wished) => {
            let found = opened(app, args, "plan_adopt", request(wished))?;
            let count = |name: &'static str| (name, found[name].to_string());
            let counts = ["placed", "moved", "removed", "kept"].map(count);
            let values = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
            let mut lines = vec![app.words().text("cli-plan-adopted", &values)];
            lines.extend(resend_line(app.words(), list(&found, "resend").len()));
            lines.extend(lost_lines(app.words(), &found, "cli-plan-lost-adopted"));
            Ok(Done::new(snake(&found), lines))
        }
    }
}

fn request(wished: &Wished) -> Value {
    let Wished { year, strategic, tactical, keep, anew } = wished;
    // Neither said: the command knows the usual way.
    let keep = (*keep || *anew).then_some(*keep);
    json!({ "year": year, "strategic": strategic, "tactical": tactical, "keep": keep })
}

/// A proposal for people: what it costs now and then, each meeting, and what must be sent again.
fn proposal_lines(words: &Words, found: &Value) -> Vec<String> {
    let mut lines = vec![text(found, "text").to_owned()];
    let changes = list(found, "changes");
    let stands = changes.iter().any(|it| it["meeting"].is_string());
    // A plan that was not found costs nothing to compare with, and neither does an empty year.
    if stands && matches!(text(found, "status"), "optimal" | "bestFound") {
        let then = found["cost"].to_string();
        lines.push(match found["costNow"].as_u64() {
            Some(now) => {
                words.text("cli-plan-costs", &[("now", &now.to_string()), ("then", &then)])
            }
            None => words.text("cli-plan-costs-broken", &[("then", &then)]),
        });
        let breaks = list(found, "breaksNow").iter().filter_map(Value::as_str);
        lines.extend(breaks.map(|it| format!("  {it}")));
    }
    lines.extend(list(found, "warnings").iter().filter_map(Value::as_str).map(str::to_owned));
    lines.extend(changes.iter().map(|it| change_line(words, it)));
    lines.extend(lost_lines(words, found, "cli-plan-lost"));
    let again = changes.iter().filter(|it| must_resend(it)).count();
    lines.extend(resend_line(words, again));
    lines
}

/// The rules that a plan breaks and the one before did not, under a line that says so.
fn lost_lines(words: &Words, found: &Value, key: &str) -> Vec<String> {
    let lost = list(found, "lost");
    if lost.is_empty() {
        return Vec::new();
    }
    let head = words.text(key, &[("count", &lost.len().to_string())]);
    let line = |it: &Value| format!("  {}", super::rule_line(words, (it, text(it, "rule"))));
    std::iter::once(head).chain(lost.iter().map(line)).collect()
}

/// "Taktiska: flyttas från tor 3 juni till fre 4 juni 09.00".
fn change_line(words: &Words, it: &Value) -> String {
    let day = |field: &str| text(it, field).parse().map(|date| words.weekday_short(date)).ok();
    let start = text(it, "start").parse().map(|start| words.clock(start)).unwrap_or_default();
    let when = format!("{} {start}", day("date").unwrap_or_default());
    let was = day("was");
    let key = match text(it, "change") {
        "moved" if was.is_none() => "moved-same-day",
        change => change,
    };
    let values = [("was", was.unwrap_or_default()), ("when", when)];
    let line = words.fill(&format!("cli-plan-change-{key}"), &values);
    let body = words.text(&format!("planner-body-{}", text(it, "body")), &[]);
    let line = format!("{}: {line}", capitalised(&body));
    if must_resend(it) { words.text("cli-plan-change-resend", &[("line", &line)]) } else { line }
}

/// Whether people are called to a meeting that moves.
fn must_resend(it: &Value) -> bool {
    text(it, "change") == "moved" && it["called"] == true
}

fn resend_line(words: &Words, count: usize) -> Option<String> {
    (count > 0).then(|| words.text("cli-plan-resend", &[("count", &count.to_string())]))
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
    lines.extend(list(found, "warnings").iter().filter_map(Value::as_str).map(str::to_owned));
    lines
}

//! Problems and plans as documents: `planning-problem/1` in, `planning-result/1` out.

use std::fs;
use std::path::Path;
use std::time::Duration;

use kansli_planner::{Malformed, Planner, Problem, read_plan, wire};
use serde_json::Value;

use super::wording::{Plain, Spoken, Told};
use super::{PlanCheck, PlanDocument, PlanSolve};
use crate::app::Call;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::request::document;

/// Solves a problem.
pub(crate) fn solve(call: &Call<'_>, request: PlanSolve) -> CommandResult<PlanDocument> {
    let source = source(request.path, request.problem, "problem")?;
    let planner = read(call, &source)?;
    let longest = request.seconds.map(|seconds| Duration::from_secs(seconds.into()));
    let solution = call.app.planning.run(longest, |watch| planner.solve(watch));
    let told = Told { words: call.words(), planner: &planner, names: &Plain };
    let words = Spoken::of(&told, &solution);
    Ok(PlanDocument(wire::result(planner.problem(), &solution, &words)))
}

/// Judges a plan by a problem.
pub(crate) fn check(call: &Call<'_>, request: PlanCheck) -> CommandResult<PlanDocument> {
    let planner = read(call, &source(request.path, request.problem, "problem")?)?;
    let given = source(request.plan_path, request.plan, "plan")?;
    let plan = read_plan(&given.value).map_err(|no| malformed(call, &given, &no))?;
    // What is checked is the list; where it stands in the document is known here.
    let list = if given.value.is_object() { "meetings" } else { "" };
    let placed = |no: Malformed| Malformed { path: format!("{list}{}", no.path), ..no };
    let verdict = planner.check(&plan).map_err(|no| malformed(call, &given, &placed(no)))?;
    let told = Told { words: call.words(), planner: &planner, names: &Plain };
    let words = Spoken { told: &told, plan };
    Ok(PlanDocument(wire::verdict(planner.problem(), &verdict, &words)))
}

/// A document and where it came from.
struct Source {
    value: Value,
    place: Option<String>,
}

fn source(path: Option<String>, given: Option<Value>, field: &str) -> CommandResult<Source> {
    match (path, given) {
        (Some(path), None) => {
            let text =
                fs::read_to_string(&path).map_err(|why| Failure::io(Path::new(&path), &why))?;
            let value = document(&text, &path)?;
            Ok(Source { value, place: Some(path) })
        }
        (None, Some(value)) => Ok(Source { value, place: None }),
        (None, None) => Err(Failure::invalid("error-field-missing", field)
            .with("field", field)
            .with("command", "plan")),
        (Some(_), Some(_)) => Err(Failure::invalid("error-one-source", field)),
    }
}

fn read(call: &Call<'_>, source: &Source) -> CommandResult<Planner> {
    let problem = Problem::from_value(&source.value);
    problem.and_then(Planner::new).map_err(|no| malformed(call, source, &no))
}

/// What is wrong with a document, where, and what stands there.
fn malformed(call: &Call<'_>, source: &Source, no: &Malformed) -> Failure {
    let flaw = serde_json::to_value(no.flaw).ok();
    let flaw = flaw.as_ref().and_then(Value::as_str).unwrap_or_default().replace('_', "-");
    let why = call.words().say(&format!("planner-flaw-{flaw}"));
    let path = if no.path.is_empty() { "$" } else { &no.path };
    let place = source.place.as_ref().map(|file| format!("{file}: {path}"));
    Failure::new(ErrorCode::Invalid, "planner-malformed")
        .with("path", path)
        .with("value", &no.value)
        .with("why", why)
        .at(place.unwrap_or_else(|| path.to_owned()))
}

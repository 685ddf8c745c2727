//! Reviews: packages out, answers in, remarks settled.

use std::path::Path;

use clap::ValueEnum;
use kansli_api::{App, ErrorCode, Failure};
use serde_json::{Value, json};

use super::{Result, call, open, opened, said};
use crate::args::{Args, Export, Format, How, Of, Review, Subject};
use crate::out::{Done, list, number, text};
use crate::passphrase;

/// Runs a verb on reviews.
pub(super) fn run(app: &App, args: &Args, verb: &Review) -> Result<Done> {
    match verb {
        Review::Show { meeting, of } => {
            let request = json!({ "meeting": meeting, "kind": kind(*of) });
            let found = opened(app, args, "review_get", request)?;
            Ok(Done::new(found.clone(), lines(&found)))
        }
        Review::Read { file, look, package, by_hand } => {
            let request = json!({
                "path": said(app, file)?, "take": !look, "package": package, "byHand": by_hand,
            });
            let found = opened(app, args, "review_answer_read", request)?;
            let standing = list(&found, "standing").iter().filter_map(Value::as_str);
            let mut lines = vec![text(&found, "text").to_owned()];
            lines.extend(standing.map(str::to_owned));
            lines.extend(list(&found, "remarks").iter().map(remark));
            Ok(Done::new(found, lines))
        }
        Review::Open { file, unlock, out } => package(app, file, unlock.as_deref(), out.as_deref()),
        Review::Accept { remark, how, words } => {
            let how = how.map(|how| match how {
                How::Proposed => "proposed",
                How::InPlaceOfNow => "inPlaceOfNow",
                How::Task => "task",
                How::Noted => "noted",
            });
            let request = json!({ "id": remark, "how": how, "words": words });
            let found = opened(app, args, "review_remark_accept", request)?;
            Ok(Done::new(found.clone(), lines(&found)))
        }
        Review::Refuse { remark, reason } => {
            let request = json!({ "id": remark, "reason": reason });
            let found = opened(app, args, "review_remark_refuse", request)?;
            Ok(Done::new(found.clone(), lines(&found)))
        }
    }
}

/// Opens a package that was sent for review, as its reader; its page goes to a browser.
fn package(app: &App, file: &Path, unlock: Option<&Path>, out: Option<&Path>) -> Result<Done> {
    let mut request = json!({ "path": said(app, file)? });
    if let Some(out) = out {
        request["page"] = said(app, out)?.into();
    }
    if let Some(file) = unlock {
        request["passphrase"] = passphrase::first_line(app, file)?.as_str().into();
    }
    let mut found = match call(app, "review_open", request.clone()) {
        Err(error) if error.rule.as_deref() == Some("package-refused-locked") => {
            let Some(typed) = passphrase::typed(app) else { return Err(error) };
            request["passphrase"] = typed.as_str().into();
            call(app, "review_open", request)?
        }
        opened => opened?,
    };
    // The page is for a frame in the window; here it goes to a file, if it is asked for.
    if let Some(found) = found.as_object_mut() {
        found.remove("html");
    }
    let lines = ["heading", "when", "reviewer", "sender", "trust"].map(|it| text(&found, it));
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    lines.extend(out.map(|out| out.display().to_string()));
    Ok(Done::new(found, lines))
}

/// Writes review packages: to a file, or to a folder that is there, one for each reviewer.
pub(super) fn export(app: &App, args: &Args, export: &Export) -> Result<Done> {
    let invalid =
        |key: &str, at: &str| Failure::new(ErrorCode::Invalid, key).at(at).worded(app.words());
    let Subject::Meeting(meeting) = export.id else {
        return Err(invalid("dispatch-refused-which-meeting", "meeting"));
    };
    let form = match super::export::format(app, export)? {
        Format::Html => "html",
        Format::Kansli => "kansli",
        Format::Pdf | Format::Docx | Format::Eml | Format::Ics | Format::Svg | Format::Csv => {
            return Err(invalid("dispatch-refused-format", "format"));
        }
    };
    open(app, args)?;
    let kind = kind(export.of);
    let mut request = json!({
        "meeting": meeting, "kind": kind, "form": form, "answerBy": export.answer_by,
    });
    if !export.to.is_empty() {
        let found = call(app, "review_get", json!({ "meeting": meeting, "kind": kind }))?;
        let all = || list(&found, "suggested").iter().chain(list(&found, "others"));
        let one = |to: &String| {
            let named = all().find(|it| text(it, "id") == to || text(it, "name") == to);
            let unknown = || {
                let unknown = Failure::new(ErrorCode::NotFound, "cli-reviewer-unknown");
                unknown.with("name", to).at("--to").worded(app.words())
            };
            Ok(named.ok_or_else(unknown)?["id"].clone())
        };
        request["reviewers"] = export.to.iter().map(one).collect::<Result<_>>()?;
    }
    if let Some(file) = &export.lock_with {
        let phrase = passphrase::first_line(app, file)?;
        request["passphrase"] = phrase.as_str().into();
    }
    let place = if Path::new(&export.out).is_dir() { "folder" } else { "path" };
    request[place] = said(app, &export.out)?.into();
    let done = call(app, "review_package_make", request)?;
    let lines = list(&done, "packages").iter().map(|it| text(it, "path").to_owned()).collect();
    Ok(Done::new(done, lines))
}

fn kind(of: Option<Of>) -> String {
    let of = of.unwrap_or(Of::Agenda).to_possible_value();
    of.map(|of| of.get_name().to_owned()).unwrap_or_default()
}

/// How it stands, and the remarks with their ids.
fn lines(found: &Value) -> Vec<String> {
    let mut lines = vec![text(found, "text").to_owned()];
    lines.extend(list(found, "remarks").iter().map(remark));
    lines
}

/// "4  öppen  5 minuter räcker.  10 → 5 min  0192…"
fn remark(it: &Value) -> String {
    let number = if it["number"].is_null() { "–".to_owned() } else { number(it, "number") };
    let parts = [
        number.as_str(),
        text(it, "placeText"),
        text(it, "text"),
        text(it, "proposed"),
        text(it, "id"),
    ];
    let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    told.join("  ")
}

//! Documents, written to a file.

use std::path::Path;

use clap::ValueEnum;
use kansli_api::{App, ErrorCode, Failure};
use serde_json::json;

use super::{Result, opened, said};
use crate::args::{Args, Copy, Export, Format, Subject, What};
use crate::out::{Done, list, text};

/// Looks at a file that says it is a copy of approved minutes.
pub(super) fn verify(app: &App, args: &Args, file: &Path) -> Result<Done> {
    let found = opened(app, args, "document_verify", json!({ "path": said(app, file)? }))?;
    let mut lines = vec![text(&found, "text").to_owned()];
    lines.extend(list(&found, "differs").iter().filter_map(|it| Some(it.as_str()?.to_owned())));
    let exit = if found["genuine"] == true { 0 } else { 1 };
    Ok(Done { value: found, lines, exit })
}

/// Writes a document.
pub(super) fn run(app: &App, args: &Args, export: &Export) -> Result<Done> {
    let format = format(app, export)?;
    let what = match (export.what, format) {
        (What::Notice, Format::Ics) => "invitation",
        (What::Notice, _) => "notice",
        (What::Agenda, _) => "agenda",
        (What::Briefs, _) => "briefs",
        (What::Minutes, _) => "minutes",
        (What::Excerpt, _) => "excerpt",
        (What::Mandates, _) => "mandates",
        (What::AnnualReport, _) => "annualReport",
        (What::CouncilReport, _) => "councilReport",
        (What::DirectionReport, _) => "directionReport",
        (What::DirectionDocument, _) => "directionDocument",
        (What::Pack, _) => "pack",
        (What::Items, _) => "items",
        (What::Ambiguities, _) => "ambiguities",
        (What::Positions, _) => "positions",
        (What::Actions, _) => "actions",
        (What::YearPlan, _) => "yearPlan",
        (What::Review, _) => "review",
    };
    let mut request = json!({ "what": what, "path": said(app, &export.out)?, "sent": export.sent });
    if let Some(format) = format.to_possible_value() {
        request["format"] = format.get_name().into();
    }
    match export.id {
        Subject::Year(year) => request["year"] = year.into(),
        Subject::Meeting(id) => request["meeting"] = id.to_string().into(),
    }
    if let Some(item) = export.item {
        request["item"] = item.to_string().into();
    }
    if let Some(filter) = &export.filter {
        let is_list = matches!(
            export.what,
            What::Items | What::Ambiguities | What::Positions | What::Actions
        );
        if !is_list {
            let wrong = Failure::new(ErrorCode::Invalid, "error-filter-of-list");
            return Err(wrong.at("--filter").worded(app.words()));
        }
        request["filter"] = filter.as_str().into();
    }
    if export.copy.is_some() && !matches!(export.what, What::Minutes | What::Excerpt) {
        let wrong = Failure::new(ErrorCode::Invalid, "error-copy-of-minutes");
        return Err(wrong.at("--copy").worded(app.words()));
    }
    if let Some(copy) = export.copy.and_then(|copy| copy.to_possible_value()) {
        request["copy"] = copy.get_name().into();
    }
    if let Some(form) = export.form.and_then(|form| form.to_possible_value()) {
        request["form"] = form.get_name().into();
    }
    let done = opened(app, args, "export", request)?;
    let mut lines = vec![text(&done, "path").to_owned()];
    // What to know before it leaves the house: a pack's parts, and whether anybody has looked at what is published.
    if export.what == What::Pack || export.copy == Some(Copy::Publication) {
        lines.push(text(&done, "advice").to_owned());
    }
    // The line that a list of published documents has.
    if export.copy == Some(Copy::Publication) {
        lines.extend(done["listing"].as_str().map(str::to_owned));
    }
    Ok(Done::new(done, lines))
}

/// The format that is asked for, which the name of the file must not contradict.
pub(super) fn format(app: &App, export: &Export) -> Result<Format> {
    format_of(app, export.format, &export.out)
}

/// The same, of a file.
pub(super) fn format_of(app: &App, asked: Option<Format>, out: &Path) -> Result<Format> {
    let ending = out.extension().and_then(|it| it.to_str()).map(str::to_lowercase);
    let named = ending.as_deref().and_then(|it| Format::from_str(it, false).ok());
    match (asked, named) {
        (Some(asked), Some(named)) if asked != named => {
            let wrong = Failure::new(ErrorCode::Invalid, "error-format-of-name");
            Err(wrong.with("name", out.display()).at("--format").worded(app.words()))
        }
        (Some(format), _) | (None, Some(format)) => Ok(format),
        (None, None) => {
            let wrong = Failure::new(ErrorCode::Invalid, "error-format-missing");
            Err(wrong.with("name", out.display()).at("--format").worded(app.words()))
        }
    }
}

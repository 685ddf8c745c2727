//! Documents, written to a file.

use clap::ValueEnum;
use kansli_api::{App, ErrorCode, Failure};
use serde_json::json;

use super::{Result, opened, said};
use crate::args::{Args, Export, Format, Subject, What};
use crate::out::{Done, text};

/// Writes a document.
pub(super) fn run(app: &App, args: &Args, export: &Export) -> Result<Done> {
    let what = match (export.what, export.format) {
        (What::Notice, Format::Ics) => "invitation",
        (What::Notice, _) => "notice",
        (What::Agenda, _) => "agenda",
        (What::Briefs, _) => "briefs",
        (What::Minutes, _) => "minutes",
        (What::Items, _) => "items",
        (What::Ambiguities, _) => "ambiguities",
        (What::Positions, _) => "positions",
        (What::Actions, _) => "actions",
        (What::YearPlan, _) => "yearPlan",
        (What::Review, _) => "review",
    };
    let mut request = json!({ "what": what, "path": said(app, &export.out)?, "sent": export.sent });
    if let Some(format) = export.format.to_possible_value() {
        request["format"] = format.get_name().into();
    }
    match export.id {
        Subject::Year(year) => request["year"] = year.into(),
        Subject::Meeting(id) => request["meeting"] = id.to_string().into(),
    }
    if export.copy.is_some() && export.what != What::Minutes {
        let wrong = Failure::new(ErrorCode::Invalid, "error-copy-of-minutes");
        return Err(wrong.at("--copy").worded(app.words()));
    }
    if let Some(copy) = export.copy.and_then(|copy| copy.to_possible_value()) {
        request["copy"] = copy.get_name().into();
    }
    let done = opened(app, args, "export", request)?;
    let lines = vec![text(&done, "path").to_owned()];
    Ok(Done::new(done, lines))
}

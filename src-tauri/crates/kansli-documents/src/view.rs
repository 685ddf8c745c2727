//! What the templates see: every word, date and number resolved, in the shape they are set in.
//!
//! A view is JSON, and its strings reach the page as they stand. Whatever depends on the language or on several facts at
//! once is settled here; whatever is about places on paper is settled in the template.

mod actions;
mod agenda;
mod ambiguities;
mod brief;
mod items;
mod meeting;
mod minutes;
mod notes;
mod notice;
mod positions;
mod year_plan;

use chrono::Datelike;
use serde_json::{Value, json};

use crate::minutes::MinutesKind;
use crate::words::{Words, capitalised};
use crate::{Document, DocumentKind, Head, Lang, Status};

/// Everything that the document's template is given.
pub(crate) fn of(document: &Document, language: Lang) -> Value {
    let words = Words::of(language);
    let head = document.head();
    let body = match document {
        Document::Notice(facts) => notice::view(facts, words),
        Document::Agenda(facts) => agenda::view(facts, words),
        Document::Minutes(facts) => match facts.kind {
            MinutesKind::Protocol => minutes::view(facts, words),
            MinutesKind::Notes => notes::view(facts, words),
        },
        Document::Positions(facts) => positions::view(facts, words),
        Document::Actions(facts) => actions::view(facts, words),
        Document::Briefs(facts) => brief::view(facts, words),
        Document::Ambiguities(facts) => ambiguities::view(facts, words),
        Document::Items(facts) => items::view(facts, words),
        Document::YearPlan(facts) => year_plan::view(facts, words),
    };
    let heading = heading(document, words);
    let day = words.day(head.date);
    let title: Vec<&str> = [heading.as_str(), head.body_name.trim(), day.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let title = title.join(", ");
    json!({
        "lang": language.tag(),
        "region": match language { Lang::Sv => "SE", Lang::En => "GB" },
        "title": title,
        "day": { "year": head.date.year(), "month": head.date.month(), "day": head.date.day() },
        "head": top(head, &heading, document.kind(), words),
        "foot": foot(head, document.kind(), words),
        "heading": heading,
        "words": words.fixed,
        "body": body,
    })
}

/// The document's name with its number: "Protokoll nr 1/2027".
fn heading(document: &Document, words: &Words) -> String {
    let head = document.head();
    let kind = document.kind();
    let name = words.say(match kind {
        DocumentKind::Notice => "notice",
        DocumentKind::Agenda => "agenda",
        DocumentKind::Protocol => "protocol",
        DocumentKind::Notes => "notes",
        DocumentKind::Positions => "positions",
        DocumentKind::Actions => "actions",
        DocumentKind::Briefs => "briefs",
        DocumentKind::Ambiguities => "ambiguities",
        DocumentKind::Items => "items",
        DocumentKind::YearPlan => "year-plan",
    });
    let year = head.year.to_string();
    match (kind, head.number) {
        (DocumentKind::YearPlan, _) => {
            words.fill("name-of-year", &[("name", &name), ("year", &year)])
        }
        (DocumentKind::Briefs, Some(number)) => {
            words.fill("briefs-numbered", &[("number", &number.to_string()), ("year", &year)])
        }
        (_, None) => name,
        (DocumentKind::Protocol, Some(number)) => words.fill(
            "protocol-numbered",
            &[("name", &name), ("number", &number.to_string()), ("year", &year)],
        ),
        (_, Some(number)) => words.fill(
            "name-numbered",
            &[("name", &name), ("number", &number.to_string()), ("year", &year)],
        ),
    }
}

fn top(head: &Head, heading: &str, kind: DocumentKind, words: &Words) -> Value {
    let cases: Vec<&str> = written(&head.case_numbers).collect();
    let cases = (!cases.is_empty()).then(|| words.fill("cases", &[("numbers", &cases.join(", "))]));
    let short_cases = cases.as_deref().map(|cases| shortened(cases, LONGEST_IN_HEAD));
    json!({
        "bodyName": shortened(head.body_name.trim(), LONGEST_IN_HEAD),
        "document": heading,
        "date": words.day(head.date),
        "cases": short_cases,
        // What the head has no room for stands under the heading.
        "allCases": cases.filter(|cases| short_cases.as_ref() != Some(cases)),
        "version": head.version.map(|version| words.fill("version", &[("version", &version.to_string())])),
        "status": head.status.map(|status| status_word(status, kind, words)),
        "unfinished": matches!(
            head.status,
            Some(Status::Draft | Status::OutForComment | Status::AwaitingApproval | Status::ChangedSince | Status::Cancelled)
        ),
        // The template knows the numbers only once the pages are set.
        "page": words.fill("page", &[("page", "{page}"), ("pages", "{pages}")]),
        "demo": head.demo,
    })
}

fn foot(head: &Head, kind: DocumentKind, words: &Words) -> Value {
    let organisations: Vec<&str> = written(&head.secretariat).collect();
    let parts: Vec<String> = [
        Some(words.say("author")),
        (!organisations.is_empty()).then(|| organisations.join(", ")),
        text(head.contact.as_deref()).map(str::to_owned),
    ]
    .into_iter()
    .flatten()
    .collect();
    json!({
        "secretariat": shortened(&parts.join(" · "), LONGEST_IN_FOOT),
        // Only what never holds a joint position, proposed or agreed, goes without.
        "notBinding": !matches!(kind, DocumentKind::Actions
                | DocumentKind::Ambiguities
                | DocumentKind::Items
                | DocumentKind::YearPlan),
    })
}

fn status_word(status: Status, kind: DocumentKind, words: &Words) -> String {
    let notes = kind == DocumentKind::Notes;
    let plan = kind == DocumentKind::YearPlan;
    words.say(match status {
        Status::Draft if plan => "status-draft-plan",
        Status::Draft => "status-draft",
        Status::OutForComment => "status-out-for-comment",
        Status::AwaitingApproval if notes => "status-awaiting-approval-notes",
        Status::AwaitingApproval => "status-awaiting-approval",
        Status::Approved if plan => "status-approved-plan",
        Status::Approved if notes => "status-approved-notes",
        Status::Approved => "status-approved",
        Status::Published => "status-published",
        Status::Sent => "status-sent",
        Status::ChangedSince => "status-changed-since",
        Status::Corrected => "status-corrected",
        Status::Cancelled => "status-cancelled",
    })
}

/// What fits two lines of the head, in characters.
const LONGEST_IN_HEAD: usize = 64;

/// What fits three lines of the foot.
const LONGEST_IN_FOOT: usize = 260;

/// The text, or as much of it as there is room for.
fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// The body inside a sentence.
fn body_in_text(head: &Head) -> &str {
    text(head.body_in_text.as_deref()).unwrap_or(head.body_name.trim())
}

/// The body at the start of a sentence.
fn body_at_start(head: &Head) -> String {
    capitalised(body_in_text(head))
}

/// The text, unless there is nothing to read in it.
fn text(optional: Option<&str>) -> Option<&str> {
    optional.map(str::trim).filter(|text| !text.is_empty())
}

/// Those texts that there is something to read in.
fn written(texts: &[String]) -> impl Iterator<Item = &str> {
    texts.iter().filter_map(|each| text(Some(each)))
}

/// Marks a row whose text may fill more than a page, so that the template lets it break.
///
/// Short rows are kept whole; a long row that is kept whole would run off the paper.
fn row(mut row: Value) -> Value {
    const LONGEST_KEPT_WHOLE: usize = 1200;
    let long = row.to_string().len() > LONGEST_KEPT_WHOLE;
    row["long"] = json!(long);
    row
}

//! What the reader is given: every word, date and number resolved, as a tree in reading order.
//!
//! Whatever depends on the language or on several facts at once is settled here; whatever is about places on paper is
//! settled by who renders the tree.

mod actions;
mod agenda;
mod ambiguities;
mod brief;
mod direction;
mod items;
mod mandates;
mod meeting;
mod minutes;
mod notes;
mod notice;
mod pack;
mod paper;
mod positions;
mod register;
mod report;
mod year_plan;

use crate::look::{Logo, LookText};
use crate::minutes::MinutesKind;
use crate::tree::{
    Block, Dress, Inline, Mark, Opening, PageFoot, PageHead, Paper, StatusWord, Tone, Tree,
};
use crate::words::{Words, capitalised};
use crate::{Document, DocumentKind, Head, Lang, Look, Seal, Status};

/// What one sort of document says below its heading.
struct Content {
    paper: Paper,
    subtitle: String,
    body: Vec<Block>,
}

/// The document as a tree.
pub(crate) fn of(document: &Document, language: Lang) -> Tree {
    let words = Words::of(language);
    let head = document.head();
    let Content { paper, subtitle, body } = match document {
        Document::Notice(facts) => notice::view(facts, words),
        Document::Agenda(facts) => agenda::view(facts, words),
        Document::Minutes(facts) => match facts.kind {
            MinutesKind::Protocol => minutes::view(facts, words),
            MinutesKind::Notes => notes::view(facts, words),
        },
        Document::Excerpt(facts) => minutes::excerpt(facts, words),
        Document::Mandates(facts) => mandates::view(facts, words),
        Document::Contents(facts) => pack::contents(facts, words),
        Document::Paper(facts) => paper::view(facts, words),
        Document::Report(facts) => report::view(facts, words),
        Document::Direction(facts) => direction::view(facts, words),
        Document::Positions(facts) => positions::view(facts, words),
        Document::Actions(facts) => actions::view(facts, words),
        Document::Briefs(facts) => brief::view(facts, words),
        Document::Ambiguities(facts) => ambiguities::view(facts, words),
        Document::Items(facts) => items::view(facts, words),
        Document::Register(facts) => register::view(facts, words),
        Document::YearPlan(facts) => year_plan::view(facts, words),
    };
    let heading = heading(document, words);
    let day = words.day(head.date);
    let title = parts(", ", [heading.as_str(), head.body_name.trim(), day.as_str()]);
    let cases = cases(head, words);
    let short_cases = cases.as_deref().map(|cases| shortened(cases, LONGEST_IN_HEAD));
    let opening = Opening {
        heading: heading.clone(),
        subtitle,
        // What the head has no room for stands under the heading.
        cases: cases.filter(|cases| short_cases.as_ref() != Some(cases)),
        demo: head.demo.then(|| words.say("demo-sentence")),
    };
    let which = [Some(heading), Some(day), short_cases].into_iter().flatten().collect();
    Tree {
        lang: language,
        title,
        author: words.say("author"),
        mark: seal(document).map(Seal::mark),
        day: head.date,
        look: dress(&head.look),
        paper,
        head: top(head, which, document.kind(), words),
        foot: foot(head, document.kind(), words),
        opening,
        body,
    }
}

/// What a copy of approved minutes is known again by.
fn seal(document: &Document) -> Option<&Seal> {
    match document {
        Document::Minutes(facts) => facts.seal.as_ref(),
        _ => None,
    }
}

/// The document's name with its number: "Protokoll nr 1/2027".
fn heading(document: &Document, words: &Words) -> String {
    let head = document.head();
    let kind = document.kind();
    if let Document::Register(facts) = document
        && let Some(title) = text(Some(&facts.title))
    {
        return title.to_owned();
    }
    let name = words.say(match kind {
        DocumentKind::Notice => "notice",
        DocumentKind::Agenda => "agenda",
        DocumentKind::Protocol => "protocol",
        DocumentKind::Notes => "notes",
        DocumentKind::Excerpt => "excerpt",
        DocumentKind::NotesExcerpt => "excerpt-notes",
        DocumentKind::Mandates => "mandates",
        DocumentKind::Contents => "pack",
        DocumentKind::Paper => "pack-paper",
        DocumentKind::Summary => "report-summary",
        DocumentKind::ForCouncil => "report-council",
        DocumentKind::DirectionReport => "report-direction",
        DocumentKind::Direction => "direction",
        DocumentKind::Positions => "positions",
        DocumentKind::Actions => "actions",
        DocumentKind::Briefs => "briefs",
        DocumentKind::Ambiguities => "ambiguities",
        DocumentKind::Items => "items",
        DocumentKind::Register => "register",
        DocumentKind::YearPlan => "year-plan",
    });
    let year = head.year.to_string();
    match (kind, head.number) {
        (
            DocumentKind::YearPlan
            | DocumentKind::Summary
            | DocumentKind::ForCouncil
            | DocumentKind::DirectionReport,
            _,
        ) => words.fill("name-of-year", &[("name", &name), ("year", &year)]),
        (DocumentKind::Briefs, Some(number)) => {
            words.fill("briefs-numbered", &[("number", &number.to_string()), ("year", &year)])
        }
        (_, None) => name,
        (DocumentKind::Protocol | DocumentKind::Excerpt, Some(number)) => words.fill(
            "protocol-numbered",
            &[("name", &name), ("number", &number.to_string()), ("year", &year)],
        ),
        (_, Some(number)) => words.fill(
            "name-numbered",
            &[("name", &name), ("number", &number.to_string()), ("year", &year)],
        ),
    }
}

fn cases(head: &Head, words: &Words) -> Option<String> {
    let cases = parts(", ", written(&head.case_numbers));
    (!cases.is_empty()).then(|| words.fill("cases", &[("numbers", &cases)]))
}

fn top(head: &Head, which: Vec<String>, kind: DocumentKind, words: &Words) -> PageHead {
    let unfinished = |status| {
        matches!(
            status,
            Status::Draft
                | Status::OutForComment
                | Status::AwaitingApproval
                | Status::ChangedSince
                | Status::Cancelled
        )
    };
    PageHead {
        whose: [
            head.look.say(LookText::HeadFirst, words),
            head.look.say(LookText::HeadSecond, words),
            shortened(head.body_name.trim(), LONGEST_IN_HEAD),
        ],
        which,
        // Whoever sets the pages knows their numbers.
        page: words.fill("page", &[("page", "{page}"), ("pages", "{pages}")]),
        version: head
            .version
            .map(|version| words.fill("version", &[("version", &version.to_string())])),
        status: head.status.map(|status| StatusWord {
            word: status_word(status, kind, words),
            unfinished: unfinished(status),
        }),
        demo: head.demo.then(|| words.say("demo")),
    }
}

fn foot(head: &Head, kind: DocumentKind, words: &Words) -> PageFoot {
    let organisations = parts(", ", written(&head.secretariat));
    let name = head.look.say(LookText::Foot, words);
    let contact = contact(head, words).unwrap_or_default();
    let secretariat = parts(" · ", [name.as_str(), &organisations, &contact]);
    // Only what never holds a joint position, proposed or agreed, goes without.
    let binding = !matches!(
        kind,
        DocumentKind::Actions
            | DocumentKind::Ambiguities
            | DocumentKind::Items
            | DocumentKind::Mandates
            | DocumentKind::Contents
            | DocumentKind::Paper
            | DocumentKind::Register
            | DocumentKind::YearPlan
    );
    PageFoot {
        not_binding: binding.then(|| words.say("not-binding")),
        secretariat: shortened(&secretariat, LONGEST_IN_FOOT),
    }
}

/// How to reach the secretariat: as the document says, else as the body's look does.
fn contact(head: &Head, words: &Words) -> Option<String> {
    let own = head.look.say(LookText::Contact, words);
    text(head.contact.as_deref()).or(text(Some(&own))).map(str::to_owned)
}

fn dress(look: &Look) -> Dress {
    let mark = |logo: &Logo| Mark {
        format: logo.format(),
        alt: logo.alt.as_ref().map(|alt| alt.trim().to_owned()),
        bytes: logo.bytes().to_owned(),
    };
    Dress { accent: look.accent, tint: look.accent.tint(), logo: look.logo.as_ref().map(mark) }
}

fn status_word(status: Status, kind: DocumentKind, words: &Words) -> String {
    let notes = kind == DocumentKind::Notes;
    let plan = kind == DocumentKind::YearPlan;
    let report = matches!(
        kind,
        DocumentKind::Summary | DocumentKind::ForCouncil | DocumentKind::DirectionReport
    );
    words.say(match status {
        Status::Draft if plan => "status-draft-plan",
        Status::Draft => "status-draft",
        Status::OutForComment => "status-out-for-comment",
        Status::AwaitingApproval if notes => "status-awaiting-approval-notes",
        Status::AwaitingApproval => "status-awaiting-approval",
        Status::Approved if plan => "status-approved-plan",
        Status::Approved if notes => "status-approved-notes",
        Status::Approved if report => "status-approved-report",
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

/// Those texts that there is something to read in, in one.
fn parts<'a>(between: &str, texts: impl IntoIterator<Item = &'a str>) -> String {
    let parts: Vec<&str> = texts.into_iter().filter_map(|each| text(Some(each))).collect();
    parts.join(between)
}

/// What a register's list is a choice of, under its heading.
fn chosen<'a>(texts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    parts(" · ", texts.into_iter().flatten())
}

/// "Urval: …".
fn selection(selection: Option<&str>, words: &Words) -> Option<String> {
    text(selection).map(|it| words.fill("positions-selection", &[("selection", it)]))
}

/// A cell of one line; an empty one where there is nothing to say.
fn cell(told: impl AsRef<str>) -> Vec<Block> {
    text(Some(told.as_ref())).map(Block::plain).into_iter().collect()
}

/// The same, of what may be absent.
fn cell_of(told: Option<impl AsRef<str>>) -> Vec<Block> {
    told.map(cell).unwrap_or_default()
}

/// A cell of one piece.
fn cell_with(inline: Inline) -> Vec<Block> {
    vec![Block::line(inline)]
}

/// A cell of several lines, those that are there.
fn lines<'a>(told: impl IntoIterator<Item = &'a str>) -> Vec<Block> {
    told.into_iter().filter_map(|it| text(Some(it))).map(Block::plain).collect()
}

/// What only people can write.
fn to_write(key: &str, words: &Words) -> Block {
    Block::line(Inline::warning(words.say(key)))
}

/// The sentence that every document with joint positions, proposed or agreed, carries in the text and not only in the
/// foot.
fn not_binding(words: &Words) -> Block {
    Block::Boxed { tone: Tone::Calm, blocks: vec![Block::plain(words.say("not-binding"))] }
}

//! The direction document: what its register says, and where it says nothing yet, what is to be written.

use super::{Content, cell, not_binding, parts, text, to_write, written};
use crate::direction::DirectionFacts;
use crate::rich_text;
use crate::tree::{Block, Paper, Row, Table, Width};
use crate::words::Words;

pub(super) fn view(facts: &DirectionFacts, words: &Words) -> Content {
    let told = &facts.sections;
    let section = |name: &str, said: &Option<String>, what: &str| {
        let mut blocks = vec![Block::heading(2, words.say(name))];
        blocks.extend(said_or(said.as_deref(), || to_write(what, words)));
        blocks
    };
    let mut body = match text(facts.group.as_deref()) {
        Some(group) => vec![about(group, facts, words)],
        None => vec![to_write("direction-write-which", words)],
    };
    body.extend(section("direction-why", &told.purpose, "direction-write-why"));
    body.extend(section("direction-scope", &told.coverage, "direction-write-scope"));
    body.push(Block::heading(2, words.say("direction-roles")));
    body.extend(said_or(told.roles.as_deref(), || roles(facts, words)));
    body.extend(section("direction-work", &told.working, "direction-write-work"));
    body.extend(section("direction-efforts", &told.planned, "direction-write-efforts"));
    body.extend(section("direction-overlap", &told.avoids, "direction-write-overlap"));
    body.extend(section("direction-follow-up", &told.follow_up, "direction-write-follow-up"));
    let agreed = facts.agreed.as_ref().map(|it| {
        let day = words.day(it.on);
        let values = [("body", it.body.as_str()), ("day", &day), ("position", &it.position)];
        words.fill("direction-agreed-by", &values)
    });
    body.extend(section("direction-agreed", &agreed, "direction-write-agreed"));
    body.push(not_binding(words));
    Content { paper: Paper::Text, subtitle: words.say("direction-subtitle"), body }
}

/// What is written, or else what is to stand there.
fn said_or(said: Option<&str>, or: impl FnOnce() -> Block) -> Vec<Block> {
    let told = text(said).map(rich_text::read).unwrap_or_default();
    if told.is_empty() { vec![or()] } else { told }
}

/// Which group it is about, in which version, from when and until when it is looked at again, by whom.
fn about(group: &str, facts: &DirectionFacts, words: &Words) -> Block {
    let day = |key: &str, on: Option<chrono::NaiveDate>| {
        on.map(|on| words.fill(key, &[("day", &words.day(on))]))
    };
    let version = text(facts.version.as_deref());
    let authors = parts(", ", written(&facts.authors));
    let by = text(Some(&authors)).map(|it| words.fill("direction-authors", &[("names", it)]));
    let lines = [
        Some(words.fill("direction-about-group", &[("group", group)])),
        version.map(|it| words.fill("direction-version", &[("version", it)])),
        day("direction-from", facts.valid_from),
        day("direction-review", facts.review_by),
        by,
    ];
    Block::bullets(lines.into_iter().flatten())
}

/// Who leads, takes part and is told, a party a line.
fn roles(facts: &DirectionFacts, words: &Words) -> Block {
    let columns = [
        (words.say("direction-party"), Width::Share(100)),
        (words.say("direction-leads"), Width::Share(70)),
        (words.say("direction-takes-part"), Width::Share(70)),
        (words.say("direction-is-told"), Width::Share(70)),
    ];
    let group = words.say("direction-group");
    let parties = [group.as_str()].into_iter().chain(written(&facts.authorities));
    let row = |party: &str| Row::of([cell(party), Vec::new(), Vec::new(), Vec::new()]);
    Table::block(columns, parties.map(row).collect())
}

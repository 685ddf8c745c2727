//! The call.

use super::meeting::{entries, entry};
use super::{
    Content, agenda, body_in_text, cell, cell_of, cell_with, contact, meeting, not_binding, text,
};
use crate::look::LookText;
use crate::meeting::Person;
use crate::notice::NoticeFacts;
use crate::rich_text;
use crate::tree::{Block, Entry, Inline, Manner, Paper, Row, Signature, Table, Tone, Width};
use crate::words::Words;

pub(super) fn view(facts: &NoticeFacts, words: &Words) -> Content {
    let body = body_in_text(&facts.head);
    let to = if body.is_empty() {
        words.say("author")
    } else {
        words.fill("notice-to", &[("body", body)])
    };
    let mut blocks = vec![opening(facts, body, words)];
    blocks.extend(facts.note.as_deref().map(rich_text::read).unwrap_or_default());
    blocks.extend(particulars(facts, words));
    blocks.extend(signed(facts, words));
    blocks.extend(items(facts, words));
    blocks.extend(called(facts, words));
    blocks.extend(meeting::attachments(&facts.attachments, words));
    blocks.push(not_binding(words));
    Content { paper: Paper::Text, subtitle: to, body: blocks }
}

/// The sentence that calls, or that takes the call back.
fn opening(facts: &NoticeFacts, body: &str, words: &Words) -> Block {
    let Some(why) = &facts.cancelled else {
        return Block::said(Manner::Lead, lead(facts, body, words));
    };
    let mut line = vec![Inline::warning(words.say("notice-cancelled"))];
    line.extend(text(Some(why)).map(|why| Inline::text(format!(" {why}"))));
    Block::Boxed { tone: Tone::Warning, blocks: vec![Block::Paragraph(line)] }
}

/// When, where and how, and what those called are to do.
fn particulars(facts: &NoticeFacts, words: &Words) -> Option<Block> {
    let sitting = &facts.sitting;
    let line = |label: &str, told: Option<String>| {
        entry(words.say(label), told.into_iter().collect::<Vec<_>>())
    };
    let own = |label: &str, told: LookText| line(label, Some(facts.head.look.say(told, words)));
    let place = meeting::place(sitting, words).unwrap_or_else(|| words.say("notice-where-open"));
    let place = [Some(vec![Inline::Text(place)]), meeting::link(sitting, words)];
    let mut all = vec![
        line("notice-when", Some(meeting::when(sitting, words))),
        Some(Entry {
            label: words.say("notice-where"),
            lines: place.into_iter().flatten().collect(),
        }),
        line("notice-how", text(facts.circumstances.as_deref()).map(str::to_owned)),
    ];
    if facts.cancelled.is_none() {
        let papers = if facts.attachments.is_empty() {
            None
        } else {
            own("notice-papers", LookText::Papers)
        };
        all.extend([
            line("notice-answer", answer(facts, words)),
            own("notice-hinder", LookText::Hinder),
            own("notice-conflict", LookText::Conflict),
            papers,
            own("notice-costs", LookText::Costs),
        ]);
    }
    all.push(line("notice-contact", contact(&facts.head, words)));
    entries(all)
}

/// Who calls, under the words of welcome.
fn signed(facts: &NoticeFacts, words: &Words) -> Vec<Block> {
    let chair = facts.chair.as_ref().and_then(|it| signature(it, "chair-role", words));
    let secretary = facts.secretary.as_ref().and_then(|it| signature(it, "secretary-role", words));
    let people: Vec<Signature> = [chair, secretary].into_iter().flatten().collect();
    if people.is_empty() {
        return Vec::new();
    }
    let welcome = facts.cancelled.is_none().then(|| facts.head.look.say(LookText::Welcome, words));
    let welcome = welcome.map(|it| Block::said(Manner::Introducing, it));
    welcome.into_iter().chain([Block::Signatures(people)]).collect()
}

/// The items with number, time and purpose only.
fn items(facts: &NoticeFacts, words: &Words) -> Vec<Block> {
    if facts.agenda.is_empty() {
        return Vec::new();
    }
    let columns = [
        (words.say("column-number"), Width::Millimetres(14)),
        (words.say("agenda-time"), Width::Millimetres(16)),
        (words.say("agenda-item"), Width::Share(100)),
        (words.say("agenda-purpose"), Width::Millimetres(36)),
    ];
    let rows = facts.agenda.iter().map(|item| {
        Row::of([
            cell_with(Inline::number_of(item.number.trim(), 6)),
            cell_of(item.starts.map(|starts| words.clock(starts))),
            cell(&item.title),
            cell_of(item.purpose.map(|purpose| agenda::purpose_word(purpose, words))),
        ])
    });
    vec![Block::heading(2, words.say("notice-agenda")), Table::block(columns, rows.collect())]
}

/// Who is called, by side and part.
fn called(facts: &NoticeFacts, words: &Words) -> Vec<Block> {
    let by_side = meeting::by_side(&facts.called, |person| person.side, words);
    let parts = [
        ("notice-adjuncts", &facts.adjuncts),
        ("notice-secretaries", &facts.secretaries),
        ("notice-guests", &facts.guests),
    ];
    let parts = parts.into_iter().map(|(key, all)| (words.say(key), all.iter().collect()));
    let groups = by_side.into_iter().chain(parts);
    let told: Vec<Block> = groups
        .flat_map(|(heading, all): (String, Vec<&Person>)| {
            let told: Vec<String> = all.into_iter().filter_map(meeting::person).collect();
            match told[..] {
                [] => Vec::new(),
                _ => vec![Block::heading(3, heading), Block::bullets(told)],
            }
        })
        .collect();
    match told[..] {
        [] => told,
        _ => std::iter::once(Block::heading(2, words.say("notice-called-list")))
            .chain(told)
            .collect(),
    }
}

fn lead(facts: &NoticeFacts, body: &str, words: &Words) -> String {
    let number = facts.head.number.map(|number| format!("{number}/{}", facts.head.year));
    let arguments = [("body", body), ("number", number.as_deref().unwrap_or_default())];
    words.fill(
        match (facts.sitting.formal, number.is_some()) {
            (true, true) => "notice-called-formal-numbered",
            (true, false) => "notice-called-formal",
            (false, true) => "notice-called-numbered",
            (false, false) => "notice-called",
        },
        &arguments,
    )
}

fn answer(facts: &NoticeFacts, words: &Words) -> Option<String> {
    let who = text(facts.reply_to.as_deref());
    let day = facts.reply_by.map(|day| words.day(day));
    match (who, day.as_deref()) {
        (Some(who), Some(day)) => {
            Some(words.fill("notice-answer-full", &[("who", who), ("day", day)]))
        }
        (None, Some(day)) => Some(words.fill("notice-answer-day", &[("day", day)])),
        (Some(who), None) => Some(words.fill("notice-answer-who", &[("who", who)])),
        (None, None) => None,
    }
}

/// A name under the call, with the part it plays: "ordförande (SKS)".
fn signature(person: &Person, role: &str, words: &Words) -> Option<Signature> {
    let name = text(Some(&person.name))?.to_owned();
    let role = words.say(role);
    Some(Signature {
        name,
        role: match person.side {
            Some(side) => format!("{role} ({})", meeting::side_word(Some(side), words)),
            None => role,
        },
    })
}

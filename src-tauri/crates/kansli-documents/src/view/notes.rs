//! Meeting notes.

use super::meeting::{entries, entry};
use super::{Content, meeting, minutes, not_binding, parts, text};
use crate::minutes::{Attendee, MinutesFacts, MinutesItem, Position};
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::{Words, capitalised};

pub(super) fn view(facts: &MinutesFacts, words: &Words) -> Content {
    let mut body: Vec<Block> = Vec::new();
    body.extend(minutes::correction(facts, words));
    body.extend(sitting(facts, words));
    body.push(Block::heading(2, words.say("notes-items")));
    body.push(items(facts, words));
    body.extend(minutes::approvals("minutes-approval-notes", facts, words));
    body.push(not_binding(words));
    body.extend(meeting::attachments(&facts.attachments, words));
    body.extend(minutes::seal(facts, words));
    let subtitle = meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words);
    Content { paper: Paper::Columns, subtitle, body }
}

fn sitting(facts: &MinutesFacts, words: &Words) -> Option<Block> {
    let present: Vec<Attendee> = facts.present.iter().chain(&facts.others).cloned().collect();
    let secretary = facts.secretary.as_ref().and_then(meeting::person);
    let chair = facts.chair.as_ref().and_then(|chair| meeting::person_with_side(chair, words));
    let next = facts.next_meeting.map(|day| capitalised(&words.weekday(day)));
    entries([
        entry(words.say("minutes-time-place"), meeting::when_and_where(&facts.sitting, words)),
        entry(words.say("chair"), chair.into_iter().collect()),
        entry(words.say("notes-took-part"), names(&present, words)),
        entry(words.say("notes-hinder"), names(&facts.absent, words)),
        entry(words.say("notes-written-by"), secretary.into_iter().collect()),
        entry(words.say("notes-next"), next.into_iter().collect()),
    ])
}

/// Everyone in one line: "Nils Kladdén, Olga Repetto (digitalt)".
fn names(people: &[Attendee], words: &Words) -> Vec<String> {
    let names: Vec<String> = people
        .iter()
        .filter_map(|each| {
            let name = text(Some(&each.person.name))?;
            Some(if each.remote {
                format!("{name} ({})", words.say("minutes-remote"))
            } else {
                name.to_owned()
            })
        })
        .collect();
    if names.is_empty() { Vec::new() } else { vec![names.join(", ")] }
}

fn items(facts: &MinutesFacts, words: &Words) -> Block {
    if facts.items.is_empty() {
        return Block::plain(words.say("notes-no-items"));
    }
    let columns = [
        (words.say("notes-item"), Width::Millimetres(33)),
        (words.say("notes-gist"), Width::Share(100)),
        (words.say("notes-outcome"), Width::Millimetres(45)),
        (words.say("notes-who-what"), Width::Millimetres(37)),
    ];
    Table::block(columns, facts.items.iter().map(|each| item(each, facts, words)).collect())
}

fn item(item: &MinutesItem, facts: &MinutesFacts, words: &Words) -> Row {
    let number = text(Some(&item.number)).map(|it| Inline::text(format!("{it}. ")));
    let title = Inline::strong(item.title.trim());
    let actions = item.actions.iter().map(|action| {
        let by = action.due.map(|due| words.fill("notes-by", &[("day", &words.day(due))]));
        let responsible = action.responsible.as_deref().unwrap_or_default();
        let by = by.as_deref().unwrap_or_default();
        Block::plain(parts(" – ", [action.number.as_str(), &action.text, responsible, by]))
    });
    Row::of([
        vec![Block::Paragraph(number.into_iter().chain([title]).collect())],
        minutes::gist(item),
        item.positions.iter().flat_map(|each| position(each, facts, words)).collect(),
        actions.collect(),
    ])
}

fn position(position: &Position, facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![
        Block::line(Inline::strong(minutes::position_heading(position, words))),
        Block::plain(minutes::position_agrees(position, facts, words)),
    ];
    told.extend(minutes::clauses(&position.clauses, words));
    told.extend(minutes::stances(&position.stances, words));
    told.extend(minutes::dissents(&position.dissents, words));
    told.extend(minutes::knowledge(position, words));
    told.extend(minutes::handling(&position.handling).into_iter().map(Block::plain));
    told
}

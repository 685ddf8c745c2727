//! The list of mandates.

use super::{Content, cell, cell_of, cell_with, chosen, meeting, text};
use crate::mandates::{BodyMandates, MandatesFacts, SeatRow};
use crate::meeting::Person;
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::{Words, iso};

pub(super) fn view(facts: &MandatesFacts, words: &Words) -> Content {
    let as_of = words.fill("actions-as-of", &[("day", &words.day(facts.head.date))]);
    let mut body: Vec<Block> =
        facts.bodies.iter().flat_map(|it| of_body(it, facts, words)).collect();
    if body.is_empty() {
        body.push(Block::plain(words.say("mandates-empty")));
    }
    Content {
        paper: Paper::Wide,
        subtitle: chosen([Some(&*facts.head.body_name), Some(&as_of)]),
        body,
    }
}

fn of_body(body: &BodyMandates, facts: &MandatesFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::heading(2, called(body, words))];
    if body.seats.is_empty() {
        told.push(Block::plain(words.say("mandates-none")));
    }
    for (side, seats) in meeting::by_side(&body.seats, |seat| seat.person.side, words) {
        told.extend([Block::heading(3, side), table(seats, facts, words)]);
    }
    told
}

/// What a body is called; a heading is never empty.
fn called(body: &BodyMandates, words: &Words) -> String {
    text(Some(&body.name)).map_or_else(|| words.say("mandates-unnamed"), str::to_owned)
}

/// Who has a seat, by side, in a line each.
pub(super) fn names(body: &BodyMandates, words: &Words) -> Vec<Block> {
    let by_side = meeting::by_side(&body.seats, |seat| seat.person.side, words);
    let lines = by_side.into_iter().map(|(side, seats)| {
        // What the seat is stands in the list of mandates.
        let plain = |seat: &SeatRow| {
            meeting::person(&Person { role: None, side: None, ..seat.person.clone() })
        };
        let names: Vec<String> = seats.into_iter().filter_map(plain).collect();
        vec![Block::labelled(side, names.join("; "))]
    });
    let lines: Vec<Vec<Block>> = lines.collect();
    match lines[..] {
        [] => Vec::new(),
        _ => vec![Block::heading(3, called(body, words)), Block::Bullets(lines)],
    }
}

fn table(seats: Vec<&SeatRow>, facts: &MandatesFacts, words: &Words) -> Block {
    let columns = [
        (words.say("name"), Width::Share(100)),
        (words.say("role"), Width::Share(110)),
        (words.say("organisation"), Width::Share(120)),
        (words.say("mandates-from"), Width::Millimetres(25)),
        (words.say("mandates-until"), Width::Millimetres(25)),
        (words.say("mandates-mandate"), Width::Millimetres(52)),
    ];
    Table::block(columns, seats.into_iter().map(|seat| one(seat, facts, words)).collect())
}

fn one(seat: &SeatRow, facts: &MandatesFacts, words: &Words) -> Row {
    let day = |day: Option<chrono::NaiveDate>| {
        day.map(|day| cell_with(Inline::number(iso(day)))).unwrap_or_default()
    };
    let person = &seat.person;
    let role = person.role.as_deref().unwrap_or_default().trim();
    let role = match seat.acting {
        true => words.fill("mandates-acting", &[("role", role)]).trim().to_owned(),
        false => role.to_owned(),
    };
    let ends_soon = seat.until.is_some_and(|until| (until - facts.head.date).num_days() <= SOON);
    let mandate = match (seat.confirmed, seat.confirmed_on) {
        (true, Some(day)) => words.fill("mandates-confirmed-on", &[("day", &iso(day))]),
        (true, None) => words.say("mandates-confirmed"),
        (false, _) => words.say("mandates-unconfirmed"),
    };
    let vacant = text(Some(&person.name)).is_none();
    let mut standing = match seat.confirmed {
        _ if vacant => Vec::new(),
        true => cell_with(Inline::text(mandate)),
        false => cell_with(Inline::warning(mandate)),
    };
    if ends_soon && !vacant {
        standing.push(Block::line(Inline::warning(words.say("mandates-ends-soon"))));
    }
    Row::of([
        match vacant {
            true => cell_with(Inline::warning(words.say("mandates-vacant"))),
            false => cell(&person.name),
        },
        cell(role),
        cell_of(person.organisation.as_deref()),
        day(seat.from),
        day(seat.until),
        standing,
    ])
}

/// A seat that ends within so many days is called attention to: two months, time to nominate anew.
const SOON: i64 = 60;

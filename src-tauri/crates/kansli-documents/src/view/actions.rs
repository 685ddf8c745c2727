//! The action list.

use chrono::{Datelike, NaiveDate};

use super::meeting::side_word;
use super::{Content, cell_of, cell_with, chosen, lines, parts, selection, text, written};
use crate::actions::{ActionRow, ActionStatus, ActionsFacts};
use crate::tree::{Block, Inline, Paper, Row, Table, Width};
use crate::words::{Words, iso};

pub(super) fn view(facts: &ActionsFacts, words: &Words) -> Content {
    let today = facts.head.date;
    let as_of = words.fill("actions-as-of", &[("day", &words.day(today))]);
    let chosen_by = selection(facts.selection.as_deref(), words);
    let mut body = Vec::new();
    for group in Group::ALL {
        let mut rows: Vec<&ActionRow> =
            facts.rows.iter().filter(|row| Group::of(row, today) == group).collect();
        rows.sort_by(|one, other| (one.due, &one.number).cmp(&(other.due, &other.number)));
        if !rows.is_empty() {
            body.push(Block::heading(2, words.say(group.key())));
            body.push(table(rows, group, today, words));
        }
    }
    if body.is_empty() {
        body.push(Block::plain(words.say("actions-empty")));
    }
    Content {
        paper: Paper::Wide,
        subtitle: chosen([Some(&*facts.head.body_name), Some(&as_of), chosen_by.as_deref()]),
        body,
    }
}

fn table(rows: Vec<&ActionRow>, group: Group, today: NaiveDate, words: &Words) -> Block {
    let columns = [
        (words.say("column-number"), Width::Millimetres(25)),
        (words.say("actions-what"), Width::Share(100)),
        (words.say("actions-who"), Width::Millimetres(56)),
        (words.say("actions-origin"), Width::Millimetres(58)),
        (words.say("actions-due"), Width::Millimetres(24)),
        (words.say("column-status"), Width::Millimetres(27)),
    ];
    Table::block(columns, rows.into_iter().map(|row| one(row, group, today, words)).collect())
}

/// Where a row stands in the list, seen from its day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Overdue,
    ThisMonth,
    Later,
    Undated,
    Finished,
}

impl Group {
    const ALL: [Self; 5] =
        [Self::Overdue, Self::ThisMonth, Self::Later, Self::Undated, Self::Finished];

    fn of(row: &ActionRow, today: NaiveDate) -> Self {
        match (row.status, row.due) {
            (ActionStatus::Done | ActionStatus::Dropped, _) => Self::Finished,
            (_, None) => Self::Undated,
            (_, Some(due)) if due < today => Self::Overdue,
            (_, Some(due)) if (due.year(), due.month()) == (today.year(), today.month()) => {
                Self::ThisMonth
            }
            (_, Some(_)) => Self::Later,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Overdue => "actions-overdue",
            Self::ThisMonth => "actions-this-month",
            Self::Later => "actions-later",
            Self::Undated => "actions-undated",
            Self::Finished => "actions-finished",
        }
    }
}

fn one(action: &ActionRow, group: Group, today: NaiveDate, words: &Words) -> Row {
    let side = action.side.map(|side| side_word(Some(side), words));
    let who = [action.responsible.as_deref(), action.organisation.as_deref(), side.as_deref()];
    let taking_part = parts(", ", written(&action.taking_part));
    let taking_part = (!taking_part.is_empty())
        .then(|| words.fill("actions-taking-part", &[("names", &taking_part)]));
    let aside = |told: Option<&str>| text(told).map(|it| Block::line(Inline::aside(it)));
    let mut what = lines([action.text.as_str()]);
    what.extend(aside(action.comment.as_deref()));
    let mut who = lines([parts(", ", who.into_iter().flatten()).as_str()]);
    who.extend(aside(taking_part.as_deref()));
    Row::of([
        cell_with(Inline::number(action.number.trim())),
        what,
        who,
        cell_of(action.origin.as_deref()),
        action.due.map(|due| cell_with(Inline::number(iso(due)))).unwrap_or_default(),
        cell_with(match (group, action.due) {
            (Group::Overdue, Some(due)) => {
                Inline::warning(words.count("actions-late", "days", (today - due).num_days()))
            }
            _ => Inline::text(status(action, words)),
        }),
    ])
}

fn status(action: &ActionRow, words: &Words) -> String {
    match (action.status, action.done_on) {
        (ActionStatus::Done, Some(day)) => words.fill("actions-done-on", &[("day", &iso(day))]),
        (ActionStatus::Done, None) => words.say("action-done"),
        (ActionStatus::Open, _) => words.say("action-open"),
        (ActionStatus::InProgress, _) => words.say("action-in-progress"),
        (ActionStatus::Dropped, _) => words.say("action-dropped"),
    }
}

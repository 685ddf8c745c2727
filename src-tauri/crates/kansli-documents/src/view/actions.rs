//! The action list, as its template sees it.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value, json};

use super::{row, text, written};
use crate::actions::{ActionRow, ActionStatus, ActionsFacts};
use crate::words::{Words, iso};

pub(super) fn view(facts: &ActionsFacts, words: &Words) -> Value {
    let today = facts.head.date;
    let groups: Vec<Value> = Group::ALL
        .into_iter()
        .filter_map(|group| {
            let mut rows: Vec<&ActionRow> =
                facts.rows.iter().filter(|row| Group::of(row, today) == group).collect();
            rows.sort_by(|one, other| (one.due, &one.number).cmp(&(other.due, &other.number)));
            (!rows.is_empty()).then(|| {
                json!({
                    "heading": words.say(group.key()),
                    "rows": rows.into_iter().map(|row| one(row, group, today, words)).collect::<Vec<_>>(),
                })
            })
        })
        .collect();
    json!({
        "asOf": words.fill("actions-as-of", &[("day", &words.day(today))]),
        "selection": text(facts.selection.as_deref())
            .map(|selection| words.fill("positions-selection", &[("selection", selection)])),
        "groups": groups,
    })
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

fn one(action: &ActionRow, group: Group, today: NaiveDate, words: &Words) -> Value {
    let who: Vec<&str> = [action.responsible.as_deref(), action.organisation.as_deref()]
        .into_iter()
        .filter_map(text)
        .collect();
    let taking_part: Vec<&str> = written(&action.taking_part).collect();
    row(json!({
        "number": action.number.trim(),
        "text": action.text.trim(),
        "comment": text(action.comment.as_deref()),
        "who": who.join(", "),
        "takingPart": (!taking_part.is_empty()).then(|| {
            words.fill("actions-taking-part", &[("names", &taking_part.join(", "))])
        }),
        "origin": text(action.origin.as_deref()),
        "due": action.due.map(iso),
        "late": group == Group::Overdue,
        "status": match (group, action.due) {
            (Group::Overdue, Some(due)) => words.count("actions-late", "days", (today - due).num_days()),
            _ => status(action, words),
        },
    }))
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

//! Holding a meeting, and its record on the way to approval.

use std::collections::BTreeSet;

use chrono::NaiveTime;
use serde_json::{Value, json};

use super::actor::{Actor, item_key};
use super::script::{Approval, Item, Meeting, Record, moment};
use super::wrong;
use crate::error::CommandResult;

impl Actor<'_> {
    /// Holds a meeting: attendance, then item by item until the end.
    pub(super) fn hold(&mut self, it: &Meeting) -> CommandResult<()> {
        let record = record(it)?;
        let meeting = self.id("meeting", &it.key)?;
        let agenda = self.give("agenda_get", json!({ "meeting": meeting }))?;
        let begun = self.give("minutes_start", json!({ "meeting": meeting }))?;
        self.learn("minutes", &it.key, &begun)?;
        self.attend(it, record, &begun)?;
        let items = agenda["items"].as_array().cloned().unwrap_or_default();
        for shown in &items {
            let ends = shown["end"].as_str().and_then(|time| time.parse::<NaiveTime>().ok());
            let ends = ends.ok_or_else(|| wrong("an item without an end"))?.min(it.end);
            self.story(moment(it.date.and_time(ends))?);
            let told = it.item.iter().find(|item| {
                let id = self.id("item", &item_key(it, item.n));
                id.is_ok_and(|id| shown["id"] == json!(id))
            });
            if let Some(item) = told {
                self.minute(it, item)?;
            }
            if let Some(postponed) = told.and_then(|item| item.postponed.as_ref()) {
                let item = self.id("item", &item_key(it, told.map_or(0, |item| item.n)))?;
                self.postpone(item, &it.body, postponed)?;
                continue;
            }
            self.give("item_done", json!({ "item": shown["id"], "done": true }))?;
        }
        for (person, n) in &record.recused {
            let (person, item) = (self.id("person", person)?, self.id("item", &item_key(it, *n))?);
            let request = json!({ "item": item, "person": person, "recused": true });
            self.give("recusal_set", request)?;
        }
        self.story(moment(it.date.and_time(it.end))?);
        self.give("meeting_end", json!({ "id": meeting })).map(drop)
    }

    fn attend(&self, it: &Meeting, record: &Record, begun: &Value) -> CommandResult<()> {
        let meeting = self.id("meeting", &it.key)?;
        let ids = |keys: &[String]| -> CommandResult<BTreeSet<String>> {
            keys.iter().map(|key| Ok(self.id("person", key)?.to_string())).collect()
        };
        let (absent, remote) = (ids(&record.absent)?, ids(&record.remote)?);
        for row in begun["attendance"].as_array().into_iter().flatten() {
            let person = row["person"]["id"].as_str().unwrap_or_default();
            let status = match person {
                person if absent.contains(person) => "absent",
                person if remote.contains(person) => "remote",
                _ => "onSite",
            };
            let request = json!({ "meeting": meeting, "person": person, "status": status });
            self.give("attendance_set", request)?;
        }
        for (substitute, member) in &record.substitutes {
            let (person, member) = (self.id("person", substitute)?, self.id("person", member)?);
            let request = json!({
                "meeting": meeting,
                "person": person,
                "status": "onSite",
                "standsInFor": member,
            });
            self.give("attendance_set", request)?;
        }
        for (person, left) in &record.left {
            let person = self.id("person", person)?;
            let request = json!({ "meeting": meeting, "person": person, "left": left });
            self.give("attendance_set", request)?;
        }
        Ok(())
    }

    fn minute(&mut self, meeting: &Meeting, it: &Item) -> CommandResult<()> {
        let item = self.id("item", &item_key(meeting, it.n))?;
        let text = it.text.trim();
        if !text.is_empty() {
            let request = json!({ "item": item, "text": text, "version": "" });
            self.give("minutes_write", request)?;
        }
        for position in &it.position {
            let made = self.give("position_add", json!({ "item": item }))?;
            numbered(&made, &position.number)?;
            let id = self.learn("position", &position.number, &made)?;
            let edit = json!({
                "id": id,
                "outcome": position.outcome,
                "title": position.title,
                "dissent": position.dissent.trim(),
            });
            self.give("position_edit", edit)?;
            for party in &position.party {
                self.party(&position.number, party, "notStarted")?;
            }
        }
        for action in &it.action {
            let request = json!({
                "item": item,
                "text": action.text,
                "owner": self.id("person", &action.owner)?,
                "due": action.due.to_string(),
            });
            let made = self.give("action_add", request)?;
            numbered(&made, &action.number)?;
            self.learn("action", &action.number, &made)?;
        }
        Ok(())
    }

    /// Sends the record to those who approve.
    pub(super) fn send(&self, it: &Meeting) -> CommandResult<()> {
        let record = record(it)?;
        let minutes = self.id("minutes", &it.key)?;
        let people = record.approvers.iter().map(|key| self.id("person", key));
        let people = people.collect::<CommandResult<Vec<_>>>()?;
        let request = json!({ "minutes": minutes, "people": people });
        self.give("minutes_approvers_set", request)?;
        self.give("minutes_send", json!({ "minutes": minutes, "due": record.due })).map(drop)
    }

    /// Hands the approved record to the archive.
    pub(super) fn archive(&self, it: &Meeting) -> CommandResult<()> {
        let request = json!({
            "kind": "minutes", "subject": self.id("minutes", &it.key)?, "caseNumber": "",
            "dispatchedTo": "", "archivedOn": record(it)?.archived.map(|at| at.date()),
        });
        self.give("record_facts_save", request).map(drop)
    }

    /// Records one approval.
    pub(super) fn approve(&self, meeting: &Meeting, it: &Approval) -> CommandResult<()> {
        let request = json!({ "meeting": self.id("meeting", &meeting.key)? });
        let view = self.give("minutes_get", request)?;
        let request = json!({
            "minutes": self.id("minutes", &meeting.key)?,
            "person": self.id("person", &it.person)?,
            "method": it.method,
            "contentHash": view["contentHash"],
        });
        self.give("minutes_approve", request).map(drop)
    }
}

fn record(meeting: &Meeting) -> CommandResult<&Record> {
    meeting.record.as_ref().ok_or_else(|| wrong(&format!("{} lacks a record", meeting.key)))
}

/// The numbers that the words of the story speak of are those that were given.
fn numbered(made: &Value, number: &str) -> CommandResult<()> {
    let given = made["number"].as_str().unwrap_or_default();
    if given == number { Ok(()) } else { Err(wrong(&format!("{number} became {given}"))) }
}

//! Items that wait: asked for, put on an agenda, lifted off it, postponed.

use serde_json::{Value, json};
use uuid::Uuid;

use super::actor::{Actor, item_key};
use super::script::{Ambiguity, Entry, Item, Lifted, Meeting, Postponed, Taken, Waiting};
use crate::error::CommandResult;

impl Actor<'_> {
    /// Puts an item that waits in the place of one of the template's.
    pub(super) fn place_waiting(
        &mut self,
        meeting: &Meeting,
        it: &Item,
        key: &str,
    ) -> CommandResult<()> {
        let (of, n) = (self.id("meeting", &meeting.key)?, item_key(meeting, it.n));
        self.give("agenda_item_remove", json!({ "id": self.id("item", &n)? }))?;
        let id = self.id("waiting", key)?;
        self.give("item_place", json!({ "id": id, "meeting": of, "to": it.n }))?;
        self.learn("item", &n, &json!({ "id": id })).map(drop)
    }

    /// Somebody asks for an item.
    pub(super) fn ask(&mut self, it: &Waiting) -> CommandResult<()> {
        let wanted = it.wanted.as_ref().map(|key| self.id("meeting", key)).transpose()?;
        let list = self.give(
            "item_add",
            json!({
                "body": it.body,
                "title": it.title,
                "purpose": it.purpose,
                "minutes": it.minutes,
                "source": it.source,
                "background": it.background.trim(),
                "wanted": wanted,
            }),
        )?;
        self.learn_waiting(&it.key, &list)
    }

    /// Puts an item that waits on an agenda, where it does not stay.
    pub(super) fn try_out(&self, it: &Waiting, lifted: &Lifted) -> CommandResult<()> {
        let (id, from) = (self.id("waiting", &it.key)?, self.id("meeting", &lifted.from)?);
        self.give("item_place", json!({ "id": id, "meeting": from })).map(drop)
    }

    /// Lifts an item off an agenda before the meeting.
    pub(super) fn lift(&self, it: &Waiting, lifted: &Lifted) -> CommandResult<()> {
        let wanted = lifted.wanted.as_ref().map(|key| self.id("meeting", key)).transpose()?;
        let id = self.id("waiting", &it.key)?;
        let request = json!({ "id": id, "reason": lifted.reason, "wanted": wanted });
        self.give("item_postpone", request).map(drop)
    }

    /// A meeting postpones an item.
    pub(super) fn postpone(&mut self, item: Uuid, body: &str, it: &Postponed) -> CommandResult<()> {
        let wanted = it.wanted.as_ref().map(|key| self.id("meeting", key)).transpose()?;
        let to = it.body.as_deref();
        let request = json!({ "id": item, "reason": it.reason, "wanted": wanted, "body": to });
        self.give("item_postpone", request)?;
        let list = self.give("item_list", json!({ "body": to.unwrap_or(body) }))?;
        self.learn_waiting(&it.key, &list)
    }

    /// Somebody raises an ambiguity about roles.
    pub(super) fn doubt(&mut self, it: &Ambiguity) -> CommandResult<()> {
        let parties: CommandResult<Vec<Uuid>> =
            it.parties.iter().map(|key| self.id("organisation", key)).collect();
        let list = self.give(
            "ambiguity_save",
            json!({
                "title": it.title,
                "description": it.description.trim(),
                "parties": parties?,
                "raisedBy": it.by,
                "meeting": self.id("meeting", &it.meeting)?,
                "proposal": it.proposal.trim(),
            }),
        )?;
        let all = list["ambiguities"].as_array().cloned().unwrap_or_default();
        let made = all.into_iter().find(|row| row["title"] == it.title.as_str());
        self.learn("ambiguity", &it.key, &made.unwrap_or_default()).map(drop)
    }

    /// An ambiguity is taken further.
    pub(super) fn clear(&self, it: &Ambiguity, taken: &Taken) -> CommandResult<()> {
        let id = self.id("ambiguity", &it.key)?;
        let request = json!({ "id": id, "stage": taken.stage, "answer": taken.answer });
        self.give("ambiguity_save", request).map(drop)
    }

    /// An entry of a register is noted, or changed.
    pub(super) fn note(&mut self, it: &Entry) -> CommandResult<()> {
        let id = self.knows("entry", &it.key);
        let fields: CommandResult<serde_json::Map<String, Value>> =
            it.fields.iter().map(|(name, value)| Ok((name.clone(), self.meant(value)?))).collect();
        let request = json!({ "register": it.register, "id": id, "fields": fields? });
        let made = self.give("entry_save", request)?;
        let entry = json!({ "register": it.register, "id": made["id"] });
        self.enclose(&json!({ "entry": entry }), &it.paper)?;
        self.learn("entry", &it.key, &made).map(drop)
    }

    /// A value with the ids of what it names: `@organisation skr`.
    fn meant(&self, value: &Value) -> CommandResult<Value> {
        match value {
            Value::String(text) => match text.strip_prefix('@').and_then(|it| it.split_once(' ')) {
                Some((kind, key)) => Ok(json!(self.id(kind, key)?)),
                None => Ok(json!(text.trim())),
            },
            Value::Array(all) => all.iter().map(|it| self.meant(it)).collect(),
            other => Ok(other.clone()),
        }
    }

    /// Remembers the newest of those that wait.
    fn learn_waiting(&mut self, key: &str, list: &Value) -> CommandResult<()> {
        let last = list["items"].as_array().and_then(|items| items.last()).cloned();
        self.learn("waiting", key, &last.unwrap_or_default()).map(drop)
    }
}

//! Whoever lives the story: gives commands, and remembers what they made.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};
use uuid::Uuid;

use super::script::{Action, Item, Meeting, Paper, Party};
use super::{paper, wrong};
use crate::app::Call;
use crate::error::{CommandResult, ErrorCode, Failure};

/// The one who gives the commands.
pub(super) struct Actor<'a> {
    pub(super) call: &'a Call<'a>,
    known: BTreeMap<String, Uuid>,
}

impl<'a> Actor<'a> {
    pub(super) fn new(call: &'a Call<'a>) -> Self {
        Self { call, known: BTreeMap::new() }
    }

    /// Goes to a moment of the story.
    pub(super) fn story(&self, at: DateTime<FixedOffset>) {
        self.call.pace().story = Some(at);
    }

    /// Gives a command; what it touched, this call touched.
    pub(super) fn give(&self, command: &'static str, request: Value) -> CommandResult<Value> {
        let told = request.to_string();
        let refused = |why: crate::error::CommandError| {
            // No fault of the story: a file that nobody else knows of yet can only lack room.
            if why.code == ErrorCode::Unreachable {
                return Failure::new(ErrorCode::Unreachable, "error-disk-full");
            }
            let story: String = told.chars().take(300).collect();
            Failure::fault(&format!("demo.toml: {command} {story}: {why:?}"))
        };
        self.call.give(command, request).map_err(refused)
    }

    /// The id of a thing of the story, such as `person astrid`.
    pub(super) fn id(&self, kind: &str, key: &str) -> CommandResult<Uuid> {
        self.knows(kind, key).ok_or_else(|| wrong(&format!("unknown {kind} {key}")))
    }

    /// The id of a thing that the story may not have come to yet.
    pub(super) fn knows(&self, kind: &str, key: &str) -> Option<Uuid> {
        self.known.get(&format!("{kind} {key}")).copied()
    }

    /// Remembers a thing by what a view says of it.
    pub(super) fn learn(&mut self, kind: &str, key: &str, made: &Value) -> CommandResult<Uuid> {
        let id = made["id"].as_str().and_then(|id| id.parse().ok());
        let id = id.ok_or_else(|| wrong(&format!("{kind} {key} has no id: {made}")))?;
        self.known.insert(format!("{kind} {key}"), id);
        Ok(id)
    }

    /// Places a meeting in the year.
    pub(super) fn place(&mut self, it: &Meeting) -> CommandResult<()> {
        let made = self.give(
            "meeting_place",
            json!({
                "body": it.body,
                "date": it.date,
                "start": it.start,
                "end": it.end,
                "place": it.place,
                "link": format!("https://video.example.invalid/{}", plain(&it.key)),
            }),
        )?;
        let id = self.learn("meeting", &it.key, &made)?;
        let secretary = self.id("person", &it.secretary)?;
        let edit = json!({ "id": id, "secretary": secretary, "caseNumber": it.case_number });
        self.give("meeting_edit", edit)?;
        if it.pinned {
            self.give("meeting_pin", json!({ "id": id, "pinned": true }))?;
        }
        Ok(())
    }

    /// Drafts the agenda from the template and makes it this meeting's own.
    pub(super) fn draft(&mut self, it: &Meeting) -> CommandResult<()> {
        let meeting = self.id("meeting", &it.key)?;
        let view = self.give("agenda_draft", json!({ "meeting": meeting }))?;
        let items = view["items"].as_array().cloned().unwrap_or_default();
        for (n, item) in (1u16..).zip(&items) {
            self.learn("item", &item_key(it, n), item)?;
        }
        for item in &it.item {
            if let Some(key) = &item.waited {
                self.place_waiting(it, item, key)?;
            }
            self.shape(it, item)?;
        }
        for &n in &it.without {
            let id = self.id("item", &item_key(it, n))?;
            self.give("agenda_item_remove", json!({ "id": id }))?;
        }
        Ok(())
    }

    fn shape(&self, meeting: &Meeting, it: &Item) -> CommandResult<()> {
        let id = self.id("item", &item_key(meeting, it.n))?;
        let mut edit = json!({ "id": id });
        let presenter = it.presenter.as_ref().map(|key| self.id("person", key)).transpose()?;
        let fields = [
            ("title", json!(it.title)),
            ("purpose", json!(it.purpose)),
            ("presenter", json!(presenter)),
            ("minutes", json!(it.minutes)),
            ("proposal", json!(it.proposal.as_deref().map(str::trim))),
            ("background", json!(it.background.as_deref().map(str::trim))),
            ("focusAreas", json!(it.focus)),
        ];
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_null()) {
            edit[name] = value;
        }
        if edit.as_object().is_some_and(|fields| fields.len() > 1) {
            self.give("agenda_item_edit", edit)?;
        }
        if let Some(note) = &it.note {
            self.give("private_note_write", json!({ "item": id, "text": note }))?;
        }
        self.enclose(&json!({ "item": id }), &it.paper)
    }

    /// Adds papers to an item or to an entry.
    pub(super) fn enclose(&self, to: &Value, papers: &[Paper]) -> CommandResult<()> {
        for paper in papers {
            let mut request = to.clone();
            request["fileName"] = json!(paper.name);
            request["bytes"] = json!(BASE64.encode(paper::pdf(&paper.pages)));
            self.give("attachment_add", request)?;
        }
        Ok(())
    }

    /// Takes the agenda a step on.
    pub(super) fn step(&self, it: &Meeting, state: &str) -> CommandResult<()> {
        let meeting = self.id("meeting", &it.key)?;
        self.give("agenda_step", json!({ "meeting": meeting, "state": state })).map(drop)
    }

    /// Calls to a meeting: the notice with the agenda, and the invitation.
    pub(super) fn call_to(&self, it: &Meeting) -> CommandResult<()> {
        self.dispatch(it, json!({ "what": "notice" }))?;
        self.dispatch(it, json!({ "what": "invitation" }))
    }

    /// Sends the approved minutes.
    pub(super) fn distribute(&self, it: &Meeting) -> CommandResult<()> {
        self.dispatch(it, json!({ "what": "minutes", "copy": "archive" }))
    }

    fn dispatch(&self, it: &Meeting, mut what: Value) -> CommandResult<()> {
        what["meeting"] = json!(self.id("meeting", &it.key)?);
        what["purpose"] = json!("information");
        what["sent"] = json!(true);
        self.give("export", what).map(drop)
    }

    /// What came of an action.
    pub(super) fn follow(&self, it: &Action, status: &str) -> CommandResult<()> {
        let id = self.id("action", &it.number)?;
        let mut edit = json!({ "id": id, "status": status });
        if let Some(comment) = &it.comment {
            edit["comment"] = json!(comment);
        }
        self.give("action_edit", edit).map(drop)
    }

    /// What a party did of its own.
    pub(super) fn party(&self, position: &str, it: &Party, status: &str) -> CommandResult<()> {
        let day = match status {
            "decided" | "declined" => it.on,
            "inPreparation" => it.expected,
            _ => None,
        };
        let request = json!({
            "id": self.id("position", position)?,
            "organisation": self.id("organisation", &it.of)?,
            "status": status,
            "caseNumber": (!it.case.is_empty()).then_some(&it.case),
            "decidedOn": day,
        });
        self.give("position_party", request).map(drop)
    }
}

/// The key of a template's item of a meeting.
pub(super) fn item_key(meeting: &Meeting, n: u16) -> String {
    format!("{} {n}", meeting.key)
}

/// Letters that addresses are made of.
pub(super) fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'å' | 'ä' | 'á' => 'a',
        'ö' => 'o',
        'é' => 'e',
        ' ' => '.',
        '/' => '-',
        other => other,
    };
    name.to_lowercase().chars().map(letter).collect()
}

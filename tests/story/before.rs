//! Before a meeting: placing it, making its agenda, calling to it.

use serde_json::{Value, json};

use crate::script::{Item, Meeting};
use crate::teller::{Teller, carried, list, word};

impl Teller {
    /// Places a meeting in the year.
    pub(crate) fn place(&mut self, it: &Meeting) {
        let link = format!("https://mote.example.invalid/{}", it.key.to_lowercase());
        let made = self.does(
            "meeting_place",
            json!({ "body": it.body, "date": it.placed.unwrap_or(it.date), "start": it.start, "end": it.end,
                "place": it.place, "mode": it.mode, "link": link }),
        );
        self.learn(&it.key, &made["id"]);
        let secretary = self.id(&it.secretary);
        let edit = json!({ "id": made["id"], "secretary": secretary, "caseNumber": it.case_number,
            "replyBy": it.reply_by });
        self.does("meeting_edit", edit);
    }

    /// Makes the agenda: from the template, then as the story has it.
    pub(crate) fn draft(&mut self, it: &Meeting) {
        let meeting = self.id(&it.key);
        let agenda = self.does("agenda_draft", json!({ "meeting": meeting }));
        let template = list(&agenda["items"]).to_vec();
        for (key, reason) in &it.without {
            let id = template[place_of(&template, key)]["id"].clone();
            self.does("agenda_item_remove", json!({ "id": id, "reason": reason }));
        }
        let mut last = Value::Null;
        for item in &it.item {
            let id = self.on_agenda(&meeting, item, &template, &last);
            self.shape(&id, item);
            last = id;
        }
        for item in it.item.iter().filter(|item| item.section.is_some()) {
            let before = self.item(it, item);
            let section = json!({ "meeting": meeting, "title": item.section, "before": before });
            self.does("agenda_section_add", section);
        }
    }

    /// The item of the agenda that the story tells of: the template's, one that waited, or a new one.
    fn on_agenda(&mut self, meeting: &Value, it: &Item, template: &[Value], last: &Value) -> Value {
        if let Some(key) = &it.of {
            return template[place_of(template, key)]["id"].clone();
        }
        let agenda = |teller: &Self| teller.does("agenda_get", json!({ "meeting": meeting }));
        if let Some(name) = &it.waited {
            let view = agenda(self);
            let row = list(&view["items"]).iter().find(|row| row["id"] == *last);
            let to = row.and_then(|row| row["row"].as_u64()).unwrap_or(0) + 1;
            let id = self.id(name);
            self.does("item_place", json!({ "id": id, "meeting": meeting, "to": to }));
            return id;
        }
        let title = it.title.as_deref().unwrap();
        let request = json!({ "meeting": meeting, "after": last, "title": title, "proposal": "" });
        let view = self.does("agenda_item_add", request);
        let new = list(&view["items"]).iter().find(|row| row["title"] == title);
        new.unwrap()["id"].clone()
    }

    fn shape(&mut self, id: &Value, it: &Item) {
        let mut edit = json!({ "id": id });
        let fields = [
            ("title", json!(it.title)),
            ("purpose", json!(it.purpose)),
            ("presenter", it.presenter.as_ref().map(|key| self.id(key)).unwrap_or_default()),
            ("presenterText", json!(it.presenter_text)),
            ("minutes", json!(it.minutes)),
            ("proposal", json!(it.proposal.as_deref().map(str::trim))),
            ("background", json!(it.background.as_deref().map(str::trim))),
            ("focusAreas", json!(it.focus)),
        ];
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_null()) {
            edit[name] = value;
        }
        if edit.as_object().is_some_and(|fields| fields.len() > 1) {
            self.does("agenda_item_edit", edit);
        }
        if it.sub {
            self.does("agenda_item_level", json!({ "id": id, "sub": true }));
        }
        for (name, text) in &it.paper {
            let bytes = carried(text.trim());
            self.does("attachment_add", json!({ "item": id, "fileName": name, "bytes": bytes }));
        }
    }

    /// The item of a meeting that the story tells of: the one that waited, by its heading, or by its
    /// place in the template.
    pub(crate) fn item(&self, meeting: &Meeting, it: &Item) -> Value {
        let agenda = self.does("agenda_get", json!({ "meeting": self.id(&meeting.key) }));
        let rows = list(&agenda["items"]);
        let found = match it {
            Item { waited: Some(name), .. } => rows.iter().find(|row| row["id"] == self.id(name)),
            Item { title: Some(title), .. } => rows.iter().find(|row| row["title"] == **title),
            Item { of: Some(key), .. } => rows.get(place_of(rows, key)),
            _ => None,
        };
        let found = found.unwrap_or_else(|| panic!("{}: {:?} {:?}", meeting.key, it.title, it.of));
        found["id"].clone()
    }

    /// Takes the agenda a step on.
    pub(crate) fn step_agenda(&mut self, it: &Meeting, state: &str) {
        let meeting = self.id(&it.key);
        self.does("agenda_step", json!({ "meeting": meeting, "state": state }));
    }

    /// Calls to a meeting: the notice with the agenda, and the invitation.
    pub(crate) fn call_to(&mut self, it: &Meeting) {
        let meeting = self.id(&it.key);
        let of = |what: &str, sent: bool| {
            let purpose = sent.then_some("information");
            json!({ "what": what, "meeting": meeting, "sent": sent, "purpose": purpose })
        };
        self.export(&format!("{} kallelse", it.key), of("notice", true));
        self.export(&format!("{} inbjudan", it.key), of("invitation", true));
        self.export(&format!("{} dagordning", it.key), of("agenda", false));
    }
}

/// Where an item of the template is; "matter 2" is the second of its key.
fn place_of(rows: &[Value], key: &str) -> usize {
    let (key, which) = key.split_once(' ').unwrap_or((key, "1"));
    let which: usize = which.parse().unwrap();
    let mut places = (0..rows.len()).filter(|at| word(&rows[*at]["templateKey"]) == key);
    places.nth(which - 1).unwrap_or_else(|| panic!("no {key} {which}"))
}

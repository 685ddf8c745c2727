//! At a meeting: who is there, what is said and agreed; and after it, until the record is settled.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde_json::{Value, json};

use crate::script::{Action, Correction, Item, Meeting, Party, Position, Postponed, Record};
use crate::teller::{Teller, list, word};

impl Teller {
    /// Holds a meeting, item by item as the clock goes.
    pub(crate) fn hold(&mut self, it: &Meeting) {
        let record = it.record.as_ref().unwrap();
        let meeting = self.id(&it.key);
        let start = json!({ "meeting": meeting, "kind": record.kind });
        let begun = self.does("minutes_start", start);
        self.attend(&meeting, record, &begun);
        let mut told: Vec<Value> = Vec::new();
        for item in &it.item {
            let id = self.item(it, item);
            told.push(id.clone());
            self.minute(it, item, &id);
        }
        let agenda = self.does("agenda_get", json!({ "meeting": meeting }));
        let untold = list(&agenda["items"]).iter().find(|row| !told.contains(&row["id"]));
        assert!(untold.is_none(), "{}: nothing is told of {untold:?}", it.key);
        self.come_and_go(it, it.end);
        self.go_to(it.date.and_time(it.end));
        self.does("meeting_end", json!({ "id": meeting }));
    }

    fn attend(&mut self, meeting: &Value, record: &Record, begun: &Value) {
        let all = list(&begun["attendance"]).iter().map(|row| row["person"]["id"].clone());
        let ids = |keys: &[String]| -> Vec<Value> { keys.iter().map(|it| self.id(it)).collect() };
        let (absent, remote) = (ids(&record.absent), ids(&record.remote));
        let here: Vec<Value> =
            all.filter(|it| !absent.contains(it) && !remote.contains(it)).collect();
        let guests = ids(&record.guests);
        for (people, status) in
            [(here, "onSite"), (remote, "remote"), (absent, "absent"), (guests, "onSite")]
        {
            let request = json!({ "meeting": meeting, "people": people, "status": status });
            self.does("attendance_set_all", request);
        }
        for (substitute, member) in &record.substitutes {
            let (person, member) = (self.id(substitute), self.id(member));
            let request = json!({ "meeting": meeting, "person": person, "status": "onSite",
                "standsInFor": member });
            self.does("attendance_set", request);
        }
    }

    /// Who has come or left by a time of the day.
    fn come_and_go(&mut self, it: &Meeting, by: NaiveTime) {
        let record = it.record.as_ref().unwrap();
        let meeting = self.id(&it.key);
        for (what, all) in [("arrived", &record.arrived), ("left", &record.left)] {
            for (person, at) in all.iter().filter(|(_, at)| *at <= by) {
                let mut request = json!({ "meeting": meeting, "person": self.id(person) });
                request[what] = json!(at);
                self.does("attendance_set", request);
            }
        }
    }

    fn minute(&mut self, meeting: &Meeting, it: &Item, id: &Value) {
        let ends = it.ends.unwrap_or_else(|| self.planned_end(meeting, id)).min(meeting.end);
        let at: NaiveDateTime = meeting.date.and_time(ends);
        self.come_and_go(meeting, ends);
        self.go_to(at);
        if let Some(postponed) = &it.postponed {
            self.postpone(&meeting.body, id, postponed);
        }
        for person in &it.recused {
            let person = self.id(person);
            let request = json!({ "item": id, "person": person, "recused": true });
            self.does("recusal_set", request);
        }
        if !it.text.is_empty() {
            let request = json!({ "item": id, "text": it.text.trim(), "version": "" });
            self.does("minutes_write", request);
        }
        for position in &it.position {
            self.position(id, position);
        }
        for action in &it.action {
            let owner = action.owner.as_ref().map(|key| self.id(key));
            let request =
                json!({ "item": id, "text": action.text, "owner": owner, "due": action.due });
            let made = self.does("action_add", request);
            assert_eq!(made["number"], action.number, "{}", action.text);
        }
        if it.postponed.is_none() && !it.not_reached {
            self.does("item_done", json!({ "item": id, "done": true }));
        }
    }

    fn postpone(&mut self, body: &str, id: &Value, it: &Postponed) {
        let request =
            json!({ "id": id, "reason": it.reason, "wanted": it.wanted, "body": it.body });
        self.does("item_postpone", request);
        let body = it.body.as_deref().unwrap_or(body);
        let waiting = self.does("item_list", json!({ "body": body }));
        self.learn(&it.r#as, &list(&waiting["items"]).last().unwrap()["id"]);
    }

    fn planned_end(&self, meeting: &Meeting, id: &Value) -> NaiveTime {
        let agenda = self.does("agenda_get", json!({ "meeting": self.id(&meeting.key) }));
        let row = list(&agenda["items"]).iter().find(|row| row["id"] == *id).unwrap();
        word(&row["end"]).parse().unwrap()
    }

    fn position(&mut self, item: &Value, it: &Position) {
        let mut request = json!({ "item": item });
        if let Some(clauses) = &it.clauses {
            request["clauses"] = json!(clauses.trim());
        }
        let made = self.does("position_add", request);
        assert_eq!(made["number"], it.number);
        let id = made["id"].clone();
        self.learn(&it.number, &id);
        let mut edit = json!({ "id": id, "outcome": it.outcome, "dissent": it.dissent.trim(),
            "knowledgeAreas": it.areas });
        if let Some(title) = &it.title {
            edit["title"] = json!(title);
        }
        self.does("position_edit", edit);
        for (stance, parties) in &it.stance {
            let parties: Vec<Value> = parties.iter().map(|key| self.id(key)).collect();
            let request = json!({ "id": id, "parties": parties, "stance": stance });
            self.does("position_stance", request);
        }
        for party in &it.party {
            self.party(&it.number, party, "notStarted");
        }
    }

    /// Sends the record to those who approve.
    pub(crate) fn send(&mut self, it: &Meeting) {
        let record = it.record.as_ref().unwrap();
        let minutes = self.id(&format!("{} record", it.key));
        let people: Vec<Value> = record.approvers.iter().map(|key| self.id(key)).collect();
        let named = json!({ "minutes": minutes, "people": people });
        self.does("minutes_approvers_set", named);
        self.does("minutes_send", json!({ "minutes": minutes, "due": record.due }));
    }

    /// Records one approval.
    pub(crate) fn approve(&mut self, it: &Meeting, person: &str, method: &str) {
        let view = self.does("minutes_get", json!({ "meeting": self.id(&it.key) }));
        let request = json!({ "minutes": view["id"], "person": self.id(person), "method": method,
            "contentHash": view["contentHash"] });
        self.does("minutes_approve", request);
    }

    /// Corrects one paragraph of the settled record.
    pub(crate) fn correct(&mut self, it: &Meeting, correction: &Correction) {
        let minutes = self.id(&format!("{} record", it.key));
        self.does("minutes_correct", json!({ "minutes": minutes, "reason": correction.reason }));
        let view = self.does("minutes_get", json!({ "meeting": self.id(&it.key) }));
        let item = self.id(&format!("{} {}", it.key, correction.item));
        let said = list(&view["paragraphs"]).iter().find(|row| row["item"] == item).unwrap();
        let request = json!({ "item": item, "text": correction.text, "version": said["version"] });
        self.does("minutes_write", request);
    }

    /// Sends the corrected record to those who approved the first.
    pub(crate) fn send_again(&mut self, it: &Meeting, due: NaiveDate) {
        let minutes = self.id(&format!("{} record", it.key));
        self.does("minutes_send", json!({ "minutes": minutes, "due": due }));
    }

    /// Sends the settled record.
    pub(crate) fn distribute(&mut self, it: &Meeting, name: &str) {
        let request = json!({ "what": "minutes", "meeting": self.id(&it.key), "copy": "archive",
            "sent": true, "purpose": "information" });
        self.export(&format!("{} {name}", it.key), request);
    }

    /// What came of an action.
    pub(crate) fn follow(&mut self, it: &Action, status: &str) {
        let edit = json!({ "id": self.id(&it.number), "status": status, "comment": it.comment });
        self.does("action_edit", edit);
    }

    /// What a party did of its own.
    pub(crate) fn party(&mut self, position: &str, it: &Party, status: &str) {
        let day = match status {
            "decided" | "declined" => it.on,
            "inPreparation" => it.expected,
            _ => None,
        };
        let case = (!it.case.is_empty()).then_some(&it.case);
        let request = json!({ "id": self.id(position), "organisation": self.id(&it.of),
            "status": status, "caseNumber": case, "decidedOn": day });
        self.does("position_party", request);
    }
}

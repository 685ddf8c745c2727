//! What is measured of writing: a pause in typing, and the steps of every day.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use kansli_api::{App, dispatch};
use serde_json::{Value, json};
use years::call;

use crate::cases::{Cases, Known};
use crate::table::{KEY, LIST, NONE};

/// Sentences of a paper of a few pages.
const PAPER: usize = 1000;

impl Cases<'_> {
    /// A pause in typing, wherever texts are kept as they are typed.
    pub(crate) fn typing(&mut self, known: &Known, folder: &Path) {
        let app = self.app;
        let mut file = File::create(folder.join("least")).unwrap();
        // The least that lasts, and so what no pause can be below on this disk.
        self.table.row("(beside them: four kilobytes and a flush)", NONE, || {
            file.write_all(&[0; 4096]).unwrap();
            file.sync_data().unwrap();
        });
        let minutes = call(app, "minutes_get", json!({ "meeting": known.draft }));
        let paragraph = &minutes["paragraphs"][3];
        let (item, mut version) = (paragraph["item"].clone(), paragraph["version"].clone());
        let mut text = paragraph["text"].as_str().unwrap().to_owned();
        self.named.insert("minutes_write");
        self.table.row("minutes_write: a pause in typing", KEY, || {
            text.push_str("Gruppen gick igenom underlaget. ");
            let request = json!({ "item": item, "text": text, "version": version });
            version = call(app, "minutes_write", request)["version"].clone();
        });
        let next = item_of(app, &known.next, 4);
        let waiting = call(app, "item_list", json!({ "body": "strategic" }));
        let waiting = &waiting["items"][0]["id"];
        for (command, request, field) in [
            ("agenda_item_edit", json!({ "id": next }), "title"),
            ("agenda_item_edit", json!({ "id": next }), "background"),
            ("private_note_write", json!({ "item": next }), "text"),
            ("item_edit", json!({ "id": waiting }), "proposal"),
            ("position_edit", json!({ "id": known.position }), "clauses"),
            ("action_edit", json!({ "id": known.action }), "comment"),
        ] {
            self.named.insert(command);
            let (mut request, mut count) = (request, 0);
            self.table.row(&format!("{command}: a pause in typing, {field}"), KEY, || {
                count += 1;
                request[field] = json!(format!("Det som skrivs, för {count} gången"));
                call(app, command, request.clone());
            });
        }
    }

    /// The steps of every day, each taken back again.
    pub(crate) fn steps(&mut self, known: &Known, folder: &Path) {
        self.taken_back(known);
        self.preparing(known, folder);
        self.meeting_goes_on(known);
        self.what_came_of_it(known);
        self.aside(known);
    }

    fn taken_back(&mut self, known: &Known) {
        let app = self.app;
        let mut number = 0;
        let mut step = || {
            number += 1;
            let comment = format!("Rad {number}");
            call(app, "action_edit", json!({ "id": known.action, "comment": comment }));
        };
        self.named.extend(["undo", "redo"]);
        step();
        self.table.step("undo", LIST, || undo(app), &mut step);
        undo(app);
        self.table.step("redo", LIST, || drop(call(app, "redo", json!({}))), || undo(app));
    }

    /// Measures a step that undo takes back.
    fn taken(&mut self, command: &'static str, what: &str, request: Value) {
        let app = self.app;
        self.named.insert(command);
        let name = if what.is_empty() { command.to_owned() } else { format!("{command}: {what}") };
        let work = || match dispatch(app, command, request.clone()) {
            // Undo would take something else back.
            Ok(answer) => assert!(!answer.touched.is_empty(), "{command} changed nothing"),
            Err(why) => panic!("{command}: {why:?}"),
        };
        self.table.step(&name, LIST, work, || undo(app));
    }

    fn preparing(&mut self, known: &Known, folder: &Path) {
        let meeting = &known.next;
        let (first, other) = (item_of(self.app, meeting, 3), item_of(self.app, meeting, 5));
        self.taken("agenda_item_add", "", json!({ "meeting": meeting, "title": "Ny fråga" }));
        self.taken("agenda_item_move", "", json!({ "id": other, "to": 2 }));
        self.taken("agenda_item_level", "", json!({ "id": other, "sub": true }));
        let heading = json!({ "meeting": meeting, "title": "Gemensamt", "before": first });
        self.taken("agenda_section_add", "", heading.clone());
        let agenda = call(self.app, "agenda_section_add", heading);
        // A step of another thing, that the next ones are not joined with this one.
        call(self.app, "meeting_pin", json!({ "id": known.planned, "pinned": true }));
        let section = &agenda["sections"].as_array().unwrap().last().unwrap()["id"];
        self.taken("agenda_section_edit", "", json!({ "id": section, "title": "Var för sig" }));
        self.taken("agenda_section_remove", "", json!({ "id": section }));
        call(self.app, "meeting_pin", json!({ "id": known.planned, "pinned": false }));
        call(self.app, "agenda_section_remove", json!({ "id": section }));
        let waive = json!({ "id": other, "reason": "Hinns inte med." });
        self.taken("agenda_item_remove", "", waive);
        let paper = folder.join("Underlag.txt");
        std::fs::write(&paper, "Underlag om kunskapsstöd. ".repeat(PAPER)).unwrap();
        let added = json!({ "item": first, "path": paper });
        self.taken("attachment_add", "a text of some pages", added);
        self.taken("attachment_remove", "", json!({ "id": paper_of(self.app, meeting) }));
        let waits = json!({ "body": known.body, "title": "Fråga som väntar" });
        self.taken("item_add", "", waits);
        let waiting = call(self.app, "item_list", json!({ "body": known.body }));
        let one = json!({ "id": waiting["items"][0]["id"], "meeting": meeting });
        self.taken("item_place", "", one);
        let agenda = call(self.app, "agenda_get", json!({ "meeting": meeting }));
        let mut items = agenda["items"].as_array().unwrap().iter();
        let other = &items.find(|it| it["canPostpone"] == true).unwrap()["id"];
        self.taken("item_postpone", "", json!({ "id": other, "reason": "Underlaget dröjer." }));
    }

    fn meeting_goes_on(&mut self, known: &Known) {
        let app = self.app;
        let meeting = &known.draft;
        let minutes = call(app, "minutes_get", json!({ "meeting": meeting }));
        let item = &minutes["paragraphs"][2]["item"];
        let people: Vec<&Value> = minutes["attendance"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| &it["person"]["id"])
            .collect();
        let mut on = false;
        self.named.extend(["attendance_set", "item_done"]);
        self.table.row("item_done", LIST, || {
            on = !on;
            call(app, "item_done", json!({ "item": item, "done": on }));
        });
        self.table.row("attendance_set", LIST, || {
            on = !on;
            let status = if on { "onSite" } else { "remote" };
            let request = json!({ "meeting": meeting, "person": people[0], "status": status });
            call(app, "attendance_set", request);
        });
        let all = json!({ "meeting": meeting, "people": people, "status": "absent" });
        self.taken("attendance_set_all", "", all);
        let partial = json!({ "item": item, "person": people[1], "recused": true });
        self.taken("recusal_set", "", partial);
        let approvers = json!({ "minutes": minutes["id"], "people": people[..2] });
        self.taken("minutes_approvers_set", "", approvers);
        self.taken("position_add", "", json!({ "item": item, "clauses": "Parterna är eniga." }));
        let what = json!({ "item": item, "text": "Ta fram underlag", "due": "om två veckor" });
        self.taken("action_add", "", what);
    }

    fn what_came_of_it(&mut self, known: &Known) {
        let app = self.app;
        let mut on = false;
        self.named.extend(["position_party", "position_stance", "action_edit"]);
        self.table.row("action_edit: done, and open again", LIST, || {
            on = !on;
            let status = if on { "done" } else { "open" };
            call(app, "action_edit", json!({ "id": known.action, "status": status }));
        });
        self.table.row("position_party", LIST, || {
            on = !on;
            let status = if on { "decided" } else { "inPreparation" };
            let request =
                json!({ "id": known.position, "organisation": known.party, "status": status });
            call(app, "position_party", request);
        });
        self.table.row("position_stance", LIST, || {
            on = !on;
            let stance = if on { "endorses" } else { "awaits" };
            let request =
                json!({ "id": known.position, "parties": [known.party], "stance": stance });
            call(app, "position_stance", request);
        });
        self.taken("position_remove", "", json!({ "id": known.position }));
        let open = call(app, "action_list", json!({ "limit": 10 }));
        let open = open["actions"].as_array().unwrap().iter();
        let ids: Vec<&Value> = open.map(|it| &it["id"]).collect();
        self.taken("action_edit_many", "ten", json!({ "ids": ids, "due": "om två veckor" }));
        let minutes = call(app, "minutes_get", json!({ "meeting": known.draft }));
        let paragraphs = minutes["paragraphs"].as_array().unwrap().iter();
        let action = paragraphs.flat_map(|it| it["actions"].get(0)).next().unwrap();
        self.taken("action_remove", "", json!({ "id": action["id"] }));
    }

    fn aside(&mut self, known: &Known) {
        let pinned = json!({ "id": known.planned, "pinned": true });
        self.taken("meeting_pin", "", pinned);
        let place =
            json!({ "id": known.planned, "place": format!("Lund, rum {}", std::process::id()) });
        self.taken("meeting_edit", "", place);
        let last = known.number.0;
        let moved = json!({ "id": known.planned, "date": format!("{last}-12-09") });
        self.taken("meeting_move", "", moved);
        let new = json!({ "body": "strategic", "date": format!("{last}-12-10"), "start": "13:00", "end": "15:00" });
        self.taken("meeting_place", "", new);
        let name = format!("Sena {}", std::process::id());
        let view = json!({ "register": "actions", "name": name, "filter": "status:sen" });
        self.taken("saved_view_save", "", view.clone());
        let views = call(self.app, "saved_view_save", view);
        let view = &views["views"].as_array().unwrap().last().unwrap()["id"];
        self.taken("saved_view_remove", "", json!({ "id": view }));
        call(self.app, "saved_view_remove", json!({ "id": view }));
        self.taken("ambiguity_save", "", json!({ "title": "Vem gör vad?" }));
        let made = call(self.app, "ambiguity_save", json!({ "title": "Vem gör vad?" }));
        let rows = made["ambiguities"].as_array().unwrap();
        let one = rows.iter().find(|it| it["title"] == "Vem gör vad?").unwrap()["id"].clone();
        self.taken("ambiguity_remove", "", json!({ "id": one }));
        call(self.app, "ambiguity_remove", json!({ "id": one }));
        let need = json!({ "register": "need", "fields": { "title": "Stöd för egenvård" } });
        self.taken("entry_save", "", need.clone());
        let made = call(self.app, "entry_save", need);
        let one = json!({ "register": "need", "id": made["id"] });
        self.taken("entry_get", "", one.clone());
        self.taken("entry_links", "", json!({ "subject": one["id"] }));
        self.taken("entry_remove", "", one.clone());
        call(self.app, "entry_remove", one);
        let person = json!({ "name": "Nya Exempel", "email": "nya@example.invalid" });
        self.taken("person_save", "", person);
        self.taken("settings_save", "", json!({ "values": { "myName": "Någon Annan" } }));
        let minutes = call(self.app, "minutes_get", json!({ "meeting": known.draft }));
        let paragraph = &minutes["paragraphs"][4];
        let said = paragraph["text"].as_str().unwrap();
        let wanted = json!({
            "item": paragraph["item"], "author": minutes["attendance"][0]["person"]["id"],
            "method": "mail", "quoted": said.split_once('.').map_or(said, |(first, _)| first),
            "proposed": "Gruppen var enig", "reason": "Så sades det.",
        });
        self.taken("amendment_add", "", wanted);
    }
}

fn undo(app: &App) {
    call(app, "undo", json!({}));
}

fn item_of(app: &App, meeting: &Value, place: usize) -> Value {
    call(app, "agenda_get", json!({ "meeting": meeting }))["items"][place]["id"].clone()
}

fn paper_of(app: &App, meeting: &Value) -> Value {
    let agenda = call(app, "agenda_get", json!({ "meeting": meeting }));
    let items = agenda["items"].as_array().unwrap().iter();
    items.flat_map(|it| it["attachments"].get(0)).next().unwrap()["id"].clone()
}

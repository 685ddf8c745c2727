//! What is measured: what the window asks for, each with its limit.

use std::collections::BTreeSet;
use std::path::Path;

use kansli_api::App;
use serde_json::{Value, json};
use years::call;

use crate::table::{KEY, LIST, MEETING, NONE, Table};

/// Measures everything; the commands that were.
pub(crate) fn run(
    app: &App,
    last: i32,
    folder: &Path,
    table: &mut Table,
) -> BTreeSet<&'static str> {
    let mut all = Cases { app, table, named: BTreeSet::new() };
    let known = Known::of(app, last);
    all.registers(&known, last);
    all.lists(&known, last);
    all.searches();
    all.meeting(&known);
    all.writing(&known);
    all.documents(&known, folder);
    all.named
}

struct Cases<'a> {
    app: &'a App,
    table: &'a mut Table,
    named: BTreeSet<&'static str>,
}

/// Things to ask for.
struct Known {
    /// A meeting whose minutes are approved.
    settled: Value,
    /// Its record.
    minutes: Value,
    /// One of its items.
    item: Value,
    /// A meeting whose minutes are a draft.
    draft: Value,
    /// The next meeting.
    next: Value,
    /// An open action.
    action: Value,
    /// A joint position of the draft.
    position: Value,
    party: Value,
    /// A paper.
    paper: Value,
    number: (i64, i64),
}

impl Known {
    fn of(app: &App, last: i32) -> Self {
        let list = call(app, "meeting_list", json!({ "year": last }));
        let meetings = list["meetings"].as_array().unwrap();
        let held: Vec<&Value> = meetings.iter().filter(|it| it["status"] == "held").collect();
        let minutes =
            |meeting: &Value| call(app, "minutes_get", json!({ "meeting": meeting["id"] }));
        let settled = held.iter().find(|it| minutes(it)["status"] == "approved").unwrap();
        let record = minutes(settled);
        let draft = held.iter().rev().find(|it| minutes(it)["status"] == "draft").unwrap();
        let position = minutes(draft)["paragraphs"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|it| it["positions"].as_array().unwrap())
            .find(|it| it["outcome"] == "agreed")
            .cloned()
            .unwrap();
        let papers = call(app, "agenda_get", json!({ "meeting": settled["id"] }));
        let papers = papers["items"].as_array().unwrap().iter();
        let actions = call(app, "action_list", json!({}));
        Self {
            settled: settled["id"].clone(),
            item: record["paragraphs"][3]["item"].clone(),
            minutes: record["id"].clone(),
            draft: draft["id"].clone(),
            next: meetings.iter().find(|it| it["status"] == "called").unwrap()["id"].clone(),
            action: actions["actions"][0]["id"].clone(),
            party: position["parties"][0]["organisation"]["id"].clone(),
            position: position["id"].clone(),
            paper: papers.flat_map(|it| it["attachments"].get(0)).next().unwrap()["id"].clone(),
            number: (settled["year"].as_i64().unwrap(), settled["number"].as_i64().unwrap()),
        }
    }
}

impl Cases<'_> {
    fn read(&mut self, command: &'static str, what: &str, limit: f64, request: Value) {
        self.named.insert(command);
        let name = if what.is_empty() { command.to_owned() } else { format!("{command}: {what}") };
        let app = self.app;
        self.table.row(&name, limit, || drop(call(app, command, request.clone())));
    }

    fn registers(&mut self, known: &Known, last: i32) {
        let (year, number) = known.number;
        let meeting = format!("möte:{year}-{number}");
        for (command, filters) in [
            ("action_list", ["", "status:alla", "status:sen", "ansvarig:karin", "kunskapsstödet"]),
            ("position_list", ["", "part:TLV", "status:väntar", "utfall:enighet", "läkemedel"]),
            (
                "agenda_item_list",
                ["", "syfte:ställningstagande", "status:behandlad", "fokus:3", "stödet"],
            ),
        ] {
            for filter in filters.into_iter().chain([meeting.as_str(), &format!("år:{}", last - 9)])
            {
                self.read(command, filter, LIST, json!({ "filter": filter }));
            }
        }
        // As the window asks: the first of many.
        for command in ["action_list", "position_list", "agenda_item_list"] {
            self.read(command, "the first 200", LIST, json!({ "limit": 200 }));
        }
        let all = json!({ "filter": "status:alla", "limit": 200 });
        self.read("action_list", "status:alla, the first 200", LIST, all);
        for register in ["actions", "positions", "items"] {
            self.read("saved_view_list", register, LIST, json!({ "register": register }));
        }
    }

    fn lists(&mut self, known: &Known, last: i32) {
        self.read("overview_get", "", LIST, json!({}));
        self.read("meeting_list", "every year", NONE, json!({}));
        let near = json!({ "from": format!("{last}-09-20") });
        self.read("meeting_list", "from today on", LIST, near);
        for year in [last, last - 12] {
            let by_year = json!({ "year": year });
            self.read("meeting_list", &year.to_string(), LIST, by_year.clone());
            self.read("year_plan_get", &year.to_string(), LIST, by_year.clone());
            self.read("deadline_list", &year.to_string(), LIST, by_year.clone());
            self.read("check", &year.to_string(), LIST, by_year);
        }
        let date = format!("{last}-12-04");
        let tried = json!({ "year": last, "meeting": known.next, "date": date });
        self.read("year_plan_try", "", LIST, tried);
        self.read("plan_costs", "", NONE, json!({ "year": last, "meeting": known.next }));
        for body in ["strategic", "tactical"] {
            self.read("item_list", body, LIST, json!({ "body": body }));
        }
        self.read("directory_get", "", LIST, json!({}));
        self.read("template_get", "", LIST, json!({ "body": "strategic" }));
        self.read("calendar_list", "", LIST, json!({}));
        self.read("settings_get", "", LIST, json!({}));
        self.read("workspace_status", "", LIST, json!({}));
        self.read("undo_status", "", LIST, json!({}));
        self.read("audit_list", "the newest", LIST, json!({ "limit": 50 }));
        let of_one = json!({ "subject": known.settled, "limit": 50 });
        self.read("audit_list", "of a meeting", LIST, of_one);
    }

    fn searches(&mut self) {
        for letters in 1..=10 {
            let text: String = "kunskapsstöd".chars().take(letters).collect();
            self.read("search", &text, LIST, json!({ "text": text, "limit": 24 }));
        }
        for text in [
            "stöd",
            "stödet",
            "läkemedlen",
            "åtgärderna",
            "patienternas",
            "Astrid Al",
            "av och",
            "remiss lagråd",
            "xyzzy",
        ] {
            self.read("search", text, LIST, json!({ "text": text, "limit": 24 }));
        }
        self.read(
            "search",
            "stödet, a hundred hits",
            LIST,
            json!({ "text": "stödet", "limit": 100 }),
        );
    }

    /// What the window asks for when a meeting is opened, one by one and together.
    fn meeting(&mut self, known: &Known) {
        for (what, meeting) in
            [("settled", &known.settled), ("draft", &known.draft), ("next", &known.next)]
        {
            let (id, of) = (json!({ "id": meeting }), json!({ "meeting": meeting }));
            self.read("meeting_get", what, MEETING, id.clone());
            self.read("agenda_get", what, MEETING, of.clone());
            self.read("minutes_get", what, MEETING, of.clone());
            self.read("agenda_proposals", what, MEETING, of.clone());
            let (app, name) = (self.app, format!("a meeting opened, {what}"));
            self.table.row(&name, MEETING, || {
                call(app, "meeting_get", id.clone());
                call(app, "agenda_get", of.clone());
                call(app, "minutes_get", of.clone());
                call(app, "undo_status", json!({}));
            });
        }
        let (of, minutes) =
            (json!({ "meeting": known.settled }), json!({ "minutes": known.minutes }));
        self.read("record_facts", "", MEETING, of);
        self.read("item_history", "", MEETING, json!({ "id": known.item }));
        self.read("minutes_versions", "", MEETING, minutes.clone());
        self.read("amendment_list", "", MEETING, minutes.clone());
        self.read("publication_get", "", MEETING, minutes);
        self.read("attachment_get", "", MEETING, json!({ "id": known.paper }));
        let versions = call(self.app, "minutes_versions", json!({ "minutes": known.minutes }));
        let version = |place: usize| versions["turns"][place]["version"].clone();
        let compared =
            json!({ "minutes": known.minutes, "earlier": version(1), "later": version(0) });
        self.read("minutes_compare", "", MEETING, compared);
    }

    /// A pause in typing, and the other small steps that a person does not wait for.
    fn writing(&mut self, known: &Known) {
        let app = self.app;
        let minutes = call(app, "minutes_get", json!({ "meeting": known.draft }));
        let paragraph = &minutes["paragraphs"][3];
        let (item, mut version) = (paragraph["item"].clone(), paragraph["version"].clone());
        let mut text = paragraph["text"].as_str().unwrap().to_owned();
        self.named.extend(["minutes_write", "undo", "agenda_item_edit", "position_edit"]);
        self.table.row("minutes_write: a pause in typing", KEY, || {
            text.push_str("Gruppen gick igenom underlaget. ");
            let request = json!({ "item": item, "text": text, "version": version });
            version = call(app, "minutes_write", request)["version"].clone();
        });
        let next =
            call(app, "agenda_get", json!({ "meeting": known.next }))["items"][4]["id"].clone();
        let mut number = 0;
        self.table.row("agenda_item_edit: a pause in typing", KEY, || {
            number += 1;
            let request = json!({ "id": next, "title": format!("Rubrik {number}") });
            call(app, "agenda_item_edit", request);
        });
        self.table.row("position_edit: a pause in typing", KEY, || {
            number += 1;
            let request = json!({ "id": known.position, "title": format!("Rubrik {number}") });
            call(app, "position_edit", request);
        });
        self.table.row("undo", MEETING, || {
            number += 1;
            call(
                app,
                "action_edit",
                json!({ "id": known.action, "comment": format!("Rad {number}") }),
            );
            call(app, "undo", json!({}));
        });
        self.steps(known);
    }

    fn steps(&mut self, known: &Known) {
        let app = self.app;
        let minutes = call(app, "minutes_get", json!({ "meeting": known.draft }));
        let (item, person) =
            (&minutes["paragraphs"][2]["item"], &minutes["attendance"][0]["person"]["id"]);
        let mut on = false;
        self.named.extend(["action_edit", "item_done", "attendance_set", "position_party"]);
        self.table.row("action_edit: done, and open again", LIST, || {
            on = !on;
            let status = if on { "done" } else { "open" };
            call(app, "action_edit", json!({ "id": known.action, "status": status }));
        });
        self.table.row("item_done", LIST, || {
            on = !on;
            call(app, "item_done", json!({ "item": item, "done": on }));
        });
        self.table.row("attendance_set", LIST, || {
            on = !on;
            let status = if on { "onSite" } else { "remote" };
            let request = json!({ "meeting": known.draft, "person": person, "status": status });
            call(app, "attendance_set", request);
        });
        self.table.row("position_party", LIST, || {
            on = !on;
            let status = if on { "decided" } else { "inPreparation" };
            let request =
                json!({ "id": known.position, "organisation": known.party, "status": status });
            call(app, "position_party", request);
        });
    }

    fn documents(&mut self, known: &Known, folder: &Path) {
        self.named.insert("export");
        let mut count = 0;
        for (what, format) in
            [("minutes", "pdf"), ("agenda", "pdf"), ("actions", "pdf"), ("positions", "pdf")]
        {
            let app = self.app;
            let of_meeting = matches!(what, "minutes" | "agenda");
            let meeting = if of_meeting { known.settled.clone() } else { Value::Null };
            let year = if of_meeting { Value::Null } else { json!(known.number.0) };
            self.table.row(&format!("export: {what}, {format}"), NONE, || {
                count += 1;
                let path = folder.join(format!("{what}-{count}.{format}"));
                let request = json!({ "what": what, "format": format, "meeting": meeting, "year": year, "path": path });
                call(app, "export", request);
            });
        }
    }
}

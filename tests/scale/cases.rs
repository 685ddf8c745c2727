//! What is measured: what the window asks for, each with its limit.

use std::collections::BTreeSet;
use std::path::Path;

use kansli_api::App;
use serde_json::{Value, json};
use years::call;

use crate::table::{LIST, MEETING, NONE, Table};

/// Rows that the window asks for at first.
const SHOWN: u32 = 200;

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
    all.typing(&known, folder);
    all.steps(&known, folder);
    all.documents(&known, folder);
    all.named
}

pub(crate) struct Cases<'a> {
    pub(crate) app: &'a App,
    pub(crate) table: &'a mut Table,
    pub(crate) named: BTreeSet<&'static str>,
}

/// Things to ask for.
pub(crate) struct Known {
    /// A meeting whose minutes are approved.
    pub(crate) settled: Value,
    /// Its record.
    pub(crate) minutes: Value,
    /// One of its items.
    pub(crate) item: Value,
    /// A meeting whose minutes are a draft.
    pub(crate) draft: Value,
    /// The next meeting.
    pub(crate) next: Value,
    /// Its body.
    pub(crate) body: Value,
    /// An open action.
    pub(crate) action: Value,
    /// A joint position of the draft.
    pub(crate) position: Value,
    pub(crate) party: Value,
    /// A paper.
    pub(crate) paper: Value,
    /// A meeting that nobody is called to yet.
    pub(crate) planned: Value,
    pub(crate) number: (i64, i64),
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
        let next = meetings.iter().find(|it| it["status"] == "called").unwrap();
        Self {
            settled: settled["id"].clone(),
            item: record["paragraphs"][3]["item"].clone(),
            minutes: record["id"].clone(),
            draft: draft["id"].clone(),
            next: next["id"].clone(),
            body: next["body"].clone(),
            action: actions["actions"][0]["id"].clone(),
            party: position["parties"][0]["organisation"]["id"].clone(),
            position: position["id"].clone(),
            planned: meetings.iter().find(|it| it["status"] == "planned").unwrap()["id"].clone(),
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
            ("ambiguity_list", ["", "part:TLV", "status:löst", "status:öppen", "stödet"]),
        ] {
            for filter in filters.into_iter().chain([meeting.as_str(), &format!("år:{}", last - 9)])
            {
                // As the window asks: the first of many.
                self.read(command, filter, LIST, json!({ "filter": filter, "limit": SHOWN }));
            }
            // As programs ask, and documents.
            let every = if command == "action_list" { "status:alla" } else { "" };
            self.read(command, "all there are", NONE, json!({ "filter": every }));
        }
        for register in ["need", "initiative", "systemGroup"] {
            self.read("entry_list", register, LIST, json!({ "register": register }));
        }
        // What the window wants whole.
        self.read("action_list", "open, whole", LIST, json!({}));
        let of_year = json!({ "filter": format!("status:alla år:{}", last - 9) });
        self.read("action_list", "of a year, whole", LIST, of_year);
        let agreed = json!({ "filter": "utfall:enighet organ:strategiska" });
        self.read("position_list", "agreed by a body, whole", LIST, agreed);
        for register in ["actions", "positions", "items", "ambiguities"] {
            self.read("saved_view_list", register, LIST, json!({ "register": register }));
        }
    }

    fn lists(&mut self, known: &Known, last: i32) {
        self.read("overview_get", "", LIST, json!({}));
        self.read("exchange_get", "", LIST, json!({}));
        self.read("conflict_list", "", LIST, json!({}));
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
        self.read("look_get", "", LIST, json!({ "body": "strategic" }));
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
            let review = json!({ "meeting": meeting, "kind": "agenda" });
            self.read("review_get", what, MEETING, review);
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
        self.opened(known);
    }

    /// A meeting opened: all that the window asks for in the step that the meeting is in.
    fn opened(&mut self, known: &Known) {
        let of = |meeting: &Value| json!({ "meeting": meeting });
        let (next, draft, settled) = (&known.next, &known.draft, &known.settled);
        let minutes = json!({ "minutes": known.minutes });
        let log = json!({ "subject": draft, "limit": 30 });
        for (what, meeting, rest) in [
            (
                "to be prepared",
                next,
                vec![
                    ("agenda_get", of(next)),
                    ("item_list", json!({ "body": known.body })),
                    ("agenda_proposals", of(next)),
                    ("review_get", json!({ "meeting": next, "kind": "agenda" })),
                    ("directory_get", json!({})),
                ],
            ),
            (
                "to be minuted",
                draft,
                vec![("minutes_get", of(draft)), ("agenda_get", of(draft)), ("audit_list", log)],
            ),
            (
                "approved",
                settled,
                vec![
                    ("minutes_get", of(settled)),
                    ("minutes_versions", minutes.clone()),
                    ("amendment_list", minutes.clone()),
                    ("review_get", json!({ "meeting": settled, "kind": "minutes" })),
                    ("publication_get", minutes),
                    ("record_facts", of(settled)),
                ],
            ),
        ] {
            let (app, id) = (self.app, json!({ "id": meeting }));
            self.table.row(&format!("a meeting opened, {what}"), MEETING, || {
                call(app, "meeting_get", id.clone());
                for (command, request) in &rest {
                    call(app, command, request.clone());
                }
                call(app, "undo_status", json!({}));
            });
        }
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

//! Whoever tells the year: gives commands, and knows things by the names the story gives them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use chrono::NaiveDateTime;
use kansli_api::{App, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;
use years::World;

use crate::cast::Cast;
use crate::script::Step;
use crate::text;

/// The one who gives the commands.
pub(crate) struct Teller {
    app: App,
    world: World,
    folder: TempDir,
    known: BTreeMap<String, Value>,
    /// What there is to read, by name: documents, files and answers, each as it was on its day.
    pub(crate) kept: BTreeMap<String, String>,
}

/// The calendars of the year: kind, name, file.
const CALENDARS: [(&str, &str, &str); 3] = [
    ("council", "Rådet 2027", "radet-2027-fiktiv.ics"),
    ("principals", "Huvudmannagruppen 2027", "huvudmannagruppen-2027-fiktiv.ics"),
    ("sks", "SKS 2027", "sks-2027-fiktiv.ics"),
];

impl Teller {
    /// Founds a workspace on a day, with everybody in it.
    pub(crate) fn found(at: NaiveDateTime, cast: &Cast) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = World::new(&folder.path().join("data"), at.date());
        let app = world.app();
        let (known, kept) = (BTreeMap::new(), BTreeMap::new());
        let mut teller = Self { app, world, folder, known, kept };
        teller.go_to(at);
        let settings = json!({ "ownOrganisation": "skr", "rotationAnchorYear": 2027,
            "rotationAnchorSideStrategic": "sks", "myName": "Per Fejkström" });
        let path = teller.file("partnerskapet.kansli");
        teller.does(
            "workspace_create",
            json!({ "path": path, "passphrase": years::PASSPHRASE, "name": "Partnerskapet 2027",
                "settings": settings }),
        );
        teller.gather(cast);
        let samples = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/samples/calendars");
        for (kind, name, file) in CALENDARS {
            let path = format!("{samples}/{file}");
            let calendar = json!({ "kind": kind, "name": name, "path": path });
            teller.does("calendar_import", calendar);
        }
        teller
    }

    fn gather(&mut self, cast: &Cast) {
        let directory = self.does("directory_get", json!({}));
        for row in list(&directory["organisations"]) {
            self.learn(word(&row["key"]), &row["organisation"]["id"]);
        }
        for it in &cast.organisation {
            let Some(name) = &it.name else { continue };
            let side = it.side.as_deref().unwrap_or("sks");
            let request = json!({ "name": name, "short": it.short, "side": side,
                "isPublicAuthority": true, "healthcareRegion": it.region });
            let made = self.does("organisation_save", request);
            self.learn(&it.key, &made["id"]);
        }
        for it in &cast.person {
            let email = format!("{}@example.invalid", plain(&it.name));
            let request =
                json!({ "name": it.name, "email": email, "title": it.title, "phone": it.phone });
            let made = self.does("person_save", request);
            self.learn(&it.key, &made["id"]);
        }
        for it in &cast.seat {
            let mandate = if it.unconfirmed { "missing" } else { "confirmed" };
            let fields = json!({ "person": self.id(&it.person), "body": it.body, "kind": it.kind,
                "organisation": self.id(&it.of), "valid_from": it.from, "valid_to": it.to,
                "mandate": mandate });
            self.does("entry_save", json!({ "register": "appointment", "fields": fields }));
        }
        for it in &cast.chair {
            let (from, to) = (format!("{}-01-01", it.year), format!("{}-12-31", it.year));
            for (body, person) in [("strategic", &it.strategic), ("tactical", &it.tactical)] {
                let person = self.id(person);
                let term = json!({ "body": body, "person": person, "from": from, "to": to });
                self.does("chair_save", term);
            }
        }
    }

    /// Goes to a moment of the year.
    pub(crate) fn go_to(&self, at: NaiveDateTime) {
        self.world.go_to_moment(at);
    }

    /// A file in the story's folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Gives a command that works.
    pub(crate) fn does(&self, command: &str, request: Value) -> Value {
        years::call(&self.app, command, self.named(request))
    }

    /// Gives a command that may be refused.
    pub(crate) fn tries(&self, command: &str, request: Value) -> Option<Value> {
        dispatch(&self.app, command, self.named(request)).ok().map(|answer| answer.view)
    }

    /// Gives a command as the story has it.
    pub(crate) fn step(&mut self, it: &Step) {
        let request = if it.with.is_null() { json!({}) } else { it.with.clone() };
        if !it.refused.is_empty() {
            let told = dispatch(&self.app, &it.r#do, self.named(request));
            let why = told.expect_err(&it.r#do).message;
            assert!(why.contains(&it.refused), "{}: {why}", it.r#do);
            return;
        }
        if it.r#do == "export" {
            return self.export(&it.keep, request);
        }
        let answer = self.does(&it.r#do, request);
        if !it.r#as.is_empty() {
            let rows = [list(&answer["items"]), list(&answer["amendments"])].concat();
            let last = rows.last().map(|it| it["id"].clone());
            let id = answer.get("id").cloned().or(last);
            self.learn(&it.r#as, &id.unwrap_or_default());
        }
        if !it.keep.is_empty() {
            self.keep(&it.keep, text::told(&answer));
        }
    }

    /// Writes a document, and keeps what the file says; `KANSLI_STORY_OUT` names a folder to keep the
    /// file itself in for a look.
    pub(crate) fn export(&mut self, name: &str, mut request: Value) {
        let path = self.file(&format!("{}.ut", self.kept.len()));
        request["path"] = json!(path);
        let view = self.does("export", request);
        if let Ok(folder) = std::env::var("KANSLI_STORY_OUT") {
            let ending = word(&view["fileName"]).rsplit('.').next().unwrap_or_default();
            fs::copy(&path, format!("{folder}/{name}.{ending}")).unwrap();
        }
        let read = text::of_file(&view, &fs::read(&path).unwrap());
        let advice = view["advice"].as_str().unwrap_or_default();
        self.keep(name, format!("{}\n{advice}\n\n{read}", word(&view["fileName"])));
    }

    /// Keeps something to read; what has no name is not kept.
    pub(crate) fn keep(&mut self, name: &str, text: String) {
        if !name.is_empty() {
            let earlier = self.kept.insert(name.to_owned(), text);
            assert!(earlier.is_none(), "{name} is kept twice");
        }
    }

    /// Remembers a thing.
    pub(crate) fn learn(&mut self, name: &str, id: &Value) {
        assert!(id.is_string(), "{name} has no id: {id}");
        self.known.insert(name.to_owned(), id.clone());
    }

    /// The id of what the story calls so.
    pub(crate) fn id(&self, name: &str) -> Value {
        if let Some(id) = self.known.get(name) {
            return id.clone();
        }
        let found = self.looked_up(name).unwrap_or_default();
        assert!(found.is_string(), "nothing is called {name}");
        found
    }

    fn looked_up(&self, name: &str) -> Option<Value> {
        let find = |rows: Value, column: &str, value: &Value| {
            list(&rows).iter().find(|it| it[column] == *value).map(|it| it["id"].clone())
        };
        if name.starts_with("GS ") {
            let rows = self.does("position_list", json!({}))["positions"].clone();
            return find(rows, "number", &json!(name));
        }
        if name.starts_with("Å ") {
            let rows = self.does("action_list", json!({ "filter": "status:alla" }));
            return find(rows["actions"].clone(), "number", &json!(name));
        }
        if let Some(title) = name.strip_prefix("oklarhet ") {
            let rows = self.does("ambiguity_list", json!({}))["ambiguities"].clone();
            return find(rows, "title", &json!(title));
        }
        let (meeting, rest) = name.split_once(' ')?;
        let meeting = json!({ "meeting": self.id(meeting) });
        if let Some(number) = rest.strip_prefix('§') {
            let number: Value = serde_json::from_str(number).unwrap_or_else(|_| json!(number));
            return find(self.does("agenda_get", meeting)["items"].clone(), "number", &number);
        }
        let record = self.does("minutes_get", meeting);
        (rest == "record").then(|| record["id"].clone())
    }

    /// A request with ids for names.
    fn named(&self, request: Value) -> Value {
        match request {
            Value::String(text) => match text.strip_prefix('@') {
                Some(name) => self.id(name),
                None => json!(self.spelled(text)),
            },
            Value::Array(all) => all.into_iter().map(|it| self.named(it)).collect(),
            Value::Object(all) => all.into_iter().map(|(key, it)| (key, self.named(it))).collect(),
            other => other,
        }
    }

    /// A text with ids for names such as `%T5%`.
    fn spelled(&self, text: String) -> String {
        let mut parts = text.split('%');
        let name = (parts.next(), parts.next(), parts.next());
        let (Some(before), Some(name), Some(after)) = name else { return text };
        let Some(id) = self.known.get(name) else { return text };
        format!("{before}{}{after}", word(id))
    }

    /// What the story calls things, by id.
    pub(crate) fn names(&self) -> BTreeMap<String, String> {
        self.known.iter().map(|(name, id)| (word(id).to_owned(), name.clone())).collect()
    }
}

/// Bytes as a request carries them.
pub(crate) fn carried(bytes: &str) -> String {
    BASE64.encode(bytes)
}

/// The rows of a list.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The word that a value is.
pub(crate) fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Letters that addresses are made of.
fn plain(name: &str) -> String {
    let letter = |c: char| match c {
        'å' | 'ä' | 'á' => 'a',
        'ö' => 'o',
        'é' => 'e',
        ' ' => '.',
        other => other,
    };
    name.to_lowercase().chars().map(letter).collect()
}

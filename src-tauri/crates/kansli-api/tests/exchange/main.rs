//! Two organisations and one workspace, by files alone: sharing, joining, parcels, conflicts.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod hostile;
#[path = "../documents/reviewer.rs"]
mod reviewer;
mod roles;
mod story;
mod three;
#[path = "../planning/world.rs"]
mod world;

use std::sync::OnceLock;

use serde_json::{Value, json};
use world::World;

const PASSPHRASE: &str = "korrekt häst batteri";

/// A laptop of the secretariat.
struct Laptop {
    world: World,
    name: &'static str,
}

impl Laptop {
    /// The regions' half of the secretariat, with the demo year, on a day before its third meeting.
    fn skr() -> Self {
        // The demo year is lived once; each test has a copy of its file.
        static LIVED: OnceLock<Vec<u8>> = OnceLock::new();
        let lived = LIVED.get_or_init(|| {
            let world = World::at("2027-03-04", 20);
            let path = world.file("skr.kansli");
            let request = json!({ "path": path, "demo": true, "passphrase": PASSPHRASE });
            world.does("workspace_create", request);
            world.does("workspace_close", json!({}));
            std::fs::read(path).unwrap()
        });
        let world = World::at("2027-03-04", 8);
        let path = world.file("skr.kansli");
        std::fs::write(&path, lived).unwrap();
        world.does(
            "workspace_open",
            json!({ "path": path, "passphrase": PASSPHRASE, "remember": false }),
        );
        Self { world, name: "Per Fejkström" }
    }

    fn shares(&self) -> Value {
        self.does("exchange_share", json!({ "name": self.name, "organisation": "SKR" }))
    }

    /// Another laptop, which joins by an invitation.
    fn invites(&self, name: &'static str, role: &str, laptop: u8) -> Self {
        self.lets_in(name, "Socialstyrelsen", role, laptop)
    }

    /// Another laptop, of any organisation.
    fn lets_in(&self, name: &'static str, organisation: &str, role: &str, laptop: u8) -> Self {
        let request = json!({ "name": name, "organisation": organisation, "role": role });
        let invitation = self.does("exchange_invite", request);
        let world = World::at("2027-03-04", laptop);
        let joined = Self { world, name };
        joined.does("workspace_join", joined.joining(&invitation));
        joined
    }

    fn joining(&self, invitation: &Value) -> Value {
        json!({
            "bytes": invitation["bytes"], "code": invitation["code"],
            "path": self.world.file("delad.kansli"), "passphrase": "korrekt häst batteri",
        })
    }

    fn does(&self, command: &str, request: Value) -> Value {
        self.world.does(command, request)
    }

    /// A device by its name.
    fn device(&self, name: &str) -> Value {
        let view = self.does("exchange_get", json!({}));
        let devices = view["devices"].as_array().unwrap();
        devices.iter().find(|it| it["name"] == name).unwrap()["id"].clone()
    }

    /// A parcel for everybody, as base64.
    fn parcel(&self) -> Value {
        let request = json!({ "recipient": "alla", "purpose": "Arbetet före mötet" });
        self.does("parcel_make", request)["bytes"].clone()
    }

    fn takes(&self, other: &Self) -> Value {
        self.does("parcel_take", json!({ "bytes": other.parcel() }))
    }

    fn meeting(&self) -> Value {
        let list = self.does("meeting_list", json!({ "year": 2027 }));
        let meetings = list["meetings"].as_array().unwrap();
        let wanted = meetings.iter().find(|it| it["date"] == "2027-03-19");
        wanted.unwrap_or_else(|| panic!("{list:#}"))["id"].clone()
    }

    fn items(&self) -> Vec<Value> {
        let agenda = self.does("agenda_get", json!({ "meeting": self.meeting() }));
        agenda["items"].as_array().unwrap().clone()
    }

    fn item(&self, title: &str) -> Value {
        let items = self.items();
        let found = items.into_iter().find(|it| it["title"].as_str().unwrap().starts_with(title));
        found.unwrap_or_else(|| panic!("no item {title}"))
    }

    fn edits(&self, item: &Value, change: Value) {
        let mut request = json!({ "id": item["id"] });
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        self.does("agenda_item_edit", request);
    }

    fn conflicts(&self) -> Vec<Value> {
        let list = self.does("conflict_list", json!({}));
        list["conflicts"].as_array().unwrap().clone()
    }

    fn is_whole(&self) {
        let check = self.does("workspace_check", json!({}));
        assert_eq!(check["ok"], true, "{}: {check:#}", self.name);
    }
}

/// Where two answers differ, a line each.
fn differences(path: &str, one: &Value, other: &Value) -> Vec<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => a
            .iter()
            .flat_map(|(key, value)| differences(&format!("{path}/{key}"), value, &b[key]))
            .collect(),
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let all = a.iter().zip(b).enumerate();
            all.flat_map(|(at, (one, other))| differences(&format!("{path}/{at}"), one, other))
                .collect()
        }
        _ if one == other => Vec::new(),
        _ => vec![format!("{path}: {one} / {other}")],
    }
}

/// What a laptop shows of the agenda and of the people, for comparing.
fn shown(laptop: &Laptop) -> Value {
    let people = laptop.does("directory_get", json!({}));
    let mut items = laptop.items();
    for item in &mut items {
        // One's own notes never leave the laptop.
        item.as_object_mut().unwrap().remove("privateNote");
    }
    json!([items, people, laptop.conflicts()])
}

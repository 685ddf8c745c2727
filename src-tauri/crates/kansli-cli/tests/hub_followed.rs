//! Programs that stay open and follow a hub, as windows do.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use kansli_api::surroundings::Machine;
use kansli_api::{App, Options, dispatch};
use kansli_testserver::{BOSS, Server, Stop};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "korrekt häst batteri";
const PASSWORD: &str = "fyra gröna kor";

/// A laptop with a program that stays open.
struct Laptop {
    folder: TempDir,
    app: App,
}

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = started(&folder);
        Self { folder, app }
    }

    fn path(&self) -> String {
        self.folder.path().join("Arbete.kansli").display().to_string()
    }

    fn asks(&self, command: &str, request: Value) -> Result<Value, kansli_api::CommandError> {
        dispatch(&self.app, command, request).map(|answer| answer.view)
    }

    fn answers(&self, command: &str, request: Value) -> Value {
        self.asks(command, request).unwrap_or_else(|why| panic!("{command}: {why:?}"))
    }

    /// The rule or sentence by which it is refused, and the field.
    fn refused(&self, command: &str, request: Value) -> (String, Option<String>) {
        let why = self.asks(command, request).unwrap_err();
        (why.rule.unwrap_or(why.message), why.place)
    }

    fn syncs(&self) -> Value {
        self.answers("hub_sync", json!({}))
    }

    fn shares(&self, name: &str, organisation: &str) {
        let create = json!({
            "path": self.path(), "name": "Arbete", "passphrase": PASSPHRASE, "remember": false,
            "demo": false,
        });
        self.answers("workspace_create", create);
        self.answers("exchange_share", json!({ "name": name, "organisation": organisation }));
    }

    /// Lets another in, and gives what it joins with.
    fn joined(&self, name: &str, organisation: &str) -> Self {
        let invite = json!({ "name": name, "organisation": organisation, "role": "secretary" });
        let made = self.answers("exchange_invite", invite);
        let other = Self::new();
        let join = json!({
            "bytes": made["bytes"], "code": made["code"], "path": other.path(),
            "passphrase": PASSPHRASE,
        });
        other.answers("workspace_join", join);
        other
    }

    fn notes(&self, title: &str) {
        self.answers(
            "item_add",
            json!({ "body": "strategic", "title": title, "purpose": "information" }),
        );
    }

    fn device(&self, name: &str) -> Value {
        let view = self.answers("exchange_get", json!({}));
        let rows = view["devices"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name && row["invitation"] == false);
        row.unwrap()["id"].clone()
    }
}

fn started(folder: &TempDir) -> App {
    let machine = Machine::new().in_folder(folder.path().join("data"));
    App::new(Box::new(machine), Options::default())
}

fn hub(who: &str, first: &Laptop) -> Option<Server> {
    let server = Server::start(who, &[]).unwrap()?;
    server.database("kansli").unwrap();
    let logins = format!(
        "CREATE ROLE skr LOGIN PASSWORD '{PASSWORD}'; CREATE ROLE socialstyrelsen LOGIN PASSWORD '{PASSWORD}'"
    );
    server.sql("kansli", &logins).unwrap();
    first.shares("Per Fejkström", "SKR");
    let login =
        |login: &str, organisation: &str| json!({ "login": login, "organisation": organisation });
    let init = json!({
        "address": server.by_socket(BOSS, "kansli"), "organisations": ["SKR", "Socialstyrelsen"],
        "logins": [login("skr", "SKR"), login("socialstyrelsen", "Socialstyrelsen")],
    });
    first.answers("hub_init", init);
    Some(server)
}

fn follows(laptop: &Laptop, server: &Server, login: &str) {
    laptop.answers("hub_connect", json!({ "address": server.by_socket(login, "kansli") }));
    laptop.syncs();
}

fn connections(server: &Server, login: &str) -> u32 {
    let text = format!("SELECT count(*) FROM pg_stat_activity WHERE usename = '{login}'");
    server.sql("postgres", &text).unwrap().parse().unwrap()
}

#[test]
fn what_one_saves_rings_at_the_other_at_once_and_over_connections_that_stay() {
    let skr = Laptop::new();
    let Some(server) = hub("follow: live", &skr) else { return };
    let sos = skr.joined("Åsa Testberg", "Socialstyrelsen");
    follows(&skr, &server, "skr");
    follows(&sos, &server, "socialstyrelsen");
    skr.syncs();
    for round in 0..5 {
        scope(|scope| {
            let waiting = scope.spawn(|| sos.answers("hub_wait", json!({ "seconds": 20 })));
            sleep(Duration::from_millis(100));
            let begun = Instant::now();
            skr.notes(&format!("Ärende {round}"));
            skr.syncs();
            assert_eq!(waiting.join().unwrap()["news"], true);
            assert_eq!(sos.syncs()["received"], 1);
            assert!(begun.elapsed() < Duration::from_millis(900), "{:?}", begun.elapsed());
        });
    }
    assert!(connections(&server, "skr") <= 2);
    assert!(connections(&server, "socialstyrelsen") <= 2);
    // What one has given oneself is no news.
    assert_eq!(skr.answers("hub_wait", json!({ "seconds": 0 }))["news"], false);
}

#[test]
fn closing_or_forgetting_ends_the_waiting_at_once_and_leaves_no_connection() {
    let skr = Laptop::new();
    let Some(server) = hub("follow: stop", &skr) else { return };
    for command in ["hub_forget", "workspace_close"] {
        follows(&skr, &server, "skr");
        let begun = Instant::now();
        scope(|scope| {
            let waiting = scope.spawn(|| skr.refused("hub_wait", json!({ "seconds": 60 })));
            sleep(Duration::from_millis(300));
            // Nothing is held meanwhile.
            skr.notes("Medan någon väntar");
            skr.answers(command, json!({}));
            assert_eq!(waiting.join().unwrap().0, "hub-cancelled");
        });
        assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        let gone = (0..50).any(|_| {
            sleep(Duration::from_millis(40));
            connections(&server, "skr") == 0
        });
        assert!(gone, "{command} left a connection");
    }
}

#[test]
fn a_server_that_comes_back_is_found_again_by_the_same_program() {
    let skr = Laptop::new();
    let Some(mut server) = hub("follow: away", &skr) else { return };
    let sos = skr.joined("Åsa Testberg", "Socialstyrelsen");
    follows(&skr, &server, "skr");
    follows(&sos, &server, "socialstyrelsen");
    server.stop(Stop::Immediate).unwrap();
    skr.notes("Skrivet utan nät");
    let why = skr.asks("hub_sync", json!({})).unwrap_err();
    assert_eq!(why.code, kansli_api::ErrorCode::Unreachable);
    let sent = skr.answers("hub_get", json!({}));
    assert_eq!(sent["toSend"], 1);
    server.go_on().unwrap();
    assert_eq!(skr.syncs()["sent"], 1);
    assert_eq!(sos.syncs()["received"], 1);
}

#[test]
fn a_password_that_is_not_remembered_is_asked_for_once_and_lost_with_the_program() {
    let mut skr = Laptop::new();
    let Some(server) = hub("follow: password", &skr) else { return };
    let address =
        format!("host=127.0.0.1 port={} dbname=kansli user=skr sslmode=disable", server.port());
    let password = |text: &str| json!({ "address": address, "password": text });
    let wrong = skr.refused("hub_connect", password("fel"));
    assert_eq!(wrong, ("hub-wrong-password".into(), Some("password".into())));
    skr.answers("hub_connect", password(PASSWORD));
    skr.syncs();
    let view = skr.answers("hub_get", json!({}));
    assert_eq!((&view["remembered"], &view["login"]), (&json!(false), &json!("skr")));
    skr.answers("workspace_close", json!({}));
    let open = json!({ "path": skr.path(), "passphrase": PASSPHRASE });
    skr.answers("workspace_open", open.clone());
    skr.syncs();

    skr.answers("workspace_close", json!({}));
    let bytes = std::fs::read(skr.path()).unwrap();
    let inside = bytes.windows(PASSWORD.len()).any(|it| it == PASSWORD.as_bytes());
    assert!(!inside);
    skr.app = started(&skr.folder);
    skr.answers("workspace_open", open);
    assert_eq!(skr.refused("hub_sync", json!({})).1, Some("password".into()));
    skr.answers("hub_connect", password(PASSWORD));
    skr.syncs();
}

#[test]
fn a_revoked_laptop_is_let_in_no_more_once_its_organisation_has_read_of_it() {
    let skr = Laptop::new();
    let Some(server) = hub("follow: revoked", &skr) else { return };
    let second = skr.joined("Bertil Borttappad", "SKR");
    let sos = skr.joined("Åsa Testberg", "Socialstyrelsen");
    follows(&skr, &server, "skr");
    follows(&second, &server, "skr");
    follows(&sos, &server, "socialstyrelsen");
    // The other organisation revokes: it may say so in the log, and cannot bar at the hub.
    sos.syncs();
    let lost = sos.device("Bertil Borttappad");
    sos.answers("device_revoke", json!({ "device": lost, "reason": "Borttappad" }));
    sos.syncs();
    let barred = || server.sql("kansli", "SELECT count(*) FROM sync.device WHERE barred").unwrap();
    assert_eq!(barred(), "0");
    // Its own organisation reads of it, and does; it had joined and read, and written nothing.
    skr.syncs();
    assert_eq!(barred(), "1");
    for command in ["hub_sync", "hub_pull", "hub_wait", "hub_status"] {
        assert_eq!(second.refused(command, json!({})).0, "hub-barred", "{command}");
    }
    skr.notes("Det går vidare");
    skr.syncs();
    assert_eq!(sos.syncs()["received"], 1);
}

#[test]
fn a_paper_that_the_hub_has_lost_is_asked_for_until_it_is_there() {
    let skr = Laptop::new();
    let Some(server) = hub("follow: papers", &skr) else { return };
    let sos = skr.joined("Åsa Testberg", "Socialstyrelsen");
    follows(&skr, &server, "skr");
    follows(&sos, &server, "socialstyrelsen");
    skr.notes("Med underlag");
    let items = skr.answers("item_list", json!({ "body": "strategic" }));
    let item = items["items"][0]["id"].clone();
    let papers = skr.answers(
        "attachment_add",
        json!({ "item": item, "fileName": "underlag.txt", "bytes": "VW5kZXJsYWc=" }),
    );
    let paper = papers["attachments"][0]["id"].clone();
    assert_eq!(skr.syncs()["papersSent"], 1);
    let lose = "ALTER TABLE sync.blob DISABLE TRIGGER USER; DELETE FROM sync.blob;
        ALTER TABLE sync.blob ENABLE TRIGGER USER";
    server.sql("kansli", lose).unwrap();

    let came = sos.syncs();
    assert_eq!((&came["papersReceived"], &came["papersMissing"]), (&json!(0), &json!(1)));
    assert!(came["summary"].as_str().unwrap().contains("bilaga"), "{came}");
    assert_eq!(
        sos.refused("attachment_get", json!({ "id": paper })).0,
        "attachment-refused-missing"
    );
    assert_eq!(sos.syncs()["papersMissing"], 1);
    assert_eq!(sos.answers("hub_get", json!({}))["papersMissing"], 1);

    // Whoever has it comes anew, and finds that the hub lacks it.
    skr.answers("workspace_close", json!({}));
    skr.answers("workspace_open", json!({ "path": skr.path(), "passphrase": PASSPHRASE }));
    assert_eq!(skr.syncs()["papersSent"], 1);
    let came = sos.syncs();
    assert_eq!((&came["papersReceived"], &came["papersMissing"]), (&json!(1), &json!(0)));
    assert_eq!(sos.answers("attachment_get", json!({ "id": paper }))["bytes"], "VW5kZXJsYWc=");
}

//! Two programs, two organisations, one hub: everything both wrote is at both, however often PostgreSQL
//! is killed meanwhile.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{scope, sleep};
use std::time::Duration;

use kansli_testserver::{BOSS, Server, Stop};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "korrekt häst batteri";

/// A laptop with a workspace, and the program.
struct Laptop(TempDir);

impl Laptop {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("fras"), PASSPHRASE).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn run(&self, words: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_kansli"))
            .arg("--json")
            .args(words)
            .current_dir(self.0.path())
            .env("KANSLI_DATA", self.path("data"))
            .env("KANSLI_WORKSPACE", self.path("Arbete.kansli"))
            .env("KANSLI_PASSPHRASE_FILE", self.path("fras"))
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    fn answers(&self, words: &[&str]) -> Value {
        let out = self.run(words);
        let told = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(0), "{words:?}: {told}");
        serde_json::from_slice(&out.stdout).unwrap()
    }

    fn calls(&self, command: &str, request: Value) -> Value {
        let file = self.path("request.json");
        fs::write(&file, request.to_string()).unwrap();
        self.answers(&["call", command, &file])
    }

    /// The rule or the sentence by which a call is refused, with its exit code.
    fn refused(&self, words: &[&str]) -> (Option<i32>, String) {
        let out = self.run(words);
        let told: Value = serde_json::from_slice(&out.stdout).unwrap();
        let error = &told["error"];
        let said = error["rule"].as_str().or(error["message"].as_str());
        (out.status.code(), said.unwrap_or_default().to_owned())
    }

    /// Writes down items, and goes to the hub after each: it is there, or it is not.
    fn work(&self, name: &str, first: u32, count: u32) -> BTreeSet<String> {
        let titles = (first..first + count).map(|n| format!("{name} {n}"));
        titles
            .inspect(|title| {
                self.answers(&["item", "add", title, "--body", "strategic"]);
                let code = self.run(&["hub", "sync"]).status.code();
                assert!(matches!(code, Some(0 | 4)), "{code:?}");
            })
            .collect()
    }

    fn items(&self) -> BTreeSet<String> {
        let found = self.answers(&["item", "list"]);
        let rows = found["items"].as_array().unwrap();
        rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect()
    }
}

/// A hub with both organisations, and a laptop of each, the second invited by the first.
fn furnished(who: &str) -> Option<(Server, [Laptop; 2])> {
    let server = Server::start(who, &[]).unwrap()?;
    server.database("kansli").unwrap();
    server.sql("kansli", "CREATE ROLE skr LOGIN; CREATE ROLE socialstyrelsen LOGIN").unwrap();
    let laptops = [Laptop::new(), Laptop::new()];
    let [skr, sos] = &laptops;
    skr.answers(&["workspace", "create", &skr.path("Arbete.kansli")]);
    let share = json!({ "name": "Per Fejkström", "organisation": "SKR" });
    skr.calls("exchange_share", share);
    let invitation = skr.path("inbjudan.kansli");
    let invite = json!({
        "name": "Åsa Testberg", "organisation": "Socialstyrelsen", "role": "secretary",
        "path": invitation,
    });
    let made = skr.calls("exchange_invite", invite);
    let code = made["code"].as_str().unwrap();
    fs::write(sos.path("kod"), code).unwrap();
    let joined = sos.path("Arbete.kansli");
    sos.answers(&["workspace", "join", &invitation, &joined, "--code-file", &sos.path("kod")]);
    let both = ["--organisation", "SKR", "--organisation", "Socialstyrelsen"];
    let logins = ["--login", "skr=SKR", "--login", "socialstyrelsen=Socialstyrelsen"];
    let boss = server.by_socket(BOSS, "kansli");
    let made = skr.answers(&[&["hub", "init", &boss][..], &both, &logins].concat());
    assert_eq!(made["before"], Value::Null);
    for (laptop, login) in [(skr, "skr"), (sos, "socialstyrelsen")] {
        assert_eq!(laptop.refused(&["hub", "sync"]), (Some(1), "hub-none".to_owned()));
        laptop.answers(&["hub", "connect", &server.by_socket(login, "kansli")]);
    }
    Some((server, laptops))
}

#[test]
fn two_programs_lose_nothing_however_often_the_hub_is_killed() {
    let Some((mut server, [skr, sos])) = furnished("two programs and a hub") else { return };
    let mut written = BTreeSet::new();
    for round in 0..2 {
        let done = AtomicBool::new(false);
        scope(|scope| {
            let both = [(&skr, "SKR"), (&sos, "Socialstyrelsen")]
                .map(|(laptop, name)| scope.spawn(move || laptop.work(name, round * 4, 4)));
            let server = &server;
            let done = &done;
            scope.spawn(move || {
                for n in 0u64.. {
                    if done.load(Ordering::Relaxed) {
                        return;
                    }
                    sleep(Duration::from_millis(15 + n * 29 % 90));
                    // While it recovers, nobody can be asked who is there.
                    let login = if n % 2 == 0 { "skr" } else { "socialstyrelsen" };
                    let _ = server.kill_one(login);
                }
            });
            for laptop in both {
                written.extend(laptop.join().unwrap());
            }
            done.store(true, Ordering::Relaxed);
        });
        server.stop(Stop::Immediate).unwrap();
        let (code, _) = skr.refused(&["hub", "sync"]);
        assert_eq!(code, Some(4));
        server.go_on().unwrap();
    }
    for laptop in [&skr, &sos, &skr] {
        laptop.answers(&["hub", "sync"]);
    }
    assert_eq!(skr.items(), written);
    assert_eq!(sos.items(), written);

    let numbers = "SELECT count(*), min(hub_seq), max(hub_seq) FROM sync.batch";
    let numbers = server.sql("kansli", numbers).unwrap();
    let status = skr.answers(&["hub", "status"]);
    assert_eq!(numbers, format!("{0}|1|{0}", status["steps"]));
    assert_eq!((&status["to_send"], &status["to_read"]), (&json!(0), &json!(0)));
    for laptop in [&skr, &sos] {
        laptop.answers(&["workspace", "check"]);
    }
}

#[test]
fn the_report_shows_what_the_programs_show() {
    let Some((server, [skr, sos])) = furnished("the report of two programs") else { return };
    skr.work("SKR", 0, 2);
    sos.work("Socialstyrelsen", 0, 1);
    skr.answers(&["hub", "sync"]);
    let done = skr.answers(&["hub", "report"]);
    assert_eq!(done["untold"], 0);
    let titles = "SELECT string_agg(title, ',' ORDER BY title) FROM report.agenda_item";
    let titles = server.sql("kansli", titles).unwrap();
    assert_eq!(titles, skr.items().into_iter().collect::<Vec<_>>().join(","));
    assert_eq!(skr.items(), sos.items().union(&skr.items()).cloned().collect());
}

/// The server's disk broke, and a backup was taken back: both give again what it lacks.
#[test]
fn a_hub_taken_back_from_a_backup_is_made_whole_again() {
    let Some((server, [skr, sos])) = furnished("a hub taken back") else { return };
    let mut written = skr.work("SKR", 0, 1);
    sos.answers(&["hub", "sync"]);
    server.sql("postgres", "CREATE DATABASE copy TEMPLATE kansli").unwrap();
    written.extend(skr.work("SKR", 1, 2));
    written.extend(sos.work("Socialstyrelsen", 0, 1));
    skr.answers(&["hub", "sync"]);
    server.sql("postgres", "ALTER DATABASE kansli RENAME TO broken").unwrap();
    server.sql("postgres", "ALTER DATABASE copy RENAME TO kansli").unwrap();
    // The first who comes gives something new: the numbers are taken again, by other steps.
    written.extend(sos.work("Socialstyrelsen", 1, 3));
    for laptop in [&skr, &sos, &skr] {
        laptop.answers(&["hub", "sync"]);
    }
    let steps = |database: &str| {
        server.sql(database, "SELECT count(DISTINCT hash) FROM sync.batch").unwrap()
    };
    assert_eq!(skr.items(), written);
    assert_eq!(sos.items(), written);
    let before: u32 = steps("broken").parse().unwrap();
    assert_eq!(steps("kansli"), (before + 3).to_string());
}

#[test]
fn what_is_wrong_is_told_and_nothing_is_chosen() {
    let Some((server, [skr, sos])) = furnished("mistakes about a hub") else { return };
    let connect = |address: &str| skr.refused(&["hub", "connect", address]);
    assert_eq!(connect("host=h dbname=d user=u password=x").0, Some(2));
    assert_eq!(connect("host=h dbname=d user=u sslmode=disable").0, Some(2));
    assert_eq!(connect(&server.by_socket("skr", "nowhere")).1, "hub-no-database");
    assert_eq!(connect(&server.by_socket("skr", "postgres")).1, "hub-no-hub");
    let init = skr.refused(&["hub", "init", &server.by_socket("skr", "postgres")]);
    assert_eq!(init.1, "hub-no-rights");
    // Another workspace, which the hub does not have.
    let other = Laptop::new();
    other.answers(&["workspace", "create", &other.path("Arbete.kansli")]);
    let alone = other.refused(&["hub", "connect", &server.by_socket("skr", "kansli")]);
    assert_eq!(alone.1, "exchange-refused-not-shared");
    other.calls("exchange_share", json!({ "name": "X", "organisation": "SKR" }));
    let foreign = other.refused(&["hub", "connect", &server.by_socket("skr", "kansli")]);
    assert_eq!(foreign.1, "hub-foreign");

    skr.answers(&["hub", "forget"]);
    assert_eq!(skr.refused(&["hub", "sync"]).1, "hub-none");
    sos.answers(&["hub", "sync"]);
}

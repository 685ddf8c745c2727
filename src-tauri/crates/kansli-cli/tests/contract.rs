//! What scripts rely on: exit codes, one JSON document, a sentence for every failure.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "korrekt häst batteri";

/// A folder with a workspace in it, and the program.
struct Desk {
    folder: TempDir,
    workspace: PathBuf,
}

impl Desk {
    fn new(demo: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("fras"), format!("{PASSPHRASE}\r\n")).unwrap();
        let workspace = folder.path().join("Arbete.kansli");
        let desk = Self { folder, workspace };
        let file = desk.workspace.to_str().unwrap();
        let made: &[&str] = if demo { &["--demo"] } else { &[] };
        desk.answers(&[&["workspace", "create", file], made].concat());
        desk
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kansli"));
        command
            .args(words)
            .current_dir(self.folder.path())
            .env("KANSLI_DATA", self.folder.path().join("data"))
            .env("KANSLI_WORKSPACE", &self.workspace)
            .env("KANSLI_PASSPHRASE_FILE", self.path("fras"))
            .stdin(Stdio::null());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(&[&["--json", "--today", "2027-03-04"], words].concat()).output().unwrap()
    }

    /// The one document of a call that did what was asked.
    fn answers(&self, words: &[&str]) -> Value {
        let out = self.run(words);
        let told = String::from_utf8_lossy(&out.stderr).into_owned();
        assert_eq!(out.status.code(), Some(0), "{words:?}: {told}");
        document(&out)
    }

    /// The failure of a call, with everything that a failure has.
    fn fails(&self, exit: i32, words: &[&str]) -> Value {
        failure(exit, words, &self.run(words))
    }
}

fn document(out: &Output) -> Value {
    serde_json::from_slice(&out.stdout).unwrap()
}

fn failure(exit: i32, words: &[&str], out: &Output) -> Value {
    let told = String::from_utf8_lossy(&out.stderr).into_owned();
    assert_eq!(out.status.code(), Some(exit), "{words:?}: {told}");
    let error = document(out)["error"].clone();
    for field in ["code", "message", "hint"] {
        let text = error[field].as_str().unwrap_or_default();
        assert!(!text.is_empty(), "{words:?} has no {field}: {error}");
        assert!(!text.contains("os error"), "{words:?}: {error}");
    }
    assert!(error.get("where").is_some(), "{error}");
    assert!(told.starts_with("kansli: "), "{words:?}: {told}");
    error
}

#[test]
fn a_call_that_is_written_wrong_exits_with_2() {
    let desk = Desk::new(false);
    let calls: [(&[&str], &str); 12] = [
        (&[], ""),
        (&["fly"], "fly"),
        (&["meeting", "show"], "<ID>"),
        (&["meeting", "show", "x"], "<ID>"),
        (&["meeting", "list", "--year", "99999"], "--year <YEAR>"),
        (&["check", "--year", "x"], "--year <YEAR>"),
        (&["search", "a", "--often"], "--often"),
        (&["export", "poem", "2027", "--format", "pdf", "--out", "x"], "<WHAT>"),
        (&["export", "actions", "2027", "--format", "svg", "--out", "x"], "format"),
        (
            &["export", "actions", "2027", "--format", "pdf", "--copy", "work", "--out", "x"],
            "--copy",
        ),
        (&["export", "minutes", "2027", "--format", "pdf", "--out", "x"], "meeting"),
        (&["call", "meeting_fly"], "meeting_fly"),
    ];
    for (words, place) in calls {
        let error = desk.fails(2, words);
        assert_eq!(error["where"].as_str().unwrap_or_default(), place, "{words:?}: {error}");
    }
}

#[test]
fn what_was_written_wrong_is_not_repeated_at_length() {
    let desk = Desk::new(false);
    let long = "x".repeat(50_000);
    for words in [["register", "save", "need", &long], ["export", "agenda", "2027", &long]] {
        let told = desk.fails(2, &words)["message"].as_str().unwrap().to_owned();
        assert!(told.contains("xxx…") && told.len() < 200, "{told}");
    }
}

#[test]
fn a_file_that_is_not_what_was_asked_for_exits_with_2_and_is_named() {
    let desk = Desk::new(false);
    fs::write(desk.path("tom.ics"), "").unwrap();
    fs::write(desk.path("skräp.ics"), [0xFF, 0xFE, 0x00, 0x9C]).unwrap();
    fs::write(desk.path("lista.json"), "[]").unwrap();
    let window = ["--from", "2027-01-01", "--to", "2027-02-01"];
    let folder = desk.path("");
    for file in ["tom.ics", "skräp.ics", "borta.ics", folder.as_str()] {
        let error = desk.fails(2, &[&["calendar", "expand", file][..], &window].concat());
        assert_eq!(error["where"], file, "{error}");
        let import = desk.fails(2, &["calendar", "import", file, "--as", "busy", "--name", "x"]);
        assert_eq!(import["where"], file, "{import}");
        let reply = desk.fails(2, &["calendar", "reply", file]);
        assert_eq!(reply["where"], file, "{reply}");
    }
    for file in ["skräp.ics", "borta.json", folder.as_str()] {
        assert_eq!(desk.fails(2, &["call", "meeting_list", file])["where"], file);
        assert_eq!(desk.fails(2, &["--passphrase-file", file, "audit", "list"])["where"], file);
    }
    desk.fails(2, &["--passphrase-file", "tom.ics", "audit", "list"]);
    desk.fails(2, &["call", "meeting_list", "lista.json"]);
    desk.fails(2, &["workspace", "backup", "borta/kopia.kansli"]);
    desk.fails(2, &["workspace", "create", "borta/ny.kansli", "--demo"]);
    let out = ["--format", "pdf", "--out", "borta/x.pdf"];
    desk.fails(2, &[&["export", "actions", "2027"], &out[..]].concat());
    let steps = desk.answers(&["audit", "list"])["steps"].as_array().unwrap().len();
    assert_eq!(steps, 1, "only the founding");
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_refused_and_never_another_file() {
    use std::os::unix::ffi::OsStrExt;
    let desk = Desk::new(false);
    let name = std::ffi::OsStr::from_bytes(b"\xFF.pdf");
    for words in [
        &["workspace", "backup"][..],
        &["calendar", "reply"],
        &["export", "actions", "2027", "--format", "pdf", "--out"],
    ] {
        let out = desk.command(&[&["--json"], words].concat()).arg(name).output().unwrap();
        failure(2, words, &out);
    }
    assert!(
        fs::read_dir(desk.folder.path())
            .unwrap()
            .all(|it| { !it.unwrap().file_name().to_string_lossy().ends_with(".pdf") })
    );
}

#[test]
fn what_is_missing_is_named_as_the_settings_are_and_oneself_by_a_short_name() {
    let desk = Desk::new(false);
    let open = |desk: &Desk| {
        let open = serde_json::json!({ "path": desk.workspace, "passphrase": PASSPHRASE });
        fs::write(desk.path("open.json"), open.to_string()).unwrap();
        desk.answers(&["call", "workspace_open", "open.json"])
    };
    let settings = desk.answers(&["call", "settings_get"]);
    let known: Vec<&Value> =
        settings["settings"].as_array().unwrap().iter().map(|it| &it["key"]).collect();
    let status = open(&desk);
    let missing = status["missingSettings"].as_array().unwrap();
    assert_eq!(missing.len(), 4);
    assert!(missing.iter().all(|key| known.contains(&key)), "{missing:?} in {known:?}");
    assert_eq!(open(&Desk::new(true))["me"]["organisation"], "SKR");
}

#[test]
fn a_file_that_is_no_whole_workspace_exits_with_3() {
    let desk = Desk::new(false);
    let whole = fs::read(&desk.workspace).unwrap();
    fs::write(desk.path("fel"), "en annan fras\n").unwrap();
    fs::write(desk.path("tom.kansli"), "").unwrap();
    fs::write(desk.path("stump.kansli"), &whole[..3000]).unwrap();
    fs::write(desk.path("brus.kansli"), vec![7; 20_000]).unwrap();
    desk.fails(3, &["--passphrase-file", "fel", "meeting", "list"]);
    for file in ["tom.kansli", "stump.kansli", "brus.kansli"] {
        desk.fails(3, &["--workspace", file, "meeting", "list"]);
        desk.fails(3, &["workspace", "restore", file, "ny.kansli"]);
        assert!(!PathBuf::from(desk.path("ny.kansli")).exists(), "{file}");
    }
    desk.fails(2, &["--workspace", "borta.kansli", "meeting", "list"]);
    desk.fails(2, &["--workspace", &desk.path(""), "meeting", "list"]);
}

#[test]
fn a_workspace_that_another_program_holds_can_be_read_and_not_written() {
    let desk = Desk::new(false);
    let lock = fs::File::create(format!("{}.lock", desk.workspace.display())).unwrap();
    lock.lock().unwrap();
    desk.answers(&["meeting", "list"]);
    let calendar =
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20270301\nEND:VEVENT\nEND:VCALENDAR\n";
    fs::write(desk.path("k.ics"), calendar).unwrap();
    desk.fails(4, &["calendar", "import", "k.ics", "--as", "busy", "--name", "x"]);
}

#[test]
fn an_id_of_something_else_is_told_by_its_field_and_changes_nothing() {
    let desk = Desk::new(true);
    let meetings = desk.answers(&["meeting", "list", "--year", "2027"]);
    let all = meetings["meetings"].as_array().unwrap();
    let planned = all.iter().find(|it| it["status"] == "planned").unwrap();
    let id = planned["id"].as_str().unwrap();
    let request = serde_json::json!({ "id": id, "secretary": id });
    fs::write(desk.path("fel.json"), request.to_string()).unwrap();
    let steps = || desk.answers(&["audit", "list", "--limit", "1"])["steps"][0]["number"].clone();
    let before = steps();
    let error = desk.fails(2, &["call", "meeting_edit", "fel.json"]);
    assert!(error["where"].as_str().unwrap().contains("secretary"), "{error}");
    assert_eq!(steps(), before);
}

#[test]
fn people_read_short_text_and_never_keys_of_messages() {
    let desk = Desk::new(true);
    let told = |words: &[&str]| {
        let out = desk.command(words).output().unwrap();
        assert_eq!(out.status.code(), Some(0), "{words:?}");
        String::from_utf8(out.stdout).unwrap()
    };
    let list = told(&["meeting", "list", "--year", "2027"]);
    assert!(list.contains("genomfört") && list.contains("planerat"), "{list}");
    let id = list.lines().next().unwrap().rsplit("  ").next().unwrap().to_owned();
    let shown = told(&["meeting", "show", &id]);
    assert!(shown.starts_with("Taktiska 1/2027  genomfört\n2027-02-04 09:00–12:00"), "{shown}");
    for text in [list, shown] {
        assert!(!text.contains("cli-") && !text.contains('{'), "{text}");
    }
}

#[test]
fn a_rule_that_refuses_exits_with_1_and_is_named() {
    let desk = Desk::new(false);
    let file = desk.workspace.to_str().unwrap();
    assert_eq!(desk.fails(1, &["workspace", "create", file])["rule"], "error-file-exists");
    fs::write(desk.path("kort"), "kort\n").unwrap();
    let call = ["--passphrase-file", "kort", "workspace", "create", "ny.kansli"];
    assert_eq!(desk.fails(1, &call)["rule"], "error-passphrase-short");
}

#[test]
fn a_reader_that_has_had_enough_is_no_mistake() {
    let desk = Desk::new(true);
    for words in [&["--json", "audit", "list"][..], &["audit", "list"], &["commands"]] {
        let mut child =
            desk.command(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let out = child.wait_with_output().unwrap();
        assert_eq!(out.status.code(), Some(0), "{words:?}");
        assert_eq!(String::from_utf8_lossy(&out.stderr), "", "{words:?}");
    }
}

#[test]
fn check_tells_every_rule_with_id_level_verdict_and_facts() {
    let desk = Desk::new(true);
    for year in ["2026", "2027", "2090"] {
        let found = desk.answers(&["check", "--year", year]);
        let verdicts = found["verdicts"].as_array().unwrap();
        let mut rules: Vec<&str> = verdicts.iter().filter_map(|it| it["id"].as_str()).collect();
        rules.dedup();
        assert_eq!(rules.len(), 149, "{rules:?}");
        for it in verdicts {
            let word = |field: &str| it[field].as_str().unwrap_or_default().to_owned();
            assert!(["error", "warning", "hint", "info"].contains(&word("level").as_str()), "{it}");
            let verdict = word("verdict");
            let known = ["holds", "broken", "notApplicable", "notJudged"];
            assert!(known.contains(&verdict.as_str()), "{it}");
            assert!(it["facts"]["kind"].is_string(), "{it}");
            assert!(!word("title").is_empty() && !word("text").is_empty(), "{it}");
        }
    }
    let found = desk.answers(&["check", "--year", "2027"]);
    let verdicts = found["verdicts"].as_array().unwrap();
    let formal = verdicts.iter().find(|it| it["id"] == "PLAN-001").unwrap();
    assert_eq!(formal["facts"]["needed"], 2);
    let of = |id: &str| verdicts.iter().find(|it| it["id"] == id).unwrap();
    assert_eq!(of("AGD-003")["facts"]["kind"], "agendaItem");
    assert_eq!(of("CON-001")["verdict"], "holds");
    assert_eq!(of("REP-001")["verdict"], "holds");
    assert_eq!(of("EVA-002")["verdict"], "notJudged");
    assert_eq!(of("EVA-002")["facts"], serde_json::json!({ "kind": "practice" }));
}

#[test]
fn a_demo_made_by_a_relative_path_opens_again_and_so_does_its_copy() {
    let desk = Desk::new(false);
    let run = |words: &[&str]| {
        let mut command = desk.command(words);
        command.env_remove("KANSLI_PASSPHRASE_FILE").env_remove("KANSLI_WORKSPACE");
        let out = command.output().unwrap();
        assert_eq!(out.status.code(), Some(0), "{}", String::from_utf8_lossy(&out.stderr));
    };
    run(&["workspace", "create", "demo.kansli", "--demo"]);
    run(&["--workspace", &desk.path("demo.kansli"), "meeting", "list"]);
    run(&["--workspace", "demo.kansli", "workspace", "backup", "kopia.kansli"]);
    run(&["workspace", "restore", "kopia.kansli", "ny.kansli"]);
    run(&["--workspace", "ny.kansli", "workspace", "check"]);
}

fn changed(old: &str, new: &str) -> String {
    serde_json::json!({ "old": old, "new": new }).to_string()
}

#[test]
fn a_passphrase_is_changed_and_what_cannot_be_is_refused() {
    let desk = Desk::new(false);
    let change = |old: &str, new: &str| {
        fs::write(desk.path("byt.json"), changed(old, new)).unwrap();
        ["call", "workspace_passphrase_change", "byt.json"]
    };
    assert_eq!(desk.fails(3, &change("fel fras här", "en ny lång fras"))["where"], "old");
    assert_eq!(desk.fails(1, &change(PASSPHRASE, "kort"))["where"], "new");
    desk.answers(&["meeting", "list"]);
    desk.answers(&change(PASSPHRASE, "en ny lång fras"));
    desk.fails(3, &["meeting", "list"]);
    fs::write(desk.path("fras"), "en ny lång fras\n").unwrap();
    assert_eq!(desk.answers(&["workspace", "check"])["ok"], true);

    let demo = Desk::new(true);
    fs::write(demo.path("byt.json"), changed(PASSPHRASE, "en ny lång fras")).unwrap();
    let refused = demo.fails(1, &["call", "workspace_passphrase_change", "byt.json"]);
    assert_eq!(refused["rule"], "error-passphrase-demo");
}

#[test]
fn a_change_of_passphrase_that_is_killed_leaves_the_old_one_or_the_new() {
    let desk = Desk::new(false);
    let phrases = [PASSPHRASE, "en ny lång fras"];
    let mut now = 0;
    let begun = std::time::Instant::now();
    desk.answers(&["workspace", "check"]);
    // Opening and checking takes about as long as two of the three derivations of a change.
    let whole = begun.elapsed() * 2;
    for round in 0..12 {
        fs::write(desk.path("byt.json"), changed(phrases[now], phrases[1 - now])).unwrap();
        let mut child = desk
            .command(&["call", "workspace_passphrase_change", "byt.json"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(whole * (round + 4) / 16);
        // One that is done already is killed too late, which is as good.
        let _ = child.kill();
        child.wait().unwrap();
        let opens = |phrase: &str| {
            fs::write(desk.path("fras"), phrase).unwrap();
            desk.run(&["workspace", "check"]).status.success()
        };
        if !opens(phrases[now]) {
            now = 1 - now;
            assert!(opens(phrases[now]), "round {round}: neither passphrase opens the file");
        }
        assert!(!PathBuf::from(format!("{}.rekey", desk.workspace.display())).exists());
    }
}

/// `$1` the program, `$2` the workspace. A bus and a key store of their own; nothing is left of them.
#[cfg(target_os = "linux")]
const WITH_KEY_STORE: &str = r#"
set -eu
printf hemligt | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
call() { printf '%s' "$3" | "$1" --json --workspace "$2" call "$4" - >/dev/null; }
call "$1" "$2" "{\"path\":\"$2\",\"passphrase\":\"korrekt häst batteri\",\"remember\":true}" workspace_create
"$1" --json --workspace "$2" meeting list
call "$1" "$2" '{"old":"korrekt häst batteri","new":"fyra andra ord nu"}' workspace_passphrase_change
"$1" --json --workspace "$2" meeting list
"#;

#[cfg(target_os = "linux")]
#[test]
fn a_key_kept_in_the_key_store_opens_by_itself_and_follows_a_new_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let bus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/e2e/support/bus.conf");
    let out = Command::new("dbus-run-session")
        .args([&format!("--config-file={bus}"), "--", "sh", "-c", WITH_KEY_STORE, "sh"])
        .arg(env!("CARGO_BIN_EXE_kansli"))
        .arg(folder.path().join("Nyckel.kansli"))
        .envs(["HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"].map(|name| (name, folder.path())))
        .env("KANSLI_DATA", folder.path().join("data"))
        .env_remove("KANSLI_PASSPHRASE_FILE")
        .stdin(Stdio::null())
        .output()
        .expect("dbus-run-session and gnome-keyring are installed by ./dev setup");
    let told = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{told}");
    assert_eq!(String::from_utf8_lossy(&out.stdout).lines().count(), 2, "{told}");
}

#[test]
fn an_answer_with_nothing_in_it_says_so_to_people() {
    let desk = Desk::new(false);
    let out = desk.command(&["meeting", "list"]).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&out.stdout), "Det finns inget att visa.\n");
}

#[test]
fn items_wait_come_on_an_agenda_and_are_postponed_from_the_command_line() {
    let desk = Desk::new(true);
    let meetings = desk.answers(&["meeting", "list", "--year", "2027"]);
    let by_title = |title: &str| {
        let mut meetings = meetings["meetings"].as_array().unwrap().iter();
        meetings.find(|it| it["title"] == title).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let (first, second) = (by_title("Strategiska 1/2027"), by_title("Strategiska 2/2027"));
    let titles = |answer: &Value| {
        let items = answer["items"].as_array().unwrap().iter();
        items.map(|it| it["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let add =
        ["item", "add", "Prov", "--body", "strategic", "--source", "SKR", "--wanted", &second];
    let made = desk.answers(&add);
    let id = made["id"].as_str().unwrap().to_owned();
    assert_eq!(
        (&made["source"], &made["body_name"]),
        (&json!("SKR"), &json!("Strategiska styrgruppen"))
    );
    assert_eq!(
        titles(&desk.answers(&["item", "list", "--body", "strategic"])).last().unwrap(),
        "Prov"
    );
    let agenda = desk.answers(&["item", "place", &id, "--meeting", &first, "--at", "2"]);
    assert_eq!(titles(&agenda)[1], "Prov");
    let no = desk.fails(1, &["item", "postpone", &id, "--reason", " "]);
    assert_eq!(no["where"], "reason");
    let agenda = desk.answers(&["item", "postpone", &id, "--reason", "Tiden", "--wanted", &second]);
    assert!(!titles(&agenda).contains(&"Prov".to_owned()));
    let history = desk.answers(&["item", "history", &id]);
    assert_eq!((&history["visits"], &history["waits_for"]), (&json!([]), &json!("strategic")));
    let told = desk.command(&["--today", "2027-03-04", "item", "list"]).output().unwrap();
    assert!(String::from_utf8_lossy(&told.stdout).contains("2027-10-15  Prov"));
}

#[test]
fn help_speaks_the_language_of_the_call() {
    let desk = Desk::new(false);
    let told = |words: &[&str]| {
        let out = desk.command(words).output().unwrap();
        assert_eq!(out.status.code(), Some(0), "{words:?}");
        String::from_utf8(out.stdout).unwrap()
    };
    let help = told(&["help"]);
    assert!(help.starts_with("Partnerskapets möten"), "{help}");
    assert_eq!(told(&["help", "calendar", "import"]), told(&["calendar", "import", "--help"]));
    assert!(told(&["--lang", "en", "help"]).starts_with("The meetings of"));
    assert!(told(&["--version"]).starts_with("kansli "));
    assert_eq!(desk.fails(2, &["help", "fly"])["where"], "fly");
}

#[test]
fn plans_are_solved_judged_proposed_and_adopted_from_the_command_line() {
    let desk = Desk::new(false);
    let corpus =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/corpus/planning/demo-2027.json");
    let result = desk.answers(&["plan", "solve", corpus]);
    assert_eq!(
        (result["schema"].as_str(), result["cost"].as_u64()),
        (Some("planning-result/1"), Some(234))
    );
    fs::write(desk.path("plan.json"), result.to_string()).unwrap();
    let checked = desk.answers(&["plan", "check", corpus, "plan.json"]);
    assert_eq!((checked["valid"].as_bool(), checked["cost"].as_u64()), (Some(true), Some(234)));
    fs::write(
        desk.path("fel.json"),
        r#"{"schema":"planning-problem/1","horizon":{"from":"2027-02-30","to":"2027-12-31"}}"#,
    )
    .unwrap();
    let error = desk.fails(2, &["plan", "solve", "fel.json"]);
    assert!(error["where"].as_str().unwrap().ends_with("horizon.from"), "{error}");
    assert!(error["message"].as_str().unwrap().contains("2027-02-30"), "{error}");
    desk.fails(2, &["plan", "solve", "borta.json"]);

    let proposed = desk.answers(&["plan", "propose", "2028"]);
    assert_eq!(proposed["status"], "optimal");
    assert_eq!(proposed["changes"].as_array().unwrap().len(), 8);
    assert_eq!(desk.answers(&["plan", "adopt", "2028"])["placed"], 8);
    let meetings = desk.answers(&["meeting", "list", "--year", "2028"]);
    assert_eq!(meetings["meetings"].as_array().unwrap().len(), 8);
    let out = ["--format", "ics", "--out", "ar.ics"];
    desk.answers(&[&["export", "year-plan", "2028"], &out[..]].concat());
    let window = ["--from", "2028-01-01", "--to", "2029-01-01"];
    let expanded = desk.answers(&[&["calendar", "expand", "ar.ics"], &window[..]].concat());
    let held = expanded["occurrences"].as_array().unwrap();
    assert_eq!(held.iter().filter(|it| it["status"] == "TENTATIVE").count(), 8, "{expanded}");
}

#[test]
fn registers_are_filtered_in_the_language_of_either_side() {
    let desk = Desk::new(true);
    let count = |verb: &str, filter: &str, field: &str| {
        desk.answers(&[verb, "list", "--filter", filter])[field].as_array().unwrap().len()
    };
    let late = count("action", "status:sen", "actions");
    assert!(late > 0);
    assert_eq!(count("action", "status:late", "actions"), late);
    assert!(count("action", "status:alla", "actions") > count("action", "", "actions"));
    assert!(count("position", "status:väntar", "positions") > 0);
    let items = desk.answers(&["item", "find", "--filter", "utfall:ställningstagande år:2027"]);
    let items = items["items"].as_array().unwrap();
    assert!(!items.is_empty());
    for item in items {
        assert!(!item["positions"].as_array().unwrap().is_empty(), "{item}");
    }
    let error = desk.fails(2, &["action", "list", "--filter", "färg:röd"]);
    assert_eq!(error["where"], "filter");
    let hint = error["hint"].as_str().unwrap();
    assert!(hint.contains("status, part, ansvarig, senast, år, möte, organ"), "{hint}");
}

#[test]
fn a_proposal_tells_what_moves_from_where_to_where_and_what_that_costs() {
    let desk = Desk::new(false);
    desk.answers(&["plan", "adopt", "2028"]);
    let listed = desk.answers(&["meeting", "list", "--year", "2028"]);
    let last = listed["meetings"].as_array().unwrap().last().unwrap();
    let date: chrono::NaiveDate = last["date"].as_str().unwrap().parse().unwrap();
    let earlier = date - chrono::Days::new(7);
    let request = serde_json::json!({ "id": last["id"], "date": earlier, "reason": "Salen" });
    fs::write(desk.path("flytt.json"), request.to_string()).unwrap();
    desk.answers(&["call", "meeting_move", "flytt.json"]);
    let proposed = |more: &[&str]| {
        let words = [&["--today", "2027-03-04", "plan", "propose", "2028"], more].concat();
        let out = desk.command(&words).output().unwrap();
        String::from_utf8(out.stdout).unwrap().replace('\u{a0}', " ")
    };
    // Adopted, so it stays where it was put; planned freely, it goes back.
    assert!(!proposed(&[]).contains("flyttas från"), "{}", proposed(&[]));
    assert_eq!(proposed(&["--keep"]), proposed(&[]));
    let free = proposed(&["--anew"]);
    let moved = free.lines().find(|line| line.contains("flyttas från")).unwrap_or(&free);
    let days: Vec<&str> = moved.split(" till ").collect();
    assert!(days.len() == 2 && days.iter().all(|day| day.contains(" december")), "{free}");
    assert_eq!(free.lines().filter(|line| line.ends_with(" ligger kvar")).count(), 7, "{free}");
    assert!(free.contains("Planen som den är kostar "), "{free}");
}

#[test]
fn a_calendar_under_another_name_updates_the_known_one_and_says_so() {
    let desk = Desk::new(false);
    let ics = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../assets/samples/calendars/radet-2027-fiktiv.ics"
    );
    let import = |more: &[&str]| {
        desk.answers(&[&["calendar", "import", ics, "--as", "council", "--name"], more].concat())
    };
    let first = import(&["Ett namn", "--apart"]);
    let again = import(&["Ett annat namn"]);
    assert_eq!(again["added"], 0, "{again}");
    assert!(again["known_as"].as_str().unwrap().contains("”Ett annat namn”"), "{again}");
    assert_eq!(import(&["Ett tredje", "--apart"])["added"], first["added"]);
}

/// The chair's answer to a package in the program's own form, approving with a shorter item.
fn answered(bytes: &[u8], minutes: u32) -> Vec<u8> {
    use kansli_review::{Answer, Package, Proposal, Remark, Verdict};
    let limits = kansli_package::Limits::default();
    let read = kansli_package::read(bytes, kansli_package::Unlock::Nothing, &limits).unwrap();
    let part = read.parts.iter().find(|part| part.path == "review.json").unwrap();
    let package: Package = serde_json::from_slice(&part.bytes).unwrap();
    let remark = Remark {
        id: package.items[0].id,
        item: Some(package.items[0].id),
        anchor: None,
        text: "Kortare.".to_owned(),
        proposal: Proposal::Time { minutes },
    };
    let answer = Answer {
        id: package.id,
        package: package.id,
        content_hash: package.content_hash,
        reviewer: package.reviewer.id,
        answered_at: package.made_at,
        verdict: Some(Verdict::ApproveWithComments),
        signature: None,
        remarks: vec![remark],
    };
    answer.sign(&package.answer_key).unwrap()
}

#[test]
fn a_review_goes_out_and_its_answer_comes_back_by_verbs() {
    let desk = Desk::new(true);
    let meetings = desk.answers(&["meeting", "list", "--year", "2027"]);
    let meetings = meetings["meetings"].as_array().unwrap();
    let strategic = |it: &&Value| it["date"] == "2027-03-19";
    let id = meetings.iter().find(strategic).unwrap()["id"].as_str().unwrap();
    let page = desk.path("granskning.html");
    let by = ["--answer-by", "2027-03-08"];
    let html = ["export", "review", id, "--format", "html", "--out", &page];
    let made = desk.answers(&[&html[..], &by[..]].concat());
    assert_eq!((&made["round"], &made["packages"][0]["path"]), (&json!(1), &json!(page)));
    assert!(fs::read_to_string(&page).unwrap().contains("default-src 'none'"));
    fs::write(desk.path("lås"), "fyra ord i rad\n").unwrap();
    desk.answers(&[&html[..], &["--lock-with", "lås"]].concat());
    assert!(!fs::read_to_string(&page).unwrap().contains("Förhandsgranska"));

    let package = desk.path("granskning.kansli");
    let chair = made["packages"][0]["reviewer"]["name"].as_str().unwrap();
    let own = ["export", "review", id, "--format", "kansli", "--to", chair, "--out", &package];
    desk.answers(&own);
    // As the chair, who has no workspace: checked, told, and its page written for a browser.
    let reader = Desk::new(false);
    let opened = reader.answers(&["review", "open", &package, "--out", &reader.path("sida.html")]);
    assert_eq!((&opened["reviewer"], &opened["known"]), (&json!(chair), &json!(false)));
    assert!(fs::read_to_string(reader.path("sida.html")).unwrap().contains("default-src 'none'"));
    let locked = desk.path("låst.kansli");
    let own_locked = [&own[..8], &[locked.as_str(), "--lock-with", "lås"]].concat();
    desk.answers(&own_locked);
    assert_eq!(reader.fails(1, &["review", "open", &locked])["where"], "passphrase");
    let opened = reader.answers(&["review", "open", &locked, "--unlock", &desk.path("lås")]);
    assert_eq!(opened["locked"], true);
    reader.fails(2, &["review", "open", &page]);

    let answer = answered(&fs::read(&package).unwrap(), 4);
    fs::write(desk.path("svar"), &answer).unwrap();
    let shown = desk.answers(&["review", "read", "svar", "--look"]);
    assert_eq!((&shown["taken"], &shown["weight"]), (&json!(false), &json!("approves")));
    let taken = desk.answers(&["review", "read", "svar"]);
    assert_eq!((&taken["taken"], &taken["round"]), (&json!(true), &json!(3)));
    let view = desk.answers(&["review", "show", id]);
    let remark = view["remarks"][0]["id"].as_str().unwrap();
    let settled = desk.answers(&["review", "accept", remark]);
    assert_eq!(settled["remarks"][0]["state"], "accepted");
    let agenda = json!({ "meeting": id });
    fs::write(desk.path("dagordning.json"), agenda.to_string()).unwrap();
    let agenda = desk.answers(&["call", "agenda_get", "dagordning.json"]);
    assert_eq!(agenda["items"][0]["minutes"], 4);

    // Refused by name, with the right exit, and nothing changed.
    let steps = desk.answers(&["audit", "list"])["steps"].as_array().unwrap().len();
    assert_eq!(desk.fails(1, &["review", "accept", remark])["code"], "refused");
    desk.fails(1, &["review", "refuse", remark, "--reason", "Nej"]);
    desk.fails(1, &["review", "read", "svar"]);
    let mut other = answer.clone();
    let at = answer.windows(6).position(|it| it == b"Kortar").unwrap();
    other[at] = b'L';
    fs::write(desk.path("ändrat"), &other).unwrap();
    assert_eq!(desk.fails(3, &["review", "read", "ändrat"])["where"], "ändrat");
    fs::write(desk.path("halvt"), &answer[..answer.len() / 2]).unwrap();
    desk.fails(2, &["review", "read", "halvt"]);
    desk.fails(2, &["review", "read", "borta"]);
    desk.fails(1, &["--workspace", desk.workspace.to_str().unwrap(), "review", "read", "svar"]);
    desk.fails(2, &["export", "review", id, "--format", "pdf", "--out", &page]);
    desk.fails(
        2,
        &["export", "review", id, "--format", "html", "--to", "Ingen Alls", "--out", &page],
    );
    // The page of the review is not written over by another document's.
    desk.fails(1, &["export", "agenda", id, "--format", "html", "--out", &page]);
    desk.fails(2, &["export", "agenda", id, "--format", "kansli", "--out", &page]);
    let after = desk.answers(&["audit", "list"])["steps"].as_array().unwrap().len();
    assert_eq!(steps, after);
    let stranger = Desk::new(true);
    fs::write(stranger.path("svar"), &answer).unwrap();
    assert_eq!(stranger.fails(1, &["review", "read", "svar"])["code"], "refused", "made elsewhere");
}

//! Calendar files as others read them: libical with its tables of what a message must hold, `ical.js`, and Python's
//! `icalendar`. None of them shares code with ours.
//!
//! Without them nothing is tried, said loudly; where `KANSLI_NEEDS_CALENDAR_READERS` is set that is a failure.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use mail_parser::{MessageParser, MimeHeaders};
use serde_json::{Value, json};

use crate::Office;

const NEEDED: &str = "KANSLI_NEEDS_CALENDAR_READERS";

fn oracle(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/oracles").join(name)
}

fn run(command: &mut Command) -> Result<String, String> {
    let Output { status, stdout, stderr } =
        command.output().map_err(|why| format!("{command:?}: {why}"))?;
    let words = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    if status.success() {
        Ok(words(stdout))
    } else {
        Err(format!("{command:?}: {}", words(stderr)))
    }
}

/// The readers; `None` where one of them is not installed.
struct Readers {
    itip: PathBuf,
}

impl Readers {
    fn at(folder: &Path) -> Option<Self> {
        let itip = folder.join("itip");
        let built = run(Command::new("cc")
            .arg(oracle("itip.c"))
            .args(["-lical", "-licalss", "-o"])
            .arg(&itip));
        let node = run(Command::new("node").arg(oracle("icaljs_read.mjs")));
        let python = run(Command::new("/usr/bin/python3").args(["-c", "import icalendar"]));
        match built.and(node).and(python) {
            Ok(_) => Some(Self { itip }),
            Err(why) => {
                assert!(std::env::var_os(NEEDED).is_none(), "{why}");
                // Not by a macro: what those print is shown only when a test fails.
                let told =
                    format!("\n*** SKIPPED: calendars as others read them *** {why} ***\n\n");
                std::io::stderr().write_all(told.as_bytes()).unwrap();
                None
            }
        }
    }

    /// What all three read in a file: method, sort, UID, SEQUENCE, start, title, names of those invited.
    fn read(&self, file: &Path) -> Vec<Value> {
        let checked = run(Command::new(&self.itip).arg("check").arg(file)).unwrap();
        if checked != "0 1\n" {
            let told = Command::new(&self.itip).arg("check").arg(file).output().unwrap().stderr;
            panic!("{}: {checked}{}", file.display(), String::from_utf8_lossy(&told));
        }
        let lines = |text: String| -> Vec<Value> {
            text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
        };
        let one = run(Command::new("node").arg(oracle("icaljs_read.mjs")).arg(file)).unwrap();
        let python = oracle("icalendar_read.py");
        let other = run(Command::new("/usr/bin/python3").arg(python).arg(file)).unwrap();
        let (one, other) = (lines(one), lines(other));
        assert_eq!(one, other, "{}", file.display());
        one
    }

    /// What libical takes a message for, beside what somebody has in the calendar.
    fn takes(&self, who: &str, message: &Path, known: Option<&Path>) -> String {
        let mut command = Command::new(&self.itip);
        command.args(["classify", who]).arg(message).args(known);
        run(&mut command).unwrap().trim().to_owned()
    }

    fn accepts(&self, who: &str, invitation: &Path) -> String {
        run(Command::new(&self.itip).args(["accept", who]).arg(invitation)).unwrap()
    }
}

impl Office {
    fn kept(&self, name: &str, request: Value) -> PathBuf {
        let path = PathBuf::from(self.world.file(name));
        let (_, text) = self.calendar(request);
        fs::write(&path, text).unwrap();
        path
    }
}

const HANS: &str = "hans.attrapp@example.invalid";

#[test]
fn an_invitation_is_taken_answered_moved_and_called_off_by_another_program() {
    let office = Office::open();
    let Some(readers) = Readers::at(Path::new(&office.world.file("."))) else { return };
    let first = office.kept("1.ics", json!({ "sent": true, "purpose": "information" }));
    let seen = readers.read(&first);
    assert_eq!(seen.len(), 1);
    let uid = format!("{}@kansli.invalid", office.meeting.as_str().unwrap());
    let names = json!(["Astrid Provberg", "Åke Låtsas", "Per Fejkström", "Hans Attrapp"]);
    assert_eq!(seen[0][0], "REQUEST");
    assert_eq!((&seen[0][2], &seen[0][3]), (&json!(uid), &json!("0")));
    assert_eq!((&seen[0][4], &seen[0][6]), (&json!("2027-03-19T13:00:00"), &names));
    assert_eq!(readers.takes(HANS, &first, None), "REQUEST-NEW");

    let reply = readers.accepts(HANS, &first);
    let read = office.world.does("calendar_reply", json!({ "text": reply }));
    assert_eq!(read["answers"][0]["text"], "Hans Attrapp svarar ja till Strategiska 1/2027.");
    assert_eq!(read["answers"][0]["comment"], "Jag kommer.");

    let to = json!({ "id": office.meeting, "date": "2027-03-23", "reason": "Samrådet är flyttat" });
    office.world.does("meeting_move", to);
    let moved = office.kept("2.ics", json!({ "sent": true }));
    assert_eq!(readers.read(&moved)[0][4], "2027-03-23T13:00:00");
    assert_eq!(readers.takes(HANS, &moved, Some(&first)), "REQUEST-RESCHEDULE");
    assert_eq!(readers.takes(HANS, &first, Some(&moved)), "OBSOLETE");

    let taken_back = office.kept("3.ics", json!({ "only": office.people[1], "sent": true }));
    assert_eq!(readers.read(&taken_back)[0][6], json!(["Hans Attrapp"]));
    assert_eq!(readers.takes(HANS, &taken_back, Some(&moved)), "CANCEL-EVENT");

    office.world.does("meeting_cancel", json!({ "id": office.meeting, "reason": "För få kan" }));
    let cancelled = office.kept("4.ics", json!({ "sent": true }));
    assert_eq!(readers.read(&cancelled)[0][0], "CANCEL");
    let astrid = "astrid.provberg@example.invalid";
    assert_eq!(readers.takes(astrid, &cancelled, Some(&moved)), "CANCEL-EVENT");
}

#[test]
fn every_other_calendar_file_is_read_alike_by_all() {
    let office = Office::open();
    let Some(readers) = Readers::at(Path::new(&office.world.file("."))) else { return };
    let folder = office.world.file("bokningar");
    fs::create_dir(&folder).unwrap();
    let made = office.world.does("hold_files", json!({ "year": 2027, "folder": folder }));
    readers.read(Path::new(made["holds"][0]["path"].as_str().unwrap()));

    let path = office.world.file("ar.ics");
    let year = json!({ "what": "yearPlan", "year": 2027, "format": "ics", "path": path });
    office.world.does("export", year.clone());
    let days = readers.read(Path::new(&path));
    assert!(days.iter().all(|it| it[0] == "PUBLISH" && it[1] == "vevent"), "{days:?}");
    let mut tasks = year;
    tasks["form"] = json!("tasks");
    office.world.does("export", tasks);
    let tasks = readers.read(Path::new(&path));
    assert_eq!(tasks.iter().filter(|it| it[1] == "vevent").count(), 1, "the meeting");
    assert_eq!(tasks.len(), days.len());

    let mail = office.world.file("kallelse.eml");
    office.export(json!({ "what": "notice", "format": "eml", "path": mail }));
    let bytes = fs::read(&mail).unwrap();
    let message = MessageParser::default().parse(&bytes).unwrap();
    let is_calendar = |part: &&mail_parser::MessagePart<'_>| {
        part.content_type().is_some_and(|it| it.subtype() == Some("calendar"))
    };
    let part = message.parts.iter().find(is_calendar).unwrap();
    let inside = PathBuf::from(office.world.file("inuti.ics"));
    fs::write(&inside, part.contents()).unwrap();
    assert_eq!(readers.read(&inside)[0][0], "REQUEST");
}

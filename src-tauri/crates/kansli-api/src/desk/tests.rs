//! A meeting from agenda to approved minutes, through the commands that the window uses.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use kansli_store::{Op, Title, rows};
use serde_json::{Value, json};
use tempfile::TempDir;
use uuid::Uuid;

use crate::app::{App, Options, dispatch};
use crate::error::{CommandError, ErrorCode};
use crate::surroundings::Surroundings;

/// A world where it is always the same afternoon and ids count up.
struct Script {
    folder: PathBuf,
    ids: AtomicU64,
}

impl Surroundings for Script {
    fn now(&self) -> DateTime<Utc> {
        "2027-03-19T12:42:00Z".parse().unwrap()
    }
    fn today(&self) -> NaiveDate {
        day("2027-03-19")
    }
    fn new_id(&self) -> Uuid {
        Uuid::from_u128(self.ids.fetch_add(1, Ordering::Relaxed).into())
    }
    fn random(&self) -> [u8; 32] {
        [7; 32]
    }
    fn data_folder(&self) -> PathBuf {
        self.folder.clone()
    }
    fn machine(&self) -> String {
        "test".to_owned()
    }
    fn key_store_works(&self) -> bool {
        false
    }
    fn kept_key(&self, _name: &str) -> Option<String> {
        None
    }
    fn keep_key(&self, _name: &str, _key: &str) -> bool {
        false
    }
}

/// The program with one strategic meeting today: Astrid chairs for SKS, Hans and Karin are
/// members for the authorities, Per takes the minutes.
struct Office {
    app: App,
    meeting: Uuid,
    astrid: Uuid,
    hans: Uuid,
    karin: Uuid,
    per: Uuid,
    _folder: TempDir,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

impl Office {
    fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let world = Script { folder: folder.path().to_owned(), ids: AtomicU64::new(1000) };
        let app = App::new(Box::new(world), Options::default());
        let file = folder.path().join("prov.kansli");
        let request = json!({ "path": file, "name": "Prov", "passphrase": "en lång mening" });
        dispatch(&app, "workspace_create", request).unwrap();
        let [meeting, astrid, hans, karin, per] = [1, 2, 3, 4, 5].map(Uuid::from_u128);
        let office = Self { app, meeting, astrid, hans, karin, per, _folder: folder };
        office.furnish();
        office
    }

    fn furnish(&self) {
        let mut open = self.app.room.open.lock().unwrap();
        let op = Op {
            kind: "test",
            who: String::new(),
            at: "2027-01-01T09:00:00+01:00".parse().unwrap(),
            title: Title::new("test"),
            undoable: false,
            meeting: None,
            joins: None,
        };
        let store = &mut open.as_mut().unwrap().store;
        let written = store.write(op, |db| -> Result<(), kansli_store::Error> {
            let bodies: Vec<rows::Body> = db.reader().all()?;
            let body = bodies.iter().find(|it| it.key == "STRATEGIC").map(|it| it.id);
            let organisations: Vec<rows::Organisation> = db.reader().all()?;
            let of = |side: &str| {
                let on = |it: &&rows::Organisation| it.side.eq_ignore_ascii_case(side);
                organisations.iter().find(on).map(|it| it.id)
            };
            let (sks, state) = (of("sks"), of("authorities"));
            for (number, id, name, organisation, kind) in [
                (10, self.astrid, "Astrid Provberg", sks, "ordinary"),
                (11, self.hans, "Hans Attrapp", state, "ordinary"),
                (12, self.karin, "Karin Platshållare", state, "ordinary"),
                (13, self.per, "Per Fejkström", sks, "secretary"),
            ] {
                db.put(&rows::Person {
                    id,
                    email: String::new(),
                    phone: String::new(),
                    title: String::new(),
                    demo: true,
                    forgotten_on: None,
                })?;
                db.put(&rows::PersonName {
                    id: Uuid::from_u128(number + 100),
                    person: Some(id),
                    name: name.into(),
                    valid_from: None,
                    valid_to: None,
                })?;
                db.put(&rows::Appointment {
                    id: Uuid::from_u128(number),
                    person: Some(id),
                    body,
                    organisation,
                    kind: kind.into(),
                    mandate: if id == self.karin { "missing" } else { "confirmed" }.into(),
                    valid_from: Some(day("2027-01-01")),
                    ..rows::Appointment::default()
                })?;
            }
            db.put(&rows::ChairTerm {
                id: Uuid::from_u128(20),
                body,
                side: "sks".into(),
                organisation: sks,
                person: Some(self.astrid),
                valid_from: Some(day("2027-01-01")),
                valid_to: Some(day("2027-12-31")),
                deviation_reason: String::new(),
            })?;
            let clock = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
            db.put(&rows::Meeting {
                id: self.meeting,
                body,
                year: 2027,
                number: 1,
                date: day("2027-03-19"),
                starts: clock(13),
                ends: clock(15),
                place: "Sal Provrummet".into(),
                link: String::new(),
                mode: "physical".into(),
                is_formal: true,
                status: "held".into(),
                pinned: false,
                agenda_state: "draft".into(),
                case_number: String::new(),
                secretary: Some(self.per),
                reply_by: None,
                cancel_reason: String::new(),
                called_at: None,
                held_at: None,
                revision: 0,
                template_version: None,
            })
        });
        written.unwrap();
    }

    fn ask(&self, command: &str, request: Value) -> Result<Value, CommandError> {
        dispatch(&self.app, command, request).map(|answer| answer.view)
    }

    fn does(&self, command: &str, request: Value) -> Value {
        self.ask(command, request).unwrap_or_else(|no| panic!("{command}: {no:?}"))
    }

    fn refuses(&self, command: &str, request: Value) -> CommandError {
        self.ask(command, request).expect_err(command)
    }

    /// The items' headings, in order, shortened.
    fn items(&self) -> Vec<(String, String)> {
        let agenda = self.does("agenda_get", json!({ "meeting": self.meeting }));
        let items = agenda["items"].as_array().unwrap().iter();
        let text = |it: &Value, field: &str| it[field].as_str().unwrap().to_owned();
        items.map(|it| (text(it, "id"), text(it, "title"))).collect()
    }

    fn minutes(&self) -> Value {
        self.does("minutes_get", json!({ "meeting": self.meeting }))
    }

    /// Agenda and minutes begun; the id of item 7.
    fn seventh(&self) -> String {
        self.does("agenda_draft", json!({ "meeting": self.meeting }));
        self.does("minutes_start", json!({ "meeting": self.meeting }));
        self.items()[6].0.clone()
    }
}

#[test]
fn an_agenda_is_drafted_fitted_and_reordered() {
    let office = Office::open();
    let by = json!({ "meeting": office.meeting });
    let drafted = office.does("agenda_draft", by.clone());
    assert_eq!((drafted["used"].as_u64(), drafted["over"].as_u64()), (Some(125), Some(5)));
    assert_eq!(drafted["items"][0]["presenter"]["name"], "Astrid Provberg");
    assert_eq!(drafted["items"][8]["title"].as_str().map(|it| it.contains("2026")), Some(true));
    assert_eq!(office.refuses("agenda_draft", by.clone()).code, ErrorCode::Refused);

    let fitted = office.does("agenda_distribute", by.clone());
    assert_eq!((fitted["used"].as_u64(), fitted["over"].as_u64()), (Some(120), Some(0)));
    let full = office.refuses("agenda_distribute", by.clone());
    assert_eq!(full.message, "Punkterna ryms redan, 120 av 120 minuter.");

    let (last, title) = office.items()[11].clone();
    office.does("agenda_item_move", json!({ "id": last, "to": 1 }));
    assert_eq!(office.items()[0], (last.clone(), title));
    office.does("undo", json!({}));
    assert_eq!(office.items()[11].0, last);

    let (report, _) = office.items()[4].clone();
    let no = office.refuses("agenda_item_remove", json!({ "id": report }));
    assert_eq!(no.rule.as_deref(), Some("AGD-003"));
    office.does("agenda_item_remove", json!({ "id": report, "reason": "Inget möte sedan sist" }));
    assert_eq!(office.items().len(), 11);

    let added = office.does(
        "agenda_item_add",
        json!({
            "meeting": office.meeting, "title": "Vem gör vad", "purpose": "position",
            "proposal": "att gruppen beslutar om budgeten",
        }),
    );
    let new = added["items"].as_array().unwrap().iter().find(|it| it["title"] == "Vem gör vad");
    assert_eq!(new.unwrap()["number"], 10, "before any other business");
    assert_eq!(new.unwrap()["hints"][0]["instead"], "enas om");
}

#[test]
fn a_stale_editor_never_wipes_out_what_came_since() {
    let office = Office::open();
    let item = office.seventh();
    let write = |text: &str, version: &Value| {
        office.ask("minutes_write", json!({ "item": item, "text": text, "version": version }))
    };
    let base = "Astrid öppnar mötet. Båda parter är företrädda.";
    let first = write(base, &json!("")).unwrap();
    let loaded = first["version"].clone();
    assert_ne!(loaded, json!(""));

    let theirs = write("Astrid öppnar mötet. Båda parter är företrädda från start.", &loaded);
    assert!(theirs.is_ok());
    let joined =
        write("Astrid Provberg öppnar mötet. Båda parter är företrädda.", &loaded).unwrap();
    assert_eq!(
        joined["text"], "Astrid Provberg öppnar mötet. Båda parter är företrädda från start.",
        "changes that lie apart are joined"
    );

    let stale = write("Astrid öppnar mötet. Bara en part är företrädd.", &loaded).unwrap_err();
    assert_eq!(stale.code, ErrorCode::Stale);
    assert!(stale.hint.unwrap().contains("från start"), "the hint shows what stands there");
    let unknown = write("Något helt annat.", &json!("nobody:1")).unwrap_err();
    assert_eq!(unknown.code, ErrorCode::Stale);
    let kept = office.minutes()["paragraphs"][6].clone();
    assert_eq!(kept["text"], joined["text"]);
    assert_eq!(kept["version"], joined["version"]);
}

#[test]
fn numbers_are_given_once_even_when_what_had_them_goes() {
    let office = Office::open();
    let item = office.seventh();
    let add = || office.does("position_add", json!({ "item": item, "clauses": "att x görs" }));
    let first = add();
    assert_eq!(first["number"], "GS 2027:01");
    office.does("position_remove", json!({ "id": first["id"] }));
    assert_eq!(add()["number"], "GS 2027:02");
    office.does("undo", json!({}));
    assert_eq!(add()["number"], "GS 2027:03", "undo gives no number back");
    let action = json!({ "item": item, "text": "Kalla till startmöte", "due": "om två veckor" });
    let action = office.does("action_add", action);
    assert_eq!((&action["number"], &action["due"]), (&json!("Å 2027:01"), &json!("2027-04-02")));
    let odd = office.refuses("action_edit", json!({ "id": action["id"], "due": "snart" }));
    assert_eq!(odd.message, "”snart” är ingen dag.");
}

/// The meeting is held, and nothing of it is as planned: it is 13.42, and § 2 goes on.
#[test]
fn who_is_there_now_is_there_at_the_item_that_is_under_way() {
    let office = Office::open();
    office.seventh();
    for person in [office.astrid, office.hans] {
        let there = json!({ "meeting": office.meeting, "person": person, "status": "onSite" });
        office.does("attendance_set", there);
    }
    let first = office.minutes()["paragraphs"][0]["item"].clone();
    let set = json!({ "meeting": office.meeting, "person": office.hans, "arrived": "13:40:00" });
    office.does("attendance_set", set);
    let there = || {
        let minutes = office.does("item_done", json!({ "item": first, "done": true }));
        let of = |place: usize| minutes["paragraphs"][place]["present"]["authorities"].clone();
        (of(0), of(1))
    };
    assert_eq!(there(), (json!(1), json!(1)), "came before the first item was done");
    let left = json!({ "meeting": office.meeting, "person": office.hans, "left": "13:41:00" });
    office.does("attendance_set", left);
    assert_eq!(there(), (json!(0), json!(0)), "and is gone");
    assert!(office.minutes()["begunAt"].as_str().unwrap().starts_with("2027-03-19T13:42:00"));
}

#[test]
fn the_last_approval_locks_everything_the_minutes_say() {
    let office = Office::open();
    let item = office.seventh();
    for person in [office.astrid, office.hans, office.karin] {
        office.does(
            "attendance_set",
            json!({
                "meeting": office.meeting, "person": person, "status": "onSite",
            }),
        );
    }
    let told = office.does(
        "recusal_set",
        json!({
            "item": item, "person": office.karin, "recused": true,
        }),
    );
    assert_eq!(
        told["paragraphs"][6]["present"],
        json!({ "sks": 1, "authorities": 1, "others": 0 })
    );
    assert_eq!(told["paragraphs"][7]["present"]["authorities"], 2);
    assert_eq!(told["bothSidesText"], "Båda sidor är företrädda");

    let text = json!({ "item": item, "text": "Gruppen samtalar.", "version": "" });
    let version = office.does("minutes_write", text)["version"].clone();
    let position = office.does("position_add", json!({ "item": item, "clauses": "att x görs" }));
    let position = position["id"].clone();
    office.does("position_edit", json!({ "id": position, "outcome": "agreed" }));
    let action = office.does("action_add", json!({ "item": item, "text": "Kalla till möte" }));

    let minutes = office.minutes()["id"].clone();
    let name = |people: &[Uuid]| json!({ "minutes": minutes, "people": people });
    let send = || office.ask("minutes_send", json!({ "minutes": minutes }));
    assert_eq!(send().unwrap_err().message, "Å 2027:01 saknar ansvarig.");
    office.does("action_edit", json!({ "id": action["id"], "owner": office.per }));
    assert_eq!(send().unwrap_err().rule.as_deref(), Some("minutes-refused-no-chair"));
    office.does("minutes_approvers_set", name(&[office.astrid]));
    let no = send().unwrap_err();
    assert_eq!(no.rule.as_deref(), Some("minutes-refused-no-other-side"));
    office.does("minutes_approvers_set", name(&[office.astrid, office.hans]));
    let out = send().unwrap();
    assert_eq!((&out["status"], &out["obstacles"]), (&json!("outForComment"), &json!([])));

    let hash = out["contentHash"].clone();
    let approve = |person: Uuid, hash: &Value| {
        office.ask(
            "minutes_approve",
            json!({
                "minutes": minutes, "person": person, "method": "mail", "contentHash": hash,
            }),
        )
    };
    let wrong = json!("00".repeat(32));
    assert_eq!(approve(office.astrid, &wrong).unwrap_err().code, ErrorCode::Stale);
    assert_eq!(approve(office.karin, &hash).unwrap_err().code, ErrorCode::Refused);
    approve(office.astrid, &hash).unwrap();
    let approved = approve(office.hans, &hash).unwrap();
    assert_eq!(approved["status"], "approved");
    assert_eq!(approved["contentHash"], hash);

    let meeting = office.meeting;
    for (command, request) in [
        ("minutes_write", json!({ "item": item, "text": "Annat.", "version": version })),
        ("agenda_item_edit", json!({ "id": item, "title": "Annat" })),
        ("agenda_item_move", json!({ "id": item, "to": 1 })),
        (
            "attendance_set",
            json!({ "meeting": meeting, "person": office.hans, "status": "absent" }),
        ),
        ("recusal_set", json!({ "item": item, "person": office.karin, "recused": false })),
        ("position_edit", json!({ "id": position, "outcome": "notAgreed" })),
        ("position_remove", json!({ "id": position })),
        ("action_add", json!({ "item": item, "text": "Mer" })),
        ("action_edit", json!({ "id": action["id"], "text": "Annat" })),
        ("action_remove", json!({ "id": action["id"] })),
    ] {
        let no = office.refuses(command, request);
        assert_eq!(
            no.message, "Protokollet är justerat den 19\u{a0}mars 2027 och låst.",
            "{command}"
        );
    }
    let done = office.does("action_edit", json!({ "id": action["id"], "status": "done" }));
    assert_eq!(done["doneOn"], "2027-03-19", "follow-up goes on");
    assert!(office.ask("undo", json!({})).is_ok(), "one's own step after the approval");
    assert!(office.ask("undo", json!({})).is_err(), "undo stops at the approval");
    assert_eq!(office.minutes()["contentHash"], hash);

    let archived = office.does(
        "export",
        json!({ "what": "minutes", "meeting": meeting, "copy": "archive", "sent": false }),
    )["bytes"]
        .clone();
    let correct = |reason: &str| {
        office.ask("minutes_correct", json!({ "minutes": minutes, "reason": reason }))
    };
    let no = correct(" ").unwrap_err();
    assert_eq!(no.rule.as_deref(), Some("minutes-refused-no-reason"));
    let corrected = correct("Fel datum i § 7").unwrap();
    assert_eq!((&corrected["status"], &corrected["revision"]), (&json!("draft"), &json!(2)));
    assert_ne!(corrected["id"], minutes);
    assert_eq!(
        corrected["corrects"],
        json!({ "minutes": minutes, "approvedOn": "2027-03-19", "reason": "Fel datum i § 7" })
    );
    let export = |copy: &str| {
        let request = json!({ "what": "minutes", "meeting": meeting, "copy": copy, "sent": false });
        office.does("export", request)["bytes"].clone()
    };
    assert_eq!(export("archive"), archived, "what was approved stands while it is corrected");
    assert_ne!(export("work"), archived);
    let seventh = &corrected["paragraphs"][6];
    assert_eq!(seventh["text"], "Gruppen samtalar.");
    let text = json!({ "item": item, "text": "Gruppen talar.", "version": seventh["version"] });
    assert_eq!(office.does("minutes_write", text)["text"], "Gruppen talar.");
}

#[test]
fn a_meeting_tells_its_step_and_what_it_lacks() {
    let office = Office::open();
    let get = || office.does("meeting_get", json!({ "id": office.meeting }));
    let bare = get();
    assert_eq!(
        (&bare["row"]["title"], &bare["row"]["step"]),
        (&json!("Strategiska 1/2027"), &json!("approve"))
    );
    let keys = |view: &Value| -> Vec<String> {
        let lines = view["readiness"].as_array().unwrap().iter();
        lines
            .filter(|it| it["state"] != "ok")
            .map(|it| it["key"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(keys(&bare), ["attendance", "both-sides", "sent", "approvals"]);
    office.seventh();
    assert!(keys(&get()).contains(&"text".to_owned()));
    assert_eq!(bare["chair"]["name"], "Astrid Provberg");
    assert_eq!(bare["called"].as_array().map(Vec::len), Some(4));
}

#[test]
fn a_substitute_takes_the_place_of_who_is_absent() {
    let office = Office::open();
    office.seventh();
    let set = |request: Value| office.ask("attendance_set", request);
    let meeting = office.meeting;
    set(json!({ "meeting": meeting, "person": office.hans, "status": "onSite" })).unwrap();
    let stand_in = json!({
        "meeting": meeting, "person": office.per, "status": "remote", "standsInFor": office.hans,
    });
    let no = set(stand_in.clone()).unwrap_err();
    assert_eq!(no.message, "Hans Attrapp deltar själv eller har redan en ersättare.");
    set(json!({ "meeting": meeting, "person": office.hans, "status": "absent" })).unwrap();
    let told = set(stand_in).unwrap();
    let rows = told["attendance"].as_array().unwrap().iter();
    let per = rows.into_iter().find(|it| it["person"]["name"] == "Per Fejkström").unwrap();
    assert_eq!(
        (&per["kind"], &per["standsInFor"]["name"]),
        (&json!("substitute"), &json!("Hans Attrapp"))
    );
    let early = json!({ "meeting": meeting, "person": office.astrid, "arrived": "14:00:00", "left": "13:00:00" });
    assert_eq!(set(early).unwrap_err().message, "13.00 är före 14.00.");
}

#[test]
fn attendance_of_several_is_one_step_and_one_undo() {
    let office = Office::open();
    office.seventh();
    let present = |view: &Value| {
        let rows = view["attendance"].as_array().unwrap().iter();
        rows.filter(|it| it["status"] == "onSite").count()
    };
    let before = office.ask("minutes_get", json!({ "meeting": office.meeting })).unwrap();
    let people = [office.astrid, office.hans, office.per];
    let all = json!({ "meeting": office.meeting, "people": people, "status": "onSite" });
    assert_eq!(present(&office.ask("attendance_set_all", all.clone()).unwrap()), 3);
    let status = office.ask("undo_status", json!({})).unwrap();
    assert_eq!(status["undo"], "Närvaro för 3 personer");
    office.ask("undo", json!({})).unwrap();
    let after = office.ask("minutes_get", json!({ "meeting": office.meeting })).unwrap();
    assert_eq!(after["attendance"], before["attendance"]);
    let unknown = json!({ "meeting": office.meeting, "people": [office.astrid, office.meeting], "status": "onSite" });
    assert!(office.ask("attendance_set_all", unknown).is_err());
    let after = office.ask("minutes_get", json!({ "meeting": office.meeting })).unwrap();
    assert_eq!(after["attendance"], before["attendance"], "all or nobody");
}

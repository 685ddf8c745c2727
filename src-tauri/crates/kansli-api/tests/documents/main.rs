//! Documents and invitations through the command table, read back as those who get them would.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod ambiguities;
mod amendments;
mod archive;
mod entries;
mod formats;
mod hold;
mod look;
mod notes;
mod outline;
mod pack;
mod papers;
mod preview;
mod publication;
mod readers;
mod registers;
mod replies;
mod review;
mod review_minutes;
mod review_open;
mod reviewer;
mod tables;
mod versions;
#[path = "../planning/world.rs"]
mod world;
mod year_plan;

use std::fs;

use kansli_calendar::{Answer, message};
use serde_json::{Value, json};
use world::World;

/// A strategic meeting on 19 March 2027: Astrid chairs for SKS, Hans sits for the authorities,
/// Åke is co-opted, Per calls and takes the minutes.
struct Office {
    world: World,
    meeting: Value,
    people: Vec<Value>,
}

const PEOPLE: [(&str, &str, &str, &str); 4] = [
    ("Astrid Provberg", "astrid.provberg@example.invalid", "SKR", "ordinary"),
    ("Hans Attrapp", "hans.attrapp@example.invalid", "SoS", "ordinary"),
    ("Åke Låtsas", "ake.latsas@example.invalid", "SKR", "adjunct"),
    ("Per Fejkström", "per.fejkstrom@example.invalid", "SKR", "secretary"),
];

impl Office {
    fn open() -> Self {
        let world = World::on("2027-03-19");
        let file = world.file("prov.kansli");
        world.does(
            "workspace_create",
            json!({
                "path": file, "passphrase": "fyra ord i rad",
                "settings": { "rotationAnchorYear": 2027, "rotationAnchorSideStrategic": "sks", "ownOrganisation": "skr" },
            }),
        );
        let directory = world.does("directory_get", json!({}));
        let all = directory["organisations"].as_array().unwrap();
        let organisation = |short: &str| {
            let found = all.iter().find(|it| it["organisation"]["short"] == short);
            found.unwrap_or_else(|| panic!("{short}"))["organisation"]["id"].clone()
        };
        let mut people = Vec::new();
        for (name, email, short, kind) in PEOPLE {
            let person = json!({ "name": name, "email": email });
            let person = world.does("person_save", person)["id"].clone();
            let seat = json!({
                "person": person, "body": "strategic", "kind": kind, "organisation": organisation(short),
                "valid_from": "2027-01-01", "mandate": "confirmed",
            });
            world.does("entry_save", json!({ "register": "appointment", "fields": seat }));
            people.push(person);
        }
        let term = json!({ "body": "strategic", "person": people[0], "from": "2027-01-01", "to": "2027-12-31" });
        world.does("chair_save", term);
        let place = json!({
            "body": "strategic", "date": "2027-03-19", "start": "13:00:00", "end": "15:00:00",
            "place": "Lokal Skissen", "link": "https://mote.example.invalid/styrgruppen",
        });
        let meeting = world.does("meeting_place", place)["id"].clone();
        world.does(
            "meeting_edit",
            json!({ "id": meeting, "secretary": people[3], "replyBy": "2027-03-12" }),
        );
        world.does("agenda_draft", json!({ "meeting": meeting }));
        Self { world, meeting, people }
    }

    fn export(&self, request: Value) -> Value {
        let mut request = request;
        request["meeting"] = self.meeting.clone();
        self.world.does("export", request)
    }

    /// The words of a PDF, in a line.
    fn pdf(&self, request: Value) -> (Value, String) {
        let path = self.world.file("ut.pdf");
        let mut request = request;
        request["path"] = json!(path);
        let view = self.export(request);
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(b"%PDF-"));
        assert_eq!(view["size"].as_u64(), Some(bytes.len() as u64));
        let document = lopdf::Document::load_mem(&bytes).unwrap();
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        assert_eq!(view["pages"].as_u64(), Some(pages.len() as u64));
        let text = document.extract_text(&pages).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        // Where the type changes, the reader sees a gap before the punctuation.
        (
            view,
            [".", ",", ":"].iter().fold(text, |text, mark| text.replace(&format!(" {mark}"), mark)),
        )
    }

    fn calendar(&self, request: Value) -> (Value, String) {
        let path = self.world.file("ut.ics");
        let mut request = request;
        (request["path"], request["what"]) = (json!(path), json!("invitation"));
        (self.export(request), fs::read_to_string(&path).unwrap())
    }

    fn state(&self) -> (String, Option<u64>, String) {
        let view = self.world.does("meeting_get", json!({ "id": self.meeting }));
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let sequence = view["invitationSequence"].as_u64();
        (text(&view["invitation"]["kind"]), sequence, text(&view["row"]["status"]))
    }

    fn answer_of(&self, name: &str) -> Value {
        let view = self.world.does("meeting_get", json!({ "id": self.meeting }));
        let called = view["called"].as_array().unwrap();
        called.iter().find(|it| it["person"]["name"] == name).unwrap()["answer"].clone()
    }
}

fn holds(text: &str, all: &[&str]) {
    for one in all {
        assert!(text.contains(one), "“{one}” is not in: {text}");
    }
}

#[test]
fn a_notice_says_where_when_who_and_what() {
    let office = Office::open();
    let (view, text) = office.pdf(json!({ "what": "notice" }));
    assert_eq!(view["fileName"], "Kallelse-strategiska-styrgruppen-2027-03-19.pdf");
    holds(&text, &["Kallelse 1/2027", "19 mars 2027", "13.00–15.00", "Lokal Skissen"]);
    holds(
        &text,
        &["Astrid Provberg", "Hans Attrapp", "Åke Låtsas", "per.fejkstrom@example.invalid"],
    );
    holds(&text, &["12 mars 2027", "Nästa möte"]);
    let (_, enclosed) = text.rsplit_once("Bilagor").unwrap();
    holds(enclosed, &["Dagordning"]);
    assert!(!text.contains("Utkast"), "{text}");
    assert!(view["advice"].as_str().unwrap().starts_with("Mottagaren är en myndighet."));

    let again = office.export(json!({ "what": "notice" }));
    assert_eq!(again["sha256"], view["sha256"], "the same facts give the same file");
    assert!(again["bytes"].as_str().is_some_and(|bytes| bytes.starts_with("JVBERi")));
    let (view, text) = office.pdf(json!({ "what": "agenda", "language": "en" }));
    assert_eq!(view["fileName"], "Agenda-strategic-steering-group-2027-03-19.pdf");
    holds(&text, &["Agenda", "Draft", "min"]);
}

#[test]
fn minutes_say_what_was_approved_and_nothing_before() {
    let office = Office::open();
    let (world, meeting) = (&office.world, &office.meeting);
    let refused = world.refused("export", json!({ "what": "minutes", "meeting": meeting }));
    assert!(refused.starts_with("Refused"), "{refused}");
    world.does("export", json!({ "what": "notice", "meeting": meeting, "sent": true }));
    world.does("minutes_start", json!({ "meeting": meeting }));
    let [astrid, hans, ..] = &office.people[..] else { unreachable!() };
    for person in [astrid, hans] {
        let there = json!({ "meeting": meeting, "person": person, "status": "onSite" });
        world.does("attendance_set", there);
    }
    let agenda = world.does("agenda_get", json!({ "meeting": meeting }));
    let item = agenda["items"][6]["id"].clone();
    world.does("recusal_set", json!({ "item": item, "person": hans, "recused": true }));
    let text = json!({ "item": item, "text": "Gruppen samtalar om **behoven**.", "version": "" });
    world.does("minutes_write", text);
    let position = json!({ "item": item, "clauses": "att behovet ska hanteras gemensamt\natt patienter ska medverka" });
    let position = world.does("position_add", position)["id"].clone();
    let dissent = "Hans Attrapp anser att insatsen bör vänta.";
    world.does("position_edit", json!({ "id": position, "outcome": "agreed", "dissent": dissent }));
    let action = json!({ "item": item, "text": "Kalla till startmöte", "owner": office.people[3], "due": "2027-04-16" });
    world.does("action_add", action);

    let archive = json!({ "what": "minutes", "meeting": meeting, "copy": "archive" });
    let no = world.refused("export", archive.clone());
    assert!(no.contains("Protokollet är inte justerat"), "{no}");
    let (_, draft) = office.pdf(json!({ "what": "minutes" }));
    holds(&draft, &["Utkast", "Gruppen samtalar om behoven."]);
    holds(&draft, &["Hans Attrapp anmäler jäv och deltar inte under punkten"]);
    world.does("attendance_set", json!({ "meeting": meeting, "person": hans, "left": "13:10:00" }));
    let (_, draft) = office.pdf(json!({ "what": "minutes" }));
    holds(&draft, &["Hans Attrapp anmäler jäv och lämnar mötet under punkten"]);
    let passing =
        json!({ "meeting": meeting, "person": hans, "arrived": "13:02:00", "left": "13:02:00" });
    world.does("attendance_set", passing);
    let (_, draft) = office.pdf(json!({ "what": "minutes" }));
    holds(&draft, &["ingen punkt"]);
    let whole = json!({ "meeting": meeting, "person": hans, "wholeMeeting": true });
    world.does("attendance_set", whole);

    let begun = world.does("minutes_get", json!({ "meeting": meeting }))["id"].clone();
    let early = world.refused("minutes_send", json!({ "minutes": begun }));
    assert!(early.contains("Mötet är inte avslutat"), "its day could still be moved: {early}");
    world.does("meeting_end", json!({ "id": meeting }));
    let minutes = world.does("minutes_get", json!({ "meeting": meeting }))["id"].clone();
    world.does("minutes_approvers_set", json!({ "minutes": minutes, "people": [astrid, hans] }));
    let sent = world.does("minutes_send", json!({ "minutes": minutes }));
    for person in [astrid, hans] {
        let approve = json!({ "minutes": minutes, "person": person, "method": "mail", "contentHash": sent["contentHash"] });
        world.does("minutes_approve", approve);
    }
    // Names are as they were called on the day, and as they were approved.
    world.does("person_save", json!({ "id": astrid, "name": "Astrid Nygift", "email": "astrid.provberg@example.invalid" }));
    let (view, text) = office.pdf(json!({ "what": "minutes", "copy": "archive" }));
    assert_eq!(view["fileName"], "Protokoll-strategiska-styrgruppen-2027-03-19.pdf");
    holds(
        &text,
        &[
            "Protokoll nr 1/2027",
            "Justerat",
            "Astrid Provberg (SKS)",
            "Godkänt i mejl 19 mars 2027",
        ],
    );
    holds(
        &text,
        &["GS 2027:01", "behovet ska hanteras gemensamt, och", "patienter ska medverka.", dissent],
    );
    holds(
        &text,
        &[
            "Hans Attrapp anmäler jäv och deltar inte under punkten",
            "Kalla till startmöte",
            "2027-04-16",
        ],
    );
    assert!(!text.contains("Utkast"), "{text}");
    assert!(!text.contains("Nygift"), "approved names stand, in the rows of approval too: {text}");
    holds(
        &text,
        &["Ordförande", "Ledamot", "hela mötet utom § 7", "Skickat för justering 19 mars 2027"],
    );
    assert!(view["advice"].as_str().unwrap().starts_with("Protokollet är justerat"));
}

/// a substitute without a seat speaks for the party once somebody confirms it there.
#[test]
fn a_mandate_confirmed_at_the_meeting_stands_in_the_attendance() {
    let office = Office::open();
    let (world, meeting) = (&office.world, &office.meeting);
    world.does("minutes_start", json!({ "meeting": meeting }));
    let new = json!({ "name": "Elsa Ersatt", "email": "elsa.ersatt@example.invalid" });
    let elsa = world.does("person_save", new)["id"].clone();
    let of = |person: &Value, change: Value| {
        let mut request = json!({ "meeting": meeting, "person": person });
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let view = world.does("attendance_set", request);
        let mut rows = view["attendance"].as_array().unwrap().iter();
        rows.find(|row| row["person"]["id"] == *person).unwrap().clone()
    };
    of(&office.people[1], json!({ "status": "absent" }));
    let row = of(&elsa, json!({ "status": "onSite", "standsInFor": office.people[1] }));
    assert_eq!(
        (&row["mandateConfirmed"], &row["mandateConfirmedBy"]),
        (&json!(false), &Value::Null)
    );
    let open = "Följande deltagare saknar ännu bekräftat mandat: Elsa Ersatt.";
    holds(&office.pdf(json!({ "what": "minutes" })).1, &[open]);
    let row = of(&elsa, json!({ "mandateConfirmedBy": "Astrid Provberg" }));
    assert_eq!(row["mandateConfirmed"], true);
    let (_, text) = office.pdf(json!({ "what": "minutes" }));
    holds(&text, &["mandat bekräftat av Astrid Provberg"]);
    assert!(!text.contains("saknar ännu"), "{text}");
    let row = of(&elsa, json!({ "mandateConfirmedBy": "" }));
    assert_eq!(row["mandateConfirmed"], false);
}

#[test]
fn a_meeting_does_not_begin_before_its_day() {
    let office = Office::open();
    let later = json!({ "id": office.meeting, "date": "2027-03-23", "reason": "" });
    office.world.does("meeting_move", later);
    let early = office.world.refused("minutes_start", json!({ "meeting": office.meeting }));
    let ending = office.world.refused("meeting_end", json!({ "id": office.meeting }));
    assert_eq!(early, ending, "said in the same way");
}

#[test]
fn a_meetings_history_has_what_was_done_to_its_items() {
    let office = Office::open();
    let agenda = office.world.does("agenda_get", json!({ "meeting": office.meeting }));
    let item = &agenda["items"][6]["id"];
    office.world.does("agenda_item_edit", json!({ "id": item, "title": "Ny rubrik" }));
    let journal = office.world.does("audit_list", json!({ "subject": office.meeting, "limit": 1 }));
    assert_eq!(journal["steps"][0]["changes"][0]["after"], "Ny rubrik", "{journal}");
    office.world.does("agenda_item_remove", json!({ "id": item }));
    let journal = office.world.does("audit_list", json!({ "subject": office.meeting, "limit": 9 }));
    assert!(journal.to_string().contains("Ny rubrik"), "also of what is taken away: {journal}");
}

#[test]
fn lists_of_a_year_are_written_without_a_meeting() {
    let office = Office::open();
    for (what, name) in [
        ("positions", "Stallningstaganden-2027-03-19.pdf"),
        ("actions", "Atgardslista-2027-03-19.pdf"),
        ("yearPlan", "Arsplan-2027.pdf"),
    ] {
        let view = office.world.does("export", json!({ "what": what, "year": 2027 }));
        assert_eq!(view["fileName"], name);
        assert_eq!(view["media"], "application/pdf");
    }
}

#[test]
fn an_invitation_is_updated_when_the_time_changes_and_then_cancelled() {
    let office = Office::open();
    assert_eq!(office.state(), ("first".into(), None, "planned".into()));
    let (view, text) = office.calendar(json!({ "sent": true, "purpose": "information" }));
    assert_eq!(view["fileName"], "Inbjudan-strategiska-styrgruppen-2027-03-19.ics");
    let read = |text: &str| {
        let (message, problems) = message(text.as_bytes());
        assert_eq!(problems, []);
        message.unwrap()
    };
    let first = read(&text);
    assert_eq!((first.method.as_str(), first.items[0].sequence), ("REQUEST", 0));
    let id = office.meeting.as_str().unwrap();
    assert_eq!(first.items[0].uid, format!("{id}@kansli.invalid"));
    assert_eq!(first.items[0].organizer.as_ref().unwrap().email, "per.fejkstrom@example.invalid");
    let parts: Vec<(&str, &str)> = first.items[0]
        .attendees
        .iter()
        .map(|it| (it.person.name.as_str(), it.role.as_deref().unwrap()))
        .collect();
    assert_eq!(
        parts,
        [
            ("Astrid Provberg", "REQ-PARTICIPANT"),
            ("Åke Låtsas", "OPT-PARTICIPANT"),
            ("Per Fejkström", "OPT-PARTICIPANT"),
            ("Hans Attrapp", "REQ-PARTICIPANT")
        ]
    );
    assert_eq!(office.state(), ("current".into(), Some(0), "called".into()));
    let (same, _) = office.calendar(json!({}));
    assert_eq!(same["sha256"], view["sha256"], "saved again, it is the file that was sent");
    assert!(
        office.world.refused("undo", json!({})).starts_with("Refused"),
        "it is out of the house"
    );

    let to = json!({ "id": office.meeting, "date": "2027-03-23", "reason": "Samrådet är flyttat" });
    office.world.does("meeting_move", to);
    assert_eq!(office.state(), ("update".into(), Some(0), "called".into()));
    let first_to_do = || office.world.does("overview_get", json!({}))["todos"][0].clone();
    assert_eq!(first_to_do()["title"], "Skicka uppdaterad inbjudan: Strategiska 1/2027");
    let (view, text) = office.calendar(json!({ "sent": true }));
    assert_eq!(view["fileName"], "Uppdaterad-inbjudan-strategiska-styrgruppen-2027-03-23.ics");
    let update = read(&text);
    assert_eq!((update.method.as_str(), update.items[0].sequence), ("REQUEST", 1));
    assert_eq!(update.items[0].uid, first.items[0].uid);
    let plain = text.replace("\r\n ", "").replace('\u{a0}', " ");
    let news = "Mötet är flyttat från den 19 mars 2027: Samrådet är flyttat";
    holds(&plain, &[&format!("DESCRIPTION:{news}\\n"), &format!("COMMENT:{news}\r\n")]);

    let later = json!({ "id": office.meeting, "date": "2027-03-23", "start": "14:00:00", "reason": "Salen är upptagen" });
    office.world.does("meeting_move", later);
    let (_, text) = office.calendar(json!({}));
    let plain = text.replace("\r\n ", "").replace('\u{a0}', " ");
    holds(&plain, &["COMMENT:Mötet har fått en annan tid: Salen är upptagen\r\n"]);

    let (_, text) = office.calendar(json!({ "only": office.people[1], "sent": true }));
    let back = read(&text);
    assert_eq!((back.method.as_str(), back.items[0].attendees.len()), ("CANCEL", 1));
    assert_eq!(back.items[0].status, None, "the meeting stands for the others");

    office.world.does("meeting_cancel", json!({ "id": office.meeting, "reason": "För få kan" }));
    assert_eq!(office.state().0, "cancel");
    assert_eq!(first_to_do()["title"], "Skicka avbokning: Strategiska 1/2027");
    let (view, text) = office.calendar(json!({ "sent": true }));
    assert_eq!(view["fileName"], "Avbokning-strategiska-styrgruppen-2027-03-23.ics");
    let cancelled = read(&text);
    assert_eq!((cancelled.method.as_str(), cancelled.items[0].sequence), ("CANCEL", 3));
    assert_eq!(office.state(), ("cancelled".into(), Some(3), "cancelled".into()));
    assert_ne!(first_to_do()["key"], "callOff");
}

#[test]
fn what_was_saved_but_never_registered_still_counts_in_the_sequence() {
    let office = Office::open();
    office.calendar(json!({ "sent": true }));
    let sequence = |text: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:"));
        line.unwrap().parse::<u32>().unwrap()
    };
    let to = json!({ "id": office.meeting, "date": "2027-03-23", "reason": "Samrådet är flyttat" });
    office.world.does("meeting_move", to);
    let (_, update) = office.calendar(json!({}));
    let elsewhere = json!({ "id": office.meeting, "place": "Lokal Klotter" });
    office.world.does("meeting_edit", elsewhere);
    let (_, second) = office.calendar(json!({}));
    office.world.does("meeting_cancel", json!({ "id": office.meeting, "reason": "För få kan" }));
    let (_, cancelled) = office.calendar(json!({}));
    assert_eq!([update, second, cancelled].map(|text| sequence(&text)), [1, 2, 3]);
}

#[test]
fn a_cancellation_can_be_written_though_no_invitation_was_registered() {
    let office = Office::open();
    let (_, first) = office.calendar(json!({}));
    assert!(first.contains("\r\nSEQUENCE:0\r\n"), "{first}");
    office.world.does("meeting_cancel", json!({ "id": office.meeting, "reason": "För få kan" }));
    let (view, text) = office.calendar(json!({}));
    let (message, problems) = message(text.as_bytes());
    assert_eq!(problems, []);
    let message = message.unwrap();
    assert_eq!((message.method.as_str(), message.items[0].sequence), ("CANCEL", 1));
    let advice = view["advice"].as_str().unwrap();
    assert!(advice.starts_with("Ingen inbjudan är registrerad som skickad"), "{advice}");
}

#[test]
fn window_notice_and_invitation_call_the_same_people() {
    let office = Office::open();
    let (world, meeting) = (&office.world, &office.meeting);
    let guest = world
        .does("person_save", json!({ "name": "Gäst Påhittad", "email": "gast@example.invalid" }));
    let agenda = world.does("agenda_get", json!({ "meeting": meeting }));
    let item = &agenda["items"][6]["id"];
    world.does("agenda_item_edit", json!({ "id": item, "presenter": guest["id"] }));
    let view = world.does("meeting_get", json!({ "id": meeting }));
    let names = view["called"].as_array().unwrap().iter().map(|it| &it["person"]["name"]);
    let mut names: Vec<&str> = names.map(|name| name.as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names.len(), 5, "{names:?}");

    let (_, notice) = office.pdf(json!({ "what": "notice" }));
    let (_, listed) = notice.split_once("Kallade").unwrap();
    holds(listed, &names);
    let (_, text) = office.calendar(json!({}));
    let (message, _) = message(text.as_bytes());
    let item = message.unwrap().items.remove(0);
    let mut attendees: Vec<String> = item.attendees.into_iter().map(|it| it.person.name).collect();
    attendees.sort_unstable();
    assert_eq!(attendees, names);
}

fn reply(uid: &str, sequence: u32, stamp: &str, address: &str, answer: Answer) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\n\
         DTSTAMP:{stamp}\r\nATTENDEE;PARTSTAT={}:MAILTO:{address}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        answer.as_str()
    )
}

#[test]
fn an_answer_is_set_for_whom_it_is_from_and_the_newest_stands() {
    let office = Office::open();
    office.calendar(json!({ "sent": true }));
    let uid = format!("{}@kansli.invalid", office.meeting.as_str().unwrap());
    let hans = "Hans.Attrapp@Example.invalid";
    let read = |text: String| {
        office.world.does("calendar_reply", json!({ "text": text }))["answers"][0].clone()
    };
    let set = read(reply(&uid, 0, "20270301T090000Z", hans, Answer::Accepted));
    assert_eq!(set["standing"], "set");
    assert_eq!(set["text"], "Hans Attrapp svarar ja till Strategiska 1/2027.");
    assert_eq!(office.answer_of("Hans Attrapp"), "accepted");

    let late = read(reply(&uid, 0, "20270228T090000Z", hans, Answer::Declined));
    assert_eq!(late["standing"], "superseded");
    assert_eq!(office.answer_of("Hans Attrapp"), "accepted");
    let newer = read(reply(&uid, 0, "20270302T090000Z", hans, Answer::Tentative));
    assert_eq!(newer["standing"], "set");
    assert_eq!(office.answer_of("Hans Attrapp"), "tentative");

    let nobody =
        read(reply(&uid, 0, "20270302T090000Z", "okand@example.invalid", Answer::Accepted));
    assert_eq!(
        nobody["text"],
        "Adressen okand@example.invalid hör inte till någon person här. Svaret är inte satt."
    );
    let other = read(reply("annat@example.invalid", 0, "20270302T090000Z", hans, Answer::Accepted));
    assert_eq!(other["standing"], "unknownMeeting");

    let to = json!({ "id": office.meeting, "date": "2027-03-23", "reason": "Samrådet är flyttat" });
    office.world.does("meeting_move", to);
    office.calendar(json!({ "sent": true }));
    assert_eq!(office.answer_of("Hans Attrapp"), "needsAction", "nobody has answered the new time");
    let earlier = read(reply(&uid, 0, "20270303T090000Z", hans, Answer::Accepted));
    assert_eq!(earlier["standing"], "earlierTime");
    assert_eq!(office.answer_of("Hans Attrapp"), "needsAction");
    read(reply(&uid, 1, "20270303T100000Z", hans, Answer::Declined));
    assert_eq!(office.answer_of("Hans Attrapp"), "declined");

    let request = reply(&uid, 0, "20270301T090000Z", hans, Answer::Accepted)
        .replace("METHOD:REPLY", "METHOD:REQUEST");
    let no = office.world.refused("calendar_reply", json!({ "text": request }));
    assert!(no.contains("Filen är en kallelse, inte ett svar"), "{no}");
}

#[test]
fn what_cannot_be_written_says_why() {
    let office = Office::open();
    let no = |request: Value| office.world.refused("export", request);
    assert!(no(json!({ "what": "notice" })).contains("vilket möte"));
    let meeting = &office.meeting;
    let purpose = no(json!({ "what": "notice", "meeting": meeting, "purpose": "annat" }));
    assert!(purpose.contains("Syftet"), "{purpose}");
    let only = no(json!({ "what": "invitation", "meeting": meeting, "only": office.people[1] }));
    assert!(only.contains("Hans Attrapp har ingen inbjudan"), "{only}");
    let own = office.world.file("prov.kansli");
    let over = no(json!({ "what": "notice", "meeting": meeting, "path": own }));
    assert!(over.contains("en fil av annat slag"), "{over}");
    assert_eq!(office.world.does("workspace_check", json!({}))["ok"], true);
}

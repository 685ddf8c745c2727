//! A year planned through the command table: founding, calendars, meetings, rules.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

mod approval;
mod brief;
mod lineage;
mod outline;
mod plan;
mod pool;
mod template;
mod world;

use insta::assert_snapshot;
use serde_json::{Value, json};
use world::World;

fn assets(path: &str) -> String {
    format!("{}/../../../assets/samples/{path}", env!("CARGO_MANIFEST_DIR"))
}

/// The partnership of 2027 with its anchor told and the three calendars read.
fn founded() -> World {
    let world = World::on("2026-11-12");
    world.does(
        "workspace_create",
        json!({
            "path": world.file("plan.kansli"),
            "passphrase": "fyra ord i rad",
            "settings": {
                "rotationAnchorYear": 2027,
                "rotationAnchorSideStrategic": "sks",
                "ownOrganisation": "skr",
            },
        }),
    );
    world
}

fn import(world: &World, kind: &str, file: &str) -> Value {
    let path = assets(&format!("calendars/{file}"));
    world.does("calendar_import", json!({ "kind": kind, "name": kind, "path": path }))
}

fn with_calendars() -> World {
    let world = founded();
    import(&world, "council", "radet-2027-fiktiv.ics");
    import(&world, "principals", "huvudmannagruppen-2027-fiktiv.ics");
    import(&world, "sks", "sks-2027-fiktiv.ics");
    world
}

fn place(world: &World, body: &str, date: &str, start: &str, end: &str) -> String {
    let request = json!({ "body": body, "date": date, "start": start, "end": end });
    world.does("meeting_place", request)["id"].as_str().unwrap().to_owned()
}

/// The worked plan of the customer's background pages.
fn golden(world: &World) -> Vec<String> {
    let mut ids = Vec::new();
    for date in ["2027-03-19", "2027-10-15"] {
        ids.push(place(world, "strategic", date, "13:00:00", "15:00:00"));
    }
    let days = ["2027-02-04", "2027-04-08", "2027-06-03", "2027-09-09", "2027-11-11", "2027-12-09"];
    for date in days {
        ids.push(place(world, "tactical", date, "09:00:00", "12:00:00"));
    }
    ids
}

/// The broken rules of a year in words, one a line.
fn broken(verdicts: &Value) -> String {
    let broken = verdicts["verdicts"].as_array().unwrap().iter().filter(|v| v["holds"] == false);
    let line = |v: &Value| {
        let text = |key: &str| v[key].as_str().unwrap().replace('\u{a0}', " ");
        format!("{} {}: {}", text("rule"), text("level"), text("text"))
    };
    broken.map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn calendars_are_read_once_and_then_updated() {
    let world = founded();
    let first = import(&world, "council", "radet-2027-fiktiv.ics");
    let again = import(&world, "council", "radet-2027-fiktiv.ics");
    assert!(first["added"].as_u64().unwrap() > 10);
    assert_eq!(again["added"], 0);
    assert_eq!(again["unchanged"], first["added"]);
    let listed = world.does("calendar_list", json!({}));
    assert_eq!(listed["calendars"].as_array().unwrap().len(), 1);
    assert_eq!(listed["calendars"][0]["events"], first["added"]);
}

#[test]
fn a_calendar_saved_under_another_name_updates_the_one_that_is_known() {
    let world = founded();
    let added = import(&world, "council", "radet-2027-fiktiv.ics")["added"].clone();
    let path = assets("calendars/radet-2027-fiktiv.ics");
    let request = json!({ "kind": "council", "name": "radet (1)", "path": path });
    for command in ["calendar_preview", "calendar_import"] {
        let view = world.does(command, request.clone());
        assert_eq!((&view["added"], &view["unchanged"]), (&json!(0), &added));
        assert_eq!(view["name"], "council");
        let told = "Händelserna finns redan i kalendern ”council”, som därför uppdateras. Ingen kalender som heter ”radet (1)” läggs till.";
        assert_eq!(view["knownAs"], told);
    }
    let calendars =
        || world.does("calendar_list", json!({}))["calendars"].as_array().unwrap().len();
    assert_eq!(calendars(), 1);
    // Of another kind, of people who share meetings, or told so, it is a calendar of its own.
    for (kind, apart) in [("sks", false), ("busy", false), ("busy", false), ("council", true)] {
        let name = format!("{kind} {}", calendars());
        let request = json!({ "kind": kind, "name": name, "path": path, "apart": apart });
        let view = world.does("calendar_import", request);
        assert_eq!((&view["added"], &view["knownAs"]), (&added, &Value::Null));
    }
    assert_eq!(calendars(), 5);
}

#[test]
fn a_preview_changes_nothing() {
    let world = founded();
    let path = assets("calendars/sks-2027-fiktiv.ics");
    let request = json!({ "kind": "sks", "name": "SKS", "path": path });
    let seen = world.does("calendar_preview", request);
    assert_eq!(seen["added"], 8);
    assert_eq!(seen["changes"].as_array().unwrap().len(), 8);
    assert!(world.does("calendar_list", json!({}))["calendars"].as_array().unwrap().is_empty());
}

#[test]
fn moved_and_cancelled_events_are_told_apart() {
    let world = founded();
    let calendar = |start: &str, sequence: u8, status: &str| {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@demo.invalid\r\n\
             DTSTAMP:20261001T080000Z\r\nSEQUENCE:{sequence}\r\nSTATUS:{status}\r\n\
             DTSTART;TZID=Europe/Stockholm:{start}\r\nDURATION:PT2H\r\n\
             SUMMARY:[FIKTIV] Samråd\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        json!({ "kind": "council", "name": "Rådet", "text": text })
    };
    let told = |view: Value| {
        ["added", "updated", "moved", "cancelled"].map(|key| view[key].as_u64().unwrap())
    };
    let import = |request| told(world.does("calendar_import", request));
    assert_eq!(import(calendar("20270319T093000", 0, "CONFIRMED")), [1, 0, 0, 0]);
    assert_eq!(import(calendar("20270326T093000", 1, "CONFIRMED")), [0, 0, 1, 0]);
    assert_eq!(import(calendar("20270326T093000", 2, "CANCELLED")), [0, 0, 0, 1]);
    // An older version changes nothing.
    assert_eq!(import(calendar("20270319T093000", 0, "CONFIRMED")), [0, 0, 0, 0]);
    let year = world.does("year_plan_get", json!({ "year": 2027 }));
    assert_eq!(year["events"][0]["date"], "2027-03-26");
    assert_eq!(year["events"][0]["kind"], "consultation");
    assert_eq!(year["events"][0]["cancelled"], true);
}

#[test]
fn an_import_tells_which_rules_it_breaks_and_which_are_kept_again() {
    let world = founded();
    let place = json!({ "body": "strategic", "date": "2027-05-12", "start": "13:00:00", "end": "15:00:00" });
    world.does("meeting_place", place);
    let calendar = |start: &str, sequence: u8| {
        let text = format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@demo.invalid\r\nSEQUENCE:{sequence}\r\n\
             DTSTART;TZID=Europe/Stockholm:{start}\r\nDURATION:PT2H\r\nSUMMARY:Rådsmöte\r\nEND:VEVENT\r\n\
             END:VCALENDAR\r\n"
        );
        json!({ "kind": "council", "name": "Rådet", "text": text })
    };
    let rules = |view: &Value, which: &str| -> Vec<String> {
        let found = view[which].as_array().unwrap().iter();
        found.map(|it| it["rule"].as_str().unwrap().to_owned()).collect()
    };
    let free = world.does("calendar_import", calendar("20270511T130000", 0));
    assert_eq!(rules(&free, "breaks"), [""; 0]);
    let seen = world.does("calendar_preview", calendar("20270512T130000", 1));
    assert!(!rules(&seen, "breaks").is_empty(), "the Council meets at the same time");
    let taken = world.does("calendar_import", calendar("20270512T130000", 1));
    assert_eq!(rules(&taken, "breaks"), rules(&seen, "breaks"));
    let again = world.does("calendar_import", calendar("20270512T130000", 1));
    assert_eq!(rules(&again, "breaks"), [""; 0], "it is known already");
    let away = world.does("calendar_import", calendar("20270511T130000", 2));
    assert_eq!(rules(&away, "mends"), rules(&seen, "breaks"));
}

#[test]
fn what_a_person_says_of_an_event_is_said_of_others_with_its_words_now_and_later() {
    let world = founded();
    let calendar = |count: u32| {
        let events: String = (1..=count)
            .map(|number| {
                format!(
                    "BEGIN:VEVENT\r\nUID:{number}@demo.invalid\r\nDTSTART;VALUE=DATE:202705{number:02}\r\n\
                     SUMMARY:Rådets samtal, nr {number}\r\nEND:VEVENT\r\n"
                )
            })
            .collect();
        let text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n");
        json!({ "kind": "council", "name": "Rådet", "text": text })
    };
    let kinds = || -> Vec<String> {
        let year = world.does("year_plan_get", json!({ "year": 2027 }));
        let events = year["events"].as_array().unwrap().clone();
        events.iter().map(|it| it["kind"].as_str().unwrap().to_owned()).collect()
    };
    let id = |place: usize| {
        world.does("year_plan_get", json!({ "year": 2027 }))["events"][place]["id"].clone()
    };
    world.does("calendar_import", calendar(3));
    assert_eq!(kinds(), ["councilMeeting"; 3]);
    world.does("calendar_event_classify", json!({ "id": id(2), "kind": "councilMeeting" }));
    world.does("calendar_event_classify", json!({ "id": id(0), "kind": "other" }));
    assert_eq!(
        kinds(),
        ["other", "other", "councilMeeting"],
        "what is said of one by itself stays"
    );
    world.does("undo", json!({}));
    assert_eq!(kinds(), ["councilMeeting"; 3], "in one step");
    world.does("undo", json!({}));
    world.does("calendar_event_classify", json!({ "id": id(0), "kind": "other" }));
    world.does("calendar_import", calendar(4));
    assert_eq!(kinds(), ["other"; 4]);
}

#[test]
fn what_a_person_says_of_an_event_outlives_the_next_import() {
    let world = with_calendars();
    let events =
        |world: &World| world.does("year_plan_get", json!({ "year": 2027 }))["events"].clone();
    let named = |events: &Value| {
        let found = events.as_array().unwrap().iter();
        found
            .clone()
            .find(|it| it["summary"] == "[FIKTIV] Rådsinternat (lunch–lunch)")
            .unwrap()
            .clone()
    };
    let event = named(&events(&world));
    assert_eq!(event["kind"], "councilMeeting");
    world.does("calendar_event_classify", json!({ "id": event["id"], "kind": "other" }));
    import(&world, "council", "radet-2027-fiktiv.ics");
    assert_eq!(named(&events(&world))["kind"], "other");
}

#[test]
fn the_golden_plan_lacks_only_what_agendas_and_chairs_give() {
    let world = with_calendars();
    golden(&world);
    assert_snapshot!(broken(&world.does("year_plan_get", json!({ "year": 2027 }))), @r"
    CHR-001 error: Ingen är ordförande i Strategiska styrgruppen 1 januari 2027 till 31 december 2027.
    CHR-002 error: Ingen är ordförande i Taktiska samordningsgruppen 1 januari 2027 till 31 december 2027.
    PLAN-005 warning: Avstämningen inför 2028 finns inte på någon dagordning mellan 1 september 2027 och 15 december 2027.
    ");
}

#[test]
fn a_day_is_judged_before_it_is_kept() {
    let world = with_calendars();
    let ids = golden(&world);
    let tried = |date: &str| {
        world.does("year_plan_try", json!({ "year": 2027, "meeting": ids[0], "date": date }))
    };
    let ascension = tried("2027-05-06");
    assert!(ascension["closed"].as_str().unwrap().contains("Kristi himmelsfärdsdag"));
    let april = tried("2027-04-22");
    assert_eq!(april["closed"], Value::Null);
    let worse: Vec<_> = april["worse"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_str().unwrap().to_owned())
        .collect();
    assert_snapshot!(worse.join("\n").replace('\u{a0}', " "), @"Mötet 22 april 2027 är 22 arbetsdagar efter samrådet 19 mars 2027 och 20 arbetsdagar före samrådet 21 maj 2027.");
    // Nothing was kept.
    let year = world.does("year_plan_get", json!({ "year": 2027 }));
    assert!(year["meetings"].as_array().unwrap().iter().any(|it| it["date"] == "2027-03-19"));
}

#[test]
fn the_first_formal_meeting_makes_the_year_better() {
    let world = founded();
    let first = json!({ "year": 2027, "body": "strategic", "date": "2027-03-19" });
    let tried = world.does("year_plan_try", first);
    let said = |list: &Value| -> Vec<String> {
        let list = list.as_array().unwrap().iter();
        list.map(|it| it.as_str().unwrap().replace('\u{a0}', " ")).collect()
    };
    let now = "1 av minst 2 formella strategiska möten är planerat.".to_owned();
    assert!(said(&tried["better"]).contains(&now), "{tried}");
    assert!(!said(&tried["worse"]).contains(&now), "{tried}");
    assert!(!tried["better"].to_string().contains("Inget formellt"), "{tried}");
}

#[test]
fn meetings_are_numbered_by_date_until_people_are_called() {
    let world = founded();
    let late = place(&world, "strategic", "2027-10-15", "13:00:00", "15:00:00");
    place(&world, "strategic", "2027-03-19", "13:00:00", "15:00:00");
    let titles = |world: &World| {
        let list = world.does("meeting_list", json!({ "year": 2027 }));
        let rows = list["meetings"].as_array().unwrap();
        rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(titles(&world), ["Strategiska 1/2027", "Strategiska 2/2027"]);
    world.does("meeting_move", json!({ "id": late, "date": "2027-02-01" }));
    let list = world.does("meeting_list", json!({ "year": 2027 }));
    assert_eq!(list["meetings"][0]["id"], json!(late));
    assert_eq!(list["meetings"][0]["number"], 1);
}

#[test]
fn refusals_say_what_is_wrong_and_what_to_do() {
    let world = founded();
    let id = place(&world, "strategic", "2027-03-19", "13:00:00", "15:00:00");
    let refused = [
        world.refused(
            "meeting_place",
            json!({
                "body": "strategic", "date": "2027-03-19", "start": "13:00:00", "end": "13:00:00",
            }),
        ),
        world.refused("meeting_cancel", json!({ "id": id, "reason": " " })),
        world.refused("meeting_end", json!({ "id": id })),
        world.refused("settings_save", json!({ "values": { "notice": "tio" } })),
        world.refused("settings_save", json!({ "values": { "formalPerYear": "1" } })),
        world.refused("settings_save", json!({ "values": { "prepareLatest": "9" } })),
        world.refused("settings_save", json!({ "values": { "prioritiesDue": "02-29" } })),
        world.refused("calendar_import", json!({ "kind": "sks", "name": "SKS" })),
        world.refused("calendar_import", json!({ "kind": "sks", "name": "SKS", "text": "hej" })),
        world.refused("person_save", json!({ "name": " ", "email": "" })),
        world.refused("person_save", json!({ "name": "Astrid Provberg", "email": "astrid" })),
    ];
    assert_snapshot!(refused.join("\n").replace('\u{a0}', " "), @r"
    Refused [end] Mötet slutar 13.00, men börjar 13.00. Välj en sluttid efter starttiden.
    Refused [reason] Skriv varför. De som är kallade behöver få veta skälet.
    Refused [] Mötet är 19 mars 2027, det kan inte vara genomfört än. Flytta mötet om det hölls en annan dag.
    Invalid [notice] ”tio” är inte ett helt tal. Ändra värdet och spara igen.
    Refused [formalPerYear] 1 går inte, välj mellan 2 och 12. Ändra värdet och spara igen.
    Refused [prepareLatest] Den första veckan eller dagen måste komma före den sista. Ändra värdet och spara igen.
    Invalid [prioritiesDue] ”02-29” är inte en dag som finns alla år. Skriv månad och dag, till exempel 03-01.
    Invalid [path] Ingen fil eller text att läsa in. Välj en fil, släpp den här, eller klistra in texten.
    Invalid [text] Filen kunde inte läsas in. Filen är ingen kalender. Välj en fil som slutar på .ics. Exportera kalendern som .ics från Outlook eller motsvarande och försök igen.
    Invalid [name] Namnet saknas. Skriv ett namn.
    Invalid [email] ”astrid” är inte en e-postadress. Skriv adressen som namn@exempel.se, eller lämna fältet tomt.
    ");
}

#[test]
fn settings_tell_their_source_and_move_the_deadlines() {
    let world = founded();
    let id = place(&world, "strategic", "2027-03-19", "13:00:00", "15:00:00");
    let notice = |world: &World| {
        let view = world.does("meeting_get", json!({ "id": id }));
        let deadlines = view["deadlines"].as_array().unwrap().clone();
        deadlines.into_iter().find(|it| it["key"] == "notice").unwrap()["date"].clone()
    };
    assert_eq!(notice(&world), "2027-03-10");
    let view = world.does("settings_save", json!({ "values": { "notice": "14" } }));
    assert_eq!(notice(&world), "2027-03-01");
    let setting = |key: &str| {
        let all = view["settings"].as_array().unwrap();
        all.iter().find(|it| it["key"] == key).unwrap().clone()
    };
    assert_eq!(setting("notice")["chosen"], true);
    assert_eq!(setting("notice")["source"], "Inte från styrdokumentet");
    assert_eq!(setting("formalPerYear")["source"], "Styr- och ledningsdokumentet");
    assert_eq!(setting("anchorStrategic")["value"], "sks");
    world.does("settings_save", json!({ "values": { "notice": null } }));
    assert_eq!(notice(&world), "2027-03-10");
}

#[test]
fn people_hold_seats_and_chairs_for_a_time() {
    let world = founded();
    let directory = world.does("directory_get", json!({}));
    let organisation = |short: &str| {
        let all = directory["organisations"].as_array().unwrap();
        let found = all.iter().find(|it| it["organisation"]["short"] == short);
        found.unwrap()["organisation"]["id"].clone()
    };
    let person = |name: &str, email: &str| {
        world.does("person_save", json!({ "name": name, "email": email }))["id"].clone()
    };
    let hans = person("Hans Attrapp", "hans.attrapp@example.invalid");
    let seat = json!({
        "person": hans, "body": "strategic", "kind": "ordinary",
        "organisation": organisation("TLV"), "valid_from": "2027-01-01", "mandate": "confirmed",
    });
    world.does("entry_save", json!({ "register": "appointment", "fields": seat }));
    let chair = |from: &str, to: &str| {
        json!({
            "body": "strategic", "person": hans, "from": from, "to": to,
        })
    };
    world.does("chair_save", chair("2027-01-01", "2027-12-31"));
    let again = world.refused("chair_save", chair("2027-06-01", "2028-05-31"));
    assert!(again.contains("31"), "{again}");
    let on = world.does("directory_get", json!({ "on": "2027-03-19" }));
    assert_eq!(on["seats"][0]["chair"], true);
    assert_eq!(on["seats"][0]["side"], "authorities");
    let before = world.does("directory_get", json!({ "on": "2026-12-31" }));
    assert!(before["seats"].as_array().unwrap().is_empty());
    // The authorities chair in the year that was told to be the other side's.
    let check = broken(&world.does("year_plan_get", json!({ "year": 2027 })));
    assert!(check.contains("CHR-001"), "{check}");
}

#[test]
fn undo_takes_a_move_back_with_its_numbers() {
    let world = founded();
    let first = place(&world, "strategic", "2027-03-19", "13:00:00", "15:00:00");
    place(&world, "strategic", "2027-10-15", "13:00:00", "15:00:00");
    let row = |world: &World| world.does("meeting_get", json!({ "id": first }))["row"].clone();
    let before = row(&world);
    world.does("meeting_move", json!({ "id": first, "date": "2027-11-19" }));
    assert_eq!(row(&world)["number"], 2);
    world.does("undo", json!({}));
    assert_eq!(row(&world)["date"], before["date"]);
    assert_eq!(row(&world)["number"], before["number"]);
}

#[test]
fn the_overview_says_what_to_do_first() {
    let world = founded();
    let empty = world.does("overview_get", json!({}));
    let keys = |view: &Value| {
        let todos = view["todos"].as_array().unwrap();
        todos.iter().map(|it| it["key"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&empty), ["calendars", "plan"]);
    let world = with_calendars();
    golden(&world);
    let view = world.does("overview_get", json!({}));
    assert_eq!(view["counts"]["formalPlanned"], 2);
    assert_eq!(view["counts"]["tacticalPlanned"], 6);
    assert_eq!(view["next"]["row"]["date"], "2027-02-04");
    assert_eq!(view["deadlines"].as_array().unwrap().len(), 5);
    assert!(keys(&view).iter().any(|key| key.starts_with("CHR-")));
}

#[test]
fn a_school_break_is_hinted_for_the_members_of_its_region_on_the_day() {
    let world = founded();
    let organisation = world.does(
        "organisation_save",
        json!({
            "name": "Region Norrdemo", "short": "Norrdemo", "side": "sks",
            "isPublicAuthority": true, "healthcareRegion": "norra",
        }),
    )["id"]
        .clone();
    // A change that does not speak of the region leaves it.
    world.does(
        "organisation_save",
        json!({
            "id": organisation, "name": "Region Norrdemo", "short": "Norr", "side": "sks",
            "isPublicAuthority": true,
        }),
    );
    let person = json!({ "name": "Astrid Provberg", "email": "astrid@example.invalid" });
    let person = world.does("person_save", person)["id"].clone();
    place(&world, "strategic", "2027-03-10", "13:00:00", "15:00:00");
    let hints = || {
        let found = world.does("check", json!({ "year": 2027 }))["verdicts"].clone();
        let found = found.as_array().unwrap().clone().into_iter();
        let on = found.filter(|it| it["id"] == "CAL-006" && it["verdict"] == "broken");
        on.map(|it| it["text"].as_str().unwrap().replace('\u{a0}', " ")).collect::<Vec<_>>()
    };
    assert!(hints().is_empty(), "{:?}", hints());
    let seat = |id: Value, to: &str| {
        let fields = json!({
            "person": person, "body": "strategic", "kind": "ordinary",
            "organisation": organisation, "valid_from": "2025-01-01", "valid_to": to,
        });
        let mut request = json!({ "register": "appointment", "fields": fields });
        if !id.is_null() {
            request["id"] = id;
        }
        world.does("entry_save", request)["id"].clone()
    };
    let id = seat(Value::Null, "2027-12-31");
    assert_eq!(hints(), ["10 mars 2027 ligger i sportlovet v. 10 för Norra."]);
    seat(id, "2027-02-28");
    assert!(hints().is_empty(), "an ended seat still counts: {:?}", hints());
}

#[test]
fn check_names_every_rule_and_judges_what_a_new_workspace_lets_it() {
    let world = founded();
    let found = world.does("check", json!({ "year": 2027 }))["verdicts"].clone();
    let of = |id: &str| -> Vec<Value> {
        found.as_array().unwrap().iter().filter(|it| it["id"] == id).cloned().collect()
    };
    // Six authorities are parties from the start, on the Council, and none has a contact point.
    assert_eq!(of("CON-001").len(), 6);
    assert!(of("CON-001").iter().all(|it| it["verdict"] == "broken" && it["level"] == "error"));
    assert_eq!(of("ORG-010")[0]["verdict"], "holds");
    assert_eq!(of("CMP-010")[0]["verdict"], "notApplicable");
    assert_eq!(of("AGD-003")[0]["facts"], json!({ "kind": "nothingToJudge" }));
    assert_eq!(of("MAN-004")[0]["facts"], json!({ "kind": "judgedWith", "rule": "MAN-003" }));
    for (id, kind) in [("CMP-008", "builtIn"), ("EXT-001", "statement"), ("EVA-002", "practice")] {
        assert_eq!(
            (&of(id)[0]["verdict"], &of(id)[0]["facts"]["kind"]),
            (&json!("notJudged"), &json!(kind))
        );
    }
}

#[test]
fn a_seat_tells_the_position_that_gave_it_and_no_other() {
    let world = founded();
    let person = json!({ "name": "Nils Kladdén", "email": "nils@example.invalid" });
    let person = world.does("person_save", person)["id"].clone();
    let organisations = world.does("directory_get", json!({}))["organisations"].clone();
    let organisation = organisations[0]["organisation"]["id"].clone();
    let mut seat = json!({ "register": "appointment", "fields": {
        "person": person, "body": "tactical", "kind": "ordinary", "organisation": organisation,
        "mandate": "confirmed", "position": "00000000-0000-0000-0000-00000000dead",
    }});
    assert!(world.refused("entry_save", seat.clone()).contains("position"));
    seat["fields"]["position"] = Value::Null;
    seat["id"] = world.does("entry_save", seat.clone())["id"].clone();
    let stands = || {
        let found = world.does("check", json!({ "year": 2027 }))["verdicts"].clone();
        let found = found.as_array().unwrap().iter().find(|it| it["id"] == "MAN-003").cloned();
        found.unwrap()["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(stands(), "notApplicable");
    for (body, date, expected) in
        [("tactical", "2027-02-04", "broken"), ("strategic", "2027-03-19", "holds")]
    {
        let meeting = place(&world, body, date, "13:00:00", "15:00:00");
        let agenda = world.does("agenda_draft", json!({ "meeting": meeting }));
        let item = &agenda["items"][0]["id"];
        let position = json!({ "item": item, "clauses": "att utse gruppen" });
        let position = world.does("position_add", position)["id"].clone();
        world.does("position_edit", json!({ "id": position, "outcome": "agreed" }));
        seat["fields"] = json!({ "position": position });
        world.does("entry_save", seat.clone());
        assert_eq!(stands(), expected);
    }
    // What is not said again stays.
    seat["fields"] = json!({ "source": "Minnesanteckning" });
    world.does("entry_save", seat);
    assert_eq!(stands(), "holds");
}

#[test]
fn r_095_a_seat_that_ends_within_half_a_year_is_told_until_somebody_has_it_after_that() {
    let world = founded();
    let directory = world.does("directory_get", json!({}));
    let today: chrono::NaiveDate = directory["on"].as_str().unwrap().parse().unwrap();
    let organisation = directory["organisations"][0]["organisation"]["id"].clone();
    let person = |name: &str| {
        let email = "a@example.invalid";
        world.does("person_save", json!({ "name": name, "email": email }))["id"].clone()
    };
    let after = |days| (today + chrono::Days::new(days)).to_string();
    let seat = |person: Value, from: String, to: Option<String>| {
        let fields = json!({
            "person": person, "body": "strategic", "kind": "ordinary", "organisation": organisation,
            "valid_from": from, "valid_to": to,
        });
        let request = json!({ "register": "appointment", "fields": fields });
        world.does("entry_save", request)["id"].clone()
    };
    let told = || {
        let view = world.does("overview_get", json!({}));
        let todos = view["todos"].as_array().unwrap().clone();
        let it = todos.into_iter().find(|it| it["key"] == "seatsEnding")?;
        Some((it["title"].as_str().unwrap().to_owned(), it["subject"].clone()))
    };
    let (hans, elsa) = (person("Hans Attrapp"), person("Elsa Påhittad"));
    let far = seat(hans.clone(), "2020-01-01".to_owned(), Some(after(181)));
    assert_eq!(told(), None);
    let change =
        json!({ "register": "appointment", "id": far, "fields": { "valid_to": after(180) } });
    world.does("entry_save", change);
    let (title, subject) = told().unwrap();
    assert!(title.starts_with("Förordnandet för Hans Attrapp går ut"), "{title}");
    assert_eq!(subject, far);
    let seats = world.does("directory_get", json!({}))["seats"].clone();
    assert_eq!(seats[0]["endsIn"], 180);
    seat(elsa, after(181), None);
    assert_eq!(told(), None, "there is a successor");
}

#[test]
fn sec_003_the_meetings_of_sks_have_no_place_among_the_partnerships() {
    let world = founded();
    for body in ["sks", "SKS", "preparatory", "strategicOrTactical"] {
        let meeting =
            json!({ "body": body, "date": "2027-03-04", "start": "13:00:00", "end": "15:00:00" });
        assert!(world.refused("meeting_place", meeting).contains("[body]"), "{body}");
    }
    let plan = world.does("year_plan_get", json!({ "year": 2027 }));
    assert_eq!(plan["meetings"], json!([]));
}

#[test]
fn dia_001_an_organisation_says_how_its_case_numbers_are_written() {
    let world = founded();
    let organisations = world.does("directory_get", json!({}))["organisations"].clone();
    let of = |key: &str| {
        let all = organisations.as_array().unwrap();
        all.iter().find(|it| it["key"] == key).unwrap().clone()
    };
    assert_eq!(of("skr")["casePattern"], "SKR####/#####");
    let save = |pattern: &str| {
        let it = of("socialstyrelsen");
        json!({
            "id": it["organisation"]["id"], "name": it["organisation"]["name"], "short": "SoS",
            "side": "authorities", "isPublicAuthority": true, "casePattern": pattern,
        })
    };
    let no = world.refused("organisation_save", save("SoS dnr"));
    assert!(no.contains("[casePattern]") && no.contains("visar inte var siffrorna står"), "{no}");
    world.does("organisation_save", save(" #.#-####/##### "));
    let now = world.does("directory_get", json!({}))["organisations"].clone();
    let sos = now.as_array().unwrap().iter().find(|it| it["key"] == "socialstyrelsen").unwrap();
    assert_eq!(sos["casePattern"], "#.#-####/#####");
}

#[test]
fn the_details_of_a_person_who_has_left_are_taken_away_and_the_name_stays() {
    let world = founded();
    let details = json!({
        "name": "Nils Kladdén", "email": "nils@example.invalid", "phone": "070-000 00 00", "title": "Utredare",
    });
    let person = world.does("person_save", details)["id"].clone();
    let organisations = world.does("directory_get", json!({}))["organisations"].clone();
    let seat = json!({ "register": "appointment", "fields": {
        "person": person, "body": "tactical", "kind": "ordinary",
        "organisation": organisations[0]["organisation"]["id"], "valid_from": "2024-01-01",
    } });
    let seat = world.does("entry_save", seat)["id"].clone();
    let no = world.refused("person_forget", json!({ "id": person }));
    assert!(no.contains("Nils Kladdén") && no.contains("Taktiska samordningsgruppen"), "{no}");
    let ended =
        json!({ "register": "appointment", "id": seat, "fields": { "valid_to": "2025-12-31" } });
    world.does("entry_save", ended);
    world.does("person_forget", json!({ "id": person }));
    let known = world.does("directory_get", json!({}))["people"].clone();
    let it = known.as_array().unwrap().iter().find(|it| it["person"]["id"] == person).unwrap();
    assert_eq!((&it["email"], &it["phone"], &it["title"]), (&json!(""), &json!(""), &json!("")));
    assert_eq!(it["person"]["name"], "Nils Kladdén");
    assert!(it["forgottenOn"].is_string());
    for shown in [
        world.does("audit_list", json!({ "subject": person })),
        world.does("audit_list", json!({})),
        world.does("search", json!({ "text": "nils@example.invalid" }))["groups"].clone(),
    ] {
        let text = shown.to_string();
        assert!(!text.contains("nils@example.invalid") && !text.contains("070-000"), "{text}");
        assert!(!text.contains("Utredare"), "{text}");
    }
    assert!(world.does("undo_status", json!({}))["undo"].is_null(), "it cannot be taken back");
    assert_eq!(world.does("audit_verify", json!({}))["ok"], true);
    let again = json!({ "id": person, "name": "Nils Kladdén", "email": "nils@example.invalid" });
    world.does("person_save", again);
    let known = world.does("directory_get", json!({}))["people"].clone();
    let it = known.as_array().unwrap().iter().find(|it| it["person"]["id"] == person).unwrap();
    assert!(it["forgottenOn"].is_null(), "who is written anew is known again");
}

#[test]
fn what_refers_to_a_meeting_or_its_positions_is_listed_with_it() {
    let world = founded();
    let place =
        json!({ "body": "tactical", "date": "2027-03-04", "start": "13:00:00", "end": "15:00:00" });
    let meeting = world.does("meeting_place", place)["id"].clone();
    let links = || world.does("entry_links", json!({ "subject": meeting }))["entries"].clone();
    assert_eq!(links(), json!([]));
    let need = json!({ "register": "need", "fields": { "title": "Stöd för egenvård", "meeting": meeting } });
    let need = world.does("entry_save", need)["id"].clone();
    let found = links();
    assert_eq!(found.as_array().unwrap().len(), 1);
    let one = (&found[0]["register"], &found[0]["id"], &found[0]["title"]);
    assert_eq!(one, (&json!("need"), &need, &json!("Stöd för egenvård")));
}

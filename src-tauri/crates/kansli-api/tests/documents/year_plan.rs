//! The year plan as it leaves the program: a calendar, a picture, and a document where each date
//! explains itself.

use std::fs;

use serde_json::{Value, json};

use crate::{Office, holds};

/// The text without its spaces and hyphens, which lines break at.
fn squeezed(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace() && !"-\u{ad}\u{2010}".contains(*it)).collect()
}

/// The office with the year's calendars and a tactical meeting, locked, that prepares the strategic one.
fn planned() -> Office {
    let office = Office::open();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/samples/calendars");
    for (kind, file) in [("council", "radet"), ("principals", "huvudmannagruppen"), ("sks", "sks")]
    {
        let path = format!("{folder}/{file}-2027-fiktiv.ics");
        office.world.does("calendar_import", json!({ "kind": kind, "name": kind, "path": path }));
    }
    let place =
        json!({ "body": "tactical", "date": "2027-02-18", "start": "09:00:00", "end": "12:00:00" });
    let tactical = office.world.does("meeting_place", place)["id"].clone();
    office.world.does("meeting_pin", json!({ "id": tactical, "pinned": true }));
    office
}

fn deadlines(office: &Office) -> Vec<Value> {
    let listed = office.world.does("deadline_list", json!({ "year": 2027 }));
    listed["deadlines"].as_array().unwrap().clone()
}

#[test]
fn the_year_plan_is_a_calendar_of_holds_that_the_invitation_takes_the_place_of() {
    let office = Office::open();
    let path = office.world.file("ar.ics");
    let year = || {
        let request = json!({ "what": "yearPlan", "year": 2027, "format": "ics", "path": path });
        let view = office.world.does("export", request);
        assert_eq!(view["fileName"], "Arskalender-2027.ics");
        let (calendar, problems) = kansli_calendar::read(&fs::read(&path).unwrap());
        assert_eq!((calendar.method.as_deref(), problems), (Some("PUBLISH"), vec![]));
        let day = |month, day| chrono::NaiveDate::from_ymd_opt(2027, month, day).unwrap();
        let (found, problems) = kansli_calendar::expand(&calendar, day(1, 1), day(12, 31));
        assert_eq!(problems, []);
        found
    };
    let (uid, found) = (format!("{}@kansli.invalid", office.meeting.as_str().unwrap()), year());
    let hold = found.iter().find(|it| it.details.uid == uid).unwrap();
    assert_eq!(hold.details.status, Some(kansli_calendar::Status::Tentative));
    assert!(hold.details.summary.ends_with("(preliminär)"), "{hold:?}");
    let deadlines = office.world.does("deadline_list", json!({ "year": 2027 }));
    let deadlines = deadlines["deadlines"].as_array().unwrap().len();
    assert_eq!(found.iter().filter(|it| it.all_day()).count(), deadlines);
    assert!(deadlines > 10, "of the meeting and of the year");
    let mut uids: Vec<&str> = found.iter().map(|it| it.details.uid.as_str()).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), found.len(), "each is its own");

    let drawn = office.world.file("ar.svg");
    let wheel = json!({ "what": "yearPlan", "year": 2027, "format": "svg", "path": drawn });
    let view = office.world.does("export", wheel);
    assert_eq!(
        (&view["fileName"], &view["media"]),
        (&json!("Arshjul-2027.svg"), &json!("image/svg+xml"))
    );
    let picture = fs::read_to_string(&drawn).unwrap();
    assert!(picture.starts_with("<svg ") && picture.contains(">19</text>"), "{picture}");

    office.calendar(json!({ "sent": true }));
    let called = year();
    let stands = called.iter().find(|it| it.details.uid == uid).unwrap();
    assert_eq!(stands.details.status, Some(kansli_calendar::Status::Confirmed));
}

#[test]
fn every_deadline_of_the_year_stands_once_on_paper() {
    let office = planned();
    let (_, text) = office.pdf(json!({ "what": "yearPlan", "year": 2027 }));
    let text = squeezed(&text);
    let due = deadlines(&office);
    assert!(due.len() > 20, "of two meetings and of the year");
    for it in &due {
        let said = |field: &str| it[field].as_str().unwrap_or_default().to_owned();
        let what = squeezed(&format!("{}{}", said("title"), said("meetingTitle")));
        let row = squeezed(&said("date"));
        let rows = text.match_indices(&row).filter(|(at, _)| {
            // The day of the week and the number of the week stand between the date and what is due.
            text[*at..].chars().take(20 + what.chars().count()).collect::<String>().contains(&what)
        });
        assert_eq!(rows.count(), 1, "{it} in {text}");
    }
    // What the calendars call a last day is a deadline and no meeting.
    let told = squeezed("Sista dag: Rådets redogörelse");
    assert_eq!(text.matches(&told).count(), 1, "{text}");
    let (meetings, deadlines) = text.split_once("Frister").unwrap();
    assert!(deadlines.contains(&told) && !meetings.contains(&told));
}

#[test]
fn a_meeting_in_january_has_its_deadlines_of_december_in_its_own_plan() {
    let office = Office::open();
    let early =
        json!({ "body": "tactical", "date": "2027-01-14", "start": "09:00:00", "end": "12:00:00" });
    office.world.does("meeting_place", early);
    let listed = deadlines(&office);
    assert!(listed.iter().all(|it| it["date"].as_str().unwrap().starts_with("2027")));
    let (_, text) = office.pdf(json!({ "what": "yearPlan", "year": 2027 }));
    let due = squeezed("2026-12-10 torsdag 50 Be om punkter till dagordningen Taktiska 1/2027");
    assert_eq!(squeezed(&text).matches(&due).count(), 1, "{text}");
}

#[test]
fn every_rule_stands_once_on_paper_and_every_date_says_what_it_rests_on() {
    let office = planned();
    let half =
        json!({ "body": "tactical", "date": "2027-04-30", "start": "09:00:00", "end": "15:00:00" });
    office.world.does("meeting_place", half);
    let (_, text) = office.pdf(json!({ "what": "yearPlan", "year": 2027 }));
    let year = office.world.does("year_plan_get", json!({ "year": 2027 }));
    let squeezed_text = squeezed(&text);
    let (before, rules) = squeezed_text.rsplit_once("Såstårsigplanen").unwrap();
    for verdict in year["verdicts"].as_array().unwrap() {
        let said = |field: &str| verdict[field].as_str().unwrap().to_owned();
        // The rule, what it stands on, and its name; where it comes from follows.
        let head = squeezed(&format!("{}{}{}", said("rule"), said("requirement"), said("title")));
        assert_eq!(rules.matches(&head).count(), 1, "{head} in {rules}");
        let source = squeezed(&format!("{}Källa: {}", said("title"), said("source")));
        assert!(rules.contains(&source), "{source} in {rules}");
    }
    for said in [
        "Mötet 19 mars 2027 är samma dag som samrådet. (PLAN-002)",
        "Mötet 19 mars 2027 bereds på det taktiska mötet 18 februari 2027. (PLAN-004)",
        "Se över: 30 april 2027 är valborgsmässoafton och många slutar vid lunch. (CAL-006)",
        "Låst datum.",
    ] {
        assert!(before.contains(&squeezed(said)), "{said} in {before}");
    }
    // How many meetings there are is no reason for the day of one.
    assert!(!before.contains("formellastrategiskamöten"), "{before}");
}

#[test]
fn the_plan_is_a_proposal_until_it_is_adopted_and_says_from_when_a_meeting_was_moved() {
    let office = planned();
    let request = json!({ "what": "yearPlan", "year": 2027 });
    let (_, text) = office.pdf(request.clone());
    holds(&text, &["Planen är ett förslag och inte fastställd."]);
    let moved =
        json!({ "id": office.meeting, "date": "2027-05-21", "reason": "Salen är upptagen" });
    office.world.does("meeting_move", moved);
    let kept = json!({ "year": 2027, "meetings": [
        { "body": "strategic", "date": "2027-05-21", "start": "13:00:00" },
        { "body": "tactical", "date": "2027-02-18", "start": "09:00:00" },
    ] });
    office.world.does("plan_adopt", kept);
    let (_, text) = office.pdf(request);
    holds(&text, &["Planen fastställdes 19 mars 2027."]);
    let said = squeezed("Flyttat från den 19 mars 2027. Skäl: Salen är upptagen");
    assert!(squeezed(&text).contains(&said), "{text}");
}

#[test]
fn plan_and_calendar_are_in_their_own_language() {
    let office = planned();
    let (_, text) = office.pdf(json!({ "what": "yearPlan", "year": 2027, "language": "en" }));
    let english = squeezed("Send the notice");
    assert!(squeezed(&text).contains(&english) && !text.contains("Skicka kallelse"), "{text}");
    let path = office.world.file("year.ics");
    let ics = json!({ "what": "yearPlan", "year": 2027, "format": "ics", "path": path, "language": "en" });
    office.world.does("export", ics);
    let calendar = fs::read_to_string(&path).unwrap();
    assert!(calendar.contains("Send the notice") && !calendar.contains("Skicka kallelse"));
}

#[test]
fn the_picture_of_the_wheel_shows_breaks_locks_and_consultations_and_no_last_days() {
    let office = planned();
    let path = office.world.file("wheel.svg");
    let request = json!({ "what": "yearPlan", "year": 2027, "format": "svg", "path": path });
    office.world.does("export", request);
    let picture = fs::read_to_string(&path).unwrap();
    for (piece, least) in
        [("class=\"break\"", 6), ("consultation", 3), (" pinned", 1), ("cancelled", 1)]
    {
        assert!(picture.matches(piece).count() >= least, "{piece}: {picture}");
    }
    assert!(
        !picture.contains(">30</text>"),
        "the day the term of Huvudmannagruppen ends is no meeting"
    );
    assert!(picture.contains(">1 strategiskt, 1 taktiskt<"), "{picture}");
    assert!(picture.contains(">Ordförande strategiskt: SKS<"), "{picture}");
}

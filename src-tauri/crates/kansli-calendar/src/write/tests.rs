use chrono::{NaiveDate, TimeZone};
use proptest::prelude::*;

use super::*;
use crate::event::{Details, Person, Status};
use crate::expand::{Moment, Occurrence, expand};
use crate::message::message;
use crate::read::read;
use crate::zone::HOME;

fn at(day: u32, hour: u32) -> chrono::NaiveDateTime {
    NaiveDate::from_ymd_opt(2027, 3, day)
        .and_then(|date| date.and_hms_opt(hour, 0, 0))
        .expect("a time")
}

fn person(name: &str, email: &str) -> Person {
    Person { name: name.to_owned(), email: email.to_owned() }
}

fn sample(purpose: Purpose) -> Invitation {
    let guest = |name, email, role| Guest { person: person(name, email), role };
    Invitation {
        purpose,
        uid: "0190f3c2-0000-7000-8000-000000000001@example.invalid".to_owned(),
        sequence: 1,
        stamp: at(1, 8).and_utc(),
        start: at(19, 13),
        end: at(19, 15),
        summary: "Strategiskt möte 1; beslutsunderlag, budget & uppföljning".to_owned(),
        location: "Rådssalen, plan 2".to_owned(),
        description: "Hej!\n\nC:\\delat\\handlingar\n".to_owned(),
        comment: String::new(),
        html: Some("<p>Hej!</p>".to_owned()),
        organizer: person("Partnerskapets kansli, Stockholm", "kansli@example.invalid"),
        guests: vec![
            guest("Åsa Öberg", "asa.oberg@example.invalid", Role::Required),
            guest("Björn, Sven", "bjorn.sven@example.invalid", Role::Required),
            guest("Märta \"Nalle\" ^ Ängqvist", "marta@example.invalid", Role::Optional),
        ],
        remind_minutes: Some(15),
    }
}

#[test]
fn an_invitation_holds_what_every_program_needs() {
    insta::assert_snapshot!(invitation(&sample(Purpose::Invite)).replace("\r\n", "\n"), @r#"
BEGIN:VCALENDAR
PRODID:-//Kansli//Kansli 1.0//SV
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
X-LIC-LOCATION:Europe/Stockholm
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:0190f3c2-0000-7000-8000-000000000001@example.invalid
DTSTAMP:20270301T080000Z
LAST-MODIFIED:20270301T080000Z
SEQUENCE:1
DTSTART;TZID=Europe/Stockholm:20270319T130000
DTEND;TZID=Europe/Stockholm:20270319T150000
SUMMARY;LANGUAGE=sv-SE:Strategiskt möte 1\; beslutsunderlag\, budget & upp
 följning
LOCATION:Rådssalen\, plan 2
DESCRIPTION:Hej!\n\nC:\\delat\\handlingar\n
X-ALT-DESC;FMTTYPE=text/html:<p>Hej!</p>
ORGANIZER;CN="Partnerskapets kansli, Stockholm":mailto:kansli@example.inval
 id
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=Åsa Öberg:mailto:asa.oberg@example.invalid
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN="Björn, Sven":mailto:bjorn.sven@example.invalid
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=Märta ^'Nalle^' ^^ Ängqvist:mailto:marta@example.invalid
STATUS:CONFIRMED
TRANSP:OPAQUE
CLASS:PUBLIC
PRIORITY:5
X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE
X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY
X-MICROSOFT-CDO-ALLDAYEVENT:FALSE
X-MICROSOFT-CDO-IMPORTANCE:1
X-MICROSOFT-DISALLOW-COUNTER:FALSE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Strategiskt möte 1\; beslutsunderlag\, budget & uppföljning
TRIGGER:-PT15M
END:VALARM
END:VEVENT
END:VCALENDAR
"#);
}

#[test]
fn a_cancellation_says_so_and_reminds_of_nothing() {
    let text = invitation(&sample(Purpose::Cancel));
    for line in [
        "METHOD:CANCEL",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}");
    }
    assert!(!text.contains("VALARM"));
}

#[test]
fn someone_taken_off_the_list_is_told_without_calling_off_the_meeting() {
    let mut one = sample(Purpose::Uninvite);
    one.guests.truncate(1);
    let text = invitation(&one);
    assert!(text.contains("\r\nMETHOD:CANCEL\r\n"));
    assert!(!text.contains("\r\nSTATUS:"));
    assert_eq!(text.matches("\r\nATTENDEE").count(), 1);
}

/// Lines, length and order as RFC 5545 has them.
fn well_formed(text: &str) {
    assert!(text.ends_with("\r\n"));
    for line in text.strip_suffix("\r\n").unwrap_or_default().split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare line break: {line:?}");
    }
    let unfolded = text.replace("\r\n ", "");
    let mut open = Vec::new();
    for line in unfolded.lines() {
        match line.split_once(':') {
            Some(("BEGIN", name)) => open.push(name.to_owned()),
            Some(("END", name)) => assert_eq!(open.pop().as_deref(), Some(name)),
            _ => {}
        }
    }
    assert!(open.is_empty());
}

/// What a written text is when read: one kind of line break, no control characters.
fn normal(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect()
}

fn normal_name(name: &str) -> String {
    let name = name.trim().replace("\r\n", "\n").replace('\r', "\n");
    let name: String =
        name.chars().filter(|letter| !letter.is_control() || *letter == '\n').collect();
    name.trim().to_owned()
}

/// Text as it comes from Word, mail and cats on keyboards.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\u{A0}".repeat(90)),
        Just("👩‍👩‍👧‍👦🇸🇪".repeat(9)),
        Just("å".repeat(37) + "😀"),
        "[\n\r\t;:,\\\\\"^ ]{0,9}",
        "\\PC{0,30}",
        Just("\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:evil@example.invalid".to_owned()),
        Just("\\n\\;^n^'".to_owned()),
        Just("\u{2028}\u{85}\u{0}\u{7f}\u{feff}\u{202e}".to_owned()),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

#[test]
fn a_hold_asks_for_an_answer_and_is_tentative() {
    let text = invitation(&Invitation { remind_minutes: None, ..sample(Purpose::Hold) });
    well_formed(&text);
    for line in [
        "METHOD:REQUEST",
        "STATUS:TENTATIVE",
        "TRANSP:OPAQUE",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:TENTATIVE",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}: {text}");
    }
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("RSVP=TRUE") && !unfolded.contains("VALARM"), "{unfolded}");
}

fn published(
    name: &str,
    occurrences: &[Occurrence],
    publisher: Option<&Person>,
    tasks: &[Task],
) -> String {
    let stamp = at(1, 8).and_utc();
    publication(&Publication { name, stamp, publisher, occurrences, tasks })
}

#[test]
fn what_is_published_names_who_stands_for_each_thing_in_it() {
    let day = |day| Moment::Date(NaiveDate::from_ymd_opt(2027, 3, day).expect("a date"));
    let details = Details { uid: "frist".to_owned(), ..Details::default() }.into();
    let occurrence = Occurrence { recurrence_id: None, start: day(1), end: day(2), details };
    let due = NaiveDate::from_ymd_opt(2027, 3, 1);
    let task = Task {
        uid: "task".to_owned(),
        sequence: 0,
        stamp: at(1, 8).and_utc(),
        summary: "Skicka listan".to_owned(),
        description: String::new(),
        start: due,
        due,
        standing: Standing::NeedsAction,
        organizer: None,
    };
    let nobody =
        published("", std::slice::from_ref(&occurrence), None, std::slice::from_ref(&task));
    assert!(!nobody.contains("METHOD") && !nobody.contains("ORGANIZER"), "{nobody}");
    let publisher = person("Per Fejkström", "per@example.invalid");
    let text = published("", &[occurrence], Some(&publisher), &[task]);
    well_formed(&text);
    assert!(text.contains("METHOD:PUBLISH\r\n"), "{text}");
    assert_eq!(text.matches("ORGANIZER;CN=Per Fejkström:mailto:per@example.invalid").count(), 2);
    assert!(text.contains("DTSTART;VALUE=DATE:20270228\r\n"), "a task begins before its last day");
}

#[test]
fn an_end_in_the_second_of_two_equal_hours_is_read_as_it_was_written() {
    // 31 October 2027 goes from 03.00 back to 02.00: the end is the later 02.00.
    let start = HOME.with_ymd_and_hms(2027, 10, 28, 5, 0, 0).unwrap();
    let (start, end) = (Moment::At(start), Moment::At(start + chrono::TimeDelta::hours(70)));
    let details =
        Details { uid: "natt".to_owned(), stamp: Some(at(1, 8).and_utc()), ..Details::default() };
    let occurrence = Occurrence { recurrence_id: None, start, end, details: details.into() };
    let text = published("", std::slice::from_ref(&occurrence), None, &[]);
    assert!(text.contains("DTEND:20271031T010000Z"), "{text}");
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
    assert_eq!(expand(&read(text.as_bytes()).0, day(2027), day(2028)).0, [occurrence]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn an_invitation_is_read_as_it_was_written(
        summary in hostile(), location in hostile(), description in hostile(), name in hostile(),
        guests in prop::collection::vec((hostile(), "[a-z0-9.]{1,60}@example\\.invalid"), 0..5),
    ) {
        let invited = Invitation {
            summary: summary.clone(),
            location: location.clone(),
            description: description.clone(),
            organizer: person(&name, "kansli@example.invalid"),
            guests: guests.iter().map(|(name, email)| Guest { person: person(name, email), role: Role::Required }).collect(),
            ..sample(Purpose::Invite)
        };
        let text = invitation(&invited);
        well_formed(&text);
        let (calendar, problems) = read(text.as_bytes());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(calendar.events.len(), 1);
        let details = &calendar.events[0].details;
        prop_assert_eq!(&details.summary, &normal(&summary));
        let or_nothing = |text: &str| if text.trim().is_empty() { String::new() } else { normal(text) };
        prop_assert_eq!(&details.location, &or_nothing(&location));
        prop_assert_eq!(&details.description, &or_nothing(&description));
        let (read_back, _) = message(text.as_bytes());
        let item = &read_back.expect("a message").items[0];
        prop_assert_eq!(&item.organizer.as_ref().expect("an organizer").name, &normal_name(&name));
        let read: Vec<_> = item.attendees.iter().map(|guest| (guest.person.name.clone(), guest.person.email.clone())).collect();
        let wanted: Vec<_> = guests.iter().map(|(name, email)| (normal_name(name), email.clone())).collect();
        prop_assert_eq!(read, wanted);
    }

    #[test]
    fn a_publication_is_read_as_it_was_written(
        summary in hostile(), uid in "[A-Za-z0-9@.;,-]{1,90}", hours in 0i64..8760, length in 0i64..100, all_day: bool,
        sequence: u32, categories in prop::collection::vec("[A-ZÅÄÖ,;]{1,9}", 0..3),
    ) {
        let start = HOME.from_utc_datetime(&at(1, 0)) + chrono::TimeDelta::hours(hours);
        let end = start + chrono::TimeDelta::hours(length);
        let (start, end) = if all_day {
            (Moment::Date(start.date_naive()), Moment::Date(end.date_naive()))
        } else {
            (Moment::At(start), Moment::At(end))
        };
        let details = Details {
            uid, sequence, summary: normal(&summary), status: Some(Status::Tentative), categories,
            stamp: Some(at(1, 8).and_utc()), ..Details::default()
        };
        let occurrence = Occurrence { recurrence_id: None, start, end, details: details.into() };
        let text = published("Årsplan 2027", std::slice::from_ref(&occurrence), None, &[]);
        well_formed(&text);
        let (calendar, problems) = read(text.as_bytes());
        prop_assert_eq!(problems, []);
        prop_assert_eq!(calendar.name.as_deref(), Some("Årsplan 2027"));
        let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
        let (read_back, _) = expand(&calendar, day(2027), day(2030));
        prop_assert_eq!(read_back, [occurrence]);
    }
}

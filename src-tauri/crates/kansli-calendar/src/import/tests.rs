use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::*;
use crate::event::Details;
use crate::read::read;

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/samples/calendars");
    fs::read_to_string(folder.join(format!("{name}-2027-fiktiv.ics"))).expect("a sample calendar")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn against(known: &[Occurrence], source: &str) -> ImportDiff {
    let (calendar, problems) = read(source.as_bytes());
    assert_eq!(problems, []);
    let (diff, problems) = diff(known, &calendar, day("2027-01-01"), day("2028-01-01"));
    assert_eq!(problems, []);
    diff
}

/// What is known when the diff has been taken, as the program takes it.
fn take(mut known: Vec<Occurrence>, diff: ImportDiff) -> Vec<Occurrence> {
    for change in
        diff.updated.into_iter().chain(diff.moved).chain(diff.cancelled).chain(diff.unchanged)
    {
        known[change.known] = change.after;
    }
    known.extend(diff.added);
    known
}

fn imported(source: &str) -> Vec<Occurrence> {
    take(Vec::new(), against(&[], source))
}

/// The counts as `+added ~updated >moved -cancelled =unchanged <outdated ?missing`.
fn counts(diff: &ImportDiff) -> String {
    format!(
        "+{} ~{} >{} -{} ={} <{} ?{}",
        diff.added.len(),
        diff.updated.len(),
        diff.moved.len(),
        diff.cancelled.len(),
        diff.unchanged.len(),
        diff.outdated.len(),
        diff.missing.len()
    )
}

#[test]
fn the_sample_calendars_are_new_once_and_then_unchanged() {
    for (name, events) in [("radet", 20), ("huvudmannagruppen", 7), ("sks", 8)] {
        let source = sample(name);
        let first = against(&[], &source);
        assert_eq!(counts(&first), format!("+{events} ~0 >0 -0 =0 <0 ?0"), "{name}");
        let known = take(Vec::new(), first);
        assert_eq!(
            counts(&against(&known, &source)),
            format!("+0 ~0 >0 -0 ={events} <0 ?0"),
            "{name}"
        );
    }
}

#[test]
fn the_sample_series_has_its_exception_and_its_moved_occurrence() {
    let known = imported(&sample("radet"));
    let series: Vec<_> = known
        .iter()
        .filter(|occurrence| occurrence.recurrence_id.is_some())
        .map(|occurrence| occurrence.start.to_string())
        .collect();
    insta::assert_snapshot!(series.join("\n"), @r"
    2027-01-11T15:00:00+01:00
    2027-01-25T15:00:00+01:00
    2027-02-08T15:00:00+01:00
    2027-02-22T15:00:00+01:00
    2027-03-08T15:00:00+01:00
    2027-03-22T15:00:00+01:00
    2027-04-19T15:00:00+02:00
    2027-05-04T10:00:00+02:00
    2027-05-17T15:00:00+02:00
    2027-05-31T15:00:00+02:00
    2027-06-14T15:00:00+02:00
    ");
}

#[test]
fn a_changed_file_tells_what_is_new_moved_cancelled_and_reworded() {
    let before = sample("huvudmannagruppen");
    let known = imported(&before);
    let one = "BEGIN:VEVENT\r\nUID:ny@example.invalid\r\nDTSTART:20271020T080000Z\r\nSUMMARY:Ny\r\nEND:VEVENT\r\nEND:VCALENDAR";
    let after = before
        .replace("20270521T093000", "20270522T100000")
        .replace("20270521T120000", "20270522T123000")
        .replace("Huvudmannagruppen möte 1", "Huvudmannagruppens första möte")
        .replacen(
            "STATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR",
            "STATUS:CANCELLED\r\nEND:VEVENT\r\nEND:VCALENDAR",
            1,
        )
        .replace("END:VCALENDAR", one);
    let diff = against(&known, &after);
    assert_eq!(counts(&diff), "+1 ~1 >1 -1 =4 <0 ?0");
    assert_eq!(known[diff.moved[0].known].start.to_string(), "2027-05-21T09:30:00+02:00");
    assert_eq!(diff.moved[0].after.start.to_string(), "2027-05-22T10:00:00+02:00");
    assert!(diff.cancelled[0].after.cancelled());
    let known = take(known, diff);
    assert_eq!(counts(&against(&known, &after)), "+0 ~0 >0 -0 =8 <0 ?0");
}

fn series(version: u32, lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:s\r\nSUMMARY:Möte\r\nSEQUENCE:{version}\r\nDURATION:PT1H\r\n{lines}\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
}

const WEEKLY: &str = "DTSTART;TZID=Europe/Stockholm:20270107T090000\r\nRRULE:FREQ=WEEKLY;COUNT=4";

#[test]
fn an_older_version_never_replaces_a_newer() {
    let known = imported(&series(3, WEEKLY));
    let older = series(2, &WEEKLY.replace("T09", "T13"));
    let diff = against(&known, &older);
    assert_eq!(counts(&diff), "+0 ~0 >0 -0 =0 <4 ?0");
    assert!(diff.is_empty());
    let stamped =
        |stamp: &str| series(3, &format!("{WEEKLY}\r\nDTSTAMP:{stamp}\r\nLOCATION:{stamp}"));
    let known = imported(&stamped("20270102T000000Z"));
    assert_eq!(counts(&against(&known, &stamped("20270101T000000Z"))), "+0 ~0 >0 -0 =0 <4 ?0");
    assert_eq!(counts(&against(&known, &stamped("20270103T000000Z"))), "+0 ~4 >0 -0 =0 <0 ?0");
}

#[test]
fn a_series_given_another_time_is_moved_not_doubled() {
    let known = imported(&series(0, WEEKLY));
    let diff = against(&known, &series(1, &WEEKLY.replace("T09", "T13")));
    assert_eq!(counts(&diff), "+0 ~0 >4 -0 =0 <0 ?0");
    let known = take(known, diff);
    assert_eq!(
        counts(&against(&known, &series(1, &WEEKLY.replace("T09", "T13")))),
        "+0 ~0 >0 -0 =4 <0 ?0"
    );
}

#[test]
fn an_occurrence_taken_out_of_its_series_is_cancelled() {
    let known = imported(&series(0, WEEKLY));
    let shorter = series(0, &format!("{WEEKLY}\r\nEXDATE;TZID=Europe/Stockholm:20270114T090000"));
    let diff = against(&known, &shorter);
    assert_eq!(counts(&diff), "+0 ~0 >0 -1 =3 <0 ?0");
    let known = take(known, diff);
    assert_eq!(counts(&against(&known, &shorter)), "+0 ~0 >0 -0 =4 <0 ?0");
}

#[test]
fn an_occurrence_moved_out_of_the_window_is_moved_not_cancelled() {
    let moved = "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID;TZID=Europe/Stockholm:20270114T090000\r\n\
        DTSTART;TZID=Europe/Stockholm:20280114T090000";
    let known = imported(&series(0, WEEKLY));
    assert_eq!(
        counts(&against(&known, &series(0, &format!("{WEEKLY}\r\n{moved}")))),
        "+0 ~0 >1 -0 =3 <0 ?0"
    );
}

#[test]
fn what_the_file_does_not_speak_of_is_left_and_listed() {
    let known = imported(&sample("sks"));
    let diff = against(&known, &sample("huvudmannagruppen"));
    assert_eq!(counts(&diff), "+7 ~0 >0 -0 =0 <0 ?8");
    assert_eq!(take(known, diff).len(), 15);
}

fn occurrence() -> impl Strategy<Value = Occurrence> {
    let text = "[ab]{0,2}";
    (0u32..3, 0u32..4, 1u32..28, 0u32..3, text, proptest::option::of(0u32..3), any::<bool>())
        .prop_map(|(uid, id, start, sequence, summary, stamp, cancelled)| {
            let date = |day| NaiveDate::from_ymd_opt(2027, 3, day).expect("a date");
            let stamp =
                stamp.and_then(|day| date(day + 1).and_hms_opt(0, 0, 0)).map(|time| time.and_utc());
            let status = cancelled.then_some(Status::Cancelled);
            Occurrence {
                recurrence_id: (id > 0).then(|| Moment::Date(date(id))),
                start: Moment::Date(date(start)),
                end: Moment::Date(date(start + 1)),
                details: Arc::new(Details {
                    uid: format!("u{uid}"),
                    sequence,
                    stamp,
                    summary,
                    status,
                    ..Details::default()
                }),
            }
        })
}

fn distinct(occurrences: Vec<Occurrence>) -> Vec<Occurrence> {
    let mut seen = HashSet::new();
    occurrences.into_iter().filter(|occurrence| seen.insert(key(occurrence))).collect()
}

proptest! {
    #[test]
    fn taking_a_diff_twice_changes_nothing(
        known in prop::collection::vec(occurrence(), 0..8).prop_map(distinct),
        incoming in prop::collection::vec(occurrence(), 0..8).prop_map(distinct),
    ) {
        let window = Window::new(day("2027-01-01"), day("2028-01-01"));
        let first = compare(&known, incoming.clone(), &window);
        let sorted = first.updated.len() + first.moved.len() + first.cancelled.len()
            + first.unchanged.len() + first.outdated.len() + first.missing.len();
        prop_assert_eq!(sorted, known.len());
        for change in first.updated.iter().chain(&first.moved).chain(&first.cancelled) {
            prop_assert!(!is_older(&change.after, &known[change.known]));
        }
        let known = take(known, first);
        prop_assert!(compare(&known, incoming, &window).is_empty());
    }
}

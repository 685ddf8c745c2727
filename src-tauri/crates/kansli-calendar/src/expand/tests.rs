use crate::problem::{Problem, ProblemKind};
use crate::read::read;

use super::*;

/// The occurrences of 2025–2027 as lines, and the problems, of a calendar with these events.
fn story(events: &str) -> (Vec<String>, Vec<Problem>) {
    let source = format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR\n", events.trim());
    let (calendar, mut problems) = read(source.as_bytes());
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("a date");
    let (occurrences, more) = expand(&calendar, day(2025), day(2028));
    problems.extend(more);
    let told = |occurrence: &Occurrence| {
        let id = occurrence.recurrence_id.map(|id| format!(" ({id})")).unwrap_or_default();
        format!("{}/{} {}{id}", occurrence.start, occurrence.end, occurrence.details.summary)
    };
    (occurrences.iter().map(told).collect(), problems)
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:1\nSUMMARY:m\n{}\nEND:VEVENT\n", lines.trim())
}

fn lines(lines: &str) -> Vec<String> {
    let (told, problems) = story(&event(lines));
    assert_eq!(problems, [], "{lines}");
    told
}

#[test]
fn an_end_keeps_its_wall_clock_and_a_duration_its_hours() {
    let night = "DTSTART;TZID=Europe/Stockholm:20250329T230000\nRRULE:FREQ=DAILY;COUNT=1\n";
    assert_eq!(
        lines(&format!("{night}DTEND;TZID=Europe/Stockholm:20250330T050000")),
        ["2025-03-29T23:00:00+01:00/2025-03-30T05:00:00+02:00 m (2025-03-29T23:00:00+01:00)"]
    );
    assert_eq!(
        lines(&format!("{night}DURATION:PT6H")),
        ["2025-03-29T23:00:00+01:00/2025-03-30T06:00:00+02:00 m (2025-03-29T23:00:00+01:00)"]
    );
    assert_eq!(
        lines(&format!("{night}DURATION:P1DT1H")),
        ["2025-03-29T23:00:00+01:00/2025-03-31T00:00:00+02:00 m (2025-03-29T23:00:00+01:00)"]
    );
}

#[test]
fn until_includes_its_day_and_its_instant() {
    let weekly = "DTSTART;TZID=Europe/Stockholm:20250603T090000\nRRULE:FREQ=WEEKLY;UNTIL=";
    for (until, count) in [
        ("20250617", 3),
        ("20250617T090000", 3),
        ("20250617T085959", 2),
        ("20250617T070000Z", 3),
        ("20250617T065959Z", 2),
        ("20250101", 1),
    ] {
        assert_eq!(lines(&format!("{weekly}{until}")).len(), count, "{until}");
    }
    // Exchange writes our midnight in UTC.
    let whole_days = lines("DTSTART;VALUE=DATE:20250603\nRRULE:FREQ=WEEKLY;UNTIL=20250616T220000Z");
    assert_eq!(whole_days.last().map(String::as_str), Some("2025-06-17/2025-06-18 m (2025-06-17)"));
}

#[test]
fn the_first_start_counts_even_when_the_rule_does_not_name_it() {
    assert_eq!(
        lines("DTSTART:20250107T080000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20250114T000000Z"),
        [
            "2025-01-07T09:00:00+01:00/2025-01-07T09:00:00+01:00 m (2025-01-07T09:00:00+01:00)",
            "2025-01-13T09:00:00+01:00/2025-01-13T09:00:00+01:00 m (2025-01-13T09:00:00+01:00)",
        ]
    );
}

#[test]
fn exceptions_compare_instants_whatever_the_zone() {
    let series = "DTSTART;TZID=Europe/Stockholm:20250603T090000\nRRULE:FREQ=DAILY;COUNT=4\n";
    for except in [
        "EXDATE:20250604T070000Z",
        "EXDATE;TZID=America/New_York:20250604T030000",
        "EXDATE;VALUE=DATE:20250604",
        "EXDATE;TZID=\"W. Europe Standard Time\":20250604T090000",
    ] {
        let left = lines(&format!("{series}{except}"));
        assert_eq!(left.len(), 3, "{except}");
        assert!(left.iter().all(|line| !line.starts_with("2025-06-04")), "{except}");
    }
}

#[test]
fn an_exception_rule_takes_away() {
    let series = "DTSTART:20250602T080000Z\nRRULE:FREQ=DAILY;COUNT=5\nEXRULE:FREQ=DAILY;INTERVAL=2";
    assert_eq!(lines(series).len(), 2);
}

#[test]
fn an_all_day_series_is_replaced_and_excepted_by_day() {
    let series = "DTSTART;VALUE=DATE:20250602\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20250603T220000Z";
    assert_eq!(lines(series).len(), 3);
    let moved = "BEGIN:VEVENT\nUID:1\nSUMMARY:flyttad\nRECURRENCE-ID;TZID=UTC+01:20250603T000000\n\
        DTSTART;VALUE=DATE:20250610\nEND:VEVENT";
    let (told, problems) =
        story(&(event("DTSTART;VALUE=DATE:20250602\nRRULE:FREQ=DAILY;COUNT=2") + moved));
    assert_eq!(
        told,
        ["2025-06-02/2025-06-03 m (2025-06-02)", "2025-06-10/2025-06-11 flyttad (2025-06-03)"]
    );
    assert_eq!(problems, []);
}

#[test]
fn this_and_future_moves_what_follows_and_single_replacements_stand() {
    let replacement = |id: &str, start: &str, range: &str| {
        format!(
            "BEGIN:VEVENT\nUID:1\nSUMMARY:ny\nRECURRENCE-ID{range}:202506{id}T080000Z\nDTSTART:202506{start}Z\n\
             DURATION:PT2H\nEND:VEVENT\n"
        )
    };
    let series = event("DTSTART:20250602T080000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4")
        + &replacement("03", "03T100000", ";RANGE=THISANDFUTURE")
        + &replacement("04", "04T060000", "");
    let (told, _) = story(&series);
    let starts: Vec<_> = told.iter().map(|line| &line[8..16]).collect();
    assert_eq!(starts, ["02T10:00", "03T12:00", "04T08:00", "05T12:00"]);
}

#[test]
fn a_replacement_whose_series_is_not_here_stands_for_itself() {
    let (told, problems) =
        story(&event("RECURRENCE-ID:20250603T080000Z\nDTSTART:20250603T100000Z"));
    assert_eq!(
        told,
        ["2025-06-03T12:00:00+02:00/2025-06-03T12:00:00+02:00 m (2025-06-03T10:00:00+02:00)"]
    );
    assert_eq!(problems, []);
}

#[test]
fn events_without_a_uid_are_not_taken_for_versions_of_one_another() {
    let nameless = |day: u8| format!("BEGIN:VEVENT\nDTSTART:202506{day:02}T080000Z\nEND:VEVENT\n");
    assert_eq!(story(&(nameless(3) + &nameless(4))).0.len(), 2);
}

#[test]
fn what_is_broken_costs_only_itself() {
    let problem = |lines: &str| -> ProblemKind {
        let (_, problems) = story(&event(lines));
        assert_eq!(problems.len(), 1, "{lines}: {problems:?}");
        problems[0].kind.clone()
    };
    let start = "DTSTART:20250603T080000Z\n";
    assert!(matches!(problem("DTSTART:20250231T080000Z"), ProblemKind::BadStart { .. }));
    assert!(matches!(problem("LOCATION:x"), ProblemKind::NoStart { .. }));
    assert!(matches!(problem(&format!("{start}DTEND:soon")), ProblemKind::BadValue { .. }));
    assert!(matches!(problem(&format!("{start}EXDATE:soon")), ProblemKind::BadValue { .. }));
    assert!(matches!(
        problem(&format!("{start}DTEND:20250603T070000Z")),
        ProblemKind::EndBeforeStart { .. }
    ));
    assert!(matches!(problem(&format!("{start}RRULE:FREQ=OFTEN")), ProblemKind::BadRule { .. }));
    assert!(matches!(problem(&format!("{start}RECURRENCE-ID:soon")), ProblemKind::BadValue { .. }));
    assert!(matches!(problem(&format!("{start}no colon here")), ProblemKind::BrokenLine { .. }));
    assert!(matches!(problem("DTSTART;TZID=Foo:20250603T080000"), ProblemKind::UnknownZone { .. }));
    assert!(matches!(
        problem(&format!("{start}RRULE:FREQ=SECONDLY")),
        ProblemKind::TooMany { kept: 5000, .. }
    ));
}

#[test]
fn a_file_cut_off_keeps_what_is_complete() {
    let whole =
        format!("BEGIN:VCALENDAR\n{}", event("DTSTART:20250603T080000Z\nDTEND:20250603T090000Z"));
    let cut = format!("{whole}BEGIN:VEVENT\nUID:2\nDTSTART:20250604");
    let (calendar, problems) = read(cut.as_bytes());
    assert_eq!(calendar.events.len(), 1);
    let kinds: Vec<_> = problems.iter().map(|problem| problem.kind.message()).collect();
    assert!(kinds.contains(&"calendar-problem-cut-off"), "{kinds:?}");
}

#[test]
fn what_is_no_calendar_says_so() {
    for bytes in [&b""[..], b"hello", b"\x00\x01\x02\xFF\xFE", b"<html></html>"] {
        let (calendar, problems) = read(bytes);
        assert_eq!(calendar, Calendar::default());
        assert_eq!(problems, [Problem { line: 0, kind: ProblemKind::NotACalendar }]);
    }
}

#[test]
fn the_window_is_half_open() {
    let day = |text: &str| -> NaiveDate { text.parse().expect("a date") };
    let source = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;TZID=Europe/Stockholm:20250603T220000\n\
        DTEND;TZID=Europe/Stockholm:20250604T000000\nEND:VEVENT\nBEGIN:VEVENT\nUID:2\nDTSTART;VALUE=DATE:20250604\n\
        END:VEVENT\nBEGIN:VEVENT\nUID:3\nDTSTART;TZID=Europe/Stockholm:20250604T000000\nEND:VEVENT\nEND:VCALENDAR";
    let (calendar, _) = read(source.as_bytes());
    let uids = |from, to| -> String {
        expand(&calendar, day(from), day(to))
            .0
            .iter()
            .map(|occurrence| occurrence.details.uid.as_str())
            .collect()
    };
    assert_eq!(uids("2025-06-03", "2025-06-04"), "1");
    assert_eq!(uids("2025-06-04", "2025-06-05"), "23");
    assert_eq!(uids("2025-06-05", "2025-06-06"), "");
}

#[test]
fn a_file_of_series_that_never_come_ends() {
    let never: String = (0..100)
        .map(|uid| {
            format!(
                "BEGIN:VEVENT\nUID:{uid}\nDTSTART:20250101T080000Z\nRRULE:FREQ=DAILY;INTERVAL=1;BYMONTH=2;\
                 BYMONTHDAY=30\nEND:VEVENT\n"
            )
        })
        .collect();
    let (_, problems) = story(&never);
    assert!(matches!(
        problems.as_slice(),
        [Problem { kind: ProblemKind::TooMany { kept: 0, .. }, .. }]
    ));
}

#[test]
fn of_versions_that_cannot_be_told_apart_the_first_stands() {
    let version = |hour: u8| event(&format!("DTSTART:20250603T{hour:02}0000Z"));
    assert_eq!(
        story(&(version(8) + &version(9))).0,
        ["2025-06-03T10:00:00+02:00/2025-06-03T10:00:00+02:00 m"]
    );
}

#[test]
fn half_a_title_is_kept_and_half_a_date_is_not() {
    let cut = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20250603T080000Z\n";
    let (calendar, _) = read(format!("{cut}SUMMARY:Mö").as_bytes());
    assert_eq!(calendar.events[0].details.summary, "Mö");
    let (calendar, problems) = read(format!("{cut}DTEND:20250603").as_bytes());
    assert_eq!(calendar.events.len(), 1);
    assert!(problems.iter().all(|problem| matches!(problem.kind, ProblemKind::CutOff { .. })));
}

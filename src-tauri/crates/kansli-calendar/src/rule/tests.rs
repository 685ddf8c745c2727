use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> NaiveDateTime {
    let date = text.get(..10).expect("a date");
    let date: NaiveDate = date.parse().expect("a date");
    let (hour, minute) = text.get(11..16).map_or((9, 0), |clock| {
        (clock[..2].parse().expect("an hour"), clock[3..].parse().expect("a minute"))
    });
    date.and_hms_opt(hour, minute, 0).expect("a time")
}

/// The dates the rule gives from its start until the end of 2027, joined for comparison.
fn days(rule: &str, start: &str) -> String {
    let rule = Rule::read(rule).expect("a rule");
    let start = at(start);
    let found = rule.occurrences(start, start, at("2027-12-31"), None);
    let days: Vec<_> = found.times.iter().map(|time| time.format("%y-%m-%d").to_string()).collect();
    days.join(" ")
}

#[test]
fn ordinals_count_from_both_ends_of_the_month() {
    assert_eq!(days("FREQ=MONTHLY;BYDAY=1MO;COUNT=3", "2025-01-06"), "25-01-06 25-02-03 25-03-03");
    assert_eq!(days("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2025-01-31"), "25-01-31 25-02-28 25-03-28");
    assert_eq!(days("FREQ=MONTHLY;BYDAY=-5MO;COUNT=3", "2025-03-03"), "25-03-03 25-06-02 25-09-01");
    assert_eq!(
        days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "2025-01-31"),
        "25-01-31 25-02-28 25-03-31"
    );
}

#[test]
fn parts_that_may_only_limit_do() {
    assert_eq!(
        days("FREQ=WEEKLY;BYDAY=FR;BYMONTHDAY=13", "2026-02-13"),
        "26-02-13 26-03-13 26-11-13 27-08-13"
    );
    assert_eq!(days("FREQ=DAILY;BYYEARDAY=-1", "2025-12-31"), "25-12-31 26-12-31 27-12-31");
    assert_eq!(
        days("FREQ=MONTHLY;BYWEEKNO=20;BYDAY=MO", "2025-05-12"),
        "25-05-12 26-05-11 27-05-17"
    );
}

#[test]
fn a_week_number_without_a_day_takes_the_day_of_the_start() {
    assert_eq!(days("FREQ=YEARLY;BYWEEKNO=20", "2025-05-14"), "25-05-14 26-05-13 27-05-19");
}

#[test]
fn a_start_the_rule_does_not_name_is_not_counted() {
    assert_eq!(days("FREQ=WEEKLY;BYDAY=MO;COUNT=2", "2025-01-07"), "25-01-13 25-01-20");
}

#[test]
fn moving_forward_changes_nothing_in_the_window() {
    let (from, to) = (at("2027-01-01"), at("2027-03-01"));
    for text in [
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,TH;WKST=SU",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR;BYSETPOS=2",
        "FREQ=DAILY;INTERVAL=5;BYMONTH=1,2",
        "FREQ=HOURLY;INTERVAL=7",
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;INTERVAL=5",
        "FREQ=YEARLY;BYMONTH=1,2;BYDAY=-1FR",
    ] {
        let rule = Rule::read(text).expect("a rule");
        let start = at("2025-01-07");
        let slow =
            rule.occurrences(start, start, to, None).times.into_iter().filter(|time| *time >= from);
        assert_eq!(
            rule.occurrences(start, from, to, None).times,
            slow.collect::<Vec<_>>(),
            "{text}"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn moving_any_rule_forward_changes_nothing_in_the_window(
        frequency in "FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)",
        parts in prop::collection::vec(part(), 0..3),
        year in 1990i32..2026, ordinal in 1u32..366,
    ) {
        let text = std::iter::once(frequency).chain(parts).collect::<Vec<_>>().join(";");
        let start = NaiveDate::from_yo_opt(year, ordinal).and_then(|date| date.and_hms_opt(9, 30, 0));
        let (Some(rule), Some(start)) = (Rule::read(&text), start) else { return Ok(()) };
        let (from, to) = (at("2026-06-01"), at("2027-12-31"));
        let (moved, slow) = (rule.occurrences(start, from, to, None), rule.occurrences(start, start, to, None));
        prop_assume!(!moved.capped && !slow.capped);
        let slow: Vec<_> = slow.times.into_iter().filter(|time| *time >= from).collect();
        prop_assert_eq!(moved.times, slow, "{} from {}", text, start);
    }
}

#[test]
fn rules_that_would_never_end_do() {
    for (text, capped) in [
        ("FREQ=SECONDLY", true),
        ("FREQ=MINUTELY;COUNT=4000000000", true),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", false),
        ("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", false),
        ("FREQ=DAILY;INTERVAL=65535", false),
    ] {
        let found = Rule::read(text).expect("a rule").occurrences(
            at("1970-01-01"),
            at("2024-01-01"),
            at("2027-12-31"),
            None,
        );
        assert_eq!(found.capped, capped, "{text}");
        assert!(found.times.len() <= MOST_DENSE, "{text}");
    }
}

#[test]
fn wrong_rules_are_refused() {
    for text in [
        "",
        "INTERVAL=2",
        "FREQ=FORTNIGHTLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=YEARLY;BYMONTH=13",
        "W1 MO #0",
        "FREQ=WEEKLY;BYDAY=å",
        "FREQ=DAILY;RSCALE=HEBREW",
    ] {
        assert_eq!(Rule::read(text), None, "{text}");
    }
    let clock: Vec<_> = (0..60).map(|n| n.to_string()).collect();
    let clock = clock.join(",");
    assert_eq!(Rule::read(&format!("FREQ=YEARLY;BYMINUTE={clock};BYSECOND={clock}")), None);
}

fn part() -> impl Strategy<Value = String> {
    let numbers = |range: std::ops::RangeInclusive<i32>| prop::collection::vec(range, 1..4);
    let joined = |name: &'static str, range| {
        numbers(range).prop_map(move |list| {
            let list: Vec<_> = list.iter().map(i32::to_string).collect();
            format!("{name}={}", list.join(","))
        })
    };
    prop_oneof![
        joined("BYMONTH", 1..=12),
        joined("BYMONTHDAY", -31..=31),
        joined("BYYEARDAY", -366..=366),
        joined("BYWEEKNO", -53..=53),
        joined("BYSETPOS", -366..=366),
        joined("BYHOUR", 0..=23),
        joined("BYMINUTE", 0..=59),
        joined("BYSECOND", 0..=60),
        "BYDAY=-?[0-9]{0,2}(MO|TU|WE|TH|FR|SA|SU)",
        "INTERVAL=[0-9]{1,5}",
        "COUNT=[0-9]{1,4}",
        "WKST=(MO|SU|WE)",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_rule_ends_in_order_and_inside_its_window(
        frequency in "FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)",
        parts in prop::collection::vec(part(), 0..4),
        year in 1i32..2027, ordinal in 1u32..366, hour in 0u32..24,
    ) {
        let text = std::iter::once(frequency).chain(parts).collect::<Vec<_>>().join(";");
        let start = NaiveDate::from_yo_opt(year, ordinal).and_then(|date| date.and_hms_opt(hour, 30, 0));
        let (Some(rule), Some(start)) = (Rule::read(&text), start) else { return Ok(()) };
        let (from, to) = (at("2026-12-01"), at("2027-02-01"));
        let found = rule.occurrences(start, from, to, None);
        prop_assert!(found.times.is_sorted(), "{}", text);
        prop_assert!(found.times.iter().all(|time| (from..=to).contains(time)), "{}", text);
    }
}

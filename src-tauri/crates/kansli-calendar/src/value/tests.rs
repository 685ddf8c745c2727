use proptest::prelude::*;

use super::*;

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S").expect("test time")
}

#[test]
fn dates_and_times_are_read_in_the_forms_calendars_write() {
    for (text, wanted) in [
        ("20270319T130000", Written::Local(at("2027-03-19 13:00:00"))),
        ("20270319t1300", Written::Local(at("2027-03-19 13:00:00"))),
        (" 20270319T130000Z ", Written::Utc(at("2027-03-19 13:00:00"))),
        ("2027-03-19T13:00:00Z", Written::Utc(at("2027-03-19 13:00:00"))),
        ("2027-03-19T13:00:00+01:00", Written::Utc(at("2027-03-19 12:00:00"))),
        ("20270319T240000", Written::Local(at("2027-03-20 00:00:00"))),
        ("20270319T235960Z", Written::Utc(at("2027-03-19 23:59:59"))),
    ] {
        assert_eq!(date_time(text), Some(wanted), "{text}");
    }
    assert!(matches!(date_time("20270319"), Some(Written::Date(_))));
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for text in [
        "20250231T080000Z",
        "2025013",
        "20250107T25",
        "20250107T0860",
        "T080000",
        "",
        "2025010aT080000",
    ] {
        assert_eq!(date_time(text), None, "{text}");
    }
}

#[test]
fn durations_keep_days_and_hours_apart() {
    assert_eq!(duration("P1W"), Some(Span { days: 7, seconds: 0 }));
    assert_eq!(duration("PT1H30M"), Some(Span { days: 0, seconds: 5400 }));
    assert_eq!(duration("-P1DT2H"), Some(Span { days: -1, seconds: -7200 }));
    for text in
        ["", "P", "PT", "1H", "P1X", "PT99999999999999999999S", "P99999999D", "PTåH", "PT1å"]
    {
        assert_eq!(duration(text), None, "{text}");
    }
}

#[test]
fn offsets_are_seconds_east() {
    assert_eq!(offset("+0100"), Some(3600));
    assert_eq!(offset("-05:30"), Some(-19_800));
    assert_eq!(offset("+1"), Some(3600));
    for text in ["", "0100", "+2400", "+9999", "+1å", "+010"] {
        assert_eq!(offset(text), None, "{text}");
    }
}

#[test]
fn text_is_unescaped_once() {
    assert_eq!(text(r"a\, b\; c\\n\nd\q\"), "a, b; c\\n\nd\\q\\");
    assert_eq!(text_list(r"RÅDET, FRIST,a\,b,"), ["RÅDET", "FRIST", "a,b"]);
}

proptest! {
    #[test]
    fn nothing_written_makes_a_value_panic(written in "\\PC{0,24}") {
        let _ = (date_time(&written), duration(&written), offset(&written), text(&written), text_list(&written));
    }

    #[test]
    fn nothing_like_a_value_makes_one_panic(written in "[-+0-9TZPWDHMS:å]{0,20}") {
        let _ = (date_time(&written), duration(&written), offset(&written));
    }
}

use chrono::NaiveDate;

use super::windows::WINDOWS_ZONES;
use super::*;
use crate::component;
use crate::text;

fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("test time")
}

fn utc(zone: &Zone, text: &str) -> String {
    zone.instant(local(text)).expect("in range").format("%m-%d %H:%M").to_string()
}

#[test]
fn names_resolve_as_programs_write_them() {
    for (name, wanted) in [
        ("Europe/Stockholm", "Europe/Stockholm"),
        ("europe/STOCKHOLM", "Europe/Stockholm"),
        ("\"Europe/Warsaw\"", "Europe/Warsaw"),
        ("TZID=Europe/Oslo", "Europe/Oslo"),
        ("Europe_Stockholm", "Europe/Stockholm"),
        ("America/New York", "America/New_York"),
        ("Europe/Stockholm (CET)", "Europe/Stockholm"),
        ("/mozilla.org/20050126_1/Europe/Stockholm", "Europe/Stockholm"),
        (
            "/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires",
            "America/Argentina/Buenos_Aires",
        ),
        ("tzone://Microsoft/Utc", "UTC"),
        ("W. Europe Standard Time", "Europe/Stockholm"),
        ("w. europe daylight time", "Europe/Stockholm"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("Västeuropa, normaltid", "Europe/Stockholm"),
        ("Västeuropa, sommartid", "Europe/Stockholm"),
        ("Centraleuropeisk tid", "Europe/Stockholm"),
        ("Central European Summer Time", "Europe/Warsaw"),
        ("FLE, normaltid", "Europe/Helsinki"),
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Stockholm"),
        ("(UTC+01:00) Amsterdam\\, Berlin\\, Bern", "Europe/Amsterdam"),
        ("(GMT+01:00) Sarajevo, Skopje, Warsaw, Zagreb", "Europe/Sarajevo"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"),
        ("Kuala Lumpur, Singapore", "Asia/Kuala_Lumpur"),
        ("Stockholm", "Europe/Stockholm"),
    ] {
        assert_eq!(by_name(name).map(|zone| zone.name()), Some(wanted), "{name}");
    }
}

#[test]
fn names_that_say_nothing_are_not_guessed() {
    for name in [
        "Customized Time Zone",
        "Foo Bar Time",
        "MyTimezone",
        "",
        "UTC+01",
        "(UTC+01:00)",
        "US-Eastern",
        "å",
    ] {
        assert_eq!(by_name(name), None, "{name}");
    }
}

#[test]
fn a_bare_offset_equal_to_our_winter_is_home() {
    for name in
        ["UTC+01", "GMT+0100", "+01:00", "UTC+1", "(UTC+01:00) Somewhere", "GMT+01:00/+02:00"]
    {
        assert_eq!(by_offset(name), Some(Zone::HOME), "{name}");
    }
    assert_eq!(by_offset("UTC-05:30"), Some(Zone::Fixed(-19_800)));
    assert_eq!(by_offset("(GMT)"), Some(Zone::Fixed(0)));
    for name in ["Customized Time Zone", "Foo Bar Time", "UTC+99", ""] {
        assert_eq!(by_offset(name), None, "{name}");
    }
}

#[test]
fn every_windows_name_is_a_zone_and_in_order() {
    assert!(WINDOWS_ZONES.is_sorted_by_key(|(name, _)| name.to_lowercase()));
    for (windows, iana) in WINDOWS_ZONES {
        let wanted = iana.parse().expect("an IANA name");
        // "UTC" is an IANA name too, and those come first.
        assert!(
            by_name(windows).is_some_and(|zone| zone == wanted || zone == Tz::UTC),
            "{windows}"
        );
    }
}

#[test]
fn a_gap_takes_the_offset_before_it_and_an_overlap_the_first() {
    assert_eq!(utc(&Zone::HOME, "2025-03-30 02:30"), "03-30 01:30");
    assert_eq!(utc(&Zone::HOME, "2025-10-26 02:30"), "10-26 00:30");
}

fn described(source: &str) -> Zone {
    let tree = component::tree(text::lines(source.as_bytes()), &mut Vec::new());
    Zone::Described(Arc::new(Described::read(&tree.children[0], &mut 10).expect("an observance")))
}

const AS_EXCHANGE_WRITES_IT: &str = "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:16010101T030000\n\
    TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n\
    BEGIN:DAYLIGHT\nDTSTART:16010101T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

#[test]
fn a_described_zone_agrees_with_the_one_it_describes() {
    let zone = described(AS_EXCHANGE_WRITES_IT);
    let first =
        NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date").and_hms_opt(0, 30, 0).expect("a time");
    for hours in 0..(3 * 366 * 24) {
        let local = first + TimeDelta::hours(hours);
        assert_eq!(zone.instant(local), Zone::HOME.instant(local), "{local}");
        assert_eq!(zone.local(local.and_utc()), Zone::HOME.local(local.and_utc()), "{local}");
    }
}

#[test]
fn before_the_first_change_the_offset_it_changes_from_holds() {
    let zone = described(
        "BEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nDTSTART:20240101T000000\nTZOFFSETFROM:+1000\n\
         TZOFFSETTO:+1200\nEND:STANDARD\nEND:VTIMEZONE\n",
    );
    assert_eq!(utc(&zone, "2023-06-01 12:00"), "06-01 02:00");
    assert_eq!(utc(&zone, "2024-06-01 12:00"), "06-01 00:00");
}

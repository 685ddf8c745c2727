use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn calendar() -> Value {
    let text = include_str!("../../../../../assets/samples/calendar.json");
    serde_json::from_str(text).unwrap()
}

fn kind_word(kind: DayKind) -> &'static str {
    match kind {
        DayKind::PublicHoliday => "red",
        DayKind::DeFacto => "de_facto",
        DayKind::Eve => "eve",
        DayKind::Bridge => "bridge",
        DayKind::HalfDay => "half_day",
    }
}

fn certainty_word(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "CERTAIN",
        Certainty::High => "HIGH",
        Certainty::Low => "LOW",
    }
}

#[test]
fn the_202_listed_days_of_2024_to_2030_come_out_and_no_others() {
    let calendar = calendar();
    let listed: Vec<(String, String, String, bool)> = calendar["days"]
        .as_array()
        .unwrap()
        .iter()
        .map(|day| {
            let text = |key: &str| day[key].as_str().unwrap().to_owned();
            let certainty = text("certainty").split(' ').next().unwrap().to_owned();
            (text("date"), text("kind"), certainty, day["workfree"].as_bool().unwrap())
        })
        .collect();
    let ours: Vec<_> = (2024..=2030)
        .flat_map(special_days)
        .map(|day| {
            let kind = kind_word(day.kind).to_owned();
            let certainty = certainty_word(day.certainty()).to_owned();
            (day.date.to_string(), kind, certainty, day.kind.is_free())
        })
        .collect();
    assert_eq!(listed.len(), 202);
    assert_eq!(ours, listed);
}

#[test]
fn the_spring_of_2027_reads_as_the_almanac_says() {
    let spring: Vec<_> = special_days(2027)
        .into_iter()
        .filter(|day| (3..=6).contains(&day.date.month()))
        .map(|day| format!("{} {} {}", day.date, kind_word(day.kind), day.name.key()))
        .collect();
    assert_snapshot!(spring.join("\n"), @r"
    2027-03-25 half_day maundy-thursday
    2027-03-26 red good-friday
    2027-03-27 eve easter-eve
    2027-03-28 red easter-day
    2027-03-29 red easter-monday
    2027-04-30 half_day walpurgis-eve
    2027-05-01 red may-day
    2027-05-05 half_day ascension-eve
    2027-05-06 red ascension-day
    2027-05-07 bridge bridge-day
    2027-05-15 eve whitsun-eve
    2027-05-16 red whit-sunday
    2027-06-06 red national-day
    2027-06-24 half_day midsummer-eve-eve
    2027-06-25 de_facto midsummer-eve
    2027-06-26 red midsummer-day
    ");
}

#[test]
fn days_that_a_fixed_order_of_holidays_gets_wrong_are_right() {
    // Whitsun falls after 6 June these years.
    for year in [2025, 2030] {
        assert!(!is_working_day(Date::from_ymd_opt(year, 6, 6).unwrap()));
    }
}

#[test]
fn names_have_keys_of_their_own() {
    let keys: std::collections::BTreeSet<_> = DayName::ALL.iter().map(|name| name.key()).collect();
    assert_eq!(keys.len(), DayName::ALL.len());
}

proptest! {
    #[test]
    fn easter_is_a_sunday_between_22_march_and_25_april(year in 1583..4000) {
        let easter = easter(year).unwrap();
        prop_assert_eq!(easter.weekday(), Weekday::Sun);
        let earliest = Date::from_ymd_opt(year, 3, 22).unwrap();
        let latest = Date::from_ymd_opt(year, 4, 25).unwrap();
        prop_assert!((earliest..=latest).contains(&easter));
    }

    #[test]
    fn every_year_has_its_thirteen_holidays_in_order(year in 1990..2200) {
        let days = special_days(year);
        prop_assert!(days.is_sorted());
        prop_assert_eq!(days.iter().filter(|d| d.kind == DayKind::PublicHoliday).count(), 13);
        prop_assert!(days.iter().all(|day| day.date.year() == year));
    }

    #[test]
    fn the_quick_answer_agrees_with_the_list(year in 1583..4000) {
        let listed = named_days(year).unwrap();
        for date in year_days(year) {
            let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
            let free = weekend || listed.iter().any(|day| day.date == date && day.kind.is_free());
            prop_assert_eq!(is_working_day(date), !free, "{}", date);
        }
    }

    #[test]
    fn a_bridge_day_is_worked_between_two_free_days(year in 1990..2200) {
        for day in special_days(year).iter().filter(|day| day.kind == DayKind::Bridge) {
            prop_assert!(is_working_day(day.date));
            prop_assert!(!is_working_day(day.date.pred_opt().unwrap()));
            prop_assert!(!is_working_day(day.date.succ_opt().unwrap()));
        }
    }
}

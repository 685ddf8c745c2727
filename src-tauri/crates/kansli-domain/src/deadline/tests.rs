use insta::assert_snapshot;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::holiday::is_working_day;
use crate::working_day::shifted;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn told<What: std::fmt::Debug>(deadlines: &[Deadline<What>]) -> String {
    let line = |deadline: &Deadline<What>| {
        let why = deadline.shifted.map(|why| format!(" (not {}: {why:?})", deadline.nominal));
        format!("{} {:?}{}", deadline.on, deadline.what, why.unwrap_or_default())
    };
    deadlines.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_meeting_in_march_counts_back_over_working_days() {
    let deadlines = of_meeting(day("2027-03-19"), &Settings::default());
    assert_snapshot!(told(&deadlines), @r"
    2027-02-19 CallForItems
    2027-03-05 AgendaDraft
    2027-03-09 ChairReview
    2027-03-10 Notice
    2027-03-12 Papers
    2027-03-30 MinutesDraft
    2027-04-13 MinutesApproved
    ");
}

#[test]
fn r060_free_days_between_do_not_count() {
    let deadlines = of_meeting(day("2027-05-13"), &Settings::default());
    assert_snapshot!(told(&deadlines), @r"
    2027-04-14 CallForItems
    2027-04-28 AgendaDraft
    2027-04-30 ChairReview
    2027-05-03 Notice
    2027-05-05 Papers
    2027-05-20 MinutesDraft
    2027-06-03 MinutesApproved
    ");
}

#[test]
fn the_year_2027_has_these_deadlines() {
    assert_snapshot!(told(&of_year(2027, &Settings::default())), @r"
    2027-02-15 AnnualSummary { about: 2026 }
    2027-02-15 ConsultationRound { round: 1, months: 2 }
    2027-02-26 GroupPlansDecided { about: 2027 } (not 2027-02-28: Sunday)
    2027-03-01 CouncilReport { about: 2026 }
    2027-03-19 JointDirection { about: 2026 } (not 2027-03-21: Sunday)
    2027-04-15 ConsultationRound { round: 2, months: 2 }
    2027-06-30 PrincipalsTerm
    2027-09-15 ConsultationRound { round: 3, months: 2 }
    2027-11-15 ConsultationRound { round: 4, months: 3 }
    2027-12-15 Reconciliation { about: 2028 }
    2027-12-15 GroupPlansFirst { about: 2028 }
    2027-12-30 Priorities { about: 2028 } (not 2027-12-31: Holiday(NewYearsEve))
    ");
}

#[test]
fn the_report_and_the_rounds_fall_on_the_listed_working_days() {
    let text = include_str!("../../../../../assets/samples/calendar.json");
    let calendar: Value = serde_json::from_str(text).unwrap();
    for year in 2024..=2030 {
        let ours = of_year(year, &Settings::default());
        let listed = |key: &str| {
            let deadlines = calendar["deadlines"].as_array().unwrap();
            let found = deadlines.iter().find(|d| d["year"] == year && d["key"] == key).unwrap();
            day(found["plan_for"].as_str().unwrap())
        };
        let found = |what: Yearly| ours.iter().find(|deadline| deadline.what == what).unwrap().on;
        assert_eq!(found(Yearly::CouncilReport { about: year - 1 }), listed("council_report"));
        for (round, months) in [(1, 2), (2, 2), (3, 2), (4, 3)] {
            let key = format!("consultation_{round}");
            assert_eq!(found(Yearly::ConsultationRound { round, months }), listed(&key), "{key}");
        }
    }
}

#[test]
fn the_principals_change_the_year_after_elections() {
    let years: Vec<i32> =
        (2020..2033).filter(|&year| principals_term_ends(year).is_some()).collect();
    assert_eq!(years, [2023, 2027, 2031]);
}

#[test]
fn a_rotation_year_may_start_in_july() {
    let start = crate::settings::MonthDay::parse("07-01").unwrap();
    let settings = Settings::default().with_day(Day::RotationStart, start).unwrap();
    assert_eq!(rotation_year(day("2027-06-30"), &settings), 2026);
    assert_eq!(rotation_year(day("2027-07-01"), &settings), 2027);
    assert_eq!(rotation_year(day("2027-01-01"), &Settings::default()), 2027);
}

proptest! {
    #[test]
    fn deadlines_are_worked_and_on_the_right_side_of_the_meeting(offset in 0..20_000i64) {
        let date = shifted(day("1990-01-01"), offset);
        for deadline in of_meeting(date, &Settings::default()) {
            prop_assert!(is_working_day(deadline.on));
            prop_assert_eq!(deadline.on < date, deadline.what.is_before());
            prop_assert_eq!(deadline.shifted.is_none(), deadline.on == deadline.nominal);
        }
    }

    /// The notice of a meeting on that day goes out today or later, that of one the working day before
    /// does not.
    #[test]
    fn r060_the_first_day_that_people_can_be_called_to(days in 0_i64..4_000, notice in 1_u32..40) {
        let today = shifted(day("2026-01-01"), days);
        let settings = Settings::default().with_number(Number::Notice, notice).unwrap();
        let goes_out = |date| {
            let of = of_meeting(date, &settings);
            of.iter().find(|it| it.what == Step::Notice).unwrap().on
        };
        let first = first_callable(today, &settings);
        prop_assert!(goes_out(first) >= today);
        prop_assert!(goes_out(counted(first, -1)) < today);
    }
}

#[test]
fn cal_003_the_plans_of_the_groups_have_their_days_in_the_year() {
    let days: Vec<_> = of_year(2027, &Settings::default())
        .into_iter()
        .filter_map(|it| match it.what {
            Yearly::GroupPlansDecided { about } => Some((it.on, about, "decided")),
            Yearly::GroupPlansFirst { about } => Some((it.on, about, "first")),
            _ => None,
        })
        .collect();
    let day = |text: &str| text.parse::<Date>().unwrap();
    // 28 February 2027 is a Sunday.
    assert_eq!(days, [(day("2027-02-26"), 2027, "decided"), (day("2027-12-15"), 2028, "first")]);
}

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use kansli_domain::body::BodyKey;
use kansli_domain::event::{Event, EventKind, Span, Standing};
use kansli_domain::id::{CalendarEventId, MeetingId};
use kansli_domain::meeting::{Details, Meeting, Mode};
use kansli_domain::settings::{Number, Settings};
use kansli_domain::slot::Slot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::problem::Force;
use crate::{Planner, Solution};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn meeting(number: u128, body: BodyKey, date: &str, start: u32) -> Meeting {
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let slot = Slot::new(day(date), hour(start), hour(start + 2)).unwrap();
    let details = Details {
        title: String::new(),
        formal: true,
        mode: Mode::Hybrid,
        place: String::new(),
        link: String::new(),
    };
    Meeting::place(MeetingId::from_uuid(Uuid::from_u128(number)), body, slot, details).unwrap()
}

fn event(kind: EventKind, from: &str, to: &str) -> Event {
    Event {
        bodies: Vec::new(),
        id: CalendarEventId::from_uuid(Uuid::from_u128(7)),
        kind,
        title: format!("{kind:?}"),
        span: Span::Hours { from: at(from), to: at(to) },
        standing: Standing::Confirmed,
    }
}

/// Poses 2027 with nobody from any region.
fn posed(meetings: &[Meeting], events: &[Event], wish: Wish) -> Posed {
    let settings = Settings::default();
    let year = Year {
        year: 2027,
        today: day("2026-11-12"),
        meetings,
        events,
        taken: &[],
        settings: &settings,
        affected: &|_, _, _| false,
        wish,
    };
    year.pose()
}

fn solved(posed: &Posed) -> crate::Planned {
    let planner = Planner::new(posed.problem.clone()).unwrap();
    match planner.solve(&mut |_| std::ops::ControlFlow::Continue(())) {
        Solution::Plan(plan) => plan,
        other => panic!("{other:?}"),
    }
}

fn starts(plan: &crate::Planned, body: BodyKey) -> Vec<NaiveDateTime> {
    let own = plan.meetings.iter().filter(|it| it.judged.body == body_id(body));
    own.map(|it| it.judged.start).collect()
}

#[test]
fn r035_an_empty_year_gets_the_meetings_that_the_documents_demand() {
    let plan = solved(&posed(&[], &[], Wish::default()));
    assert!(plan.optimal());
    assert_eq!(starts(&plan, BodyKey::Strategic).len(), 2);
    assert_eq!(starts(&plan, BodyKey::Tactical).len(), 6);
}

#[test]
fn r036_strategic_meetings_stand_on_the_day_of_a_consultation_or_after() {
    let events = [
        event(EventKind::Consultation, "2027-03-19 09:30", "2027-03-19 12:00"),
        event(EventKind::Consultation, "2027-10-15 09:30", "2027-10-15 12:00"),
    ];
    let found = posed(&[], &events, Wish::default());
    assert_eq!(found.rules, [Wished::NearConsultation, Wished::Prepared]);
    let strategic = starts(&solved(&found), BodyKey::Strategic);
    let near = |start: &NaiveDateTime| {
        ["2027-03-19", "2027-03-20", "2027-10-15", "2027-10-16"].map(day).contains(&start.date())
    };
    assert!(strategic.iter().all(near), "{strategic:?}");
    // Nobody is in two places: what overlaps the consultation cannot be.
    assert!(
        strategic.iter().all(|start| start.time() >= NaiveTime::from_hms_opt(12, 0, 0).unwrap())
    );
}

#[test]
fn r036_consultations_of_another_year_draw_no_meeting_to_its_end() {
    let events = [event(EventKind::Consultation, "2026-10-15 09:30", "2026-10-15 12:00")];
    let found = posed(&[], &events, Wish::default());
    assert_eq!(found.problem.anchors, []);
    let plan = solved(&found);
    assert!(plan.warnings.contains(&crate::Warning::NoAnchor { rule: 0 }));
    let [first, second] = starts(&plan, BodyKey::Strategic)[..] else { panic!() };
    assert!((second - first).num_days() > 150, "evenly spread: {first} {second}");
}

#[test]
fn e17_nothing_is_planned_on_red_days_nor_in_the_past() {
    let settings = Settings::default();
    let year = Year {
        year: 2027,
        today: day("2027-06-01"),
        meetings: &[],
        events: &[],
        taken: &[],
        settings: &settings,
        affected: &|_, _, _| false,
        wish: Wish::default(),
    };
    let found = year.pose();
    assert!(found.problem.closed.contains(&day("2027-12-24")));
    // The notice goes out seven working days before at the latest.
    assert_eq!(found.first, Some(day("2027-06-10")));
    let plan = solved(&found);
    assert!(plan.meetings.iter().all(|it| it.judged.start.date() >= day("2027-06-10")));
}

#[test]
fn r060_only_what_is_called_or_locked_is_sooner_than_the_notice_allows() {
    let called = meeting(1, BodyKey::Tactical, "2027-06-03", 9).call(1, day("2027-05-20")).unwrap();
    let locked = meeting(2, BodyKey::Tactical, "2027-06-08", 9).pin(true).unwrap();
    let free = meeting(3, BodyKey::Tactical, "2027-06-10", 9);
    let meetings = [called, locked, free];
    let settings = Settings::default();
    let wish = Wish { meetings: [(BodyKey::Tactical, 3)].into(), ..Wish::default() };
    let year = Year {
        year: 2027,
        today: day("2027-06-01"),
        meetings: &meetings,
        events: &[],
        taken: &[],
        settings: &settings,
        affected: &|_, _, _| false,
        wish,
    };
    let tactical = starts(&solved(&year.pose()), BodyKey::Tactical);
    let dates: Vec<NaiveDate> = tactical.iter().map(NaiveDateTime::date).collect();
    assert_eq!(dates[..2], [day("2027-06-03"), day("2027-06-08")]);
    assert!(dates[2] >= day("2027-06-10"), "{dates:?}");
}

#[test]
fn a_start_that_is_planned_may_stay_though_it_is_not_a_usual_one() {
    let free = meeting(1, BodyKey::Tactical, "2027-04-07", 10);
    let locked = meeting(2, BodyKey::Tactical, "2027-06-02", 8).pin(true).unwrap();
    let found = posed(&[free, locked], &[], Wish::default());
    let body = found.problem.bodies.iter().find(|it| it.id == "tactical").unwrap();
    let hours: Vec<String> = body.start_times.iter().map(ToString::to_string).collect();
    assert_eq!(hours, ["09:00:00", "10:00:00", "13:00:00"]);
}

#[test]
fn r126_nobody_is_in_two_places_and_others_meetings_only_cost() {
    let events = [event(EventKind::SksMeeting, "2027-05-20 09:00", "2027-05-20 15:00")];
    let posed = posed(&[], &events, Wish::default());
    let of = |force: fn(&Force) -> bool| -> Vec<&str> {
        let busy = posed.problem.busy.iter().filter(|it| it.from == at("2027-05-20 09:00"));
        busy.filter(|it| force(&it.force)).flat_map(|it| &it.bodies).map(String::as_str).collect()
    };
    assert_eq!(of(|it| *it == Force::Hard), ["strategic"]);
    assert_eq!(of(|it| *it != Force::Hard), ["tactical"]);
}

#[test]
fn what_is_recommended_costs_and_never_blocks() {
    let events = [event(EventKind::PrincipalsMeeting, "2027-02-01 08:00", "2027-12-01 18:00")];
    let posed = posed(&[], &events, Wish::default());
    let hard = |it: &crate::problem::Busy| it.force == Force::Hard;
    assert!(!posed.problem.busy.iter().any(hard));
    assert!(posed.problem.rules.iter().all(|it| matches!(it.force, Force::Soft(_))));
    assert_eq!(posed.busy.len(), posed.problem.busy.len());
    assert_eq!(posed.avoid.len(), posed.problem.avoid.len());
    solved(&posed);
}

#[test]
fn a_plan_made_anew_moves_only_what_must() {
    let tactical =
        ["2027-02-04", "2027-04-08", "2027-06-03", "2027-09-09", "2027-11-11", "2027-12-09"];
    let mut meetings: Vec<Meeting> = (0..)
        .zip(tactical)
        .map(|(number, date)| meeting(number, BodyKey::Tactical, date, 9))
        .collect();
    meetings.push(meeting(20, BodyKey::Strategic, "2027-03-18", 13));
    meetings.push(meeting(21, BodyKey::Strategic, "2027-10-14", 13));
    // The Council now meets all day when the strategic group was to: its members are there too. For
    // the tactical group it costs less than a move.
    let events = [
        event(EventKind::CouncilMeeting, "2027-10-14 08:00", "2027-10-14 17:00"),
        event(EventKind::CouncilMeeting, "2027-06-03 08:00", "2027-06-03 17:00"),
    ];
    let wish = Wish { keep: true, ..Wish::default() };
    let weights = [(Number::WeighMoved, 500)].into_iter().collect();
    let settings = Settings::chosen(weights, BTreeMap::new(), None).unwrap();
    let year = Year {
        year: 2027,
        today: day("2026-11-12"),
        meetings: &meetings,
        events: &events,
        taken: &[],
        settings: &settings,
        affected: &|_, _, _| false,
        wish,
    };
    let found = year.pose();
    let planner = Planner::new(found.problem).unwrap();
    let standing: Vec<Placed> = meetings.iter().map(placed).collect();
    let go_on = &mut |_: crate::Progress| std::ops::ControlFlow::Continue(());
    let Solution::Plan(plan) = planner.solve_near(&standing, go_on) else { panic!() };
    let of = |body| changes(&year.own(body), &starts(&plan, body));
    let changed: Vec<Change> = BODIES.into_iter().flat_map(of).collect();
    let moved: Vec<_> = changed.iter().filter(|it| matches!(it, Change::Moved(..))).collect();
    assert_eq!(moved.len(), 1, "{changed:?}");
    let Change::Moved(id, to) = moved[0] else { unreachable!() };
    assert_eq!(id.uuid(), Uuid::from_u128(21));
    assert!([day("2027-10-13"), day("2027-10-15")].contains(&to.date()), "{to}");
}

#[test]
fn what_is_locked_called_or_over_stays() {
    let pinned = meeting(1, BodyKey::Tactical, "2027-04-07", 9).pin(true).unwrap();
    let called = meeting(2, BodyKey::Tactical, "2027-06-02", 9).call(1, day("2027-05-20")).unwrap();
    let free = meeting(3, BodyKey::Tactical, "2027-09-09", 9);
    let meetings = [pinned, called, free];
    let held = |wish: Wish| posed(&meetings, &[], wish).problem.pinned.len();
    assert_eq!(held(Wish { meetings: [(BodyKey::Tactical, 3)].into(), ..Wish::default() }), 2);
    let release =
        Wish { release_called: true, meetings: [(BodyKey::Tactical, 3)].into(), keep: true };
    assert_eq!(held(release), 1);
    // When more are wished for, those there are stay, and the new ones find their place.
    let more =
        Wish { keep: true, meetings: [(BodyKey::Tactical, 6)].into(), release_called: false };
    assert_eq!(held(more), 3);
}

proptest! {
    /// Every meeting and every start is told of once, and none is both taken away and new.
    #[test]
    fn changes_tell_of_every_meeting_and_every_start(
        own in prop::collection::btree_set(1..365u32, 0..8),
        wanted in prop::collection::btree_set(1..365u32, 0..8),
    ) {
        let date = |ordinal: &u32| NaiveDate::from_yo_opt(2027, *ordinal).unwrap().to_string();
        let own: Vec<Meeting> = (1..)
            .zip(&own)
            .map(|(number, ordinal)| meeting(number, BodyKey::Tactical, &date(ordinal), 9))
            .collect();
        let wanted: Vec<NaiveDateTime> =
            wanted.iter().map(|ordinal| at(&format!("{} 09:00", date(ordinal)))).collect();
        let found = changes(&own.iter().collect::<Vec<_>>(), &wanted);
        let count = |is: fn(&Change) -> bool| found.iter().filter(|it| is(it)).count();
        let new = count(|it| matches!(it, Change::New(_)));
        let removed = count(|it| matches!(it, Change::Removed(_)));
        prop_assert_eq!(found.len() - new, own.len());
        prop_assert_eq!(found.len() - removed, wanted.len());
        prop_assert!(new == 0 || removed == 0);
    }
}

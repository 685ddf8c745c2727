use std::collections::BTreeMap;

use chrono::NaiveDate;
use roxmltree::{Document, Node};

use super::*;
use crate::year_plan::{
    ChairLine, MeetingStatus, OtherMeeting, Period, PeriodKind, PlannedMeeting, SpecialDay,
    SpecialDayKind,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn own(date: &str, ring: Ring) -> PlannedMeeting {
    PlannedMeeting { date: day(date), ring, ..PlannedMeeting::default() }
}

fn other(date: &str, ring: Ring) -> OtherMeeting {
    OtherMeeting { date: day(date), ring, ..OtherMeeting::default() }
}

fn period(from: &str, to: &str, kind: PeriodKind) -> Period {
    Period { from: day(from), to: day(to), kind, ..Period::default() }
}

fn year(meetings: Vec<PlannedMeeting>) -> YearPlanFacts {
    let mut facts = YearPlanFacts { meetings, ..YearPlanFacts::default() };
    facts.head.year = 2027;
    facts
}

/// The elements with a class among theirs.
fn with<'a>(svg: &'a Document<'_>, class: &str) -> Vec<Node<'a, 'a>> {
    let has = |node: &Node<'_, '_>| {
        node.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    };
    svg.descendants().filter(has).collect()
}

fn picture(facts: &YearPlanFacts) -> String {
    wheel_picture(facts, Lang::Sv).unwrap()
}

#[test]
fn each_meeting_is_a_mark_and_each_body_has_a_shape_of_its_own() {
    let mut facts =
        year(vec![own("2027-03-19", Ring::Strategic), own("2027-02-04", Ring::Tactical)]);
    facts.events = vec![
        other("2027-01-28", Ring::Council),
        other("2027-02-11", Ring::Principals),
        other("2027-01-22", Ring::Sks),
    ];
    let text = picture(&facts);
    let svg = Document::parse(&text).unwrap();
    let mut shapes = BTreeMap::new();
    for (class, label) in [
        ("strategic", "19"),
        ("tactical", "4"),
        ("council", "28"),
        ("principals", "11"),
        ("sks", "22"),
    ] {
        let [mark] =
            with(&svg, class).into_iter().filter(|it| it.has_tag_name("g")).collect::<Vec<_>>()[..]
        else {
            panic!("one mark of {class}")
        };
        let written: String =
            mark.descendants().filter(Node::is_text).filter_map(|it| it.text()).collect();
        assert_eq!(written.trim(), label);
        let shape = mark.first_element_child().unwrap();
        // Commands of the outline and its fill, without the places.
        let outline: String =
            shape.attribute("d").unwrap().chars().filter(char::is_ascii_alphabetic).collect();
        shapes.insert((outline, shape.attribute("fill").unwrap().to_owned()), class);
    }
    assert_eq!(shapes.len(), 5, "told apart without their colours of line: {shapes:?}");
}

#[test]
fn breaks_and_holidays_are_arcs_and_sportlov_is_one() {
    let mut facts = year(vec![own("2027-03-19", Ring::Strategic)]);
    facts.periods = vec![
        period("2027-02-15", "2027-02-19", PeriodKind::WinterSports),
        period("2027-02-22", "2027-02-26", PeriodKind::WinterSports),
        period("2027-06-28", "2027-08-13", PeriodKind::Summer),
        period("2027-07-12", "2027-08-06", PeriodKind::Summer),
    ];
    let special = |date: &str| SpecialDay {
        date: day(date),
        kind: SpecialDayKind::Closed,
        ..SpecialDay::default()
    };
    // A Thursday outside every break, a Sunday, and a day within the summer.
    facts.days = vec![special("2027-05-06"), special("2027-06-06"), special("2027-07-20")];
    let text = picture(&facts);
    let svg = Document::parse(&text).unwrap();
    let arcs = |class| {
        with(&svg, class).into_iter().filter(|it| it.attribute("d").unwrap().contains('A')).count()
    };
    assert_eq!((arcs("break"), arcs("holiday")), (2, 1), "{text}");
    assert!(text.contains("sportlov v.\u{a0}7–8, sommarveckor v.\u{a0}26–32"), "{text}");
}

#[test]
fn what_is_locked_cancelled_or_a_consultation_says_so() {
    let mut locked = own("2027-04-08", Ring::Tactical);
    locked.pinned = true;
    let mut off = own("2027-05-04", Ring::Tactical);
    off.status = MeetingStatus::Cancelled;
    let mut consultation = other("2027-03-19", Ring::Principals);
    consultation.consultation = true;
    let mut facts = year(vec![locked, off, own("2027-06-17", Ring::Strategic)]);
    facts.events = vec![consultation];
    let text = picture(&facts);
    let svg = Document::parse(&text).unwrap();
    for class in ["pinned", "cancelled", "consultation"] {
        assert_eq!(with(&svg, class).len(), 1, "{class}");
    }
    // Its own and the one in the legend.
    assert_eq!(with(&svg, "lock").iter().filter(|it| it.has_tag_name("circle")).count(), 2);
    assert!(text.contains("stroke-dasharray=\"3 2\"") && text.contains("line-through"));
    for said in ["Låst datum", "Inställt", "Samråd mellan Rådet", "Taktiskt möte som bereder"]
    {
        assert!(text.contains(&format!(">{said}")), "{said}");
    }
    assert!(text.contains(">Taktiska samordningsgruppen: 1 möte<"), "the cancelled do not count");
    let without = picture(&year(vec![own("2027-06-17", Ring::Strategic)]));
    for unsaid in [">Låst datum<", ">Inställt<", ">Samråd mellan", ">Lov och"] {
        assert!(!without.contains(unsaid), "{unsaid} does not occur");
    }
}

#[test]
fn the_middle_says_the_year_its_meetings_and_who_chairs() {
    let mut facts = year(vec![own("2027-03-19", Ring::Strategic)]);
    facts.chairs = vec![
        ChairLine { ring: Ring::Strategic, side: Some(Side::Sks), name: None },
        ChairLine { ring: Ring::Tactical, side: Some(Side::Authorities), name: None },
    ];
    let text = picture(&facts);
    for said in [
        ">2027<",
        ">1 strategiskt, inga taktiska<",
        ">Ordförande strategiskt: SKS<",
        ">Ordförande taktiskt: Myndigheterna<",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn meetings_in_one_week_stand_beside_each_other_and_point_at_their_days() {
    let facts = year(vec![
        own("2027-03-16", Ring::Strategic),
        own("2027-03-19", Ring::Strategic),
        own("2027-03-19", Ring::Strategic),
    ]);
    let text = picture(&facts);
    let svg = Document::parse(&text).unwrap();
    assert_eq!(with(&svg, "mark").len(), 2, "a day has one mark");
    assert!(text.contains(">16</text>") && text.contains(">19</text>"));
    assert_eq!(with(&svg, "days").len(), 3, "a line each, and one in the legend");
    assert!(text.contains(">Strategiska styrgruppen: 3 möten<"));
}

#[test]
fn a_crowded_month_is_counted_where_its_days_would_cover_each_other() {
    let crowd = (1..=28).map(|date| own(&format!("2027-02-{date:02}"), Ring::Strategic));
    let text = picture(&year(crowd.collect()));
    let svg = Document::parse(&text).unwrap();
    let marks = with(&svg, "mark").len();
    assert!((2..8).contains(&marks) && !with(&svg, "gathered").is_empty(), "{marks} marks");
    assert!(text.contains(">Flera mötesdagar tätt, se listan<"));
    assert!(text.contains(">Strategiska styrgruppen: 28 möten<"));
}

#[test]
fn what_is_shown_is_told_to_those_who_cannot_see_it() {
    let mut locked = own("2027-10-15", Ring::Strategic);
    locked.pinned = true;
    let mut facts = year(vec![locked, own("2027-03-19", Ring::Strategic)]);
    facts.events = (1..=28).map(|date| other(&format!("2027-01-{date:02}"), Ring::Sks)).collect();
    facts.periods = vec![period("2027-11-01", "2027-11-05", PeriodKind::Autumn)];
    let told = wheel(&facts, Words::of(Lang::Sv)).unwrap().alt.replace('\u{a0}', " ");
    assert_eq!(
        told,
        "Årshjul för 2027. Strategiska styrgruppen: 2 möten, 19 mars, 15 oktober. SKS: 28 möten. \
         Låsta datum: 15 oktober. Lov: höstlov v. 44. Allt i bilden står också i årsplanens tabeller."
    );
    let text = picture(&facts);
    let svg = Document::parse(&text).unwrap();
    let root = svg.root_element();
    assert_eq!(root.attribute("lang"), Some("sv"));
    for (named, tag) in [("aria-labelledby", "title"), ("aria-describedby", "desc")] {
        let id = root.attribute(named).unwrap();
        let found = svg.descendants().find(|it| it.attribute("id") == Some(id)).unwrap();
        assert!(found.has_tag_name(("http://www.w3.org/2000/svg", tag)), "{tag}");
    }
}

#[test]
fn a_year_without_meetings_has_no_wheel_and_other_years_days_are_not_in_it() {
    assert_eq!(wheel_picture(&year(Vec::new()), Lang::Sv), None);
    assert_eq!(wheel_picture(&year(vec![own("2026-03-19", Ring::Strategic)]), Lang::Sv), None);
    let leap = YearPlanFacts {
        head: crate::Head { year: 2028, ..crate::Head::default() },
        ..year(vec![own("2028-12-31", Ring::Strategic), own("2028-02-29", Ring::Tactical)])
    };
    assert!(picture(&leap).contains(">29</text>"));
}

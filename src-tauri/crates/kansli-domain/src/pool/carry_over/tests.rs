use insta::assert_snapshot;
use uuid::Uuid;

use super::*;
use crate::agenda::{Agenda, Course};
use crate::body::BodyLevel;
use crate::pool::Treatment;
use crate::series::Series;

fn id(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn meeting(number: u128) -> MeetingId {
    MeetingId::from_uuid(Uuid::from_u128(number))
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn past(number: u128, treatment: Treatment) -> Past {
    let item = AgendaItem::plain(id(number), format!("Punkt {number}"));
    Past { item, treatment, actions: Vec::new() }
}

const NOTHING: Treatment =
    Treatment { text: false, ticked: false, position: false, actions: false };
const DONE: Treatment = Treatment { ticked: true, ..NOTHING };

fn earlier(number: u128, on: &str, end: End, items: Vec<Past>) -> Earlier {
    Earlier { meeting: meeting(number), date: day(on), end, items }
}

/// What proposes itself for a strategic meeting on 15 October 2027, by the items' numbers.
fn proposed(earlier: Vec<Earlier>, waiting: Vec<Waiting>, open: &[u128]) -> String {
    let agenda = Agenda::empty(meeting(99));
    let found = propose(&Facts {
        agenda: &agenda,
        template: &Template::built_in(Some(BodyLevel::Strategic)),
        level: Some(BodyLevel::Strategic),
        date: day("2027-10-15"),
        taken_off: BTreeSet::new(),
        waiting,
        earlier,
        open: open.iter().map(|&number| id(number)).collect(),
        report: Vec::new(),
        ambiguities: Vec::new(),
    });
    let number = |id: AgendaItemId| id.uuid().as_u128();
    let line = |it: &Proposal| match &it.what {
        What::Place(id) => format!("place {}: {:?}", number(*id), it.why),
        What::TakeUp(id) => format!("take up {}: {:?}", number(*id), it.why),
        What::Standing(item) => format!("standing {}", item.key.name()),
        What::Background(id) => format!("background {}", number(*id)),
    };
    let zeros = "00000000-0000-0000-0000-0000000000";
    found.iter().map(line).collect::<Vec<_>>().join("\n").replace(zeros, "")
}

fn waits(number: u128, wanted: Option<&str>, from: Option<u128>) -> Waiting {
    let course = Course { reason: "Tiden".to_owned(), ..Course::default() };
    let carried_from = from.map(meeting);
    let item = AgendaItem { carried_from, course, ..AgendaItem::plain(id(number), "x") };
    let wanted = wanted.map(day);
    Waiting { item, wanted, missed: wanted.is_some_and(|on| on < day("2027-06-01")) }
}

#[test]
fn an_item_that_nobody_came_to_proposes_itself_once_from_where_it_was_last() {
    let recorded = End::Recorded { approved: None };
    let mut again = past(2, NOTHING);
    again.item.course.first = Some(id(1));
    let meetings = vec![
        earlier(8, "2027-06-11", recorded, vec![again, past(3, DONE)]),
        earlier(7, "2027-03-19", recorded, vec![past(1, NOTHING), past(4, NOTHING)]),
    ];
    assert_snapshot!(proposed(meetings, vec![], &[4]), @"take up 2: Undiscussed(MeetingId(08))");
}

#[test]
fn a_cancelled_meeting_leaves_all_its_items_and_an_unrecorded_one_none() {
    let meetings = vec![
        earlier(8, "2027-06-11", End::Cancelled, vec![past(1, NOTHING), past(2, NOTHING)]),
        earlier(7, "2027-03-19", End::Unrecorded, vec![past(3, NOTHING)]),
    ];
    assert_snapshot!(proposed(meetings, vec![], &[]), @r"
    take up 1: Cancelled(MeetingId(08))
    take up 2: Cancelled(MeetingId(08))
    ");
}

#[test]
fn what_waits_proposes_itself_when_its_day_has_come() {
    let waiting = vec![
        waits(1, Some("2027-10-15"), None),
        waits(2, Some("2027-03-19"), Some(7)),
        waits(3, Some("2027-12-10"), Some(7)),
        waits(6, Some("2027-06-11"), Some(7)),
        waits(4, None, Some(7)),
        waits(5, None, None),
    ];
    assert_snapshot!(proposed(vec![], waiting, &[]), @r#"
    place 1: Wanted
    place 2: Overdue(2027-03-19)
    place 4: Postponed { meeting: MeetingId(07), reason: "Tiden" }
    "#);
}

#[test]
fn open_actions_bring_their_item_back_when_they_are_due_by_the_meeting() {
    let number = |serial| crate::series::Number { series: Series::Action, year: 2027, serial };
    let action = |serial, due: &str| OpenAction { number: number(serial), due: Some(day(due)) };
    let mut due = past(1, DONE);
    due.actions = vec![action(1, "2027-10-15"), action(2, "2027-12-01")];
    let mut later = past(2, DONE);
    later.actions = vec![action(3, "2027-10-16")];
    let recorded = End::Recorded { approved: None };
    let found = proposed(vec![earlier(7, "2027-03-19", recorded, vec![due, later])], vec![], &[]);
    assert!(found.starts_with("take up 1: Actions(") && found.contains("serial: 1"), "{found}");
    assert!(!found.contains("serial: 2") && !found.contains("take up 2"), "{found}");
}

#[test]
fn what_was_left_more_than_a_year_ago_is_called_for_anew() {
    let recorded = End::Recorded { approved: None };
    let old = vec![earlier(7, "2026-10-13", recorded, vec![past(1, NOTHING)])];
    assert_eq!(proposed(old, vec![], &[]), "");
    let year = vec![earlier(7, "2026-10-14", recorded, vec![past(1, NOTHING)])];
    assert_eq!(proposed(year, vec![], &[]), "take up 1: Undiscussed(MeetingId(07))");
}

#[test]
fn the_template_in_use_says_what_stands_and_rules_stand_above_it() {
    let mut template = Template::built_in(Some(BodyLevel::Strategic));
    template.items.retain(|it| [TemplateKey::Opening, TemplateKey::Matter].contains(&it.key));
    let own = TemplateKey::named(&format!("own:{}", Uuid::from_u128(5))).unwrap();
    let title = "Kansliets rapport".to_owned();
    template.items.push(TemplateItem { key: own, title, ..template.items[0].clone() });
    let mut agenda = Agenda::empty(meeting(99));
    let opening = AgendaItem::plain(id(1), "Öppning");
    agenda.items.push(AgendaItem { template: Some(TemplateKey::Opening), ..opening });
    let found = propose(&Facts {
        agenda: &agenda,
        template: &template,
        level: Some(BodyLevel::Strategic),
        date: day("2027-10-15"),
        taken_off: BTreeSet::new(),
        waiting: Vec::new(),
        earlier: Vec::new(),
        open: BTreeSet::new(),
        report: Vec::new(),
        ambiguities: Vec::new(),
    });
    let told = found.into_iter().map(|it| match it.what {
        What::Standing(item) => (item.key, it.why),
        what => panic!("{what:?}"),
    });
    let wanted = [
        (own, Why::Standing),
        (TemplateKey::TacticalReport, Why::Required("AGD-003")),
        (TemplateKey::InfoExchange, Why::Required("AGD-001")),
    ];
    assert_eq!(told.collect::<Vec<_>>(), wanted);
}

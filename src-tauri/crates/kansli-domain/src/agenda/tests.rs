use chrono::{NaiveDate as Date, NaiveTime as Time};
use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::template::{Template, TemplateKey};
use super::*;
use crate::body::BodyLevel;

fn id(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn agenda(level: BodyLevel, on: Date) -> Agenda {
    let mut agenda = Agenda::empty(MeetingId::from_uuid(Uuid::from_u128(1)));
    for (index, template) in Template::built_in(Some(level)).on(on).enumerate() {
        let item = AgendaItem {
            template: Some(template.key),
            purpose: template.purpose,
            minutes: template.minutes,
            ..AgendaItem::plain(id(index as u128), template.key.name())
        };
        agenda = agenda.with(item, None).unwrap();
    }
    agenda
}

/// One line for each item: number, clock, heading, purpose, minutes.
fn told(agenda: &Agenda, start: &str) -> String {
    let turns = agenda.turns(start.parse().unwrap());
    let lines = agenda.items.iter().zip(turns).enumerate().map(|(index, (item, turn))| {
        let letter = item.purpose.name().chars().next().unwrap();
        format!(
            "{} {} {} {letter} {}",
            index + 1,
            turn.start.format("%H.%M"),
            item.title,
            item.minutes
        )
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_strategic_agenda_in_spring_has_twelve_items_and_runs_over_by_five() {
    let agenda = agenda(BodyLevel::Strategic, day(2027, 3, 19));
    assert_snapshot!(told(&agenda, "13:00:00"), @"
    1 13.00 opening i 5
    2 13.05 agenda_conflict p 5
    3 13.10 previous_minutes p 5
    4 13.15 follow_up i 10
    5 13.25 tactical_report d 15
    6 13.40 council_report i 10
    7 13.50 matter p 20
    8 14.10 matter d 20
    9 14.30 annual_reports p 15
    10 14.45 info_exchange i 10
    11 14.55 aob i 5
    12 15.00 closing i 5
    ");
    assert_eq!((agenda.total(), agenda.overrun(120)), (125, 5));
}

#[test]
fn default_agendas_meet_their_own_requirements() {
    for level in [BodyLevel::Strategic, BodyLevel::Tactical] {
        for on in [day(2027, 2, 4), day(2027, 9, 9)] {
            assert_eq!(agenda(level, on).missing(Some(level)), []);
        }
    }
    assert_eq!(agenda(BodyLevel::Tactical, day(2027, 2, 4)).total(), 120);
}

#[test]
fn a_required_item_leaves_only_with_a_reason() {
    let level = Some(BodyLevel::Strategic);
    let agenda = agenda(BodyLevel::Strategic, day(2027, 3, 19));
    let report = id(4);
    for reason in [None, Some(""), Some("  ")] {
        assert_eq!(
            agenda.without(report, level, reason),
            Err(Refusal::Required { key: TemplateKey::TacticalReport, rule: "AGD-003" })
        );
    }
    let without =
        agenda.without(report, level, Some("Taktiska gruppen har inte träffats")).unwrap();
    assert_eq!(without.missing(level), []);
    assert_eq!(without.waivers[0].reason, "Taktiska gruppen har inte träffats");

    let back = without.with(agenda.item(report).unwrap().clone(), Some(5)).unwrap();
    assert_eq!(back, agenda, "putting the item back takes the waiver away");
}

#[test]
fn an_item_no_rule_asks_for_leaves_without_a_word() {
    let agenda = agenda(BodyLevel::Strategic, day(2027, 3, 19));
    let without = agenda.without(id(10), Some(BodyLevel::Strategic), None).unwrap();
    assert_eq!(without.items.len(), 11);
    assert_eq!(without.waivers, []);
}

#[test]
fn five_minutes_too_many_are_taken_from_the_longest_discussion() {
    let agenda = agenda(BodyLevel::Strategic, day(2027, 3, 19));
    let cuts = agenda.cuts(120).unwrap();
    assert_eq!(cuts, [Cut { item: id(7), from: 20, to: 15 }]);
    assert_eq!(agenda.cut(&cuts).overrun(120), 0);
    assert_eq!(agenda.cuts(125), Err(Refusal::NothingToCut { total: 125, available: 125 }));
    assert_eq!(agenda.cuts(30), Err(Refusal::CannotFit { over: 95, most: 65 }));
}

#[test]
fn an_agenda_goes_out_step_by_step() {
    let draft = agenda(BodyLevel::Strategic, day(2027, 3, 19));
    let prepared = draft.prepared().unwrap();
    let asked = prepared.in_review().unwrap();
    assert_eq!(asked.state, State::InReview);
    let reviewed = asked.reviewed().unwrap();
    let sent = reviewed.sent().unwrap();
    assert_eq!(sent.state, State::Sent);
    assert_eq!(reviewed.prepared(), Err(Refusal::WrongState { is: "chair_reviewed" }));
    assert_eq!(reviewed.in_review(), Err(Refusal::WrongState { is: "chair_reviewed" }));
    assert_eq!(sent.reviewed(), Ok(sent.clone()), "a sent agenda that changed is approved anew");
    assert_eq!(sent.sent(), Ok(sent.clone()), "a revised agenda goes out again");
    assert_eq!(Agenda::empty(draft.meeting).sent(), Err(Refusal::Empty));
}

#[test]
fn what_cannot_be_an_item_is_refused() {
    let agenda = agenda(BodyLevel::Tactical, day(2027, 2, 4));
    let item = AgendaItem::plain(id(99), "Ny punkt");
    let with = |item: AgendaItem| agenda.with(item, None).map(|_| ());
    assert_eq!(with(AgendaItem { title: " ".into(), ..item.clone() }), Err(Refusal::BlankTitle));
    assert_eq!(
        with(AgendaItem { minutes: 481, ..item.clone() }),
        Err(Refusal::TooLong { minutes: 481 })
    );
    assert_eq!(
        with(AgendaItem { focus_areas: [11].into(), ..item.clone() }),
        Err(Refusal::NoSuchFocusArea(11))
    );
    assert_eq!(with(AgendaItem { id: id(3), ..item.clone() }), Err(Refusal::ItemTwice(id(3))));
    assert_eq!(agenda.replaced(item.clone()), Err(Refusal::NoSuchItem(id(99))));
    assert_eq!(
        agenda.with(item, Some(14)).map(|_| ()),
        Err(Refusal::NoSuchPlace { place: 14, last: 13 })
    );
    assert_eq!(agenda.moved(id(0), 0), Err(Refusal::NoSuchPlace { place: 0, last: 12 }));
}

#[test]
fn a_carried_item_keeps_its_identity_and_remembers_where_it_was_last() {
    let meeting = |number| MeetingId::from_uuid(Uuid::from_u128(number));
    let item = AgendaItem::plain(id(1), "Vem gör vad");
    let once = item.carried(id(2), meeting(7));
    let twice = once.carried(id(3), meeting(8));
    assert_eq!((twice.id, twice.lineage()), (id(3), id(1)));
    assert_eq!(twice.carried_from, Some(meeting(8)));
}

#[test]
fn names_lead_back_to_what_they_name() {
    for purpose in Purpose::ALL {
        assert_eq!(Purpose::named(purpose.name()), Some(purpose));
    }
}

fn any_agenda() -> impl Strategy<Value = Agenda> {
    prop::collection::vec((0u16..60, 0usize..3), 1..15).prop_map(|rows| {
        let mut agenda = Agenda::empty(MeetingId::from_uuid(Uuid::nil()));
        for (index, (minutes, purpose)) in rows.into_iter().enumerate() {
            let purpose = Purpose::ALL[purpose];
            let item = AgendaItem { minutes, purpose, ..AgendaItem::plain(id(index as u128), "x") };
            agenda.items.push(item);
        }
        agenda
    })
}

proptest! {
    /// Moving changes order only: same items, same total, same end.
    #[test]
    fn moves_keep_every_item_and_the_total(
        agenda in any_agenda(), moves in prop::collection::vec((0usize..15, 1usize..16), 0..10),
    ) {
        let mut moved = agenda.clone();
        for (item, place) in moves {
            moved = moved.moved(id(item as u128), place).unwrap_or(moved);
        }
        prop_assert_eq!(moved.total(), agenda.total());
        let start = Time::MIN;
        prop_assert_eq!(moved.turns(start).last().map(|turn| turn.end), agenda.turns(start).last().map(|turn| turn.end));
        moved.items.sort_by_key(|item| item.id);
        prop_assert_eq!(moved, agenda);
    }

    /// Cuts make the agenda fit to the minute, spare the short and never empty the long.
    #[test]
    fn cuts_fit_to_the_minute(agenda in any_agenda(), available in 0u32..900) {
        let Ok(cuts) = agenda.cuts(available) else { return Ok(()) };
        let fitted = agenda.cut(&cuts);
        prop_assert_eq!(fitted.total(), available);
        for cut in cuts {
            prop_assert!(cut.from >= 10 && cut.to >= 5 && cut.to < cut.from);
        }
    }

    /// Each turn begins where the one before ends.
    #[test]
    fn slots_leave_no_gap(agenda in any_agenda()) {
        let turns = agenda.turns(Time::MIN);
        prop_assert!(turns.windows(2).all(|pair| pair[0].end == pair[1].start));
    }
}

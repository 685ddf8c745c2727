use std::collections::BTreeSet;

use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::agenda::Turn;
use crate::party::Side;

fn person(number: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(number))
}

fn item(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn at(clock: &str) -> Time {
    Time::parse_from_str(clock, "%H.%M").unwrap()
}

fn member(number: u128, side: Side) -> Attendee {
    Attendee::expected(person(number), (side, None), Capacity::Member)
}

/// Three of SKS (1, 2, 3), two of the authorities (11, 12); everybody in the room.
fn list() -> Attendance {
    let mut list = Attendance::empty(MeetingId::from_uuid(Uuid::nil()));
    for (number, side) in [
        (1, Side::Sks),
        (2, Side::Sks),
        (3, Side::Sks),
        (11, Side::Authorities),
        (12, Side::Authorities),
    ] {
        list = list.with(Attendee { status: Status::OnSite, ..member(number, side) }).unwrap();
    }
    list
}

/// Four items of half an hour from 13.00.
fn turns() -> Vec<Turn> {
    let times = ["13.00", "13.30", "14.00", "14.30", "15.00"].map(at);
    (0..4).map(|n| Turn { item: item(n as u128 + 1), start: times[n], end: times[n + 1] }).collect()
}

/// One line for each item: who is there, and the count of each side.
fn told(list: &Attendance) -> String {
    let line = |(index, turn): (usize, Turn)| {
        let there = list
            .present_at(turn)
            .iter()
            .map(|it| it.person.uuid().as_u128().to_string())
            .collect::<Vec<_>>()
            .join(" ");
        let count = |side| list.count(side, Some(turn));
        let (sks, authorities) = (count(Side::Sks), count(Side::Authorities));
        let both = if list.both_sides(Some(turn)) { "both" } else { "one side" };
        format!(
            "§ {}: {there}; {} of {} and {} of {}, {both}",
            index + 1,
            sks.present,
            sks.seats,
            authorities.present,
            authorities.seats
        )
    };
    turns().into_iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn who_is_there_follows_from_coming_going_and_stepping_out() {
    let list = list()
        .came_and_went(person(1), Some(at("13.40")), None)
        .unwrap()
        .came_and_went(person(2), None, Some(at("14.00")))
        .unwrap()
        .came_and_went(person(3), None, Some(at("14.15")))
        .unwrap()
        .recused(person(11), item(3), true)
        .unwrap()
        .set_status(person(12), Status::Absent)
        .unwrap();
    assert_snapshot!(told(&list), @"
    § 1: 2 3 11; 2 of 3 and 1 of 2, both
    § 2: 1 2 3 11; 3 of 3 and 1 of 2, both
    § 3: 1; 1 of 3 and 0 of 2, one side
    § 4: 1 11; 1 of 3 and 1 of 2, both
    ");
}

#[test]
fn a_substitute_takes_a_seat_and_adds_none() {
    let list = list().set_status(person(2), Status::Absent).unwrap();
    let stands_in = |number, member| Attendee {
        capacity: Capacity::Substitute { stands_in_for: person(member) },
        status: Status::Remote,
        ..self::member(number, Side::Sks)
    };
    let with = list.with(stands_in(4, 2)).unwrap();
    assert_eq!(with.count(Side::Sks, None), SideCount { present: 3, seats: 3 });

    let taken = |member, substitute| {
        Err(Refusal::SeatTaken { member: person(member), substitute: person(substitute) })
    };
    assert_eq!(with.with(stands_in(5, 2)), taken(2, 5), "the seat has a substitute");
    assert_eq!(with.with(stands_in(5, 1)), taken(1, 5), "the member is there");
    assert_eq!(
        with.set_status(person(2), Status::OnSite),
        taken(2, 4),
        "the member comes after all"
    );
    assert_eq!(list.with(stands_in(5, 5)), Err(Refusal::OwnSubstitute(person(5))));
    let freed = with.set_status(person(4), Status::Absent).unwrap();
    assert!(freed.set_status(person(2), Status::OnSite).is_ok());
}

#[test]
fn the_secretary_and_guests_are_not_counted() {
    let only = |capacity| {
        let guest = Attendee { capacity, status: Status::OnSite, ..member(20, Side::Authorities) };
        let nobody = Attendance::empty(MeetingId::from_uuid(Uuid::nil()));
        nobody.with(guest).unwrap().count(Side::Authorities, None)
    };
    for capacity in [Capacity::Secretary, Capacity::Guest, Capacity::Adjunct] {
        assert_eq!(only(capacity), SideCount { present: 0, seats: 0 });
    }
}

#[test]
fn who_is_absent_neither_comes_nor_steps_out() {
    let list = list().recused(person(1), item(2), true).unwrap();
    let absent = list.set_status(person(1), Status::Absent).unwrap();
    assert_eq!(absent.of(person(1)).unwrap().recused, BTreeSet::new());
    assert_eq!(absent.recused(person(1), item(2), true), Err(Refusal::IsAbsent(person(1))));
    assert_eq!(absent.came_and_went(person(1), None, None), Err(Refusal::IsAbsent(person(1))));
}

#[test]
fn nobody_is_listed_twice_or_leaves_before_coming() {
    let list = list();
    assert_eq!(list.with(member(1, Side::Sks)), Err(Refusal::ListedAlready(person(1))));
    assert_eq!(list.without(person(9)), Err(Refusal::NotListed(person(9))));
    let (arrived, left) = (at("14.00"), at("13.00"));
    assert_eq!(
        list.came_and_went(person(1), Some(arrived), Some(left)),
        Err(Refusal::LeftBeforeArriving { arrived, left })
    );
}

/// a mandate is confirmed for the seat that somebody has at the meeting, by somebody.
#[test]
fn a_mandate_confirmed_at_the_meeting_is_for_the_seat_that_somebody_has_there() {
    let capacity = Capacity::Substitute { stands_in_for: person(1) };
    let list = list().set_status(person(1), Status::Absent).unwrap();
    let substitute = Attendee { capacity, status: Status::OnSite, ..member(9, Side::Sks) };
    let list = list.with(substitute).unwrap();
    let mandate = |list: &Attendance| list.of(person(9)).unwrap().mandate.clone();
    assert_eq!(mandate(&list), None);
    let noted = list.mandate_confirmed(person(9), " Astrid Provberg ").unwrap();
    assert_eq!(mandate(&noted), Some("Astrid Provberg".to_owned()));
    assert_eq!(noted.set_capacity(person(9), capacity).unwrap(), noted);
    assert_eq!(mandate(&noted.set_capacity(person(9), Capacity::Guest).unwrap()), None);
    assert_eq!(mandate(&noted.set_status(person(9), Status::Absent).unwrap()), None);
    assert_eq!(noted.mandate_confirmed(person(9), " ").unwrap(), list);
    assert_eq!(
        noted.mandate_confirmed(person(1), "Astrid Provberg"),
        Err(Refusal::IsAbsent(person(1)))
    );
}

/// A meeting as its clock saw it, in minutes after it was due to begin.
#[derive(Debug, Clone)]
struct Seen {
    /// What each item was planned to take.
    planned: Vec<u16>,
    /// When those that are done were.
    done: Vec<u32>,
    /// When each person came and left.
    moves: Vec<(u32, u32)>,
    now: u32,
}

fn seen() -> impl Strategy<Value = Seen> {
    let planned = prop::collection::vec(1u16..60, 1..7);
    let done = prop::collection::btree_set(1u32..300, 0..7);
    let moves = prop::collection::vec((0u32..300, 0u32..300), 5);
    (planned, done, moves, 0u32..60).prop_map(|(planned, done, moves, on)| {
        let done: Vec<u32> = done.into_iter().take(planned.len()).collect();
        let now = done.last().copied().unwrap_or_default() + on;
        Seen { planned, done, moves, now }
    })
}

proptest! {
    /// Who is there at an item is who the log of movements has in the room when it ends: at the
    /// tick, or for the one under way now, whatever was planned and in whatever order items are
    /// dealt with.
    #[test]
    fn presence_is_what_the_log_of_movements_says(
        Seen { planned, done, moves, now } in seen(),
        order in Just((0usize..7).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let start = at("13.00");
        // Movements are told in whole minutes; the room's clock runs on within them.
        let clock = |minutes: u32| start + chrono::TimeDelta::seconds((minutes * 60).into());
        let tick = |minutes: u32| clock(minutes) + chrono::TimeDelta::seconds(30);
        let people = [1, 2, 3, 11, 12].map(person);
        let mut list = list();
        for (who, (came, went)) in people.into_iter().zip(&moves) {
            let went = (went > came && *went <= now).then(|| clock(*went));
            let came = (*came <= now).then(|| clock(*came));
            list = list.came_and_went(who, came.or(Some(at("23.00"))), went).unwrap();
        }
        let mut agenda = crate::agenda::Agenda::empty(MeetingId::from_uuid(Uuid::nil()));
        for (place, minutes) in planned.iter().enumerate() {
            let plain = crate::agenda::AgendaItem::plain(item(place as u128), "Punkt");
            let minutes = *minutes;
            agenda = agenda.with(crate::agenda::AgendaItem { minutes, ..plain }, None).unwrap();
        }
        let places: Vec<usize> = order.into_iter().filter(|it| *it < planned.len()).collect();
        let when = |of: AgendaItemId| {
            let place = places.iter().position(|it| item(*it as u128) == of)?;
            done.get(place).map(|minutes| tick(*minutes))
        };
        let turns = agenda.turns_held(start, when, Some(tick(now)));
        let in_the_room = |moment: Time| -> Vec<PersonId> {
            let log = people.into_iter().zip(&moves);
            let there = log.filter(|(_, (came, went))| {
                let here = clock(*came) < moment;
                let gone = went > came && *went <= now && clock(*went) < moment;
                *came <= now && here && !gone
            });
            there.map(|(who, _)| who).collect()
        };
        let mut under_way = Some(tick(now));
        for turn in turns {
            let Some(moment) = when(turn.item).or_else(|| under_way.take()) else { continue };
            let there: Vec<_> = list.present_at(turn).iter().map(|it| it.person).collect();
            prop_assert_eq!(there, in_the_room(moment), "§ {:?}", turn);
        }
    }

    /// Whatever is recorded, whoever is there at an item takes part, has not stepped out of
    /// it, and no side has more people than seats.
    #[test]
    fn presence_follows_from_what_was_recorded(
        steps in prop::collection::vec((0usize..5, 0usize..4, 0u32..150, 0u32..150, 0u128..5), 0..25),
    ) {
        let people = [1, 2, 3, 11, 12].map(person);
        let clock = |minutes: u32| at("12.45") + chrono::TimeDelta::minutes(minutes.into());
        let mut list = list();
        for (who, what, one, two, of) in steps {
            let next = match what {
                0 => list.set_status(people[who], Status::ALL[one as usize % 4]),
                1 => list.recused(people[who], item(of), two > 70),
                2 => list.came_and_went(people[who], Some(clock(one)), Some(clock(two))),
                _ => list.came_and_went(people[who], None, Some(clock(two))),
            };
            list = next.unwrap_or(list);
        }
        for turn in turns() {
            for it in list.present_at(turn) {
                prop_assert!(it.is_known_present() && !it.recused.contains(&turn.item));
                prop_assert!(it.arrived.is_none_or(|arrived| arrived <= turn.end));
                prop_assert!(it.left.is_none_or(|left| left >= turn.end));
            }
            for side in [Side::Sks, Side::Authorities] {
                let count = list.count(side, Some(turn));
                prop_assert!(count.present <= count.seats);
            }
        }
    }
}

use chrono::NaiveTime;
use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn slot(date: &str, start: &str, end: &str) -> Slot {
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    Slot::new(day(date), time(start), time(end)).unwrap()
}

fn details() -> Details {
    Details {
        title: String::new(),
        formal: true,
        mode: Mode::Hybrid,
        place: "Sal 1".to_owned(),
        link: String::new(),
    }
}

fn meeting(id: u128, date: &str) -> Meeting {
    let id = MeetingId::from_uuid(Uuid::from_u128(id));
    Meeting::place(id, BodyKey::Strategic, slot(date, "13:00", "15:00"), details()).unwrap()
}

/// One step a line: "date: step [argument]". Tells how the meeting stands after each.
fn story(steps: &str) -> String {
    let mut now = meeting(1, "2027-03-19");
    let mut told = Vec::new();
    for line in steps.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (today, step) = line.split_once(": ").unwrap();
        let (verb, rest) = step.split_once(' ').unwrap_or((step, ""));
        let today = day(today);
        let next = match verb {
            "move" => {
                let (to, reason) = rest.split_once(' ').unwrap_or((rest, ""));
                now.move_to(slot(to, "13:00", "15:00"), reason, today)
            }
            "place" => now.edit(Details { place: rest.to_owned(), ..details() }),
            "call" => now.call(rest.parse().unwrap(), today),
            "hold" => now.hold(today),
            "close" => now.close(today),
            "cancel" => now.cancel(rest, today),
            "pin" => now.pin(true),
            other => panic!("no step `{other}`"),
        };
        told.push(match next {
            Ok(next) => {
                now = next;
                let number = now.number.map_or("-".to_owned(), |number| number.to_string());
                let (stage, date) = (now.stage.name(), now.slot.date());
                let moves = now.moves.len();
                format!("{stage} {date} no {number} r{} moves {moves}", now.revision)
            }
            Err(refusal) => format!("refused: {refusal}"),
        });
    }
    told.join("\n")
}

#[test]
fn a_meeting_is_planned_called_held_and_closed() {
    assert_snapshot!(story("
        2026-11-12: move 2027-03-18
        2026-11-12: move 2027-03-19
        2027-03-09: call 1
        2027-03-19: hold
        2027-04-20: close
    "), @r"
    planned 2027-03-18 no - r1 moves 1
    planned 2027-03-19 no - r2 moves 2
    called 2027-03-19 no 1 r2 moves 2
    held 2027-03-19 no 1 r2 moves 2
    closed 2027-03-19 no 1 r2 moves 2
    ");
}

#[test]
fn those_called_are_owed_a_reason_and_a_new_revision() {
    assert_snapshot!(story("
        2027-03-09: call 1
        2027-03-10: move 2027-03-26
        2027-03-10: move 2027-03-19
        2027-03-10: move 2027-03-26 Ordföranden är förhindrad
        2027-03-10: call 4
        2027-03-11: place Sal 2
        2027-03-11: place Sal 2
        2027-03-12: cancel
        2027-03-12: cancel Inga ärenden
        2027-03-12: hold
        2027-03-12: pin
    "), @r"
    called 2027-03-19 no 1 r0 moves 0
    refused: a reason is needed
    called 2027-03-19 no 1 r0 moves 0
    called 2027-03-26 no 1 r1 moves 1
    called 2027-03-26 no 1 r1 moves 1
    called 2027-03-26 no 1 r2 moves 1
    called 2027-03-26 no 1 r2 moves 1
    refused: a reason is needed
    cancelled 2027-03-26 no 1 r3 moves 1
    refused: the meeting is cancelled, the step needs planned or called
    refused: the meeting is cancelled, the step needs planned or called
    ");
}

#[test]
fn a_meeting_is_not_held_before_its_day_nor_closed_before_it_is_held() {
    assert_snapshot!(story("
        2027-03-18: hold
        2027-03-19: close
        2027-03-19: hold
        2027-03-19: move 2027-03-20
        2027-03-20: close
        2027-03-20: close
    "), @r"
    refused: the meeting is on 2027-03-19, after 2027-03-18
    refused: the meeting is planned, the step needs held
    held 2027-03-19 no - r0 moves 0
    refused: the meeting is held, the step needs planned or called
    closed 2027-03-19 no - r0 moves 0
    refused: the meeting is closed, the step needs held
    ");
}

#[test]
fn only_meetings_nobody_was_called_to_leave_without_a_trace() {
    let planned = meeting(1, "2027-03-19");
    let called = planned.call(1, day("2027-03-09")).unwrap();
    assert_eq!(planned.may_be_removed(), Ok(()));
    assert_eq!(planned.cancel("a", day("2027-03-09")).unwrap().may_be_removed(), Ok(()));
    assert!(called.may_be_removed().is_err());
    assert!(called.cancel("a", day("2027-03-09")).unwrap().may_be_removed().is_err());
}

#[test]
fn other_bodies_meetings_are_not_ours_to_place() {
    let id = MeetingId::from_uuid(Uuid::nil());
    let placed =
        Meeting::place(id, BodyKey::Council, slot("2027-03-19", "09:00", "10:00"), details());
    assert_eq!(placed, Err(Refusal::NotOurs(BodyKey::Council)));
}

#[test]
fn numbers_follow_the_dates_around_those_already_fixed() {
    let first = meeting(1, "2027-02-01");
    let second = meeting(2, "2027-05-01").call(1, day("2027-01-01")).unwrap();
    let third = meeting(3, "2027-09-01");
    let gone = meeting(4, "2027-01-15").cancel("a", day("2027-01-01")).unwrap();
    let numbers: Vec<_> =
        numbers([&third, &gone, &second, &first]).into_iter().map(|(_, number)| number).collect();
    assert_eq!(numbers, [2, 1, 3]);
}

proptest! {
    /// Whatever is done to it, a meeting never goes back to a stage it has left,
    /// its revision never falls, and its number never changes once fixed.
    #[test]
    fn nothing_is_taken_back(steps in prop::collection::vec((0..6u8, 1..28u32), 0..40)) {
        let order = |stage: &Stage| match stage {
            Stage::Planned => 0,
            Stage::Called { .. } => 1,
            Stage::Held => 2,
            Stage::Closed { .. } | Stage::Cancelled(_) => 3,
        };
        let mut now = meeting(1, "2027-03-19");
        for (step, number) in steps {
            let date = Date::from_ymd_opt(2027, 3, number).unwrap();
            let to = Slot::new(date, now.slot.start(), now.slot.end()).unwrap();
            let next = match step {
                0 => now.move_to(to, "skäl", date),
                1 => now.call(number, date),
                2 => now.hold(date),
                3 => now.close(date),
                4 => now.cancel("skäl", date),
                _ => now.pin(true),
            };
            let Ok(next) = next else { continue };
            prop_assert!(order(&now.stage) <= order(&next.stage));
            prop_assert!(now.revision <= next.revision);
            prop_assert!(now.number.is_none() || now.number == next.number);
            now = next;
        }
    }
}

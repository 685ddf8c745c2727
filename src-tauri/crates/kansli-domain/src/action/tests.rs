use uuid::Uuid;

use super::*;
use crate::series::Series;

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn task(what: &str, due: Option<Date>) -> Task {
    let responsible = Some(PersonId::from_uuid(Uuid::from_u128(3)));
    Task { what: what.into(), responsible, due, note: String::new() }
}

fn action(due: Option<Date>) -> ActionItem {
    let origin =
        Origin { meeting: MeetingId::from_uuid(Uuid::from_u128(2)), item: None, position: None };
    let number = Number { series: Series::Action, year: 2027, serial: 14 };
    let id = ActionItemId::from_uuid(Uuid::from_u128(1));
    ActionItem::new(id, number, origin, task("  Kalla till startmöte ", due)).unwrap()
}

#[test]
fn an_action_says_what_to_do() {
    let action = action(None);
    assert_eq!(action.task.what, "Kalla till startmöte");
    assert_eq!(action.changed(task("  ", None)), Err(Refusal::Blank));
}

#[test]
fn being_overdue_follows_from_the_day_and_ends_with_the_action() {
    let due = day(2027, 3, 1);
    let open = action(Some(due));
    assert_eq!(open.overdue(due), None);
    assert_eq!(open.overdue(day(2027, 4, 20)), Some(50));
    assert_eq!(open.begun(true).overdue(day(2027, 4, 20)), Some(50));
    let done = open.done(day(2027, 4, 19), day(2027, 4, 20)).unwrap();
    assert_eq!(done.overdue(day(2027, 4, 20)), None);
    assert_eq!(action(None).overdue(day(2099, 1, 1)), None);
}

#[test]
fn lists_put_the_late_first_and_the_undated_last() {
    let urgency = |due| action(due).urgency(day(2027, 4, 20));
    assert_eq!(urgency(Some(day(2027, 4, 19))), Urgency::Overdue);
    assert_eq!(urgency(Some(day(2027, 4, 20))), Urgency::ThisMonth);
    assert_eq!(urgency(Some(day(2027, 5, 1))), Urgency::Later);
    assert_eq!(urgency(None), Urgency::Later);
    let today = day(2027, 4, 20);
    assert_eq!(action(None).done(today, today).unwrap().urgency(today), Urgency::Closed);
    assert!(Urgency::Overdue < Urgency::ThisMonth && Urgency::Later < Urgency::Closed);
}

#[test]
fn dropping_takes_a_reason_and_doing_a_day_that_has_come() {
    let today = day(2027, 4, 20);
    let action = action(None);
    assert_eq!(action.dropped(" ", today), Err(Refusal::NoReason(action.number)));
    assert!(!action.dropped("Ersatt av Å 2027:15", today).unwrap().is_open());
    let tomorrow = day(2027, 4, 21);
    assert_eq!(action.done(tomorrow, today), Err(Refusal::InTheFuture { on: tomorrow, today }));
    assert!(
        action.done(today, today).unwrap().begun(false).is_open(),
        "done by mistake opens again"
    );
}

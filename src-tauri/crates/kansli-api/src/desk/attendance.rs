//! Who is called by the body's seats, and what has been said of each.

use std::collections::BTreeSet;

use kansli_domain::agenda::Presenter;
use kansli_domain::attendance::{Attendance, Attendee, Capacity, Status};
use kansli_domain::id::{AgendaItemId, MeetingId, OrganisationId, PersonId};
use kansli_domain::party::Side;
use kansli_store::rows;
use uuid::Uuid;

use super::Desk;
use crate::error::CommandResult;
use crate::minutes::AttendanceStatus;
use crate::people::{People, Seat};
use crate::wire;

/// The list: members, adjuncts and the secretary as seated on the day, then everybody else of
/// whom something was said.
pub(super) fn load(
    people: &People,
    meeting: &rows::Meeting,
    seats: &[Seat],
    rows: &[rows::Attendance],
    recusals: &[rows::Recusal],
) -> CommandResult<Attendance> {
    let mut listed = Vec::new();
    for seat in seats.iter().filter(|seat| seat.kind != "substitute") {
        let capacity = match seat.kind.as_str() {
            "ordinary" => Capacity::Member,
            "secretary" => Capacity::Secretary,
            _ => Capacity::Adjunct,
        };
        listed.push((seat.person, seat.side, seat.organisation, capacity));
    }
    if let Some(secretary) = meeting.secretary {
        let at = people.person(secretary, meeting.date, meeting.body).organisation;
        listed.push((secretary, Side::Neutral, at.map(|it| it.id), Capacity::Secretary));
    }
    let name = |person: Uuid| people.person(person, meeting.date, meeting.body).name;
    let mut others: Vec<Uuid> = rows.iter().filter_map(|row| row.person).collect();
    others.sort_by_cached_key(|person| (name(*person), *person));
    for person in others {
        let side = people.side(person, meeting.date, meeting.body);
        let at = people.person(person, meeting.date, meeting.body).organisation;
        listed.push((person, side, at.map(|it| it.id), Capacity::Guest));
    }
    let mut seen = BTreeSet::new();
    let mut attendance =
        Attendance { meeting: MeetingId::from_uuid(meeting.id), people: Vec::new() };
    for (person, side, organisation, capacity) in listed {
        if !seen.insert(person) {
            continue;
        }
        let said = rows.iter().find(|row| row.person == Some(person));
        let organisation = organisation.map(OrganisationId::from_uuid);
        let expected =
            Attendee::expected(PersonId::from_uuid(person), (side, organisation), capacity);
        let mut it = match said {
            Some(row) => overlaid(expected, row)?,
            None => expected,
        };
        it.recused = recused(person, recusals);
        attendance.people.push(it);
    }
    Ok(attendance)
}

/// Who is called: everybody on the list, the secretary too, and those who present an item
/// without being on it, as guests.
pub(super) fn called(desk: &Desk) -> Vec<Attendee> {
    let mut called = desk.attendance.people.clone();
    for item in &desk.agenda.items {
        let Presenter::Person(person) = item.presenter else { continue };
        if called.iter().any(|it| it.person == person) {
            continue;
        }
        let side = desk.people.side(person.uuid(), desk.date(), desk.meeting.body);
        let at = desk.person(person.uuid()).organisation;
        let of = (side, at.map(|it| OrganisationId::from_uuid(it.id)));
        called.push(Attendee::expected(person, of, Capacity::Guest));
    }
    called
}

fn overlaid(mut it: Attendee, row: &rows::Attendance) -> CommandResult<Attendee> {
    it.status = status(wire::read(&row.status)?);
    (it.arrived, it.left) = (row.arrived, row.left_at);
    it.mandate = Some(row.mandate_by.clone()).filter(|by| !by.is_empty());
    if let Some(member) = row.stands_in_for {
        it.capacity = Capacity::Substitute { stands_in_for: PersonId::from_uuid(member) };
    }
    Ok(it)
}

fn recused(person: Uuid, recusals: &[rows::Recusal]) -> BTreeSet<AgendaItemId> {
    let of = recusals.iter().filter(|row| row.person == Some(person));
    of.filter_map(|row| row.item).map(AgendaItemId::from_uuid).collect()
}

/// How somebody attends, as the wire says it.
pub(crate) const fn status_name(status: Status) -> AttendanceStatus {
    match status {
        Status::Expected => AttendanceStatus::Unknown,
        Status::OnSite => AttendanceStatus::OnSite,
        Status::Remote => AttendanceStatus::Remote,
        Status::Absent => AttendanceStatus::Absent,
    }
}

/// How somebody attends, from what the wire says.
pub(crate) const fn status(name: AttendanceStatus) -> Status {
    match name {
        AttendanceStatus::Unknown => Status::Expected,
        AttendanceStatus::OnSite => Status::OnSite,
        AttendanceStatus::Remote => Status::Remote,
        AttendanceStatus::Absent => Status::Absent,
    }
}

//! Who is there, comes, goes and steps out.

use kansli_domain::attendance::{Attendance, Attendee, Capacity, Refusal, Status};
use kansli_domain::id::{AgendaItemId, OrganisationId, PersonId};
use kansli_store::exchange::only;
use kansli_store::{Title, Writer, rows};
use uuid::Uuid;

use super::steps::{begun, shown};
use super::{AttendanceSet, AttendanceSetAll, MinutesView, RecusalSet};
use crate::app::{Call, Step};
use crate::desk::{Desk, status, status_name};
use crate::error::CommandResult;
use crate::refuse;
use crate::wire;

/// Says how somebody attends; what is left out stays.
pub(crate) fn set(call: &Call<'_>, request: AttendanceSet) -> CommandResult<MinutesView> {
    call.change(Step::new("attendance-step-set").meeting(request.meeting), |db| {
        let desk = Desk::of(&db.reader(), request.meeting)?;
        desk.editable(call.words())?;
        begun(&desk)?;
        let no = |no: Refusal| refuse::attendance(call.words(), &desk, &no);
        let list = told(&desk, &request).map_err(no)?;
        let person = PersonId::from_uuid(request.person);
        put(db, &desk, list.of(person).map_err(no)?)?;
        db.title(Title::new("attendance-step-set").with("name", desk.person(request.person).name));
        shown(call, db, request.meeting)
    })
}

/// Says of several at once how they attend: one step, that one undo takes back.
pub(crate) fn set_all(call: &Call<'_>, request: AttendanceSetAll) -> CommandResult<MinutesView> {
    let count = request.people.len().to_string();
    let step = Step::new("attendance-step-set-all").with("count", count).meeting(request.meeting);
    call.change(step, |db| {
        for &person in &request.people {
            let desk = Desk::of(&db.reader(), request.meeting)?;
            desk.editable(call.words())?;
            begun(&desk)?;
            let no = |no: Refusal| refuse::attendance(call.words(), &desk, &no);
            let status = Some(request.status);
            let one = AttendanceSet { status, ..nothing_said(request.meeting, person) };
            let list = told(&desk, &one).map_err(no)?;
            put(db, &desk, list.of(PersonId::from_uuid(person)).map_err(no)?)?;
        }
        shown(call, db, request.meeting)
    })
}

const fn nothing_said(meeting: Uuid, person: Uuid) -> AttendanceSet {
    AttendanceSet {
        meeting,
        person,
        status: None,
        stands_in_for: None,
        stands_in_for_nobody: false,
        arrived: None,
        left: None,
        mandate_confirmed_by: None,
        whole_meeting: false,
    }
}

/// Notes that somebody is partial on an item, or is not after all (JAV-001).
pub(crate) fn recuse(call: &Call<'_>, request: RecusalSet) -> CommandResult<MinutesView> {
    call.change(Step::new("attendance-step-recused"), |db| {
        let desk = Desk::of_item(&db.reader(), request.item)?;
        desk.editable(call.words())?;
        begun(&desk)?;
        let (person, item) =
            (PersonId::from_uuid(request.person), AgendaItemId::from_uuid(request.item));
        desk.attendance
            .recused(person, item, request.recused)
            .map_err(|no| refuse::attendance(call.words(), &desk, &no))?;
        let known = desk
            .recusals
            .iter()
            .find(|row| row.item == Some(request.item) && row.person == Some(request.person));
        match (known, request.recused) {
            (None, true) => db.put(&rows::Recusal {
                id: only::<rows::Recusal>([request.item, request.person]),
                item: Some(request.item),
                person: Some(request.person),
            })?,
            (Some(row), false) => db.delete::<rows::Recusal>(row.id)?,
            (Some(_), true) | (None, false) => {}
        }
        let key =
            if request.recused { "attendance-step-recused" } else { "attendance-step-returned" };
        let title = Title::new(key).with("name", desk.person(request.person).name);
        db.title(title.with("number", desk.number(request.item)));
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// The list after what was said.
fn told(desk: &Desk, request: &AttendanceSet) -> Result<Attendance, Refusal> {
    let person = PersonId::from_uuid(request.person);
    let mut list = desk.attendance.clone();
    if list.of(person).is_err() {
        let at = desk.person(request.person).organisation;
        let side = desk.people.side(request.person, desk.date(), desk.meeting.body);
        let organisation = at.map(|it| OrganisationId::from_uuid(it.id));
        list = list.with(Attendee::expected(person, (side, organisation), Capacity::Guest))?;
    }
    if request.stands_in_for_nobody {
        list = list.set_capacity(person, Capacity::Guest)?;
    }
    // Who is to be absent gives up their seat first; everybody else takes it first.
    let status = request.status.map(status);
    if status == Some(Status::Absent) {
        list = list.set_status(person, Status::Absent)?;
    }
    if let Some(member) = request.stands_in_for {
        let stands_in_for = PersonId::from_uuid(member);
        list = list.set_capacity(person, Capacity::Substitute { stands_in_for })?;
    }
    if let Some(status) = status {
        list = list.set_status(person, status)?;
    }
    let it = list.of(person)?;
    let (arrived, left) = if request.whole_meeting {
        (None, None)
    } else {
        (request.arrived.or(it.arrived), request.left.or(it.left))
    };
    if (arrived, left) != (it.arrived, it.left) {
        list = list.came_and_went(person, arrived, left)?;
    }
    if let Some(by) = &request.mandate_confirmed_by {
        list = list.mandate_confirmed(person, by)?;
    }
    Ok(list)
}

fn put(db: &Writer<'_>, desk: &Desk, it: &Attendee) -> CommandResult<()> {
    let person = it.person.uuid();
    let known = desk.attendance_rows.iter().find(|row| row.person == Some(person));
    let seated = desk.seat(person).is_some() || desk.meeting.secretary == Some(person);
    db.put(&rows::Attendance {
        id: known.map_or_else(|| only::<rows::Attendance>([desk.meeting.id, person]), |row| row.id),
        meeting: Some(desk.meeting.id),
        person: Some(person),
        status: wire::word(status_name(it.status)),
        stands_in_for: match it.capacity {
            Capacity::Substitute { stands_in_for } => Some(stands_in_for.uuid()),
            Capacity::Member | Capacity::Adjunct | Capacity::Secretary | Capacity::Guest => None,
        },
        arrived: it.arrived,
        left_at: it.left,
        guest: !seated,
        mandate_by: it.mandate.clone().unwrap_or_default(),
    })?;
    // The absent step out of nothing.
    let lapsed = |row: &&rows::Recusal| {
        let still = |item: Uuid| it.recused.contains(&AgendaItemId::from_uuid(item));
        row.person == Some(person) && !row.item.is_some_and(still)
    };
    for row in desk.recusals.iter().filter(lapsed) {
        db.delete::<rows::Recusal>(row.id)?;
    }
    Ok(())
}

//! What steps are made of: putting a meeting in, moving it, taking it away. A larger step, such as
//! adopting a plan, does several at once.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::{Details, Meeting, Mode, numbers};
use kansli_domain::slot::Slot;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::meeting::row;
use crate::year_plan::ground::bodies;
use crate::year_plan::refuse;

/// What a newly planned meeting is until somebody says more.
pub(crate) fn details(body: BodyKey) -> Details {
    Details {
        title: String::new(),
        formal: body == BodyKey::Strategic,
        mode: Mode::Hybrid,
        place: String::new(),
        link: String::new(),
    }
}

/// So many minutes of a day from a start. One so late that they do not fit the day is told as an end
/// too early.
pub(crate) fn stretch(
    call: &Call<'_>,
    date: NaiveDate,
    start: NaiveTime,
    minutes: u32,
) -> CommandResult<Slot> {
    let end = start.overflowing_add_signed(TimeDelta::minutes(minutes.into())).0;
    Slot::new(date, start, end).map_err(|no| refuse::slot(call.words(), &no))
}

/// Puts a meeting in as a part of a larger step.
pub(crate) fn put_in(
    call: &Call<'_>,
    db: &Writer<'_>,
    body: BodyKey,
    slot: Slot,
) -> CommandResult<()> {
    let placed = Meeting::place(MeetingId::from_uuid(call.new_id()), body, slot, details(body))
        .map_err(|no| refuse::meeting(call.words(), &no))?;
    put(db, &placed)
}

pub(super) fn put(db: &Writer<'_>, placed: &Meeting) -> CommandResult<()> {
    let found = bodies(&db.reader())?.into_iter().find(|(_, key)| *key == placed.body);
    let (body, _) = found.ok_or_else(|| Failure::not_found("body"))?;
    db.put(&row::with(&blank(placed.id.uuid(), body, placed.slot), placed))?;
    renumber(db, body, placed.slot.date().year())
}

/// Moves a meeting as a part of a larger step; whether people had been called and must be told.
pub(crate) fn relocate(
    call: &Call<'_>,
    db: &Writer<'_>,
    id: Uuid,
    slot: Slot,
    reason: &str,
) -> CommandResult<bool> {
    let (before, meeting) = find(&db.reader(), id)?;
    let after = moved(call, db, (&before, &meeting), slot, reason)?;
    keep(db, &before, &after)?;
    Ok(before.called_at.is_some())
}

/// Puts a changed meeting back; the numbers of its years follow.
pub(super) fn keep(
    db: &Writer<'_>,
    before: &rows::Meeting,
    after: &rows::Meeting,
) -> CommandResult<()> {
    db.put(after)?;
    if let Some(body) = before.body {
        renumber(db, body, before.year)?;
        renumber(db, body, after.year)?;
    }
    Ok(())
}

/// The row of a meeting that has moved. Where it was is kept, with the reason.
pub(super) fn moved(
    call: &Call<'_>,
    db: &Writer<'_>,
    (before, meeting): (&rows::Meeting, &Meeting),
    slot: Slot,
    reason: &str,
) -> CommandResult<rows::Meeting> {
    let moved = meeting
        .move_to(slot, reason, call.today())
        .map_err(|no| refuse::meeting(call.words(), &no))?;
    // A new time on the same day is told only with its reason: in the plan it is nothing.
    let retimed = (slot.start(), slot.end()) != (before.starts, before.ends);
    if slot.date() != before.date || (retimed && !reason.trim().is_empty()) {
        db.put(&rows::MeetingMove {
            id: call.new_id(),
            meeting: Some(before.id),
            from_date: before.date,
            to_date: slot.date(),
            reason: reason.trim().to_owned(),
            at: call.now(),
        })?;
    }
    Ok(row::with(before, &moved))
}

/// Takes a meeting away as a part of a larger step; the day it was on.
pub(crate) fn take_away(db: &Writer<'_>, id: Uuid) -> CommandResult<NaiveDate> {
    let reader = db.reader();
    let (before, meeting) = find(&reader, id)?;
    meeting.may_be_removed().map_err(|no| refuse::removal(&no))?;
    let begun: Vec<rows::Minutes> = reader.by("meeting", &Some(id))?;
    if !begun.is_empty() {
        return Err(Failure::refused("plan-refused-has-content"));
    }
    for item in reader.by::<rows::AgendaItem>("meeting", &Some(id))? {
        // What waited before it came here waits again.
        match before.body.filter(|_| item.waiting_since.is_some()) {
            Some(body) => crate::pool::visit::wait_again(db, item, body)?,
            None => db.delete::<rows::AgendaItem>(item.id)?,
        }
    }
    for paper in reader.by::<rows::Attachment>("meeting", &Some(id))? {
        db.delete::<rows::Attachment>(paper.id)?;
    }
    db.delete::<rows::Meeting>(id)?;
    if let Some(body) = before.body {
        renumber(db, body, before.year)?;
    }
    Ok(before.date)
}

pub(super) fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<(rows::Meeting, Meeting)> {
    let missing = || Failure::not_found("meeting");
    let before: rows::Meeting = db.get(id)?.ok_or_else(missing)?;
    let bodies = bodies(db)?;
    let body = before.body.and_then(|body| bodies.get(&body)).ok_or_else(missing)?;
    let meeting = row::meeting(&before, *body).ok_or_else(missing)?;
    Ok((before, meeting))
}

/// Numbers of meetings nobody has been called to follow the dates.
fn renumber(db: &Writer<'_>, body: Uuid, year: i32) -> CommandResult<()> {
    let reader = db.reader();
    let mut rows: Vec<rows::Meeting> = reader.by("body", &Some(body))?;
    rows.retain(|row| row.year == year);
    let bodies = bodies(&reader)?;
    let Some(&key) = bodies.get(&body) else { return Ok(()) };
    let meetings: Vec<Meeting> = rows.iter().filter_map(|row| row::meeting(row, key)).collect();
    for (id, number) in numbers(&meetings) {
        for row in rows.iter().filter(|row| row.id == id.uuid() && row.number != number) {
            db.put(&rows::Meeting { number, ..row.clone() })?;
        }
    }
    Ok(())
}

fn blank(id: Uuid, body: Uuid, slot: Slot) -> rows::Meeting {
    rows::Meeting {
        id,
        body: Some(body),
        year: slot.date().year(),
        number: 0,
        date: slot.date(),
        starts: slot.start(),
        ends: slot.end(),
        place: String::new(),
        link: String::new(),
        mode: Mode::Hybrid.name().to_owned(),
        is_formal: false,
        status: "planned".to_owned(),
        pinned: false,
        agenda_state: "draft".to_owned(),
        case_number: String::new(),
        secretary: None,
        reply_by: None,
        cancel_reason: String::new(),
        called_at: None,
        held_at: None,
        revision: 0,
        template_version: None,
    }
}

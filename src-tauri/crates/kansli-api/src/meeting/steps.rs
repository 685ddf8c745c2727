//! Placing meetings in the year, moving, cancelling and holding them.

use chrono::{Datelike, NaiveDate, NaiveTime};
use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::{Details, Meeting, Mode, numbers};
use kansli_domain::slot::Slot;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use super::show::{self, Light};
use super::{
    BodyName, MeetingCancel, MeetingEdit, MeetingList, MeetingListOf, MeetingMode, MeetingMove,
    MeetingPin, MeetingPlace, MeetingRow, MeetingView, row,
};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::{ById, Done, Made};
use crate::year_plan::ground::bodies;
use crate::year_plan::refuse;

/// Places a meeting in the year.
pub(crate) fn place(call: &Call<'_>, request: MeetingPlace) -> CommandResult<Made> {
    let words = call.words();
    let body = body_key(request.body);
    let id = call.new_id();
    let details = Details {
        title: String::new(),
        formal: request.is_formal.unwrap_or(body == BodyKey::Strategic),
        mode: mode(request.mode.unwrap_or(MeetingMode::Hybrid)),
        place: request.place.trim().to_owned(),
        link: request.link.trim().to_owned(),
    };
    let slot = slot(call, request.date, request.start, request.end)?;
    let placed = Meeting::place(MeetingId::from_uuid(id), body, slot, details)
        .map_err(|no| refuse::meeting(words, &no))?;
    let step = Step::new("plan-step-place")
        .with("body", words.body(body))
        .with("date", words.day(request.date))
        .meeting(id);
    call.change(step, |db| {
        put(db, &placed)?;
        Ok(Made { id })
    })
}

/// Puts a meeting in as a part of a larger step.
pub(crate) fn put_in(
    call: &Call<'_>,
    db: &Writer<'_>,
    body: BodyKey,
    slot: Slot,
    details: Details,
) -> CommandResult<()> {
    let placed = Meeting::place(MeetingId::from_uuid(call.new_id()), body, slot, details)
        .map_err(|no| refuse::meeting(call.words(), &no))?;
    put(db, &placed)
}

fn put(db: &Writer<'_>, placed: &Meeting) -> CommandResult<()> {
    let found = bodies(&db.reader())?.into_iter().find(|(_, key)| *key == placed.body);
    let (body, _) = found.ok_or_else(|| Failure::not_found("body"))?;
    db.put(&row::with(&blank(placed.id.uuid(), body, placed.slot), placed))?;
    renumber(db, body, placed.slot.date().year())
}

/// Moves a meeting.
pub(crate) fn move_to(call: &Call<'_>, request: MeetingMove) -> CommandResult<MeetingRow> {
    let words = call.words();
    change(call, request.id, "plan-step-move", |db, before, meeting| {
        let start = request.start.unwrap_or(before.starts);
        let length = before.ends - before.starts;
        // A start so late that the length no longer fits the day is told as an end too early.
        let end = request.end.unwrap_or_else(|| start.overflowing_add_signed(length).0);
        let slot = slot(call, request.date, start, end)?;
        if before.status == "planned" && request.reason.trim().is_empty() {
            let adopted = crate::plan::adopt::adopted(&db.reader(), before.year)?;
            if let Some(on) = adopted.filter(|_| slot.date() != before.date) {
                let no = Failure::refused("plan-refused-adopted").with("date", words.day(on));
                return Err(no.at("reason"));
            }
        }
        let moved = moved(call, db, (before, meeting), slot, &request.reason)?;
        let facts = [("from", words.day(before.date)), ("to", words.day(request.date))];
        Ok((moved, facts.to_vec()))
    })?;
    shown(call, request.id)
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
    db.put(&after)?;
    if let Some(body) = before.body {
        renumber(db, body, before.year)?;
        renumber(db, body, after.year)?;
    }
    Ok(before.called_at.is_some())
}

/// The row of a meeting that has moved. Where it was is kept, with the reason.
fn moved(
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

/// Changes a meeting's particulars; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: MeetingEdit) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-edit", |_, before, meeting| {
        let text = |new: &Option<String>, old: &String| {
            new.as_ref().map_or_else(|| old.clone(), |text| text.trim().to_owned())
        };
        let details = Details {
            title: String::new(),
            formal: request.is_formal.unwrap_or(before.is_formal),
            mode: request.mode.map_or(meeting.details.mode, mode),
            place: text(&request.place, &before.place),
            link: text(&request.link, &before.link),
        };
        // Case number, secretary and reply date may be told at any time.
        let changed = if details == meeting.details {
            meeting.clone()
        } else {
            meeting.edit(details).map_err(|no| refuse::meeting(words, &no))?
        };
        let mut row = row::with(before, &changed);
        row.case_number = text(&request.case_number, &before.case_number);
        row.secretary = request.secretary.or(before.secretary);
        row.reply_by = request.reply_by.or(before.reply_by);
        Ok((row, vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Cancels a meeting.
pub(crate) fn cancel(call: &Call<'_>, request: MeetingCancel) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-cancel", |_, before, meeting| {
        let cancelled = meeting
            .cancel(&request.reason, call.today())
            .map_err(|no| refuse::meeting(words, &no))?;
        Ok((row::with(before, &cancelled), vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Holds a meeting's date fast, or lets it go.
pub(crate) fn pin(call: &Call<'_>, request: MeetingPin) -> CommandResult<MeetingRow> {
    let words = call.words();
    let step = if request.pinned { "plan-step-pin" } else { "plan-step-unpin" };
    change(call, request.id, step, |_, before, meeting| {
        let pinned = meeting.pin(request.pinned).map_err(|no| refuse::meeting(words, &no))?;
        Ok((row::with(before, &pinned), vec![("date", words.day(before.date))]))
    })?;
    shown(call, request.id)
}

/// Says that a meeting has been held.
pub(crate) fn end(call: &Call<'_>, request: ById) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-hold", |_, before, meeting| {
        let held = meeting.hold(call.today()).map_err(|no| refuse::meeting(words, &no))?;
        let row = rows::Meeting { held_at: Some(call.now()), ..row::with(before, &held) };
        Ok((row, vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Takes away a meeting that nobody was called to, with its agenda.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    let words = call.words();
    call.change(Step::new("plan-step-remove").meeting(request.id), |db| {
        let date = take_away(db, request.id)?;
        db.title(kansli_store::Title::new("plan-step-remove").with("date", words.day(date)));
        Ok(Done {})
    })
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
        db.delete::<rows::AgendaItem>(item.id)?;
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

/// Lists meetings by date.
pub(crate) fn list(call: &Call<'_>, request: MeetingListOf) -> CommandResult<MeetingList> {
    call.read(|db| {
        let light = Light::of(call, db)?;
        let mut found = match request.year {
            Some(year) => db.by::<rows::Meeting>("year", &year)?,
            None => db.all::<rows::Meeting>()?,
        };
        found.sort_by_key(|row| (row.date, row.starts, row.id));
        let meetings = found.iter().map(|row| show::row(db, &light, row.id));
        Ok(MeetingList { meetings: meetings.collect::<CommandResult<_>>()? })
    })
}

/// The body that the wire's name means.
pub(crate) const fn body_key(name: BodyName) -> BodyKey {
    match name {
        BodyName::Strategic => BodyKey::Strategic,
        BodyName::Tactical => BodyKey::Tactical,
    }
}

type Facts = Vec<(&'static str, String)>;

/// Loads, decides, stores, and tells the journal.
fn change(
    call: &Call<'_>,
    id: Uuid,
    step: &str,
    decide: impl FnOnce(&Writer<'_>, &rows::Meeting, &Meeting) -> CommandResult<(rows::Meeting, Facts)>,
) -> CommandResult<()> {
    call.change(Step::new(step).meeting(id), |db| {
        let (before, meeting) = find(&db.reader(), id)?;
        let (after, facts) = decide(db, &before, &meeting)?;
        db.put(&after)?;
        if let Some(body) = before.body {
            renumber(db, body, before.year)?;
            renumber(db, body, after.year)?;
        }
        let title = kansli_store::Title::new(step);
        db.title(facts.into_iter().fold(title, |title, (name, value)| title.with(name, value)));
        Ok(())
    })
}

fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<(rows::Meeting, Meeting)> {
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

fn slot(call: &Call<'_>, date: NaiveDate, start: NaiveTime, end: NaiveTime) -> CommandResult<Slot> {
    Slot::new(date, start, end).map_err(|no| refuse::slot(call.words(), &no))
}

fn shown(call: &Call<'_>, id: Uuid) -> CommandResult<MeetingRow> {
    call.read(|db| show::row(db, &Light::of(call, db)?, id))
}

fn viewed(call: &Call<'_>, id: Uuid) -> CommandResult<MeetingView> {
    call.read(|db| show::view(db, &Light::of(call, db)?, id))
}

const fn mode(name: MeetingMode) -> Mode {
    match name {
        MeetingMode::Physical => Mode::Physical,
        MeetingMode::Digital => Mode::Digital,
        MeetingMode::Hybrid => Mode::Hybrid,
    }
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
    }
}

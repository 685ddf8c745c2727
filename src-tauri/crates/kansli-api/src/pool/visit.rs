//! Coming on an agenda, and leaving it again.

use kansli_domain::agenda::{Agenda, AgendaItem, Course};
use kansli_domain::id::{AgendaItemId, BodyId, MeetingId};
use kansli_domain::pool::{self, Postponed, Visit, Visited, Wish};
use kansli_store::{Title, Writer, rows};
use uuid::Uuid;

use super::occurrence::{Waits, last, open_elsewhere, phase, treatment, visited};
use super::{ItemPlace, ItemPostpone, papers};
use crate::agenda::draft::before_the_closing;
use crate::agenda::{AgendaView, show};
use crate::app::{Call, Step};
use crate::desk::{Desk, Spot, item_row, put_order};
use crate::error::{CommandResult, Failure};
use crate::meeting::steps::body_key;
use crate::minutes::steps::paragraph;
use crate::refuse;
use crate::words::without_stop;

/// Places an item that waits on an agenda.
pub(crate) fn place(call: &Call<'_>, request: ItemPlace) -> CommandResult<AgendaView> {
    call.change(Step::new("pool-step-placed"), |db| {
        let desk = Desk::of(&db.reader(), request.meeting)?;
        desk.editable(call.words())?;
        let waits = Waits::find(&db.reader(), &desk.people, request.id)?;
        let title = Title::new("pool-step-placed")
            .with("title", &waits.item.title)
            .with("date", call.words().day(desk.date()));
        put_on(call, db, &desk, waits, request.to.map(usize::from))?;
        db.title(title);
        shown(call, db, request.meeting)
    })
}

/// Puts an item that waits on the agenda of a desk, as a part of a larger step.
pub(super) fn put_on(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    waits: Waits,
    to: Option<usize>,
) -> CommandResult<()> {
    if let Some(left) = desk.agenda.postponed_of(waits.item.lineage()) {
        return take_back(call, db, desk, left, waits.item);
    }
    let at = of(db, desk)?;
    pool::placeable(waits.body, at).map_err(|no| refuse::pool(call.words(), &no).at("meeting"))?;
    let place = to.unwrap_or_else(|| before_the_closing(&desk.agenda));
    let agenda = desk.agenda.with(waits.item, Some(place));
    put_order(db, &agenda.map_err(|no| refuse::agenda(call.words(), &no))?)?;
    papers::follow(db, waits.row.id, Some(desk.meeting.id))
}

/// Takes a postponement back: what waited is again what the agenda has.
fn take_back(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    left: &AgendaItem,
    waited: AgendaItem,
) -> CommandResult<()> {
    let (there, gone) = (left.id.uuid(), waited.id.uuid());
    let (id, carried_from) = (left.id, left.carried_from);
    let course = Course { left_to: None, ..left.course.clone() };
    let agenda = desk.agenda.replaced(AgendaItem { id, carried_from, course, ..waited });
    put_order(db, &agenda.map_err(|no| refuse::agenda(call.words(), &no))?)?;
    papers::remove(db, there)?;
    for paper in db.reader().by::<rows::Attachment>("item", &Some(gone))? {
        db.put(&rows::Attachment { item: Some(there), ..paper })?;
    }
    papers::follow(db, there, Some(desk.meeting.id))?;
    db.delete::<rows::AgendaItem>(gone)?;
    let Some(record) = &desk.record else { return Ok(()) };
    let row = paragraph(record, there);
    let sentence = sentence(call, desk, &left.course);
    let text = if row.text == sentence { String::new() } else { row.text };
    Ok(db.put(&rows::MinutesText { text, done_at: None, ..row })?)
}

/// Postpones an item of an agenda: it waits for a later meeting, of this body or another.
pub(crate) fn postpone(call: &Call<'_>, request: ItemPostpone) -> CommandResult<AgendaView> {
    call.change(Step::new("pool-step-postponed"), |db| {
        let reader = db.reader();
        let desk = Desk::of_item(&reader, request.id)?;
        desk.editable(call.words())?;
        let id = AgendaItemId::from_uuid(request.id);
        let item = desk.agenda.item(id).map_err(|no| refuse::agenda(call.words(), &no))?;
        let row = item_row(item, Spot::Agenda(desk.meeting.id), 0);
        let body = request.body.map_or(desk.body, body_key);
        let body_row = desk.people.body_row(body).ok_or_else(|| Failure::not_found("body"))?;
        let body_id = BodyId::from_uuid(body_row);
        let wanted = request.wanted.map(|id| visited(&reader, &desk.people, id)).transpose()?;
        if let Some(meeting) = wanted {
            super::steps::wish(call, body, meeting)?;
        }
        let postponed = pool::postpone(
            Visit {
                item,
                at: of(db, &desk)?,
                treatment: treatment(&desk, request.id),
                elsewhere: open_elsewhere(&reader, &row)?,
                stands: desk.stands(item),
            },
            Wish { reason: &request.reason, body, body_id, wanted },
            AgendaItemId::from_uuid(call.new_id()),
            call.today(),
        );
        let postponed = postponed.map_err(|no| refuse::pool(call.words(), &no))?;
        put_away(call, db, &desk, body_row, postponed)?;
        db.title(Title::new("pool-step-postponed").with("title", &item.title));
        shown(call, db, desk.meeting.id)
    })
}

fn put_away(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    body: Uuid,
    postponed: Postponed,
) -> CommandResult<()> {
    let rank = last(&db.reader(), body)?;
    let no = |no| refuse::agenda(call.words(), &no);
    match postponed {
        Postponed::Moved(item) => {
            let agenda = desk.agenda.without(item.id, desk.body.level(), None).map_err(no)?;
            put_order(db, &agenda)?;
            db.put(&item_row(&item, Spot::Pool(body), rank))?;
            papers::follow(db, item.id.uuid(), None)
        }
        Postponed::Left { left, waits } => {
            let (there, new, told) = (left.id.uuid(), waits.id.uuid(), left.course.clone());
            put_order(db, &desk.agenda.replaced(*left).map_err(no)?)?;
            db.put(&item_row(&waits, Spot::Pool(body), rank))?;
            keep_note(db, &waits)?;
            papers::copy(call, db, there, new, None)?;
            tell(call, db, desk, there, &told)
        }
    }
}

/// The secretariat's own note goes along with a new occurrence.
fn keep_note(db: &Writer<'_>, item: &AgendaItem) -> CommandResult<()> {
    if item.note.is_empty() { Ok(()) } else { Ok(db.put_note(item.id.uuid(), &item.note)?) }
}

/// Ticks what a meeting postponed, and says so in its record where nothing is said yet: as a
/// sentence that the secretary may write on.
fn tell(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    item: Uuid,
    course: &Course,
) -> CommandResult<()> {
    let Some(record) = &desk.record else { return Ok(()) };
    let row = paragraph(record, item);
    let silent = row.text.trim().is_empty();
    let text = if silent { sentence(call, desk, course) } else { row.text.clone() };
    let done_at = row.done_at.or_else(|| Some(db.at()));
    Ok(db.put(&rows::MinutesText { text, done_at, ..row })?)
}

fn sentence(call: &Call<'_>, desk: &Desk, course: &Course) -> String {
    let words = call.words();
    let reason = ("reason", without_stop(&course.reason));
    let to = course.left_to.map(BodyId::uuid).filter(|to| desk.meeting.body != Some(*to));
    match to.and_then(|to| desk.people.body(Some(to))) {
        None => words.fill("pool-postponed-paragraph", &[reason]),
        Some(to) => words.fill("pool-referred-paragraph", &[("body", words.body(to)), reason]),
    }
}

/// Puts an item that an earlier meeting left behind on the agenda of a desk, as a new occurrence.
pub(super) fn take_up(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    earlier: Uuid,
) -> CommandResult<()> {
    let reader = db.reader();
    let missing = || Failure::not_found("agendaItem");
    let row: rows::AgendaItem = reader.get(earlier)?.ok_or_else(missing)?;
    let from = MeetingId::from_uuid(row.meeting.ok_or_else(missing)?);
    let elsewhere = open_elsewhere(&reader, &row)?;
    let id = call.new_id();
    let item = crate::desk::item(&row, reader.note(row.id)?)?;
    let item = pool::take_up(&item, AgendaItemId::from_uuid(id), from, of(db, desk)?, elsewhere);
    let item = item.map_err(|no| refuse::pool(call.words(), &no))?;
    keep_note(db, &item)?;
    let agenda: Agenda = desk
        .agenda
        .with(item, Some(before_the_closing(&desk.agenda)))
        .map_err(|no| refuse::agenda(call.words(), &no))?;
    put_order(db, &agenda)?;
    papers::copy(call, db, earlier, id, Some(desk.meeting.id))
}

/// Puts an item back among those that wait, when its meeting is taken away.
pub(crate) fn wait_again(db: &Writer<'_>, item: rows::AgendaItem, body: Uuid) -> CommandResult<()> {
    let rank = last(&db.reader(), body)?;
    let id = item.id;
    db.put(&rows::AgendaItem { meeting: None, waits_for: Some(body), rank, ..item })?;
    papers::follow(db, id, None)
}

/// The meeting of a desk as far as its items are concerned.
pub(super) fn of(db: &Writer<'_>, desk: &Desk) -> CommandResult<Visited> {
    let phase = phase(&db.reader(), &desk.meeting)?;
    Ok(Visited { meeting: desk.id(), body: desk.body, phase })
}

fn shown(call: &Call<'_>, db: &Writer<'_>, meeting: Uuid) -> CommandResult<AgendaView> {
    db.about_meeting(meeting);
    show::view(&Desk::of(&db.reader(), meeting)?, call.words())
}

//! Occurrences of an item, and which of them is open.

use kansli_domain::agenda::AgendaItem;
use kansli_domain::body::BodyKey;
use kansli_domain::id::{AgendaItemId, MeetingId};
use kansli_domain::pool::{Phase, Treatment, Visited};
use kansli_store::{Reader, rows};
use uuid::Uuid;

use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::meeting::MeetingStatus;
use crate::people::People;
use crate::wire;

/// A row of an item that waits, and the body it waits for.
pub(crate) struct Waits {
    /// The row.
    pub(crate) row: rows::AgendaItem,
    /// The item.
    pub(crate) item: AgendaItem,
    /// Whose meeting it waits for.
    pub(crate) body: BodyKey,
    /// That body's key.
    pub(crate) body_row: Uuid,
}

impl Waits {
    /// Finds an item that waits; refused for one that is on an agenda.
    pub(crate) fn find(db: &Reader<'_>, people: &People, id: Uuid) -> CommandResult<Self> {
        let missing = || Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-item").at("id");
        let row: rows::AgendaItem = db.get(id)?.ok_or_else(missing)?;
        let not_waiting = || Failure::refused("pool-refused-not-waiting").at("id");
        let body_row = row.waits_for.ok_or_else(not_waiting)?;
        let body = people.body(Some(body_row)).ok_or_else(|| Failure::not_found("body"))?;
        Ok(Self { item: crate::desk::item(&row, db.note(row.id)?)?, row, body, body_row })
    }
}

/// What waits for a body, in order.
pub(crate) fn waiting(db: &Reader<'_>, body: Uuid) -> CommandResult<Vec<rows::AgendaItem>> {
    let mut waiting: Vec<rows::AgendaItem> = db.by("waits_for", &Some(body))?;
    waiting.sort_by_key(|row| (row.rank, row.id));
    Ok(waiting)
}

/// The rank after the last of those that wait for a body.
pub(crate) fn last(db: &Reader<'_>, body: Uuid) -> CommandResult<u32> {
    Ok(waiting(db, body)?.last().map_or(0, |row| row.rank) + 1)
}

/// How far a meeting has come.
pub(crate) fn phase(db: &Reader<'_>, meeting: &rows::Meeting) -> CommandResult<Phase> {
    Ok(match wire::read(&meeting.status)? {
        MeetingStatus::Held | MeetingStatus::Cancelled => Phase::Over,
        MeetingStatus::Planned | MeetingStatus::Called => {
            let begun: Vec<rows::Minutes> = db.by("meeting", &Some(meeting.id))?;
            if begun.is_empty() { Phase::Ahead } else { Phase::UnderWay }
        }
    })
}

/// A meeting by its id, as far as its items are concerned.
pub(crate) fn visited(db: &Reader<'_>, people: &People, id: Uuid) -> CommandResult<Visited> {
    let missing = || Failure::not_found("meeting");
    let row: rows::Meeting = db.get(id)?.ok_or_else(missing)?;
    let body = people.body(row.body).ok_or_else(missing)?;
    Ok(Visited { meeting: MeetingId::from_uuid(id), body, phase: phase(db, &row)? })
}

/// Every occurrence of the item that a row is one of, also this one.
pub(crate) fn all(db: &Reader<'_>, row: &rows::AgendaItem) -> CommandResult<Vec<rows::AgendaItem>> {
    let first = row.lineage.unwrap_or(row.id);
    let mut found: Vec<rows::AgendaItem> = db.get(first)?.into_iter().collect();
    found.extend(db.by::<rows::AgendaItem>("lineage", &Some(first))?);
    Ok(found)
}

/// Whether an occurrence is open: it waits, or it is on an agenda that is still to be taken up.
fn is_open(db: &Reader<'_>, row: &rows::AgendaItem) -> CommandResult<bool> {
    if row.waits_for.is_some() {
        return Ok(true);
    }
    let Some(meeting) = row.meeting.filter(|_| row.postponed_to.is_none()) else {
        return Ok(false);
    };
    let meeting: Option<rows::Meeting> = db.get(meeting)?;
    meeting.map_or(Ok(false), |meeting| Ok(phase(db, &meeting)?.is_open()))
}

/// Whether any of these occurrences is open.
pub(crate) fn any_open<'a>(
    db: &Reader<'_>,
    occurrences: impl IntoIterator<Item = &'a rows::AgendaItem>,
) -> CommandResult<bool> {
    for occurrence in occurrences {
        if is_open(db, occurrence)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether another occurrence of the same item is open.
pub(crate) fn open_elsewhere(db: &Reader<'_>, row: &rows::AgendaItem) -> CommandResult<bool> {
    any_open(db, all(db, row)?.iter().filter(|other| other.id != row.id))
}

/// What came of an item at its meeting.
pub(crate) fn treatment(desk: &Desk, item: Uuid) -> Treatment {
    let id = AgendaItemId::from_uuid(item);
    let section = desk.record.as_ref().map(|record| record.minutes.section(id));
    Treatment {
        text: section.as_ref().is_some_and(|it| !it.text.trim().is_empty()),
        ticked: section.is_some_and(|it| it.done.is_some()),
        position: desk.positions.iter().any(|it| it.item == Some(item)),
        actions: desk.actions.iter().any(|it| it.item == Some(item)),
    }
}

/// The first meeting of a body that is still to be held.
pub(crate) fn next(db: &Reader<'_>, body: Uuid) -> CommandResult<Option<Uuid>> {
    Ok(ahead(db, body)?.first().map(|meeting| meeting.id))
}

/// The meetings of a body, by date.
pub(crate) fn meetings(db: &Reader<'_>, body: Option<Uuid>) -> CommandResult<Vec<rows::Meeting>> {
    let mut meetings: Vec<rows::Meeting> = db.by("body", &body)?;
    meetings.sort_by_key(|it| (it.date, it.starts));
    Ok(meetings)
}

/// Those of them that are still to be held.
pub(crate) fn ahead(db: &Reader<'_>, body: Uuid) -> CommandResult<Vec<rows::Meeting>> {
    let mut open = Vec::new();
    for meeting in meetings(db, Some(body))? {
        if phase(db, &meeting)?.is_open() {
            open.push(meeting);
        }
    }
    Ok(open)
}

//! Writing minutes: starting, typing, ticking off.

use kansli_domain::meeting::Refusal;
use kansli_record::merge::{Level, merge};
use kansli_store::exchange::only;
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::{
    ItemDone, MinutesKind, MinutesStart, MinutesStatus, MinutesView, MinutesWrite, Written, show,
};
use crate::agenda::show::hints;
use crate::app::{Call, Step};
use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::meeting::MeetingStatus;
use crate::shape::ByMeeting;
use crate::wire;

/// Shows the record of a meeting, if begun.
pub(crate) fn get(call: &Call<'_>, request: ByMeeting) -> CommandResult<Option<MinutesView>> {
    call.read(|db| {
        let desk = Desk::of(db, request.meeting)?;
        let begun = desk.record.is_some();
        begun.then(|| show::view(call, db, &desk)).transpose()
    })
}

/// Starts the record of a meeting.
pub(crate) fn start(call: &Call<'_>, request: MinutesStart) -> CommandResult<MinutesView> {
    call.change(Step::new("minutes-step-started").meeting(request.meeting), |db| {
        let desk = Desk::of(&db.reader(), request.meeting)?;
        if desk.record.is_some() {
            return Err(Failure::refused("minutes-refused-begun"));
        }
        if desk.agenda.items.is_empty() {
            return Err(Failure::refused("minutes-refused-no-agenda"));
        }
        if desk.meeting.status == wire::word(MeetingStatus::Cancelled) {
            return Err(Failure::refused("minutes-refused-cancelled"));
        }
        // A meeting begins on its day at the earliest, as it ends.
        if call.today() < desk.meeting.date {
            let early = Refusal::NotYet { date: desk.meeting.date, today: call.today() };
            return Err(crate::year_plan::refuse::meeting(call.words(), &early));
        }
        let kind = request.kind.unwrap_or(match desk.body.level() {
            Some(kansli_domain::body::BodyLevel::Strategic) => MinutesKind::Protocol,
            _ => MinutesKind::Notes,
        });
        // Two laptops that start the same record while apart write in one.
        db.put(&rows::Minutes {
            id: only::<rows::Minutes>([request.meeting]),
            meeting: Some(request.meeting),
            kind: wire::word(kind),
            status: wire::word(MinutesStatus::Draft),
            revision: 1,
            due: None,
            sent_on: None,
            approved_on: None,
            corrects: None,
            correction_reason: String::new(),
            content_hash: String::new(),
            // A record that is written afterwards does not say when the meeting began.
            begun_at: (call.today() == desk.meeting.date).then(|| db.at()),
        })?;
        shown(call, db, request.meeting)
    })
}

/// Saves the text of one paragraph as it is typed.
///
/// What was typed against an older version is joined with what came since when the two lie
/// apart; when they touch, it is refused and both are kept in sight. Nothing is ever wiped out
/// unseen.
pub(crate) fn write(call: &Call<'_>, request: MinutesWrite) -> CommandResult<Written> {
    let step = Step::new("minutes-step-written").joins(request.item);
    let (row, text) = call.change(step, |db| {
        let desk = Desk::of_item(&db.reader(), request.item)?;
        desk.editable(call.words())?;
        let record = begun(&desk)?;
        let row = paragraph(record, request.item);
        let text = joined(&db.reader(), &row, &request)?;
        db.about_meeting(desk.meeting.id);
        db.title(Title::new("minutes-step-written").with("number", desk.number(request.item)));
        if text != row.text || !known(record, request.item) {
            db.put(&rows::MinutesText { text: text.clone(), ..row.clone() })?;
        }
        Ok((row.id, text))
    })?;
    call.read(|db| {
        Ok(Written {
            version: db.text_version::<rows::MinutesText>(row, "text")?,
            hints: hints(&text),
            saved_at: call.now().format("%H:%M").to_string(),
            text,
        })
    })
}

/// Ticks an item as dealt with, or takes the tick back.
pub(crate) fn item_done(call: &Call<'_>, request: ItemDone) -> CommandResult<MinutesView> {
    call.change(Step::new("minutes-step-done"), |db| {
        let desk = Desk::of_item(&db.reader(), request.item)?;
        desk.editable(call.words())?;
        let row = paragraph(begun(&desk)?, request.item);
        db.put(&rows::MinutesText { done_at: request.done.then(|| db.at()), ..row })?;
        let key = if request.done { "minutes-step-done" } else { "minutes-step-undone" };
        db.title(Title::new(key).with("number", desk.number(request.item)));
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// The record of a desk; refused if none was begun.
pub(crate) fn begun(desk: &Desk) -> CommandResult<&Record> {
    desk.record.as_ref().ok_or_else(|| Failure::refused("minutes-refused-not-begun"))
}

/// The record as it stands within a change.
pub(crate) fn shown(call: &Call<'_>, db: &Writer<'_>, meeting: Uuid) -> CommandResult<MinutesView> {
    let reader = db.reader();
    show::view(call, &reader, &Desk::of(&reader, meeting)?)
}

fn known(record: &Record, item: Uuid) -> bool {
    record.texts.iter().any(|text| text.item == Some(item))
}

/// The row of an item's paragraph; a new one for an item nothing was written about.
pub(crate) fn paragraph(record: &Record, item: Uuid) -> rows::MinutesText {
    let row = record.texts.iter().find(|text| text.item == Some(item));
    row.cloned().unwrap_or_else(|| rows::MinutesText {
        id: only::<rows::MinutesText>([record.row.id, item]),
        minutes: Some(record.row.id),
        item: Some(item),
        text: String::new(),
        done_at: None,
    })
}

fn joined(
    db: &Reader<'_>,
    row: &rows::MinutesText,
    request: &MinutesWrite,
) -> CommandResult<String> {
    let version = db.text_version::<rows::MinutesText>(row.id, "text")?;
    if request.version == version || request.text == row.text {
        return Ok(request.text.clone());
    }
    let base = match request.version.as_str() {
        "" => Some(String::new()),
        version => db.text_at::<rows::MinutesText>(row.id, "text", version)?,
    };
    let joined = base.map(|base| merge(&base, &row.text, &request.text));
    let joined = joined.filter(|joined| joined.level() < Level::Conflict);
    joined
        .map(|joined| joined.text())
        .ok_or_else(|| Failure::stale("minutes-stale").with("now", &row.text).at("text"))
}

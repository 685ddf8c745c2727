//! What has become of an item, from meeting to meeting.

use kansli_domain::pool::Phase;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::occurrence::{all, any_open, phase, treatment};
use super::show::{Look, why};
use super::steps::look;
use super::{ItemHistory, ItemVisit, VisitOutcome};
use crate::agenda::show::left_to;
use crate::app::Call;
use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::meeting::MeetingStatus;
use crate::meeting::show::body_name;
use crate::shape::ById;
use crate::wire;

/// Shows where an item has been, what came of it each time, and where it is now.
pub(crate) fn get(call: &Call<'_>, request: ById) -> CommandResult<ItemHistory> {
    call.read(|db| {
        let look = look(call, db)?;
        let missing = || Failure::new(ErrorCode::NotFound, "agenda-refused-no-such-item").at("id");
        let row: rows::AgendaItem = db.get(request.id)?.ok_or_else(missing)?;
        let occurrences = all(db, &row)?;
        let mut visits = Vec::new();
        for occurrence in &occurrences {
            if let Some(meeting) = occurrence.meeting {
                visits.extend(visit(db, &look, occurrence, meeting)?);
            }
        }
        visits.sort_by_key(|it: &ItemVisit| (it.meeting.date, it.number));
        let waiting = occurrences.iter().find(|it| it.waits_for.is_some());
        let body = waiting.and_then(|it| look.people.body(it.waits_for));
        Ok(ItemHistory {
            lineage: row.lineage.unwrap_or(row.id),
            visits,
            waits: waiting.map(|row| waits(db, &look, row)).transpose()?,
            waits_for: body.map(body_name).transpose()?,
            open: any_open(db, &occurrences)?,
        })
    })
}

fn visit(
    db: &Reader<'_>,
    look: &Look<'_>,
    row: &rows::AgendaItem,
    meeting: Uuid,
) -> CommandResult<Option<ItemVisit>> {
    let Some(passing) = look.meeting(db, Some(meeting))? else { return Ok(None) };
    let desk = Desk::among(db, &look.people, meeting)?;
    let (outcome, text) = outcome(db, look, row, &desk)?;
    Ok(Some(ItemVisit {
        item: row.id,
        meeting: passing,
        number: desk.number(row.id),
        outcome,
        text,
    }))
}

fn outcome(
    db: &Reader<'_>,
    look: &Look<'_>,
    row: &rows::AgendaItem,
    desk: &Desk,
) -> CommandResult<(VisitOutcome, String)> {
    let words = look.words;
    let item = crate::desk::item(row, db.note(row.id)?)?;
    if let Some(text) = left_to(&look.people, words, desk.meeting.body, &item.course) {
        return Ok((VisitOutcome::Postponed, text));
    }
    if desk.meeting.status == wire::word(MeetingStatus::Cancelled) {
        return Ok((VisitOutcome::Cancelled, words.say("pool-outcome-cancelled")));
    }
    let treatment = treatment(desk, row.id);
    let is_over = phase(db, &desk.meeting)? == Phase::Over;
    if treatment.is_none() {
        return Ok(match is_over {
            true if desk.record.is_some() => {
                (VisitOutcome::NotReached, words.say("pool-outcome-not-reached"))
            }
            true => (VisitOutcome::DealtWith, words.say("pool-outcome-unrecorded")),
            false => (VisitOutcome::Ahead, words.say("pool-outcome-ahead")),
        });
    }
    let mut told = Vec::new();
    for position in desk.positions.iter().filter(|it| it.item == Some(row.id)) {
        told.push(crate::desk::position(position, &[])?.number.to_string());
    }
    for action in desk.actions.iter().filter(|it| it.item == Some(row.id)) {
        told.push(crate::desk::action(action)?.number.to_string());
    }
    let text = match told.as_slice() {
        [] => words.say("pool-outcome-dealt-with"),
        told => words.fill("pool-outcome-led-to", &[("numbers", words.list(told))]),
    };
    Ok((VisitOutcome::DealtWith, text))
}

/// Where an item waits, in words.
fn waits(db: &Reader<'_>, look: &Look<'_>, row: &rows::AgendaItem) -> CommandResult<String> {
    let words = look.words;
    let body = look.people.body(row.waits_for).map(|body| words.body(body)).unwrap_or_default();
    let wanted = look.meeting(db, row.wanted)?;
    let from = look.meeting(db, row.carried_from)?;
    Ok(words.fill(
        "pool-waits",
        &[
            ("body", body),
            ("wanted", wanted.map_or_else(|| "none".to_owned(), |it| it.title)),
            ("why", why(words, row, from.as_ref())),
        ],
    ))
}

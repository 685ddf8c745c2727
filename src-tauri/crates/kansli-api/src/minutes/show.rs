//! The record of a meeting as the window shows it.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use kansli_domain::agenda::Turn;
use kansli_domain::attendance::{Attendee, Capacity};
use kansli_domain::id::AgendaItemId;
use kansli_domain::minutes::{Kind, Stage};
use kansli_domain::party::Side;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{
    ApproverView, AttendanceRow, CorrectsView, MinutesKind, MinutesStatus, MinutesView,
    ParagraphView, PresentCount, content, obstacles,
};
use crate::action::show::Sprung;
use crate::agenda::show::{attachments, hints, presenter};
use crate::app::Call;
use crate::desk::{Desk, Record, purpose_name, status_name};
use crate::error::{CommandResult, Failure};
use crate::people::side_name;
use crate::position::show::Taken;
use crate::wire::{self, count};
use crate::words::Words;

/// The record; refused if none was begun.
pub(crate) fn view(call: &Call<'_>, db: &Reader<'_>, desk: &Desk) -> CommandResult<MinutesView> {
    let (words, today) = (call.words(), call.today());
    let begun = || Failure::refused("minutes-refused-not-begun");
    let record = desk.record.as_ref().ok_or_else(begun)?;
    let (_, hash) = content::of(desk, record)?;
    let hash = match &record.minutes.stage {
        // What was approved is what was approved, whatever happens to names afterwards.
        Stage::Approved { content, .. } => *content,
        Stage::Draft | Stage::OutForApproval(_) => hash,
    };
    let look = Look { desk, record, agreed: content::agreed(db, record)?, words, today };
    let mut paragraphs = Vec::new();
    for (item, turn) in desk.items.iter().zip(desk.turns(call.now().naive_local())) {
        paragraphs.push(paragraph(db, &look, item.id, turn)?);
    }
    let approvers = record.approvals.iter();
    Ok(MinutesView {
        id: record.row.id,
        meeting: desk.meeting.id,
        kind: match record.minutes.kind {
            Kind::Protocol => MinutesKind::Protocol,
            Kind::Notes => MinutesKind::Notes,
        },
        status: status(&record.minutes.stage),
        revision: record.row.revision,
        corrects: corrects(db, record)?,
        paragraphs,
        attendance: attendance(desk),
        both_sides: desk.attendance.both_sides(None),
        both_sides_text: both_sides(desk, words),
        approvers: approvers
            .map(|it| approver(desk, it, &hash.to_string()))
            .collect::<CommandResult<_>>()?,
        content_hash: hash.to_string(),
        locked: locked(&record.minutes.stage, words),
        begun_at: record.row.begun_at.map(moment),
        saved_at: saved_at(db, record)?,
        obstacles: obstacles::of(desk, record, words)?,
    })
}

/// A moment as the wire says it, RFC 3339.
fn moment(at: DateTime<FixedOffset>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// What the record corrects.
fn corrects(db: &Reader<'_>, record: &Record) -> CommandResult<Option<CorrectsView>> {
    let Some(correction) = &record.minutes.corrects else { return Ok(None) };
    let minutes = correction.of.uuid();
    let earlier: Option<rows::Minutes> = db.get(minutes)?;
    Ok(Some(CorrectsView {
        minutes,
        approved_on: earlier.and_then(|row| row.approved_on),
        reason: correction.reason.clone(),
    }))
}

const fn status(stage: &Stage) -> MinutesStatus {
    match stage {
        Stage::Draft => MinutesStatus::Draft,
        Stage::OutForApproval(_) => MinutesStatus::OutForComment,
        Stage::Approved { .. } => MinutesStatus::Approved,
    }
}

/// What paragraphs are shown by.
struct Look<'a> {
    desk: &'a Desk,
    record: &'a Record,
    agreed: BTreeMap<String, content::Agreed>,
    words: &'a Words,
    today: NaiveDate,
}

fn paragraph(
    db: &Reader<'_>,
    look: &Look<'_>,
    id: Uuid,
    turn: Turn,
) -> CommandResult<ParagraphView> {
    let Look { desk, record, words, today, .. } = *look;
    let item = AgendaItemId::from_uuid(id);
    let domain = desk.agenda.item(item).map_err(|why| Failure::fault(&why.to_string()))?;
    let planned = desk.agenda.turns(desk.meeting.starts).into_iter().find(|it| it.item == item);
    let text = record.texts.iter().find(|it| it.item == Some(id));
    let version = match text {
        Some(row) => db.text_version::<rows::MinutesText>(row.id, "text")?,
        None => String::new(),
    };
    let done_at = text.and_then(|it| it.done_at);
    let said = text.map_or_else(String::new, |it| it.text.clone());
    let mut positions = Vec::new();
    for row in desk.positions.iter().filter(|it| it.item == Some(id)) {
        positions.push(position(desk, row, words)?);
    }
    let mut actions = Vec::new();
    for row in desk.actions.iter().filter(|it| it.item == Some(id)) {
        let mut shown = action(desk, row, words, today)?;
        if let Some(agreed) = look.agreed.get(&shown.number) {
            shown.due = agreed.due;
            shown.owner = agreed.owner_id.map(|owner| desk.person(owner));
        }
        actions.push(shown);
    }
    let recused = desk.attendance.people.iter().filter(|it| it.recused.contains(&item));
    let there = desk.attendance.present_at(turn);
    let of = |side| count(there.iter().filter(|it| it.counts() && it.side == side).count());
    let (sks, authorities) = (of(Side::Sks), of(Side::Authorities));
    Ok(ParagraphView {
        item: id,
        number: desk.number(id),
        title: domain.title.clone(),
        purpose: purpose_name(domain.purpose),
        presenter: presenter(desk, domain),
        planned: planned.map_or(turn.start, |it| it.start),
        minutes: domain.minutes,
        hints: hints(&said),
        text: said,
        version,
        done: done_at.is_some(),
        done_at: done_at.map(moment),
        proposal: domain.proposal.clone(),
        positions,
        actions,
        recused: recused.map(|it| desk.person(it.person.uuid())).collect(),
        present: PresentCount { sks, authorities, others: count(there.len()) - sks - authorities },
        attachments: attachments(desk, id),
    })
}

/// A position of the meeting.
pub(crate) fn position(
    desk: &Desk,
    row: &rows::JointPosition,
    words: &Words,
) -> CommandResult<crate::position::PositionView> {
    let taken = Taken {
        meeting_title: crate::meeting::show::title(words, desk.body, desk.called_by()),
        date: desk.date(),
        paragraph: row.item.map(|item| desk.number(item)).unwrap_or_default(),
        approved: desk.is_approved(),
    };
    let told = desk.follow_ups.get(&row.id).map_or(&[][..], Vec::as_slice);
    crate::position::show::view(&desk.people, row, told, taken)
}

/// An action of the meeting.
pub(crate) fn action(
    desk: &Desk,
    row: &rows::ActionItem,
    words: &Words,
    today: NaiveDate,
) -> CommandResult<crate::action::ActionRow> {
    let position = desk.positions.iter().find(|it| Some(it.id) == row.position);
    let number = |it: &rows::JointPosition| -> CommandResult<String> {
        Ok(crate::desk::position(it, &[])?.number.to_string())
    };
    let sprung = Sprung {
        meeting_title: crate::meeting::show::title(words, desk.body, desk.called_by()),
        date: desk.date(),
        body: desk.meeting.body,
        paragraph: row.item.map(|item| desk.number(item)).unwrap_or_default(),
        position: position.map(number).transpose()?,
    };
    crate::action::show::view(&desk.people, row, sprung, today)
}

fn attendance(desk: &Desk) -> Vec<AttendanceRow> {
    let chair = desk.chair().and_then(|term| term.person);
    let row = |it: &Attendee| {
        let person = it.person.uuid();
        AttendanceRow {
            person: desk.person(person),
            kind: kind_of(desk, it),
            role: role_of(desk, person),
            side: side_name(it.side),
            status: status_name(it.status),
            stands_in_for: match it.capacity {
                Capacity::Substitute { stands_in_for } => Some(desk.person(stands_in_for.uuid())),
                Capacity::Member | Capacity::Adjunct | Capacity::Secretary | Capacity::Guest => {
                    None
                }
            },
            arrived: it.arrived,
            left: it.left,
            recused_on: it.recused.iter().map(|item| desk.number(item.uuid())).collect(),
            mandate_confirmed: desk.has_mandate(it),
            mandate_confirmed_by: it.mandate.clone(),
            chair: chair == Some(person),
        }
    };
    let mut people: Vec<&Attendee> = desk.attendance.people.iter().collect();
    people.sort_by_key(|it| (!it.counts(), it.side));
    people.into_iter().map(row).collect()
}

/// As what somebody is listed: the seat's kind, or what they do at this meeting.
pub(crate) fn kind_of(desk: &Desk, it: &Attendee) -> String {
    match it.capacity {
        Capacity::Substitute { .. } => "substitute".to_owned(),
        Capacity::Guest => "guest".to_owned(),
        Capacity::Secretary => "secretary".to_owned(),
        Capacity::Member | Capacity::Adjunct => desk
            .seat(it.person.uuid())
            .map_or_else(|| it.capacity.name().to_owned(), |seat| seat.kind.clone()),
    }
}

/// The role in words, as the seat has it.
pub(crate) fn role_of(desk: &Desk, person: Uuid) -> String {
    desk.seat(person).map_or_else(String::new, |seat| seat.role.clone())
}

/// Whether both sides are represented, in words.
fn both_sides(desk: &Desk, words: &Words) -> String {
    let there = |side| desk.attendance.count(side, None).present > 0;
    let absent = |key: &str| words.text("minutes-one-side", &[("side", &words.text(key, &[]))]);
    match (there(Side::Sks), there(Side::Authorities)) {
        (true, true) => words.text("minutes-both-sides", &[]),
        (true, false) => absent("minutes-side-authorities"),
        (false, true) => absent("minutes-side-sks"),
        (false, false) => words.text("minutes-no-side", &[]),
    }
}

fn approver(desk: &Desk, row: &rows::Approval, hash: &str) -> CommandResult<ApproverView> {
    let person = row.person.unwrap_or_default();
    let method = row.approved_on.map(|_| wire::read(&row.method)).transpose()?;
    Ok(ApproverView {
        person: desk.person(person),
        role: row.role.clone(),
        side: side_name(desk.people.side(person, desk.date(), desk.meeting.body)),
        approved_on: row.approved_on,
        method,
        lapsed: row.approved_on.is_some() && row.content_hash != hash,
    })
}

/// Why the record cannot be changed, if it cannot.
pub(crate) fn locked(stage: &Stage, words: &Words) -> Option<String> {
    match stage {
        Stage::Draft => None,
        Stage::OutForApproval(round) => {
            Some(words.text("minutes-locked-out", &[("date", &words.day(round.sent))]))
        }
        Stage::Approved { on, .. } => {
            Some(words.text("minutes-locked", &[("date", &words.day(*on))]))
        }
    }
}

/// When the record was last written in, as the journal tells.
fn saved_at(db: &Reader<'_>, record: &Record) -> CommandResult<Option<String>> {
    let mut last = db.written_at::<rows::Minutes>(record.row.id)?;
    for text in &record.texts {
        last = last.max(db.written_at::<rows::MinutesText>(text.id)?);
    }
    Ok(last)
}

//! The record's rows and the domain's minutes.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use kansli_domain::id::{AgendaItemId, MeetingId, MinutesId, PersonId};
use kansli_domain::minutes::{
    Approval, Approver, ApproverRole, ContentHash, Correction, Kind, Method, Minutes, Round,
    Section, Stage,
};
use kansli_store::{Reader, parts, rows};
use uuid::Uuid;

use super::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::minutes::{ApprovalMethod, MinutesKind, MinutesStatus};
use crate::people::People;
use crate::wire;

/// The newest record of every meeting, by meeting: the last of those with its highest revision.
pub(crate) fn newest_records(db: &Reader<'_>) -> CommandResult<BTreeMap<Uuid, parts::MinutesHead>> {
    let mut heads = db.parts::<parts::MinutesHead>()?;
    heads.sort_by_key(|row| (row.revision, row.id));
    Ok(heads.into_iter().filter_map(|row| Some((row.meeting?, row))).collect())
}

/// The newest approved record of a desk's meeting: what stands while a correction is written.
pub(super) fn approved(db: &Reader<'_>, desk: &Desk) -> CommandResult<Option<Record>> {
    let mut records: Vec<rows::Minutes> = db.by("meeting", &Some(desk.meeting.id))?;
    records.sort_by_key(|row| row.revision);
    let approved = wire::word(MinutesStatus::Approved);
    let Some(row) = records.into_iter().rfind(|row| row.status == approved) else {
        return Ok(None);
    };
    let written = (db.by("minutes", &Some(row.id))?, db.by("minutes", &Some(row.id))?);
    record(&desk.people, &desk.meeting, &desk.items, row, written).map(Some)
}

/// A record with its paragraphs and those who approve it.
pub(super) fn record(
    people: &People,
    meeting: &rows::Meeting,
    items: &[rows::AgendaItem],
    row: rows::Minutes,
    (texts, mut approvals): (Vec<rows::MinutesText>, Vec<rows::Approval>),
) -> CommandResult<Record> {
    approvals.sort_by_key(|it| (it.rank, it.id));
    let section = |item: &rows::AgendaItem| {
        let text = texts.iter().find(|text| text.item == Some(item.id));
        Section {
            item: AgendaItemId::from_uuid(item.id),
            text: text.map_or_else(String::new, |it| it.text.clone()),
            done: text.and_then(|it| it.done_at).map(clock),
        }
    };
    let approver = |it: &rows::Approval| {
        let person = it.person?;
        Some(Approver {
            person: PersonId::from_uuid(person),
            role: ApproverRole::named(&it.role)?,
            side: people.side(person, meeting.date, meeting.body),
        })
    };
    let minutes = Minutes {
        id: MinutesId::from_uuid(row.id),
        meeting: MeetingId::from_uuid(meeting.id),
        kind: match wire::read(&row.kind)? {
            MinutesKind::Protocol => Kind::Protocol,
            MinutesKind::Notes => Kind::Notes,
        },
        revision: row.revision.into(),
        corrects: row.corrects.map(|of| Correction {
            of: MinutesId::from_uuid(of),
            reason: row.correction_reason.clone(),
        }),
        sections: items.iter().map(section).collect(),
        approvers: approvals.iter().filter_map(approver).collect(),
        stage: stage(&row, &approvals)?,
    };
    Ok(Record { row, texts, approvals, minutes })
}

fn stage(row: &rows::Minutes, approvals: &[rows::Approval]) -> CommandResult<Stage> {
    let damaged = |what: &str| {
        let told = format!("minutes `{}`: {what}", row.id);
        Failure::from(kansli_store::Error::Damaged(told))
    };
    let status: MinutesStatus = wire::read(&row.status)?;
    if status == MinutesStatus::Draft {
        return Ok(Stage::Draft);
    }
    // Files from before the record said it itself had one hash on every approval.
    let told = approvals.iter().find_map(|it| ContentHash::read(&it.content_hash));
    let hash = ContentHash::read(&row.content_hash).or(told);
    let content = hash.ok_or_else(|| damaged("sent without a hash"))?;
    let of_this = |it: &&rows::Approval| it.content_hash == content.to_string();
    let mut given = BTreeMap::new();
    for it in approvals.iter().filter(of_this) {
        if let (Some(person), Some(on)) = (it.person, it.approved_on) {
            let method = method(wire::read(&it.method)?);
            given.insert(PersonId::from_uuid(person), Approval { on, method, note: String::new() });
        }
    }
    if status == MinutesStatus::OutForComment {
        let sent = row.sent_on.ok_or_else(|| damaged("sent on no day"))?;
        let due = row.due.unwrap_or(sent);
        return Ok(Stage::OutForApproval(Round { content, sent, due, approvals: given }));
    }
    let on = row.approved_on.ok_or_else(|| damaged("approved on no day"))?;
    Ok(Stage::Approved { content, on, approvals: given })
}

/// The time of the room's clock.
pub(super) fn clock(at: chrono::DateTime<chrono::FixedOffset>) -> NaiveTime {
    at.naive_local().time()
}

/// How somebody approved, from what the wire says.
pub(crate) const fn method(name: ApprovalMethod) -> Method {
    match name {
        ApprovalMethod::AtMeeting => Method::AtMeeting,
        ApprovalMethod::Mail => Method::Email,
        ApprovalMethod::Signed => Method::Signed,
        ApprovalMethod::AnswerFile => Method::ReplyFile,
        ApprovalMethod::InApp => Method::InApp,
    }
}

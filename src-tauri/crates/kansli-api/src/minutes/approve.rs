//! Approval (*justering*): naming who approves, sending, taking back, approving, locking.

use kansli_domain::id::PersonId;
use kansli_domain::minutes::version::Turn;
use kansli_domain::minutes::{
    Approval, Approver, ApproverRole, ContentHash, Minutes, Refusal, Stage,
};
use kansli_store::exchange::only;
use kansli_store::{Reader, Writer, rows};
use uuid::Uuid;

use super::steps::{begun, shown};
use super::{
    ApprovalMethod, ApproversSet, MinutesApprove, MinutesSend, MinutesSettle, MinutesStatus,
    MinutesTakeBack, MinutesView, content,
};
use crate::app::{Call, Step};
use crate::desk::{Desk, Record, method};
use crate::error::{CommandResult, Failure};
use crate::refuse;
use crate::settle::amend;
use crate::settle::keep::{self, Kept};
use crate::wire;

/// Days to answer in, when none was said.
const DAYS_TO_ANSWER: u64 = 7;

/// Names those who approve; each takes part as what they are.
pub(crate) fn set_approvers(call: &Call<'_>, request: ApproversSet) -> CommandResult<MinutesView> {
    call.change(Step::new("minutes-step-approvers"), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        let record = begun(&desk)?;
        let approvers = request.people.iter().map(|&person| approver(&desk, person)).collect();
        let minutes =
            record.minutes.approved_by(approvers).map_err(|no| refused(call, &desk, &no))?;
        for row in &record.approvals {
            if !request.people.iter().any(|&person| row.person == Some(person)) {
                db.delete::<rows::Approval>(row.id)?;
            }
        }
        for (rank, it) in (0..).zip(&minutes.approvers) {
            let known = record.approvals.iter().find(|row| row.person == Some(it.person.uuid()));
            db.put(&rows::Approval {
                id: known.map_or_else(
                    || only::<rows::Approval>([record.row.id, it.person.uuid()]),
                    |row| row.id,
                ),
                minutes: Some(record.row.id),
                person: Some(it.person.uuid()),
                role: it.role.name().to_owned(),
                rank,
                approved_on: None,
                method: String::new(),
                content_hash: String::new(),
            })?;
        }
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// Sends the record to those who are to approve it.
pub(crate) fn send(call: &Call<'_>, request: MinutesSend) -> CommandResult<MinutesView> {
    let today = call.today();
    let due = request.due.unwrap_or(today + chrono::Days::new(DAYS_TO_ANSWER));
    call.change(Step::new("minutes-step-sent"), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        let record = begun(&desk)?;
        let no = |no| refused(call, &desk, &no);
        // Day and place are a part of what is approved: only a held meeting keeps them still.
        if !matches!(desk.meeting.status.as_str(), "held" | "closed") {
            return Err(Failure::refused("minutes-refused-not-held"));
        }
        let actions: Vec<_> =
            desk.actions.iter().map(crate::desk::action).collect::<CommandResult<_>>()?;
        Minutes::check_actions(&actions).map_err(no)?;
        chosen(&db.reader(), &desk, record)?;
        let (whole, content) = content::of(&desk, record)?;
        let minutes = record.minutes.send(content, today, due).map_err(no)?;
        put_stage(db, record, &minutes)?;
        keep::turn(call, db, &record.row, Kept { turn: Turn::Sent, content, whole })?;
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// Takes the record back to be written on; approvals given lapse.
pub(crate) fn take_back(call: &Call<'_>, request: MinutesTakeBack) -> CommandResult<MinutesView> {
    call.change(Step::new("minutes-step-taken-back"), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        let record = begun(&desk)?;
        let minutes = record.minutes.take_back().map_err(|no| refused(call, &desk, &no))?;
        put_stage(db, record, &minutes)?;
        if let Stage::OutForApproval(round) = &record.minutes.stage {
            keep::turn(call, db, &record.row, Kept::again(Turn::TakenBack, round.content))?;
        }
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// Records one approval; the last one locks the content and keeps it whole.
///
/// Undo does not reach an approval: somebody else gave it.
pub(crate) fn approve(call: &Call<'_>, request: MinutesApprove) -> CommandResult<MinutesView> {
    let keeps_records = call.may::<rows::Minutes>().is_ok();
    call.change(Step::new("minutes-step-approved").lasting(), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        give(call, db, &desk, &request, keeps_records)?;
        let title = kansli_store::Title::new("minutes-step-approved");
        db.title(title.with("name", desk.person(request.person).name));
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// Locks a record that everybody has approved, the last of them on a laptop that may not lock it.
///
/// Undo does not reach it: it follows from what others gave.
pub(crate) fn settle(call: &Call<'_>, request: MinutesSettle) -> CommandResult<MinutesView> {
    call.change(Step::new("minutes-step-settled").lasting(), |db| {
        let desk = Desk::of_minutes(&db.reader(), request.minutes)?;
        let record = begun(&desk)?;
        let no = |no: Refusal| refused(call, &desk, &no);
        let minutes = record.minutes.settle().map_err(no)?;
        let (whole, now) = content::of(&desk, record)?;
        let Stage::Approved { content, .. } = &minutes.stage else {
            return Err(no(Refusal::OtherContent));
        };
        if *content != now {
            return Err(no(Refusal::OtherContent));
        }
        chosen(&db.reader(), &desk, record)?;
        minutes.check_answered(amend::unanswered(&db.reader(), record.row.id)?).map_err(no)?;
        put_stage(db, record, &minutes)?;
        keep_approved(call, db, record, &minutes, whole)?;
        db.about_meeting(desk.meeting.id);
        shown(call, db, desk.meeting.id)
    })
}

/// Records one approval within a change. `keeps_records` is whether this laptop may write records, as a secretary's
/// may; asked before the change, which holds the store. Where it may not, the approval is all that is written, and a
/// secretary's laptop locks.
pub(crate) fn give(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    request: &MinutesApprove,
    keeps_records: bool,
) -> CommandResult<()> {
    let today = call.today();
    let record = begun(desk)?;
    let no = |no: Refusal| refused(call, desk, &no);
    let (whole, now) = content::of(desk, record)?;
    let given = ContentHash::read(&request.content_hash);
    let given = given.ok_or_else(|| no(Refusal::OtherContent))?;
    let on = request.on.unwrap_or(today);
    let approval = Approval { on, method: method(request.method), note: String::new() };
    let person = PersonId::from_uuid(request.person);
    let minutes = record.minutes.approve(person, given, approval, today).map_err(no)?;
    if given != now {
        return Err(no(Refusal::OtherContent));
    }
    chosen(&db.reader(), desk, record)?;
    if keeps_records {
        minutes.check_answered(amend::unanswered(&db.reader(), record.row.id)?).map_err(no)?;
    }
    if request.method == ApprovalMethod::InApp {
        mine(call, &db.reader(), &desk.person(request.person).name)?;
    }
    if keeps_records {
        put_stage(db, record, &minutes)?;
    }
    let row = record.approvals.iter().find(|row| row.person == Some(request.person));
    let row = row.ok_or_else(|| no(Refusal::NotAnApprover(person)))?;
    // The first approval of a content stands; one of older content gives way.
    if row.approved_on.is_none() || row.content_hash != given.to_string() {
        db.put(&rows::Approval {
            approved_on: Some(on),
            method: wire::word(request.method),
            content_hash: given.to_string(),
            ..row.clone()
        })?;
    }
    match keeps_records {
        true => keep_approved(call, db, record, &minutes, whole),
        false => Ok(()),
    }
}

/// Keeps the whole content of a record that everybody has now approved; nothing of one that some have not.
fn keep_approved(
    call: &Call<'_>,
    db: &Writer<'_>,
    record: &Record,
    minutes: &Minutes,
    whole: String,
) -> CommandResult<()> {
    match &minutes.stage {
        Stage::Approved { content, .. } => {
            let kept = Kept { turn: Turn::Approved, content: *content, whole };
            keep::turn(call, db, &record.row, kept)
        }
        Stage::Draft | Stage::OutForApproval(_) => Ok(()),
    }
}

/// Puts the stage back. Approvals themselves are put where they are given; they lapse here.
pub(crate) fn put_stage(db: &Writer<'_>, record: &Record, minutes: &Minutes) -> CommandResult<()> {
    let revision = u16::try_from(minutes.revision).unwrap_or(u16::MAX);
    let row = rows::Minutes { revision, ..record.row.clone() };
    match &minutes.stage {
        Stage::Draft => {
            let status = wire::word(MinutesStatus::Draft);
            let (due, sent_on, approved_on) = (None, None, None);
            let content_hash = String::new();
            db.put(&rows::Minutes { status, due, sent_on, approved_on, content_hash, ..row })?;
            for it in &record.approvals {
                db.put(&rows::Approval {
                    approved_on: None,
                    method: String::new(),
                    content_hash: String::new(),
                    ..it.clone()
                })?;
            }
        }
        Stage::OutForApproval(round) => {
            let status = wire::word(MinutesStatus::OutForComment);
            let (due, sent_on) = (Some(round.due), Some(round.sent));
            let content_hash = round.content.to_string();
            db.put(&rows::Minutes { status, due, sent_on, content_hash, ..row })?;
            // An approval that was given keeps the content that it was given for.
            for it in record.approvals.iter().filter(|it| it.approved_on.is_none()) {
                db.put(&rows::Approval { content_hash: round.content.to_string(), ..it.clone() })?;
            }
        }
        Stage::Approved { on, content, .. } => {
            let (status, content_hash) = (wire::word(MinutesStatus::Approved), content.to_string());
            db.put(&rows::Minutes { status, approved_on: Some(*on), content_hash, ..row })?;
        }
    }
    Ok(())
}

/// Refuses what only the one who works at this machine can do in the program.
pub(crate) fn mine(call: &Call<'_>, db: &Reader<'_>, name: &str) -> CommandResult<()> {
    if call.who_within(db)?.trim() == name.trim() {
        return Ok(());
    }
    Err(Failure::refused("minutes-refused-not-you").with("name", name).at("method"))
}

/// Refuses to send or settle a record in which two have written at once, until somebody has chosen.
fn chosen(db: &Reader<'_>, desk: &Desk, record: &Record) -> CommandResult<()> {
    let mut keys = vec![desk.meeting.id, record.row.id];
    keys.extend(desk.items.iter().map(|row| row.id));
    keys.extend(record.texts.iter().map(|row| row.id));
    keys.extend(record.approvals.iter().map(|row| row.id));
    keys.extend(desk.positions.iter().map(|row| row.id));
    keys.extend(desk.actions.iter().map(|row| row.id));
    keys.extend(desk.attendance_rows.iter().map(|row| row.id));
    match db.in_conflict(&keys)? {
        true => Err(Failure::refused("exchange-refused-conflict")),
        false => Ok(()),
    }
}

/// As what somebody approves: the chair on the day, the secretary, or one chosen.
fn approver(desk: &Desk, person: Uuid) -> Approver {
    let role = if desk.chair().and_then(|term| term.person) == Some(person) {
        ApproverRole::Chair
    } else if desk.meeting.secretary == Some(person) {
        ApproverRole::Secretary
    } else {
        ApproverRole::Approver
    };
    let side = desk.people.side(person, desk.date(), desk.meeting.body);
    Approver { person: PersonId::from_uuid(person), role, side }
}

pub(super) fn refused(call: &Call<'_>, desk: &Desk, no: &Refusal) -> Failure {
    refuse::minutes(call.words(), desk, no)
}

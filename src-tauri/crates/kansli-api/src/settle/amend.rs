//! What reviewers want changed: entered, accepted or refused one by one, with who, when and why.

use kansli_domain::minutes::amendment::{AmendmentRefusal, Standing, amended};
use kansli_domain::minutes::version::Turn;
use kansli_domain::minutes::{Minutes, Stage};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::amend_show::{self, standing};
use super::keep::{self, Kept};
use super::{
    AmendmentAccept, AmendmentAdd, AmendmentList, AmendmentRefuse, AmendmentState, AmendmentsOf,
};
use crate::app::{Call, Step};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::minutes::ApprovalMethod;
use crate::minutes::approve::{mine, put_stage};
use crate::minutes::content;
use crate::minutes::steps::{begun, paragraph};
use crate::{refuse, wire};

/// Lists the proposals about a record, those without an answer first.
pub(crate) fn list(call: &Call<'_>, request: AmendmentsOf) -> CommandResult<AmendmentList> {
    call.read(|db| {
        let desk = Desk::of_minutes(db, request.minutes)?;
        amend_show::list(db, &desk, call.words())
    })
}

/// Enters a proposal: from a mail or a signed answer, or by the approver at this machine.
pub(crate) fn add(call: &Call<'_>, request: AmendmentAdd) -> CommandResult<AmendmentList> {
    call.change(Step::new("settle-step-amendment-added"), |db| {
        let reader = db.reader();
        let desk = Desk::of_item(&reader, request.item)?;
        let record = begun(&desk)?;
        not_settled(call, &desk, &record.minutes)?;
        let text = paragraph(record, request.item).text;
        amended(&text, &request.quoted, &request.proposed).map_err(|no| refused(&no))?;
        let author: Option<rows::Person> = reader.get(request.author)?;
        author.ok_or_else(|| Failure::not_found("person"))?;
        let name = desk.person(request.author).name;
        if request.method == ApprovalMethod::InApp {
            mine(call, &reader, &name)?;
        }
        db.put(&rows::Amendment {
            id: call.new_id(),
            minutes: Some(record.row.id),
            item: Some(request.item),
            author: Some(request.author),
            method: wire::word(request.method),
            received_on: request.on.unwrap_or(call.today()).into(),
            quoted: request.quoted.trim().to_owned(),
            proposed: request.proposed.trim().to_owned(),
            reason: request.reason.trim().to_owned(),
            state: wire::word(AmendmentState::Open),
            decided_at: None,
            decided_by: String::new(),
            decision: String::new(),
        })?;
        let title = Title::new("settle-step-amendment-added").with("name", name);
        db.title(title.with("number", desk.number(request.item)));
        db.about_meeting(desk.meeting.id);
        amend_show::list(&db.reader(), &desk, call.words())
    })
}

/// Accepts a proposal: the paragraph is changed so. While the record is out, what is out changes
/// with it, and approvals of what was out before no longer count.
pub(crate) fn accept(call: &Call<'_>, request: AmendmentAccept) -> CommandResult<AmendmentList> {
    call.change(Step::new("settle-step-amendment-accepted"), |db| {
        let (row, _, desk) = found(&db.reader(), request.id)?;
        accept_within(call, db, row.clone(), request.reason.as_deref().unwrap_or_default())?;
        told(call, db, &row, &desk, "settle-step-amendment-accepted")
    })
}

/// Accepts a proposal within a change: of the words that it quotes, which may have been looked for anew.
pub(crate) fn accept_within(
    call: &Call<'_>,
    db: &Writer<'_>,
    row: rows::Amendment,
    reason: &str,
) -> CommandResult<()> {
    let (_, item, desk) = found(&db.reader(), row.id)?;
    let record = begun(&desk)?;
    not_settled(call, &desk, &record.minutes)?;
    standing(&row)?.open().map_err(|no| refused(&no))?;
    let text = paragraph(record, item);
    let changed = amended(&text.text, &row.quoted, &row.proposed).map_err(|no| refused(&no))?;
    db.put(&rows::MinutesText { text: changed, ..text })?;
    answer(call, db, &row, Standing::Accepted, reason)?;
    go_on(call, db, row.id)
}

/// Refuses a proposal, with the reason.
pub(crate) fn refuse(call: &Call<'_>, request: AmendmentRefuse) -> CommandResult<AmendmentList> {
    call.change(Step::new("settle-step-amendment-refused"), |db| {
        let (row, _, desk) = found(&db.reader(), request.id)?;
        refuse_within(call, db, request.id, &request.reason)?;
        told(call, db, &row, &desk, "settle-step-amendment-refused")
    })
}

/// Refuses a proposal within a change.
pub(crate) fn refuse_within(
    call: &Call<'_>,
    db: &Writer<'_>,
    id: Uuid,
    reason: &str,
) -> CommandResult<()> {
    let (row, _, desk) = found(&db.reader(), id)?;
    not_settled(call, &desk, &begun(&desk)?.minutes)?;
    standing(&row)?.open().map_err(|no| refused(&no))?;
    if reason.trim().is_empty() {
        return Err(refused(&AmendmentRefusal::NoReason));
    }
    answer(call, db, &row, Standing::Refused, reason)
}

/// How many proposals and remarks about a record wait for an answer.
pub(crate) fn unanswered(db: &Reader<'_>, minutes: Uuid) -> CommandResult<usize> {
    let all: Vec<rows::Amendment> = db.by("minutes", &Some(minutes))?;
    let open = wire::word(AmendmentState::Open);
    let proposals = all.iter().filter(|row| row.state == open).count();
    Ok(proposals + crate::review::known::unsettled(db, minutes)?)
}

/// What is out is now what stands: the round goes on with it.
fn go_on(call: &Call<'_>, db: &Writer<'_>, amendment: Uuid) -> CommandResult<()> {
    let (_, _, desk) = found(&db.reader(), amendment)?;
    let record = begun(&desk)?;
    let Stage::OutForApproval(_) = record.minutes.stage else { return Ok(()) };
    let (whole, content) = content::of(&desk, record)?;
    let minutes = record.minutes.go_on_with(content);
    let minutes = minutes.map_err(|no| refuse::minutes(call.words(), &desk, &no))?;
    put_stage(db, record, &minutes)?;
    keep::turn(call, db, &record.row, Kept { turn: Turn::Changed, content, whole })
}

fn answer(
    call: &Call<'_>,
    db: &Writer<'_>,
    row: &rows::Amendment,
    with: Standing,
    reason: &str,
) -> CommandResult<()> {
    Ok(db.put(&rows::Amendment {
        state: wire::word(AmendmentState::from(with)),
        decided_at: Some(db.at()),
        decided_by: call.who_within(&db.reader())?,
        decision: reason.trim().to_owned(),
        ..row.clone()
    })?)
}

fn told(
    call: &Call<'_>,
    db: &Writer<'_>,
    row: &rows::Amendment,
    desk: &Desk,
    key: &str,
) -> CommandResult<AmendmentList> {
    let name = row.author.map(|author| desk.person(author).name).unwrap_or_default();
    let number = row.item.map(|item| desk.number(item)).unwrap_or_default();
    db.title(Title::new(key).with("name", name).with("number", number));
    db.about_meeting(desk.meeting.id);
    let reader = db.reader();
    amend_show::list(&reader, &Desk::of(&reader, desk.meeting.id)?, call.words())
}

/// A proposal with the paragraph it is about.
fn found(db: &Reader<'_>, id: Uuid) -> CommandResult<(rows::Amendment, Uuid, Desk)> {
    let missing = || Failure::not_found("amendment");
    let row: rows::Amendment = db.get(id)?.ok_or_else(missing)?;
    let item = row.item.ok_or_else(missing)?;
    let desk = Desk::of_item(db, item)?;
    Ok((row, item, desk))
}

/// Settled minutes are corrected, not amended.
fn not_settled(call: &Call<'_>, desk: &Desk, minutes: &Minutes) -> CommandResult<()> {
    match minutes.stage {
        Stage::Draft | Stage::OutForApproval(_) => Ok(()),
        Stage::Approved { .. } => {
            let no = minutes.editable().err();
            no.map_or(Ok(()), |no| Err(refuse::minutes(call.words(), desk, &no)))
        }
    }
}

fn refused(no: &AmendmentRefusal) -> Failure {
    match no {
        AmendmentRefusal::Answered => Failure::refused("settle-refused-answered"),
        AmendmentRefusal::Nothing => Failure::refused("settle-refused-nothing").at("proposed"),
        AmendmentRefusal::Stale => Failure::stale("settle-refused-stale").at("quoted"),
        AmendmentRefusal::Ambiguous(count) => {
            Failure::refused("settle-refused-ambiguous").with("count", count).at("quoted")
        }
        AmendmentRefusal::NoReason => Failure::refused("settle-refused-no-reason").at("reason"),
    }
}

//! Settling remarks, one by one: done through the same rules as by hand, taken on, noted, or declined.

use kansli_domain::agenda::approval::Standing;
use kansli_domain::review::{Found, RemarkRefusal, RemarkState};
use kansli_store::{Title, Writer, rows};
use uuid::Uuid;

use super::contents::Now;
use super::known::{self, Given, Kept};
use super::{
    AcceptHow, ReviewKind, ReviewRemarkAccept, ReviewRemarkRefuse, ReviewVerdict, ReviewsView,
    WeightName, proposed, remark, show, standing,
};
use crate::agenda::approval;
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::error::{CommandResult, Failure};
use crate::settle::amend;
use crate::wire;

/// A remark with everything that it is settled by.
struct Held {
    given: Given,
    answer: usize,
    remark: usize,
    desk: Desk,
    now: Now,
}

impl Held {
    fn find(db: &Writer<'_>, id: Uuid) -> CommandResult<Self> {
        let reader = db.reader();
        let (given, answer, remark) = known::find(&reader, id)?;
        let desk = Desk::of(&reader, given.row.meeting.unwrap_or_default())?;
        let now = Now::on(&desk, known::kind_of(&given.row))?;
        Ok(Self { given, answer, remark, desk, now })
    }

    fn kept(&self) -> &Kept {
        &self.given.answers[self.answer].remarks[self.remark]
    }

    fn kind(&self) -> ReviewKind {
        known::kind_of(&self.given.row)
    }

    /// Whether doing this leaves the agenda approved: its chair approved what is printed now *with* these remarks, and
    /// it is done exactly as proposed. What the chair did not write is asked about again.
    fn carries(&self, how: AcceptHow, words: Option<&str>) -> CommandResult<bool> {
        let answer = &self.given.answers[self.answer].row;
        let with = standing::verdict(&answer.verdict)? == Some(ReviewVerdict::ApproveWithComments);
        let counted = answer.weight == wire::word(WeightName::Approves);
        let exactly = how == AcceptHow::Proposed && words.is_none();
        let chairs = self.desk.approval.as_ref().and_then(|it| it.by).map(|it| it.uuid());
        let stands = approval::standing(&self.desk) == Standing::Stands;
        Ok(with && counted && exactly && stands && chairs == self.given.row.reviewer)
    }

    fn title(&self, key: &str) -> Title {
        let name = self.desk.person(self.given.row.reviewer.unwrap_or_default()).name;
        let number = self.kept().row.item.map(|item| self.desk.number(item)).unwrap_or_default();
        Title::new(key).with("name", name).with("number", number)
    }
}

/// Does what a remark asks for, takes it on, or notes it: one step.
pub(crate) fn accept(call: &Call<'_>, request: ReviewRemarkAccept) -> CommandResult<ReviewsView> {
    call.change(Step::new("review-step-accepted"), |db| {
        let held = Held::find(db, request.id)?;
        let kept = held.kept();
        let state = kept.state()?;
        let proposal = kept.proposal()?;
        let found = remark::found(&held.given, &kept.row, &proposal, &held.now.copy);
        let ways = remark::ways(kept, &proposal, &found, &held.now.copy, state);
        let how = way(&ways, request.how, &found, state).map_err(|no| refused(&no))?;
        let reason = request.reason.as_deref().unwrap_or_default();
        let (key, next) = match how {
            AcceptHow::Task => ("review-step-taken-on", state.taken_on()),
            AcceptHow::Noted => ("review-step-noted", state.accepted()),
            AcceptHow::Proposed | AcceptHow::InPlaceOfNow => {
                let words = request.words.as_deref();
                if let Some(amendment) = kept.amendment.clone() {
                    let amendment = proposed::quoted(amendment, &found, &held.now.copy, words)?;
                    amend::accept_within(call, db, amendment, reason)?;
                } else {
                    held.desk.editable(call.words())?;
                    let carries = held.carries(how, words)?;
                    let on = (&held.desk, &held.now.copy);
                    put_order(db, &proposed::agenda(call, on, &proposal, &found, words)?)?;
                    if carries {
                        let after = Desk::of(&db.reader(), held.desk.meeting.id)?;
                        approval::carry(call, db, &held.desk, &after)?;
                    }
                }
                ("review-step-accepted", state.accepted())
            }
        };
        settle(call, db, &held, next.map_err(|no| refused(&no))?, reason)?;
        db.title(held.title(key));
        told(call, db, &held)
    })
}

/// Declines what a remark asks for, with the reason.
pub(crate) fn refuse(call: &Call<'_>, request: ReviewRemarkRefuse) -> CommandResult<ReviewsView> {
    call.change(Step::new("review-step-refused"), |db| {
        let held = Held::find(db, request.id)?;
        let next = held.kept().state()?.refused(&request.reason).map_err(|no| refused(&no))?;
        if let Some(amendment) = &held.kept().amendment {
            amend::refuse_within(call, db, amendment.id, &request.reason)?;
        }
        settle(call, db, &held, next, &request.reason)?;
        db.title(held.title("review-step-refused"));
        told(call, db, &held)
    })
}

/// The way that was asked for, if it can be gone; the usual one when none was.
fn way(
    ways: &[AcceptHow],
    asked: Option<AcceptHow>,
    found: &Found,
    state: RemarkState,
) -> Result<AcceptHow, RemarkRefusal> {
    if state.is_settled() {
        return Err(RemarkRefusal::Settled);
    }
    let why = match found {
        Found::Changed { .. } => RemarkRefusal::Changed,
        Found::Gone { .. } => RemarkRefusal::Gone,
        Found::Exact(_) | Found::Moved { .. } => RemarkRefusal::NotSo,
    };
    match asked {
        Some(how) if ways.contains(&how) => Ok(how),
        Some(_) => Err(why),
        // Other words than the reviewer saw are changed only when somebody says so.
        None => match ways.first() {
            Some(AcceptHow::InPlaceOfNow) => Err(RemarkRefusal::Changed),
            Some(first) => Ok(*first),
            None => Err(why),
        },
    }
}

fn settle(
    call: &Call<'_>,
    db: &Writer<'_>,
    held: &Held,
    state: RemarkState,
    reason: &str,
) -> CommandResult<()> {
    Ok(db.put(&rows::ReviewRemark {
        state: state.name().to_owned(),
        decided_at: Some(db.at()),
        decided_by: call.who_within(&db.reader())?,
        decision: reason.trim().to_owned(),
        ..held.kept().row.clone()
    })?)
}

fn told(call: &Call<'_>, db: &Writer<'_>, held: &Held) -> CommandResult<ReviewsView> {
    let reader = db.reader();
    db.about_meeting(held.desk.meeting.id);
    show::view(call, &reader, &Desk::of(&reader, held.desk.meeting.id)?, held.kind())
}

/// Why a remark is not settled so, in words.
pub(super) fn refused(no: &RemarkRefusal) -> Failure {
    match no {
        RemarkRefusal::Settled => Failure::refused("review-refused-answered"),
        RemarkRefusal::NoReason => Failure::refused("review-refused-no-reason").at("reason"),
        RemarkRefusal::Changed => Failure::stale("review-refused-words-changed").at("how"),
        RemarkRefusal::Gone => Failure::refused("review-refused-item-gone").at("how"),
        RemarkRefusal::NotSo => Failure::refused("review-refused-not-so").at("how"),
    }
}

//! What an answer's verdict amounts to, held against what is printed now.

use kansli_domain::id::PersonId;
use kansli_domain::minutes::{Approval, Method};
use kansli_domain::review::{Answered, Verdict, Weight};
use kansli_review::{Reading, Trust};
use kansli_store::Reader;

use super::contents::{self, Now};
use super::known::{self, Given, Taken};
use super::{ReviewKind, ReviewVerdict, WeightName, show};
use crate::app::Call;
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::settle::amend;

pub(super) const fn verdict(of: Option<kansli_review::Verdict>) -> Option<ReviewVerdict> {
    match of {
        None => None,
        Some(kansli_review::Verdict::Approve) => Some(ReviewVerdict::Approve),
        Some(kansli_review::Verdict::ApproveWithComments) => {
            Some(ReviewVerdict::ApproveWithComments)
        }
        Some(kansli_review::Verdict::NeedsChanges) => Some(ReviewVerdict::NeedsChanges),
    }
}

/// What the verdict amounts to.
pub(super) fn weigh(
    call: &Call<'_>,
    db: &Reader<'_>,
    desk: &Desk,
    (given, now): (&Given, &Now),
    reading: &Reading,
    answer: &Taken,
) -> CommandResult<WeightName> {
    let row = &given.row;
    let kind = known::kind_of(row);
    let wanted: Vec<PersonId> = match kind {
        ReviewKind::Agenda => {
            show::wanted(desk, kind).into_iter().map(PersonId::from_uuid).collect()
        }
        ReviewKind::Minutes => {
            desk.record.as_ref().map(|it| it.minutes.awaited()).unwrap_or_default()
        }
    };
    let answered = Answered {
        verdict: verdict(reading.answer.verdict).map(|it| match it {
            ReviewVerdict::Approve => Verdict::Approve,
            ReviewVerdict::ApproveWithComments => Verdict::ApproveWithComments,
            ReviewVerdict::NeedsChanges => Verdict::NeedsChanges,
        }),
        signed: reading.trust == Trust::Signed,
        given: contents::hash(row, &row.content_hash)?,
        reviewer: PersonId::from_uuid(row.reviewer.unwrap_or_default()),
    };
    Ok(match answered.weight(contents::hash(row, &now.hash)?, &wanted) {
        // Who approves minutes once they are corrected has not approved them as they are.
        Weight::Approves
            if kind == ReviewKind::Minutes
                && answered.verdict == Some(Verdict::ApproveWithComments)
                && !answer.remarks.is_empty() =>
        {
            WeightName::HeldBack
        }
        Weight::Approves
            if kind == ReviewKind::Minutes && is_last(call, db, desk, &answered, answer)? =>
        {
            WeightName::HeldBack
        }
        Weight::Approves => WeightName::Approves,
        Weight::AsksForChanges => WeightName::AsksForChanges,
        Weight::Silent => WeightName::Silent,
        Weight::Stale => WeightName::Stale,
        Weight::Unproven => WeightName::Unproven,
        Weight::OfAnother => WeightName::OfAnother,
    })
}

/// Whether the approval would settle minutes with remarks that nobody has settled.
fn is_last(
    call: &Call<'_>,
    db: &Reader<'_>,
    desk: &Desk,
    answered: &Answered,
    answer: &Taken,
) -> CommandResult<bool> {
    let Some(record) = &desk.record else { return Ok(false) };
    let approval = Approval { on: call.today(), method: Method::ReplyFile, note: String::new() };
    let waiting = amend::unanswered(db, record.row.id)? + answer.remarks.len();
    let after = record.minutes.approve(answered.reviewer, answered.given, approval, call.today());
    Ok(after.is_ok_and(|after| after.check_answered(waiting).is_err()))
}

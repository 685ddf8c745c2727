//! An answer as what is kept of it: rows of our own, whatever it says.

use kansli_domain::review::Field;
use kansli_review::{AnswerKey, KnownPackage, Proposal, Reading, Trust};
use kansli_store::rows;

use super::known::{self, Given, Kept, Taken};
use super::weigh::verdict;
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::minutes::ApprovalMethod;
use crate::settle::AmendmentState;
use crate::wire;

/// A package as answers are held against it.
pub(super) fn known_package(given: &Given) -> CommandResult<KnownPackage> {
    let row = &given.row;
    let damaged = || kansli_store::Error::Damaged(format!("review_package `{}`", row.id));
    let content_hash = row.content_hash.parse().map_err(|_| damaged())?;
    Ok(KnownPackage {
        id: row.id,
        kind: known::kind_of(row).into(),
        round: row.round,
        reviewer: row.reviewer.unwrap_or_default(),
        key: AnswerKey::try_from(row.answer_key.clone()).map_err(|_| damaged())?,
        content_hash,
        // What is printed now is looked up for the one package that is answered.
        current_hash: content_hash,
        items: given.then.items.iter().map(|it| (it.number.to_string(), it.id.uuid())).collect(),
        answers: given.answers.iter().filter_map(|it| it.row.answer).collect(),
    })
}

/// The rows that the answer becomes. Their keys are ours: an answer chooses none of them.
pub(super) fn rows_of(call: &Call<'_>, given: &Given, reading: &Reading) -> CommandResult<Taken> {
    let id = call.new_id();
    let answer = &reading.answer;
    let mut remarks = Vec::new();
    for (rank, remark) in (1..).zip(&answer.remarks) {
        let anchor = remark.anchor.clone();
        let words = |of: fn(&kansli_review::Anchor) -> &String| {
            anchor.as_ref().map(of).cloned().unwrap_or_default()
        };
        let row = rows::ReviewRemark {
            id: call.new_id(),
            answer: Some(id),
            rank,
            item: remark.item,
            field: anchor.as_ref().map(|it| it.field.to_string()).unwrap_or_default(),
            quote: words(|it| &it.quote),
            before: words(|it| &it.prefix),
            after: words(|it| &it.suffix),
            text: remark.text.trim().to_owned(),
            proposal: serde_json::to_string(&remark.proposal)
                .map_err(|why| Failure::fault(&why.to_string()))?,
            amendment: None,
            state: kansli_domain::review::RemarkState::Open.name().to_owned(),
            decided_at: None,
            decided_by: String::new(),
            decision: String::new(),
        };
        let amendment = amendment(call, given, &row, &remark.proposal);
        let row = rows::ReviewRemark { amendment: amendment.as_ref().map(|it| it.id), ..row };
        remarks.push(Kept { row, amendment });
    }
    Ok(Taken {
        row: rows::ReviewAnswer {
            id,
            package: Some(given.row.id),
            answer: Some(answer.id),
            received_at: call.now(),
            answered_at: answer.answered_at,
            verdict: verdict(answer.verdict).map(wire::word).unwrap_or_default(),
            weight: String::new(),
            signed: reading.trust == Trust::Signed,
            signature: answer
                .signature
                .as_ref()
                .map(|it| it.name.trim().to_owned())
                .unwrap_or_default(),
            beside: reading.beside.clone(),
        },
        remarks,
    })
}

/// A correction of a paragraph's text is an amendment like those that come by other ways.
fn amendment(
    call: &Call<'_>,
    given: &Given,
    row: &rows::ReviewRemark,
    proposal: &Proposal,
) -> Option<rows::Amendment> {
    let (Proposal::Correction { words } | Proposal::Wording { words }) = proposal else {
        return None;
    };
    let in_text =
        row.field.parse() == Ok(kansli_review::Field::Text) && !row.quote.trim().is_empty();
    let item = row.item.map(kansli_domain::id::AgendaItemId::from_uuid)?;
    let had = given.then.item(item).is_some_and(|it| it.text(Field::Text).is_some());
    (given.row.minutes.is_some() && in_text && had).then(|| rows::Amendment {
        id: call.new_id(),
        minutes: given.row.minutes,
        item: row.item,
        author: given.row.reviewer,
        method: wire::word(ApprovalMethod::AnswerFile),
        received_on: Some(call.today()),
        quoted: row.quote.trim().to_owned(),
        proposed: words.trim().to_owned(),
        reason: row.text.clone(),
        state: wire::word(AmendmentState::Open),
        decided_at: None,
        decided_by: String::new(),
        decision: String::new(),
    })
}

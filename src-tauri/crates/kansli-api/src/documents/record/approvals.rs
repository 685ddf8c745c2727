//! Who approves the minutes, and when each did: names as the approved content has them.

use kansli_documents::minutes::{Approval, ApprovalMethod, ApprovalRole};
use kansli_domain::minutes::ApproverRole;

use super::Known;
use crate::desk::Record;
use crate::documents::basis::Basis;
use crate::error::CommandResult;
use crate::minutes::ApprovalMethod as Told;
use crate::wire;

/// The secretary, who is done when the minutes are sent, and those who approve.
pub(super) fn rows(known: &Known<'_>, record: &Record) -> CommandResult<Vec<Approval>> {
    let approvers = &known.content.approvers;
    let is_named = approvers.iter().any(|it| it.role == ApproverRole::Secretary.name());
    let wrote = known.secretary().filter(|_| !is_named).map(|person| Approval {
        person,
        role: ApprovalRole::Secretary,
        on: record.row.sent_on,
        method: None,
    });
    let mut approvals: Vec<Approval> = wrote.into_iter().collect();
    for it in approvers {
        let row = record.approvals.iter().find(|row| row.person == it.person);
        let given = row.filter(|row| row.approved_on.is_some());
        let role = match ApproverRole::named(&it.role) {
            Some(ApproverRole::Chair) => ApprovalRole::Chair,
            Some(ApproverRole::Secretary) => ApprovalRole::Secretary,
            Some(ApproverRole::Approver) | None => ApprovalRole::Approver,
        };
        approvals.push(Approval {
            person: known.person(&it.name),
            role,
            on: given.and_then(|row| row.approved_on),
            method: given.map(|row| method(known.basis, &row.method)).transpose()?,
        });
    }
    Ok(approvals)
}

fn method(basis: &Basis, word: &str) -> CommandResult<ApprovalMethod> {
    Ok(match wire::read(word)? {
        Told::AtMeeting => ApprovalMethod::AtMeeting,
        Told::Mail => ApprovalMethod::Email,
        Told::Signed => ApprovalMethod::Signed,
        Told::InApp => ApprovalMethod::Other(basis.words.say("dispatch-in-app")),
        Told::AnswerFile => ApprovalMethod::Other(basis.words.say("dispatch-by-answer-file")),
    })
}

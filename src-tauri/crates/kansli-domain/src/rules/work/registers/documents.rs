//! Governing documents and direction documents: DOC-001, DOC-002, DIR-001 and DIR-002.

use chrono::Months;

use super::{Verdict, Work, both_sides, each, in_force, told};
use crate::body::BodyKey;
use crate::registers::{
    DirectionDocument, DirectionStatus, DocumentKind, Entry, GoverningDocument, GroupKind,
    SystemGroup,
};
use crate::rules::RuleId;

/// How long a direction document holds that does not say when it is looked at again. The sources say "regularly": the
/// number is the product's own.
const HOLDS: Months = Months::new(24);

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    vec![
        doc_001(work),
        each(work, RuleId::Doc002, &work.registers.documents, doc_002),
        each(work, RuleId::Dir001, &work.registers.groups, dir_001),
        each(work, RuleId::Dir002, &work.registers.directions, dir_002),
    ]
}

/// There is an agreement that both sides have signed.
fn doc_001(work: &Work<'_>) -> Verdict {
    let agreements = work.registers.documents.iter().filter(|it| {
        it.kind == Some(DocumentKind::Agreement) && in_force(work, it.valid_from, it.valid_to)
    });
    let judged = agreements.map(|it| (it.id, it.title(), both_sides(work, &it.signatories.0)));
    told(work, RuleId::Doc001, judged.collect())
}

/// The steering document in force was adopted by the strategic group, or it is told why that cannot be shown.
fn doc_002(work: &Work<'_>, it: &GoverningDocument) -> Option<bool> {
    let steering = it.kind == Some(DocumentKind::SteeringDocument);
    (steering && in_force(work, it.valid_from, it.valid_to)).then(|| {
        let by = it.position.0.and_then(|position| work.agreed_by.get(&position));
        by == Some(&BodyKey::Strategic) || !it.waiver.is_blank()
    })
}

/// Every collaboration group has a direction document that is not due to be looked at again.
fn dir_001(work: &Work<'_>, it: &SystemGroup) -> Option<bool> {
    let concerned = it.kind == Some(GroupKind::Nsg) && in_force(work, it.valid_from, it.valid_to);
    let holds = |document: &DirectionDocument| {
        let of_group = document.collaboration_group.0.is_some_and(|group| group == it.of_this());
        let agreed = document.status == Some(DirectionStatus::Agreed);
        let from = document.valid_from;
        let until = document.review_by.or_else(|| from?.checked_add_months(HOLDS));
        of_group && agreed && in_force(work, from, until)
    };
    concerned.then(|| work.registers.directions.iter().any(holds))
}

/// A direction document is agreed on by the tactical group.
fn dir_002(work: &Work<'_>, it: &DirectionDocument) -> Option<bool> {
    (it.status == Some(DirectionStatus::Agreed)).then(|| {
        let by = it.position.0.and_then(|position| work.agreed_by.get(&position));
        by == Some(&BodyKey::Tactical)
    })
}

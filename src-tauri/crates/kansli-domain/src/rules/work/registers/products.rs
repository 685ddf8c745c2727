//! Knowledge products: PRO-001 to PRO-004.

use super::{Verdict, Work, each, in_year};
use crate::registers::{KnowledgeProduct, ProductKind, ProductStatus};
use crate::rules::RuleId;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let products = &work.registers.products;
    vec![
        each(work, RuleId::Pro001, products, pro_001),
        each(work, RuleId::Pro002, products, pro_002),
        each(work, RuleId::Pro003, products, pro_003),
        each(work, RuleId::Pro004, products, pro_004),
    ]
}

/// Whether somebody may go by it in the year.
fn stands(work: &Work<'_>, it: &KnowledgeProduct) -> bool {
    it.status != Some(ProductStatus::Withdrawn) && in_year(work, it.valid_from, None)
}

/// One that complements says what, or that there is nothing.
fn pro_001(work: &Work<'_>, it: &KnowledgeProduct) -> Option<bool> {
    (stands(work, it) && it.kind == Some(ProductKind::Complementary))
        .then_some(!it.based_on.0.is_empty() || it.based_on_nothing)
}

/// It contradicts no other that stands.
fn pro_002(work: &Work<'_>, it: &KnowledgeProduct) -> Option<bool> {
    let mut others = work.registers.products.iter().filter(|other| stands(work, other));
    stands(work, it).then(|| !others.any(|other| it.contradicts.0.contains(&other.of_this())))
}

/// It says whom it is for.
fn pro_003(work: &Work<'_>, it: &KnowledgeProduct) -> Option<bool> {
    stands(work, it).then_some(!it.target_groups.is_empty())
}

/// What people go by has not become too old.
fn pro_004(work: &Work<'_>, it: &KnowledgeProduct) -> Option<bool> {
    let in_force = it.status == Some(ProductStatus::InForce);
    it.valid_to.filter(|_| in_force).map(|to| to >= work.day())
}

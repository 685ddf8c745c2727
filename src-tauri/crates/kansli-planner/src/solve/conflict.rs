//! Which names collide.

use super::keep::droppable;
use super::{Watch, feasible};
use crate::model::Model;
use crate::name::Name;

/// An irreducible conflict; empty if what is structural cannot be met alone. None if stopped.
pub(crate) fn conflict(model: &Model, watch: Watch<'_>) -> Option<Vec<Name>> {
    if !feasible(model, &[], watch)? {
        return Some(Vec::new());
    }
    let names = droppable(model);
    let mut found = explain(model, &[], &names, false, watch)?;
    found.sort();
    Some(found)
}

/// The names of a minimal set within `names` that collides together with `kept` (QuickXplain): halves are
/// dropped together as long as they are not needed. `grown` says that `kept` is larger than when last
/// asked.
fn explain(
    model: &Model,
    kept: &[Name],
    names: &[Name],
    grown: bool,
    watch: Watch<'_>,
) -> Option<Vec<Name>> {
    if grown && !feasible(model, kept, watch)? {
        return Some(Vec::new());
    }
    if names.len() <= 1 {
        return Some(names.to_vec());
    }
    let (first, second) = names.split_at(names.len() / 2);
    let with = |more: &[Name]| -> Vec<Name> { kept.iter().chain(more).cloned().collect() };
    let later = explain(model, &with(first), second, !first.is_empty(), watch)?;
    let sooner = explain(model, &with(&later), first, !later.is_empty(), watch)?;
    Some(sooner.into_iter().chain(later).collect())
}

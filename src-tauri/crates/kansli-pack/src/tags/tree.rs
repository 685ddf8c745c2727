//! The tree itself: each element once, under the one it says it is under.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::Tags;
use crate::object::{as_dict, dict, dict_mut, name_at, own, real};

/// An element still to be looked at, and the one above it.
struct Left {
    id: ObjectId,
    above: ObjectId,
}

/// Looks through the tree from what is at its top. Elements met twice, and what points at nothing, are taken out. Tells all
/// elements in the order in which they are read.
pub(super) fn settle(document: &mut Document, tags: &mut Tags, top: Object) -> Vec<ObjectId> {
    let mut seen = BTreeSet::new();
    let (kids, first) = under(document, tags, &top, &mut seen);
    tags.top = kids.iter().filter_map(|it| it.as_reference().ok()).collect();
    let mut left: Vec<Left> = backwards(first, tags.root);
    let mut elements = Vec::new();
    while let Some(Left { id, above }) = left.pop() {
        elements.push(id);
        let within = dict(document, id).and_then(|it| it.get(b"K").ok()).cloned();
        let (kids, inner) = under(document, tags, &within.unwrap_or(Object::Null), &mut seen);
        let Some(element) = dict_mut(document, id) else { continue };
        element.set("P", Object::Reference(above));
        element.remove(b"AF");
        element.remove(b"K");
        if !kids.is_empty() {
            element.set("K", kids);
        }
        left.extend(backwards(inner, id));
    }
    elements
}

/// The last one is looked at first, so they are laid out backwards.
fn backwards(ids: Vec<ObjectId>, above: ObjectId) -> Vec<Left> {
    ids.into_iter().rev().map(|id| Left { id, above }).collect()
}

/// What is under an element, and which of that are elements.
fn under(
    document: &mut Document,
    tags: &Tags,
    within: &Object,
    seen: &mut BTreeSet<ObjectId>,
) -> (Vec<Object>, Vec<ObjectId>) {
    let all = match real(document, within) {
        Object::Array(array) => array.clone(),
        Object::Null => Vec::new(),
        _ => vec![within.clone()],
    };
    let (mut kept, mut inner) = (Vec::new(), Vec::new());
    for kid in all {
        match kind(document, tags, &kid) {
            Kid::Content(content) => kept.push(content),
            Kid::Element => {
                let id = own(document, kid);
                if seen.insert(id) {
                    kept.push(Object::Reference(id));
                    inner.push(id);
                }
            }
            Kid::Nothing => {}
        }
    }
    (kept, inner)
}

/// What can be under an element.
enum Kid {
    /// A mark on a page, or something that lies on it.
    Content(Object),
    Element,
    Nothing,
}

fn kind(document: &Document, tags: &Tags, kid: &Object) -> Kid {
    let found = real(document, kid);
    let Some(entries) = as_dict(found) else {
        return if found.as_i64().is_ok() { Kid::Content(found.clone()) } else { Kid::Nothing };
    };
    match name_at(document, entries, b"Type") {
        Some(b"MCR") => Kid::Content(Object::Dictionary(entries.clone())),
        Some(b"OBJR") => lying(document, tags, entries),
        _ if entries.has(b"S") => Kid::Element,
        _ => Kid::Nothing,
    }
}

/// Something that lies on a page: still there, drawn on the page now, or gone.
fn lying(document: &Document, tags: &Tags, entries: &Dictionary) -> Kid {
    let Ok(id) = entries.get(b"Obj").and_then(Object::as_reference) else { return Kid::Nothing };
    if let Some((page, mark)) = tags.drawn.get(&id) {
        return Kid::Content(super::whole::mark(*page, *mark));
    }
    if document.objects.contains_key(&id) {
        Kid::Content(Object::Dictionary(entries.clone()))
    } else {
        Kid::Nothing
    }
}

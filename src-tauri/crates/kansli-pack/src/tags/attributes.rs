//! Ids, classes and headings of cells: names that hold within a part only.

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::Tags;
use crate::object::{as_dict, at, dict, dict_mut, real};

/// Makes ids and classes of the elements, and what names them, differ from those of other parts.
pub(super) fn settle(
    document: &mut Document,
    tags: &mut Tags,
    elements: &[ObjectId],
    classes: &Dictionary,
    number: usize,
) {
    let before = format!("{number}-").into_bytes();
    for (name, class) in classes {
        let class = attributes(document, class, &before).unwrap_or_else(|| class.clone());
        tags.classes.set(prefixed(&before, name), class);
    }
    for &id in elements {
        let Some(element) = dict(document, id) else { continue };
        let own = at(document, element, b"ID").as_str().ok().map(|own| prefixed(&before, own));
        let kept = element.get(b"A").ok().and_then(|all| attributes(document, all, &before));
        let class = element.get(b"C").ok().map(|class| named(document, class, &before));
        let Some(element) = dict_mut(document, id) else { continue };
        if let Some(own) = own {
            element.set("ID", Object::String(own.clone(), StringFormat::Hexadecimal));
            tags.ids.entry(own).or_insert(id);
        }
        for (key, value) in [("A", kept), ("C", class)] {
            if let Some(value) = value {
                element.set(key, value);
            }
        }
    }
}

fn prefixed(before: &[u8], name: &[u8]) -> Vec<u8> {
    [before, name].concat()
}

/// Attributes with the ids in them changed; `None` if there are no ids in them.
fn attributes(document: &Document, all: &Object, before: &[u8]) -> Option<Object> {
    let one = |it: &Object| {
        let mut entries = as_dict(real(document, it))?.clone();
        let headers = at(document, &entries, b"Headers").as_array().ok()?.clone();
        entries.set("Headers", ids(document, headers, before));
        Some(Object::Dictionary(entries))
    };
    match real(document, all) {
        Object::Array(several) => {
            let changed: Vec<Option<Object>> = several.iter().map(one).collect();
            let any = changed.iter().any(Option::is_some);
            let each = changed.into_iter().zip(several);
            any.then(|| {
                Object::Array(each.map(|(new, old)| new.unwrap_or_else(|| old.clone())).collect())
            })
        }
        _ => one(all),
    }
}

fn ids(document: &Document, all: Vec<Object>, before: &[u8]) -> Vec<Object> {
    let change = |it: Object| match real(document, &it) {
        Object::String(id, _) => Object::String(prefixed(before, id), StringFormat::Hexadecimal),
        _ => it,
    };
    all.into_iter().map(change).collect()
}

/// The names of classes changed.
fn named(document: &Document, class: &Object, before: &[u8]) -> Object {
    match real(document, class) {
        Object::Name(name) => Object::Name(prefixed(before, name)),
        Object::Array(several) => {
            let change = |it: &Object| match real(document, it) {
                Object::Name(name) => Object::Name(prefixed(before, name)),
                other => other.clone(),
            };
            Object::Array(several.iter().map(change).collect())
        }
        other => other.clone(),
    }
}

//! Where links and bookmarks lead: to a page, by the name that the part gives the place or by the place itself.
//!
//! Names mean something in their part only, so each is replaced by its place.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::{array_at, as_dict, at, dict_at, real, text_at};

/// Nodes of the tree of names, and names, that are looked at.
const MOST_NAMES: usize = 200_000;

/// The places of a part.
pub(crate) struct Destinations {
    pages: Vec<ObjectId>,
    known: BTreeSet<ObjectId>,
    named: BTreeMap<Vec<u8>, Object>,
}

impl Destinations {
    /// The places of a part with these pages.
    pub(crate) fn of(document: &Document, pages: &[ObjectId]) -> Self {
        let known = pages.iter().copied().collect();
        let mut places = Self { pages: pages.to_vec(), known, named: BTreeMap::new() };
        let Ok(catalog) = document.catalog() else { return places };
        for (name, value) in dict_at(document, catalog, b"Dests").into_iter().flatten() {
            places.add(document, name, value);
        }
        let names = dict_at(document, catalog, b"Names");
        let Some(root) = names.and_then(|names| dict_at(document, names, b"Dests")) else {
            return places;
        };
        for (name, value) in leaves(document, root, b"Names") {
            if let Ok(name) = real(document, name).as_str() {
                places.add(document, name, value);
            }
        }
        places
    }

    fn add(&mut self, document: &Document, name: &[u8], value: &Object) {
        if let Some(place) = self.explicit(document, value) {
            self.named.entry(name.to_vec()).or_insert(place);
        }
    }

    /// The place as a page and how it is shown; `None` if there is no such place.
    pub(crate) fn place(&self, document: &Document, to: &Object) -> Option<Object> {
        match real(document, to) {
            Object::Name(name) | Object::String(name, _) => self.named.get(name).cloned(),
            other => self.explicit(document, other),
        }
    }

    fn explicit(&self, document: &Document, to: &Object) -> Option<Object> {
        let to = match real(document, to) {
            Object::Dictionary(dict) => at(document, dict, b"D"),
            other => other,
        };
        let (first, rest) = to.as_array().ok()?.split_first()?;
        let page = match first {
            Object::Reference(id) => *self.known.get(id)?,
            Object::Integer(number) => *self.pages.get(usize::try_from(*number).ok()?)?,
            _ => return None,
        };
        let rest = rest.iter().take(5).map(|it| match real(document, it) {
            plain @ (Object::Name(_) | Object::Integer(_) | Object::Real(_)) => plain.clone(),
            _ => Object::Null,
        });
        Some(Object::Array([Object::Reference(page)].into_iter().chain(rest).collect()))
    }
}

/// The pairs in a tree of names or numbers (ISO 32000-1, 7.9.6 and 7.9.7), `under` being where its leaves keep them.
pub(crate) fn leaves<'a>(
    document: &'a Document,
    root: &'a Dictionary,
    under: &[u8],
) -> Vec<(&'a Object, &'a Object)> {
    let (mut found, mut left, mut seen) = (Vec::new(), vec![root], BTreeSet::new());
    while let Some(node) = left.pop() {
        for pair in array_at(document, node, under).chunks_exact(2) {
            found.push((&pair[0], &pair[1]));
        }
        for kid in array_at(document, node, b"Kids").iter().rev() {
            let new = kid.as_reference().map_or(true, |id| seen.insert(id));
            left.extend(as_dict(real(document, kid)).filter(|_| new));
        }
        if found.len() + seen.len() > MOST_NAMES {
            break;
        }
    }
    found
}

/// Names of the files that the document carries within it.
pub(crate) fn files_within(document: &Document) -> Vec<String> {
    let Ok(catalog) = document.catalog() else { return Vec::new() };
    let names = dict_at(document, catalog, b"Names");
    let root = names.and_then(|names| dict_at(document, names, b"EmbeddedFiles"));
    let files = root.into_iter().flat_map(|root| leaves(document, root, b"Names"));
    let files = files.map(|(name, file)| match as_dict(real(document, file)) {
        Some(file) => file_name(document, file),
        None => lopdf::decode_text_string(real(document, name)).unwrap_or_default(),
    });
    files.collect()
}

/// What a file is called (ISO 32000-1, 7.11.3).
pub(crate) fn file_name(document: &Document, file: &Dictionary) -> String {
    let name = text_at(document, file, b"UF").or_else(|| text_at(document, file, b"F"));
    name.unwrap_or_default()
}

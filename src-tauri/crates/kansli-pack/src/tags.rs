//! Tags: the structure that screen readers go by (ISO 32000-1, 14.7 and 14.8), of each part and of the pack.
//!
//! Each part's tree becomes a branch of one tree. What trees name for themselves is made to differ: numbers by which pages
//! find their tags, ids by which cells find their headings, classes, and roles that mean different things.

mod attributes;
mod roles;
mod tree;
mod whole;

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::destination::leaves;
use crate::field::Drawn;
use crate::object::{array_at, as_dict, at, dict, dict_at, real, whole_at};

pub(crate) use roles::Roles;
pub(crate) use whole::{Branch, Tree};

/// The tags of a part.
#[derive(Default)]
pub(crate) struct Tags {
    /// Stands for the root, which is not taken along: what is at the top points at it.
    pub(crate) root: ObjectId,
    /// Elements at the top.
    pub(crate) top: Vec<ObjectId>,
    /// What pages and what lies on them belong to, by their numbers (the parent tree).
    pub(crate) parents: BTreeMap<i64, Object>,
    /// Elements by their ids.
    pub(crate) ids: BTreeMap<Vec<u8>, ObjectId>,
    /// Looks and properties by name.
    pub(crate) classes: Dictionary,
    /// Where names of roles come from (PDF 2.0).
    pub(crate) spaces: Vec<Object>,
    /// Form fields that are drawn on their pages now.
    drawn: Drawn,
}

impl Tags {
    /// The tags of a part, if it has any that can be used.
    pub(crate) fn open(document: &Document) -> Option<Self> {
        let root = root(document)?;
        let top = at(document, root, b"K");
        let top = top.as_array().map_or(std::slice::from_ref(top), Vec::as_slice);
        let element = |it: &Object| as_dict(real(document, it)).is_some_and(|it| it.has(b"S"));
        if !top.iter().any(element) {
            return None;
        }
        let parents = dict_at(document, root, b"ParentTree")?;
        let parents = leaves(document, parents, b"Nums").into_iter().filter_map(|(key, value)| {
            let value = match real(document, value) {
                array @ Object::Array(_) => array.clone(),
                _ => value.clone(),
            };
            Some((real(document, key).as_i64().ok()?, value))
        });
        Some(Self { parents: parents.collect(), ..Self::default() })
    }

    /// Whether the page has tags.
    pub(crate) fn know(&self, document: &Document, page: ObjectId) -> bool {
        let key = dict(document, page).and_then(|it| whole_at(document, it, b"StructParents"));
        key.is_some_and(|key| self.parents.contains_key(&key))
    }

    /// Notes that a form field is drawn on its page, in a mark that is `free`. Tells the mark's number; `None` if
    /// the field or the page has no tags.
    pub(crate) fn redraw(
        &mut self,
        document: &Document,
        field: ObjectId,
        page: ObjectId,
        free: impl Fn(i64) -> i64,
    ) -> Option<i64> {
        let key = whole_at(document, dict(document, field)?, b"StructParent")?;
        let element = self.parents.get(&key)?.as_reference().ok()?;
        let key = whole_at(document, dict(document, page)?, b"StructParents")?;
        let marks = self.parents.get_mut(&key)?.as_array_mut().ok()?;
        let mark = free(i64::try_from(marks.len()).ok()?);
        marks.resize(usize::try_from(mark).ok()?, Object::Null);
        marks.push(Object::Reference(element));
        self.drawn.insert(field, (page, mark));
        Some(mark)
    }

    /// Sets right what the elements say of each other, and makes names differ from those of other parts.
    pub(crate) fn settle(
        mut self,
        document: &mut Document,
        number: usize,
        roles: &mut Roles,
    ) -> Self {
        let Some(root) = root(document).cloned() else { return self };
        self.root = document.new_object_id();
        self.spaces = array_at(document, &root, b"Namespaces").to_vec();
        let top = at(document, &root, b"K").clone();
        let elements = tree::settle(document, &mut self, top);
        self.keep(&elements.iter().copied().collect());
        let mapped = dict_at(document, &root, b"RoleMap").cloned().unwrap_or_default();
        roles.agree(document, &mapped, &elements, number);
        let classes = dict_at(document, &root, b"ClassMap").cloned().unwrap_or_default();
        attributes::settle(document, &mut self, &elements, &classes, number);
        self
    }

    /// Lets pages, and what lies on them, belong to elements in the tree only.
    fn keep(&mut self, elements: &BTreeSet<ObjectId>) {
        let known = |it: &Object| it.as_reference().is_ok_and(|id| elements.contains(&id));
        self.parents.retain(|_, parent| known(parent) || parent.as_array().is_ok());
        let marks = self.parents.values_mut().filter_map(|it| it.as_array_mut().ok()).flatten();
        for lost in marks.filter(|it| !known(it)) {
            *lost = Object::Null;
        }
    }
}

fn root(document: &Document) -> Option<&Dictionary> {
    dict_at(document, document.catalog().ok()?, b"StructTreeRoot")
}

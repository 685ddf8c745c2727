//! The pack's own tree: a document with a branch for the contents page and one for each part.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};

use super::Roles;
use crate::object::{name, pointers, text};

/// The tree of the pack.
pub(crate) struct Tree {
    root: ObjectId,
    document: ObjectId,
    branches: Vec<ObjectId>,
    parents: Vec<(i64, Object)>,
    pub(crate) ids: BTreeMap<Vec<u8>, ObjectId>,
    pub(crate) classes: Dictionary,
    pub(crate) spaces: Vec<Object>,
}

/// The branch of a part.
pub(crate) struct Branch {
    /// The element that it is.
    pub(crate) id: ObjectId,
    /// Elements right under it.
    pub(crate) kids: Vec<ObjectId>,
    pub(crate) title: String,
    pub(crate) language: Option<String>,
}

impl Tree {
    pub(crate) fn new(document: &mut Document) -> Self {
        Self {
            root: document.new_object_id(),
            document: document.new_object_id(),
            branches: Vec::new(),
            parents: Vec::new(),
            ids: BTreeMap::new(),
            classes: Dictionary::new(),
            spaces: Vec::new(),
        }
    }

    /// The number by which the next page, or what lies on it, finds its tags.
    pub(crate) fn number(&self) -> i64 {
        i64::try_from(self.parents.len()).unwrap_or(i64::MAX)
    }

    /// Gives the next number to what belongs to these tags.
    pub(crate) fn parent(&mut self, tags: Object) {
        self.parents.push((self.number(), tags));
    }

    /// Adds a page that the pack itself marks: mark after mark, with the role of each, all in one branch.
    pub(crate) fn page(
        &mut self,
        document: &mut Document,
        page: ObjectId,
        branch: ObjectId,
        marks: &[(i64, &str)],
    ) -> Vec<ObjectId> {
        let mut by_mark = Vec::new();
        let mut elements = Vec::new();
        for &(number, role) in marks {
            let element = element(role, branch, vec![mark(page, number)]);
            let id = document.add_object(element);
            by_mark.resize(usize::try_from(number).unwrap_or(0), Object::Null);
            by_mark.push(Object::Reference(id));
            elements.push(id);
        }
        if let Some(page) = crate::object::dict_mut(document, page) {
            page.set("StructParents", self.number());
        }
        self.parent(Object::Array(by_mark));
        elements
    }

    /// Adds a branch.
    pub(crate) fn grow(&mut self, document: &mut Document, branch: Branch) {
        let kids = branch.kids.into_iter().map(Object::Reference).collect();
        let mut part = element("Part", self.document, kids);
        part.set("T", text(&branch.title));
        if let Some(language) = branch.language {
            part.set("Lang", text(&language));
        }
        document.objects.insert(branch.id, Object::Dictionary(part));
        self.branches.push(branch.id);
    }

    /// Writes the root, and tells where it stands.
    pub(crate) fn write(self, document: &mut Document, roles: &Roles) -> ObjectId {
        let branches = self.branches.into_iter().map(Object::Reference).collect();
        let whole = element("Document", self.root, branches);
        document.objects.insert(self.document, Object::Dictionary(whole));
        let mut root = Dictionary::new();
        root.set("Type", name("StructTreeRoot"));
        root.set("K", pointers([self.document]));
        root.set("ParentTreeNextKey", i64::try_from(self.parents.len()).unwrap_or(i64::MAX));
        let numbers = self.parents.into_iter().flat_map(|(key, tags)| [Object::Integer(key), tags]);
        let numbers = Dictionary::from_iter([("Nums", Object::Array(numbers.collect()))]);
        root.set("ParentTree", document.add_object(numbers));
        if !self.ids.is_empty() {
            let id = |(id, element)| {
                [Object::String(id, StringFormat::Hexadecimal), Object::Reference(element)]
            };
            let names = Object::Array(self.ids.into_iter().flat_map(id).collect());
            root.set("IDTree", document.add_object(Dictionary::from_iter([("Names", names)])));
        }
        for (key, map) in [("RoleMap", roles.written()), ("ClassMap", self.classes)] {
            if !map.is_empty() {
                root.set(key, map);
            }
        }
        if !self.spaces.is_empty() {
            root.set("Namespaces", self.spaces);
        }
        document.objects.insert(self.root, Object::Dictionary(root));
        self.root
    }
}

fn element(role: &str, above: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut element = Dictionary::new();
    element.set("Type", name("StructElem"));
    element.set("S", name(role));
    element.set("P", Object::Reference(above));
    element.set("K", kids);
    element
}

/// A mark on a page, as an element has it.
pub(super) fn mark(page: ObjectId, number: i64) -> Object {
    let mut mark = Dictionary::new();
    mark.set("Type", name("MCR"));
    mark.set("Pg", Object::Reference(page));
    mark.set("MCID", number);
    Object::Dictionary(mark)
}

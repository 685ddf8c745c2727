//! Moving objects from one document into another: those that are pointed at, each under a new number.

use std::collections::{HashMap, VecDeque};

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::object::as_dict;

/// Pointers from pointer to pointer that are followed.
const MOST_STEPS: usize = 32;

/// One document on its way into another.
pub(crate) struct Moving<'a> {
    from: Document,
    into: &'a mut Document,
    /// New numbers of objects.
    moved: HashMap<ObjectId, ObjectId>,
    /// Those that have a new number, and are still to be moved.
    left: VecDeque<(ObjectId, ObjectId)>,
    /// New numbers by which pages and what lies on them find their tags.
    keys: HashMap<i64, i64>,
}

impl<'a> Moving<'a> {
    /// Begins. What has no number in `keys` loses its tags.
    pub(crate) fn new(from: Document, into: &'a mut Document, keys: HashMap<i64, i64>) -> Self {
        Self { from, into, moved: HashMap::new(), left: VecDeque::new(), keys }
    }

    /// Lets what points at one object point at another, which is in the new document already.
    pub(crate) fn stand_in(&mut self, old: ObjectId, new: ObjectId) {
        self.moved.insert(old, new);
    }

    /// Gives the objects new numbers, whatever they are.
    pub(crate) fn take(&mut self, ids: impl IntoIterator<Item = ObjectId>) -> Vec<ObjectId> {
        ids.into_iter().map(|id| self.number(id)).collect()
    }

    fn number(&mut self, id: ObjectId) -> ObjectId {
        if let Some(new) = self.moved.get(&id) {
            return *new;
        }
        let new = self.into.new_object_id();
        self.moved.insert(id, new);
        self.left.push_back((id, new));
        new
    }

    /// The object with its pointers changed. What is pointed at comes along; what is not there, or belongs to the old
    /// document as a whole, becomes null.
    pub(crate) fn changed(&mut self, object: Object) -> Object {
        match object {
            Object::Reference(id) => self.pointed(id).map_or(Object::Null, Object::Reference),
            Object::Array(all) => {
                Object::Array(all.into_iter().map(|it| self.changed(it)).collect())
            }
            Object::Dictionary(entries) => Object::Dictionary(self.entries(entries)),
            Object::Stream(mut stream) => {
                stream.dict = self.entries(stream.dict);
                Object::Stream(stream)
            }
            plain => plain,
        }
    }

    /// As [`Self::changed`], for each entry.
    pub(crate) fn entries(&mut self, entries: Dictionary) -> Dictionary {
        let file = entries.has(b"F") || entries.has(b"UF");
        let mut changed = Dictionary::new();
        for (key, value) in entries {
            let value = match (key.as_slice(), value) {
                (b"StructParent" | b"StructParents", Object::Integer(old)) => {
                    let Some(new) = self.keys.get(&old) else { continue };
                    Object::Integer(*new)
                }
                // The contents of a file that is only mentioned.
                (b"EF", _) if file => continue,
                (_, value) => self.changed(value),
            };
            changed.set(key, value);
        }
        changed
    }

    fn pointed(&mut self, mut id: ObjectId) -> Option<ObjectId> {
        for _ in 0..MOST_STEPS {
            if let Some(new) = self.moved.get(&id) {
                return Some(*new);
            }
            match self.from.objects.get(&id)? {
                Object::Reference(next) => id = *next,
                found if as_dict(found).is_some_and(belongs_to_whole) => return None,
                _ => return Some(self.number(id)),
            }
        }
        None
    }

    /// Moves all that has a new number, and what that points at.
    pub(crate) fn finish(mut self) {
        while let Some((old, new)) = self.left.pop_front() {
            let object = self.from.objects.remove(&old).unwrap_or(Object::Null);
            let object = self.changed(object);
            self.into.objects.insert(new, object);
        }
    }
}

/// Whether it is the catalog, the tree of pages or tags, or a page: those that are taken along have a number already.
fn belongs_to_whole(entries: &Dictionary) -> bool {
    let kinds: [&[u8]; 4] = [b"Catalog", b"Pages", b"Page", b"StructTreeRoot"];
    kinds.iter().any(|kind| entries.has_type(kind))
}

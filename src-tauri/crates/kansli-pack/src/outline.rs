//! Bookmarks: those of a part are kept under the part's own.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId};

use crate::annotation::{Kept, action};
use crate::destination::Destinations;
use crate::object::{at, dict, dict_at, text};

/// Levels of bookmarks that are kept.
const DEEPEST: usize = 32;
/// Bookmarks of one part that are kept.
const MOST: usize = 20_000;
/// What of a bookmark's look is kept: its colour, and whether it is bold or slanted.
const LOOK: [&[u8]; 2] = [b"C", b"F"];

/// A bookmark.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bookmark {
    /// What it says, where it leads and how it looks; all but its place in the tree.
    pub(crate) entries: Dictionary,
    /// Those under it.
    pub(crate) inner: Vec<Bookmark>,
}

impl Bookmark {
    /// A bookmark that leads to a page.
    pub(crate) fn new(title: &str, place: Object, inner: Vec<Self>) -> Self {
        let mut entries = Dictionary::new();
        entries.set("Title", text(title));
        entries.set("Dest", place);
        Self { entries, inner }
    }
}

/// The bookmarks of a part.
pub(crate) fn read(document: &Document, places: &Destinations) -> Vec<Bookmark> {
    let catalog = document.catalog().ok();
    let root = catalog.and_then(|catalog| dict_at(document, catalog, b"Outlines"));
    let Some(root) = root else { return Vec::new() };
    Reading { document, places, seen: BTreeSet::new() }.under(root, 0)
}

struct Reading<'a> {
    document: &'a Document,
    places: &'a Destinations,
    /// Those met so far: some files lead in circles.
    seen: BTreeSet<ObjectId>,
}

impl Reading<'_> {
    fn under(&mut self, above: &Dictionary, depth: usize) -> Vec<Bookmark> {
        let mut found = Vec::new();
        if depth >= DEEPEST {
            return found;
        }
        let mut next = above.get(b"First").and_then(Object::as_reference).ok();
        while let Some(id) = next.filter(|id| self.seen.len() < MOST && self.seen.insert(*id)) {
            let Some(entry) = dict(self.document, id) else { break };
            let inner = self.under(entry, depth + 1);
            found.push(Bookmark { entries: self.entries(entry), inner });
            next = entry.get(b"Next").and_then(Object::as_reference).ok();
        }
        found
    }

    fn entries(&self, entry: &Dictionary) -> Dictionary {
        let mut entries = Dictionary::new();
        let title = at(self.document, entry, b"Title");
        let title = if title.as_str().is_ok() { title.clone() } else { text("") };
        entries.set("Title", title);
        for key in LOOK {
            if let Ok(value) = entry.get(key) {
                entries.set(key, value.clone());
            }
        }
        let steps = dict_at(self.document, entry, b"A");
        let place = entry.get(b"Dest").ok().and_then(|to| self.places.place(self.document, to));
        if let Some(place) = place {
            entries.set("Dest", place);
        } else if let Some(Kept::Action(kept)) =
            steps.map(|steps| action(self.document, steps, self.places))
        {
            entries.set("A", kept);
        }
        entries
    }
}

/// Writes the outline, with every part closed, and tells where it stands.
pub(crate) fn write(document: &mut Document, bookmarks: Vec<Bookmark>) -> ObjectId {
    let root = document.new_object_id();
    let count = bookmarks.len();
    let ends = level(document, bookmarks, root);
    let mut outlines = Dictionary::new();
    outlines.set("Type", Object::Name(b"Outlines".to_vec()));
    join(&mut outlines, ends, i64::try_from(count).unwrap_or(i64::MAX));
    document.objects.insert(root, Object::Dictionary(outlines));
    root
}

/// Writes bookmarks of one level under the one above, and tells the first and the last.
fn level(
    document: &mut Document,
    bookmarks: Vec<Bookmark>,
    above: ObjectId,
) -> Option<(ObjectId, ObjectId)> {
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    for (place, bookmark) in bookmarks.into_iter().enumerate() {
        let mut entries = bookmark.entries;
        entries.set("Parent", Object::Reference(above));
        if place > 0 {
            entries.set("Prev", Object::Reference(ids[place - 1]));
        }
        if let Some(next) = ids.get(place + 1) {
            entries.set("Next", Object::Reference(*next));
        }
        let inner = i64::try_from(bookmark.inner.len()).unwrap_or(i64::MAX);
        let ends = level(document, bookmark.inner, ids[place]);
        // A negative count is that of a closed one (ISO 32000-1, table 153).
        join(&mut entries, ends, -inner);
        document.objects.insert(ids[place], Object::Dictionary(entries));
    }
    Some((*ids.first()?, *ids.last()?))
}

fn join(entries: &mut Dictionary, ends: Option<(ObjectId, ObjectId)>, count: i64) {
    if let Some((first, last)) = ends {
        entries.set("First", Object::Reference(first));
        entries.set("Last", Object::Reference(last));
        entries.set("Count", count);
    }
}

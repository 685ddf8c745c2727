//! The pack while it grows: pages in order, one tree of tags, all bookmarks and layers.

use std::collections::HashMap;

use lopdf::{Document, Object, ObjectId};

use crate::layers::Layers;
use crate::moving::Moving;
use crate::object::{dict_mut, name};
use crate::outline::Bookmark;
use crate::seen::Seen;
use crate::sheaf::Sheaf;
use crate::tags::{Branch, Tags, Tree};

/// The pack while it grows.
pub(crate) struct Gathering {
    pub(crate) document: Document,
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) tree: Tree,
    pub(crate) layers: Layers,
}

/// A page of the pack.
pub(crate) struct Sheet {
    pub(crate) id: ObjectId,
    pub(crate) seen: Seen,
    /// What is drawn after the page's own drawing.
    pub(crate) rest: Vec<u8>,
    /// The number of the part it belongs to; `None` for the contents page.
    pub(crate) part: Option<usize>,
    /// Whether it is the sheet before the part.
    pub(crate) divider: bool,
}

/// A part that has been added.
pub(crate) struct Added {
    /// Where its pages begin.
    pub(crate) first: usize,
    pub(crate) bookmarks: Vec<Bookmark>,
    /// Its branch, still to be added to the tree.
    pub(crate) branch: Branch,
}

impl Gathering {
    pub(crate) fn new() -> Self {
        let mut document = Document::with_version("1.7");
        let tree = Tree::new(&mut document);
        Self { document, sheets: Vec::new(), tree, layers: Layers::default() }
    }

    /// Adds a part with this number and name.
    pub(crate) fn add(&mut self, sheaf: Sheaf, part: Option<usize>, title: &str) -> Added {
        let first = self.sheets.len();
        let branch = self.document.new_object_id();
        let tags = sheaf.tags.unwrap_or_default();
        let keys: HashMap<i64, i64> =
            tags.parents.keys().copied().zip(self.tree.number()..).collect();
        let mut moving = Moving::new(sheaf.document, &mut self.document, keys);
        let pages = moving.take(sheaf.pages.iter().map(|page| page.id));
        let bookmarks = changed(&mut moving, sheaf.bookmarks);
        let mut layers = sheaf.layers;
        for list in layers.lists() {
            *list = list.drain(..).map(|it| moving.changed(it)).collect();
        }
        let kids = grafted(&mut moving, &mut self.tree, tags, branch);
        moving.finish();
        self.layers.add(layers);
        let mut branch =
            Branch { id: branch, kids, title: title.to_owned(), language: sheaf.language };
        for (id, page) in pages.into_iter().zip(sheaf.pages) {
            if let Some(mark) = page.mark {
                let within = self.tree.page(&mut self.document, id, branch.id, &[(mark, "P")]);
                branch.kids.extend(within);
            }
            self.sheets.push(Sheet { id, seen: page.seen, rest: page.rest, part, divider: false });
        }
        Added { first, bookmarks, branch }
    }

    /// Writes the tree of pages, and tells where it stands.
    pub(crate) fn write_pages(&mut self) -> ObjectId {
        let root = self.document.new_object_id();
        let ids: Vec<ObjectId> = self.sheets.iter().map(|sheet| sheet.id).collect();
        let bundles: Vec<(ObjectId, Vec<ObjectId>)> =
            ids.chunks(BUNDLE).map(|some| (self.document.new_object_id(), some.to_vec())).collect();
        for (bundle, some) in &bundles {
            for &id in some {
                if let Some(page) = dict_mut(&mut self.document, id) {
                    page.set("Parent", Object::Reference(*bundle));
                }
            }
            let mut node = node(some.clone(), some.len());
            node.set("Parent", Object::Reference(root));
            self.document.objects.insert(*bundle, Object::Dictionary(node));
        }
        let top = node(bundles.into_iter().map(|(bundle, _)| bundle).collect(), ids.len());
        self.document.objects.insert(root, Object::Dictionary(top));
        root
    }
}

/// Pages under one node.
const BUNDLE: usize = 64;

fn node(kids: Vec<ObjectId>, count: usize) -> lopdf::Dictionary {
    let mut node = lopdf::Dictionary::new();
    node.set("Type", name("Pages"));
    node.set("Kids", crate::object::pointers(kids));
    node.set("Count", i64::try_from(count).unwrap_or(i64::MAX));
    node
}

fn changed(moving: &mut Moving<'_>, bookmarks: Vec<Bookmark>) -> Vec<Bookmark> {
    let one = |it: Bookmark| Bookmark {
        entries: moving.entries(it.entries),
        inner: changed(moving, it.inner),
    };
    bookmarks.into_iter().map(one).collect()
}

/// Brings a part's tags into the tree of the pack, under the branch. Tells what is right under it.
fn grafted(
    moving: &mut Moving<'_>,
    tree: &mut Tree,
    tags: Tags,
    branch: ObjectId,
) -> Vec<ObjectId> {
    moving.stand_in(tags.root, branch);
    let kids = moving.take(tags.top);
    for (_, parent) in tags.parents {
        let parent = moving.changed(parent);
        tree.parent(parent);
    }
    for (id, element) in tags.ids {
        tree.ids.extend(moving.take([element]).into_iter().map(|element| (id.clone(), element)));
    }
    for (name, class) in tags.classes {
        tree.classes.set(name, moving.changed(class));
    }
    tree.spaces.extend(tags.spaces.into_iter().map(|it| moving.changed(it)));
    kids
}

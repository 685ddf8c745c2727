//! Layers: what a part hides stays hidden (optional content, ISO 32000-1, 8.11).

use lopdf::{Dictionary, Document, Object};

use crate::object::{array_at, dict_at, name, name_at, text};

/// The layers of a part, or of all parts. Each is a list of pointers, or of lists of them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layers {
    all: Vec<Object>,
    off: Vec<Object>,
    order: Vec<Object>,
    locked: Vec<Object>,
    /// Layers of which one at a time is shown.
    groups: Vec<Object>,
    /// Layers that show themselves by how the page is used, such as on paper only.
    uses: Vec<Object>,
}

impl Layers {
    /// The layers of a part.
    pub(crate) fn read(document: &Document) -> Self {
        let catalog = document.catalog().ok();
        let layers = catalog.and_then(|catalog| dict_at(document, catalog, b"OCProperties"));
        let Some(layers) = layers else { return Self::default() };
        let all = array_at(document, layers, b"OCGs").to_vec();
        let Some(first) = dict_at(document, layers, b"D") else {
            return Self { all, ..Self::default() };
        };
        let list = |key: &[u8]| array_at(document, first, key).to_vec();
        let off = if name_at(document, first, b"BaseState") == Some(b"OFF") {
            let on = list(b"ON");
            all.iter().filter(|it| !on.contains(it)).cloned().collect()
        } else {
            list(b"OFF")
        };
        let (order, locked) = (list(b"Order"), list(b"Locked"));
        Self { all, off, order, locked, groups: list(b"RBGroups"), uses: list(b"AS") }
    }

    /// Every list.
    pub(crate) fn lists(&mut self) -> [&mut Vec<Object>; 6] {
        let Self { all, off, order, locked, groups, uses } = self;
        [all, off, order, locked, groups, uses]
    }

    /// Adds those of another part.
    pub(crate) fn add(&mut self, mut more: Self) {
        for (own, new) in self.lists().into_iter().zip(more.lists()) {
            own.append(new);
        }
    }

    /// What the catalog says of them; `None` if there are none. `title` names the way they are shown.
    pub(crate) fn written(self, title: &str) -> Option<Object> {
        if self.all.is_empty() {
            return None;
        }
        let mut first = Dictionary::new();
        first.set("Name", text(title));
        first.set("BaseState", name("ON"));
        for (key, list) in [
            ("OFF", self.off),
            ("Order", self.order),
            ("Locked", self.locked),
            ("RBGroups", self.groups),
            ("AS", self.uses),
        ] {
            if !list.is_empty() {
                first.set(key, list);
            }
        }
        let mut layers = Dictionary::new();
        layers.set("OCGs", self.all);
        layers.set("D", first);
        Some(Object::Dictionary(layers))
    }
}

//! What the text asks for in other parts while it is written: addresses, lists and pictures.

use super::DECLARATION;
use super::list::Lists;
use super::page::Sections;
use crate::look::Colour;
use crate::markup::{Attribute, Markup};
use crate::tree::Tree;
use crate::words::Words;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// What the text asks for, and what the paragraph before wants of the next.
pub(super) struct Kit {
    pub(super) words: &'static Words,
    pub(super) lists: Lists,
    /// The body's colour.
    pub(super) accent: Colour,
    /// Its pale ground.
    pub(super) tint: Colour,
    /// Whether the next paragraph begins a page.
    pub(super) new_page: bool,
    pub(super) before: Before,
    /// The height of the page's text, in twentieths of a point.
    pub(super) height: u32,
    addresses: Vec<String>,
    bookmarks: usize,
    pictures: Vec<Result<Vec<u8>, String>>,
}

/// What has just been written, as far as it matters to what follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Before {
    /// A paragraph, or nothing.
    #[default]
    Text,
    /// What stands apart, and asks for room.
    Apart,
    /// A table: it asks for room, and for a paragraph before the next table and at the end of a cell.
    Table,
}

impl Kit {
    pub(super) fn of(tree: &Tree) -> Self {
        Self {
            words: Words::of(tree.lang),
            lists: Lists::default(),
            accent: tree.look.accent,
            tint: tree.look.tint,
            new_page: false,
            before: Before::default(),
            height: 0,
            addresses: Vec::new(),
            bookmarks: 0,
            pictures: Vec::new(),
        }
    }

    /// The relation to an address.
    pub(super) fn link(&mut self, address: &str) -> String {
        let known = self.addresses.iter().position(|it| it == address);
        let place = known.unwrap_or_else(|| {
            self.addresses.push(address.to_owned());
            self.addresses.len() - 1
        });
        format!("link{}", place + 1)
    }

    /// The number of a bookmark that begins.
    pub(super) fn bookmark(&mut self) -> usize {
        self.bookmarks += 1;
        self.bookmarks
    }

    /// Takes a picture (PNG), or why there is none, and gives its number among those of the document.
    pub(super) fn picture(&mut self, picture: Result<Vec<u8>, String>) -> usize {
        self.pictures.push(picture);
        self.pictures.len()
    }

    /// The pictures.
    pub(super) fn pictures(self) -> Result<Vec<Vec<u8>>, String> {
        self.pictures.into_iter().collect()
    }

    /// What the text refers to, by the names it uses.
    pub(super) fn relations(&self, sections: &Sections<'_>) -> String {
        let mut part = Markup::beginning(DECLARATION);
        part.element("Relationships", &[("xmlns", &RELATIONS)], |part| {
            for (id, kind, file) in [
                ("styles", "styles", "styles.xml"),
                ("numbering", "numbering", "numbering.xml"),
                ("settings", "settings", "settings.xml"),
                ("fonts", "fontTable", "fontTable.xml"),
                ("foot", "footer", "footer.xml"),
            ] {
                relation(part, id, kind, file, false);
            }
            for (head, _) in sections.heads() {
                relation(part, head, "header", &format!("{head}.xml"), false);
            }
            for place in 1..=self.pictures.len() {
                let file = format!("media/picture{place}.png");
                relation(part, &format!("picture{place}"), "image", &file, false);
            }
            for (place, address) in (1..).zip(&self.addresses) {
                relation(part, &format!("link{place}"), "hyperlink", address, true);
            }
        });
        part.finished()
    }
}

fn relation(part: &mut Markup, id: &str, kind: &str, target: &str, outside: bool) {
    let kind = format!("{KIND}{kind}");
    let mut all: Vec<Attribute<'_>> = vec![("Id", &id), ("Type", &kind), ("Target", &target)];
    if outside {
        all.push(("TargetMode", &"External"));
    }
    part.empty("Relationship", &all);
}

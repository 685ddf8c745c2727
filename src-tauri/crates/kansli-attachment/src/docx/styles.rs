//! What the styles of a Word document say of its paragraphs.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::{attribute, child, is_named, value};

/// How far a style is followed to those that it is based on.
const FARTHEST: usize = 20;

/// The styles by their identities.
#[derive(Default)]
pub(super) struct Styles(BTreeMap<String, Style>);

#[derive(Default)]
struct Style {
    based_on: Option<String>,
    /// The level of a heading, from 1.
    heading: Option<u8>,
    list: Option<ListPlace>,
}

/// Which list a paragraph belongs to, and how deep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ListPlace {
    pub(super) list: String,
    pub(super) level: u8,
}

impl Styles {
    pub(super) fn read(xml: &Document<'_>) -> Self {
        let styles = xml.descendants().filter(|it| is_named(it, "style"));
        Self(
            styles
                .filter_map(|it| Some((attribute(it, "styleId")?.to_owned(), style(it))))
                .collect(),
        )
    }

    /// The level of the heading that a style makes.
    pub(super) fn heading(&self, style: &str) -> Option<u8> {
        self.chain(style).find_map(|it| it.heading)
    }

    /// The list that a style puts its paragraphs into.
    pub(super) fn list(&self, style: &str) -> Option<ListPlace> {
        self.chain(style).find_map(|it| it.list.clone())
    }

    fn chain(&self, style: &str) -> impl Iterator<Item = &Style> {
        let first = self.0.get(style);
        let next = |it: &&Style| it.based_on.as_ref().and_then(|base| self.0.get(base));
        std::iter::successors(first, next).take(FARTHEST)
    }
}

fn style(node: Node<'_, '_>) -> Style {
    let about = child(node, "pPr");
    let name = value(node, "name").unwrap_or_default().to_ascii_lowercase();
    let named = match name.strip_prefix("heading ") {
        Some(level) => level.parse().ok(),
        None => (name == "title").then_some(1),
    };
    Style {
        based_on: value(node, "basedOn").map(str::to_owned),
        heading: named.or_else(|| about.and_then(outline)),
        list: about.and_then(list_place),
    }
}

/// The level of heading that a paragraph's properties name, from 1; 9 in the file is running text.
pub(super) fn outline(about: Node<'_, '_>) -> Option<u8> {
    let level: u8 = value(about, "outlineLvl")?.parse().ok()?;
    (level < 9).then_some(level + 1)
}

/// The list that a paragraph's properties name.
pub(super) fn list_place(about: Node<'_, '_>) -> Option<ListPlace> {
    let place = child(about, "numPr")?;
    let level = value(place, "ilvl").and_then(|it| it.parse().ok()).unwrap_or(0);
    Some(ListPlace { list: value(place, "numId")?.to_owned(), level: level.min(8) })
}

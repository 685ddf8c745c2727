//! What the lists of a Word document say of their entries: bullet or number, and which number comes first.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::styles::ListPlace;
use super::{attribute, child, is_named, value};

/// The lists by their identities.
#[derive(Default)]
pub(super) struct Lists {
    /// The pattern of each list.
    patterns: BTreeMap<String, String>,
    /// What each pattern says of a level: the first number, or none for bullets.
    levels: BTreeMap<(String, u8), Option<u64>>,
}

/// How far the numbers have come, by list.
#[derive(Default)]
pub(super) struct Counts(BTreeMap<String, [Option<u64>; 9]>);

impl Lists {
    pub(super) fn read(xml: &Document<'_>) -> Self {
        let mut lists = Self::default();
        for node in xml.descendants() {
            if is_named(&node, "num") {
                let pattern = value(node, "abstractNumId").map(str::to_owned);
                let name = attribute(node, "numId").map(str::to_owned);
                lists.patterns.extend(name.zip(pattern));
            } else if is_named(&node, "abstractNum") {
                let Some(pattern) = attribute(node, "abstractNumId") else { continue };
                let levels = node.children().filter(|it| is_named(it, "lvl"));
                lists.levels.extend(levels.filter_map(|it| {
                    let level = attribute(it, "ilvl")?.parse().ok()?;
                    Some(((pattern.to_owned(), level), first(it)))
                }));
            }
        }
        lists
    }

    /// The number of the next entry there, none for a bullet.
    pub(super) fn next(&self, place: &ListPlace, counts: &mut Counts) -> Option<u64> {
        let key = |pattern: &String| (pattern.clone(), place.level);
        let first = (*self.levels.get(&key(self.patterns.get(&place.list)?))?)?;
        let levels = counts.0.entry(place.list.clone()).or_default();
        let own = usize::from(place.level);
        levels.iter_mut().skip(own + 1).for_each(|deeper| *deeper = None);
        let count = levels.get_mut(own)?;
        *count = Some(count.map_or(first, |count| count.saturating_add(1)));
        *count
    }
}

/// The first number of a level.
fn first(level: Node<'_, '_>) -> Option<u64> {
    match child(level, "numFmt").and_then(|it| attribute(it, "val")) {
        Some("bullet" | "none") => None,
        _ => Some(value(level, "start").and_then(|it| it.parse().ok()).unwrap_or(1)),
    }
}

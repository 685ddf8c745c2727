//! Where a remark belongs now: the words it is about are looked for in what is printed, however much
//! that has changed since the reviewer read it.

use std::cmp::Reverse;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices, get_diff_ratio};
use unicode_segmentation::UnicodeSegmentation;

use super::copy::{Copied, Copy, Field, Passage};
use crate::agenda::ItemNumber;
use crate::id::AgendaItemId;
use crate::minutes::amendment::places;

/// What a remark is about, as the reviewer had it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Anchor {
    /// The item; none: the whole.
    pub item: Option<AgendaItemId>,
    /// The field; none: the item as a whole.
    pub field: Option<Field>,
    /// The marked words; empty: the field as a whole.
    pub quote: String,
    /// Some words before them.
    pub before: String,
    /// Some words after them.
    pub after: String,
}

/// A place in what is printed now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The item; none: the whole.
    pub item: Option<AgendaItemId>,
    /// Its number now.
    pub number: ItemNumber,
    /// The field; none: the item as a whole.
    pub field: Option<Field>,
    /// The bytes of the field; none: all of it.
    pub range: Option<Range<usize>>,
}

/// What has become of what a remark is about. Each remark has exactly one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It stands as the reviewer read it, in the same item at the same number.
    Exact(Place),
    /// It stands as the reviewer read it, but elsewhere.
    Moved {
        /// The number of its item then.
        from: ItemNumber,
        /// Where it stands now.
        to: Place,
    },
    /// Other words stand there now.
    Changed {
        /// Where.
        at: Place,
        /// The words that stand there; empty: none.
        now: String,
        /// How much of the words is left, in per cent.
        similarity: u8,
    },
    /// The item is not there any longer.
    Gone {
        /// Its number then.
        number: ItemNumber,
        /// Its heading then; empty if the copy never had it.
        title: String,
    },
}

/// Words that are worth finding in another item: fewer, or shorter, may stand anywhere.
const TELLING_WORDS: usize = 3;
const TELLING_LETTERS: usize = 16;

/// Letters around words that several places share, by which one of the places is known again.
const SURROUNDINGS: usize = 8;

/// Pairs of words that are compared; beyond that nothing of a text is taken to be left.
const PAIRS: usize = 4_000_000;

/// Finds what a remark is about in what is printed `now`; `then` is what the reviewer read.
pub fn find(anchor: &Anchor, then: &Copy, now: &Copy) -> Found {
    let Some(id) = anchor.item else { return Found::Exact(Place::default()) };
    let had = then.item(id);
    let number = had.map(|item| item.number).unwrap_or_default();
    let sought = Sought { anchor, then, had, number };
    match (now.item(id), anchor.field) {
        (Some(item), None) => sought.found(item, None, None),
        (Some(item), Some(field)) => sought.within(item, field, now),
        (None, _) => sought.elsewhere(now).unwrap_or_else(|| Found::Gone {
            number,
            title: had.map(|item| item.title.clone()).unwrap_or_default(),
        }),
    }
}

/// What is looked for, and where it stood.
struct Sought<'a> {
    anchor: &'a Anchor,
    then: &'a Copy,
    had: Option<&'a Copied>,
    number: ItemNumber,
}

impl Sought<'_> {
    /// It stands there: at the same number or at another.
    fn found(&self, item: &Copied, field: Option<Field>, range: Option<Range<usize>>) -> Found {
        let same_item = Some(item.id) == self.anchor.item && item.number == self.number;
        let to = Place { item: Some(item.id), number: item.number, field, range };
        if same_item && field == self.anchor.field { Found::Exact(to) } else { self.moved(to) }
    }

    fn moved(&self, to: Place) -> Found {
        Found::Moved { from: self.number, to }
    }

    /// In its own item.
    fn within(&self, item: &Copied, field: Field, now: &Copy) -> Found {
        let text = item.text(field).unwrap_or_default();
        let had = self.had.and_then(|had| had.text(field)).unwrap_or(text);
        if self.anchor.quote.trim().is_empty() || !field.is_prose() {
            return match alike(had, text) {
                true => self.found(item, Some(field), None),
                false => changed(item, field, had, 0..text.len()),
            };
        }
        let stood = places(had, &self.anchor.quote);
        let there = places(text, &self.anchor.quote);
        let led = self.chosen(had, &stood, 0).map(|stood| led_to(had, text, &stood));
        // Exactly where the old place leads: that is it, whatever else says the same.
        if let Some(led) = led.as_ref().filter(|led| there.contains(led)) {
            return self.found(item, Some(field), Some(led.clone()));
        }
        // Elsewhere in the field. Where several places said the same, only what stands around tells
        // that this is the one: another may be meant by the words that are left.
        let near = led.as_ref().map_or(0, |led| led.start);
        let known = |at: &Range<usize>| stood.len() < 2 || self.around(text, at) >= SURROUNDINGS;
        if let Some(at) = self.chosen(text, &there, near).filter(known) {
            return match &led {
                None => self.found(item, Some(field), Some(at)),
                Some(_) => self.moved(Place {
                    item: Some(item.id),
                    number: item.number,
                    field: Some(field),
                    range: Some(at),
                }),
            };
        }
        let found = self.gained(item, Some(field)).or_else(|| self.elsewhere(now));
        let whole = 0..text.len();
        found.unwrap_or_else(|| changed(item, field, &self.anchor.quote, led.unwrap_or(whole)))
    }

    /// In another item that has gained the words, if they are telling; for an item as a whole, under
    /// its heading.
    fn elsewhere(&self, now: &Copy) -> Option<Found> {
        let mut others = now.items.iter().filter(|item| Some(item.id) != self.anchor.item);
        let quote = self.anchor.quote.trim();
        if quote.is_empty() {
            let title = self.had?.title.trim();
            let is_new = |item: &&Copied| self.then.item(item.id).is_none();
            let again = others.filter(is_new).find(|item| item.title.trim() == title)?;
            return Some(self.found(again, self.anchor.field, None));
        }
        let telling = quote.split_whitespace().count() >= TELLING_WORDS
            || quote.chars().count() >= TELLING_LETTERS;
        others.find_map(|item| self.gained(item, None)).filter(|_| telling)
    }

    /// In a field of an item that says the words more often than it did.
    fn gained(&self, item: &Copied, but: Option<Field>) -> Option<Found> {
        let before = self.then.item(item.id);
        let prose = |it: &&Passage| it.field.is_prose() && Some(it.field) != but;
        item.passages.iter().filter(prose).find_map(|passage| {
            let had = before.and_then(|item| item.text(passage.field)).unwrap_or_default();
            let there = places(&passage.text, &self.anchor.quote);
            if there.len() <= places(had, &self.anchor.quote).len() {
                return None;
            }
            let at = self.chosen(&passage.text, &there, 0)?;
            Some(self.found(item, Some(passage.field), Some(at)))
        })
    }

    /// Of several places the one whose surroundings are most like those of the quotation; of those
    /// the one nearest to `near`, and of those the first.
    fn chosen(&self, text: &str, all: &[Range<usize>], near: usize) -> Option<Range<usize>> {
        let key = |at: &&Range<usize>| {
            (Reverse(self.around(text, at)), near.abs_diff(at.start), at.start)
        };
        all.iter().min_by_key(key).cloned()
    }

    /// How many letters around a place are those around the quotation.
    fn around(&self, text: &str, at: &Range<usize>) -> usize {
        let (before, after) = (text[..at.start].chars().rev(), text[at.end..].chars());
        shared(before, self.anchor.before.chars().rev()) + shared(after, self.anchor.after.chars())
    }
}

/// How many letters two texts have in common from their start.
fn shared(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    let letter = |it: &char| it.is_alphanumeric();
    a.filter(letter).zip(b.filter(letter)).take_while(|(a, b)| a == b).count()
}

fn changed(item: &Copied, field: Field, before: &str, range: Range<usize>) -> Found {
    let now = item.text(field).unwrap_or_default()[range.clone()].trim().to_owned();
    let (field, range) = (Some(field), Some(range));
    let at = Place { item: Some(item.id), number: item.number, field, range };
    Found::Changed { at, similarity: similarity(before, &now), now }
}
/// Whether two texts are the same but for spaces.
fn alike(a: &str, b: &str) -> bool {
    a.split_whitespace().eq(b.split_whitespace())
}

/// How much two texts have in common, word by word, in per cent.
fn similarity(before: &str, now: &str) -> u8 {
    let before: Vec<&str> = before.split_whitespace().collect();
    let now: Vec<&str> = now.split_whitespace().collect();
    if before.len().saturating_mul(now.len()) > PAIRS || before.is_empty() && now.is_empty() {
        return 0;
    }
    let ops = capture_diff_slices(Algorithm::Myers, &before, &now);
    let ratio = get_diff_ratio(&ops, before.len(), now.len());
    // A ratio is between nothing and one.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let percent = (ratio * 100.0).round().clamp(0.0, 100.0) as u8;
    percent
}

/// Where a stretch of a text has come to in another that grew out of it.
fn led_to(had: &str, text: &str, stood: &Range<usize>) -> Range<usize> {
    let (old, new) = (words(had), words(text));
    if old.len().saturating_mul(new.len()) > PAIRS {
        return 0..text.len();
    }
    let ops = capture_diff_slices(Algorithm::Patience, &bare(&old), &bare(&new));
    let start_of = |words: &[(usize, &str)], index: usize, text: &str| {
        words.get(index).map_or(text.len(), |(at, _)| *at)
    };
    let mut led: Option<Range<usize>> = None;
    for op in &ops {
        let (was, is) = (op.old_range(), op.new_range());
        let was = start_of(&old, was.start, had)..start_of(&old, was.end, had);
        let is = start_of(&new, is.start, text)..start_of(&new, is.end, text);
        if was.start >= stood.end || was.end <= stood.start {
            continue;
        }
        let part = match op {
            // What is the same leads letter by letter.
            DiffOp::Equal { .. } => {
                let skipped = stood.start.saturating_sub(was.start);
                is.start + skipped..is.start + (stood.end.min(was.end) - was.start)
            }
            DiffOp::Delete { .. } | DiffOp::Insert { .. } | DiffOp::Replace { .. } => is,
        };
        led = Some(match led {
            Some(led) => led.start.min(part.start)..led.end.max(part.end),
            None => part,
        });
    }
    led.unwrap_or(0..text.len())
}

/// The words of a text and what stands between them, each with its place.
fn words(text: &str) -> Vec<(usize, &str)> {
    text.split_word_bound_indices().collect()
}

fn bare<'a>(words: &[(usize, &'a str)]) -> Vec<&'a str> {
    words.iter().map(|(_, word)| *word).collect()
}

#[cfg(test)]
mod tests;

//! Two texts that grew out of one, joined: sentence by sentence, then word by word.
//!
//! Sentences changed on one side only are taken over. Within a sentence that both changed, words
//! that lie apart are joined and marked to be looked at; words that touch are a conflict, and both
//! wordings are kept: "56,5 mkr" made of "5 mkr" and "6,5 mkr" is worse than a question.

use std::collections::BTreeSet;
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

/// Pairs of words compared within a sentence; beyond that, both wordings are kept whole.
const PAIRS: usize = 4_000_000;

/// Words that an addition has at least to be compared with another: fewer say nothing by what they share.
const ENOUGH: usize = 4;

/// A stretch of a joined text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it was, or as one side alone has it, or both alike.
    Joined(String),
    /// Made of both sides' words: to be looked at.
    Mixed(String),
    /// Both sides changed it, each in its way.
    Conflict {
        /// What stood there before.
        before: String,
        /// The earlier side's wording.
        older: String,
        /// The later side's wording.
        newer: String,
    },
}

/// How far a person has to look at a joined text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Nothing to look at.
    Clean,
    /// Both sides' words stand in one sentence.
    Mixed,
    /// Somebody has to choose.
    Conflict,
}

/// A joined text, stretch by stretch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Merged {
    /// The stretches, in order.
    pub pieces: Vec<Piece>,
}

impl Merged {
    /// The text to show: of a conflict, the later wording.
    pub fn text(&self) -> String {
        let shown = |piece: &Piece| match piece {
            Piece::Joined(text) | Piece::Mixed(text) => text.clone(),
            Piece::Conflict { newer, .. } => newer.clone(),
        };
        self.pieces.iter().map(shown).collect()
    }

    /// What there is to look at.
    pub fn level(&self) -> Level {
        let level = |piece: &Piece| match piece {
            Piece::Joined(_) => Level::Clean,
            Piece::Mixed(_) => Level::Mixed,
            Piece::Conflict { .. } => Level::Conflict,
        };
        self.pieces.iter().map(level).max().unwrap_or(Level::Clean)
    }

    fn push(&mut self, piece: Piece) {
        match (self.pieces.last_mut(), piece) {
            (_, Piece::Joined(text)) if text.is_empty() => {}
            (Some(Piece::Joined(before)), Piece::Joined(text)) => before.push_str(&text),
            (_, piece) => self.pieces.push(piece),
        }
    }
}

/// Joins two texts that both grew out of `base`. `older` and `newer` may change places: then only
/// the order of what both added at one place changes, and which wording of a conflict is shown.
pub fn merge(base: &str, older: &str, newer: &str) -> Merged {
    let mut merged = Merged::default();
    let lined = [base, older, newer].iter().any(|text| text.contains('\n'));
    let texts = Texts { base: sentences(base), older: sentences(older), newer: sentences(newer) };
    for region in texts.regions(false) {
        let [before, one, other] = texts.of(&region);
        let piece = match settled(&before, &one, &other) {
            Some(text) => Piece::Joined(text),
            None if before.is_empty() && !alike(&one, &other) => {
                Piece::Mixed(both(&one, &other, lined))
            }
            None if before.is_empty() => Piece::Conflict { before, older: one, newer: other },
            None => match words_joined(&before, &one, &other) {
                Some(text) => Piece::Mixed(text),
                None => Piece::Conflict { before, older: one, newer: other },
            },
        };
        merged.push(piece);
    }
    merged
}

/// Whether two additions say much the same: most words of the shorter stand in the other too. One after the
/// other they would say a thing twice, each in its way.
fn alike(older: &str, newer: &str) -> bool {
    let of =
        |text: &str| -> BTreeSet<String> { text.unicode_words().map(str::to_lowercase).collect() };
    let (older, newer) = (of(older), of(newer));
    let least = older.len().min(newer.len());
    least >= ENOUGH && 2 * older.intersection(&newer).count() > least
}

/// What both sides added at one place, one after the other; on lines of their own where the text has lines,
/// such as clauses.
fn both(older: &str, newer: &str, lined: bool) -> String {
    let apart = older.ends_with(char::is_whitespace) || newer.starts_with(char::is_whitespace);
    let between = match (apart, lined) {
        (true, _) => "",
        (false, true) => "\n",
        (false, false) => " ",
    };
    format!("{older}{between}{newer}")
}

/// The text of a stretch that at most one side changed.
fn settled(before: &str, older: &str, newer: &str) -> Option<String> {
    if older == newer || newer == before {
        return Some(older.to_owned());
    }
    (older == before).then(|| newer.to_owned())
}

/// The words of both sides, where no changed words touch.
fn words_joined(before: &str, older: &str, newer: &str) -> Option<String> {
    let texts = Texts { base: words(before), older: words(older), newer: words(newer) };
    if texts.base.len() * texts.older.len().max(texts.newer.len()) > PAIRS {
        return None;
    }
    let mut joined = String::new();
    for region in texts.regions(true) {
        let [before, one, other] = texts.of(&region);
        joined.push_str(&settled(&before, &one, &other)?);
    }
    Some(joined)
}

/// Sentences, and the spaces between them by themselves: a sentence that is added after another
/// must not look like a change of that one.
fn sentences(text: &str) -> Vec<&str> {
    let lines = text.split_inclusive('\n');
    let sentences = lines.flat_map(UnicodeSegmentation::split_sentence_bounds);
    sentences
        .flat_map(|sentence| {
            let body = sentence.trim_end();
            [body, &sentence[body.len()..]].into_iter().filter(|part| !part.is_empty())
        })
        .collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_word_bounds().collect()
}

struct Texts<'a> {
    base: Vec<&'a str>,
    older: Vec<&'a str>,
    newer: Vec<&'a str>,
}

/// A stretch of the three texts, counted in their parts.
#[derive(Clone)]
struct Region {
    base: Range<usize>,
    older: Range<usize>,
    newer: Range<usize>,
}

/// What one side put in a stretch's place.
struct Hunk {
    base: Range<usize>,
    put: Range<usize>,
}

impl Texts<'_> {
    fn of(&self, region: &Region) -> [String; 3] {
        [
            self.base[region.base.clone()].concat(),
            self.older[region.older.clone()].concat(),
            self.newer[region.newer.clone()].concat(),
        ]
    }

    /// The three texts in step: stretches that nobody changed, and stretches with all changes that
    /// lie over one another. With `touching`, changes with only a space between count as such.
    fn regions(&self, touching: bool) -> Vec<Region> {
        let mut regions = Vec::new();
        let mut read = Region { base: 0..0, older: 0..0, newer: 0..0 };
        for group in self.groups(touching) {
            let same = group.base.start - read.base.end;
            read = after(&read, same, [same, same]);
            regions.push(read.clone());
            read = after(&read, group.base.len(), group.put);
            regions.push(read.clone());
        }
        let same = self.base.len() - read.base.end;
        regions.push(after(&read, same, [same, same]));
        regions
    }

    /// The changes of both sides, those that lie over one another together.
    fn groups(&self, touching: bool) -> Vec<Group> {
        let sides = [hunks(&self.base, &self.older), hunks(&self.base, &self.newer)];
        let mut all: Vec<(usize, Hunk)> = Vec::new();
        for (side, hunks) in sides.into_iter().enumerate() {
            all.extend(hunks.into_iter().map(|hunk| (side, hunk)));
        }
        all.sort_by_key(|(side, hunk)| (hunk.base.start, hunk.base.end, *side));
        let mut groups: Vec<Vec<(usize, Hunk)>> = Vec::new();
        for (side, hunk) in all {
            let meets = groups.last().is_some_and(|group| {
                let mut others = group.iter().filter(|(other, _)| *other != side);
                others.any(|(_, other)| self.meet(&other.base, &hunk.base, touching))
            });
            match groups.last_mut().filter(|_| meets) {
                Some(group) => group.push((side, hunk)),
                None => groups.push(vec![(side, hunk)]),
            }
        }
        groups.iter().map(|group| Group::of(group)).collect()
    }

    /// Whether one side's change meets another's that does not begin before it.
    fn meet(&self, first: &Range<usize>, second: &Range<usize>, touching: bool) -> bool {
        let both_add = first.is_empty() && second == first;
        let space = |word: &&str| word.chars().all(char::is_whitespace);
        both_add
            || second.start < first.end
            || (touching && self.base[first.end..second.start].iter().all(space))
    }
}

/// Changes that lie over one another: the stretch of the base, and how many parts each side has there.
struct Group {
    base: Range<usize>,
    put: [usize; 2],
}

impl Group {
    fn of(hunks: &[(usize, Hunk)]) -> Self {
        let start = hunks.iter().map(|(_, hunk)| hunk.base.start).min().unwrap_or_default();
        let end = hunks.iter().map(|(_, hunk)| hunk.base.end).max().unwrap_or_default();
        let put = [0, 1].map(|side| {
            let own = hunks.iter().filter(|(whose, _)| *whose == side);
            own.fold(end - start, |parts, (_, hunk)| parts + hunk.put.len() - hunk.base.len())
        });
        Self { base: start..end, put }
    }
}

/// The stretch after another.
fn after(read: &Region, base: usize, [older, newer]: [usize; 2]) -> Region {
    let next = |range: &Range<usize>, parts: usize| range.end..range.end + parts;
    Region {
        base: next(&read.base, base),
        older: next(&read.older, older),
        newer: next(&read.newer, newer),
    }
}

/// What became of `base`, change by change: what lies between the stretches that stand in both.
fn hunks(base: &[&str], text: &[&str]) -> Vec<Hunk> {
    let mut hunks = Vec::new();
    let mut read = (0, 0);
    let mut until = |old: usize, new: usize, length: usize| {
        if read.0 < old || read.1 < new {
            hunks.push(Hunk { base: read.0..old, put: read.1..new });
        }
        read = (old + length, new + length);
    };
    for op in capture_diff_slices(Algorithm::Myers, base, text) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            until(old_index, new_index, len);
        }
    }
    until(base.len(), text.len(), 0);
    hunks
}

#[cfg(test)]
mod tests;

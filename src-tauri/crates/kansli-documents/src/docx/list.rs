//! Lists as Word knows them: what marks each item, and how far its text is moved in.

use super::DECLARATION;
use super::NAMES;
use crate::look::Colour;
use crate::markup::Markup;

/// How far each level is moved in, and how far its mark stands out again, in twentieths of a point.
pub(super) const STEP: u32 = 400;
const MARK: u32 = 340;
/// Word knows nine levels.
const DEEPEST: u8 = 8;
/// The list of the style for bullets, and that of the style for numbers.
const BULLETS: u32 = 1;
const NUMBERS: u32 = 2;
/// The highest number that a list may begin with.
const HIGHEST: u64 = i32::MAX as u64;

/// A place in a list: which, how deep, and where its text stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) list: u32,
    pub(super) level: u8,
    /// How far the text is moved in from what is around the list, and the mark out from the text.
    pub(super) text: u32,
    pub(super) mark: u32,
}

/// The lists of a document beside that of all bullets.
#[derive(Default)]
pub(super) struct Lists {
    /// The words that mark clauses, each a kind of list.
    words: Vec<String>,
    /// Every list by its number from [`NUMBERS`] + 1 on.
    lists: Vec<List>,
}

enum List {
    /// A list with numbers at a level, and its first one.
    Numbers { level: u8, start: u64 },
    /// A list whose marks are a word.
    Word(usize),
}

impl Lists {
    /// A list with bullets at a level.
    pub(super) fn bullets(&self, level: u8) -> Item {
        Item { list: BULLETS, level: level.min(DEEPEST), text: STEP, mark: MARK }
    }

    /// A list with numbers at a level.
    pub(super) fn numbers(&mut self, level: u8, start: u64) -> Item {
        let level = level.min(DEEPEST);
        Item {
            list: self.add(List::Numbers { level, start: start.min(HIGHEST) }),
            level,
            text: STEP,
            mark: MARK,
        }
    }

    /// A list whose marks are a word.
    pub(super) fn clauses(&mut self, that: &str) -> Item {
        let known = self.words.iter().position(|word| word == that);
        let place = known.unwrap_or_else(|| {
            self.words.push(that.to_owned());
            self.words.len() - 1
        });
        let list =
            match self.lists.iter().position(|it| matches!(it, List::Word(at) if *at == place)) {
                Some(known) => number(known),
                None => self.add(List::Word(place)),
            };
        let room = room(that);
        Item { list, level: 0, text: room, mark: room }
    }

    fn add(&mut self, list: List) -> u32 {
        self.lists.push(list);
        number(self.lists.len() - 1)
    }

    /// The part with all lists.
    pub(super) fn part(&self, accent: Colour) -> String {
        let accent = accent.digits();
        let mut part = Markup::beginning(DECLARATION);
        part.element("w:numbering", NAMES, |part| {
            kind(part, 0, |part, level| {
                bullet(part, level, &accent, (level == 0).then_some("ListBullet"));
            });
            kind(part, 1, numbered);
            for (place, word) in (2..).zip(&self.words) {
                part.element("w:abstractNum", &[("w:abstractNumId", &place)], |part| {
                    part.empty("w:multiLevelType", &[("w:val", &"singleLevel")]);
                    word_level(part, word);
                });
            }
            instance(part, BULLETS, 0, None);
            instance(part, NUMBERS, 1, None);
            for (place, list) in self.lists.iter().enumerate() {
                match list {
                    List::Numbers { level, start } => {
                        instance(part, number(place), 1, Some((*level, *start)));
                    }
                    List::Word(word) => instance(part, number(place), word + 2, None),
                }
            }
        });
        part.finished()
    }
}

/// The number of a list by its place.
fn number(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(NUMBERS + 1)
}

/// The room of a word that marks a clause, with the space after it.
fn room(word: &str) -> u32 {
    const LETTER: u32 = 110;
    const SPACE: u32 = 130;
    u32::try_from(word.chars().count())
        .unwrap_or(u32::MAX)
        .saturating_mul(LETTER)
        .saturating_add(SPACE)
}

fn kind(part: &mut Markup, id: u32, level: impl Fn(&mut Markup, u8)) {
    part.element("w:abstractNum", &[("w:abstractNumId", &id)], |part| {
        part.empty("w:multiLevelType", &[("w:val", &"hybridMultilevel")]);
        (0..=DEEPEST).for_each(|at| level(part, at));
    });
}

fn bullet(part: &mut Markup, level: u8, accent: &str, style: Option<&str>) {
    let coloured = |part: &mut Markup| {
        part.element("w:rPr", &[], |part| part.empty("w:color", &[("w:val", &accent)]));
    };
    level_of(part, level, ("bullet", "•"), style, coloured);
}

fn numbered(part: &mut Markup, level: u8) {
    let text = format!("%{}.", level + 1);
    level_of(part, level, ("decimal", &text), (level == 0).then_some("ListNumber"), |_| {});
}

/// A level with its form, the text of its marks, the style it belongs to, and how the marks look.
fn level_of(
    part: &mut Markup,
    level: u8,
    (form, text): (&str, &str),
    style: Option<&str>,
    looks: impl FnOnce(&mut Markup),
) {
    part.element("w:lvl", &[("w:ilvl", &level)], |part| {
        part.empty("w:start", &[("w:val", &1)]);
        part.empty("w:numFmt", &[("w:val", &form)]);
        if let Some(style) = style {
            part.empty("w:pStyle", &[("w:val", &style)]);
        }
        part.empty("w:lvlText", &[("w:val", &text)]);
        part.empty("w:lvlJc", &[("w:val", &"left")]);
        moved_in(part, STEP * (u32::from(level) + 1), MARK);
        looks(part);
    });
}

fn word_level(part: &mut Markup, word: &str) {
    part.element("w:lvl", &[("w:ilvl", &0)], |part| {
        part.empty("w:start", &[("w:val", &1)]);
        // A bullet is one letter to LibreOffice; a number that is not shown leaves the word around it.
        part.empty("w:numFmt", &[("w:val", &"none")]);
        part.empty("w:lvlText", &[("w:val", &word)]);
        part.empty("w:lvlJc", &[("w:val", &"left")]);
        moved_in(part, room(word), room(word));
        part.element("w:rPr", &[], |part| {
            part.empty("w:b", &[]);
            part.empty("w:bCs", &[]);
        });
    });
}

fn moved_in(part: &mut Markup, left: u32, hanging: u32) {
    part.element("w:pPr", &[], |part| {
        part.empty("w:ind", &[("w:left", &left), ("w:hanging", &hanging)]);
    });
}

fn instance(part: &mut Markup, id: u32, kind: impl std::fmt::Display, start: Option<(u8, u64)>) {
    part.element("w:num", &[("w:numId", &id)], |part| {
        part.empty("w:abstractNumId", &[("w:val", &kind)]);
        if let Some((level, start)) = start {
            part.element("w:lvlOverride", &[("w:ilvl", &level)], |part| {
                part.empty("w:startOverride", &[("w:val", &start)]);
            });
        }
    });
}

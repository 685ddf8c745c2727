//! Runs: pieces of a paragraph that look the same and are read in the same direction.

use super::kit::Kit;
use crate::markup::{Attribute, Markup};
use crate::reading::is_from_right;
use crate::tree::Inline;

/// How letters look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    pub(super) aside: bool,
    pub(super) warning: bool,
    pub(super) link: bool,
    /// How far the document has come, as it stands beside its name.
    pub(super) status: Option<Status>,
}

/// Whether a document is what it is to be in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Finished,
    Unfinished,
}

impl Look {
    /// Strong letters.
    pub(super) fn strong() -> Self {
        Self { strong: true, ..Self::default() }
    }

    /// The style's id. A run has one; what it does not say is said beside it.
    const fn style(self) -> Option<&'static str> {
        match self {
            Self { status: Some(Status::Finished), .. } => Some("Finished"),
            Self { status: Some(Status::Unfinished), .. } => Some("Unfinished"),
            Self { link: true, .. } => Some("Hyperlink"),
            Self { warning: true, .. } => Some("Warning"),
            Self { aside: true, .. } => Some("Aside"),
            Self { strong: true, .. } => Some("Strong"),
            Self { emphasis: true, .. } => Some("Emphasis"),
            _ => None,
        }
    }

    fn properties(self, xml: &mut Markup, from_right: bool) {
        let style = self.style();
        if style.is_none() && !from_right {
            return;
        }
        xml.element("w:rPr", &[], |xml| {
            if let Some(style) = &style {
                xml.empty("w:rStyle", &[("w:val", style)]);
            }
            if self.strong && style != Some("Strong") {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if self.emphasis && style != Some("Emphasis") {
                xml.empty("w:i", &[]);
                xml.empty("w:iCs", &[]);
            }
            if from_right {
                xml.empty("w:rtl", &[]);
            }
        });
    }
}

/// The pieces of a paragraph.
pub(super) fn line(xml: &mut Markup, kit: &mut Kit, pieces: &[Inline], look: Look) {
    for piece in pieces {
        match piece {
            Inline::Text(text) | Inline::Number { text, .. } => run(xml, text, look),
            Inline::Strong(inside) => line(xml, kit, inside, Look { strong: true, ..look }),
            Inline::Emphasis(inside) => line(xml, kit, inside, Look { emphasis: true, ..look }),
            Inline::Aside(inside) => line(xml, kit, inside, Look { aside: true, ..look }),
            Inline::Warning(inside) => line(xml, kit, inside, Look { warning: true, ..look }),
            Inline::Link { text, .. } | Inline::Within { text, .. } if look.link => {
                line(xml, kit, text, look);
            }
            Inline::Within { anchor, text } => {
                xml.element("w:hyperlink", &[("w:anchor", anchor), ("w:history", &1)], |xml| {
                    line(xml, kit, text, Look { link: true, ..look });
                });
            }
            Inline::Link { url, text } => {
                let id = kit.link(url);
                xml.element("w:hyperlink", &[("r:id", &id), ("w:history", &1)], |xml| {
                    line(xml, kit, text, Look { link: true, ..look });
                });
            }
            Inline::Break => xml.element("w:r", &[], |xml| xml.empty("w:br", &[])),
        }
    }
}

/// A text, in one run for each direction.
pub(super) fn run(xml: &mut Markup, text: &str, look: Look) {
    for (from_right, stretch) in stretches(text) {
        xml.element("w:r", &[], |xml| {
            look.properties(xml, from_right);
            letters(xml, stretch);
        });
    }
}

/// The tab between a label and what it stands for.
pub(super) fn tab(xml: &mut Markup) {
    xml.element("w:r", &[], |xml| xml.empty("w:tab", &[]));
}

/// A number that the reader's program puts in: of the page, or of all pages.
pub(super) fn field(xml: &mut Markup, what: &'static str) {
    xml.element("w:fldSimple", &[("w:instr", &what)], |xml| run(xml, "1", Look::default()));
}

/// The letters of a run. Hyphens that a line may or may not break at have elements of their own, since Word shows the
/// characters as letters.
fn letters(xml: &mut Markup, text: &str) {
    const SPACE: &[Attribute<'_>] = &[("xml:space", &"preserve")];
    let is_hyphen = |letter: char| matches!(letter, '\u{ad}' | '\u{2011}');
    for piece in text.split_inclusive(is_hyphen) {
        let hyphen = piece.chars().next_back().filter(|last| is_hyphen(*last));
        let plain = piece.trim_end_matches(is_hyphen);
        if !plain.is_empty() {
            xml.line("w:t", SPACE, plain);
        }
        match hyphen {
            Some('\u{ad}') => xml.empty("w:softHyphen", &[]),
            Some(_) => xml.empty("w:noBreakHyphen", &[]),
            None => {}
        }
    }
}

/// The text in stretches: whether each is read from the right, and its letters.
///
/// A stretch from the right begins and ends with a letter of such a script; what stands between two of them goes along
/// unless it is read from the left.
fn stretches(text: &str) -> Vec<(bool, &str)> {
    let mut out = Vec::new();
    let (mut start, mut end) = (0, None);
    for (at, letter) in text.char_indices() {
        if is_from_right(letter) {
            if end.is_none() && at > start {
                out.push((false, &text[start..at]));
            }
            start = if end.is_none() { at } else { start };
            end = Some(at + letter.len_utf8());
        } else if let Some(last) = end.filter(|_| letter.is_alphanumeric()) {
            out.push((true, &text[start..last]));
            (start, end) = (last, None);
        }
    }
    if let Some(last) = end {
        out.push((true, &text[start..last]));
        start = last;
    }
    if start < text.len() {
        out.push((false, &text[start..]));
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_read_from_the_right_stands_in_runs_of_its_own() {
        let told = stretches("Möte (שלום עולם) kl. 13, مرحبا");
        let whole =
            [(false, "Möte ("), (true, "שלום עולם"), (false, ") kl. 13, "), (true, "مرحبا")];
        assert_eq!(told, whole);
    }

    #[test]
    fn hyphens_that_may_break_and_that_may_not_are_elements() {
        let mut xml = Markup::default();
        run(&mut xml, "för\u{ad}hinder A\u{2011}B\u{ad}", Look::strong());
        assert_eq!(
            xml.finished(),
            "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">för</w:t><w:softHyphen/>\
             <w:t xml:space=\"preserve\">hinder A</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">B</w:t>\
             <w:softHyphen/></w:r>"
        );
    }

    proptest! {
        #[test]
        fn stretches_are_the_whole_text(text in "([a-zå ()1-9]|[א-ת]|[ا-ي]|\u{ad}){0,40}") {
            let told: String = stretches(&text).into_iter().map(|(_, stretch)| stretch).collect();
            prop_assert_eq!(told, text);
        }
    }
}

//! Leaving words out: stretches of a text's plain words give way to others, whatever marks they
//! stand under. What is left out is never read into the tree, so it reaches no layer of the file.

use serde::{Deserialize, Serialize};

use super::read;
use crate::tree::{Block, Inline};

/// A stretch of a text's plain words, in bytes of what [`plain`] tells, and what stands there instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Cut {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What stands there instead.
    pub put: String,
}

/// The words of a Markdown text without its marks, as they are printed: a line break between lines,
/// an empty line between paragraphs. Addresses behind links are no words.
#[must_use]
pub fn plain(markdown: &str) -> String {
    walked(markdown, false)
}

/// The same, with the marks of lists: "- " or "1. " before each entry.
#[must_use]
pub fn listed(markdown: &str) -> String {
    walked(markdown, true)
}

fn walked(markdown: &str, marks: bool) -> String {
    let mut walk = Walk { words: String::new(), cuts: &[], marks };
    walk.blocks(&mut read(markdown));
    walk.words.trim_end().to_owned()
}

/// Reads Markdown with the cuts made, which lie in order and apart. No link keeps its address: that
/// might say what the words no longer do.
pub(crate) fn read_cut(markdown: &str, cuts: &[Cut]) -> Vec<Block> {
    let mut blocks = read(markdown);
    Walk { words: String::new(), cuts, marks: false }.blocks(&mut blocks);
    blocks
}

struct Walk<'a> {
    words: String,
    cuts: &'a [Cut],
    /// Whether the marks of lists are words too.
    marks: bool,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(line) => {
                    self.line(line);
                    self.words.push_str("\n\n");
                }
                Block::Bullets(items) => self.entries(items, |_| "- ".to_owned()),
                Block::Numbers { start, items } => {
                    let first = *start;
                    self.entries(items, |place| format!("{}. ", first + place));
                }
                Block::Quote(inside) => self.blocks(inside),
                // Nothing else is written by people.
                _ => {}
            }
        }
    }

    fn entries(&mut self, items: &mut [Vec<Block>], mark: impl Fn(u64) -> String) {
        for (place, item) in (0..).zip(items) {
            if self.marks {
                self.words.push_str(&mark(place));
            }
            self.blocks(item);
        }
    }

    fn line(&mut self, line: &mut Vec<Inline>) {
        let mut kept = Vec::with_capacity(line.len());
        for mut inline in line.drain(..) {
            match &mut inline {
                Inline::Text(text) => *text = self.leaf(text),
                Inline::Strong(inside)
                | Inline::Emphasis(inside)
                | Inline::Aside(inside)
                | Inline::Warning(inside)
                | Inline::Within { text: inside, .. } => self.line(inside),
                Inline::Number { text, .. } => *text = self.leaf(text),
                Inline::Break => self.words.push('\n'),
                Inline::Link { text, .. } => {
                    self.line(text);
                    kept.append(text);
                    continue;
                }
            }
            kept.push(inline);
        }
        *line = kept;
    }

    /// What is left of one run of text.
    fn leaf(&mut self, text: &str) -> String {
        let start = self.words.len();
        self.words.push_str(text);
        let end = self.words.len();
        let mut left = String::with_capacity(text.len());
        let mut place = start;
        for cut in self.cuts.iter().filter(|cut| cut.from < end && cut.to > start) {
            left.push_str(self.words.get(place..cut.from.max(place)).unwrap_or_default());
            // A cut over several runs is told where it begins.
            if cut.from >= start {
                left.push_str(&cut.put);
            }
            place = cut.to.min(end);
        }
        left.push_str(self.words.get(place..end).unwrap_or_default());
        left
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "**Karin** Platshållare anmäler *jäv*.\\\nSe [underlaget](https://hemligt.example.invalid/x).\n\n- ett\n- två & tre";

    fn cut(words: &str, put: &str) -> String {
        let from = plain(TEXT).find(words).unwrap();
        let cuts = [Cut { from, to: from + words.len(), put: put.to_owned() }];
        serde_json::to_string(&read_cut(TEXT, &cuts)).unwrap()
    }

    #[test]
    fn plain_words_are_those_that_are_printed() {
        let wanted = "Karin Platshållare anmäler jäv.\nSe underlaget.\n\nett\n\ntvå & tre";
        assert_eq!(plain(TEXT), wanted);
    }

    #[test]
    fn lists_keep_their_marks_where_they_are_told() {
        let wanted = "Karin Platshållare anmäler jäv.\nSe underlaget.\n\n- ett\n\n- två & tre";
        assert_eq!(listed(TEXT), wanted);
        assert_eq!(listed("3. tre\n4. fyra"), "3. tre\n\n4. fyra");
    }

    #[test]
    fn what_is_cut_is_gone_whatever_marks_it_stood_under() {
        let out = cut("Karin Platshållare", "En ledamot");
        assert!(!out.contains("Karin") && !out.contains("Platshållare"), "{out}");
        assert_eq!(out.matches("En ledamot").count(), 1, "{out}");
        let out = cut("jäv.\nSe underlaget", "[…]");
        assert!(!out.contains("jäv") && !out.contains("underlaget"), "{out}");
        assert!(out.contains("två & tre") && out.contains("anmäler"), "{out}");
    }

    #[test]
    fn no_address_is_left_behind_a_link() {
        let out = cut("ett", "…");
        assert!(out.contains("underlaget") && !out.contains("hemligt"), "{out}");
    }

    proptest! {
        #[test]
        fn the_words_outside_the_cut_stay(markdown in "[a-cåä*_ \n-]{0,40}", from in 0_usize..40, length in 1_usize..20) {
            let words = plain(&markdown);
            let bound = |place: usize| (0..=place.min(words.len())).rev().find(|at| words.is_char_boundary(*at)).unwrap_or(0);
            let (from, to) = (bound(from), bound(from + length));
            prop_assume!(from < to);
            let mut walk = Walk { words: String::new(), cuts: &[], marks: false };
            walk.blocks(&mut read_cut(&markdown, &[Cut { from, to, put: String::new() }]));
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(bare(&walk.words), bare(&format!("{}{}", &words[..from], &words[to..])));
        }
    }
}

//! Two texts word by word: what stands in both, what was taken out, what was put in.

use std::mem::take;

use similar::{Algorithm, ChangeTag, TextDiff};

/// A stretch of two compared texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// In both.
    Same(String),
    /// Only in the earlier text.
    Out(String),
    /// Only in the later text.
    In(String),
}

/// Pairs of words that are compared; beyond that, one text is simply told as taking the other's
/// place, so that no pasted book holds the window up.
const PAIRS: usize = 25_000_000;

/// Compares two texts word by word. The parts that are not [`Part::In`] make the earlier text,
/// those that are not [`Part::Out`] the later one. Spaces between two changed words belong to the
/// change, so that a rewritten sentence reads as one.
pub fn compare(earlier: &str, later: &str) -> Vec<Part> {
    let words = |text: &str| text.split_whitespace().count();
    let mut made = Made::default();
    if words(earlier).saturating_mul(words(later)) > PAIRS {
        made.out.push_str(earlier);
        made.put.push_str(later);
    } else {
        let diff =
            TextDiff::configure().algorithm(Algorithm::Patience).diff_unicode_words(earlier, later);
        for change in diff.iter_all_changes() {
            made.take(change.tag(), change.value());
        }
    }
    made.finish()
}

#[derive(Default)]
struct Made {
    parts: Vec<Part>,
    out: String,
    put: String,
    /// Spaces after a change: a part of it if another change follows at once.
    spaces: String,
}

impl Made {
    fn take(&mut self, tag: ChangeTag, text: &str) {
        let changing = !self.out.is_empty() || !self.put.is_empty();
        match tag {
            ChangeTag::Equal if changing && text.chars().all(char::is_whitespace) => {
                self.spaces.push_str(text);
            }
            ChangeTag::Equal => {
                self.end_change();
                let spaces = take(&mut self.spaces);
                self.same(&spaces);
                self.same(text);
            }
            ChangeTag::Delete => {
                self.join_spaces();
                self.out.push_str(text);
            }
            ChangeTag::Insert => {
                self.join_spaces();
                self.put.push_str(text);
            }
        }
    }

    fn join_spaces(&mut self) {
        let spaces = take(&mut self.spaces);
        self.out.push_str(&spaces);
        self.put.push_str(&spaces);
    }

    fn end_change(&mut self) {
        let (out, put) = (take(&mut self.out), take(&mut self.put));
        self.parts.extend((!out.is_empty()).then_some(Part::Out(out)));
        self.parts.extend((!put.is_empty()).then_some(Part::In(put)));
    }

    fn same(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(Part::Same(before)) => before.push_str(text),
            _ if text.is_empty() => {}
            _ => self.parts.push(Part::Same(text.to_owned())),
        }
    }

    fn finish(mut self) -> Vec<Part> {
        self.end_change();
        let spaces = take(&mut self.spaces);
        self.same(&spaces);
        self.parts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(earlier: &str, later: &str) -> String {
        let shown = |part: &Part| match part {
            Part::Same(text) => text.clone(),
            Part::Out(text) => format!("[-{text}-]"),
            Part::In(text) => format!("{{+{text}+}}"),
        };
        compare(earlier, later).iter().map(shown).collect()
    }

    #[test]
    fn changes_are_told_in_whole_words() {
        for (earlier, later, wanted) in [
            ("", "", ""),
            ("Samma text.", "Samma text.", "Samma text."),
            ("SKS lyfter frågan.", "SKS lyfter inte frågan.", "SKS lyfter {+inte +}frågan."),
            ("Båda parter är med.", "Parterna är med.", "[-Båda parter-]{+Parterna+} är med."),
            ("senast 9 maj", "senast 12 juni", "senast [-9 maj-]{+12 juni+}"),
            ("Åke åker.", "Åse åker.", "[-Åke-]{+Åse+} åker."),
        ] {
            assert_eq!(told(earlier, later), wanted);
        }
    }

    #[test]
    fn texts_too_long_to_compare_are_told_whole() {
        let (one, other) = ("ett ".repeat(6_000), "två ".repeat(6_000));
        assert_eq!(compare(&one, &other), [Part::Out(one), Part::In(other)]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_what_is_told(
            earlier in "[abåä ,.\n]{0,60}", later in "[abåä ,.\n]{0,60}",
        ) {
            let parts = compare(&earlier, &later);
            let read = |skip: fn(&Part) -> bool| -> String {
                let left = parts.iter().filter(|part| !skip(part));
                left.map(|part| match part {
                    Part::Same(text) | Part::Out(text) | Part::In(text) => text.as_str(),
                }).collect()
            };
            prop_assert_eq!(read(|part| matches!(part, Part::In(_))), earlier);
            prop_assert_eq!(read(|part| matches!(part, Part::Out(_))), later);
        }
    }
}

//! What a row is, in words: a set small enough to be made a million times.

use super::Word;

/// Words that hold of a row or of a party: one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing(u64);

// Past the last word there must be a bit left.
const _: () = assert!((Word::Tactical as u32) < u64::BITS);

impl Standing {
    /// Whether the word holds.
    pub const fn contains(self, word: Word) -> bool {
        self.0 & Self::bit(word) != 0
    }

    /// Adds a word.
    pub const fn insert(&mut self, word: Word) {
        self.0 |= Self::bit(word);
    }

    const fn bit(word: Word) -> u64 {
        1 << word as u64
    }
}

impl Extend<Word> for Standing {
    fn extend<T: IntoIterator<Item = Word>>(&mut self, words: T) {
        words.into_iter().for_each(|word| self.insert(word));
    }
}

impl FromIterator<Word> for Standing {
    fn from_iter<T: IntoIterator<Item = Word>>(words: T) -> Self {
        let mut standing = Self::default();
        standing.extend(words);
        standing
    }
}

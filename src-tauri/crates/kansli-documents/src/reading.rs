//! Which way a text is read, where a name that is read from the right stands in a sentence read from the left.

use std::borrow::Cow;

/// The mark that ends what is read from the right. It has no look of its own.
pub(crate) const FROM_THE_LEFT: char = '\u{200e}';

/// Letters of Hebrew, Arabic, Syriac and the other scripts that are read from the right.
pub(crate) fn is_from_right(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// The text as it may stand before figures and commas: these would else be read as a part of it, and change sides with it.
pub(crate) fn kept_apart(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_from_right) {
        Cow::Owned(format!("{text}{FROM_THE_LEFT}"))
    } else {
        Cow::Borrowed(text)
    }
}

//! Writing XML, and HTML that is XML as well: every element is closed, and every text is escaped.
//!
//! **Invariant:** what people wrote cannot leave the text or the attribute it is put in.

use std::fmt::{Display, Write as _};

use quick_xml::escape::escape;

/// An attribute's name with what it holds.
pub(crate) type Attribute<'a> = (&'static str, &'a dyn Display);

/// A text in marks, while it is written.
#[derive(Default)]
pub(crate) struct Markup(String);

impl Markup {
    /// A file that begins with a line of its own.
    pub(crate) fn beginning(with: &str) -> Self {
        Self(with.to_owned())
    }

    /// An element with something in it.
    pub(crate) fn element(
        &mut self,
        name: &'static str,
        attributes: &[Attribute<'_>],
        inside: impl FnOnce(&mut Self),
    ) {
        self.opened(name, attributes);
        self.0.push('>');
        inside(self);
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    /// An element that can have nothing in it.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.opened(name, attributes);
        self.0.push_str("/>");
    }

    /// An element with a text in it.
    pub(crate) fn line(&mut self, name: &'static str, attributes: &[Attribute<'_>], text: &str) {
        self.element(name, attributes, |markup| markup.text(text));
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        self.0.push_str(&escape(readable(text)));
    }

    /// A line feed between elements, where it means nothing.
    pub(crate) fn feed(&mut self) {
        self.0.push('\n');
    }

    pub(crate) fn finished(self) -> String {
        self.0
    }

    fn opened(&mut self, name: &'static str, attributes: &[Attribute<'_>]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, held) in attributes {
            let held = held.to_string();
            // Writing to a text never fails.
            let _ = write!(self.0, " {name}=\"{}\"", escape(readable(&held)));
        }
    }
}

/// The text as XML may hold it: every kind of line end is a space, and what has no look is left out.
///
/// Embeddings and overrides of direction are left out too, since they would turn the words around them. Code points that
/// are no characters are spelled out by their numbers, as on paper.
pub(crate) fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push(' ');
            }
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' | '\u{feff}' => {}
            _ if letter.is_control() => {}
            _ if is_no_character(letter) => {
                let _ = write!(out, "[U+{:04X}]", u32::from(letter));
            }
            _ => out.push(letter),
        }
    }
    out
}

/// The last two code points of each plane, and a stretch that Unicode keeps for programs.
fn is_no_character(letter: char) -> bool {
    let code = u32::from(letter);
    code & 0xfffe == 0xfffe || (0xfdd0..=0xfdef).contains(&code)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_escaped_and_what_xml_forbids_is_left_out() {
        let mut markup = Markup::default();
        markup.line("p", &[("title", &"\"<&\u{1}\n'")], "</p>&\u{0}\u{b}\u{fffe}\u{202e}å");
        assert_eq!(
            markup.finished(),
            "<p title=\"&quot;&lt;&amp; &apos;\">&lt;/p&gt;&amp; [U+FFFE]å</p>"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_written_comes_out_of_a_reader_as_it_was(text in any::<String>(), held in any::<String>()) {
            let mut markup = Markup::default();
            markup.line("p", &[("title", &held)], &text);
            let written = markup.finished();
            let read = roxmltree::Document::parse(&written).unwrap();
            prop_assert_eq!(read.root_element().text().unwrap_or_default(), readable(&text));
            let wanted = readable(&held);
            prop_assert_eq!(read.root_element().attribute("title"), Some(wanted.as_str()));
        }
    }
}

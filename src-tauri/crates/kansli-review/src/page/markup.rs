//! HTML that is written so that no text of a person's can become markup.

use std::fmt::Write;

/// A piece of HTML. Markup is known when the program is compiled; everything else is escaped.
#[derive(Clone, Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Markup.
    pub(super) fn raw(&mut self, markup: &'static str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text, between tags or in an attribute's double quotes.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        for letter in clean(text).chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\'' => self.0.push_str("&#39;"),
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// A number.
    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        // Writing to a string cannot fail.
        let _ = write!(self.0, "{number}");
        self
    }

    /// More HTML.
    pub(super) fn add(&mut self, more: &Self) -> &mut Self {
        self.0.push_str(&more.0);
        self
    }

    /// A heading of a level, 1 to 6, with what stands in its tag and inside it.
    pub(super) fn heading(&mut self, level: u8, tag: &Self, inside: &Self) -> &mut Self {
        let level = level.clamp(1, 6);
        let _ = write!(self.0, "<h{level} {}>{}</h{level}>", tag.0, inside.0);
        self
    }

    /// Data for a script, which no end of a script or comment can be read into.
    pub(super) fn json(&mut self, json: &str) -> &mut Self {
        for letter in json.chars() {
            match letter {
                '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                    let _ = write!(self.0, "\\u{:04x}", u32::from(letter));
                }
                _ => self.0.push(letter),
            }
        }
        self
    }

    /// The HTML.
    pub(super) fn done(self) -> String {
        self.0
    }
}

/// A text as the page shows it: line breaks as one sign, and control characters as the sign for what cannot be shown.
/// An HTML parser would change both, and marked words are found by their places.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let shown = |c: char| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c };
    text.chars().map(shown).collect()
}

/// A piece of a text as a whole, with where it begins, in UTF-16 units as scripts count.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Block<'text> {
    /// Running text.
    Paragraph(usize, &'text str),
    /// A list with bullets.
    Bullets(Vec<(usize, &'text str)>),
    /// A list with numbers; the first one, and the items.
    Numbers(usize, Vec<(usize, &'text str)>),
}

/// Reads a cleaned text: paragraphs apart by blank lines, and lists by their marks.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found: Vec<Block<'_>> = Vec::new();
    let mut at = 0;
    let mut paragraph = 0;
    let mut after_gap = true;
    for line in text.split_inclusive('\n') {
        let begins = at;
        at += line.len();
        let body = line.trim_end();
        if body.trim().is_empty() {
            after_gap = true;
        } else if let Some((number, mark)) = list_mark(body) {
            let item = (utf16(&text[..begins + mark]), &body[mark..]);
            match (found.last_mut(), number) {
                (Some(Block::Bullets(items)), None) if !after_gap => items.push(item),
                (Some(Block::Numbers(_, items)), Some(_)) if !after_gap => items.push(item),
                (_, None) => found.push(Block::Bullets(vec![item])),
                (_, Some(number)) => found.push(Block::Numbers(number, vec![item])),
            }
            after_gap = false;
        } else {
            match found.last_mut() {
                Some(Block::Paragraph(_, whole)) if !after_gap => {
                    *whole = &text[paragraph..begins + body.len()];
                }
                _ => {
                    paragraph = begins;
                    found.push(Block::Paragraph(utf16(&text[..begins]), body));
                }
            }
            after_gap = false;
        }
    }
    found
}

/// The number of a list line, if it has one, and how long its mark is.
fn list_mark(line: &str) -> Option<(Option<usize>, usize)> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    let rest = &line[indent..];
    if rest.starts_with("- ") || rest.starts_with("* ") {
        return Some((None, indent + 2));
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits].parse().ok().filter(|_| digits <= 3)?;
    rest[digits..].starts_with(". ").then_some((Some(number), indent + digits + 2))
}

fn utf16(text: &str) -> usize {
    text.encode_utf16().count()
}

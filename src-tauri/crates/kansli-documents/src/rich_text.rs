//! What people wrote with the editor's few marks, read from Markdown into a tree that a template can walk.
//!
//! Kept: paragraphs, bullet and numbered lists, quotations, strong, emphasis, links and line breaks. Everything else
//! becomes the text it stands for: a heading is a strong paragraph, since the document's own headings must not be broken
//! into, and HTML is shown as written. Nesting beyond [`DEEPEST`] is flattened, so that no text can exhaust the typesetter.

mod cut;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

pub(crate) use self::cut::read_cut;
pub use self::cut::{Cut, listed, plain};
use crate::tree::{Block, Inline};

/// How deep lists, quotations and emphasis may nest.
const DEEPEST: usize = 5;

/// Reads Markdown. Every text can be read.
pub(crate) fn read(markdown: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_STRIKETHROUGH) {
        reading.take(event);
    }
    reading.finish()
}

/// The address as plain ASCII, if it is of a kind that a document may link to.
pub(crate) fn address(url: &str) -> Option<String> {
    let known = ["http://", "https://", "mailto:", "tel:"];
    let lower = url.to_ascii_lowercase();
    let kind = known.iter().find(|kind| lower.starts_with(**kind))?;
    let mut out = String::new();
    for byte in url.bytes() {
        match byte {
            b'!'..=b'~' if !b"\"<>\\^`{|}".contains(&byte) => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    (out.len() > kind.len()).then_some(out)
}

/// An open container: what has been read into it so far, and what it will become.
enum Open {
    Item(Vec<Block>),
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    Quote(Vec<Block>),
}

enum Mark {
    Strong,
    Emphasis,
    Link(String),
    /// A mark without effect, kept so that its end finds its start.
    Plain,
}

#[derive(Default)]
struct Reading {
    done: Vec<Block>,
    open: Vec<Open>,
    /// Lists, items and quotations beyond the deepest level, entered but not built.
    skipped: usize,
    marks: Vec<(Mark, Vec<Inline>)>,
    line: Vec<Inline>,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text(&text)
            }
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.text(&text)
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.line_mut().push(Inline::Break),
            Event::Rule => self.end_paragraph(),
            Event::TaskListMarker(done) => self.text(if done { "[x] " } else { "[ ] " }),
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading {
                level: HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3, ..
            } => {
                self.end_paragraph();
                self.mark(Mark::Strong);
            }
            Tag::Heading { .. } => {
                self.end_paragraph();
                self.mark(Mark::Emphasis);
            }
            Tag::Strong => self.mark(Mark::Strong),
            Tag::Emphasis => self.mark(Mark::Emphasis),
            Tag::Link { dest_url, .. } => {
                self.mark(address(&dest_url).map_or(Mark::Plain, Mark::Link))
            }
            Tag::Image { .. } | Tag::Strikethrough => self.mark(Mark::Plain),
            Tag::List(start) => self.enter(Open::List { start, items: Vec::new() }),
            Tag::Item => self.enter(Open::Item(Vec::new())),
            Tag::BlockQuote(_) => self.enter(Open::Quote(Vec::new())),
            _ => self.end_paragraph(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong
            | TagEnd::Emphasis
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Strikethrough => self.unmark(),
            TagEnd::Heading(_) => {
                self.unmark();
                self.end_paragraph();
            }
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) => self.leave(),
            _ => self.end_paragraph(),
        }
    }

    fn text(&mut self, text: &str) {
        let line = self.line_mut();
        match line.last_mut() {
            Some(Inline::Text(before)) => before.push_str(text),
            _ => line.push(Inline::Text(text.to_owned())),
        }
    }

    fn line_mut(&mut self) -> &mut Vec<Inline> {
        self.marks.last_mut().map_or(&mut self.line, |(_, inside)| inside)
    }

    fn mark(&mut self, mark: Mark) {
        let mark = if self.marks.len() >= DEEPEST { Mark::Plain } else { mark };
        self.marks.push((mark, Vec::new()));
    }

    fn unmark(&mut self) {
        let Some((mark, inside)) = self.marks.pop() else { return };
        match mark {
            _ if inside.is_empty() => {}
            Mark::Strong => self.line_mut().push(Inline::Strong(inside)),
            Mark::Emphasis => self.line_mut().push(Inline::Emphasis(inside)),
            Mark::Link(url) => self.line_mut().push(Inline::Link { url, text: inside }),
            Mark::Plain => self.line_mut().extend(inside),
        }
    }

    fn end_paragraph(&mut self) {
        while !self.marks.is_empty() {
            self.unmark();
        }
        let line = std::mem::take(&mut self.line);
        if line.iter().any(|inline| !is_blank(inline)) {
            self.push(Block::Paragraph(line));
        }
    }

    fn enter(&mut self, container: Open) {
        self.end_paragraph();
        if self.skipped > 0 || self.open.len() >= DEEPEST * 2 {
            self.skipped += 1;
        } else {
            self.open.push(container);
        }
    }

    fn leave(&mut self) {
        self.end_paragraph();
        if self.skipped > 0 {
            self.skipped -= 1;
            return;
        }
        match self.open.pop() {
            Some(Open::Item(blocks)) => match self.open.last_mut() {
                Some(Open::List { items, .. }) if !blocks.is_empty() => items.push(blocks),
                _ => {}
            },
            Some(Open::List { items, .. }) if items.is_empty() => {}
            Some(Open::List { start: Some(start), items }) => {
                self.push(Block::Numbers { start, items })
            }
            Some(Open::List { start: None, items }) => self.push(Block::Bullets(items)),
            Some(Open::Quote(blocks)) if !blocks.is_empty() => self.push(Block::Quote(blocks)),
            Some(Open::Quote(_)) | None => {}
        }
    }

    fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            Some(Open::Item(blocks) | Open::Quote(blocks)) => blocks.push(block),
            Some(Open::List { items, .. }) => items.push(vec![block]),
            None => self.done.push(block),
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_paragraph();
        while !self.open.is_empty() {
            self.skipped = 0;
            self.leave();
        }
        self.done
    }
}

fn is_blank(inline: &Inline) -> bool {
    match inline {
        Inline::Text(text) => text.trim().is_empty(),
        Inline::Number { text, .. } => text.trim().is_empty(),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::Aside(inside)
        | Inline::Warning(inside)
        | Inline::Link { text: inside, .. }
        | Inline::Within { text: inside, .. } => inside.iter().all(is_blank),
        Inline::Break => true,
    }
}

#[cfg(test)]
mod tests;

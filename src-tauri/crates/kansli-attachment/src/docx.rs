//! Word: a ZIP of XML, of which a reader's text, headings, lists, tables and pictures are wanted.

mod body;
mod lists;
mod styles;

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node};
use zip::ZipArchive;
use zip::result::ZipError;

use self::body::Body;
use self::lists::Lists;
use self::styles::Styles;
use crate::{MOST_UNPACKED, Why};

/// A piece of a Word document, as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A heading; 1 is the highest.
    Heading {
        /// From 1 to 9.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// An entry of a list.
    Entry {
        /// How deep it lies, from 0 to 8.
        level: u8,
        /// Its number; none has a bullet.
        number: Option<u64>,
        /// Its words.
        line: Vec<Run>,
    },
    /// A table: rows of cells. No row is empty, and all are as long as the longest.
    Table {
        /// How wide the columns are to each other; one for each, none of them 0.
        widths: Vec<u32>,
        /// The cells; a cell that stretches over more than its own place leaves the others empty.
        rows: Vec<Vec<Vec<Piece>>>,
    },
    /// A picture.
    Picture {
        /// Its file as it is, of any kind.
        bytes: Vec<u8>,
        /// What it shows, if its author has told.
        alt: String,
        /// Width and height in tenths of a millimetre, none of them 0.
        size: (u32, u32),
    },
}

/// Words of one look. A line break is `\n`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub strong: bool,
    /// Whether they are italic.
    pub emphasis: bool,
    /// Where they lead to, as the file has it.
    pub link: Option<String>,
}

/// Whether this may be a Word document: any ZIP may.
pub(crate) fn is(bytes: &[u8]) -> bool {
    matches!(bytes, [b'P', b'K', 3 | 5, ..])
}

/// The text of a Word document; none of any other ZIP.
pub(crate) fn read(bytes: &[u8]) -> Result<String, Why> {
    let mut text = String::new();
    say(&pieces(bytes)?, &mut text);
    Ok(text)
}

/// The words of pieces, a line each; the cells of a row stand on one line.
fn say(pieces: &[Piece], text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Heading { text: words, .. } => text.push_str(words),
            Piece::Paragraph(line) | Piece::Entry { line, .. } => {
                line.iter().for_each(|run| text.push_str(&run.text));
            }
            Piece::Table { rows, .. } => {
                for row in rows {
                    for cell in row {
                        say(cell, text);
                        text.push(' ');
                    }
                    text.push('\n');
                }
            }
            Piece::Picture { .. } => {}
        }
        text.push('\n');
    }
}

/// The pieces of a Word document, its notes last; none of any other ZIP.
pub(crate) fn pieces(bytes: &[u8]) -> Result<Vec<Piece>, Why> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::Broken)?;
    let Some(body) = unpacked(&mut archive, "word/document.xml")? else { return Ok(Vec::new()) };
    let styles = unpacked(&mut archive, "word/styles.xml")?.unwrap_or_default();
    let lists = unpacked(&mut archive, "word/numbering.xml")?.unwrap_or_default();
    let names = unpacked(&mut archive, "word/_rels/document.xml.rels")?.unwrap_or_default();
    let footnotes = unpacked(&mut archive, "word/footnotes.xml")?.unwrap_or_default();
    let endnotes = unpacked(&mut archive, "word/endnotes.xml")?.unwrap_or_default();
    let body_xml = parsed(&body)?;
    let parts = Parts {
        styles: parsed_or_none(&styles).map(|it| Styles::read(&it)).unwrap_or_default(),
        lists: parsed_or_none(&lists).map(|it| Lists::read(&it)).unwrap_or_default(),
        targets: parsed_or_none(&names).map(|it| targets(&it)).unwrap_or_default(),
    };
    let (footnotes, endnotes) = (parsed_or_none(&footnotes), parsed_or_none(&endnotes));
    let mut load = |name: &str| media(&mut archive, name);
    Body::new(&parts, [footnotes.as_ref(), endnotes.as_ref()], &mut load).read(&body_xml)
}

/// What the text of a document refers to.
struct Parts {
    styles: Styles,
    lists: Lists,
    /// Addresses and files by the names that the text has for them.
    targets: BTreeMap<String, String>,
}

fn parsed(xml: &str) -> Result<Document<'_>, Why> {
    Document::parse(xml).map_err(|_| Why::Broken)
}

/// What only helps to read the text may be missing or broken without costing it.
fn parsed_or_none(xml: &str) -> Option<Document<'_>> {
    Document::parse(xml).ok()
}

fn targets(xml: &Document<'_>) -> BTreeMap<String, String> {
    let links = xml.descendants().filter(|it| is_named(it, "Relationship"));
    links
        .filter_map(|it| Some((it.attribute("Id")?.to_owned(), it.attribute("Target")?.to_owned())))
        .collect()
}

/// A picture of the archive; none when it is missing, broken or too large.
fn media(archive: &mut ZipArchive<Cursor<&[u8]>>, target: &str) -> Option<Vec<u8>> {
    let name = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("word/{target}"),
    };
    contents(archive, &name).ok().flatten()
}

/// A part of the archive as text.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, Why> {
    let Some(bytes) = contents(archive, name)? else { return Ok(None) };
    String::from_utf8(bytes).map(Some).map_err(|_| Why::Broken)
}

/// A part of the archive; never more than what a part may unpack to, whatever the archive says.
fn contents(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<Vec<u8>>, Why> {
    let file = match archive.by_name(name) {
        Ok(file) if file.encrypted() => return Err(Why::Encrypted),
        Ok(file) => file,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
            return Err(Why::Encrypted);
        }
        Err(_) => return Err(Why::Broken),
    };
    let mut bytes = Vec::new();
    let most = MOST_UNPACKED as u64;
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| Why::Broken)?;
    if bytes.len() > MOST_UNPACKED {
        return Err(Why::TooLarge);
    }
    Ok(Some(bytes))
}

/// Whether a node is an element of that name, whatever its namespace: there are two of the same standard.
fn is_named(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

fn child<'a, 'input>(node: Node<'a, 'input>, name: &str) -> Option<Node<'a, 'input>> {
    node.children().find(|it| is_named(it, name))
}

/// An attribute of that name, whatever its namespace.
fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|it| it.name() == name).map(|it| it.value())
}

/// `w:val` of a child.
fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    attribute(child(node, name)?, "val")
}

/// Whether a switch such as `w:b` is there and on.
fn is_on(node: Node<'_, '_>, name: &str) -> bool {
    child(node, name)
        .is_some_and(|it| !matches!(attribute(it, "val"), Some("0" | "false" | "off" | "none")))
}

//! Word: a ZIP of XML, of which the paragraphs are wanted.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{MOST_UNPACKED, Why};

/// Parts that hold what a reader sees; the first is the paper itself.
const PARTS: [&str; 3] = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];

/// The text of a Word document; none of any other ZIP.
pub(crate) fn read(bytes: &[u8]) -> Result<String, Why> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Why::Broken)?;
    let mut text = String::new();
    for part in PARTS {
        if let Some(xml) = unpacked(&mut archive, part)? {
            paragraphs(&xml, &mut text)?;
        }
    }
    Ok(text)
}

/// A part of the archive; never more than what a part may unpack to, whatever the archive says.
fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Option<String>, Why> {
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
    String::from_utf8(bytes).map(Some).map_err(|_| Why::Broken)
}

/// Adds the words of each paragraph. Text that somebody has struck out (`w:delText`) and the codes
/// of fields are not what a reader sees.
fn paragraphs(xml: &str, text: &mut String) -> Result<(), Why> {
    let mut reader = Reader::from_str(xml);
    let mut inside = false;
    loop {
        match reader.read_event().map_err(|_| Why::Broken)? {
            Event::Start(tag) if tag.name().as_ref() == "w:t" => inside = true,
            Event::End(tag) => match tag.name().as_ref() {
                "w:t" => inside = false,
                "w:p" => text.push('\n'),
                "w:tc" => text.push(' '),
                _ => {}
            },
            Event::Empty(tag) => match tag.name().as_ref() {
                "w:tab" => text.push(' '),
                "w:br" | "w:cr" | "w:p" => text.push('\n'),
                "w:noBreakHyphen" => text.push('-'),
                _ => {}
            },
            Event::Text(words) if inside => {
                text.push_str(&words);
            }
            Event::GeneralRef(entity) if inside => text.push_str(&character(&entity)?),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// The character that an entity stands for. Entities of the file's own are not followed.
fn character(entity: &BytesRef<'_>) -> Result<String, Why> {
    if let Some(character) = entity.resolve_char_ref().map_err(|_| Why::Broken)? {
        return Ok(character.to_string());
    }
    Ok(resolve_predefined_entity(entity).unwrap_or_default().to_owned())
}

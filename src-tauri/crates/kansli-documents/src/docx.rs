//! A document as DOCX, for those who go on writing in it.
//!
//! ```text
//! tree → paragraphs with styles, lists and tables (WordprocessingML) → parts → zip
//! ```
//!
//! Named styles carry the look, so that a reader's own program knows what is a heading, a list or a quotation. The order
//! of elements is the one of ECMA-376, which Word insists on. Why the parts are written here: decision 14.
//!
//! **Invariant:** the same tree gives the same bytes: order, names and times in the zip are fixed.

mod around;
mod kit;
mod list;
mod page;
mod paragraph;
mod picture;
mod run;
mod table;
mod text;

use std::io::{Cursor, Write as _};

use quick_xml::escape::escape;
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::kit::Kit;
use self::page::Sections;
use crate::markup::Markup;
use crate::tree::Tree;
use crate::words::Words;

/// What an XML part begins with.
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What the names of elements in a part with text stand for.
const NAMES: &[crate::markup::Attribute<'_>] = &[
    ("xmlns:w", &"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", &"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", &"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", &"http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", &"http://schemas.openxmlformats.org/drawingml/2006/picture"),
];

/// Parts with nothing of the document in them but its language and the names of its styles and heads.
const FIXED: [(&str, &str); 6] = [
    ("_rels/.rels", include_str!("docx/rels.xml")),
    ("docProps/app.xml", include_str!("docx/properties.xml")),
    ("word/styles.xml", include_str!("docx/styles.xml")),
    ("word/settings.xml", include_str!("docx/settings.xml")),
    ("word/fontTable.xml", include_str!("docx/fonts.xml")),
    (TYPES, include_str!("docx/types.xml")),
];
/// The part that says what the others are; it comes first.
const TYPES: &str = "[Content_Types].xml";
/// The messages that name the styles which Word has no name for.
const STYLES: [&str; 10] = [
    "style-lead",
    "style-about",
    "style-note",
    "style-demo",
    "style-entry",
    "style-aside",
    "style-warning",
    "style-finished",
    "style-unfinished",
    "style-ledger",
];

/// Writes the document.
///
/// # Errors
/// What a picture of our own could not be drawn for, or the zip not be written for; never on account of what people wrote.
pub(crate) fn write(tree: &Tree) -> Result<Vec<u8>, String> {
    let mut kit = Kit::of(tree);
    let sections = Sections::of(tree);
    let document = page::document(tree, &sections, &mut kit);
    let fixed = |(name, part): &(&str, &str)| {
        ((*name).to_owned(), filled(part, tree, &sections).into_bytes())
    };
    let mut parts: Vec<(String, Vec<u8>)> = FIXED.iter().map(fixed).collect();
    parts.push(("docProps/core.xml".to_owned(), core(tree).into_bytes()));
    parts.push(("word/document.xml".to_owned(), document.into_bytes()));
    parts.push(("word/footer.xml".to_owned(), around::foot(tree).into_bytes()));
    for (head, part) in around::heads(tree, &sections) {
        parts.push((format!("word/{head}.xml"), part.into_bytes()));
    }
    parts.push(("word/numbering.xml".to_owned(), kit.lists.part(tree.look.accent).into_bytes()));
    parts.push(("word/_rels/document.xml.rels".to_owned(), kit.relations(&sections).into_bytes()));
    for (place, picture) in (1..).zip(kit.pictures()?) {
        parts.push((format!("word/media/picture{place}.png"), picture));
    }
    parts.sort_by(|(one, _), (other, _)| (one != TYPES, one).cmp(&(other != TYPES, other)));
    zipped(&parts).map_err(|why| why.to_string())
}

/// A fixed part with the document's language and the names in it.
fn filled(part: &str, tree: &Tree, sections: &Sections<'_>) -> String {
    const HEAD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";
    let words = Words::of(tree.lang);
    let mut out = part.replace("{lang}", tree.lang.locale());
    for key in STYLES {
        out = out.replace(&format!("{{{key}}}"), &escape(words.say(key)));
    }
    let mut heads = Markup::default();
    for (head, _) in sections.heads() {
        let name = format!("/word/{head}.xml");
        heads.empty("Override", &[("PartName", &name), ("ContentType", &HEAD)]);
    }
    let out = out.replace("{accent}", &tree.look.accent.digits());
    let out = out.replace("{tint}", &tree.look.tint.digits());
    out.replace("{heads}", &heads.finished())
}

/// What the document is called, whose it is, its language and its day.
fn core(tree: &Tree) -> String {
    let mut part = Markup::beginning(DECLARATION);
    let day = tree.day.format("%Y-%m-%dT00:00:00Z");
    part.element(
        "cp:coreProperties",
        &[
            (
                "xmlns:cp",
                &"http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            ),
            ("xmlns:dc", &"http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", &"http://purl.org/dc/terms/"),
            ("xmlns:xsi", &"http://www.w3.org/2001/XMLSchema-instance"),
        ],
        |part| {
            part.line("dc:title", &[], &tree.title);
            part.line("dc:creator", &[], &tree.author);
            part.line("dc:language", &[], tree.lang.locale());
            for name in ["dcterms:created", "dcterms:modified"] {
                part.line(name, &[("xsi:type", &"dcterms:W3CDTF")], &day.to_string());
            }
        },
    );
    part.finished()
}

fn zipped(parts: &[(String, Vec<u8>)]) -> ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        // A picture is compressed already.
        let method = match name.ends_with(".png") {
            true => CompressionMethod::Stored,
            false => CompressionMethod::Deflated,
        };
        let form = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        zip.start_file(name.as_str(), form)?;
        zip.write_all(part).map_err(ZipError::Io)?;
    }
    Ok(zip.finish()?.into_inner())
}

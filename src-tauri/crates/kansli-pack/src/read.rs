//! Opening a part: from bytes to objects and pages, or why not.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId};

use crate::object::{array_at, at, dict, dict_at, whole_at};
use crate::{MOST_PAGES, Why};

/// The first bytes of the file in which its mark may stand (ISO 32000-1, annex H.3.4.1).
const HEAD: usize = 1024;
const MARK: &[u8] = b"%PDF-";
/// Bytes that one stream of objects may unpack to while the file is opened.
const MOST_UNPACKED: usize = 64 << 20;
/// Objects that a part may have.
const MOST_OBJECTS: usize = 1_000_000;
/// Levels that a page tree may have.
const DEEPEST: usize = 64;
/// What a page has from the nodes above it, if not itself (ISO 32000-1, table 30).
const INHERITED: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];

/// A part that has been opened.
pub(crate) struct Source {
    pub(crate) document: Document,
    /// Its pages in order, each with what it has from above. No page stands twice.
    pub(crate) pages: Vec<ObjectId>,
    /// Whether it was locked with an empty password, as is done to forbid changing or printing.
    pub(crate) protected: bool,
}

/// Opens a part.
pub(crate) fn open(bytes: &[u8]) -> Result<Source, Why> {
    if bytes.is_empty() {
        return Err(Why::Empty);
    }
    let head = &bytes[..bytes.len().min(HEAD)];
    if !head.windows(MARK.len()).any(|it| it == MARK) {
        return Err(Why::NotPdf);
    }
    let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
    let mut document =
        Document::load_mem_with_options(bytes, options).map_err(|why| reason(&why))?;
    if document.is_encrypted() {
        return Err(Why::Locked);
    }
    if document.objects.len() > MOST_OBJECTS {
        return Err(Why::TooLarge);
    }
    if is_shell(&document) {
        return Err(Why::Shell);
    }
    let pages = pages(&mut document)?;
    let protected = document.was_encrypted();
    Ok(Source { document, pages, protected })
}

fn reason(why: &Error) -> Why {
    match why {
        Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Why::TooLarge,
        Error::Decryption(_) | Error::InvalidPassword | Error::UnsupportedSecurityHandler(_) => {
            Why::Locked
        }
        _ => Why::Damaged,
    }
}

/// Whether the pages only say that another program is needed: a form that is drawn when opened (XFA).
fn is_shell(document: &Document) -> bool {
    document.catalog().is_ok_and(|catalog| {
        let form = dict_at(document, catalog, b"AcroForm");
        let dynamic = at(document, catalog, b"NeedsRendering").as_bool().unwrap_or(false);
        dynamic && form.is_some_and(|form| form.has(b"XFA"))
    })
}

/// A node of the page tree still to be looked at, the nodes above it, and what it has from them.
struct Node {
    id: ObjectId,
    above: Vec<ObjectId>,
    inherited: Dictionary,
}

/// The pages in order, with what they have from above written on each.
fn pages(document: &mut Document) -> Result<Vec<ObjectId>, Why> {
    let catalog = document.catalog().map_err(|_| Why::Damaged)?;
    let root = catalog.get(b"Pages").and_then(Object::as_reference).map_err(|_| Why::Damaged)?;
    let mut left = vec![Node { id: root, above: Vec::new(), inherited: Dictionary::new() }];
    let (mut found, mut seen) = (Vec::new(), BTreeSet::new());
    let mut steps = 0;
    while let Some(node) = left.pop() {
        steps += 1;
        if found.len() >= MOST_PAGES || steps > 4 * MOST_PAGES {
            return Err(Why::TooLarge);
        }
        let Some(dict) = dict(document, node.id) else { return Err(Why::Damaged) };
        let mut inherited = node.inherited;
        for key in INHERITED {
            if let Ok(value) = dict.get(key) {
                inherited.set(key, value.clone());
            }
        }
        if is_page(document, dict) {
            let mut page = dict.clone();
            for (key, value) in inherited {
                page.set(key, value);
            }
            let again = !seen.insert(node.id);
            found.push(if again { document.new_object_id() } else { node.id });
            document.objects.insert(found[found.len() - 1], Object::Dictionary(page));
            continue;
        }
        if node.above.contains(&node.id) || node.above.len() >= DEEPEST {
            return Err(Why::Damaged);
        }
        let above = [node.above, vec![node.id]].concat();
        // The last one is looked at first, so they are laid out backwards.
        for kid in array_at(document, dict, b"Kids").iter().rev() {
            let id = kid.as_reference().map_err(|_| Why::Damaged)?;
            left.push(Node { id, above: above.clone(), inherited: inherited.clone() });
        }
        if left.len() > 4 * MOST_PAGES {
            return Err(Why::TooLarge);
        }
    }
    if found.is_empty() { Err(Why::Damaged) } else { Ok(found) }
}

/// Whether it is a page and no node above pages; the type is often missing or wrong.
fn is_page(document: &Document, dict: &Dictionary) -> bool {
    !dict.has(b"Kids") && (!dict.has_type(b"Pages") || whole_at(document, dict, b"Count").is_none())
}

//! PDF: the words that its pages show, in the order in which they are drawn.

mod font;
mod page;
mod pen;

use lopdf::{Document, Error, LoadOptions};

use crate::{MOST_TEXT, MOST_UNPACKED, Why};

/// The first bytes of the file in which its mark may stand (ISO 32000-1, annex H.3.4.1).
const HEAD: usize = 1024;
const MARK: &[u8] = b"%PDF-";
/// Pages that are looked at.
const PAGES: usize = 2000;
/// Bytes that all pages together may unpack to.
const MOST_IN_ALL: usize = 4 * MOST_UNPACKED;

/// Whether the bytes say that they are a PDF.
pub(crate) fn is(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(HEAD)];
    head.windows(MARK.len()).any(|it| it == MARK)
}

/// The text of a PDF.
pub(crate) fn read(bytes: &[u8]) -> Result<String, Why> {
    Ok(pages(bytes)?.concat())
}

/// The text of a PDF, page by page. A page that is too large or cannot be read is empty; if no page can
/// be read, the paper cannot.
pub(crate) fn pages(bytes: &[u8]) -> Result<Vec<String>, Why> {
    let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
    let document = Document::load_mem_with_options(bytes, options).map_err(|why| reason(&why))?;
    if document.is_encrypted() {
        return Err(Why::Encrypted);
    }
    let pages = document.get_pages();
    if pages.is_empty() {
        return Err(Why::Broken);
    }
    let (mut texts, mut left, mut read, mut failed) = (Vec::new(), MOST_IN_ALL, 0, None);
    let mut length = 0;
    for &page in pages.values().take(PAGES) {
        let mut text = String::new();
        match page::read(&document, page, &mut left, &mut text) {
            Ok(()) => read += 1,
            Err(why) => failed = Some(reason(&why)),
        }
        length += text.len();
        texts.push(text);
        // Each character is at least one byte: no need to look further.
        if left == 0 || length > 4 * MOST_TEXT {
            break;
        }
    }
    match failed {
        Some(why) if read == 0 => Err(why),
        _ => Ok(texts),
    }
}

fn reason(why: &Error) -> Why {
    match why {
        Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. }) => Why::TooLarge,
        Error::Decryption(_) | Error::InvalidPassword | Error::UnsupportedSecurityHandler(_) => {
            Why::Encrypted
        }
        _ => Why::Broken,
    }
}

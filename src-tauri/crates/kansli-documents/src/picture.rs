//! Pictures from elsewhere: whether they can be read in full, and what their files hold.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// The most pixels on a side of a scanned paper: A0 at 400 pixels an inch.
const MOST_PIXELS: u32 = 20_000;

/// Memory that decoding may take, in bytes: the largest photograph of today's telephones, three times.
const MOST_MEMORY: u64 = 1 << 30;

/// Why a picture cannot be a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureProblem {
    /// It cannot be read to its end.
    Broken,
    /// It has more pixels than a page can hold, or takes too much memory.
    Large,
}

/// A PNG or JPEG as a page can hold it, read to its end: as it is, or in the colours of a screen if it has those of a
/// printing press.
///
/// # Errors
/// Why it cannot be a page.
pub fn for_page(bytes: &[u8]) -> Result<Vec<u8>, PictureProblem> {
    let mut reader = ImageReader::new(Cursor::new(bytes));
    reader = reader.with_guessed_format().map_err(|_| PictureProblem::Broken)?;
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(problem)?;
    let turned = decoder.orientation().map_err(problem)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(problem)?;
    if channels(bytes) != Some(4) {
        return Ok(bytes.to_vec());
    }
    picture.apply_orientation(turned);
    let mut written = Cursor::new(Vec::new());
    let plain = DynamicImage::ImageRgb8(picture.to_rgb8());
    plain.write_to(&mut written, ImageFormat::Png).map_err(problem)?;
    Ok(written.into_inner())
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS);
    limits.max_image_height = Some(MOST_PIXELS);
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn problem(why: image::ImageError) -> PictureProblem {
    match why {
        image::ImageError::Limits(_) => PictureProblem::Large,
        _ => PictureProblem::Broken,
    }
}

/// How many channels a JPEG has, as its frame says: the segments are walked up to the first frame (ITU-T T.81, B.2.2).
pub(crate) fn channels(bytes: &[u8]) -> Option<u8> {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let mut at = 2;
    loop {
        let &[0xff, marker] = bytes.get(at..at + 2)? else { return None };
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return bytes.get(at + 9).copied();
        }
        // A marker may be preceded by any number of fill bytes.
        if marker == 0xff {
            at += 1;
            continue;
        }
        let &[high, low] = bytes.get(at + 2..at + 4)? else { return None };
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
    }
}

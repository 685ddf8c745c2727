//! Logos: what is taken, by content, and made into what every document can hold.
//!
//! Pixels are decoded and written again as PNG with eight bits a channel in sRGB, no larger than paper needs. Whatever
//! else the file held (profiles, depths, animations, notes of a camera) is left behind, so that none of it can break
//! PDF/A-2. Drawings are kept as they are, once nothing in them reaches outside or runs.

use std::io::Cursor;

use image::codecs::{jpeg::JpegDecoder, png::PngDecoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, Limits};
use serde::{Deserialize, Serialize};

use super::{LookField, LookProblem, svg};
use crate::picture::channels;

/// The largest file that is taken, in bytes.
pub const LARGEST: usize = 1 << 20;

/// The most pixels on a side.
pub const MOST_PIXELS: u32 = 4000;

/// The longest text of a logo, in characters.
pub const LONGEST_ALT: usize = 200;

/// What 60 by 11 millimetres hold at 600 pixels an inch.
const PRINTED: (u32, u32) = (1417, 260);

/// Memory that decoding may take, in bytes: the most pixels at eight bytes each, and room to work.
const MOST_MEMORY: u64 = 192 << 20;

/// A logo that every document can hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    format: LogoFormat,
    bytes: Vec<u8>,
    /// What it shows, to those who cannot see it; none: it is decoration.
    pub alt: Option<String>,
}

/// What a logo is kept as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogoFormat {
    /// Pixels.
    Png,
    /// A drawing.
    Svg,
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoProblem {
    /// It is neither PNG nor JPEG nor SVG.
    Unknown,
    /// It says that it is one of them, but cannot be read.
    Broken,
    /// It is larger than [`LARGEST`].
    Large,
    /// It has more pixels on a side than [`MOST_PIXELS`].
    Wide,
    /// Its colours are for a printing press (CMYK), and look different everywhere else.
    Press,
    /// The drawing holds a script, or something that acts.
    Script,
    /// The drawing fetches something from elsewhere.
    Outside,
    /// The drawing holds letters, which would need fonts of their own.
    Letters,
    /// The drawing holds pixels, or copies of copies.
    Nested,
    /// The drawing does not say how large it is.
    Sizeless,
}

impl Logo {
    /// Takes a file by its content.
    ///
    /// # Errors
    /// Why it is no logo.
    pub fn read(bytes: &[u8], alt: Option<String>) -> Result<Self, LogoProblem> {
        if bytes.len() > LARGEST {
            return Err(LogoProblem::Large);
        }
        let (format, bytes) = match image::guess_format(bytes) {
            Ok(ImageFormat::Png) => (LogoFormat::Png, png(bytes)?),
            Ok(ImageFormat::Jpeg) => (LogoFormat::Png, jpeg(bytes)?),
            _ => (LogoFormat::Svg, svg::checked(bytes)?.to_owned()),
        };
        Ok(Self { format, bytes, alt })
    }

    /// What it is kept as.
    #[must_use]
    pub const fn format(&self) -> LogoFormat {
        self.format
    }

    /// Its content, as it stands in documents. Reading it again gives the same.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(super) fn problem(&self) -> Option<(LookField, LookProblem)> {
        let alt = self.alt.as_deref()?.trim();
        if alt.is_empty() {
            return Some((LookField::Alt, LookProblem::Blank));
        }
        let is_long = alt.chars().count() > LONGEST_ALT;
        is_long.then_some((LookField::Alt, LookProblem::TooLong(LONGEST_ALT)))
    }
}

fn png(bytes: &[u8]) -> Result<Vec<u8>, LogoProblem> {
    let limits = limits();
    let decoder = PngDecoder::with_limits(Cursor::new(bytes), limits).map_err(refused)?;
    pixels(decoder)
}

fn jpeg(bytes: &[u8]) -> Result<Vec<u8>, LogoProblem> {
    if channels(bytes) == Some(4) {
        return Err(LogoProblem::Press);
    }
    pixels(JpegDecoder::new(Cursor::new(bytes)).map_err(refused)?)
}

fn pixels(mut decoder: impl ImageDecoder) -> Result<Vec<u8>, LogoProblem> {
    let (width, height) = decoder.dimensions();
    if width.max(height) > MOST_PIXELS {
        return Err(LogoProblem::Wide);
    }
    decoder.set_limits(limits()).map_err(refused)?;
    let turned = decoder.orientation().map_err(refused)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refused)?;
    picture.apply_orientation(turned);
    let (widest, highest) = PRINTED;
    if picture.width() > widest || picture.height() > highest {
        picture = picture.resize(widest, highest, FilterType::Lanczos3);
    }
    let eight_bits = match picture.color().has_alpha() {
        true => DynamicImage::ImageRgba8(picture.to_rgba8()),
        false => DynamicImage::ImageRgb8(picture.to_rgb8()),
    };
    let mut written = Cursor::new(Vec::new());
    eight_bits.write_to(&mut written, ImageFormat::Png).map_err(refused)?;
    Ok(written.into_inner())
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    limits
}

fn refused(why: image::ImageError) -> LogoProblem {
    match why {
        image::ImageError::Limits(_) => LogoProblem::Wide,
        _ => LogoProblem::Broken,
    }
}

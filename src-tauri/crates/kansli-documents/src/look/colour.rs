//! Colours and whether they can be read: the contrast of WCAG 2.1, success criterion 1.4.3.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::LookProblem;

/// The least contrast of text of ordinary size, to one.
pub const LEAST_CONTRAST: f64 = 4.5;

/// A colour by its red, green and blue, as `#0f5f6d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

const WHITE: Colour = Colour([0xff; 3]);
const PETROL: Colour = Colour([0x0f, 0x5f, 0x6d]);
const PETROL_TINT: Colour = Colour([0xe7, 0xf1, 0xf2]);

impl Default for Colour {
    /// The program's own.
    fn default() -> Self {
        PETROL
    }
}

impl Colour {
    /// Reads `#0f5f6d` or `0F5F6D`; nothing else is a colour.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The colour as Word writes it: `0F5F6D`.
    pub(crate) fn digits(self) -> String {
        let [red, green, blue] = self.0;
        format!("{red:02X}{green:02X}{blue:02X}")
    }

    /// The pale ground of boxes in this colour: a tenth of it on white.
    #[must_use]
    pub fn tint(self) -> Self {
        if self == PETROL {
            return PETROL_TINT;
        }
        Self(self.0.map(|part| 0xff - (0xff - part) / 10))
    }

    /// The worse of its contrasts: as text on white, and on its own tint.
    #[must_use]
    pub fn worst_contrast(self) -> f64 {
        contrast(self, WHITE).min(contrast(self, self.tint()))
    }

    /// The colour itself if it can be read, else the nearest darker one of its hue that can.
    #[must_use]
    pub fn readable(self) -> Self {
        let darker = |keep: u16| {
            let part = |part: u8| u8::try_from(u16::from(part) * keep / 255).unwrap_or(part);
            Self(self.0.map(part))
        };
        let mut by_step = (0..=255).rev().map(darker);
        by_step.find(|it| it.worst_contrast() >= LEAST_CONTRAST).unwrap_or(Self([0; 3]))
    }

    pub(super) fn problem(self) -> Option<LookProblem> {
        let contrast = self.worst_contrast();
        (contrast < LEAST_CONTRAST)
            .then(|| LookProblem::Faint { contrast, darker: self.readable() })
    }

    /// Relative luminance as WCAG 2.1 defines it, 0 to 1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

/// The contrast between two colours, 1 to 21, whichever of them is the ground.
#[must_use]
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

impl fmt::Display for Colour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Serialize for Colour {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::read(&text).ok_or_else(|| serde::de::Error::custom("no colour"))
    }
}

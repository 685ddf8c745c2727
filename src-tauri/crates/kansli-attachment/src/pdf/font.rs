//! Fonts: which characters bytes stand for, and how far each moves the pen.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Encoding, Object};

use crate::MOST_UNPACKED;

/// Fonts by the names that a page gives them.
pub(super) type Fonts<'a> = BTreeMap<Vec<u8>, Font<'a>>;

/// A font.
pub(super) struct Font<'a> {
    encoding: Encoding<'a>,
    widths: Option<Widths>,
}

/// How wide characters are, in thousandths of the font's size.
struct Widths {
    by_code: BTreeMap<u16, f32>,
    other: f32,
    /// Bytes that make one character.
    bytes: usize,
}

impl<'a> Font<'a> {
    /// The fonts of a page or a drawing; one that cannot be read is left out.
    pub(super) fn all(
        document: &'a Document,
        fonts: impl IntoIterator<Item = (Vec<u8>, &'a Dictionary)>,
    ) -> Fonts<'a> {
        let read = |font: &'a Dictionary| {
            let encoding = font.get_font_encoding_with_limit(document, MOST_UNPACKED).ok()?;
            Some(Self { encoding, widths: Widths::of(document, font) })
        };
        fonts.into_iter().filter_map(|(name, font)| Some((name, read(font)?))).collect()
    }

    /// What the bytes say; nothing for what the font does not tell.
    pub(super) fn text(&self, bytes: &[u8]) -> String {
        Document::decode_text(&self.encoding, bytes).unwrap_or_default()
    }

    /// How many characters the bytes are, and how wide all of them; `None` when the font does not tell.
    pub(super) fn advance(&self, bytes: &[u8]) -> Option<(f32, f32)> {
        let widths = self.widths.as_ref()?;
        let codes = bytes.chunks(widths.bytes).map(|code| match *code {
            [high, low] => u16::from_be_bytes([high, low]),
            [low] => u16::from(low),
            _ => 0,
        });
        let wide = codes.map(|code| widths.by_code.get(&code).copied().unwrap_or(widths.other));
        Some(wide.fold((0.0, 0.0), |(count, all), one| (count + 1.0, all + one)))
    }
}

impl Widths {
    fn of(document: &Document, font: &Dictionary) -> Option<Self> {
        match array(document, font, b"DescendantFonts") {
            Some(inner) => Self::of_many(document, inner.first()?),
            None => Self::of_few(document, font),
        }
    }

    /// A font of at most 256 characters (ISO 32000-1, 9.6.2).
    fn of_few(document: &Document, font: &Dictionary) -> Option<Self> {
        let first = u16::try_from(font.get(b"FirstChar").ok()?.as_i64().ok()?).ok()?;
        let all = array(document, font, b"Widths")?;
        let wide = all.iter().map(|it| number(document, it).unwrap_or(0.0));
        Some(Self { by_code: (first..=255).zip(wide).collect(), other: 0.0, bytes: 1 })
    }

    /// A font of many characters: runs `c [w1 w2 …]` and `first last w` (ISO 32000-1, 9.7.4.3).
    fn of_many(document: &Document, inner: &Object) -> Option<Self> {
        let font = document.dereference(inner).ok()?.1.as_dict().ok()?;
        let other = font.get(b"DW").ok().and_then(|it| number(document, it)).unwrap_or(1000.0);
        let mut by_code = BTreeMap::new();
        let code = |it: &Object| u16::try_from(it.as_i64().ok()?).ok();
        let mut runs = array(document, font, b"W").unwrap_or(&[]).iter();
        while let (Some(first), Some(next)) = (runs.next().and_then(code), runs.next()) {
            if let Ok((_, Object::Array(each))) = document.dereference(next) {
                let wide = each.iter().map(|it| number(document, it).unwrap_or(other));
                by_code.extend((first..=u16::MAX).zip(wide));
            } else {
                let wide = runs.next().and_then(|it| number(document, it))?;
                by_code.extend((first..=code(next)?).map(|code| (code, wide)));
            }
        }
        Some(Self { by_code, other, bytes: 2 })
    }
}

fn number(document: &Document, object: &Object) -> Option<f32> {
    document.dereference(object).ok()?.1.as_float().ok()
}

/// An array in a dictionary, where it stands or where it is pointed at.
fn array<'a>(document: &'a Document, dict: &'a Dictionary, key: &[u8]) -> Option<&'a [Object]> {
    let found = document.dereference(dict.get(key).ok()?).ok()?.1;
    found.as_array().ok().map(Vec::as_slice)
}

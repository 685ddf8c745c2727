//! Letters for stamps and dividers: which font has them, and how wide they are.

use std::collections::BTreeSet;

use allsorts::binary::read::ReadScope;
use allsorts::font_data::FontData;
use allsorts::subset::{CmapTarget, SubsetProfile, subset};
use printpdf::{FontId, ParsedFont};

/// The font of stamps and dividers, and the one that lends what it lacks.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../../../../assets/fonts/DejaVuSans.ttf"),
];

const NAMES: [&str; 2] = ["KANSLI+Inter-Regular", "KANSLI+DejaVuSans"];

/// The fonts.
pub(crate) struct Letters {
    fonts: [ParsedFont; 2],
}

/// Letters next to each other that one font has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// Which font.
    pub(crate) font: usize,
    pub(crate) text: String,
}

impl Letters {
    /// Reads the fonts; `None` if one of them cannot be read.
    pub(crate) fn new() -> Option<Self> {
        let read = |bytes| ParsedFont::from_bytes(bytes, 0, &mut Vec::new());
        let [own, lent] = FONTS.map(read);
        Some(Self { fonts: [own?, lent?] })
    }

    /// The fonts that these runs are set in, cut down to their letters, with the names they have on pages; `None` if one of
    /// them cannot be cut.
    pub(crate) fn cut<'a>(
        &self,
        runs: impl IntoIterator<Item = &'a Run>,
    ) -> Option<Vec<(FontId, ParsedFont)>> {
        let mut glyphs = FONTS.map(|_| BTreeSet::new());
        for run in runs {
            glyphs[run.font].extend(run.text.chars().filter_map(|it| self.glyph(run.font, it)));
        }
        let used = glyphs.into_iter().enumerate().filter(|(_, glyphs)| !glyphs.is_empty());
        used.map(|(place, glyphs)| Some((font_id(place), cut(FONTS[place], &glyphs)?))).collect()
    }

    /// The text in runs. A letter that no font has is spelled out by its code, `[U+4E2D]`.
    pub(crate) fn runs(&self, text: &str) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        let mut add = |font: usize, letter: char| match runs.last_mut() {
            Some(run) if run.font == font => run.text.push(letter),
            _ => runs.push(Run { font, text: letter.to_string() }),
        };
        for letter in text.chars() {
            match (0..self.fonts.len()).find(|font| self.glyph(*font, letter).is_some()) {
                Some(font) => add(font, letter),
                None if letter.is_whitespace() || letter.is_control() => add(0, ' '),
                None => {
                    format!("[U+{:04X}]", u32::from(letter)).chars().for_each(|it| add(0, it));
                }
            }
        }
        runs
    }

    fn glyph(&self, font: usize, letter: char) -> Option<u16> {
        self.fonts[font].lookup_glyph_index(u32::from(letter)).filter(|glyph| *glyph != 0)
    }

    /// How wide the runs are at this size.
    pub(crate) fn width(&self, runs: &[Run], size: f32) -> f32 {
        let wide = |run: &Run| {
            let font = &self.fonts[run.font];
            let glyphs = run.text.chars().filter_map(|letter| self.glyph(run.font, letter));
            let units =
                glyphs.filter_map(|it| font.get_glyph_width(it)).map(f32::from).sum::<f32>();
            units / f32::from(font.units_per_em.max(1))
        };
        runs.iter().map(wide).sum::<f32>() * size
    }

    /// The text in lines no wider than this, broken between words; a word that is wider is broken where it must be.
    pub(crate) fn lines(&self, text: &str, size: f32, most: f32) -> Vec<String> {
        let fits = |line: &str| self.width(&self.runs(line), size) <= most;
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let line = lines.last().cloned().unwrap_or_default();
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if fits(&longer) {
                lines.pop();
                lines.push(longer);
                continue;
            }
            if line.is_empty() {
                lines.pop();
            }
            let mut piece = String::new();
            for letter in word.chars() {
                piece.push(letter);
                if !fits(&piece) && piece.chars().count() > 1 {
                    piece.pop();
                    lines.push(std::mem::replace(&mut piece, letter.to_string()));
                }
            }
            lines.push(piece);
        }
        lines
    }
}

/// The font with no more than these glyphs, and the one for what is missing, which must come first.
fn cut(font: &[u8], glyphs: &BTreeSet<u16>) -> Option<ParsedFont> {
    let file = ReadScope::new(font).read::<FontData<'_>>().ok()?;
    let tables = file.table_provider(0).ok()?;
    let kept: Vec<u16> = [0].into_iter().chain(glyphs.iter().copied()).collect();
    let bytes = subset(&tables, &kept, &SubsetProfile::Pdf, CmapTarget::Unicode).ok()?;
    ParsedFont::from_bytes(&bytes, 0, &mut Vec::new())
}

/// The name that a font has: six letters say that it has been cut down (ISO 32000-1, 9.6.4).
pub(crate) fn font_id(place: usize) -> FontId {
    FontId(NAMES[place].to_owned())
}

//! Stamps: what part a page belongs to, and where in the pack it stands, in the page's upper right corner as it is shown.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use printpdf::{Op, PaintMode, Pt, Rect};

use crate::Words;
use crate::gathering::Sheet;
use crate::letters::Letters;
use crate::object::{array, dict_mut, name};
use crate::page::lend;
use crate::paint::{Drawing, Strokes, colour, plate_state};
use crate::seen::{A4, Map, then};

/// Size of the letters on a page as wide as A4; on others they are as large in proportion.
const SIZE: f32 = 8.0;
/// White around the letters.
const PAD: f32 = 3.0;
/// From the stamp to the right and to the upper edge of the page.
const MARGIN: (f32, f32) = (17.0, 13.0);
const INK: [f32; 3] = [0.2, 0.19, 0.18];

/// A stamp that has been set: how it is drawn, and how wide it is.
pub(crate) struct Stamp {
    pub(crate) strokes: Strokes,
    width: f32,
}

impl Stamp {
    /// Sets the stamp of a page.
    pub(crate) fn set(letters: &Letters, words: &str) -> Self {
        let runs = letters.runs(words);
        let width = letters.width(&runs, SIZE) + 2.0 * PAD;
        let mut plate = Rect::from_xywh(Pt(0.0), Pt(0.0), Pt(width), Pt(height()));
        plate.mode = Some(PaintMode::Fill);
        let mut strokes = Strokes::default();
        strokes.ops = vec![
            Op::SaveGraphicsState,
            Op::LoadGraphicsState { gs: plate_state() },
            colour([1.0; 3]),
            Op::DrawRectangle { rectangle: plate },
            Op::RestoreGraphicsState,
            colour(INK),
        ];
        // Letters hang below their line by about a fifth of their size.
        strokes.write(runs, SIZE, PAD, PAD + SIZE * 0.2);
        Self { strokes, width }
    }

    /// The map that lays the stamp on a page.
    fn map(&self, sheet: &Sheet) -> Map {
        let (wide, high) = (sheet.seen.width(), sheet.seen.height());
        let room = (self.width + 2.0 * MARGIN.0, height() + 2.0 * MARGIN.1);
        let scale = (wide.min(high) / A4[2]).min(wide / room.0).min(high / room.1);
        let right = wide - MARGIN.0 * scale - self.width * scale;
        let up = high - MARGIN.1 * scale - height() * scale;
        then([scale, 0.0, 0.0, scale, right, up], sheet.seen.to_page())
    }

    /// Puts the stamp, as it has been drawn, on a page: after all else, and apart from what is read aloud.
    pub(crate) fn put(&self, document: &mut Document, sheet: &Sheet, drawn: Drawing) {
        let mut form = Dictionary::new();
        form.set("Type", name("XObject"));
        form.set("Subtype", name("Form"));
        form.set("BBox", array([0.0, 0.0, self.width, height()]));
        form.set("Resources", drawn.resources);
        let form = document.add_object(Stream::new(form, drawn.steps));
        let word = lend(document, sheet.id, b"XObject", "KansliStamp", form);
        let [a, b, c, d, e, f] = self.map(sheet);
        let steps = format!(
            "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n\
             q {a} {b} {c} {d} {e} {f} cm /{word} Do Q\nEMC\n"
        );
        end(document, sheet.id, [sheet.rest.as_slice(), steps.as_bytes()].concat());
    }
}

fn height() -> f32 {
    SIZE + 2.0 * PAD
}

/// Puts a stream after those that draw the page.
fn end(document: &mut Document, page: ObjectId, steps: Vec<u8>) {
    let last = document.add_object(crate::object::stream(steps));
    if let Some(page) = dict_mut(document, page)
        && let Ok(Object::Array(all)) = page.get_mut(b"Contents")
    {
        all.push(Object::Reference(last));
    }
}

/// What is stamped on a page: its number from 1, of so many.
pub(crate) fn said(words: &Words, label: Option<&str>, page: usize, pages: usize) -> String {
    let pattern = if label.is_some() { &words.stamp } else { &words.stamp_plain };
    let numbers = [("{page}", page.to_string()), ("{pages}", pages.to_string())];
    let filled = numbers.iter().fold(pattern.clone(), |it, (what, with)| it.replace(what, with));
    // Last, so that nothing in a label is taken for a place to fill.
    filled.replace("{label}", label.unwrap_or_default())
}

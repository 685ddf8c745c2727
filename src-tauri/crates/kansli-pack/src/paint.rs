//! What the pack itself draws, set as pages of one small document, so that each font is in it once.

use lopdf::{Dictionary, Document, Object, ObjectId};
use printpdf::{
    Color, ExtendedGraphicsState, ExtendedGraphicsStateId, Mm, Op, PdfDocument, PdfFont,
    PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rgb, TextItem,
};

use crate::Refusal;
use crate::letters::{Letters, Run, font_id};
use crate::object::{array_at, at, dict, dict_at};

/// How much of what lies under a plate it covers.
const PLATE: f32 = 0.85;

/// Pages that have been drawn, of a document of their own.
pub(crate) struct Painted {
    pub(crate) document: Document,
    pub(crate) pages: Vec<Drawing>,
}

/// One of them.
pub(crate) struct Drawing {
    /// The drawing steps.
    pub(crate) steps: Vec<u8>,
    /// What they draw with.
    pub(crate) resources: Object,
}

/// What is to be drawn on a page.
#[derive(Clone, Default)]
pub(crate) struct Strokes {
    pub(crate) ops: Vec<Op>,
    /// The words in it.
    runs: Vec<Run>,
}

impl Strokes {
    /// Writes runs from this place on, in points from the lower left.
    pub(crate) fn write(&mut self, runs: Vec<Run>, size: f32, x: f32, y: f32) {
        self.ops.push(Op::StartTextSection);
        self.ops.push(Op::SetTextCursor { pos: Point { x: Pt(x), y: Pt(y) } });
        for run in &runs {
            let font = PdfFontHandle::External(font_id(run.font));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
            self.ops.push(Op::ShowText { items: vec![TextItem::Text(run.text.clone())] });
        }
        self.ops.push(Op::EndTextSection);
        self.runs.extend(runs);
    }
}

/// Draws pages.
pub(crate) fn paint(letters: &Letters, pages: Vec<Strokes>) -> Result<Painted, Refusal> {
    let mut sheets = PdfDocument::new("");
    let runs = pages.iter().flat_map(|page| &page.runs);
    let fonts = letters.cut(runs).ok_or_else(|| Refusal::Unset("fonts".to_owned()))?;
    for (id, font) in fonts {
        sheets.resources.fonts.map.insert(id, PdfFont::new(font));
    }
    let plate = ExtendedGraphicsState::default().with_current_fill_alpha(PLATE);
    sheets.resources.extgstates.map.insert(plate_state(), plate);
    sheets.with_pages(
        pages.into_iter().map(|it| PdfPage::new(Mm(210.0), Mm(297.0), it.ops)).collect(),
    );
    let options =
        PdfSaveOptions { optimize: false, image_optimization: None, ..Default::default() };
    let mut warnings = Vec::new();
    let bytes = sheets.save(&options, &mut warnings);
    let document = Document::load_mem(&bytes).map_err(|why| Refusal::Unset(why.to_string()))?;
    let pages =
        document.get_pages().into_values().filter_map(|page| drawing(&document, page)).collect();
    Ok(Painted { document, pages })
}

fn drawing(document: &Document, page: ObjectId) -> Option<Drawing> {
    let sheet = dict(document, page)?;
    let steps = match at(document, sheet, b"Contents") {
        Object::Stream(stream) => stream.get_plain_content().ok()?,
        _ => array_at(document, sheet, b"Contents")
            .iter()
            .filter_map(|it| {
                document.dereference(it).ok()?.1.as_stream().ok()?.get_plain_content().ok()
            })
            .collect::<Vec<_>>()
            .concat(),
    };
    let all = dict_at(document, sheet, b"Resources")?;
    let mut resources = Dictionary::new();
    for key in [b"Font".as_slice(), b"ExtGState"] {
        resources.set(key, all.get(key).ok()?.clone());
    }
    Some(Drawing { steps, resources: Object::Dictionary(resources) })
}

/// The state in which plates under letters are drawn, so that what they lie on shines through.
pub(crate) fn plate_state() -> ExtendedGraphicsStateId {
    ExtendedGraphicsStateId("KansliPlate".to_owned())
}

/// A step that sets the colour of what follows, from red, green and blue of 0 to 1.
pub(crate) fn colour([r, g, b]: [f32; 3]) -> Op {
    Op::SetFillColor { col: Color::Rgb(Rgb { r, g, b, icc_profile: None }) }
}

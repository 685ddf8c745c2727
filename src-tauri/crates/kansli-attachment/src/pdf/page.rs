//! One page: its drawing steps, of which those that show text are wanted.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId, Result};

use super::font::{Font, Fonts};
use super::pen::{Gap, Map, Pen};
use crate::MOST_UNPACKED;

/// Drawings inside drawings (form XObjects) that are followed.
const DEPTH: u8 = 8;
/// Thousandths of the font's size that make a space where no space is drawn.
const SPACE: f32 = 200.0;

/// Adds a page's text to `text`, and takes what it unpacks from `left`.
pub(super) fn read(
    document: &Document,
    page: ObjectId,
    left: &mut usize,
    text: &mut String,
) -> Result<()> {
    let content = document.get_page_content_with_limit(page, MOST_UNPACKED.min(*left))?;
    let fonts = Font::all(document, document.get_page_fonts(page)?);
    let (own, inherited) = document.get_page_resources(page)?;
    let inherited = inherited.into_iter().filter_map(|id| document.get_dictionary(id).ok());
    let resources: Vec<&Dictionary> = own.into_iter().chain(inherited).collect();
    let mut shown = Shown { document, left, text, depth: DEPTH };
    shown.draw(&content, &fonts, &resources)?;
    shown.text.push('\n');
    Ok(())
}

/// What has been shown so far.
struct Shown<'a> {
    document: &'a Document,
    left: &'a mut usize,
    text: &'a mut String,
    depth: u8,
}

impl Shown<'_> {
    fn draw(&mut self, content: &[u8], fonts: &Fonts<'_>, resources: &[&Dictionary]) -> Result<()> {
        *self.left = self.left.saturating_sub(content.len().max(1));
        let mut font = None;
        let mut pen = Pen::new();
        for step in &Content::decode(content)?.operations {
            match step.operator.as_str() {
                "Tf" => {
                    font = step.operands.first().and_then(|it| fonts.get(it.as_name().ok()?));
                    pen.size = number(step, 1);
                }
                "Tj" | "TJ" => self.show(&mut pen, font, &step.operands),
                "'" | "\"" => {
                    pen.new_line();
                    self.show(
                        &mut pen,
                        font,
                        step.operands.last().map_or(&[], std::slice::from_ref),
                    );
                }
                "Do" => self.inner(step, resources),
                _ => place(&mut pen, step),
            }
        }
        Ok(())
    }

    fn show(&mut self, pen: &mut Pen, font: Option<&Font<'_>>, operands: &[Object]) {
        let Some(font) = font else { return };
        match pen.gap() {
            Gap::None => {}
            Gap::Space => self.text.push(' '),
            Gap::Line => self.text.push('\n'),
        }
        for operand in operands {
            let parts = operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice);
            for part in parts {
                match part {
                    Object::String(bytes, _) => {
                        self.text.push_str(&font.text(bytes));
                        pen.advance(font.advance(bytes));
                    }
                    // Numbers between strings move the pen back: far forward is a space.
                    other => {
                        let back = other.as_float().unwrap_or(0.0);
                        pen.advance(Some((0.0, -back)));
                        if -back > SPACE {
                            self.text.push(' ');
                        }
                    }
                }
            }
        }
        pen.stop();
    }

    /// Draws a drawing that is kept apart from the page, such as a letterhead. One that cannot be
    /// read costs only itself.
    fn inner(&mut self, step: &Operation, resources: &[&Dictionary]) {
        if self.depth == 0 || *self.left == 0 {
            return;
        }
        self.depth -= 1;
        let _ = self.form(step, resources);
        self.text.push('\n');
        self.depth += 1;
    }

    fn form(&mut self, step: &Operation, resources: &[&Dictionary]) -> Result<()> {
        let document = self.document;
        let Some(name) = step.operands.first() else { return Ok(()) };
        let name = name.as_name()?;
        let mut drawings = resources.iter().filter_map(|it| {
            let drawings = document.get_dict_in_dict(it, b"XObject");
            drawings.ok()?.get(name).ok()
        });
        let Some(found) = drawings.next() else { return Ok(()) };
        let stream = document.dereference(found)?.1.as_stream()?;
        if stream.dict.get(b"Subtype")?.as_name()? != b"Form" {
            return Ok(());
        }
        let content = stream.get_plain_content_with_limit(MOST_UNPACKED.min(*self.left))?;
        let own = document.get_dict_in_dict(&stream.dict, b"Resources").ok();
        let fonts = own.and_then(|own| document.get_dict_in_dict(own, b"Font").ok());
        let named = fonts.into_iter().flat_map(Dictionary::iter);
        let named = named.filter_map(|(name, font)| {
            Some((name.clone(), document.dereference(font).ok()?.1.as_dict().ok()?))
        });
        let fonts = Font::all(document, named);
        let resources: Vec<&Dictionary> = own.into_iter().collect();
        self.draw(&content, &fonts, &resources)
    }
}

/// Steps that put the pen somewhere, or say how it moves.
fn place(pen: &mut Pen, step: &Operation) {
    let at = |place| number(step, place);
    let map = || Map([at(0), at(1), at(2), at(3), at(4), at(5)]);
    match step.operator.as_str() {
        "BT" => pen.put(Map::SAME),
        "Tm" => pen.put(map()),
        "Td" => pen.next(at(0), at(1)),
        "TD" => {
            pen.lead(-at(1));
            pen.next(at(0), at(1));
        }
        "TL" => pen.lead(at(0)),
        "T*" => pen.new_line(),
        "Tc" => pen.spacing = at(0),
        "q" => pen.save(),
        "Q" => pen.restore(),
        "cm" => pen.see(map()),
        _ => {}
    }
}

fn number(step: &Operation, place: usize) -> f32 {
    step.operands.get(place).and_then(|it| it.as_float().ok()).unwrap_or(0.0)
}

//! The paper: the parts with a size of their own, and how the first page begins.

use super::kit::{Before, Kit};
use super::paragraph::{Paragraph, Place};
use super::picture;
use super::run::{self, Look, Status};
use super::table::twips;
use super::text;
use super::{DECLARATION, NAMES};
use crate::markup::Markup;
use crate::tree::{Block, Paper, Tree};

/// A4, in twentieths of a point.
const SHORT: u32 = 11906;
const TALL: u32 = 16838;
/// From the paper's edge to the head, to the text below it, and to what stands below the text; in millimetres.
const TO_HEAD: u16 = 12;
const TO_TEXT: u16 = 39;
const TO_TEXT_BELOW_DEMO: u16 = 45;
const BELOW: u16 = 31;
const TO_FOOT: u16 = 11;

/// The parts of a document that have paper of their own.
pub(super) struct Sections<'a>(Vec<Section<'a>>);

/// A part that has paper of its own.
struct Section<'a> {
    sheet: Sheet,
    /// The name of its head, which is as broad as the text.
    head: &'static str,
    blocks: &'a [Block],
}

/// Paper, in twentieths of a point.
#[derive(Clone, Copy)]
struct Sheet {
    width: u32,
    height: u32,
    side: u32,
    top: u32,
}

impl<'a> Sections<'a> {
    /// The parts: another one begins where lying paper is to stand.
    pub(super) fn of(tree: &'a Tree) -> Self {
        let top = if tree.head.demo.is_some() { TO_TEXT_BELOW_DEMO } else { TO_TEXT };
        let sheet =
            |width, height, side| Sheet { width, height, side: twips(side), top: twips(top) };
        let first = match tree.paper {
            Paper::Text => sheet(SHORT, TALL, 25),
            Paper::Columns => sheet(SHORT, TALL, 20),
            Paper::Wide => sheet(TALL, SHORT, 20),
        };
        let turns = |block: &Block| {
            tree.paper == Paper::Wide && matches!(block, Block::NewPage { standing: true })
        };
        let part = |sheet, head, blocks| Section { sheet, head, blocks };
        match tree.body.iter().position(turns) {
            None => Self(vec![part(first, "head", tree.body.as_slice())]),
            Some(at) => {
                let (before, after) = tree.body.split_at(at);
                let standing = sheet(SHORT, TALL, 20);
                Self(vec![
                    part(first, "head", before),
                    part(standing, "head-standing", after.get(1..).unwrap_or_default()),
                ])
            }
        }
    }

    /// The names of their heads, with how broad each is.
    pub(super) fn heads(&self) -> impl Iterator<Item = (&'static str, u32)> {
        self.0.iter().map(|section| (section.head, section.sheet.text().0))
    }
}

impl Sheet {
    /// The breadth of its text, and the height.
    fn text(self) -> (u32, u32) {
        (self.width - 2 * self.side, self.height - self.top - twips(BELOW))
    }

    fn write(self, xml: &mut Markup, head: &str) {
        let Self { width, height, side, top } = self;
        xml.element("w:sectPr", &[], |xml| {
            xml.empty("w:headerReference", &[("w:type", &"default"), ("r:id", &head)]);
            xml.empty("w:footerReference", &[("w:type", &"default"), ("r:id", &"foot")]);
            let turned = if width > height { "landscape" } else { "portrait" };
            xml.empty("w:pgSz", &[("w:w", &width), ("w:h", &height), ("w:orient", &turned)]);
            xml.empty(
                "w:pgMar",
                &[
                    ("w:top", &top),
                    ("w:right", &side),
                    ("w:bottom", &twips(BELOW)),
                    ("w:left", &side),
                    ("w:header", &twips(TO_HEAD)),
                    ("w:footer", &twips(TO_FOOT)),
                    ("w:gutter", &0),
                ],
            );
        });
    }
}

/// The part with the text.
pub(super) fn document(tree: &Tree, sections: &Sections<'_>, kit: &mut Kit) -> String {
    let mut part = Markup::beginning(DECLARATION);
    part.element("w:document", NAMES, |xml| {
        xml.element("w:body", &[], |xml| {
            let count = sections.0.len();
            for (at, Section { sheet, head, blocks }) in sections.0.iter().enumerate() {
                let (breadth, height) = sheet.text();
                kit.height = height;
                let place = Place::of(breadth);
                if at == 0 {
                    opening(xml, kit, tree, place);
                }
                text::blocks(xml, kit, blocks, place);
                let last = at + 1 == count;
                if std::mem::take(&mut kit.before) == Before::Table || !last {
                    end(xml, (!last).then_some((*sheet, *head)));
                }
                if last {
                    sheet.write(xml, head);
                }
            }
        });
    });
    part.finished()
}

/// A paragraph without anything in it, as small as can be: what a table, and a part that is not the last, end with.
fn end(xml: &mut Markup, section: Option<(Sheet, &str)>) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:spacing", &[("w:after", &0), ("w:line", &20), ("w:lineRule", &"exact")]);
            xml.element("w:rPr", &[], |xml| xml.empty("w:sz", &[("w:val", &2)]));
            if let Some((sheet, head)) = section {
                sheet.write(xml, head);
            }
        });
    });
}

/// How the first page begins.
fn opening(xml: &mut Markup, kit: &mut Kit, tree: &Tree, place: Place) {
    let opening = &tree.opening;
    if let Some(mark) = &tree.look.logo {
        picture::logo(xml, kit, mark, place);
    }
    text::heading(xml, kit, ("Heading1", None), &opening.heading, place);
    Paragraph::styled("Subtitle").write(xml, kit, place, |xml, _| {
        run::run(xml, &opening.subtitle, Look::default());
        if let Some(status) = &tree.head.status {
            run::run(xml, "  ", Look::default());
            // Hard spaces give the ground some room around the word.
            let word = format!("\u{a0}{}\u{a0}", status.word);
            let standing = if status.unfinished { Status::Unfinished } else { Status::Finished };
            run::run(xml, &word, Look { status: Some(standing), ..Look::default() });
        }
    });
    for (style, line) in [(None, &opening.cases), (Some("Demo"), &opening.demo)] {
        if let Some(line) = line {
            let paragraph = Paragraph { style, ..Paragraph::default() };
            paragraph.write(xml, kit, place, |xml, _| run::run(xml, line, Look::default()));
        }
    }
}

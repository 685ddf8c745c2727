//! The paper: its parts with a size of their own, what stands above and below every page, and how the first begins.

use super::kit::{Before, Kit};
use super::paragraph::{Paragraph, Place, edge};
use super::run::{self, Look, Status};
use super::table::twips;
use super::text;
use super::{DECLARATION, NAMES};
use crate::markup::Markup;
use crate::tree::{Block, PageHead, Paper, Tree};

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

    /// The names of their heads.
    pub(super) fn heads(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|section| section.head)
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
    text::heading(xml, kit, "Heading1", &opening.heading, place);
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

/// What stands above every page, once for each breadth of text.
pub(super) fn heads(tree: &Tree, sections: &Sections<'_>) -> Vec<(&'static str, String)> {
    let part = |section: &Section<'_>| (section.head, head(&tree.head, section.sheet.text().0));
    sections.0.iter().map(part).collect()
}

/// What stands above every page: whose and which the document is, where in it, and how far it has come.
fn head(told: &PageHead, breadth: u32) -> String {
    let mut part = Markup::beginning(DECLARATION);
    part.element("w:hdr", NAMES, |xml| {
        if let Some(demo) = &told.demo {
            band(xml, demo);
        }
        let whose: Vec<&str> = told.whose.iter().map(String::as_str).collect();
        let which: Vec<&str> = told.which.iter().map(String::as_str).collect();
        // 1.2 shares, one share, and what a page number and a status need.
        let standing = twips(30);
        let left = breadth - standing;
        let columns = [left * 12 / 22, left * 10 / 22, standing];
        xml.element("w:tbl", &[], |xml| {
            frame(xml, &columns);
            xml.element("w:tr", &[], |xml| {
                cell(xml, columns[0], |xml| lines(xml, &whose));
                cell(xml, columns[1], |xml| lines(xml, &which));
                cell(xml, columns[2], |xml| place_and_standing(xml, told));
            });
        });
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.empty("w:pStyle", &[("w:val", &"Header")]);
                xml.element("w:pBdr", &[], |xml| edge(xml, "w:top", 5, 1, "D3CFC7"));
                let exact = [("w:line", &80 as &dyn std::fmt::Display), ("w:lineRule", &"exact")];
                xml.empty("w:spacing", &exact);
            });
        });
    });
    part.finished()
}

/// That everything is invented, across the page.
fn band(xml: &mut Markup, demo: &str) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", &"Header")]);
            xml.empty("w:shd", &[("w:val", &"clear"), ("w:color", &"auto"), ("w:fill", &"FDF2DE")]);
            xml.empty("w:spacing", &[("w:after", &120)]);
            xml.empty("w:jc", &[("w:val", &"center")]);
        });
        run::run(xml, demo, Look { warning: true, ..Look::default() });
    });
}

/// A frame of columns without rules: places on paper, not a table to read.
fn frame(xml: &mut Markup, columns: &[u32]) {
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblW", &[("w:w", &columns.iter().sum::<u32>()), ("w:type", &"dxa")]);
        xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
        xml.element("w:tblCellMar", &[], |xml| {
            xml.empty("w:left", &[("w:w", &0), ("w:type", &"dxa")]);
            xml.empty("w:right", &[("w:w", &170), ("w:type", &"dxa")]);
        });
    });
    xml.element("w:tblGrid", &[], |xml| {
        for column in columns {
            xml.empty("w:gridCol", &[("w:w", column)]);
        }
    });
}

fn cell(xml: &mut Markup, breadth: u32, inside: impl FnOnce(&mut Markup)) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &breadth), ("w:type", &"dxa")]);
        });
        inside(xml);
    });
}

/// Lines below one another, the first of them strong.
fn lines(xml: &mut Markup, all: &[&str]) {
    let written: Vec<&&str> = all.iter().filter(|line| !line.is_empty()).collect();
    for (at, line) in written.iter().enumerate() {
        let look = if at == 0 { Look::strong() } else { Look::default() };
        header_line(xml, |xml| run::run(xml, line, look));
    }
    // A cell ends with a paragraph.
    if written.is_empty() {
        header_line(xml, |_| {});
    }
}

fn header_line(xml: &mut Markup, inside: impl FnOnce(&mut Markup)) {
    aligned(xml, false, inside);
}

fn aligned(xml: &mut Markup, right: bool, inside: impl FnOnce(&mut Markup)) {
    xml.element("w:p", &[], |xml| {
        xml.element("w:pPr", &[], |xml| {
            xml.empty("w:pStyle", &[("w:val", &"Header")]);
            if right {
                xml.empty("w:jc", &[("w:val", &"right")]);
            }
        });
        inside(xml);
    });
}

/// The page's number among all, the version, and how far the document has come.
fn place_and_standing(xml: &mut Markup, told: &PageHead) {
    aligned(xml, true, |xml| page_numbers(xml, &told.page));
    if let Some(version) = &told.version {
        aligned(xml, true, |xml| run::run(xml, version, Look::default()));
    }
    if let Some(status) = &told.status {
        let look = match status.unfinished {
            true => Look { warning: true, ..Look::default() },
            false => Look::strong(),
        };
        aligned(xml, true, |xml| run::run(xml, &status.word, look));
    }
}

/// `Sida {page} ({pages})`, with the two marks as fields.
fn page_numbers(xml: &mut Markup, told: &str) {
    let mut rest = told;
    while let Some(at) = rest.find('{') {
        let (before, mark) = rest.split_at(at);
        let (field, length) = match mark {
            _ if mark.starts_with("{pages}") => ("NUMPAGES", 7),
            _ if mark.starts_with("{page}") => ("PAGE", 6),
            _ => break,
        };
        run::run(xml, before, Look::default());
        run::field(xml, field);
        rest = &mark[length..];
    }
    run::run(xml, rest, Look::default());
}

/// What stands below every page.
pub(super) fn foot(tree: &Tree) -> String {
    let mut part = Markup::beginning(DECLARATION);
    part.element("w:ftr", NAMES, |xml| {
        let lines = [tree.foot.not_binding.as_deref(), Some(tree.foot.secretariat.as_str())];
        for (at, line) in lines.into_iter().flatten().enumerate() {
            xml.element("w:p", &[], |xml| {
                xml.element("w:pPr", &[], |xml| {
                    xml.empty("w:pStyle", &[("w:val", &"Footer")]);
                    if at == 0 {
                        xml.element("w:pBdr", &[], |xml| edge(xml, "w:top", 5, 6, "D3CFC7"));
                    }
                });
                run::run(xml, line, Look::default());
            });
        }
    });
    part.finished()
}

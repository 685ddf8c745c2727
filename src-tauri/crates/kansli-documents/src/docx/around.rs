//! What stands above and below every page.

use super::page::Sections;
use super::paragraph::edge;
use super::run::{self, Look};
use super::table::twips;
use super::{DECLARATION, NAMES};
use crate::markup::Markup;
use crate::tree::{PageHead, Tree};

/// What stands above every page, once for each breadth of text, by name.
pub(super) fn heads(tree: &Tree, sections: &Sections<'_>) -> Vec<(&'static str, String)> {
    sections.heads().map(|(name, breadth)| (name, head(&tree.head, breadth))).collect()
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

//! Tables: a header row that repeats, a first column that names the rows, columns of known breadth.

use super::kit::{Before, Kit};
use super::paragraph::{Paragraph, Place};
use super::run::{self, Look};
use super::text;
use crate::markup::Markup;
use crate::tree::{Column, Row, Table, Width};

/// What stands between a cell's edge and its text, at either side; the first column has none at its left.
const INSET: u32 = 100;
/// No column is narrower than this.
const NARROWEST: u32 = 560;

pub(super) fn write(xml: &mut Markup, kit: &mut Kit, table: &Table, place: Place) {
    // Two tables without anything between them would be one.
    if kit.before == Before::Table || kit.new_page {
        let gap = Paragraph { above: Some(0), below: Some(0), ..Paragraph::default() };
        gap.write(xml, kit, Place { with_next: true, ..place }, |_, _| {});
    }
    let breadths = breadths(&table.columns, place.breadth.saturating_sub(place.indent));
    let breadth: u32 = breadths.iter().sum();
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblStyle", &[("w:val", &"Ledger")]);
            xml.empty("w:tblW", &[("w:w", &breadth), ("w:type", &"dxa")]);
            xml.empty("w:tblInd", &[("w:w", &place.indent), ("w:type", &"dxa")]);
            xml.empty("w:tblLayout", &[("w:type", &"fixed")]);
            xml.empty(
                "w:tblLook",
                &[
                    ("w:val", &"06A0"),
                    ("w:firstRow", &1),
                    ("w:lastRow", &0),
                    ("w:firstColumn", &1),
                    ("w:lastColumn", &0),
                    ("w:noHBand", &1),
                    ("w:noVBand", &1),
                ],
            );
        });
        xml.element("w:tblGrid", &[], |xml| {
            for breadth in &breadths {
                xml.empty("w:gridCol", &[("w:w", breadth)]);
            }
        });
        header(xml, kit, &table.columns, &breadths);
        for row in &table.rows {
            line(xml, kit, row, &breadths);
        }
    });
    kit.before = Before::Table;
}

/// The header row, on the same page as the first row below it.
fn header(xml: &mut Markup, kit: &mut Kit, columns: &[Column], breadths: &[u32]) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            xml.empty("w:tblHeader", &[]);
        });
        for (at, (column, breadth)) in columns.iter().zip(breadths).enumerate() {
            cell(xml, at == 0, *breadth, |xml, place| {
                kit.before = Before::Text;
                let name = Paragraph { with_next: true, ..Paragraph::default() };
                name.write(xml, kit, place, |xml, _| run::run(xml, &column.name, Look::strong()));
            });
        }
    });
}

fn line(xml: &mut Markup, kit: &mut Kit, row: &Row, breadths: &[u32]) {
    xml.element("w:tr", &[], |xml| {
        if !row.long {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
        }
        for (at, (blocks, breadth)) in row.cells.iter().zip(breadths).enumerate() {
            cell(xml, at == 0, *breadth, |xml, place| {
                kit.before = Before::Text;
                text::blocks(xml, kit, blocks, place);
                // A cell ends with a paragraph.
                if blocks.is_empty() || kit.before == Before::Table {
                    Paragraph::default().write(xml, kit, place, |_, _| {});
                }
            });
        }
    });
}

fn cell(xml: &mut Markup, first: bool, breadth: u32, inside: impl FnOnce(&mut Markup, Place)) {
    let insets = if first { INSET } else { 2 * INSET };
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &breadth), ("w:type", &"dxa")]);
            // The style says so too, but not every program asks it.
            if first {
                xml.element("w:tcMar", &[], |xml| {
                    xml.empty("w:left", &[("w:w", &0), ("w:type", &"dxa")]);
                });
            }
        });
        inside(xml, Place::of(breadth.saturating_sub(insets)));
    });
}

/// The breadth of each column: those in millimetres as they are, the others by their shares of what is left.
fn breadths(columns: &[Column], all: u32) -> Vec<u32> {
    let fixed: u32 = columns
        .iter()
        .map(|it| match it.width {
            Width::Millimetres(of) => twips(of),
            Width::Share(_) => 0,
        })
        .sum();
    let shares: u32 = columns
        .iter()
        .map(|it| match it.width {
            Width::Millimetres(_) => 0,
            Width::Share(of) => u32::from(of),
        })
        .sum();
    let left = all.saturating_sub(fixed);
    let breadth = |column: &Column| match column.width {
        Width::Millimetres(of) => twips(of),
        Width::Share(of) => left * u32::from(of) / shares.max(1),
    };
    columns.iter().map(|column| breadth(column).max(NARROWEST)).collect()
}

/// Millimetres as twentieths of a point.
pub(super) fn twips(millimetres: u16) -> u32 {
    u32::from(millimetres) * 1440 * 10 / 254
}

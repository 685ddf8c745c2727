//! Papers from elsewhere that are set as pages: plain text, a picture, a Word document.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{Content, parts, text};
use crate::pack::{PaperFacts, PaperPiece, PaperRun};
use crate::rich_text::address;
use crate::tree::{Block, Column, Inline, Paper, Row, Table, Width};
use crate::words::Words;

/// A table with more columns than this is set on lying paper.
const MOST_STANDING: usize = 6;

/// The room for a picture on standing paper, in tenths of a millimetre.
const ROOM: (u32, u32) = (1_550, 2_000);

pub(super) fn view(facts: &PaperFacts, words: &Words) -> Content {
    let mut body: Vec<Block> =
        facts.text.lines().filter_map(|line| text(Some(line))).map(Block::plain).collect();
    let mut setting = Setting { words, heights: heights(&facts.pieces), apart: Vec::new() };
    setting.all(&facts.pieces, Within::Page, &mut body);
    if let Some(picture) = &facts.picture {
        let alt = words.fill("pack-picture", &[("title", facts.title.trim())]);
        body.push(Block::Picture { svg: framed(picture, (1_000, 1_200)), alt, size: None });
    }
    if body.is_empty() {
        body.push(Block::plain(words.say("pack-empty")));
    }
    let subtitle = parts(" · ", [facts.label.as_str(), &facts.title]);
    let wide = facts
        .pieces
        .iter()
        .any(|it| matches!(it, PaperPiece::Table { widths, .. } if widths.len() > MOST_STANDING));
    Content { paper: if wide { Paper::Wide } else { Paper::Text }, subtitle, body }
}

/// Where a piece stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Page,
    /// A cell: no heading of the document may stand there, and no picture has room.
    Cell,
}

struct Setting<'a> {
    words: &'a Words,
    /// The levels of the paper's headings that become headings: its two highest.
    heights: [u8; 2],
    /// Pictures of the cells of a table, which are shown after it.
    apart: Vec<Block>,
}

/// The two highest levels that the paper's headings have.
fn heights(pieces: &[PaperPiece]) -> [u8; 2] {
    let levels = || {
        pieces.iter().filter_map(|it| match it {
            PaperPiece::Heading { level, .. } => Some(*level),
            _ => None,
        })
    };
    let first = levels().min().unwrap_or(1);
    [first, levels().filter(|level| *level > first).min().unwrap_or(u8::MAX)]
}

impl Setting<'_> {
    fn all(&mut self, pieces: &[PaperPiece], within: Within, out: &mut Vec<Block>) {
        let mut rest = pieces;
        // Headings go down one step at a time, so a low one has to wait for a high one.
        let mut under_high = false;
        while let [piece, after @ ..] = rest {
            rest = after;
            match piece {
                PaperPiece::Heading { level, text }
                    if within == Within::Page && text.chars().any(char::is_alphanumeric) =>
                {
                    let high = *level == self.heights[0];
                    under_high |= high;
                    out.push(match (high, *level == self.heights[1] && under_high) {
                        (true, _) => Block::heading(2, text.trim()),
                        (false, true) => Block::heading(3, text.trim()),
                        (false, false) => Block::line(Inline::strong(text.trim())),
                    });
                }
                PaperPiece::Heading { text, .. } => {
                    out.push(Block::line(Inline::strong(text.trim())));
                }
                PaperPiece::Paragraph(line) => out.push(Block::Paragraph(inline(line))),
                PaperPiece::Entry { .. } => {
                    let entries = pieces.len() - after.len() - 1;
                    let entries = pieces.get(entries..).unwrap_or_default();
                    let (lists, taken) = lists(entries);
                    out.extend(lists);
                    rest = entries.get(taken.max(1)..).unwrap_or_default();
                }
                PaperPiece::Table { widths, rows } => {
                    out.push(self.table(widths, rows));
                    if within == Within::Page {
                        out.append(&mut self.apart);
                    }
                }
                PaperPiece::Picture { bytes, alt, size } => {
                    let shown = self.picture(bytes, alt, *size);
                    if within == Within::Page { out.push(shown) } else { self.apart.push(shown) }
                }
            }
        }
    }

    fn table(&mut self, widths: &[u32], rows: &[Vec<Vec<PaperPiece>>]) -> Block {
        let whole: u64 = widths.iter().copied().map(u64::from).sum::<u64>().max(1);
        let named = rows.first().map(Vec::as_slice).unwrap_or_default();
        let columns = widths.iter().enumerate().map(|(at, width)| {
            let share = u64::from(*width) * 1_000 / whole;
            Column {
                name: match named.get(at).map(|cell| said(cell)) {
                    Some(name) if name.chars().any(char::is_alphanumeric) => name,
                    // Who hears a table read aloud needs a name for every column.
                    _ => {
                        let number = (at + 1).to_string();
                        self.words.fill("pack-column", &[("number", &number)])
                    }
                },
                // No column is so narrow that not even a letter has room.
                width: Width::Share(u16::try_from(share).unwrap_or(1_000).max(40)),
            }
        });
        let columns = columns.collect();
        let rows = rows.iter().skip(1).map(|row| {
            Row::of(row.iter().map(|cell| {
                let mut told = Vec::new();
                self.all(cell, Within::Cell, &mut told);
                told
            }))
        });
        Block::Table(Table { columns, rows: rows.collect() })
    }

    fn picture(&self, bytes: &[u8], alt: &str, (width, height): (u32, u32)) -> Block {
        let (width, height) = (u64::from(width.max(1)), u64::from(height.max(1)));
        let (widest, highest) = (u64::from(ROOM.0), u64::from(ROOM.1));
        // As large as in the paper, or as the room allows in its own proportions.
        let fits = (width.min(widest), height * width.min(widest) / width);
        let fits = (fits.0 * fits.1.min(highest) / fits.1.max(1), fits.1.min(highest));
        let side = |side: u64| u32::try_from(side.max(1)).unwrap_or(1);
        let size = (side(fits.0), side(fits.1));
        let untold = || self.words.say("pack-picture-untold");
        let alt = text(Some(alt)).map_or_else(untold, str::to_owned);
        Block::Picture { svg: framed(bytes, size), alt, size: Some(size) }
    }
}

/// The words of a cell on one line.
fn said(pieces: &[PaperPiece]) -> String {
    let mut words = Vec::new();
    for piece in pieces {
        words.push(match piece {
            PaperPiece::Heading { text, .. } => text.trim().to_owned(),
            PaperPiece::Paragraph(line) | PaperPiece::Entry { line, .. } => {
                line.iter().map(|run| run.text.as_str()).collect::<String>().trim().to_owned()
            }
            PaperPiece::Table { rows, .. } => {
                rows.iter().flatten().map(|cell| said(cell)).collect::<Vec<_>>().join(" ")
            }
            PaperPiece::Picture { alt, .. } => alt.trim().to_owned(),
        });
    }
    parts(" ", words.iter().map(String::as_str))
}

fn inline(line: &[PaperRun]) -> Vec<Inline> {
    line.iter().flat_map(run).collect()
}

fn run(run: &PaperRun) -> Vec<Inline> {
    let mut told = Vec::new();
    for (at, text) in run.text.split('\n').enumerate() {
        if at > 0 {
            told.push(Inline::Break);
        }
        if !text.is_empty() {
            told.push(Inline::text(text));
        }
    }
    if run.emphasis {
        told = vec![Inline::Emphasis(told)];
    }
    if run.strong {
        told = vec![Inline::Strong(told)];
    }
    let shown = !run.text.trim().is_empty();
    match run.link.as_deref().and_then(address).filter(|_| shown) {
        Some(url) => vec![Inline::Link { url, text: told }],
        None => told,
    }
}

/// The lists that the entries at the beginning make, and how many pieces they take.
fn lists(pieces: &[PaperPiece]) -> (Vec<Block>, usize) {
    let mut out: Vec<Block> = Vec::new();
    let mut taken = 0;
    let base = match pieces.first() {
        Some(PaperPiece::Entry { level, .. }) => *level,
        _ => return (out, 0),
    };
    while let Some(PaperPiece::Entry { level, number, line }) = pieces.get(taken) {
        if *level > base {
            let (deeper, more) = lists(pieces.get(taken..).unwrap_or_default());
            taken += more;
            match out.last_mut() {
                Some(Block::Bullets(items) | Block::Numbers { items, .. }) => {
                    if let Some(item) = items.last_mut() {
                        item.extend(deeper);
                    }
                }
                _ => out.extend(deeper),
            }
            continue;
        }
        // A list that began deeper ends where one comes that lies higher.
        if *level < base {
            break;
        }
        taken += 1;
        let item = vec![Block::Paragraph(inline(line))];
        match (out.last_mut(), number) {
            (Some(Block::Bullets(items)), None) => items.push(item),
            (Some(Block::Numbers { start, items }), Some(number))
                if *start + items.len() as u64 == *number =>
            {
                items.push(item);
            }
            (_, None) => out.push(Block::Bullets(vec![item])),
            (_, Some(number)) => out.push(Block::Numbers { start: *number, items: vec![item] }),
        }
    }
    (out, taken)
}

/// A picture as drawings have it, in its own proportions.
fn framed(picture: &[u8], (width, height): (u32, u32)) -> String {
    let media = if picture.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
    let data = STANDARD.encode(picture);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\">\
         <image width=\"{width}\" height=\"{height}\" preserveAspectRatio=\"xMidYMin meet\" \
         href=\"data:{media};base64,{data}\"/></svg>"
    )
}

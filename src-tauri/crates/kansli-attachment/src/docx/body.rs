//! The text of a Word document, read into pieces.

use roxmltree::{Document, Node};

use super::lists::Counts;
use super::styles::{list_place, outline};
use super::{Parts, Piece, Run, attribute, child, is_named, is_on, value};
use crate::Why;

/// How deep elements may lie in each other. Word's own papers stay far below; a file that goes on for ever
/// would exhaust the stack.
const DEEPEST: usize = 240;

/// English metric units in a tenth of a millimetre.
const UNITS: u64 = 3_600;

/// The largest side of a picture that is believed, in tenths of a millimetre.
const LARGEST: u64 = 20_000;

/// What a reader does not see: struck out text, codes of fields, properties, and what is there a second
/// time for old programs.
const UNSEEN: [&str; 14] = [
    "del",
    "delText",
    "moveFrom",
    "instrText",
    "pPr",
    "rPr",
    "sectPr",
    "tblPr",
    "tblGrid",
    "trPr",
    "tcPr",
    "Fallback",
    "footnoteRef",
    "endnoteRef",
];

pub(super) struct Body<'a, 'input> {
    parts: &'a Parts,
    /// Footnotes and endnotes.
    notes: [Option<&'a Document<'input>>; 2],
    /// Gives a file of the archive.
    load: &'a mut dyn FnMut(&str) -> Option<Vec<u8>>,
    counts: Counts,
    /// The notes that the text has referred to, in order.
    noted: Vec<(usize, String)>,
}

/// How words look that are not yet read.
#[derive(Clone, Default)]
struct Look {
    strong: bool,
    emphasis: bool,
    link: Option<String>,
}

/// A paragraph being read, and what is anchored in it.
#[derive(Default)]
struct Line {
    runs: Vec<Run>,
    beside: Vec<Piece>,
}

impl<'a, 'input> Body<'a, 'input> {
    pub(super) fn new(
        parts: &'a Parts,
        notes: [Option<&'a Document<'input>>; 2],
        load: &'a mut dyn FnMut(&str) -> Option<Vec<u8>>,
    ) -> Self {
        Self { parts, notes, load, counts: Counts::default(), noted: Vec::new() }
    }

    pub(super) fn read(mut self, body: &Document<'_>) -> Result<Vec<Piece>, Why> {
        let mut pieces = Vec::new();
        self.pieces(body.root_element(), 0, &mut pieces)?;
        self.add_notes(&mut pieces)?;
        Ok(pieces)
    }

    /// The notes that the text refers to, each after its mark.
    fn add_notes(&mut self, pieces: &mut Vec<Piece>) -> Result<(), Why> {
        // A note may refer to another, so there may come more while they are read.
        let mut place = 0;
        while let Some((kind, id)) = self.noted.get(place).cloned() {
            place += 1;
            let notes = self.notes.get(kind).copied().flatten();
            let note = notes.and_then(|it| {
                let mut all = it.root_element().children();
                all.find(|it| attribute(*it, "id") == Some(&id))
            });
            let Some(note) = note else { continue };
            let mut told = Vec::new();
            self.pieces(note, 0, &mut told)?;
            if let Some(Piece::Paragraph(line)) = told.first_mut() {
                line.insert(0, Run { text: format!("[{place}] "), ..Run::default() });
            }
            pieces.extend(told);
        }
        Ok(())
    }

    fn pieces(
        &mut self,
        node: Node<'_, '_>,
        depth: usize,
        out: &mut Vec<Piece>,
    ) -> Result<(), Why> {
        if depth > DEEPEST {
            return Err(Why::TooLarge);
        }
        for child in node.children().filter(Node::is_element) {
            match child.tag_name().name() {
                "p" => self.paragraph(child, depth + 1, out)?,
                "tbl" => self.table(child, depth + 1, out)?,
                name if UNSEEN.contains(&name) => {}
                // Text that stands in no paragraph of this part.
                "t" => {
                    let text = words(child);
                    out.push(Piece::Paragraph(vec![Run { text, ..Run::default() }]));
                }
                _ => self.pieces(child, depth + 1, out)?,
            }
        }
        Ok(())
    }

    fn paragraph(
        &mut self,
        node: Node<'_, '_>,
        depth: usize,
        out: &mut Vec<Piece>,
    ) -> Result<(), Why> {
        let mut line = Line::default();
        self.line(node, &Look::default(), depth, &mut line)?;
        let Line { runs, beside } = line;
        if runs.iter().any(|run| !run.text.trim().is_empty()) {
            out.push(self.kind(node, runs));
        }
        out.extend(beside);
        Ok(())
    }

    /// What a paragraph is by its own properties, else by its style.
    fn kind(&mut self, node: Node<'_, '_>, line: Vec<Run>) -> Piece {
        let styles = &self.parts.styles;
        let about = child(node, "pPr");
        let style = about.and_then(|it| value(it, "pStyle")).unwrap_or_default();
        let heading = about.and_then(outline).or_else(|| styles.heading(style));
        if let Some(level) = heading {
            let text = line.iter().map(|run| run.text.as_str()).collect::<String>();
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            return Piece::Heading { level: level.clamp(1, 9), text };
        }
        let place = about.and_then(list_place).or_else(|| styles.list(style));
        // List 0 takes a paragraph out of the list of its style.
        match place.filter(|it| it.list != "0") {
            Some(place) => {
                let number = self.parts.lists.next(&place, &mut self.counts);
                Piece::Entry { level: place.level, number, line }
            }
            None => Piece::Paragraph(line),
        }
    }

    fn line(
        &mut self,
        node: Node<'_, '_>,
        look: &Look,
        depth: usize,
        line: &mut Line,
    ) -> Result<(), Why> {
        if depth > DEEPEST {
            return Err(Why::TooLarge);
        }
        for it in node.children().filter(Node::is_element) {
            match it.tag_name().name() {
                "t" => line.say(&words(it), look),
                "tab" => line.say(" ", look),
                "br" | "cr" => line.say("\n", look),
                "noBreakHyphen" => line.say("-", look),
                "r" => {
                    let about = child(it, "rPr");
                    if about.is_some_and(|it| is_on(it, "vanish")) {
                        continue;
                    }
                    let look = Look {
                        strong: look.strong || about.is_some_and(|it| is_on(it, "b")),
                        emphasis: look.emphasis || about.is_some_and(|it| is_on(it, "i")),
                        link: look.link.clone(),
                    };
                    self.line(it, &look, depth + 1, line)?;
                }
                "hyperlink" => {
                    let target = attribute(it, "id").and_then(|id| self.parts.targets.get(id));
                    let look = Look {
                        link: target.cloned().or_else(|| look.link.clone()),
                        ..look.clone()
                    };
                    self.line(it, &look, depth + 1, line)?;
                }
                "footnoteReference" => self.note(0, it, look, line),
                "endnoteReference" => self.note(1, it, look, line),
                "drawing" => {
                    line.beside.extend(self.picture(it));
                    self.line(it, look, depth + 1, line)?;
                }
                // A box with text of its own, which is read after the paragraph that holds it.
                "txbxContent" => self.pieces(it, depth + 1, &mut line.beside)?,
                "p" => self.paragraph(it, depth + 1, &mut line.beside)?,
                "tbl" => self.table(it, depth + 1, &mut line.beside)?,
                name if UNSEEN.contains(&name) => {}
                _ => self.line(it, look, depth + 1, line)?,
            }
        }
        Ok(())
    }

    /// The mark of a note, whose words come last.
    fn note(&mut self, kind: usize, node: Node<'_, '_>, look: &Look, line: &mut Line) {
        let Some(id) = attribute(node, "id") else { return };
        self.noted.push((kind, id.to_owned()));
        line.say(&format!(" [{}]", self.noted.len()), look);
    }

    /// The picture of a drawing; none of shapes and charts.
    fn picture(&mut self, drawing: Node<'_, '_>) -> Option<Piece> {
        let find = |name: &str| drawing.descendants().find(|it| is_named(it, name));
        let target = self.parts.targets.get(attribute(find("blip")?, "embed")?)?;
        let extent = find("extent")?;
        let side = |name| -> Option<u32> {
            let units: u64 = attribute(extent, name)?.parse().ok()?;
            u32::try_from((units / UNITS).clamp(1, LARGEST)).ok()
        };
        let alt = find("docPr").and_then(|it| attribute(it, "descr")).unwrap_or_default();
        let size = (side("cx")?, side("cy")?);
        Some(Piece::Picture { bytes: (self.load)(target)?, alt: alt.trim().to_owned(), size })
    }

    fn table(&mut self, node: Node<'_, '_>, depth: usize, out: &mut Vec<Piece>) -> Result<(), Why> {
        if depth > DEEPEST {
            return Err(Why::TooLarge);
        }
        let mut rows = Vec::new();
        for row in within(node, "tr") {
            let mut cells = Vec::new();
            for cell in within(row, "tc") {
                let about = child(cell, "tcPr");
                let mut told = Vec::new();
                // What a cell shows that goes on from the row above stands there.
                let goes_on = about
                    .and_then(|it| child(it, "vMerge"))
                    .is_some_and(|it| attribute(it, "val") != Some("restart"));
                if !goes_on {
                    self.pieces(cell, depth + 1, &mut told)?;
                }
                cells.push(told);
                let span =
                    about.and_then(|it| value(it, "gridSpan")).and_then(|it| it.parse().ok());
                let more = span.unwrap_or(1_usize).clamp(1, 64) - 1;
                cells.extend(std::iter::repeat_n(Vec::new(), more));
            }
            if !cells.is_empty() {
                rows.push(cells);
            }
        }
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        // A frame around text is no table, and neither is one row of them.
        if columns < 2 || rows.len() < 2 {
            out.extend(rows.into_iter().flatten().flatten());
            return Ok(());
        }
        rows.iter_mut().for_each(|row| row.resize_with(columns, Vec::new));
        let grid = child(node, "tblGrid").into_iter().flat_map(|it| it.children());
        let grid =
            grid.filter_map(|it| attribute(it, "w")?.parse::<u32>().ok().filter(|it| *it > 0));
        let widths: Vec<u32> = grid.take(columns).collect();
        let widths = if widths.len() == columns { widths } else { vec![1; columns] };
        out.push(Piece::Table { widths, rows });
        Ok(())
    }
}

impl Line {
    fn say(&mut self, words: &str, look: &Look) {
        let Look { strong, emphasis, link } = look;
        match self.runs.last_mut() {
            Some(run) if (run.strong, run.emphasis, &run.link) == (*strong, *emphasis, link) => {
                run.text.push_str(words);
            }
            _ => self.runs.push(Run {
                text: words.to_owned(),
                strong: *strong,
                emphasis: *emphasis,
                link: link.clone(),
            }),
        }
    }
}

/// The words of a `w:t`.
fn words(node: Node<'_, '_>) -> String {
    node.children().filter_map(|it| it.is_text().then(|| it.text()).flatten()).collect()
}

/// The rows of a table or the cells of a row, also those within controls and tracked changes.
fn within<'a, 'input>(node: Node<'a, 'input>, name: &'static str) -> Vec<Node<'a, 'input>> {
    let mut found = Vec::new();
    let mut open = vec![(node, 0)];
    while let Some((node, depth)) = open.pop() {
        if depth > 0 && is_named(&node, name) {
            found.push(node);
        } else if depth < 4 && (depth == 0 || holds(&node)) {
            open.extend(node.children().rev().filter(Node::is_element).map(|it| (it, depth + 1)));
        }
    }
    found
}

/// Whether an element is only a wrapper around rows or cells.
fn holds(node: &Node<'_, '_>) -> bool {
    matches!(node.tag_name().name(), "sdt" | "sdtContent" | "customXml" | "ins")
}

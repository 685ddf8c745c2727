//! A document with every word resolved, in reading order: what is set as PDF, and written as DOCX and as HTML.
//!
//! ```text
//! facts → view (words, order) → tree → PDF by a template · DOCX · HTML
//! ```
//!
//! The tree says what each piece *is* (a heading, the clauses of a position, a table with a header row), never where it
//! stands on paper: each renderer settles that. **Invariant:** every string in it is shown as it stands and is never
//! read as markup by any renderer.

use chrono::NaiveDate;
use serde::Serialize;

use crate::Lang;
use crate::look::{Colour, LogoFormat};

/// A whole document.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Tree {
    /// The language of the words around what people wrote.
    pub(crate) lang: Lang,
    /// What the file is called in its metadata: name, body and date.
    pub(crate) title: String,
    /// Who stands behind it, for the metadata.
    pub(crate) author: String,
    /// What the file is known again by, for the metadata.
    pub(crate) mark: Option<String>,
    /// The day in the metadata: the document's own, never today's.
    #[serde(serialize_with = "day_parts")]
    pub(crate) day: NaiveDate,
    /// The body's own look.
    pub(crate) look: Dress,
    /// The paper.
    pub(crate) paper: Paper,
    /// What stands above every page.
    pub(crate) head: PageHead,
    /// What stands below every page.
    pub(crate) foot: PageFoot,
    /// How the first page begins.
    pub(crate) opening: Opening,
    /// Everything else.
    pub(crate) body: Vec<Block>,
}

/// The body's own look, for every renderer; the wording that belongs to it stands in its places.
#[derive(Debug, Serialize)]
pub(crate) struct Dress {
    /// The colour of rules, links and boxes, as `#0f5f6d`.
    pub(crate) accent: Colour,
    /// The pale ground of boxes in that colour.
    pub(crate) tint: Colour,
    /// The logo, at most 60 by 11 millimetres, above the head of every page.
    pub(crate) logo: Option<Mark>,
}

/// A logo. It is read aloud once, where the document begins, unless it is decoration; on later pages it never is.
#[derive(Debug, Serialize)]
pub(crate) struct Mark {
    pub(crate) format: LogoFormat,
    /// What it shows; none: it is decoration.
    pub(crate) alt: Option<String>,
    /// Its content. The template reads it as a file of its own.
    #[serde(skip)]
    pub(crate) bytes: Vec<u8>,
}

/// The paper a document is set on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Paper {
    /// Standing A4, for running text.
    Text,
    /// Standing A4 with narrower margins, for text in a table.
    Columns,
    /// Lying A4, for tables with many columns.
    Wide,
}

/// What stands above every page; the number of the page is put in by the renderer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PageHead {
    /// Whose: the Partnership's name on two lines, and the body.
    pub(crate) whose: [String; 3],
    /// Which: the document's name, its date, its case numbers.
    pub(crate) which: Vec<String>,
    /// `Sida {page} ({pages})`, with the two marks to be filled in.
    pub(crate) page: String,
    /// The version, when it has one.
    pub(crate) version: Option<String>,
    /// How far it has come.
    pub(crate) status: Option<StatusWord>,
    /// That everything is invented.
    pub(crate) demo: Option<String>,
}

/// How far a document has come, in a word.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct StatusWord {
    pub(crate) word: String,
    /// Whether it is not what it is to be in the end.
    pub(crate) unfinished: bool,
}

/// What stands below every page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PageFoot {
    /// That joint positions bind nobody, on documents that may hold one.
    pub(crate) not_binding: Option<String>,
    /// Who the secretariat is and how to reach it.
    pub(crate) secretariat: String,
}

/// How the first page begins.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Opening {
    /// The document's name: its only heading of the first level.
    pub(crate) heading: String,
    /// Whose it is, or what it is a choice of.
    pub(crate) subtitle: String,
    /// Case numbers that the head has no room for.
    pub(crate) cases: Option<String>,
    /// The sentence that says what an invented document is.
    pub(crate) demo: Option<String>,
}

/// A piece of a document.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "sort", content = "body")]
pub(crate) enum Block {
    /// A heading of the second or third level; others may lead to it by its anchor.
    Heading { level: u8, text: String, anchor: Option<&'static str> },
    /// Running text.
    Paragraph(Vec<Inline>),
    /// A paragraph with a part of its own.
    Said { how: Manner, line: Vec<Inline> },
    /// A list with bullets.
    Bullets(Vec<Vec<Block>>),
    /// A list with numbers; the first one, and the items.
    Numbers { start: u64, items: Vec<Vec<Block>> },
    /// "att …", one clause each, hanging from the word.
    Clauses { that: String, items: Vec<Vec<Inline>> },
    /// Quoted blocks.
    Quote(Vec<Block>),
    /// Labels with what they stand for.
    Entries(Vec<Entry>),
    /// A table.
    Table(Table),
    /// What stands apart from the running text by a rule in the margin.
    Marked { long: bool, blocks: Vec<Block> },
    /// What stands in a box of its own colour.
    Boxed { tone: Tone, blocks: Vec<Block> },
    /// Names under a letter, with the parts they play.
    Signatures(Vec<Signature>),
    /// Who has approved and how that became known.
    Approvals(Vec<ApprovalLine>),
    /// A picture of that width and height in tenths of a millimetre; without them it fills what is left of its page.
    Picture { svg: String, alt: String, size: Option<(u32, u32)> },
    /// What follows begins on a new page; a standing one when asked for.
    NewPage { standing: bool },
}

/// The part that a paragraph plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Manner {
    /// The sentence that a letter opens with.
    Lead,
    /// What an item is about, below its heading.
    About,
    /// Said of a table before it, on the same page as its beginning.
    Introducing,
    /// A note in small letters.
    Note,
}

/// What a box calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Tone {
    /// Attention.
    Warning,
    /// Nothing: it is good to know.
    Calm,
}

/// A label and its lines.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Entry {
    pub(crate) label: String,
    pub(crate) lines: Vec<Vec<Inline>>,
}

/// A table whose first row heads the columns and whose first column names the rows.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
}

/// A column: what it is called, and how wide it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) width: Width,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "sort", content = "of")]
pub(crate) enum Width {
    /// So many millimetres.
    Millimetres(u16),
    /// So many hundredths of a share of what the others leave.
    Share(u16),
}

/// A row: one cell for each column.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Row {
    /// Whether its text may fill more than a page, so that it has to break.
    pub(crate) long: bool,
    pub(crate) cells: Vec<Vec<Block>>,
}

/// A name under a letter.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Signature {
    pub(crate) name: String,
    pub(crate) role: String,
}

/// One who approves.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ApprovalLine {
    /// The part this person plays.
    pub(crate) label: String,
    pub(crate) name: String,
    /// Role and organisation; may be empty.
    pub(crate) detail: String,
    /// Whether the approval has been given; if not, there is a line to sign on.
    pub(crate) given: bool,
    /// When and how, or that it is awaited.
    pub(crate) told: String,
}

/// A piece inside a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase", tag = "sort", content = "body")]
pub(crate) enum Inline {
    /// Text as it stands.
    Text(String),
    /// Strong.
    Strong(Vec<Inline>),
    /// Emphasised.
    Emphasis(Vec<Inline>),
    /// Beside the point, in quieter letters.
    Aside(Vec<Inline>),
    /// Calls for attention.
    Warning(Vec<Inline>),
    /// A number or a date of a narrow column: figures of one width, and a place to break only when it is longer than
    /// `whole` characters.
    Number { text: String, whole: u8 },
    /// A link, by its encoded address.
    Link { url: String, text: Vec<Inline> },
    /// Leads to the heading of that anchor, which is in the same document.
    Within { anchor: &'static str, text: Vec<Inline> },
    /// A forced line break.
    Break,
}

impl Inline {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn strong(text: impl Into<String>) -> Self {
        Self::Strong(vec![Self::text(text)])
    }

    pub(crate) fn aside(text: impl Into<String>) -> Self {
        Self::Aside(vec![Self::text(text)])
    }

    pub(crate) fn warning(text: impl Into<String>) -> Self {
        Self::Warning(vec![Self::text(text)])
    }

    /// A number such as "GS 2027:03".
    pub(crate) fn number(text: impl Into<String>) -> Self {
        Self::number_of(text, 12)
    }

    /// A number that breaks only when it is longer than so many characters.
    pub(crate) fn number_of(text: impl Into<String>, whole: u8) -> Self {
        Self::Number { text: text.into(), whole }
    }
}

impl Block {
    /// A paragraph of plain text.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(text)])
    }

    /// A paragraph of one piece.
    pub(crate) fn line(inline: Inline) -> Self {
        Self::Paragraph(vec![inline])
    }

    /// "Label: text", the label strong.
    pub(crate) fn labelled(label: impl Into<String>, text: impl AsRef<str>) -> Self {
        Self::Paragraph(vec![Inline::strong(label), Inline::text(format!(": {}", text.as_ref()))])
    }

    pub(crate) fn said(how: Manner, text: impl Into<String>) -> Self {
        Self::Said { how, line: vec![Inline::text(text)] }
    }

    pub(crate) fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), anchor: None }
    }

    /// A heading that others lead to by its anchor.
    pub(crate) fn anchored(level: u8, anchor: &'static str, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), anchor: Some(anchor) }
    }

    /// A list of plain lines.
    pub(crate) fn bullets<T: Into<String>>(lines: impl IntoIterator<Item = T>) -> Self {
        Self::Bullets(lines.into_iter().map(|line| vec![Self::plain(line)]).collect())
    }

    /// Clauses of plain text.
    pub(crate) fn clauses<T: Into<String>>(
        that: impl Into<String>,
        clauses: impl IntoIterator<Item = T>,
    ) -> Self {
        let items = clauses.into_iter().map(|clause| vec![Inline::text(clause)]).collect();
        Self::Clauses { that: that.into(), items }
    }
}

impl Row {
    /// A row of these cells.
    ///
    /// Short rows are kept whole; a long row that is kept whole would run off the paper.
    pub(crate) fn of(cells: impl IntoIterator<Item = Vec<Block>>) -> Self {
        const LONGEST_KEPT_WHOLE: usize = 1500;
        let cells: Vec<Vec<Block>> = cells.into_iter().collect();
        Self { long: size(&cells) > LONGEST_KEPT_WHOLE, cells }
    }
}

impl Table {
    /// A table of these columns and rows, as a piece of a document.
    pub(crate) fn block(
        columns: impl IntoIterator<Item = (String, Width)>,
        rows: Vec<Row>,
    ) -> Block {
        let columns = columns.into_iter().map(|(name, width)| Column { name, width });
        Block::Table(Self { columns: columns.collect(), rows })
    }
}

/// Roughly how much room the cells take, in characters of a line and more for each piece.
pub(crate) fn size(told: &impl Serialize) -> usize {
    serde_json::to_string(told).map_or(0, |told| told.len())
}

fn day_parts<S: serde::Serializer>(day: &NaiveDate, out: S) -> Result<S::Ok, S::Error> {
    use chrono::Datelike;
    use serde::ser::SerializeMap;
    let mut map = out.serialize_map(Some(3))?;
    map.serialize_entry("year", &day.year())?;
    map.serialize_entry("month", &day.month())?;
    map.serialize_entry("day", &day.day())?;
    map.end()
}

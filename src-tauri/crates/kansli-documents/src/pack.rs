//! What a meeting pack has beside its documents: the contents page, and papers that are no PDF set as pages.

use serde::{Deserialize, Serialize};

use crate::head::Head;

/// The contents page of a meeting pack.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ContentsFacts {
    /// Head and foot.
    pub head: Head,
    /// The parts, in the order of the pack.
    pub parts: Vec<PartLine>,
    /// What the reader should know of a part, in sentences: a paper that is set as text only.
    pub remarks: Vec<String>,
}

/// A part of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PartLine {
    /// "Bilaga 2"; the Partnership's own documents have none.
    pub label: Option<String>,
    /// What it is.
    pub title: String,
    /// The page of the pack that it begins on.
    pub page: usize,
    /// How many pages it has.
    pub pages: usize,
    /// Where a link to it points.
    pub link: String,
}

/// A paper that is no PDF, set as pages.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperFacts {
    /// Head and foot.
    pub head: Head,
    /// "Bilaga 2".
    pub label: String,
    /// What it is.
    pub title: String,
    /// Its text, a paragraph a line.
    pub text: String,
    /// Its text with headings, lists and tables, where it has them.
    pub pieces: Vec<PaperPiece>,
    /// A picture, as PNG or JPEG ([`crate::picture::for_page`]).
    pub picture: Option<Vec<u8>>,
}

/// A piece of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PaperPiece {
    /// A heading; 1 is the highest.
    Heading {
        /// How high it stands, from 1.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<PaperRun>),
    /// An entry of a list.
    Entry {
        /// How deep it lies, from 0 to 8.
        level: u8,
        /// Its number; none has a bullet.
        number: Option<u64>,
        /// Its words.
        line: Vec<PaperRun>,
    },
    /// A table whose first row heads the columns.
    Table {
        /// How wide the columns are to each other.
        widths: Vec<u32>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<PaperPiece>>>,
    },
    /// A picture.
    Picture {
        /// PNG or JPEG ([`crate::picture::for_page`]).
        bytes: Vec<u8>,
        /// What it shows; empty when nobody has told.
        alt: String,
        /// Width and height in tenths of a millimetre.
        size: (u32, u32),
    },
}

/// Words of a paper in one look; a line break is `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PaperRun {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    pub strong: bool,
    /// Whether they are italic.
    pub emphasis: bool,
    /// Where they lead to; an address that a document may not link to is left out.
    pub link: Option<String>,
}

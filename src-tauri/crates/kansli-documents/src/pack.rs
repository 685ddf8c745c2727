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
    /// A picture, as PNG or JPEG ([`crate::picture::for_page`]).
    pub picture: Option<Vec<u8>>,
}

//! A direction document (inriktningsdokument) of the authorities and a collaboration group (samverkansgrupp, NSG): what it
//! is to hold, for its authors to write. The groups and their documents are not in any register yet, so nothing but its
//! frame and the authorities comes from the workspace.

use serde::{Deserialize, Serialize};

use crate::head::Head;

/// Everything that stands in the document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DirectionFacts {
    /// Head and foot; the head's year is the first it is for.
    pub head: Head,
    /// The authorities that may take a part, by name.
    pub authorities: Vec<String>,
}

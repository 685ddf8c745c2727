//! A direction document (*inriktningsdokument*, R-056) of the authorities and a collaboration group (*samverkansgrupp*,
//! NSG): what its register holds, and what is still to be written by its authors.

use chrono::NaiveDate;
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
    /// The collaboration group; none while it is a frame for any.
    pub group: Option<String>,
    /// Its version, as typed.
    pub version: Option<String>,
    /// Since when it holds.
    pub valid_from: Option<NaiveDate>,
    /// When it is to be looked at again.
    pub review_by: Option<NaiveDate>,
    /// Who has written it, by name.
    pub authors: Vec<String>,
    /// What its sections say, in Markdown; what is not written yet is asked for.
    pub sections: DirectionSections,
    /// The position that it was agreed on in.
    pub agreed: Option<DirectionAgreed>,
}

/// What the sections of a direction document say, in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DirectionSections {
    /// Why the parties work together.
    pub purpose: Option<String>,
    /// What it covers, and what not.
    pub coverage: Option<String>,
    /// Who does what.
    pub roles: Option<String>,
    /// How the work is done.
    pub working: Option<String>,
    /// What is planned.
    pub planned: Option<String>,
    /// How double work is avoided.
    pub avoids: Option<String>,
    /// How it is followed up.
    pub follow_up: Option<String>,
}

/// When a direction document was agreed on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DirectionAgreed {
    /// The body that did, as in a sentence.
    pub body: String,
    /// The meeting's day.
    pub on: NaiveDate,
    /// The position's number: "GS 2026:06".
    pub position: String,
}

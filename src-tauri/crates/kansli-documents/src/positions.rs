//! The log of joint positions (logg över gemensamma ställningstaganden).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::minutes::{Dissent, Handling};

/// Everything that stands in the log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PositionsFacts {
    /// Head and foot; the date is the day that the log shows.
    pub head: Head,
    /// What the log was narrowed to, in words: "Fokusområde 3"; none for all.
    pub selection: Option<String>,
    /// The entries in the order they are to stand.
    pub entries: Vec<PositionEntry>,
}

/// One joint position in the log.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PositionEntry {
    /// "GS 2027:03".
    pub number: String,
    /// When it was agreed.
    pub date: NaiveDate,
    /// Body, meeting and item: "Strategiska styrgruppen 1/2027, § 7".
    pub origin: String,
    /// The item's heading.
    pub title: String,
    /// The clauses, without the leading "att".
    pub clauses: Vec<String>,
    /// Focus areas, areas of knowledge governance and priority area, as names.
    pub areas: Vec<String>,
    /// Who presented it.
    pub presenter: Option<String>,
    /// Those who took part in it.
    pub took_part: Vec<String>,
    /// Those who were there without taking part in the position.
    pub stood_aside: Vec<String>,
    /// How the parties take it, one stance each: "Står bakom: SKR, TLV".
    pub stances: Vec<String>,
    /// Dissenting opinions.
    pub dissents: Vec<Dissent>,
    /// How the parties handle it.
    pub handling: Vec<Handling>,
    /// The numbers of its actions: "Å 2027:08".
    pub actions: Vec<String>,
    /// Where it stands.
    pub status: PositionStatus,
    /// The position that this one replaces.
    pub replaces: Option<String>,
    /// The position that replaced this one.
    pub replaced_by: Option<String>,
}

/// Where a joint position stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PositionStatus {
    /// Förslag.
    Proposed,
    /// Gäller.
    #[default]
    InForce,
    /// Ingen enighet.
    NotAgreed,
    /// Ersatt.
    Superseded,
    /// Avslutat.
    Closed,
}

impl PositionStatus {
    /// Whether the sides agreed, be it that it holds no more.
    pub const fn was_agreed(self) -> bool {
        matches!(self, Self::InForce | Self::Superseded | Self::Closed)
    }
}

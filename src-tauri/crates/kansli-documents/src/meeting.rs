//! What several documents say about a meeting: when and where, who, which side, which paper.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

/// When, where and how a meeting is held.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Sitting {
    /// Whether the meeting counts as formal.
    pub formal: bool,
    /// The day.
    pub date: NaiveDate,
    /// From, local time.
    pub start: Option<NaiveTime>,
    /// To, local time.
    pub end: Option<NaiveTime>,
    /// Room and address.
    pub place: Option<String>,
    /// The address for taking part at a distance.
    pub link: Option<String>,
    /// Fysiskt, digitalt or both.
    pub mode: Option<Mode>,
}

/// How people take part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Mode {
    /// Fysiskt möte.
    InPerson,
    /// Digitalt möte.
    Remote,
    /// Both.
    Hybrid,
}

/// The two sides of the Partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Side {
    /// SKS, the regions' side.
    Sks,
    /// Myndigheterna.
    Authorities,
}

/// A person as named on the meeting's date.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Person {
    /// First and last name.
    pub name: String,
    /// "ordförande", "generaldirektör".
    pub role: Option<String>,
    /// "Region Norrdemo (Norra)".
    pub organisation: Option<String>,
    /// The side the person sits on, where one does.
    pub side: Option<Side>,
}

/// A paper that belongs to the document (bilaga).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Attachment {
    /// Its number among the attachments: "1", "3b".
    pub number: String,
    /// What it is: "Rapport från taktiska samordningsgruppen".
    pub title: String,
}

/// What an item is for (syfte).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Purpose {
    /// Information.
    Information,
    /// Diskussion.
    Discussion,
    /// Ställningstagande.
    Position,
}

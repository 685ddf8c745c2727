//! The list of mandates (mandatlista): who has a seat in a body, for whom, and until when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::head::Head;
use crate::meeting::Person;

/// Everything that stands in the list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MandatesFacts {
    /// Head and foot; the head's date is the day that the list shows.
    pub head: Head,
    /// The bodies, in the order they are shown.
    pub bodies: Vec<BodyMandates>,
}

/// The seats of one body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BodyMandates {
    /// The body's name.
    pub name: String,
    /// Its seats, in the order they are shown; grouped by side in the document.
    pub seats: Vec<SeatRow>,
}

/// A seat.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SeatRow {
    /// Who, with an empty name in a vacant seat; the role is what the seat is, in words: "ordinarie ledamot".
    pub person: Person,
    /// From when, if it is known.
    pub from: Option<NaiveDate>,
    /// Until when, if it ends.
    pub until: Option<NaiveDate>,
    /// Whether the mandate to speak for the organisation is confirmed.
    pub confirmed: bool,
    /// When it was confirmed, if it is known.
    pub confirmed_on: Option<NaiveDate>,
    /// Whether the seat is held for somebody else for the time being.
    pub acting: bool,
}

//! What every request and view is made of: the derives, and the small shapes that many share.
//!
//! Requests refuse fields they do not know; views may gain fields. Both are camelCase on the wire.

use std::fmt;

use chrono::{NaiveDate, NaiveTime};
use kansli_domain::agenda;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Declares request shapes: read from the wire, unknown fields refused.
macro_rules! request {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        #[ts(optional_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }
    )*};
}

/// Declares view shapes: written to the wire.
macro_rules! view {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$fmeta])* pub $field: $ty),* }
    )*};
}

/// Declares words that travel both ways, camelCase on the wire.
macro_rules! words_enum {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, schemars::JsonSchema, ts_rs::TS,
        )]
        #[serde(rename_all = "camelCase")]
        pub enum $name { $($(#[$vmeta])* $variant),* }
    )*};
}

pub(crate) use {request, view, words_enum};

words_enum! {
    /// A side of the partnership.
    SideName {
        /// The regions' side.
        Sks,
        /// The national authorities' side.
        Authorities,
        /// Neither: observers, recipients, the Council's other authorities.
        Neutral,
    }
    /// A healthcare region (*sjukvårdsregion*).
    RegionName {
        /// Norra.
        Norra,
        /// Mellansverige.
        Mellansverige,
        /// Stockholm-Gotland.
        StockholmGotland,
        /// Västra.
        Vastra,
        /// Sydöstra.
        Sydostra,
        /// Södra.
        Sodra,
    }
    /// How grave a verdict or a readiness line is.
    LevelName {
        /// The plan or the minutes do not meet a "ska" of the governing documents.
        Error,
        /// A "bör" or "behöver" is not met.
        Warning,
        /// A quiet suggestion.
        Hint,
        /// A fact worth knowing.
        Info,
    }
    /// A language of words and documents.
    LanguageName {
        /// Swedish.
        Sv,
        /// English.
        En,
    }
}

request! {
    /// A request that carries nothing.
    Nothing {}
    /// A request about one thing.
    ById {
        /// The thing's id.
        id: Uuid,
    }
    /// A request about one year.
    ByYear {
        /// The calendar year.
        year: i32,
    }
    /// A request about one meeting.
    ByMeeting {
        /// The meeting's id.
        meeting: Uuid,
    }
}

view! {
    /// The answer of a step that has nothing else to tell.
    Done {}
    /// The id of what was made.
    Made {
        /// The new thing's id.
        id: Uuid,
    }
    /// An organisation, in passing.
    OrganisationRef {
        /// Its id.
        id: Uuid,
        /// Its name on the day that the view is about.
        name: String,
        /// The short form, for tight places.
        short: String,
        /// Its side.
        side: SideName,
    }
    /// A meeting, in passing.
    MeetingRef {
        /// Its id.
        id: Uuid,
        /// "Strategiska 1/2027".
        title: String,
        /// Its day.
        date: NaiveDate,
    }
    /// A person, in passing.
    PersonRef {
        /// The person's id.
        id: Uuid,
        /// The name on the day that the view is about.
        name: String,
        /// Two letters for a badge.
        initials: String,
        /// The organisation represented, if any.
        organisation: Option<OrganisationRef>,
    }
}

/// The number (§) of an item: `5`, or `"5a"` for a sub-item.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Default,
    Serialize,
    Deserialize,
    JsonSchema,
    TS,
)]
#[serde(from = "Written", into = "Written")]
#[schemars(with = "Written")]
#[ts(type = "number | string")]
pub struct ItemNumber(pub(crate) agenda::ItemNumber);

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
enum Written {
    Item(usize),
    Sub(String),
}

impl ItemNumber {
    /// A number as it is written; that of no item if it is none.
    pub(crate) fn read(text: &str) -> Self {
        Self(text.parse().unwrap_or_default())
    }

    /// Whether it is the number of an item that is there.
    pub(crate) fn is_there(self) -> bool {
        self.0.item > 0
    }
}

impl From<Written> for ItemNumber {
    fn from(written: Written) -> Self {
        match written {
            Written::Item(item) => Self(agenda::ItemNumber { item, sub: 0 }),
            Written::Sub(text) => Self::read(&text),
        }
    }
}

impl From<ItemNumber> for Written {
    fn from(number: ItemNumber) -> Self {
        match number.0.sub {
            0 => Written::Item(number.0.item),
            _ => Written::Sub(number.to_string()),
        }
    }
}

impl fmt::Display for ItemNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A local date and the times between which something happens, Europe/Stockholm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// The day.
    pub date: NaiveDate,
    /// When it starts.
    pub start: NaiveTime,
    /// When it ends; later than `start` on the same day.
    pub end: NaiveTime,
}

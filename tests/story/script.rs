//! The shape of the year as it is told: what happens when.
//!
//! The meetings stand in `year/`, one file each, as a secretary would write them down.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Declares the tables of the story.
macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$fmeta])* pub(crate) $field: $ty),* }
    )*};
}

tables! {
    /// What happens beside the meetings.
    Between {
        step: Vec<Step>,
    }
    /// One command, with names for ids: `@astrid`, `@S1`, `@S1 §7`, `@S1 record`, `@GS 2027:03`.
    Step {
        at: NaiveDateTime,
        r#do: String,
        #[serde(default)]
        with: Value,
        /// What it made goes by this from then on.
        #[serde(default)]
        r#as: String,
        /// It is to be refused, in words that hold these.
        #[serde(default)]
        refused: String,
        /// The answer or the file is kept for the reader under this name.
        #[serde(default)]
        keep: String,
    }
    Meeting {
        key: String,
        body: String,
        date: NaiveDate,
        /// The day it was first placed on, when it was moved.
        placed: Option<NaiveDate>,
        start: NaiveTime,
        end: NaiveTime,
        place: String,
        #[serde(default)]
        mode: Option<String>,
        #[serde(default)]
        case_number: String,
        secretary: String,
        /// When it was placed in the year.
        planned: NaiveDateTime,
        /// When the agenda was drafted, prepared, approved by the chair; when the notice went out.
        agenda: Option<NaiveDateTime>,
        prepared: Option<NaiveDateTime>,
        reviewed: Option<NaiveDateTime>,
        called: Option<NaiveDateTime>,
        reply_by: Option<NaiveDate>,
        /// Items of the template that were left out, with the reason where one is asked for.
        #[serde(default)]
        without: BTreeMap<String, String>,
        /// In the order of the agenda.
        #[serde(default)]
        item: Vec<Item>,
        record: Option<Record>,
        correction: Option<Correction>,
        #[serde(default)]
        step: Vec<Step>,
    }
    Item {
        /// The template's item, by key; the second of the same: "matter 2".
        of: Option<String>,
        /// One that waited, by the name it was given.
        waited: Option<String>,
        /// A heading that begins here.
        section: Option<String>,
        /// It belongs to the item before it.
        #[serde(default)]
        sub: bool,
        title: Option<String>,
        purpose: Option<String>,
        presenter: Option<String>,
        presenter_text: Option<String>,
        minutes: Option<u16>,
        proposal: Option<String>,
        background: Option<String>,
        focus: Option<Vec<u8>>,
        #[serde(default)]
        paper: BTreeMap<String, String>,
        /// What the record says.
        #[serde(default)]
        text: String,
        /// When it was done; absent: as planned.
        ends: Option<NaiveTime>,
        #[serde(default)]
        recused: Vec<String>,
        /// The meeting left it for later.
        postponed: Option<Postponed>,
        /// The meeting did not come to it.
        #[serde(default)]
        not_reached: bool,
        #[serde(default)]
        position: Vec<Position>,
        #[serde(default)]
        action: Vec<Action>,
    }
    Postponed {
        /// What it goes by while it waits.
        r#as: String,
        reason: String,
        /// The meeting it is wanted at.
        wanted: Option<String>,
        /// The body it is left to; absent: the same.
        body: Option<String>,
    }
    Position {
        number: String,
        title: Option<String>,
        clauses: Option<String>,
        outcome: String,
        #[serde(default)]
        dissent: String,
        #[serde(default)]
        areas: Vec<String>,
        /// Parties by stance.
        #[serde(default)]
        stance: BTreeMap<String, Vec<String>>,
        /// Those who need a decision of their own.
        #[serde(default)]
        party: Vec<Party>,
    }
    Party {
        of: String,
        /// How far it came; absent: not begun.
        status: Option<String>,
        on: Option<NaiveDate>,
        /// When its decision is expected, while it is being prepared.
        expected: Option<NaiveDate>,
        #[serde(default)]
        case: String,
    }
    Action {
        number: String,
        text: String,
        owner: Option<String>,
        /// As typed: a day, or words.
        due: Option<String>,
        status: Option<String>,
        on: Option<NaiveDate>,
        comment: Option<String>,
    }
    Record {
        /// Absent: as the body's meetings have it.
        kind: Option<String>,
        #[serde(default)]
        absent: Vec<String>,
        #[serde(default)]
        remote: Vec<String>,
        /// Who sat in for whom.
        #[serde(default)]
        substitutes: Vec<(String, String)>,
        #[serde(default)]
        guests: Vec<String>,
        #[serde(default)]
        arrived: Vec<(String, NaiveTime)>,
        #[serde(default)]
        left: Vec<(String, NaiveTime)>,
        approvers: Vec<String>,
        sent: NaiveDateTime,
        due: NaiveDate,
        /// Who approved, when and how.
        #[serde(default)]
        approval: Vec<Approval>,
    }
    /// A correction of the settled record.
    Correction {
        at: NaiveDateTime,
        reason: String,
        /// The paragraph, and what it is to say.
        item: String,
        text: String,
        sent: NaiveDateTime,
        due: NaiveDate,
        approval: Vec<Approval>,
    }
}

/// Who, when and how.
pub(crate) type Approval = (String, NaiveDateTime, String);

/// The files of the year, in its order.
const MEETINGS: [(&str, &str); 10] = [
    ("T1", include_str!("year/T1.toml")),
    ("S1", include_str!("year/S1.toml")),
    ("T2", include_str!("year/T2.toml")),
    ("T3", include_str!("year/T3.toml")),
    ("extra", include_str!("year/extra.toml")),
    ("T4", include_str!("year/T4.toml")),
    ("S2", include_str!("year/S2.toml")),
    ("T5", include_str!("year/T5.toml")),
    ("T6", include_str!("year/T6.toml")),
    ("next", include_str!("year/next.toml")),
];

/// The meetings, in the order of the year.
pub(crate) fn meetings() -> Vec<Meeting> {
    MEETINGS.iter().map(|(name, text)| read(name, text)).collect()
}

/// What happens beside them.
pub(crate) fn between() -> Between {
    read("between", include_str!("year/between.toml"))
}

pub(crate) fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|why| panic!("{name}.toml: {why}"))
}

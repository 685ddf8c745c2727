//! The shape of the script: who there is, and what happens when.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Europe::Stockholm;
use serde::Deserialize;

use super::wrong;
use crate::error::CommandResult;

/// Declares the tables of the script.
macro_rules! tables {
    ($($(#[$meta:meta])* $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $name { $($(#[$fmeta])* pub(super) $field: $ty),* }
    )*};
}

tables! {
    /// The whole of it. People and organisations go by keys of the script's own.
    Script {
        /// The day the demo year has come to.
        day: NaiveDate,
        /// The year shown first.
        year: i32,
        /// When the workspace was founded.
        founded: NaiveDateTime,
        settings: BTreeMap<String, String>,
        /// When the calendars came.
        calendars: NaiveDateTime,
        organisation: Vec<Organisation>,
        person: Vec<Person>,
        seat: Vec<Seat>,
        chair: Vec<Chair>,
        meeting: Vec<Meeting>,
        waiting: Vec<Waiting>,
        ambiguity: Vec<Ambiguity>,
        entry: Vec<Entry>,
    }
    /// An entry of a register, noted or changed.
    Entry {
        /// The same key again changes the entry.
        key: String,
        at: NaiveDateTime,
        register: String,
        /// Fields as the command has them. `@organisation skr` stands for the id of a thing of the story.
        fields: serde_json::Map<String, serde_json::Value>,
        #[serde(default)]
        paper: Vec<Paper>,
    }
    /// An ambiguity about roles that somebody raises.
    Ambiguity {
        key: String,
        at: NaiveDateTime,
        /// The meeting it was raised at.
        meeting: String,
        title: String,
        description: String,
        parties: Vec<String>,
        by: String,
        #[serde(default)]
        proposal: String,
        /// Where it is taken, and when.
        #[serde(default)]
        taken: Vec<Taken>,
    }
    Taken {
        at: NaiveDateTime,
        stage: String,
        answer: Option<String>,
    }
    /// An item that somebody asks for.
    Waiting {
        key: String,
        at: NaiveDateTime,
        body: String,
        title: String,
        purpose: String,
        minutes: u16,
        source: String,
        #[serde(default)]
        background: String,
        /// The meeting it is wanted at.
        wanted: Option<String>,
        /// That it was on an agenda and was lifted off it again.
        lifted: Option<Lifted>,
    }
    Lifted {
        placed: NaiveDateTime,
        at: NaiveDateTime,
        from: String,
        reason: String,
        wanted: Option<String>,
    }
    Postponed {
        /// What the occurrence that waits goes by.
        key: String,
        reason: String,
        wanted: Option<String>,
        /// The body it is left to; absent: the same.
        body: Option<String>,
    }
    Organisation {
        key: String,
        /// Absent: the starting data has it under `key`, and it only becomes a party here.
        name: Option<String>,
        #[serde(default)]
        short: String,
        /// Absent: SKS, and a party. `neutral`: no party.
        side: Option<String>,
        /// The healthcare region it belongs to.
        region: Option<String>,
    }
    Person {
        key: String,
        name: String,
        title: String,
        phone: String,
    }
    Seat {
        person: String,
        /// Absent: a role outside the bodies.
        body: Option<String>,
        kind: String,
        of: String,
        from: NaiveDate,
        to: Option<NaiveDate>,
        #[serde(default)]
        unconfirmed: bool,
    }
    Chair {
        year: i32,
        strategic: String,
        tactical: String,
    }
    Meeting {
        key: String,
        body: String,
        date: NaiveDate,
        start: NaiveTime,
        end: NaiveTime,
        place: String,
        /// When it was placed in the year.
        planned: NaiveDateTime,
        #[serde(default)]
        pinned: bool,
        #[serde(default)]
        case_number: String,
        secretary: String,
        /// When the agenda was drafted, prepared by the tactical group, read by the chair, sent.
        agenda: Option<NaiveDateTime>,
        prepared: Option<NaiveDateTime>,
        reviewed: Option<NaiveDateTime>,
        sent: Option<NaiveDateTime>,
        /// Items of the template that were left out, by number.
        #[serde(default)]
        without: Vec<u16>,
        #[serde(default)]
        item: Vec<Item>,
        record: Option<Record>,
    }
    Item {
        /// Its number in the template.
        n: u16,
        title: Option<String>,
        purpose: Option<String>,
        presenter: Option<String>,
        minutes: Option<u16>,
        proposal: Option<String>,
        background: Option<String>,
        note: Option<String>,
        focus: Option<Vec<u8>>,
        /// The item that waited and comes in its place, by key.
        waited: Option<String>,
        /// That the meeting postponed it.
        postponed: Option<Postponed>,
        #[serde(default)]
        text: String,
        #[serde(default)]
        paper: Vec<Paper>,
        #[serde(default)]
        position: Vec<Position>,
        #[serde(default)]
        action: Vec<Action>,
    }
    Paper {
        name: String,
        /// One string a page; its first line is a heading.
        pages: Vec<String>,
    }
    Position {
        number: String,
        title: String,
        outcome: String,
        #[serde(default)]
        dissent: String,
        /// Those who need a decision of their own.
        #[serde(default)]
        party: Vec<Party>,
    }
    Party {
        of: String,
        /// How far it came; absent: not begun.
        status: Option<String>,
        /// When it came so far.
        on: Option<NaiveDate>,
        /// When its decision is expected, while it is being prepared.
        expected: Option<NaiveDate>,
        #[serde(default)]
        case: String,
    }
    Action {
        number: String,
        text: String,
        owner: String,
        due: NaiveDate,
        /// What came of it; absent: open.
        status: Option<String>,
        /// When that came.
        on: Option<NaiveDate>,
        comment: Option<String>,
    }
    Record {
        #[serde(default)]
        absent: Vec<String>,
        #[serde(default)]
        remote: Vec<String>,
        /// Who sat in for whom: substitute and member.
        #[serde(default)]
        substitutes: Vec<(String, String)>,
        /// Who left when.
        #[serde(default)]
        left: Vec<(String, NaiveTime)>,
        /// Who stepped out of which item.
        #[serde(default)]
        recused: Vec<(String, u16)>,
        /// When it was handed to the archive.
        archived: Option<NaiveDateTime>,
        approvers: Vec<String>,
        sent: NaiveDateTime,
        due: NaiveDate,
        #[serde(default)]
        approval: Vec<Approval>,
    }
    Approval {
        person: String,
        on: NaiveDateTime,
        method: String,
    }
}

impl Record {
    /// When the last one approved, once all have.
    pub(super) fn approved(&self) -> Option<NaiveDateTime> {
        let all = self.approval.len() == self.approvers.len();
        self.approval.iter().map(|it| it.on).max().filter(|_| all)
    }
}

impl Script {
    pub(super) fn read() -> CommandResult<Self> {
        let text = include_str!("../../../../../assets/samples/demo.toml");
        toml::from_str(text).map_err(|why| wrong(&why.to_string()))
    }
}

/// A moment of the story, told in Stockholm's time.
pub(super) fn moment(local: NaiveDateTime) -> CommandResult<DateTime<FixedOffset>> {
    let moment = local.and_local_timezone(Stockholm).earliest();
    moment.map(|at| at.fixed_offset()).ok_or_else(|| wrong(&format!("{local} does not exist")))
}

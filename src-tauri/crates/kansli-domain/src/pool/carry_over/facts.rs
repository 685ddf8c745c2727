//! What proposals are made from.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use crate::agenda::template::{Template, TemplateKey};
use crate::agenda::{Agenda, AgendaItem};
use crate::ambiguity::RoleAmbiguity;
use crate::body::BodyLevel;
use crate::id::{AgendaItemId, MeetingId};
use crate::pool::Treatment;
use crate::series::Number;

/// Everything proposals are made from.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    /// The agenda as it is.
    pub agenda: &'a Agenda,
    /// The template it goes by.
    pub template: &'a Template,
    /// The body's level.
    pub level: Option<BodyLevel>,
    /// The day of the meeting.
    pub date: Date,
    /// Items of the template that were taken off this agenda.
    pub taken_off: BTreeSet<TemplateKey>,
    /// What waits for the body, in order.
    pub waiting: Vec<Waiting>,
    /// Earlier meetings of the body that are over, newest first.
    pub earlier: Vec<Earlier>,
    /// Items that wait, or are on an agenda still to be taken up, by lineage.
    pub open: BTreeSet<AgendaItemId>,
    /// What the tactical group has done since the body last met; for a strategic agenda.
    pub report: Vec<Report>,
    /// Ambiguities about roles that are not solved, the longest first.
    pub ambiguities: Vec<RoleAmbiguity>,
}

/// An item that waits.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// The item.
    pub item: AgendaItem,
    /// The day of the meeting it is wanted at; none: no wish, or that meeting is no more.
    pub wanted: Option<Date>,
    /// Whether that meeting is over, or its day has passed.
    pub missed: bool,
}

/// An earlier meeting.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its day.
    pub date: Date,
    /// How it ended.
    pub end: End,
    /// Its items, with what came of each.
    pub items: Vec<Past>,
}

/// How a meeting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It was called off.
    Cancelled,
    /// It was held, and nothing is recorded: nobody knows what it dealt with.
    Unrecorded,
    /// It was held; its record was approved on that day, if it is.
    Recorded {
        /// The day, once approved.
        approved: Option<Date>,
    },
}

/// An item of an earlier meeting.
#[derive(Debug, Clone)]
pub struct Past {
    /// The item.
    pub item: AgendaItem,
    /// What came of it.
    pub treatment: Treatment,
    /// Its open actions, with the last day of each.
    pub actions: Vec<OpenAction>,
}

/// An action that is not finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenAction {
    /// Its number.
    pub number: Number,
    /// The last day.
    pub due: Option<Date>,
}

/// A meeting of the tactical group to report on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The meeting.
    pub meeting: MeetingId,
    /// The positions it came to.
    pub positions: Vec<Number>,
    /// How many items it referred to the strategic group.
    pub referred: usize,
}

//! The numbers and dates a verdict rests on.

use chrono::NaiveDate as Date;

use super::days::DayFinding;
use super::work::Finding;
use crate::body::BodyKey;
use crate::event::EventKind;
use crate::id::{CalendarEventId, MeetingId};
use crate::party::Side;

/// What a verdict rests on. One variant for each sentence that can be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Facts {
    /// Formal strategic meetings of the year.
    FormalMeetings {
        /// Standing in the plan.
        planned: u32,
        /// Of those, held.
        held: u32,
        /// Asked for.
        needed: u32,
    },
    /// Meetings of a body that are held in a room.
    PhysicalMeetings {
        /// Which body.
        body: BodyKey,
        /// Standing in the plan.
        planned: u32,
        /// At most.
        limit: u32,
    },
    /// No limit to meetings in a room is set.
    NoLimit,
    /// Formal strategic meetings in each half year.
    HalfYears {
        /// January to June.
        first: u32,
        /// July to December.
        second: u32,
    },
    /// No consultation is known, so no distance can be told.
    NoConsultations,
    /// How far a strategic meeting is from the consultations.
    Consultation {
        /// The meeting's day.
        date: Date,
        /// The nearest consultation before it or on its day.
        before: Option<Nearest>,
        /// The nearest consultation after it.
        after: Option<Nearest>,
        /// Working days allowed.
        limit: u32,
    },
    /// An event at the same time as a meeting.
    EventClash {
        /// The meeting's day.
        date: Date,
        /// The event.
        event: CalendarEventId,
        /// What it is.
        kind: EventKind,
        /// What its calendar calls it.
        title: String,
    },
    /// Another meeting at the same time.
    MeetingClash {
        /// The day.
        date: Date,
        /// The other meeting.
        other: MeetingId,
        /// The body of the other meeting.
        body: BodyKey,
    },
    /// A meeting has its time to itself.
    NoClash {
        /// The day.
        date: Date,
    },
    /// A strategic meeting in the weeks after Huvudmannagruppen's term ended.
    TermChange {
        /// The meeting's day.
        date: Date,
        /// The last day of the old term.
        ended: Date,
    },
    /// Tactical meetings of the year.
    Frequency {
        /// Standing in the plan.
        planned: u32,
        /// Asked for.
        needed: u32,
    },
    /// The time between two tactical meetings.
    Gap {
        /// The earlier one's day.
        from: Date,
        /// The later one's day.
        to: Date,
        /// Calendar days between them.
        days: u32,
        /// Of those, outside the quiet weeks of summer.
        counted: u32,
        /// Days allowed.
        limit: u32,
    },
    /// When a strategic meeting is prepared.
    Preparation {
        /// The strategic meeting's day.
        date: Date,
        /// The first day of the time for it.
        from: Date,
        /// The last day of the time for it.
        to: Date,
        /// The last tactical meeting in that time.
        by: Option<Date>,
        /// The nearest tactical meeting outside it.
        nearest: Option<Date>,
    },
    /// When the coming year is reconciled.
    Reconciliation {
        /// The year planned for.
        about: i32,
        /// The first day of the time for it.
        from: Date,
        /// The last day of the time for it.
        to: Date,
        /// The meeting that has it on the agenda in that time.
        on: Option<Date>,
        /// The first meeting in that time that could have it.
        possible: Option<Date>,
    },
    /// When the coming year's priorities are agreed.
    Priorities {
        /// The year they are for.
        about: i32,
        /// The last day for it.
        due: Date,
        /// The day they were agreed.
        agreed: Option<Date>,
        /// The last formal strategic meeting that could agree on them in time.
        possible: Option<Date>,
    },
    /// What stands in the way on a meeting's day.
    Day {
        /// The day.
        date: Date,
        /// What is special about it.
        finding: DayFinding,
    },
    /// Nothing stands in the way on a meeting's day.
    FreeDay {
        /// The day.
        date: Date,
    },
    /// Nobody has the chair for a time.
    ChairMissing {
        /// The body.
        body: BodyKey,
        /// The first day without.
        from: Date,
        /// The last day without.
        to: Date,
        /// Whose turn it is, if the rotation has been told.
        turn: Option<Side>,
    },
    /// The chair against the year before.
    ChairTurn {
        /// The body.
        body: BodyKey,
        /// The rotation year.
        year: i32,
        /// The side that has it.
        side: Side,
        /// The side that had it the year before, if known.
        previous: Option<Side>,
        /// Why it departs from the rotation, if it does.
        reason: Option<String>,
    },
    /// The two chairs against each other.
    ChairSides {
        /// The first day it is so.
        from: Date,
        /// The last day it is so.
        to: Date,
        /// The side of the strategic chair.
        strategic: Side,
        /// The side of the tactical chair.
        tactical: Side,
        /// Why they are the same, if they are.
        reason: Option<String>,
    },
    /// The two chairs cannot be compared: one of them is not known.
    ChairSidesUnknown,
    /// What a verdict on the work rests on.
    Work(Finding),
}

/// A consultation and how far away it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nearest {
    /// Its day.
    pub date: Date,
    /// Working days to it.
    pub working_days: u32,
}

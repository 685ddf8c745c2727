//! Actions (*åtgärder*): who does what by when.
//!
//! ```text
//!   Open ◀──▶ InProgress ──▶ Done
//!     └──────────┴─────────▶ Dropped
//! ```
//!
//! Exactly one person is responsible; others may take part. A row may be saved before the
//! person is named, but minutes are not sent for approval with such a row. That an action is overdue is
//! computed from its date, never stored.

pub mod due;

use chrono::NaiveDate as Date;

use crate::id::{ActionItemId, AgendaItemId, JointPositionId, MeetingId, PersonId};
use crate::series::Number;

/// One action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionItem {
    /// Identity.
    pub id: ActionItemId,
    /// Its number, `Å 2027:14`: allotted once, never given to another.
    pub number: Number,
    /// Where it was agreed on.
    pub origin: Origin,
    /// What it is, and who does it by when.
    pub task: Task,
    /// How far it has come.
    pub status: Status,
}

/// What is to be done, by whom, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What to do, verb first. Never blank.
    pub what: String,
    /// The one person responsible; nobody only while the minutes are being written.
    pub responsible: Option<PersonId>,
    /// The last day, if one was set.
    pub due: Option<Date>,
    /// Remarks, others who take part, why it was given up; may be empty.
    pub note: String,
}

/// Where an action was agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// The meeting.
    pub meeting: MeetingId,
    /// The item, unless it concerns the meeting as a whole.
    pub item: Option<AgendaItemId>,
    /// The position it carries out, if it does.
    pub position: Option<JointPositionId>,
}

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Not begun (*öppen*).
    Open,
    /// Begun (*pågår*).
    InProgress,
    /// Finished (*klar*).
    Done {
        /// The day.
        on: Date,
    },
    /// Given up (*struken*). Why is in the note.
    Dropped {
        /// The day.
        on: Date,
    },
}

/// When something falls in a list of actions (*försenade, denna månad, senare*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// The day has passed.
    Overdue,
    /// Due in the month of today.
    ThisMonth,
    /// Due after that, or never.
    Later,
    /// Done or dropped.
    Closed,
}

/// Why a change of an action was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is nothing to do.
    #[error("the action says nothing")]
    Blank,
    /// An action is dropped with a reason.
    #[error("no reason for dropping {0}")]
    NoReason(Number),
    /// It cannot be done before it happens.
    #[error("{on} lies after {today}")]
    InTheFuture {
        /// The day given.
        on: Date,
        /// The day of asking.
        today: Date,
    },
}

impl ActionItem {
    /// A new action with its number.
    pub fn new(
        id: ActionItemId,
        number: Number,
        origin: Origin,
        task: Task,
    ) -> Result<Self, Refusal> {
        Ok(Self { id, number, origin, task: task.checked()?, status: Status::Open })
    }

    /// Gives the action another task: words, person or day.
    pub fn changed(&self, task: Task) -> Result<Self, Refusal> {
        Ok(Self { task: task.checked()?, ..self.clone() })
    }

    /// Says that it is begun, or that it is not after all.
    pub fn begun(&self, begun: bool) -> Self {
        let status = if begun { Status::InProgress } else { Status::Open };
        Self { status, ..self.clone() }
    }

    /// Says that it was done `on` a day up to today.
    pub fn done(&self, on: Date, today: Date) -> Result<Self, Refusal> {
        if on > today {
            return Err(Refusal::InTheFuture { on, today });
        }
        Ok(Self { status: Status::Done { on }, ..self.clone() })
    }

    /// Gives the action up, with the reason as its note.
    pub fn dropped(&self, reason: &str, today: Date) -> Result<Self, Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::NoReason(self.number));
        }
        let task = Task { note: reason.to_owned(), ..self.task.clone() };
        Ok(Self { task, status: Status::Dropped { on: today }, ..self.clone() })
    }

    /// Whether anything remains to be done.
    pub const fn is_open(&self) -> bool {
        match self.status {
            Status::Open | Status::InProgress => true,
            Status::Done { .. } | Status::Dropped { .. } => false,
        }
    }

    /// Days past its last day, if it is open and there are any.
    pub fn overdue(&self, today: Date) -> Option<u32> {
        let days = (today - self.task.due.filter(|_| self.is_open())?).num_days();
        u32::try_from(days).ok().filter(|&days| days > 0)
    }

    /// Where it falls in a list.
    pub fn urgency(&self, today: Date) -> Urgency {
        use chrono::Datelike;
        let month = |day: Date| (day.year(), day.month());
        match self.task.due {
            _ if !self.is_open() => Urgency::Closed,
            Some(due) if due < today => Urgency::Overdue,
            Some(due) if month(due) == month(today) => Urgency::ThisMonth,
            Some(_) | None => Urgency::Later,
        }
    }
}

impl Task {
    fn checked(mut self) -> Result<Self, Refusal> {
        self.what = self.what.trim().to_owned();
        if self.what.is_empty() { Err(Refusal::Blank) } else { Ok(self) }
    }
}

impl Status {
    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Status::Open => "open",
            Status::InProgress => "in_progress",
            Status::Done { .. } => "done",
            Status::Dropped { .. } => "dropped",
        }
    }
}

#[cfg(test)]
mod tests;

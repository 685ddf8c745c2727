//! Meetings (*möten*) of the partnership's bodies and their way from plan to archive.
//!
//! ```text
//!   Planned ── call ──▶ Called ── hold ──▶ Held ── close ──▶ Closed
//!      │  └────────────── hold ─────────────▲
//!      └── cancel ──▶ Cancelled ◀── cancel ── Called
//! ```
//!
//! Moving is not a stage: a meeting keeps its stage and remembers where it came from.
//! A date that passes changes nothing by itself; it is shown, not acted on. Meetings of
//! the Council, Huvudmannagruppen and SKS are imported events, never [`Meeting`]s.

use chrono::NaiveDate as Date;

use crate::body::{BodyKey, Sphere};
use crate::id::MeetingId;
use crate::slot::Slot;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Identity, kept through every move.
    pub id: MeetingId,
    /// The body that meets.
    pub body: BodyKey,
    /// When.
    pub slot: Slot,
    /// What people read and the invitation says.
    pub details: Details,
    /// Kept where it is when a plan is proposed.
    pub pinned: bool,
    /// Its number in the body's year, fixed when it is called.
    pub number: Option<u32>,
    /// How many times what an invitation says has changed (iCalendar `SEQUENCE`). It counts from
    /// the first day: an invitation may have gone out that nobody told the program of.
    pub revision: u32,
    /// Where it is on its way.
    pub stage: Stage,
    /// Where it has been, oldest first.
    pub moves: Vec<Move>,
}

/// What is written about a meeting besides when it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// A name of its own, where the body and number are not enough; else empty.
    pub title: String,
    /// Counts towards the two formal meetings of the year (R-035).
    pub formal: bool,
    /// How people take part (E-16).
    pub mode: Mode,
    /// The room, or empty.
    pub place: String,
    /// The address of the digital room, or empty.
    pub link: String,
}

/// How people take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// In a room (*fysiskt*).
    Physical,
    /// On a screen (*digitalt*).
    Digital,
    /// Both at once.
    Hybrid,
}

/// Where a meeting is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// In the plan (*planerat*).
    Planned,
    /// The notice has gone out (*kallat*).
    Called {
        /// The day it went.
        on: Date,
    },
    /// It has taken place (*genomfört*).
    Held,
    /// Minuted, approved and followed up.
    Closed {
        /// The day it was closed.
        on: Date,
    },
    /// It will not take place (*inställt*).
    Cancelled(Cancelled),
}

/// How a meeting was cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cancelled {
    /// The day it was.
    pub on: Date,
    /// Why, in the secretariat's words. Never empty.
    pub reason: String,
    /// Whether people had been called and must be told.
    pub was_called: bool,
}

/// One move of a meeting (*flyttat*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Where it was.
    pub from: Slot,
    /// Where it went.
    pub to: Slot,
    /// The day it was moved.
    pub on: Date,
    /// Why; empty only for a meeting nobody had been called to.
    pub reason: String,
}

/// Why a step was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step belongs to another stage.
    #[error("the meeting is {is}, the step needs {needs}")]
    WrongStage {
        /// The stage the meeting is in.
        is: &'static str,
        /// The stage the step starts from.
        needs: &'static str,
    },
    /// People who have been called are owed a reason.
    #[error("a reason is needed")]
    ReasonMissing,
    /// It cannot have been held yet.
    #[error("the meeting is on {date}, after {today}")]
    NotYet {
        /// The day of the meeting.
        date: Date,
        /// The day of asking.
        today: Date,
    },
    /// Only the partnership's own bodies are planned here.
    #[error("meetings of {0:?} are imported, not planned")]
    NotOurs(BodyKey),
}

impl Meeting {
    /// Places a meeting in the plan.
    pub fn place(
        id: MeetingId,
        body: BodyKey,
        slot: Slot,
        details: Details,
    ) -> Result<Self, Refusal> {
        if body.sphere() != Sphere::Partnership {
            return Err(Refusal::NotOurs(body));
        }
        Ok(Self {
            id,
            body,
            slot,
            details,
            pinned: false,
            number: None,
            revision: 0,
            stage: Stage::Planned,
            moves: Vec::new(),
        })
    }

    /// Moves the meeting. Once people are called it takes a reason, and they must be told.
    /// Moving to where it is changes nothing.
    pub fn move_to(&self, slot: Slot, reason: &str, today: Date) -> Result<Self, Refusal> {
        let called = self.open()?;
        if slot == self.slot {
            return Ok(self.clone());
        }
        let reason = reason.trim();
        if called && reason.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let step = Move { from: self.slot, to: slot, on: today, reason: reason.to_owned() };
        let moves = self.moves.iter().cloned().chain([step]).collect();
        Ok(Self { slot, moves, revision: self.revision + 1, ..self.clone() })
    }

    /// Changes what is written about the meeting; those called must be told.
    pub fn edit(&self, details: Details) -> Result<Self, Refusal> {
        self.open()?;
        let told = u32::from(details != self.details);
        Ok(Self { details, revision: self.revision + told, ..self.clone() })
    }

    /// Keeps the meeting where it is, or lets it go, when a plan is proposed.
    pub fn pin(&self, pinned: bool) -> Result<Self, Refusal> {
        self.open()?;
        Ok(Self { pinned, ..self.clone() })
    }

    /// Records that the notice went out, with the meeting's number in its year.
    /// Calling again, after a change, keeps the number.
    pub fn call(&self, number: u32, today: Date) -> Result<Self, Refusal> {
        self.open()?;
        let number = Some(self.number.unwrap_or(number));
        Ok(Self { number, stage: Stage::Called { on: today }, ..self.clone() })
    }

    /// Records that the meeting takes or took place. Not before its day.
    pub fn hold(&self, today: Date) -> Result<Self, Refusal> {
        self.open()?;
        let date = self.slot.date();
        if today < date {
            return Err(Refusal::NotYet { date, today });
        }
        Ok(Self { stage: Stage::Held, ..self.clone() })
    }

    /// Closes a held meeting once nothing more is to be done.
    pub fn close(&self, today: Date) -> Result<Self, Refusal> {
        match self.stage {
            Stage::Held => Ok(Self { stage: Stage::Closed { on: today }, ..self.clone() }),
            Stage::Planned | Stage::Called { .. } | Stage::Closed { .. } | Stage::Cancelled(_) => {
                Err(Refusal::WrongStage { is: self.stage.name(), needs: "held" })
            }
        }
    }

    /// Cancels the meeting, for a reason. Those called must be told.
    pub fn cancel(&self, reason: &str, today: Date) -> Result<Self, Refusal> {
        let was_called = self.open()?;
        let reason = reason.trim().to_owned();
        if reason.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        let stage = Stage::Cancelled(Cancelled { on: today, reason, was_called });
        Ok(Self { stage, revision: self.revision + 1, ..self.clone() })
    }

    /// Whether the meeting may be taken out of the plan without a trace: nobody was ever called.
    pub fn may_be_removed(&self) -> Result<(), Refusal> {
        match &self.stage {
            Stage::Planned => Ok(()),
            Stage::Cancelled(cancelled) if !cancelled.was_called => Ok(()),
            Stage::Called { .. } | Stage::Held | Stage::Closed { .. } | Stage::Cancelled(_) => {
                Err(Refusal::WrongStage { is: self.stage.name(), needs: "planned" })
            }
        }
    }

    /// Whether the meeting stands: planned or further, and not cancelled.
    pub fn stands(&self) -> bool {
        !matches!(self.stage, Stage::Cancelled(_))
    }

    /// Whether the meeting has taken place.
    pub fn was_held(&self) -> bool {
        matches!(self.stage, Stage::Held | Stage::Closed { .. })
    }

    /// `Ok(called)` while the meeting lies ahead.
    fn open(&self) -> Result<bool, Refusal> {
        match self.stage {
            Stage::Planned => Ok(false),
            Stage::Called { .. } => Ok(true),
            Stage::Held | Stage::Closed { .. } | Stage::Cancelled(_) => {
                Err(Refusal::WrongStage { is: self.stage.name(), needs: "planned or called" })
            }
        }
    }
}

/// The number each standing meeting of one body and year has or would get, in order of time.
///
/// Numbers already fixed stay; the others take what is free, counted from 1.
pub fn numbers<'a>(meetings: impl IntoIterator<Item = &'a Meeting>) -> Vec<(MeetingId, u32)> {
    let mut standing: Vec<&Meeting> =
        meetings.into_iter().filter(|m| m.stands() || m.number.is_some()).collect();
    standing.sort_by_key(|meeting| (meeting.slot, meeting.id));
    let fixed: Vec<u32> = standing.iter().filter_map(|meeting| meeting.number).collect();
    let mut free = (1..).filter(|number| !fixed.contains(number));
    let number = |meeting: &&Meeting| meeting.number.or_else(|| free.next()).unwrap_or(u32::MAX);
    standing.iter().map(|meeting| meeting.id).zip(standing.iter().map(number)).collect()
}

impl Stage {
    /// A word for storage and logs; the window has its own.
    pub const fn name(&self) -> &'static str {
        match self {
            Stage::Planned => "planned",
            Stage::Called { .. } => "called",
            Stage::Held => "held",
            Stage::Closed { .. } => "closed",
            Stage::Cancelled(_) => "cancelled",
        }
    }
}

impl Mode {
    /// Every mode.
    pub const ALL: [Mode; 3] = [Mode::Physical, Mode::Digital, Mode::Hybrid];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Mode::Physical => "physical",
            Mode::Digital => "digital",
            Mode::Hybrid => "hybrid",
        }
    }

    /// The mode that `name` is the [`name`](Mode::name) of.
    pub fn named(name: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.name() == name)
    }
}

#[cfg(test)]
mod tests;

//! The item pool (*väntande punkter*): items that wait for a meeting of a body.
//!
//! ```text
//!            ┌──────────────── place ───────────────┐
//!            │                                      ▼
//!   add ─▶ waiting ◀── postpone, before ── on an open agenda ── the meeting is held ──▶ closed
//!            ▲                                      │                                     │
//!            └─── a new occurrence ◀── postpone, at the meeting                 take up again
//! ```
//!
//! An item keeps one identity, its [lineage](AgendaItem::lineage), through every meeting it visits;
//! each visit is an occurrence. A lineage has at most one *open* occurrence: one that waits, or
//! one on the agenda of a meeting that is still to be held. What a meeting has come to stays on
//! its agenda for good, and the item goes on as a new occurrence.

pub mod carry_over;

use chrono::NaiveDate as Date;

use crate::agenda::{Agenda, AgendaItem};
use crate::body::BodyKey;
use crate::id::{AgendaItemId, BodyId, MeetingId};

/// A meeting as far as its items are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visited {
    /// The meeting.
    pub meeting: MeetingId,
    /// Its body.
    pub body: BodyKey,
    /// How far it has come.
    pub phase: Phase,
}

/// How far a meeting has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// It is planned, or people are called to it.
    Ahead,
    /// Its record is being written while it goes on.
    UnderWay,
    /// It has been held, or was cancelled.
    Over,
}

/// What came of an item at its meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Treatment {
    /// Something was written under it.
    pub text: bool,
    /// It was ticked as dealt with.
    pub ticked: bool,
    /// It ended in a position, agreed on or not.
    pub position: bool,
    /// Actions came of it.
    pub actions: bool,
}

/// An item of a meeting's agenda, with what decides whether it can be postponed.
#[derive(Debug, Clone, Copy)]
pub struct Visit<'a> {
    /// The item.
    pub item: &'a AgendaItem,
    /// Its meeting.
    pub at: Visited,
    /// What has come of it there.
    pub treatment: Treatment,
    /// Whether another occurrence of it is open.
    pub elsewhere: bool,
    /// Whether it stands on every agenda of the body.
    pub stands: bool,
}

/// What is wished when an item is postponed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish<'a> {
    /// Why. Never blank.
    pub reason: &'a str,
    /// The body that is to take it next: another one, for an item that is referred on.
    pub body: BodyKey,
    /// That body's id.
    pub body_id: BodyId,
    /// The meeting it is wanted at.
    pub wanted: Option<Visited>,
}

/// An item that was postponed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Postponed {
    /// It left an agenda that is not taken up yet, and waits.
    Moved(Box<AgendaItem>),
    /// It stays on the agenda of its meeting, marked, and a new occurrence waits.
    Left {
        /// On the agenda.
        left: Box<AgendaItem>,
        /// In the pool.
        waits: Box<AgendaItem>,
    },
}

/// Why a step was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// An item is postponed, referred or taken out with a reason.
    #[error("no reason was given")]
    NoReason,
    /// A standing item comes back by itself.
    #[error("the item stands on every agenda")]
    Stands,
    /// The meeting has dealt with it.
    #[error("the item was dealt with")]
    DealtWith,
    /// The meeting has postponed it already.
    #[error("the item is postponed already")]
    Already,
    /// It waits, or is on another agenda that is still to be taken up.
    #[error("the item is open elsewhere")]
    OpenElsewhere,
    /// The meeting has been held or cancelled.
    #[error("the meeting is over")]
    MeetingOver,
    /// It waits for a meeting of the other body.
    #[error("the item waits for {}", body.name())]
    OtherBody {
        /// Whose meeting it waits for.
        body: BodyKey,
    },
    /// It waits for that body already.
    #[error("the item waits for that body already")]
    SameBody,
}

impl Treatment {
    /// Whether the meeting did anything at all with the item.
    pub const fn is_none(self) -> bool {
        !(self.text || self.ticked || self.position || self.actions)
    }

    /// Whether the meeting is done with it. Text alone says nothing of that: what is postponed
    /// after a discussion has a paragraph too.
    pub const fn is_done(self) -> bool {
        self.ticked || self.position
    }
}

impl Phase {
    /// Whether an occurrence on the meeting's agenda is open, if the meeting has not postponed it.
    pub const fn is_open(self) -> bool {
        !matches!(self, Phase::Over)
    }
}

/// A reason without the space around it; refused if nothing is left.
pub fn reason(text: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::NoReason) } else { Ok(text.to_owned()) }
}

/// The meeting an item is wanted at: one of the body it waits for that is still to be held.
pub fn wanted(body: BodyKey, meeting: Visited) -> Result<MeetingId, Refusal> {
    if meeting.body != body {
        return Err(Refusal::OtherBody { body });
    }
    if meeting.phase == Phase::Over {
        return Err(Refusal::MeetingOver);
    }
    Ok(meeting.meeting)
}

/// Postpones an item of a meeting's agenda. `waits` is the id of the occurrence that waits, should the
/// item stay where it is.
///
/// Before the meeting the item leaves the agenda. From then on it stays there, marked, unless the
/// meeting is done with it; what is referred to another body may have been dealt with.
pub fn postpone(
    visit: Visit<'_>,
    wish: Wish<'_>,
    waits: AgendaItemId,
    today: Date,
) -> Result<Postponed, Refusal> {
    let Visit { item, at, treatment, .. } = visit;
    let reason = reason(wish.reason)?;
    let wanted = wish.wanted.map(|meeting| wanted(wish.body, meeting)).transpose()?;
    if visit.stands {
        return Err(Refusal::Stands);
    }
    if item.course.is_postponed() {
        return Err(Refusal::Already);
    }
    if visit.elsewhere {
        return Err(Refusal::OpenElsewhere);
    }
    if at.phase == Phase::Ahead {
        if !treatment.is_none() {
            return Err(Refusal::DealtWith);
        }
        let mut moved = AgendaItem { carried_from: Some(at.meeting), ..item.clone() };
        moved.course.wanted = wanted;
        moved.course.since = Some(today);
        moved.course.reason = reason;
        return Ok(Postponed::Moved(Box::new(moved)));
    }
    if treatment.is_done() && wish.body == at.body {
        return Err(Refusal::DealtWith);
    }
    let mut left = item.clone();
    left.course.left_to = Some(wish.body_id);
    left.course.reason.clone_from(&reason);
    let mut waiting = item.carried(waits, at.meeting);
    waiting.course.wanted = wanted;
    waiting.course.since = Some(today);
    waiting.course.reason = reason;
    Ok(Postponed::Left { left: Box::new(left), waits: Box::new(waiting) })
}

/// Refers an item that waits for `from` to another body, on whose meetings nothing is known yet.
pub fn refer(
    item: &AgendaItem,
    from: BodyKey,
    to: BodyKey,
    why: &str,
) -> Result<AgendaItem, Refusal> {
    if from == to {
        return Err(Refusal::SameBody);
    }
    let mut referred = item.clone();
    referred.course.reason = reason(why)?;
    referred.course.wanted = None;
    Ok(referred)
}

/// Whether an item that waits for `body` may come on the agenda of a meeting.
pub fn placeable(body: BodyKey, at: Visited) -> Result<(), Refusal> {
    wanted(body, at).map(drop)
}

/// A new occurrence of an item that an earlier meeting of the same body left behind.
pub fn take_up(
    item: &AgendaItem,
    id: AgendaItemId,
    from: MeetingId,
    to: Visited,
    elsewhere: bool,
) -> Result<AgendaItem, Refusal> {
    if elsewhere {
        return Err(Refusal::OpenElsewhere);
    }
    if to.phase == Phase::Over {
        return Err(Refusal::MeetingOver);
    }
    Ok(item.carried(id, from))
}

impl Agenda {
    /// The occurrence of a lineage that this meeting postponed: placing the item here again takes
    /// the postponement back.
    pub fn postponed_of(&self, lineage: AgendaItemId) -> Option<&AgendaItem> {
        self.items.iter().find(|item| item.lineage() == lineage && item.course.is_postponed())
    }
}

#[cfg(test)]
mod tests;

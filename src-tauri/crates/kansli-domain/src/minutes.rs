//! Minutes (*protokoll*, *mötesanteckningar*) and their way from draft to approved.
//!
//! ```text
//!   Draft ── send ──▶ OutForApproval ── last approval ──▶ Approved ── correct ──▶ (a new Draft)
//!     ▲                     │
//!     └───── take_back ─────┘
//! ```
//!
//! Approved minutes stay as they are: a correction (*rättelse*) is a new version with a
//! reason, and the old one remains. Each approval is of exactly the content that was sent,
//! by its hash. No approval claims to be an electronic signature; it records who, when and
//! how. A due date that passes changes nothing by itself.

pub mod amendment;
mod approval;
mod refusal;
mod section;
pub mod version;

use std::collections::BTreeMap;

use chrono::NaiveDate as Date;

pub use self::approval::{Approval, Approver, ApproverRole, ContentHash, Method};
pub use self::refusal::Refusal;
pub use self::section::Section;
use crate::action::ActionItem;
use crate::id::{AgendaItemId, MeetingId, MinutesId, PersonId};
use crate::party::Side;

/// The minutes of one meeting, in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// Identity of this version.
    pub id: MinutesId,
    /// The meeting.
    pub meeting: MeetingId,
    /// Full minutes or notes.
    pub kind: Kind,
    /// 1 for the first draft; one more for each return and each correction.
    pub revision: u32,
    /// The approved minutes these correct, and why, if they do.
    pub corrects: Option<Correction>,
    /// The text, one section for each item.
    pub sections: Vec<Section>,
    /// Who is to approve.
    pub approvers: Vec<Approver>,
    /// Where they are on their way.
    pub stage: Stage,
}

/// Which sort of minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Minutes (*protokoll*): approved by the chair and one from the other side.
    Protocol,
    /// Notes (*mötesanteckningar*): approved by the chair.
    Notes,
}

/// What a corrected version corrects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The approved version.
    pub of: MinutesId,
    /// Why. Never blank.
    pub reason: String,
}

/// Where minutes are on their way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Being written.
    Draft,
    /// Sent to the approvers (*ute för synpunkter*).
    OutForApproval(Round),
    /// Approved by all and locked (*justerat*).
    Approved {
        /// What was approved.
        content: ContentHash,
        /// The day of the last approval.
        on: Date,
        /// Every approval. Never empty.
        approvals: BTreeMap<PersonId, Approval>,
    },
}

/// A round of approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What was sent. Only this can be approved.
    pub content: ContentHash,
    /// The day it was sent.
    pub sent: Date,
    /// Answers are wanted by this day.
    pub due: Date,
    /// Approvals so far.
    pub approvals: BTreeMap<PersonId, Approval>,
}

impl Minutes {
    /// Starts the first draft, with an empty section for each item.
    pub fn draft(
        id: MinutesId,
        meeting: MeetingId,
        kind: Kind,
        items: impl IntoIterator<Item = AgendaItemId>,
    ) -> Self {
        let sections = items.into_iter().map(Section::empty).collect();
        let (corrects, approvers, stage) = (None, Vec::new(), Stage::Draft);
        Self { id, meeting, kind, revision: 1, corrects, sections, approvers, stage }
    }

    /// Accepts a change of anything the minutes say: the text, and also attendance,
    /// positions and actions, which are parts of the same document.
    pub fn editable(&self) -> Result<(), Refusal> {
        match &self.stage {
            Stage::Draft => Ok(()),
            Stage::OutForApproval(round) => Err(Refusal::OutForApproval { since: round.sent }),
            Stage::Approved { on, .. } => Err(Refusal::Locked { on: *on }),
        }
    }

    /// Names who is to approve.
    pub fn approved_by(&self, approvers: Vec<Approver>) -> Result<Self, Refusal> {
        self.editable()?;
        let twice =
            |it: &&Approver| approvers.iter().filter(|other| other.person == it.person).count() > 1;
        match approvers.iter().find(twice) {
            Some(it) => Err(Refusal::ApproverTwice(it.person)),
            None => Ok(Self { approvers, ..self.clone() }),
        }
    }

    /// Sends the draft to its approvers. `content` is the hash of what they get.
    pub fn send(&self, content: ContentHash, today: Date, due: Date) -> Result<Self, Refusal> {
        let Stage::Draft = self.stage else {
            return Err(self.wrong_stage("draft"));
        };
        if self.sections.iter().all(|section| section.text.trim().is_empty()) {
            return Err(Refusal::Empty);
        }
        self.check_approvers()?;
        if due < today {
            return Err(Refusal::DueInThePast { due, today });
        }
        let round = Round { content, sent: today, due, approvals: BTreeMap::new() };
        Ok(self.moved_to(Stage::OutForApproval(round)))
    }

    /// Refuses actions that nobody is responsible for: minutes do not go out with them.
    pub fn check_actions<'a>(
        actions: impl IntoIterator<Item = &'a ActionItem>,
    ) -> Result<(), Refusal> {
        let unowned = |action: &&ActionItem| action.is_open() && action.task.responsible.is_none();
        match actions.into_iter().find(unowned) {
            Some(action) => Err(Refusal::NobodyResponsible(action.number)),
            None => Ok(()),
        }
    }

    /// Records one approval; the last one locks the minutes. `content` is the hash of what
    /// the minutes say now; approving twice keeps the first.
    pub fn approve(
        &self,
        person: PersonId,
        content: ContentHash,
        approval: Approval,
        today: Date,
    ) -> Result<Self, Refusal> {
        let mut round = self.round()?.clone();
        if !self.approvers.iter().any(|it| it.person == person) {
            return Err(Refusal::NotAnApprover(person));
        }
        if content != round.content {
            return Err(Refusal::OtherContent);
        }
        if approval.on < round.sent || approval.on > today {
            return Err(Refusal::NotOnThatDay { on: approval.on, sent: round.sent, today });
        }
        round.approvals.entry(person).or_insert(approval);
        Ok(self.gone_on(round))
    }

    /// Locks minutes that everybody has approved where they could not be locked: a laptop of an approver's writes the
    /// approval, and one of the secretariat's locks.
    pub fn settle(&self) -> Result<Self, Refusal> {
        let settled = self.gone_on(self.round()?.clone());
        match settled.awaited().len() {
            0 => Ok(settled),
            waiting => Err(Refusal::Awaited { waiting }),
        }
    }

    /// Further in a round: locked when it has every approval.
    fn gone_on(&self, round: Round) -> Self {
        let all = self.approvers.iter().all(|it| round.approvals.contains_key(&it.person));
        let last = round.approvals.values().map(|approval| approval.on).max();
        self.moved_to(match last.filter(|_| all) {
            Some(on) => Stage::Approved { content: round.content, on, approvals: round.approvals },
            None => Stage::OutForApproval(round),
        })
    }

    /// Goes on with other content while the minutes are out, because a proposal was accepted: from
    /// now on only this can be approved, and approvals of what was out before no longer count.
    pub fn go_on_with(&self, content: ContentHash) -> Result<Self, Refusal> {
        let round = self.round()?.clone();
        let approvals = BTreeMap::new();
        Ok(self.moved_to(Stage::OutForApproval(Round { content, approvals, ..round })))
    }

    /// Refuses to lock the minutes while proposals of reviewers wait for an answer.
    pub fn check_answered(&self, waiting: usize) -> Result<(), Refusal> {
        match (&self.stage, waiting) {
            (Stage::Approved { .. }, 1..) => Err(Refusal::Unanswered { waiting }),
            _ => Ok(()),
        }
    }

    /// Takes the minutes back for changes. Approvals given so far lapse with it.
    pub fn take_back(&self) -> Result<Self, Refusal> {
        self.round()?;
        Ok(Self { revision: self.revision + 1, ..self.moved_to(Stage::Draft) })
    }

    /// Starts a correction: a new draft with the approved text, under a new id.
    pub fn correct(&self, id: MinutesId, reason: &str) -> Result<Self, Refusal> {
        match &self.stage {
            Stage::Approved { .. } => {}
            Stage::Draft | Stage::OutForApproval(_) => return Err(self.wrong_stage("approved")),
        }
        let reason = reason.trim().to_owned();
        if reason.is_empty() {
            return Err(Refusal::NoReason);
        }
        let corrects = Some(Correction { of: self.id, reason });
        Ok(Self { id, corrects, revision: self.revision + 1, ..self.moved_to(Stage::Draft) })
    }

    /// Who has not approved yet, while it is asked for.
    pub fn awaited(&self) -> Vec<PersonId> {
        let Stage::OutForApproval(round) = &self.stage else { return Vec::new() };
        let named = self.approvers.iter().map(|it| it.person);
        named.filter(|person| !round.approvals.contains_key(person)).collect()
    }

    /// Refuses approvers that do not suit the kind (documents.md 4): a chair, and for full
    /// minutes somebody from the other side as well.
    fn check_approvers(&self) -> Result<(), Refusal> {
        let chair = self.approvers.iter().find(|it| it.role == ApproverRole::Chair);
        let other = chair.ok_or(Refusal::NoChair)?.side.opposite();
        let others = |side: Side| {
            self.approvers.iter().any(|it| it.role == ApproverRole::Approver && it.side == side)
        };
        match self.kind {
            Kind::Notes => Ok(()),
            Kind::Protocol if other.is_some_and(others) => Ok(()),
            Kind::Protocol => Err(Refusal::NoOtherSide),
        }
    }

    fn round(&self) -> Result<&Round, Refusal> {
        match &self.stage {
            Stage::OutForApproval(round) => Ok(round),
            Stage::Draft | Stage::Approved { .. } => Err(self.wrong_stage("out for approval")),
        }
    }

    fn moved_to(&self, stage: Stage) -> Self {
        Self { stage, ..self.clone() }
    }

    fn wrong_stage(&self, needs: &'static str) -> Refusal {
        Refusal::WrongStage { is: self.stage.name(), needs }
    }
}

impl Kind {
    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Protocol => "protocol",
            Kind::Notes => "notes",
        }
    }

    /// The kind that `name` is the [`name`](Kind::name) of.
    pub fn named(name: &str) -> Option<Kind> {
        [Kind::Protocol, Kind::Notes].into_iter().find(|kind| kind.name() == name)
    }
}

impl Stage {
    /// A word for logs and storage; the window has its own.
    pub const fn name(&self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::OutForApproval(_) => "out for approval",
            Stage::Approved { .. } => "approved",
        }
    }
}

#[cfg(test)]
mod tests;

//! A check as something to do: whose it is, and by which deadline.

use super::What;
use crate::deadline;

/// Whose it is to see to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The meeting's secretary.
    Secretary,
    /// Who chairs the meeting.
    Chair,
    /// The tactical group.
    TacticalGroup,
    /// The members whose mandates are not confirmed.
    Members,
    /// The approvers of the minutes.
    Approvers,
    /// Those who took the actions on, and the parties.
    Parties,
}

impl What {
    /// Whose it is to see to.
    pub const fn owner(&self) -> Owner {
        match self {
            What::ChairReview(..) => Owner::Chair,
            What::Preparation => Owner::TacticalGroup,
            What::Mandates { .. } => Owner::Members,
            What::Approvals { .. } => Owner::Approvers,
            What::Actions(_) | What::Decisions(_) => Owner::Parties,
            What::Agenda { .. }
            | What::Time { .. }
            | What::Presenters(_)
            | What::Proposals(_)
            | What::Attachments(_)
            | What::Place(_)
            | What::Officers { .. }
            | What::BothSidesCalled(_)
            | What::Notice
            | What::AgendaTold(_)
            | What::Attendance(_)
            | What::BothSides
            | What::Text(_)
            | What::Outcomes(_)
            | What::SentForApproval => Owner::Secretary,
        }
    }

    /// The deadline that it stands in the way of; none for what has days of its own.
    pub const fn before(&self) -> Option<deadline::Step> {
        match self {
            What::Agenda { .. } | What::Time { .. } | What::Presenters(_) | What::Preparation => {
                Some(deadline::Step::AgendaDraft)
            }
            What::Proposals(_) | What::Attachments(_) => Some(deadline::Step::Papers),
            What::Place(_)
            | What::Officers { .. }
            | What::Mandates { .. }
            | What::BothSidesCalled(_)
            | What::Notice => Some(deadline::Step::Notice),
            What::ChairReview(..) => Some(deadline::Step::ChairReview),
            What::Attendance(_)
            | What::BothSides
            | What::Text(_)
            | What::Outcomes(_)
            | What::SentForApproval => Some(deadline::Step::MinutesDraft),
            What::Approvals { .. } => Some(deadline::Step::MinutesApproved),
            What::AgendaTold(_) | What::Actions(_) | What::Decisions(_) => None,
        }
    }
}

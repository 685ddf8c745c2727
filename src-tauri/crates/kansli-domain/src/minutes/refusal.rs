//! Why a step of minutes was refused.

use chrono::NaiveDate as Date;

use crate::id::PersonId;
use crate::series::Number;

/// Why a step was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step belongs to another stage.
    #[error("minutes are {is}, the step needs {needs}")]
    WrongStage {
        /// The stage the minutes are in.
        is: &'static str,
        /// The stage the step starts from.
        needs: &'static str,
    },
    /// Approved minutes are locked.
    #[error("minutes were approved on {on}")]
    Locked {
        /// The day of the last approval.
        on: Date,
    },
    /// What is out for approval is not edited meanwhile.
    #[error("minutes are out for approval since {since}")]
    OutForApproval {
        /// The day they were sent.
        since: Date,
    },
    /// The minutes have no chair to approve them.
    #[error("no chair among the approvers")]
    NoChair,
    /// Full minutes need one approver from the other side than the chair's.
    #[error("no approver from the other side than the chair's")]
    NoOtherSide,
    /// One person approves once.
    #[error("{0} is named twice")]
    ApproverTwice(PersonId),
    /// Proposals of reviewers are accepted or refused before the minutes are locked.
    #[error("{waiting} proposals wait for an answer")]
    Unanswered {
        /// How many.
        waiting: usize,
    },
    /// Minutes are locked when all who are asked have approved them.
    #[error("{waiting} have not approved yet")]
    Awaited {
        /// How many have not.
        waiting: usize,
    },
    /// Nothing has been written.
    #[error("the minutes are empty")]
    Empty,
    /// An action has nobody who does it.
    #[error("nobody is responsible for {0}")]
    NobodyResponsible(Number),
    /// The answer would be due before it was asked for.
    #[error("due {due} lies before {today}")]
    DueInThePast {
        /// The day asked for.
        due: Date,
        /// The day of asking.
        today: Date,
    },
    /// Only those named approve.
    #[error("{0} is not an approver")]
    NotAnApprover(PersonId),
    /// Approved on a day that has not come, or before it was sent.
    #[error("{on} is not between {sent} and {today}")]
    NotOnThatDay {
        /// The day given.
        on: Date,
        /// The day it was sent.
        sent: Date,
        /// The day of asking.
        today: Date,
    },
    /// What was read is not what was sent.
    #[error("the content is not the one sent for approval")]
    OtherContent,
    /// A correction takes a reason.
    #[error("no reason for the correction")]
    NoReason,
}

//! Review (*granskning*): a copy of an agenda or of draft minutes is given to a reviewer, who answers
//! offline; the answer comes back when the original has gone on.
//!
//! ```text
//!   Copy (what the reviewer read) ── answer ──▶ Verdict, and Remarks with an Anchor each
//!                                                     │ find(anchor, copy, now)
//!   Copy (as it is printed now)  ◀────────────────────┘ Exact, Moved, Changed or Gone; never dropped
//! ```
//!
//! A remark is a proposal and nothing more until somebody accepts it; an approval counts for exactly
//! the content it was given for, and for nothing else.

mod anchor;
mod copy;
mod remark;

use chrono::NaiveDate as Date;

pub use self::anchor::{Anchor, Found, Place, find};
pub use self::copy::{Copied, Copy, Field, Passage};
pub use self::remark::{RemarkRefusal, RemarkState};
use crate::id::PersonId;
use crate::minutes::ContentHash;

/// What a reviewer says of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It can go out as it is (*godkänn*).
    Approve,
    /// It can go out when the secretariat has looked at the remarks (*godkänn med kommentarer*).
    ApproveWithComments,
    /// The reviewer wants to see it again (*behöver ändras*).
    NeedsChanges,
}

/// An answer held against what is known here, when it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// What the reviewer says; a mail written by hand may say nothing.
    pub verdict: Option<Verdict>,
    /// Whether the answer is proven to come from the package: it is signed with its key.
    pub signed: bool,
    /// Which content the reviewer read.
    pub given: ContentHash,
    /// Who answers.
    pub reviewer: PersonId,
}

/// What an answer's verdict amounts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// It approves what is printed now.
    Approves,
    /// It asks for changes.
    AsksForChanges,
    /// It says nothing of the whole.
    Silent,
    /// It approves something else than what is printed now: it says nothing about that.
    Stale,
    /// It approves, but nothing proves whence it comes: somebody has to note it by hand.
    Unproven,
    /// It approves, but who answers is not one whose approval is asked for.
    OfAnother,
}

/// How a review that was asked of somebody stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Asked {
    /// Nobody has been asked.
    #[default]
    No,
    /// A package is out, and no answer to it has come.
    Waits {
        /// By when the answer is wanted.
        by: Option<Date>,
    },
    /// The answer to the newest package approves what it was given for.
    Approved,
    /// The answer to the newest package asks for changes.
    WantsChanges {
        /// Remarks that nobody has settled.
        open: usize,
    },
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 3] =
        [Verdict::Approve, Verdict::ApproveWithComments, Verdict::NeedsChanges];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            Verdict::Approve => "approve",
            Verdict::ApproveWithComments => "approve_with_comments",
            Verdict::NeedsChanges => "needs_changes",
        }
    }

    /// The verdict that `name` is the [`name`](Verdict::name) of.
    pub fn named(name: &str) -> Option<Verdict> {
        Verdict::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

impl Answered {
    /// What the verdict amounts to, with `now` printed and the approval of `wanted` asked for.
    pub fn weight(&self, now: ContentHash, wanted: &[PersonId]) -> Weight {
        match self.verdict {
            None => return Weight::Silent,
            Some(Verdict::NeedsChanges) => return Weight::AsksForChanges,
            Some(Verdict::Approve | Verdict::ApproveWithComments) => {}
        }
        match self {
            it if it.given != now => Weight::Stale,
            it if !wanted.contains(&it.reviewer) => Weight::OfAnother,
            it if !it.signed => Weight::Unproven,
            _ => Weight::Approves,
        }
    }
}

impl Asked {
    /// Whether the one who was asked has answered, and need not see it again.
    pub const fn is_answered(self) -> bool {
        matches!(self, Asked::Approved)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn an_approval_counts_only_for_the_content_it_was_given_for() {
        let hash = |byte| ContentHash::from_bytes([byte; 32]);
        let person = |it| PersonId::from_uuid(Uuid::from_u128(it));
        let (chair, other) = (person(1), person(2));
        let answer = Answered {
            verdict: Some(Verdict::Approve),
            signed: true,
            given: hash(1),
            reviewer: chair,
        };
        let remarks = Answered { verdict: Some(Verdict::ApproveWithComments), ..answer };
        let change = Answered { verdict: Some(Verdict::NeedsChanges), ..answer };
        for (answer, now, wanted, weight) in [
            (answer, hash(1), chair, Weight::Approves),
            (remarks, hash(1), chair, Weight::Approves),
            (answer, hash(2), chair, Weight::Stale),
            (remarks, hash(2), chair, Weight::Stale),
            (answer, hash(1), other, Weight::OfAnother),
            (Answered { signed: false, ..answer }, hash(1), chair, Weight::Unproven),
            (Answered { signed: false, ..answer }, hash(2), chair, Weight::Stale),
            (Answered { verdict: None, ..answer }, hash(1), chair, Weight::Silent),
            (change, hash(1), chair, Weight::AsksForChanges),
            (change, hash(2), other, Weight::AsksForChanges),
        ] {
            assert_eq!(answer.weight(now, &[wanted]), weight, "{answer:?}");
        }
        assert_eq!(answer.weight(hash(1), &[]), Weight::OfAnother);
    }

    #[test]
    fn verdicts_are_known_by_their_names() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::named(verdict.name()), Some(verdict));
        }
        assert_eq!(Verdict::named("godkänn"), None);
    }
}

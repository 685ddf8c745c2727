//! How each party takes a joint position at the meeting (*parternas inställning*).
//!
//! A dissent is one fact with two halves: whose it is, the stance of a party, and what it says,
//! the words of [`JointPosition::dissent`]. Words without a party are a member's view; a party
//! without words only has it noted that it does not agree.

use super::{JointPosition, Refusal};
use crate::id::OrganisationId;

/// How a party takes a position. It binds nobody; a party of which nothing is noted has
/// none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// It stands behind it (*står bakom*).
    Endorses,
    /// It waits before it says anything (*avvaktar*).
    Awaits,
    /// It holds a differing view (*avvikande uppfattning*).
    Dissents,
    /// It did not take part in the position (*deltog inte*).
    NotTakingPart,
}

impl JointPosition {
    /// Notes how parties take the position; `None` takes it off.
    ///
    /// # Errors
    /// A superseded position is history.
    pub fn taken(
        &self,
        by: impl IntoIterator<Item = OrganisationId>,
        stance: Option<Stance>,
    ) -> Result<Self, Refusal> {
        let mut position = self.current()?.clone();
        for party in by {
            match stance {
                Some(stance) => position.stances.insert(party, stance),
                None => position.stances.remove(&party),
            };
        }
        Ok(position)
    }

    /// The parties that take it so.
    pub fn taken_so(&self, stance: Stance) -> impl Iterator<Item = OrganisationId> {
        let so = self.stances.iter().filter(move |(_, it)| **it == stance);
        so.map(|(&party, _)| party)
    }
}

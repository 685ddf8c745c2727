//! How far a remark has come: it waits until somebody settles it, and is settled once.

/// How far a remark has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RemarkState {
    /// Nobody has settled it.
    Open,
    /// Somebody has taken it on: it is left to be done.
    Task,
    /// What it asks for is done, or noted.
    Accepted,
    /// It is declined, with the reason.
    Refused,
}

/// Why a remark cannot be settled so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RemarkRefusal {
    /// It was settled before.
    #[error("the remark is settled")]
    Settled,
    /// A refusal says why.
    #[error("no reason was given")]
    NoReason,
    /// The words it is about are others now: somebody has to say what is to be done with those.
    #[error("the words have changed")]
    Changed,
    /// What it is about is not there any longer.
    #[error("the item is gone")]
    Gone,
    /// It asks for nothing that can be done so.
    #[error("not possible for this remark")]
    NotSo,
}

impl RemarkState {
    /// Every state.
    pub const ALL: [RemarkState; 4] =
        [RemarkState::Open, RemarkState::Task, RemarkState::Accepted, RemarkState::Refused];

    /// A word for storage and logs; the window has its own.
    pub const fn name(self) -> &'static str {
        match self {
            RemarkState::Open => "open",
            RemarkState::Task => "task",
            RemarkState::Accepted => "accepted",
            RemarkState::Refused => "refused",
        }
    }

    /// The state that `name` is the [`name`](RemarkState::name) of.
    pub fn named(name: &str) -> Option<RemarkState> {
        RemarkState::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether nothing is left to do about it.
    pub const fn is_settled(self) -> bool {
        match self {
            RemarkState::Open | RemarkState::Task => false,
            RemarkState::Accepted | RemarkState::Refused => true,
        }
    }

    /// Accepts it.
    pub fn accepted(self) -> Result<RemarkState, RemarkRefusal> {
        self.settled_as(RemarkState::Accepted)
    }

    /// Takes it on, to be done later.
    pub fn taken_on(self) -> Result<RemarkState, RemarkRefusal> {
        match self {
            RemarkState::Open => Ok(RemarkState::Task),
            RemarkState::Task | RemarkState::Accepted | RemarkState::Refused => {
                Err(RemarkRefusal::Settled)
            }
        }
    }

    /// Declines it; a reason is needed.
    pub fn refused(self, reason: &str) -> Result<RemarkState, RemarkRefusal> {
        let state = self.settled_as(RemarkState::Refused)?;
        if reason.trim().is_empty() { Err(RemarkRefusal::NoReason) } else { Ok(state) }
    }

    fn settled_as(self, state: RemarkState) -> Result<RemarkState, RemarkRefusal> {
        if self.is_settled() { Err(RemarkRefusal::Settled) } else { Ok(state) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_is_settled_once() {
        use RemarkState::{Accepted, Open, Refused, Task};
        assert_eq!(Open.accepted(), Ok(Accepted));
        assert_eq!(Open.taken_on(), Ok(Task));
        assert_eq!(Task.accepted(), Ok(Accepted));
        assert_eq!(Task.refused("Ryms inte"), Ok(Refused));
        assert_eq!(Task.taken_on(), Err(RemarkRefusal::Settled));
        for settled in [Accepted, Refused] {
            assert_eq!(settled.accepted(), Err(RemarkRefusal::Settled));
            assert_eq!(settled.taken_on(), Err(RemarkRefusal::Settled));
            assert_eq!(settled.refused("Ryms inte"), Err(RemarkRefusal::Settled));
        }
    }

    #[test]
    fn a_refusal_says_why() {
        assert_eq!(RemarkState::Open.refused(" \n"), Err(RemarkRefusal::NoReason));
    }

    #[test]
    fn states_are_known_by_their_names() {
        for state in RemarkState::ALL {
            assert_eq!(RemarkState::named(state.name()), Some(state));
        }
        assert_eq!(RemarkState::named(""), None);
    }
}

//! The versions of minutes: the turns of their way, and which of a text's many versions are worth
//! a line in a list.

use chrono::{DateTime, FixedOffset, TimeDelta};

/// A turn on the way of minutes, at which they are kept whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Turn {
    /// Sent to the approvers.
    Sent,
    /// Changed while they were out, because a proposal was accepted.
    Changed,
    /// Taken back to be written on.
    TakenBack,
    /// Approved by the last one.
    Approved,
    /// A correction began with what was approved.
    Corrected,
}

/// One writing of a text, which is saved at every pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writing<'a> {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// Who.
    pub who: &'a str,
}

/// A pause that ends a sitting. Within one, only the last writing is worth listing.
const PAUSE: TimeDelta = TimeDelta::minutes(15);

/// The places of the writings that end a sitting: the same person writes on without a long pause,
/// and no turn comes between. `writings` and `turns` are in the order of time.
pub fn sittings(writings: &[Writing<'_>], turns: &[DateTime<FixedOffset>]) -> Vec<usize> {
    let goes_on = |now: &Writing<'_>, next: &Writing<'_>| {
        let apart = turns.iter().any(|turn| now.at <= *turn && *turn < next.at);
        now.who == next.who && next.at - now.at < PAUSE && !apart
    };
    let ends = |place: &usize| match (writings.get(*place), writings.get(place + 1)) {
        (Some(now), Some(next)) => !goes_on(now, next),
        (_, None) | (None, _) => true,
    };
    (0..writings.len()).filter(ends).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(minute: i64) -> DateTime<FixedOffset> {
        let start = DateTime::parse_from_rfc3339("2027-03-19T13:00:00+01:00").unwrap();
        start + TimeDelta::minutes(minute)
    }

    fn writings(told: &[(i64, &'static str)]) -> Vec<Writing<'static>> {
        told.iter().map(|&(minute, who)| Writing { at: at(minute), who }).collect()
    }

    #[test]
    fn a_sitting_ends_with_a_pause_another_hand_or_a_turn() {
        let typed = writings(&[(0, "Per"), (1, "Per"), (14, "Per"), (29, "Per"), (30, "Eva")]);
        assert_eq!(sittings(&typed, &[]), [2, 3, 4]);
        assert_eq!(sittings(&typed, &[at(1)]), [1, 2, 3, 4]);
        assert_eq!(sittings(&[], &[at(1)]), [0; 0]);
    }

    proptest! {
        #[test]
        fn the_last_writing_is_always_listed(
            mut minutes in prop::collection::vec(0_i64..200, 1..30),
            turns in prop::collection::vec(0_i64..200, 0..5),
        ) {
            minutes.sort_unstable();
            let typed: Vec<_> = minutes.iter().map(|&minute| (minute, "Per")).collect();
            let turns: Vec<_> = turns.into_iter().map(at).collect();
            let listed = sittings(&writings(&typed), &turns);
            prop_assert_eq!(listed.last(), Some(&(minutes.len() - 1)));
            prop_assert!(listed.is_sorted());
        }
    }
}

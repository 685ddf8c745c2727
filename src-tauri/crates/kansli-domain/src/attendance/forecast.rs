//! Whether every party is going to be at a meeting, by what those called have answered.

use std::collections::BTreeMap;

use crate::id::OrganisationId;
use crate::party::Side;

/// What somebody has answered to the invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// Comes.
    Yes,
    /// Does not come.
    No,
    /// May come.
    Maybe,
    /// Has not answered, or only that somebody else comes.
    Waiting,
}

/// A member or substitute who is called; others represent nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Invited {
    /// The party that the seat is of.
    pub organisation: OrganisationId,
    /// Its side.
    pub side: Side,
    /// What has been answered.
    pub answer: Answer,
    /// Whether the mandate to speak for the party is confirmed.
    pub mandate: bool,
}

/// What there is to expect of a party, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prospect {
    /// Somebody with a confirmed mandate comes.
    Represented,
    /// Those who come have no confirmed mandate.
    WithoutMandate,
    /// Nobody has said yes, and somebody has not said no.
    Open,
    /// All who are called have said no.
    Absent,
}

/// A party and what there is to expect of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartyProspect {
    /// The party.
    pub organisation: OrganisationId,
    /// Its side.
    pub side: Side,
    /// What there is to expect.
    pub prospect: Prospect,
}

/// What there is to expect of each party that somebody is called for, by side, in the order they are called.
pub fn forecast(invited: &[Invited]) -> Vec<PartyProspect> {
    let mut order: Vec<(Side, OrganisationId)> = Vec::new();
    let mut best: BTreeMap<(Side, OrganisationId), Prospect> = BTreeMap::new();
    for one in invited {
        let key = (one.side, one.organisation);
        let prospect = match (one.answer, one.mandate) {
            (Answer::Yes, true) => Prospect::Represented,
            (Answer::Yes, false) => Prospect::WithoutMandate,
            (Answer::Maybe | Answer::Waiting, _) => Prospect::Open,
            (Answer::No, _) => Prospect::Absent,
        };
        best.entry(key).and_modify(|known| *known = prospect.min(*known)).or_insert_with(|| {
            order.push(key);
            prospect
        });
    }
    order.sort_by_key(|(side, _)| *side);
    let told = order.into_iter().filter_map(|key| Some((key, *best.get(&key)?)));
    told.map(|((side, organisation), prospect)| PartyProspect { organisation, side, prospect })
        .collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn party(number: u128) -> OrganisationId {
        OrganisationId::from_uuid(Uuid::from_u128(number))
    }

    fn of(number: u128, answer: Answer, mandate: bool) -> Invited {
        Invited { organisation: party(number), side: Side::Sks, answer, mandate }
    }

    fn prospects(invited: &[Invited]) -> Vec<Prospect> {
        forecast(invited).into_iter().map(|it| it.prospect).collect()
    }

    #[test]
    fn r_027_a_party_is_represented_by_whoever_comes_with_a_mandate() {
        use Answer::{Maybe, No, Waiting, Yes};
        for (invited, told) in [
            (vec![of(1, Yes, true)], Prospect::Represented),
            (vec![of(1, Yes, false)], Prospect::WithoutMandate),
            (vec![of(1, No, true), of(1, Yes, true)], Prospect::Represented),
            (vec![of(1, Yes, false), of(1, Maybe, true)], Prospect::WithoutMandate),
            (vec![of(1, No, true), of(1, Waiting, false)], Prospect::Open),
            (vec![of(1, No, true), of(1, No, true)], Prospect::Absent),
        ] {
            assert_eq!(prospects(&invited), [told], "{invited:?}");
        }
    }

    #[test]
    fn r_029_each_side_has_its_parties_in_the_order_they_are_called() {
        let other = Invited { side: Side::Authorities, ..of(3, Answer::No, true) };
        let told = forecast(&[other, of(2, Answer::Yes, true), of(1, Answer::Waiting, true)]);
        let told: Vec<_> = told.iter().map(|it| (it.side, it.organisation)).collect();
        assert_eq!(
            told,
            [(Side::Sks, party(2)), (Side::Sks, party(1)), (Side::Authorities, party(3))]
        );
        assert_eq!(forecast(&[]), []);
    }
}

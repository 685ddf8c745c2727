//! The rotation of the chair (*ordföranderotation*) between SKS and the authorities.
//!
//! The chair changes side each rotation year, and the tactical chair is on
//! the side that does not have the strategic one. The documents give neither the
//! first year nor its side, so an [`Anchor`] is asked for and never guessed. A term that
//! departs from the rule keeps its reason; the rules then warn instead of refusing.
//!
//! The Council's chair never rotates (E-02); [`in_turn`] knows only two bodies.

use chrono::NaiveDate as Date;

use crate::body::BodyKey;
use crate::deadline::rotation_year;
use crate::id::{ChairTermId, OrganisationId, PersonId};
use crate::party::Side;
use crate::settings::{Anchor, Day, Settings};

/// A stretch of time when one side has the chair of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChairTerm {
    /// Identity.
    pub id: ChairTermId,
    /// The body led.
    pub body: BodyKey,
    /// The side that has the chair. Never neutral.
    pub side: Side,
    /// Which of the side's organisations, once it is known.
    pub organisation: Option<OrganisationId>,
    /// Who, once it is known.
    pub person: Option<PersonId>,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Why the term departs from the rotation, if it does. Never an empty reason.
    pub deviation: Option<String>,
}

/// Why a chair term was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Only the two parties take turns.
    #[error("a neutral side never has the chair")]
    NeutralSide,
    /// Only the strategic and the tactical group take turns.
    #[error("the chair of {0:?} does not rotate")]
    DoesNotRotate(BodyKey),
    /// A term ends on or after its first day.
    #[error("the term would end on {to}, before {from}")]
    EndsTooEarly {
        /// The first day.
        from: Date,
        /// The last day asked for.
        to: Date,
    },
    /// One side at a time.
    #[error("another term has {from} to {to}")]
    Overlaps {
        /// The first day of the other term.
        from: Date,
        /// The last day of the other term.
        to: Date,
    },
}

impl ChairTerm {
    /// Whether the term may stand beside `others`; a term with the same id is its own past.
    pub fn check(&self, others: &[ChairTerm]) -> Result<(), Refusal> {
        if !self.body.chair_rotates() {
            return Err(Refusal::DoesNotRotate(self.body));
        }
        if self.side == Side::Neutral {
            return Err(Refusal::NeutralSide);
        }
        if self.to < self.from {
            return Err(Refusal::EndsTooEarly { from: self.from, to: self.to });
        }
        let taken = others.iter().find(|other| {
            other.id != self.id
                && other.body == self.body
                && other.from <= self.to
                && self.from <= other.to
        });
        match taken {
            Some(other) => Err(Refusal::Overlaps { from: other.from, to: other.to }),
            None => Ok(()),
        }
    }

    /// Whether the term is running on `date`.
    pub fn runs_on(&self, date: Date) -> bool {
        self.from <= date && date <= self.to
    }

    /// The term that this one interrupts when it is a stand-in's: with a reason, and between two terms
    /// of the same side and person. The chair stays where it was; only who leads the meeting differs.
    pub fn interrupts<'a>(&self, terms: &'a [ChairTerm]) -> Option<&'a ChairTerm> {
        self.deviation.as_ref()?;
        let of_body = || terms.iter().filter(|term| term.body == self.body);
        let before = of_body().find(|term| term.to.succ_opt() == Some(self.from))?;
        let after = of_body().find(|term| self.to.succ_opt() == Some(term.from))?;
        ((before.side, before.person) == (after.side, after.person)).then_some(before)
    }
}

/// The side whose turn it is in a rotation year; nothing for a body whose chair does not rotate.
pub fn in_turn(anchor: Anchor, body: BodyKey, year: i32) -> Option<Side> {
    let strategic = if (year - anchor.year).rem_euclid(2) == 0 {
        anchor.strategic
    } else {
        anchor.strategic.opposite()?
    };
    match body {
        BodyKey::Strategic => Some(strategic),
        BodyKey::Tactical => strategic.opposite(),
        BodyKey::Operational
        | BodyKey::Secretariat
        | BodyKey::Sks
        | BodyKey::PreparatoryGroup
        | BodyKey::ChairsForum
        | BodyKey::Council
        | BodyKey::PrincipalsGroup => None,
    }
}

/// The first and last day of a rotation year.
pub fn year_span(year: i32, settings: &Settings) -> Option<(Date, Date)> {
    let start = settings.day(Day::RotationStart);
    Some((start.in_year(year)?, start.in_year(year + 1)?.pred_opt()?))
}

/// Who has the chair of `body` on `date`: the term that runs, or the one it interrupts, or else the
/// side whose turn it is.
pub fn side_on(
    body: BodyKey,
    date: Date,
    terms: &[ChairTerm],
    settings: &Settings,
) -> Option<Side> {
    let term = terms.iter().find(|term| term.body == body && term.runs_on(date));
    let turn = || in_turn(settings.anchor?, body, rotation_year(date, settings));
    term.map(|term| term.interrupts(terms).unwrap_or(term).side).or_else(turn)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn term(id: u128, body: BodyKey, side: Side, from: &str, to: &str) -> ChairTerm {
        ChairTerm {
            id: ChairTermId::from_uuid(Uuid::from_u128(id)),
            body,
            side,
            organisation: None,
            person: None,
            from: day(from),
            to: day(to),
            deviation: None,
        }
    }

    #[test]
    fn one_side_at_a_time_and_only_where_the_chair_rotates() {
        let first = term(1, BodyKey::Strategic, Side::Sks, "2027-01-01", "2027-12-31");
        let next = term(2, BodyKey::Strategic, Side::Authorities, "2028-01-01", "2028-12-31");
        let early = ChairTerm { from: day("2027-12-31"), ..next.clone() };
        let tactical = ChairTerm { body: BodyKey::Tactical, ..early.clone() };
        let others = [first.clone()];
        assert_eq!(next.check(&others), Ok(()));
        assert_eq!(first.check(&others), Ok(()));
        assert_eq!(tactical.check(&others), Ok(()));
        assert_eq!(early.check(&others), Err(Refusal::Overlaps { from: first.from, to: first.to }));
        let council = ChairTerm { body: BodyKey::Council, ..first.clone() };
        assert_eq!(council.check(&[]), Err(Refusal::DoesNotRotate(BodyKey::Council)));
        let neutral = ChairTerm { side: Side::Neutral, ..first.clone() };
        assert_eq!(neutral.check(&[]), Err(Refusal::NeutralSide));
        let backwards = ChairTerm { to: day("2026-12-31"), ..first };
        assert!(matches!(backwards.check(&[]), Err(Refusal::EndsTooEarly { .. })));
    }

    #[test]
    fn a_term_outranks_the_turn() {
        let anchor = Anchor { year: 2027, strategic: Side::Sks };
        let settings = Settings::default().with_anchor(anchor).unwrap();
        let odd = [term(1, BodyKey::Strategic, Side::Sks, "2028-01-01", "2028-06-30")];
        let side = |date: &str| side_on(BodyKey::Strategic, day(date), &odd, &settings);
        assert_eq!(side("2027-05-01"), Some(Side::Sks));
        assert_eq!(side("2028-05-01"), Some(Side::Sks));
        assert_eq!(side("2028-07-01"), Some(Side::Authorities));
        assert_eq!(side_on(BodyKey::Council, day("2027-05-01"), &odd, &settings), None);
        assert_eq!(side_on(BodyKey::Tactical, day("2027-05-01"), &odd, &Settings::default()), None);
    }

    proptest! {
        #[test]
        fn sides_alternate_and_the_two_bodies_are_opposite(first in 2000..2100i32, year in 2000..2100i32) {
            let anchor = Anchor { year: first, strategic: Side::Sks };
            let turn = |body, year| in_turn(anchor, body, year).unwrap();
            let strategic = turn(BodyKey::Strategic, year);
            prop_assert_ne!(strategic, turn(BodyKey::Strategic, year + 1));
            prop_assert_ne!(strategic, turn(BodyKey::Tactical, year));
            prop_assert_eq!(turn(BodyKey::Strategic, first), Side::Sks);
        }
    }
}

//! Facts about public records (*allmän handling*): how far a thing has come, and what that means
//! where it is kept. Guidance only: the same copy can be judged otherwise elsewhere, and secrecy
//! is tried at each request (documents.md 10; TF 2 kap.; OSL 5 kap. 5 §). Rules PUB-003 to PUB-005.

use chrono::NaiveDate as Date;

/// How far a thing has come on the way to a public record. Each holds by itself: what is sent out
/// may still be a draft.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Facts {
    /// When it was approved, or otherwise finished (*justerat, färdigställt*).
    pub settled: Option<Date>,
    /// When it was sent out of the house other than for comments (*expedierat*).
    pub dispatched: Option<Date>,
    /// When it was sent out for comments alone.
    pub commented: Option<Date>,
}

/// What the facts mean, to be told in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guidance {
    /// A draft kept at a public authority: not drawn up yet (TF 2:10, 2:12).
    DraftAtAuthority,
    /// A draft kept by somebody else: it becomes a record where it is received (TF 2:9; E-10, E-11).
    DraftElsewhere,
    /// A draft, and nobody has said whose program this is.
    DraftSomewhere,
    /// A draft an authority sent for comments alone (*delningsundantaget*): the answers are records.
    SentForComments,
    /// Settled: drawn up (TF 2:10; E-09).
    Settled,
    /// Sent out: drawn up at once (TF 2:10; E-09).
    Dispatched,
    /// Sent out by somebody who is no authority: received, and a record, where it came (TF 2:9).
    Received,
    /// Marked: a warning, and nothing more (OSL 5:5).
    Marked,
}

impl Facts {
    /// Whether it is a draft still.
    pub const fn is_draft(&self) -> bool {
        self.settled.is_none()
    }

    /// What the facts mean at an authority, at somebody who is none, or where that is not known.
    pub fn guidance(&self, is_authority: Option<bool>, is_marked: bool) -> Vec<Guidance> {
        let sent = self.dispatched.or(self.commented);
        let mut told = Vec::new();
        match (is_authority, self.settled) {
            (_, Some(_)) => told.push(Guidance::Settled),
            (Some(true), None) if sent.is_none() => told.push(Guidance::DraftAtAuthority),
            (Some(false), None) if sent.is_none() => told.push(Guidance::DraftElsewhere),
            (None, None) if sent.is_none() => told.push(Guidance::DraftSomewhere),
            (_, None) => {}
        }
        match (is_authority, self.dispatched, self.commented) {
            (Some(false), Some(_), _) | (Some(false), None, Some(_)) => {
                told.push(Guidance::Received)
            }
            (_, Some(_), _) => told.push(Guidance::Dispatched),
            (_, None, Some(_)) => told.push(Guidance::SentForComments),
            (_, None, None) => {}
        }
        told.extend(is_marked.then_some(Guidance::Marked));
        told
    }
}

/// A secrecy marking (*sekretessmarkering*): the provision, the day and the authority that made
/// it, all three of them (OSL 5:5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecrecyMarking {
    /// The provision, such as "18 kap. 8 § OSL".
    pub provision: String,
    /// The day it was made.
    pub on: Date,
}

/// Why something cannot be marked so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// A marking cites its provision.
    #[error("no provision is cited")]
    NoProvision,
    /// Only a public authority marks (E-11).
    #[error("the organisation is no public authority")]
    NotAnAuthority,
    /// No marking is of a day to come.
    #[error("{on} is after {today}")]
    InTheFuture {
        /// The day said.
        on: Date,
        /// Today.
        today: Date,
    },
}

impl SecrecyMarking {
    /// The marking an authority makes.
    pub fn of(provision: &str, on: Date, is_authority: bool, today: Date) -> Result<Self, Refusal> {
        let provision = provision.split_whitespace().collect::<Vec<_>>().join(" ");
        // A provision is named by chapter and section: a word like "hemlig" is none.
        if !provision.contains('§') || !provision.chars().any(|sign| sign.is_ascii_digit()) {
            return Err(Refusal::NoProvision);
        }
        if !is_authority {
            return Err(Refusal::NotAnAuthority);
        }
        if on > today {
            return Err(Refusal::InTheFuture { on, today });
        }
        Ok(Self { provision, on })
    }
}

/// Provisions that are likely in these meetings (documents.md 10.5; from general knowledge, to be
/// verified by the authority that marks).
pub const PROVISIONS: [&str; 9] = [
    "15 kap. 2 § OSL",
    "18 kap. 8 § OSL",
    "18 kap. 13 § OSL",
    "19 kap. 1 § OSL",
    "19 kap. 3 § OSL",
    "21 kap. 7 § OSL",
    "24 kap. 8 § OSL",
    "25 kap. 1 § OSL",
    "30 kap. 23 § OSL",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn march(day: u32) -> Option<Date> {
        Date::from_ymd_opt(2027, 3, day)
    }

    #[test]
    fn guidance_goes_by_who_keeps_it_and_what_was_done_pub_003_to_005() {
        let draft = Facts::default();
        let settled = Facts { settled: march(30), ..draft };
        let sent = Facts { dispatched: march(20), ..draft };
        let asked = Facts { commented: march(20), ..draft };
        for (facts, is_authority, wanted) in [
            (draft, Some(true), vec![Guidance::DraftAtAuthority]),
            (draft, Some(false), vec![Guidance::DraftElsewhere]),
            (draft, None, vec![Guidance::DraftSomewhere]),
            (asked, Some(true), vec![Guidance::SentForComments]),
            (asked, Some(false), vec![Guidance::Received]),
            (sent, Some(true), vec![Guidance::Dispatched]),
            (sent, Some(false), vec![Guidance::Received]),
            (settled, Some(true), vec![Guidance::Settled]),
            (
                Facts { dispatched: march(31), ..settled },
                Some(true),
                vec![Guidance::Settled, Guidance::Dispatched],
            ),
        ] {
            assert_eq!(facts.guidance(is_authority, false), wanted, "{facts:?} {is_authority:?}");
        }
        assert_eq!(draft.guidance(Some(true), true).last(), Some(&Guidance::Marked));
        assert!(sent.is_draft() && !settled.is_draft());
    }

    #[test]
    fn a_marking_has_provision_day_and_authority_osl_5_5() {
        let (today, before, after) = (march(20).unwrap(), march(19).unwrap(), march(21).unwrap());
        let marking = SecrecyMarking::of(" 18 kap.  8 § OSL ", before, true, today).unwrap();
        assert_eq!((marking.provision.as_str(), marking.on), ("18 kap. 8 § OSL", before));
        for word in ["", "HEMLIG", "18 kap. OSL", "§"] {
            assert_eq!(
                SecrecyMarking::of(word, before, true, today),
                Err(Refusal::NoProvision),
                "{word}"
            );
        }
        let none = SecrecyMarking::of("18 kap. 8 § OSL", before, false, today);
        assert_eq!(none, Err(Refusal::NotAnAuthority), "SKR does not mark");
        let late = SecrecyMarking::of("18 kap. 8 § OSL", after, true, today);
        assert_eq!(late, Err(Refusal::InTheFuture { on: after, today }));
        for provision in PROVISIONS {
            assert!(SecrecyMarking::of(provision, before, true, today).is_ok(), "{provision}");
        }
    }
}

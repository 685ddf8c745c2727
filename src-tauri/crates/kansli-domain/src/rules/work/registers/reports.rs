//! The three yearly reports: REP-001, REP-002 and REP-004. What is due in the year judged tells of the year before.

use chrono::{Datelike, NaiveDate as Date};

use super::{Finding, Outcome, RuleId, Verdict, Work, kept};
use crate::deadline::{Yearly, of_year};
use crate::registers::{DocumentKind, Registers};

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let about = work.year - 1;
    let registers = work.registers;
    let of = |rule, what, done| told(work, rule, (about, what), done);
    let mut found = Vec::new();
    if registers.has_held(DocumentKind::Agreement, about) {
        found.extend(of(
            RuleId::Rep001,
            Yearly::AnnualSummary { about },
            registers.summary_approved(about),
        ));
        found.extend(of(
            RuleId::Rep002,
            Yearly::CouncilReport { about },
            registers.council_told(about),
        ));
    }
    if registers.has_held(DocumentKind::JointDirection, about) {
        found.extend(of(
            RuleId::Rep004,
            Yearly::JointDirection { about },
            registers.direction_sent(about),
        ));
    }
    found
}

impl Registers {
    /// Whether a governing document of a kind held on some day of a year. Where the register has none, all that is asked
    /// for by it is: the documents ship with the program, and a register may be kept late.
    pub fn has_held(&self, kind: DocumentKind, year: i32) -> bool {
        let mut of_kind = self.documents.iter().filter(|it| it.kind == Some(kind)).peekable();
        let holds = |it: &crate::registers::GoverningDocument| {
            it.valid_from.is_none_or(|from| from.year() <= year)
                && it.valid_to.is_none_or(|to| to.year() >= year)
        };
        of_kind.peek().is_none() || of_kind.any(holds)
    }

    /// The day that a year's annual compilation was approved.
    pub fn summary_approved(&self, about: i32) -> Option<Date> {
        let of_year = |it: &&crate::registers::AnnualReport| it.year.is(about);
        self.annual_reports.iter().filter(of_year).find_map(|it| it.adopted_on)
    }

    /// The day that the Council was given what its report on a year is to say of the Partnership.
    pub fn council_told(&self, about: i32) -> Option<Date> {
        let of_year = |it: &&crate::registers::CouncilReport| it.year.is(about);
        self.council_reports.iter().filter(of_year).find_map(|it| it.sent_on)
    }

    /// The day that both recipients had the follow-up of the joint direction in a year.
    pub fn direction_sent(&self, about: i32) -> Option<Date> {
        let of_year = |it: &&crate::registers::DirectionReport| it.year.is(about);
        let both = |it: &crate::registers::DirectionReport| {
            Some(it.ministry_sent_on?.max(it.board_sent_on?))
        };
        self.direction_reports.iter().filter(of_year).find_map(both)
    }
}

/// Done in time is kept; what is not done yet is open until its day has passed.
fn told(
    work: &Work<'_>,
    rule: RuleId,
    (about, what): (i32, Yearly),
    done: Option<Date>,
) -> Option<Verdict> {
    let due = of_year(work.year, work.settings).into_iter().find(|it| it.what == what)?.on;
    let outcome = match done {
        Some(on) => kept(on <= due),
        None if work.today <= due => Outcome::NotApplicable,
        None => Outcome::Broken,
    };
    Some(work.verdict(rule, outcome, Finding::Report { about, due, done }))
}

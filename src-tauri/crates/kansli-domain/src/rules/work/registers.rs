//! The registers of the year's work: one function for each rule, which says of an entry whether it keeps the rule, or
//! nothing if the rule does not concern it.

mod documents;
pub(super) mod groups;
mod initiatives;
mod mandates;
mod nominations;
mod priorities;
mod products;
mod reports;
mod requests;

use chrono::{Datelike, NaiveDate as Date};
use uuid::Uuid;

use super::{Finding, Named, Outcome, RuleId, Verdict, Work, count, kept};
use crate::id::OrganisationId;
use crate::party::Side;
use crate::registers::Entry;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let mut verdicts = Vec::new();
    verdicts.extend(initiatives::judge(work));
    verdicts.extend(priorities::judge(work));
    verdicts.extend(products::judge(work));
    verdicts.extend(documents::judge(work));
    verdicts.extend(groups::judge(work));
    verdicts.extend(mandates::judge(work));
    verdicts.extend(nominations::judge(work));
    verdicts.extend(requests::judge(work));
    verdicts.extend(reports::judge(work));
    verdicts
}

/// A rule for one entry: whether it keeps it; none if the rule does not concern it.
type Keeps<T> = fn(&Work<'_>, &T) -> Option<bool>;

/// What a rule says of all entries. It cannot be said while it concerns none.
fn each<T: Entry>(work: &Work<'_>, rule: RuleId, entries: &[T], keeps: Keeps<T>) -> Verdict {
    let judged = entries.iter().filter_map(|it| Some((it.id(), it.title(), keeps(work, it)?)));
    told(work, rule, judged.collect())
}

/// Something with its name, and whether it keeps the rule.
pub(super) type Judged = (Uuid, String, bool);

/// A verdict on things, each with whether it keeps the rule.
pub(super) fn told(work: &Work<'_>, rule: RuleId, judged: Vec<Judged>) -> Verdict {
    let concerned = count(&judged);
    let broken: Vec<Named> = judged
        .into_iter()
        .filter(|(.., keeps)| !keeps)
        .map(|(id, name, _)| Named { id, name })
        .collect();
    let outcome = if concerned == 0 { Outcome::NotApplicable } else { kept(broken.is_empty()) };
    work.verdict(rule, outcome, Finding::Entries { concerned, broken })
}

/// Whether a stretch of days touches the year. What has no day does.
fn in_year(work: &Work<'_>, from: Option<Date>, to: Option<Date>) -> bool {
    from.is_none_or(|from| from.year() <= work.year) && to.is_none_or(|to| to.year() >= work.year)
}

/// Whether it holds on the day that is looked at.
fn in_force(work: &Work<'_>, from: Option<Date>, to: Option<Date>) -> bool {
    from.is_none_or(|from| from <= work.day()) && to.is_none_or(|to| to >= work.day())
}

/// Whether organisations of both sides are among these.
fn both_sides<'a>(
    work: &Work<'_>,
    organisations: impl IntoIterator<Item = &'a OrganisationId>,
) -> bool {
    let (mut sks, mut authorities) = (false, false);
    for id in organisations {
        match work.directory.organisation(Some(*id)).map(|it| it.side) {
            Some(Side::Sks) => sks = true,
            Some(Side::Authorities) => authorities = true,
            Some(Side::Neutral) | None => {}
        }
    }
    sks && authorities
}

//! Who to turn to: CON-001 to CON-005, and how old that is: SRC-001.

use std::collections::BTreeSet;

use chrono::Duration;

use super::registers::{Judged, told};
use super::{Finding, Level, Outcome, RuleId, Sitting, Verdict, Work, kept};
use crate::directory::{Organisation, Union};
use crate::id::OrganisationId;
use crate::minutes::Stage;
use crate::party::{HealthcareRegion, Side};
use crate::registers::AppointmentKind;
use crate::settings::Number;

/// Days after which what a source tells is to be looked up again.
const OLD: i64 = 365;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    let mut verdicts = contact_points(work);
    verdicts.extend([con_002(work), con_004(work), con_005(work), src_001(work)]);
    verdicts
}

/// The authorities that are parties on the day that is looked at.
fn authorities<'a>(work: &Work<'a>) -> Vec<&'a Organisation> {
    let parties = work.directory.members(Union::Partnership, work.day());
    parties.into_iter().filter(|it| it.side == Side::Authorities).collect()
}

/// Who has a role on the day, by the organisation that it is for.
fn holders(work: &Work<'_>, kind: AppointmentKind, at: &Organisation) -> usize {
    let theirs = work.directory.held(work.day()).filter(|it| it.kind == kind);
    // Somebody whose terms overlap counts once.
    let people: BTreeSet<_> =
        theirs.filter(|it| it.organisation == Some(at.id)).filter_map(|it| it.person).collect();
    people.len()
}

/// One for each authority that is a party: none is an error, several a warning.
fn contact_points(work: &Work<'_>) -> Vec<Verdict> {
    let judged = authorities(work).into_iter().map(|party| {
        let people = holders(work, AppointmentKind::ContactPoint, party);
        let people = u32::try_from(people).unwrap_or(u32::MAX);
        let (on, organisation) = (work.day(), party.name.clone());
        let finding = Finding::ContactPoints { on, organisation, people };
        let verdict = work.verdict(RuleId::Con001, kept(people == 1), finding);
        if people > 1 { verdict.at(Level::Warning) } else { verdict }
    });
    judged.collect()
}

/// Every authority brings its contacts with the programme areas together.
fn con_002(work: &Work<'_>) -> Verdict {
    let named = |it: &Organisation| {
        let kinds = [AppointmentKind::NpoCoordinator, AppointmentKind::ContactPoint];
        // Nothing hinders that the contact point does both.
        let someone = kinds.into_iter().any(|kind| holders(work, kind, it) > 0);
        (it.id.uuid(), it.name.clone(), someone)
    };
    told(work, RuleId::Con002, authorities(work).into_iter().map(named).collect())
}

/// What approved minutes say is passed on in every authority that was a party then.
pub(super) fn con_003(work: &Work<'_>, sitting: &Sitting<'_>) -> Option<Verdict> {
    let Stage::Approved { on, .. } = &sitting.facts.minutes?.stage else { return None };
    let due = *on + Duration::days(i64::from(work.settings.number(Number::PassedOn)));
    let told = work.registers.disseminations.iter();
    let reached: BTreeSet<OrganisationId> = told
        .filter(|it| it.meeting.0 == Some(sitting.id()))
        .flat_map(|it| it.organisations.0.iter().copied())
        .collect();
    let parties = work.directory.members(Union::Partnership, *on);
    let theirs = parties.into_iter().filter(|it| it.side == Side::Authorities);
    let missing: Vec<String> =
        theirs.filter(|it| !reached.contains(&it.id)).map(|it| it.name.clone()).collect();
    let outcome = match missing.is_empty() {
        false if work.today <= due => Outcome::NotApplicable,
        all => kept(all),
    };
    let finding = Finding::PassedOn { date: sitting.date(), due, missing };
    Some(sitting.verdict(RuleId::Con003, outcome, finding))
}

/// Every healthcare region has a coordinator and a communicator.
fn con_004(work: &Work<'_>) -> Verdict {
    let kinds = [AppointmentKind::RegionalCoordinator, AppointmentKind::RegionalCommunicator];
    let [first, second] = kinds.map(|kind| {
        let held = work.directory.held(work.day());
        let held = held.filter(|it| it.kind == kind && it.person.is_some());
        without(&held.filter_map(|it| it.region).collect())
    });
    let none = first.len() + second.len() == 2 * HealthcareRegion::ALL.len();
    let complete = first.is_empty() && second.is_empty();
    // Before anybody is entered there is nothing to miss.
    let outcome = if none { Outcome::NotApplicable } else { kept(complete) };
    work.verdict(RuleId::Con004, outcome, Finding::Regions { on: work.day(), first, second })
}

/// The regions that are not among these, from north to south.
pub(super) fn without(there: &BTreeSet<HealthcareRegion>) -> Vec<HealthcareRegion> {
    HealthcareRegion::ALL.into_iter().filter(|region| !there.contains(region)).collect()
}

/// Every party has an address that reaches it whoever works there.
fn con_005(work: &Work<'_>) -> Verdict {
    let parties = work.directory.members(Union::Partnership, work.day());
    let reached =
        |it: &Organisation| (it.id.uuid(), it.name.clone(), !it.mailbox.trim().is_empty());
    told(work, RuleId::Con005, parties.into_iter().map(reached).collect())
}

/// What a source tells of who has which seat is no older than a year.
fn src_001(work: &Work<'_>) -> Verdict {
    let judged = work.directory.held(work.day()).filter_map(|it| {
        let age = (work.day() - it.as_of?).num_days();
        Some((it.id.uuid(), work.directory.called(it), age <= OLD))
    });
    told(work, RuleId::Src001, judged.collect::<Vec<Judged>>())
}

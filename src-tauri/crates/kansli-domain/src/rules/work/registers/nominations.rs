//! How the tactical group's members were nominated: MAN-005 and MAN-006.

use super::{Verdict, Work, told};
use crate::body::BodyKey;
use crate::directory::Appointment;
use crate::registers::{AppointmentKind, NominatedTo, Nomination, NominationStatus};
use crate::rules::RuleId;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    vec![man_005(work), man_006(work)]
}

fn name(work: &Work<'_>, person: Option<crate::id::PersonId>) -> String {
    let people = &work.directory.people;
    let found = people.iter().find(|it| Some(it.id) == person);
    found.map_or_else(String::new, |it| it.name.clone())
}

/// Every member of the tactical group was nominated by an organisation of the member's own side. Nothing is
/// said while no nomination is known at all.
fn man_005(work: &Work<'_>) -> Verdict {
    let side = |id| work.directory.organisation(id).map(|it| it.side);
    let sits = |it: &&Appointment| {
        it.body == Some(BodyKey::Tactical) && it.kind == AppointmentKind::Ordinary
    };
    let nominated = |member: &Appointment| {
        work.registers.nominations.iter().any(|it| {
            let same = it.person.0.is_some() && it.person.0 == member.person;
            let to = it.nominated_to == Some(NominatedTo::Tactical);
            same && to && side(it.organisation.0) == side(member.organisation)
        })
    };
    let known =
        work.registers.nominations.iter().any(|it| it.nominated_to == Some(NominatedTo::Tactical));
    let members = work.directory.held(work.day()).filter(sits).filter(|it| it.person.is_some());
    let judged = members
        .filter(|_| known)
        .filter_map(|it| Some((it.person?.uuid(), name(work, it.person), nominated(it))));
    told(work, RuleId::Man005, judged.collect())
}

/// Who is nominated is at management level, and it is told what they may speak for.
fn man_006(work: &Work<'_>) -> Verdict {
    let open = |it: &&Nomination| {
        let over =
            matches!(it.status, Some(NominationStatus::Declined | NominationStatus::Withdrawn));
        it.nominated_to == Some(NominatedTo::Tactical) && !over
    };
    let judged = work.registers.nominations.iter().filter(open);
    let judged = judged
        .map(|it| (it.id, name(work, it.person.0), it.management_level && !it.mandate.is_blank()));
    told(work, RuleId::Man006, judged.collect())
}

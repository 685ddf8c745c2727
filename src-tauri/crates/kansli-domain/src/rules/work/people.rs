//! Who is there and who is appointed: MAN-001 to MAN-003, CMP-002, CMP-010, ORG-001, ORG-002, ORG-010 and DAT-001.

use std::collections::BTreeMap;

use super::{BodyKey, Finding, Outcome, RuleId, Sitting, Verdict, Work, count, kept};
use crate::agenda::{AgendaItem, ItemNumber, Purpose};
use crate::attendance::{Attendee, Status};
use crate::directory::{Appointment, Union};
use crate::party::Side;
use crate::registers::AppointmentKind;

pub(super) fn judge(work: &Work<'_>, sitting: &Sitting<'_>, verdicts: &mut Vec<Verdict>) {
    verdicts.extend(mandates(sitting));
    if sitting.was_held() {
        verdicts.push(representatives(work, sitting));
        if sitting.is_strategic() {
            verdicts.push(sides(sitting));
        }
    }
}

fn representatives(work: &Work<'_>, sitting: &Sitting<'_>) -> Verdict {
    let (date, body) = (sitting.date(), Some(sitting.facts.meeting.body));
    let seat = |it: &&Appointment| {
        it.body == body
            && matches!(it.kind, AppointmentKind::Ordinary | AppointmentKind::Substitute)
    };
    let there: Vec<_> =
        sitting.facts.attendance.present().into_iter().filter(|it| it.counts()).collect();
    let appointed =
        |person| work.directory.held(date).filter(seat).any(|it| it.person == Some(person));
    let unappointed = count(there.iter().filter(|it| !appointed(it.person)));
    let outcome = if there.is_empty() { Outcome::NotApplicable } else { kept(unappointed == 0) };
    let finding = Finding::Representatives { date, present: count(there), unappointed };
    sitting.verdict(RuleId::Man001, outcome, finding)
}

/// For a meeting that takes positions, once its agenda is there.
fn mandates(sitting: &Sitting<'_>) -> Option<Verdict> {
    let facts = &sitting.facts;
    facts.agenda.items.iter().find(|item| item.purpose == Purpose::Position)?;
    // Whoever is absent speaks for nobody: the substitute does.
    let speaks = |it: &&Attendee| it.counts() && it.status != Status::Absent;
    let called = count(facts.attendance.people.iter().filter(speaks));
    let missing = u32::try_from(facts.mandates_missing).unwrap_or(u32::MAX);
    let outcome = if called == 0 { Outcome::NotApplicable } else { kept(missing == 0) };
    let finding = Finding::Mandates { date: sitting.date(), called, missing };
    Some(sitting.verdict(RuleId::Man002, outcome, finding))
}

fn sides(sitting: &Sitting<'_>) -> Verdict {
    let (agenda, attendance) = (sitting.facts.agenda, sitting.facts.attendance);
    let one_sided = |item: &&AgendaItem| {
        let turn = sitting.turns.iter().find(|turn| turn.item == item.id);
        item.purpose == Purpose::Position && !attendance.both_sides(turn.copied())
    };
    let items = agenda.items.iter().filter(one_sided);
    let items: Vec<ItemNumber> = items.filter_map(|it| agenda.number(it.id).ok()).collect();
    let there = |side| u32::try_from(attendance.count(side, None).present).unwrap_or(u32::MAX);
    let (sks, authorities) = (there(Side::Sks), there(Side::Authorities));
    let outcome = match sks + authorities {
        0 => Outcome::NotApplicable,
        _ => kept(attendance.both_sides(None) && items.is_empty()),
    };
    let finding = Finding::Sides { date: sitting.date(), sks, authorities, items };
    sitting.verdict(RuleId::Cmp002, outcome, finding)
}

pub(super) fn judge_year(work: &Work<'_>, verdicts: &mut Vec<Verdict>) {
    verdicts.push(neutral(work));
    verdicts.push(memberships(work));
    verdicts.push(outside_council(work));
    verdicts.push(vacancies(work));
    verdicts.push(appointed(work));
    verdicts.push(twice(work));
}

/// Members of a body on the day that is looked at.
fn members<'a>(work: &Work<'a>, bodies: &[BodyKey]) -> Vec<&'a Appointment> {
    let sits = |it: &&Appointment| {
        it.kind == AppointmentKind::Ordinary && it.body.is_some_and(|body| bodies.contains(&body))
    };
    work.directory.held(work.day()).filter(sits).collect()
}

fn neutral(work: &Work<'_>) -> Verdict {
    let sitting = members(work, &[BodyKey::Strategic, BodyKey::Tactical]);
    let side = |it: &Appointment| work.directory.organisation(it.organisation).map(|it| it.side);
    let is_neutral = |it: &&&Appointment| side(it).is_none_or(|side| side == Side::Neutral);
    let neutral = count(sitting.iter().filter(is_neutral));
    let outcome = if sitting.is_empty() { Outcome::NotApplicable } else { kept(neutral == 0) };
    let finding = Finding::Neutral { members: count(sitting), neutral };
    work.verdict(RuleId::Org001, outcome, finding)
}

fn memberships(work: &Work<'_>) -> Verdict {
    let rows = &work.directory.memberships;
    let overlap = |place: usize| {
        let row = rows[place];
        rows[place + 1..].iter().any(|other| {
            (other.organisation, other.of) == (row.organisation, row.of)
                && other.span.overlaps(row.span)
        })
    };
    let doubled = (0..rows.len()).filter(|&place| overlap(place));
    let named = doubled.filter_map(|at| work.directory.organisation(Some(rows[at].organisation)));
    let twice: Vec<String> = named.map(|it| it.name.clone()).collect();
    work.verdict(RuleId::Org002, kept(twice.is_empty()), Finding::Memberships { twice })
}

fn outside_council(work: &Work<'_>) -> Verdict {
    let on = work.day();
    let council = work.directory.members(Union::Council, on);
    let parties = work.directory.members(Union::Partnership, on);
    let authorities = || parties.iter().filter(|it| it.side == Side::Authorities);
    let outside = authorities().filter(|it| !council.iter().any(|other| other.id == it.id));
    let names: Vec<String> = outside.map(|it| it.name.clone()).collect();
    let outcome = match authorities().next() {
        None => Outcome::NotApplicable,
        Some(_) => kept(names.is_empty()),
    };
    work.verdict(RuleId::Org010, outcome, Finding::OutsideCouncil { on, names })
}

fn vacancies(work: &Work<'_>) -> Verdict {
    let on = work.day();
    let seats = members(work, &[BodyKey::Strategic]);
    let held = |id| seats.iter().any(|it| it.organisation == Some(id) && it.person.is_some());
    let parties = work.directory.members(Union::Partnership, on);
    let empty = seats.iter().filter(|it| it.person.is_none());
    let empty = empty.filter_map(|it| work.directory.organisation(it.organisation));
    let empty = empty.filter(|it| !parties.iter().any(|party| party.id == it.id));
    let lacking = parties.iter().copied().filter(|it| !held(it.id));
    let names: Vec<String> = lacking.chain(empty).map(|it| it.name.clone()).collect();
    // Before anybody sits anywhere there is no group that could lack somebody.
    let outcome = if seats.is_empty() { Outcome::NotApplicable } else { kept(names.is_empty()) };
    work.verdict(RuleId::Cmp010, outcome, Finding::Vacancies { on, names })
}

fn appointed(work: &Work<'_>) -> Verdict {
    let seats = members(work, &[BodyKey::Tactical]);
    let unconfirmed = count(seats.iter().filter(|it| !it.mandate_confirmed));
    let by_other = |it: &&&Appointment| it.appointed_by.is_some_and(|by| by != BodyKey::Strategic);
    let elsewhere = count(seats.iter().filter(by_other));
    let untold = count(seats.iter().filter(|it| it.appointed_by.is_none()));
    let outcome = match (seats.len(), unconfirmed + elsewhere, untold) {
        (0, ..) | (_, 0, 1..) => Outcome::NotApplicable,
        (_, wrong, _) => kept(wrong == 0),
    };
    let (on, members) = (work.day(), count(seats));
    let finding = Finding::Appointed { on, members, unconfirmed, elsewhere, untold };
    work.verdict(RuleId::Man003, outcome, finding)
}

fn twice(work: &Work<'_>) -> Verdict {
    let mut seen = BTreeMap::new();
    for person in &work.directory.people {
        if let Some(at) = person.organisation {
            let named: &mut Vec<&str> = seen.entry((person.name.to_lowercase(), at)).or_default();
            named.push(&person.name);
        }
    }
    let doubled = seen.values().filter(|named| named.len() > 1);
    let names: Vec<String> = doubled.map(|named| named[0].to_owned()).collect();
    let outcome = match work.directory.people.is_empty() {
        true => Outcome::NotApplicable,
        false => kept(names.is_empty()),
    };
    work.verdict(RuleId::Dat001, outcome, Finding::Twice { names })
}

//! How long somebody may have a seat in a group of the regions' system: MND-001 to MND-003.

use chrono::{Datelike, Days, Months, NaiveDate as Date};

use super::groups::kind_of;
use super::{Judged, Verdict, Work, told};
use crate::directory::Appointment;
use crate::registers::{AppointmentKind, GroupKind};
use crate::rules::RuleId;

/// For how long, and how many times in a row, somebody may have a kind of seat.
struct Mandate {
    rule: RuleId,
    groups: &'static [GroupKind],
    kind: AppointmentKind,
    /// The longest term, in months.
    months: i32,
    /// The most terms in a row.
    terms: u32,
    /// In how many months from its first day the seat is for somebody from the host's healthcare region; 0: none.
    host_months: u32,
}

const MANDATES: [Mandate; 3] = [
    // Three years, with one more term.
    Mandate {
        rule: RuleId::Mnd001,
        groups: &[GroupKind::Npo, GroupKind::Nsg],
        kind: AppointmentKind::Ordinary,
        months: 36,
        terms: 2,
        host_months: 0,
    },
    // Three years and no more (R-096, E-14), the first two by the host.
    Mandate {
        rule: RuleId::Mnd002,
        groups: &[GroupKind::Npo],
        kind: AppointmentKind::Chair,
        months: 36,
        terms: 1,
        host_months: 24,
    },
    // Two years and no more.
    Mandate {
        rule: RuleId::Mnd003,
        groups: &[GroupKind::Nsg],
        kind: AppointmentKind::Chair,
        months: 24,
        terms: 1,
        host_months: 0,
    },
];

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    MANDATES.iter().map(|mandate| of(work, mandate)).collect()
}

fn of(work: &Work<'_>, mandate: &Mandate) -> Verdict {
    let concerned = |it: &&Appointment| {
        let group = kind_of(work, it.system_group);
        it.kind == mandate.kind
            && it.person.is_some()
            && group.is_some_and(|kind| mandate.groups.contains(&kind))
    };
    let held = work.directory.held(work.day()).filter(concerned);
    let judged = held.map(|it| {
        let keeps = months(it, work.day()) <= mandate.months
            && term(work, it) <= mandate.terms
            && follows_host(work, it, mandate.host_months);
        (it.id.uuid(), work.directory.called(it), keeps)
    });
    told(work, mandate.rule, judged.collect::<Vec<Judged>>())
}

/// Whether somebody is from the healthcare region that hosts the group, in the first months of the seat. A region that
/// nobody knows, and a beginning that nobody knows, is held against no one.
fn follows_host(work: &Work<'_>, it: &Appointment, months: u32) -> bool {
    let group = work.registers.groups.iter().find(|group| Some(group.of_this()) == it.system_group);
    let host = group.and_then(|group| group.host.0);
    let host = host.and_then(|host| work.directory.organisations.iter().find(|it| it.id == host));
    let until = match it.span.from {
        Date::MIN => None,
        from => from.checked_add_months(Months::new(months)),
    };
    match (host.and_then(|host| host.region), it.region, until) {
        (Some(hosts), Some(region), Some(until)) => hosts == region || work.day() >= until,
        _ => true,
    }
}

/// How many months a seat is held, begun ones counted: all of it, or till now if no end is told. None is counted of
/// one whose beginning is not known.
fn months(it: &Appointment, on: Date) -> i32 {
    let (from, to) = (it.span.from, it.span.to);
    if from == Date::MIN {
        return 0;
    }
    let end = if to == Date::MAX { on } else { to };
    let end = end.checked_add_days(Days::new(1)).unwrap_or(end);
    let whole = |date: Date| date.year() * 12 + date.month0().cast_signed();
    whole(end) - whole(from) + i32::from(end.day() > from.day())
}

/// Which term in a row it is: as told, or by the earlier ones of the same person in the same seat.
fn term(work: &Work<'_>, it: &Appointment) -> u32 {
    let earlier = work.directory.appointments.iter().filter(|other| {
        let same = (other.person, other.system_group, other.kind);
        same == (it.person, it.system_group, it.kind) && other.span.to < it.span.from
    });
    it.term.unwrap_or_else(|| 1 + u32::try_from(earlier.count()).unwrap_or(u32::MAX - 1))
}

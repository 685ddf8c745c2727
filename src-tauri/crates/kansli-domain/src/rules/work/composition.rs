//! Who sits in the regions' own bodies: CMP-001, CMP-006, CMP-012 and FOR-001.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;

use super::contacts::without;
use super::registers::{Judged, groups::leads, told};
use super::{BodyKey, Finding, Outcome, RuleId, Verdict, Work, count, kept};
use crate::directory::Appointment;
use crate::id::PersonId;
use crate::registers::{AppointmentKind, Network};

/// From when the composition of 2020 holds: the day of the first page that has it. Until then that of the
/// governing document did (R-012, C-05).
const SECOND_MODEL: Option<Date> = Date::from_ymd_opt(2020, 5, 26);

/// How many SKS has from the network of the healthcare directors.
const HEALTH_DIRECTORS: u32 = 4;
/// How many from that of the regions' directors.
const REGION_DIRECTORS: u32 = 2;
/// How many from SKR.
const SKR: u32 = 1;

pub(super) fn judge(work: &Work<'_>) -> Vec<Verdict> {
    vec![sks(work, RuleId::Cmp001), sks(work, RuleId::Cmp006), cmp_012(work), for_001(work)]
}

/// Who sits in a body on the day that is looked at, as a member or a substitute.
fn seated<'a>(work: &Work<'a>, body: BodyKey, kind: AppointmentKind) -> Vec<&'a Appointment> {
    let sits = |it: &&Appointment| it.body == Some(body) && it.kind == kind && it.person.is_some();
    work.directory.held(work.day()).filter(sits).collect()
}

/// SKS has so many from each network and from SKR, and somebody from every healthcare region. It may have more
/// and a deviation hinders nothing.
fn sks(work: &Work<'_>, rule: RuleId) -> Verdict {
    let on = work.day();
    let holds =
        if SECOND_MODEL.is_some_and(|from| on >= from) { RuleId::Cmp006 } else { RuleId::Cmp001 };
    let seats = seated(work, BodyKey::Sks, AppointmentKind::Ordinary);
    let of = |network| count(seats.iter().filter(|it| it.network == Some(network)));
    let is_skr = |it: &&&Appointment| {
        work.directory.organisation(it.organisation).is_some_and(|it| it.key == "skr")
    };
    let (health, regions) = (of(Network::HealthDirectors), of(Network::RegionDirectors));
    let skr = count(seats.iter().filter(is_skr));
    let missing = without(&seats.iter().filter_map(|it| it.region).collect());
    let enough = health >= HEALTH_DIRECTORS && regions >= REGION_DIRECTORS && skr >= SKR;
    let outcome = if seats.is_empty() || rule != holds {
        Outcome::NotApplicable
    } else {
        kept(enough && missing.is_empty())
    };
    work.verdict(rule, outcome, Finding::Composition { on, health, regions, skr, missing })
}

/// The preparatory group has a member and a substitute from every healthcare region.
fn cmp_012(work: &Work<'_>) -> Verdict {
    let [members, substitutes] = [AppointmentKind::Ordinary, AppointmentKind::Substitute]
        .map(|kind| seated(work, BodyKey::PreparatoryGroup, kind));
    let lacking =
        |seats: &[&Appointment]| without(&seats.iter().filter_map(|it| it.region).collect());
    let (first, second) = (lacking(&members), lacking(&substitutes));
    let outcome = if members.is_empty() && substitutes.is_empty() {
        Outcome::NotApplicable
    } else {
        kept(first.is_empty() && second.is_empty())
    };
    work.verdict(RuleId::Cmp012, outcome, Finding::Regions { on: work.day(), first, second })
}

/// The chairs' forum is those who lead a programme area or a collaboration group, and nobody else.
fn for_001(work: &Work<'_>) -> Verdict {
    let forum = seated(work, BodyKey::ChairsForum, AppointmentKind::Ordinary);
    let chairs: Vec<&Appointment> =
        work.directory.held(work.day()).filter(|it| leads(work, it)).collect();
    let people = |seats: &[&Appointment]| -> BTreeSet<PersonId> {
        seats.iter().filter_map(|it| it.person).collect()
    };
    let (there, leading) = (people(&forum), people(&chairs));
    let mut seen = BTreeSet::new();
    let judged = forum.iter().chain(&chairs).filter_map(|it| {
        let person = it.person.filter(|person| seen.insert(*person))?;
        let both = there.contains(&person) && leading.contains(&person);
        Some((it.id.uuid(), work.directory.called(it), both))
    });
    let judged: Vec<Judged> = if forum.is_empty() { Vec::new() } else { judged.collect() };
    told(work, RuleId::For001, judged)
}

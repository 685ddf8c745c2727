//! The rules on who sits where, for whom and for how long, each kept and broken by one change.

use std::collections::BTreeSet;

use super::registers::{entry, id, word};
use super::*;
use crate::party::HealthcareRegion::{self, Mellansverige, Norra, Sodra, Sydostra, Vastra};
use crate::registers::AppointmentKind::{self, Chair, ContactPoint, NpoCoordinator, Ordinary};
use crate::registers::AppointmentKind::{RegionalCommunicator, RegionalCoordinator, Substitute};
use crate::registers::{self, Entry, Network, SeatTag, SystemGroup, Value};
use Outcome::{Broken, Holds, NotApplicable};

const SKR: u128 = 1;
const AUTHORITY: u128 = 2;
const REGION: u128 = 3;
const NPO: u128 = 40;
const NSG: u128 = 41;
const NAG: u128 = 42;

/// A seat that somebody has all through 2027.
pub(super) fn seat(number: u128, kind: AppointmentKind) -> Appointment {
    Appointment {
        id: registers::Appointment::blank(id(number)).of_this(),
        person: Some(person(number)),
        body: None,
        system_group: None,
        organisation: None,
        kind,
        network: None,
        region: None,
        seat_tags: BTreeSet::new(),
        term: None,
        as_of: None,
        mandate_confirmed: true,
        appointed_by: None,
        span: span("2027-01-01", "2027-12-31"),
    }
}

/// The same in a group.
fn within(number: u128, kind: AppointmentKind, group: &SystemGroup) -> Appointment {
    Appointment { system_group: Some(group.of_this()), ..seat(number, kind) }
}

fn group<const N: usize>(number: u128, kind: &str, fields: [(&str, Value); N]) -> SystemGroup {
    let mut group: SystemGroup = entry(number, [("title", word(kind)), ("kind", word(kind))]);
    for (field, value) in fields {
        assert!(group.set(field, value), "{field}");
    }
    group
}

/// One of each kind of group.
fn groups() -> [SystemGroup; 3] {
    let open = ("open_nomination", Value::Flag(true));
    [group(NPO, "npo", []), group(NSG, "nsg", []), group(NAG, "nag", [open])]
}

/// Seats, among two parties and people who are called by their numbers.
fn directory(appointments: Vec<Appointment>) -> Directory {
    let known = |number, key: &str, side| Organisation {
        id: organisation(number),
        name: key.to_owned(),
        key: key.to_owned(),
        side,
        mailbox: format!("{key}@example.invalid"),
        case_pattern: String::new(),
        region: None,
    };
    let party = |number| Membership {
        organisation: organisation(number),
        of: Union::Partnership,
        span: span("..", ".."),
    };
    let called = |it: &Appointment| {
        let id = it.person?;
        Some(Person { id, name: id.uuid().as_u128().to_string(), organisation: None })
    };
    Directory {
        organisations: vec![
            known(SKR, "skr", Side::Sks),
            known(AUTHORITY, "verket", Side::Authorities),
            Organisation { region: Some(Norra), ..known(REGION, "regionen", Side::Sks) },
        ],
        memberships: vec![party(SKR), party(AUTHORITY)],
        people: appointments.iter().filter_map(called).collect(),
        appointments,
    }
}

/// How a rule stands on a day: whether it is kept, and its level and what it rests on.
fn on(
    today: &str,
    rule: RuleId,
    seats: Vec<Appointment>,
    groups: &[SystemGroup],
) -> (Outcome, Finding) {
    let registers = Registers { groups: groups.to_vec(), ..Registers::default() };
    let found = judged_with(rule, today, &[], (&directory(seats), &registers, &BTreeMap::new()));
    let [(outcome, _, finding)] = found.as_slice() else { panic!("{rule:?}: {found:?}") };
    (*outcome, finding.clone())
}

fn says(rule: RuleId, seats: Vec<Appointment>) -> Outcome {
    on("2027-06-01", rule, seats, &groups()).0
}

/// Who breaks it.
fn breakers(rule: RuleId, seats: Vec<Appointment>) -> Vec<String> {
    match on("2027-06-01", rule, seats, &groups()).1 {
        Finding::Entries { broken, .. } => broken.into_iter().map(|it| it.name).collect(),
        other => panic!("{other:?}"),
    }
}

/// A seat for each healthcare region.
fn each_region(from: u128, seat: impl Fn(u128) -> Appointment) -> Vec<Appointment> {
    let numbered = HealthcareRegion::ALL.into_iter().zip(from..);
    numbered.map(|(region, number)| Appointment { region: Some(region), ..seat(number) }).collect()
}

#[test]
fn con_002_every_authority_has_somebody_who_coordinates_its_contacts() {
    let rule = RuleId::Con002;
    let at = |kind| Appointment { organisation: Some(organisation(AUTHORITY)), ..seat(7, kind) };
    assert_eq!(says(rule, vec![at(NpoCoordinator)]), Holds);
    assert_eq!(says(rule, vec![at(ContactPoint)]), Holds, "the contact point may do both");
    assert_eq!(breakers(rule, vec![at(Ordinary)]), ["verket"]);
}

#[test]
fn con_004_every_healthcare_region_has_a_coordinator_and_a_communicator() {
    let rule = RuleId::Con004;
    let mut seats = each_region(10, |number| seat(number, RegionalCoordinator));
    seats.extend(each_region(20, |number| seat(number, RegionalCommunicator)));
    assert_eq!(says(rule, seats.clone()), Holds);
    seats.remove(6);
    let (outcome, finding) = on("2027-06-01", rule, seats, &[]);
    let lacking = Finding::Regions { on: day("2027-06-01"), first: vec![], second: vec![Norra] };
    assert_eq!((outcome, finding), (Broken, lacking));
    assert_eq!(says(rule, Vec::new()), NotApplicable);
}

#[test]
fn con_005_every_party_has_an_address_of_its_own() {
    let rule = RuleId::Con005;
    assert_eq!(says(rule, Vec::new()), Holds);
    let mut known = directory(Vec::new());
    known.organisations[1].mailbox = " ".to_owned();
    assert_eq!(of(rule, &known), (Broken, Level::Warning));
}

#[test]
fn src_001_what_a_source_tells_of_a_seat_is_at_most_a_year_old() {
    let rule = RuleId::Src001;
    let told = |date| vec![Appointment { as_of: Some(day(date)), ..seat(7, Ordinary) }];
    assert_eq!(says(rule, told("2026-06-01")), Holds);
    assert_eq!(breakers(rule, told("2026-05-31")), ["7"]);
    assert_eq!(says(rule, vec![seat(7, Ordinary)]), NotApplicable, "no source, no age");
}

/// SKS as it is to be from 2020 on.
fn sks() -> Vec<Appointment> {
    let mut seats = each_region(10, |number| Appointment {
        body: Some(BodyKey::Sks),
        network: Some(if number < 14 {
            Network::HealthDirectors
        } else {
            Network::RegionDirectors
        }),
        ..seat(number, Ordinary)
    });
    let skr = Some(organisation(SKR));
    seats.push(Appointment { body: Some(BodyKey::Sks), organisation: skr, ..seat(16, Ordinary) });
    for it in &mut seats {
        it.span = span("2015-01-01", "..");
    }
    seats
}

#[test]
fn cmp_006_sks_has_four_two_and_one_and_all_regions() {
    let rule = RuleId::Cmp006;
    assert_eq!(says(rule, sks()), Holds);
    for left_out in [0, 4, 6] {
        let mut fewer = sks();
        fewer.remove(left_out);
        assert_eq!(says(rule, fewer), Broken, "without {left_out}");
    }
    let mut more = sks();
    let body = Some(BodyKey::Sks);
    more.push(Appointment { body, network: Some(Network::HealthDirectors), ..seat(17, Ordinary) });
    assert_eq!(says(rule, more), Holds, "SKS may be extended");
    let mut same = sks();
    same[0].region = Some(Sodra);
    let (outcome, finding) = on("2027-06-01", rule, same, &[]);
    assert_eq!(outcome, Broken);
    assert!(matches!(finding, Finding::Composition { missing, .. } if missing == [Norra]));
    assert_eq!(says(rule, Vec::new()), NotApplicable);
}

#[test]
fn cmp_001_the_first_composition_of_sks_held_until_may_2020() {
    // The year judged is 2027; a day before it stands for its first.
    assert_eq!(says(RuleId::Cmp001, sks()), NotApplicable);
    let of = |today: &str, seats: Vec<Appointment>| {
        let (settings, directory) = (Settings::default(), directory(seats));
        let (registers, agreed_by) = (Registers::default(), BTreeMap::new());
        let work = Work {
            year: 2020,
            today: day(today),
            sittings: &[],
            directory: &directory,
            ambiguities: &[],
            tactical_held: &[],
            waiting: &[],
            registers: &registers,
            agreed_by: &agreed_by,
            settings: &settings,
        };
        let rules = [RuleId::Cmp001, RuleId::Cmp006];
        let verdicts = judge_work(&work).into_iter().filter(|it| rules.contains(&it.rule));
        verdicts.map(|it| it.outcome).collect::<Vec<_>>()
    };
    assert_eq!(of("2020-05-25", sks()), [Holds, NotApplicable]);
    assert_eq!(of("2020-05-26", sks()), [NotApplicable, Holds]);
    let mut fewer = sks();
    fewer.pop();
    assert_eq!(of("2020-05-25", fewer), [Broken, NotApplicable]);
}

#[test]
fn cmp_012_the_preparatory_group_has_a_member_and_a_substitute_of_each_region() {
    let rule = RuleId::Cmp012;
    let at = |kind| {
        move |number| Appointment { body: Some(BodyKey::PreparatoryGroup), ..seat(number, kind) }
    };
    let mut seats = each_region(10, at(Ordinary));
    seats.extend(each_region(20, at(Substitute)));
    assert_eq!(says(rule, seats.clone()), Holds);
    seats[3].person = None;
    let (outcome, finding) = on("2027-06-01", rule, seats, &[]);
    let lacking = Finding::Regions { on: day("2027-06-01"), first: vec![Vastra], second: vec![] };
    assert_eq!((outcome, finding), (Broken, lacking));
    assert_eq!(says(rule, Vec::new()), NotApplicable);
}

#[test]
fn for_001_the_chairs_forum_is_those_who_lead_the_groups() {
    let rule = RuleId::For001;
    let [npo, nsg, nag] = groups();
    let forum = |number| Appointment {
        body: Some(BodyKey::ChairsForum),
        person: Some(person(number)),
        ..seat(100 + number, Ordinary)
    };
    let leads = vec![within(1, Chair, &npo), within(2, Chair, &nsg), within(3, Chair, &nag)];
    let with = |more: Vec<Appointment>| leads.iter().cloned().chain(more).collect::<Vec<_>>();
    assert_eq!(says(rule, with(vec![forum(1), forum(2)])), Holds);
    assert_eq!(breakers(rule, with(vec![forum(1)])), ["2"]);
    assert_eq!(breakers(rule, with(vec![forum(1), forum(2), forum(3)])), ["3"]);
    assert_eq!(says(rule, leads.clone()), NotApplicable, "nobody is entered there");
}

#[test]
fn grp_001_a_programme_area_has_members_of_all_six_regions() {
    let rule = RuleId::Grp001;
    let [npo, ..] = groups();
    let mut seats = each_region(10, |number| within(number, Ordinary, &npo));
    assert_eq!(says(rule, seats.clone()), Holds);
    seats[2].kind = Chair;
    assert_eq!(says(rule, seats.clone()), Holds, "the one who leads it counts");
    seats[5].region = Some(Sydostra);
    assert_eq!(breakers(rule, seats), ["npo"]);
    assert_eq!(says(rule, Vec::new()), NotApplicable, "no members are known");
}

#[test]
fn grp_003_skr_hosts_the_collaboration_groups() {
    let hosted = |host| [group(NSG, "nsg", [("host", Value::Id(id(host)))])];
    let says = |groups: &[SystemGroup]| on("2027-06-01", RuleId::Grp003, Vec::new(), groups).0;
    assert_eq!(says(&hosted(SKR)), Holds);
    assert_eq!(says(&hosted(AUTHORITY)), Broken);
    assert_eq!(says(&groups()), NotApplicable);
}

#[test]
fn grp_005_the_groups_are_as_many_as_the_source_tells_of() {
    let many = |npo: u128, nsg: u128| {
        let areas = (0..npo).map(|number| group(100 + number, "npo", []));
        areas.chain((0..nsg).map(|number| group(200 + number, "nsg", []))).collect::<Vec<_>>()
    };
    let says = |groups: &[SystemGroup]| on("2027-06-01", RuleId::Grp005, Vec::new(), groups);
    assert_eq!(says(&many(26, 8)).0, Holds);
    assert_eq!(says(&many(26, 7)), (Broken, Finding::Groups { npo: 26, nsg: 7 }));
    assert_eq!(says(&[]).0, NotApplicable);
}

#[test]
fn cmp_003_a_working_group_has_all_regions_and_was_sought_in_the_open() {
    let rule = RuleId::Cmp003;
    let [.., nag] = groups();
    let seats = each_region(10, |number| within(number, Ordinary, &nag));
    assert_eq!(says(rule, seats.clone()), Holds);
    assert_eq!(breakers(rule, seats[..5].to_vec()), ["nag"]);
    let closed = [group(NAG, "nag", [])];
    assert_eq!(on("2027-06-01", rule, seats, &closed).0, Broken);
    assert_eq!(says(rule, Vec::new()), NotApplicable);
}

#[test]
fn cmp_004_neither_women_nor_men_are_fewer_than_two_in_five() {
    let of = |women, men| {
        let count = |number: u32| {
            if number == 0 { Value::Nothing } else { Value::Number(number) }
        };
        let it = group(NPO, "npo", [("women", count(women)), ("men", count(men))]);
        on("2027-06-01", RuleId::Cmp004, Vec::new(), &[it]).0
    };
    assert_eq!(of(4, 6), Holds);
    assert_eq!(of(6, 4), Holds);
    assert_eq!(of(39, 61), Broken);
    assert_eq!(of(5, 0), Broken);
    assert_eq!(of(u32::MAX, u32::MAX), Holds, "no count is too large");
    assert_eq!(of(0, 0), NotApplicable);
}

#[test]
fn cmp_005_a_working_group_has_primary_care_specialist_care_and_patients() {
    let rule = RuleId::Cmp005;
    let [npo, _, nag] = groups();
    let tagged = |group, number, tag| Appointment {
        seat_tags: BTreeSet::from([tag]),
        ..within(number, Ordinary, group)
    };
    let all = [SeatTag::PrimaryCare, SeatTag::SpecialistCare, SeatTag::Patient];
    let seats: Vec<_> = all.into_iter().zip(10..).map(|(tag, it)| tagged(&nag, it, tag)).collect();
    assert_eq!(says(rule, seats.clone()), Holds, "a municipality need not be there");
    assert_eq!(breakers(rule, seats[..2].to_vec()), ["nag"]);
    assert_eq!(says(rule, vec![within(10, Ordinary, &nag)]), NotApplicable, "none is told");
    assert_eq!(says(rule, vec![tagged(&npo, 10, SeatTag::Patient)]), NotApplicable);
}

/// Somebody's term in a group.
fn term(kind: AppointmentKind, group: &SystemGroup, (from, to): (&str, &str)) -> Appointment {
    Appointment { span: span(from, to), ..within(7, kind, group) }
}

#[test]
fn mnd_001_members_have_three_years_and_one_more_term() {
    let rule = RuleId::Mnd001;
    let [npo, nsg, nag] = groups();
    for group in [&npo, &nsg] {
        let three = term(Ordinary, group, ("2025-01-01", "2027-12-31"));
        assert_eq!(says(rule, vec![three.clone()]), Holds);
        let longer = term(Ordinary, group, ("2025-01-01", "2028-01-01"));
        assert_eq!(breakers(rule, vec![longer]), ["7"]);
        let open = term(Ordinary, group, ("2024-05-01", ".."));
        assert_eq!(says(rule, vec![open]), Broken, "without an end it is as long as it was");
        assert_eq!(says(rule, vec![Appointment { term: Some(2), ..three.clone() }]), Holds);
        assert_eq!(says(rule, vec![Appointment { term: Some(3), ..three.clone() }]), Broken);
        let earlier = [("2022-01-01", "2024-12-31"), ("2019-01-01", "2021-12-31")];
        let second = vec![three.clone(), term(Ordinary, group, earlier[0])];
        assert_eq!(says(rule, second.clone()), Holds);
        let third = term(Ordinary, group, earlier[1]);
        assert_eq!(says(rule, second.into_iter().chain([third]).collect()), Broken);
    }
    let elsewhere = term(Ordinary, &nag, ("2010-01-01", ".."));
    assert_eq!(says(rule, vec![elsewhere]), NotApplicable, "no limit is told for working groups");
    let unknown = term(Ordinary, &npo, ("..", ".."));
    assert_eq!(says(rule, vec![unknown]), Holds, "nobody knows since when");
}

#[test]
fn mnd_002_a_programme_areas_chair_has_three_years_and_no_more() {
    let rule = RuleId::Mnd002;
    let [npo, ..] = groups();
    let held = |days| vec![term(Chair, &npo, days)];
    let wanted = |seats| on("2026-06-01", rule, seats, &groups()).0;
    assert_eq!(says(rule, held(("2025-01-01", "2027-12-31"))), Holds);
    // L-6, 48 months: the year judged is 2027, so it is moved by one.
    assert_eq!(says(rule, held(("2024-01-01", "2027-12-31"))), Broken);
    let again = [held(("2025-01-01", "2027-12-31")), held(("2022-01-01", "2024-12-31"))].concat();
    assert_eq!(wanted(again), Broken, "there is no second term");
}

#[test]
fn mnd_002_a_programme_areas_chair_follows_the_host_for_two_years() {
    let hosted = group(NPO, "npo", [("host", Value::Id(id(REGION)))]);
    let chair = |from, region| Appointment { region, ..term(Chair, &hosted, (from, "2027-12-31")) };
    let says = |today, region, from| {
        on(today, RuleId::Mnd002, vec![chair(from, region)], std::slice::from_ref(&hosted)).0
    };
    assert_eq!(says("2027-06-01", Some(Norra), "2026-01-01"), Holds);
    assert_eq!(says("2027-06-01", Some(Sodra), "2026-01-01"), Broken);
    assert_eq!(says("2027-06-01", None, "2026-01-01"), Holds, "nobody knows from where");
    assert_eq!(says("2027-06-01", Some(Sodra), ".."), Holds, "nobody knows since when");
    assert_eq!(
        says("2027-06-01", Some(Sodra), "2025-06-02"),
        Broken,
        "the last day of the two years"
    );
    assert_eq!(
        says("2027-06-01", Some(Sodra), "2025-06-01"),
        Holds,
        "the host's two years are over"
    );
}

#[test]
fn mnd_003_a_collaboration_groups_chair_has_two_years_and_no_more() {
    let rule = RuleId::Mnd003;
    let [npo, nsg, _] = groups();
    let held = |days| vec![term(Chair, &nsg, days)];
    assert_eq!(says(rule, held(("2026-01-01", "2027-12-31"))), Holds);
    assert_eq!(says(rule, held(("2025-12-31", "2027-12-31"))), Broken, "one day too many");
    let second = Appointment { term: Some(2), ..held(("2026-01-01", "2027-12-31")).remove(0) };
    assert_eq!(says(rule, vec![second]), Broken);
    assert_eq!(says(rule, vec![term(Chair, &npo, ("2026-01-01", "2027-12-31"))]), NotApplicable);
}

#[test]
fn regions_are_told_from_north_to_south() {
    let seats = vec![
        Appointment { region: Some(Mellansverige), ..seat(7, RegionalCoordinator) },
        Appointment { region: Some(Sodra), ..seat(8, RegionalCoordinator) },
    ];
    let Finding::Regions { first, second, .. } = on("2027-06-01", RuleId::Con004, seats, &[]).1
    else {
        panic!("not of regions");
    };
    assert_eq!((first.first(), first.len(), second.len()), (Some(&Norra), 4, 6));
}

#[test]
fn con_003_every_authority_passes_on_what_minutes_say() {
    let minutes = |on: &str| {
        let mut one = strategic("2027-03-19").matter("Ärende").held().said("Gruppen enades.");
        let content = crate::minutes::ContentHash::from_bytes([1; 32]);
        let (on, approvals) = (day(on), BTreeMap::new());
        one.minutes.as_mut().unwrap().stage =
            crate::minutes::Stage::Approved { content, on, approvals };
        one
    };
    let told = |of: u128| {
        let meeting = ("meeting", Value::Id(minutes("2027-04-01").meeting.id.uuid()));
        let organisations = ("organisations", Value::Ids([id(of)].into()));
        let it = entry(50, [meeting, organisations, ("spread_on", Value::Day(day("2027-04-09")))]);
        Registers { disseminations: vec![it], ..Registers::default() }
    };
    let on = |today, one: One, registers: &Registers| {
        let directory = directory(Vec::new());
        let known = (&directory, registers, &BTreeMap::new());
        let found = judged_with(RuleId::Con003, today, &[one], known);
        found.into_iter().next().map(|(outcome, _, finding)| match finding {
            Finding::PassedOn { missing, due, .. } => (outcome, missing, due),
            other => panic!("{other:?}"),
        })
    };
    let (none, due) = (Registers::default(), day("2027-04-21"));
    let verket = || vec!["verket".to_owned()];
    let found = on("2027-04-21", minutes("2027-04-01"), &none);
    assert_eq!(found, Some((NotApplicable, verket(), due)));
    assert_eq!(on("2027-04-22", minutes("2027-04-01"), &none), Some((Broken, verket(), due)));
    let found = on("2027-04-22", minutes("2027-04-01"), &told(AUTHORITY));
    assert_eq!(found, Some((Holds, vec![], due)));
    let found = on("2027-04-22", minutes("2027-04-01"), &told(SKR));
    assert_eq!(found, Some((Broken, verket(), due)), "another's doing does not count");
    let unapproved = strategic("2027-03-19").matter("Ärende").held().said("Text.");
    assert_eq!(on("2027-06-01", unapproved, &none), None);
}

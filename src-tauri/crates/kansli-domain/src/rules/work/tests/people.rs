use super::*;
use crate::registers::AppointmentKind;
use Outcome::{Broken, Holds, NotApplicable};

const SKS: u128 = 1;
const AUTHORITY: u128 = 2;
const OUTSIDER: u128 = 3;

fn seat(number: u128, body: Option<BodyKey>, at: u128, kind: AppointmentKind) -> Appointment {
    Appointment {
        body,
        organisation: Some(organisation(at)),
        appointed_by: Some(BodyKey::Strategic),
        ..seats::seat(number, kind)
    }
}

pub(super) fn member(number: u128, body: BodyKey, at: u128) -> Appointment {
    seat(number, Some(body), at, AppointmentKind::Ordinary)
}

/// SKS and one authority as parties, each with a member in the strategic group and the authority
/// with a contact point and a seat on the Council.
fn whole() -> Directory {
    let organisations = [
        (SKS, "Region", Side::Sks),
        (AUTHORITY, "Verket", Side::Authorities),
        (OUTSIDER, "Kommun", Side::Neutral),
    ];
    let membership =
        |number, of| Membership { organisation: organisation(number), of, span: span("..", "..") };
    Directory {
        organisations: organisations
            .map(|(number, name, side)| Organisation {
                id: organisation(number),
                name: name.to_owned(),
                key: name.to_lowercase(),
                side,
                mailbox: "brev@example.invalid".to_owned(),
                case_pattern: String::new(),
                region: None,
            })
            .to_vec(),
        memberships: vec![
            membership(SKS, Union::Partnership),
            membership(AUTHORITY, Union::Partnership),
            membership(AUTHORITY, Union::Council),
        ],
        appointments: vec![
            member(1, BodyKey::Strategic, SKS),
            member(2, BodyKey::Strategic, AUTHORITY),
            member(3, BodyKey::Tactical, AUTHORITY),
            seat(4, None, AUTHORITY, AppointmentKind::ContactPoint),
        ],
        people: vec![Person {
            id: person(1),
            name: "Astrid Provberg".to_owned(),
            organisation: Some(organisation(SKS)),
        }],
    }
}

/// The whole directory with something changed.
fn but(change: impl FnOnce(&mut Directory)) -> Directory {
    let mut directory = whole();
    change(&mut directory);
    directory
}

#[test]
fn man_001_members_and_substitutes_have_a_seat_on_the_day() {
    let on = |one: One| judged(RuleId::Man001, "2027-06-01", &[one], &whole()).first().cloned();
    let one = || strategic("2027-03-19").held();
    let seated = on(one().with(1, Side::Sks).with(2, Side::Authorities)).unwrap();
    assert_eq!((seated.0, seated.1), (Holds, Level::Error));
    let date = day("2027-03-19");
    let finding = Finding::Representatives { date, present: 2, unappointed: 1 };
    let found = on(one().with(1, Side::Sks).with(3, Side::Authorities));
    assert_eq!(found, Some((Broken, Level::Error, finding)));
    assert_eq!(on(one()).map(|it| it.0), Some(NotApplicable));
    assert_eq!(on(strategic("2027-03-19").with(9, Side::Sks)), None);
}

#[test]
fn man_002_members_have_mandates_where_positions_are_taken() {
    let one = |missing| {
        let mut one = strategic("2027-10-15").matter("Ärende").with(1, Side::Sks);
        one.mandates_missing = missing;
        one
    };
    assert_eq!(stands(RuleId::Man002, one(0)), Some(Holds));
    assert_eq!(stands(RuleId::Man002, one(1)), Some(Broken));
    assert_eq!(stands(RuleId::Man002, strategic("2027-10-15").matter("X")), Some(NotApplicable));
    let mut substituted = one(0).with(2, Side::Sks);
    substituted.attendance.people[0].status = Status::Absent;
    let found = judged(RuleId::Man002, "2027-06-01", &[substituted], &whole());
    let finding = Finding::Mandates { date: day("2027-10-15"), called: 1, missing: 0 };
    assert_eq!(found.first().map(|it| &it.2), Some(&finding));
    let informs = strategic("2027-10-15").item(None, "X", Purpose::Information);
    assert_eq!(stands(RuleId::Man002, informs.with(1, Side::Sks)), None);
}

#[test]
fn man_003_the_tactical_group_is_appointed_by_the_strategic_one_with_mandates() {
    let with = |change: fn(&mut Appointment)| {
        of(RuleId::Man003, &but(|it| change(&mut it.appointments[2]))).0
    };
    assert_eq!(with(|_| {}), Holds);
    assert_eq!(with(|it| it.mandate_confirmed = false), Broken);
    assert_eq!(with(|it| it.appointed_by = Some(BodyKey::Tactical)), Broken);
    assert_eq!(with(|it| it.appointed_by = None), NotApplicable);
    assert_eq!(with(|it| it.span = span("..", "2027-02-28")), NotApplicable);
}

#[test]
fn cmp_002_both_sides_are_there_at_every_position() {
    let one = || strategic("2027-03-19").matter("Ärende").held();
    let both = || one().with(1, Side::Sks).with(2, Side::Authorities);
    assert_eq!(stands(RuleId::Cmp002, both()), Some(Holds));
    assert_eq!(stands(RuleId::Cmp002, one().with(1, Side::Sks)), Some(Broken));
    let mut left = both();
    left.attendance.people[1].left = Some(time(13));
    assert_eq!(stands(RuleId::Cmp002, left), Some(Broken));
    assert_eq!(stands(RuleId::Cmp002, one()), Some(NotApplicable));
}

#[test]
fn cmp_010_every_party_has_a_member_in_the_strategic_group() {
    assert_eq!(of(RuleId::Cmp010, &whole()).0, Holds);
    let ended = but(|it| it.appointments[1].span = span("..", "2027-05-31"));
    assert_eq!(of(RuleId::Cmp010, &ended), (Broken, Level::Warning));
    assert_eq!(of(RuleId::Cmp010, &but(|it| it.appointments[0].person = None)).0, Broken);
    assert_eq!(of(RuleId::Cmp010, &but(|it| it.appointments.clear())).0, NotApplicable);
}

#[test]
fn con_001_every_authority_has_one_contact_point() {
    assert_eq!(of(RuleId::Con001, &whole()), (Holds, Level::Error));
    let none = but(|it| it.appointments.truncate(3));
    assert_eq!(of(RuleId::Con001, &none), (Broken, Level::Error));
    let two =
        but(|it| it.appointments.push(seat(5, None, AUTHORITY, AppointmentKind::ContactPoint)));
    assert_eq!(of(RuleId::Con001, &two), (Broken, Level::Warning));
}

#[test]
fn org_001_members_speak_for_one_of_the_sides() {
    assert_eq!(of(RuleId::Org001, &whole()), (Holds, Level::Error));
    let outsider = but(|it| it.appointments.push(member(9, BodyKey::Strategic, OUTSIDER)));
    assert_eq!(of(RuleId::Org001, &outsider), (Broken, Level::Error));
    let adjunct = seat(9, Some(BodyKey::Strategic), OUTSIDER, AppointmentKind::Adjunct);
    assert_eq!(of(RuleId::Org001, &but(|it| it.appointments.push(adjunct))).0, Holds);
    assert_eq!(of(RuleId::Org001, &Directory::default()).0, NotApplicable);
}

#[test]
fn org_002_an_organisation_is_a_member_once_at_a_time() {
    assert_eq!(of(RuleId::Org002, &whole()), (Holds, Level::Error));
    let again = |first: Span, second: Span| {
        of(
            RuleId::Org002,
            &but(|it| {
                it.memberships[0].span = first;
                it.memberships.push(Membership { span: second, ..it.memberships[0] });
            }),
        )
    };
    let (before, after) = (span("..", "2026-12-31"), span("2027-01-01", ".."));
    assert_eq!(again(before, after).0, Holds);
    assert_eq!(again(before, span("2026-12-31", "..")).0, Broken);
}

#[test]
fn org_010_authorities_that_are_parties_are_on_the_council() {
    assert_eq!(of(RuleId::Org010, &whole()), (Holds, Level::Warning));
    let left = but(|it| it.memberships[2].span = span("..", "2027-03-31"));
    assert_eq!(of(RuleId::Org010, &left), (Broken, Level::Warning));
    assert_eq!(of(RuleId::Org010, &Directory::default()).0, NotApplicable);
}

#[test]
fn dat_001_everybody_is_there_once() {
    let also = |name: &str, at| {
        let twin =
            Person { id: person(8), name: name.to_owned(), organisation: Some(organisation(at)) };
        of(RuleId::Dat001, &but(|it| it.people.push(twin))).0
    };
    assert_eq!(of(RuleId::Dat001, &whole()), (Holds, Level::Error));
    assert_eq!(also("ASTRID Provberg", SKS), Broken);
    assert_eq!(also("Astrid Provberg", AUTHORITY), Holds);
}

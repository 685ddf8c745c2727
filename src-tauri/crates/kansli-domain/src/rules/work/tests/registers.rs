//! Each rule on the registers, kept and broken by one change.

use super::*;
use crate::registers::{
    AnnualPriority, DirectionDocument, Entry, GoverningDocument, GroupContact, Initiative,
    KnowledgeProduct, Need, Nomination, OperationalCollaboration, SystemGroup, Value,
};

const SKS: u128 = 101;
const AUTHORITY: u128 = 102;
const STRATEGIC: u128 = 201;
const TACTICAL: u128 = 202;

pub(super) fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn ids<const N: usize>(numbers: [u128; N]) -> Value {
    Value::Ids(numbers.map(id).into())
}

pub(super) fn word(word: &str) -> Value {
    Value::Text(word.to_owned())
}

fn words<const N: usize>(words: [&str; N]) -> Value {
    Value::Words(words.map(str::to_owned).into())
}

fn on(date: &str) -> Value {
    Value::Day(day(date))
}

/// An entry with these fields filled.
pub(super) fn entry<T: Entry, const N: usize>(number: u128, fields: [(&str, Value); N]) -> T {
    with(T::blank(id(number)), fields)
}

fn with<T: Entry, const N: usize>(mut it: T, fields: [(&str, Value); N]) -> T {
    for (field, value) in fields {
        assert!(it.set(field, value), "{field}");
    }
    it
}

pub(super) fn directory() -> Directory {
    let known = |number, name: &str, side| Organisation {
        id: organisation(number),
        name: name.to_owned(),
        key: String::new(),
        side,
        mailbox: String::new(),
        case_pattern: String::new(),
        region: None,
    };
    Directory {
        organisations: vec![
            known(SKS, "Regionen", Side::Sks),
            known(AUTHORITY, "Verket", Side::Authorities),
        ],
        people: vec![Person {
            id: person(1),
            name: "Ann Provkvist".to_owned(),
            organisation: Some(organisation(SKS)),
        }],
        appointments: vec![people::member(1, BodyKey::Tactical, SKS)],
        ..Directory::default()
    }
}

/// How a rule stands for registers, looked at on 1 June 2027, and who breaks it.
fn says(rule: RuleId, registers: &Registers) -> (Outcome, Vec<String>) {
    let position = |number| JointPositionId::from_uuid(id(number));
    let agreed_by = BTreeMap::from([
        (position(STRATEGIC), BodyKey::Strategic),
        (position(TACTICAL), BodyKey::Tactical),
    ]);
    let found = judged_with(rule, "2027-06-01", &[], (&directory(), registers, &agreed_by));
    let [(outcome, _, Finding::Entries { broken, .. })] = found.as_slice() else {
        panic!("{rule:?}: {found:?}");
    };
    (*outcome, broken.iter().map(|it| it.name.clone()).collect())
}

/// The rule is kept by these registers.
#[track_caller]
fn keeps(rule: RuleId, registers: &Registers) {
    assert_eq!(says(rule, registers), (Outcome::Holds, Vec::new()), "{}", rule.code());
}

/// The rule is broken, by these.
#[track_caller]
fn breaks<const N: usize>(rule: RuleId, registers: &Registers, names: [&str; N]) {
    let names: Vec<String> = names.map(str::to_owned).into();
    assert_eq!(says(rule, registers), (Outcome::Broken, names), "{}", rule.code());
}

/// The rule concerns nothing there.
#[track_caller]
fn silent(rule: RuleId, registers: &Registers) {
    assert_eq!(says(rule, registers).0, Outcome::NotApplicable, "{}", rule.code());
}

fn initiative() -> Initiative {
    entry(
        1,
        [
            ("title", word("Levnadsvanor")),
            ("status", word("agreed")),
            ("needs", ids([2])),
            ("expected_benefit", word("Kortare väntan.")),
            ("agreed_leads", ids([SKS])),
            ("participants", ids([AUTHORITY])),
            ("position", Value::Id(id(TACTICAL))),
            ("phase", word("implementation")),
            ("knowledge_areas", words(["support"])),
            ("themes", words(["social-services"])),
            ("scope", word("national")),
        ],
    )
}

fn initiatives(it: Initiative) -> Registers {
    Registers { initiatives: vec![it], ..Registers::default() }
}

/// The initiative with one field changed.
fn but(field: &str, value: Value) -> Registers {
    initiatives(with(initiative(), [(field, value)]))
}

#[test]
fn nothing_is_said_of_empty_registers() {
    let rules = [
        RuleId::Ini001,
        RuleId::Ini002,
        RuleId::Ini003,
        RuleId::Ini005,
        RuleId::Nee001,
        RuleId::Nee004,
        RuleId::Tag001,
        RuleId::Tag002,
        RuleId::Tag007,
        RuleId::Tag009,
        RuleId::Pri002,
        RuleId::Pri004,
        RuleId::Ope001,
        RuleId::Pro001,
        RuleId::Pro002,
        RuleId::Pro003,
        RuleId::Pro004,
        RuleId::Doc001,
        RuleId::Doc002,
        RuleId::Dir001,
        RuleId::Dir002,
        RuleId::Man005,
        RuleId::Man006,
    ];
    for rule in rules {
        silent(rule, &Registers::default());
    }
}

#[test]
fn ini_001_both_sides_answer_for_an_initiative_or_it_says_why_one_does() {
    let rule = RuleId::Ini001;
    keeps(rule, &initiatives(initiative()));
    breaks(rule, &but("participants", Value::Nothing), ["Levnadsvanor"]);
    let alone = with(
        initiative(),
        [("participants", Value::Nothing), ("single_side_reason", word("Rör bara regionerna."))],
    );
    keeps(rule, &initiatives(alone));
    breaks(rule, &but("expected_benefit", word(" ")), ["Levnadsvanor"]);
    // What good it does may come later, but not after the agreement.
    let proposed =
        with(initiative(), [("expected_benefit", word("")), ("status", word("proposed"))]);
    keeps(rule, &initiatives(proposed));
    silent(rule, &but("status", word("stopped")));
    silent(rule, &but("valid_to", on("2026-12-31")));
    silent(rule, &but("valid_from", on("2028-01-01")));
}

#[test]
fn ini_002_what_is_agreed_on_has_a_lead_and_a_position() {
    let rule = RuleId::Ini002;
    keeps(rule, &initiatives(initiative()));
    breaks(rule, &but("agreed_leads", Value::Nothing), ["Levnadsvanor"]);
    breaks(rule, &but("position", Value::Nothing), ["Levnadsvanor"]);
    silent(rule, &but("status", word("in-dialogue")));
}

#[test]
fn ini_003_an_initiative_meets_a_need() {
    keeps(RuleId::Ini003, &initiatives(initiative()));
    breaks(RuleId::Ini003, &but("needs", Value::Nothing), ["Levnadsvanor"]);
}

#[test]
fn ini_005_one_leads_or_two_for_a_reason() {
    let rule = RuleId::Ini005;
    keeps(rule, &initiatives(initiative()));
    breaks(rule, &but("agreed_leads", ids([SKS, AUTHORITY])), ["Levnadsvanor"]);
    let shared = with(
        initiative(),
        [
            ("agreed_leads", ids([SKS, AUTHORITY])),
            ("shared_lead_reason", word("Delat enligt GS 2027:07.")),
        ],
    );
    keeps(rule, &initiatives(shared));
}

#[test]
fn tag_001_an_initiative_says_which_areas_it_concerns() {
    keeps(RuleId::Tag001, &initiatives(initiative()));
    breaks(RuleId::Tag001, &but("knowledge_areas", Value::Nothing), ["Levnadsvanor"]);
}

#[test]
fn tag_002_an_initiative_is_national_by_the_documents_own_definition() {
    keeps(RuleId::Tag002, &initiatives(initiative()));
    breaks(RuleId::Tag002, &but("scope", word("healthcare-region")), ["Levnadsvanor"]);
    silent(RuleId::Tag002, &but("scope", Value::Nothing));
}

#[test]
fn tag_007_something_in_the_year_touches_social_services() {
    keeps(RuleId::Tag007, &initiatives(initiative()));
    breaks(RuleId::Tag007, &but("themes", words(["dental-care"])), []);
}

#[test]
fn tag_009_an_initiative_says_which_phase_it_is_in() {
    keeps(RuleId::Tag009, &initiatives(initiative()));
    breaks(RuleId::Tag009, &but("phase", Value::Nothing), ["Levnadsvanor"]);
}

fn needs<const N: usize>(fields: [(&str, Value); N]) -> Registers {
    let need: Need = entry(
        2,
        [
            ("title", word("Egenvård")),
            ("source", word("region")),
            ("target_groups", words(["professions"])),
        ],
    );
    Registers { needs: vec![with(need, fields)], ..Registers::default() }
}

#[test]
fn nee_001_a_need_says_who_has_it_and_for_whom() {
    let rule = RuleId::Nee001;
    keeps(rule, &needs([]));
    breaks(rule, &needs([("source", Value::Nothing)]), ["Egenvård"]);
    breaks(rule, &needs([("target_groups", Value::Nothing)]), ["Egenvård"]);
    keeps(rule, &needs([("target_groups", Value::Nothing), ("target_others", word("Studenter"))]));
    silent(rule, &needs([("status", word("met"))]));
    silent(rule, &needs([("raised_on", on("2028-01-01"))]));
}

#[test]
fn nee_004_those_with_a_great_need_have_been_talked_to() {
    let rule = RuleId::Nee004;
    silent(rule, &needs([]));
    breaks(rule, &needs([("urgency", word("high"))]), ["Egenvård"]);
    let talked = [("urgency", word("high")), ("dialogue", word("4 maj: professionerna."))];
    keeps(rule, &needs(talked));
}

fn priority<const N: usize>(fields: [(&str, Value); N]) -> Registers {
    let it: AnnualPriority = entry(
        3,
        [
            ("title", word("Uppföljning")),
            ("year", Value::Number(2027)),
            ("purposes", words(["governance"])),
            ("criteria", words(["need"])),
            ("position", Value::Id(id(STRATEGIC))),
        ],
    );
    Registers { priorities: vec![with(it, fields)], ..Registers::default() }
}

#[test]
fn pri_002_an_agreed_priority_says_by_what_it_was_chosen() {
    let rule = RuleId::Pri002;
    keeps(rule, &priority([]));
    breaks(rule, &priority([("criteria", Value::Nothing)]), ["Uppföljning"]);
    silent(rule, &priority([("criteria", Value::Nothing), ("position", Value::Nothing)]));
    silent(rule, &priority([("year", Value::Number(2028))]));
}

#[test]
fn pri_004_a_priority_serves_a_purpose() {
    keeps(RuleId::Pri004, &priority([]));
    breaks(RuleId::Pri004, &priority([("purposes", Value::Nothing)]), ["Uppföljning"]);
}

#[test]
fn ope_001_somebody_works_on_each_priority() {
    let rule = RuleId::Ope001;
    breaks(rule, &priority([]), ["Uppföljning"]);
    let work: OperationalCollaboration = entry(
        4,
        [("title", word("Gruppen")), ("year", Value::Number(2027)), ("priority", Value::Id(id(3)))],
    );
    keeps(rule, &Registers { collaborations: vec![work], ..priority([]) });
}

fn product<const N: usize>(fields: [(&str, Value); N]) -> Registers {
    let it: KnowledgeProduct = entry(
        5,
        [
            ("title", word("Vårdprogram")),
            ("kind", word("complementary")),
            ("status", word("in-force")),
            ("based_on", ids([6])),
            ("target_groups", words(["professions"])),
            ("valid_to", on("2028-12-31")),
        ],
    );
    let other: KnowledgeProduct =
        entry(6, [("title", word("Riktlinje")), ("target_groups", words(["principals"]))]);
    Registers { products: vec![with(it, fields), other], ..Registers::default() }
}

#[test]
fn pro_001_a_complementary_product_says_what_it_complements() {
    let rule = RuleId::Pro001;
    keeps(rule, &product([]));
    breaks(rule, &product([("based_on", Value::Nothing)]), ["Vårdprogram"]);
    let nothing = [("based_on", Value::Nothing), ("based_on_nothing", Value::Flag(true))];
    keeps(rule, &product(nothing));
    silent(rule, &product([("kind", word("national"))]));
}

#[test]
fn pro_002_no_product_contradicts_another_that_stands() {
    let rule = RuleId::Pro002;
    keeps(rule, &product([]));
    let mut registers = product([("contradicts", ids([6]))]);
    breaks(rule, &registers, ["Vårdprogram"]);
    assert!(registers.products[1].set("status", word("withdrawn")));
    keeps(rule, &registers);
}

#[test]
fn pro_003_a_product_says_whom_it_is_for() {
    keeps(RuleId::Pro003, &product([]));
    breaks(RuleId::Pro003, &product([("target_groups", Value::Nothing)]), ["Vårdprogram"]);
}

#[test]
fn pro_004_what_people_go_by_is_not_too_old() {
    let rule = RuleId::Pro004;
    keeps(rule, &product([]));
    keeps(rule, &product([("valid_to", on("2027-06-01"))]));
    breaks(rule, &product([("valid_to", on("2027-05-31"))]), ["Vårdprogram"]);
    silent(rule, &product([("valid_to", Value::Nothing)]));
}

fn governing<const N: usize>(kind: &str, fields: [(&str, Value); N]) -> Registers {
    let it: GoverningDocument = entry(
        7,
        [
            ("title", word("Dokumentet")),
            ("kind", word(kind)),
            ("signatories", ids([SKS, AUTHORITY])),
            ("position", Value::Id(id(STRATEGIC))),
        ],
    );
    Registers { documents: vec![with(it, fields)], ..Registers::default() }
}

#[test]
fn doc_001_both_sides_have_signed_the_agreement() {
    let rule = RuleId::Doc001;
    keeps(rule, &governing("agreement", []));
    breaks(rule, &governing("agreement", [("signatories", ids([SKS]))]), ["Dokumentet"]);
    silent(rule, &governing("agreement", [("valid_to", on("2027-05-31"))]));
    silent(rule, &governing("joint-direction", []));
}

#[test]
fn doc_002_the_strategic_group_adopts_the_steering_document() {
    let rule = RuleId::Doc002;
    keeps(rule, &governing("steering-document", []));
    let tactical = [("position", Value::Id(id(TACTICAL)))];
    breaks(rule, &governing("steering-document", tactical), ["Dokumentet"]);
    let waived = [("position", Value::Nothing), ("waiver", word("Antogs innan programmet fanns."))];
    keeps(rule, &governing("steering-document", waived));
}

fn direction<const N: usize>(fields: [(&str, Value); N]) -> Registers {
    let group: SystemGroup = entry(8, [("title", word("NSG uppföljning")), ("kind", word("nsg"))]);
    let it: DirectionDocument = entry(
        9,
        [
            ("title", word("Inriktning")),
            ("collaboration_group", Value::Id(id(8))),
            ("status", word("agreed")),
            ("valid_from", on("2026-01-01")),
            ("review_by", on("2027-12-31")),
            ("position", Value::Id(id(TACTICAL))),
        ],
    );
    Registers { groups: vec![group], directions: vec![with(it, fields)], ..Registers::default() }
}

#[test]
fn dir_001_each_collaboration_group_has_a_direction_document_that_holds() {
    let rule = RuleId::Dir001;
    keeps(rule, &direction([]));
    breaks(rule, &direction([("status", word("draft"))]), ["NSG uppföljning"]);
    breaks(rule, &direction([("review_by", on("2027-05-31"))]), ["NSG uppföljning"]);
    // Two years, where it does not say itself.
    keeps(rule, &direction([("review_by", Value::Nothing)]));
    let old = [("review_by", Value::Nothing), ("valid_from", on("2025-05-31"))];
    breaks(rule, &direction(old), ["NSG uppföljning"]);
    let mut programme = direction([("status", word("draft"))]);
    assert!(programme.groups[0].set("kind", word("npo")));
    silent(rule, &programme);
}

#[test]
fn dir_002_the_tactical_group_agrees_on_a_direction_document() {
    let rule = RuleId::Dir002;
    keeps(rule, &direction([]));
    breaks(rule, &direction([("position", Value::Id(id(STRATEGIC)))]), ["Inriktning"]);
    breaks(rule, &direction([("position", Value::Nothing)]), ["Inriktning"]);
    silent(rule, &direction([("status", word("draft"))]));
}

fn nomination<const N: usize>(fields: [(&str, Value); N]) -> Registers {
    let it: Nomination = entry(
        10,
        [
            ("person", Value::Id(person(1).uuid())),
            ("nominated_to", word("tactical")),
            ("organisation", Value::Id(id(SKS))),
            ("management_level", Value::Flag(true)),
            ("mandate", word("Får föra talan för regionen.")),
        ],
    );
    Registers { nominations: vec![with(it, fields)], ..Registers::default() }
}

#[test]
fn man_005_a_member_of_the_tactical_group_was_nominated_by_the_own_side() {
    let rule = RuleId::Man005;
    keeps(rule, &nomination([]));
    breaks(rule, &nomination([("organisation", Value::Id(id(AUTHORITY)))]), ["Ann Provkvist"]);
    breaks(rule, &nomination([("person", Value::Id(person(2).uuid()))]), ["Ann Provkvist"]);
    silent(rule, &nomination([("nominated_to", word("strategic"))]));
}

#[test]
fn man_006_who_is_nominated_leads_and_has_a_clear_mandate() {
    let rule = RuleId::Man006;
    keeps(rule, &nomination([]));
    breaks(rule, &nomination([("management_level", Value::Flag(false))]), ["Ann Provkvist"]);
    breaks(rule, &nomination([("mandate", word(" "))]), ["Ann Provkvist"]);
    silent(rule, &nomination([("status", word("withdrawn"))]));
}

/// How a rule on a report stands on a day of 2027, and the day the report was done.
fn told(rule: RuleId, today: &str, registers: &Registers) -> (Outcome, Option<Date>) {
    let found = judged_with(rule, today, &[], (&directory(), registers, &BTreeMap::new()));
    let [(outcome, level, Finding::Report { about: 2026, done, .. })] = found.as_slice() else {
        panic!("{rule:?}: {found:?}");
    };
    assert_eq!(*level, Level::Error);
    (*outcome, *done)
}

#[test]
fn rep_001_the_annual_compilation_is_approved_by_its_day() {
    let rule = RuleId::Rep001;
    let approved = |year, date: Option<&str>| {
        let date = date.map_or(Value::Nothing, on);
        let it = entry(20, [("year", Value::Number(year)), ("adopted_on", date)]);
        Registers { annual_reports: vec![it], ..Registers::default() }
    };
    let in_time = approved(2026, Some("2027-02-15"));
    assert_eq!(told(rule, "2027-06-01", &in_time), (Outcome::Holds, Some(day("2027-02-15"))));
    let late = approved(2026, Some("2027-02-16"));
    assert_eq!(told(rule, "2027-06-01", &late), (Outcome::Broken, Some(day("2027-02-16"))));
    let open = (Outcome::NotApplicable, None);
    assert_eq!(told(rule, "2027-02-15", &approved(2026, None)), open);
    assert_eq!(told(rule, "2027-02-16", &approved(2026, None)), (Outcome::Broken, None));
    let of_another_year = approved(2025, Some("2027-02-01"));
    assert_eq!(told(rule, "2027-02-16", &of_another_year), (Outcome::Broken, None));
}

#[test]
fn rep_002_the_council_has_what_it_needs_by_the_first_of_march() {
    let rule = RuleId::Rep002;
    let sent = |date: Value| {
        let it = entry(21, [("year", Value::Number(2026)), ("sent_on", date)]);
        Registers { council_reports: vec![it], ..Registers::default() }
    };
    assert_eq!(told(rule, "2027-06-01", &sent(on("2027-03-01"))).0, Outcome::Holds);
    assert_eq!(told(rule, "2027-06-01", &sent(on("2027-03-02"))).0, Outcome::Broken);
    assert_eq!(told(rule, "2027-03-01", &sent(Value::Nothing)).0, Outcome::NotApplicable);
    assert_eq!(told(rule, "2027-03-02", &Registers::default()).0, Outcome::Broken);
}

#[test]
fn rep_004_both_recipients_have_the_follow_up_of_the_joint_direction() {
    let rule = RuleId::Rep004;
    let sent = |ministry: Value, board: Value| {
        let year = ("year", Value::Number(2026));
        let it = entry(22, [year, ("ministry_sent_on", ministry), ("board_sent_on", board)]);
        Registers { direction_reports: vec![it], ..Registers::default() }
    };
    // 21 March 2027 is a Sunday: the last working day before it.
    let both = sent(on("2027-03-01"), on("2027-03-19"));
    assert_eq!(told(rule, "2027-06-01", &both), (Outcome::Holds, Some(day("2027-03-19"))));
    let late = sent(on("2027-03-01"), on("2027-03-22"));
    assert_eq!(told(rule, "2027-06-01", &late), (Outcome::Broken, Some(day("2027-03-22"))));
    let one = sent(on("2027-03-01"), Value::Nothing);
    assert_eq!(told(rule, "2027-06-01", &one), (Outcome::Broken, None));
    assert_eq!(told(rule, "2027-03-19", &one), (Outcome::NotApplicable, None));
}

#[test]
fn rep_004_a_direction_that_did_not_hold_yet_is_not_followed_up() {
    let holding = |kind: &str, from: Value, to: Value| Registers {
        documents: vec![entry(23, [("kind", word(kind)), ("valid_from", from), ("valid_to", to)])],
        ..Registers::default()
    };
    let judged = |rule, registers: &Registers| {
        judged_with(rule, "2027-06-01", &[], (&directory(), registers, &BTreeMap::new()))
    };
    // What is due in 2027 tells of 2026.
    let ever = || Value::Nothing;
    for (registers, outcome) in [
        (holding("joint-direction", on("2026-12-31"), ever()), Some(Outcome::Broken)),
        (holding("joint-direction", on("2027-01-01"), ever()), None),
        (holding("joint-direction", ever(), on("2026-01-01")), Some(Outcome::Broken)),
        (holding("joint-direction", ever(), on("2025-12-31")), None),
        (holding("agreement", on("2027-01-01"), ever()), Some(Outcome::Broken)),
    ] {
        let found = judged(RuleId::Rep004, &registers);
        assert_eq!(found.first().map(|(outcome, ..)| *outcome), outcome, "{registers:?}");
    }
    let agreement = holding("agreement", on("2027-01-01"), ever());
    for rule in [RuleId::Rep001, RuleId::Rep002] {
        assert!(judged(rule, &agreement).is_empty(), "{rule:?}");
    }
}

fn group<const N: usize>(number: u128, kind: &str, fields: [(&str, Value); N]) -> SystemGroup {
    with(entry(number, [("title", word(kind)), ("kind", word(kind))]), fields)
}

#[test]
fn grp_002_every_programme_area_has_a_host() {
    let rule = RuleId::Grp002;
    let groups = |host: Value| Registers {
        groups: vec![group(30, "npo", [("host", host)]), group(31, "nsg", [])],
        ..Registers::default()
    };
    keeps(rule, &groups(Value::Id(id(SKS))));
    breaks(rule, &groups(Value::Nothing), ["npo"]);
    silent(rule, &Registers { groups: vec![group(31, "nsg", [])], ..Registers::default() });
}

#[test]
fn grp_004_every_working_group_belongs_to_a_group_above_it() {
    let rule = RuleId::Grp004;
    let groups = |parent: Value| Registers {
        groups: vec![
            group(30, "npo", []),
            group(31, "nag", [("parent", Value::Id(id(30)))]),
            group(32, "nag", [("parent", parent)]),
        ],
        ..Registers::default()
    };
    keeps(rule, &groups(Value::Id(id(30))));
    breaks(rule, &groups(Value::Nothing), ["nag"]);
    breaks(rule, &groups(Value::Id(id(31))), ["nag"]);
    let ended = group(31, "nag", [("valid_to", on("2027-01-31"))]);
    silent(rule, &Registers { groups: vec![ended], ..Registers::default() });
}

fn asked(number: u128, date: &str, of: Value) -> GroupContact {
    let group = ("system_group", Value::Id(id(30)));
    entry(number, [("title", word("Fråga")), group, ("asked_on", on(date)), ("need", of)])
}

#[test]
fn ope_003_no_group_is_asked_for_more_in_a_quarter_than_it_has_time_for() {
    let rule = RuleId::Ope003;
    let contacts = |dates: &[&str]| Registers {
        groups: vec![group(30, "npo", []), group(31, "npo", [])],
        group_contacts: dates.iter().map(|date| asked(40, date, Value::Nothing)).collect(),
        ..Registers::default()
    };
    keeps(rule, &contacts(&["2027-01-02", "2027-02-01", "2027-03-31", "2027-04-01"]));
    breaks(rule, &contacts(&["2027-01-02", "2027-02-01", "2027-03-31", "2027-03-01"]), ["npo"]);
    keeps(rule, &contacts(&["2027-01-02", "2026-02-01", "2026-03-31", "2026-03-01"]));
    silent(rule, &contacts(&["2026-02-01"]));
}

#[test]
fn ope_004_what_a_group_is_asked_for_starts_from_a_need_or_an_initiative() {
    let rule = RuleId::Ope004;
    let contact = |it: GroupContact| Registers { group_contacts: vec![it], ..Registers::default() };
    keeps(rule, &contact(asked(40, "2027-02-01", Value::Id(id(2)))));
    let of_initiative = [("initiative", Value::Id(id(1)))];
    keeps(rule, &contact(with(asked(40, "2027-02-01", Value::Nothing), of_initiative)));
    breaks(rule, &contact(asked(40, "2027-02-01", Value::Nothing)), ["Fråga"]);
    silent(rule, &contact(asked(40, "2026-02-01", Value::Nothing)));
}

#[test]
fn ind_001_needs_and_actions_do_not_wait_longer_than_was_set() {
    let rule = RuleId::Ind001;
    // Looked at on 1 June: 180 days before is 3 December. The open actions are of January and May.
    let need = |date: &str, status: &str| -> Need {
        entry(2, [("title", word("Behov")), ("raised_on", on(date)), ("status", word(status))])
    };
    let needs = |it: Need| Registers { needs: vec![it], ..Registers::default() };
    keeps(rule, &needs(need("2026-12-03", "open")));
    breaks(rule, &needs(need("2026-12-02", "open")), ["Behov"]);
    keeps(rule, &needs(need("2026-12-02", "taken")));
    let met = Registers { initiatives: vec![initiative()], ..needs(need("2026-12-02", "open")) };
    keeps(rule, &met);
    let of = |today| {
        let registers = Registers::default();
        judged_with(rule, today, &[], (&directory(), &registers, &BTreeMap::new())).remove(0)
    };
    let (outcome, _, finding) = of("2027-09-01");
    let Finding::Entries { concerned: 2, broken } = finding else { panic!("{finding:?}") };
    let names: Vec<_> = broken.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((outcome, names), (Outcome::Broken, vec!["Å 2027:01"]));
    assert_eq!(of("2027-01-01").0, Outcome::NotApplicable, "nothing is open yet");
}

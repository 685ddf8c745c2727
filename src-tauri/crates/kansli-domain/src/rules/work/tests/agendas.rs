use super::*;
use crate::agenda::Brief;
use crate::agenda::rule::Waiver;
use Outcome::{Broken, Holds, NotApplicable};

fn with(one: One, key: TemplateKey) -> One {
    one.item(Some(key), "Punkt", Purpose::Information)
}

fn waived(mut one: One, key: TemplateKey) -> One {
    one.agenda.waivers.push(Waiver { key, reason: "Skriftlig rapport.".to_owned() });
    one
}

/// The item keeps the rule, its lack breaks it, a reason excuses it, no agenda leaves it open.
fn requires(rule: RuleId, body: BodyKey, key: TemplateKey) {
    let one = || meeting(body, "2027-10-15");
    let begun = || with(one(), TemplateKey::Aob);
    assert_eq!(stands(rule, with(begun(), key)), Some(Holds));
    assert_eq!(stands(rule, begun()), Some(Broken));
    assert_eq!(stands(rule, waived(begun(), key)), Some(Holds));
    assert_eq!(stands(rule, one()), Some(NotApplicable));
    assert_eq!(stands(rule, one().held()), Some(Broken));
}

#[test]
fn agd_001_every_agenda_has_the_exchange_of_information() {
    for body in [BodyKey::Strategic, BodyKey::Tactical] {
        requires(RuleId::Agd001, body, TemplateKey::InfoExchange);
    }
}

#[test]
fn agd_002_every_tactical_agenda_has_the_follow_up() {
    requires(RuleId::Agd002, BodyKey::Tactical, TemplateKey::FollowUp);
    assert_eq!(stands(RuleId::Agd002, with(strategic("2027-10-15"), TemplateKey::Aob)), None);
}

#[test]
fn agd_003_every_strategic_agenda_has_the_tactical_report() {
    requires(RuleId::Agd003, BodyKey::Strategic, TemplateKey::TacticalReport);
    let tactical = with(meeting(BodyKey::Tactical, "2027-10-14"), TemplateKey::FollowUp);
    assert_eq!(stands(RuleId::Agd003, tactical), None);
}

#[test]
fn agd_004_an_item_of_a_national_group_says_who_prepared_it_and_when() {
    let asked = |source: &str, brief: Brief| {
        let mut one = strategic("2027-10-15").matter("Ny vårdkedja");
        one.agenda.items[0].course.source = source.to_owned();
        one.agenda.items[0].brief = brief;
        one
    };
    let by = Brief { prepared_by: "Beredningsgruppen".into(), ..Brief::default() };
    let on = Brief { prepared_on: Date::from_ymd_opt(2027, 9, 20), ..by.clone() };
    assert_eq!(stands(RuleId::Agd004, asked("NPO barn och unga", on)), Some(Holds));
    assert_eq!(stands(RuleId::Agd004, asked("NPO barn och unga", by)), Some(Broken));
    assert_eq!(stands(RuleId::Agd004, asked("TLV", Brief::default())), None);
}

#[test]
fn jav_001_every_agenda_takes_up_conflicts_of_interest() {
    requires(RuleId::Jav001, BodyKey::Strategic, TemplateKey::AgendaConflict);
    requires(RuleId::Jav001, BodyKey::Tactical, TemplateKey::OpeningConflict);
}

#[test]
fn eva_001_a_strategic_meeting_of_the_year_evaluates() {
    let evaluates = || strategic("2027-10-15").matter("Utvärdering av samarbetet");
    let on = |today, one: One| judged(RuleId::Eva001, today, &[one], &Directory::default())[0].0;
    assert_eq!(on("2027-06-01", evaluates()), Holds);
    assert_eq!(on("2027-06-01", strategic("2027-10-15")), NotApplicable);
    assert_eq!(on("2028-01-10", strategic("2027-10-15").held()), Broken);
    let tactical = meeting(BodyKey::Tactical, "2027-03-15").matter("Utvärdering").held();
    assert_eq!(on("2027-06-01", tactical), Broken);
}

#[test]
fn tag_004_every_focus_area_has_a_place_in_the_year() {
    let areas = |items: &[u8], positions: &[u8]| {
        let mut one = strategic("2027-03-19").matter("Ärende").held().agreed("att göra så");
        one.agenda.items[0].focus_areas = items.iter().copied().collect();
        one.positions[0].focus_areas = positions.iter().copied().collect();
        one
    };
    let on = |today, one| judged(RuleId::Tag004, today, &[one], &Directory::default()).remove(0);
    let all = areas(&[1, 2, 3, 4, 5], &[6, 7, 8, 9, 10]);
    assert_eq!(on("2027-06-01", all).0, Holds);
    let some = on("2028-01-10", areas(&[1, 2, 3, 4, 5], &[6, 7, 8]));
    assert_eq!(some, (Broken, Level::Hint, Finding::FocusAreas { missing: vec![9, 10] }));
    assert_eq!(on("2027-06-01", areas(&[1], &[])).0, NotApplicable);
}

#[test]
fn a_cancelled_meeting_and_one_of_another_year_are_not_judged() {
    let one = meeting(BodyKey::Strategic, "2026-10-15").held();
    assert_eq!(stands(RuleId::Agd003, one), None);
}

#[test]
fn plan_007_the_reconciliation_has_the_overview_of_planned_initiatives() {
    let at = |date| meeting(BodyKey::Tactical, date).matter("Avstämning inför 2028");
    let one = || at("2027-11-12");
    let with = |mut one: One| {
        one.with_papers.insert(one.agenda.items[0].id);
        one
    };
    let rule = RuleId::Plan007;
    assert_eq!(stands(rule, with(one().held())), Some(Holds));
    assert_eq!(stands(rule, one().held()), Some(Broken));
    assert_eq!(stands(rule, one()), Some(NotApplicable), "it can still be attached");
    assert_eq!(
        stands(rule, meeting(BodyKey::Tactical, "2027-11-12").matter("Ärende").held()),
        None
    );
    assert_eq!(stands(rule, at("2027-05-12").held()), None, "of spring it is another");
}

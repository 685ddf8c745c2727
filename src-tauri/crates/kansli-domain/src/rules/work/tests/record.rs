use super::*;
use crate::position::Handling;
use Outcome::{Broken, Holds, NotApplicable};

#[test]
fn sec_001_a_meeting_that_was_called_has_a_secretary() {
    let named = |mut one: One| {
        one.secretary = Some(person(1));
        one
    };
    let called = |mut one: One| {
        one.meeting.stage = Stage::Called { on: day("2027-05-20") };
        one
    };
    let one = || strategic("2027-06-10");
    assert_eq!(stands(RuleId::Sec001, named(one())), Some(Holds));
    assert_eq!(stands(RuleId::Sec001, named(called(one()))), Some(Holds));
    assert_eq!(stands(RuleId::Sec001, called(one())), Some(Broken));
    assert_eq!(stands(RuleId::Sec001, one()), Some(NotApplicable));
}

#[test]
fn min_001_a_held_meeting_is_written_down_in_time() {
    let one = || strategic("2027-03-19").matter("Ärende").held();
    let on = |today, one: One| judged(RuleId::Min001, today, &[one], &Directory::default())[0].0;
    assert_eq!(on("2027-06-01", one().said("Gruppen enades.")), Holds);
    assert_eq!(on("2027-06-01", one()), Broken);
    assert_eq!(on("2027-06-01", one().said(" ")), Broken);
    assert_eq!(on("2027-03-22", one()), NotApplicable);
    assert_eq!(stands(RuleId::Min001, strategic("2027-03-19").matter("Ärende")), None);
}

#[test]
fn pos_001_texts_do_not_speak_of_deciding() {
    let one = || strategic("2027-03-19").matter("Ärende").held();
    assert_eq!(stands(RuleId::Pos001, one().said("Gruppen enades om målet.")), Some(Holds));
    assert_eq!(stands(RuleId::Pos001, one().said("Parten fattar eget beslut.")), Some(Holds));
    let found = judged(
        RuleId::Pos001,
        "2027-06-01",
        &[one().said("Gruppen beslutar. Den beslutar.").agreed("att bifalla det")],
        &Directory::default(),
    );
    let words = vec!["beslutar".to_owned(), "bifalla".to_owned()];
    let finding = Finding::Wording { date: day("2027-03-19"), words };
    assert_eq!(found, [(Broken, Level::Hint, finding)]);
    assert_eq!(stands(RuleId::Pos001, one()), None);
}

#[test]
fn pos_002_no_party_is_awaited_with_a_decision_of_its_own() {
    let one = |handling: Option<Handling>| {
        let mut one = strategic("2027-03-19").matter("Ärende").held().agreed("att göra så");
        one.positions[0] = one.positions[0].handled(organisation(1), handling);
        one
    };
    let decided = Handling::Decided { on: day("2027-04-01"), case_number: String::new() };
    assert_eq!(stands(RuleId::Pos002, one(None)), Some(Holds));
    assert_eq!(stands(RuleId::Pos002, one(Some(decided))), Some(Holds));
    assert_eq!(stands(RuleId::Pos002, one(Some(Handling::NotStarted))), Some(Broken));
    assert_eq!(stands(RuleId::Pos002, strategic("2027-03-19").held()), None);
}

fn tactical(date: &str) -> One {
    meeting(BodyKey::Tactical, date)
}

fn approved(on: &str) -> One {
    let mut one = strategic("2027-03-19").matter("Ärende").held().said("Gruppen enades.");
    let content = crate::minutes::ContentHash::from_bytes([1; 32]);
    let stage =
        crate::minutes::Stage::Approved { content, on: day(on), approvals: BTreeMap::new() };
    one.minutes.as_mut().unwrap().stage = stage;
    one
}

#[test]
fn sec_002_each_step_of_a_tactical_meeting_is_done_in_its_time() {
    use crate::deadline::Step::{AgendaDraft, CallForItems, ChairReview, MinutesApproved, Notice};
    let late = |today, one: One| {
        let found = judged(RuleId::Sec002, today, &[one], &Directory::default()).remove(0);
        let (outcome, _, Finding::Steps { late, .. }) = found else { panic!("{found:?}") };
        (outcome, late)
    };
    let one = || tactical("2027-06-15");
    assert_eq!(late("2027-05-01", one()), (NotApplicable, vec![]), "nothing is due yet");
    assert_eq!(late("2027-05-20", one()), (Broken, vec![CallForItems]));
    assert_eq!(late("2027-05-20", one().matter("Ärende")), (Holds, vec![]));
    let early = late("2027-06-05", one());
    assert_eq!(early, (Broken, vec![CallForItems, AgendaDraft, ChairReview, Notice]));
    let held = || tactical("2027-03-19").matter("Ärende").held();
    assert_eq!(late("2027-06-01", held()).1.last(), Some(&MinutesApproved));
    let done = One { minutes: approved("2027-04-01").minutes, ..held() };
    assert_eq!(late("2027-06-01", done), (Holds, vec![]));
    assert_eq!(
        stands(RuleId::Sec002, strategic("2027-03-19").held()),
        None,
        "R-060 is on the tactical"
    );
}

#[test]
fn arc_001_approved_minutes_are_handed_to_the_archive() {
    let on = |today, one: One| judged(RuleId::Arc001, today, &[one], &Directory::default())[0].0;
    let archived = |on: &str| One { archived: Some(day(on)), ..approved("2027-04-01") };
    // Ten working days after the Thursday before Easter Sunday, 28 March, that is gone by.
    assert_eq!(on("2027-04-15", approved("2027-04-01")), NotApplicable);
    assert_eq!(on("2027-04-16", approved("2027-04-01")), Broken);
    assert_eq!(on("2027-04-16", archived("2027-04-02")), Holds);
    assert_eq!(
        stands(RuleId::Arc001, strategic("2027-03-19").matter("Ärende").held().said("Text.")),
        None
    );
}

#[test]
fn dia_001_a_case_number_is_written_as_its_organisation_writes_them() {
    let directory = || {
        let mut known = registers::directory();
        known.organisations[0].case_pattern = "SKR####/#####".to_owned();
        known
    };
    let on = |one: One| {
        let found = judged(RuleId::Dia001, "2027-06-01", &[one], &directory()).remove(0);
        let (outcome, _, Finding::Entries { broken, .. }) = found else { panic!("{found:?}") };
        (outcome, broken.into_iter().map(|it| it.name).collect::<Vec<_>>())
    };
    let numbered = |case_number| One { case_number, ..strategic("2027-03-19") };
    assert_eq!(on(numbered("SKR2027/00412")), (Holds, vec![]));
    assert_eq!(on(numbered("SKR2027/00412, 4.1-2027/00112")), (Holds, vec![]), "another's own way");
    let short = (Broken, vec!["SKR2027/412".to_owned()]);
    assert_eq!(on(numbered("4.1-2027/00112; SKR2027/412")), short);
    assert_eq!(
        on(numbered("4.1-2027/00112")).0,
        NotApplicable,
        "nobody has said how it is written"
    );
    let handled = |by, number: &str| {
        let mut one = strategic("2027-03-19").matter("Ärende").held().agreed("att göra så");
        let case_number = number.to_owned();
        let handling = Handling::Decided { on: day("2027-04-01"), case_number };
        one.positions[0] = one.positions[0].handled(by, Some(handling));
        one
    };
    let first = directory().organisations[0].id;
    assert_eq!(on(handled(first, "SKR2027/00412-3")).0, Holds);
    let other = (Broken, vec!["Dnr 12 (GS 2027:01)".to_owned()]);
    assert_eq!(on(handled(first, "Dnr 12")), other);
    assert_eq!(on(handled(directory().organisations[1].id, "Dnr 12")).0, NotApplicable);
}

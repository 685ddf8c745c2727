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

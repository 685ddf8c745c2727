use chrono::NaiveDate as Date;
use uuid::Uuid;

use super::*;
use crate::series::Series;

fn organisation(number: u128) -> OrganisationId {
    OrganisationId::from_uuid(Uuid::from_u128(number))
}

fn position_id(number: u128) -> JointPositionId {
    JointPositionId::from_uuid(Uuid::from_u128(number))
}

fn proposed(clauses: &str) -> JointPosition {
    let meeting = MeetingId::from_uuid(Uuid::from_u128(1));
    let item = AgendaItemId::from_uuid(Uuid::from_u128(2));
    let number = Number { series: Series::Position, year: 2027, serial: 3 };
    JointPosition::proposed(position_id(1), number, (meeting, item), "Levnadsvanor", clauses)
        .unwrap()
}

#[test]
fn only_something_can_be_agreed_on() {
    let empty = proposed("");
    assert_eq!(empty.agreed(), Err(Refusal::NoClauses(empty.number)));
    assert_eq!(empty.not_agreed().unwrap().outcome, Outcome::NotAgreed);

    let agreed = proposed("att behovet hanteras gemensamt").agreed().unwrap();
    assert_eq!(agreed.outcome, Outcome::Agreed);
    assert_eq!(agreed.worded("Levnadsvanor", "att ,"), Err(Refusal::NoClauses(agreed.number)));
    assert_eq!(agreed.worded(" ", &agreed.wording), Err(Refusal::BlankTitle));
    assert_eq!(agreed.reopened().unwrap().outcome, Outcome::Proposed);
}

#[test]
fn a_superseded_position_stays_as_it_was() {
    let agreed = proposed("att x görs").agreed().unwrap();
    assert_eq!(agreed.superseded(agreed.id), Err(Refusal::CannotBeSuperseded(agreed.number)));
    let old = agreed.superseded(position_id(2)).unwrap();
    let no = Refusal::Superseded { number: old.number, by: position_id(2) };
    assert_eq!(old.agreed(), Err(no.clone()));
    assert_eq!(old.not_agreed(), Err(no.clone()));
    assert_eq!(old.worded("Annat", &old.wording), Err(no.clone()));
    assert_eq!(old.with_dissent("nej"), Err(no.clone()));
    assert_eq!(old.taken([organisation(1)], Some(Stance::Awaits)), Err(no.clone()));
    assert_eq!(old.superseded(position_id(3)), Err(no));
    assert_eq!(
        proposed("att x görs").superseded(position_id(2)).map(|_| ()),
        Err(Refusal::CannotBeSuperseded(old.number))
    );
}

#[test]
fn a_dissent_is_put_on_record_and_taken_off() {
    let position = proposed("att x görs");
    let with = position.with_dissent(" Maja Prototyp anser att det går för fort. ").unwrap();
    assert_eq!(with.dissent, "Maja Prototyp anser att det går för fort.");
    assert_eq!(with.with_dissent("  ").unwrap(), position);
}

/// a stance is noted, and binds nobody; the words and the parties are of the same dissent.
#[test]
fn a_dissent_is_of_the_parties_whose_stance_it_is() {
    let (one, two) = (organisation(1), organisation(2));
    let position = proposed("att x görs");
    let agreed = position.taken([one, two], Some(Stance::Endorses)).unwrap();
    assert_eq!(agreed.taken_so(Stance::Endorses).collect::<Vec<_>>(), [one, two]);
    let parted = agreed.taken([two], Some(Stance::Dissents)).unwrap();
    assert_eq!(parted.taken_so(Stance::Endorses).collect::<Vec<_>>(), [one], "one stance each");
    assert_eq!(parted.taken_so(Stance::Dissents).collect::<Vec<_>>(), [two]);
    assert_eq!(parted.taken([one, two], None).unwrap(), position);
}

#[test]
fn there_are_ten_focus_areas() {
    let position = proposed("att x görs");
    assert_eq!(position.within([2, 10].into()).unwrap().focus_areas, [2, 10].into());
    assert_eq!(position.within([0].into()), Err(Refusal::NoSuchFocusArea(0)));
}

#[test]
fn an_organisation_is_awaited_until_it_has_said_what_it_does() {
    let on = Date::from_ymd_opt(2027, 4, 7).unwrap();
    let case_number = || String::from("4.1-8812/2027");
    let (one, two) = (organisation(1), organisation(2));
    let listed = proposed("att x görs").handled(one, Some(Handling::NotStarted)).handled(
        two,
        Some(Handling::InPreparation { expected: Some(on), case_number: case_number() }),
    );
    assert_eq!(listed.awaited(), [one, two]);
    let decided = listed.handled(one, Some(Handling::Decided { on, case_number: case_number() }));
    assert_eq!(decided.awaited(), [two]);
    let declined =
        decided.handled(two, Some(Handling::Declined { on, case_number: case_number() }));
    assert_eq!(declined.awaited(), []);
    assert_eq!(listed.handled(one, None).awaited(), [two], "an organisation may need no decision");
}

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

fn dissent(number: u128, text: &str) -> Dissent {
    Dissent {
        id: DissentId::from_uuid(Uuid::from_u128(number)),
        by: Dissenter::Organisation(organisation(7)),
        text: text.into(),
    }
}

fn proposed(clauses: &str) -> JointPosition {
    let meeting = MeetingId::from_uuid(Uuid::from_u128(1));
    let item = AgendaItemId::from_uuid(Uuid::from_u128(2));
    let number = Number { series: Series::Position, year: 2027, serial: 3 };
    let clauses = Clause::read_all(clauses);
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
    assert_eq!(agreed.worded("Levnadsvanor", vec![]), Err(Refusal::NoClauses(agreed.number)));
    assert_eq!(agreed.worded(" ", agreed.clauses.clone()), Err(Refusal::BlankTitle));
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
    assert_eq!(old.worded("Annat", old.clauses.clone()), Err(no.clone()));
    assert_eq!(old.with_dissent(dissent(1, "nej")), Err(no.clone()));
    assert_eq!(old.superseded(position_id(3)), Err(no));
    assert_eq!(
        proposed("att x görs").superseded(position_id(2)).map(|_| ()),
        Err(Refusal::CannotBeSuperseded(old.number))
    );
}

#[test]
fn a_dissent_is_put_on_record_reworded_and_taken_off() {
    let position = proposed("att x görs");
    assert_eq!(position.with_dissent(dissent(1, " ")), Err(Refusal::BlankDissent));
    let with = position.with_dissent(dissent(1, "det går för fort")).unwrap();
    let reworded = with.with_dissent(dissent(1, "det går för långsamt")).unwrap();
    assert_eq!(reworded.dissents, [dissent(1, "det går för långsamt")]);
    assert_eq!(reworded.without_dissent(dissent(1, "").id).unwrap(), position);
    assert_eq!(
        position.without_dissent(dissent(1, "").id),
        Err(Refusal::NoSuchDissent(dissent(1, "").id))
    );
}

#[test]
fn only_listed_organisations_are_followed_and_keep_how_far_they_came() {
    let on = Date::from_ymd_opt(2027, 4, 7).unwrap();
    let decided = Handling::Decided { on, case_number: "4.1-8812/2027".into() };
    let position = proposed("att x görs").needing(&[organisation(1), organisation(2)].into());
    let one = position.handled(organisation(1), decided.clone()).unwrap();
    assert_eq!(one.awaited(), [organisation(2)]);
    assert_eq!(
        one.handled(organisation(3), decided.clone()),
        Err(Refusal::NotListed(organisation(3)))
    );

    let other = one.needing(&[organisation(1), organisation(3)].into());
    assert_eq!(other.handling[&organisation(1)], decided);
    assert_eq!(other.awaited(), [organisation(3)]);
}

//! What two laptops make of one another's words.

use kansli_record::merge::Level;
use kansli_store::exchange::{Import, Incoming, Taking};
use kansli_store::{Error, Value, rows};

use crate::laptop::{Laptop, item, paragraph, uuid};

const ROW: u128 = 8;

/// Two laptops with the same paragraph.
fn two(text: &str) -> (Laptop, Laptop) {
    let mut one = Laptop::new("Per");
    one.say(ROW, text);
    let mut other = Laptop::new("Qamar");
    other.takes_from(&one);
    (one, other)
}

/// Each gives the other what it has; both must then show the same.
fn exchange(one: &mut Laptop, other: &mut Laptop) -> String {
    other.takes_from(one);
    one.takes_from(other);
    assert_eq!(one.text(ROW), other.text(ROW));
    assert_eq!(one.conflicts(), other.conflicts());
    one.is_whole();
    other.is_whole();
    one.text(ROW).unwrap_or_default()
}

#[test]
fn what_one_writes_the_other_reads() {
    let (mut one, mut other) = two("Astrid öppnar mötet.");
    assert_eq!(other.text(ROW).as_deref(), Some("Astrid öppnar mötet."));
    other.say(ROW, "Astrid öppnar mötet. Alla är med.");
    assert_eq!(exchange(&mut one, &mut other), "Astrid öppnar mötet. Alla är med.");
    let found = one.store.reader().search("alla", 10).unwrap();
    assert_eq!(found.len(), 0, "a paragraph without a record is not found by search");
    assert!(one.conflicts().is_empty());
}

#[test]
fn sentences_that_two_wrote_at_once_are_joined() {
    let (mut one, mut other) = two("Ett står här. Två står här.");
    one.say(ROW, "Ett stod här. Två står här.");
    other.say(ROW, "Ett står här. Två låg här.");
    assert_eq!(exchange(&mut one, &mut other), "Ett stod här. Två låg här.");
    assert!(one.conflicts().is_empty());
    // The next who writes has seen both.
    one.say(ROW, "Ett stod här. Två låg här. Tre.");
    assert_eq!(exchange(&mut one, &mut other), "Ett stod här. Två låg här. Tre.");
}

#[test]
fn a_sum_that_two_changed_is_a_conflict_until_somebody_chooses() {
    let (mut one, mut other) = two("Budgeten är 4 mkr.");
    one.say(ROW, "Budgeten är 5 mkr.");
    other.say(ROW, "Budgeten är 6,5 mkr.");
    exchange(&mut one, &mut other);
    let [conflict] = <[_; 1]>::try_from(one.conflicts()).unwrap();
    assert_eq!(
        (conflict.table, conflict.column, conflict.level),
        ("minutes_text", "text", Level::Conflict)
    );
    let told: Vec<_> =
        conflict.sides.iter().map(|side| (side.who.as_str(), side.value.clone())).collect();
    let text = |text: &str| Value::Text(text.into());
    assert!(told.contains(&("Per", text("Budgeten är 5 mkr."))), "{told:?}");
    assert!(told.contains(&("Qamar", text("Budgeten är 6,5 mkr."))), "{told:?}");
    assert!(one.store.reader().in_conflict(&[uuid(ROW)]).unwrap());

    one.chooses(text("Budgeten är 5,5 mkr."));
    assert_eq!(exchange(&mut one, &mut other), "Budgeten är 5,5 mkr.");
    assert!(one.conflicts().is_empty());
    assert!(!other.store.reader().in_conflict(&[uuid(ROW)]).unwrap());
}

#[test]
fn writing_on_in_a_conflict_loses_neither_side() {
    let (mut one, mut other) = two("Budgeten är 4 mkr.");
    one.say(ROW, "Budgeten är 5 mkr.");
    other.say(ROW, "Budgeten är 6,5 mkr.");
    let shown = exchange(&mut one, &mut other);
    one.say(ROW, &format!("{shown} Frågan är öppen."));
    exchange(&mut one, &mut other);
    let conflict = other.conflicts().remove(0);
    let all = format!("{:?}", conflict.sides);
    for words in ["5 mkr", "6,5 mkr", "Frågan är öppen"] {
        assert!(all.contains(words), "{words} is not in {all}");
    }
}

#[test]
fn of_two_values_the_newest_is_shown_and_both_are_listed() {
    let (mut one, mut other) = two("");
    one.write(|db| db.put(&item(9, "Budget", 10)));
    other.takes_from(&one);
    other.skew = 1;
    one.write(|db| db.put(&item(9, "Budget", 15)));
    other.write(|db| db.put(&item(9, "Budget 2027", 20)));
    other.write(|db| db.put(&item(9, "Budget 2027", 25)));
    exchange(&mut one, &mut other);
    let row: rows::AgendaItem = one.store.reader().get(uuid(9)).unwrap().unwrap();
    assert_eq!((row.title.as_str(), row.minutes), ("Budget 2027", 25), "titles do not clash");
    let conflict = one.conflicts().remove(0);
    assert_eq!((conflict.column, conflict.shown.clone()), ("minutes", Value::Integer(25)));
    assert_eq!(conflict.sides[0].value, Value::Integer(15));
    other.chooses(Value::Integer(15));
    exchange(&mut one, &mut other);
    let row: rows::AgendaItem = one.store.reader().get(uuid(9)).unwrap().unwrap();
    assert_eq!(row.minutes, 15);
}

#[test]
fn a_row_that_one_took_away_and_another_wrote_in_is_a_conflict() {
    let (mut one, mut other) = two("Stycket.");
    one.write(|db| db.delete::<rows::MinutesText>(uuid(ROW)));
    other.say(ROW, "Stycket med en viktig mening.");
    exchange(&mut one, &mut other);
    let conflict = one.conflicts().remove(0);
    assert_eq!((conflict.column, conflict.sides.len()), ("deleted", 2));
    one.chooses(Value::Integer(0));
    assert_eq!(exchange(&mut one, &mut other), "Stycket med en viktig mening.");
    assert!(one.conflicts().is_empty());

    // The same once more, and it stays away.
    one.write(|db| db.delete::<rows::MinutesText>(uuid(ROW)));
    other.say(ROW, "Stycket igen.");
    exchange(&mut one, &mut other);
    other.chooses(Value::Integer(1));
    assert_eq!(exchange(&mut one, &mut other), "");
    assert!(one.conflicts().is_empty());
}

#[test]
fn a_choice_made_on_what_has_changed_since_is_refused() {
    let (mut one, mut other) = two("Budgeten är 4 mkr.");
    one.say(ROW, "Budgeten är 5 mkr.");
    other.say(ROW, "Budgeten är 6,5 mkr.");
    exchange(&mut one, &mut other);
    let conflict = one.conflicts().remove(0);
    let seen: Vec<_> = conflict.sides.iter().map(|side| side.version.clone()).collect();
    other.say(ROW, "Budgeten är 7 mkr.");
    one.takes_from(&other);
    let value = Value::Text("Budgeten är 5 mkr.".into());
    let refused =
        one.tries(|db| db.settle("minutes_text", uuid(ROW), "text", value.clone(), &seen));
    assert!(matches!(refused, Err(Error::ChangedSince)));
}

#[test]
fn an_editor_that_loaded_what_was_joined_finds_it_again() {
    let (mut one, mut other) = two("Ett. Två.");
    one.say(ROW, "Ett ett. Två.");
    other.say(ROW, "Ett. Två två.");
    exchange(&mut one, &mut other);
    let reader = one.store.reader();
    let version = reader.text_version::<rows::MinutesText>(uuid(ROW), "text").unwrap();
    assert!(version.contains('+'));
    let at = reader.text_at::<rows::MinutesText>(uuid(ROW), "text", &version).unwrap();
    assert_eq!(at.as_deref(), Some("Ett ett. Två två."));
}

#[test]
fn what_builds_on_a_batch_that_has_not_come_waits_for_it() {
    let (mut one, _) = two("Ett.");
    one.say(ROW, "Ett. Två.");
    one.say(ROW, "Ett. Två. Tre.");
    let mut batches = one.all();
    let mut late = Laptop::new("Sen");
    let first = batches.remove(0);
    assert_eq!(late.takes(batches.clone()).waiting.len(), 2);
    assert_eq!(late.text(ROW), None, "nothing is shown of what waits");
    let received = late.takes(vec![first]);
    assert_eq!((received.arrived.len(), received.waiting.len()), (3, 0));
    assert_eq!(late.text(ROW).as_deref(), Some("Ett. Två. Tre."));
    assert_eq!(late.takes(batches).known, 2, "again brings nothing");
}

#[test]
fn what_a_newer_program_wrote_waits_whole() {
    use kansli_record::DeviceKey;
    let (one, mut other) = two("Ett.");
    let sealed = one.all().remove(0);
    let mut newer = sealed.open().unwrap();
    let key = DeviceKey::from_bytes([5; 32]);
    newer.actor = key.actor();
    newer.schema += 1;
    newer.ops[0].table = "invented_later".into();
    let received = other.takes(vec![key.seal(&newer)]);
    assert_eq!(received.waiting.len(), 1);
    assert!(received.waiting[0].newer);
    other.is_whole();
}

#[test]
fn a_look_changes_nothing() {
    let (mut one, mut other) = two("Ett.");
    one.say(ROW, "Ett. Två.");
    let incoming = Incoming { batches: one.all(), blobs: Vec::new(), from: None };
    let seen = other.store.receive(&incoming, &Taking::Look).unwrap();
    assert_eq!((seen.arrived.len(), seen.known), (1, 1));
    assert_eq!(other.text(ROW).as_deref(), Some("Ett."));
    assert_eq!(other.all().len(), 1);
}

#[test]
fn an_import_is_taken_back_as_a_whole_until_something_builds_on_it() {
    let (mut one, mut other) = two("Ett.");
    one.say(ROW, "Ett. Två.");
    one.write(|db| db.put(&item(9, "Ny punkt", 10)));
    one.write(|db| db.put(&paragraph(10, "Nytt stycke.")));
    let import = |id: &str| Import {
        id: id.into(),
        at: "2027-03-05T07:15:00+01:00".into(),
        sender: "Per".into(),
        batches: 0,
        undone: false,
    };
    let incoming = Incoming { batches: one.all(), blobs: Vec::new(), from: None };
    other.store.receive(&incoming, &Taking::Import(import("ett"))).unwrap();
    assert_eq!(other.text(ROW).as_deref(), Some("Ett. Två."));
    assert_eq!(other.store.reader().imports().unwrap()[0].batches, 3);
    other.write(|db| db.take_import_back("ett"));
    assert_eq!(other.text(ROW).as_deref(), Some("Ett."));
    assert!(other.store.reader().get::<rows::AgendaItem>(uuid(9)).unwrap().is_none());
    assert!(matches!(other.tries(|db| db.take_import_back("ett")), Err(Error::NothingToUndo)));
    other.is_whole();

    one.say(ROW, "Ett. Två. Tre.");
    let incoming = Incoming { batches: one.all(), blobs: Vec::new(), from: None };
    other.store.receive(&incoming, &Taking::Import(import("två"))).unwrap();
    let now = other.text(ROW).unwrap();
    other.say(ROW, &format!("{now} Fyra."));
    assert!(matches!(other.tries(|db| db.take_import_back("två")), Err(Error::ChangedSince)));
    assert!(other.text(ROW).unwrap().ends_with("Fyra."));
}

#[test]
fn clocks_that_are_off_by_days_do_not_hide_what_came_later() {
    let mut one = Laptop::off_by("Per", 3 * 24 * 60);
    one.write(|db| db.put(&item(9, "Ett", 10)));
    let mut other = Laptop::off_by("Qamar", -2 * 24 * 60);
    other.takes_from(&one);
    other.write(|db| db.put(&item(9, "Två", 10)));
    one.takes_from(&other);
    let row: rows::AgendaItem = one.store.reader().get(uuid(9)).unwrap().unwrap();
    assert_eq!(row.title, "Två", "who has seen the one writes after it, whatever the clock says");
    assert!(one.conflicts().is_empty());
}

#[test]
fn what_one_wrote_in_something_that_another_took_away_is_a_conflict() {
    // One takes an item away; another, who has not heard of it, writes a paragraph under it.
    for first in [true, false] {
        let (mut one, mut other) = two("Något annat.");
        one.write(|db| db.put(&item(20, "Punkten", 10)));
        exchange(&mut one, &mut other);
        one.write(|db| db.delete::<rows::AgendaItem>(uuid(20)));
        let said = rows::MinutesText { item: Some(uuid(20)), ..paragraph(21, "Det som sades.") };
        other.write(|db| db.put(&said));
        if first {
            other.takes_from(&one);
            one.takes_from(&other);
        } else {
            one.takes_from(&other);
            other.takes_from(&one);
        }
        for laptop in [&one, &other] {
            let [conflict] = <[_; 1]>::try_from(laptop.conflicts()).unwrap();
            assert_eq!((conflict.table, conflict.key), ("agenda_item", uuid(20)));
            assert_eq!((conflict.column, conflict.sides.len()), ("deleted", 2));
        }
        one.chooses(Value::Integer(i64::from(first)));
        exchange(&mut one, &mut other);
        for laptop in [&one, &other] {
            assert!(laptop.conflicts().is_empty());
            let there = laptop.store.reader().get::<rows::AgendaItem>(uuid(20)).unwrap();
            assert_eq!(there.is_some(), !first);
            laptop.is_whole();
        }
        // Whoever knows that it is gone and writes all the same asks nothing.
        let later = rows::MinutesText { item: Some(uuid(20)), ..paragraph(22, "Efteråt.") };
        other.write(|db| db.put(&later));
        exchange(&mut one, &mut other);
        assert!(one.conflicts().is_empty() && other.conflicts().is_empty());
    }
}

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn need() -> Need {
    let mut need = Need::blank(id(1));
    assert!(need.set("title", Value::Text("  Stöd för\n egenvård ".into())));
    need
}

#[test]
fn every_kind_has_a_word_of_its_own_and_every_field_too() {
    let words: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.word()).collect();
    assert_eq!(words.len(), Kind::ALL.len());
    for kind in Kind::ALL {
        assert_eq!(Kind::named(kind.word()), Some(*kind));
        let keys: BTreeSet<_> = kind.fields().iter().map(|field| field.key).collect();
        assert_eq!(keys.len(), kind.fields().len(), "{kind:?}");
        assert!(kind.fields().iter().any(|field| field.needed), "{kind:?} would be kept blank");
    }
}

#[test]
fn a_field_holds_what_it_is_for_and_nothing_else() {
    let mut need = need();
    assert_eq!(need.title(), "Stöd för egenvård");
    assert!(need.set("source", Value::Text("region".into())));
    assert_eq!(need.source, Some(NeedSource::Region));
    for (field, value) in [
        ("source", Value::Text("någon".into())),
        ("source", Value::Flag(true)),
        ("raised_on", Value::Text("2027-03-19".into())),
        ("target_groups", Value::Words(vec!["principals".into(), "ingen".into()])),
        ("meeting", Value::Ids(BTreeSet::from([id(2)]))),
        ("saknas", Value::Nothing),
    ] {
        let before = need.clone();
        assert!(!need.set(field, value), "{field}");
        assert_eq!(need, before, "{field}");
    }
    assert!(need.set("source", Value::Nothing));
    assert_eq!(need.source, None);
}

#[test]
fn years_and_focus_areas_are_those_that_there_are() {
    let mut it = AnnualPriority::blank(id(1));
    assert!(!it.set("year", Value::Number(27)));
    assert!(it.set("year", Value::Number(2027)));
    assert!(!it.set("focus_areas", Value::Numbers(BTreeSet::from([3, 11]))));
    assert!(it.set("focus_areas", Value::Numbers(BTreeSet::from([3, 10]))));
    assert!(!Initiative::blank(id(2)).set("rank", Value::Number(0)));
}

#[test]
fn an_entry_without_what_its_kind_needs_is_refused_by_the_field() {
    assert_eq!(need().check(), Ok(()));
    assert_eq!(Need::blank(id(1)).check(), Err(Refusal::Missing("title")));
    let mut priority = AnnualPriority::blank(id(1));
    assert!(priority.set("title", Value::Text("Egenvård".into())));
    assert_eq!(priority.check(), Err(Refusal::Missing("year")));
}

#[test]
fn nothing_ends_before_it_begins_and_nothing_rests_on_itself() {
    let day = |text: &str| Value::Day(text.parse().unwrap());
    let mut it = KnowledgeProduct::blank(id(1));
    assert!(it.set("title", Value::Text("Riktlinje".into())));
    assert!(it.set("valid_from", day("2027-05-01")) && it.set("valid_to", day("2027-04-30")));
    assert_eq!(it.check(), Err(Refusal::Backwards("valid_to")));
    assert!(it.set("valid_to", day("2027-05-01")));
    assert_eq!(it.check(), Ok(()));
    assert!(it.set("based_on", Value::Ids(BTreeSet::from([id(1), id(2)]))));
    assert_eq!(it.check(), Err(Refusal::Itself("based_on")));
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Nothing),
        ".{0,20}".prop_map(Value::Text),
        prop::sample::select(InitiativeStatus::WORDS).prop_map(|word| Value::Text(word.to_owned())),
        (0..4000_u32).prop_map(Value::Number),
        any::<bool>().prop_map(Value::Flag),
        prop::collection::btree_set(0..12_u8, 0..4).prop_map(Value::Numbers),
        any::<u128>().prop_map(|number| Value::Id(id(number))),
        prop::collection::btree_set(any::<u128>().prop_map(id), 0..3).prop_map(Value::Ids),
        prop::collection::vec(prop::sample::select(Theme::WORDS), 0..3)
            .prop_map(|words| Value::Words(words.into_iter().map(str::to_owned).collect())),
    ]
}

proptest! {
    /// What a field has taken it tells again, so that an entry is the same when it has been stored.
    #[test]
    fn an_entry_is_the_same_when_each_field_is_told_and_taken_again(
        steps in prop::collection::vec((prop::sample::select(Initiative::FIELDS), any_value()), 0..60),
    ) {
        let mut it = Initiative::blank(id(7));
        for (field, value) in steps {
            it.set(field.key, value);
        }
        let mut again = Initiative::blank(id(7));
        for field in Initiative::FIELDS {
            let told = it.get(field.key).unwrap();
            prop_assert!(again.set(field.key, told), "{}", field.key);
        }
        prop_assert_eq!(again, it);
    }
}

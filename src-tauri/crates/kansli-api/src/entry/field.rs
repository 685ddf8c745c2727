//! What a field holds: in the core, in the store and on the wire.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use kansli_domain::registers::{Sort, Value};
use kansli_store::{Cell, Value as Stored};
use uuid::Uuid;

use super::{FieldSort, FieldValue};

/// What a field of a sort holds, as its column holds it.
pub(super) fn stored(sort: Sort, value: Option<Value>) -> Stored {
    match value.unwrap_or(Value::Nothing) {
        Value::Text(text) => text.write(),
        Value::Day(day) => Some(day).write(),
        Value::Number(number) => Some(number).write(),
        Value::Flag(flag) => flag.write(),
        Value::Words(words) => words.write(),
        Value::Numbers(numbers) => numbers.into_iter().collect::<Vec<u8>>().write(),
        Value::Id(id) => Some(id).write(),
        Value::Ids(ids) => ids.iter().map(Uuid::to_string).collect::<Vec<_>>().write(),
        Value::Nothing => match sort {
            Sort::Line | Sort::Text | Sort::Choice(_) => String::new().write(),
            Sort::Day => None::<NaiveDate>.write(),
            Sort::Year | Sort::Number => None::<u32>.write(),
            Sort::Flag => false.write(),
            Sort::Choices(_) | Sort::FocusAreas | Sort::Many(_) => Vec::<String>::new().write(),
            Sort::One(_) => None::<Uuid>.write(),
        },
    }
}

/// What a field of a sort holds, from its column; none if such a column never holds that.
pub(super) fn taken(sort: Sort, stored: &Stored) -> Option<Value> {
    let or_nothing = |value: Option<Value>| value.unwrap_or(Value::Nothing);
    Some(match sort {
        Sort::Line | Sort::Text | Sort::Choice(_) => Value::Text(read(stored)?),
        Sort::Day => or_nothing(read::<Option<NaiveDate>>(stored)?.map(Value::Day)),
        Sort::Year | Sort::Number => or_nothing(read::<Option<u32>>(stored)?.map(Value::Number)),
        Sort::Flag => Value::Flag(read(stored)?),
        Sort::Choices(_) => Value::Words(read(stored)?),
        Sort::FocusAreas => Value::Numbers(read::<Vec<u8>>(stored)?.into_iter().collect()),
        Sort::One(_) => or_nothing(read::<Option<Uuid>>(stored)?.map(Value::Id)),
        Sort::Many(_) => Value::Ids(ids(&read::<Vec<String>>(stored)?)?),
    })
}

fn read<T: Cell>(stored: &Stored) -> Option<T> {
    T::read(stored.into())
}

fn ids(texts: &[String]) -> Option<BTreeSet<Uuid>> {
    texts.iter().map(|text| text.parse().ok()).collect()
}

/// What somebody has sent for a field of a sort; none if it is not of that sort.
pub(super) fn sent(sort: Sort, value: Option<FieldValue>) -> Option<Value> {
    let Some(value) = value else { return Some(Value::Nothing) };
    Some(match (sort, value) {
        (Sort::Line | Sort::Text | Sort::Choice(_), FieldValue::Text(text)) => Value::Text(text),
        (Sort::Day | Sort::One(_), FieldValue::Text(text)) if text.is_empty() => Value::Nothing,
        (Sort::Day, FieldValue::Text(text)) => Value::Day(text.parse().ok()?),
        (Sort::Year | Sort::Number, FieldValue::Number(number)) => Value::Number(number),
        (Sort::Flag, FieldValue::Flag(flag)) => Value::Flag(flag),
        (Sort::Choices(_), FieldValue::List(words)) => Value::Words(words),
        (Sort::FocusAreas, FieldValue::List(areas)) => {
            Value::Numbers(areas.iter().map(|area| area.parse().ok()).collect::<Option<_>>()?)
        }
        (Sort::One(_), FieldValue::Text(id)) => Value::Id(id.parse().ok()?),
        (Sort::Many(_), FieldValue::List(texts)) => Value::Ids(ids(&texts)?),
        _ => return None,
    })
}

/// What a field holds, as it is sent; none for nothing.
pub(super) fn told(value: Value) -> Option<FieldValue> {
    if value.is_empty() {
        return None;
    }
    Some(match value {
        Value::Nothing => return None,
        Value::Text(text) => FieldValue::Text(text),
        Value::Day(day) => FieldValue::Text(day.to_string()),
        Value::Number(number) => FieldValue::Number(number),
        Value::Flag(flag) => FieldValue::Flag(flag),
        Value::Words(words) => FieldValue::List(words),
        Value::Numbers(numbers) => FieldValue::List(numbers.iter().map(u8::to_string).collect()),
        Value::Id(id) => FieldValue::Text(id.to_string()),
        Value::Ids(ids) => FieldValue::List(ids.iter().map(Uuid::to_string).collect()),
    })
}

/// The sort, as it is sent: what is chosen among is chosen in one way, whatever it is.
pub(super) const fn sort(sort: Sort) -> FieldSort {
    match sort {
        Sort::Line => FieldSort::Line,
        Sort::Text => FieldSort::Text,
        Sort::Day => FieldSort::Day,
        Sort::Year => FieldSort::Year,
        Sort::Number => FieldSort::Number,
        Sort::Flag => FieldSort::Flag,
        Sort::Choice(_) | Sort::One(_) => FieldSort::One,
        Sort::Choices(_) | Sort::FocusAreas | Sort::Many(_) => FieldSort::Many,
    }
}

//! How values sit in columns: text, whole numbers or nothing.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde_json::Value as Json;
use uuid::Uuid;

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; flags are 0 and 1.
    Integer(i64),
    /// Text: also ids, days (`2027-03-19`), times (`13:00`) and lists (JSON).
    Text(String),
}

impl Value {
    pub(crate) fn json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Integer(number) => Json::from(*number),
            Self::Text(text) => Json::from(text.as_str()),
        }
    }

    pub(crate) fn from_json(json: &Json) -> Option<Self> {
        match json {
            Json::Null => Some(Self::Null),
            Json::Number(number) => number.as_i64().map(Self::Integer),
            Json::String(text) => Some(Self::Text(text.clone())),
            Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
        }
    }
}

impl Value {
    /// Whether a column of this type can hold it.
    pub(crate) fn is<T: Cell>(&self) -> bool {
        T::read(self.into()).is_some()
    }
}

impl<'a> From<&'a Value> for ValueRef<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
        }
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.into()))
    }
}

impl FromSql for Value {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(Self::Null),
            ValueRef::Integer(number) => Ok(Self::Integer(number)),
            ValueRef::Text(_) => value.as_str().map(|text| Self::Text(text.to_owned())),
            ValueRef::Real(_) | ValueRef::Blob(_) => Err(FromSqlError::InvalidType),
        }
    }
}

/// A type that a column can hold. `read` gives `None` for what such a column never holds.
pub trait Cell: Sized {
    /// As a column holds it.
    fn write(&self) -> Value;
    /// From what a column holds, without a copy in between: lists read a million of them.
    fn read(value: ValueRef<'_>) -> Option<Self>;
}

/// The text that a column holds.
fn text(value: ValueRef<'_>) -> Option<&str> {
    value.as_str().ok()
}

/// The whole number that a column holds.
fn number(value: ValueRef<'_>) -> Option<i64> {
    value.as_i64().ok()
}

impl Cell for String {
    fn write(&self) -> Value {
        Value::Text(self.clone())
    }
    fn read(value: ValueRef<'_>) -> Option<Self> {
        text(value).map(str::to_owned)
    }
}

impl Cell for bool {
    fn write(&self) -> Value {
        Value::Integer(i64::from(*self))
    }
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match number(value)? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

impl<T: Cell> Cell for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Cell::write)
    }
    fn read(value: ValueRef<'_>) -> Option<Self> {
        match value {
            ValueRef::Null => Some(None),
            _ => T::read(value).map(Some),
        }
    }
}

macro_rules! whole_numbers {
    ($($number:ty),*) => {$(
        impl Cell for $number {
            fn write(&self) -> Value {
                Value::Integer(i64::from(*self))
            }
            fn read(value: ValueRef<'_>) -> Option<Self> {
                number(value)?.try_into().ok()
            }
        }
    )*};
}
whole_numbers!(u8, u16, u32, i32, i64);

/// Types that a column holds as text, with their writing.
macro_rules! as_text {
    ($($type:ty: $write:expr, $read:expr;)*) => {$(
        impl Cell for $type {
            fn write(&self) -> Value {
                let write: fn(&$type) -> String = $write;
                Value::Text(write(self))
            }
            fn read(value: ValueRef<'_>) -> Option<Self> {
                let read: fn(&str) -> Option<$type> = $read;
                read(text(value)?)
            }
        }
    )*};
}
as_text! {
    Uuid: ToString::to_string, |text| text.parse().ok();
    NaiveDate: ToString::to_string, |text| text.parse().ok();
    NaiveTime: |time| time.format("%H:%M").to_string(),
        |text| NaiveTime::parse_from_str(text, "%H:%M").ok();
    NaiveDateTime: |at| at.format("%Y-%m-%dT%H:%M").to_string(),
        |text| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
    DateTime<FixedOffset>: |at| at.to_rfc3339_opts(SecondsFormat::Secs, true),
        |text| DateTime::parse_from_rfc3339(text).ok();
    Vec<String>: |list| Json::from(list.as_slice()).to_string(),
        |text| serde_json::from_str(text).ok();
    Vec<u8>: |list| Json::from(list.as_slice()).to_string(),
        |text| serde_json::from_str(text).ok();
}

//! A JSON value that knows its path.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde_json::Value;

use crate::malformed::{Flaw, Malformed};

/// Fields that explain and decide nothing; they may stand anywhere.
const REMARKS: [&str; 6] = ["label", "name", "note", "comment", "description", "source"];

/// A value and where it was found.
#[derive(Debug, Clone)]
pub(crate) struct At<'v> {
    path: String,
    value: &'v Value,
}

impl<'v> At<'v> {
    pub(crate) fn root(value: &'v Value) -> Self {
        At { path: String::new(), value }
    }

    pub(crate) fn value(&self) -> &'v Value {
        self.value
    }

    pub(crate) fn refuse(&self, flaw: Flaw) -> Malformed {
        Malformed { path: self.path.clone(), value: shortened(self.value), flaw }
    }

    /// An object with no fields but these and remarks.
    pub(crate) fn object(self, known: &[&str]) -> Result<Self, Malformed> {
        let fields = self.value.as_object().ok_or_else(|| self.refuse(Flaw::NotAnObject))?;
        for (name, value) in fields {
            if !known.contains(&name.as_str()) && !REMARKS.contains(&name.as_str()) {
                let path = joined(&self.path, name);
                return Err(Malformed { path, value: shortened(value), flaw: Flaw::UnknownField });
            }
        }
        Ok(self)
    }

    /// A field that may be absent; `null` is the same as absent.
    pub(crate) fn maybe(&self, name: &str) -> Option<At<'v>> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        Some(At { path: joined(&self.path, name), value })
    }

    pub(crate) fn field(&self, name: &str) -> Result<At<'v>, Malformed> {
        self.maybe(name).ok_or_else(|| {
            let path = joined(&self.path, name);
            Malformed { path, value: shortened(self.value), flaw: Flaw::Missing }
        })
    }

    /// The entries of a list that may be absent, each through `read`.
    pub(crate) fn list<T>(
        &self,
        name: &str,
        read: impl Fn(At<'v>) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        self.maybe(name).map_or_else(|| Ok(Vec::new()), |list| list.entries(read))
    }

    /// The entries of this list, each through `read`.
    pub(crate) fn entries<T>(
        &self,
        read: impl Fn(At<'v>) -> Result<T, Malformed>,
    ) -> Result<Vec<T>, Malformed> {
        let entries = self.value.as_array().ok_or_else(|| self.refuse(Flaw::NotAList))?;
        let at = |(index, value)| At { path: format!("{}[{index}]", self.path), value };
        entries.iter().enumerate().map(|entry| read(at(entry))).collect()
    }

    pub(crate) fn text(&self) -> Result<&'v str, Malformed> {
        self.value.as_str().ok_or_else(|| self.refuse(Flaw::NotAText))
    }

    pub(crate) fn name(&self) -> Result<String, Malformed> {
        let text = self.text()?;
        if text.is_empty() { Err(self.refuse(Flaw::Empty)) } else { Ok(text.to_owned()) }
    }

    pub(crate) fn flag(&self) -> Result<bool, Malformed> {
        self.value.as_bool().ok_or_else(|| self.refuse(Flaw::NotABoolean))
    }

    pub(crate) fn whole(&self) -> Result<i32, Malformed> {
        let number = self.value.as_i64().ok_or_else(|| self.refuse(Flaw::NotAWholeNumber))?;
        let small = i32::try_from(number).ok().filter(|days| days.abs() <= 10_000_000);
        small.ok_or_else(|| self.refuse(Flaw::TooLarge))
    }

    pub(crate) fn count(&self, most: u64) -> Result<u64, Malformed> {
        if self.value.as_i64().is_some_and(|number| number < 0)
            || self.value.as_f64().is_some_and(|number| number < 0.0)
        {
            return Err(self.refuse(Flaw::Negative));
        }
        let number = self.value.as_u64().ok_or_else(|| self.refuse(Flaw::NotAWholeNumber))?;
        if number > most { Err(self.refuse(Flaw::TooLarge)) } else { Ok(number) }
    }

    /// A count of days or minutes; ten million of either are more than anybody plans.
    pub(crate) fn small(&self) -> Result<u32, Malformed> {
        let number = self.count(10_000_000)?;
        u32::try_from(number).map_err(|_| self.refuse(Flaw::TooLarge))
    }

    pub(crate) fn date(&self) -> Result<NaiveDate, Malformed> {
        date(self.text()?).ok_or_else(|| self.refuse(Flaw::NoSuchDate))
    }

    pub(crate) fn time(&self) -> Result<NaiveTime, Malformed> {
        time(self.text()?).ok_or_else(|| self.refuse(Flaw::NoSuchTime))
    }

    pub(crate) fn moment(&self) -> Result<NaiveDateTime, Malformed> {
        let (day, hour) = self.text()?.split_once('T').unwrap_or_default();
        let moment = date(day).zip(time(hour)).map(|(date, time)| date.and_time(time));
        moment.ok_or_else(|| self.refuse(Flaw::NoSuchMoment))
    }

    pub(crate) fn weekday(&self) -> Result<Weekday, Malformed> {
        let text = self.text()?;
        let found = super::write::WEEKDAYS.iter().find(|(name, _)| *name == text);
        found.map(|(_, weekday)| *weekday).ok_or_else(|| self.refuse(Flaw::NoSuchWeekday))
    }
}

/// Exactly YYYY-MM-DD; chrono alone would take fewer figures.
fn date(text: &str) -> Option<NaiveDate> {
    shaped(text, "0000-00-00").then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

/// HH:MM, or with seconds that are zero.
fn time(text: &str) -> Option<NaiveTime> {
    let text = text.strip_suffix(":00").filter(|text| text.len() == 5).unwrap_or(text);
    shaped(text, "00:00").then(|| NaiveTime::parse_from_str(text, "%H:%M").ok()).flatten()
}

fn shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape.bytes()).all(|(found, wanted)| match wanted {
            b'0' => found.is_ascii_digit(),
            other => found == other,
        })
}

pub(crate) fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// A value as it is shown in a refusal: JSON, cut where it would fill the window.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 120 {
        return text;
    }
    text.chars().take(119).chain(['…']).collect()
}

//! Who there is: the people and organisations of the demo year (`assets/samples/demo.toml`).

use chrono::NaiveDate;
use serde::Deserialize;

use crate::script::read;

/// Who there is. Other tables of the demo year are its own.
#[derive(Debug, Deserialize)]
pub(crate) struct Cast {
    pub(crate) organisation: Vec<Organisation>,
    pub(crate) person: Vec<Person>,
    pub(crate) seat: Vec<Seat>,
    pub(crate) chair: Vec<Chair>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Organisation {
    pub(crate) key: String,
    /// Absent: every workspace has it.
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) short: String,
    pub(crate) side: Option<String>,
    pub(crate) region: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Person {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) phone: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seat {
    pub(crate) person: String,
    pub(crate) body: Option<String>,
    pub(crate) kind: String,
    pub(crate) of: String,
    pub(crate) from: NaiveDate,
    pub(crate) to: Option<NaiveDate>,
    #[serde(default)]
    pub(crate) unconfirmed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Chair {
    pub(crate) year: i32,
    pub(crate) strategic: String,
    pub(crate) tactical: String,
}

/// Who there is.
pub(crate) fn cast() -> Cast {
    read("demo", include_str!("../../assets/samples/demo.toml"))
}

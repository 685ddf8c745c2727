//! Settings: each with its value, its default and where that comes from.

mod handlers;

use kansli_store::exchange::natural_key;
use kansli_store::{Reader, Writer, rows};

use crate::error::CommandResult;
use crate::shape::{request, view};

pub(crate) use self::handlers::{current, get, save};

request! {
    /// Change settings.
    SettingsSave {
        /// Key and new value; a null value goes back to the default.
        values: std::collections::BTreeMap<String, Option<String>>,
    }
}

view! {
    /// All settings, by group.
    SettingsView {
        /// In the order they are shown.
        settings: Vec<SettingView>,
    }
    /// One setting.
    SettingView {
        /// Its key, such as `noticeDays`.
        key: String,
        /// `chair`, `leadTimes`, `planning`, `weights`, `rules`, `documents`, `me`.
        group: String,
        /// What it is, in words.
        title: String,
        /// `number`, `text`, `side`, `year`, `monthDay`, `flag`, `organisation`,
        /// `level`: `error`, `warning`, `hint` or `info`.
        kind: String,
        /// The value in force.
        value: String,
        /// The default.
        default: String,
        /// Whether the value is someone's choice.
        chosen: bool,
        /// The governing text it comes from, or that it is the program's own default.
        source: String,
        /// Whether it must be filled in.
        required: bool,
    }
}

/// Settings that each laptop of a shared workspace has for itself: who works at it.
pub(crate) const OWN: [&str; 2] = ["my-name", "own-organisation"];

/// A setting's chosen value; `None` when nobody has chosen.
pub(crate) fn value(db: &Reader<'_>, key: &str) -> CommandResult<Option<String>> {
    let own = if OWN.contains(&key) { db.own(key)? } else { None };
    match own {
        Some(own) => Ok(Some(own).filter(|own| !own.is_empty())),
        None => Ok(row(db, key)?.and_then(|row| row.value)),
    }
}

/// Chooses a setting's value, or goes back to the default.
pub(crate) fn choose(db: &Writer<'_>, key: &str, value: Option<&str>) -> CommandResult<()> {
    if OWN.contains(&key) && db.reader().shared_as()?.is_some() {
        return Ok(db.keep_own(key, value)?);
    }
    let known = row(&db.reader(), key)?;
    let id = known.map_or_else(|| natural_key(&["setting", key]), |row| row.id);
    let value = value.map(str::to_owned);
    Ok(db.put(&rows::Setting { id, key: key.to_owned(), value })?)
}

fn row(db: &Reader<'_>, key: &str) -> CommandResult<Option<rows::Setting>> {
    Ok(db.by::<rows::Setting>("key", &key.to_owned())?.into_iter().next())
}

//! Reading the journal: who did what, when.

use std::collections::BTreeSet;

use kansli_record::{Batch, Sealed};
use rusqlite::{Connection, Row as SqlRow, params};
use serde_json::json;

use crate::error::{Error, Result};
use crate::rows::TABLES;
use crate::write::Reader;

/// Letters of a key.
const KEY: usize = 36;

/// Columns that say what a row belongs to, with the table of those it belongs to.
const OWNERS: [(&str, &str); 4] = [
    ("meeting", "meeting"),
    ("item", "agenda_item"),
    ("minutes", "minutes"),
    ("position", "joint_position"),
];

/// The tables whose rows belong to something by a column.
fn belonging(column: &str) -> impl Iterator<Item = &'static str> {
    let has = move |columns: &[&str]| columns.contains(&column);
    let all = TABLES.iter().filter(move |(_, columns, _)| has(columns)).map(|(table, ..)| *table);
    // The minutes of an item are how long it takes.
    all.filter(move |table| (*table, column) != ("agenda_item", "minutes"))
}

/// Asks for the rows of a table that belong to any of several things.
fn rows_of(table: &str, column: &str) -> String {
    format!("SELECT id FROM {table} WHERE {column} IN (SELECT value FROM json_each(?1))")
}

/// What a step did, as a message key and values: the window has the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The message's key, such as `journal-item-moved`.
    pub key: String,
    /// Its values, by name.
    pub values: Vec<(String, String)>,
}

impl Title {
    /// A title without values.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), values: Vec::new() }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.values.push((name.to_owned(), value.to_string()));
        self
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        let values: serde_json::Map<_, _> =
            self.values.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        serde_json::json!({ "key": self.key, "values": values })
    }

    pub(crate) fn from_json(json: &serde_json::Value) -> Self {
        let values = json["values"].as_object().into_iter().flatten();
        Self {
            key: json["key"].as_str().unwrap_or_default().to_owned(),
            values: values
                .map(|(name, value)| (name.clone(), value.as_str().unwrap_or_default().to_owned()))
                .collect(),
        }
    }
}

/// One step of the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The order in which it came to this laptop, from 1.
    pub number: u32,
    /// Its hash.
    pub hash: String,
    /// What it did, in message form.
    pub title: Title,
    /// The whole of it.
    pub batch: Batch,
}

impl Reader<'_> {
    /// Steps before `before` (or the newest), newest first, at most `limit`; with `subject`,
    /// those that touch that row.
    pub fn journal(
        &self,
        before: Option<u32>,
        limit: u32,
        subject: Option<&str>,
    ) -> Result<Vec<Step>> {
        let subjects = subject.map(|subject| self.with_belongings(subject)).transpose()?;
        let sql = match subjects {
            None => {
                "SELECT arrival, hash, signature, body FROM sync_batch
                 WHERE arrival < ?1 ORDER BY arrival DESC LIMIT ?2"
            }
            Some(_) => {
                "SELECT arrival, hash, signature, body FROM sync_batch WHERE arrival IN (
                     SELECT DISTINCT arrival FROM sync_subject
                     WHERE subject IN (SELECT value FROM json_each(?3)) AND arrival < ?1
                     ORDER BY arrival DESC LIMIT ?2)
                 ORDER BY arrival DESC"
            }
        };
        let mut query = self.connection.prepare_cached(sql)?;
        let before = before.unwrap_or(u32::MAX);
        let mut rows = match subjects {
            None => query.query(params![before, limit])?,
            Some(subjects) => query.query(params![before, limit, json!(subjects).to_string()])?,
        };
        let mut steps = Vec::new();
        while let Some(row) = rows.next()? {
            let (number, hash): (u32, String) = (row.get(0)?, row.get(1)?);
            let batch = read(&sealed(row)?)?;
            let title = Title::from_json(&batch.title);
            steps.push(Step { number, hash, title, batch });
        }
        Ok(steps)
    }

    /// A thing with what belongs to it, also what is taken away: a meeting's items, their texts.
    fn with_belongings(&self, subject: &str) -> Result<BTreeSet<String>> {
        let mut found = BTreeSet::from([subject.to_owned()]);
        // What kind of thing the subject is, is not told: it may own as any of them.
        let mut newest: Vec<(&str, Vec<String>)> =
            OWNERS.iter().map(|(column, _)| (*column, vec![subject.to_owned()])).collect();
        while let Some((column, owners)) = newest.pop() {
            let owners = json!(owners).to_string();
            for table in belonging(column) {
                let mut query = self.connection.prepare_cached(&rows_of(table, column))?;
                let ids = query.query_map([&owners], |row| row.get(0))?;
                let ids = ids.collect::<rusqlite::Result<Vec<String>>>()?;
                let ids: Vec<String> =
                    ids.into_iter().filter(|id| found.insert(id.clone())).collect();
                let owned = OWNERS.iter().find(|(_, owner)| *owner == table);
                newest.extend(owned.filter(|_| !ids.is_empty()).map(|(column, _)| (*column, ids)));
            }
        }
        Ok(found)
    }

    /// The newest hash of each device, by device.
    pub fn heads(&self) -> Result<Vec<(String, u64, String)>> {
        let mut query = self
            .connection
            .prepare_cached("SELECT actor, seq, hash FROM sync_head ORDER BY actor")?;
        let heads = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(heads.collect::<rusqlite::Result<_>>()?)
    }
}

/// Lays a step into the log, and notes what it touches.
pub(crate) fn add(
    connection: &Connection,
    sealed: &Sealed,
    batch: &Batch,
    arrival: i64,
) -> Result<()> {
    let Sealed { hash, signature, body } = sealed;
    connection
        .prepare_cached(
            "INSERT INTO sync_batch (actor, seq, hash, signature, body, arrival)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![batch.actor, batch.seq, hash, signature, body, arrival])?;
    index(connection, batch, arrival)
}

/// Notes the newest step of a device.
pub(crate) fn keep_head(
    connection: &Connection,
    actor: &str,
    seq: u64,
    hash: &str,
    hlc: &str,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO sync_head (actor, seq, hash, hlc) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![actor, seq, hash, hlc])?;
    Ok(())
}

/// Reads a step of the log, which was checked when it came.
pub(crate) fn read(sealed: &Sealed) -> Result<Batch> {
    sealed.read().map_err(|why| Error::Damaged(format!("journal step {}: {why}", sealed.hash)))
}

/// Notes what a step touches, so that the steps of a thing are found without reading all of them.
fn index(connection: &Connection, batch: &Batch, arrival: i64) -> Result<()> {
    let mut subjects = BTreeSet::new();
    for op in &batch.ops {
        subjects.insert(op.key.as_str());
        let after = op.change.after().and_then(|after| after.as_str());
        subjects.extend(after.filter(|text| text.len() == KEY));
    }
    let mut put =
        connection.prepare_cached("INSERT INTO sync_subject (subject, arrival) VALUES (?1, ?2)")?;
    for subject in subjects {
        put.execute(params![subject, arrival])?;
    }
    Ok(())
}

pub(crate) fn sealed(row: &SqlRow<'_>) -> rusqlite::Result<Sealed> {
    Ok(Sealed { hash: row.get("hash")?, signature: row.get("signature")?, body: row.get("body")? })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a step that fails fails the test")]
mod tests {
    use super::*;

    /// A meeting's history asks these for each meeting, item and record: none may walk a table.
    #[test]
    fn what_belongs_to_a_thing_is_found_by_an_index() {
        let mut connection = Connection::open_in_memory().unwrap();
        crate::migration::found(&mut connection).unwrap();
        for (column, _) in OWNERS {
            assert!(belonging(column).count() > 1, "{column}");
            for table in belonging(column) {
                let sql = format!("EXPLAIN QUERY PLAN {}", rows_of(table, column));
                let mut plan = connection.prepare(&sql).unwrap();
                let plan = plan.query_map(["[]"], |row| row.get::<_, String>(3)).unwrap();
                let plan: Vec<String> = plan.map(|step| step.unwrap()).collect();
                let found = plan.iter().any(|step| step.starts_with(&format!("SEARCH {table} ")));
                assert!(found, "{table}.{column}: {plan:?}");
            }
        }
    }
}

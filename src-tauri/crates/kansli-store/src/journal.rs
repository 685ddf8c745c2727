//! Reading the journal: who did what, when.

use kansli_record::{Batch, Sealed};
use rusqlite::Row as SqlRow;

use crate::error::{Error, Result};
use crate::write::Reader;

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
        let mut query = self.connection.prepare_cached(
            "SELECT arrival, hash, signature, body FROM sync_batch
             WHERE arrival < ?1 ORDER BY arrival DESC",
        )?;
        let mut rows = query.query([before.unwrap_or(u32::MAX)])?;
        let mut steps = Vec::new();
        while steps.len() < limit as usize
            && let Some(row) = rows.next()?
        {
            let (number, hash, sealed) = (row.get(0)?, row.get(1)?, sealed(row)?);
            let batch: Batch = serde_json::from_slice(&sealed.body)
                .map_err(|why| Error::Damaged(format!("journal step {number}: {why}")))?;
            if subject.is_none_or(|subject| touches(&batch, subject)) {
                let title = Title::from_json(&batch.title);
                steps.push(Step { number, hash, title, batch });
            }
        }
        Ok(steps)
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

fn touches(batch: &Batch, subject: &str) -> bool {
    batch.ops.iter().any(|op| {
        op.key == subject
            || matches!(&op.change, kansli_record::Change::Value { after, .. } if after == subject)
    })
}

pub(crate) fn sealed(row: &SqlRow<'_>) -> rusqlite::Result<Sealed> {
    Ok(Sealed { hash: row.get("hash")?, signature: row.get("signature")?, body: row.get("body")? })
}

//! Private notes: outside the journal and the search index, and left out of every copy, so that they
//! never leave the laptop.

use std::collections::BTreeMap;

use rusqlite::OptionalExtension;
use uuid::Uuid;

use crate::error::Result;
use crate::write::{Reader, Writer, keys};

impl Writer<'_> {
    /// Keeps the private note of an agenda item exactly as it was typed; nothing typed, nothing kept.
    pub fn put_note(&self, item: Uuid, text: &str) -> Result<()> {
        if text.is_empty() {
            self.connection()
                .prepare_cached("DELETE FROM private_note WHERE item = ?1")?
                .execute([item.to_string()])?;
            return Ok(());
        }
        self.connection()
            .prepare_cached("INSERT OR REPLACE INTO private_note (item, text) VALUES (?1, ?2)")?
            .execute((item.to_string(), text))?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The private note of an agenda item; empty when there is none.
    pub fn note(&self, item: Uuid) -> Result<String> {
        let found: Option<String> = self
            .connection
            .prepare_cached("SELECT text FROM private_note WHERE item = ?1")?
            .query_row([item.to_string()], |row| row.get(0))
            .optional()?;
        Ok(found.unwrap_or_default())
    }

    /// The private notes of agenda items, by item; those without one are left out.
    pub fn notes(&self, items: &[Uuid]) -> Result<BTreeMap<Uuid, String>> {
        let mut query = self.connection.prepare_cached(
            "SELECT item, text FROM private_note WHERE item IN (SELECT value FROM json_each(?1))",
        )?;
        let mut rows = query.query([keys(items)])?;
        let mut found = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let item: String = row.get(0)?;
            if let Ok(item) = item.parse() {
                found.insert(item, row.get(1)?);
            }
        }
        Ok(found)
    }
}

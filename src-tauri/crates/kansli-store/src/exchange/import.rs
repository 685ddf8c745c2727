//! An import as a whole: what it changed, and taking it back.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value as Json, json};

use crate::error::{Error, Result};
use crate::exchange::inbox::Received;
use crate::value::Value;
use crate::write::{CellName, Reader, Writer, known};

/// What cells held before, for an import that may be taken back: nothing, for a row that was not.
pub(crate) type Before = BTreeMap<CellName, Option<Json>>;

/// What came with one parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its key.
    pub id: String,
    /// When it was taken in, RFC 3339.
    pub at: String,
    /// Who sent it.
    pub sender: String,
    /// How many batches it brought that were new.
    pub batches: u64,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Notes an import with what the cells held before and hold now.
pub(crate) fn keep(
    connection: &Connection,
    import: &Import,
    received: &Received,
    before: &Before,
) -> Result<()> {
    connection.execute(
        "INSERT INTO sync_import (id, at, sender, facts) VALUES (?1, ?2, ?3, ?4)",
        params![
            import.id,
            import.at,
            import.sender,
            json!({ "batches": received.arrived.len() }).to_string()
        ],
    )?;
    let reader = Reader { connection };
    let mut put = connection.prepare_cached(
        "INSERT INTO sync_import_cell (import, tbl, row, col, before, after)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (name, before) in before {
        let after = reader.cell(name)?.unwrap_or(Value::Null).json();
        let before = before.as_ref().map(Json::to_string);
        if before.as_deref() != Some(after.to_string().as_str()) {
            put.execute(params![
                import.id,
                name.table,
                name.key,
                name.column,
                before,
                after.to_string()
            ])?;
        }
    }
    Ok(())
}

impl Reader<'_> {
    /// The imports, newest first.
    pub fn imports(&self) -> Result<Vec<Import>> {
        let mut query = self.connection.prepare_cached(
            "SELECT id, at, sender, json_extract(facts, '$.batches'), undone FROM sync_import
             ORDER BY at DESC, id",
        )?;
        let found = query.query_map([], |row| {
            Ok(Import {
                id: row.get(0)?,
                at: row.get(1)?,
                sender: row.get(2)?,
                batches: row.get(3)?,
                undone: row.get(4)?,
            })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writer<'_> {
    /// Takes an import back as a whole: every cell that it changed gets what it held before. Refuses
    /// when something has changed since.
    pub fn take_import_back(&self, id: &str) -> Result<()> {
        let open: Option<bool> = self
            .connection()
            .query_row("SELECT undone FROM sync_import WHERE id = ?1", [id], |row| row.get(0))
            .optional()?;
        if open != Some(false) {
            return Err(Error::NothingToUndo);
        }
        for (name, before, after) in self.import_cells(id)? {
            let now = self.reader().cell(&name)?.unwrap_or(Value::Null).json();
            if now != after {
                return Err(Error::ChangedSince);
            }
            match before {
                Some(before) => {
                    let value = Value::from_json(&before).ok_or(Error::ChangedSince)?;
                    self.set(name, value)?;
                }
                // A row that was not there goes; what it held stays in it.
                None if name.column == "deleted" => self.set(name, Value::Integer(1))?,
                None => {}
            }
        }
        self.connection().execute("UPDATE sync_import SET undone = 1 WHERE id = ?1", [id])?;
        Ok(())
    }

    fn import_cells(&self, id: &str) -> Result<Vec<(CellName, Option<Json>, Json)>> {
        let mut query = self.connection().prepare_cached(
            "SELECT tbl, row, col, before, after FROM sync_import_cell WHERE import = ?1",
        )?;
        let mut rows = query.query([id])?;
        let mut cells = Vec::new();
        while let Some(row) = rows.next()? {
            let (table, column): (String, String) = (row.get(0)?, row.get(2)?);
            let (before, after): (Option<String>, String) = (row.get(3)?, row.get(4)?);
            let damaged = |_| Error::Damaged("the note of an import".into());
            let read = |text: &str| serde_json::from_str::<Json>(text).map_err(damaged);
            let (table, column) = known(&table, &column).ok_or(Error::ChangedSince)?;
            cells.push((
                CellName { table, key: row.get(1)?, column },
                before.as_deref().map(read).transpose()?,
                read(&after)?,
            ));
        }
        Ok(cells)
    }
}

//! What a report elsewhere must be told: texts that two wrote at once, as they are shown here.

use kansli_record::Version;

use crate::error::Result;
use crate::exchange::cell;
use crate::rows::TABLES;
use crate::value::Value;
use crate::write::{CellName, Reader, is_text, known};

/// The columns that are joined as texts, each with its table.
pub fn text_columns() -> Vec<(&'static str, &'static str)> {
    let columns = |(table, _, texts): &(&'static str, _, &'static [&'static str])| {
        let table = *table;
        texts.iter().map(move |column| (table, *column)).collect::<Vec<_>>()
    };
    TABLES.iter().flat_map(columns).collect()
}

impl Reader<'_> {
    /// The batches here that do not count: of devices that may not write them.
    pub fn void(&self) -> Result<Vec<Version>> {
        let mut query = self
            .connection
            .prepare_cached("SELECT actor, seq FROM sync_void ORDER BY actor, seq")?;
        let found =
            query.query_map([], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// A text as it is shown here, if exactly these versions of it live here.
    pub fn shown_for(
        &self,
        table: &str,
        key: &str,
        column: &str,
        heads: &[Version],
    ) -> Result<Option<String>> {
        let Some((table, column)) = known(table, column) else { return Ok(None) };
        let name = CellName { table, key: key.to_owned(), column };
        if !is_text(table, column) || cell::heads(self.connection, &name)? != heads {
            return Ok(None);
        }
        Ok(match self.cell(&name)? {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        })
    }
}

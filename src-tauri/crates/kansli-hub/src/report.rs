//! The report: the log's cells in plain tables, for whoever writes reports with SQL.

use kansli_record::Version;

use crate::log::number;
use crate::{Hub, Result};

/// Batches that are looked through in one call.
const SOME: i64 = 5_000;

/// A text that two wrote at once: the hub cannot merge it, and asks a program what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untold {
    /// The table.
    pub table: String,
    /// The row's key.
    pub key: String,
    /// The column.
    pub column: String,
    /// The versions that live at the hub, in order. What a program shows counts only for exactly these.
    pub heads: Vec<Version>,
}

/// What a program shows for such a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which text, and for which versions.
    pub cell: Untold,
    /// What is shown.
    pub value: String,
}

impl Hub {
    /// Brings the report up to the log, as far as the program has read it. `void` are the batches up to
    /// there that do not count, `texts` the columns, with their tables, that programs merge. Returns how
    /// many batches were looked through; none when another program has been further.
    pub fn project(&mut self, upto: u64, void: &[Version], texts: &[(&str, &str)]) -> Result<u64> {
        let upto = i64::try_from(upto).unwrap_or(i64::MAX);
        let void: Vec<String> = void.iter().map(ToString::to_string).collect();
        let tables: Vec<&str> = texts.iter().map(|(table, _)| *table).collect();
        let columns: Vec<&str> = texts.iter().map(|(_, column)| *column).collect();
        let sql = "SELECT sync.project($1, $2, $3, $4, $5, $6)";
        let mut sum = 0;
        loop {
            let row = self.line.ask(async |client| {
                client
                    .query_one(sql, &[&self.workspace, &upto, &void, &SOME, &tables, &columns])
                    .await
            })?;
            match number(row.get(0)) {
                0 => return Ok(sum),
                some => sum += some,
            }
        }
    }

    /// The texts that a program must tell, after [`Hub::project`].
    pub fn untold(&mut self) -> Result<Vec<Untold>> {
        let sql = "SELECT tbl, key, col, heads FROM sync.untold($1)";
        let rows = self.line.ask(async |client| client.query(sql, &[&self.workspace]).await)?;
        let untold = |row: &tokio_postgres::Row| Untold {
            table: row.get(0),
            key: row.get(1),
            column: row.get(2),
            heads: row.get::<_, &str>(3).split(' ').filter_map(|head| head.parse().ok()).collect(),
        };
        Ok(rows.iter().map(untold).collect())
    }

    /// Tells what is shown. What has other versions by now is passed over. Returns how many were taken in.
    pub fn tell(&mut self, told: &[Told]) -> Result<u64> {
        let part = |of: fn(&Told) -> String| told.iter().map(of).collect::<Vec<String>>();
        let tables = part(|told| told.cell.table.clone());
        let keys = part(|told| told.cell.key.clone());
        let columns = part(|told| told.cell.column.clone());
        let heads = part(|told| {
            told.cell.heads.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        });
        let values = part(|told| told.value.replace('\0', "\u{fffd}"));
        let sql = "SELECT sync.tell($1, $2, $3, $4, $5, $6)";
        let row = self.line.ask(async |client| {
            client
                .query_one(sql, &[&self.workspace, &tables, &keys, &columns, &heads, &values])
                .await
        })?;
        Ok(number(row.get(0)))
    }
}

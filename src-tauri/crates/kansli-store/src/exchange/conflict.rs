//! What two have changed at once: listed until somebody chooses.

use kansli_record::Version;
use kansli_record::merge::{Level, Piece};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::exchange::{cell, lost};
use crate::row::Row;
use crate::value::Value;
use crate::write::{CellName, Reader, Writer, known};

/// One side of a conflict.
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictSide {
    /// The version.
    pub version: Version,
    /// Who wrote it, as called at that machine.
    pub who: String,
    /// When, RFC 3339, by that machine's clock.
    pub at: String,
    /// What it says.
    pub value: Value,
    /// Of a row that another took away: what was written in it, or in what lies in it.
    pub wrote: Vec<Wrote>,
}

/// What somebody wrote in a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Wrote {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// What it says.
    pub value: Value,
}

/// A cell that two have changed without knowing of one another.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub key: Uuid,
    /// The column; `deleted` when one took the row away that another wrote in.
    pub column: &'static str,
    /// Whether somebody has to choose; else the joined text is only to be looked at.
    pub level: Level,
    /// What is shown.
    pub shown: Value,
    /// The sides, the shown one last.
    pub sides: Vec<ConflictSide>,
    /// Of a text: the joined stretches.
    pub pieces: Vec<Piece>,
}

impl Reader<'_> {
    /// Everything that somebody has to choose in or look at, conflicts first.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        let mut query = self.connection.prepare_cached(
            "SELECT tbl, row, col FROM sync_review ORDER BY level DESC, tbl, row, col",
        )?;
        let names = query.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        let mut conflicts = Vec::new();
        for name in names {
            let (table, key, column) = name?;
            if let Some((table, column)) = known(&table, &column) {
                conflicts.push(self.conflict(&CellName { table, key, column })?);
            }
        }
        Ok(conflicts)
    }

    /// How many cells somebody has to choose in, and how many are only to be looked at.
    pub fn to_choose(&self) -> Result<(u64, u64)> {
        let sql = "SELECT count(*) FILTER (WHERE level = 2), count(*) FILTER (WHERE level = 1)
                   FROM sync_review";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// Whether any of these rows has a cell in which somebody has to choose.
    pub fn in_conflict(&self, keys: &[Uuid]) -> Result<bool> {
        let sql = "SELECT 1 FROM sync_review
                   WHERE level = 2 AND row IN (SELECT value FROM json_each(?1))";
        Ok(self.connection.prepare_cached(sql)?.exists([crate::write::keys(keys)])?)
    }

    /// The rows that have a number of their year which another has too: two laptops that
    /// hand numbers out without having heard of one another can do that.
    pub fn numbered_twice<R: Row>(&self) -> Result<Vec<R>> {
        let table = R::TABLE;
        let mut query = self.connection.prepare_cached(&format!(
            "SELECT id FROM {table} WHERE deleted = 0 AND (year, number) IN (
                 SELECT year, number FROM {table} WHERE deleted = 0
                 GROUP BY year, number HAVING count(*) > 1)
             ORDER BY id"
        ))?;
        let ids = query.query_map([], |row| row.get::<_, String>(0))?;
        let ids = ids.collect::<rusqlite::Result<Vec<_>>>()?;
        self.by_any("id", ids.iter().filter_map(|id| id.parse::<Uuid>().ok()))
    }

    fn conflict(&self, name: &CellName) -> Result<Conflict> {
        let damaged = || Error::Damaged(format!("{} `{}` {}", name.table, name.key, name.column));
        let heads = cell::heads(self.connection, name)?;
        let shown = cell::show(self.connection, name, &heads)?;
        let mut sides = Vec::new();
        for head in &shown.heads {
            let value = Value::from_json(&head.value).ok_or_else(damaged)?;
            sides.push(self.side(&head.version, value)?);
        }
        let mut level = shown.level;
        if name.column == "deleted" && level == Level::Clean {
            level = Level::Conflict;
            for version in lost::lost(self.connection, name.table, &name.key)? {
                let wrote = lost::wrote(self.connection, name, &version)?;
                let side = self.side(&version, Value::Integer(0))?;
                sides.insert(0, ConflictSide { wrote, ..side });
            }
        }
        Ok(Conflict {
            table: name.table,
            key: name.key.parse().map_err(|_| damaged())?,
            column: name.column,
            level,
            shown: Value::from_json(&shown.value).ok_or_else(damaged)?,
            sides,
            pieces: shown.pieces,
        })
    }

    fn side(&self, version: &Version, value: Value) -> Result<ConflictSide> {
        let batch = cell::batch(self.connection, version)?
            .ok_or_else(|| Error::Damaged(format!("journal step {version}")))?;
        let (who, at) = (batch.who, batch.at);
        Ok(ConflictSide { version: version.clone(), who, at, value, wrote: Vec::new() })
    }
}

impl Writer<'_> {
    /// Chooses: the cell gets a value that takes the place of every living version. `seen` are the
    /// versions that whoever chooses was shown; refuses when there are others by now.
    pub fn settle(
        &self,
        table: &str,
        key: Uuid,
        column: &str,
        value: Value,
        seen: &[Version],
    ) -> Result<()> {
        let (table, column) = known(table, column).ok_or(Error::ChangedSince)?;
        let name = CellName { table, key: key.to_string(), column };
        let conflict = self.reader().conflict(&name)?;
        let mut now: Vec<&Version> = conflict.sides.iter().map(|side| &side.version).collect();
        let mut then: Vec<&Version> = seen.iter().collect();
        now.sort();
        then.sort();
        if now != then {
            return Err(Error::ChangedSince);
        }
        self.choose(name, value)
    }
}

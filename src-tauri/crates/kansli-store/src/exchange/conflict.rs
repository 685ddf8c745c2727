//! What two have changed at once: listed until somebody chooses.

use kansli_record::Version;
use kansli_record::merge::{Level, Piece};
use rusqlite::{Connection, OptionalExtension, params};

use uuid::Uuid;

use crate::error::{Error, Result};
use crate::exchange::cell;
use crate::journal::{self, sealed};
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
            for version in lost(self.connection, name.table, &name.key)? {
                let wrote = wrote(self.connection, name, &version)?;
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

/// What lies in what: table, column, and the table of what it lies in. Whoever takes the outer away takes
/// the inner out of sight.
const WITHIN: [(&str, &str, &str); 10] = [
    ("action_item", "item", "agenda_item"),
    ("agenda_item", "meeting", "meeting"),
    ("agenda_section", "meeting", "meeting"),
    ("amendment", "item", "agenda_item"),
    ("attachment", "item", "agenda_item"),
    ("dispatch", "meeting", "meeting"),
    ("joint_position", "item", "agenda_item"),
    ("minutes", "meeting", "meeting"),
    ("minutes_text", "item", "agenda_item"),
    ("party_follow_up", "position", "joint_position"),
];

/// What a row lies in: table and key.
pub(crate) fn around(
    connection: &Connection,
    table: &str,
    key: &str,
) -> Result<Option<(&'static str, String)>> {
    let Some((_, column, outer)) = WITHIN.iter().find(|(inner, ..)| *inner == table) else {
        return Ok(None);
    };
    let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
    let found: Option<Option<String>> =
        connection.prepare_cached(&sql)?.query_row([key], |row| row.get(0)).optional()?;
    Ok(found.flatten().map(|key| (*outer, key)))
}

/// Sees whether somebody wrote in a row that another took away without knowing of it, or in what lies in it.
pub(crate) fn lost_edits(connection: &Connection, table: &str, key: &str) -> Result<()> {
    let Some((table, column)) = known(table, "deleted") else { return Ok(()) };
    let name = CellName { table, key: key.to_owned(), column };
    let sql = format!("SELECT deleted FROM {table} WHERE id = ?1");
    let gone: Option<bool> =
        connection.prepare_cached(&sql)?.query_row([key], |row| row.get(0)).optional()?;
    let noted = connection
        .prepare_cached(
            "SELECT 1 FROM sync_review WHERE tbl = ?1 AND row = ?2 AND col = 'deleted'",
        )?
        .exists([table, key])?;
    if gone != Some(true) && !noted {
        return Ok(());
    }
    let heads = cell::heads(connection, &name)?;
    if heads.is_empty() {
        // Nobody who counts has made the row: it is only pointed at.
        return Ok(());
    }
    if cell::show(connection, &name, &heads)?.level == Level::Conflict {
        return Ok(());
    }
    let lost = gone == Some(true) && !lost(connection, table, key)?.is_empty();
    cell::review(connection, &name, if lost { Level::Conflict } else { Level::Clean })
}

/// The versions of a row's cells that whoever took the row away had not seen: nobody of those who did. Those written with the
/// row's end in view count too: a choice between two texts does not say that the row is to stay gone.
fn lost(connection: &Connection, table: &'static str, key: &str) -> Result<Vec<Version>> {
    let name = CellName { table, key: key.to_owned(), column: "deleted" };
    let gone = cell::heads(connection, &name)?;
    let mut query = connection.prepare_cached(
        "SELECT DISTINCT actor, seq FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col <> 'deleted'",
    )?;
    let others = query
        .query_map([table, key], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
    let mut lost = Vec::new();
    for other in others {
        let other = other?;
        let mut seen = false;
        for gone in &gone {
            seen |= saw(connection, gone, &other)?;
        }
        if !seen {
            lost.push(other);
        }
    }
    for inner in written_inside(connection, table, key)? {
        let mut apart = !lost.contains(&inner);
        for gone in &gone {
            apart = apart && !saw(connection, gone, &inner)? && !saw(connection, &inner, gone)?;
        }
        if apart {
            lost.push(inner);
        }
    }
    Ok(lost)
}

/// What a version wrote in a row that was taken away, and in what lies in it.
fn wrote(connection: &Connection, gone: &CellName, version: &Version) -> Result<Vec<Wrote>> {
    let Some(batch) = cell::batch(connection, version)? else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for op in &batch.ops {
        let Some((table, column)) = known(&op.table, &op.column) else { continue };
        let own = (table, &op.key) == (gone.table, &gone.key);
        let within = || around(connection, table, &op.key);
        if column == "deleted" || !(own || within()? == Some((gone.table, gone.key.clone()))) {
            continue;
        }
        let name = CellName { table, key: op.key.clone(), column };
        let value = match op.change.after() {
            Some(value) => Value::from_json(value),
            None => crate::text::at(connection, &name, version.clone())?.map(Value::Text),
        };
        found.extend(value.map(|value| Wrote { table, column, value }));
    }
    Ok(found)
}

/// The versions of what lies in a row and is not taken away itself.
fn written_inside(connection: &Connection, table: &str, key: &str) -> Result<Vec<Version>> {
    let mut found = Vec::new();
    for (inner, column, _) in WITHIN.iter().filter(|(.., outer)| *outer == table) {
        let mut query = connection.prepare_cached(&format!(
            "SELECT DISTINCT actor, seq FROM sync_cell WHERE tbl = '{inner}' AND col <> 'deleted'
             AND row IN (SELECT id FROM {inner} WHERE {column} = ?1 AND deleted = 0)
             ORDER BY actor, seq"
        ))?;
        let versions =
            query.query_map([key], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
        for version in versions {
            found.push(version?);
        }
    }
    Ok(found)
}

/// Whether whoever wrote one version had seen the other.
fn saw(connection: &Connection, version: &Version, other: &Version) -> Result<bool> {
    if version.actor == other.actor {
        return Ok(other.seq <= version.seq);
    }
    // A batch names what is new since the one before: the newest that names the device tells.
    let mut query = connection.prepare_cached(
        "SELECT hash, signature, body FROM sync_batch
         WHERE actor = ?1 AND seq <= ?2 ORDER BY seq DESC",
    )?;
    let mut rows = query.query(params![version.actor, version.seq])?;
    while let Some(row) = rows.next()? {
        let batch = journal::read(&sealed(row)?)?;
        if let Some(dep) = batch.deps.iter().find(|dep| dep.actor == other.actor) {
            return Ok(other.seq <= dep.seq);
        }
    }
    Ok(false)
}

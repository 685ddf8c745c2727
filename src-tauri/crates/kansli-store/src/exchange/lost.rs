//! Rows that one took away while another wrote in them, or in what lies in them.

use kansli_record::Version;
use kansli_record::merge::Level;
use rusqlite::{Connection, OptionalExtension, params};

use super::cell;
use super::conflict::Wrote;
use crate::error::Result;
use crate::journal::{self, sealed};
use crate::value::Value;
use crate::write::{CellName, known};

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
pub(super) fn lost(
    connection: &Connection,
    table: &'static str,
    key: &str,
) -> Result<Vec<Version>> {
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
pub(super) fn wrote(
    connection: &Connection,
    gone: &CellName,
    version: &Version,
) -> Result<Vec<Wrote>> {
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

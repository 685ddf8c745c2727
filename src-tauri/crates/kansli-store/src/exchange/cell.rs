//! The living versions of a cell, and what is shown of them.
//!
//! A cell has one living version until two laptops write it without knowing of one another. Of
//! values the newest is shown and the others stay listed; texts are joined over the newest version
//! that all of them grew out of.

use std::collections::{BTreeMap, BinaryHeap};

use kansli_record::merge::{Level, Merged, Piece, merge};
use kansli_record::{Batch, Version};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;

use crate::error::{Error, Result};
use crate::journal::{self, sealed};
use crate::text as versions;
use crate::value::Value;
use crate::write::{CellName, is_text};

/// A living version of a cell that has several.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Head {
    /// The clock of its batch.
    pub(crate) hlc: String,
    /// The version.
    pub(crate) version: Version,
    /// What the cell holds by it.
    pub(crate) value: Json,
}

/// What is shown of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    /// The value.
    pub(crate) value: Json,
    /// How far somebody has to look at it.
    pub(crate) level: Level,
    /// Its living versions, the shown one last.
    pub(crate) heads: Vec<Head>,
    /// Of a text: how it was joined.
    pub(crate) pieces: Vec<Piece>,
}

/// What only grows: of several values the highest holds, whoever wrote it.
const COUNTER: (&str, &str) = ("number_series", "last");

/// The place of a row in its order.
const ORDER: &str = "rank";

/// The living versions of a cell.
pub(crate) fn heads(connection: &Connection, name: &CellName) -> Result<Vec<Version>> {
    let mut query = connection.prepare_cached(
        "SELECT actor, seq FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col = ?3
         ORDER BY actor, seq",
    )?;
    let found = query.query_map([name.table, &name.key, name.column], |row| {
        Ok(Version { actor: row.get(0)?, seq: row.get(1)? })
    })?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Those of a cell's living versions that somebody who sees what is shown has seen: all of them, or
/// of a conflict the one that is shown. What else there is stays until somebody chooses.
pub(crate) fn seen(
    connection: &Connection,
    name: &CellName,
    heads: &[Version],
) -> Result<Vec<Version>> {
    if heads.len() < 2 {
        return Ok(heads.to_vec());
    }
    let shown = show(connection, name, heads)?;
    Ok(match shown.level {
        Level::Clean | Level::Mixed => heads.to_vec(),
        Level::Conflict => {
            shown.heads.into_iter().next_back().map(|head| head.version).into_iter().collect()
        }
    })
}

/// What a cell shows by these living versions.
pub(crate) fn show(connection: &Connection, name: &CellName, heads: &[Version]) -> Result<Shown> {
    let mut all = Vec::new();
    for version in heads {
        all.push(head(connection, name, version)?);
    }
    all.sort_by(|a, b| (&a.hlc, &a.version).cmp(&(&b.hlc, &b.version)));
    let Some(newest) = all.last() else {
        let why = format!("{} `{}` {} has no version", name.table, name.key, name.column);
        return Err(Error::Damaged(why));
    };
    if (name.table, name.column) == COUNTER {
        let highest = all.iter().filter_map(|head| head.value.as_u64()).max();
        let value = highest.map_or_else(|| newest.value.clone(), Json::from);
        return Ok(Shown { value, level: Level::Clean, heads: all, pieces: Vec::new() });
    }
    // Rows that stand in order are numbered anew when one moves: that is no choice that somebody made.
    let alike = name.column == ORDER || all.iter().all(|head| head.value == newest.value);
    if alike || !is_text(name.table, name.column) {
        let level = if alike { Level::Clean } else { Level::Conflict };
        return Ok(Shown { value: newest.value.clone(), level, heads: all, pieces: Vec::new() });
    }
    let base = match ancestor(connection, name, heads)? {
        Some(version) => versions::at(connection, name, version)?.unwrap_or_default(),
        None => String::new(),
    };
    let texts = all.iter().map(|head| head.value.as_str().unwrap_or_default());
    let (merged, level) = joined(&base, texts);
    Ok(Shown { value: merged.text().into(), level, heads: all, pieces: merged.pieces })
}

/// Texts that grew out of one, joined from the oldest to the newest.
fn joined<'a>(base: &str, mut texts: impl Iterator<Item = &'a str>) -> (Merged, Level) {
    let first = texts.next().unwrap_or_default();
    let mut merged = Merged { pieces: vec![Piece::Joined(first.to_owned())] };
    let mut level = Level::Clean;
    for text in texts {
        merged = merge(base, &merged.text(), text);
        level = level.max(merged.level());
    }
    (merged, level)
}

fn head(connection: &Connection, name: &CellName, version: &Version) -> Result<Head> {
    let damaged =
        || Error::Damaged(format!("{} `{}` {}: {version}", name.table, name.key, name.column));
    let batch = batch(connection, version)?.ok_or_else(damaged)?;
    let value = match is_text(name.table, name.column) {
        true => versions::at(connection, name, version.clone())?.map(Json::from),
        false => batch.ops.iter().find_map(|op| {
            let same = (op.table.as_str(), op.key.as_str(), op.column.as_str())
                == (name.table, name.key.as_str(), name.column);
            op.change.after().filter(|_| same).cloned()
        }),
    };
    Ok(Head { hlc: batch.hlc, version: version.clone(), value: value.ok_or_else(damaged)? })
}

/// A batch of the log.
pub(crate) fn batch(connection: &Connection, version: &Version) -> Result<Option<Batch>> {
    let mut query = connection.prepare_cached(
        "SELECT hash, signature, body FROM sync_batch WHERE actor = ?1 AND seq = ?2",
    )?;
    let found = query.query_row(params![version.actor, version.seq], sealed).optional()?;
    found.as_ref().map(journal::read).transpose()
}

/// The newest version that all of these grew out of: walked backwards by the clock, which no version
/// shares with those it grew out of.
fn ancestor(
    connection: &Connection,
    name: &CellName,
    heads: &[Version],
) -> Result<Option<Version>> {
    let all = (1u64 << heads.len().min(63)) - 1;
    let mut reached: BTreeMap<Version, u64> = BTreeMap::new();
    let mut next: BinaryHeap<(String, Version)> = BinaryHeap::new();
    let mut read = connection.prepare_cached(
        "SELECT hlc, parents FROM sync_ver
         WHERE tbl = ?1 AND row = ?2 AND col = ?3 AND actor = ?4 AND seq = ?5",
    )?;
    let mut look = |version: &Version| -> Result<Option<(String, Vec<Version>)>> {
        let key = params![name.table, name.key, name.column, version.actor, version.seq];
        let found: Option<(String, String)> =
            read.query_row(key, |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        Ok(found.map(|(hlc, parents)| (hlc, serde_json::from_str(&parents).unwrap_or_default())))
    };
    for (place, head) in heads.iter().enumerate() {
        *reached.entry(head.clone()).or_default() |= 1 << place.min(62);
        if let Some((hlc, _)) = look(head)? {
            next.push((hlc, head.clone()));
        }
    }
    while let Some((_, version)) = next.pop() {
        let by = reached.get(&version).copied().unwrap_or_default();
        if by == all {
            return Ok(Some(version));
        }
        for parent in look(&version)?.map(|(_, parents)| parents).unwrap_or_default() {
            let before = reached.entry(parent.clone()).or_default();
            if *before | by != *before {
                *before |= by;
                if let Some((hlc, _)) = look(&parent)? {
                    next.push((hlc, parent));
                }
            }
        }
    }
    Ok(None)
}

/// Notes the living versions of a cell.
pub(crate) fn keep_heads(
    connection: &Connection,
    name: &CellName,
    heads: &[Version],
) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col = ?3")?
        .execute([name.table, &name.key, name.column])?;
    let mut put = connection.prepare_cached(
        "INSERT INTO sync_cell (tbl, row, col, actor, seq) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for version in heads {
        put.execute(params![name.table, name.key, name.column, version.actor, version.seq])?;
    }
    Ok(())
}

/// Brings what a cell shows, and what there is to look at, after its living versions.
pub(crate) fn refresh(connection: &Connection, name: &CellName) -> Result<()> {
    let heads = heads(connection, name)?;
    let shown = show(connection, name, &heads)?;
    set(connection, name, &shown.value)?;
    review(connection, name, shown.level)
}

/// Puts a value into a table.
pub(crate) fn set(connection: &Connection, name: &CellName, value: &Json) -> Result<()> {
    let value = Value::from_json(value)
        .ok_or_else(|| Error::Damaged(format!("{} `{}` {}", name.table, name.key, name.column)))?;
    let sql = format!("UPDATE {} SET {} = ?1 WHERE id = ?2", name.table, name.column);
    connection.prepare_cached(&sql)?.execute(params![value, name.key])?;
    Ok(())
}

/// Notes what there is to look at in a cell, or that there is nothing.
pub(crate) fn review(connection: &Connection, name: &CellName, level: Level) -> Result<()> {
    let number = match level {
        Level::Clean => {
            connection
                .prepare_cached("DELETE FROM sync_review WHERE tbl = ?1 AND row = ?2 AND col = ?3")?
                .execute([name.table, &name.key, name.column])?;
            return Ok(());
        }
        Level::Mixed => 1,
        Level::Conflict => 2,
    };
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO sync_review (tbl, row, col, level) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![name.table, name.key, name.column, number])?;
    Ok(())
}

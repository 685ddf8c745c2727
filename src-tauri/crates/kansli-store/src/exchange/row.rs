//! A row made anew from the log: the slow way, for when a batch that stood in it no longer counts,
//! or counts again.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::merge::Level;
use kansli_record::{Batch, Version};
use rusqlite::Connection;
use serde_json::Value as Json;

use crate::error::Result;
use crate::exchange::{cell, members};
use crate::journal::{self, sealed};
use crate::rows::TABLES;
use crate::write::CellName;

/// The versions of a cell with what each replaced, those that do not count among them.
type Versions = BTreeMap<Version, (Vec<Version>, bool)>;

/// Makes every cell of a row anew from the log.
pub(crate) fn again(connection: &Connection, table: &'static str, key: &str) -> Result<()> {
    for (name, heads) in cells(connection, table, key)? {
        cell::keep_heads(connection, &name, &heads)?;
        if heads.is_empty() {
            cell::set(connection, &name, &unwritten(connection, &name)?)?;
            cell::review(connection, &name, Level::Clean)?;
        } else {
            cell::refresh(connection, &name)?;
        }
    }
    Ok(())
}

/// What every cell of a row must hold by the log, with its living versions.
pub(crate) fn must(
    connection: &Connection,
    table: &'static str,
    key: &str,
) -> Result<Vec<(CellName, Vec<Version>, Json)>> {
    let with_value = |(name, heads): (CellName, Vec<Version>)| {
        let value = match heads.is_empty() {
            true => unwritten(connection, &name)?,
            false => cell::show(connection, &name, &heads)?.value,
        };
        Ok((name, heads, value))
    };
    cells(connection, table, key)?.into_iter().map(with_value).collect()
}

/// The cells of a row with their living versions by the log.
fn cells(
    connection: &Connection,
    table: &'static str,
    key: &str,
) -> Result<Vec<(CellName, Vec<Version>)>> {
    let columns =
        TABLES.iter().find(|(name, ..)| *name == table).map_or(&[][..], |(_, all, _)| all);
    let log = log(connection, key)?;
    let living = columns.iter().chain(["deleted"].iter()).map(|&column| {
        let mut versions = Versions::new();
        for (batch, counts) in &log {
            let op = batch.ops.iter().find(|op| {
                (op.table.as_str(), op.key.as_str(), op.column.as_str()) == (table, key, column)
            });
            if let Some(op) = op {
                let version = Version { actor: batch.actor.clone(), seq: batch.seq };
                versions.insert(version, (op.parents.clone(), *counts));
            }
        }
        (CellName { table, key: key.to_owned(), column }, living(&versions))
    });
    Ok(living.collect())
}

/// The versions that count and that no other that counts grew out of, by whatever way.
fn living(versions: &Versions) -> Vec<Version> {
    let mut replaced: BTreeSet<&Version> = BTreeSet::new();
    for (parents, counts) in versions.values() {
        let mut open: Vec<&Version> = if *counts { parents.iter().collect() } else { Vec::new() };
        while let Some(parent) = open.pop() {
            if replaced.insert(parent)
                && let Some((parents, _)) = versions.get(parent)
            {
                open.extend(parents);
            }
        }
    }
    let living =
        versions.iter().filter(|(version, (_, counts))| *counts && !replaced.contains(version));
    living.map(|(version, _)| version.clone()).collect()
}

/// What a cell holds that nothing counting has written: a row nobody made is not shown.
fn unwritten(connection: &Connection, name: &CellName) -> Result<Json> {
    if name.column == "deleted" {
        return Ok(Json::from(1));
    }
    let default: String = connection
        .prepare_cached(
            "SELECT ifnull(dflt_value, 'NULL') FROM pragma_table_info(?1) WHERE name = ?2",
        )?
        .query_row([name.table, name.column], |row| row.get(0))?;
    let value: crate::value::Value =
        connection.query_row(&format!("SELECT {default}"), [], |row| row.get(0))?;
    Ok(value.json())
}

/// The batches that touch a row, in the order in which they came, and whether each counts.
fn log(connection: &Connection, key: &str) -> Result<Vec<(Batch, bool)>> {
    let mut query = connection.prepare_cached(
        "SELECT hash, signature, body FROM sync_batch WHERE arrival IN
             (SELECT arrival FROM sync_subject WHERE subject = ?1) ORDER BY arrival",
    )?;
    let mut rows = query.query([key])?;
    let mut log = Vec::new();
    while let Some(row) = rows.next()? {
        let batch = journal::read(&sealed(row)?)?;
        let counts = members::void(connection, &batch.actor, batch.seq)?.is_none();
        log.push((batch, counts));
    }
    Ok(log)
}

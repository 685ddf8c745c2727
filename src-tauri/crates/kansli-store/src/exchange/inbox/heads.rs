//! What is known before anything comes: the newest batches, what their devices had seen, and what points at what.

use std::collections::{BTreeMap, HashMap};

use kansli_record::Version;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::exchange::plan::Clock;
use crate::rows::TABLES;

/// The newest batch of a device.
pub(super) struct Head {
    pub(super) seq: u64,
    pub(super) hash: String,
    pub(super) hlc: String,
}

pub(super) fn heads(connection: &Connection) -> Result<BTreeMap<String, Head>> {
    let mut query = connection.prepare("SELECT actor, seq, hash, hlc FROM sync_head")?;
    let heads = query.query_map([], |row| {
        Ok((row.get(0)?, Head { seq: row.get(1)?, hash: row.get(2)?, hlc: row.get(3)? }))
    })?;
    Ok(heads.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn clocks(connection: &Connection) -> Result<BTreeMap<String, Clock>> {
    let mut query = connection.prepare("SELECT actor, other, seq FROM sync_clock")?;
    let mut rows = query.query([])?;
    let mut clocks: BTreeMap<String, Clock> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        clocks.entry(row.get(0)?).or_default().insert(row.get(1)?, row.get(2)?);
    }
    Ok(clocks)
}

/// Notes how much of the others a device had seen when it wrote its newest batch.
pub(crate) fn keep_clock(connection: &Connection, actor: &str, clock: &Clock) -> Result<()> {
    let mut put = connection.prepare_cached(
        "INSERT OR REPLACE INTO sync_clock (actor, other, seq) VALUES (?1, ?2, ?3)",
    )?;
    for (other, seq) in clock {
        put.execute(params![actor, other, seq])?;
    }
    Ok(())
}

pub(super) fn hash_of(connection: &Connection, version: &Version) -> Result<Option<String>> {
    let mut query =
        connection.prepare_cached("SELECT hash FROM sync_batch WHERE actor = ?1 AND seq = ?2")?;
    Ok(query.query_row(params![version.actor, version.seq], |row| row.get(0)).optional()?)
}

/// Which table each column points into, by table.
pub(super) type Owners = HashMap<&'static str, HashMap<String, String>>;

pub(super) fn owners(connection: &Connection) -> Result<Owners> {
    let mut query =
        connection.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let mut owners = Owners::new();
    for (table, ..) in TABLES {
        let keys = query.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for key in keys {
            let (column, owner): (String, String) = key?;
            owners.entry(table).or_default().insert(column, owner);
        }
    }
    Ok(owners)
}

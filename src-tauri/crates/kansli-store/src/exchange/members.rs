//! Who may write, as this file's log says.

use kansli_record::member::{DEVICE, Members, Root, Void};
use kansli_record::{Batch, Version};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;

use crate::error::{Error, Result};
use crate::exchange::cell;
use crate::home::kv;

/// Reads who may write.
pub(crate) fn load(connection: &Connection) -> Result<Members> {
    let Some(root) = root(connection)? else { return Ok(Members::default()) };
    let mut query = connection.prepare_cached("SELECT actor, seq FROM sync_member")?;
    let versions =
        query.query_map([], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
    let mut batches = Vec::new();
    for version in versions.collect::<rusqlite::Result<Vec<_>>>()? {
        batches.extend(cell::batch(connection, &version)?);
    }
    Ok(Members::of(Some(root), &batches))
}

/// The batch by which sharing began, if it has.
pub(crate) fn root(connection: &Connection) -> Result<Option<Root>> {
    let Some(text) = kv(connection, "root")? else { return Ok(None) };
    let damaged = || Error::Damaged("the beginning of the sharing".into());
    let (version, deps): (Version, Vec<Version>) =
        serde_json::from_str(&text).map_err(|_| damaged())?;
    Ok(Some(Root { version, deps }))
}

/// Notes by which batch sharing began.
pub(crate) fn keep_root(connection: &Connection, root: &Root) -> Result<()> {
    connection.execute(
        "INSERT OR REPLACE INTO sync_kv (key, value) VALUES ('root', ?1)",
        [json!((&root.version, &root.deps)).to_string()],
    )?;
    Ok(())
}

/// Notes that a batch says who may write. Gives whether it does.
pub(crate) fn index(connection: &Connection, batch: &Batch) -> Result<bool> {
    let says = batch.ops.iter().any(|op| op.table == DEVICE);
    if says {
        connection
            .prepare_cached("INSERT OR IGNORE INTO sync_member (actor, seq) VALUES (?1, ?2)")?
            .execute(params![batch.actor, batch.seq])?;
    }
    Ok(says)
}

/// Notes that a batch does not count, or that it does.
pub(crate) fn keep_void(
    connection: &Connection,
    actor: &str,
    seq: u64,
    why: Option<Void>,
) -> Result<()> {
    match why {
        Some(why) => connection
            .prepare_cached(
                "INSERT OR REPLACE INTO sync_void (actor, seq, why) VALUES (?1, ?2, ?3)",
            )?
            .execute(params![actor, seq, why.name()])?,
        None => connection
            .prepare_cached("DELETE FROM sync_void WHERE actor = ?1 AND seq = ?2")?
            .execute(params![actor, seq])?,
    };
    Ok(())
}

/// Why a batch of the log does not count.
pub(crate) fn void(connection: &Connection, actor: &str, seq: u64) -> Result<Option<Void>> {
    let why: Option<String> = connection
        .prepare_cached("SELECT why FROM sync_void WHERE actor = ?1 AND seq = ?2")?
        .query_row(params![actor, seq], |row| row.get(0))
        .optional()?;
    Ok(why.as_deref().and_then(Void::of))
}

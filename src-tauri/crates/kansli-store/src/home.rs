//! Whose the file is: the device that writes its journal, and where it is at home.

use std::fs;
use std::path::Path;

use kansli_record::DeviceKey;
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::open::Place;

/// The device's key: the file's own, or a new one when the file is not where it last was.
///
/// Two files with one key would fork the journal, so a copy, a restored backup and a file
/// carried to another laptop each get a device of their own.
pub(crate) fn device(
    connection: &Connection,
    path: &Path,
    place: &Place,
    inode: Option<u64>,
) -> Result<DeviceKey> {
    let home = home(path, place, inode);
    let kept = kv(connection, "device")?
        .and_then(|text| <[u8; 32]>::try_from(hex::decode(text).ok()?).ok());
    if let Some(key) = kept
        && kv(connection, "home")?.as_deref() == Some(home.as_str())
    {
        return Ok(DeviceKey::from_bytes(key));
    }
    let key = DeviceKey::from_bytes(place.fresh_key);
    if let Some(before) = kept.filter(|_| kv(connection, "root").is_ok_and(|root| root.is_some())) {
        // Signs that the new one takes its place, the next time something is written. One that waits for
        // that already is the one that has a place: the file was moved again before.
        connection.execute(
            "INSERT OR IGNORE INTO sync_kv (key, value) VALUES ('predecessor', ?1)",
            [hex::encode(before)],
        )?;
    }
    connection.execute(
        "INSERT OR REPLACE INTO sync_kv (key, value) VALUES ('device', ?1), ('home', ?2)",
        (hex::encode(key.to_bytes()), home),
    )?;
    // What another device did is not one's own to undo.
    connection.execute("DELETE FROM undo_step", [])?;
    Ok(key)
}

/// Where a file is at home: machine, path and inode.
pub(crate) fn home(path: &Path, place: &Place, inode: Option<u64>) -> String {
    let full = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    format!("{}|{}|{inode:?}", place.machine, full.display())
}

/// A value that belongs to this copy of the file, and is not journalled.
pub(crate) fn kv(connection: &Connection, key: &str) -> Result<Option<String>> {
    Ok(connection
        .query_row("SELECT value FROM sync_kv WHERE key = ?1", [key], |row| row.get(0))
        .optional()?)
}

/// What tells a file from another that takes its place, where there is such a thing.
#[cfg(unix)]
pub(crate) fn inode(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|data| data.ino())
}

#[cfg(not(unix))]
pub(crate) fn inode(_: &Path) -> Option<u64> {
    None
}

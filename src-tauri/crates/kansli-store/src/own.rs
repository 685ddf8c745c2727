//! What belongs to this copy of the file alone, and is not journalled: who works here, which folder
//! is shared. It goes along in a backup of the file, and never to another laptop.

use kansli_record::DeviceKey;
use rusqlite::Connection;

use crate::error::Result;
use crate::home::kv;
use crate::open::Store;
use crate::write::{Reader, Writer};

impl Reader<'_> {
    /// A value that belongs to this copy.
    pub fn own(&self, key: &str) -> Result<Option<String>> {
        kv(self.connection, &named(key))
    }
}

impl Reader<'_> {
    /// The name in the log of the device that this copy writes as.
    pub fn own_actor(&self) -> Result<Option<String>> {
        let key = kv(self.connection, "device")?;
        let bytes = key.and_then(|text| <[u8; 32]>::try_from(hex::decode(text).ok()?).ok());
        Ok(bytes.map(|bytes| DeviceKey::from_bytes(bytes).actor()))
    }
}

impl Writer<'_> {
    /// Keeps a value that belongs to this copy; `None` takes it away.
    pub fn keep_own(&self, key: &str, value: Option<&str>) -> Result<()> {
        keep(self.connection(), &named(key), value)
    }
}

impl Store {
    /// Keeps a value that belongs to this copy.
    pub fn keep_own(&mut self, key: &str, value: Option<&str>) -> Result<()> {
        keep(&self.connection, &named(key), value)
    }
}

fn named(key: &str) -> String {
    format!("own:{key}")
}

fn keep(connection: &Connection, key: &str, value: Option<&str>) -> Result<()> {
    match value {
        Some(value) => connection
            .execute("INSERT OR REPLACE INTO sync_kv (key, value) VALUES (?1, ?2)", (key, value))?,
        None => connection.execute("DELETE FROM sync_kv WHERE key = ?1", [key])?,
    };
    Ok(())
}

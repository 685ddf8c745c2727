//! Contents of attachments, kept once by hash inside the encrypted file.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::write::{Reader, Writer};

impl Writer<'_> {
    /// Keeps a content and gives its SHA-256.
    pub fn put_blob(&self, bytes: &[u8]) -> Result<String> {
        keep(self.connection(), bytes)
    }
}

/// Keeps contents that come from elsewhere.
pub(crate) fn receive(connection: &Connection, contents: &[Vec<u8>]) -> Result<()> {
    contents.iter().try_for_each(|bytes| keep(connection, bytes).map(drop))
}

fn keep(connection: &Connection, bytes: &[u8]) -> Result<String> {
    let hash = hex::encode(Sha256::digest(bytes));
    connection
        .prepare_cached("INSERT OR IGNORE INTO blob (sha256, bytes) VALUES (?1, ?2)")?
        .execute((&hash, bytes))?;
    Ok(hash)
}

impl Reader<'_> {
    /// Whether a content is here.
    pub fn has_blob(&self, sha256: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM blob WHERE sha256 = ?1";
        Ok(self.connection.prepare_cached(sql)?.exists([sha256])?)
    }

    /// A content by its SHA-256; damaged when it no longer has that hash.
    pub fn blob(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let found: Option<Vec<u8>> = self
            .connection
            .prepare_cached("SELECT bytes FROM blob WHERE sha256 = ?1")?
            .query_row([sha256], |row| row.get(0))
            .optional()?;
        match &found {
            Some(bytes) if hex::encode(Sha256::digest(bytes)) != sha256 => {
                Err(Error::Damaged(format!("the content of an attachment ({sha256})")))
            }
            _ => Ok(found),
        }
    }
}

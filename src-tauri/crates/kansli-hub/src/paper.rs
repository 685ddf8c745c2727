//! Contents of attachments at the hub, by hash.

use crate::log::number;
use crate::{Hub, Result};

impl Hub {
    /// Those of these contents (SHA-256, hexadecimal) that the hub does not have.
    pub fn lacks(&mut self, hashes: &[String]) -> Result<Vec<String>> {
        let sql = "SELECT h FROM unnest($2::text[]) AS hashes (h) WHERE NOT EXISTS (
                SELECT FROM sync.blob WHERE workspace = $1 AND sha256 = h)";
        let rows =
            self.line.ask(async |client| client.query(sql, &[&self.workspace, &hashes]).await)?;
        Ok(rows.iter().map(|row| row.get(0)).collect())
    }

    /// Leaves a content at the hub; whether it was not there before.
    pub fn leave(&mut self, bytes: &[u8]) -> Result<bool> {
        let sql = "SELECT sync.put_blobs($1, $2)";
        let row = self.line.ask(async |client| {
            client.query_one(sql, &[&self.workspace, &[bytes].as_slice()]).await
        })?;
        Ok(number(row.get(0)) > 0)
    }

    /// Fetches a content; none when the hub does not have it. Its hash is for the receiver to check.
    pub fn fetch(&mut self, hash: &str) -> Result<Option<Vec<u8>>> {
        let sql = "SELECT bytes FROM sync.blob WHERE workspace = $1 AND sha256 = $2";
        let row =
            self.line.ask(async |client| client.query_opt(sql, &[&self.workspace, &hash]).await)?;
        Ok(row.map(|row| row.get(0)))
    }
}

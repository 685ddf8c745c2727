//! Batches on their way out.

use kansli_record::Sealed;
use rusqlite::params;

use crate::error::Result;
use crate::exchange::members;
use crate::journal::sealed;
use crate::write::Reader;

impl Reader<'_> {
    /// Batches that somebody who has these has not, in the order in which they came here, at most
    /// `limit`. `known` is each device with the number of its newest batch there.
    pub fn batches_after(&self, known: &[(String, u64)], limit: u32) -> Result<Vec<Sealed>> {
        let known: serde_json::Map<String, serde_json::Value> =
            known.iter().map(|(actor, seq)| (actor.clone(), (*seq).into())).collect();
        let mut query = self.connection.prepare_cached(
            "SELECT hash, signature, body FROM sync_batch
             WHERE seq > ifnull((SELECT value FROM json_each(?1) WHERE key = actor), 0)
             ORDER BY arrival LIMIT ?2",
        )?;
        let known = serde_json::Value::from(known).to_string();
        let found = query.query_map(params![known, limit], sealed)?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// Batches that came to this file after the given place, in order, at most `limit`, each with its
    /// place: what the hub has not been given.
    pub fn batches_from(&self, place: u64, limit: u32) -> Result<Vec<(u64, Sealed)>> {
        let mut query = self.connection.prepare_cached(
            "SELECT hash, signature, body, arrival FROM sync_batch WHERE arrival > ?1
             ORDER BY arrival LIMIT ?2",
        )?;
        let found =
            query.query_map(params![place, limit], |row| Ok((row.get(3)?, sealed(row)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The contents that attachments of these hashes have here.
    pub fn blob_hashes(&self) -> Result<Vec<String>> {
        let mut query =
            self.connection.prepare_cached("SELECT sha256 FROM blob ORDER BY sha256")?;
        let found = query.query_map([], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The name of the workspace among others: the batch by which sharing began. None if it is not
    /// shared.
    pub fn shared_as(&self) -> Result<Option<String>> {
        Ok(members::root(self.connection)?.map(|root| root.version.to_string()))
    }
}

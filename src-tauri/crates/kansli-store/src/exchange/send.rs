//! Batches on their way out.

use kansli_record::{Sealed, Version};
use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::exchange::members;
use crate::journal::sealed;
use crate::open::Store;
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

    /// How many batches came to this file after the given place.
    pub fn count_from(&self, place: u64) -> Result<u32> {
        let sql = "SELECT count(*) FROM sync_batch WHERE arrival > ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([place], |row| row.get(0))?)
    }

    /// What another device is known to have, as its parcels said: each device with a number.
    pub fn peer(&self, actor: &str) -> Result<Vec<(String, u64)>> {
        let mut query = self
            .connection
            .prepare_cached("SELECT actor, seq FROM sync_peer WHERE peer = ?1 ORDER BY actor")?;
        let found = query.query_map([actor], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// When a device wrote the newest batch of its that is here, RFC 3339.
    pub fn last_written(&self, actor: &str) -> Result<Option<String>> {
        let mut query = self.connection.prepare_cached(
            "SELECT json_extract(CAST(body AS TEXT), '$.at') FROM sync_batch
             WHERE actor = ?1 ORDER BY seq DESC LIMIT 1",
        )?;
        Ok(query.query_row([actor], |row| row.get(0)).optional()?)
    }

    /// How many batches wait, for one that has not come or for a newer program.
    pub fn waiting(&self) -> Result<(u32, u32)> {
        Ok(self.connection.query_row(
            "SELECT count(*) FILTER (WHERE why <> 'newer'), count(*) FILTER (WHERE why = 'newer')
             FROM sync_wait",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?)
    }

    /// The name of the workspace among others: the batch by which sharing began. None if it is not
    /// shared.
    pub fn shared_as(&self) -> Result<Option<String>> {
        Ok(members::root(self.connection)?.map(|root| root.version.to_string()))
    }
}

impl Store {
    /// Notes what another device has shown that it has.
    pub fn note_peer(&mut self, peer: &str, has: &[Version]) -> Result<()> {
        let tx = self.connection.transaction()?;
        {
            let mut put = tx.prepare_cached(
                "INSERT INTO sync_peer (peer, actor, seq) VALUES (?1, ?2, ?3)
                 ON CONFLICT (peer, actor) DO UPDATE SET seq = max(seq, excluded.seq)",
            )?;
            for version in has {
                put.execute(params![peer, version.actor, version.seq])?;
            }
        }
        Ok(tx.commit()?)
    }
}

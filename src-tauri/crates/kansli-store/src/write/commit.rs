//! The end of a change: its batch, the versions of its cells, its undo step, the search index.

use std::collections::BTreeSet;

use kansli_record::member::{Members, Root};
use kansli_record::merge::Level;
use kansli_record::text::Splice;
use kansli_record::{Batch, CellOp, Change, DeviceKey, Version, batch};
use rusqlite::OptionalExtension;

use super::{CellName, Touched, Writer, is_text};
use crate::error::{Error, Result};
use crate::exchange::inbox::keep_clock;
use crate::exchange::{cell, lost, members};
use crate::migration::NEWEST;
use crate::value::Value;
use crate::{journal, search, text, undo};

/// The version that a change makes, and its clock.
struct New {
    version: Version,
    hlc: String,
}

impl Writer<'_> {
    /// Journals what was changed and makes it last.
    pub(super) fn commit(self, device: &DeviceKey, members: &Members) -> Result<Touched> {
        let actor = device.actor();
        let (seq, prev) = self.head(&actor)?;
        let op = self.op.borrow().clone();
        let new = New {
            version: Version { actor, seq: seq + 1 },
            hlc: self.tick(op.at.timestamp_millis())?,
        };
        let mut ops = Vec::new();
        // Cells in which something else lives beside what was written.
        let mut shared = Vec::new();
        for (name, before) in self.cells.take() {
            if let Some((op, alone)) = self.cell_op(&name, before, &new)? {
                if !alone {
                    shared.push(name.clone());
                }
                ops.push((name, op));
            }
        }
        let names: Vec<CellName> = ops.iter().map(|(name, _)| name.clone()).collect();
        if !ops.is_empty() {
            let batch = Batch {
                ver: batch::FORMAT,
                schema: u32::try_from(NEWEST).expect("formats are few"),
                actor: new.version.actor.clone(),
                seq: new.version.seq,
                prev,
                hlc: new.hlc,
                deps: self.news(&new.version.actor)?,
                who: op.who.clone(),
                at: op.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
                kind: op.kind.to_owned(),
                title: op.title.json(),
                ops: ops.into_iter().map(|(_, op)| op).collect(),
            };
            self.keep(device, &batch, members)?;
            for name in &shared {
                cell::refresh(self.connection(), name)?;
            }
            let rows: BTreeSet<(&str, &str)> =
                names.iter().map(|name| (name.table, name.key.as_str())).collect();
            for (table, key) in rows {
                lost::lost_edits(self.connection(), table, key)?;
            }
            search::follow(self.connection(), names.iter())?;
            if !self.taking_back.get() {
                undo::remember(self.connection(), &op, &new.version)?;
            }
        }
        self.tx.commit()?;
        Ok(names.iter().map(|name| name.table).collect())
    }

    /// Signs a batch and lays it into the log, if the device may write it.
    fn keep(&self, device: &DeviceKey, batch: &Batch, members: &Members) -> Result<()> {
        let begins = self.begins_sharing.get();
        let by_itself = begins || self.succeeds.get();
        if let Some(void) = members.judge(batch).filter(|_| !by_itself) {
            return Err(Error::MayNot(void));
        }
        let sealed = device.seal(batch);
        let connection = self.connection();
        let sql = "SELECT coalesce(max(arrival), 0) + 1 FROM sync_batch";
        let arrival: i64 = connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?;
        journal::add(connection, &sealed, batch, arrival)?;
        if begins {
            let version = Version { actor: batch.actor.clone(), seq: batch.seq };
            members::keep_root(connection, &Root { version, deps: self.others(&batch.actor)? })?;
        }
        members::index(connection, batch)?;
        let clock = batch.deps.iter().map(|dep| (dep.actor.clone(), dep.seq)).collect();
        keep_clock(connection, &batch.actor, &clock)?;
        journal::keep_head(connection, &batch.actor, batch.seq, &sealed.hash, &batch.hlc)
    }

    /// The device's newest batch: number and hash.
    fn head(&self, actor: &str) -> Result<(u64, String)> {
        let found = self
            .connection()
            .query_row("SELECT seq, hash FROM sync_head WHERE actor = ?1", [actor], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        Ok(found.unwrap_or_default())
    }

    /// The newest batch of each other device.
    fn others(&self, actor: &str) -> Result<Vec<Version>> {
        self.versions("SELECT actor, seq FROM sync_head WHERE actor <> ?1 ORDER BY actor", actor)
    }

    /// The newest batch of each other device of which more is here than the device had seen when it
    /// wrote last.
    fn news(&self, actor: &str) -> Result<Vec<Version>> {
        self.versions(
            "SELECT head.actor, head.seq FROM sync_head head
             LEFT JOIN sync_clock clock ON clock.actor = ?1 AND clock.other = head.actor
             WHERE head.actor <> ?1 AND head.seq > ifnull(clock.seq, 0) ORDER BY head.actor",
            actor,
        )
    }

    fn versions(&self, sql: &str, actor: &str) -> Result<Vec<Version>> {
        let mut query = self.connection().prepare_cached(sql)?;
        let found =
            query.query_map([actor], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    /// The next tick of the hybrid clock: never before one that was seen.
    fn tick(&self, now: i64) -> Result<String> {
        let last: Option<String> = self
            .connection()
            .query_row("SELECT max(hlc) FROM sync_head", [], |row| row.get(0))
            .map_err(Error::from)?;
        let parts = |text: &str| -> Option<(i64, u32)> {
            let (millis, count) = text.split_once('-')?;
            Some((millis.parse().ok()?, count.parse().ok()?))
        };
        let (millis, count) = match last.as_deref().and_then(parts) {
            Some((millis, count)) if millis >= now => (millis, count + 1),
            Some(_) | None => (now, 0),
        };
        Ok(format!("{millis:015}-{count:06}"))
    }

    /// What became of one cell, and whether nothing else lives in it; `None` when it is as it was.
    fn cell_op(
        &self,
        name: &CellName,
        before: Option<Value>,
        new: &New,
    ) -> Result<Option<(CellOp, bool)>> {
        let after = self.reader().cell(name)?.unwrap_or(Value::Null);
        let chosen = self.settled.borrow().contains(name);
        if before.as_ref() == Some(&after) && !chosen {
            return Ok(None);
        }
        let heads = cell::heads(self.connection(), name)?;
        let parents = match chosen {
            true => heads.clone(),
            false => cell::seen(self.connection(), name, &heads)?,
        };
        // A stretch says what it changed in one text: what is shown of several is none of them.
        let change = match (&before, &after) {
            (Some(Value::Text(old)), Value::Text(new))
                if is_text(name.table, name.column) && heads.len() == 1 =>
            {
                Splice::between(old, new).map(Change::Text)
            }
            _ => None,
        };
        if let Value::Text(full) = &after
            && is_text(name.table, name.column)
        {
            let change = change.as_ref();
            let kept = text::Keep {
                version: &new.version,
                hlc: &new.hlc,
                parents: &parents,
                change,
                full,
            };
            text::keep(self.connection(), name, &kept)?;
        }
        let mut living: Vec<Version> =
            heads.into_iter().filter(|head| !parents.contains(head)).collect();
        let alone = living.is_empty();
        living.push(new.version.clone());
        cell::keep_heads(self.connection(), name, &living)?;
        if parents.len() > 1 && alone {
            cell::review(self.connection(), name, Level::Clean)?;
        }
        let whole =
            || Change::Value { before: before.as_ref().map(Value::json), after: after.json() };
        let op = CellOp {
            table: name.table.to_owned(),
            key: name.key.clone(),
            column: name.column.to_owned(),
            change: change.unwrap_or_else(whole),
            parents,
        };
        Ok(Some((op, alone)))
    }
}

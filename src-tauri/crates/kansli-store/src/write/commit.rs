//! The end of a change: its batch, the versions of its cells, its undo step, the search index.

use kansli_record::text::Splice;
use kansli_record::{Batch, CellOp, Change, DeviceKey, Version, batch};
use rusqlite::{OptionalExtension, params};

use super::{CellName, Touched, Writer, is_text};
use crate::error::{Error, Result};
use crate::migration::NEWEST;
use crate::value::Value;
use crate::{journal, search, text, undo};

impl Writer<'_> {
    /// Journals what was changed and makes it last.
    pub(super) fn commit(self, device: &DeviceKey) -> Result<Touched> {
        let actor = device.actor();
        let (seq, prev) = self.head(&actor)?;
        let version = Version { actor: actor.clone(), seq: seq + 1 };
        let cells = self.cells.take();
        let mut ops = Vec::new();
        for (name, before) in cells {
            if let Some(op) = self.cell_op(&name, before, &version)? {
                ops.push((name, op));
            }
        }
        let touched: Touched = ops.iter().map(|(name, _)| name.table).collect();
        if !ops.is_empty() {
            search::follow(self.connection(), ops.iter().map(|(name, _)| name))?;
            let op = self.op.borrow().clone();
            let hlc = self.tick(op.at.timestamp_millis())?;
            let batch = Batch {
                ver: batch::FORMAT,
                schema: u32::try_from(NEWEST).expect("formats are few"),
                actor: actor.clone(),
                seq: version.seq,
                prev,
                hlc: hlc.clone(),
                deps: self.others(&actor)?,
                who: op.who.clone(),
                at: op.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
                kind: op.kind.to_owned(),
                title: op.title.json(),
                ops: ops.into_iter().map(|(_, op)| op).collect(),
            };
            let sealed = device.seal(&batch);
            self.connection().execute(
                "INSERT INTO sync_batch (actor, seq, hash, signature, body, arrival) VALUES
                 (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(arrival), 0) + 1 FROM sync_batch))",
                params![actor, version.seq, sealed.hash, sealed.signature, sealed.body],
            )?;
            journal::index(self.connection(), &batch)?;
            self.connection().execute(
                "INSERT OR REPLACE INTO sync_head (actor, seq, hash, hlc) VALUES (?1, ?2, ?3, ?4)",
                params![actor, version.seq, sealed.hash, hlc],
            )?;
            if !self.taking_back.get() {
                undo::remember(self.connection(), &op, &version)?;
            }
        }
        self.tx.commit()?;
        Ok(touched)
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

    fn others(&self, actor: &str) -> Result<Vec<Version>> {
        let mut query = self
            .connection()
            .prepare_cached("SELECT actor, seq FROM sync_head WHERE actor <> ?1 ORDER BY actor")?;
        let others =
            query.query_map([actor], |row| Ok(Version { actor: row.get(0)?, seq: row.get(1)? }))?;
        Ok(others.collect::<rusqlite::Result<_>>()?)
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

    /// What became of one cell; `None` when it is as it was.
    fn cell_op(
        &self,
        name: &CellName,
        before: Option<Value>,
        version: &Version,
    ) -> Result<Option<CellOp>> {
        let after = self.reader().cell(name)?.unwrap_or(Value::Null);
        if before.as_ref() == Some(&after) {
            return Ok(None);
        }
        let parents = self.parents(name)?;
        let change = match (&before, &after) {
            (Some(Value::Text(old)), Value::Text(new)) if is_text(name.table, name.column) => {
                Splice::between(old, new).map(Change::Text)
            }
            _ => None,
        };
        if let Value::Text(full) = &after
            && is_text(name.table, name.column)
        {
            text::keep(self.connection(), name, version, &parents, change.as_ref(), full)?;
        }
        self.replace(name, version)?;
        let whole =
            || Change::Value { before: before.as_ref().map(Value::json), after: after.json() };
        Ok(Some(CellOp {
            table: name.table.to_owned(),
            key: name.key.clone(),
            column: name.column.to_owned(),
            change: change.unwrap_or_else(whole),
            parents,
        }))
    }

    fn parents(&self, name: &CellName) -> Result<Vec<Version>> {
        let mut query = self.connection().prepare_cached(
            "SELECT actor, seq FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col = ?3
             ORDER BY actor, seq",
        )?;
        let found = query.query_map([name.table, &name.key, name.column], |row| {
            Ok(Version { actor: row.get(0)?, seq: row.get(1)? })
        })?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }

    fn replace(&self, name: &CellName, version: &Version) -> Result<()> {
        self.connection()
            .prepare_cached("DELETE FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND col = ?3")?
            .execute([name.table, &name.key, name.column])?;
        self.connection()
            .prepare_cached(
                "INSERT INTO sync_cell (tbl, row, col, actor, seq) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![name.table, name.key, name.column, version.actor, version.seq])?;
        Ok(())
    }
}

//! The end of what came: shown, noted, and told.

use std::collections::BTreeSet;

use kansli_record::Version;
use kansli_record::member::Members;
use rusqlite::params;

use super::heads::keep_clock;
use super::{Inbox, Received, Waiting, newer};
use crate::error::Result;
use crate::exchange::cells::Cells;
use crate::exchange::import::{self, Import};
use crate::exchange::{lost, row};
use crate::write::{CellName, Reader};
use crate::{journal, search};

impl Inbox<'_> {
    /// Shows what the cells now hold, and notes what waits.
    /// Gives who may write by then, too.
    pub(crate) fn finish(
        mut self,
        blobs: &[Vec<u8>],
        import: Option<&Import>,
    ) -> Result<(Received, Members)> {
        let reader = Reader { connection: self.connection };
        let (open, _) = reader.to_choose()?;
        let cells = std::mem::replace(&mut self.cells, Cells::new(self.connection));
        let mut changed = cells.finish(&mut self.before)?;
        for (table, key) in std::mem::take(&mut self.again) {
            row::again(self.connection, table, &key)?;
            changed.insert(CellName { table, key, column: "deleted" });
        }
        let mut rows: BTreeSet<(&str, String)> =
            changed.iter().map(|name| (name.table, name.key.clone())).collect();
        let mut around = BTreeSet::new();
        for (table, key) in &rows {
            around.extend(lost::around(self.connection, table, key)?);
        }
        rows.append(&mut around);
        for (table, key) in &rows {
            lost::lost_edits(self.connection, table, key)?;
        }
        crate::blob::receive(self.connection, blobs)?;
        self.keep_heads()?;
        self.keep_waiting()?;
        search::follow(self.connection, changed.iter())?;
        let brought = !self.received.arrived.is_empty();
        // What brings nothing is no import: there is nothing to take back.
        if let (Some(import), Some(before), true) = (import, &self.before, brought) {
            import::keep(self.connection, import, &self.received, before)?;
        }
        self.received.touched = changed.iter().map(|name| name.table).collect();
        self.received.conflicts = reader.to_choose()?.0.saturating_sub(open);
        Ok((self.received, self.members))
    }

    fn keep_heads(&self) -> Result<()> {
        for (actor, head) in &self.heads {
            journal::keep_head(self.connection, actor, head.seq, &head.hash, &head.hlc)?;
        }
        for (actor, clock) in &self.clocks {
            keep_clock(self.connection, actor, clock)?;
        }
        Ok(())
    }

    fn keep_waiting(&mut self) -> Result<()> {
        self.connection.execute("DELETE FROM sync_wait", [])?;
        let mut put = self.connection.prepare_cached(
            "INSERT INTO sync_wait (actor, seq, hash, signature, body, why)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        for (sealed, batch) in self.pending.values() {
            let newer = newer(batch);
            let why = if newer { "newer" } else { "before" };
            put.execute(params![
                batch.actor,
                batch.seq,
                sealed.hash,
                sealed.signature,
                sealed.body,
                why
            ])?;
            let version = Version { actor: batch.actor.clone(), seq: batch.seq };
            self.received.waiting.push(Waiting { version, newer });
        }
        Ok(())
    }
}

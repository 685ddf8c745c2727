//! Batches from elsewhere, on their way into the tables.

mod finish;
mod heads;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use kansli_record::batch::FORMAT;
use kansli_record::member::{Members, Void};
use kansli_record::{Batch, Sealed, Version};
use rusqlite::Connection;
use serde_json::Value as Json;

pub(crate) use self::heads::keep_clock;
use self::heads::{Head, Owners, clocks, hash_of, heads, owners};
use crate::error::{BatchFault, Error, Result};
use crate::exchange::cells::Cells;
use crate::exchange::import::Before;
use crate::exchange::members;
use crate::exchange::plan::{self, Clock, Planned};
use crate::journal::{self, Title, sealed};
use crate::migration::NEWEST;
use crate::rows::TABLES;
use crate::text;
use crate::write::{CellName, Touched, is_text};

/// A batch that was taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrived {
    /// Which.
    pub version: Version,
    /// Who did it, as called at that machine.
    pub who: String,
    /// When, RFC 3339, by that machine's clock.
    pub at: String,
    /// The command.
    pub kind: String,
    /// What it did, in message form.
    pub title: Title,
    /// Why it does not count, if it does not.
    pub void: Option<Void>,
}

/// A batch that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which.
    pub version: Version,
    /// For a newer program; else for a batch that has not come.
    pub newer: bool,
}

/// What came of what came.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Received {
    /// Batches taken in, in order.
    pub arrived: Vec<Arrived>,
    /// How many were here already.
    pub known: u64,
    /// What waits.
    pub waiting: Vec<Waiting>,
    /// Cells in which somebody now has to choose.
    pub conflicts: u64,
    /// The tables that changed.
    pub touched: Touched,
}

pub(crate) struct Inbox<'a> {
    connection: &'a Connection,
    members: Members,
    heads: BTreeMap<String, Head>,
    clocks: BTreeMap<String, Clock>,
    /// Checked, and not yet taken in, in the order of the clock.
    pending: BTreeMap<(String, String, u64), (Sealed, Batch)>,
    /// The hashes of what is pending.
    offered: BTreeMap<Version, String>,
    arrival: i64,
    any_void: bool,
    cells: Cells<'a>,
    /// Rows to be made anew.
    again: BTreeSet<(&'static str, String)>,
    before: Option<Before>,
    owners: Owners,
    /// What is known to be there to be pointed at.
    pointed: HashSet<String>,
    received: Received,
}

impl<'a> Inbox<'a> {
    /// Opens it over what waits. With `remembers`, what cells held before is noted.
    pub(crate) fn open(
        connection: &'a Connection,
        members: Members,
        remembers: bool,
    ) -> Result<Self> {
        let number = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
        let mut inbox = Self {
            connection,
            members,
            heads: heads(connection)?,
            clocks: clocks(connection)?,
            pending: BTreeMap::new(),
            offered: BTreeMap::new(),
            arrival: number("SELECT coalesce(max(arrival), 0) FROM sync_batch")?,
            any_void: number("SELECT count(*) FROM sync_void")? > 0,
            cells: Cells::new(connection),
            again: BTreeSet::new(),
            before: remembers.then(Before::new),
            owners: owners(connection)?,
            pointed: HashSet::new(),
            received: Received::default(),
        };
        let mut query = connection.prepare("SELECT hash, signature, body FROM sync_wait")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let sealed = sealed(row)?;
            let batch = journal::read(&sealed)?;
            inbox.put(sealed, batch);
        }
        Ok(inbox)
    }

    fn put(&mut self, sealed: Sealed, batch: Batch) {
        let version = Version { actor: batch.actor.clone(), seq: batch.seq };
        self.offered.insert(version, sealed.hash.clone());
        let place = (batch.hlc.clone(), batch.actor.clone(), batch.seq);
        self.pending.insert(place, (sealed, batch));
    }

    /// Checks batches and lays them ready. One that is not what it says refuses all.
    pub(crate) fn offer(&mut self, batches: &[Sealed]) -> Result<()> {
        for sealed in batches {
            let fault = |why: BatchFault| Error::Batch { hash: sealed.hash.clone(), why };
            let version = sealed.version().ok_or_else(|| fault(BatchFault::Changed))?;
            let other = match self.offered.get(&version) {
                Some(other) => Some(other.clone()),
                None => hash_of(self.connection, &version)?,
            };
            if other.as_ref() == Some(&sealed.hash) && sealed.is_whole() {
                self.received.known += 1;
                continue;
            }
            let batch = sealed.open().map_err(|_| fault(BatchFault::Changed))?;
            if batch.seq == 0 {
                return Err(fault(BatchFault::Changed));
            }
            // Two steps with one number: a copy was written to under the same key.
            if other.is_some() {
                return Err(fault(BatchFault::Fork));
            }
            self.put(sealed.clone(), batch);
        }
        Ok(())
    }

    /// Refuses what somebody has sent who has not been let in, be it by these very batches.
    pub(crate) fn sent_by(&self, actor: &str) -> Result<()> {
        let known = self.members.get(actor).is_some();
        if known { Ok(()) } else { Err(Error::Stranger(actor.to_owned())) }
    }

    /// Takes in all that builds on what is here; what does not waits.
    pub(crate) fn deliver(&mut self) -> Result<()> {
        loop {
            let mut left = BTreeMap::new();
            let mut delivered = false;
            for (place, (sealed, batch)) in std::mem::take(&mut self.pending) {
                if self.ready(&sealed, &batch)? {
                    self.take_in(&sealed, batch)?;
                    delivered = true;
                } else {
                    left.insert(place, (sealed, batch));
                }
            }
            self.pending = left;
            if !delivered {
                return Ok(());
            }
        }
    }

    fn ready(&self, sealed: &Sealed, batch: &Batch) -> Result<bool> {
        if newer(batch) {
            return Ok(false);
        }
        let (seq, hash) =
            self.heads.get(&batch.actor).map_or((0, ""), |head| (head.seq, head.hash.as_str()));
        if batch.seq != seq + 1 {
            return Ok(false);
        }
        if batch.prev != hash {
            return Err(Error::Batch { hash: sealed.hash.clone(), why: BatchFault::Chain });
        }
        let has =
            |dep: &Version| self.heads.get(&dep.actor).is_some_and(|head| dep.seq <= head.seq);
        Ok(batch.deps.iter().all(has))
    }

    fn take_in(&mut self, sealed: &Sealed, batch: Batch) -> Result<()> {
        self.arrival += 1;
        journal::add(self.connection, sealed, &batch, self.arrival)?;
        let head = Head { seq: batch.seq, hash: sealed.hash.clone(), hlc: batch.hlc.clone() };
        self.heads.insert(batch.actor.clone(), head);
        let clock = self.clocks.entry(batch.actor.clone()).or_default();
        for dep in &batch.deps {
            let seq = clock.entry(dep.actor.clone()).or_default();
            *seq = dep.seq.max(*seq);
        }
        if members::index(self.connection, &batch)? {
            self.members_changed()?;
        }
        let clock = self.clocks.entry(batch.actor.clone()).or_default();
        let planned = plan::of(self.connection, &batch, clock, &mut self.cells)?;
        let void = match planned {
            None => Some(Void::Malformed),
            Some(_) => self.members.judge(&batch),
        };
        if void.is_some() {
            self.any_void = true;
            members::keep_void(self.connection, &batch.actor, batch.seq, void)?;
        }
        for (op, planned) in batch.ops.iter().zip(planned.iter().flatten()) {
            self.keep_text(&batch, op, planned)?;
            if void.is_none() {
                self.apply(&batch, op, planned)?;
            }
        }
        self.received.arrived.push(Arrived {
            version: Version { actor: batch.actor, seq: batch.seq },
            who: batch.who,
            at: batch.at,
            kind: batch.kind,
            title: Title::from_json(&batch.title),
            void,
        });
        Ok(())
    }

    /// Judges anew what devices wrote whose standing has changed.
    fn members_changed(&mut self) -> Result<()> {
        let now = members::load(self.connection)?;
        let before = std::mem::replace(&mut self.members, now);
        for actor in self.members.changed(&before) {
            let mut query = self.connection.prepare_cached(
                "SELECT hash, signature, body FROM sync_batch WHERE actor = ?1 ORDER BY seq",
            )?;
            let mut rows = query.query([actor])?;
            while let Some(row) = rows.next()? {
                let batch = journal::read(&sealed(row)?)?;
                let was = members::void(self.connection, actor, batch.seq)?;
                let is = self.members.judge(&batch);
                if was == is || was == Some(Void::Malformed) {
                    continue;
                }
                members::keep_void(self.connection, actor, batch.seq, is)?;
                self.any_void = true;
                for op in &batch.ops {
                    let table = TABLES.iter().find(|(name, ..)| *name == op.table);
                    self.again.extend(table.map(|(name, ..)| (*name, op.key.clone())));
                }
            }
        }
        Ok(())
    }

    fn keep_text(
        &self,
        batch: &Batch,
        op: &kansli_record::CellOp,
        planned: &Planned,
    ) -> Result<()> {
        let name = &planned.name;
        let Some(full) = planned.value.as_str().filter(|_| is_text(name.table, name.column)) else {
            return Ok(());
        };
        let kept = text::Keep {
            version: &Version { actor: batch.actor.clone(), seq: batch.seq },
            hlc: &batch.hlc,
            parents: &op.parents,
            change: Some(&op.change),
            full,
        };
        text::keep(self.connection, name, &kept)
    }

    fn apply(
        &mut self,
        batch: &Batch,
        op: &kansli_record::CellOp,
        planned: &Planned,
    ) -> Result<()> {
        let name = &planned.name;
        self.owner(name, &planned.value)?;
        if self.any_void && self.builds_on_void(&op.parents)? {
            self.again.insert((name.table, name.key.clone()));
        }
        let version = Version { actor: batch.actor.clone(), seq: batch.seq };
        self.cells.write(name, &op.parents, version, &planned.value)
    }

    fn builds_on_void(&self, parents: &[Version]) -> Result<bool> {
        for parent in parents {
            if members::void(self.connection, &parent.actor, parent.seq)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Sees that what a row points at is there, be it only as a row that is not shown.
    fn owner(&mut self, name: &CellName, value: &Json) -> Result<()> {
        let owner = self.owners.get(name.table).and_then(|columns| columns.get(name.column));
        if let (Some(owner), Some(key)) = (owner, value.as_str())
            && !self.pointed.contains(key)
        {
            let insert = format!("INSERT OR IGNORE INTO {owner} (id, deleted) VALUES (?1, 1)");
            self.connection.prepare_cached(&insert)?.execute([key])?;
            self.pointed.insert(key.to_owned());
        }
        Ok(())
    }
}

/// Whether a batch was written by a program that knows more than this one.
fn newer(batch: &Batch) -> bool {
    batch.ver > FORMAT || i64::from(batch.schema) > NEWEST
}

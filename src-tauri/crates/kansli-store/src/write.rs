//! The two ways in: [`Reader`] reads, [`Writer`] changes and tells the journal.

use std::cell::{Cell as Slot, RefCell};
use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use kansli_record::DeviceKey;
use kansli_record::member::DEVICE;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use serde_json::json;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::exchange::members;
use crate::journal::Title;
use crate::open::Store;
use crate::row::{Part, Row};
use crate::rows::TABLES;
use crate::value::{Cell, Value};

mod commit;

/// Who does what, when: the head of a journal entry.
#[derive(Debug, Clone)]
pub struct Op {
    /// The command.
    pub kind: &'static str,
    /// Who, as called at this machine.
    pub who: String,
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What, in message form.
    pub title: Title,
    /// Whether one's own undo may take it back.
    pub undoable: bool,
    /// The meeting to go to, to see the effect.
    pub meeting: Option<Uuid>,
    /// Steps that name the same thing here within five seconds are one step to undo.
    pub joins: Option<String>,
}

/// The tables that a change touched.
pub type Touched = BTreeSet<&'static str>;

/// Reads.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

/// A change under way. Dropped without a commit, it never was.
#[derive(Debug)]
pub struct Writer<'a> {
    tx: Transaction<'a>,
    op: RefCell<Op>,
    /// Cells touched, in order, with what they held before: nothing, for a new row.
    cells: RefCell<Vec<(CellName, Option<Value>)>>,
    seen: RefCell<BTreeSet<CellName>>,
    /// Whether this is an undo or a redo, which keeps its own book of steps.
    taking_back: Slot<bool>,
    /// Cells in which somebody chooses between what two have written.
    settled: RefCell<BTreeSet<CellName>>,
    /// Whether sharing begins with this change.
    begins_sharing: Slot<bool>,
    /// Whether this device takes another's place with this change.
    succeeds: Slot<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct CellName {
    pub(crate) table: &'static str,
    pub(crate) key: String,
    pub(crate) column: &'static str,
}

impl Store {
    /// Runs `work` as one change: all of it, journalled under `op`, or nothing.
    pub fn write<T, E: From<Error>>(
        &mut self,
        op: Op,
        work: impl FnOnce(&Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Touched), E> {
        let device = self.device.clone().ok_or_else(|| Error::ReadOnly(self.path().to_owned()))?;
        self.write_as(&device, op, work)
    }

    /// As [`Store::write`], signed by a key that is not the file's own: that of an invitation.
    pub(crate) fn write_as<T, E: From<Error>>(
        &mut self,
        device: &DeviceKey,
        op: Op,
        work: impl FnOnce(&Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Touched), E> {
        self.still_there()?;
        let tx = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Error::from)?;
        let writer = Writer {
            tx,
            op: RefCell::new(op),
            cells: RefCell::default(),
            seen: RefCell::default(),
            taking_back: Slot::new(false),
            settled: RefCell::default(),
            begins_sharing: Slot::new(false),
            succeeds: Slot::new(false),
        };
        let done = work(&writer)?;
        let touched = writer.commit(device, &self.members)?;
        if touched.contains(DEVICE) {
            self.members = members::load(&self.connection).map_err(E::from)?;
        }
        Ok((done, touched))
    }
}

/// The newest step that changed a thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LastChange {
    /// Its number in the order in which steps came to this file.
    pub number: u32,
    /// When, RFC 3339.
    pub at: String,
    /// Its hash, in hexadecimal digits.
    pub hash: String,
}

impl Reader<'_> {
    /// Finds a row by its key; a deleted one is not found.
    pub fn get<R: Row>(&self, id: Uuid) -> Result<Option<R>> {
        let sql = format!("{} AND id = ?1", select::<R>());
        let mut query = self.connection.prepare_cached(&sql)?;
        let found = query.query_row([id.to_string()], |row| Ok(decode(row))).optional()?;
        found.transpose()
    }

    /// All rows of a table, oldest first.
    pub fn all<R: Row>(&self) -> Result<Vec<R>> {
        self.list(&format!("{} ORDER BY id", select::<R>()), [])
    }

    /// Parts of all rows of a table, in no order.
    pub fn parts<P: Part>(&self) -> Result<Vec<P>> {
        self.list(&select::<P>(), [])
    }

    /// Parts of the rows whose `column` is like `pattern`, as SQL's LIKE has it, in no order. Only of
    /// A–Z it takes capitals for small letters.
    pub fn parts_like<P: Part>(&self, column: &'static str, pattern: &str) -> Result<Vec<P>> {
        assert!(P::COLUMNS.contains(&column), "`{column}` is not a column of {}", P::TABLE);
        self.list(&format!("{} AND {column} LIKE ?1", select::<P>()), [pattern])
    }

    /// The rows whose `column` holds `value`, oldest first.
    pub fn by<R: Row>(&self, column: &'static str, value: &impl Cell) -> Result<Vec<R>> {
        assert!(R::COLUMNS.contains(&column), "`{column}` is not a column of {}", R::TABLE);
        self.list(&format!("{} AND {column} IS ?1 ORDER BY id", select::<R>()), [value.write()])
    }

    /// The parts of rows whose `column` holds one of `ids`, oldest first: what belongs to several
    /// things, read at once.
    pub fn by_any<P: Part>(
        &self,
        column: &'static str,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<Vec<P>> {
        self.any(&select::<P>(), column, ids)
    }

    /// The deleted rows whose `column` holds one of `ids`, oldest first.
    pub fn removed_by_any<R: Row>(
        &self,
        column: &'static str,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<Vec<R>> {
        self.any(&select::<R>().replace("deleted = 0", "deleted = 1"), column, ids)
    }

    fn any<P: Part>(
        &self,
        select: &str,
        column: &'static str,
        ids: impl IntoIterator<Item = Uuid>,
    ) -> Result<Vec<P>> {
        let known = column == "id" || P::COLUMNS.contains(&column);
        assert!(known, "`{column}` is not a column of {}", P::TABLE);
        let ids: Vec<Uuid> = ids.into_iter().collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        // The plus keeps SQLite from walking the whole table to have it in order.
        let sql =
            format!("{select} AND {column} IN (SELECT value FROM json_each(?1)) ORDER BY +id");
        self.list(&sql, [keys(&ids)])
    }

    /// The deleted rows whose `column` holds `value`, oldest first: what was taken away.
    pub fn removed_by<R: Row>(&self, column: &'static str, value: &impl Cell) -> Result<Vec<R>> {
        assert!(R::COLUMNS.contains(&column), "`{column}` is not a column of {}", R::TABLE);
        let select = select::<R>().replace("deleted = 0", "deleted = 1");
        self.list(&format!("{select} AND {column} IS ?1 ORDER BY id"), [value.write()])
    }

    /// When a row was last written, RFC 3339, as the journal tells.
    pub fn written_at<R: Row>(&self, id: Uuid) -> Result<Option<String>> {
        let mut query = self.connection.prepare_cached(
            "SELECT json_extract(CAST(body AS TEXT), '$.at') FROM sync_batch
             JOIN sync_cell USING (actor, seq) WHERE tbl = ?1 AND row = ?2
             ORDER BY arrival DESC LIMIT 1",
        )?;
        Ok(query.query_row([R::TABLE, &id.to_string()], |row| row.get(0)).optional()?)
    }

    /// The newest step that changed any of these columns of a row; `None` for a row that never was.
    pub fn last_change<R: Row>(
        &self,
        id: Uuid,
        columns: &[&'static str],
    ) -> Result<Option<LastChange>> {
        let mut query = self.connection.prepare_cached(
            "SELECT arrival, json_extract(CAST(body AS TEXT), '$.at'), hash, col FROM sync_batch
             JOIN sync_cell USING (actor, seq) WHERE tbl = ?1 AND row = ?2 ORDER BY arrival DESC",
        )?;
        let mut rows = query.query([R::TABLE, &id.to_string()])?;
        while let Some(row) = rows.next()? {
            let column: String = row.get(3)?;
            if columns.contains(&column.as_str()) {
                let (number, at, hash) = (row.get(0)?, row.get(1)?, row.get(2)?);
                return Ok(Some(LastChange { number, at, hash }));
            }
        }
        Ok(None)
    }

    fn list<R: Part>(&self, sql: &str, values: impl rusqlite::Params) -> Result<Vec<R>> {
        let mut query = self.connection.prepare_cached(sql)?;
        let mut rows = query.query(values)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(decode(row)?);
        }
        Ok(found)
    }

    pub(crate) fn cell(&self, name: &CellName) -> Result<Option<Value>> {
        let sql = format!("SELECT {} FROM {} WHERE id = ?1", name.column, name.table);
        let mut query = self.connection.prepare_cached(&sql)?;
        Ok(query.query_row([&name.key], |row| row.get(0)).optional()?)
    }
}

impl Writer<'_> {
    /// Reads, within the change.
    pub fn reader(&self) -> Reader<'_> {
        Reader { connection: &self.tx }
    }

    /// Says in words what the change did, once that is known.
    pub fn title(&self, title: Title) {
        self.op.borrow_mut().title = title;
    }

    /// Names the meeting where the effect is seen.
    pub fn about_meeting(&self, meeting: Uuid) {
        self.op.borrow_mut().meeting = Some(meeting);
    }

    /// When the change is made.
    pub fn at(&self) -> DateTime<FixedOffset> {
        self.op.borrow().at
    }

    /// Stores a row as it now is, new or changed; only cells that differ are journalled.
    pub fn put<R: Row>(&self, row: &R) -> Result<()> {
        let key = row.id().to_string();
        let new = !self.exists(R::TABLE, &key)?;
        if new {
            self.insert(R::TABLE, &key)?;
            self.note(CellName { table: R::TABLE, key: key.clone(), column: "deleted" }, None);
        }
        for (&column, value) in R::COLUMNS.iter().zip(row.cells()) {
            let name = CellName { table: R::TABLE, key: key.clone(), column };
            self.change(name, value, new)?;
        }
        if !new {
            let name = CellName { table: R::TABLE, key, column: "deleted" };
            self.change(name, Value::Integer(0), false)?;
        }
        Ok(())
    }

    /// Marks a row deleted. It stays in the file, for undo and for the journal.
    pub fn delete<R: Row>(&self, id: Uuid) -> Result<()> {
        let name = CellName { table: R::TABLE, key: id.to_string(), column: "deleted" };
        self.change(name, Value::Integer(1), false)
    }

    /// Puts a value into a cell, as undo does; a row that is not there is made.
    pub(crate) fn set(&self, name: CellName, value: Value) -> Result<()> {
        if !self.exists(name.table, &name.key)? {
            return Err(Error::ChangedSince);
        }
        self.change(name, value, false)
    }

    fn change(&self, name: CellName, value: Value, new: bool) -> Result<()> {
        let before = self.reader().cell(&name)?;
        if before.as_ref() == Some(&value) && !new {
            return Ok(());
        }
        let sql = format!("UPDATE {} SET {} = ?1 WHERE id = ?2", name.table, name.column);
        self.tx.prepare_cached(&sql)?.execute(params![value, name.key])?;
        self.note(name, if new { None } else { before });
        Ok(())
    }

    /// Puts a value into a cell, be it the one it has, and takes the place of all that lives in it.
    pub(crate) fn choose(&self, name: CellName, value: Value) -> Result<()> {
        self.settled.borrow_mut().insert(name.clone());
        self.note(name.clone(), self.reader().cell(&name)?);
        self.set(name, value)
    }

    /// Says that sharing begins with this change.
    pub(crate) fn begins_sharing(&self) {
        self.begins_sharing.set(true);
    }

    /// Says that this device takes another's place with this change.
    pub(crate) fn succeeds(&self) {
        self.succeeds.set(true);
    }

    fn note(&self, name: CellName, before: Option<Value>) {
        // A cell changed twice in one step keeps what it held at first.
        if self.seen.borrow_mut().insert(name.clone()) {
            self.cells.borrow_mut().push((name, before));
        }
    }

    fn exists(&self, table: &'static str, key: &str) -> Result<bool> {
        let sql = format!("SELECT 1 FROM {table} WHERE id = ?1");
        Ok(self.tx.prepare_cached(&sql)?.exists([key])?)
    }

    fn insert(&self, table: &'static str, key: &str) -> Result<()> {
        let sql = format!("INSERT INTO {table} (id) VALUES (?1)");
        self.tx.prepare_cached(&sql)?.execute([key])?;
        Ok(())
    }

    pub(crate) fn takes_back(&self) {
        self.taking_back.set(true);
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.tx
    }
}

/// Keys as SQLite's `json_each` reads them.
pub(crate) fn keys(ids: &[Uuid]) -> String {
    let ids: Vec<String> = ids.iter().map(Uuid::to_string).collect();
    json!(ids).to_string()
}

fn select<R: Part>() -> String {
    format!("SELECT id, {} FROM {} WHERE deleted = 0", R::COLUMNS.join(", "), R::TABLE)
}

fn decode<R: Part>(row: &rusqlite::Row<'_>) -> Result<R> {
    let damaged = |why: &str| {
        let key: String = row.get(0).unwrap_or_default();
        Error::Damaged(format!("{} `{key}`: {why}", R::TABLE))
    };
    let id = Uuid::read(row.get_ref(0)?).ok_or_else(|| damaged("its key is no key"))?;
    R::of(id, row).map_err(|column| damaged(&format!("`{column}` cannot be read")))
}

/// A table and column by their names in the journal; `None` for what this program does not know.
pub(crate) fn known(table: &str, column: &str) -> Option<(&'static str, &'static str)> {
    let (table, columns, _) = TABLES.iter().find(|(name, ..)| *name == table)?;
    if column == "deleted" {
        return Some((table, "deleted"));
    }
    let column = columns.iter().find(|name| **name == column)?;
    Some((table, column))
}

/// Whether a column's changes are kept as stretches.
pub(crate) fn is_text(table: &str, column: &str) -> bool {
    TABLES.iter().any(|(name, _, texts)| *name == table && texts.contains(&column))
}

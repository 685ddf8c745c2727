//! Undo and redo of one's own steps: a new step each, written from the journal.

use chrono::{DateTime, Duration};
use kansli_record::{Batch, Change, Version};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::journal::{Title, sealed};
use crate::open::Store;
use crate::value::Value;
use crate::write::{CellName, Op, Reader, Touched, Writer, known};

/// Steps on the same text within this time are one step.
const JOIN: Duration = Duration::seconds(5);

/// Tables that undo leaves: a number once given is never given again.
const LEFT: &[&str] = &["number_series"];

/// What undo and redo would do now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UndoState {
    /// What undo takes back.
    pub undo: Option<Title>,
    /// What redo does again.
    pub redo: Option<Title>,
}

/// What was taken back or done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    /// In message form.
    pub title: Title,
    /// The meeting where the effect is seen.
    pub meeting: Option<Uuid>,
}

struct Entry {
    position: i64,
    actor: String,
    first: u64,
    last: u64,
    title: Title,
    meeting: Option<Uuid>,
}

/// Notes a finished step. A step that cannot be taken back is a wall behind which undo does not go.
pub(crate) fn remember(connection: &Connection, op: &Op, version: &Version) -> Result<()> {
    connection.execute("DELETE FROM undo_step WHERE undone = 1", [])?;
    if !op.undoable {
        connection.execute("DELETE FROM undo_step", [])?;
        return Ok(());
    }
    let at = op.at.to_rfc3339();
    if let Some(joins) = &op.joins {
        let last: Option<(i64, String, Option<String>)> = connection
            .query_row(
                "SELECT position, at, joins FROM undo_step ORDER BY position DESC LIMIT 1",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .optional()?;
        if let Some((position, before, Some(joined))) = last
            && joined == *joins
            && DateTime::parse_from_rfc3339(&before).is_ok_and(|before| op.at - before <= JOIN)
        {
            connection.execute(
                "UPDATE undo_step SET last_seq = ?1, at = ?2, title = ?3 WHERE position = ?4",
                params![version.seq, at, op.title.json().to_string(), position],
            )?;
            return Ok(());
        }
    }
    connection.execute(
        "INSERT INTO undo_step (actor, first_seq, last_seq, title, meeting, joins, at)
         VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6)",
        params![
            version.actor,
            version.seq,
            op.title.json().to_string(),
            op.meeting.map(|id| id.to_string()),
            op.joins,
            at
        ],
    )?;
    // A hundred steps back is further than anyone remembers.
    connection.execute(
        "DELETE FROM undo_step WHERE position <= (SELECT max(position) FROM undo_step) - 100",
        [],
    )?;
    Ok(())
}

impl Reader<'_> {
    /// What undo and redo would do now.
    pub fn undo_state(&self) -> Result<UndoState> {
        Ok(UndoState {
            undo: newest(self.connection)?.map(|entry| entry.title),
            redo: undone(self.connection)?.map(|entry| entry.title),
        })
    }
}

impl Store {
    /// Takes the newest own step back. Refuses when a cell has changed since in another way.
    pub fn undo(&mut self, op: Op) -> Result<(Undone, Touched)> {
        self.write(op, |db| {
            let entry = newest(db.connection())?.ok_or(Error::NothingToUndo)?;
            for batch in batches(db.connection(), &entry)?.iter().rev() {
                take_back(db, batch)?;
            }
            finish(db, entry, true)
        })
    }

    /// Does again what undo took back last.
    pub fn redo(&mut self, op: Op) -> Result<(Undone, Touched)> {
        self.write(op, |db| {
            let entry = undone(db.connection())?.ok_or(Error::NothingToUndo)?;
            for batch in &batches(db.connection(), &entry)? {
                do_again(db, batch)?;
            }
            finish(db, entry, false)
        })
    }
}

fn finish(db: &Writer<'_>, entry: Entry, undone: bool) -> Result<Undone> {
    db.takes_back();
    let key = if undone { "step-undo" } else { "step-redo" };
    let mut title = entry.title.clone();
    title.values.push(("of".into(), title.key.clone()));
    title.key = key.into();
    db.title(title);
    db.connection().execute(
        "UPDATE undo_step SET undone = ?1 WHERE position = ?2",
        params![undone, entry.position],
    )?;
    Ok(Undone { title: entry.title, meeting: entry.meeting })
}

fn take_back(db: &Writer<'_>, batch: &Batch) -> Result<()> {
    for op in batch.ops.iter().rev() {
        if LEFT.contains(&op.table.as_str()) {
            continue;
        }
        let Some(name) = name(op) else { return Err(Error::ChangedSince) };
        match &op.change {
            // A new row goes; what it held stays in it, for redo.
            Change::Value { before: None, .. } if op.column == "deleted" => {
                db.set(name, Value::Integer(1))?;
            }
            Change::Value { before: None, .. } => {}
            Change::Value { before: Some(before), after } => swap(db, name, after, before)?,
            Change::Text(splice) => splice_in(db, name, &splice.inverse())?,
        }
    }
    Ok(())
}

fn do_again(db: &Writer<'_>, batch: &Batch) -> Result<()> {
    for op in &batch.ops {
        if LEFT.contains(&op.table.as_str()) {
            continue;
        }
        let Some(name) = name(op) else { return Err(Error::ChangedSince) };
        match &op.change {
            Change::Value { before: None, after } => {
                db.set(name, Value::from_json(after).ok_or(Error::ChangedSince)?)?;
            }
            Change::Value { before: Some(before), after } => swap(db, name, before, after)?,
            Change::Text(splice) => splice_in(db, name, splice)?,
        }
    }
    Ok(())
}

/// Puts `to` where `from` stands; anything else there is somebody's later word.
fn swap(
    db: &Writer<'_>,
    name: CellName,
    from: &serde_json::Value,
    to: &serde_json::Value,
) -> Result<()> {
    if db.reader().cell(&name)?.map(|value| value.json()).as_ref() != Some(from) {
        return Err(Error::ChangedSince);
    }
    db.set(name, Value::from_json(to).ok_or(Error::ChangedSince)?)
}

fn splice_in(db: &Writer<'_>, name: CellName, splice: &kansli_record::text::Splice) -> Result<()> {
    let Some(Value::Text(text)) = db.reader().cell(&name)? else {
        return Err(Error::ChangedSince);
    };
    let text = splice.apply(&text).ok_or(Error::ChangedSince)?;
    db.set(name, Value::Text(text))
}

fn name(op: &kansli_record::CellOp) -> Option<CellName> {
    let (table, column) = known(&op.table, &op.column)?;
    Some(CellName { table, key: op.key.clone(), column })
}

fn batches(connection: &Connection, entry: &Entry) -> Result<Vec<Batch>> {
    let mut query = connection.prepare_cached(
        "SELECT hash, signature, body FROM sync_batch
         WHERE actor = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq",
    )?;
    let mut rows = query.query(params![entry.actor, entry.first, entry.last])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let batch = sealed(row)?.open().map_err(|why| Error::Damaged(why.to_string()))?;
        found.push(batch);
    }
    Ok(found)
}

fn newest(connection: &Connection) -> Result<Option<Entry>> {
    entry(connection, "undone = 0 ORDER BY position DESC")
}

fn undone(connection: &Connection) -> Result<Option<Entry>> {
    entry(connection, "undone = 1 ORDER BY position ASC")
}

fn entry(connection: &Connection, which: &str) -> Result<Option<Entry>> {
    let sql = format!(
        "SELECT position, actor, first_seq, last_seq, title, meeting FROM undo_step
         WHERE {which} LIMIT 1"
    );
    let found = connection.prepare_cached(&sql)?.query_row([], |row| {
        let title: String = row.get(4)?;
        let meeting: Option<String> = row.get(5)?;
        Ok(Entry {
            position: row.get(0)?,
            actor: row.get(1)?,
            first: row.get(2)?,
            last: row.get(3)?,
            title: Title::from_json(&serde_json::from_str(&title).unwrap_or_default()),
            meeting: meeting.and_then(|id| id.parse().ok()),
        })
    });
    Ok(found.optional()?)
}

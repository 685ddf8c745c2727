//! Whether a batch is what this program could have written, and the texts that it makes.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::{Batch, CellOp, Change, Version};
use rusqlite::Connection;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::error::Result;
use crate::exchange::cells::Cells;
use crate::rows;
use crate::text;
use crate::value::Value;
use crate::write::{CellName, is_text, known};

/// What one operation makes of its cell.
pub(crate) struct Planned {
    pub(crate) name: CellName,
    /// What the cell holds by it; of a text, the whole.
    pub(crate) value: Json,
}

/// How much of each other device a device has seen.
pub(crate) type Clock = BTreeMap<String, u64>;

/// What the operations make of their cells; `None` if they are not what a program of this format
/// writes. Says the same on every laptop that has what the batch builds on.
pub(crate) fn of(
    connection: &Connection,
    batch: &Batch,
    clock: &Clock,
    cells: &mut Cells<'_>,
) -> Result<Option<Vec<Planned>>> {
    let mut planned: Vec<Planned> = Vec::with_capacity(batch.ops.len());
    let mut names = BTreeSet::new();
    for op in &batch.ops {
        let Some(name) = named(op) else { return Ok(None) };
        if !op.parents.iter().all(|parent| seen(batch, clock, parent))
            || !names.insert(name.clone())
        {
            return Ok(None);
        }
        let Some(value) = value(connection, op, &name, cells)? else { return Ok(None) };
        planned.push(Planned { name, value });
    }
    Ok(Some(planned))
}

fn named(op: &CellOp) -> Option<CellName> {
    let (table, column) = known(&op.table, &op.column)?;
    let key: Uuid = op.key.parse().ok()?;
    (key.to_string() == op.key).then(|| CellName { table, key: op.key.clone(), column })
}

/// Whether a version was there for whoever wrote the batch, who had seen so much.
fn seen(batch: &Batch, clock: &Clock, version: &Version) -> bool {
    match batch.actor == version.actor {
        true => version.seq < batch.seq,
        false => clock.get(&version.actor).is_some_and(|seq| version.seq <= *seq),
    }
}

fn value(
    connection: &Connection,
    op: &CellOp,
    name: &CellName,
    cells: &mut Cells<'_>,
) -> Result<Option<Json>> {
    // A snapshot is what was approved: nothing is ever written over it.
    if name.table == "minutes_snapshot" && name.column != "deleted" && !op.parents.is_empty() {
        return Ok(None);
    }
    let splice = match &op.change {
        Change::Value { after, .. } => {
            let fits = Value::from_json(after)
                .is_some_and(|value| rows::fits(name.table, name.column, &value));
            return Ok(fits.then(|| after.clone()));
        }
        Change::Text(splice) => splice,
    };
    let [parent] = op.parents.as_slice() else { return Ok(None) };
    if !is_text(name.table, name.column) {
        return Ok(None);
    }
    // What is shown is the parent's text as long as nothing else lives in the cell.
    let before = match cells.text(name, parent)? {
        Some(text) => Some(text),
        None => text::at(connection, name, parent.clone())?,
    };
    Ok(before.and_then(|before| splice.apply(&before)).map(Json::from))
}

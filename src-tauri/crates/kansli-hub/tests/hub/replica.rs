//! Laptops that write batches, each knowing some of what the others wrote.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::text::Splice;
use kansli_record::{Batch, CellOp, Change, DeviceKey, Sealed, Version, batch};
use serde_json::{Value, json};

/// A cell: table, key, column.
pub(crate) type Cell = (String, String, String);

/// A laptop.
pub(crate) struct Replica {
    key: DeviceKey,
    /// The newest batch seen of each device, with its hash and its time.
    seen: BTreeMap<String, (u64, String)>,
    /// What of the others it has named already.
    named: BTreeSet<Version>,
    time: u64,
    /// How wrong its clock goes, in milliseconds.
    skew: u64,
    /// The living versions of each cell, with what they hold.
    cells: BTreeMap<Cell, BTreeMap<Version, Value>>,
}

/// What a cell becomes.
pub(crate) enum Write {
    /// A value, as most are.
    Value(Value),
    /// A text, sent as the stretch that changed.
    Text(String),
}

impl Replica {
    pub(crate) fn new(number: u8, skew: u64) -> Self {
        let key = DeviceKey::from_bytes([number; 32]);
        Self {
            key,
            seen: BTreeMap::new(),
            named: BTreeSet::new(),
            time: 0,
            skew,
            cells: BTreeMap::new(),
        }
    }

    pub(crate) fn actor(&self) -> String {
        self.key.actor()
    }

    /// The number and hash of its own newest batch.
    fn head(&self) -> (u64, String) {
        self.seen.get(&self.actor()).cloned().unwrap_or_default()
    }

    /// What it shows in a text: the only version, or all that live put together in one order.
    pub(crate) fn text(&self, cell: &Cell) -> String {
        let heads = self.cells.get(cell).into_iter().flatten();
        let texts: BTreeSet<&str> = heads.filter_map(|(_, value)| value.as_str()).collect();
        texts.into_iter().collect::<Vec<_>>().join(" | ")
    }

    pub(crate) fn heads(&self, cell: &Cell) -> Vec<Version> {
        self.cells.get(cell).into_iter().flatten().map(|(version, _)| version.clone()).collect()
    }

    /// One user action.
    pub(crate) fn act(&mut self, writes: Vec<(Cell, Write)>) -> Sealed {
        let (seq, prev) = self.head();
        let version = Version { actor: self.actor(), seq: seq + 1 };
        let ops = writes.into_iter().map(|(cell, write)| self.op(&version, cell, write)).collect();
        self.time = (self.time + 1).max(self.skew + 1_000 * (seq + 1));
        let others = self.seen.iter().filter(|(actor, _)| **actor != version.actor);
        let heads = others.map(|(actor, (seq, _))| Version { actor: actor.clone(), seq: *seq });
        let deps: Vec<Version> = heads.filter(|head| !self.named.contains(head)).collect();
        self.named.extend(deps.iter().cloned());
        let batch = Batch {
            ver: batch::FORMAT,
            schema: 52,
            actor: version.actor.clone(),
            seq: version.seq,
            prev,
            hlc: format!("{:015}-000000", self.time),
            deps,
            who: "Åsa Testberg".into(),
            at: "2027-03-12T09:30:00.000+01:00".into(),
            kind: "item_edit".into(),
            title: json!({ "key": "journal-item-edited", "values": {} }),
            ops,
        };
        let sealed = self.key.seal(&batch);
        self.seen.insert(version.actor, (version.seq, sealed.hash.clone()));
        sealed
    }

    fn op(&mut self, version: &Version, cell: Cell, write: Write) -> CellOp {
        let parents = self.heads(&cell);
        let change = match &write {
            Write::Text(text) if !parents.is_empty() => {
                Splice::between(&self.text(&cell), text).map(Change::Text)
            }
            Write::Value(_) | Write::Text(_) => None,
        };
        let value = match write {
            Write::Value(value) => value,
            Write::Text(text) => Value::String(text),
        };
        self.cells.insert(cell.clone(), BTreeMap::from([(version.clone(), value.clone())]));
        let whole = || Change::Value { before: None, after: value };
        let (table, key, column) = cell;
        CellOp { table, key, column, change: change.unwrap_or_else(whole), parents }
    }

    /// Takes in what another wrote. `full` holds every version's content.
    pub(crate) fn receive(&mut self, sealed: &Sealed, full: &BTreeMap<(Cell, Version), Value>) {
        let batch = sealed.open().unwrap();
        let version = Version { actor: batch.actor.clone(), seq: batch.seq };
        let seen = self.seen.get(&batch.actor).map_or(0, |(seq, _)| *seq);
        if batch.seq <= seen {
            return;
        }
        assert_eq!(batch.seq, seen + 1, "batches come in order");
        for op in &batch.ops {
            let cell = (op.table.clone(), op.key.clone(), op.column.clone());
            let value = full[&(cell.clone(), version.clone())].clone();
            let heads = self.cells.entry(cell).or_default();
            heads.retain(|head, _| !op.parents.contains(head));
            heads.insert(version.clone(), value);
        }
        let time = batch.hlc.split('-').next().unwrap().parse().unwrap();
        self.time = self.time.max(time);
        self.seen.insert(batch.actor, (batch.seq, sealed.hash.clone()));
    }

    /// The content of each cell that its newest batch wrote.
    pub(crate) fn wrote(&self, sealed: &Sealed) -> Vec<((Cell, Version), Value)> {
        let batch = sealed.open().unwrap();
        let version = Version { actor: batch.actor, seq: batch.seq };
        let cells = batch.ops.into_iter().map(|op| (op.table, op.key, op.column));
        cells
            .map(|cell| {
                let value = self.cells[&cell][&version].clone();
                ((cell, version.clone()), value)
            })
            .collect()
    }
}

/// A cell's name.
pub(crate) fn cell(table: &str, key: &str, column: &str) -> Cell {
    (table.to_owned(), key.to_owned(), column.to_owned())
}

/// So many actions of one laptop, a value each.
pub(crate) fn run(replica: &mut Replica, count: u64) -> Vec<Sealed> {
    let (first, _) = replica.head();
    let write = |n: u64| {
        let key = format!("{:032}", n % 50);
        vec![(cell("agenda_item", &key, "title"), Write::Value(json!(format!("Ärende {n}"))))]
    };
    (first..first + count).map(|n| replica.act(write(n))).collect()
}

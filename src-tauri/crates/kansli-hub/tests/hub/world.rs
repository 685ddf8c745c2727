//! Laptops that write at the same time, and an independent reading of what they wrote.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::{Batch, Sealed, Version};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::{Value, json};

use crate::replica::{Cell, Replica, Write, cell};

/// Laptops that write now and then, meet now and then, and have clocks that are days off.
pub(crate) struct World {
    chance: TestRng,
    replicas: Vec<Replica>,
    /// All batches in an order in which each comes after what it builds on.
    pub(crate) log: Vec<Sealed>,
    /// How much of the log each laptop has.
    have: Vec<usize>,
    pub(crate) full: BTreeMap<(Cell, Version), Value>,
}

impl World {
    pub(crate) fn new(seed: u8, count: u8) -> Self {
        let chance = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
        let skew = |n: u8| u64::from(n % 3) * 86_400_000;
        let replicas: Vec<Replica> = (1..=count).map(|n| Replica::new(n, skew(n))).collect();
        let have = vec![0; replicas.len()];
        Self { chance, replicas, log: Vec::new(), have, full: BTreeMap::new() }
    }

    fn pick(&mut self, most: usize) -> usize {
        self.chance.next_u64() as usize % most
    }

    pub(crate) fn step(&mut self) {
        let who = self.pick(self.replicas.len());
        if self.pick(3) == 0 {
            self.catch_up(who);
        }
        let mut writes = BTreeMap::new();
        for _ in 0..=self.pick(2) {
            let (cell, write) = self.write(who);
            writes.insert(cell, write);
        }
        let replica = &mut self.replicas[who];
        let sealed = replica.act(writes.into_iter().collect());
        self.full.extend(replica.wrote(&sealed));
        self.log.push(sealed);
    }

    fn catch_up(&mut self, who: usize) {
        for batch in &self.log[self.have[who]..] {
            self.replicas[who].receive(batch, &self.full);
        }
        self.have[who] = self.log.len();
    }

    fn write(&mut self, who: usize) -> (Cell, Write) {
        let key = format!("row-{}", self.pick(6));
        let n = self.pick(1_000);
        match self.pick(5) {
            0 => (
                cell("agenda_item", &key, "title"),
                Write::Value(json!(format!("Ärende {n} – åäö 🙂"))),
            ),
            1 => (cell("agenda_item", &key, "minutes"), Write::Value(json!(n))),
            2 => (
                cell("agenda_item", &key, "deleted"),
                Write::Value([json!(0), Value::Null][n % 2].clone()),
            ),
            3 => (
                cell("agenda_item", &key, "owner"),
                Write::Value([json!("x"), Value::Null, json!(5)][n % 3].clone()),
            ),
            _ => {
                let cell = cell("minutes_text", &key, "text");
                let mut text = self.replicas[who].text(&cell);
                let places: Vec<usize> =
                    text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
                let at = places[self.pick(places.len())];
                text.insert_str(at, &format!(" ö{n}🙂"));
                (cell, Write::Text(text))
            }
        }
    }
}

/// What is living in each cell, read from the batches alone: what nothing later names as its parent.
pub(crate) fn living(log: &[Sealed]) -> BTreeMap<Cell, Vec<(String, Version)>> {
    let batches: Vec<Batch> = log.iter().map(|sealed| sealed.open().unwrap()).collect();
    let mut named = BTreeSet::new();
    let mut written: BTreeMap<Cell, Vec<(String, Version)>> = BTreeMap::new();
    for batch in &batches {
        for op in &batch.ops {
            let cell = (op.table.clone(), op.key.clone(), op.column.clone());
            named.extend(op.parents.iter().map(|parent| (cell.clone(), parent.clone())));
            let version = Version { actor: batch.actor.clone(), seq: batch.seq };
            written.entry(cell).or_default().push((batch.hlc.clone(), version));
        }
    }
    for (cell, versions) in &mut written {
        versions.retain(|(_, version)| !named.contains(&(cell.clone(), version.clone())));
        versions.sort();
    }
    written
}

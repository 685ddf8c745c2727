//! What a laptop must show, reckoned from its log by other means.

use std::collections::{BTreeMap, BTreeSet};

use kansli_record::{Batch, Change, Version};
use kansli_store::{Value, rows};
use serde_json::Value as Json;

use crate::laptop::Laptop;

/// The cells whose values are whole, of the rows the chance tests write.
const PLAIN: [&str; 3] = ["title", "minutes", "deleted"];

pub(crate) struct Oracle {
    batches: BTreeMap<Version, Batch>,
    clocks: BTreeMap<Version, BTreeMap<String, u64>>,
}

impl Oracle {
    pub(crate) fn of(laptop: &Laptop) -> Self {
        let mut batches = BTreeMap::new();
        for sealed in laptop.all() {
            let batch = sealed.open().unwrap();
            batches.insert(Version { actor: batch.actor.clone(), seq: batch.seq }, batch);
        }
        let mut clocks: BTreeMap<Version, BTreeMap<String, u64>> = BTreeMap::new();
        for (version, batch) in &batches {
            let before = Version { actor: version.actor.clone(), seq: version.seq - 1 };
            let mut clock = clocks.get(&before).cloned().unwrap_or_default();
            clock.extend(batch.deps.iter().map(|dep| (dep.actor.clone(), dep.seq)));
            clock.insert(version.actor.clone(), version.seq);
            clocks.insert(version.clone(), clock);
        }
        Self { batches, clocks }
    }

    /// Whether one version was there for whoever wrote the other.
    pub(crate) fn saw(&self, version: &Version, other: &Version) -> bool {
        self.clocks[version].get(&other.actor).is_some_and(|seq| other.seq <= *seq)
    }

    /// Every value of a cell that no later one has replaced, the one to show last.
    fn living(&self, table: &str, key: &str, column: &str) -> Vec<(Version, Json)> {
        let mut versions: Vec<(&Version, &Batch, Json)> = Vec::new();
        let mut replaced = BTreeSet::new();
        for (version, batch) in &self.batches {
            for op in &batch.ops {
                if (op.table.as_str(), op.key.as_str(), op.column.as_str()) != (table, key, column)
                {
                    continue;
                }
                replaced.extend(&op.parents);
                if let Change::Value { after, .. } = &op.change {
                    versions.push((version, batch, after.clone()));
                }
            }
        }
        versions.retain(|(version, ..)| !replaced.contains(version));
        versions.sort_by_key(|(version, batch, _)| (batch.hlc.clone(), *version));
        versions.into_iter().map(|(version, _, value)| (version.clone(), value)).collect()
    }

    /// Holds the laptop's plain cells, and what it lists as conflicts, against the log.
    pub(crate) fn agrees(&self, laptop: &Laptop) {
        let reader = laptop.store.reader();
        let mut wanted = BTreeSet::new();
        let mut keys = BTreeSet::new();
        for op in self.batches.values().flat_map(|batch| &batch.ops) {
            if op.table == "agenda_item" {
                keys.insert(op.key.clone());
            }
        }
        let mut shown: BTreeMap<String, rows::AgendaItem> = BTreeMap::new();
        for row in reader.all::<rows::AgendaItem>().unwrap() {
            shown.insert(row.id.to_string(), row);
        }
        for key in &keys {
            for column in PLAIN {
                let living = self.living("agenda_item", key, column);
                let (_, newest) = living.last().unwrap();
                if living.iter().any(|(_, value)| value != newest) {
                    wanted.insert((key.clone(), column));
                }
                match (column, shown.get(key)) {
                    ("title", Some(row)) => assert_eq!(newest, &Json::from(row.title.as_str())),
                    ("minutes", Some(row)) => assert_eq!(newest, &Json::from(row.minutes)),
                    ("deleted", row) => assert_eq!(newest == &Json::from(0), row.is_some()),
                    _ => {}
                }
            }
        }
        let listed: BTreeSet<_> = laptop
            .conflicts()
            .into_iter()
            .filter(|conflict| conflict.table == "agenda_item" && conflict.column != "deleted")
            .map(|conflict| (conflict.key.to_string(), conflict.column))
            .collect();
        wanted.retain(|(_, column)| *column != "deleted");
        assert_eq!(listed, wanted);
    }

    /// Every wording of a paragraph that is shown or listed.
    pub(crate) fn wordings(laptop: &Laptop, row: u128) -> String {
        let key = crate::laptop::uuid(row);
        let mut all = laptop.text(row).unwrap_or_default();
        for conflict in laptop.conflicts().iter().filter(|conflict| conflict.key == key) {
            for side in &conflict.sides {
                if let Value::Text(text) = &side.value {
                    all.push(' ');
                    all.push_str(text);
                }
            }
        }
        all
    }
}

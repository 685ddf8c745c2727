//! Whether the file is whole: pages, keys, journal, cells, attachments, search index.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use kansli_record::member::Void;
use kansli_record::{Batch, Change, Version};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::exchange::{cell, members, row};
use crate::journal::sealed;
use crate::rows::TABLES;
use crate::search;
use crate::value::Value;
use crate::write::Reader;

/// One thing looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// `pages`, `foreignKeys`, `journal`, `cells`, `attachments`, `search`.
    pub what: &'static str,
    /// Whether it is whole.
    pub ok: bool,
    /// How many were looked at.
    pub count: u64,
    /// What is wrong, at most twenty lines.
    pub facts: Vec<String>,
}

/// What a look through the whole file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// One for each thing looked at.
    pub findings: Vec<Finding>,
}

impl Verified {
    /// Whether everything is whole.
    pub fn ok(&self) -> bool {
        self.findings.iter().all(|finding| finding.ok)
    }
}

type Name = (String, String, String);

/// What the cells must hold by the journal.
#[derive(Default)]
struct Cells {
    /// Written by one after the other: the newest version and its value.
    plain: HashMap<Name, (Version, Json)>,
    /// Rows that two wrote at once, or that hold something that does not count.
    shared: BTreeSet<(String, String)>,
}

impl Cells {
    /// Follows a batch. Gives whether its texts follow from those before.
    fn follow(&mut self, batch: Batch, counts: bool) -> bool {
        let version = Version { actor: batch.actor, seq: batch.seq };
        let mut whole = true;
        for op in batch.ops {
            let row = (op.table.clone(), op.key.clone());
            let name = (op.table, op.key, op.column);
            let before = self.plain.get(&name);
            let after = match op.parents.as_slice() {
                [] => before.is_none(),
                [parent] => before.is_some_and(|(version, _)| version == parent),
                [_, _, ..] => false,
            };
            if !counts || !after {
                self.shared.insert(row.clone());
            }
            let plain = after && !self.shared.contains(&row);
            let value = match op.change {
                Change::Value { after, .. } => Some(after),
                Change::Text(splice) if plain => {
                    let text = before.and_then(|(_, text)| text.as_str());
                    text.and_then(|text| splice.apply(text)).map(Json::from)
                }
                // Of a row that two wrote at once, each text is looked for by itself.
                Change::Text(_) => Some(Json::Null),
            };
            whole &= value.is_some();
            if let Some(value) = value.filter(|_| counts) {
                self.plain.insert(name, (version.clone(), value));
            }
        }
        whole
    }
}

impl Reader<'_> {
    /// Looks the whole file through.
    pub fn verify(&self) -> Result<Verified> {
        let (journal, cells) = self.verify_journal()?;
        let findings = vec![
            self.verify_pages()?,
            self.verify_foreign_keys()?,
            journal,
            self.verify_cells(&cells)?,
            self.verify_blobs()?,
            search::verify(self)?,
        ];
        Ok(Verified { findings })
    }

    fn verify_pages(&self) -> Result<Finding> {
        let mut facts = self.strings("PRAGMA cipher_integrity_check")?;
        facts.extend(self.strings("PRAGMA integrity_check")?.into_iter().filter(|it| it != "ok"));
        let count = self.connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
        Ok(finding("pages", count, facts))
    }

    fn verify_foreign_keys(&self) -> Result<Finding> {
        let mut query = self.connection.prepare("PRAGMA foreign_key_check")?;
        let facts = query.query_map([], |row| {
            Ok(format!("{} → {}", row.get::<_, String>(0)?, row.get::<_, String>(2)?))
        })?;
        Ok(finding("foreignKeys", TABLES.len() as u64, facts.collect::<rusqlite::Result<_>>()?))
    }

    /// Walks the hash chain of the journal, and sees that what is kept follows from it: the end of
    /// a chain can be cut off with the note of its newest step, but not what the steps did.
    pub fn verify_chain(&self) -> Result<Finding> {
        let (journal, cells) = self.verify_journal()?;
        let follows = self.verify_cells(&cells)?;
        let facts = journal.facts.into_iter().chain(follows.facts).collect();
        Ok(finding(journal.what, journal.count, facts))
    }

    /// Walks the chain of each device, and gathers what the cells must hold by it.
    fn verify_journal(&self) -> Result<(Finding, Cells)> {
        let mut facts = Vec::new();
        let mut count = 0;
        let mut chains: BTreeMap<String, (u64, String)> = BTreeMap::new();
        let mut cells = Cells::default();
        let members = members::load(self.connection)?;
        let mut query = self
            .connection
            .prepare("SELECT actor, seq, hash, signature, body FROM sync_batch ORDER BY arrival")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            count += 1;
            let (actor, seq): (String, u64) = (row.get(0)?, row.get(1)?);
            let sealed = sealed(row)?;
            let place = format!("{}:{seq}", &actor[..actor.len().min(8)]);
            let batch = match sealed.open() {
                Ok(batch) => batch,
                Err(why) => {
                    facts.push(format!("{place}: {why}"));
                    continue;
                }
            };
            let chain = chains.entry(actor.clone()).or_default();
            if (batch.actor.as_str(), batch.seq) != (actor.as_str(), seq) {
                facts.push(format!("{place}: stands in another's place"));
            } else if batch.seq != chain.0 + 1 || batch.prev != chain.1 {
                facts.push(format!("{place}: the chain is broken"));
            }
            *chain = (seq, sealed.hash);
            let void = members::void(self.connection, &actor, seq)?;
            if void != Some(Void::Malformed) && void != members.judge(&batch) {
                facts.push(format!("{place}: it is not judged as the members say"));
            }
            if !cells.follow(batch, void.is_none()) && void.is_none() {
                facts.push(format!("{place}: a text does not follow from the one before"));
            }
        }
        for (actor, seq, hash) in self.heads()? {
            if chains.get(&actor) != Some(&(seq, hash)) {
                facts.push(format!(
                    "{}: the newest step is not the one noted",
                    &actor[..actor.len().min(8)]
                ));
            }
        }
        Ok((finding("journal", count, facts), cells))
    }

    /// Compares every cell with what the journal says it must hold: finds edits made past it.
    fn verify_cells(&self, cells: &Cells) -> Result<Finding> {
        let mut facts = Vec::new();
        let mut count = 0;
        for (table, columns, _) in TABLES {
            let defaults = self.defaults(table)?;
            let sql = format!("SELECT id, deleted, {} FROM {table}", columns.join(", "));
            let mut query = self.connection.prepare(&sql)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                let key: String = row.get(0)?;
                let shared = cells.shared.contains(&((*table).to_owned(), key.clone()));
                let must_shared = match shared {
                    true => self.must(table, &key, &mut facts)?,
                    false => HashMap::new(),
                };
                let known = cells.plain.contains_key(&name_of(table, &key, "deleted"));
                let names = std::iter::once(&"deleted").chain(columns.iter());
                for (place, column) in names.enumerate() {
                    count += 1;
                    let value: Value = row.get(place + 1)?;
                    // A column that came after the row has what the migration gave it; a row that is
                    // only pointed at is not shown.
                    let gone = Json::from(1);
                    let given = match (known, *column) {
                        (false, "deleted") => Some(&gone),
                        _ => defaults.get(*column),
                    };
                    let plain = cells.plain.get(&name_of(table, &key, column));
                    let must = match shared {
                        true => must_shared.get(*column),
                        false => plain.map(|(_, value)| value),
                    };
                    if must.or(given) != Some(&value.json()) {
                        facts.push(format!("{table} `{key}` {column}"));
                    }
                }
            }
        }
        if count < cells.plain.len() as u64 {
            facts.push(format!("{} cells are gone", cells.plain.len() as u64 - count));
        }
        Ok(finding("cells", count, facts))
    }

    /// What a row must hold that two wrote at once. Its living versions must be those of the log.
    fn must(
        &self,
        table: &'static str,
        key: &str,
        facts: &mut Vec<String>,
    ) -> Result<HashMap<&'static str, Json>> {
        let mut must = HashMap::new();
        for (name, heads, value) in row::must(self.connection, table, key)? {
            if cell::heads(self.connection, &name)? != heads {
                facts.push(format!("{table} `{key}` {}: its living versions", name.column));
            }
            if !heads.is_empty() || name.column == "deleted" {
                must.insert(name.column, value);
            }
        }
        Ok(must)
    }

    /// What the columns of a table hold when nothing was written.
    fn defaults(&self, table: &str) -> Result<HashMap<String, Json>> {
        let sql = "SELECT name, ifnull(dflt_value, 'NULL') FROM pragma_table_info(?1)";
        let mut query = self.connection.prepare(sql)?;
        let columns = query.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let columns = columns.collect::<rusqlite::Result<Vec<(String, String)>>>()?;
        let value = |default: &str| -> Result<Value> {
            Ok(self.connection.query_row(&format!("SELECT {default}"), [], |row| row.get(0))?)
        };
        columns.into_iter().map(|(name, default)| Ok((name, value(&default)?.json()))).collect()
    }

    fn verify_blobs(&self) -> Result<Finding> {
        let mut facts = Vec::new();
        let mut count = 0;
        let mut query = self.connection.prepare("SELECT sha256, bytes FROM blob")?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            count += 1;
            let (hash, bytes): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
            if hex::encode(Sha256::digest(&bytes)) != hash {
                facts.push(hash);
            }
        }
        facts.extend(self.strings(
            "SELECT name FROM attachment WHERE deleted = 0
             AND sha256 NOT IN (SELECT sha256 FROM blob)
             UNION ALL SELECT logo FROM document_look WHERE deleted = 0 AND logo <> ''
             AND logo NOT IN (SELECT sha256 FROM blob)",
        )?);
        Ok(finding("attachments", count, facts))
    }

    fn strings(&self, sql: &str) -> Result<Vec<String>> {
        let mut query = self.connection.prepare(sql)?;
        let found = query.query_map([], |row| row.get(0))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

fn name_of(table: &str, key: &str, column: &str) -> (String, String, String) {
    (table.to_owned(), key.to_owned(), column.to_owned())
}

pub(crate) fn finding(what: &'static str, count: u64, mut facts: Vec<String>) -> Finding {
    let ok = facts.is_empty();
    facts.truncate(20);
    Finding { what, ok, count, facts }
}

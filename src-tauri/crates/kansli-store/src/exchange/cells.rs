//! The cells that an inbox touches, held in memory until all is in: a cell that a hundred batches
//! write is written once.

use std::collections::{BTreeSet, HashMap, HashSet};

use kansli_record::Version;
use kansli_record::merge::Level;
use rusqlite::Connection;
use serde_json::Value as Json;

use crate::error::Result;
use crate::exchange::cell;
use crate::exchange::import::Before;
use crate::write::{CellName, Reader};

/// Tables that taking an import back leaves: who was let in, and what others say that they have sent.
const STAYS: [&str; 2] = ["device", "parcel"];

struct Held {
    heads: Vec<Version>,
    /// Whether there was something to look at before.
    several: bool,
    /// The value of the one living version, once it is known.
    value: Option<Json>,
    written: bool,
}

pub(crate) struct Cells<'a> {
    connection: &'a Connection,
    held: HashMap<CellName, Held>,
}

impl<'a> Cells<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection, held: HashMap::new() }
    }

    fn held(&mut self, name: &CellName) -> Result<&mut Held> {
        if !self.held.contains_key(name) {
            let heads = cell::heads(self.connection, name)?;
            let held = Held { several: heads.len() > 1, heads, value: None, written: false };
            self.held.insert(name.clone(), held);
        }
        Ok(self.held.get_mut(name).expect("it was put there"))
    }

    /// The text that a cell holds by its one living version, if that is `parent`.
    pub(crate) fn text(&mut self, name: &CellName, parent: &Version) -> Result<Option<String>> {
        let connection = self.connection;
        let held = self.held(name)?;
        if held.heads.as_slice() != std::slice::from_ref(parent) {
            return Ok(None);
        }
        if held.value.is_none() {
            held.value = Reader { connection }.cell(name)?.map(|value| value.json());
        }
        Ok(held.value.as_ref().and_then(Json::as_str).map(str::to_owned))
    }

    /// Notes that a version takes the place of others.
    pub(crate) fn write(
        &mut self,
        name: &CellName,
        parents: &[Version],
        version: Version,
        value: &Json,
    ) -> Result<()> {
        let held = self.held(name)?;
        held.heads.retain(|head| !parents.contains(head));
        held.value = held.heads.is_empty().then(|| value.clone());
        held.heads.push(version);
        held.written = true;
        Ok(())
    }

    /// Brings the tables after what is held. Gives the cells that were written.
    pub(crate) fn finish(self, before: &mut Option<Before>) -> Result<BTreeSet<CellName>> {
        let written: Vec<(CellName, Held)> =
            self.held.into_iter().filter(|(_, held)| held.written).collect();
        let mut rows: HashSet<(&'static str, String)> = HashSet::new();
        for (name, _) in &written {
            if let Some(before) = before
                && !STAYS.contains(&name.table)
            {
                let value = Reader { connection: self.connection }.cell(name)?;
                before.insert(name.clone(), value.map(|value| value.json()));
            }
        }
        for (name, _) in &written {
            if rows.insert((name.table, name.key.clone())) {
                let insert =
                    format!("INSERT OR IGNORE INTO {} (id, deleted) VALUES (?1, 1)", name.table);
                self.connection.prepare_cached(&insert)?.execute([&name.key])?;
            }
        }
        let mut names = BTreeSet::new();
        for (name, held) in written {
            cell::keep_heads(self.connection, &name, &held.heads)?;
            match &held.value {
                None => cell::refresh(self.connection, &name)?,
                Some(value) => {
                    cell::set(self.connection, &name, value)?;
                    if held.several {
                        cell::review(self.connection, &name, Level::Clean)?;
                    }
                }
            }
            names.insert(name);
        }
        Ok(names)
    }
}

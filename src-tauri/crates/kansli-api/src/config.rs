//! What the program remembers on this machine, outside any workspace: a small file of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::documents::file;
use crate::shape::LanguageName;

const FILE: &str = "kansli.json";
/// Workspaces remembered.
const RECENT: usize = 6;

/// What is remembered. A file that cannot be read is as none: nothing in it is anyone's work.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Config {
    pub(crate) language: Option<LanguageName>,
    pub(crate) recent: Vec<Recent>,
    /// Keys of demo years, which hold nothing but invented content.
    pub(crate) demo_keys: BTreeMap<String, String>,
}

/// A workspace opened before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Recent {
    pub(crate) path: String,
    pub(crate) name: String,
    pub(crate) demo: bool,
}

impl Config {
    pub(crate) fn read(folder: &Path) -> Self {
        fs::read(folder.join(FILE))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the file whole or not at all. Failing is no reason to stop anyone's work.
    pub(crate) fn write(&self, folder: &Path) {
        let path = folder.join(FILE);
        let written = serde_json::to_vec_pretty(self).map_err(std::io::Error::from);
        if let Err(why) = written.and_then(|bytes| file::put_own(&path, &bytes)) {
            eprintln!("kansli: {}: {why}", path.display());
        }
    }

    pub(crate) fn opened(&mut self, recent: Recent) {
        self.recent.retain(|known| known.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(RECENT);
    }
}

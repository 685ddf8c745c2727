//! A whole copy of the workspace while it is in use, and a workspace made of a copy.

use std::fs;
use std::path::Path;

use crate::error::{Error, Result};
use crate::key::Key;
use crate::lock::beside;
use crate::migration;
use crate::open::{Access, Place, Store};
use crate::write::Reader;

impl Reader<'_> {
    /// Writes a whole copy under the same key. Nothing may be at `to`; a failure leaves nothing.
    ///
    /// The copy has no device key: whoever opens it becomes a device of its own.
    pub fn backup(&self, to: &Path, key: &Key) -> Result<u64> {
        if to.exists() {
            return Err(Error::Exists(to.to_owned()));
        }
        let target = to.to_string_lossy();
        let copied = self.copy(&target, key);
        if copied.is_err() {
            for file in [to.to_owned(), beside(to, "-wal"), beside(to, "-journal")] {
                let _ = fs::remove_file(file);
            }
        }
        copied?;
        Ok(fs::metadata(to).map_err(|why| Error::io(to, why))?.len())
    }

    fn copy(&self, target: &str, key: &Key) -> Result<()> {
        let secret = key.to_text();
        self.connection.execute(
            "ATTACH DATABASE ?1 AS copy KEY ?2",
            (target, format!("x'{}'", secret.as_str())),
        )?;
        let export = || -> Result<()> {
            self.connection.query_row("SELECT sqlcipher_export('copy')", [], |_| Ok(())).or_else(
                |why| match why {
                    rusqlite::Error::QueryReturnedNoRows => Ok(()),
                    why => Err(why),
                },
            )?;
            for name in ["application_id", "user_version"] {
                let value: i64 =
                    self.connection.pragma_query_value(None, name, |row| row.get(0))?;
                self.connection.execute_batch(&format!("PRAGMA copy.{name} = {value}"))?;
            }
            self.connection.execute_batch(
                "DELETE FROM copy.sync_kv WHERE key IN ('device', 'home');
                 DELETE FROM copy.undo_step;",
            )?;
            Ok(())
        };
        let done = export();
        self.connection.execute_batch("DETACH DATABASE copy")?;
        done
    }
}

impl Store {
    /// Makes a workspace of a copy, in a new file; the copy is looked through first and stays.
    pub fn restore(copy: &Path, to: &Path, key: &Key, place: &Place) -> Result<u64> {
        let store = Self::open(copy, key, Access::Read, place)?;
        migration::check(&store.connection)?;
        let verified = store.reader().verify()?;
        if let Some(wrong) = verified.findings.iter().find(|finding| !finding.ok) {
            return Err(Error::Damaged(format!("{}: {}", wrong.what, wrong.facts.join(", "))));
        }
        store.reader().backup(to, key)
    }
}

//! A whole copy of the workspace while it is in use, and a workspace made of a copy.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use crate::connection::bare;
use crate::error::{Error, Result};
use crate::key::Key;
use crate::lock::beside;
use crate::open::{Access, Place, Store, has_folder, remove};
use crate::rekey::sync_folder;
use crate::write::Reader;

impl Reader<'_> {
    /// Writes a whole copy under the same key. Nothing may be at `to`; a failure leaves nothing.
    ///
    /// The copy has no device key: whoever opens it becomes a device of its own. It has no private
    /// notes either, for it may be opened by somebody else.
    pub fn backup(&self, to: &Path, key: &Key) -> Result<u64> {
        if to.exists() {
            return Err(Error::Exists(to.to_owned()));
        }
        has_folder(to)?;
        // Under another name until it is whole: half a copy looks like an empty workspace.
        let part = beside(to, ".part");
        remove(&part);
        let copied = self.copy(&part, key).and_then(disowned).and_then(|()| put(&part, to));
        if copied.is_err() {
            remove(&part);
        }
        copied
    }

    /// Page by page in one go, so that a writer beside it cannot make it begin anew; also from a
    /// file that is open for reading only.
    pub(crate) fn copy(&self, to: &Path, key: &Key) -> Result<Connection> {
        let opened = bare(to, OpenFlags::default());
        let mut copy = opened.map_err(|why| match why.sqlite_error_code() {
            Some(rusqlite::ErrorCode::CannotOpen) => Error::ReadOnly(to.to_owned()),
            _ => Error::from(why),
        })?;
        copy.execute_batch("PRAGMA cipher_log_level = NONE")?;
        copy.execute_batch(key.pragma().as_str())?;
        Backup::new(self.connection, &mut copy)?.step(-1)?;
        copy.execute_batch("PRAGMA journal_mode = DELETE")?;
        Ok(copy)
    }
}

/// Whoever opens the copy is another device, with no step of its own to undo; in a shared workspace it takes
/// the place of the one that made the copy, as a copied file does. Notes are overwritten, not only unlinked.
fn disowned(copy: Connection) -> Result<()> {
    copy.execute_batch(
        "PRAGMA secure_delete = ON;
         INSERT OR IGNORE INTO sync_kv (key, value)
             SELECT 'predecessor', value FROM sync_kv
             WHERE key = 'device' AND EXISTS (SELECT 1 FROM sync_kv WHERE key = 'root');
         DELETE FROM sync_kv WHERE key IN ('device', 'home', 'own:lock-key');
         DELETE FROM undo_step;
         DELETE FROM private_note;",
    )?;
    copy.close().map_err(|(_, why)| Error::from(why))
}

/// Gives a whole file its name, once it is on the disk. Gives its size.
pub(crate) fn put(part: &Path, to: &Path) -> Result<u64> {
    let failed = |why| Error::io(to, why);
    File::open(part).and_then(|file| file.sync_all()).map_err(failed)?;
    if to.exists() {
        return Err(Error::Exists(to.to_owned()));
    }
    fs::rename(part, to).and_then(|()| sync_folder(to)).map_err(failed)?;
    Ok(fs::metadata(to).map_err(failed)?.len())
}

impl Store {
    /// Makes a workspace of a copy, in a new file, and looks through it; the copy stays as it is.
    pub fn restore(copy: &Path, to: &Path, key: &Key, place: &Place) -> Result<u64> {
        let size = Self::open_any(copy, key, place)?.reader().backup(to, key)?;
        // The new file is brought to the newest format before it is looked through.
        let verified = Self::open(to, key, Access::Write, place)
            .and_then(|store| Ok((store.reader().verify()?, store)));
        let wrong = match verified {
            Ok((verified, store)) => {
                let wrong = verified.findings.into_iter().find(|finding| !finding.ok);
                let Some(wrong) = wrong else { return Ok(size) };
                store.abandon();
                Error::Damaged(format!("{}: {}", wrong.what, wrong.facts.join(", ")))
            }
            Err(why) => {
                let _ = fs::remove_file(to);
                why
            }
        };
        Err(wrong)
    }
}

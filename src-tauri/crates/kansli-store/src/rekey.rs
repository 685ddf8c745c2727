//! A new passphrase: the file is written anew under a new key, beside the old one, and takes its
//! place when it is whole.
//!
//! At every moment the file at the path is whole, under the old key or the new: a program that is
//! killed in between leaves the old one, and a half of the new that the next opening takes away.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::connection::connect;
use crate::error::{Error, Result};
use crate::home::{home, inode};
use crate::key::Key;
use crate::lock::beside;
use crate::open::{Place, Store};

impl Store {
    /// Writes the workspace anew under another key. Nobody else may have it open, reading either.
    pub fn rekey(&mut self, old: &Key, new: &Key, place: &Place) -> Result<()> {
        if !self.writable() {
            return Err(Error::ReadOnly(self.path().to_owned()));
        }
        self.still_there()?;
        let path = fs::canonicalize(self.path()).map_err(|why| Error::io(self.path(), why))?;
        let part = unfinished(&path);
        clear(&path);
        // With a log beside it the file is not all there is, and the new one would inherit it.
        let mode: rusqlite::Result<String> =
            self.connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0));
        let written = match mode.as_deref() {
            Ok("delete") => self.write_anew(&part, &path, new, place),
            _ => Err(Error::Locked(self.path().to_owned())),
        };
        if let Err(why) = written {
            clear(&path);
            self.connection.execute_batch("PRAGMA journal_mode = WAL")?;
            return Err(why);
        }
        // A file that is open cannot be replaced everywhere.
        drop(std::mem::replace(&mut self.connection, Connection::open_in_memory()?));
        let moved = fs::rename(&part, &path).and_then(|()| sync_folder(&path));
        let key = if inode(&part).is_none() && !part.exists() { new } else { old };
        self.connection = connect(self.path(), key, OpenFlags::SQLITE_OPEN_READ_WRITE, None)?;
        self.settled_anew();
        moved.map_err(|why| {
            clear(&path);
            Error::io(&path, why)
        })
    }

    /// The whole file under the new key at `part`, on the disk, and at home at `path`.
    fn write_anew(&self, part: &Path, path: &Path, key: &Key, place: &Place) -> Result<()> {
        let copy = self.reader().copy(part, key)?;
        copy.execute(
            "UPDATE sync_kv SET value = ?1 WHERE key = 'home'",
            [home(path, place, inode(part))],
        )?;
        copy.close().map_err(|(_, why)| Error::from(why))?;
        let failed = |why| Error::io(part, why);
        let permissions = fs::metadata(path).map_err(failed)?.permissions();
        fs::set_permissions(part, permissions).map_err(failed)?;
        File::open(part).and_then(|file| file.sync_all()).map_err(failed)
    }
}

/// Takes away what a change of the key left unfinished.
pub(crate) fn clear(path: &Path) {
    let part = unfinished(path);
    for file in [beside(&part, "-journal"), part] {
        let _ = fs::remove_file(file);
    }
}

fn unfinished(path: &Path) -> PathBuf {
    beside(path, ".rekey")
}

/// Makes the file's new place last, where a folder can be told to.
pub(crate) fn sync_folder(path: &Path) -> std::io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        // The folder of a bare name is where the program stands.
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

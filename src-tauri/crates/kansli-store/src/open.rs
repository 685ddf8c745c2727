//! Making, opening and closing the file.

use std::fs;
use std::path::{Path, PathBuf};

use kansli_record::DeviceKey;
use kansli_record::member::Members;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::backup;
use crate::connection::{connect, read_where_nothing_can_be_written, whole_pages};
use crate::error::{Error, Result};
use crate::exchange::members;
use crate::home::{device, home, inode};
use crate::key::Key;
use crate::lock::{Lock, beside};
use crate::migration;
use crate::rekey;
use crate::write::Reader;

/// One page: no database is smaller.
const SMALLEST: u64 = 512;

/// How the file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// To write: alone.
    Write,
    /// To read, beside whoever writes.
    Read,
}

/// Where the file is opened: names this laptop to the journal.
#[derive(Debug, Clone)]
pub struct Place {
    /// The machine, by a name that no other has.
    pub machine: String,
    /// 32 random bytes, for a device key should one be needed.
    pub fresh_key: [u8; 32],
}

/// An open workspace.
#[derive(Debug)]
pub struct Store {
    pub(crate) connection: Connection,
    pub(crate) device: Option<DeviceKey>,
    /// Who may write, as the log says.
    pub(crate) members: Members,
    path: PathBuf,
    inode: Option<u64>,
    _lock: Option<Lock>,
    /// Dropped after the connection: a copy to read where nothing can be written.
    _copy: Option<TempDir>,
}

impl Store {
    /// Makes a new workspace file. Nothing may be at `path`.
    pub fn create(path: &Path, key: &Key, place: &Place) -> Result<Self> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        has_folder(path)?;
        let lock = Lock::take(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let made = connect(path, key, flags, None)
            .and_then(|mut connection| migration::found(&mut connection).map(|()| connection));
        match made {
            Ok(connection) => Self::settle(connection, path, place, Some(lock)),
            Err(why) => {
                remove(path);
                Err(why)
            }
        }
    }

    /// Begins a new workspace that gets its name when it is whole: see [`Store::finish`]. What an
    /// earlier beginning left unfinished is taken away.
    pub fn begin(path: &Path, key: &Key, place: &Place) -> Result<Self> {
        if path.exists() {
            return Err(Error::Exists(path.to_owned()));
        }
        let part = beside(path, ".part");
        remove(&part);
        Self::create(&part, key, place)
    }

    /// Refuses what cannot be a workspace, before any key is asked for.
    pub fn look(path: &Path) -> Result<fs::Metadata> {
        let data = fs::metadata(path).map_err(|why| Error::io(path, why))?;
        if data.is_dir() {
            return Err(Error::io(path, std::io::ErrorKind::IsADirectory.into()));
        }
        if is_text(path)? {
            return Err(Error::NoWorkspace(path.to_owned()));
        }
        if data.len() < SMALLEST {
            return Err(Error::Damaged(path.display().to_string()));
        }
        Ok(data)
    }

    /// Opens a workspace.
    pub fn open(path: &Path, key: &Key, access: Access, place: &Place) -> Result<Self> {
        Self::reach(path, key, access, place).map_err(|why| why.in_file(path))
    }

    fn reach(path: &Path, key: &Key, access: Access, place: &Place) -> Result<Self> {
        let data = Self::look(path)?;
        match access {
            Access::Write => {
                let lock = Lock::take(path)?;
                if data.permissions().readonly() {
                    return Err(Error::ReadOnly(path.to_owned()));
                }
                rekey::clear(&fs::canonicalize(path).map_err(|why| Error::io(path, why))?);
                let mut connection = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE, None)?;
                whole_pages(&connection)?;
                migration::run(&mut connection)?;
                Self::settle(connection, path, place, Some(lock))
            }
            Access::Read => {
                let store = Self::open_any(path, key, place)?;
                if migration::check(&store.connection)? < migration::NEWEST {
                    return Err(Error::ReadOnly(path.to_owned()));
                }
                Ok(store)
            }
        }
    }

    /// Opens a workspace to copy it, also one of an older format.
    pub(crate) fn open_any(path: &Path, key: &Key, place: &Place) -> Result<Self> {
        Self::look(path)?;
        let (connection, copy) = match connect(path, key, OpenFlags::SQLITE_OPEN_READ_ONLY, None) {
            Ok(connection) => (connection, None),
            Err(_) => read_where_nothing_can_be_written(path, key)?,
        };
        whole_pages(&connection)?;
        migration::check(&connection)?;
        let store = Self::settle(connection, path, place, None)?;
        Ok(Self { _copy: copy, ..store })
    }

    fn settle(
        connection: Connection,
        path: &Path,
        place: &Place,
        lock: Option<Lock>,
    ) -> Result<Self> {
        let inode = inode(path);
        let device = match lock {
            Some(_) => Some(device(&connection, path, place, inode)?),
            None => None,
        };
        // A file of an older format, opened to be copied, has nothing about members.
        let members = match migration::check(&connection)? < migration::NEWEST {
            true => Members::default(),
            false => members::load(&connection)?,
        };
        let path = path.to_owned();
        Ok(Self { connection, device, members, path, inode, _lock: lock, _copy: None })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The key by which this device signs what leaves it; none where the file is only read.
    pub fn device(&self) -> Option<&DeviceKey> {
        self.device.as_ref()
    }

    /// The number of the newest format that this program writes.
    pub fn schema(&self) -> u32 {
        u32::try_from(migration::NEWEST).unwrap_or(u32::MAX)
    }

    /// Whether it can be written to.
    pub fn writable(&self) -> bool {
        self.device.is_some()
    }

    /// Reads.
    pub fn reader(&self) -> Reader<'_> {
        Reader { connection: &self.connection }
    }

    /// Writes without waiting for the disk, for a file that is thrown away if it is not finished;
    /// afterwards all of it is made to last, and each change again waits for the disk.
    pub fn hurry(&self, on: bool) -> Result<()> {
        let pragmas = match on {
            true => "PRAGMA synchronous = OFF;",
            false => "PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE);",
        };
        self.connection.execute_batch(pragmas)?;
        Ok(())
    }

    /// Allows the file so many pages of 4 KiB at most: what a quota does, and a full disk.
    pub fn limit_pages(&self, pages: u32) {
        // A limit below what the file has is raised to that by SQLite itself.
        let _ = self.connection.pragma_update(None, "max_page_count", pages);
    }

    /// Gives a new workspace its own name, now that everything in it is founded. Until then a
    /// program that is killed leaves nothing that looks like a workspace.
    pub fn finish(self, to: &Path, key: &Key, place: &Place) -> Result<Self> {
        let made = self.path.clone();
        self.connection.execute(
            "UPDATE sync_kv SET value = ?1 WHERE key = 'home'",
            [home(&final_path(to), place, self.inode)],
        )?;
        let Self { connection, _lock: lock, .. } = self;
        let named = connection
            .close()
            .map_err(|(_, why)| Error::from(why))
            .and_then(|()| backup::put(&made, to));
        drop(lock);
        if let Err(why) = named {
            remove(&made);
            return Err(why);
        }
        Self::open(to, key, Access::Write, place)
    }

    /// Closes the file and takes it away: a founding that failed leaves nothing behind.
    pub fn abandon(self) {
        let path = self.path.clone();
        drop(self);
        remove(&path);
    }

    /// Knows the file that is at the path now as its own.
    pub(crate) fn settled_anew(&mut self) {
        self.inode = inode(&self.path);
    }

    /// Refuses to write into a file that is no longer where it was.
    pub(crate) fn still_there(&self) -> Result<()> {
        if self.inode.is_some() && inode(&self.path) != self.inode {
            return Err(Error::Moved(self.path.clone()));
        }
        Ok(())
    }
}

/// The path as it will be known, of a file that is not there yet.
fn final_path(path: &Path) -> PathBuf {
    let folder = path.parent().and_then(|folder| fs::canonicalize(folder).ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// Refuses to make a file in a folder that is not there.
pub(crate) fn has_folder(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    match folder {
        Some(folder) if !folder.is_dir() => Err(Error::NoFolder(path.to_owned())),
        _ => Ok(()),
    }
}

/// Takes a file away, with everything that SQLite keeps beside it.
pub(crate) fn remove(path: &Path) {
    let beside = ["-wal", "-shm", "-journal"].map(|ending| beside(path, ending));
    for file in beside.into_iter().chain([path.to_owned()]) {
        let _ = fs::remove_file(file);
    }
}

/// Bytes that chance does not make a text of.
const TELLING: usize = 64;

/// Whether a file begins as a text: an encrypted one begins with chance. One that is all but empty
/// may have been a workspace once.
fn is_text(path: &Path) -> Result<bool> {
    use std::io::Read;
    let mut head = Vec::new();
    let file = fs::File::open(path).map_err(|why| Error::io(path, why))?;
    file.take(512).read_to_end(&mut head).map_err(|why| Error::io(path, why))?;
    Ok(head.len() >= TELLING && std::str::from_utf8(&head).is_ok())
}

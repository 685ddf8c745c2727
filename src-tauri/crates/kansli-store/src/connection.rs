//! Reaching the file: the key, and what SQLite is asked to keep to.

use std::fs;
use std::path::Path;
use std::sync::Once;

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::error::{Error, Result};
use crate::key::Key;
use crate::lock::beside;

/// Makes SQLite ready, once and before any connection of ours.
///
/// SQLite calls itself ready before its extension for encryption is: of two threads that open their
/// first connection at the same moment, one would be told that its key has no characters.
fn ready() {
    static READY: Once = Once::new();
    READY.call_once(|| drop(Connection::open_in_memory()));
}

/// A connection to a file, with no key yet.
pub(crate) fn bare(path: impl AsRef<Path>, flags: OpenFlags) -> rusqlite::Result<Connection> {
    ready();
    Connection::open_with_flags(path, flags)
}

/// SQLite reads a log only with an index beside it, and writes that itself. Without a log the file
/// says all there is; with one, both are copied to where an index can be made. Encrypted as they are.
pub(crate) fn read_where_nothing_can_be_written(
    path: &Path,
    key: &Key,
) -> Result<(Connection, Option<TempDir>)> {
    let log = beside(path, "-wal");
    if fs::metadata(&log).map_or(0, |data| data.len()) == 0 {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
        return Ok((connect(path, key, flags, Some("immutable=1"))?, None));
    }
    let folder = TempDir::new().map_err(|why| Error::io(path, why))?;
    let copy = folder.path().join("copy");
    for (from, to) in [(path, &copy), (&log, &beside(&copy, "-wal"))] {
        let bytes = fs::read(from).map_err(|why| Error::io(from, why))?;
        fs::write(to, bytes).map_err(|why| Error::io(to, why))?;
    }
    let connection = connect(&copy, key, OpenFlags::SQLITE_OPEN_READ_WRITE, None)?;
    Ok((connection, Some(folder)))
}

/// A connection that has proved its key, and says plainly what stands in the way.
pub(crate) fn connect(
    path: &Path,
    key: &Key,
    flags: OpenFlags,
    query: Option<&str>,
) -> Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let wrong = |why: rusqlite::Error| match why.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => Error::WrongKey(path.to_owned()),
        Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) => {
            Error::ReadOnly(path.to_owned())
        }
        _ => Error::from(why),
    };
    let connection = match query {
        None => bare(path, flags).map_err(wrong)?,
        Some(query) => {
            let uri = format!("file:{}?{query}", escaped(path));
            bare(uri, flags).map_err(wrong)?
        }
    };
    connection.execute_batch("PRAGMA cipher_log_level = NONE").map_err(wrong)?;
    connection.execute_batch(key.pragma().as_str()).map_err(wrong)?;
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map_err(wrong)?;
    let writes = flags.contains(OpenFlags::SQLITE_OPEN_READ_WRITE);
    let pragmas =
        "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536;
        PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;";
    connection.execute_batch(pragmas).map_err(wrong)?;
    if writes {
        // Every table has its own statements; making them anew costs more than the rows do.
        connection.set_prepared_statement_cache_capacity(256);
        // FULL: with NORMAL a power cut takes acknowledged saves with it.
        connection
            .execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
            .map_err(wrong)?;
    }
    Ok(connection)
}

/// Refuses a file with a page that is not as it was written, before more is built on it. Reads the
/// whole file: some hundredths of a second for ten megabytes.
pub(crate) fn whole_pages(connection: &Connection) -> Result<()> {
    let mut query = connection.prepare("PRAGMA cipher_integrity_check")?;
    let mut broken = query.query([])?;
    match broken.next()? {
        Some(first) => Err(Error::Damaged(first.get(0)?)),
        None => Ok(()),
    }
}

fn escaped(path: &Path) -> String {
    path.to_string_lossy().replace('%', "%25").replace('?', "%3F").replace('#', "%23")
}

//! What can be wrong with the file, told apart as far as people act on it differently.

use std::path::PathBuf;

use kansli_record::member::Void;

/// What came of something the store did.
pub type Result<T> = std::result::Result<T, Error>;

/// What can be wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The passphrase is wrong, or the file is not a workspace, or its first page is damaged.
    #[error("the passphrase is wrong, or `{0}` is not a whole workspace")]
    WrongKey(PathBuf),
    /// A page, a row or the journal is not what it was written as.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A newer program has changed the file's format.
    #[error("the file has format {file}, this program knows {known}")]
    TooNew {
        /// The file's format.
        file: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// There is no folder for the file to be in.
    #[error("there is no folder for `{0}`")]
    NoFolder(PathBuf),
    /// The file is something else: a text.
    #[error("`{0}` is no workspace")]
    NoWorkspace(PathBuf),
    /// There is no such file.
    #[error("there is no file `{0}`")]
    Missing(PathBuf),
    /// Something is there already.
    #[error("there is a file `{0}` already")]
    Exists(PathBuf),
    /// Another program holds the workspace.
    #[error("another program has `{0}` open")]
    Locked(PathBuf),
    /// The file, its folder or the workspace can only be read.
    #[error("`{0}` can only be read")]
    ReadOnly(PathBuf),
    /// The disk is full.
    #[error("the disk is full")]
    Full,
    /// The file was moved, replaced or taken away while it was open.
    #[error("`{0}` was moved or replaced while it was open")]
    Moved(PathBuf),
    /// A row would point at another that is not there.
    #[error("a row points at another that is not there")]
    Dangling,
    /// A batch from elsewhere is not what it says.
    #[error("the step {hash} from another device: {why:?}")]
    Batch {
        /// The hash it came with.
        hash: String,
        /// What is wrong.
        why: BatchFault,
    },
    /// Nobody has let the device in that has sent something.
    #[error("the device {0} that sent this has not been let in")]
    Stranger(String),
    /// This device may not write that.
    #[error("this device may not write that: {0:?}")]
    MayNot(Void),
    /// Undo met a value that has changed since.
    #[error("it has changed since")]
    ChangedSince,
    /// There is nothing to undo or redo.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// Reading or writing a file failed.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// Anything else SQLite said.
    #[error("the database")]
    Sqlite(#[source] rusqlite::Error),
}

/// What can be wrong with a batch from elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BatchFault {
    /// The bytes, the hash or the signature are not those it was written with.
    Changed,
    /// It does not follow the device's batch before.
    Chain,
    /// The device has written another batch with the same number: a copy of its file.
    Fork,
}

impl Error {
    /// Names the file that is damaged, instead of what SQLite calls the damage.
    pub(crate) fn in_file(self, path: &std::path::Path) -> Self {
        match self {
            Self::Damaged(_) => Self::Damaged(path.display().to_string()),
            other => other,
        }
    }

    pub(crate) fn io(path: &std::path::Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::NotFound => Self::Missing(path),
            ErrorKind::AlreadyExists => Self::Exists(path),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io { path, source },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(why: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        // The index of the log beside the file could not grow.
        if let rusqlite::Error::SqliteFailure(failure, _) = &why
            && failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE
        {
            return Self::Full;
        }
        if let rusqlite::Error::SqliteFailure(failure, _) = &why
            && failure.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY
        {
            return Self::Dangling;
        }
        match why.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(why.to_string())
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
                Self::Locked(PathBuf::new())
            }
            Some(ErrorCode::ReadOnly) => Self::ReadOnly(PathBuf::new()),
            // What every file of this format has is not there.
            Some(ErrorCode::Unknown) if why.to_string().starts_with("no such ") => {
                Self::Damaged(why.to_string())
            }
            _ => Self::Sqlite(why),
        }
    }
}

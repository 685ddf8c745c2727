//! One writer at a time: a lock file beside the workspace, held as long as it is open.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// Holds the right to write. Dropping it lets go.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the right to write to `workspace`, or says who stands in the way.
    pub(crate) fn take(workspace: &Path) -> Result<Self> {
        let path = beside(workspace, ".lock");
        loop {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
                .map_err(|why| Error::io(workspace, why))?;
            match file.try_lock() {
                // Who let go in between took the file away: this lock would hold nobody back.
                Ok(()) if gone(&file) => {}
                Ok(()) => return Ok(Self { file, path }),
                Err(TryLockError::WouldBlock) => return Err(Error::Locked(workspace.to_owned())),
                Err(TryLockError::Error(why)) => return Err(Error::io(workspace, why)),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Gone first, unlocked after: whoever comes between makes a new one.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Whether an open file has no name left. Where a file that is open cannot lose its name, it has.
fn gone(file: &File) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        file.metadata().is_ok_and(|data| data.nlink() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        false
    }
}

/// The path of a file that stands beside the workspace.
pub(crate) fn beside(workspace: &Path, ending: &str) -> PathBuf {
    let mut name = workspace.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests;

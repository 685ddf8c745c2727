//! Writing a file, whole or not at all: a document where somebody asked for it, or one of the program's own.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use crate::error::{CommandResult, ErrorCode, Failure};

/// Writes a document where somebody asked for it.
///
/// What was there before is replaced, but only by its like: the dialog asks before a document
/// takes another's place, and no document takes the place of anything else.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> CommandResult<()> {
    let shown = path.display().to_string();
    if path.is_dir() {
        return Err(Failure::refused("dispatch-refused-folder").at(shown));
    }
    if path.file_name().is_none() {
        return Err(Failure::refused("dispatch-refused-folder").at(shown));
    }
    if path.exists() && !is_like(path, bytes) {
        return Err(Failure::refused("dispatch-refused-other-file").with("path", &shown).at(shown));
    }
    put(path, bytes).map_err(|why| match why.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Failure::no_folder(path),
        io::ErrorKind::PermissionDenied => {
            Failure::new(ErrorCode::Unreachable, "error-read-only").at(shown)
        }
        _ => Failure::io(path, &why),
    })
}

/// Puts a file in the program's own folder, which is made if it is not there.
pub(crate) fn put_own(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    put(path, bytes)
}

/// Writes the file beside its place and moves it there when it is whole; half of it is never left.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut part = OsString::from(".");
    part.push(path.file_name().unwrap_or_default());
    part.push(".part");
    let part = path.with_file_name(part);
    let written = whole(&part, bytes).and_then(|()| fs::rename(&part, path));
    written.inspect_err(|_| {
        // Whatever half of it there is, is nobody's.
        let _ = fs::remove_file(&part);
    })
}

fn whole(part: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(part)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Whether the file that is there begins as the new one does, or is empty.
fn is_like(path: &Path, bytes: &[u8]) -> bool {
    use std::io::Read;
    const MARK: usize = 5;
    let mut there = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MARK as u64).read_to_end(&mut there));
    read.is_ok() && (there.is_empty() || bytes.get(..MARK) == Some(there.as_slice()))
}

#[cfg(test)]
mod tests;

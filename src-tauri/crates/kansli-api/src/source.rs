//! A file that a request brings: at a path, as base64, or as text. No more of it is read than may be used.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::error::{CommandResult, ErrorCode, Failure};

/// The largest calendar file that is read, in bytes: ten years of a busy calendar are a tenth of it.
pub(crate) const LARGEST_CALENDAR: u64 = 50 << 20;

/// Where a request has a file: one of these.
pub(crate) struct Source<'a> {
    /// The file.
    pub(crate) path: Option<&'a str>,
    /// The content as base64.
    pub(crate) bytes: Option<&'a str>,
    /// The content as text.
    pub(crate) text: Option<&'a str>,
}

impl Source<'_> {
    /// The content; refuses a file of more than `most` bytes.
    pub(crate) fn content(&self, most: u64) -> CommandResult<Vec<u8>> {
        self.up_to(most)?.ok_or_else(|| large(most, self.path.unwrap_or_default()))
    }

    /// The same; none when the file is larger, for those who say that in their own words.
    pub(crate) fn up_to(&self, most: u64) -> CommandResult<Option<Vec<u8>>> {
        match (self.path, self.bytes, self.text) {
            (Some(path), None, None) => {
                let path = Path::new(path);
                read_up_to(path, most).map_err(|why| Failure::io(path, &why))
            }
            (None, Some(bytes), None) => {
                let bytes = STANDARD.decode(bytes.trim());
                bytes.map(Some).map_err(|_| Failure::invalid("error-not-base64", "bytes"))
            }
            (None, None, Some(text)) => Ok(Some(text.as_bytes().to_vec())),
            (None, None, None) => Err(Failure::invalid("error-no-source", "path")),
            _ => Err(Failure::invalid("error-one-source", "path")),
        }
    }
}

/// A file's bytes; refuses more than `most`.
pub(crate) fn read(path: &Path, most: u64) -> CommandResult<Vec<u8>> {
    let bytes = read_up_to(path, most).map_err(|why| Failure::io(path, &why))?;
    bytes.ok_or_else(|| large(most, path.display()))
}

/// A file's bytes; none when they are more than `most`.
pub(crate) fn read_up_to(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    // What is read is counted, not what the file says it has: a device has no end and no size.
    File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

fn large(most: u64, place: impl ToString) -> Failure {
    let large = Failure::new(ErrorCode::Invalid, "error-file-large");
    large.with("most", most >> 20).at(place.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_more_of_a_file_is_read_than_may_be_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kalender.ics");
        std::fs::write(&path, [7; 9]).unwrap();
        assert_eq!(read_up_to(&path, 9).unwrap(), Some(vec![7; 9]));
        assert_eq!(read_up_to(&path, 8).unwrap(), None);
        assert_eq!(read(&path, 8).unwrap_err().code(), ErrorCode::Invalid);
    }

    #[cfg(unix)]
    #[test]
    fn a_file_without_an_end_is_too_large() {
        assert_eq!(read_up_to(Path::new("/dev/zero"), 1000).unwrap(), None);
    }

    #[test]
    fn a_file_comes_in_one_way() {
        let of = |path, bytes, text| Source { path, bytes, text }.content(100);
        assert_eq!(of(None, Some(" QQ==\n"), None).unwrap(), b"A");
        assert_eq!(of(None, None, Some("A")).unwrap(), b"A");
        for source in [of(None, None, None), of(Some("a.ics"), None, Some("A"))] {
            assert_eq!(source.unwrap_err().code(), ErrorCode::Invalid);
        }
    }
}

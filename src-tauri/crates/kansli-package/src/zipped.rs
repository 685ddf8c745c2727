//! The zip itself: its directory looked through before anything of it is believed or unpacked.
//!
//! Zip readers forgive much: something before and after, two directories, names that stand twice. A package
//! is written by one program in one way, so whatever is written another way is refused.

use std::io::{Cursor, Read};

use zip::{CompressionMethod, ZipArchive};

use crate::limits::SMALL;
use crate::{Limits, Refusal};

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
const CENTRAL_BYTES: usize = 46;
const END_BYTES: usize = 22;

/// Beside the parts: the manifest and its signature.
const OWN: u64 = 2;

/// One file as the directory says.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    packed: u64,
    pub(crate) unpacked: u64,
}

impl Entry {
    /// Whether it grows more than anything a person writes.
    pub(crate) fn is_bomb(&self, ratio: u64) -> bool {
        self.unpacked > SMALL && self.unpacked > self.packed.saturating_mul(ratio)
    }
}

/// The directory, which ends the file: entries that lie after each other, then the end and nothing more.
pub(crate) fn directory(bytes: &[u8], limits: &Limits) -> Result<Vec<Entry>, Refusal> {
    if !bytes.starts_with(LOCAL) {
        return Err(Refusal::NotAPackage);
    }
    let end = bytes.len().checked_sub(END_BYTES).ok_or(Refusal::Truncated)?;
    let tail = &bytes[end..];
    if !tail.starts_with(END) || number(tail, 20, 2) != 0 {
        return Err(Refusal::Truncated);
    }
    let count = number(tail, 10, 2);
    let parts = count.saturating_sub(OWN);
    if parts > limits.parts as u64 {
        return Err(Refusal::TooMany { parts, most: limits.parts as u64 });
    }
    let start = usize::try_from(number(tail, 16, 4)).unwrap_or(usize::MAX);
    let mut rest = bytes.get(start..end).ok_or(Refusal::Truncated)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        let (entry, next) = entry(rest).ok_or(Refusal::Truncated)?;
        entries.push(entry);
        rest = next;
    }
    // Another kind of directory (zip64) would stand here.
    if rest.is_empty() { Ok(entries) } else { Err(Refusal::Truncated) }
}

fn entry(bytes: &[u8]) -> Option<(Entry, &[u8])> {
    if !bytes.starts_with(CENTRAL) || bytes.len() < CENTRAL_BYTES {
        return None;
    }
    let length = |at| usize::try_from(number(bytes, at, 2)).ok();
    let (name, extra, comment) = (length(28)?, length(30)?, length(32)?);
    let entry = Entry {
        // A name that is no text is refused for the letters that take its place.
        name: String::from_utf8_lossy(bytes.get(CENTRAL_BYTES..CENTRAL_BYTES + name)?).into_owned(),
        packed: number(bytes, 20, 4),
        unpacked: number(bytes, 24, 4),
    };
    Some((entry, bytes.get(CENTRAL_BYTES + name + extra + comment..)?))
}

/// A number of `length` bytes, the lowest first. Only asked for where bytes are.
fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    bytes[at..at + length].iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// A zip whose directory has been looked through.
pub(crate) struct Zipped<'a>(ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Zipped<'a> {
    pub(crate) fn open(bytes: &'a [u8], entries: usize) -> Result<Self, Refusal> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refusal::Truncated)?;
        let whole = zip.len() == entries && zip.offset() == 0 && !zip.has_duplicate_names();
        if whole { Ok(Self(zip)) } else { Err(Refusal::Truncated) }
    }

    /// Unpacks a file: no more than `most` bytes.
    pub(crate) fn unpack(&mut self, name: &str, most: u64) -> Result<Vec<u8>, Refusal> {
        let damaged = || Refusal::Damaged(name.to_owned());
        let index = self.0.index_for_name(name).ok_or_else(|| Refusal::Missing(name.to_owned()))?;
        let file = self.0.by_index(index).map_err(|_| damaged())?;
        if !file.is_file() || file.is_symlink() {
            return Err(Refusal::Name(name.to_owned()));
        }
        let known = [CompressionMethod::Stored, CompressionMethod::Deflated];
        if !known.contains(&file.compression()) {
            return Err(damaged());
        }
        let mut out = Vec::new();
        file.take(most + 1).read_to_end(&mut out).map_err(|_| damaged())?;
        if out.len() as u64 > most {
            return Err(Refusal::Bomb(name.to_owned()));
        }
        Ok(out)
    }
}

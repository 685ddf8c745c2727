//! How much a package may hold.

/// What is let in. A package beyond any of these is refused before it is unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as it came.
    pub packed: u64,
    /// Bytes of all parts together, unpacked: they are kept in memory.
    pub unpacked: u64,
    /// Parts.
    pub parts: usize,
    /// How many times larger a part may be than its packed form, once it is over a mebibyte.
    pub ratio: u64,
}

impl Default for Limits {
    /// Room for a year's journal with its papers.
    fn default() -> Self {
        Self { packed: 256 << 20, unpacked: 512 << 20, parts: 10_000, ratio: 200 }
    }
}

/// The largest manifest; ten thousand parts take some two mebibytes.
pub(crate) const MOST_MANIFEST: u64 = 8 << 20;

/// A signature in hexadecimal.
pub(crate) const MOST_SIGNATURE: u64 = 128;

/// Below this any ratio is let in: a short text of blanks is no bomb.
pub(crate) const SMALL: u64 = 1 << 20;

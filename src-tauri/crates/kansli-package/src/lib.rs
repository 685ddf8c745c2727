//! Packages (`.kansli`): what leaves the house as one file, and comes in from others.
//!
//! ```text
//!   Facts + Parts ── write ──▶ manifest.json  manifest.sig  part  part …   one zip, perhaps locked
//!   bytes ── look ──▶ Manifest (who, why, what)      bytes ── read ──▶ Package, or a Refusal by name
//! ```
//!
//! The manifest names every part with its size and SHA-256, and the device signs the manifest's exact
//! bytes; so one signature covers the whole. Locking puts the zip inside `age`, for a passphrase or for
//! the keys of its recipients.
//!
//! # Invariants
//!
//! - A package comes from others. Reading it never panics, ends, and keeps no more than [`Limits`].
//! - Either all of a package is as its sender signed it, or a [`Refusal`] says what is not.
//! - Whether that sender is known and trusted is for the caller: [`Manifest::from`] is a fact, no verdict.
//! - Names inside are lower-case ASCII without tricks ([`name`]), and nothing is ever unpacked to a disk.
//! - The open form is the same bytes for the same facts, parts and key.

mod limits;
mod lock;
mod manifest;
mod name;
mod read;
mod refusal;
mod write;
mod zipped;

pub use limits::Limits;
pub use lock::{Lock, LockKey, LockedFor, Unlock};
pub use manifest::{Facts, Kind, Manifest, Part, PartLine, Sender};
pub use name::is_usable;
pub use read::{Outside, Package, look, read};
pub use refusal::Refusal;
pub use write::{WriteError, write};

/// The name of a package's form; the number grows when older programs cannot read it.
pub const FORMAT: &str = "kansli-package/1";

/// The manifest's place in the zip.
const MANIFEST: &str = "manifest.json";

/// The place of its signature, in hexadecimal.
const SIGNATURE: &str = "manifest.sig";

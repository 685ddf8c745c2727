//! Why a package is not taken.

use crate::LockedFor;

/// What is wrong with a package, by name. Nothing of it has been kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file is something else.
    #[error("it is not a package")]
    NotAPackage,
    /// Its end is missing, or something stands after it.
    #[error("it is cut off, or something was added to it")]
    Truncated,
    /// It was made by a newer program; the format it names.
    #[error("it has the newer format `{0}`")]
    Newer(String),
    /// It is locked, and nothing was given to open it with, or the wrong kind.
    #[error("it is locked")]
    Locked(LockedFor),
    /// The passphrase or the key does not open it.
    #[error("the passphrase or the key does not open it")]
    WrongKey(LockedFor),
    /// Its lock asks for more work than any package of ours does.
    #[error("its lock asks for too much work")]
    Costly,
    /// What is inside the lock is damaged.
    #[error("what is locked is damaged")]
    DamagedLock,
    /// The file is larger than what is let in.
    #[error("it holds {bytes} bytes, more than {most}")]
    TooLarge {
        /// Its bytes, packed or unpacked.
        bytes: u64,
        /// What is let in.
        most: u64,
    },
    /// It holds more parts than are let in.
    #[error("it holds {parts} parts, more than {most}")]
    TooMany {
        /// Its parts.
        parts: u64,
        /// What is let in.
        most: u64,
    },
    /// A part would unpack to far more than what came (*zip bomb*).
    #[error("`{0}` unpacks to far more than it should")]
    Bomb(String),
    /// A part has a name that none may have, or is no plain file.
    #[error("`{0}` is not a name that a part may have")]
    Name(String),
    /// A name stands for two parts.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// A part is there that the manifest does not name.
    #[error("`{0}` is not in the manifest")]
    Stray(String),
    /// A part that the manifest names is not there.
    #[error("`{0}` is missing")]
    Missing(String),
    /// A part is not what the manifest says, or cannot be unpacked.
    #[error("`{0}` is damaged")]
    Damaged(String),
    /// The manifest is not what its sender signed.
    #[error("it was changed after it was signed")]
    Changed,
}

//! What a package says of itself.

use kansli_record::Version;
use serde::{Deserialize, Serialize};

/// What a package is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Batches of the journal, with their attachments (*utväxlingspaket*).
    Exchange,
    /// An agenda or minutes to read and comment on (*granskningspaket*).
    Review,
    /// The comments that came of a review (*svar*).
    Answer,
    /// The way into a workspace for a new device or organisation (*inbjudan*).
    Invitation,
}

/// Who made a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The device's public key in hexadecimal. The signature is by it; the rest is what it says.
    pub actor: String,
    /// The organisation's name.
    pub organisation: String,
    /// The person's name.
    pub person: String,
}

/// What the sender says of a package, before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What it is for.
    pub kind: Kind,
    /// The schema number of the workspace that it comes from.
    pub schema: u32,
    /// The workspace's id.
    pub workspace: String,
    /// The package's own id: the same package twice is known by it.
    pub package: String,
    /// The sending organisation's name.
    pub organisation: String,
    /// The sending person's name.
    pub person: String,
    /// Whom it is for, in words.
    pub to: String,
    /// Why it is sent, in words.
    pub purpose: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// Batches that the recipient is expected to have already; empty when it stands alone.
    pub needs: Vec<Version>,
}

/// A part: a file inside the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its name ([`crate::is_usable`]), such as `batches/0001.jsonl`.
    pub path: String,
    /// What it is, in words or as a content type; the caller's own.
    pub what: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A part as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartLine {
    /// Its name.
    pub path: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content, hexadecimal.
    pub sha256: String,
    /// What it is.
    pub what: String,
}

/// All that a package says of itself, signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`crate::FORMAT`].
    pub format: String,
    /// What it is for.
    pub kind: Kind,
    /// The schema number of the workspace that it comes from; a reader with an older one waits.
    pub schema: u32,
    /// The workspace's id.
    pub workspace: String,
    /// The package's own id.
    pub package: String,
    /// Who made it.
    pub from: Sender,
    /// Whom it is for.
    pub to: String,
    /// Why it is sent.
    pub purpose: String,
    /// When it was made, RFC 3339.
    pub made_at: String,
    /// Batches that the recipient is expected to have already.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Version>,
    /// Every part, in its order.
    pub parts: Vec<PartLine>,
}

/// The little that every version of the format says.
#[derive(Deserialize)]
pub(crate) struct AnyManifest {
    pub(crate) format: String,
}

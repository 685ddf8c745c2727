//! A batch: everything one user action changed, cell by cell.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::text::Splice;

/// The batch format this program writes.
pub const FORMAT: u32 = 1;

/// One version of one cell: the batch that wrote it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Version {
    /// The device's public key in hexadecimal.
    pub actor: String,
    /// The batch's number on that device, from 1.
    pub seq: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.actor, self.seq)
    }
}

/// A text that names no version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a version")]
pub struct NotAVersion(pub String);

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let wrong = || NotAVersion(text.to_owned());
        let (actor, seq) = text.rsplit_once(':').ok_or_else(wrong)?;
        Ok(Self { actor: actor.to_owned(), seq: seq.parse().map_err(|_| wrong())? })
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

impl TryFrom<String> for Version {
    type Error = NotAVersion;

    fn try_from(text: String) -> Result<Self, NotAVersion> {
        text.parse()
    }
}

/// What became of a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Change {
    /// A whole value took another's place; `None` before is a new row.
    #[serde(rename = "v")]
    Value {
        /// The value before; absent for a new row.
        #[serde(
            rename = "o",
            default,
            deserialize_with = "present",
            skip_serializing_if = "Option::is_none"
        )]
        before: Option<Value>,
        /// The value after.
        #[serde(rename = "n")]
        after: Value,
    },
    /// A stretch of a text took another's place.
    #[serde(rename = "s")]
    Text(Splice),
}

impl Change {
    /// The whole value that took another's place; `None` for a stretch of a text.
    pub fn after(&self) -> Option<&Value> {
        match self {
            Self::Value { after, .. } => Some(after),
            Self::Text(_) => None,
        }
    }
}

/// Reads a field that is there as `Some`, null included.
fn present<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(from).map(Some)
}

/// One cell's change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CellOp {
    /// The table.
    #[serde(rename = "t")]
    pub table: String,
    /// The row's key.
    #[serde(rename = "k")]
    pub key: String,
    /// The column.
    #[serde(rename = "c")]
    pub column: String,
    /// What became of it.
    #[serde(rename = "x")]
    pub change: Change,
    /// The versions it replaces: none for a new cell, more than one when a conflict is settled.
    #[serde(rename = "b", default, skip_serializing_if = "Vec::is_empty")]
    pub parents: Vec<Version>,
}

/// Everything one user action changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// [`FORMAT`] of the program that wrote it.
    pub ver: u32,
    /// The schema version of the workspace that wrote it; a reader with an older one waits.
    pub schema: u32,
    /// The device's public key in hexadecimal.
    pub actor: String,
    /// 1 for the device's first batch, one more for each.
    pub seq: u64,
    /// Hash of the device's batch before, empty for the first.
    pub prev: String,
    /// Hybrid logical clock: milliseconds since 1970 and a counter, ordered as text.
    pub hlc: String,
    /// Newest batch seen of each other device of which more has been seen since the batch before.
    pub deps: Vec<Version>,
    /// Who did it, as the person is called at this machine.
    pub who: String,
    /// When, RFC 3339.
    pub at: String,
    /// The command that did it.
    pub kind: String,
    /// Message key and values that say in words what was done.
    pub title: Value,
    /// The cells.
    pub ops: Vec<CellOp>,
}

impl Batch {
    /// The papers and logos that it names, by SHA-256: contents that whoever has the batch needs.
    pub fn papers(&self) -> impl Iterator<Item = &str> {
        let names = |op: &&CellOp| {
            matches!(
                (op.table.as_str(), op.column.as_str()),
                ("attachment", "sha256") | ("document_look", "logo")
            )
        };
        let named = self.ops.iter().filter(names).filter_map(|op| op.change.after()?.as_str());
        named.filter(|hash| !hash.is_empty())
    }
}

/// A batch as it is stored and sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The exact bytes that the hash and the signature cover.
    pub body: Vec<u8>,
    /// SHA-256 of the body, hexadecimal.
    pub hash: String,
    /// Ed25519 signature of the body, hexadecimal.
    pub signature: String,
}

/// Why a stored batch is not what it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The body is not a batch.
    #[error("the body is not a batch: {0}")]
    NotABatch(String),
    /// The bytes do not have the hash stored beside them.
    #[error("the hash does not match the body")]
    Hash,
    /// The signature is not the actor's.
    #[error("the signature is not the device's")]
    Signature,
}

impl Sealed {
    /// Reads the batch without a look at hash and signature: of what was checked when it came.
    pub fn read(&self) -> Result<Batch, SealError> {
        serde_json::from_slice(&self.body).map_err(|why| SealError::NotABatch(why.to_string()))
    }

    /// Which batch it says it is, without a look at the rest; `None` for what is no batch.
    pub fn version(&self) -> Option<Version> {
        #[derive(Deserialize)]
        struct Name {
            actor: String,
            seq: u64,
        }
        let name: Name = serde_json::from_slice(&self.body).ok()?;
        Some(Version { actor: name.actor, seq: name.seq })
    }

    /// Whether the bytes have the hash.
    pub fn is_whole(&self) -> bool {
        hex::encode(Sha256::digest(&self.body)) == self.hash
    }

    /// Checks hash and signature, and reads the batch.
    pub fn open(&self) -> Result<Batch, SealError> {
        if !self.is_whole() {
            return Err(SealError::Hash);
        }
        let batch = self.read()?;
        if !signed_by(&batch.actor, &self.body, &self.signature) {
            return Err(SealError::Signature);
        }
        Ok(batch)
    }
}

/// Whether the device signed exactly these bytes; all but the bytes in hexadecimal.
pub fn signed_by(actor: &str, bytes: &[u8], signature: &str) -> bool {
    let key = array(actor).and_then(|key| VerifyingKey::from_bytes(&key).ok());
    let signature = array(signature).map(|bytes| Signature::from_bytes(&bytes));
    key.zip(signature).is_some_and(|(key, signature)| key.verify_strict(bytes, &signature).is_ok())
}

fn array<const N: usize>(text: &str) -> Option<[u8; N]> {
    hex::decode(text).ok()?.try_into().ok()
}

/// A device's signing key. It never leaves the device, and no copy of a workspace holds it.
#[derive(Clone)]
pub struct DeviceKey(SigningKey);

impl fmt::Debug for DeviceKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "DeviceKey({})", self.actor())
    }
}

impl DeviceKey {
    /// The key made of 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&bytes))
    }

    /// The 32 bytes, for the device's own store.
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public key in hexadecimal: the device's name in the log.
    pub fn actor(&self) -> String {
        hex::encode(self.0.verifying_key().to_bytes())
    }

    /// Signs a batch.
    pub fn seal(&self, batch: &Batch) -> Sealed {
        let body = serde_json::to_vec(batch).expect("a batch is strings, numbers and lists");
        let hash = hex::encode(Sha256::digest(&body));
        let signature = self.sign(&body);
        Sealed { body, hash, signature }
    }

    /// Signs any bytes, such as a package's manifest; hexadecimal.
    pub fn sign(&self, bytes: &[u8]) -> String {
        hex::encode(self.0.sign(bytes).to_bytes())
    }
}

#[cfg(test)]
mod tests;

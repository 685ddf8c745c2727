//! Thirty-two bytes as hexadecimal: hashes of contents, and the secret that signs answers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::Digest as _;

/// A text that is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not 64 hexadecimal digits")]
pub struct NotADigest;

/// A SHA-256, written as 64 small hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The hash of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(sha2::Sha256::digest(bytes).into())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        bytes(text).map(Self)
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

impl TryFrom<String> for Digest {
    type Error = NotADigest;

    fn try_from(text: String) -> Result<Self, NotADigest> {
        text.parse()
    }
}

/// The secret of one package and one reviewer: 32 random bytes. The page signs the answer with it (HMAC-SHA256), so
/// it stands in the page; it says nothing of other packages.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct AnswerKey(pub [u8; 32]);

impl fmt::Debug for AnswerKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("AnswerKey(…)")
    }
}

impl From<AnswerKey> for String {
    fn from(key: AnswerKey) -> Self {
        hex::encode(key.0)
    }
}

impl TryFrom<String> for AnswerKey {
    type Error = NotADigest;

    fn try_from(text: String) -> Result<Self, NotADigest> {
        bytes(&text).map(Self)
    }
}

fn bytes(text: &str) -> Result<[u8; 32], NotADigest> {
    let mut found = [0; 32];
    hex::decode_to_slice(text, &mut found).map_err(|_| NotADigest)?;
    Ok(found)
}

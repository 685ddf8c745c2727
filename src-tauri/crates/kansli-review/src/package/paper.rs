//! The papers (bilagor).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::digest::Digest;

/// A paper (bilaga).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Attachment {
    /// The paper.
    pub id: Uuid,
    /// Its number as printed: "3", "3b".
    pub number: String,
    /// What it is.
    pub name: String,
    /// How many pages the file has.
    pub page_count: u32,
    /// What could be read of it, a page each.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// The file itself, when it goes along.
    #[serde(default)]
    pub file: Option<File>,
}

/// A page of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Page {
    /// What it says.
    pub text: String,
    /// What it looks like.
    #[serde(default)]
    pub image: Option<Image>,
}

/// A picture of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Image {
    /// PNG or JPEG.
    pub kind: ImageKind,
    /// The picture's bytes.
    pub data: Bytes,
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ImageKind {
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
}

/// The file of a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct File {
    /// What it is called when saved: "Behovsbild.pdf".
    pub name: String,
    /// Its bytes.
    pub data: Bytes,
}

/// Bytes, as base64 in JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Bytes(pub Vec<u8>);

impl From<Bytes> for String {
    fn from(bytes: Bytes) -> Self {
        STANDARD.encode(bytes.0)
    }
}

impl TryFrom<String> for Bytes {
    type Error = base64::DecodeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        STANDARD.decode(text).map(Self)
    }
}

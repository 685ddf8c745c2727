//! Words on the wire and in columns: the same camelCase words, one conversion.

use serde::Serialize;
use serde::de::value::Error as Unknown;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::error::CommandResult;

/// The word that an enum without data travels as.
pub(crate) fn word<T: Serialize>(of: T) -> String {
    match serde_json::to_value(of) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// What a stored word says; damaged if it says nothing known.
pub(crate) fn read<T: DeserializeOwned>(word: &str) -> CommandResult<T> {
    let said: Result<T, Unknown> = T::deserialize(word.into_deserializer());
    said.map_err(|_| kansli_store::Error::Damaged(format!("the word `{word}`")).into())
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The SHA-256 of a content, hexadecimal.
pub(crate) fn sha256(content: impl AsRef<[u8]>) -> String {
    hex(&Sha256::digest(content))
}

/// A count of what many years bring.
pub(crate) fn total(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// A count for a view. Nothing here is counted past what fits.
pub(crate) fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

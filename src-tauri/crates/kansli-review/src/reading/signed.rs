//! The signed form: an envelope around the body's exact bytes, so that nothing is serialised anew to be checked.

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use uuid::Uuid;

use super::{AnswerRefusal, Expectation, Freshness, Reading, Trust, limits};
use crate::answer::Answer;
use crate::digest::AnswerKey;

/// What the files of answers call their shape.
pub(super) const FORMAT: &str = "kansli-answer/1";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    format: String,
    /// The answer as JSON.
    body: String,
    /// HMAC-SHA256 of the body's bytes, in hexadecimal.
    hmac: String,
}

/// Enough of an envelope to see what it is.
#[derive(Deserialize)]
struct Label {
    format: String,
}

/// Enough of a body to see whom to ask.
#[derive(Deserialize)]
struct Address {
    package: Uuid,
}

impl Answer {
    /// The answer as a file, signed with the package's secret.
    ///
    /// # Errors
    /// Never for an answer: JSON has room for each.
    pub fn sign(&self, key: &AnswerKey) -> serde_json::Result<Vec<u8>> {
        let body = serde_json::to_string(self)?;
        let hmac = hex::encode(mac(key, &body).finalize().into_bytes());
        serde_json::to_vec(&Envelope { format: FORMAT.to_owned(), body, hmac })
    }
}

fn mac(key: &AnswerKey, body: &str) -> Hmac<Sha256> {
    // A key shorter than the hash's block is filled up with zeros (RFC 2104).
    let mut block = [0; 64];
    block[..32].copy_from_slice(&key.0);
    Hmac::<Sha256>::new(&block.into()).chain_update(body)
}

/// What the file calls its shape.
pub(super) fn format(text: &str) -> Result<String, AnswerRefusal> {
    whole::<Label>(text).map(|label| label.format)
}

/// Reads an answer file.
pub(super) fn file(text: &str, expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let format = format(text)?;
    if format != FORMAT {
        return Err(AnswerRefusal::UnknownFormat(format.chars().take(60).collect()));
    }
    let envelope: Envelope = whole(text)?;
    let hmac = hex::decode(&envelope.hmac).map_err(|_| AnswerRefusal::Tampered)?;
    body(&envelope.body, &hmac, expected)
}

/// Reads a signed body.
pub(super) fn body(
    body: &str,
    hmac: &[u8],
    expected: &Expectation,
) -> Result<Reading, AnswerRefusal> {
    let Address { package } = whole(body)?;
    let known = expected.packages.iter().find(|known| known.id == package);
    let known = known.ok_or(AnswerRefusal::Foreign(package))?;
    mac(&known.key, body).verify_slice(hmac).map_err(|_| AnswerRefusal::Tampered)?;
    let answer: Answer = whole(body)?;
    limits::check(&answer)?;
    if answer.reviewer != known.reviewer || answer.content_hash != known.content_hash {
        return Err(AnswerRefusal::Tampered);
    }
    if known.answers.contains(&answer.id) {
        return Err(AnswerRefusal::Repeated(answer.id));
    }
    Ok(Reading {
        answer,
        round: known.round,
        trust: Trust::Signed,
        freshness: Freshness::of(known),
        beside: String::new(),
    })
}

/// Reads JSON of one shape, with nothing before or behind it.
pub(super) fn whole<'text, T: Deserialize<'text>>(text: &'text str) -> Result<T, AnswerRefusal> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let malformed = |at: String, why: serde_json::Error| AnswerRefusal::Malformed {
        at,
        why: why.to_string().chars().take(200).collect(),
    };
    let found = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| malformed(error.path().to_string(), error.into_inner()))?;
    reader.end().map_err(|why| malformed(".".to_owned(), why))?;
    Ok(found)
}

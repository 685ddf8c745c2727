//! Writing a package.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use kansli_record::DeviceKey;
use sha2::{Digest, Sha256};
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::limits::MOST_MANIFEST;
use crate::lock::lock;
use crate::zipped::directory;
use crate::{
    FORMAT, Facts, Limits, Lock, MANIFEST, Manifest, Part, PartLine, SIGNATURE, Sender, is_usable,
};

/// Why a package was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// A part has a name that none may have.
    #[error("`{0}` is not a name that a part may have")]
    Name(String),
    /// Two parts have the same name.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// It would hold more than any reader lets in ([`Limits::default`]).
    #[error("it would hold more than a package may")]
    TooLarge,
    /// There is nobody to lock it for.
    #[error("there is no recipient to lock it for")]
    NoRecipient,
    /// A recipient's key is none.
    #[error("`{0}` is not a recipient's key")]
    Recipient(String),
    /// The library that packs gave up.
    #[error("it could not be packed: {0}")]
    Packing(String),
}

/// Writes a package: the parts in their order, the manifest signed by the device, locked as asked.
pub fn write(
    facts: Facts,
    parts: &[Part],
    device: &DeviceKey,
    how: Lock<'_>,
) -> Result<Vec<u8>, WriteError> {
    check(parts)?;
    let manifest = serde_json::to_vec_pretty(&manifest(facts, parts, device))
        .map_err(|why| WriteError::Packing(why.to_string()))?;
    if manifest.len() as u64 > MOST_MANIFEST {
        return Err(WriteError::TooLarge);
    }
    let signature = device.sign(&manifest);
    let zipped = pack(&manifest, &signature, parts)?;
    let locked = lock(zipped, how)?;
    if locked.len() as u64 > Limits::default().packed {
        return Err(WriteError::TooLarge);
    }
    Ok(locked)
}

fn check(parts: &[Part]) -> Result<(), WriteError> {
    let limits = Limits::default();
    let bytes: u64 = parts.iter().map(|part| part.bytes.len() as u64).sum();
    if parts.len() > limits.parts || bytes > limits.unpacked {
        return Err(WriteError::TooLarge);
    }
    let mut seen = BTreeSet::new();
    for part in parts {
        if !is_usable(&part.path) {
            return Err(WriteError::Name(part.path.clone()));
        }
        if !seen.insert(&part.path) {
            return Err(WriteError::Twice(part.path.clone()));
        }
    }
    Ok(())
}

fn manifest(facts: Facts, parts: &[Part], device: &DeviceKey) -> Manifest {
    let line = |part: &Part| PartLine {
        path: part.path.clone(),
        bytes: part.bytes.len() as u64,
        sha256: hex::encode(Sha256::digest(&part.bytes)),
        what: part.what.clone(),
    };
    Manifest {
        format: FORMAT.to_owned(),
        kind: facts.kind,
        schema: facts.schema,
        workspace: facts.workspace,
        package: facts.package,
        from: Sender {
            actor: device.actor(),
            organisation: facts.organisation,
            person: facts.person,
        },
        to: facts.to,
        purpose: facts.purpose,
        made_at: facts.made_at,
        needs: facts.needs,
        parts: parts.iter().map(line).collect(),
    }
}

/// Blanks pack so well that a reader would take them for a bomb: such parts are then left as they are.
fn pack(manifest: &[u8], signature: &str, parts: &[Part]) -> Result<Vec<u8>, WriteError> {
    let zipped = zip(manifest, signature, parts, &BTreeSet::new())?;
    let entries = directory(&zipped, &Limits::default())
        .map_err(|why| WriteError::Packing(why.to_string()))?;
    let ratio = Limits::default().ratio;
    let plain = entries.into_iter().filter(|entry| entry.is_bomb(ratio)).map(|entry| entry.name);
    match plain.collect::<BTreeSet<_>>() {
        plain if plain.is_empty() => Ok(zipped),
        plain => zip(manifest, signature, parts, &plain),
    }
}

fn zip(
    manifest: &[u8],
    signature: &str,
    parts: &[Part],
    plain: &BTreeSet<String>,
) -> Result<Vec<u8>, WriteError> {
    let own = [(MANIFEST, manifest), (SIGNATURE, signature.as_bytes())];
    let parts = parts.iter().map(|part| (part.path.as_str(), part.bytes.as_slice()));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |path: &str, bytes: &[u8]| {
        zip.start_file(path, form(plain.contains(path)))?;
        zip.write_all(bytes).map_err(ZipError::Io)
    };
    let mut all = own.into_iter().chain(parts);
    let done = all.try_for_each(|(path, bytes)| put(path, bytes));
    let done = done.and_then(|()| zip.finish());
    Ok(done.map_err(|why| WriteError::Packing(why.to_string()))?.into_inner())
}

fn form(plain: bool) -> SimpleFileOptions {
    let method = if plain { CompressionMethod::Stored } else { CompressionMethod::Deflated };
    SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
}

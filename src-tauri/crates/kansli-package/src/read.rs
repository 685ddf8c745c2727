//! Reading a package that someone else made.

use std::collections::BTreeSet;

use kansli_record::signed_by;
use sha2::{Digest, Sha256};

use crate::limits::{MOST_MANIFEST, MOST_SIGNATURE};
use crate::lock::{is_locked, locked_for, unlock};
use crate::manifest::AnyManifest;
use crate::zipped::{Entry, Zipped, directory};
use crate::{
    FORMAT, Limits, LockedFor, MANIFEST, Manifest, Part, Refusal, SIGNATURE, Unlock, is_usable,
};

/// A package, whole and as its sender signed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// What it says of itself.
    pub manifest: Manifest,
    /// SHA-256 of the manifest's bytes, hexadecimal: the same for the same package, whoever sends it on.
    pub fingerprint: String,
    /// Its parts, in the manifest's order.
    pub parts: Vec<Part>,
}

/// What can be seen of a package before it is taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    /// Its manifest, with a signature that holds. The parts have not been looked at.
    Open(Box<Manifest>),
    /// It is locked.
    Locked(LockedFor),
}

/// Looks at a package without unpacking its parts.
pub fn look(bytes: &[u8], limits: &Limits) -> Result<Outside, Refusal> {
    fits(bytes, limits)?;
    if is_locked(bytes) {
        return locked_for(bytes).map(Outside::Locked);
    }
    let (manifest, ..) = front(bytes, limits)?;
    Ok(Outside::Open(Box::new(manifest)))
}

/// Reads a package, all of it or nothing.
pub fn read(bytes: &[u8], with: Unlock<'_>, limits: &Limits) -> Result<Package, Refusal> {
    fits(bytes, limits)?;
    if is_locked(bytes) {
        inside(&unlock(bytes, with, limits)?, limits)
    } else {
        inside(bytes, limits)
    }
}

fn fits(bytes: &[u8], limits: &Limits) -> Result<(), Refusal> {
    let bytes = bytes.len() as u64;
    if bytes > limits.packed {
        Err(Refusal::TooLarge { bytes, most: limits.packed })
    } else {
        Ok(())
    }
}

fn inside(bytes: &[u8], limits: &Limits) -> Result<Package, Refusal> {
    let (manifest, fingerprint, mut zip) = front(bytes, limits)?;
    let mut parts = Vec::new();
    for line in &manifest.parts {
        let bytes = zip.unpack(&line.path, line.bytes)?;
        if bytes.len() as u64 != line.bytes || hex::encode(Sha256::digest(&bytes)) != line.sha256 {
            return Err(Refusal::Damaged(line.path.clone()));
        }
        parts.push(Part { path: line.path.clone(), what: line.what.clone(), bytes });
    }
    Ok(Package { manifest, fingerprint, parts })
}

/// The signed manifest, in a zip that holds what it names and nothing else.
fn front<'a>(bytes: &'a [u8], limits: &Limits) -> Result<(Manifest, String, Zipped<'a>), Refusal> {
    let entries = directory(bytes, limits)?;
    if entries.first().is_none_or(|entry| entry.name != MANIFEST) {
        return Err(Refusal::NotAPackage);
    }
    let names = names(&entries)?;
    sizes(&entries, limits)?;
    let mut zip = Zipped::open(bytes, entries.len())?;
    let text = zip.unpack(MANIFEST, MOST_MANIFEST)?;
    let manifest = signed(&text, &zip.unpack(SIGNATURE, MOST_SIGNATURE)?)?;
    agree(&manifest, &names, limits)?;
    Ok((manifest, hex::encode(Sha256::digest(&text)), zip))
}

/// The names in the zip: each usable, each once.
fn names(entries: &[Entry]) -> Result<BTreeSet<&str>, Refusal> {
    let mut names = BTreeSet::new();
    for Entry { name, .. } in entries {
        if ![MANIFEST, SIGNATURE].contains(&name.as_str()) && !is_usable(name) {
            return Err(Refusal::Name(name.clone()));
        }
        if !names.insert(name.as_str()) {
            return Err(Refusal::Twice(name.clone()));
        }
    }
    Ok(names)
}

/// What the zip says it unpacks to, before any of it is.
fn sizes(entries: &[Entry], limits: &Limits) -> Result<(), Refusal> {
    if let Some(entry) = entries.iter().find(|entry| entry.is_bomb(limits.ratio)) {
        return Err(Refusal::Bomb(entry.name.clone()));
    }
    let bytes = entries.iter().map(|entry| entry.unpacked).sum();
    unpacked(bytes, limits)
}

fn unpacked(bytes: u64, limits: &Limits) -> Result<(), Refusal> {
    // The manifest and the signature are not counted as parts.
    let most = limits.unpacked.saturating_add(MOST_MANIFEST);
    if bytes > most { Err(Refusal::TooLarge { bytes, most: limits.unpacked }) } else { Ok(()) }
}

fn signed(text: &[u8], signature: &[u8]) -> Result<Manifest, Refusal> {
    let damaged = |_| Refusal::Damaged(MANIFEST.to_owned());
    let any: AnyManifest = serde_json::from_slice(text).map_err(damaged)?;
    if any.format != FORMAT {
        let ours = FORMAT.trim_end_matches('1');
        let newer = any.format.strip_prefix(ours).and_then(|number| number.parse::<u32>().ok());
        return Err(match newer {
            Some(2..) => Refusal::Newer(any.format),
            _ => Refusal::NotAPackage,
        });
    }
    let manifest: Manifest = serde_json::from_slice(text).map_err(damaged)?;
    let signature = str::from_utf8(signature).unwrap_or_default();
    if !signed_by(&manifest.from.actor, text, signature) {
        return Err(Refusal::Changed);
    }
    Ok(manifest)
}

/// That the zip holds the manifest's parts, and nothing else.
fn agree(manifest: &Manifest, names: &BTreeSet<&str>, limits: &Limits) -> Result<(), Refusal> {
    let mut lines = BTreeSet::from([MANIFEST, SIGNATURE]);
    for line in &manifest.parts {
        if !is_usable(&line.path) {
            return Err(Refusal::Name(line.path.clone()));
        }
        if !lines.insert(&line.path) {
            return Err(Refusal::Twice(line.path.clone()));
        }
    }
    if let Some(stray) = names.difference(&lines).next() {
        return Err(Refusal::Stray((*stray).to_owned()));
    }
    if let Some(missing) = lines.difference(names).next() {
        return Err(Refusal::Missing((*missing).to_owned()));
    }
    let bytes = manifest.parts.iter().fold(0u64, |sum, line| sum.saturating_add(line.bytes));
    unpacked(bytes, limits)
}

//! Making packages, honest ones and others.

use std::io::{Cursor, Write};

use kansli_package::{FORMAT, Facts, Kind, Limits, Lock, Package, Part, Refusal, Unlock};
use kansli_record::{DeviceKey, Version};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;

pub(crate) fn device() -> DeviceKey {
    DeviceKey::from_bytes([7; 32])
}

pub(crate) fn facts() -> Facts {
    Facts {
        kind: Kind::Exchange,
        schema: 52,
        workspace: "0192f0c1-0000-7000-8000-000000000001".into(),
        package: "0192f0c1-0000-7000-8000-000000000002".into(),
        organisation: "Sveriges Kommuner och Regioner".into(),
        person: "Per Fejkström".into(),
        to: "Socialstyrelsen".into(),
        purpose: "Underlag inför mötet den 19 mars".into(),
        made_at: "2027-03-12T09:30:00+01:00".into(),
        needs: vec![Version { actor: device().actor(), seq: 41 }],
    }
}

pub(crate) fn part(path: &str, bytes: impl Into<Vec<u8>>) -> Part {
    Part { path: path.into(), what: "Dagordning, 19 mars".into(), bytes: bytes.into() }
}

/// A small package: two parts, one empty.
pub(crate) fn parts() -> Vec<Part> {
    vec![part("batches/0001.jsonl", "{\"kind\":\"item_move\"}\n".repeat(9)), part("empty", "")]
}

pub(crate) fn open_package(parts: &[Part]) -> Vec<u8> {
    kansli_package::write(facts(), parts, &device(), Lock::Open).unwrap()
}

pub(crate) fn read(bytes: &[u8]) -> Result<Package, Refusal> {
    kansli_package::read(bytes, Unlock::Nothing, &Limits::default())
}

/// A line of a manifest for these bytes.
pub(crate) fn line(path: &str, bytes: &[u8]) -> serde_json::Value {
    let sha256 = hex::encode(Sha256::digest(bytes));
    serde_json::json!({ "path": path, "bytes": bytes.len(), "sha256": sha256, "what": "" })
}

/// The text of a manifest, by this device, with these lines.
pub(crate) fn manifest(format: &str, lines: &[serde_json::Value]) -> Vec<u8> {
    let from = serde_json::json!({ "actor": device().actor(), "organisation": "", "person": "" });
    let manifest = serde_json::json!({
        "format": format, "kind": "exchange", "schema": 1, "workspace": "", "package": "", "from": from,
        "to": "", "purpose": "", "made_at": "", "parts": lines,
    });
    serde_json::to_vec(&manifest).unwrap()
}

/// A zip of whatever is asked for, in that order.
pub(crate) fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A package signed as it should be, with any lines and any files.
pub(crate) fn forged(lines: &[serde_json::Value], files: &[(&str, &[u8])]) -> Vec<u8> {
    signed(&manifest(FORMAT, lines), files)
}

/// A package around any manifest, signed as it should be.
pub(crate) fn signed(manifest: &[u8], files: &[(&str, &[u8])]) -> Vec<u8> {
    let signature = device().sign(manifest);
    let own = [("manifest.json", manifest), ("manifest.sig", signature.as_bytes())];
    zipped(&[&own, files].concat())
}

/// The bytes with each place of one stretch taken by another of the same length.
pub(crate) fn patched(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut out = bytes.to_vec();
    let places: Vec<usize> =
        (0..=out.len() - from.len()).filter(|at| out[*at..].starts_with(from)).collect();
    assert!(!places.is_empty(), "nothing to patch");
    for at in places {
        out[at..at + to.len()].copy_from_slice(to);
    }
    out
}

/// Bytes that do not pack.
pub(crate) fn noise(length: usize) -> Vec<u8> {
    let mut state = 1u64;
    let step = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as u8
    };
    (0..length).map(step).collect()
}

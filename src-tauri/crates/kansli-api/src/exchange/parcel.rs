//! Parcels on their way out: batches, papers, and what the sender says of them.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_package::{Kind, Part, WriteError};
use kansli_record::member::Root;
use kansli_record::{DeviceKey, Version, lines};
use kansli_store::{Reader, Title, rows};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::inside::{Inside, gather};
use super::{ParcelContents, ParcelContentsView, ParcelMade, ParcelMake, device, show};
use crate::app::{Call, Step};
use crate::documents::file;
use crate::error::{CommandResult, Failure};
use crate::wire::{self, total};
use crate::words::Words;
use crate::{settings, workspace};

/// Where the batches lie in a package.
pub(super) const BATCHES: &str = "batches.jsonl";
/// Where the papers lie, each under its hash.
pub(super) const PAPERS: &str = "papers/";
/// Where an invitation lies.
pub(super) const INVITATION: &str = "invitation.json";

/// How a parcel is locked.
pub(super) enum Lock {
    Open,
    /// For those who have these keys.
    Keys(Vec<String>),
    Passphrase(String),
    /// A code that the answer tells.
    Code(String),
}

/// What a parcel is made of.
pub(super) struct Facts {
    pub(super) recipient: String,
    pub(super) purpose: String,
    pub(super) lock: Lock,
    /// The key of an invitation, whose it is, and where they stand.
    pub(super) invitation: Option<(DeviceKey, String, String)>,
    /// What the recipient has.
    pub(super) known: Vec<(String, u64)>,
    pub(super) path: Option<String>,
}

/// The way in, as an invitation holds it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(super) struct Invitation {
    pub(super) root: Version,
    pub(super) deps: Vec<Version>,
    /// The key that signs one admission, hexadecimal.
    pub(super) key: String,
    pub(super) name: String,
    pub(super) organisation: String,
}

/// Tells what a parcel would hold.
pub(crate) fn contents(
    call: &Call<'_>,
    request: ParcelContents,
) -> CommandResult<ParcelContentsView> {
    call.read(|db| {
        let inside = gather(db, &known(db, request.device)?, call.words())?;
        Ok(ParcelContentsView {
            batches: total(inside.sealed.len()),
            papers: total(inside.papers.len()),
            contents: inside.contents,
            guidance: show::guidance(db, call)?,
        })
    })
}

/// Makes a parcel, for one who needs it and for a reason.
pub(crate) fn make(call: &Call<'_>, request: ParcelMake) -> CommandResult<ParcelMade> {
    let (known, name, keys) = call.read(|db| {
        let row = request.device.map(|id| device::find(db, id)).transpose()?;
        let keys = row.iter().map(|row| row.recipient.clone()).filter(|key| !key.is_empty());
        let keys = keys.collect::<Vec<_>>();
        Ok((known(db, request.device)?, row.map(|row| row.name), keys))
    })?;
    let recipient = request.recipient.or(name).unwrap_or_default().trim().to_owned();
    if recipient.is_empty() {
        return Err(Failure::refused("exchange-refused-blank").at("recipient"));
    }
    let purpose = request.purpose.trim().to_owned();
    if purpose.is_empty() {
        return Err(Failure::refused("exchange-refused-blank").at("purpose"));
    }
    let lock = match request.passphrase {
        None if keys.is_empty() => Lock::Open,
        None => Lock::Keys(keys),
        Some(passphrase) => {
            workspace::long_enough(&passphrase, "passphrase")?;
            Lock::Passphrase(passphrase)
        }
    };
    let path = request.path;
    write(call, Facts { recipient, purpose, lock, invitation: None, known, path })
}

/// What a device is known to have; nothing, for anybody.
fn known(db: &Reader<'_>, device: Option<Uuid>) -> CommandResult<Vec<(String, u64)>> {
    match device {
        Some(id) => Ok(db.peer(&device::find(db, id)?.actor)?),
        None => Ok(Vec::new()),
    }
}

/// Writes a parcel, and notes that it was made.
pub(super) fn write(call: &Call<'_>, facts: Facts) -> CommandResult<ParcelMade> {
    call.may::<rows::Parcel>()?;
    let (made, row) = packed(call, facts)?;
    let step = Step::new("exchange-step-parcel").lasting();
    call.change(step, |db| {
        let key = match row.kind.as_str() {
            "invitation" => "exchange-step-invitation",
            _ => "exchange-step-parcel",
        };
        db.title(Title::new(key).with("recipient", &row.recipient));
        Ok(db.put(&row)?)
    })?;
    Ok(made)
}

/// Writes a parcel by itself, where somebody once said that it is to be: noting each would make
/// another.
pub(super) fn write_unlogged(call: &Call<'_>, facts: Facts) -> CommandResult<()> {
    packed(call, facts).map(drop)
}

fn packed(call: &Call<'_>, facts: Facts) -> CommandResult<(ParcelMade, rows::Parcel)> {
    let id = call.new_id();
    let made_at = call.now();
    let (inside, papers, root, key, person, organisation) = {
        let open = call.open();
        let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
        let db = open.store.reader();
        let root = open.store.root()?;
        let root = root.ok_or_else(|| Failure::refused("exchange-refused-not-shared"))?;
        let key = open.store.signer().cloned();
        let key = key.ok_or_else(|| Failure::refused("error-nothing-open"))?;
        let own = device::of_actor(&db, &key.actor())?.unwrap_or_default();
        let person = settings::value(&db, "my-name")?.unwrap_or_else(|| own.name.clone());
        let inside = gather(&db, &facts.known, call.words())?;
        let mut papers = Vec::new();
        for hash in &inside.papers {
            papers.extend(db.blob(hash)?.map(|bytes| (hash.clone(), bytes)));
        }
        (inside, papers, root, key, person, own.organisation)
    };
    // The store is free from here: packing and locking take their time.
    let kind = if facts.invitation.is_some() { Kind::Invitation } else { Kind::Exchange };
    let about = kansli_package::Facts {
        kind,
        schema: kansli_store::FORMAT,
        workspace: root.version.to_string(),
        package: id.to_string(),
        organisation,
        person,
        to: facts.recipient.clone(),
        purpose: facts.purpose.clone(),
        made_at: made_at.to_rfc3339(),
        needs: facts.known.iter().map(|(actor, seq)| version(actor, *seq)).collect(),
    };
    let parts = parts(&inside, papers, facts.invitation.as_ref(), &root);
    let lock = match &facts.lock {
        Lock::Open => kansli_package::Lock::Open,
        Lock::Keys(keys) => kansli_package::Lock::Recipients(keys),
        Lock::Passphrase(secret) => kansli_package::Lock::Passphrase(secret),
        Lock::Code(code) => kansli_package::Lock::Passphrase(code),
    };
    let bytes = kansli_package::write(about, &parts, &key, lock).map_err(unwritten)?;
    let file_name = file_name(call.words(), kind, &facts.recipient, made_at.date_naive());
    if let Some(path) = &facts.path {
        file::write(Path::new(path), &bytes)?;
    }
    let kind = if facts.invitation.is_some() { "invitation" } else { "exchange" };
    let row = rows::Parcel {
        id,
        kind: kind.to_owned(),
        recipient: facts.recipient.clone(),
        purpose: facts.purpose,
        file_name: file_name.clone(),
        batches: total(inside.sealed.len()),
        contents: inside.contents.clone(),
        heads: inside.heads,
        at: made_at.to_rfc3339(),
    };
    let made = ParcelMade {
        file_name,
        size: total(bytes.len()),
        bytes: facts.path.is_none().then(|| STANDARD.encode(&bytes)),
        path: facts.path,
        batches: total(inside.sealed.len()),
        contents: inside.contents,
        code: match facts.lock {
            Lock::Code(code) => Some(code),
            Lock::Open | Lock::Keys(_) | Lock::Passphrase(_) => None,
        },
    };
    Ok((made, row))
}

fn parts(
    inside: &Inside,
    papers: Vec<(String, Vec<u8>)>,
    invitation: Option<&(DeviceKey, String, String)>,
    root: &Root,
) -> Vec<Part> {
    let part = |path: String, what: &str, bytes| Part { path, what: what.to_owned(), bytes };
    let mut parts = vec![part(BATCHES.into(), "application/jsonl", lines::write(&inside.sealed))];
    let paper = |(hash, bytes)| part(format!("{PAPERS}{hash}"), "application/octet-stream", bytes);
    parts.extend(papers.into_iter().map(paper));
    if let Some((key, name, organisation)) = invitation {
        let invitation = Invitation {
            root: root.version.clone(),
            deps: root.deps.clone(),
            key: wire::hex(&key.to_bytes()),
            name: name.clone(),
            organisation: organisation.clone(),
        };
        let bytes = serde_json::to_vec(&invitation).unwrap_or_default();
        parts.push(part(INVITATION.into(), "application/json", bytes));
    }
    parts
}

fn unwritten(why: WriteError) -> Failure {
    Failure::fault(&why.to_string())
}

fn file_name(words: &Words, kind: Kind, recipient: &str, on: chrono::NaiveDate) -> String {
    let key = match kind {
        Kind::Invitation => "exchange-file-invitation",
        Kind::Exchange | Kind::Review | Kind::Answer => "exchange-file-parcel",
    };
    let safe: String = recipient
        .chars()
        .map(|letter| if letter.is_alphanumeric() || letter == '-' { letter } else { ' ' })
        .collect();
    let safe = safe.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{} {safe} {on}.kansli", words.text(key, &[]))
}

pub(super) fn version(actor: &str, seq: u64) -> Version {
    Version { actor: actor.to_owned(), seq }
}

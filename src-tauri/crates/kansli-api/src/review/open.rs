//! A review package opened by the one it is for: read and answered in the program, with or without a workspace.
//!
//! The package is foreign. Its manifest and parts are checked (`kansli-package`), and the page is made anew from its
//! contents by this program's own words and script: no markup or script of a package is ever run. Nothing is unpacked
//! to a disk. What the reviewer writes is kept in the program's own folder, locked with the package's secret.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_review::sealed::{self, Nonce, Use};
use kansli_review::{Expectation, KnownPackage, Package, html_within, locked_file, read_answer};

use super::{
    ReviewAnswerFile, ReviewAnswerSave, ReviewKeep, ReviewOpen, ReviewToRead, refused, write,
};
use crate::app::{Call, lock};
use crate::documents::file;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::exchange::{device, taken};
use crate::shape::Done;
use crate::wire;

/// The most that is kept of what somebody writes, in bytes: more than any answer holds.
const MOST_KEPT: usize = 8 << 20;

/// The package that is being read.
pub(crate) struct Reading {
    package: Package,
    /// Whether it came locked: nothing of the answer then leaves in the clear.
    locked: bool,
}

/// Opens a package, whole or not at all.
pub(crate) fn open(call: &Call<'_>, request: ReviewOpen) -> CommandResult<ReviewToRead> {
    let bytes = taken::file_content(request.path, request.bytes)?;
    let passphrase = request.passphrase.as_deref().filter(|it| !it.is_empty());
    let limits = kansli_package::Limits::default();
    let locked = matches!(
        kansli_package::look(&bytes, &limits).map_err(taken::refused)?,
        kansli_package::Outside::Locked(_)
    );
    let opened = taken::read(call, &bytes, passphrase).map_err(taken::refused)?;
    let manifest = &opened.manifest;
    let package = contents(&opened)?;
    if let Some(page) = &request.page {
        let page = Path::new(page);
        file::write(page, &write::page(call, &package, passphrase.filter(|_| locked))?)?;
    }
    let kept = kept(call, &package);
    let known = known(call, &opened.manifest.from.actor);
    let from = &manifest.from;
    let view = ReviewToRead {
        package: package.id,
        kind: package.kind.into(),
        heading: package.meeting.heading.clone(),
        when: package.meeting.when.clone(),
        reviewer: package.reviewer.name.clone(),
        sender: device::holder(&from.person, &from.organisation),
        known,
        trust: call.words().fill(
            if known { "review-sender-known" } else { "review-sender-unknown" },
            &[("key", device::fingerprint(&from.actor))],
        ),
        locked,
        continued: kept.is_some(),
        answer_name: kansli_review::answer_file_name(&package),
        html: html_within(&package, kept.as_deref(), locked),
    };
    *lock(&call.app.reading) = Some(Reading { package, locked });
    Ok(view)
}

/// What is reviewed, if the package is of that kind and says the same outside as inside.
fn contents(opened: &kansli_package::Package) -> CommandResult<Package> {
    use kansli_package::Kind;
    match opened.manifest.kind {
        Kind::Review => {}
        Kind::Exchange => return Err(Failure::refused("review-refused-is-parcel")),
        Kind::Invitation => return Err(Failure::refused("review-refused-is-invitation")),
        Kind::Answer => return Err(Failure::refused("review-refused-is-answer")),
    }
    let broken = |field: &str| {
        Failure::new(ErrorCode::Damaged, "review-refused-package").with("field", field)
    };
    let part = opened.parts.iter().find(|part| part.path == write::CONTENTS);
    let part = part.ok_or_else(|| broken(write::CONTENTS))?;
    let mut reader = serde_json::Deserializer::from_slice(&part.bytes);
    let package: Package = serde_path_to_error::deserialize(&mut reader)
        .map_err(|why| broken(&why.path().to_string().chars().take(60).collect::<String>()))?;
    reader.end().map_err(|_| broken(write::CONTENTS))?;
    let same = opened.manifest.package == package.id.to_string();
    if same { Ok(package) } else { Err(broken("id")) }
}

/// Whether the device that signed is one that the open workspace knows; nobody is known without one.
fn known(call: &Call<'_>, actor: &str) -> bool {
    let own = device::actor(call).is_ok_and(|own| own == actor);
    own || call
        .read(|db| Ok(device::of_actor(db, actor)?.is_some_and(|row| row.revoked_after.is_none())))
        .unwrap_or(false)
}

/// Keeps what the reviewer has written; nothing clears it.
pub(crate) fn keep(call: &Call<'_>, request: ReviewKeep) -> CommandResult<Done> {
    let reading = lock(&call.app.reading);
    let package = of(reading.as_ref(), request.package)?;
    let path = place(call, package);
    if request.text.is_empty() {
        return match fs::remove_file(&path) {
            Err(why) if why.kind() != ErrorKind::NotFound => Err(Failure::io(&path, &why)),
            _ => Ok(Done {}),
        };
    }
    let object = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&request.text);
    if request.text.len() > MOST_KEPT || object.is_err() {
        return Err(Failure::invalid("review-refused-keep", "text"));
    }
    let (id, key) = (package.id, &package.answer_key);
    let sealed = sealed::seal(key, id, Use::Kept, &nonce(call), request.text.as_bytes());
    let sealed = sealed.ok_or_else(|| Failure::invalid("review-refused-keep", "text"))?;
    file::put_own(&path, &sealed).map_err(|why| Failure::io(&path, &why))?;
    Ok(Done {})
}

/// Saves the answer: signed by the page, checked as what it is – foreign – and locked when the package was.
pub(crate) fn save(call: &Call<'_>, request: ReviewAnswerSave) -> CommandResult<ReviewAnswerFile> {
    let reading = lock(&call.app.reading);
    let package = of(reading.as_ref(), request.package)?;
    let expected = Expectation {
        packages: vec![KnownPackage::of(package)],
        chosen: None,
        received_at: call.now(),
    };
    // The page hands over a file, never a mail.
    let is_file = request.answer.trim_start().starts_with('{');
    let read = match is_file {
        true => read_answer(request.answer.as_bytes(), &expected),
        false => Err(kansli_review::AnswerRefusal::NotAnAnswer),
    };
    read.map_err(|no| refused::of(&no))?;
    let mut bytes = request.answer.into_bytes();
    if reading.as_ref().is_some_and(|it| it.locked) {
        bytes = locked_file(&package.answer_key, package.id, &nonce(call), &bytes)
            .ok_or_else(|| Failure::invalid("review-refused-large", "answer"))?;
    }
    if let Some(path) = &request.path {
        file::write(Path::new(path), &bytes)?;
    }
    Ok(ReviewAnswerFile {
        file_name: kansli_review::answer_file_name(package),
        bytes: request.path.is_none().then(|| STANDARD.encode(&bytes)),
        path: request.path,
        sha256: wire::sha256(&bytes),
    })
}

/// The open package, if it is the one that is meant.
fn of(reading: Option<&Reading>, id: uuid::Uuid) -> CommandResult<&Package> {
    let package = reading.map(|it| &it.package).filter(|it| it.id == id);
    package.ok_or_else(|| Failure::refused("review-refused-not-open"))
}

fn nonce(call: &Call<'_>) -> Nonce {
    let random = call.app.surroundings.random();
    let mut nonce = Nonce::default();
    nonce.copy_from_slice(&random[..12]);
    nonce
}

/// What was kept of a package before; none when nothing was, or it cannot be opened.
fn kept(call: &Call<'_>, package: &Package) -> Option<String> {
    let sealed = fs::read(place(call, package)).ok()?;
    let text = sealed::open(&package.answer_key, package.id, Use::Kept, &sealed)?;
    String::from_utf8(text).ok()
}

/// Where it is kept: by the package and its secret, so that no other package can lay its hand on it.
fn place(call: &Call<'_>, package: &Package) -> PathBuf {
    let own = [
        b"kansli-review-kept/1".as_slice(),
        package.id.as_bytes().as_slice(),
        &package.answer_key.0,
    ];
    let name: String = wire::sha256(own.concat()).chars().take(32).collect();
    call.app.surroundings.data_folder().join("reviews").join(name)
}

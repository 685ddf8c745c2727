//! A package as a file: in its form, locked if that is asked, where it was asked for.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_package::{Facts, Kind, Lock};
use kansli_review::{Package, html, html_locked};

use super::{ReviewFile, ReviewForm, ReviewPackageMake};
use crate::app::Call;
use crate::documents::file;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::{LanguageName, PersonRef};
use crate::wire;
use crate::words::Words;

/// The part of a package that holds what is reviewed.
pub(super) const CONTENTS: &str = "review.json";
/// The shortest passphrase that locks anything, in characters.
const SHORTEST_PASSPHRASE: usize = 12;

/// The package as the bytes of its form.
pub(super) fn written(
    call: &Call<'_>,
    package: &Package,
    request: &ReviewPackageMake,
) -> CommandResult<Vec<u8>> {
    let passphrase = request.passphrase.as_deref().filter(|it| !it.is_empty());
    if request.form == Some(ReviewForm::Kansli) {
        return packed(call, package, passphrase);
    }
    page(call, package, passphrase)
}

/// The page as a file for a browser, locked when there is a passphrase.
pub(super) fn page(
    call: &Call<'_>,
    package: &Package,
    passphrase: Option<&str>,
) -> CommandResult<Vec<u8>> {
    let Some(passphrase) = passphrase else { return Ok(html(package).into_bytes()) };
    let random: [u8; 32] = call.app.surroundings.random();
    let (mut salt, mut nonce) = ([0; 16], [0; 12]);
    salt.copy_from_slice(&random[..16]);
    nonce.copy_from_slice(&random[16..28]);
    let lock = kansli_review::Lock { passphrase, salt, nonce };
    html_locked(package, &lock).map(String::into_bytes).map_err(|why| match why {
        kansli_review::LockError::TooShort => {
            Failure::invalid("review-refused-short-passphrase", "passphrase")
        }
        kansli_review::LockError::TooLarge => Failure::refused("review-refused-too-large"),
    })
}

fn packed(call: &Call<'_>, package: &Package, passphrase: Option<&str>) -> CommandResult<Vec<u8>> {
    if passphrase.is_some_and(|it| it.chars().count() < SHORTEST_PASSPHRASE) {
        return Err(Failure::invalid("review-refused-short-passphrase", "passphrase"));
    }
    let open = call.open();
    let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
    let device = open
        .store
        .device()
        .ok_or_else(|| Failure::new(ErrorCode::Unreachable, "error-read-only"))?;
    let json = serde_json::to_vec(package).map_err(|why| Failure::fault(&why.to_string()))?;
    let part = |path: &str, what: &str, bytes| kansli_package::Part {
        path: path.to_owned(),
        what: what.to_owned(),
        bytes,
    };
    let parts = [
        part(CONTENTS, "application/json", json),
        part("review.html", "text/html", html(package).into_bytes()),
    ];
    let facts = Facts {
        kind: Kind::Review,
        schema: open.store.schema(),
        workspace: String::new(),
        package: package.id.to_string(),
        organisation: package.sender.organisation.clone(),
        person: package.sender.name.clone(),
        to: package.reviewer.name.clone(),
        purpose: package.meeting.heading.clone(),
        made_at: package.made_at.to_rfc3339(),
        needs: Vec::new(),
    };
    let how = passphrase.map_or(Lock::Open, Lock::Passphrase);
    kansli_package::write(facts, &parts, device, how)
        .map_err(|why| Failure::fault(&why.to_string()))
}

/// Writes a package where it was asked for, or hands its bytes over.
pub(super) fn out(
    request: &ReviewPackageMake,
    package: &Package,
    email: &str,
    bytes: &[u8],
) -> CommandResult<ReviewFile> {
    let (ending, media) = match request.form {
        Some(ReviewForm::Kansli) => ("kansli", "application/octet-stream"),
        Some(ReviewForm::Html) | None => ("html", "text/html"),
    };
    let part = kansli_documents::file_name_part;
    let (meeting, name) = (part(&package.meeting.heading), part(&package.reviewer.name));
    let what = part(&Words::of(language(package)).say("review-file"));
    let file_name = format!("{what}-{meeting}-{}-{name}.{ending}", package.round);
    let path = match (&request.path, &request.folder) {
        (Some(path), _) => Some(PathBuf::from(path)),
        (None, Some(folder)) => {
            let folder = Path::new(folder);
            fs::create_dir_all(folder).map_err(|why| Failure::io(folder, &why))?;
            Some(folder.join(&file_name))
        }
        (None, None) => None,
    };
    if let Some(path) = &path {
        file::write(path, bytes)?;
    }
    Ok(ReviewFile {
        package: package.id,
        reviewer: PersonRef {
            id: package.reviewer.id,
            name: package.reviewer.name.clone(),
            initials: String::new(),
            organisation: None,
        },
        email: email.to_owned(),
        file_name,
        media: media.to_owned(),
        bytes: path.is_none().then(|| STANDARD.encode(bytes)),
        path: path.map(|path| path.display().to_string()),
        size: wire::total(bytes.len()),
        sha256: wire::sha256(bytes),
    })
}

const fn language(package: &Package) -> LanguageName {
    match package.language {
        kansli_review::Lang::Sv => LanguageName::Sv,
        kansli_review::Lang::En => LanguageName::En,
    }
}

//! A folder that several laptops share, such as one that a cloud service keeps alike: each lays what is
//! new there, and takes what the others have laid. Files may come in any order, doubled, or by halves.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use kansli_package::{Kind, Refusal};
use kansli_record::Version;
use kansli_store::exchange::{Standing, Taking};
use serde::{Deserialize, Serialize};

use super::device;
use super::parcel::{self, Facts, Lock};
use super::taken;
use super::{ExchangeView, FolderProblem, FolderSet, FolderSynced, FolderView, show};
use crate::agenda::attachment::reading;
use crate::app::Call;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::Nothing;
use crate::source;
use crate::wire::total;

/// Where this laptop keeps which folder it shares, and what it has seen there.
pub(super) const FOLDER: &str = "folder";

/// Files that are looked at in one go.
const MOST_FILES: usize = 10_000;

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    path: String,
    /// Files that need not be read again: their size and day, by name.
    seen: BTreeMap<String, (u64, u64)>,
    /// When it was last looked through, RFC 3339.
    at: String,
}

/// Says which folder is shared, or that none is.
pub(crate) fn set(call: &Call<'_>, request: FolderSet) -> CommandResult<ExchangeView> {
    let path = request.path.map(|path| path.trim().to_owned()).filter(|path| !path.is_empty());
    if let Some(path) = &path {
        let Standing::Member(_) = device::standing(call)? else {
            return Err(Failure::refused("exchange-refused-not-shared"));
        };
        if !Path::new(path).is_dir() {
            return Err(Failure::new(ErrorCode::NotFound, "exchange-refused-no-folder").at(path));
        }
    }
    keep(call, path.map(|path| Kept { path, ..Kept::default() }).as_ref())?;
    call.touch(["exchange"]);
    show::get(call, Nothing {})
}

/// What is known of the shared folder; `None` when there is none.
pub(super) fn view(own: Option<&str>) -> Option<FolderView> {
    let kept: Kept = serde_json::from_str(own?).ok()?;
    Some(FolderView { path: kept.path, at: Some(kept.at).filter(|at| !at.is_empty()) })
}

/// Takes what has come into the folder, and lays what is new here there.
pub(crate) fn sync(call: &Call<'_>, _: Nothing) -> CommandResult<FolderSynced> {
    let none = || Failure::refused("exchange-refused-no-folder");
    let own = call.read(|db| Ok(db.own(FOLDER)?))?;
    let mut kept: Kept = own.and_then(|text| serde_json::from_str(&text).ok()).ok_or_else(none)?;
    let folder = PathBuf::from(&kept.path);
    let mut done = FolderSynced { taken: 0, laid: 0, conflicts: 0, problems: Vec::new() };
    for file in files(&folder)? {
        let stamp = stamp(&file);
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if stamp.is_some() && kept.seen.get(&name) == stamp.as_ref() {
            continue;
        }
        match take(call, &file, &kept.path)? {
            Ok((new, conflicts)) => {
                done.taken += new;
                done.conflicts += conflicts;
                kept.seen.extend(stamp.map(|stamp| (name, stamp)));
            }
            // It may be whole the next time.
            Err(why) => {
                let text = why.worded(call.words());
                let text = [Some(text.message), text.hint].into_iter().flatten();
                let text = text.collect::<Vec<_>>().join(" ");
                done.problems.push(FolderProblem { file: name, text });
            }
        }
    }
    done.laid = lay(call, &folder)?;
    kept.at = call.now().to_rfc3339();
    keep(call, Some(&kept))?;
    if done.taken > 0 {
        reading::read_missing(call)?;
    }
    if done.taken > 0 || done.laid > 0 {
        call.touch(["exchange"]);
    }
    Ok(done)
}

/// The packages in the folder, by name.
fn files(folder: &Path) -> CommandResult<Vec<PathBuf>> {
    let gone = || {
        let failure = Failure::new(ErrorCode::Unreachable, "exchange-refused-no-folder");
        failure.at(folder.display().to_string())
    };
    let all = fs::read_dir(folder).map_err(|_| gone())?;
    let mut files: Vec<PathBuf> = all
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "kansli"))
        .filter(|path| !path.file_name().unwrap_or_default().to_string_lossy().starts_with('.'))
        .take(MOST_FILES)
        .collect();
    files.sort();
    Ok(files)
}

/// Size and time of a file, by which a changed one is known.
fn stamp(file: &Path) -> Option<(u64, u64)> {
    let data = fs::metadata(file).ok()?;
    let changed = data.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((data.len(), u64::try_from(changed.as_millis()).ok()?))
}

/// Takes one file in: how many steps were new, and how many conflicts came. The inner error is the
/// file's, the outer one this laptop's.
fn take(call: &Call<'_>, file: &Path, folder: &str) -> CommandResult<Result<(u32, u32), Failure>> {
    let bytes = match source::read(file, kansli_package::Limits::default().packed) {
        Ok(bytes) => bytes,
        Err(why) => return Ok(Err(why)),
    };
    let package = match taken::read(call, &bytes, None) {
        Ok(package) => package,
        // Another kind of file that somebody laid there, or a workspace: none of ours.
        Err(Refusal::NotAPackage) => return Ok(Ok((0, 0))),
        Err(why) => return Ok(Err(taken::refused(why))),
    };
    if package.manifest.kind != Kind::Exchange {
        return Ok(Ok((0, 0)));
    }
    let incoming = match taken::incoming(&package) {
        Ok(incoming) => incoming,
        Err(why) => return Ok(Err(why)),
    };
    let has: Vec<Version> = taken::versions(&incoming).collect();
    let received = match taken::receive(call, &package, &incoming, &Taking::Keep) {
        Ok(received) => received,
        Err(why) if why.code() == ErrorCode::Unreachable => return Err(why),
        Err(why) => return Ok(Err(why)),
    };
    call.store(|store| {
        store.note_peer(&peer(folder), &has)?;
        Ok(store.note_peer(&package.manifest.from.actor, &has)?)
    })?;
    call.touch(received.touched.iter().copied());
    let conflicts = total(received.conflicts);
    Ok(Ok((total(received.arrived.len()), conflicts)))
}

/// Lays what the folder does not have yet there, locked for the devices that count.
fn lay(call: &Call<'_>, folder: &Path) -> CommandResult<u32> {
    let name = folder.display().to_string();
    let (known, keys, new) = call.read(|db| {
        let known = db.peer(&peer(&name))?;
        let new = db.batches_after(&known, u32::MAX)?;
        Ok((known, device::recipients(db)?, new))
    })?;
    if new.is_empty() {
        return Ok(0);
    }
    let has: Vec<Version> = new.iter().filter_map(kansli_record::Sealed::version).collect();
    let own = device::actor(call)?;
    let stamp = call.now().format("%Y-%m-%d-%H%M%S");
    let file = folder.join(format!("Kansli-{stamp}-{}.kansli", &own[..own.len().min(8)]));
    let facts = Facts {
        recipient: call.words().text("exchange-folder-all", &[]),
        purpose: call.words().text("exchange-folder-purpose", &[]),
        lock: if keys.is_empty() { Lock::Open } else { Lock::Keys(keys) },
        invitation: None,
        known,
        path: Some(file.display().to_string()),
    };
    parcel::write_unlogged(call, facts)?;
    call.store(|store| Ok(store.note_peer(&peer(&name), &has)?))?;
    Ok(total(has.len()))
}

/// The folder, as one that is known to have batches.
fn peer(folder: &str) -> String {
    format!("folder:{folder}")
}

fn keep(call: &Call<'_>, kept: Option<&Kept>) -> CommandResult<()> {
    let text = kept.map(|kept| serde_json::to_string(kept).unwrap_or_default());
    call.store(|store| Ok(store.keep_own(FOLDER, text.as_deref())?))
}

//! Founding, opening, closing, checking and copying: the handlers.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{Datelike, NaiveDate};
use kansli_record::member::Role;
use kansli_store::exchange::Standing;
use kansli_store::{Access, Error, Key, Place, Reader, Store, rows};

use super::{
    BackupView, CheckLine, LanguageSet, MeView, RecentWorkspace, WorkspaceBackup, WorkspaceCheck,
    WorkspaceCreate, WorkspaceOpen, WorkspaceRestore, WorkspaceState, WorkspaceStatus,
};
use crate::agenda::attachment::reading;
use crate::app::{Call, Open, Pace, Room, lock};
use crate::config::Recent;
use crate::error::{CommandResult, Failure};
use crate::people::People;
use crate::shape::Nothing;
use crate::verdict::camel;
use crate::{exchange, founding, settings, wire};

/// The shortest passphrase that is taken.
const SHORTEST: usize = 8;

/// Refuses a passphrase that is too short, at the field it stands in.
pub(crate) fn long_enough(passphrase: &str, field: &str) -> CommandResult<()> {
    match passphrase.chars().count() < SHORTEST {
        true => Err(Failure::refused("error-passphrase-short").at(field)),
        false => Ok(()),
    }
}

/// Settings that the governing documents leave open (C-17).
const ASKED: &[&str] = &["own-organisation", "anchor-year", "anchor-strategic", "my-name"];

pub(crate) fn status(call: &Call<'_>, _: Nothing) -> CommandResult<WorkspaceStatus> {
    let config = lock(&call.app.config).clone();
    let recent: Vec<RecentWorkspace> = config
        .recent
        .into_iter()
        .filter(|known| Path::new(&known.path).exists())
        .map(|known| RecentWorkspace { path: known.path, name: known.name, demo: known.demo })
        .collect();
    let today = call.today();
    let mut status = WorkspaceStatus {
        state: if recent.is_empty() { WorkspaceState::None } else { WorkspaceState::Locked },
        path: recent.first().map(|known| known.path.clone()),
        name: recent.first().map(|known| known.name.clone()),
        demo: recent.first().is_some_and(|known| known.demo),
        today,
        year: today.year(),
        me: None,
        key_store: call.app.surroundings.key_store_works(),
        recent,
        language: call.app.language(),
        missing_settings: Vec::new(),
        read_only: None,
        limited: None,
        may_approve: true,
        version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let open = call.open();
    let Some(open) = open.as_ref() else { return Ok(status) };
    let db = open.store.reader();
    status.state = WorkspaceState::Open;
    status.path = Some(open.store.path().display().to_string());
    status.name = settings::value(&db, "workspace-name")?;
    status.demo = settings::value(&db, "demo")?.is_some();
    if let Some(year) = settings::value(&db, "demo-year")?.and_then(|year| year.parse().ok()) {
        status.year = year;
    }
    status.me = settings::value(&db, "my-name")?.map(|name| MeView {
        person: None,
        name,
        organisation: String::new(),
    });
    if let Some(me) = &mut status.me {
        me.organisation = own_organisation(&db, status.today)?;
    }
    for key in ASKED {
        if settings::value(&db, key)?.is_none() {
            status.missing_settings.push(camel(key));
        }
    }
    let why = open.read_only.clone();
    status.read_only = why.map(|failure| failure.worded(call.words()).message);
    if status.read_only.is_none() {
        let standing = open.store.standing();
        status.limited = limit(standing).map(|key| call.words().text(key, &[]));
        status.may_approve = match standing {
            Standing::Alone => true,
            Standing::Member(role) => role.may_write("approval", "approved_on"),
            Standing::Revoked | Standing::Unknown => false,
        };
    }
    Ok(status)
}

/// What a laptop's standing leaves to others, by its words.
const fn limit(standing: Standing) -> Option<&'static str> {
    match standing {
        Standing::Alone | Standing::Member(Role::Secretary) => None,
        Standing::Member(Role::Chair) => Some("exchange-limited-chair"),
        Standing::Member(Role::Approver) => Some("exchange-limited-approver"),
        Standing::Member(Role::Reader | Role::Invitation) => Some("exchange-limited-reader"),
        Standing::Revoked => Some("exchange-limited-revoked"),
        Standing::Unknown => Some("exchange-limited-unknown"),
    }
}

/// The short name, on the day, of the organisation that this secretariat sits in.
fn own_organisation(db: &Reader<'_>, on: NaiveDate) -> CommandResult<String> {
    let key = settings::value(db, "own-organisation")?.unwrap_or_default();
    let found = db.by::<rows::Organisation>("key", &key)?.into_iter().next();
    let Some(row) = found else { return Ok(String::new()) };
    let named = People::read(db)?.organisation(row.id, on);
    Ok(named.map(|it| it.short).unwrap_or_default())
}

pub(crate) fn create(call: &Call<'_>, request: WorkspaceCreate) -> CommandResult<WorkspaceStatus> {
    let name = match (&request.name, request.demo) {
        (Some(name), _) if !name.trim().is_empty() => name.trim().to_owned(),
        (_, true) => call.words().text("program-demo-name", &[]),
        (_, false) => call.words().text("program-workspace-name", &[]),
    };
    // A demo year that nobody chose a passphrase for opens by itself.
    let by_itself = request.passphrase.is_none();
    let passphrase = match (request.passphrase, request.demo) {
        (Some(passphrase), _) => passphrase,
        (None, true) => wire::hex(&call.app.surroundings.random()),
        (None, false) => return Err(Failure::invalid("error-passphrase-missing", "passphrase")),
    };
    let keep = if by_itself { Keep::Program } else { asked(request.remember) };
    let new =
        NewFile { path: request.path, name: name.clone(), passphrase, demo: request.demo, keep };
    let settings = request.settings.unwrap_or_default();
    found_as(call, new, |call| founding::found(call, &name, request.demo, &settings))
}

/// A workspace file to be made.
pub(crate) struct NewFile {
    pub(crate) path: Option<String>,
    pub(crate) name: String,
    pub(crate) passphrase: String,
    pub(crate) demo: bool,
    pub(crate) keep: Keep,
}

/// Makes a workspace file, lets `work` fill it in a room of its own, gives it its name when it is
/// whole, and opens it in place of the one before. A failure leaves nothing behind, and the one
/// before open.
pub(crate) fn found_as(
    call: &Call<'_>,
    new: NewFile,
    work: impl FnOnce(&Call<'_>) -> CommandResult<()>,
) -> CommandResult<WorkspaceStatus> {
    long_enough(&new.passphrase, "passphrase")?;
    let _turn = call.turn();
    let path = match &new.path {
        Some(path) => whole(path),
        None => own_path(call, &new.name),
    };
    if let Some(folder) = path.parent() {
        let own = folder == call.app.surroundings.data_folder();
        if own {
            fs::create_dir_all(folder).map_err(|why| Failure::io(folder, &why))?;
        }
    }
    let key = Key::derive(&new.passphrase, half(call.app.surroundings.random()));
    let store = Store::begin(&path, &key, &place(call))?;
    let room = Room::with(Open { store, key: key.clone(), read_only: None });
    let founded = call.within(&room, |call| {
        hurry(call, true)?;
        work(call)?;
        hurry(call, false)
    });
    let (made, pace) = room.leave();
    let Some(Open { store, .. }) = made else { return Err(Failure::refused("error-nothing-open")) };
    if let Err(failure) = founded {
        store.abandon();
        return Err(failure);
    }
    let store = store.finish(&path, &key, &place(call))?;
    let name = settings::value(&store.reader(), "workspace-name")?.unwrap_or(new.name);
    put(call, Some(Open { store, key: key.clone(), read_only: None }), pace);
    remember(call, &path, &name, new.demo, &key, new.keep);
    status(call, Nothing {})
}

pub(crate) fn open(call: &Call<'_>, request: WorkspaceOpen) -> CommandResult<WorkspaceStatus> {
    let _turn = call.turn();
    let is_named = request.path.is_some();
    let path = which(call, request.path)?;
    Store::look(&path)?;
    let key = match &request.passphrase {
        Some(passphrase) => Key::of_file(passphrase, &path)?,
        None => kept_key(call, &path)
            .ok_or_else(|| Failure::refused("error-passphrase-needed").at("passphrase"))?,
    };
    shut(call);
    let place = place(call);
    let (store, read_only) = match Store::open(&path, &key, Access::Write, &place) {
        Ok(store) => (store, None),
        // Reading is better than nothing, and says why it is only that.
        Err(why @ (Error::Locked(_) | Error::ReadOnly(_) | Error::Full)) => {
            (Store::open(&path, &key, Access::Read, &place)?, Some(Failure::from(why)))
        }
        Err(why) => return Err(Failure::from(why).or_at(path.display().to_string())),
    };
    let db = store.reader();
    let name = settings::value(&db, "workspace-name")?.unwrap_or_default();
    let demo = settings::value(&db, "demo")?.is_some();
    let day = settings::value(&db, "demo-today")?.and_then(|day| day.parse().ok());
    call.pace().day = day;
    *call.open() = Some(Open { store, key: key.clone(), read_only });
    // The file of one call on the command line is not the one that is worked in from now on.
    if is_named {
        remember(call, &path, &name, demo, &key, asked(request.remember));
    }
    reading::read_missing(call)?;
    exchange::succeed(call)?;
    call.touch(["workspace"]);
    status(call, Nothing {})
}

pub(crate) fn close(call: &Call<'_>, _: Nothing) -> CommandResult<WorkspaceStatus> {
    let _turn = call.turn();
    shut(call);
    call.touch(["workspace"]);
    status(call, Nothing {})
}

/// Lets go of the open workspace and of its day.
fn shut(call: &Call<'_>) {
    put(call, None, Pace::default());
}

/// Puts a workspace and its day in place of those before, so that nobody sees neither. Whoever waits
/// for the hub of the one before stops at once.
fn put(call: &Call<'_>, open: Option<Open>, pace: Pace) {
    call.app.hub.stop();
    let mut place = call.open();
    *call.pace() = pace;
    *place = open;
}

pub(crate) fn check(call: &Call<'_>, _: Nothing) -> CommandResult<WorkspaceCheck> {
    let verified = call.read(|db| Ok(db.verify()?))?;
    let words = call.words();
    let lines = verified.findings.iter().map(|finding| {
        let key = if finding.ok { "program-check-ok" } else { "program-check-wrong" };
        let facts = finding.facts.join(", ");
        let count = finding.count.to_string();
        let values = [("what", finding.what), ("count", count.as_str()), ("facts", facts.as_str())];
        CheckLine { what: finding.what.to_owned(), ok: finding.ok, text: words.text(key, &values) }
    });
    Ok(WorkspaceCheck { ok: verified.ok(), lines: lines.collect() })
}

pub(crate) fn backup(call: &Call<'_>, request: WorkspaceBackup) -> CommandResult<BackupView> {
    let path = PathBuf::from(&request.path);
    let open = call.open();
    let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
    let bytes = open.store.reader().backup(&path, &open.key)?;
    Ok(BackupView { path: request.path, bytes: wire::total(bytes) })
}

pub(crate) fn restore(call: &Call<'_>, request: WorkspaceRestore) -> CommandResult<BackupView> {
    let copy = whole(&request.backup);
    Store::look(&copy)?;
    let key = match &request.passphrase {
        Some(passphrase) => Key::of_file(passphrase, &copy)?,
        None => kept_key(call, &copy)
            .ok_or_else(|| Failure::refused("error-passphrase-needed").at("passphrase"))?,
    };
    let bytes = Store::restore(&copy, Path::new(&request.path), &key, &place(call))?;
    Ok(BackupView { path: request.path, bytes: wire::total(bytes) })
}

pub(crate) fn set_language(
    call: &Call<'_>,
    request: LanguageSet,
) -> CommandResult<WorkspaceStatus> {
    {
        let mut config = lock(&call.app.config);
        config.language = Some(request.language);
        config.write(&call.app.surroundings.data_folder());
    }
    call.touch(["workspace"]);
    status(call, Nothing {})
}

/// Founding is hundreds of steps in a file that nobody has yet: the disk is waited for once.
fn hurry(call: &Call<'_>, on: bool) -> CommandResult<()> {
    match call.open().as_ref() {
        Some(open) => Ok(open.store.hurry(on)?),
        None => Ok(()),
    }
}

/// The workspace meant: the one named, the one the program was started with, or the last one.
fn which(call: &Call<'_>, named: Option<String>) -> CommandResult<PathBuf> {
    let last = || lock(&call.app.config).recent.first().map(|known| PathBuf::from(&known.path));
    named
        .map(PathBuf::from)
        .or_else(|| call.app.options.workspace.clone())
        .or_else(last)
        .map(whole)
        .ok_or_else(|| Failure::refused("error-no-workspace"))
}

/// The path from the root: a file is known by it, wherever the program was started.
fn whole(path: impl AsRef<Path>) -> PathBuf {
    std::path::absolute(&path).unwrap_or_else(|_| path.as_ref().to_owned())
}

pub(super) fn place(call: &Call<'_>) -> Place {
    let surroundings = &call.app.surroundings;
    Place { machine: surroundings.machine(), fresh_key: surroundings.random() }
}

/// A file of the program's own folder that is not there yet.
fn own_path(call: &Call<'_>, name: &str) -> PathBuf {
    let folder = call.app.surroundings.data_folder();
    let plain: String =
        name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { ' ' }).collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join("-");
    let mut path = folder.join(format!("{plain}.kansli"));
    let mut count = 2;
    while path.exists() {
        path = folder.join(format!("{plain}-{count}.kansli"));
        count += 1;
    }
    path
}

/// The key of a file from the system's key store, or the demo year's own. A copy has the key of
/// what it is a copy of.
fn kept_key(call: &Call<'_>, path: &Path) -> Option<Key> {
    let config = lock(&call.app.config).clone();
    let known = config.recent.iter().map(|recent| recent.path.clone());
    let mut names = std::iter::once(path.display().to_string()).chain(known);
    names.find_map(|name| {
        let demo = config.demo_keys.get(&name).cloned();
        let text = demo.or_else(|| call.app.surroundings.kept_key(&name))?;
        Key::from_text(&text).filter(|key| key.fits(path))
    })
}

pub(crate) const fn asked(remember: bool) -> Keep {
    if remember { Keep::KeyStore } else { Keep::Not }
}

/// Where a key is kept, so that the passphrase need not be written again.
pub(crate) enum Keep {
    /// Nowhere.
    Not,
    /// In the system's key store.
    KeyStore,
    /// With the program: a demo year that nobody chose a passphrase for.
    Program,
}

fn remember(call: &Call<'_>, path: &Path, name: &str, demo: bool, key: &Key, keep: Keep) {
    let path = path.display().to_string();
    if let Keep::KeyStore = keep {
        call.app.surroundings.keep_key(&path, key.to_text().as_str());
    }
    let mut config = lock(&call.app.config);
    if let Keep::Program = keep {
        config.demo_keys.insert(path.clone(), key.to_text().to_string());
    }
    config.opened(Recent { path, name: name.to_owned(), demo });
    config.write(&call.app.surroundings.data_folder());
}

pub(super) fn half(bytes: [u8; 32]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&bytes[..16]);
    half
}

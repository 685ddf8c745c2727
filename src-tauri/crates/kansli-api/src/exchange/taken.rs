//! Parcels that have come: looked at first, taken in as one import, taken back as a whole.

use kansli_package::{Kind, Limits, LockKey, LockedFor, Outside, Package, Refusal, Unlock};
use kansli_record::{Version, lines};
use kansli_store::exchange::{Arrived, Import, Incoming, Received, Taking};

use super::device::LOCK;
use super::parcel::{BATCHES, PAPERS};
use super::{ExchangeView, ImportTakeBack, ParcelFile, ParcelSeen, ParcelStep, device, show};
use crate::agenda::attachment::reading;
use crate::app::{Call, Step};
use crate::audit::worded;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::shape::Nothing;
use crate::source::Source;
use crate::wire::total;
use crate::words::Words;

/// How many steps are told one by one.
const TOLD: usize = 200;

/// Shows what a parcel would bring.
pub(crate) fn look(call: &Call<'_>, request: ParcelFile) -> CommandResult<ParcelSeen> {
    let package = opened(call, request)?;
    let received = receive(call, &package, &sent(&package)?, &Taking::Look)?;
    let sender = sender(call, &package)?;
    Ok(seen(call, &package, &received, sender, None))
}

/// Takes a parcel in.
pub(crate) fn take(call: &Call<'_>, request: ParcelFile) -> CommandResult<ParcelSeen> {
    let package = opened(call, request)?;
    let incoming = sent(&package)?;
    let sender = sender(call, &package)?;
    let id = call.new_id().to_string();
    let import = Import {
        id: id.clone(),
        at: call.now().to_rfc3339(),
        sender: sender.clone(),
        batches: 0,
        undone: false,
    };
    let received = receive(call, &package, &incoming, &Taking::Import(import))?;
    let has = versions(&incoming).chain(package.manifest.needs.iter().cloned());
    let has: Vec<Version> = has.collect();
    call.store(|store| Ok(store.note_peer(&package.manifest.from.actor, &has)?))?;
    call.touch(received.touched.iter().copied());
    call.touch(["exchange"]);
    reading::read_missing(call)?;
    let id = (!received.arrived.is_empty()).then_some(id);
    Ok(seen(call, &package, &received, sender, id))
}

/// What a parcel holds, to be taken only from somebody who has been let in.
fn sent(package: &Package) -> CommandResult<Incoming> {
    Ok(Incoming { from: Some(package.manifest.from.actor.clone()), ..incoming(package)? })
}

/// Which batches come.
pub(super) fn versions(incoming: &Incoming) -> impl Iterator<Item = Version> {
    incoming.batches.iter().filter_map(kansli_record::Sealed::version)
}

/// Takes an import back, until something builds on it.
pub(crate) fn take_back(call: &Call<'_>, request: ImportTakeBack) -> CommandResult<ExchangeView> {
    let step = Step::new("exchange-step-taken-back").lasting();
    call.change(step, |db| {
        db.take_import_back(&request.import).map_err(|why| match why {
            kansli_store::Error::ChangedSince => Failure::refused("exchange-refused-built-on"),
            kansli_store::Error::NothingToUndo => Failure::refused("exchange-refused-no-import"),
            other => other.into(),
        })
    })?;
    call.touch(["exchange"]);
    show::get(call, Nothing {})
}

/// A package's bytes from wherever the request has them.
pub(crate) fn file_content(path: Option<String>, bytes: Option<String>) -> CommandResult<Vec<u8>> {
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: None };
    file.content(Limits::default().packed)
}

/// Opens a parcel of batches.
fn opened(call: &Call<'_>, request: ParcelFile) -> CommandResult<Package> {
    let bytes = file_content(request.path, request.bytes)?;
    let package = read(call, &bytes, request.passphrase.as_deref()).map_err(refused)?;
    match package.manifest.kind {
        Kind::Exchange => Ok(package),
        Kind::Invitation => Err(Failure::refused("exchange-refused-is-invitation")),
        Kind::Review | Kind::Answer => Err(Failure::refused("exchange-refused-is-review")),
    }
}

/// Reads a package with what opens it: nothing, this laptop's own key, or a passphrase.
pub(crate) fn read(
    call: &Call<'_>,
    bytes: &[u8],
    passphrase: Option<&str>,
) -> Result<Package, Refusal> {
    let limits = Limits::default();
    let own = || {
        let open = call.open();
        let kept = open.as_ref().and_then(|open| open.store.reader().own(LOCK).ok().flatten());
        kept.as_deref().and_then(LockKey::from_secret)
    };
    match (passphrase, kansli_package::look(bytes, &limits)?) {
        (Some(passphrase), _) => {
            kansli_package::read(bytes, Unlock::Passphrase(passphrase), &limits)
        }
        (None, Outside::Locked(LockedFor::Key)) => match own() {
            Some(key) => kansli_package::read(bytes, Unlock::Key(&key), &limits),
            None => kansli_package::read(bytes, Unlock::Nothing, &limits),
        },
        (None, _) => kansli_package::read(bytes, Unlock::Nothing, &limits),
    }
}

/// What a package holds, for the store.
pub(super) fn incoming(package: &Package) -> CommandResult<Incoming> {
    let part = package.parts.iter().find(|part| part.path == BATCHES);
    let missing = || Failure::new(ErrorCode::Damaged, "exchange-refused-no-batches");
    let batches = lines::read(&part.ok_or_else(missing)?.bytes).map_err(|line| {
        Failure::new(ErrorCode::Damaged, "exchange-refused-line").with("line", line)
    })?;
    let papers = package.parts.iter().filter(|part| part.path.starts_with(PAPERS));
    Ok(Incoming { batches, blobs: papers.map(|part| part.bytes.clone()).collect(), from: None })
}

pub(super) fn receive(
    call: &Call<'_>,
    package: &Package,
    incoming: &Incoming,
    taking: &Taking,
) -> CommandResult<Received> {
    call.store(|store| {
        match store.reader().shared_as()? {
            None => return Err(Failure::refused("exchange-refused-not-shared")),
            Some(own) if own != package.manifest.workspace => {
                return Err(Failure::refused("exchange-refused-foreign"));
            }
            Some(_) => {}
        }
        store.receive(incoming, taking).map_err(|why| match why {
            kansli_store::Error::Stranger(_) => stranger(&package.manifest.from.person),
            other => other.into(),
        })
    })
}

fn stranger(name: &str) -> Failure {
    Failure::refused("exchange-refused-stranger").with("name", name)
}

/// Who sent a parcel, by the register of devices; by its own words where it is what lets its sender in.
fn sender(call: &Call<'_>, package: &Package) -> CommandResult<String> {
    let from = &package.manifest.from;
    let row = call.read(|db| device::of_actor(db, &from.actor))?;
    Ok(match row {
        Some(row) => device::holder(&row.name, &row.organisation),
        None => device::holder(&from.person, &from.organisation),
    })
}

fn seen(
    call: &Call<'_>,
    package: &Package,
    received: &Received,
    sender: String,
    import: Option<String>,
) -> ParcelSeen {
    let words = call.words();
    let manifest = &package.manifest;
    let newer = received.waiting.iter().filter(|it| it.newer).count();
    let void = received.arrived.iter().filter(|it| it.void.is_some()).count();
    ParcelSeen {
        sender,
        recipient: manifest.to.clone(),
        purpose: manifest.purpose.clone(),
        made_at: manifest.made_at.clone(),
        new: total(received.arrived.len()),
        known: total(received.known),
        waiting: total(received.waiting.len() - newer),
        newer: total(newer),
        void: total(void),
        conflicts: total(received.conflicts),
        summary: summary(words, received),
        steps: received.arrived.iter().take(TOLD).map(|it| step(words, it)).collect(),
        import,
    }
}

/// What a parcel brings, in a sentence or three.
fn summary(words: &Words, received: &Received) -> String {
    let say = |key: &str, count: usize| words.text(key, &[("count", count.to_string().as_str())]);
    let conflicts = usize::try_from(received.conflicts).unwrap_or(usize::MAX);
    let mut said = vec![say("exchange-brings", received.arrived.len())];
    let more = [
        ("exchange-brings-conflicts", conflicts),
        ("exchange-brings-waiting", received.waiting.len()),
    ];
    said.extend(
        more.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| say(key, count)),
    );
    said.join(" ")
}

fn step(words: &Words, arrived: &Arrived) -> ParcelStep {
    ParcelStep {
        at: arrived.at.clone(),
        who: arrived.who.clone(),
        text: worded(words, &arrived.title),
        void: arrived.void.map(|void| words.text(&format!("exchange-void-{}", void.name()), &[])),
    }
}

/// Why a package is not taken, in words.
pub(crate) fn refused(why: Refusal) -> Failure {
    let damaged = |key: &str| Failure::new(ErrorCode::Damaged, format!("package-refused-{key}"));
    match why {
        Refusal::NotAPackage => Failure::new(ErrorCode::Invalid, "package-refused-not-a-package"),
        Refusal::Truncated => damaged("truncated"),
        Refusal::Newer(format) => damaged("newer").with("format", format),
        Refusal::Locked(LockedFor::Passphrase) => {
            Failure::refused("package-refused-locked").at("passphrase")
        }
        Refusal::WrongKey(LockedFor::Passphrase) => damaged("wrong-passphrase").at("passphrase"),
        Refusal::Locked(LockedFor::Key) | Refusal::WrongKey(LockedFor::Key) => damaged("other-key"),
        Refusal::Costly => damaged("costly"),
        Refusal::DamagedLock => damaged("damaged-lock"),
        Refusal::TooLarge { .. } => damaged("too-large"),
        Refusal::TooMany { .. } => damaged("too-many"),
        Refusal::Bomb(part) => damaged("bomb").with("part", part),
        Refusal::Name(part) => damaged("name").with("part", part),
        Refusal::Twice(part) => damaged("twice").with("part", part),
        Refusal::Stray(part) => damaged("stray").with("part", part),
        Refusal::Missing(part) => damaged("missing").with("part", part),
        Refusal::Damaged(part) => damaged("damaged").with("part", part),
        Refusal::Changed => damaged("changed"),
    }
}

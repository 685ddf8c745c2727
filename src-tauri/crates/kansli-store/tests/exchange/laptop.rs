//! A laptop with a workspace of its own.

use chrono::{DateTime, Duration, FixedOffset};
use kansli_record::{DeviceKey, Sealed, Version};
use kansli_store::exchange::{Conflict, Incoming, Received, Standing, Taking, device_row};
use kansli_store::{Access, Key, Op, Place, Result, Store, Title, Writer, rows};
use tempfile::TempDir;
use uuid::Uuid;

/// The passphrase of all: derived once, as it is made to take time.
fn key() -> Key {
    thread_local!(static KEY: Key = Key::derive("korrekt häst batteri", [9; 16]));
    KEY.with(Clone::clone)
}

pub(crate) struct Laptop {
    folder: TempDir,
    pub(crate) name: &'static str,
    pub(crate) store: Store,
    /// Minutes by which its clock is off.
    pub(crate) skew: i64,
    steps: i64,
}

pub(crate) fn place(name: &str) -> Place {
    let mut fresh_key = [7; 32];
    let length = name.len().min(32);
    fresh_key[..length].copy_from_slice(&name.as_bytes()[..length]);
    Place { machine: name.into(), fresh_key }
}

pub(crate) fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

impl Laptop {
    /// A new workspace.
    pub(crate) fn new(name: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(&folder.path().join("a.kansli"), &key(), &place(name)).unwrap();
        store.hurry(true).unwrap();
        Self { folder, name, store, skew: 0, steps: 0 }
    }

    /// As [`Laptop::new`], with a clock that is off by so many minutes.
    pub(crate) fn off_by(name: &'static str, skew: i64) -> Self {
        Self { skew, ..Self::new(name) }
    }

    pub(crate) fn op(&mut self, kind: &'static str) -> Op {
        self.steps += 1;
        let start: DateTime<FixedOffset> =
            DateTime::parse_from_rfc3339("2027-03-04T09:00:00+01:00").unwrap();
        Op {
            kind,
            who: self.name.into(),
            at: start + Duration::minutes(self.skew) + Duration::seconds(self.steps),
            title: Title::new(kind),
            undoable: true,
            meeting: None,
            joins: None,
        }
    }

    pub(crate) fn write(&mut self, work: impl Fn(&Writer<'_>) -> Result<()>) {
        self.tries(work).unwrap();
    }

    pub(crate) fn tries(&mut self, work: impl Fn(&Writer<'_>) -> Result<()>) -> Result<()> {
        let op = self.op("change");
        self.store.write(op, |db| work(db)).map(drop)
    }

    pub(crate) fn say(&mut self, row: u128, text: &str) {
        let said = paragraph(row, text);
        self.write(|db| db.put(&said));
    }

    pub(crate) fn text(&self, row: u128) -> Option<String> {
        self.store.reader().get::<rows::MinutesText>(uuid(row)).unwrap().map(|row| row.text)
    }

    pub(crate) fn all(&self) -> Vec<Sealed> {
        self.store.reader().batches_after(&[], u32::MAX).unwrap()
    }

    pub(crate) fn takes(&mut self, batches: Vec<Sealed>) -> Received {
        let incoming = Incoming { batches, blobs: Vec::new(), from: None };
        self.store.receive(&incoming, &Taking::Keep).unwrap()
    }

    pub(crate) fn takes_from(&mut self, other: &Self) -> Received {
        self.takes(other.all())
    }

    pub(crate) fn conflicts(&self) -> Vec<Conflict> {
        self.store.reader().conflicts().unwrap()
    }

    /// Chooses in the first conflict.
    pub(crate) fn chooses(&mut self, value: kansli_store::Value) {
        let conflict = self.conflicts().remove(0);
        let seen: Vec<Version> = conflict.sides.iter().map(|side| side.version.clone()).collect();
        self.write(|db| {
            db.settle(conflict.table, conflict.key, conflict.column, value.clone(), &seen)
        });
    }

    pub(crate) fn is_whole(&self) {
        let verified = self.store.reader().verify().unwrap();
        for finding in &verified.findings {
            assert!(finding.ok, "{}: {}: {:?}", self.name, finding.what, finding.facts);
        }
    }

    pub(crate) fn device(&self, role: &str) -> rows::Device {
        let actor = self.store.actor().unwrap();
        rows::Device {
            id: device_row(&actor),
            actor,
            name: self.name.into(),
            organisation: format!("Organisationen {}", self.name),
            role: role.into(),
            ..rows::Device::default()
        }
    }

    pub(crate) fn begins_sharing(&mut self) {
        let device = self.device("secretary");
        self.write(|db| db.begin_sharing(&device));
    }

    /// Invites another laptop, which joins with what stands here, and has its device admitted.
    pub(crate) fn invites(&mut self, name: &'static str, role: &str) -> Self {
        let mut bytes = [9; 32];
        bytes[..name.len()].copy_from_slice(name.as_bytes());
        let invitation = DeviceKey::from_bytes(bytes);
        let actor = invitation.actor();
        let row = rows::Device {
            id: device_row(&actor),
            actor,
            role: "invitation".into(),
            admits: role.into(),
            ..rows::Device::default()
        };
        self.write(|db| db.put(&row));
        let mut joined = Self::new(name);
        joined.store.joins(&self.store.root().unwrap().unwrap()).unwrap();
        joined.takes_from(self);
        let device = joined.device(role);
        let op = joined.op("device_enter");
        joined.store.enter(&invitation, op, &device).unwrap();
        assert_eq!(
            joined.store.standing(),
            Standing::Member(kansli_record::member::Role::of(role).unwrap())
        );
        self.takes_from(&joined);
        joined
    }

    /// The file copied to another place, where it is opened.
    pub(crate) fn copied(&self, name: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("a.kansli");
        // All of it into the file first: a log beside it would be left behind.
        self.store.hurry(false).unwrap();
        std::fs::copy(self.folder.path().join("a.kansli"), &to).unwrap();
        let store = Store::open(&to, &key(), Access::Write, &place(name)).unwrap();
        Self { folder, name, store, skew: 0, steps: 0 }
    }

    /// A backup of the file, made a workspace of at another place, which is moved once more before anything
    /// is written in it.
    pub(crate) fn restored(&self, name: &'static str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let [copy, first, to] =
            ["kopia.kansli", "b.kansli", "a.kansli"].map(|it| folder.path().join(it));
        self.store.reader().backup(&copy, &key()).unwrap();
        Store::restore(&copy, &first, &key(), &place("mellan")).unwrap();
        std::fs::rename(&first, &to).unwrap();
        let store = Store::open(&to, &key(), Access::Write, &place(name)).unwrap();
        Self { folder, name, store, skew: 0, steps: 0 }
    }
}

pub(crate) fn paragraph(row: u128, text: &str) -> rows::MinutesText {
    rows::MinutesText { id: uuid(row), text: text.into(), ..rows::MinutesText::default() }
}

pub(crate) fn item(row: u128, title: &str, minutes: u16) -> rows::AgendaItem {
    rows::AgendaItem {
        id: uuid(row),
        title: title.into(),
        minutes,
        purpose: "discussion".into(),
        ..rows::AgendaItem::default()
    }
}

/// Everybody gives everybody all there is.
pub(crate) fn all_exchange(laptops: &mut [Laptop]) {
    for _ in 0..2 {
        for from in 0..laptops.len() {
            let batches = laptops[from].all();
            for (to, laptop) in laptops.iter_mut().enumerate() {
                if to != from {
                    laptop.takes(batches.clone());
                }
            }
        }
    }
}

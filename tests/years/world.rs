//! The world that the years pass in: its day is told, its ids and its chance are the same every time.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Europe::Stockholm;
use kansli_api::surroundings::Surroundings;
use kansli_api::{App, Options};
use kansli_store::Place;
use uuid::{Builder, Uuid};

use crate::chance::Chance;

/// A world; its copies are the same one.
#[derive(Debug, Clone)]
pub struct World {
    folder: PathBuf,
    now: Arc<Mutex<Now>>,
}

#[derive(Debug)]
struct Now {
    day: NaiveDate,
    /// Where the clock was set.
    set: DateTime<Utc>,
    /// Moments that have passed since, in milliseconds.
    passed: i64,
    /// Ids given.
    ids: u64,
    chance: Chance,
}

/// When a day begins, by the clock of the world.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).unwrap();

/// Where ids begin to count, in milliseconds since 1970: later ones sort after earlier ones.
const BEGIN: u64 = 1_800_000_000_000;

impl World {
    /// A world on a day, with the program's own files in `folder`.
    pub fn new(folder: &Path, day: NaiveDate) -> Self {
        let set = day.and_time(MORNING).and_utc();
        let now = Now { day, set, passed: 0, ids: 0, chance: Chance::new(7) };
        Self { folder: folder.to_owned(), now: Arc::new(Mutex::new(now)) }
    }

    /// Goes to a day.
    pub fn go_to(&self, day: NaiveDate) {
        let mut now = self.now.lock().unwrap();
        (now.day, now.set, now.passed) = (day, day.and_time(MORNING).and_utc(), 0);
    }

    /// Goes to a moment of the clock in Stockholm.
    pub fn go_to_moment(&self, at: NaiveDateTime) {
        let set = at.and_local_timezone(Stockholm).earliest().unwrap().to_utc();
        let mut now = self.now.lock().unwrap();
        (now.day, now.set, now.passed) = (at.date(), set, 0);
    }

    /// The program in this world, with nothing open.
    pub fn app(&self) -> App {
        App::new(Box::new(self.clone()), Options::default())
    }

    pub(crate) fn place(&self) -> Place {
        Place { machine: self.machine(), fresh_key: self.random() }
    }
}

impl Surroundings for World {
    fn now(&self) -> DateTime<Utc> {
        let mut now = self.now.lock().unwrap();
        now.passed += 10;
        now.set + TimeDelta::milliseconds(now.passed)
    }

    fn today(&self) -> NaiveDate {
        self.now.lock().unwrap().day
    }

    fn fixed_day(&self) -> Option<NaiveDate> {
        Some(self.today())
    }

    fn new_id(&self) -> Uuid {
        let mut now = self.now.lock().unwrap();
        now.ids += 1;
        let mut rest = [0; 10];
        rest[..8].copy_from_slice(&now.chance.next().to_le_bytes());
        Builder::from_unix_timestamp_millis(BEGIN + now.ids, &rest).into_uuid()
    }

    fn random(&self) -> [u8; 32] {
        let bytes = self.now.lock().unwrap().chance.bytes(32);
        bytes.try_into().unwrap_or_default()
    }

    fn data_folder(&self) -> PathBuf {
        self.folder.clone()
    }

    fn machine(&self) -> String {
        "years".to_owned()
    }

    fn key_store_works(&self) -> bool {
        false
    }

    fn kept_key(&self, _: &str) -> Option<String> {
        None
    }

    fn keep_key(&self, _: &str, _: &str) -> bool {
        false
    }
}

//! A program in a world that stands still until told: a day, ids in order, files in a folder of its own.
#![allow(dead_code, reason = "each suite uses its part")]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicU64, Ordering};

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use kansli_api::surroundings::Surroundings;
use kansli_api::{App, Options, dispatch};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

/// The program, and the folder it lives in.
pub(crate) struct World {
    app: App,
    today: Arc<AtomicI32>,
    folder: TempDir,
}

struct Still {
    today: Arc<AtomicI32>,
    folder: PathBuf,
    made: AtomicU64,
    /// Which laptop this is: no two make the same ids, or draw the same chance.
    laptop: u8,
}

impl World {
    /// The program on a day.
    pub(crate) fn on(today: &str) -> Self {
        Self::at(today, 7)
    }

    /// The program on a day, on one of several laptops.
    pub(crate) fn at(today: &str, laptop: u8) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let today = Arc::new(AtomicI32::new(days(today)));
        let still = Still {
            today: Arc::clone(&today),
            folder: folder.path().join("data"),
            made: AtomicU64::new(1),
            laptop,
        };
        Self { app: App::new(Box::new(still), Options::default()), today, folder }
    }

    /// Goes on to a day.
    pub(crate) fn turn_to(&self, today: &str) {
        self.today.store(days(today), Ordering::Relaxed);
    }

    /// Runs a command, and tells whether it worked.
    pub(crate) fn tries(&self, command: &str, request: Value) -> Option<Value> {
        dispatch(&self.app, command, request).ok().map(|answer| answer.view)
    }

    /// A file in the folder.
    pub(crate) fn file(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Runs a command that works.
    pub(crate) fn does(&self, command: &str, request: Value) -> Value {
        dispatch(&self.app, command, request.clone())
            .unwrap_or_else(|why| panic!("{command}: {why:?}\n{request}"))
            .view
    }

    /// Runs a command that does not, and says why in a line.
    pub(crate) fn refused(&self, command: &str, request: Value) -> String {
        let why = dispatch(&self.app, command, request).expect_err("it must be refused");
        let (place, hint) = (why.place.unwrap_or_default(), why.hint.unwrap_or_default());
        format!("{:?} [{place}] {} {hint}", why.code, why.message)
    }
}

fn days(day: &str) -> i32 {
    day.parse::<NaiveDate>().unwrap().num_days_from_ce()
}

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        let seconds = i64::try_from(self.made.load(Ordering::Relaxed)).unwrap();
        self.today().and_hms_opt(9, 0, 0).unwrap().and_utc() + TimeDelta::seconds(10 * seconds)
    }

    fn today(&self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.today.load(Ordering::Relaxed)).unwrap()
    }

    fn fixed_day(&self) -> Option<NaiveDate> {
        (self.laptop > 7).then(|| self.today())
    }

    fn new_id(&self) -> Uuid {
        let laptop = u128::from(self.laptop - 7) << 64;
        Uuid::from_u128(laptop + u128::from(self.made.fetch_add(1, Ordering::Relaxed)))
    }

    fn random(&self) -> [u8; 32] {
        let mut random = [self.laptop; 32];
        if self.laptop > 7 {
            let made = self.made.fetch_add(1, Ordering::Relaxed);
            random[..8].copy_from_slice(&made.to_le_bytes());
        }
        random
    }

    fn data_folder(&self) -> PathBuf {
        self.folder.clone()
    }

    fn machine(&self) -> String {
        format!("test {}", self.laptop)
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

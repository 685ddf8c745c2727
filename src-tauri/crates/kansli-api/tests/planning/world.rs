//! A program in a world that stands still: one day, ids in order, files in a folder of its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use kansli_api::surroundings::Surroundings;
use kansli_api::{App, Options, dispatch};
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

/// The program, and the folder it lives in.
pub(crate) struct World {
    app: App,
    folder: TempDir,
}

struct Still {
    today: NaiveDate,
    folder: PathBuf,
    made: AtomicU64,
}

impl World {
    /// The program on a day.
    pub(crate) fn on(today: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let still = Still {
            today: today.parse().unwrap(),
            folder: folder.path().join("data"),
            made: AtomicU64::new(1),
        };
        Self { app: App::new(Box::new(still), Options::default()), folder }
    }

    /// A file in the folder.
    pub(crate) fn file(&self, name: &str) -> String {
        self.folder.path().join(name).display().to_string()
    }

    /// Runs a command that works.
    pub(crate) fn does(&self, command: &str, request: Value) -> Value {
        dispatch(&self.app, command, request.clone())
            .unwrap_or_else(|why| panic!("{command} {request}: {why:?}"))
            .view
    }

    /// Runs a command that does not, and says why in a line.
    pub(crate) fn refused(&self, command: &str, request: Value) -> String {
        let why = dispatch(&self.app, command, request).expect_err("it must be refused");
        let (place, hint) = (why.place.unwrap_or_default(), why.hint.unwrap_or_default());
        format!("{:?} [{place}] {} {hint}", why.code, why.message)
    }
}

impl Surroundings for Still {
    fn now(&self) -> DateTime<Utc> {
        let seconds = i64::try_from(self.made.load(Ordering::Relaxed)).unwrap();
        self.today.and_hms_opt(9, 0, 0).unwrap().and_utc() + TimeDelta::seconds(10 * seconds)
    }

    fn today(&self) -> NaiveDate {
        self.today
    }

    fn new_id(&self) -> Uuid {
        Uuid::from_u128(u128::from(self.made.fetch_add(1, Ordering::Relaxed)))
    }

    fn random(&self) -> [u8; 32] {
        [7; 32]
    }

    fn data_folder(&self) -> PathBuf {
        self.folder.clone()
    }

    fn machine(&self) -> String {
        "test".to_owned()
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

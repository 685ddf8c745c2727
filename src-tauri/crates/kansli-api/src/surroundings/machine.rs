//! The world as this machine has it.

use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Stockholm;
use uuid::Uuid;

use super::{Surroundings, key_store};

/// This machine: its clock, its chance, its folders.
#[derive(Debug, Default)]
pub struct Machine {
    today: Option<NaiveDate>,
    folder: Option<PathBuf>,
    key_store: OnceLock<bool>,
}

impl Machine {
    /// The machine as it is; the data folder is `KANSLI_DATA`, or the one the system gives
    /// programs.
    pub fn new() -> Self {
        let folder = std::env::var_os("KANSLI_DATA").map(PathBuf::from);
        Self { folder, ..Self::default() }
    }

    /// Fixes the day that rules go by. Writes still carry the machine's own time.
    #[must_use]
    pub fn on(mut self, today: Option<NaiveDate>) -> Self {
        self.today = today;
        self
    }

    /// Keeps the program's own files in `folder`.
    #[must_use]
    pub fn in_folder(mut self, folder: PathBuf) -> Self {
        self.folder = Some(folder);
        self
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the clock and makes ids")]
impl Surroundings for Machine {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn today(&self) -> NaiveDate {
        self.today.unwrap_or_else(|| Utc::now().with_timezone(&Stockholm).date_naive())
    }

    fn fixed_day(&self) -> Option<NaiveDate> {
        self.today
    }

    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }

    fn random(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).expect("a system without randomness can keep no secrets");
        bytes
    }

    fn data_folder(&self) -> PathBuf {
        let own = || dirs::data_dir().map(|folder| folder.join("kansli"));
        self.folder.clone().or_else(own).unwrap_or_else(|| PathBuf::from(".kansli"))
    }

    fn machine(&self) -> String {
        let id = std::fs::read_to_string("/etc/machine-id").unwrap_or_default();
        match id.trim() {
            "" => std::env::var("COMPUTERNAME").unwrap_or_else(|_| "unknown".to_owned()),
            id => id.to_owned(),
        }
    }

    fn key_store_works(&self) -> bool {
        *self.key_store.get_or_init(key_store::works)
    }

    fn kept_key(&self, name: &str) -> Option<String> {
        self.key_store_works().then(|| key_store::get(name)).flatten()
    }

    fn keep_key(&self, name: &str, key: &str) -> bool {
        self.key_store_works() && key_store::set(name, key)
    }
}

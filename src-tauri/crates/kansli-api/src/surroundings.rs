//! The world outside: time, ids, chance, the program's own folder, the system's key store.
//!
//! Rules never ask the world themselves; they are told. [`Machine`] is the one place in the
//! program that reads the clock and makes ids.

use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

mod key_store;
mod machine;

pub use machine::Machine;

/// What the program needs of the world.
pub trait Surroundings: Send + Sync {
    /// This moment.
    fn now(&self) -> DateTime<Utc>;
    /// The day that rules go by: today in Stockholm, unless it was fixed for a rehearsal.
    fn today(&self) -> NaiveDate;
    /// The day that was fixed for a rehearsal; it goes before a demo year's own.
    fn fixed_day(&self) -> Option<NaiveDate> {
        None
    }
    /// A new id, later ones sorting after earlier ones.
    fn new_id(&self) -> Uuid;
    /// 32 random bytes.
    fn random(&self) -> [u8; 32];
    /// The program's own folder on this machine.
    fn data_folder(&self) -> PathBuf;
    /// A name that no other machine has.
    fn machine(&self) -> String;
    /// Whether the system's key store can be used.
    fn key_store_works(&self) -> bool;
    /// A key kept in the system's key store under this name.
    fn kept_key(&self, name: &str) -> Option<String>;
    /// Keeps a key there; whether that worked.
    fn keep_key(&self, name: &str, key: &str) -> bool;
}

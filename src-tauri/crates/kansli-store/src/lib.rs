//! The workspace on disk: one encrypted SQLite file, and the journal that every change goes through.
//!
//! ```text
//!   Store::write(op, |db| …)      one immediate transaction
//!        db.put(&row)             rows into tables, cell by cell into the batch
//!        ── commit ──▶            batch signed, chained, stored; undo step; search index
//! ```
//!
//! Invariants:
//! - nothing changes a journalled table but [`Writer::put`] and [`Writer::delete`];
//! - a change is in the table and in the journal, or in neither;
//! - a row is never taken out, only marked deleted;
//! - only this crate knows `rusqlite`.
//!
//! Deliberately not here: rules (`kansli-domain`), shapes of the window (`kansli-api`), and how batches
//! travel (`kansli-package`, `kansli-hub`): [`exchange`] takes them in, however they came.

mod attachment_text;
mod backup;
mod blob;
mod connection;
mod error;
pub mod exchange;
mod home;
mod journal;
mod key;
mod lock;
mod migration;
mod note;
mod open;
mod own;
pub mod parts;
mod rekey;
mod row;
pub mod rows;
mod search;
mod text;
mod undo;
mod value;
mod verify;
mod write;

pub use error::{BatchFault, Error, Result};
pub use journal::{Step, Title};
pub use key::Key;
pub use migration::FORMAT;
pub use open::{Access, Place, Store};
pub use row::{Part, Row};
pub use search::{Doc, Hit};
pub use text::{Text, TextVersion};
pub use undo::{UndoState, Undone};
pub use value::{Cell, Value};
pub use verify::{Finding, Verified};
pub use write::{LastChange, Op, Reader, Touched, Writer};

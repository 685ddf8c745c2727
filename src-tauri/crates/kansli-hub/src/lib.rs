//! The hub (*nav*): the journal's batches in an ordinary PostgreSQL, for many laptops.
//!
//! ```text
//!   laptop ── push ──▶ sync.batch, numbered 1, 2, 3 … ──▶ pull(after) ──▶ laptop
//!                          │ a bell: listen                   │
//!                          └── project ──▶ report.<table>     └── verified by whoever receives them
//! ```
//!
//! The hub keeps and hands out; it decides nothing about content. Nothing runs on the server but
//! PostgreSQL (15 or newer): the rules are functions and row security in `sql/`.
//!
//! # Invariants
//!
//! - A batch that was acknowledged is on the server's disk. Pushing again what is there does nothing.
//! - Numbers are without gaps and become visible in their order: a reader at `after` has missed nothing.
//! - What is taken in continues its device's chain, and all it builds on is there before it.
//! - A login sees and adds to the workspaces of its own organisation, also with SQL of its own.
//! - Offline is normal: no call lasts longer than its [`Patience`], any can be cancelled, and whatever
//!   went wrong is one [`Error`] that can be told in a sentence.
//!
//! Whether a batch is signed as it says is for its readers: the hub cannot tell, and is not trusted to.

mod address;
mod door;
mod error;
mod line;
mod log;
mod paper;
mod report;
mod schema;
mod secure;
mod status;

pub use address::{Address, AddressError, Secrecy};
pub use error::{Error, Result};
pub use line::{Cancel, Patience};
pub use log::{Hub, Numbered, Pushed};
pub use report::{Told, Untold};
pub use schema::{Founding, VERSION, init};
pub use status::{Device, Status};

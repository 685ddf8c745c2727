//! Exchange with other laptops: batches out, batches in, and what two have changed at once.
//!
//! ```text
//!   batches_after(known) ──▶ file, folder or hub ──▶ receive
//!        checked (hash, signature, chain) ─▶ in causal order (or they wait) ─▶ judged (who may
//!        write) ─▶ cells: living versions − parents + new ─▶ shown, or a conflict to choose in
//! ```
//!
//! What a file holds follows from the set of batches alone, not from the order in which they came.

pub(crate) mod cell;
mod cells;
mod conflict;
mod import;
pub(crate) mod inbox;
pub(crate) mod lost;
pub(crate) mod members;
mod plan;
mod report;
pub(crate) mod row;
mod send;
mod share;

pub use conflict::{Conflict, ConflictSide, Wrote};
pub use import::Import;
pub use inbox::{Arrived, Received, Waiting};
pub use report::text_columns;
pub use share::{Standing, device_row, natural_key, only};

use kansli_record::Sealed;
use rusqlite::TransactionBehavior;

use crate::error::{Error, Result};
use crate::open::Store;
use inbox::Inbox;

/// What comes from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct Incoming {
    /// Batches, in any order, also such as are here already.
    pub batches: Vec<Sealed>,
    /// Contents of attachments.
    pub blobs: Vec<Vec<u8>>,
    /// The device that sent it as one parcel, which must have been let in; `None` where it came by a
    /// way that all share.
    pub from: Option<String>,
}

/// What to do with what comes.
#[derive(Debug, Clone)]
pub enum Taking {
    /// Only to see what it would bring.
    Look,
    /// For good, as from the hub.
    Keep,
    /// As one import, which can be taken back.
    Import(Import),
}

impl Store {
    /// Takes batches in, all or none. A batch that is not what it says refuses the whole.
    pub fn receive(&mut self, incoming: &Incoming, taking: &Taking) -> Result<Received> {
        if self.device.is_none() {
            return Err(Error::ReadOnly(self.path().to_owned()));
        }
        self.still_there()?;
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let import = match taking {
            Taking::Import(import) => Some(import),
            Taking::Look | Taking::Keep => None,
        };
        let mut inbox = Inbox::open(&tx, self.members.clone(), import.is_some())?;
        inbox.offer(&incoming.batches)?;
        inbox.deliver()?;
        if let Some(actor) = &incoming.from {
            inbox.sent_by(actor)?;
        }
        let (received, members) = inbox.finish(&incoming.blobs, import)?;
        if !matches!(taking, Taking::Look) {
            tx.commit()?;
            self.members = members;
        }
        Ok(received)
    }
}

//! The journal for people: who did what, and whether the chain is whole. Undo and redo.

use uuid::Uuid;

use crate::shape::{request, view};

request! {
    /// A stretch of the journal.
    AuditListOf {
        /// At most so many; absent: 100.
        limit: Option<u32>,
        /// Only those before this number.
        before: Option<u32>,
        /// Only those that touch this thing.
        subject: Option<Uuid>,
    }
}

view! {
    /// A stretch of the journal, newest first.
    AuditList {
        /// The steps.
        steps: Vec<AuditStep>,
    }
    /// One step.
    AuditStep {
        /// Its number on this device, from 1.
        number: u32,
        /// When, RFC 3339.
        at: String,
        /// Who.
        who: String,
        /// The command.
        command: String,
        /// What was done, in words.
        title: String,
        /// What changed.
        changes: Vec<AuditChange>,
        /// The batch's hash.
        hash: String,
    }
    /// One value that changed.
    AuditChange {
        /// What was changed, in words.
        thing: String,
        /// Which value of it, in words.
        field: String,
        /// The table.
        table: String,
        /// The thing.
        subject: String,
        /// The column.
        column: String,
        /// Before; absent for a new thing.
        before: Option<String>,
        /// After.
        after: Option<String>,
    }
    /// Whether the chain is whole.
    AuditVerified {
        /// Whether it is.
        ok: bool,
        /// How many batches.
        batches: u32,
        /// How many devices.
        devices: u32,
        /// The newest hash of this device.
        head: String,
        /// What is wrong, in words.
        problems: Vec<String>,
    }
    /// What undo and redo would do now.
    UndoStatus {
        /// What undo takes back, in words.
        undo: Option<String>,
        /// What redo does again, in words.
        redo: Option<String>,
    }
    /// What was undone or redone.
    UndoDone {
        /// In words.
        title: String,
        /// The meeting to go to, to see the effect.
        meeting: Option<Uuid>,
        /// What undo takes back next.
        undo: Option<String>,
        /// What redo does again next.
        redo: Option<String>,
    }
}

mod handlers;

pub(crate) use handlers::{list, names, redo, undo, undo_status, verify, worded};

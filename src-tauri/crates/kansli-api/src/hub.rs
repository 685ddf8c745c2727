//! The hub (*nav*): the same batches as parcels carry, through a PostgreSQL that many laptops follow.
//!
//! The store is never held while the hub is asked: read, let go, ask, and come back with what came.

mod failure;
mod handlers;
mod line;
mod papers;
mod place;
mod report;
mod sync;

use crate::shape::{request, view};

pub(crate) use self::handlers::{connect, forget, get, init, status, wait};
pub(crate) use self::line::Lines;
pub(crate) use self::report::report;
pub(crate) use self::sync::{pull, push, sync};

request! {
    /// Which hub this laptop goes to.
    HubConnect {
        /// The connection string, without the password.
        address: String,
        /// The login's password; absent: the one that is kept, or none is needed.
        password: Option<String>,
        /// Whether the password is kept in the system's key store.
        #[serde(default)]
        remember: bool,
    }
    /// Make a database a hub for this workspace.
    HubInit {
        /// The connection string of the database's owner, without the password.
        address: String,
        /// The owner's password.
        password: Option<String>,
        /// The organisations that share the workspace there.
        organisations: Vec<String>,
        /// Logins that were made for them, with the organisation of each.
        #[serde(default)]
        logins: Vec<HubLogin>,
    }
    /// A login at the hub.
    HubLogin {
        /// Its name.
        login: String,
        /// Its organisation.
        organisation: String,
    }
    /// Wait for news at the hub.
    HubWait {
        /// The longest time to wait, in seconds, at most 60; absent: 30.
        seconds: Option<u32>,
        /// The login's password; absent: the one that is kept, or none is needed.
        password: Option<String>,
    }
    /// A call to the hub.
    HubCall {
        /// The login's password; absent: the one that is kept, or none is needed.
        password: Option<String>,
    }
}

view! {
    /// The hub that this laptop goes to, without asking it.
    HubView {
        /// The connection string; absent: none has been chosen.
        address: Option<String>,
        /// Server and database, in words.
        place: Option<String>,
        /// The login's name there.
        login: Option<String>,
        /// Whether a password is kept.
        remembered: bool,
        /// Steps here that the hub has not been given.
        to_send: u32,
        /// When it was last gone to with success, RFC 3339.
        last_at: Option<String>,
        /// Papers that steps here name and that have not come: each call asks again.
        papers_missing: u32,
    }
    /// A hub that was made.
    HubMade {
        /// The version it had before; absent: it was none.
        before: Option<u32>,
        /// The version it has now.
        version: u32,
    }
    /// What came of going to the hub.
    HubSynced {
        /// Steps that the hub had not.
        sent: u32,
        /// Papers that the hub had not.
        papers_sent: u32,
        /// Steps that were new here.
        received: u32,
        /// Papers that were new here.
        papers_received: u32,
        /// Papers that steps here name and that have not come.
        papers_missing: u32,
        /// Steps that wait for one that has not come.
        waiting: u32,
        /// Steps that wait for a newer program.
        newer: u32,
        /// Steps of devices that may not write them: they do not count.
        void: u32,
        /// Steps that are not what they say, and were passed over.
        refused: u32,
        /// Conflicts to choose in that they made.
        conflicts: u32,
        /// In a sentence or two.
        summary: String,
    }
    /// Whether there is something to read at the hub.
    HubNews {
        /// There is.
        news: bool,
    }
    /// How the hub is doing.
    HubStatus {
        /// Server and database, in words.
        place: String,
        /// The login's organisation.
        organisation: String,
        /// The hub's version.
        version: u32,
        /// PostgreSQL's version.
        server: String,
        /// Steps it holds.
        steps: u32,
        /// Devices it knows.
        devices: u32,
        /// Steps here that it has not been given.
        to_send: u32,
        /// Steps there that have not been read.
        to_read: u32,
        /// Whether the way there is encrypted.
        encrypted: bool,
        /// Whether the server writes to its disk before it answers.
        durable: bool,
        /// What should be seen to, in words.
        advice: Vec<String>,
    }
    /// What came of bringing the report up.
    HubReported {
        /// Steps that were looked through.
        steps: u32,
        /// Texts that two wrote at once, told as they are shown here.
        told: u32,
        /// Texts that the hub has other versions of than this laptop: go to the hub first.
        untold: u32,
    }
}

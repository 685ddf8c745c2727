//! How a hub is doing.

use kansli_record::Version;

use crate::log::number;
use crate::{Hub, Result, VERSION};

/// A device as the hub knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// Its newest batch at the hub.
    pub newest: Version,
    /// The hash of that.
    pub hash: String,
    /// The organisation that first brought batches of it.
    pub organisation: String,
    /// It is not let in.
    pub revoked: bool,
}

/// How a hub is doing, as this login sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The hub's version.
    pub version: u32,
    /// PostgreSQL's own version, such as `15.18`.
    pub server: String,
    /// The login's organisation.
    pub organisation: String,
    /// The newest number in the log, which is how many batches it holds.
    pub newest: u64,
    /// How far the report has come.
    pub reported: u64,
    /// The devices, in the order of their keys.
    pub devices: Vec<Device>,
    /// Whether the server writes to its disk before it answers. If not, a power cut may take what it said it had.
    pub durable: bool,
    /// Whether the way there is encrypted.
    pub encrypted: bool,
}

impl Hub {
    /// How the hub is doing.
    pub fn status(&mut self) -> Result<Status> {
        let sql = "SELECT sync.let_in($1), current_setting('server_version'),
                (SELECT coalesce(max(hub_seq), 0) FROM sync.batch WHERE workspace = $1),
                sync.reported($1),
                current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on',
                (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid())";
        let row = self.line.ask(async |client| client.query_one(sql, &[&self.workspace]).await)?;
        let server: String = row.get(1);
        Ok(Status {
            version: VERSION,
            server: server.split_whitespace().next().unwrap_or_default().to_owned(),
            organisation: row.get(0),
            newest: number(row.get(2)),
            reported: number(row.get(3)),
            devices: self.devices()?,
            durable: row.get(4),
            encrypted: row.get(5),
        })
    }

    fn devices(&mut self) -> Result<Vec<Device>> {
        let sql = "SELECT actor, seq, hash, organisation, revoked OR barred FROM sync.device
            WHERE workspace = $1 ORDER BY actor";
        let rows = self.line.ask(async |client| client.query(sql, &[&self.workspace]).await)?;
        let device = |row: &tokio_postgres::Row| Device {
            newest: Version { actor: row.get(0), seq: number(row.get(1)) },
            hash: row.get(2),
            organisation: row.get(3),
            revoked: row.get(4),
        };
        Ok(rows.iter().map(device).collect())
    }
}

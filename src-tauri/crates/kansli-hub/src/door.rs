//! Which laptop is at the door, and which are not let in.

use std::time::Duration;

use crate::log::number;
use crate::{Hub, Result};

/// How long a connection that has rested has to show that it is there still. A laptop that has slept has
/// another network, and nobody tells it that the old way leads nowhere.
const GREETING: Duration = Duration::from_secs(3);

impl Hub {
    /// Says which device comes. [`crate::Error::Barred`] when its organisation has revoked it. On a connection
    /// that has rested this is also how one learns that it is there still.
    pub fn come_as(&mut self, actor: &str) -> Result<()> {
        let sql = "SELECT sync.come_as($1, $2)";
        let (client, workspace) = (&self.line.client, &self.workspace);
        let asked = async { Ok(client.execute(sql, &[workspace, &actor]).await.map(drop)?) };
        self.line.wait(GREETING, asked)
    }

    /// Lets these devices in no more, as far as the login's organisation brought them here; how many were let
    /// in before.
    pub fn bar(&mut self, actors: &[String]) -> Result<u64> {
        let sql = "SELECT sync.bar($1, $2)";
        let row = self
            .line
            .ask(async |client| client.query_one(sql, &[&self.workspace, &actors]).await)?;
        Ok(number(row.get(0)))
    }
}

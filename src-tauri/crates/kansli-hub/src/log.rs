//! The log of a workspace: adding to it, reading on, and hearing of news.

use std::time::Duration;

use kansli_record::Sealed;
use tokio_postgres::Statement;
use tokio_postgres::types::Type;

use crate::line::Line;
use crate::{Address, Cancel, Patience, Result, schema};

/// Batches that go in one call, and their bytes: a call is all or nothing.
const MOST_SENT: usize = 1_000;
const MOST_SENT_BYTES: usize = 8 << 20;

/// Bytes of batches that come in one answer, unless one alone is larger.
const MOST_GOT_BYTES: i64 = 16 << 20;

const PUSH: &str = "SELECT added, newest FROM sync.push($1, $2, $3)";
const PULL: &str = "SELECT hub_seq, hash, signature, body FROM (
        SELECT *, sum(length(body)) OVER (ORDER BY hub_seq) - length(body) AS before FROM (
            SELECT hub_seq, hash, signature, body FROM sync.batch
            WHERE workspace = $1 AND hub_seq > $2 ORDER BY hub_seq LIMIT $3) AS next) AS sized
    WHERE before < $4 ORDER BY hub_seq";

/// One workspace at a hub. One call at a time; after [`crate::Error::Lost`], `TimedOut` or `Cancelled` a new one is
/// needed.
pub struct Hub {
    pub(crate) line: Line,
    pub(crate) workspace: String,
    push: Statement,
    pull: Statement,
    listens: bool,
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Hub({})", self.workspace)
    }
}

/// What came of pushing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Batches that were not there before. All that were sent are there now, on the server's disk.
    pub added: u64,
    /// The newest number in the log.
    pub newest: u64,
}

/// A batch with its number at the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// The number, to read on after.
    pub number: u64,
    /// The batch as it came. Not verified: [`Sealed::open`] is for whoever receives it.
    pub sealed: Sealed,
}

impl Hub {
    /// Goes to a hub. The version must be the program's, and the workspace one of the login's organisation.
    pub fn connect(
        address: &Address,
        password: Option<&str>,
        workspace: &str,
        patience: Patience,
        cancel: &Cancel,
    ) -> Result<Self> {
        let line = Line::open(address, password, patience, cancel)?;
        schema::check(&line)?;
        let let_in = "SELECT sync.let_in($1)";
        line.ask(async |client| client.execute(let_in, &[&workspace]).await)?;
        let (text, bytes) = (Type::TEXT, Type::BYTEA_ARRAY);
        let sends = [text.clone(), bytes, Type::TEXT_ARRAY];
        let push = line.ask(async |client| client.prepare_typed(PUSH, &sends).await)?;
        let asks = [text, Type::INT8, Type::INT8, Type::INT8];
        let pull = line.ask(async |client| client.prepare_typed(PULL, &asks).await)?;
        Ok(Self { line, workspace: workspace.to_owned(), push, pull, listens: false })
    }

    /// Adds batches, in their order. What is there already is passed over, so whatever was not acknowledged
    /// can be sent again.
    ///
    /// Many go in several calls: after an error the first of them may be there.
    pub fn push(&mut self, batches: &[Sealed]) -> Result<Pushed> {
        let mut sum = Pushed::default();
        let mut rest = batches;
        loop {
            let (some, after) = rest.split_at(one_call(rest));
            let bodies: Vec<&[u8]> = some.iter().map(|batch| batch.body.as_slice()).collect();
            let signatures: Vec<&str> = some.iter().map(|batch| batch.signature.as_str()).collect();
            let row = self.line.ask(async |client| {
                client.query_one(&self.push, &[&self.workspace, &bodies, &signatures]).await
            })?;
            sum.added += number(row.get("added"));
            sum.newest = number(row.get("newest"));
            rest = after;
            if rest.is_empty() {
                return Ok(sum);
            }
        }
    }

    /// The batches after a number, in their order: at most `limit`, fewer when they are large. None when
    /// there are no more.
    pub fn pull(&mut self, after: u64, limit: u32) -> Result<Vec<Numbered>> {
        let after = i64::try_from(after).unwrap_or(i64::MAX);
        let limit = i64::from(limit.max(1));
        let rows = self.line.ask(async |client| {
            client.query(&self.pull, &[&self.workspace, &after, &limit, &MOST_GOT_BYTES]).await
        })?;
        let batch = |row: &tokio_postgres::Row| Numbered {
            number: number(row.get(0)),
            sealed: Sealed { hash: row.get(1), signature: row.get(2), body: row.get(3) },
        };
        Ok(rows.iter().map(batch).collect())
    }

    /// Begins to listen for news, or anew: bells that have rung are forgotten. What was added before is not
    /// told: look once after this.
    pub fn listen(&mut self) -> Result<()> {
        if self.listens {
            while self.line.bell.try_recv().is_ok() {}
            return Ok(());
        }
        let channel = "SELECT sync.channel($1)";
        let row =
            self.line.ask(async |client| client.query_one(channel, &[&self.workspace]).await)?;
        // Letters and digits, made by the hub.
        let listen = format!("LISTEN {}", row.get::<_, String>(0));
        self.line.ask(async |client| client.batch_execute(&listen).await)?;
        self.listens = true;
        Ok(())
    }

    /// Waits for news, at most so long. The newest number that was told, or none. It is a hint that pulling
    /// is worth while: only pulling knows.
    pub fn wait(&mut self, most: Duration) -> Result<Option<u64>> {
        if !self.listens {
            self.listen()?;
        }
        let mut newest = self.line.hear(most)?;
        // Bells that rang meanwhile are one.
        while let Ok(told) = self.line.bell.try_recv() {
            newest = Some(told);
        }
        Ok(newest.and_then(|told| told.parse().ok()))
    }
}

/// How many of these go in the next call.
fn one_call(batches: &[Sealed]) -> usize {
    let mut bytes = 0;
    let fits = |batch: &&Sealed| {
        let first = bytes == 0;
        bytes += batch.body.len();
        first || bytes <= MOST_SENT_BYTES
    };
    batches.iter().take(MOST_SENT).take_while(fits).count()
}

pub(crate) fn number(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

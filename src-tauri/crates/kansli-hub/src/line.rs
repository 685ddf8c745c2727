//! The line to the server: one connection, one call at a time, none longer than its patience.

use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::sync::Notify;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;
use tokio_postgres::{AsyncMessage, Client};

use crate::secure::tls;
use crate::{Address, Error, Result};

/// How long to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// For the server to be reached and to let one in.
    pub connect: Duration,
    /// For each answer.
    pub answer: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { connect: Duration::from_secs(10), answer: Duration::from_secs(60) }
    }
}

/// Stops what is being asked, from another thread; what is asked later is stopped at once.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<(AtomicBool, Notify)>);

impl Cancel {
    /// Stops it.
    pub fn cancel(&self) {
        self.0.0.store(true, Ordering::Release);
        self.0.1.notify_waiters();
    }

    /// Whether it has been stopped.
    pub fn is_cancelled(&self) -> bool {
        self.0.0.load(Ordering::Acquire)
    }

    async fn cancelled(&self) {
        let mut told = std::pin::pin!(self.0.1.notified());
        // From here on it is heard; and if it came before, the mark is set.
        told.as_mut().enable();
        if !self.is_cancelled() {
            told.await;
        }
    }
}

/// One connection.
pub(crate) struct Line {
    /// Always there until the line is dropped.
    runtime: Option<Runtime>,
    pub(crate) client: Client,
    /// Numbers that were told on the channel that is listened to.
    pub(crate) bell: UnboundedReceiver<String>,
    patience: Patience,
    cancel: Cancel,
    /// A call was left in the middle: the answers to it would be taken for the next one's.
    left: Cell<bool>,
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            // A name that is still being looked up must not hold up the person.
            runtime.shutdown_background();
        }
    }
}

impl Line {
    pub(crate) fn open(
        address: &Address,
        password: Option<&str>,
        patience: Patience,
        cancel: &Cancel,
    ) -> Result<Self> {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|why| Error::Unreachable(why.to_string()))?;
        let opened = runtime.block_on(within(patience.connect, cancel, connect(address, password)));
        match opened {
            Ok((client, bell)) => {
                let line = Self {
                    runtime: Some(runtime),
                    client,
                    bell,
                    patience,
                    cancel: cancel.clone(),
                    left: Cell::new(false),
                };
                line.settle()?;
                Ok(line)
            }
            Err(why) => {
                runtime.shutdown_background();
                Err(if why == Error::TimedOut {
                    Error::Unreachable("no answer".into())
                } else {
                    why
                })
            }
        }
    }

    /// What holds for every call. The server gives up a little before we do, and says why.
    fn settle(&self) -> Result<()> {
        let most = self.patience.answer.as_millis() * 9 / 10;
        let most = most.max(1);
        let settings = format!(
            "SET statement_timeout = {most}; SET lock_timeout = {most};
             SET idle_in_transaction_session_timeout = '60s'; SET synchronous_commit = on;
             SET client_min_messages = warning; SET search_path = ''",
        );
        self.ask(async |client| client.batch_execute(&settings).await)
    }

    /// Asks something of the server.
    pub(crate) fn ask<T>(
        &self,
        question: impl AsyncFnOnce(&Client) -> std::result::Result<T, tokio_postgres::Error>,
    ) -> Result<T> {
        let answer = async { question(&self.client).await.map_err(Error::from) };
        self.wait(self.patience.answer, answer)
    }

    /// Waits for something, while the line is served.
    pub(crate) fn wait<T>(
        &self,
        most: Duration,
        what: impl Future<Output = Result<T>>,
    ) -> Result<T> {
        if self.left.get() {
            return Err(Error::Lost);
        }
        let runtime = self.runtime.as_ref().ok_or(Error::Lost)?;
        let came = runtime.block_on(within(most, &self.cancel, what));
        if matches!(came, Err(Error::TimedOut | Error::Cancelled)) {
            self.left.set(true);
        }
        came
    }

    /// The next number that is told, or nothing when none is in that time.
    pub(crate) fn hear(&mut self, most: Duration) -> Result<Option<String>> {
        if self.left.get() {
            return Err(Error::Lost);
        }
        let runtime = self.runtime.as_ref().ok_or(Error::Lost)?;
        let bell = &mut self.bell;
        let heard = async { bell.recv().await.ok_or(Error::Lost) };
        match runtime.block_on(within(most, &self.cancel, heard)) {
            Ok(told) => Ok(Some(told)),
            // Nothing was asked, so nothing is left in the middle.
            Err(Error::TimedOut) => Ok(None),
            Err(why) => Err(why),
        }
    }
}

async fn within<T>(
    most: Duration,
    cancel: &Cancel,
    what: impl Future<Output = Result<T>>,
) -> Result<T> {
    if cancel.is_cancelled() {
        return Err(Error::Cancelled);
    }
    let mut what = std::pin::pin!(timeout(most, what));
    let mut cancelled = std::pin::pin!(cancel.cancelled());
    poll_fn(|cx| {
        if let std::task::Poll::Ready(came) = what.as_mut().poll(cx) {
            return std::task::Poll::Ready(came.unwrap_or(Err(Error::TimedOut)));
        }
        cancelled.as_mut().poll(cx).map(|()| Err(Error::Cancelled))
    })
    .await
}

async fn connect(
    address: &Address,
    password: Option<&str>,
) -> Result<(Client, UnboundedReceiver<String>)> {
    let mut config = address.config.clone();
    if let Some(password) = password {
        config.password(password);
    }
    config.keepalives_idle(Duration::from_secs(30));
    config.keepalives_interval(Duration::from_secs(10));
    let (client, mut connection) =
        config.connect(tls(address)?).await.map_err(Error::of_opening)?;
    let (tell, bell) = unbounded_channel();
    tokio::spawn(async move {
        // Until the line breaks or the client is dropped; then the bell falls silent for good.
        while let Some(Ok(message)) = poll_fn(|cx| connection.poll_message(cx)).await {
            if let AsyncMessage::Notification(told) = message {
                let _ = tell.send(told.payload().to_owned());
            }
        }
    });
    Ok((client, bell))
}

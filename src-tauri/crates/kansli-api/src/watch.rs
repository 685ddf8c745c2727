//! Long work: how far it has come, and stopping it.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::app::lock;

/// One kind of long work, of which one at a time runs. A later one takes its place and stops it.
pub(crate) struct Running<P> {
    /// Which run it is; 0 when none is.
    now: AtomicU64,
    newest: AtomicU64,
    progress: Mutex<Option<P>>,
}

impl<P> Default for Running<P> {
    fn default() -> Self {
        Self { now: AtomicU64::new(0), newest: AtomicU64::new(0), progress: Mutex::new(None) }
    }
}

impl<P: Copy> Running<P> {
    /// Runs work that is told whether to go on: until the time is up, it is stopped, or another begins.
    pub(crate) fn run<T>(
        &self,
        longest: Option<Duration>,
        work: impl FnOnce(&mut dyn FnMut(P) -> ControlFlow<()>) -> T,
    ) -> T {
        let mine = self.newest.fetch_add(1, Ordering::SeqCst) + 1;
        self.now.store(mine, Ordering::SeqCst);
        *lock(&self.progress) = None;
        let begun = Instant::now();
        let done = work(&mut |progress| {
            if self.now.load(Ordering::Relaxed) == mine {
                *lock(&self.progress) = Some(progress);
            }
            let in_time = longest.is_none_or(|longest| begun.elapsed() < longest);
            if in_time && self.now.load(Ordering::Relaxed) == mine {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        });
        // Another that has begun meanwhile goes on.
        let _ = self.now.compare_exchange(mine, 0, Ordering::SeqCst, Ordering::SeqCst);
        done
    }

    /// How far it has come; nothing when none runs, or when it has said nothing yet.
    pub(crate) fn progress(&self) -> Option<P> {
        self.is_running().then(|| *lock(&self.progress)).flatten()
    }

    pub(crate) fn is_running(&self) -> bool {
        self.now.load(Ordering::SeqCst) != 0
    }

    /// Asks it to stop: it does so the next time that it says how far it has come.
    pub(crate) fn stop(&self) {
        self.now.store(0, Ordering::SeqCst);
    }
}

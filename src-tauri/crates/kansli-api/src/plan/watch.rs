//! A search that runs: how far it has come, and stopping it.

use std::ops::ControlFlow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use kansli_planner::Progress;

use super::PlanProgress;
use crate::app::{Call, lock};
use crate::error::CommandResult;
use crate::shape::{Done, Nothing};

/// The search that runs, if any. A later one takes its place and stops it.
#[derive(Default)]
pub(crate) struct Running {
    /// Which search runs; 0 when none does.
    now: AtomicU64,
    newest: AtomicU64,
    progress: Mutex<Option<Progress>>,
}

impl Running {
    /// Runs a search that is told whether to go on: until the time is up, it is stopped, or another
    /// search begins.
    pub(crate) fn run<T>(
        &self,
        longest: Option<Duration>,
        search: impl FnOnce(&mut dyn FnMut(Progress) -> ControlFlow<()>) -> T,
    ) -> T {
        let mine = self.newest.fetch_add(1, Ordering::SeqCst) + 1;
        self.now.store(mine, Ordering::SeqCst);
        *lock(&self.progress) = None;
        let begun = Instant::now();
        let done = search(&mut |progress| {
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
}

/// Tells how far the search has come.
pub(crate) fn progress(call: &Call<'_>, _: Nothing) -> CommandResult<PlanProgress> {
    let running = &call.app.planning;
    let progress = *lock(&running.progress);
    Ok(PlanProgress {
        running: running.now.load(Ordering::SeqCst) != 0,
        bound: progress.map_or(0, |it| super::wording::points(it.bound)),
        best: progress.and_then(|it| it.best).map(super::wording::points),
    })
}

/// Stops the search; what was found so far is its answer.
pub(crate) fn stop(call: &Call<'_>, _: Nothing) -> CommandResult<Done> {
    call.app.planning.now.store(0, Ordering::SeqCst);
    Ok(Done {})
}

//! A search that runs: how far it has come, and stopping it.

use super::PlanProgress;
use crate::app::Call;
use crate::error::CommandResult;
use crate::shape::{Done, Nothing};

/// Tells how far the search has come.
pub(crate) fn progress(call: &Call<'_>, _: Nothing) -> CommandResult<PlanProgress> {
    let running = &call.app.planning;
    let progress = running.progress();
    Ok(PlanProgress {
        running: running.is_running(),
        bound: progress.map_or(0, |it| super::wording::points(it.bound)),
        best: progress.and_then(|it| it.best).map(super::wording::points),
    })
}

/// Stops the search; what was found so far is its answer.
pub(crate) fn stop(call: &Call<'_>, _: Nothing) -> CommandResult<Done> {
    call.app.planning.stop();
    Ok(Done {})
}

//! A meeting pack while it is made: how far it has come, and stopping it.

use std::ops::ControlFlow;

use kansli_pack::Step;

use super::{PackProgressView, PackStep};
use crate::app::Call;
use crate::error::CommandResult;
use crate::shape::{Done, Nothing};

/// How far the work has come, and whether to go on.
pub(super) type Watch<'a> = dyn FnMut(PackProgress) -> ControlFlow<()> + 'a;

/// How far a pack has come: so many of so many in a step.
#[derive(Clone, Copy)]
pub(crate) struct PackProgress {
    pub(super) step: PackStep,
    pub(super) done: usize,
    pub(super) of: usize,
}

impl From<kansli_pack::Progress> for PackProgress {
    fn from(told: kansli_pack::Progress) -> Self {
        let step = match told.step {
            Step::Reading => PackStep::Joining,
            Step::Stamping => PackStep::Stamping,
            Step::Writing => PackStep::Writing,
        };
        Self { step, done: told.done, of: told.of }
    }
}

/// Tells how far the pack has come that is being made.
pub(crate) fn progress(call: &Call<'_>, _: Nothing) -> CommandResult<PackProgressView> {
    let packing = &call.app.packing;
    let told = packing.progress();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(PackProgressView {
        running: packing.is_running(),
        step: told.map(|it| it.step),
        done: told.map_or(0, |it| count(it.done)),
        of: told.map_or(0, |it| count(it.of)),
    })
}

/// Stops the making of a pack: nothing is written.
pub(crate) fn stop(call: &Call<'_>, _: Nothing) -> CommandResult<Done> {
    call.app.packing.stop();
    Ok(Done {})
}

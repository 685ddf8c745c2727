//! The report at the hub, and the texts that it must be told.

use kansli_hub::{Told, Untold};

use super::place::{self, Place};
use super::{HubCall, HubReported, failure};
use crate::app::Call;
use crate::error::CommandResult;
use crate::wire::total;

/// Brings the hub's report up, and tells it the texts that two wrote at once as they are shown here.
pub(crate) fn report(call: &Call<'_>, request: HubCall) -> CommandResult<HubReported> {
    let place = Place::chosen(call)?;
    let mut hub = place.connect(call, request.password)?;
    let (upto, void) = place.within(call, |store| {
        let db = store.reader();
        Ok((place::was_read(&db)?.0, db.void()?))
    })?;
    let texts = kansli_store::exchange::text_columns();
    let steps = hub.project(upto, &void, &texts).map_err(failure::hub)?;
    let untold = hub.untold().map_err(failure::hub)?;
    let told = place.within(call, |store| {
        let db = store.reader();
        let mut told = Vec::new();
        for cell in &untold {
            let shown = db.shown_for(&cell.table, &cell.key, &cell.column, &cell.heads)?;
            told.extend(shown.map(|value| Told { cell: Untold::clone(cell), value }));
        }
        Ok(told)
    })?;
    let taken = if told.is_empty() { 0 } else { hub.tell(&told).map_err(failure::hub)? };
    place.rest(call, hub);
    Ok(HubReported {
        steps: total(steps),
        told: total(taken),
        untold: total((untold.len() as u64).saturating_sub(taken)),
    })
}

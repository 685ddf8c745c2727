//! Papers on their way to the hub and from it. A step may come before its paper, and a hub may have lost one:
//! what this laptop lacks is asked for each time, and what the hub lacks is left when the way is opened anew.

use std::collections::BTreeSet;

use kansli_hub::Hub;
use kansli_record::Sealed;
use kansli_store::exchange::{Incoming, Taking};

use super::failure;
use super::place::Place;
use crate::app::Call;
use crate::error::CommandResult;
use crate::wire;

/// What went and came.
#[derive(Default)]
pub(super) struct Carried {
    /// Papers that the hub had not.
    pub(super) left: u64,
    /// Contents that were not here.
    pub(super) fetched: Vec<Vec<u8>>,
}

/// Leaves the papers of these steps at the hub. They go before the steps that name them, so that whoever reads
/// a step can have its papers.
pub(super) fn leave(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    batches: &[Sealed],
) -> CommandResult<u64> {
    let mut left = 0;
    for hash in lacking(hub, &named(batches.iter()))? {
        left += leave_one(call, place, hub, &hash)?;
    }
    Ok(left)
}

/// Fetches the papers that these steps name and this laptop has not, and leaves those that the hub lacks.
pub(super) fn fetch<'a>(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    batches: impl Iterator<Item = &'a Sealed>,
) -> CommandResult<Carried> {
    even(call, place, hub, &named(batches))
}

/// Asks again for what has not come; `all`: and looks whether the hub still has what it was given. How many
/// are missing still.
pub(super) fn again(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    all: bool,
) -> CommandResult<(u64, u64, u32)> {
    let papers = place.within(call, |store| {
        let db = store.reader();
        Ok(if all { db.papers()? } else { db.papers_missing()? })
    })?;
    let Carried { left, fetched: blobs } = even(call, place, hub, &papers.into_iter().collect())?;
    let came = blobs.len() as u64;
    let missing = place.within(call, |store| {
        if came > 0 {
            store.receive(&Incoming { blobs, ..Incoming::default() }, &Taking::Keep)?;
        }
        Ok(wire::total(store.reader().papers_missing()?.len()))
    })?;
    if came > 0 {
        call.touch(["attachment"]);
    }
    Ok((left, came, missing))
}

/// Makes both sides have these, as far as either has them.
fn even(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    papers: &BTreeSet<String>,
) -> CommandResult<Carried> {
    let mut carried = Carried::default();
    let lacking: BTreeSet<String> = lacking(hub, papers)?.into_iter().collect();
    for hash in papers {
        if lacking.contains(hash) {
            carried.left += leave_one(call, place, hub, hash)?;
        } else if !place.within(call, |store| Ok(store.reader().has_blob(hash)?))? {
            // One that does not have its hash is another paper than the step's.
            let content = hub.fetch(hash).map_err(failure::hub)?;
            carried.fetched.extend(content.filter(|content| wire::sha256(content) == *hash));
        }
    }
    Ok(carried)
}

fn leave_one(call: &Call<'_>, place: &Place, hub: &mut Hub, hash: &str) -> CommandResult<u64> {
    match place.within(call, |store| Ok(store.reader().blob(hash)?))? {
        Some(content) => hub.leave(&content).map(u64::from).map_err(failure::hub),
        None => Ok(0),
    }
}

fn lacking(hub: &mut Hub, papers: &BTreeSet<String>) -> CommandResult<Vec<String>> {
    if papers.is_empty() {
        return Ok(Vec::new());
    }
    let papers: Vec<String> = papers.iter().cloned().collect();
    hub.lacks(&papers).map_err(failure::hub)
}

/// The papers that steps name. What cannot be read names none, and is refused later.
fn named<'a>(batches: impl Iterator<Item = &'a Sealed>) -> BTreeSet<String> {
    let read = batches.filter_map(|sealed| sealed.open().ok());
    read.flat_map(|batch| batch.papers().map(str::to_owned).collect::<Vec<_>>()).collect()
}

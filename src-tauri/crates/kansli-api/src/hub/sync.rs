//! Going to the hub: giving it what it has not, and reading on.

use std::collections::BTreeSet;

use kansli_hub::{Error, Hub, Numbered};
use kansli_record::{Change, Sealed};
use kansli_store::Store;
use kansli_store::exchange::{Incoming, Received, Taking};
use sha2::{Digest, Sha256};

use super::place::{self, Place};
use super::{HubCall, HubSynced, failure};
use crate::app::Call;
use crate::error::CommandResult;

/// Steps that go, or come, at a time: the store is held for so many.
const SOME: u32 = 500;

/// What has come of it so far.
#[derive(Default)]
struct Sum {
    sent: u64,
    papers_sent: u64,
    received: u64,
    papers_received: u64,
    void: u64,
    refused: u64,
    conflicts: u64,
}

/// Gives the hub what it has not, and reads on.
pub(crate) fn sync(call: &Call<'_>, request: HubCall) -> CommandResult<HubSynced> {
    go(call, request, true, true)
}

/// Gives the hub what it has not.
pub(crate) fn push(call: &Call<'_>, request: HubCall) -> CommandResult<HubSynced> {
    go(call, request, true, false)
}

/// Reads on at the hub.
pub(crate) fn pull(call: &Call<'_>, request: HubCall) -> CommandResult<HubSynced> {
    go(call, request, false, true)
}

fn go(call: &Call<'_>, request: HubCall, gives: bool, reads: bool) -> CommandResult<HubSynced> {
    let place = Place::chosen(call)?;
    let mut hub = place.connect(call, request.password)?;
    let mut sum = Sum::default();
    restored(call, &place, &mut hub)?;
    if gives {
        give(call, &place, &mut hub, &mut sum)?;
    }
    if reads {
        read(call, &place, &mut hub, &mut sum)?;
    }
    let at = call.now().to_rfc3339();
    place.within(call, |store| place::set_last(store, &at))?;
    call.touch(["hub"]);
    told(call, &sum)
}

/// A hub that does not have the step that was read last, in its place, was made anew or taken back from a
/// backup: everything is given and read again, of which either keeps what it lacks.
fn restored(call: &Call<'_>, place: &Place, hub: &mut Hub) -> CommandResult<()> {
    let (number, hash) = place.within(call, |store| place::was_read(&store.reader()))?;
    if number == 0 {
        return Ok(());
    }
    let there = hub.pull(number - 1, 1).map_err(failure::hub)?;
    let same = there.first().is_some_and(|it| it.number == number && it.sealed.hash == hash);
    if same { Ok(()) } else { place.within(call, place::start_over) }
}

fn give(call: &Call<'_>, place: &Place, hub: &mut Hub, sum: &mut Sum) -> CommandResult<()> {
    let mut from_the_start = false;
    loop {
        let some = place.within(call, |store| {
            let db = store.reader();
            Ok(db.batches_from(place::given(&db)?, SOME)?)
        })?;
        let Some((last, _)) = some.last() else { return Ok(()) };
        let last = *last;
        let batches: Vec<Sealed> = some.into_iter().map(|(_, sealed)| sealed).collect();
        leave_papers(call, place, hub, &batches, sum)?;
        match hub.push(&batches) {
            Ok(pushed) => {
                sum.sent += pushed.added;
                place.within(call, |store| place::set_given(store, last))?;
            }
            // It has lost some of what it was given: from the start, once.
            Err(Error::Gap { .. }) if !from_the_start => {
                from_the_start = true;
                place.within(call, |store| place::set_given(store, 0))?;
            }
            Err(why) => return Err(failure::hub(why)),
        }
    }
}

/// Papers go before the steps that name them, so that whoever reads a step can have its papers.
fn leave_papers(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    batches: &[Sealed],
    sum: &mut Sum,
) -> CommandResult<()> {
    let papers: Vec<String> = papers(batches.iter()).into_iter().collect();
    if papers.is_empty() {
        return Ok(());
    }
    for hash in hub.lacks(&papers).map_err(failure::hub)? {
        let content = place.within(call, |store| Ok(store.reader().blob(&hash)?))?;
        if let Some(content) = content {
            sum.papers_sent += u64::from(hub.leave(&content).map_err(failure::hub)?);
        }
    }
    Ok(())
}

fn read(call: &Call<'_>, place: &Place, hub: &mut Hub, sum: &mut Sum) -> CommandResult<()> {
    loop {
        let (after, _) = place.within(call, |store| place::was_read(&store.reader()))?;
        let some = hub.pull(after, SOME).map_err(failure::hub)?;
        let Some(last) = some.last() else { return Ok(()) };
        let last = (last.number, last.sealed.hash.clone());
        let blobs = fetch_papers(call, place, hub, &some)?;
        let batches = some.into_iter().map(|batch| batch.sealed).collect();
        let papers = blobs.len() as u64;
        let incoming = Incoming { batches, blobs };
        let received = place.within(call, |store| take(store, incoming, &last, sum))?;
        sum.papers_received += papers;
        sum.received += received.arrived.len() as u64;
        sum.void += received.arrived.iter().filter(|it| it.void.is_some()).count() as u64;
        sum.conflicts += received.conflicts;
        if !received.touched.is_empty() {
            call.touch(["exchange"]);
        }
        call.touch(received.touched);
    }
}

/// Takes steps in, and notes how far has been read. One that is not what it says is passed over, and what
/// builds on it waits: nobody can hold up all others by leaving rubbish.
fn take(
    store: &mut Store,
    mut incoming: Incoming,
    last: &(u64, String),
    sum: &mut Sum,
) -> CommandResult<Received> {
    let given = place::given(&store.reader())?;
    let nothing_to_give = store.reader().batches_from(given, 1)?.is_empty();
    let received = loop {
        match store.receive(&incoming, &Taking::Keep) {
            Ok(received) => break received,
            Err(kansli_store::Error::Batch { hash, .. })
                if incoming.batches.iter().any(|sealed| sealed.hash == hash) =>
            {
                incoming.batches.retain(|sealed| sealed.hash != hash);
                sum.refused += 1;
            }
            Err(why) => return Err(why.into()),
        }
    };
    place::set_read(store, last.0, &last.1)?;
    if nothing_to_give {
        // What has just come from the hub need not be given back.
        let newest = store.reader().journal(None, 1, None)?;
        let newest = newest.first().map_or(given, |step| step.number.into());
        place::set_given(store, newest)?;
    }
    Ok(received)
}

/// The contents that these steps name and this laptop has not.
fn fetch_papers(
    call: &Call<'_>,
    place: &Place,
    hub: &mut Hub,
    some: &[Numbered],
) -> CommandResult<Vec<Vec<u8>>> {
    let mut found = Vec::new();
    for hash in papers(some.iter().map(|batch| &batch.sealed)) {
        if place.within(call, |store| Ok(store.reader().blob(&hash)?))?.is_some() {
            continue;
        }
        // One that does not have its hash is another paper than the step's.
        let content = hub.fetch(&hash).map_err(failure::hub)?;
        found.extend(content.filter(|content| hash_of(content) == hash));
    }
    Ok(found)
}

fn hash_of(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The papers that steps name. What cannot be read names none, and is refused later.
fn papers<'a>(batches: impl Iterator<Item = &'a Sealed>) -> BTreeSet<String> {
    let mut papers = BTreeSet::new();
    for batch in batches.filter_map(|sealed| sealed.open().ok()) {
        for op in batch.ops {
            if let (Change::Value { after, .. }, "attachment", "sha256") =
                (&op.change, op.table.as_str(), op.column.as_str())
            {
                papers.extend(after.as_str().map(str::to_owned));
            }
        }
    }
    papers
}

fn told(call: &Call<'_>, sum: &Sum) -> CommandResult<HubSynced> {
    let (waiting, newer) = call.read(|db| Ok(db.waiting()?))?;
    let words = call.words();
    let say = |key: &str, count: u64| words.text(key, &[("count", count.to_string().as_str())]);
    let mut said = vec![say("hub-sent", sum.sent), say("hub-received", sum.received)];
    let more = [
        ("hub-conflicts", sum.conflicts),
        ("hub-waiting", u64::from(waiting)),
        ("hub-waiting-newer", u64::from(newer)),
        ("hub-refused", sum.refused),
    ];
    said.extend(more.iter().filter(|(_, count)| *count > 0).map(|(key, count)| say(key, *count)));
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(HubSynced {
        sent: count(sum.sent),
        papers_sent: count(sum.papers_sent),
        received: count(sum.received),
        papers_received: count(sum.papers_received),
        waiting,
        newer,
        void: count(sum.void),
        refused: count(sum.refused),
        conflicts: count(sum.conflicts),
        summary: said.join(" "),
    })
}

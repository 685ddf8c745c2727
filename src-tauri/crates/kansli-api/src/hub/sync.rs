//! Going to the hub: giving it what it has not, and reading on.

use kansli_hub::{Error, Hub};
use kansli_record::Sealed;
use kansli_store::exchange::{Incoming, Received, Taking};
use kansli_store::{Store, rows};

use super::place::{self, Place};
use super::{HubCall, HubSynced, failure, papers};
use crate::agenda::attachment::reading;
use crate::app::Call;
use crate::error::CommandResult;
use crate::wire::total;

/// Steps that go, or come, at a time: the store is held for so many.
const SOME: u32 = 500;

/// What has come of it so far.
#[derive(Default)]
struct Sum {
    sent: u64,
    papers_sent: u64,
    received: u64,
    papers_received: u64,
    papers_missing: u32,
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
    let (mut hub, anew) = place.open(call, request.password)?;
    let mut sum = Sum::default();
    restored(call, &place, &mut hub)?;
    if gives {
        give(call, &place, &mut hub, &mut sum)?;
    }
    if reads {
        read(call, &place, &mut hub, &mut sum)?;
    }
    let (left, came, missing) = papers::again(call, &place, &mut hub, anew)?;
    sum.papers_sent += left;
    sum.papers_received += came;
    sum.papers_missing = missing;
    bar(call, &place, &mut hub)?;
    let at = call.now().to_rfc3339();
    place.within(call, |store| place::set_last(store, &at))?;
    place.rest(call, hub);
    if sum.papers_received > 0 {
        reading::read_missing(call)?;
    }
    told(call, &sum)
}

/// Tells the hub which laptops were revoked: it lets their programs in no more. What they may write, the log
/// decides, so that nothing is lost when the hub hears of it late.
fn bar(call: &Call<'_>, place: &Place, hub: &mut Hub) -> CommandResult<()> {
    let rows = place.within(call, |store| Ok(store.reader().all::<rows::Device>()?))?;
    let revoked = rows.into_iter().filter(|row| row.revoked_after.is_some());
    let revoked: Vec<String> = revoked.map(|row| row.actor).collect();
    if revoked.is_empty() {
        return Ok(());
    }
    hub.bar(&revoked).map(drop).map_err(failure::hub)
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
        sum.papers_sent += papers::leave(call, place, hub, &batches)?;
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

fn read(call: &Call<'_>, place: &Place, hub: &mut Hub, sum: &mut Sum) -> CommandResult<()> {
    loop {
        let (after, _) = place.within(call, |store| place::was_read(&store.reader()))?;
        let some = hub.pull(after, SOME).map_err(failure::hub)?;
        let Some(last) = some.last() else { return Ok(()) };
        let last = (last.number, last.sealed.hash.clone());
        let papers = papers::fetch(call, place, hub, some.iter().map(|batch| &batch.sealed))?;
        let batches = some.into_iter().map(|batch| batch.sealed).collect();
        sum.papers_sent += papers.left;
        sum.papers_received += papers.fetched.len() as u64;
        let incoming = Incoming { batches, blobs: papers.fetched, from: None };
        let received = place.within(call, |store| take(store, incoming, &last, sum))?;
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

fn told(call: &Call<'_>, sum: &Sum) -> CommandResult<HubSynced> {
    let (waiting, newer) = call.read(|db| Ok(db.waiting()?))?;
    let words = call.words();
    let say = |key: &str, count: u64| words.text(key, &[("count", count.to_string().as_str())]);
    let mut said = vec![say("hub-sent", sum.sent), say("hub-received", sum.received)];
    let more = [
        ("hub-conflicts", sum.conflicts),
        ("hub-waiting", u64::from(waiting)),
        ("hub-waiting-newer", u64::from(newer)),
        ("hub-papers-missing", u64::from(sum.papers_missing)),
        ("hub-refused", sum.refused),
    ];
    said.extend(more.iter().filter(|(_, count)| *count > 0).map(|(key, count)| say(key, *count)));
    Ok(HubSynced {
        sent: total(sum.sent),
        papers_sent: total(sum.papers_sent),
        received: total(sum.received),
        papers_received: total(sum.papers_received),
        papers_missing: sum.papers_missing,
        waiting,
        newer,
        void: total(sum.void),
        refused: total(sum.refused),
        conflicts: total(sum.conflicts),
        summary: said.join(" "),
    })
}

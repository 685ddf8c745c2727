//! PostgreSQL is killed while people work.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use kansli_hub::{Error, Hub};
use kansli_record::Version;
use kansli_testserver::Stop;

use crate::place::{Place, WORKSPACE};
use crate::replica::{Replica, run};

/// Batches that this one pushes, one to five at a time, coming back whenever the hub goes away.
fn push_on(place: &Place, number: u8, stop: &AtomicBool, taken: &AtomicU64) -> BTreeSet<Version> {
    let mut replica = Replica::new(number, 0);
    let mut acknowledged = BTreeSet::new();
    let mut hub: Option<Hub> = None;
    let mut waiting = run(&mut replica, 1);
    let mut size = 1;
    while !stop.load(Ordering::Relaxed) {
        let there = match &mut hub {
            Some(there) => there,
            None => match place.connect("skr", WORKSPACE) {
                Ok(new) => hub.insert(new),
                Err(why) => {
                    assert!(why.is_offline(), "{why}");
                    sleep(Duration::from_millis(20));
                    continue;
                }
            },
        };
        match there.push(&waiting) {
            Ok(_) => {
                taken.fetch_add(waiting.len() as u64, Ordering::Relaxed);
                acknowledged.extend(waiting.iter().map(|sealed| {
                    let batch = sealed.open().unwrap();
                    Version { actor: batch.actor, seq: batch.seq }
                }));
                size = size % 5 + 1;
                waiting = run(&mut replica, size);
            }
            Err(why) => {
                assert!(why.is_offline(), "{why}");
                hub = None;
            }
        }
    }
    acknowledged
}

fn at_the_hub(place: &Place) -> BTreeSet<Version> {
    let mut hub = place.hub();
    let mut all = BTreeSet::new();
    let mut after = 0;
    loop {
        let some = hub.pull(after, 1_000).unwrap();
        let Some(last) = some.last() else { return all };
        after = last.number;
        all.extend(some.iter().map(|batch| {
            let batch = batch.sealed.open().unwrap();
            Version { actor: batch.actor, seq: batch.seq }
        }));
    }
}

#[test]
fn killed_at_random_no_acknowledged_batch_is_lost_and_no_number_missing() {
    let Some(mut place) = Place::alone("killed: at random") else { return };
    let mut acknowledged = BTreeSet::new();
    // Each pair of devices is new: what was not acknowledged before the end may be there or not.
    for round in 0..4u8 {
        let stop = AtomicBool::new(false);
        let taken = AtomicU64::new(0);
        scope(|scope| {
            let pushers: Vec<_> = [1, 2]
                .map(|n| {
                    let (place, stop, taken) = (&place, &stop, &taken);
                    scope.spawn(move || push_on(place, round * 2 + n, stop, taken))
                })
                .into();
            for kill in 0..4u64 {
                // In the middle of the work, wherever that is.
                let before = taken.load(Ordering::Relaxed);
                while taken.load(Ordering::Relaxed) < before + 5 {
                    sleep(Duration::from_millis(1));
                }
                sleep(Duration::from_millis((u64::from(round) * 7 + kill * 11) % 30));
                // While it recovers, nobody can be asked who is there.
                while !place.server().kill_one("skr").unwrap_or(false) {
                    sleep(Duration::from_millis(10));
                }
            }
            stop.store(true, Ordering::Relaxed);
            for pusher in pushers {
                acknowledged.extend(pusher.join().unwrap());
            }
        });
        place.own().stop(Stop::Immediate).unwrap();
        place.own().go_on().unwrap();
    }
    let there = at_the_hub(&place);
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    assert!(lost.is_empty(), "{} of {}: {lost:?}", lost.len(), acknowledged.len());
    assert_eq!(place.assert_gapless(WORKSPACE), there.len() as u64);
    assert!(acknowledged.len() >= 80, "{} acknowledged", acknowledged.len());
}

#[test]
fn taken_down_at_once_while_two_push_nothing_acknowledged_is_lost() {
    let Some(mut place) = Place::alone("killed: taken down at once") else { return };
    let mut acknowledged = BTreeSet::new();
    for round in 0..6u8 {
        let stop = AtomicBool::new(false);
        // Both are connected before anything is taken down, however slow the machine is.
        let hubs = [1, 2].map(|n| (n, place.connect("skr", WORKSPACE).unwrap()));
        scope(|scope| {
            let pushers: Vec<_> = hubs
                .map(|(n, hub)| {
                    let stop = &stop;
                    scope.spawn(move || push_until_gone(hub, round * 2 + n, stop))
                })
                .into();
            sleep(Duration::from_millis(80 + u64::from(round) * 43));
            place.own().stop(Stop::Immediate).unwrap();
            stop.store(true, Ordering::Relaxed);
            for pusher in pushers {
                acknowledged.extend(pusher.join().unwrap());
            }
        });
        place.own().go_on().unwrap();
    }
    let there = at_the_hub(&place);
    assert!(acknowledged.is_subset(&there));
    assert_eq!(place.assert_gapless(WORKSPACE), there.len() as u64);
    assert!(acknowledged.len() > 20, "{} acknowledged", acknowledged.len());
}

fn push_until_gone(mut hub: Hub, number: u8, stop: &AtomicBool) -> BTreeSet<Version> {
    let mut replica = Replica::new(number, 0);
    let mut acknowledged = BTreeSet::new();
    while !stop.load(Ordering::Relaxed) {
        let batches = run(&mut replica, 2);
        match hub.push(&batches) {
            Ok(_) => acknowledged.extend(batches.iter().map(|sealed| {
                let batch = sealed.open().unwrap();
                Version { actor: batch.actor, seq: batch.seq }
            })),
            Err(why) => {
                assert!(why.is_offline(), "{why}");
                break;
            }
        }
    }
    acknowledged
}

#[test]
fn a_listener_notices_a_restart_and_finds_what_it_missed() {
    let Some(mut place) = Place::alone("killed: while listening") else { return };
    let mut replica = Replica::new(1, 0);
    place.hub().push(&run(&mut replica, 1)).unwrap();
    for how in [Stop::Fast, Stop::Immediate] {
        let mut listener = place.connect("socialstyrelsen", WORKSPACE).unwrap();
        listener.listen().unwrap();
        place.own().stop(how).unwrap();
        let begun = Instant::now();
        assert_eq!(listener.wait(Duration::from_secs(30)), Err(Error::Lost));
        assert!(begun.elapsed() < Duration::from_secs(5));
        let away = place.connect("socialstyrelsen", WORKSPACE).unwrap_err();
        assert!(matches!(away, Error::Unreachable(_)), "{away}");
        place.own().go_on().unwrap();
        place.hub().push(&run(&mut replica, 1)).unwrap();
        let mut listener = place.connect("socialstyrelsen", WORKSPACE).unwrap();
        listener.listen().unwrap();
        let newest = listener.pull(0, 100).unwrap().len() as u64;
        assert_eq!(newest, listener.status().unwrap().newest);
        place.hub().push(&run(&mut replica, 1)).unwrap();
        assert_eq!(listener.wait(Duration::from_secs(10)), Ok(Some(newest + 1)));
    }
    assert_eq!(place.assert_gapless(WORKSPACE), 5);
}

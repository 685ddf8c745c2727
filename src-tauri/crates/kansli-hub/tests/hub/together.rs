//! Many at once.

use std::collections::BTreeSet;
use std::thread::{scope, sleep, spawn};
use std::time::{Duration, Instant};

use crate::place::{Place, WORKSPACE};
use crate::replica::{Replica, run};

#[test]
fn those_who_push_at_once_leave_no_gap_and_readers_miss_nothing() {
    let Some(place) = Place::new("together: pushing and reading at once") else { return };
    let pushers = 6;
    let each = 150;
    scope(|scope| {
        for number in 0..pushers {
            let place = &place;
            scope.spawn(move || {
                let login = if number % 2 == 0 { "skr" } else { "socialstyrelsen" };
                let mut hub = place.connect(login, WORKSPACE).unwrap();
                let mut replica = Replica::new(number + 1, 0);
                for size in [1, 2, 7].into_iter().cycle().take(each / 10 * 3) {
                    hub.push(&run(&mut replica, size)).unwrap();
                }
            });
        }
        for reader in 0..2 {
            let place = &place;
            scope.spawn(move || {
                let mut hub = place.hub();
                let mut seen = BTreeSet::new();
                let mut after = 0;
                let begun = Instant::now();
                while after < u64::from(pushers) * each as u64 {
                    assert!(begun.elapsed() < Duration::from_secs(120), "{after} have come");
                    for batch in hub.pull(after, 20 + reader * 100).unwrap() {
                        assert_eq!(
                            batch.number,
                            after + 1,
                            "no number is missing when a later one shows"
                        );
                        after = batch.number;
                        seen.insert(batch.sealed.hash);
                    }
                }
                assert_eq!(seen.len() as u64, after);
            });
        }
    });
    assert_eq!(place.assert_gapless(WORKSPACE), u64::from(pushers) * each as u64);
}

/// With a counter the slow one would have number 1 and the fast one 2, and who has read to 2 never sees 1.
#[test]
fn a_slow_transaction_hides_nothing_from_readers() {
    let Some(place) = Place::new("together: slow transaction") else { return };
    let mut slow = Replica::new(1, 0);
    let mut fast = Replica::new(2, 0);
    let batch = run(&mut slow, 1).remove(0);
    let body: String = batch.body.iter().map(|byte| format!("{byte:02x}")).collect();
    let push = format!(
        "BEGIN; SELECT sync.push('{WORKSPACE}', ARRAY['\\x{body}'::bytea], ARRAY['{}']);
         SELECT pg_sleep(1.5); COMMIT",
        batch.signature
    );
    scope(|scope| {
        let held = scope.spawn(|| place.sql_as("skr", &push));
        sleep(Duration::from_millis(500));
        let pushed = scope.spawn(|| place.hub().push(&run(&mut fast, 1)).unwrap());
        let mut hub = place.hub();
        let begun = Instant::now();
        let mut after = 0;
        while after < 2 {
            assert!(begun.elapsed() < Duration::from_secs(20));
            for batch in hub.pull(after, 10).unwrap() {
                assert_eq!(batch.number, after + 1);
                after = batch.number;
            }
        }
        held.join().unwrap().unwrap();
        assert_eq!(pushed.join().unwrap().newest, 2);
    });
}

#[test]
fn workspaces_are_numbered_each_for_itself() {
    let Some(place) = Place::new("together: two workspaces") else { return };
    let mut mine = place.connect("skr", "only-skr").unwrap();
    let mut ours = place.hub();
    ours.push(&run(&mut Replica::new(1, 0), 5)).unwrap();
    assert_eq!(mine.push(&run(&mut Replica::new(1, 0), 2)).unwrap().newest, 2);
    assert_eq!(mine.pull(0, 10).unwrap().len(), 2);
}

#[test]
fn news_is_told_and_silence_is_not() {
    let Some(place) = Place::new("together: news") else { return };
    let mut listener = place.connect("socialstyrelsen", WORKSPACE).unwrap();
    listener.listen().unwrap();
    assert_eq!(listener.wait(Duration::from_millis(50)), Ok(None));
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    hub.push(&run(&mut replica, 3)).unwrap();
    assert_eq!(listener.wait(Duration::from_secs(10)), Ok(Some(3)));
    hub.push(&run(&mut replica, 1)).unwrap();
    hub.push(&run(&mut replica, 1)).unwrap();
    // Bells may ring apart or together; the last one rings for all.
    let mut heard = listener.wait(Duration::from_secs(10)).unwrap();
    while heard != Some(5) {
        heard = listener.wait(Duration::from_secs(10)).unwrap();
    }
    // Nothing new, and what another workspace does, ring no bell here.
    hub.push(&run(&mut Replica::new(1, 0), 5)).unwrap();
    place.connect("skr", "only-skr").unwrap().push(&run(&mut Replica::new(1, 0), 1)).unwrap();
    assert_eq!(listener.wait(Duration::from_millis(300)), Ok(None));
}

#[test]
fn waiting_can_be_cancelled() {
    let Some(place) = Place::new("together: cancelled") else { return };
    let cancel = kansli_hub::Cancel::default();
    let address = place.address("skr");
    let mut hub =
        kansli_hub::Hub::connect(&address, None, WORKSPACE, crate::place::PATIENCE, &cancel)
            .unwrap();
    let begun = Instant::now();
    let stop = spawn(move || {
        sleep(Duration::from_millis(200));
        cancel.cancel();
    });
    assert_eq!(hub.wait(Duration::from_secs(60)), Err(kansli_hub::Error::Cancelled));
    assert!(begun.elapsed() < Duration::from_secs(5));
    stop.join().unwrap();
}

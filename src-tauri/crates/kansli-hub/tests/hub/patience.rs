//! How long is waited.

use std::time::{Duration, Instant};

use kansli_hub::{Cancel, Error, Hub, Patience};

use crate::place::{PATIENCE, Place, WORKSPACE};
use crate::replica::{Replica, run};

#[test]
fn no_call_lasts_longer_than_its_patience_and_any_can_be_cancelled() {
    let Some(place) = Place::new("log: patience") else { return };
    let short = Patience { connect: Duration::from_secs(5), answer: Duration::from_millis(700) };
    let connect = |cancel: &Cancel, patience| {
        Hub::connect(&place.address("skr"), None, WORKSPACE, patience, cancel).unwrap()
    };
    // Somebody else holds the log.
    let mut held = place.hub();
    held.listen().unwrap();
    std::thread::scope(|scope| {
        let hold = format!(
            "BEGIN; SELECT pg_advisory_xact_lock(hashtextextended('kansli {WORKSPACE}', 0)); SELECT pg_sleep(6)"
        );
        let (server, database) = (place.server(), place.database());
        scope.spawn(move || server.sql(database, &hold).unwrap());
        std::thread::sleep(Duration::from_millis(600));
        let mut hub = connect(&Cancel::default(), short);
        let begun = Instant::now();
        let batches = run(&mut Replica::new(1, 0), 1);
        let refused = hub.push(&batches).unwrap_err();
        assert!(matches!(refused, Error::Busy | Error::TimedOut), "{refused}");
        assert!(begun.elapsed() < Duration::from_secs(2));

        let cancel = Cancel::default();
        let mut hub = connect(&cancel, PATIENCE);
        let stop = cancel.clone();
        scope.spawn(move || {
            std::thread::sleep(Duration::from_millis(300));
            stop.cancel();
        });
        let begun = Instant::now();
        assert_eq!(hub.push(&batches), Err(Error::Cancelled));
        assert!(begun.elapsed() < Duration::from_secs(2));
        assert_eq!(hub.status(), Err(Error::Lost));
    });
    assert_eq!(place.hub().push(&run(&mut Replica::new(1, 0), 1)).unwrap().newest, 1);
}

#[test]
fn a_server_that_never_answers_is_not_waited_for() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    let patience = Patience { connect: Duration::from_millis(300), ..PATIENCE };
    for mode in ["disable", "require"] {
        let address = format!("host=127.0.0.1 port={port} dbname=d user=u sslmode={mode}");
        let begun = Instant::now();
        let came = Hub::connect(&address.parse().unwrap(), None, "w", patience, &Cancel::default());
        assert!(matches!(came, Err(Error::Unreachable(_))), "{came:?}");
        assert!(begun.elapsed() < Duration::from_secs(2));
    }
    drop(silent);
    let address = format!("host=127.0.0.1 port={port} dbname=d user=u sslmode=disable");
    let came = Hub::connect(&address.parse().unwrap(), None, "w", patience, &Cancel::default());
    assert!(matches!(came, Err(Error::Unreachable(_))), "{came:?}");
}

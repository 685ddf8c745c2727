//! Hubs of other versions, and databases that are none.

use kansli_hub::{Cancel, Error, Founding, VERSION, init};
use kansli_testserver::BOSS;

use crate::place::{PATIENCE, Place, WORKSPACE};
use crate::replica::{Replica, run};

#[test]
fn making_a_hub_again_changes_nothing() {
    let Some(place) = Place::new("version: again") else { return };
    place.hub().push(&run(&mut Replica::new(1, 0), 3)).unwrap();
    assert_eq!(place.init(), Ok(VERSION));
    assert_eq!(place.assert_gapless(WORKSPACE), 3);
}

#[test]
fn two_who_make_a_hub_at_once_make_one() {
    let Some(place) = Place::new("version: at once") else { return };
    place.server().database("twice").unwrap();
    let address = place.server().by_socket(BOSS, "twice").parse().unwrap();
    let made = std::thread::scope(|scope| {
        let make = || init(&address, None, PATIENCE, &Cancel::default(), &Founding::default());
        let (first, second) = (scope.spawn(make), scope.spawn(make));
        [first.join().unwrap().unwrap(), second.join().unwrap().unwrap()]
    });
    assert!(made == [0, VERSION] || made == [VERSION, 0], "{made:?}");
}

#[test]
fn a_newer_hub_is_named_and_left_alone() {
    let Some(place) = Place::new("version: newer") else { return };
    place.sql("UPDATE sync.about SET version = 9");
    let newer = Error::Newer { hub: 9, program: VERSION };
    assert_eq!(place.connect("skr", WORKSPACE).unwrap_err(), newer);
    assert_eq!(place.init(), Err(newer));
}

#[test]
fn an_older_hub_is_brought_up_with_what_it_holds() {
    let Some(place) = Place::new("version: older") else { return };
    place.hub().push(&run(&mut Replica::new(1, 0), 3)).unwrap();
    // As version 1 left it.
    place.sql(
        "DROP SCHEMA report CASCADE;
         DROP VIEW sync.shown; DROP TABLE sync.cell, sync.told, sync.projected, sync.void, sync.text_column,
             sync.report_column;
         DROP FUNCTION sync.kind, sync.in_order, sync.fit, sync.lay_out, sync.project_some,
             sync.spliced, sync.project, sync.leave_out, sync.untold, sync.tell, sync.reported,
             sync.come_as, sync.bar, sync.let_back;
         ALTER TABLE sync.device DROP COLUMN barred;
         UPDATE sync.about SET version = 1",
    );
    let older = Error::Older { hub: 1, program: VERSION };
    assert_eq!(place.connect("skr", WORKSPACE).unwrap_err(), older);
    assert_eq!(place.init(), Ok(1));
    let mut hub = place.hub();
    assert_eq!(hub.project(u64::MAX, &[], &[]), Ok(3));
    assert_eq!(hub.status().unwrap().newest, 3);
}

#[test]
fn a_database_that_is_no_hub_is_named() {
    let Some(place) = Place::new("version: no hub") else { return };
    let connect = |database: &str| {
        let address = place.server().by_socket("skr", database).parse().unwrap();
        kansli_hub::Hub::connect(&address, None, WORKSPACE, PATIENCE, &Cancel::default())
            .unwrap_err()
    };
    assert_eq!(connect("postgres"), Error::NoHub);
    assert_eq!(connect("nowhere"), Error::NoDatabase);

    // The name is taken by something else: nothing of it is touched.
    place.server().database("taken").unwrap();
    place.server().sql("taken", "CREATE SCHEMA sync; CREATE TABLE sync.theirs (a text)").unwrap();
    let address = place.server().by_socket(BOSS, "taken").parse().unwrap();
    let came = init(&address, None, PATIENCE, &Cancel::default(), &Founding::default());
    assert_eq!(came, Err(Error::NoHub));
    assert_eq!(place.server().sql("taken", "SELECT count(*) FROM sync.theirs").unwrap(), "0");

    let latin = "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0";
    place.server().sql("postgres", latin).unwrap();
    let address = place.server().by_socket(BOSS, "latin").parse().unwrap();
    let came = init(&address, None, PATIENCE, &Cancel::default(), &Founding::default());
    assert_eq!(came, Err(Error::Letters("LATIN1".into())));
}

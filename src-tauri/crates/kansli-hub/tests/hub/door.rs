//! Laptops that were revoked in the log.

use kansli_hub::Error;

use crate::place::{Place, WORKSPACE};
use crate::replica::{Replica, run};

#[test]
fn a_barred_device_is_not_let_in_and_what_others_bring_of_it_is_still_taken() {
    let Some(place) = Place::new("door: barred") else { return };
    let mut hub = place.hub();
    let mut lost = Replica::new(1, 0);
    let mut other = Replica::new(2, 0);
    hub.push(&run(&mut lost, 2)).unwrap();
    hub.push(&run(&mut other, 1)).unwrap();
    assert_eq!(hub.come_as(&lost.actor()), Ok(()));

    assert_eq!(hub.bar(&[lost.actor()]), Ok(1));
    assert_eq!(hub.bar(&[lost.actor()]), Ok(0));
    assert_eq!(hub.come_as(&lost.actor()), Err(Error::Barred));
    assert_eq!(hub.come_as(&other.actor()), Ok(()));
    let status = hub.status().unwrap();
    let barred: Vec<_> =
        status.devices.iter().map(|it| (it.newest.actor.clone(), it.revoked)).collect();
    assert!(barred.contains(&(lost.actor(), true)) && barred.contains(&(other.actor(), false)));

    // Another laptop took it by file, and wrote on before it knew: nothing of that may be left outside.
    assert_eq!(hub.push(&run(&mut lost, 1)).unwrap().added, 1);

    place.sql(&format!("SELECT sync.let_back('{}')", lost.actor()));
    assert_eq!(hub.come_as(&lost.actor()), Ok(()));
}

#[test]
fn a_device_that_has_only_read_is_barred_as_well() {
    let Some(place) = Place::new("door: reader") else { return };
    let mut hub = place.hub();
    let mut reader = Replica::new(4, 0);
    assert_eq!(hub.bar(&[reader.actor()]), Ok(0));
    hub.come_as(&reader.actor()).unwrap();
    assert_eq!(hub.push(&run(&mut reader, 2)).unwrap().added, 2);
    assert_eq!(hub.bar(&[reader.actor()]), Ok(1));
    assert_eq!(hub.come_as(&reader.actor()), Err(Error::Barred));
}

#[test]
fn an_organisation_bars_the_devices_that_it_brought_and_no_others() {
    let Some(place) = Place::new("door: whose") else { return };
    let mut theirs = Replica::new(3, 0);
    let mut sos = place.connect("socialstyrelsen", WORKSPACE).unwrap();
    sos.push(&run(&mut theirs, 1)).unwrap();

    let mut skr = place.hub();
    assert_eq!(skr.bar(&[theirs.actor(), "unknown".into()]), Ok(0));
    assert_eq!(skr.come_as(&theirs.actor()), Ok(()));
    assert_eq!(sos.bar(&[theirs.actor()]), Ok(1));
    assert_eq!(sos.come_as(&theirs.actor()), Err(Error::Barred));
    // In the other workspace of the same organisation it is another matter.
    let mut only = place.connect("socialstyrelsen", "only-sos").unwrap();
    assert_eq!(only.come_as(&theirs.actor()), Ok(()));
}

//! What is added, and what is read.

use kansli_hub::{Error, Hub, Pushed};
use kansli_record::{Sealed, Version};
use serde_json::json;

use crate::place::{Place, WORKSPACE};
use crate::replica::{Replica, Write, cell, run};

fn pull_all(hub: &mut Hub) -> Vec<Sealed> {
    let mut all = Vec::new();
    loop {
        let some = hub.pull(all.len() as u64, 700).unwrap();
        for batch in &some {
            assert_eq!(batch.number, all.len() as u64 + 1);
            all.push(batch.sealed.clone());
        }
        if some.is_empty() {
            return all;
        }
    }
}

#[test]
fn what_is_pushed_is_pulled_byte_for_byte_and_a_second_push_adds_nothing() {
    let Some(place) = Place::new("log: push and pull") else { return };
    let mut hub = place.hub();
    let batches = run(&mut Replica::new(1, 0), 2_300);
    assert_eq!(hub.push(&batches), Ok(Pushed { added: 2_300, newest: 2_300 }));
    assert_eq!(hub.push(&batches), Ok(Pushed { added: 0, newest: 2_300 }));
    // Half there, half new.
    let more = run(&mut Replica::new(1, 0), 2_310);
    assert_eq!(hub.push(&more[2_290..]), Ok(Pushed { added: 10, newest: 2_310 }));
    let mut other = place.connect("socialstyrelsen", WORKSPACE).unwrap();
    let got = pull_all(&mut other);
    assert_eq!(got, more);
    assert!(got.iter().all(|batch| batch.open().is_ok()));
    assert_eq!(hub.push(&[]), Ok(Pushed { added: 0, newest: 2_310 }));
    assert_eq!(hub.pull(2_310, 10), Ok(vec![]));
    assert_eq!(hub.pull(u64::MAX, 10), Ok(vec![]));
}

#[test]
fn a_large_batch_and_many_large_ones_get_through() {
    let Some(place) = Place::new("log: large batches") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let text = "Å".repeat(3 << 20);
    let large =
        |n: u64| vec![(cell("minutes_text", &n.to_string(), "text"), Write::Value(json!(text)))];
    let batches: Vec<Sealed> = (0..6).map(|n| replica.act(large(n))).collect();
    assert_eq!(hub.push(&batches).unwrap().added, 6);
    let first = hub.pull(0, 100).unwrap().len();
    assert!((1..6).contains(&first), "{first}");
    assert_eq!(pull_all(&mut hub), batches);
}

#[test]
fn a_fork_is_named_and_nothing_of_the_push_is_taken() {
    let Some(place) = Place::new("log: forks") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let batches = run(&mut replica, 3);
    hub.push(&batches).unwrap();
    let actor = replica.actor();
    let version = |seq| Version { actor: actor.clone(), seq };

    // The same number with something else in it: a backup was taken back and written on.
    let mut copied = Replica::new(1, 0);
    run(&mut copied, 2);
    let other = copied.act(vec![(cell("setting", "a", "value"), Write::Value(json!(7)))]);
    assert_eq!(hub.push(&[other]), Err(Error::Fork(version(3))));
    // The next number, on another before.
    let next = run(&mut copied, 1);
    let strange = run(&mut Replica::new(2, 0), 1);
    assert_eq!(hub.push(&[&strange[..], &next].concat()), Err(Error::Fork(version(4))));
    assert_eq!(place.assert_gapless(WORKSPACE), 3);
}

#[test]
fn a_gap_is_named_with_what_is_missing() {
    let Some(place) = Place::new("log: gaps") else { return };
    let mut hub = place.hub();
    let mut first = Replica::new(1, 0);
    let batches = run(&mut first, 3);
    let version = |replica: &Replica, seq| Version { actor: replica.actor(), seq };
    let gap = Error::Gap { batch: version(&first, 3), missing: version(&first, 1) };
    assert_eq!(hub.push(&batches[2..]), Err(gap));

    // What it builds on of another laptop, which came by file and is not at the hub.
    let mut second = Replica::new(2, 0);
    let full = batches
        .iter()
        .flat_map(|sealed| {
            let batch = sealed.open().unwrap();
            let version = Version { actor: batch.actor, seq: batch.seq };
            batch
                .ops
                .into_iter()
                .map(move |op| (((op.table, op.key, op.column), version.clone()), json!(0)))
        })
        .collect();
    batches.iter().for_each(|batch| second.receive(batch, &full));
    let building = run(&mut second, 1);
    let gap = Error::Gap { batch: version(&second, 1), missing: version(&first, 3) };
    assert_eq!(hub.push(&building), Err(gap.clone()));
    hub.push(&batches[..2]).unwrap();
    assert_eq!(hub.push(&building), Err(gap));
    assert_eq!(hub.push(&[&batches[2..], &building].concat()).unwrap().newest, 4);
}

#[test]
fn what_is_no_batch_is_refused() {
    let Some(place) = Place::new("log: not a batch") else { return };
    let mut hub = place.hub();
    let mut sealed = run(&mut Replica::new(1, 0), 1).remove(0);
    let good = sealed.clone();
    for body in
        ["", "{}", "[]", "7", "null", "{\"actor\":\"x\",\"seq\":1}", "\u{0}", "{\"seq\":\"ett\"}"]
    {
        sealed.body = body.into();
        assert!(
            matches!(hub.push(std::slice::from_ref(&sealed)), Err(Error::NotABatch(_))),
            "{body}"
        );
    }
    sealed.body = vec![0xff, 0xfe];
    assert!(matches!(hub.push(&[sealed]), Err(Error::NotABatch(_))));
    let unsigned = Sealed { signature: "x".into(), ..good.clone() };
    assert!(matches!(hub.push(&[unsigned]), Err(Error::NotABatch(_))));
    assert_eq!(hub.push(&[good]).unwrap().added, 1);
}

#[test]
fn a_letter_that_postgresql_lacks_is_kept_as_it_came() {
    let Some(place) = Place::new("log: letter zero") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    let texts = ["a\0\0b", "c:\\u0000d\0", "\\\0"];
    let write = |text: &str| {
        vec![(cell("setting", text.trim_matches('\0'), "value"), Write::Value(json!(text)))]
    };
    let batches: Vec<Sealed> = texts.iter().map(|text| replica.act(write(text))).collect();
    hub.push(&batches).unwrap();
    assert_eq!(pull_all(&mut hub), batches);
    hub.project(u64::MAX, &[], &[]).unwrap();
    let shown =
        place.sql("SELECT string_agg(value, ' ' ORDER BY value COLLATE \"C\") FROM report.setting");
    assert_eq!(shown, "\\\u{fffd} a\u{fffd}\u{fffd}b c:\\u0000d\u{fffd}");
}

#[test]
fn a_revoked_device_is_shut_out() {
    let Some(place) = Place::new("log: revoked") else { return };
    let mut hub = place.hub();
    let mut replica = Replica::new(1, 0);
    hub.push(&run(&mut replica, 2)).unwrap();
    place.sql(&format!("SELECT sync.revoke('{}')", replica.actor()));
    let refused = Err(Error::Revoked(Version { actor: replica.actor(), seq: 3 }));
    assert_eq!(hub.push(&run(&mut replica, 1)), refused);
    assert_eq!(hub.pull(0, 10).unwrap().len(), 2);
    assert!(hub.status().unwrap().devices[0].revoked);
}

#[test]
fn the_log_is_not_changed_even_by_its_owner() {
    let Some(place) = Place::new("log: append only") else { return };
    let mut hub = place.hub();
    hub.push(&run(&mut Replica::new(1, 0), 1)).unwrap();
    hub.leave(b"papper").unwrap();
    for table in ["sync.batch", "sync.blob"] {
        for change in ["UPDATE {} SET organisation = 'x'", "DELETE FROM {}", "TRUNCATE {}"] {
            let refused =
                place.server().sql(place.database(), &change.replace("{}", table)).unwrap_err();
            assert!(refused.to_string().contains("never changed"), "{refused}");
        }
    }
}

#[test]
fn status_says_how_things_are() {
    let Some(place) = Place::new("log: status") else { return };
    let mut hub = place.hub();
    let mut replicas = [Replica::new(1, 0), Replica::new(2, 0)];
    for replica in &mut replicas {
        hub.push(&run(replica, 2)).unwrap();
    }
    let status = hub.status().unwrap();
    assert_eq!((status.version, status.newest, status.reported), (kansli_hub::VERSION, 4, 0));
    assert_eq!(status.organisation, "SKR");
    assert!(status.durable && !status.encrypted);
    assert_eq!(status.devices.len(), 2);
    assert!(
        status.devices.iter().all(|device| device.newest.seq == 2 && device.organisation == "SKR")
    );
    assert!(status.server.starts_with(|digit: char| digit.is_ascii_digit()), "{}", status.server);
}

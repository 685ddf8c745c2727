//! Batches that are not what they say refuse the whole, and change nothing.

use kansli_record::{DeviceKey, Sealed};
use kansli_store::exchange::{Incoming, Taking};
use kansli_store::{BatchFault, Error};

use crate::laptop::Laptop;

fn refused(laptop: &mut Laptop, batches: Vec<Sealed>) -> BatchFault {
    let before = laptop.all();
    let incoming = Incoming { batches, blobs: Vec::new(), from: None };
    let why = match laptop.store.receive(&incoming, &Taking::Keep) {
        Err(Error::Batch { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(laptop.all(), before);
    laptop.is_whole();
    why
}

fn sender() -> Laptop {
    let mut sender = Laptop::new("Per");
    sender.say(8, "Ett.");
    sender.say(8, "Ett. Två.");
    sender
}

#[test]
fn any_changed_byte_is_noticed() {
    let batches = sender().all();
    let mut laptop = Laptop::new("Qamar");
    let whole = batches[1].clone();
    for place in (0..whole.body.len()).step_by(7) {
        let mut changed = whole.clone();
        changed.body[place] ^= 1;
        assert_eq!(refused(&mut laptop, vec![batches[0].clone(), changed]), BatchFault::Changed);
    }
    let mut other_hash = whole.clone();
    other_hash.hash = batches[0].hash.clone();
    assert_eq!(refused(&mut laptop, vec![other_hash]), BatchFault::Changed);
    let mut other_signature = whole;
    other_signature.signature = batches[0].signature.clone();
    assert_eq!(refused(&mut laptop, vec![other_signature]), BatchFault::Changed);
    laptop.takes(batches);
}

#[test]
fn a_batch_that_does_not_follow_the_one_before_is_refused() {
    let key = DeviceKey::from_bytes([5; 32]);
    let mut batches: Vec<_> = sender().all().iter().map(|sealed| sealed.open().unwrap()).collect();
    let mut sealed = Vec::new();
    for batch in &mut batches {
        batch.actor = key.actor();
        for op in &mut batch.ops {
            op.parents.iter_mut().for_each(|parent| parent.actor = key.actor());
        }
        sealed.push(key.seal(batch));
    }
    // The second still says that it follows the sender's first.
    assert_eq!(refused(&mut Laptop::new("Qamar"), sealed), BatchFault::Chain);
}

#[test]
fn two_batches_with_one_number_are_told_as_a_fork() {
    let sender = sender();
    let mut laptop = Laptop::new("Qamar");
    laptop.takes_from(&sender);
    let mut batch = sender.all()[1].open().unwrap();
    batch.who = "Någon annan".into();
    let key = crate::laptop::place("Per").fresh_key;
    let fork = DeviceKey::from_bytes(key).seal(&batch);
    assert_eq!(refused(&mut laptop, vec![fork.clone()]), BatchFault::Fork);
    // Both in one parcel, to somebody who has neither.
    let mut both = sender.all();
    both.push(fork);
    assert_eq!(refused(&mut Laptop::new("Tredje"), both), BatchFault::Fork);
}

#[test]
fn what_no_program_writes_is_kept_and_counts_for_nothing() {
    use kansli_record::member::Void;
    use kansli_record::text::Splice;
    use kansli_record::{Batch, Change};
    let key = DeviceKey::from_bytes([5; 32]);
    let first = sender().all()[0].open().unwrap();
    let text_op = first.ops.iter().position(|op| op.column == "text").unwrap();
    type Spoil = fn(&mut Batch, usize);
    let spoiled: [(&str, Spoil); 7] = [
        ("a table that is not there", |batch, _| batch.ops[0].table = "sync_batch".into()),
        ("a column that is not there", |batch, _| batch.ops[0].column = "id".into()),
        ("a key that is no key", |batch, _| batch.ops[0].key = "'; DROP TABLE meeting".into()),
        ("a value the column cannot hold", |batch, op| {
            batch.ops[op].change = Change::Value { before: None, after: 7.into() };
        }),
        ("the same cell twice", |batch, op| {
            let again = batch.ops[op].clone();
            batch.ops.push(again);
        }),
        ("a stretch of nothing", |batch, op| {
            let splice = Splice { at: 900, out: "x".into(), put: "y".into() };
            batch.ops[op].change = Change::Text(splice);
        }),
        ("a parent it has not seen", |batch, op| {
            batch.ops[op].parents = vec![kansli_record::Version { actor: "00".into(), seq: 3 }];
        }),
    ];
    for (what, spoil) in spoiled {
        let mut batch = Batch { actor: key.actor(), ..first.clone() };
        spoil(&mut batch, text_op);
        let mut laptop = Laptop::new("Qamar");
        let received = laptop.takes(vec![key.seal(&batch)]);
        assert_eq!(received.arrived[0].void, Some(Void::Malformed), "{what}");
        assert_eq!(laptop.text(8), None, "{what}");
        laptop.is_whole();
    }
}

#[test]
fn nothing_is_written_over_what_was_approved() {
    use kansli_record::member::Void;
    use kansli_store::rows::MinutesSnapshot;
    let snapshot = |content: &str| MinutesSnapshot {
        id: crate::laptop::uuid(12),
        content: content.into(),
        at: "2027-03-19T15:00:00+01:00".parse().unwrap(),
        ..MinutesSnapshot::default()
    };
    let mut sender = Laptop::new("Per");
    sender.write(|db| db.put(&snapshot("{\"text\":\"Som justerat.\"}")));
    let mut laptop = Laptop::new("Qamar");
    laptop.takes_from(&sender);
    sender.write(|db| db.put(&snapshot("{\"text\":\"Ändrat efteråt.\"}")));
    let received = laptop.takes_from(&sender);
    assert_eq!(received.arrived[0].void, Some(Void::Malformed));
    let kept: MinutesSnapshot =
        laptop.store.reader().get(crate::laptop::uuid(12)).unwrap().unwrap();
    assert!(kept.content.contains("Som justerat."));
    laptop.is_whole();
}

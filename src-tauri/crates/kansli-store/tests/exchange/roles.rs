//! Who may write, on every laptop alike.

use kansli_record::member::Void;
use kansli_store::exchange::Standing;
use kansli_store::{Error, rows};

use crate::laptop::{Laptop, all_exchange, item, paragraph, uuid};

#[test]
fn a_new_laptop_joins_and_both_write() {
    let mut skr = Laptop::new("SKR");
    skr.say(8, "Ett.");
    skr.begins_sharing();
    let mut soc = skr.invites("Socialstyrelsen", "secretary");
    soc.say(8, "Ett. Två.");
    skr.takes_from(&soc);
    assert_eq!(skr.text(8).as_deref(), Some("Ett. Två."));
    skr.is_whole();
    soc.is_whole();
}

#[test]
fn a_role_that_may_not_write_is_refused_at_once_and_by_all() {
    let mut skr = Laptop::new("SKR");
    skr.begins_sharing();
    let mut chair = skr.invites("Ordförande", "chair");
    let refused = chair.tries(|db| db.put(&item(9, "Ny punkt", 10)));
    assert!(matches!(refused, Err(Error::MayNot(Void::Role))));
    chair.write(|db| {
        db.put(&rows::AgendaApproval { id: uuid(11), ..rows::AgendaApproval::default() })
    });
    let received = skr.takes_from(&chair);
    assert_eq!(received.arrived[0].void, None);
}

#[test]
fn what_a_stranger_wrote_is_kept_and_counts_for_nothing() {
    let mut skr = Laptop::new("SKR");
    skr.say(8, "Ett.");
    skr.begins_sharing();
    let mut soc = skr.invites("Socialstyrelsen", "secretary");
    let mut stranger = Laptop::new("Främling");
    stranger.takes_from(&skr);
    stranger.say(8, "Nonsens.");
    stranger.write(|db| db.put(&item(9, "Nonsens", 10)));
    for laptop in [&mut skr, &mut soc] {
        let received = laptop.takes_from(&stranger);
        let void: Vec<_> = received.arrived.iter().map(|batch| batch.void).collect();
        assert_eq!(void, [Some(Void::Unknown), Some(Void::Unknown)]);
        assert_eq!(laptop.text(8).as_deref(), Some("Ett."));
        assert!(laptop.store.reader().get::<rows::AgendaItem>(uuid(9)).unwrap().is_none());
        laptop.is_whole();
    }
}

#[test]
fn a_revoked_laptop_counts_up_to_where_it_was_revoked_whatever_came_first() {
    let mut skr = Laptop::new("SKR");
    skr.begins_sharing();
    let mut soc = skr.invites("Socialstyrelsen", "secretary");
    let mut lost = skr.invites("Borttappad", "secretary");
    lost.say(8, "Före.");
    all_exchange(std::slice::from_mut(&mut lost));
    skr.takes_from(&lost);
    soc.takes_from(&skr);
    // One laptop gets the thief's words before it hears of the revocation, the other after.
    lost.say(8, "Före. Efter.");
    lost.write(|db| db.put(&paragraph(9, "Bara tjuven.")));
    soc.takes_from(&lost);
    assert_eq!(soc.text(8).as_deref(), Some("Före. Efter."));
    soc.say(10, "Eget.");
    let mut device = lost.device("secretary");
    device.revoked_after = Some(1);
    skr.write(|db| db.put(&device));
    skr.takes_from(&soc);
    soc.takes_from(&skr);
    for laptop in [&skr, &soc] {
        assert_eq!(laptop.text(8).as_deref(), Some("Före."), "{}", laptop.name);
        assert_eq!(laptop.text(9), None, "{}", laptop.name);
        assert_eq!(laptop.text(10).as_deref(), Some("Eget."), "{}", laptop.name);
        laptop.is_whole();
    }
    lost.takes_from(&skr);
    assert_eq!(lost.store.standing(), Standing::Revoked);
    assert!(matches!(
        lost.tries(|db| db.put(&paragraph(8, "Mer."))),
        Err(Error::MayNot(Void::Revoked))
    ));
}

#[test]
fn a_restored_backup_takes_the_place_of_the_laptop_it_was_made_on() {
    let mut skr = Laptop::new("SKR");
    skr.say(8, "Ett.");
    skr.begins_sharing();
    let mut soc = skr.invites("Socialstyrelsen", "secretary");
    let mut restored = skr.restored("SKR igen");
    assert_ne!(restored.store.actor(), skr.store.actor());
    let op = restored.op("device_succeed");
    let device = restored.device("");
    assert!(restored.store.succeed(op, device).unwrap().is_some());
    let of = |it: &Laptop| {
        let id = kansli_store::exchange::device_row(&it.store.actor().unwrap());
        it.store.reader().get::<rows::Device>(id).unwrap().unwrap().organisation
    };
    assert!(!of(&skr).is_empty());
    assert_eq!(of(&restored), of(&skr));
    restored.say(8, "Ett. Efter haveriet.");
    soc.takes_from(&restored);
    assert_eq!(soc.text(8).as_deref(), Some("Ett. Efter haveriet."));
    soc.is_whole();
}

#[test]
fn a_copied_workspace_becomes_a_device_of_its_own_with_the_same_role() {
    let mut skr = Laptop::new("SKR");
    skr.say(8, "Ett.");
    skr.begins_sharing();
    let mut soc = skr.invites("Socialstyrelsen", "secretary");
    let mut copy = skr.copied("SKR kopia");
    assert_eq!(copy.store.standing(), Standing::Unknown);
    let op = copy.op("device_succeed");
    let device = copy.device("");
    assert!(copy.store.succeed(op, device).unwrap().is_some());
    copy.say(8, "Ett. Från kopian.");
    skr.say(9, "Från originalet.");
    soc.takes_from(&copy);
    soc.takes_from(&skr);
    assert_eq!(soc.text(8).as_deref(), Some("Ett. Från kopian."));
    assert_eq!(soc.text(9).as_deref(), Some("Från originalet."));
    soc.is_whole();
}

#[test]
fn an_invitation_is_used_once() {
    let mut skr = Laptop::new("SKR");
    skr.begins_sharing();
    let first = skr.invites("Nya", "secretary");
    // The same invitation on a second laptop: two first steps under one key.
    let mut other = Laptop::new("Andra");
    other.store.joins(&skr.store.root().unwrap().unwrap()).unwrap();
    let mut bytes = [9; 32];
    bytes[.."Nya".len()].copy_from_slice("Nya".as_bytes());
    let key = kansli_record::DeviceKey::from_bytes(bytes);
    let before = skr.all().into_iter().filter(|sealed| {
        sealed.open().unwrap().actor != key.actor()
            && sealed.open().unwrap().actor != first.store.actor().unwrap()
    });
    other.takes(before.collect());
    let (op, device) = (other.op("device_enter"), other.device("secretary"));
    other.store.enter(&key, op, &device).unwrap();
    let incoming =
        kansli_store::exchange::Incoming { batches: other.all(), blobs: Vec::new(), from: None };
    let refused = skr.store.receive(&incoming, &kansli_store::exchange::Taking::Keep);
    assert!(matches!(refused, Err(Error::Batch { why: kansli_store::BatchFault::Fork, .. })));
}

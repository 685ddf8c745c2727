use serde_json::json;

use super::*;
use crate::batch::{CellOp, FORMAT};

/// A batch at an hour, with cells of one row of a table.
fn batch(
    actor: &str,
    seq: u64,
    hour: u32,
    table: &str,
    key: &str,
    cells: &[(&str, Value)],
) -> Batch {
    let op = |(column, after): &(&str, Value)| CellOp {
        table: table.to_owned(),
        key: key.to_owned(),
        column: (*column).to_owned(),
        change: Change::Value { before: None, after: after.clone() },
        parents: Vec::new(),
    };
    Batch {
        ver: FORMAT,
        schema: 1,
        actor: actor.to_owned(),
        seq,
        prev: String::new(),
        hlc: format!("{hour:015}-000000"),
        deps: Vec::new(),
        who: actor.to_owned(),
        at: String::new(),
        kind: String::new(),
        title: Value::Null,
        ops: cells.iter().map(op).collect(),
    }
}

fn admits(by: &str, seq: u64, hour: u32, actor: &str, role: &str) -> Batch {
    batch(by, seq, hour, DEVICE, actor, &[("actor", json!(actor)), ("role", json!(role))])
}

fn invites(by: &str, seq: u64, hour: u32, key: &str, role: &str) -> Batch {
    let cells = [("actor", json!(key)), ("role", json!("invitation")), ("admits", json!(role))];
    batch(by, seq, hour, DEVICE, key, &cells)
}

fn revokes(by: &str, seq: u64, hour: u32, actor: &str, until: u64) -> Batch {
    batch(by, seq, hour, DEVICE, actor, &[("revoked_after", json!(until))])
}

fn writes(actor: &str, seq: u64, table: &str) -> Batch {
    batch(actor, seq, 99, table, "row", &[("text", json!("ord"))])
}

fn root() -> Option<Root> {
    Some(Root { version: "skr:5".parse().unwrap(), deps: vec!["old:9".parse().unwrap()] })
}

fn shared(more: &[Batch]) -> Members {
    let mut all = vec![admits("skr", 5, 1, "skr", "secretary")];
    all.extend_from_slice(more);
    let forward = Members::of(root(), &all);
    all.reverse();
    assert_eq!(forward, Members::of(root(), &all), "the order in which batches come says nothing");
    forward
}

#[test]
fn in_a_workspace_that_is_not_shared_everything_counts() {
    assert_eq!(Members::of(None, &[]).judge(&writes("any", 1, "meeting")), None);
}

#[test]
fn what_stood_before_sharing_began_counts() {
    let members = shared(&[]);
    assert_eq!(members.judge(&writes("old", 9, "meeting")), None);
    assert_eq!(members.judge(&writes("old", 10, "meeting")), Some(Void::Unknown));
    assert_eq!(members.judge(&writes("skr", 1, "meeting")), None);
    assert_eq!(members.judge(&writes("skr", 6, "meeting")), None);
}

#[test]
fn each_role_writes_its_own() {
    let members = shared(&[
        admits("skr", 6, 2, "reader", "reader"),
        admits("skr", 7, 2, "approver", "approver"),
        admits("skr", 8, 2, "chair", "chair"),
    ]);
    let told = |actor: &str| {
        let tables = ["meeting", "device", "approval", "agenda_approval"];
        tables.map(|table| members.judge(&writes(actor, 1, table)).is_none())
    };
    assert_eq!(told("reader"), [false, false, false, false]);
    assert_eq!(told("approver"), [false, false, true, false]);
    assert_eq!(told("chair"), [false, false, true, true]);
    assert_eq!(told("skr"), [true, true, true, true]);
}

#[test]
fn nobody_admits_without_being_a_secretary() {
    let members = shared(&[
        admits("skr", 6, 2, "chair", "chair"),
        admits("chair", 1, 3, "friend", "secretary"),
        admits("stranger", 1, 0, "stranger", "secretary"),
    ]);
    for actor in ["friend", "stranger"] {
        assert_eq!(members.judge(&writes(actor, 2, "meeting")), Some(Void::Unknown), "{actor}");
    }
}

#[test]
fn an_invitation_admits_one_device_with_the_role_that_was_meant() {
    let used = shared(&[invites("skr", 6, 2, "key", "chair"), admits("key", 1, 3, "new", "chair")]);
    assert_eq!(used.get("new").map(|member| member.role), Some(Role::Chair));
    assert_eq!(used.judge(&writes("key", 2, "meeting")), Some(Void::Role));
    assert_eq!(used.judge(&admits("key", 2, 4, "second", "chair")), Some(Void::Role));

    let raised =
        shared(&[invites("skr", 6, 2, "key", "chair"), admits("key", 1, 3, "new", "secretary")]);
    assert_eq!(raised.get("new"), None);
}

#[test]
fn a_revoked_device_keeps_what_it_had_written_and_no_more() {
    let members =
        shared(&[admits("skr", 6, 2, "soc", "secretary"), revokes("skr", 7, 3, "soc", 4)]);
    assert_eq!(members.judge(&writes("soc", 4, "meeting")), None);
    assert_eq!(members.judge(&writes("soc", 5, "meeting")), Some(Void::Revoked));
}

#[test]
fn of_two_secretaries_who_revoke_each_other_the_earlier_stays() {
    let members = shared(&[
        admits("skr", 6, 2, "soc", "secretary"),
        revokes("soc", 3, 3, "skr", 6),
        revokes("skr", 7, 4, "soc", 1),
    ]);
    assert_eq!(members.judge(&writes("skr", 7, "meeting")), Some(Void::Revoked));
    assert_eq!(members.judge(&writes("soc", 8, "meeting")), None);
}

#[test]
fn a_copy_takes_the_place_of_the_device_that_signed_for_it() {
    let key = crate::DeviceKey::from_bytes([7; 32]);
    let old = key.actor();
    let heir = |actor: &str, signed: &str| heir(&key, actor, signed, 4);
    let admitted = admits("skr", 6, 2, &old, "chair");
    let members = shared(&[admitted.clone(), heir("copy", "copy"), heir("thief", "copy")]);
    assert_eq!(
        members.get("copy").map(|member| member.role),
        Some(Role::Chair),
        "what the other was"
    );
    assert_eq!(members.judge(&heir("copy", "copy")), None);
    assert_eq!(members.judge(&writes("copy", 2, "meeting")), Some(Void::Role));
    assert_eq!(members.get("thief"), None);

    let late = shared(&[admitted, revokes("skr", 7, 3, &old, 0), heir("copy", "copy")]);
    assert_eq!(late.get("copy"), None, "a revoked device has no heir");
}

#[test]
fn names_of_roles_and_reasons_read_back() {
    for (role, name) in Role::ALL {
        assert_eq!((role.name(), Role::of(name)), (name, Some(role)));
    }
    for (void, name) in Void::ALL {
        assert_eq!((void.name(), Void::of(name)), (name, Some(void)));
    }
}

/// One that says it takes a device's place, which the other's key has signed for somebody.
fn heir(key: &crate::DeviceKey, actor: &str, signed: &str, hour: u32) -> Batch {
    let succession = format!("{}:{}", key.actor(), key.sign(&will(signed)));
    let cells =
        [("actor", json!(actor)), ("role", json!("secretary")), ("succession", json!(succession))];
    batch(actor, 1, hour, DEVICE, actor, &cells)
}

#[test]
fn a_thief_who_sets_the_clock_back_lets_nobody_in() {
    let key = crate::DeviceKey::from_bytes([7; 32]);
    let stolen = key.actor();
    let members = shared(&[
        admits("skr", 6, 2, &stolen, "secretary"),
        heir(&key, "rightful", "rightful", 3),
        // Whoever revokes it knows of the one that took its place before.
        batch("skr", 7, 5, DEVICE, "rightful", &[("succession", json!(""))]),
        revokes("skr", 8, 5, &stolen, 4),
        // By the clock all of this came before; by the number it did not.
        admits(&stolen, 5, 3, "friend", "secretary"),
        heir(&key, "thief", "thief", 3),
        batch(&stolen, 6, 3, DEVICE, "thief", &[("succession", json!(""))]),
    ]);
    assert_eq!(members.judge(&writes("rightful", 2, "meeting")), None);
    assert_eq!(members.judge(&writes(&stolen, 4, "meeting")), None);
    assert_eq!(members.judge(&writes(&stolen, 5, "meeting")), Some(Void::Revoked));
    for actor in ["friend", "thief"] {
        assert_eq!(members.judge(&writes(actor, 2, "meeting")), Some(Void::Unknown), "{actor}");
    }
}

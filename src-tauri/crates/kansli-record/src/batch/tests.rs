use proptest::prelude::*;
use serde_json::json;

use super::*;

fn batch(seq: u64) -> Batch {
    let key = DeviceKey::from_bytes([7; 32]);
    Batch {
        ver: FORMAT,
        schema: 1,
        actor: key.actor(),
        seq,
        prev: String::new(),
        hlc: "0000001-0000".into(),
        deps: vec![],
        who: "Per Fejkström".into(),
        at: "2027-03-19T13:42:00+01:00".into(),
        kind: "minutes_write".into(),
        title: json!({"key": "journal-minutes-write"}),
        ops: vec![CellOp {
            table: "minutes_text".into(),
            key: "1".into(),
            column: "text".into(),
            change: Change::Value { before: None, after: json!("Åsa öppnar mötet.") },
            parents: vec![],
        }],
    }
}

#[test]
fn a_sealed_batch_opens_to_the_same_batch() {
    let key = DeviceKey::from_bytes([7; 32]);
    assert_eq!(key.seal(&batch(3)).open(), Ok(batch(3)));
}

#[test]
fn a_batch_signed_by_another_device_is_refused() {
    let stranger = DeviceKey::from_bytes([8; 32]);
    assert_eq!(stranger.seal(&batch(1)).open(), Err(SealError::Signature));
}

#[test]
fn a_null_before_is_told_from_a_new_row() {
    let was_null = Change::Value { before: Some(Value::Null), after: json!(1) };
    let text = serde_json::to_string(&was_null).unwrap();
    // `Some(Null)` and `None` both read back from what was written, or undo would delete the row.
    assert_eq!(text, r#"{"v":{"o":null,"n":1}}"#);
    assert_eq!(serde_json::from_str::<Change>(&text).unwrap(), was_null);
}

proptest! {
    /// Whatever single byte is changed on the way, the batch is refused.
    #[test]
    fn a_changed_byte_is_noticed(at in 0usize..400, flip in 1u8..=255) {
        let mut sealed = DeviceKey::from_bytes([7; 32]).seal(&batch(1));
        let at = at % sealed.body.len();
        sealed.body[at] ^= flip;
        prop_assert!(sealed.open().is_err());
    }

    #[test]
    fn versions_read_back(actor in "[0-9a-f]{64}", seq: u64) {
        let version = Version { actor, seq };
        prop_assert_eq!(version.to_string().parse(), Ok(version));
    }
}

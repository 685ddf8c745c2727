//! Parcels and invitations that are not what they should be: each refused by name, nothing changed.

use serde_json::json;

use crate::world::World;
use crate::{Laptop, shown};

#[test]
fn an_invitation_opens_with_its_code_and_once() {
    let skr = Laptop::skr();
    skr.shares();
    let request =
        json!({ "name": "Qamar Påhitt", "organisation": "Socialstyrelsen", "role": "secretary" });
    let invitation = skr.does("exchange_invite", request);
    let first = Laptop { world: World::at("2027-03-04", 9), name: "Qamar Påhitt" };
    let mut wrong = first.joining(&invitation);
    wrong["code"] = json!("000 000 000 000 000");
    let refused = first.world.refused("workspace_join", wrong);
    assert!(refused.contains("Koden stämmer inte"), "{refused}");
    let mut spoken = first.joining(&invitation);
    let code = invitation["code"].as_str().unwrap().replace(' ', "-");
    spoken["code"] = json!(code);
    first.does("workspace_join", spoken);
    skr.takes(&first);

    let second = Laptop { world: World::at("2027-03-04", 10), name: "Någon annan" };
    second.does("workspace_join", second.joining(&invitation));
    let before = shown(&skr);
    let refused = skr.world.refused("parcel_take", json!({ "bytes": second.parcel() }));
    assert!(refused.contains("Två datorer skriver med samma nyckel"), "{refused}");
    assert_eq!(shown(&skr), before);
}

#[test]
fn a_parcel_of_another_workspace_is_refused_by_name() {
    let skr = Laptop::skr();
    skr.shares();
    let other = Laptop { world: World::at("2027-03-04", 11), name: "Per Fejkström" };
    let path = other.world.file("annan.kansli");
    other.does("workspace_create", json!({ "path": path, "demo": true }));
    let refused = other.world.refused("parcel_take", json!({ "bytes": skr.parcel() }));
    assert!(refused.contains("Arbetsytan delas inte med någon än"), "{refused}");
    other.shares();
    let refused = other.world.refused("parcel_take", json!({ "bytes": skr.parcel() }));
    assert!(refused.contains("Paketet hör till en annan arbetsyta"), "{refused}");
    let refused = other.world.refused("parcel_look", json!({ "bytes": "aGVq" }));
    assert!(refused.contains("Filen är inget paket från Kansli"), "{refused}");
}

#[test]
fn a_locked_parcel_asks_for_its_passphrase() {
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    let request =
        json!({ "recipient": "Qamar", "purpose": "Underlag", "passphrase": "en hemlig fras" });
    let bytes = skr.does("parcel_make", request)["bytes"].clone();
    let refused = soc.world.refused("parcel_look", json!({ "bytes": bytes }));
    assert!(refused.contains("Paketet är låst"), "{refused}");
    let wrong = json!({ "bytes": bytes, "passphrase": "en annan fras" });
    let refused = soc.world.refused("parcel_look", wrong);
    assert!(refused.contains("Lösenfrasen öppnar inte paketet"), "{refused}");
    soc.does("parcel_take", json!({ "bytes": bytes, "passphrase": "en hemlig fras" }));
}

#[test]
fn a_parcel_changed_anywhere_is_refused_and_changes_nothing() {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    let skr = Laptop::skr();
    skr.shares();
    let soc = skr.invites("Qamar Påhitt", "secretary", 9);
    skr.takes(&soc);
    soc.takes(&skr);
    skr.edits(&skr.items()[3], json!({ "title": "Ändrad punkt" }));
    let request = json!({ "device": skr.device("Qamar Påhitt"), "purpose": "Underlag" });
    let parcel = skr.does("parcel_make", request)["bytes"].clone();
    let whole = STANDARD.decode(parcel.as_str().unwrap()).unwrap();
    let before = shown(&soc);
    let refused =
        |bytes: &[u8]| soc.world.refused("parcel_take", json!({ "bytes": STANDARD.encode(bytes) }));
    for cut in (0..whole.len()).step_by(1024) {
        refused(&whole[..cut]);
    }
    for place in (0..whole.len()).step_by(whole.len() / 60) {
        let mut changed = whole.clone();
        changed[place] ^= 0x10;
        refused(&changed);
    }
    assert_eq!(shown(&soc), before);
    soc.does("parcel_take", json!({ "bytes": parcel }));
}

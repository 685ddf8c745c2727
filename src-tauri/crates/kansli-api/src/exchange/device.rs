//! Sharing, inviting, revoking: who may write.

use kansli_package::LockKey;
use kansli_record::DeviceKey;
use kansli_record::member::Role;
use kansli_store::exchange::{Standing, device_row};
use kansli_store::{Reader, Store, rows};
use uuid::Uuid;

use super::parcel::{self, Facts, Lock};
use super::{
    DeviceRevoke, DeviceRole, ExchangeInvite, ExchangeShare, ExchangeView, ParcelMade, show,
};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::settings;
use crate::shape::Nothing;

/// Where this laptop keeps what opens parcels that are locked for it.
pub(super) const LOCK: &str = "lock-key";

/// The setting that names the device which hands out numbers.
pub(super) const NUMBERS: &str = "numbering-device";

/// Refuses to hand out numbers on another laptop than the one that does.
pub(crate) fn hands_out_numbers(call: &Call<'_>, db: &Reader<'_>) -> CommandResult<()> {
    let Some(giver) = settings::value(db, NUMBERS)? else { return Ok(()) };
    let own = db.own_actor()?.unwrap_or_default();
    if giver == own {
        return Ok(());
    }
    let name = of_actor(db, &giver)?.map(|row| row.name);
    let name = name.unwrap_or_else(|| call.words().text("exchange-value-none", &[]));
    Err(Failure::refused("exchange-refused-numbers").with("name", name))
}

/// Begins to share the workspace.
pub(crate) fn share(call: &Call<'_>, request: ExchangeShare) -> CommandResult<ExchangeView> {
    let name = named(&request.name, "name")?;
    let actor = actor(call)?;
    if let Standing::Member(_) | Standing::Revoked = standing(call)? {
        return Err(Failure::refused("exchange-refused-shared"));
    }
    let recipient = call.store(|store| Ok(own_lock(store)?.recipient()))?;
    call.change(Step::new("exchange-step-shared").lasting(), |db| {
        let at = db.at().to_rfc3339();
        settings::choose(db, NUMBERS, Some(&actor))?;
        for key in settings::OWN {
            // What was said once of the only laptop is from now on said of this one.
            let value = settings::value(&db.reader(), key)?;
            db.keep_own(key, value.as_deref())?;
        }
        Ok(db.begin_sharing(&rows::Device {
            id: device_row(&actor),
            actor: actor.clone(),
            name,
            organisation: request.organisation.trim().to_owned(),
            role: Role::Secretary.name().to_owned(),
            recipient,
            at,
            ..rows::Device::default()
        })?)
    })?;
    show::get(call, Nothing {})
}

/// Invites another laptop: a file, and a code to tell.
pub(crate) fn invite(call: &Call<'_>, request: ExchangeInvite) -> CommandResult<ParcelMade> {
    let name = named(&request.name, "name")?;
    secretary(call)?;
    let key = DeviceKey::from_bytes(call.app.surroundings.random());
    let row = rows::Device {
        id: device_row(&key.actor()),
        actor: key.actor(),
        name: name.clone(),
        organisation: request.organisation.trim().to_owned(),
        role: Role::Invitation.name().to_owned(),
        admits: role(request.role).name().to_owned(),
        ..rows::Device::default()
    };
    let organisation = row.organisation.clone();
    call.change(Step::new("exchange-step-invited").with("name", &name).lasting(), |db| {
        Ok(db.put(&rows::Device { at: db.at().to_rfc3339(), ..row })?)
    })?;
    let code = code(call.app.surroundings.random());
    let facts = Facts {
        recipient: name.clone(),
        purpose: call.words().text("exchange-purpose-invitation", &[]),
        lock: Lock::Code(code),
        invitation: Some((key, name, organisation)),
        known: Vec::new(),
        path: request.path,
    };
    parcel::write(call, facts)
}

/// Revokes a device: what it has written so far stays, what it writes from now on does not count.
pub(crate) fn revoke(call: &Call<'_>, request: DeviceRevoke) -> CommandResult<ExchangeView> {
    let reason = named(&request.reason, "reason")?;
    secretary(call)?;
    call.change(Step::new("exchange-step-revoked").lasting(), |db| {
        let row: rows::Device = db
            .reader()
            .get(request.device)?
            .ok_or_else(|| Failure::not_found(&request.device.to_string()))?;
        if row.revoked_after.is_some() {
            return Err(Failure::refused("exchange-refused-revoked-before"));
        }
        db.title(kansli_store::Title::new("exchange-step-revoked").with("name", &row.name));
        let heads = db.reader().heads()?;
        let newest = heads.iter().find(|(actor, ..)| *actor == row.actor);
        let until = newest.map_or(0, |(_, seq, _)| i64::try_from(*seq).unwrap_or(i64::MAX));
        // Those known to have taken its place stand by themselves from now on; who says so later, does not.
        let heirs = db.reader().all::<rows::Device>()?;
        for heir in heirs.into_iter().filter(|it| it.succession.starts_with(&row.actor)) {
            db.put(&rows::Device { succession: String::new(), ..heir })?;
        }
        Ok(db.put(&rows::Device { revoked_after: Some(until), reason, ..row })?)
    })?;
    show::get(call, Nothing {})
}

/// Makes this laptop the one that hands out numbers.
pub(crate) fn numbers(call: &Call<'_>, _: Nothing) -> CommandResult<ExchangeView> {
    secretary(call)?;
    let actor = actor(call)?;
    call.change(Step::new("exchange-step-numbers"), |db| {
        settings::choose(db, NUMBERS, Some(&actor))
    })?;
    show::get(call, Nothing {})
}

/// What others lock parcels for, so that this laptop opens them: made when it is first asked for.
pub(super) fn own_lock(store: &mut Store) -> CommandResult<LockKey> {
    let kept = store.reader().own(LOCK)?;
    if let Some(key) = kept.as_deref().and_then(LockKey::from_secret) {
        return Ok(key);
    }
    let key = LockKey::generate();
    store.keep_own(LOCK, Some(&key.to_secret()))?;
    Ok(key)
}

/// The recipients of the devices that count, of this one too.
pub(super) fn recipients(db: &Reader<'_>) -> CommandResult<Vec<String>> {
    let rows = db.all::<rows::Device>()?.into_iter();
    let counting = rows.filter(|row| row.revoked_after.is_none() && !row.recipient.is_empty());
    Ok(counting.map(|row| row.recipient).collect())
}

/// This device's name in the log.
pub(crate) fn actor(call: &Call<'_>) -> CommandResult<String> {
    let open = call.open();
    let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
    match (open.store.actor(), &open.read_only) {
        (Some(actor), _) => Ok(actor),
        (None, Some(why)) => Err(why.clone()),
        (None, None) => Err(Failure::refused("error-nothing-open")),
    }
}

/// What this device is in the workspace.
pub(super) fn standing(call: &Call<'_>) -> CommandResult<Standing> {
    let open = call.open();
    let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
    Ok(open.store.standing())
}

fn secretary(call: &Call<'_>) -> CommandResult<()> {
    match standing(call)? {
        Standing::Member(Role::Secretary) => Ok(()),
        Standing::Alone => Err(Failure::refused("exchange-refused-not-shared")),
        Standing::Revoked => Err(Failure::refused("exchange-refused-revoked")),
        Standing::Unknown => Err(Failure::refused("exchange-refused-unknown")),
        Standing::Member(_) => Err(Failure::refused("exchange-refused-role")),
    }
}

pub(super) fn role(name: DeviceRole) -> Role {
    match name {
        DeviceRole::Reader => Role::Reader,
        DeviceRole::Approver => Role::Approver,
        DeviceRole::Chair => Role::Chair,
        DeviceRole::Secretary => Role::Secretary,
    }
}

pub(super) fn role_name(role: Role) -> Option<DeviceRole> {
    match role {
        Role::Reader => Some(DeviceRole::Reader),
        Role::Approver => Some(DeviceRole::Approver),
        Role::Chair => Some(DeviceRole::Chair),
        Role::Secretary => Some(DeviceRole::Secretary),
        Role::Invitation => None,
    }
}

fn named(text: &str, field: &str) -> CommandResult<String> {
    match text.trim() {
        "" => Err(Failure::refused("exchange-refused-blank").at(field)),
        text => Ok(text.to_owned()),
    }
}

/// A code to tell on the phone: five groups of three digits, some fifty bits of chance.
fn code(random: [u8; 32]) -> String {
    let number = |place: usize| -> u32 {
        let bytes = [random[place], random[place + 1], random[place + 2], random[place + 3]];
        u32::from_le_bytes(bytes) % 1000
    };
    let groups: Vec<String> = (0..5).map(|group| format!("{:03}", number(group * 4))).collect();
    groups.join(" ")
}

/// The row of a device by its key.
pub(crate) fn of_actor(db: &Reader<'_>, actor: &str) -> CommandResult<Option<rows::Device>> {
    Ok(db.get(device_row(actor))?)
}

/// A device by its row.
pub(super) fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<rows::Device> {
    db.get(id)?.ok_or_else(|| Failure::not_found(&id.to_string()))
}

/// Who has a device and where they work: "Per Fejkström, SKR"; what is not known is left out.
pub(crate) fn holder(name: &str, organisation: &str) -> String {
    [name, organisation].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Letters of a key that two people compare.
const FINGERPRINT: usize = 16;

/// The first letters of a key, in groups of four.
pub(crate) fn fingerprint(actor: &str) -> String {
    let letters: Vec<char> = actor.chars().take(FINGERPRINT).collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

//! How the workspace is shared, for the screen.

use kansli_record::member::Role;
use kansli_store::exchange::Standing;
use kansli_store::{Reader, rows};

use super::device::{self, NUMBERS};
use super::{DeviceRow, DeviceStanding, ExchangeView, ImportRow, ParcelRow, folder, number};
use crate::app::Call;
use crate::error::CommandResult;
use crate::settings;
use crate::shape::Nothing;
use crate::wire::total;

/// Shows how the workspace is shared.
pub(crate) fn get(call: &Call<'_>, _: Nothing) -> CommandResult<ExchangeView> {
    let standing = device::standing(call)?;
    let own = device::actor(call).ok();
    let words = call.words();
    call.read(|db| {
        let (waiting, newer) = db.waiting()?;
        let numbers = settings::value(db, NUMBERS)?.filter(|_| standing != Standing::Alone);
        let numbers_name = match &numbers {
            Some(actor) => device::of_actor(db, actor)?.map(|row| row.name),
            None => None,
        };
        let (conflicts, to_look_at) = db.to_choose()?;
        let conflicts = conflicts + number::count(db)?;
        let (name, role, advice) = standing_words(standing);
        let own_row = own.as_deref().map(kansli_store::exchange::device_row);
        Ok(ExchangeView {
            standing: name,
            role: role.and_then(device::role_name),
            advice: advice.map(|key| words.text(key, &[])),
            own: own_row.filter(|_| standing != Standing::Alone),
            numbers: numbers_name,
            gives_numbers: numbers.is_none() || numbers == own,
            devices: devices(db, own.as_deref())?,
            parcels: parcels(db)?,
            imports: imports(db)?,
            waiting,
            newer,
            conflicts: total(conflicts),
            to_look_at: total(to_look_at),
            guidance: guidance(db, call)?,
            folder: folder::view(db.own(folder::FOLDER)?.as_deref()),
        })
    })
}

fn standing_words(standing: Standing) -> (DeviceStanding, Option<Role>, Option<&'static str>) {
    match standing {
        Standing::Alone => (DeviceStanding::Alone, None, None),
        Standing::Member(role) => (DeviceStanding::Member, Some(role), None),
        Standing::Revoked => (DeviceStanding::Revoked, None, Some("exchange-advice-revoked")),
        Standing::Unknown => (DeviceStanding::Unknown, None, Some("exchange-advice-unknown")),
    }
}

fn devices(db: &Reader<'_>, own: Option<&str>) -> CommandResult<Vec<DeviceRow>> {
    let heads = db.heads()?;
    let used: Vec<String> = heads.iter().map(|(actor, ..)| actor.clone()).collect();
    let mut devices = Vec::new();
    for row in db.all::<rows::Device>()? {
        let invitation = row.role == Role::Invitation.name();
        // An invitation that was used has done what it was for.
        if invitation && used.contains(&row.actor) {
            continue;
        }
        let known = db.peer(&row.actor)?;
        let behind: u64 = heads
            .iter()
            .filter(|(actor, ..)| *actor != row.actor)
            .map(|(actor, seq, _)| {
                let has = known.iter().find(|(other, _)| other == actor).map_or(0, |(_, seq)| *seq);
                seq.saturating_sub(has)
            })
            .sum();
        devices.push(DeviceRow {
            id: row.id,
            fingerprint: device::fingerprint(&row.actor),
            name: row.name,
            organisation: row.organisation,
            role: Role::of(if invitation { &row.admits } else { &row.role })
                .and_then(device::role_name),
            invitation,
            at: row.at,
            revoked: row.revoked_after.map(|_| row.reason),
            own: own == Some(row.actor.as_str()),
            last_at: db.last_written(&row.actor)?,
            behind: total(behind),
        });
    }
    devices.sort_by(|a, b| {
        let order =
            |it: &DeviceRow| (it.revoked.is_some(), !it.own, it.invitation, it.name.clone());
        order(a).cmp(&order(b))
    });
    Ok(devices)
}

fn parcels(db: &Reader<'_>) -> CommandResult<Vec<ParcelRow>> {
    let mut rows = db.all::<rows::Parcel>()?;
    rows.sort_by(|a, b| b.at.cmp(&a.at));
    let view = |row: rows::Parcel| ParcelRow {
        id: row.id,
        kind: row.kind,
        recipient: row.recipient,
        purpose: row.purpose,
        file_name: row.file_name,
        batches: row.batches,
        contents: row.contents,
        at: row.at,
    };
    Ok(rows.into_iter().map(view).collect())
}

fn imports(db: &Reader<'_>) -> CommandResult<Vec<ImportRow>> {
    let view = |it: kansli_store::exchange::Import| ImportRow {
        id: it.id,
        at: it.at,
        sender: it.sender,
        batches: total(it.batches),
        undone: it.undone,
    };
    Ok(db.imports()?.into_iter().map(view).collect())
}

/// What to know before a parcel is sent (documents.md 10.3): it holds the whole workspace, and where
/// it arrives at an authority it may become a public record.
pub(super) fn guidance(db: &Reader<'_>, call: &Call<'_>) -> CommandResult<Vec<String>> {
    let key = settings::value(db, "own-organisation")?.unwrap_or_default();
    let own: Option<rows::Organisation> = db.by("key", &key)?.into_iter().next();
    let sending = match own.map(|it| it.is_public_authority) {
        Some(true) => "exchange-guidance-authority",
        Some(false) => "exchange-guidance-received",
        None => "exchange-guidance-unknown",
    };
    let keys = ["exchange-guidance-whole", sending];
    Ok(keys.into_iter().map(|key| call.words().text(key, &[])).collect())
}

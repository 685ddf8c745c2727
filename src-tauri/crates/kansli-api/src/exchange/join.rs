//! A new workspace made of an invitation.

use kansli_package::{Kind, Limits, Unlock};
use kansli_record::member::{Role, Root};
use kansli_record::{DeviceKey, Version};
use kansli_store::exchange::{Standing, Taking, device_row};
use kansli_store::{Reader, Store, Title, rows};

use super::device::own_lock;
use super::parcel::{INVITATION, Invitation};
use super::taken::file_content;
use super::{WorkspaceJoin, taken};
use crate::agenda::attachment::reading;
use crate::app::{Call, Step};
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::settings;
use crate::workspace::{self, WorkspaceStatus};

/// Makes a workspace of an invitation, and opens it.
pub(crate) fn join(call: &Call<'_>, request: WorkspaceJoin) -> CommandResult<WorkspaceStatus> {
    let bytes = file_content(request.file, request.bytes)?;
    let code = spoken(&request.code);
    let package = kansli_package::read(&bytes, Unlock::Passphrase(&code), &Limits::default());
    let package = package.map_err(|why| match why {
        kansli_package::Refusal::WrongKey(_) => {
            Failure::refused("exchange-refused-code").at("code")
        }
        other => taken::refused(other),
    })?;
    if package.manifest.kind != Kind::Invitation {
        return Err(Failure::refused("exchange-refused-no-invitation"));
    }
    let unreadable = || Failure::new(ErrorCode::Damaged, "exchange-refused-no-invitation");
    let part = package.parts.iter().find(|part| part.path == INVITATION).ok_or_else(unreadable)?;
    let invitation: Invitation = serde_json::from_slice(&part.bytes).map_err(|_| unreadable())?;
    let key = key(&invitation.key).ok_or_else(unreadable)?;
    let incoming = taken::incoming(&package)?;
    let name = request.my_name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = name.unwrap_or(&invitation.name).to_owned();
    let new = workspace::NewFile {
        path: request.path,
        name: call.words().text("program-workspace-name", &[]),
        passphrase: request.passphrase,
        demo: false,
        keep: workspace::asked(request.remember),
    };
    let status = workspace::found_as(call, new, |call| {
        call.store(|store| {
            store
                .joins(&Root { version: invitation.root.clone(), deps: invitation.deps.clone() })?;
            store.receive(&incoming, &Taking::Keep)?;
            let has: Vec<Version> = taken::versions(&incoming).collect();
            store.note_peer(&package.manifest.from.actor, &has)?;
            enter(call, store, &key, &invitation, &name)
        })
    })?;
    reading::read_missing(call)?;
    Ok(status)
}

/// Takes the place of the laptop that the file was written by before it was copied or moved, if that
/// is still to be done: the file's new key goes on where the old one was.
pub(crate) fn succeed(call: &Call<'_>) -> CommandResult<()> {
    let due = match call.open().as_ref().filter(|open| open.read_only.is_none()) {
        Some(open) => open.store.has_predecessor()?,
        None => false,
    };
    if !due {
        return Ok(());
    }
    let op = call.op(Step::new("exchange-step-succeeded").lasting())?;
    call.store(|store| {
        let name = settings::value(&store.reader(), "my-name")?.unwrap_or_default();
        let at = op.at.to_rfc3339();
        let recipient = own_lock(store)?.recipient();
        store.succeed(op, rows::Device { name, at, recipient, ..rows::Device::default() })?;
        Ok(())
    })
}

/// Lets this device in by the invitation's key, and notes who works at it.
fn enter(
    call: &Call<'_>,
    store: &mut Store,
    key: &DeviceKey,
    invitation: &Invitation,
    name: &str,
) -> CommandResult<()> {
    let used = || Failure::refused("exchange-refused-used");
    let row: rows::Device = store.reader().get(device_row(&key.actor()))?.ok_or_else(used)?;
    let role = Role::of(&row.admits).ok_or_else(used)?;
    let actor = store.actor().ok_or_else(used)?;
    let op = |title: &str| kansli_store::Op {
        kind: call.name(),
        who: name.to_owned(),
        at: call.now(),
        title: Title::new(title).with("name", name),
        undoable: false,
        meeting: None,
        joins: None,
    };
    let device = rows::Device {
        id: device_row(&actor),
        actor,
        name: name.to_owned(),
        organisation: invitation.organisation.clone(),
        role: role.name().to_owned(),
        recipient: own_lock(store)?.recipient(),
        at: call.now().to_rfc3339(),
        ..rows::Device::default()
    };
    store.enter(key, op("exchange-step-joined"), &device).map_err(|why| match why {
        kansli_store::Error::MayNot(_) => used(),
        other => other.into(),
    })?;
    if store.standing() != Standing::Member(role) {
        return Err(used());
    }
    store.keep_own("my-name", Some(name))?;
    let organisation = key_of(&store.reader(), &invitation.organisation)?;
    store.keep_own("own-organisation", Some(&organisation))?;
    Ok(())
}

/// The key of the organisation that goes by this name, or by this short one; empty for one that is not
/// in the register, so that it is asked for.
fn key_of(db: &Reader<'_>, name: &str) -> CommandResult<String> {
    let wanted = name.to_lowercase();
    let names = db.all::<rows::OrganisationName>()?;
    let found = names
        .into_iter()
        .find(|it| it.name.to_lowercase() == wanted || it.short.to_lowercase() == wanted);
    let row: Option<rows::Organisation> = match found.and_then(|it| it.organisation) {
        Some(id) => db.get(id)?,
        None => None,
    };
    Ok(row.map(|row| row.key).unwrap_or_default())
}

/// A code as it was told, however it was written down.
fn spoken(code: &str) -> String {
    let digits: Vec<char> = code.chars().filter(char::is_ascii_digit).collect();
    let groups: Vec<String> = digits.chunks(3).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

fn key(text: &str) -> Option<DeviceKey> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(DeviceKey::from_bytes(bytes))
}

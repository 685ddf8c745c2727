//! How a workspace comes to be shared: its beginning, invitations, and a device that takes another's
//! place.

use kansli_record::DeviceKey;
use kansli_record::member::{Role, Root, Void, will};
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::exchange::members;
use crate::home::kv;
use crate::open::Store;
use crate::row::Row;
use crate::rows;
use crate::write::{Op, Touched, Writer};

/// What this device is in the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The workspace is not shared: it writes everything.
    Alone,
    /// It has a role.
    Member(Role),
    /// It has been revoked.
    Revoked,
    /// Nobody has admitted it: a restored copy.
    Unknown,
}

/// The key of a device's row: the same whoever makes it.
pub fn device_row(actor: &str) -> Uuid {
    natural_key(&["device", actor])
}

/// The key of a row of which there is one for what it belongs to, such as the paragraph of an item:
/// two laptops that make it without knowing of one another make the same row.
pub fn natural_key(parts: &[&str]) -> Uuid {
    let digest = Sha256::digest(parts.join("|").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// The key of the row that there is one of for these, such as the attendance of a person at a meeting.
pub fn only<R: Row>(of: impl IntoIterator<Item = Uuid>) -> Uuid {
    let of: Vec<String> = of.into_iter().map(|id| id.to_string()).collect();
    let parts = std::iter::once(R::TABLE).chain(of.iter().map(String::as_str));
    natural_key(&parts.collect::<Vec<_>>())
}

impl Store {
    /// This device's name in the log; none in a file that is open to be read.
    pub fn actor(&self) -> Option<String> {
        self.device.as_ref().map(DeviceKey::actor)
    }

    /// Signs bytes as this device, such as a package's manifest.
    pub fn signer(&self) -> Option<&DeviceKey> {
        self.device.as_ref()
    }

    /// What this device is in the workspace.
    pub fn standing(&self) -> Standing {
        if !self.members.shared() {
            return Standing::Alone;
        }
        let member = self.actor().and_then(|actor| self.members.get(&actor));
        match member {
            Some(member) if member.until.is_some() => Standing::Revoked,
            Some(member) => Standing::Member(member.role),
            None => Standing::Unknown,
        }
    }

    /// Refuses what this device may not write, before anything else is done for it.
    pub fn may<R: Row>(&self) -> Result<()> {
        match self.standing() {
            Standing::Alone => Ok(()),
            Standing::Member(role) if role.may_write(R::TABLE, "id") => Ok(()),
            Standing::Member(_) => Err(Error::MayNot(Void::Role)),
            Standing::Revoked => Err(Error::MayNot(Void::Revoked)),
            Standing::Unknown => Err(Error::MayNot(Void::Unknown)),
        }
    }

    /// Where sharing began, for an invitation.
    pub fn root(&self) -> Result<Option<Root>> {
        members::root(&self.connection)
    }

    /// Notes where sharing began, in a workspace that is made to join another.
    pub fn joins(&mut self, root: &Root) -> Result<()> {
        members::keep_root(&self.connection, root)?;
        self.members = members::load(&self.connection)?;
        Ok(())
    }

    /// Enters a shared workspace by the key of an invitation, which signs that this device is
    /// admitted.
    pub fn enter(&mut self, key: &DeviceKey, op: Op, device: &rows::Device) -> Result<Touched> {
        let (_, touched) = self.write_as(key, op, |db| db.put::<rows::Device>(device))?;
        Ok(touched)
    }

    /// Whether this file was written by another device before, whose place is still to be taken.
    pub fn has_predecessor(&self) -> Result<bool> {
        Ok(predecessor(&self.connection)?.is_some())
    }

    /// Takes the place of the device that this file was written by before it was copied or moved, if
    /// that is still to be done. `device` has the name and the day; the rest follows.
    pub fn succeed(&mut self, op: Op, device: rows::Device) -> Result<Option<Touched>> {
        let (Some(before), Some(actor)) = (predecessor(&self.connection)?, self.actor()) else {
            return Ok(None);
        };
        let old = before.actor();
        let Some(member) = self.members.get(&old).filter(|member| member.until.is_none()).cloned()
        else {
            return Ok(None);
        };
        let succession = format!("{old}:{}", before.sign(&will(&actor)));
        let role = member.role.name().to_owned();
        let id = device_row(&actor);
        // It stands where the other stood.
        let of_old: Option<rows::Device> = self.reader().get(device_row(&old))?;
        let organisation = of_old.map_or_else(String::new, |row| row.organisation);
        let (_, touched) = self.write::<_, Error>(op, |db| {
            db.succeeds();
            db.put(&rows::Device { id, actor, role, succession, organisation, ..device })?;
            db.connection().execute("DELETE FROM sync_kv WHERE key = 'predecessor'", [])?;
            Ok(())
        })?;
        Ok(Some(touched))
    }
}

impl Writer<'_> {
    /// Begins to share the workspace: this device is its first secretary, and what stands in it so
    /// far counts, whoever wrote it.
    pub fn begin_sharing(&self, device: &rows::Device) -> Result<()> {
        self.begins_sharing();
        self.put(device)
    }
}

fn predecessor(connection: &Connection) -> Result<Option<DeviceKey>> {
    let key = kv(connection, "predecessor")?;
    let bytes = key.and_then(|text| <[u8; 32]>::try_from(hex::decode(text).ok()?).ok());
    Ok(bytes.map(DeviceKey::from_bytes))
}

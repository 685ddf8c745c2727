//! Which hub this copy of the workspace goes to, and how far it has come there.
//!
//! All of it belongs to this copy alone: another laptop has another login.

use kansli_hub::{Address, Cancel, Hub, Patience};
use kansli_store::{Reader, Store};

use super::failure;
use crate::app::Call;
use crate::error::{CommandResult, Failure};

/// The connection string.
const ADDRESS: &str = "hub-address";
/// The place in this file up to which the hub has been given everything.
const GIVEN: &str = "hub-given";
/// The number at the hub up to which everything has been read, and the hash of that step.
const READ: &str = "hub-read";
/// When it was last gone to.
const LAST: &str = "hub-last";

/// The hub that has been chosen, for the workspace that was open then.
pub(super) struct Place {
    pub(super) address: Address,
    pub(super) text: String,
    /// The workspace's name among others.
    pub(super) workspace: String,
}

impl Place {
    /// The hub that has been chosen.
    pub(super) fn chosen(call: &Call<'_>) -> CommandResult<Self> {
        let (text, workspace) = call.read(|db| Ok((db.own(ADDRESS)?, workspace(db)?)))?;
        let text = text.ok_or_else(|| Failure::refused("hub-none"))?;
        let address = text.parse().map_err(failure::address)?;
        Ok(Self { address, text, workspace })
    }

    /// Goes there.
    pub(super) fn connect(&self, call: &Call<'_>, password: Option<String>) -> CommandResult<Hub> {
        let password = password.or_else(|| kept(call, &self.address));
        let (patience, cancel) = (Patience::default(), Cancel::default());
        Hub::connect(&self.address, password.as_deref(), &self.workspace, patience, &cancel)
            .map_err(failure::hub)
    }

    /// Works in the workspace, which must be the same still: somebody may have closed it meanwhile.
    pub(super) fn within<T>(
        &self,
        call: &Call<'_>,
        work: impl FnOnce(&mut Store) -> CommandResult<T>,
    ) -> CommandResult<T> {
        let mut open = call.open();
        let open = open.as_mut().ok_or_else(|| Failure::refused("error-nothing-open"))?;
        if let Some(why) = &open.read_only {
            return Err(why.clone());
        }
        let db = open.store.reader();
        if db.shared_as()?.as_ref() != Some(&self.workspace)
            || db.own(ADDRESS)?.as_ref() != Some(&self.text)
        {
            return Err(Failure::stale("hub-changed-since"));
        }
        work(&mut open.store)
    }
}

/// The workspace's name among others.
pub(super) fn workspace(db: &Reader<'_>) -> CommandResult<String> {
    db.shared_as()?.ok_or_else(|| Failure::refused("exchange-refused-not-shared"))
}

pub(super) fn address(db: &Reader<'_>) -> CommandResult<Option<String>> {
    Ok(db.own(ADDRESS)?)
}

pub(super) fn last(db: &Reader<'_>) -> CommandResult<Option<String>> {
    Ok(db.own(LAST)?)
}

/// Chooses a hub, or none. Where this copy was with another says nothing here.
pub(super) fn choose(store: &mut Store, address: Option<&str>) -> CommandResult<()> {
    for (key, value) in [(ADDRESS, address), (GIVEN, None), (READ, None), (LAST, None)] {
        store.keep_own(key, value)?;
    }
    Ok(())
}

pub(super) fn given(db: &Reader<'_>) -> CommandResult<u64> {
    Ok(db.own(GIVEN)?.and_then(|text| text.parse().ok()).unwrap_or_default())
}

/// How far has been read: number and hash of the last step, nothing and 0 before the first.
pub(super) fn was_read(db: &Reader<'_>) -> CommandResult<(u64, String)> {
    let kept = db.own(READ)?.unwrap_or_default();
    let (number, hash) = kept.split_once(' ').unwrap_or_default();
    Ok((number.parse().unwrap_or_default(), hash.to_owned()))
}

pub(super) fn set_given(store: &mut Store, place: u64) -> CommandResult<()> {
    Ok(store.keep_own(GIVEN, Some(&place.to_string()))?)
}

pub(super) fn set_read(store: &mut Store, number: u64, hash: &str) -> CommandResult<()> {
    Ok(store.keep_own(READ, Some(&format!("{number} {hash}")))?)
}

/// Begins anew with the hub.
pub(super) fn start_over(store: &mut Store) -> CommandResult<()> {
    store.keep_own(READ, None)?;
    Ok(store.keep_own(GIVEN, None)?)
}

pub(super) fn set_last(store: &mut Store, at: &str) -> CommandResult<()> {
    Ok(store.keep_own(LAST, Some(at))?)
}

/// The password that is kept for a login.
pub(super) fn kept(call: &Call<'_>, address: &Address) -> Option<String> {
    let kept = call.app.surroundings.kept_key(&name(address));
    kept.filter(|password| !password.is_empty())
}

/// Keeps a password for a login, in the system's key store; whether that worked.
pub(super) fn keep(call: &Call<'_>, address: &Address, password: &str) -> bool {
    call.app.surroundings.keep_key(&name(address), password)
}

fn name(address: &Address) -> String {
    format!("hub {}@{}", address.login(), address.place())
}

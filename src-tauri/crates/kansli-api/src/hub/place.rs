//! Which hub this copy of the workspace goes to, and how far it has come there.
//!
//! All of it belongs to this copy alone: another laptop has another login.

use kansli_hub::{Address, Cancel, Error, Hub, Patience};
use kansli_store::{Reader, Store};
use zeroize::Zeroizing;

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
    /// This device, where it has a key.
    pub(super) actor: Option<String>,
    /// Stops what is asked there.
    pub(super) cancel: Cancel,
}

impl Place {
    /// The hub that has been chosen.
    pub(super) fn chosen(call: &Call<'_>) -> CommandResult<Self> {
        let cancel = call.app.hub.cancel();
        let text = call.read(address)?.ok_or_else(|| Failure::refused("hub-none"))?;
        Self::of(call, text, cancel)
    }

    /// A hub that may be chosen, for the workspace that is open.
    pub(super) fn of(call: &Call<'_>, text: String, cancel: Cancel) -> CommandResult<Self> {
        let address = text.parse().map_err(failure::address)?;
        let (workspace, actor) = call.read(|db| Ok((workspace(db)?, db.own_actor()?)))?;
        Ok(Self { address, text, workspace, actor, cancel })
    }

    /// Goes there, by a connection that rests when there is one. [`Place::rest`] lets it rest again.
    pub(super) fn connect(&self, call: &Call<'_>, password: Option<String>) -> CommandResult<Hub> {
        self.open(call, password).map(|(hub, _)| hub)
    }

    /// Goes there; whether the way was opened anew.
    pub(super) fn open(
        &self,
        call: &Call<'_>,
        password: Option<String>,
    ) -> CommandResult<(Hub, bool)> {
        if password.is_none()
            && let Some(mut hub) = call.app.hub.wake(&self.name())
        {
            match self.greet(&mut hub) {
                // The server went away while it rested, or the network did.
                Err(why) if why.is_offline() => {}
                came => return came.map(|()| (hub, false)).map_err(failure::hub),
            }
        }
        let password = password.map(Zeroizing::new).or_else(|| known(call, &self.address));
        let password = password.as_ref().map(|it| it.as_str());
        let patience = Patience::default();
        let hub = Hub::connect(&self.address, password, &self.workspace, patience, &self.cancel);
        let mut hub = hub.map_err(failure::hub)?;
        self.greet(&mut hub).map_err(failure::hub)?;
        Ok((hub, true))
    }

    fn greet(&self, hub: &mut Hub) -> Result<(), Error> {
        self.actor.as_deref().map_or(Ok(()), |actor| hub.come_as(actor))
    }

    /// Lets a connection rest that has done what it was for.
    pub(super) fn rest(&self, call: &Call<'_>, hub: Hub) {
        call.app.hub.rest(self.name(), hub, &self.cancel);
    }

    fn name(&self) -> String {
        format!("{} {}", self.workspace, self.text)
    }

    /// Works in the workspace, which must be the same still: somebody may have closed it meanwhile.
    pub(super) fn within<T>(
        &self,
        call: &Call<'_>,
        work: impl FnOnce(&mut Store) -> CommandResult<T>,
    ) -> CommandResult<T> {
        call.store(|store| {
            let db = store.reader();
            if db.shared_as()?.as_ref() != Some(&self.workspace)
                || db.own(ADDRESS)?.as_ref() != Some(&self.text)
            {
                return Err(Failure::stale("hub-changed-since"));
            }
            work(store)
        })
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
    store.keep_own(ADDRESS, address)?;
    for key in [GIVEN, READ, LAST] {
        store.keep_own(key, None)?;
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

/// The password of a login: the one that was told, or the one that is kept.
fn known(call: &Call<'_>, address: &Address) -> Option<Zeroizing<String>> {
    let told = call.app.hub.told(&name(address));
    told.or_else(|| kept(call, address).map(Zeroizing::new))
}

/// Remembers a password until the program ends; `None` forgets it.
pub(super) fn tell(call: &Call<'_>, address: &Address, password: Option<String>) {
    call.app.hub.tell(name(address), password.map(Zeroizing::new));
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

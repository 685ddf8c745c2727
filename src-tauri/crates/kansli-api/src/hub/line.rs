//! The ways to the hub while the program runs: connections that rest between calls, the stop for all that
//! is being asked, and passwords that were told and are kept nowhere.

use std::collections::BTreeMap;
use std::sync::Mutex;

use kansli_hub::{Cancel, Hub};
use zeroize::Zeroizing;

use crate::app::lock;

/// One for whoever waits for news, one for whoever goes there meanwhile.
const MOST_RESTING: usize = 2;

/// What a program that follows a hub holds on to. Nothing here outlives the program.
#[derive(Default)]
pub(crate) struct Lines {
    cancel: Mutex<Cancel>,
    resting: Mutex<Vec<(String, Hub)>>,
    told: Mutex<BTreeMap<String, Zeroizing<String>>>,
}

impl Lines {
    /// Stops all that is being asked, and lets go of the connections: another workspace, another hub, or none.
    pub(crate) fn stop(&self) {
        std::mem::take(&mut *lock(&self.cancel)).cancel();
        lock(&self.resting).clear();
    }

    /// What stops whatever is asked from now on. Taken before the hub's address is read, so that no call goes
    /// to the hub of a workspace that was closed meanwhile.
    pub(super) fn cancel(&self) -> Cancel {
        lock(&self.cancel).clone()
    }

    /// A connection that rests.
    pub(super) fn wake(&self, name: &str) -> Option<Hub> {
        let mut resting = lock(&self.resting);
        let place = resting.iter().position(|(known, _)| known == name)?;
        Some(resting.swap_remove(place).1)
    }

    /// Lets a connection rest until the next call, unless it was stopped meanwhile.
    pub(super) fn rest(&self, name: String, hub: Hub, cancel: &Cancel) {
        let mut resting = lock(&self.resting);
        if !cancel.is_cancelled() && resting.len() < MOST_RESTING {
            resting.push((name, hub));
        }
    }

    /// A password that was told, until the program ends.
    pub(super) fn told(&self, login: &str) -> Option<Zeroizing<String>> {
        lock(&self.told).get(login).cloned()
    }

    /// Remembers a password until the program ends; `None` forgets it.
    pub(super) fn tell(&self, login: String, password: Option<Zeroizing<String>>) {
        let mut told = lock(&self.told);
        match password {
            Some(password) => told.insert(login, password),
            None => told.remove(&login),
        };
    }
}

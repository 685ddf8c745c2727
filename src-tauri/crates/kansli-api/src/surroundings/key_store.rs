//! The system's key store, one for each kind of system. Where there is none, nothing is kept.

use keyring_core::Entry;

const SERVICE: &str = "se.kansli.workspace";

/// Whether there is a key store that answers.
pub(super) fn works() -> bool {
    if !connect() {
        return false;
    }
    // A locked store fails here, and would fail when it mattered.
    Entry::new(SERVICE, "probe").is_ok_and(|probe| {
        matches!(probe.get_password(), Ok(_) | Err(keyring_core::Error::NoEntry))
    })
}

#[cfg(target_os = "linux")]
fn connect() -> bool {
    if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
        return false;
    }
    zbus_secret_service_keyring_store::Store::new()
        .map(|store| keyring_core::set_default_store(store))
        .is_ok()
}

#[cfg(windows)]
fn connect() -> bool {
    windows_native_keyring_store::Store::new()
        .map(|store| keyring_core::set_default_store(store))
        .is_ok()
}

#[cfg(not(any(target_os = "linux", windows)))]
fn connect() -> bool {
    false
}

pub(super) fn get(name: &str) -> Option<String> {
    Entry::new(SERVICE, name).ok()?.get_password().ok()
}

pub(super) fn set(name: &str, key: &str) -> bool {
    Entry::new(SERVICE, name).is_ok_and(|entry| entry.set_password(key).is_ok())
}

//! What can go wrong with a hub, in words.

use kansli_hub::{AddressError, Error};

use crate::error::{ErrorCode, Failure};

/// Why an address is none.
pub(super) fn address(why: AddressError) -> Failure {
    let invalid = |key: &str| Failure::invalid(key, "address");
    match why {
        AddressError::Unreadable(what) => invalid("hub-address-unreadable").with("why", what),
        AddressError::Password => invalid("hub-address-password"),
        AddressError::Mode(mode) => invalid("hub-address-mode").with("mode", mode),
        AddressError::Plain(host) => invalid("hub-address-plain").with("host", host),
        AddressError::Lacks(what) => invalid("hub-address-lacks").with("what", what),
    }
}

/// Why the hub did not do it.
pub(super) fn hub(why: Error) -> Failure {
    let away = |key: &str| Failure::new(ErrorCode::Unreachable, key);
    let refused = |key: &str| Failure::refused(key);
    match why {
        Error::Unreachable(cause) => away("hub-unreachable").with("why", cause),
        Error::Lost => away("hub-lost"),
        Error::TimedOut => away("hub-timed-out"),
        Error::Busy => away("hub-busy"),
        Error::Cancelled => refused("hub-cancelled"),
        Error::WrongPassword => refused("hub-wrong-password").at("password"),
        Error::TlsRefused(cause) => refused("hub-tls-refused").with("why", cause),
        Error::Certificates(file) => {
            Failure::new(ErrorCode::Invalid, "hub-certificates").with("file", &file).at(file)
        }
        Error::NoRights(what) => refused("hub-no-rights").with("why", what),
        Error::AboveSecurity(login) => refused("hub-above-security").with("login", login),
        Error::NoLogin(login) => refused("hub-no-login").with("login", login).at("logins"),
        Error::NotAdmitted(organisation) => {
            refused("hub-not-admitted").with("organisation", organisation).at("logins")
        }
        Error::NoDatabase => refused("hub-no-database"),
        Error::NoHub => refused("hub-no-hub"),
        Error::Letters(letters) => refused("hub-letters").with("letters", letters),
        Error::Newer { hub, program } => {
            refused("hub-newer").with("hub", hub).with("program", program)
        }
        Error::Older { hub, program } => {
            refused("hub-older").with("hub", hub).with("program", program)
        }
        Error::ForeignWorkspace => refused("hub-foreign"),
        Error::Barred => refused("hub-barred"),
        Error::Fork(version) => refused("hub-fork").at(version.to_string()),
        Error::Gap { batch, missing } => {
            refused("hub-gap").with("missing", missing).at(batch.to_string())
        }
        Error::Revoked(version) => refused("hub-revoked").at(version.to_string()),
        Error::NotABatch(what) => Failure::new(ErrorCode::Damaged, "hub-not-a-batch").at(what),
        Error::Server(said) => away("hub-server").with("why", said),
    }
}

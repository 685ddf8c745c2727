//! What can go wrong with a hub, told apart as far as people act on it differently.

use std::error::Error as _;
use std::io;

use kansli_record::Version;
use tokio_postgres::error::{DbError, SqlState};

/// What came of something asked of the hub.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong. Whatever it is, nothing half is on the hub, and the same can be asked again.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The server cannot be reached: no network, or it is not running. Offline is normal.
    #[error("the hub cannot be reached: {0}")]
    Unreachable(String),
    /// The way to the server broke in the middle; whether the last step was taken is not known.
    #[error("the hub went away")]
    Lost,
    /// There was no answer in time; whether the step was taken is not known.
    #[error("the hub did not answer in time")]
    TimedOut,
    /// Others hold the hub for too long.
    #[error("the hub is busy")]
    Busy,
    /// The person changed their mind.
    #[error("it was cancelled")]
    Cancelled,
    /// Login or password is wrong, or the password is missing.
    #[error("the hub does not know this login and password")]
    WrongPassword,
    /// The server's certificate, or that it has none.
    #[error("the way to the hub cannot be kept secret: {0}")]
    TlsRefused(String),
    /// The file of trusted certificates cannot be read.
    #[error("the certificates in `{0}` cannot be read")]
    Certificates(String),
    /// The login may not do this.
    #[error("the login has no right to this: {0}")]
    NoRights(String),
    /// The login stands above row security and would see every organisation's.
    #[error("row security does not hold for the login `{0}`")]
    AboveSecurity(String),
    /// A login that is to belong to an organisation is not there: whoever keeps the server makes it.
    #[error("the server has no login `{0}`")]
    NoLogin(String),
    /// A login is to belong to an organisation that has not been admitted.
    #[error("the organisation `{0}` has not been admitted")]
    NotAdmitted(String),
    /// There is no such database.
    #[error("there is no such database")]
    NoDatabase,
    /// The database is no hub: `init` has not been done, or it is used for something else.
    #[error("the database is not a hub")]
    NoHub,
    /// The database does not keep its letters as UTF-8.
    #[error("the database keeps letters as {0}, not as UTF8")]
    Letters(String),
    /// The hub was made by a newer program.
    #[error("the hub has version {hub}, this program knows {program}")]
    Newer {
        /// The hub's version.
        hub: u32,
        /// The newest this program knows.
        program: u32,
    },
    /// The hub was made by an older program: `init` brings it up.
    #[error("the hub has version {hub}, this program needs {program}")]
    Older {
        /// The hub's version.
        hub: u32,
        /// The version this program needs.
        program: u32,
    },
    /// The login's organisation does not take part in the workspace, or there is no such.
    #[error("the workspace is foreign to this login")]
    ForeignWorkspace,
    /// Two different batches with the same number, or on the same before: a device's file was copied or
    /// taken back from a backup, and must become a new device.
    #[error("the device has written two different batches {0}")]
    Fork(Version),
    /// A batch came without what it builds on.
    #[error("{batch} came without {missing}")]
    Gap {
        /// The batch that came.
        batch: Version,
        /// What the hub needs first.
        missing: Version,
    },
    /// The device was revoked.
    #[error("the device of {0} is revoked")]
    Revoked(Version),
    /// The device was revoked by its own organisation, and is not let in.
    #[error("the device is barred")]
    Barred,
    /// What was sent is no batch; its hash, or what the server makes of it.
    #[error("what was sent is not a batch: {0}")]
    NotABatch(String),
    /// The server refused for a reason of its own: code and message.
    #[error("the server refused: {0}")]
    Server(String),
}

impl Error {
    /// Whether trying again later may help, and nothing is wrong with what was asked.
    pub fn is_offline(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Lost | Self::TimedOut | Self::Busy)
    }

    /// What went wrong while the way was being opened.
    pub(crate) fn of_opening(why: tokio_postgres::Error) -> Self {
        if let Some(said) = why.as_db_error() {
            return Self::said(said);
        }
        let text = why.to_string();
        let cause = || deepest(&why);
        match text.as_str() {
            text if text.starts_with("error performing TLS") => Self::TlsRefused(cause()),
            text if text.starts_with("authentication") || text.starts_with("invalid config") => {
                Self::WrongPassword
            }
            _ => Self::Unreachable(cause()),
        }
    }

    fn said(said: &DbError) -> Self {
        let detail = said.detail().unwrap_or_default();
        let version = || detail.parse::<Version>();
        let named = match (said.code().code(), version()) {
            ("KA001", _) => Some(Self::ForeignWorkspace),
            ("KA002", Ok(batch)) => Some(Self::Fork(batch)),
            ("KA003", Ok(batch)) => {
                let missing = said.hint().and_then(|hint| hint.parse().ok());
                missing.map(|missing| Self::Gap { batch, missing })
            }
            ("KA004", Ok(batch)) => Some(Self::Revoked(batch)),
            ("KA010", _) => Some(Self::Barred),
            ("KA005", _) => Some(Self::NotABatch(detail.to_owned())),
            ("KA007", _) => Some(Self::AboveSecurity(detail.to_owned())),
            _ => None,
        };
        named.unwrap_or_else(|| Self::of_code(said))
    }

    fn of_code(said: &DbError) -> Self {
        let code = said.code();
        let class = &code.code()[..2];
        match class {
            "08" => return Self::Lost,
            // Shut down, crashed, starting up: not there for the moment.
            "57" if *code == SqlState::QUERY_CANCELED => return Self::TimedOut,
            "57" if *code == SqlState::CANNOT_CONNECT_NOW => {
                return Self::Unreachable(said.message().to_owned());
            }
            "57" => return Self::Lost,
            "53" => return Self::Busy,
            // A body that cannot be read as the text, numbers and lists that it should be.
            "22" => return Self::NotABatch(said.message().to_owned()),
            _ => {}
        }
        if [SqlState::INVALID_PASSWORD, SqlState::INVALID_AUTHORIZATION_SPECIFICATION]
            .contains(code)
        {
            Self::WrongPassword
        } else if *code == SqlState::INVALID_CATALOG_NAME {
            Self::NoDatabase
        } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
            Self::NoRights(said.message().to_owned())
        } else if *code == SqlState::LOCK_NOT_AVAILABLE || *code == SqlState::T_R_DEADLOCK_DETECTED
        {
            Self::Busy
        } else if [
            SqlState::UNDEFINED_TABLE,
            SqlState::INVALID_SCHEMA_NAME,
            SqlState::DUPLICATE_SCHEMA,
        ]
        .contains(code)
        {
            Self::NoHub
        } else {
            Self::Server(format!("{} {}", code.code(), said.message()))
        }
    }
}

impl From<tokio_postgres::Error> for Error {
    fn from(why: tokio_postgres::Error) -> Self {
        if let Some(said) = why.as_db_error() {
            return Self::said(said);
        }
        let broken = why.is_closed() || why.source().is_some_and(|cause| cause.is::<io::Error>());
        if broken { Self::Lost } else { Self::Server(deepest(&why)) }
    }
}

/// The innermost cause, which says most.
fn deepest(why: &tokio_postgres::Error) -> String {
    let mut cause: &dyn std::error::Error = why;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

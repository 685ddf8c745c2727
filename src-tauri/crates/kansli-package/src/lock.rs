//! Locking a package for its recipient, with `age`. Only here is chance drawn: `age` makes its own keys.

use std::io::{Read, Write};
use std::iter;
use std::str::FromStr;

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

use crate::{Limits, Refusal, WriteError};

/// How a locked file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1\n";

/// How hard a passphrase is to guess: 2¹⁶ rounds, some 0.4 s. The library's own choice goes by how fast
/// this machine is at the moment, and may be seconds.
const WORK: u8 = 16;

/// The most that is done for a package of someone else's: 128 MiB for a second.
const MOST_WORK: u8 = 17;

/// The largest header, with room for [`MOST_RECIPIENTS`]: the library reads it anew for each of its lines.
const MOST_HEADER: usize = 16 << 10;

/// How many a package may be locked for.
const MOST_RECIPIENTS: usize = 64;

/// How a package is to be locked.
#[derive(Debug, Clone, Copy)]
pub enum Lock<'a> {
    /// Not at all.
    Open,
    /// With a passphrase that is told another way.
    Passphrase(&'a str),
    /// For those who have one of these keys ([`LockKey::recipient`]).
    Recipients(&'a [String]),
}

/// What a package is to be opened with.
#[derive(Debug, Clone, Copy)]
pub enum Unlock<'a> {
    /// Nothing: it is not locked.
    Nothing,
    /// The passphrase.
    Passphrase(&'a str),
    /// One's own key.
    Key(&'a LockKey),
}

/// What a locked package asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockedFor {
    /// A passphrase.
    Passphrase,
    /// The key of one of its recipients.
    Key,
}

/// A key that opens what is locked for its recipient (X25519).
#[derive(Clone)]
pub struct LockKey(x25519::Identity);

impl std::fmt::Debug for LockKey {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "LockKey({})", self.recipient())
    }
}

impl LockKey {
    /// A new key, by chance.
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// The secret, `AGE-SECRET-KEY-1…`, for the device's own store.
    pub fn to_secret(&self) -> String {
        self.0.to_string().expose_secret().to_owned()
    }

    /// The key of a secret; `None` when it is none.
    pub fn from_secret(secret: &str) -> Option<Self> {
        x25519::Identity::from_str(secret.trim()).ok().map(Self)
    }

    /// What others lock for: `age1…`, to give away freely.
    pub fn recipient(&self) -> String {
        self.0.to_public().to_string()
    }
}

pub(crate) fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

pub(crate) fn locked_for(bytes: &[u8]) -> Result<LockedFor, Refusal> {
    let decryptor = open(bytes)?;
    Ok(if decryptor.is_scrypt() { LockedFor::Passphrase } else { LockedFor::Key })
}

pub(crate) fn lock(bytes: Vec<u8>, lock: Lock<'_>) -> Result<Vec<u8>, WriteError> {
    let encryptor = match lock {
        Lock::Open => return Ok(bytes),
        Lock::Passphrase(passphrase) => {
            let mut recipient = scrypt::Recipient::new(secret(passphrase));
            recipient.set_work_factor(WORK);
            Encryptor::with_recipients(iter::once(&recipient as _))
        }
        Lock::Recipients(keys) if keys.len() > MOST_RECIPIENTS => {
            return Err(WriteError::TooLarge);
        }
        Lock::Recipients(keys) => {
            let read = |key: &String| {
                x25519::Recipient::from_str(key.trim())
                    .map_err(|_| WriteError::Recipient(key.clone()))
            };
            let keys = keys.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            Encryptor::with_recipients(keys.iter().map(|key| key as _))
        }
    };
    let encryptor = encryptor.map_err(|_| WriteError::NoRecipient)?;
    let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 1024 + 1024);
    let written = encryptor.wrap_output(&mut out).and_then(|mut inner| {
        inner.write_all(&bytes)?;
        inner.finish().map(|_| ())
    });
    written.map_err(|why| WriteError::Packing(why.to_string()))?;
    Ok(out)
}

pub(crate) fn unlock(
    bytes: &[u8],
    unlock: Unlock<'_>,
    limits: &Limits,
) -> Result<Vec<u8>, Refusal> {
    let decryptor = open(bytes)?;
    let asked = if decryptor.is_scrypt() { LockedFor::Passphrase } else { LockedFor::Key };
    let opened = match (unlock, asked) {
        (Unlock::Passphrase(passphrase), LockedFor::Passphrase) => {
            let mut identity = scrypt::Identity::new(secret(passphrase));
            identity.set_max_work_factor(MOST_WORK);
            decryptor.decrypt(iter::once(&identity as _))
        }
        (Unlock::Key(key), LockedFor::Key) => decryptor.decrypt(iter::once(&key.0 as _)),
        _ => return Err(Refusal::Locked(asked)),
    };
    let inside = opened.map_err(|why| match why {
        DecryptError::ExcessiveWork { .. } => Refusal::Costly,
        DecryptError::InvalidMac | DecryptError::InvalidHeader => Refusal::DamagedLock,
        DecryptError::Io(_) => Refusal::Truncated,
        _ => Refusal::WrongKey(asked),
    })?;
    let mut out = Vec::new();
    match inside.take(limits.packed + 1).read_to_end(&mut out) {
        Ok(_) if out.len() as u64 > limits.packed => {
            Err(Refusal::TooLarge { bytes: out.len() as u64, most: limits.packed })
        }
        Ok(_) => Ok(out),
        Err(why) if why.kind() == std::io::ErrorKind::UnexpectedEof => Err(Refusal::Truncated),
        Err(_) => Err(Refusal::DamagedLock),
    }
}

fn open(bytes: &[u8]) -> Result<Decryptor<&[u8]>, Refusal> {
    let front = &bytes[..bytes.len().min(MOST_HEADER)];
    if !front.windows(5).any(|end| end == b"\n--- ") {
        let whole = front.len() == bytes.len();
        return Err(if whole { Refusal::Truncated } else { Refusal::DamagedLock });
    }
    Decryptor::new_buffered(bytes).map_err(|why| match why {
        DecryptError::Io(_) => Refusal::Truncated,
        _ => Refusal::DamagedLock,
    })
}

fn secret(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

//! The key of a workspace: 32 bytes, made of a passphrase with Argon2id and the file's own salt.
//!
//! SQLCipher gets the finished key, so that opening costs one derivation and further connections
//! none. The salt is the file's first 16 bytes, where SQLCipher keeps it: the file needs nothing
//! beside it. See decision 0002.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use argon2::{Algorithm, Argon2, Params, Version};
use zeroize::Zeroizing;

use crate::error::{Error, Result};

/// Memory of the derivation in KiB: 64 MiB.
const MEMORY: u32 = 64 * 1024;
/// Passes over it.
const PASSES: u32 = 3;

/// The key and the salt of one workspace file.
#[derive(Clone)]
pub struct Key {
    key: Zeroizing<[u8; 32]>,
    salt: [u8; 16],
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Key(…)")
    }
}

impl Key {
    /// Derives the key of a passphrase. About 0.2 s, on purpose.
    pub fn derive(passphrase: &str, salt: [u8; 16]) -> Self {
        let params = Params::new(MEMORY, PASSES, 1, Some(32)).expect("the parameters are in range");
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, key.as_mut_slice())
            .expect("salt and output have allowed lengths");
        Self { key, salt }
    }

    /// Whether the key was derived of this passphrase.
    pub fn is_of(&self, passphrase: &str) -> bool {
        Self::derive(passphrase, self.salt).key == self.key
    }

    /// Derives the key of the workspace at `path`.
    pub fn of_file(passphrase: &str, path: &Path) -> Result<Self> {
        Ok(Self::derive(passphrase, salt_of(path)?))
    }

    /// The key as text, for the system's key store: 96 hexadecimal digits.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{}{}", hex::encode(self.key.as_slice()), hex::encode(self.salt)))
    }

    /// Reads what [`Key::to_text`] wrote; `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(hex::decode(text.trim()).ok()?);
        let (key, salt) = bytes.split_at_checked(32)?;
        Some(Self { key: Zeroizing::new(key.try_into().ok()?), salt: salt.try_into().ok()? })
    }

    /// Whether the file at `path` has this key's salt: another file of the same key, or a copy.
    pub fn fits(&self, path: &Path) -> bool {
        salt_of(path).is_ok_and(|salt| salt == self.salt)
    }

    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", self.to_text().as_str()))
    }
}

fn salt_of(path: &Path) -> Result<[u8; 16]> {
    let mut salt = [0; 16];
    let mut file = File::open(path).map_err(|why| Error::io(path, why))?;
    file.read_exact(&mut salt).map_err(|_| Error::WrongKey(path.to_owned()))?;
    Ok(salt)
}

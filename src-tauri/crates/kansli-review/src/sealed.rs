//! What is locked with a package's own secret, without asking anybody: the answer to a locked package, and what the
//! program keeps of what a reviewer writes. Whoever has the secret has the package.

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::digest::AnswerKey;

/// Random bytes, new for every text that is locked.
pub type Nonce = [u8; 12];

/// What a text is locked as; a text of one kind opens as no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// The answer that leaves.
    Answer,
    /// What is kept on the reviewer's own computer until then.
    Kept,
}

impl Use {
    const fn bound(self) -> &'static [u8] {
        match self {
            Self::Answer => b"kansli-answer-locked/1",
            Self::Kept => b"kansli-review-kept/1",
        }
    }
}

/// Locks a text (AES-256-GCM): the nonce, and what is locked behind it. `None` for more than the cipher takes (64 GiB).
#[must_use]
pub fn seal(
    key: &AnswerKey,
    package: Uuid,
    used: Use,
    nonce: &Nonce,
    text: &[u8],
) -> Option<Vec<u8>> {
    let whole = Payload { msg: text, aad: package.as_bytes() };
    let sealed = cipher(key, used).encrypt(&(*nonce).into(), whole).ok()?;
    Some([nonce.as_slice(), &sealed].concat())
}

/// Opens what [`seal`] locked; `None` when it is of something else, or not whole.
#[must_use]
pub fn open(key: &AnswerKey, package: Uuid, used: Use, sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, sealed) = sealed.split_first_chunk::<12>()?;
    let whole = Payload { msg: sealed, aad: package.as_bytes() };
    cipher(key, used).decrypt(&(*nonce).into(), whole).ok()
}

/// The key of each use is the hash of its name and the package's secret; the page's script makes the same
/// (`page/sealed.js`).
fn cipher(key: &AnswerKey, used: Use) -> Aes256Gcm {
    let own: [u8; 32] =
        Sha256::new().chain_update(used.bound()).chain_update(key.0).finalize().into();
    Aes256Gcm::new(&own.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: AnswerKey = AnswerKey([7; 32]);

    #[test]
    fn what_is_locked_opens_with_the_same_secret_for_the_same_package_and_use() {
        let package = Uuid::from_u128(3);
        let sealed = seal(&KEY, package, Use::Answer, &[1; 12], "hej".as_bytes()).unwrap();
        let opened = |key: &AnswerKey, id, used| open(key, id, used, &sealed);
        assert_eq!(opened(&KEY, package, Use::Answer), Some(b"hej".to_vec()));
        assert_eq!(opened(&AnswerKey([8; 32]), package, Use::Answer), None);
        assert_eq!(opened(&KEY, Uuid::from_u128(4), Use::Answer), None);
        assert_eq!(opened(&KEY, package, Use::Kept), None);
        for at in 0..sealed.len() {
            assert_eq!(open(&KEY, package, Use::Answer, &sealed[..at]), None, "cut at {at}");
            let mut flipped = sealed.clone();
            flipped[at] ^= 1;
            assert_eq!(open(&KEY, package, Use::Answer, &flipped), None, "flipped at {at}");
        }
    }
}

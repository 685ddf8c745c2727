//! Packages that are locked.

use std::io::Write;
use std::iter;

use age::secrecy::SecretString;
use kansli_package::{
    Limits, Lock, LockKey, LockedFor, Outside, Refusal, Unlock, WriteError, look,
};

use crate::making::{device, facts, open_package, parts};

fn write(lock: Lock<'_>) -> Result<Vec<u8>, WriteError> {
    kansli_package::write(facts(), &parts(), &device(), lock)
}

fn read(bytes: &[u8], with: Unlock<'_>) -> Result<kansli_package::Package, Refusal> {
    kansli_package::read(bytes, with, &Limits::default())
}

#[test]
fn a_passphrase_opens_what_it_locked_and_no_other_does() {
    let bytes = write(Lock::Passphrase("sju blå älgar")).unwrap();
    assert!(!bytes.windows(6).any(|some| some == b"batche"));
    let seen = look(&bytes, &Limits::default());
    assert_eq!(seen, Ok(Outside::Locked(LockedFor::Passphrase)));
    assert_eq!(read(&bytes, Unlock::Passphrase("sju blå älgar")).unwrap().parts, parts());
    assert_eq!(
        read(&bytes, Unlock::Passphrase("sju bla algar")),
        Err(Refusal::WrongKey(LockedFor::Passphrase))
    );
    assert_eq!(read(&bytes, Unlock::Nothing), Err(Refusal::Locked(LockedFor::Passphrase)));
    let key = LockKey::generate();
    assert_eq!(read(&bytes, Unlock::Key(&key)), Err(Refusal::Locked(LockedFor::Passphrase)));
}

#[test]
fn each_recipients_key_opens_and_no_strangers() {
    let (first, second, stranger) = (LockKey::generate(), LockKey::generate(), LockKey::generate());
    let recipients = [first.recipient(), second.recipient()];
    let bytes = write(Lock::Recipients(&recipients)).unwrap();
    assert_eq!(look(&bytes, &Limits::default()), Ok(Outside::Locked(LockedFor::Key)));
    for key in [&first, &second] {
        assert_eq!(read(&bytes, Unlock::Key(key)).unwrap().parts, parts());
    }
    assert_eq!(read(&bytes, Unlock::Key(&stranger)), Err(Refusal::WrongKey(LockedFor::Key)));
    assert_eq!(read(&bytes, Unlock::Passphrase("x")), Err(Refusal::Locked(LockedFor::Key)));
}

#[test]
fn a_key_is_kept_as_text() {
    let key = LockKey::generate();
    let again = LockKey::from_secret(&key.to_secret()).unwrap();
    assert_eq!(again.recipient(), key.recipient());
    assert!(LockKey::from_secret("AGE-SECRET-KEY-1").is_none());
    assert!(!format!("{key:?}").contains("SECRET"));
}

#[test]
fn locking_for_nobody_or_for_no_key_is_refused() {
    assert_eq!(write(Lock::Recipients(&[])), Err(WriteError::NoRecipient));
    let wrong = ["age1fel".to_owned()];
    assert_eq!(write(Lock::Recipients(&wrong)), Err(WriteError::Recipient("age1fel".into())));
}

#[test]
fn an_open_package_needs_no_key() {
    let bytes = open_package(&parts());
    assert_eq!(read(&bytes, Unlock::Passphrase("x")).unwrap().parts, parts());
}

/// A lock that would take a minute and gibibytes to try.
#[test]
fn a_lock_that_asks_for_too_much_work_is_refused() {
    let mut recipient = age::scrypt::Recipient::new(SecretString::from("x".to_owned()));
    recipient.set_work_factor(4);
    let encryptor = age::Encryptor::with_recipients(iter::once(&recipient as _)).unwrap();
    let mut bytes = Vec::new();
    let mut inside = encryptor.wrap_output(&mut bytes).unwrap();
    inside.write_all(b"x").unwrap();
    inside.finish().unwrap();
    // The work asked for stands in the header, before anything is checked.
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let line = text.lines().find(|line| line.starts_with("-> scrypt")).unwrap().to_owned();
    let costly = line.strip_suffix('4').unwrap().to_owned() + "30";
    let at = bytes.windows(line.len()).position(|some| some == line.as_bytes()).unwrap();
    bytes.splice(at..at + line.len(), costly.bytes());
    assert_eq!(read(&bytes, Unlock::Passphrase("x")), Err(Refusal::Costly));
}

/// A header of a million lines takes the library a time that grows with their square.
#[test]
fn a_lock_with_an_endless_header_is_refused_at_once() {
    let mut bytes = b"age-encryption.org/v1\n".to_vec();
    for _ in 0..1_000_000 {
        bytes.extend(b"-> a b\n\n");
    }
    assert_eq!(look(&bytes, &Limits::default()), Err(Refusal::DamagedLock));
    assert_eq!(read(&bytes, Unlock::Passphrase("x")), Err(Refusal::DamagedLock));
}

#[test]
fn what_is_in_the_lock_is_judged_like_any_package() {
    let recipient = LockKey::generate();
    let to: age::x25519::Recipient = recipient.recipient().parse().unwrap();
    let encryptor = age::Encryptor::with_recipients(iter::once(&to as _)).unwrap();
    let mut bytes = Vec::new();
    let mut inside = encryptor.wrap_output(&mut bytes).unwrap();
    inside.write_all(&vec![0; 100_000]).unwrap();
    inside.finish().unwrap();
    assert_eq!(read(&bytes, Unlock::Key(&recipient)), Err(Refusal::NotAPackage));
}

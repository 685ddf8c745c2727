//! The same file, locked with a passphrase. It unlocks itself in the browser (WebCrypto).

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes256Gcm, KeyInit};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;

use super::markup::Html;
use super::{data, page, shell};
use crate::package::Package;
use crate::words::Words;

/// How often the passphrase is hashed (PBKDF2-HMAC-SHA256): what OWASP asked for in 2023.
const ROUNDS: u32 = 600_000;

/// What binds the locked text to its format.
const BOUND: &[u8] = b"kansli-review-locked/1";

/// The shortest passphrase, in characters.
const SHORTEST: usize = 12;

/// What a lock is made with. Salt and nonce are random, and new for every file.
pub struct Lock<'words> {
    /// What the reviewer writes. It reaches the reviewer another way than the file.
    pub passphrase: &'words str,
    /// 16 random bytes.
    pub salt: [u8; 16],
    /// 12 random bytes.
    pub nonce: [u8; 12],
}

/// Why a package was not locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// The passphrase could be guessed.
    #[error("the passphrase has fewer than {SHORTEST} characters")]
    TooShort,
    /// There is more to lock than the cipher takes.
    #[error("too large to lock")]
    TooLarge,
}

/// The package as one HTML file in which nothing can be read without the passphrase: the title, the names and all
/// contents are locked (AES-256-GCM). What the reviewer writes is kept locked too.
///
/// # Errors
/// A short passphrase, or more than the cipher takes (64 GiB).
pub fn html_locked(package: &Package, lock: &Lock<'_>) -> Result<String, LockError> {
    let words = Words::of_package(package);
    let title = words.fill("title", &[("heading", &package.meeting.heading)]);
    let mut data = data::of(package);
    // What comes back of a locked file is locked too.
    data["seals"] = true.into();
    let open = json!({ "title": title, "body": page(package).done(), "data": data });
    let secret = STANDARD.encode(sealed(open.to_string().as_bytes(), lock)?);

    let facts = json!({
        "salt": STANDARD.encode(lock.salt),
        "nonce": STANDARD.encode(lock.nonce),
        "rounds": ROUNDS,
        "words": words.all(),
    });
    let mut body = Html::default();
    body.raw("<div id=\"page\">").add(&door(words)).raw("</div>");
    body.raw("<script type=\"application/json\" id=\"lock\">").json(&facts.to_string());
    body.raw("</script><script type=\"text/plain\" id=\"secret\">").text(&secret).raw("</script>");
    Ok(shell::file(package.language, words.say("locked-title"), &body))
}

fn sealed(open: &[u8], lock: &Lock<'_>) -> Result<Vec<u8>, LockError> {
    let passphrase: String = lock.passphrase.trim().nfc().collect();
    if passphrase.chars().count() < SHORTEST {
        return Err(LockError::TooShort);
    }
    let key = pbkdf2::pbkdf2_hmac_array::<Sha256, 32>(passphrase.as_bytes(), &lock.salt, ROUNDS);
    let cipher = Aes256Gcm::new(&key.into());
    let whole = Payload { msg: open, aad: BOUND };
    cipher.encrypt(&lock.nonce.into(), whole).map_err(|_| LockError::TooLarge)
}

/// What is seen before the file is unlocked.
fn door(words: &Words) -> Html {
    let mut door = Html::default();
    door.raw("<main class=\"door\"><div class=\"card panel\">").add(&shell::mark());
    door.raw("<h1>").text(words.say("locked-title")).raw("</h1>");
    door.raw("<p class=\"note warn static-only\">").text(words.say("locked-static")).raw("</p>");
    door.raw("<form class=\"live-only\" id=\"unlock\" novalidate><p>")
        .text(words.say("locked-ask"));
    door.raw("</p><div class=\"field\"><label for=\"passphrase\">").text(words.say("passphrase"));
    door.raw("</label><input id=\"passphrase\" type=\"password\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" aria-describedby=\"unlock-fault\">");
    door.raw("<p class=\"fault\" id=\"unlock-fault\" role=\"alert\" hidden></p></div>");
    door.raw("<label class=\"check\"><input type=\"checkbox\" id=\"show\"> ")
        .text(words.say("show-passphrase"));
    door.raw("</label><button type=\"submit\" class=\"button primary big\">")
        .add(&shell::icon("lock"));
    door.raw("<span>").text(words.say("unlock")).raw("</span></button></form></div></main>");
    door
}

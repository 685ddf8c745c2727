//! The address that opens a mail to the sender, begun so that the answer can be read back.

use std::fmt::Write;

use super::of_kind;
use crate::package::{Kind, Package};
use crate::words::Words;

/// Items beyond this are not begun in the mail: an address has no room for them.
const MOST_LINES: usize = 30;

/// `mailto:` with the subject, and a line for each item to write on.
pub(super) fn written_by_hand(package: &Package, words: &Words) -> String {
    let item = of_kind(package.kind, "mail-item", "mail-paragraph");
    let mut lines = vec![words.say("mail-verdict").to_owned() + " ", String::new()];
    for known in package.items.iter().take(MOST_LINES) {
        lines.push(words.fill(item, &[("number", &known.number)]) + " ");
    }
    let (round, id) = (package.round.to_string(), package.id.to_string());
    lines.push(String::new());
    lines.push(words.fill("mail-package", &[("round", &round), ("id", &id)]));
    format!("{}&body={}", address(package, words), encoded(&lines.join("\r\n")))
}

/// `mailto:` with the subject.
pub(super) fn address(package: &Package, words: &Words) -> String {
    let subject = subject(package, words);
    format!("mailto:{}?subject={}", encoded(&package.sender.email), encoded(&subject))
}

/// "Svar på dagordning: Strategiska styrgruppen 1/2027".
pub(super) fn subject(package: &Package, words: &Words) -> String {
    let key = of_kind(package.kind, "mail-subject-agenda", "mail-subject-minutes");
    words.fill(key, &[("heading", &package.meeting.heading)])
}

/// The three verdicts as a mail may say them.
pub(super) fn verdicts(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::Agenda => ["mail-approve-agenda", "mail-comments-agenda", "mail-changes-agenda"],
        Kind::Minutes => ["mail-approve-minutes", "mail-comments-minutes", "mail-changes-minutes"],
    }
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

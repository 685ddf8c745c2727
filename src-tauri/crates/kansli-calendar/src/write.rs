//! Calendars as text: invitations, publications and tasks.
//!
//! **Invariants**: every line ends in CRLF and is at most 75 octets long without cutting a letter in two; every
//! value can be read back as it was; nothing a person types can begin a line of its own.

mod invitation;
mod publication;
mod task;

pub use invitation::{Guest, Invitation, Purpose, Role, invitation};
pub use publication::{Publication, publication};
pub use task::{Standing, Task};

use chrono::{DateTime, Utc};

/// What wrote the file.
const PRODUCT: &str = "-//Kansli//Kansli 1.0//SV";

/// Lines in order.
struct Lines(String);

impl Lines {
    /// The head of a calendar, with this `METHOD` when it is a message.
    fn calendar(method: Option<&str>) -> Self {
        let mut lines = Self(String::new());
        lines.fixed("BEGIN:VCALENDAR");
        lines.value("PRODID", PRODUCT);
        lines.fixed("VERSION:2.0");
        lines.fixed("CALSCALE:GREGORIAN");
        if let Some(method) = method {
            lines.value("METHOD", method);
        }
        lines
    }

    /// Both rules of Europe/Stockholm since 1996, from 1970 as most programs write them.
    fn zone(&mut self) {
        for line in [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Stockholm",
            "X-LIC-LOCATION:Europe/Stockholm",
            "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "DTSTART:19700329T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "DTSTART:19701025T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE",
        ] {
            self.fixed(line);
        }
    }

    fn fixed(&mut self, line: &str) {
        self.folded(line);
    }

    fn value(&mut self, name: &str, value: &str) {
        self.folded(&format!("{name}:{}", printable(value)));
    }

    /// TEXT, escaped. `name` may carry parameters.
    fn text(&mut self, name: &str, text: &str) {
        self.folded(&format!("{name}:{}", escape(text)));
    }

    /// TEXT that is left out when there is none.
    fn some_text(&mut self, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.text(name, text);
        }
    }

    fn stamp(&mut self, name: &str, at: DateTime<Utc>) {
        self.value(name, &at.format("%Y%m%dT%H%M%SZ").to_string());
    }

    fn person(&mut self, head: &str, name: &str, email: &str) {
        let name = match name.trim() {
            "" => String::new(),
            name => format!(";CN={}", parameter(name)),
        };
        let email: String = printable(email).split_whitespace().collect();
        self.folded(&format!("{head}{name}:mailto:{email}"));
    }

    /// RFC 5545, 3.1, counting octets.
    fn folded(&mut self, line: &str) {
        const LIMIT: usize = 75;
        let mut width = 0;
        for letter in line.chars() {
            if width + letter.len_utf8() > LIMIT {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// RFC 5545, 3.3.11. Every kind of line break becomes `\n`; other control characters are left out.
fn escape(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\t' => out.push(letter),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    out
}

/// RFC 6868, and quotes where RFC 5545 wants them.
fn parameter(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    for letter in value.replace("\r\n", "\n").chars() {
        match letter {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            '\n' | '\r' => out.push_str("^n"),
            _ if letter.is_control() => {}
            _ => out.push(letter),
        }
    }
    if out.contains([',', ';', ':']) { format!("\"{out}\"") } else { out }
}

fn printable(value: &str) -> String {
    value.chars().filter(|letter| !letter.is_control()).collect()
}

#[cfg(test)]
mod tests;

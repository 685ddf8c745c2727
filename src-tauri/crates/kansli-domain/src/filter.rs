//! Filters of the registers (*register*): `status:sen part:TLV möte:2027-3 ansvarig:"Anna A" mall`.
//!
//! A filter is a text that people type, and the chips of the window are its terms. A term is a
//! word to find, or a key with what is wanted of it. Terms of the same key are choices, terms of
//! different keys must all hold. Keys and their words are written in Swedish or in English, at will.

mod read;
mod row;
mod standing;
mod word;

use chrono::NaiveDate as Date;

pub use self::row::{Party, Row};
pub use self::standing::Standing;
pub use self::word::{Key, Register, Tongue, Word};

/// What a register is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// The register that it is of.
    pub register: Register,
    /// What must hold.
    pub terms: Vec<Term>,
}

/// One thing that must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// The row says these words, in whole or in part of a word.
    Says(String),
    /// The row stands as the word says.
    Is(Key, Word),
    /// Somebody of this name: a party, or who is responsible.
    Named(Key, String),
    /// It belongs to this meeting of any body.
    Meeting {
        /// The meeting's year.
        year: i32,
        /// Its number.
        number: u32,
    },
    /// It belongs to this year.
    Year(i32),
    /// It belongs to this focus area, 1–10 (R-016).
    Focus(u8),
    /// It is due at the latest on this day.
    DueBy(Date),
}

/// Why a text is no filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The register has no such key.
    #[error("no key {key}")]
    UnknownKey {
        /// As typed.
        key: String,
    },
    /// The key has no such word.
    #[error("no {value}")]
    UnknownWord {
        /// The key.
        key: Key,
        /// As typed.
        value: String,
    },
    /// What is wanted is no year, meeting, day or focus area.
    #[error("no {value}")]
    Malformed {
        /// The key.
        key: Key,
        /// As typed.
        value: String,
    },
    /// A key without anything wanted of it.
    #[error("nothing wanted")]
    Nothing {
        /// The key.
        key: Key,
    },
    /// A quotation that does not end.
    #[error("open quotation")]
    OpenQuote,
}

impl Term {
    /// Its key; a word to find has none.
    pub const fn key(&self) -> Option<Key> {
        match self {
            Term::Says(_) => None,
            Term::Is(key, _) | Term::Named(key, _) => Some(*key),
            Term::Meeting { .. } => Some(Key::Meeting),
            Term::Year(_) => Some(Key::Year),
            Term::Focus(_) => Some(Key::Focus),
            Term::DueBy(_) => Some(Key::DueBy),
        }
    }

    /// The term as it is typed.
    pub fn print(&self, register: Register, tongue: Tongue) -> String {
        let value = match self {
            Term::Says(text) => return quoted(register, text),
            Term::Is(_, word) => word.name(tongue).to_owned(),
            Term::Named(_, name) => quoted(register, name),
            Term::Meeting { year, number } => format!("{year}-{number}"),
            Term::Year(year) => year.to_string(),
            Term::Focus(area) => area.to_string(),
            Term::DueBy(day) => day.to_string(),
        };
        let key = self.key().map_or("", |key| key.name(tongue));
        format!("{key}:{value}")
    }
}

impl Filter {
    /// The filter that leaves a register as it is at first.
    pub const fn all(register: Register) -> Self {
        Self { register, terms: Vec::new() }
    }

    /// Reads a filter as it was typed.
    ///
    /// ```
    /// # use kansli_domain::filter::{Filter, Register, Tongue};
    /// let typed = Filter::read("Status:late möte:2027-3 mall", Register::Actions).unwrap();
    /// assert_eq!(typed.print(Tongue::Swedish), "status:sen möte:2027-3 mall");
    /// ```
    pub fn read(text: &str, register: Register) -> Result<Self, Refusal> {
        Ok(Self { register, terms: read::terms(text, register)? })
    }

    /// The filter as it is typed; read again, it is the same.
    pub fn print(&self, tongue: Tongue) -> String {
        let terms: Vec<String> =
            self.terms.iter().map(|term| term.print(self.register, tongue)).collect();
        terms.join(" ")
    }
}

/// A text in quotation marks, unless it is read as itself without them.
fn quoted(register: Register, text: &str) -> String {
    let alone = [Term::Says(text.to_owned())];
    if read::terms(text, register).is_ok_and(|terms| terms == alone) {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests;

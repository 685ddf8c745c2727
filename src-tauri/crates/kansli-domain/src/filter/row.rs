//! Whether a row of a register is what a filter wants.

use std::rc::Rc;

use chrono::NaiveDate as Date;

use super::{Filter, Key, Register, Standing, Term, Word};

/// What filters ask of a row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Everything that words are looked for in.
    pub text: String,
    /// What it is: status, outcome, purpose, body, knowledge areas and whether it is dissented.
    pub is: Standing,
    /// The organisations that it concerns.
    pub parties: Vec<Party>,
    /// Who is responsible.
    pub owner: String,
    /// The year that it belongs to.
    pub year: i32,
    /// Year and number of the meeting.
    pub meeting: (i32, u32),
    /// Focus areas.
    pub focus: Vec<u8>,
    /// Its last day.
    pub due: Option<Date>,
}

/// An organisation, as a row concerns it.
#[derive(Debug, Clone, Default)]
pub struct Party {
    /// The short name.
    pub short: Rc<str>,
    /// The name.
    pub name: Rc<str>,
    /// How far it is with what is its own, and how it takes a position.
    pub is: Standing,
}

impl Filter {
    /// Whether the row is wanted. Actions that are closed are, only when their status is asked for.
    pub fn wants(&self, row: &Row) -> bool {
        self.says(row) && self.register.keys().iter().all(|key| self.wants_of(*key, row))
    }

    /// Whether words are looked for: only then does the text of a row matter.
    pub fn asks_words(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::Says(_)))
    }

    fn says(&self, row: &Row) -> bool {
        if !self.asks_words() {
            return true;
        }
        let said = lowered(&row.text);
        self.terms.iter().all(|term| match term {
            Term::Says(word) => said.contains(&lowered(word)),
            _ => true,
        })
    }

    fn of(&self, key: Key) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.key() == Some(key))
    }

    /// Whether any of what is wanted of a key holds, or nothing is.
    fn wants_of(&self, key: Key, row: &Row) -> bool {
        if self.register == Register::Positions
            && matches!(key, Key::Party | Key::Status | Key::Stance)
        {
            return self.wants_party(row);
        }
        let mut wanted = self.of(key).peekable();
        if wanted.peek().is_none() {
            let closed = [Word::Done, Word::Dropped].iter().any(|&word| row.is.contains(word));
            return key != Key::Status || self.register != Register::Actions || !closed;
        }
        wanted.any(|term| match term {
            Term::Says(_) => true,
            Term::Is(_, Word::All) => true,
            Term::Is(_, word) => row.is.contains(*word),
            Term::Named(Key::Party, name) => row.parties.iter().any(|party| party.is_named(name)),
            Term::Named(_, name) => row.owner.to_lowercase().contains(&name.to_lowercase()),
            Term::Meeting { year, number } => row.meeting == (*year, *number),
            Term::Year(year) => row.year == *year,
            Term::Focus(area) => row.focus.contains(area),
            Term::DueBy(day) => row.due.is_some_and(|due| due <= *day),
        })
    }

    /// Party, status and stance of a position belong together: the party that is named is so far,
    /// and takes it so. A party alone is one that a decision of its own is needed of.
    fn wants_party(&self, row: &Row) -> bool {
        let [named, far, taken] =
            [Key::Party, Key::Status, Key::Stance].map(|key| self.of(key).collect::<Vec<&Term>>());
        // A differing view may be of no party.
        let of_none = taken.is_empty() || taken.iter().any(|term| is(row.is, term));
        if named.is_empty() && far.is_empty() && of_none {
            return true;
        }
        row.parties.iter().any(|party| {
            let all = |terms: &[&Term]| terms.is_empty() || terms.iter().any(|it| is(party.is, it));
            let called =
                |term: &&Term| matches!(term, Term::Named(_, name) if party.is_named(name));
            let bare = far.is_empty() && taken.is_empty();
            (named.is_empty() || named.iter().any(called))
                && all(&far)
                && all(&taken)
                && !(bare && party.is.contains(Word::NotNeeded))
        })
    }
}

/// A text in small letters. Most letters are of A–Z, and those are told at once: a register goes through
/// all that many years have said.
fn lowered(text: &str) -> String {
    let mut lowered = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter.is_ascii() {
            true => lowered.push(letter.to_ascii_lowercase()),
            false => lowered.extend(letter.to_lowercase()),
        }
    }
    lowered
}

/// Whether what stands so is what the term asks for.
fn is(stands: Standing, term: &Term) -> bool {
    matches!(term, Term::Is(_, word) if stands.contains(*word))
}

impl Party {
    /// Whether it is called so: the short name, or any part of the name.
    fn is_named(&self, name: &str) -> bool {
        let name = name.trim().to_lowercase();
        self.short.to_lowercase() == name || self.name.to_lowercase().contains(&name)
    }
}

//! Reading a filter.

use chrono::NaiveDate as Date;

use super::word::{Key, Register, Word};
use super::{Refusal, Term};

/// Years that anything is told of, as requests bound them.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// The terms of a text.
pub(super) fn terms(text: &str, register: Register) -> Result<Vec<Term>, Refusal> {
    let mut letters = text.chars().peekable();
    let mut terms = Vec::new();
    loop {
        while letters.next_if(|it| it.is_whitespace()).is_some() {}
        let Some(_) = letters.peek() else { return Ok(terms) };
        let (bare, quote) = piece(&mut letters)?;
        terms.extend(term(&bare, quote, register)?);
    }
}

type Letters<'a> = std::iter::Peekable<std::str::Chars<'a>>;

/// What stands up to the next blank: the bare part, and a quotation that it ends in.
fn piece(letters: &mut Letters<'_>) -> Result<(String, Option<String>), Refusal> {
    let mut bare = String::new();
    while let Some(letter) = letters.next_if(|it| !it.is_whitespace()) {
        if letter == '"' && (bare.is_empty() || bare.ends_with(':')) {
            return Ok((bare, Some(quotation(letters)?)));
        }
        bare.push(letter);
    }
    Ok((bare, None))
}

/// The rest of a quotation; a backslash takes the next letter as it is.
fn quotation(letters: &mut Letters<'_>) -> Result<String, Refusal> {
    let mut inside = String::new();
    loop {
        match letters.next().ok_or(Refusal::OpenQuote)? {
            '"' => return Ok(inside),
            '\\' => inside.push(letters.next().ok_or(Refusal::OpenQuote)?),
            letter => inside.push(letter),
        }
    }
}

/// The term of a piece; none for an empty quotation.
fn term(bare: &str, quote: Option<String>, register: Register) -> Result<Option<Term>, Refusal> {
    let keyed = bare.split_once(':').filter(|(key, _)| {
        // "2027:03" and "12:30" are words to find.
        !key.is_empty() && key.chars().all(char::is_alphabetic)
    });
    let Some((key, rest)) = keyed else {
        let said = quote.map_or_else(|| bare.to_owned(), |quote| format!("{bare}{quote}"));
        return Ok((!said.trim().is_empty()).then_some(Term::Says(said)));
    };
    let unknown = || Refusal::UnknownKey { key: key.to_owned() };
    let key = Key::named(key).filter(|key| register.keys().contains(key)).ok_or_else(unknown)?;
    let value = quote.map_or_else(|| rest.to_owned(), |quote| format!("{rest}{quote}"));
    if value.trim().is_empty() {
        return Err(Refusal::Nothing { key });
    }
    wanted(key, value, register).map(Some)
}

/// What is wanted of a key.
fn wanted(key: Key, value: String, register: Register) -> Result<Term, Refusal> {
    let malformed = |value: &str| Refusal::Malformed { key, value: value.to_owned() };
    let year = |text: &str| text.parse().ok().filter(|year| YEARS.contains(year));
    match key {
        Key::Party | Key::Owner => Ok(Term::Named(key, value)),
        Key::Status | Key::Outcome | Key::Purpose | Key::Body | Key::Knowledge | Key::Stance => {
            let word = Word::named(&value, key.words(register));
            word.map(|word| Term::Is(key, word)).ok_or(Refusal::UnknownWord { key, value })
        }
        Key::Year => year(&value).map(Term::Year).ok_or_else(|| malformed(&value)),
        Key::Focus => {
            let area = value.parse().ok().filter(|area| (1..=10).contains(area));
            area.map(Term::Focus).ok_or_else(|| malformed(&value))
        }
        Key::DueBy => {
            let day = Date::parse_from_str(&value, "%Y-%m-%d").ok();
            let day = day.filter(|day| YEARS.contains(&chrono::Datelike::year(day)));
            day.map(Term::DueBy).ok_or_else(|| malformed(&value))
        }
        Key::Meeting => {
            // "2027-3" as it sorts, "3/2027" as it is written.
            let parts = value.split_once('-').or_else(|| {
                let (number, year) = value.split_once('/')?;
                Some((year, number))
            });
            let meeting = parts.and_then(|(of, number)| {
                let number = number.parse().ok().filter(|number| (1..=99).contains(number))?;
                Some(Term::Meeting { year: year(of)?, number })
            });
            meeting.ok_or_else(|| malformed(&value))
        }
    }
}

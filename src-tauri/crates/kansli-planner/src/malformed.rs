//! Why a document was refused: the field's path, the value, and what is wrong with it.

use serde::Serialize;

/// A document that cannot be read. Nothing in it is guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}{flaw}: {value}", if .path.is_empty() { String::new() } else { format!("{}: ", .path) })]
pub struct Malformed {
    /// Where, as in `rules[1].before`; empty for the document itself.
    pub path: String,
    /// The value found there, as JSON.
    pub value: String,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What is wrong with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    /// The text is not JSON; the value tells where.
    #[error("this is not JSON")]
    NotJson,
    /// The document is of another kind or version.
    #[error("unknown schema")]
    UnknownSchema,
    /// A field that must be there is not.
    #[error("the field is missing from")]
    Missing,
    /// A field nobody knows.
    #[error("unknown field")]
    UnknownField,
    /// Not an object.
    #[error("expected an object")]
    NotAnObject,
    /// Not a list.
    #[error("expected a list")]
    NotAList,
    /// Not a text.
    #[error("expected a text")]
    NotAText,
    /// An empty text where a name is needed.
    #[error("expected a name that is not empty")]
    Empty,
    /// Neither true nor false.
    #[error("expected true or false")]
    NotABoolean,
    /// Not a whole number.
    #[error("expected a whole number")]
    NotAWholeNumber,
    /// Below zero.
    #[error("must not be negative")]
    Negative,
    /// Zero.
    #[error("must not be zero")]
    Zero,
    /// Larger than can be counted with exactly.
    #[error("the number is too large")]
    TooLarge,
    /// Not a date that exists, written YYYY-MM-DD.
    #[error("no such date (YYYY-MM-DD)")]
    NoSuchDate,
    /// Not a time of the day, written HH:MM.
    #[error("no such time (HH:MM)")]
    NoSuchTime,
    /// Not a date and a time that exist, written YYYY-MM-DDTHH:MM.
    #[error("no such date and time (YYYY-MM-DDTHH:MM)")]
    NoSuchMoment,
    /// Not mon, tue, wed, thu, fri, sat or sun.
    #[error("no such day of the week (mon to sun)")]
    NoSuchWeekday,
    /// Neither align nor prepare.
    #[error("no such type of rule (align or prepare)")]
    NoSuchRule,
    /// An end that comes before its beginning.
    #[error("ends before it begins")]
    EndsBeforeItBegins,
    /// A body that is not among the bodies.
    #[error("unknown body")]
    UnknownBody,
    /// A name that is taken.
    #[error("used twice")]
    Duplicate,
    /// A previous meeting that does not lie before the horizon.
    #[error("does not lie before the horizon")]
    NotBeforeHorizon,
}

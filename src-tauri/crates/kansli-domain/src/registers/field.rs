//! What a field of an entry may hold.

use std::collections::BTreeSet;

use chrono::NaiveDate as Date;
use uuid::Uuid;

use super::Kind;
use crate::id::{BodyId, JointPositionId, MeetingId, OrganisationId, PersonId};

/// A field of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name in every layer.
    pub key: &'static str,
    /// What it may hold.
    pub sort: Sort,
    /// Whether no entry is kept without it.
    pub needed: bool,
}

/// What a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A line of text.
    Line,
    /// Text in Markdown.
    Text,
    /// A day.
    Day,
    /// A calendar year.
    Year,
    /// A whole number from 1.
    Number,
    /// Yes or no.
    Flag,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Some of these words.
    Choices(&'static [&'static str]),
    /// Some of the ten focus areas.
    FocusAreas,
    /// One of these things.
    One(Target),
    /// Some of these things.
    Many(Target),
}

/// What a field refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// An organisation.
    Organisation,
    /// A person.
    Person,
    /// A meeting.
    Meeting,
    /// A joint position.
    Position,
    /// A body.
    Body,
    /// An entry of a register.
    Entry(Kind),
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Nothing,
    /// Text, or the word of a choice.
    Text(String),
    /// A day.
    Day(Date),
    /// A year or a number.
    Number(u32),
    /// Yes or no.
    Flag(bool),
    /// The words of choices.
    Words(Vec<String>),
    /// Focus areas by number.
    Numbers(BTreeSet<u8>),
    /// What it refers to.
    Id(Uuid),
    /// All that it refers to.
    Ids(BTreeSet<Uuid>),
}

impl Value {
    /// Whether it says nothing. "No" says something.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Words(words) => words.is_empty(),
            Self::Numbers(numbers) => numbers.is_empty(),
            Self::Ids(ids) => ids.is_empty(),
            Self::Day(_) | Self::Number(_) | Self::Flag(_) | Self::Id(_) => false,
        }
    }
}

/// A word out of a few.
pub trait Choice: Sized + Copy + Ord + 'static {
    /// Every word, in the order of choosing.
    const WORDS: &'static [&'static str];
    /// Every one, in the same order.
    const ALL: &'static [Self];

    /// Its word, for the wire, the store and the message files.
    fn word(self) -> &'static str;

    /// The one of that word.
    fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.word() == word)
    }
}

/// Declares choices with their words.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $crate::registers::field::Choice for $name {
            const WORDS: &'static [&'static str] = &[$($word),+];
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }
    )+};
}
pub(super) use choices;

/// A line of text. Never has blanks around it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub String);

/// Text in Markdown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub String);

impl Line {
    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Text {
    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

/// A type that a field may have.
pub(super) trait Held: Default {
    const SORT: Sort;

    fn tell(&self) -> Value;
    fn take(value: Value) -> Option<Self>;
}

impl Held for Line {
    const SORT: Sort = Sort::Line;

    fn tell(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(Self(text.split_whitespace().collect::<Vec<_>>().join(" "))),
            Value::Nothing => Some(Self::default()),
            _ => None,
        }
    }
}

impl Held for Text {
    const SORT: Sort = Sort::Text;

    fn tell(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(Self(text)),
            Value::Nothing => Some(Self::default()),
            _ => None,
        }
    }
}

impl Held for bool {
    const SORT: Sort = Sort::Flag;

    fn tell(&self) -> Value {
        Value::Flag(*self)
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Flag(flag) => Some(flag),
            Value::Nothing => Some(false),
            _ => None,
        }
    }
}

impl Held for Option<Date> {
    const SORT: Sort = Sort::Day;

    fn tell(&self) -> Value {
        self.map_or(Value::Nothing, Value::Day)
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Day(day) => Some(Some(day)),
            Value::Nothing => Some(None),
            _ => None,
        }
    }
}

/// A calendar year, or none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Year(pub Option<u32>);

impl Year {
    /// Whether it is that year.
    pub fn is(self, year: i32) -> bool {
        self.0.is_some_and(|it| i64::from(it) == i64::from(year))
    }
}

impl Held for Year {
    const SORT: Sort = Sort::Year;

    fn tell(&self) -> Value {
        self.0.map_or(Value::Nothing, Value::Number)
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            // Years that a calendar of the Partnership can have.
            Value::Number(year @ 2000..=2199) => Some(Self(Some(year))),
            Value::Nothing => Some(Self(None)),
            _ => None,
        }
    }
}

impl Held for Option<u32> {
    const SORT: Sort = Sort::Number;

    fn tell(&self) -> Value {
        self.map_or(Value::Nothing, Value::Number)
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Number(number @ 1..) => Some(Some(number)),
            Value::Nothing => Some(None),
            _ => None,
        }
    }
}

impl Held for BTreeSet<u8> {
    const SORT: Sort = Sort::FocusAreas;

    fn tell(&self) -> Value {
        Value::Numbers(self.clone())
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Numbers(areas) if areas.iter().all(|area| (1..=10).contains(area)) => {
                Some(areas)
            }
            Value::Nothing => Some(Self::new()),
            _ => None,
        }
    }
}

impl<T: Choice> Held for Option<T> {
    const SORT: Sort = Sort::Choice(T::WORDS);

    fn tell(&self) -> Value {
        self.map_or(Value::Nothing, |it| Value::Text(it.word().to_owned()))
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Text(word) if word.is_empty() => Some(None),
            Value::Text(word) => T::named(&word).map(Some),
            Value::Nothing => Some(None),
            _ => None,
        }
    }
}

impl<T: Choice> Held for BTreeSet<T> {
    const SORT: Sort = Sort::Choices(T::WORDS);

    fn tell(&self) -> Value {
        Value::Words(self.iter().map(|it| it.word().to_owned()).collect())
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Words(words) => words.iter().map(|word| T::named(word)).collect(),
            Value::Nothing => Some(Self::new()),
            _ => None,
        }
    }
}

/// A reference to something.
pub(super) trait Id: Copy + Ord {
    const TARGET: Target;

    fn of(id: Uuid) -> Self;
    fn id(self) -> Uuid;
}

/// A reference, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct One<T>(pub Option<T>);

impl<T> Default for One<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// References.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Many<T>(pub BTreeSet<T>);

impl<T> Default for Many<T> {
    fn default() -> Self {
        Self(BTreeSet::new())
    }
}

impl<T: Id> Held for One<T> {
    const SORT: Sort = Sort::One(T::TARGET);

    fn tell(&self) -> Value {
        self.0.map_or(Value::Nothing, |id| Value::Id(id.id()))
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Id(id) => Some(Self(Some(T::of(id)))),
            Value::Nothing => Some(Self(None)),
            _ => None,
        }
    }
}

impl<T: Id> Held for Many<T> {
    const SORT: Sort = Sort::Many(T::TARGET);

    fn tell(&self) -> Value {
        Value::Ids(self.0.iter().map(|id| id.id()).collect())
    }

    fn take(value: Value) -> Option<Self> {
        match value {
            Value::Ids(ids) => Some(Self(ids.into_iter().map(T::of).collect())),
            Value::Nothing => Some(Self::default()),
            _ => None,
        }
    }
}

macro_rules! targets {
    ($($id:ident => $target:ident),*) => {$(
        impl Id for $id {
            const TARGET: Target = Target::$target;

            fn of(id: Uuid) -> Self {
                Self::from_uuid(id)
            }

            fn id(self) -> Uuid {
                self.uuid()
            }
        }
    )*};
}

targets! {
    OrganisationId => Organisation, PersonId => Person, MeetingId => Meeting,
    JointPositionId => Position, BodyId => Body
}

//! Numbers of positions and actions: `GS 2027:03`, `Å 2027:14`.
//!
//! Each kind counts on its own, from one each year. A number is allotted once. What it was
//! given to may be withdrawn; the number then stays unused, so that "GS 2027:03" in an old
//! letter never points to something else.

use std::collections::BTreeMap;
use std::fmt;

/// What is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// Joint positions, `GS`.
    Position,
    /// Actions, `Å`.
    Action,
}

/// A number in a yearly series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// What is numbered.
    pub series: Series,
    /// The year of the meeting it belongs to.
    pub year: i32,
    /// From one.
    pub serial: u32,
}

/// The highest number allotted so far in each series and year. It only grows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Allotted(BTreeMap<(Series, i32), u32>);

impl Series {
    /// Every series.
    pub const ALL: [Series; 2] = [Series::Position, Series::Action];

    /// What stands before the year.
    pub const fn prefix(self) -> &'static str {
        match self {
            Series::Position => "GS",
            Series::Action => "Å",
        }
    }
}

impl Number {
    /// Reads a number as it is written, with or without space and leading zero.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().replace('\u{a0}', " ");
        let series = Series::ALL.into_iter().find(|series| text.starts_with(series.prefix()))?;
        let (year, serial) = text.strip_prefix(series.prefix())?.trim().split_once(':')?;
        let serial = serial.parse().ok().filter(|&serial| serial > 0)?;
        Some(Self { series, year: year.parse().ok()?, serial })
    }
}

/// As it is written: `GS 2027:03`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}:{:02}", self.series.prefix(), self.year, self.serial)
    }
}

impl Allotted {
    /// Nothing allotted yet.
    pub fn none() -> Self {
        Self::default()
    }

    /// Learns of a number that exists, such as one in an older file.
    pub fn with(mut self, number: Number) -> Self {
        let highest = self.0.entry((number.series, number.year)).or_default();
        *highest = number.serial.max(*highest);
        self
    }

    /// The next number, and the state in which it is taken.
    pub fn next(&self, series: Series, year: i32) -> (Number, Self) {
        let serial = self.0.get(&(series, year)).copied().unwrap_or_default() + 1;
        let number = Number { series, year, serial };
        (number, self.clone().with(number))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_written_the_way_they_are_cited() {
        let (first, allotted) = Allotted::none().next(Series::Position, 2027);
        let (second, _) = allotted.next(Series::Action, 2027);
        assert_eq!(first.to_string(), "GS 2027:01");
        assert_eq!(second.to_string(), "Å 2027:01");
        assert_eq!(Number { serial: 114, ..first }.to_string(), "GS 2027:114");
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in ["", "GS", "GS 2027", "GS 2027:0", "GS x:1", "2027:01", "ÅÅ 2027:1"] {
            assert_eq!(Number::read(text), None, "{text}");
        }
    }

    proptest! {
        /// However they are asked for, no number comes twice and each series has no gap.
        #[test]
        fn no_number_comes_twice(asked in prop::collection::vec((0usize..2, 2026i32..2029), 0..60)) {
            let mut allotted = Allotted::none();
            let mut seen = BTreeSet::new();
            for (series, year) in asked {
                let (number, after) = allotted.next(Series::ALL[series], year);
                prop_assert!(seen.insert(number));
                let before = Number { serial: number.serial - 1, ..number };
                prop_assert!(number.serial == 1 || seen.contains(&before));
                allotted = after;
            }
        }

        /// A number read from how it is written is the same number.
        #[test]
        fn numbers_read_back(series in 0usize..2, year in 1990i32..2100, serial in 1u32..5000) {
            let number = Number { series: Series::ALL[series], year, serial };
            prop_assert_eq!(Number::read(&number.to_string()), Some(number));
        }
    }
}

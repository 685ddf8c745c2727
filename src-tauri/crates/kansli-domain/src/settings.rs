//! What the secretariat may set, with the defaults of the governing documents.
//!
//! The documents leave much open (C-17, C-23). Every value here says where its default
//! comes from, so that nobody takes our own choice for a rule of the partnership.

mod keys;

use std::collections::BTreeMap;

use chrono::NaiveDate as Date;

use crate::body::BodyKey;
use crate::party::Side;
use crate::rules::{Level, RuleId};

pub use self::keys::{Day, Number, Source, Unit};

/// The settings in force: the defaults, and what was set instead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    numbers: BTreeMap<Number, u32>,
    days: BTreeMap<Day, MonthDay>,
    levels: BTreeMap<RuleId, Level>,
    /// Where the rotation of the chair starts, once it has been told (C-17). Never guessed.
    pub anchor: Option<Anchor>,
}

/// A day of any year; 29 February is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    month: u32,
    day: u32,
}

/// Who held the strategic chair in one rotation year; all other years follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor {
    /// The calendar year in which the rotation year starts.
    pub year: i32,
    /// The side that has the strategic chair from then.
    pub strategic: Side,
}

/// Why a value was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The number is outside what makes sense.
    #[error("{value} is not within {least}–{most}")]
    OutOfRange {
        /// The value asked for.
        value: u32,
        /// The least allowed.
        least: u32,
        /// The most allowed.
        most: u32,
    },
    /// Two settings that belong together would be the wrong way round.
    #[error("the first must not come after the last")]
    WrongOrder,
    /// The documents say how much the rule weighs.
    #[error("{} always weighs the same", .0.code())]
    FixedLevel(RuleId),
    /// Only the two parties take turns.
    #[error("a neutral side never has the chair")]
    NeutralChair,
    /// The day does not exist, or not every year.
    #[error("{0} is not a day of every year")]
    NoSuchDay(String),
}

impl Settings {
    /// The number in force.
    pub fn number(&self, setting: Number) -> u32 {
        self.numbers.get(&setting).copied().unwrap_or(setting.default())
    }

    /// Minutes that a body's meetings are planned for.
    pub fn minutes(&self, body: BodyKey) -> u32 {
        self.number(match body {
            BodyKey::Strategic => Number::StrategicMinutes,
            _ => Number::TacticalMinutes,
        })
    }

    /// The day of the year in force.
    pub fn day(&self, setting: Day) -> MonthDay {
        self.days.get(&setting).copied().unwrap_or(setting.default())
    }

    /// How much it matters when a rule is broken, unless the facts say otherwise.
    pub fn level(&self, rule: RuleId) -> Level {
        self.levels.get(&rule).copied().unwrap_or(rule.level())
    }

    /// Says how much rules weigh whose level the documents leave open.
    pub fn with_levels(self, levels: BTreeMap<RuleId, Level>) -> Result<Self, Refusal> {
        match levels.keys().find(|rule| !rule.has_open_level()) {
            Some(fixed) => Err(Refusal::FixedLevel(*fixed)),
            None => Ok(Self { levels, ..self }),
        }
    }

    /// The settings that were chosen, all at once: each within its range, and in order together.
    pub fn chosen(
        numbers: BTreeMap<Number, u32>,
        days: BTreeMap<Day, MonthDay>,
        anchor: Option<Anchor>,
    ) -> Result<Self, Refusal> {
        for (setting, &value) in &numbers {
            let range = setting.range();
            if !range.contains(&value) {
                let (least, most) = range.into_inner();
                return Err(Refusal::OutOfRange { value, least, most });
            }
        }
        let settings = Self { numbers, days, ..Self::default() }.in_order()?;
        match anchor {
            Some(anchor) => settings.with_anchor(anchor),
            None => Ok(settings),
        }
    }

    /// Sets a number.
    pub fn with_number(&self, setting: Number, value: u32) -> Result<Self, Refusal> {
        let mut numbers = self.numbers.clone();
        numbers.insert(setting, value);
        Self::chosen(numbers, self.days.clone(), self.anchor)?.with_levels(self.levels.clone())
    }

    /// Sets a day of the year.
    pub fn with_day(&self, setting: Day, value: MonthDay) -> Result<Self, Refusal> {
        let mut days = self.days.clone();
        days.insert(setting, value);
        Self::chosen(self.numbers.clone(), days, self.anchor)?.with_levels(self.levels.clone())
    }

    /// Tells where the rotation of the chair starts.
    pub fn with_anchor(&self, anchor: Anchor) -> Result<Self, Refusal> {
        if anchor.strategic == Side::Neutral {
            return Err(Refusal::NeutralChair);
        }
        Ok(Self { anchor: Some(anchor), ..self.clone() })
    }

    fn in_order(self) -> Result<Self, Refusal> {
        let number = |setting| self.number(setting);
        let ordered = number(Number::QuietFirstWeek) <= number(Number::QuietLastWeek)
            && number(Number::PrepareLatest) <= number(Number::PrepareEarliest)
            && self.day(Day::ReconciliationFrom) <= self.day(Day::ReconciliationTo);
        if ordered { Ok(self) } else { Err(Refusal::WrongOrder) }
    }
}

impl MonthDay {
    /// A day of every year.
    pub fn new(month: u32, day: u32) -> Option<Self> {
        // 2023 is not a leap year, so 29 February is refused.
        Date::from_ymd_opt(2023, month, day).map(|_| Self { month, day })
    }

    /// Reads `MM-DD`.
    pub fn parse(text: &str) -> Result<Self, Refusal> {
        let no_such_day = || Refusal::NoSuchDay(text.to_owned());
        let (month, day) = text.split_once('-').ok_or_else(no_such_day)?;
        let number = |text: &str| text.parse().map_err(|_| no_such_day());
        Self::new(number(month)?, number(day)?).ok_or_else(no_such_day)
    }

    /// The day in a year.
    pub fn in_year(self, year: i32) -> Option<Date> {
        Date::from_ymd_opt(year, self.month, self.day)
    }
}

impl std::fmt::Display for MonthDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

#[cfg(test)]
mod tests;

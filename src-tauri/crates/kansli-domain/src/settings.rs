//! What the secretariat may set, with the defaults of the governing documents.
//!
//! The documents leave much open (C-17, C-23). Every value here says where its default
//! comes from, so that nobody takes our own choice for a rule of the partnership.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::NaiveDate as Date;

use crate::party::Side;

/// The settings in force: the defaults, and what was set instead.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    numbers: BTreeMap<Number, u32>,
    days: BTreeMap<Day, MonthDay>,
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

/// Where a default comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// The governing document says so.
    Document {
        /// The statement, such as `R-035`.
        requirement: &'static str,
    },
    /// A statute says so.
    Statute {
        /// The statement, such as `E-07`.
        requirement: &'static str,
    },
    /// Our own suggestion: not from the governing documents.
    Own {
        /// The statement it gives a number to, which has none itself.
        requirement: &'static str,
    },
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Meetings in a year.
    Meetings,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// An ISO week of the year.
    IsoWeek,
    /// Minutes.
    Minutes,
    /// Points that a plan costs; only their proportions mean something.
    Points,
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
    /// Only the two parties take turns.
    #[error("a neutral side never has the chair")]
    NeutralChair,
    /// The day does not exist, or not every year.
    #[error("{0} is not a day of every year")]
    NoSuchDay(String),
}

macro_rules! settings {
    ($kind:ident of $value:ty, $doc:literal:
     $($(#[$about:meta])* $name:ident = $key:literal, $default:expr, $source:expr;)*) => {
        #[doc = $doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind { $($(#[$about])* $name,)* }

        impl $kind {
            /// Every one.
            pub const ALL: &[$kind] = &[$($kind::$name),*];

            /// Its word for storage, and its key in the message files without the area.
            pub const fn key(self) -> &'static str {
                match self { $($kind::$name => $key,)* }
            }

            /// The one with that [`key`](Self::key).
            pub fn keyed(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|setting| setting.key() == key)
            }

            /// The value until another is set.
            pub const fn default(self) -> $value {
                match self { $($kind::$name => $default,)* }
            }

            /// Where the default comes from.
            pub const fn source(self) -> Source {
                match self { $($kind::$name => $source,)* }
            }
        }
    };
}

const fn own(requirement: &'static str) -> Source {
    Source::Own { requirement }
}

settings! { Number of u32, "A setting that is a number.":
    /// Formal strategic meetings in a year, at least (PLAN-001).
    FormalPerYear = "formal-per-year", 2, Source::Document { requirement: "R-035" };
    /// Working days between a strategic meeting and a consultation, at most (PLAN-002).
    ConsultationDistance = "consultation-distance", 10, own("R-036");
    /// Tactical meetings in a year, at least (PLAN-003).
    TacticalPerYear = "tactical-per-year", 6, own("R-048");
    /// Days between two tactical meetings, at most (PLAN-003).
    TacticalMaxGap = "tactical-max-gap", 75, own("R-048");
    /// First ISO week not counted in that gap.
    QuietFirstWeek = "quiet-first-week", 26, own("R-048");
    /// Last ISO week not counted in that gap.
    QuietLastWeek = "quiet-last-week", 32, own("R-048");
    /// Weeks before a strategic meeting that its preparation starts at the earliest (PLAN-004).
    PrepareEarliest = "prepare-earliest", 8, own("R-059");
    /// Weeks before a strategic meeting that its preparation ends at the latest (PLAN-004).
    PrepareLatest = "prepare-latest", 2, own("R-059");
    /// Minutes that a strategic meeting is planned for.
    StrategicMinutes = "strategic-minutes", 120, own("R-035");
    /// Minutes that a tactical meeting is planned for.
    TacticalMinutes = "tactical-minutes", 180, own("R-048");
    /// What a day costs between a strategic meeting and the nearest consultation, beyond the day after it.
    WeighConsultation = "weigh-consultation", 5, own("R-036");
    /// What a day costs between a strategic meeting and the time it is to be prepared in.
    WeighPreparation = "weigh-preparation", 10, own("R-059");
    /// What a day costs that a body's meetings are less evenly spread.
    WeighEven = "weigh-even", 1, own("R-048");
    /// What a meeting on a bridge day costs.
    WeighBridgeDay = "weigh-bridge-day", 20, own("E-17");
    /// What a meeting on the afternoon of a half day costs.
    WeighHalfDay = "weigh-half-day", 10, own("E-17");
    /// What a meeting in a school break of somebody's region costs.
    WeighBreak = "weigh-break", 20, own("R-126");
    /// What a meeting in the quiet weeks of summer or around Christmas costs.
    WeighQuiet = "weigh-quiet", 40, own("R-126");
    /// What a meeting costs when somebody who is called is busy.
    WeighBusy = "weigh-busy", 12, own("R-036");
    /// What each day costs that a planned meeting is moved when the plan is made anew.
    WeighMoved = "weigh-moved", 3, own("R-036");
    /// What each day costs that meetings people have been called to are moved.
    WeighCalledMoved = "weigh-called-moved", 15, own("R-036");
    /// Days before a meeting that items are asked for.
    CallForItems = "call-for-items", 28, own("R-060");
    /// Days before a meeting that the agenda is drafted.
    AgendaDraft = "agenda-draft", 14, own("R-060");
    /// Days before a meeting that the notice goes out.
    Notice = "notice", 10, own("R-060");
    /// Days before a meeting that the background papers go out.
    Papers = "papers", 7, own("R-060");
    /// Days after a meeting that the draft minutes are ready.
    MinutesDraft = "minutes-draft", 5, own("R-060");
    /// Days after a meeting that the minutes are approved.
    MinutesApproved = "minutes-approved", 15, own("R-060");
}

settings! { Day of MonthDay, "A setting that is a day of the year.":
    /// When a rotation year starts (CHR-001, CHR-002).
    RotationStart = "rotation-start", MonthDay { month: 1, day: 1 }, own("R-037");
    /// From when the reconciliation for next year may be held (PLAN-005).
    ReconciliationFrom = "reconciliation-from", MonthDay { month: 9, day: 1 }, own("R-064");
    /// By when the reconciliation for next year is held (PLAN-005).
    ReconciliationTo = "reconciliation-to", MonthDay { month: 12, day: 15 }, own("R-064");
    /// By when next year's priorities are agreed (PRI-001).
    PrioritiesDue = "priorities-due", MonthDay { month: 12, day: 31 }, own("R-031");
    /// By when last year's summary is ready, to feed the Council's report (REP-001).
    AnnualSummaryDue = "annual-summary-due", MonthDay { month: 2, day: 15 }, own("R-066");
    /// By when the Council reports to the Government (REP-002).
    CouncilReportDue = "council-report-due", MonthDay { month: 3, day: 1 },
        Source::Statute { requirement: "E-07" };
    /// By when the joint direction is followed up (REP-004).
    JointDirectionDue = "joint-direction-due", MonthDay { month: 3, day: 21 }, own("R-087");
}

impl Number {
    /// What it counts.
    pub const fn unit(self) -> Unit {
        match self {
            Number::FormalPerYear | Number::TacticalPerYear => Unit::Meetings,
            Number::ConsultationDistance => Unit::WorkingDays,
            Number::TacticalMaxGap
            | Number::CallForItems
            | Number::AgendaDraft
            | Number::Notice
            | Number::Papers
            | Number::MinutesDraft
            | Number::MinutesApproved => Unit::Days,
            Number::QuietFirstWeek | Number::QuietLastWeek => Unit::IsoWeek,
            Number::PrepareEarliest | Number::PrepareLatest => Unit::Weeks,
            Number::StrategicMinutes | Number::TacticalMinutes => Unit::Minutes,
            Number::WeighConsultation
            | Number::WeighPreparation
            | Number::WeighEven
            | Number::WeighBridgeDay
            | Number::WeighHalfDay
            | Number::WeighBreak
            | Number::WeighQuiet
            | Number::WeighBusy
            | Number::WeighMoved
            | Number::WeighCalledMoved => Unit::Points,
        }
    }

    /// The values that make sense. The documents' own minimum cannot be lowered.
    pub const fn range(self) -> RangeInclusive<u32> {
        match self {
            Number::FormalPerYear => 2..=12,
            Number::TacticalPerYear => 1..=24,
            Number::ConsultationDistance => 0..=60,
            Number::TacticalMaxGap => 7..=366,
            Number::QuietFirstWeek | Number::QuietLastWeek => 1..=53,
            Number::PrepareEarliest => 1..=26,
            Number::PrepareLatest => 0..=25,
            Number::StrategicMinutes | Number::TacticalMinutes => 15..=600,
            Number::WeighConsultation
            | Number::WeighPreparation
            | Number::WeighEven
            | Number::WeighBridgeDay
            | Number::WeighHalfDay
            | Number::WeighBreak
            | Number::WeighQuiet
            | Number::WeighBusy
            | Number::WeighMoved
            | Number::WeighCalledMoved => 0..=1000,
            Number::CallForItems
            | Number::AgendaDraft
            | Number::Notice
            | Number::Papers
            | Number::MinutesDraft
            | Number::MinutesApproved => 0..=120,
        }
    }
}

impl Settings {
    /// The number in force.
    pub fn number(&self, setting: Number) -> u32 {
        self.numbers.get(&setting).copied().unwrap_or(setting.default())
    }

    /// The day of the year in force.
    pub fn day(&self, setting: Day) -> MonthDay {
        self.days.get(&setting).copied().unwrap_or(setting.default())
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
        let settings = Self { numbers, days, anchor: None }.in_order()?;
        match anchor {
            Some(anchor) => settings.with_anchor(anchor),
            None => Ok(settings),
        }
    }

    /// Sets a number.
    pub fn with_number(&self, setting: Number, value: u32) -> Result<Self, Refusal> {
        let mut numbers = self.numbers.clone();
        numbers.insert(setting, value);
        Self::chosen(numbers, self.days.clone(), self.anchor)
    }

    /// Sets a day of the year.
    pub fn with_day(&self, setting: Day, value: MonthDay) -> Result<Self, Refusal> {
        let mut days = self.days.clone();
        days.insert(setting, value);
        Self::chosen(self.numbers.clone(), days, self.anchor)
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
mod tests {
    use super::*;

    #[test]
    fn defaults_hold_until_another_value_is_set() {
        let settings = Settings::default();
        assert_eq!(settings.number(Number::Notice), 10);
        let set = settings.with_number(Number::Notice, 14).unwrap();
        assert_eq!(set.number(Number::Notice), 14);
        assert_eq!(settings.number(Number::Notice), 10);
    }

    #[test]
    fn every_default_is_allowed_and_leads_back_from_its_key() {
        for &number in Number::ALL {
            assert!(number.range().contains(&number.default()));
            assert_eq!(Number::keyed(number.key()), Some(number));
        }
        for &day in Day::ALL {
            assert_eq!(MonthDay::parse(&day.default().to_string()), Ok(day.default()));
            assert_eq!(Day::keyed(day.key()), Some(day));
        }
        assert!(Settings::default().in_order().is_ok());
    }

    #[test]
    fn what_the_documents_demand_cannot_be_lowered() {
        let refused = Settings::default().with_number(Number::FormalPerYear, 1);
        assert_eq!(refused, Err(Refusal::OutOfRange { value: 1, least: 2, most: 12 }));
    }

    #[test]
    fn what_belongs_together_stays_in_order() {
        let settings = Settings::default();
        assert_eq!(settings.with_number(Number::PrepareLatest, 9), Err(Refusal::WrongOrder));
        assert_eq!(settings.with_number(Number::QuietFirstWeek, 40), Err(Refusal::WrongOrder));
    }

    #[test]
    fn the_anchor_is_one_of_the_two_parties_and_never_a_guess() {
        let settings = Settings::default();
        assert_eq!(settings.anchor, None);
        let neutral = Anchor { year: 2027, strategic: Side::Neutral };
        assert_eq!(settings.with_anchor(neutral), Err(Refusal::NeutralChair));
    }

    #[test]
    fn a_day_of_the_year_exists_every_year() {
        assert_eq!(MonthDay::parse("02-29"), Err(Refusal::NoSuchDay("02-29".to_owned())));
        assert_eq!(MonthDay::parse("13-01"), Err(Refusal::NoSuchDay("13-01".to_owned())));
        let first_of_march = MonthDay::parse("03-01").unwrap();
        assert_eq!(first_of_march.in_year(2028), Date::from_ymd_opt(2028, 3, 1));
    }
}

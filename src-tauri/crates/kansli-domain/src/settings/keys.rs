//! Every setting by its key, with its default and where that comes from.

use std::ops::RangeInclusive;

use super::MonthDay;

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
    /// Requests in a quarter.
    Requests,
    /// Minutes.
    Minutes,
    /// Points that a plan costs; only their proportions mean something.
    Points,
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
    /// Meetings in a room that a group has in a year, at most; nought is no limit (PLAN-006).
    PhysicalPerYear = "physical-per-year", 0, own("E-16");
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
    /// Working days before a meeting that items are asked for: four weeks.
    CallForItems = "call-for-items", 20, own("R-060");
    /// Working days before a meeting that the agenda is drafted: two weeks.
    AgendaDraft = "agenda-draft", 10, own("R-060");
    /// Working days before a meeting that the chair has reviewed the agenda.
    ChairReview = "chair-review", 8, own("R-060");
    /// Working days before a meeting that the notice goes out.
    Notice = "notice", 7, own("R-060");
    /// Working days before a meeting that the background papers go out: a week.
    Papers = "papers", 5, own("R-060");
    /// Working days after a meeting that the draft minutes are ready.
    MinutesDraft = "minutes-draft", 5, own("R-060");
    /// Working days after a meeting that the minutes are approved.
    MinutesApproved = "minutes-approved", 15, own("R-060");
    /// Working days after their approval that minutes are in the archive (ARC-001).
    Archived = "archived", 10, own("E-20");
    /// Days after their approval that contact points have passed on what minutes say (CON-003).
    PassedOn = "passed-on", 20, own("R-063");
    /// Requests that one programme area gets in a quarter, at most (OPE-003).
    RequestsPerQuarter = "requests-per-quarter", 3, own("R-053");
    /// Days after which a need or an action that nothing came of is slow (IND-001).
    SlowAfter = "slow-after", 180, own("R-019");
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
    /// By when groups of the regions' system have their plans for the coming year in a first form (CAL-003).
    GroupPlansFirst = "group-plans-first", MonthDay { month: 12, day: 15 }, own("E-13");
    /// By when SKS has decided on them (CAL-003).
    GroupPlansDecided = "group-plans-decided", MonthDay { month: 2, day: 28 }, own("E-13");
}

impl Number {
    /// What it counts.
    pub const fn unit(self) -> Unit {
        match self {
            Number::FormalPerYear | Number::TacticalPerYear | Number::PhysicalPerYear => {
                Unit::Meetings
            }
            Number::ConsultationDistance
            | Number::CallForItems
            | Number::AgendaDraft
            | Number::ChairReview
            | Number::Notice
            | Number::Papers
            | Number::MinutesDraft
            | Number::MinutesApproved
            | Number::Archived => Unit::WorkingDays,
            Number::TacticalMaxGap | Number::PassedOn | Number::SlowAfter => Unit::Days,
            Number::RequestsPerQuarter => Unit::Requests,
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
            Number::PhysicalPerYear => 0..=24,
            Number::RequestsPerQuarter => 1..=100,
            Number::SlowAfter => 30..=1500,
            Number::PassedOn => 1..=366,
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
            | Number::ChairReview
            | Number::Notice
            | Number::Papers
            | Number::MinutesDraft
            | Number::MinutesApproved
            | Number::Archived => 0..=120,
        }
    }
}

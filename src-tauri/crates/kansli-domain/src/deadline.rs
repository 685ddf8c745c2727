//! Deadlines: counted from a meeting in working days, or fixed in the year.
//!
//! A fixed day that nobody works on moves to the last before it that people do, and keeps the reason.

use chrono::{Datelike, NaiveDate as Date};

use crate::agenda::{Agenda, State};
use crate::minutes::Stage;
use crate::settings::{Day, Number, Settings};
use crate::working_day::{Obstacle, counted, obstacle, on_or_after, on_or_before};

/// A day by which something is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline<What> {
    /// The working day to do it by.
    pub on: Date,
    /// The day the rule names.
    pub nominal: Date,
    /// Why the two differ, if they do.
    pub shifted: Option<Obstacle>,
    /// What is done.
    pub what: What,
}

/// What is done before or after a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Items are asked for.
    CallForItems,
    /// The agenda is drafted.
    AgendaDraft,
    /// The chair has reviewed the agenda.
    ChairReview,
    /// The notice (*kallelse*) goes out.
    Notice,
    /// The background papers (*underlag*) go out.
    Papers,
    /// The draft minutes are ready.
    MinutesDraft,
    /// The minutes are approved (*justerade*).
    MinutesApproved,
}

/// What is due once a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Yearly {
    /// The summary of `about`, to feed the Council's report (REP-001).
    AnnualSummary {
        /// The year summed up.
        about: i32,
    },
    /// The Council's report on `about` to the Government, by statute (REP-002, E-07).
    CouncilReport {
        /// The year reported on.
        about: i32,
    },
    /// The follow-up of the joint direction in `about` (REP-004).
    JointDirection {
        /// The year followed up.
        about: i32,
    },
    /// One of the four rounds of consultation starts (*remissrunda*, CAL-001).
    ConsultationRound {
        /// First to fourth.
        round: u8,
        /// How many months answers are taken.
        months: u8,
    },
    /// The term of Huvudmannagruppen ends (CAL-005, E-05).
    PrincipalsTerm,
    /// The reconciliation for `about` is held (PLAN-005).
    Reconciliation {
        /// The year planned for.
        about: i32,
    },
    /// The priorities of `about` are agreed (PRI-001).
    Priorities {
        /// The year they are for.
        about: i32,
    },
    /// The groups of the regions' system have their plans for `about` in a first form (CAL-003).
    GroupPlansFirst {
        /// The year planned for.
        about: i32,
    },
    /// SKS decides on them (CAL-003).
    GroupPlansDecided {
        /// The year planned for.
        about: i32,
    },
}

impl Step {
    /// Every step, in the order of a meeting.
    pub const ALL: [Step; 7] = [
        Step::CallForItems,
        Step::AgendaDraft,
        Step::ChairReview,
        Step::Notice,
        Step::Papers,
        Step::MinutesDraft,
        Step::MinutesApproved,
    ];

    /// The setting with its number of days.
    pub const fn setting(self) -> Number {
        match self {
            Step::CallForItems => Number::CallForItems,
            Step::AgendaDraft => Number::AgendaDraft,
            Step::ChairReview => Number::ChairReview,
            Step::Notice => Number::Notice,
            Step::Papers => Number::Papers,
            Step::MinutesDraft => Number::MinutesDraft,
            Step::MinutesApproved => Number::MinutesApproved,
        }
    }

    /// Whether it is done before the meeting.
    pub const fn is_before(self) -> bool {
        match self {
            Step::CallForItems
            | Step::AgendaDraft
            | Step::ChairReview
            | Step::Notice
            | Step::Papers => true,
            Step::MinutesDraft | Step::MinutesApproved => false,
        }
    }
}

impl Yearly {
    /// Whether it is the doing of the regions' system alone, which the secretariat only needs to know of.
    pub const fn is_of_others(self) -> bool {
        matches!(self, Yearly::GroupPlansFirst { .. } | Yearly::GroupPlansDecided { .. })
    }

    /// Its key in the message files, without the area.
    pub const fn key(self) -> &'static str {
        match self {
            Yearly::AnnualSummary { .. } => "annual-summary",
            Yearly::CouncilReport { .. } => "council-report",
            Yearly::JointDirection { .. } => "joint-direction",
            Yearly::ConsultationRound { .. } => "consultation-round",
            Yearly::PrincipalsTerm => "principals-term",
            Yearly::Reconciliation { .. } => "reconciliation",
            Yearly::Priorities { .. } => "priorities",
            Yearly::GroupPlansFirst { .. } => "group-plans-first",
            Yearly::GroupPlansDecided { .. } => "group-plans-decided",
        }
    }
}

/// How far a meeting has come, as its steps look at it.
#[derive(Debug, Clone, Copy)]
pub struct Progress<'a> {
    /// The notice has gone out.
    pub called: bool,
    /// It has taken place.
    pub held: bool,
    /// Its agenda.
    pub agenda: &'a Agenda,
    /// How far its minutes are, if begun.
    pub minutes: Option<&'a Stage>,
}

impl Progress<'_> {
    /// Whether a step is done. What belongs before a meeting is of no use to anyone once it has been held.
    pub fn is_done(&self, step: Step) -> bool {
        let called = self.called || self.held;
        match step {
            Step::CallForItems | Step::AgendaDraft => self.held || !self.agenda.items.is_empty(),
            Step::ChairReview => called || self.agenda.state >= State::ChairReviewed,
            Step::Notice | Step::Papers => called,
            Step::MinutesDraft => self.minutes.is_some_and(|it| !matches!(it, Stage::Draft)),
            Step::MinutesApproved => {
                self.minutes.is_some_and(|it| matches!(it, Stage::Approved { .. }))
            }
        }
    }
}

/// The deadlines of a meeting on `date`, in the order of [`Step::ALL`].
pub fn of_meeting(date: Date, settings: &Settings) -> Vec<Deadline<Step>> {
    let deadline = |what: Step| {
        let days = i64::from(settings.number(what.setting()));
        let on = counted(date, if what.is_before() { -days } else { days });
        Deadline { on, nominal: on, shifted: None, what }
    };
    Step::ALL.into_iter().map(deadline).collect()
}

/// The first day whose meeting people can still be called to in time when `today` is.
pub fn first_callable(today: Date, settings: &Settings) -> Date {
    // The notice goes out on a working day.
    counted(on_or_after(today), i64::from(settings.number(Number::Notice)))
}

/// The yearly deadlines that fall in `year`, in order.
pub fn of_year(year: i32, settings: &Settings) -> Vec<Deadline<Yearly>> {
    let rounds = [(1, 2, 2), (2, 4, 2), (3, 9, 2), (4, 11, 3)].map(|(round, month, months)| {
        (Date::from_ymd_opt(year, month, 15), Yearly::ConsultationRound { round, months })
    });
    let set = [
        (Day::AnnualSummaryDue, Yearly::AnnualSummary { about: year - 1 }),
        (Day::CouncilReportDue, Yearly::CouncilReport { about: year - 1 }),
        (Day::JointDirectionDue, Yearly::JointDirection { about: year - 1 }),
        (Day::ReconciliationTo, Yearly::Reconciliation { about: year + 1 }),
        (Day::PrioritiesDue, Yearly::Priorities { about: year + 1 }),
        (Day::GroupPlansFirst, Yearly::GroupPlansFirst { about: year + 1 }),
        (Day::GroupPlansDecided, Yearly::GroupPlansDecided { about: year }),
    ]
    .map(|(day, what)| (settings.day(day).in_year(year), what));
    let term = principals_term_ends(year).map(|date| (Some(date), Yearly::PrincipalsTerm));
    let mut deadlines: Vec<_> = rounds
        .into_iter()
        .chain(set)
        .chain(term)
        .filter_map(|(date, what)| Some(before(what, date?)))
        .collect();
    deadlines.sort();
    deadlines
}

/// The last day of Huvudmannagruppen's term, in the years one ends: the year after
/// general elections (E-05).
pub fn principals_term_ends(year: i32) -> Option<Date> {
    if (year - 2023).rem_euclid(4) == 0 { Date::from_ymd_opt(year, 6, 30) } else { None }
}

/// The rotation year that `date` belongs to, named after the calendar year it starts in.
pub fn rotation_year(date: Date, settings: &Settings) -> i32 {
    let year = date.year();
    let starts = settings.day(Day::RotationStart).in_year(year);
    if starts.is_some_and(|starts| date < starts) { year - 1 } else { year }
}

fn before<What>(what: What, nominal: Date) -> Deadline<What> {
    Deadline { on: on_or_before(nominal), nominal, shifted: obstacle(nominal), what }
}

#[cfg(test)]
mod tests;

//! Series counted out: which occurrences lie in a window.

mod place;
mod series;

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, SecondsFormat, Utc};
use chrono_tz::Tz;

use crate::event::{Details, Event, Status, When};
use crate::problem::{Problem, ProblemKind};
use crate::read::Calendar;
use crate::zone::{HOME, Zone};

/// A day or an instant; instants are told in Swedish time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// A whole day.
    Date(NaiveDate),
    /// A point in time, in Europe/Stockholm.
    At(DateTime<Tz>),
}

impl Moment {
    pub(crate) fn at(instant: DateTime<Utc>) -> Self {
        Self::At(instant.with_timezone(&HOME))
    }

    /// The day in Sweden.
    #[must_use]
    pub fn date(&self) -> NaiveDate {
        match self {
            Self::Date(date) => *date,
            Self::At(time) => time.date_naive(),
        }
    }

    /// The instant; a day begins at midnight in Sweden.
    #[must_use]
    pub fn instant(&self) -> DateTime<Utc> {
        match self {
            Self::Date(date) => midnight(*date),
            Self::At(time) => time.to_utc(),
        }
    }
}

impl From<&When> for Moment {
    fn from(when: &When) -> Self {
        match when {
            When::Date(date) => Self::Date(*date),
            When::Time(time) => Self::at(time.instant),
        }
    }
}

impl PartialOrd for Moment {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// In time; a day before the instant it begins with.
impl Ord for Moment {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |moment: &Self| (moment.instant(), matches!(moment, Self::At(_)));
        key(self).cmp(&key(other))
    }
}

/// `2027-03-19`, or RFC 3339 with the Swedish offset: `2027-03-19T13:00:00+01:00`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(f, "{date}"),
            Self::At(time) => f.write_str(&time.to_rfc3339_opts(SecondsFormat::Secs, false)),
        }
    }
}

fn midnight(date: NaiveDate) -> DateTime<Utc> {
    let local = date.and_time(NaiveTime::MIN);
    Zone::HOME.instant(local).unwrap_or(local.and_utc())
}

/// One time something happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The original start of this occurrence of a series, which stays when it is moved; `None` for an event that
    /// happens once. With the UID it identifies the occurrence.
    pub recurrence_id: Option<Moment>,
    /// A date when all-day.
    pub start: Moment,
    /// Exclusive; of the same kind as the start, never before it.
    pub end: Moment,
    /// What it is.
    pub details: Arc<Details>,
}

impl Occurrence {
    /// Whether it fills whole days.
    #[must_use]
    pub fn all_day(&self) -> bool {
        matches!(self.start, Moment::Date(_))
    }

    /// Whether it has been called off.
    #[must_use]
    pub fn cancelled(&self) -> bool {
        self.details.status == Some(Status::Cancelled)
    }

    /// Overlap; something without length counts where it starts.
    pub(crate) fn within(&self, window: &Window) -> bool {
        let (start, end) = (self.start.instant(), self.end.instant());
        start < window.to && (end > window.from || start >= window.from)
    }
}

/// Half-open, from midnight to midnight in Sweden.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Window {
    pub(crate) from: DateTime<Utc>,
    pub(crate) to: DateTime<Utc>,
}

impl Window {
    pub(crate) fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from: midnight(from), to: midnight(to) }
    }
}

/// Most occurrences given for one file; a calendar for four years holds a few thousand.
const MOST: usize = 500_000;
/// Most steps for one file: some ten seconds.
const MOST_STEPS: usize = 20_000_000;

/// What counting out has met with and cost.
#[derive(Default)]
struct Tally {
    problems: Vec<Problem>,
    steps: usize,
}

/// The occurrences that overlap `[from, to)` in Swedish days, by start, then UID. Ends for every file: series
/// that recur by the second and the like are cut short and told of.
#[must_use]
pub fn expand(
    calendar: &Calendar,
    from: NaiveDate,
    to: NaiveDate,
) -> (Vec<Occurrence>, Vec<Problem>) {
    let window = Window::new(from, to);
    let mut occurrences = Vec::new();
    let mut tally = Tally::default();
    for group in groups(&calendar.events) {
        if occurrences.len() >= MOST || tally.steps >= MOST_STEPS {
            let event = group[0].details.summary.clone();
            let kind = ProblemKind::TooMany { event, kept: 0 };
            tally.problems.push(Problem::new(group[0].line, kind));
            break;
        }
        occurrences.extend(series::occurrences(&group, &window, &mut tally));
    }
    tally.problems.sort_by_key(|problem| problem.line);
    (in_order(occurrences), tally.problems)
}

/// By start, a day before the instant it begins with, then UID. The instant of a day is looked up in its zone:
/// once, not in each comparison; and what is sorted is small.
fn in_order(occurrences: Vec<Occurrence>) -> Vec<Occurrence> {
    let key = |it: &Occurrence| (it.start.instant(), !it.all_day());
    let mut order: Vec<_> = occurrences.iter().map(key).zip(0_usize..).collect();
    order.sort_by(|(one_start, one), (other_start, other)| {
        let (one, other): (&Occurrence, &Occurrence) = (&occurrences[*one], &occurrences[*other]);
        let by_uid = || one.details.uid.cmp(&other.details.uid);
        let by_id = || one.recurrence_id.cmp(&other.recurrence_id);
        one_start.cmp(other_start).then_with(by_uid).then_with(by_id)
    });
    let mut occurrences: Vec<_> = occurrences.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, place)| occurrences[place].take()).collect()
}

/// Events by UID, in the order each UID is first met. Events without one stand alone.
fn groups(events: &[Event]) -> Vec<Vec<&Event>> {
    let mut groups: Vec<Vec<&Event>> = Vec::new();
    let mut index: HashMap<&str, usize> = HashMap::new();
    for event in events {
        let uid = event.details.uid.as_str();
        match index.get(uid) {
            Some(group) => groups[*group].push(event),
            None => {
                if !uid.is_empty() {
                    index.insert(uid, groups.len());
                }
                groups.push(vec![event]);
            }
        }
    }
    groups
}

#[cfg(test)]
mod tests;

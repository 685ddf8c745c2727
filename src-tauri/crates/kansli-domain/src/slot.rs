//! A stretch of one day, in Swedish local time: when a meeting is.

use chrono::{NaiveDate as Date, NaiveDateTime, NaiveTime};

/// A stretch of one day, in Swedish local time; ends after it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    date: Date,
    start: NaiveTime,
    end: NaiveTime,
}

/// A stretch ends after it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it would end at {end}, not after its start at {start}")]
pub struct EndsTooEarly {
    /// The start asked for.
    pub start: NaiveTime,
    /// The end asked for.
    pub end: NaiveTime,
}

impl Slot {
    /// A stretch of `date`, from `start` to `end`.
    pub fn new(date: Date, start: NaiveTime, end: NaiveTime) -> Result<Self, EndsTooEarly> {
        if end <= start {
            return Err(EndsTooEarly { start, end });
        }
        Ok(Self { date, start, end })
    }

    /// The day.
    pub const fn date(self) -> Date {
        self.date
    }

    /// When it starts.
    pub const fn start(self) -> NaiveTime {
        self.start
    }

    /// When it ends.
    pub const fn end(self) -> NaiveTime {
        self.end
    }

    /// Whole minutes from start to end.
    pub fn minutes(self) -> u32 {
        u32::try_from((self.end - self.start).num_minutes()).unwrap_or(0)
    }

    /// Start and end with their date.
    pub fn span(self) -> (NaiveDateTime, NaiveDateTime) {
        (self.date.and_time(self.start), self.date.and_time(self.end))
    }

    /// Whether two stretches share a moment; touching ends do not.
    pub fn overlaps(self, from: NaiveDateTime, to: NaiveDateTime) -> bool {
        let (start, end) = self.span();
        start < to && from < end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(start: u32, end: u32) -> Result<Slot, EndsTooEarly> {
        let date = Date::from_ymd_opt(2027, 3, 19).unwrap();
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Slot::new(date, time(start), time(end))
    }

    #[test]
    fn a_slot_ends_after_it_starts() {
        assert!(slot(9, 9).is_err());
        assert!(slot(9, 8).is_err());
        assert_eq!(slot(9, 12).unwrap().minutes(), 180);
    }

    #[test]
    fn touching_ends_do_not_overlap() {
        let morning = slot(9, 12).unwrap();
        let overlaps = |other: Slot| morning.overlaps(other.span().0, other.span().1);
        assert!(!overlaps(slot(12, 15).unwrap()));
        assert!(overlaps(slot(11, 15).unwrap()));
        assert!(overlaps(slot(8, 18).unwrap()));
        assert!(overlaps(morning));
    }
}

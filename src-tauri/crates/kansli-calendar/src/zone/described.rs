//! A zone as the file's own `VTIMEZONE` describes it.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::component::Component;
use crate::rule::Rule;
use crate::value::{self, Written};

/// Descriptions are worked out from this year: programs date them from 1601, when nobody had zones.
const FIRST_YEAR: i32 = 1900;
/// Descriptions are worked out to the end of this year; the last offset then holds.
const LAST_YEAR: i32 = 2100;

/// The changes of offset, in order.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Described {
    before: i32,
    changes: Vec<Change>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Change {
    utc: NaiveDateTime,
    offset: i32,
}

impl Described {
    /// `None` when the component holds no readable observance. Each rule in it takes one of `rules_left`; what is
    /// beyond them is left out.
    pub(crate) fn read(zone: &Component<'_>, rules_left: &mut usize) -> Option<Self> {
        let mut before: Option<(NaiveDateTime, i32)> = None;
        let mut changes = Vec::new();
        for observance in &zone.children {
            if !matches!(observance.name.as_str(), "STANDARD" | "DAYLIGHT") {
                continue;
            }
            let Some((from, to, onsets)) = read_observance(observance, rules_left) else {
                continue;
            };
            let Some(delta) = TimeDelta::try_seconds(i64::from(from)) else { continue };
            for utc in onsets.iter().filter_map(|onset| onset.checked_sub_signed(delta)) {
                if before.is_none_or(|(earliest, _)| utc < earliest) {
                    before = Some((utc, from));
                }
                changes.push(Change { utc, offset: to });
            }
        }
        changes.sort_unstable();
        changes.dedup_by_key(|change| change.utc);
        Some(Self { before: before?.1, changes })
    }

    pub(crate) fn offset_at(&self, utc: NaiveDateTime) -> i32 {
        let after = self.changes.partition_point(|change| change.utc <= utc);
        self.offset_after(after)
    }

    /// P2: in a gap the offset before it, in an overlap the first.
    pub(crate) fn offset_of_local(&self, local: NaiveDateTime) -> i32 {
        // Offsets are less than a day, so only the changes within a day either side can matter.
        let day = TimeDelta::days(1);
        let earliest = local.checked_sub_signed(day).unwrap_or(NaiveDateTime::MIN);
        let mut index = self.changes.partition_point(|change| change.utc < earliest);
        loop {
            let offset = self.offset_after(index);
            let Some(next) = self.changes.get(index) else { return offset };
            let utc = local.checked_sub_signed(TimeDelta::seconds(i64::from(offset)));
            if utc.is_none_or(|utc| utc < next.utc) {
                return offset;
            }
            let later = local.checked_sub_signed(TimeDelta::seconds(i64::from(next.offset)));
            if later.is_none_or(|later| later < next.utc) {
                return offset;
            }
            index += 1;
        }
    }

    /// The offset in force after the first `count` changes.
    fn offset_after(&self, count: usize) -> i32 {
        count.checked_sub(1).map_or(self.before, |last| self.changes[last].offset)
    }
}

fn read_observance(
    observance: &Component<'_>,
    rules_left: &mut usize,
) -> Option<(i32, i32, Vec<NaiveDateTime>)> {
    let offset = |name| value::offset(&observance.property(name)?.value);
    let from = offset("TZOFFSETFROM")?;
    let to = offset("TZOFFSETTO")?;
    let local = |text: &str| match value::date_time(text)? {
        Written::Date(date) => date.and_hms_opt(0, 0, 0),
        Written::Local(local) | Written::Utc(local) => Some(local),
    };
    let start = local(&observance.property("DTSTART")?.value)?;
    let mut onsets = vec![start];
    let rules = observance.all("RRULE").filter_map(|property| Rule::read(&property.value));
    // No clock is changed every week; a file that says so would make changes by the tens of thousands.
    for rule in rules.filter(Rule::is_seldom) {
        let east = TimeDelta::try_seconds(i64::from(from))?;
        let until = rule.until.map(|until| match until {
            Written::Date(date) => date.and_hms_opt(23, 59, 59).unwrap_or(NaiveDateTime::MAX),
            Written::Local(local) => local,
            Written::Utc(utc) => utc.checked_add_signed(east).unwrap_or(utc),
        });
        *rules_left = rules_left.checked_sub(1)?;
        let last = NaiveDate::from_ymd_opt(LAST_YEAR, 12, 31)?.and_hms_opt(0, 0, 0)?;
        let first = NaiveDate::from_ymd_opt(FIRST_YEAR, 1, 1)?.and_hms_opt(0, 0, 0)?.max(start);
        // The rule, not DTSTART, places the first change: Exchange writes 1 January 1601 for both.
        let found = rule.occurrences(start, first, last, until);
        if (found.on_rule == Some(false) || first > start) && !found.times.is_empty() {
            onsets.retain(|onset| *onset != start);
        }
        onsets.extend(found.times);
    }
    for dates in observance.all("RDATE") {
        onsets.extend(dates.value.split(',').filter_map(local));
    }
    Some((from, to, onsets))
}
